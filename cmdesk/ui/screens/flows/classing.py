"""Saying what flows are: a popup with the class and the reason, by mouse or by keys."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.analysis.bank import Counterparty, Entry
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import message
from cmdesk.services.bank_classes import check, class_party, class_rows, classes
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.popup import Popup
from cmdesk.ui.text import tr, tr_catalog

IN, OUT = "in", "out"


def ask_class(
    under: QWidget, catalog: Catalog, side: str, title: str, current: str, on: Callable[[str, str], object]
) -> Popup:
    """Open a popup for a class of one direction and the reason; on(label, reason), an empty label for the rules."""
    options = [kit.Option(code, tr_catalog(name)) for code, name in classes(catalog, side).items()]
    fields = {
        "label": kit.choice_field(tr("flows", "Class"), options, nothing=tr("flows", "By the rules"), name="label"),
        "reason": kit.text_field(tr("flows", "Reason"), longest=200, name="reason"),
    }

    def give(values: dict[str, Any]) -> None:
        label, reason = values["label"] or "", values["reason"] or ""
        check(label, reason)
        on(label, reason)

    popup = Popup(
        under,
        title,
        fields,
        tr("flows", "Class"),
        give,
        note=tr("flows", "The reason is kept and can be read in the history."),
        values={"label": current},
        name="class_popup",
    )
    popup.open()
    return popup


def class_entries(desk: Desk, under: QWidget, entries: Sequence[Entry], current: str) -> Popup | None:
    """Ask what these rows are; those of the first one's direction. None where there is none."""
    side = next((each.row.direction for each in entries if each.row.direction in (IN, OUT)), "")
    rows = [each for each in entries if each.row.direction == side]
    if not rows:
        return None
    keys = [UUID(each.key) for each in rows]

    def save(label: str, reason: str) -> None:
        words = message("flows", "Class {count} flows", count=len(keys))
        desk.act(words, class_rows, keys, label, reason, catalog=desk.catalog)

    return ask_class(under, desk.catalog, side, tr("flows", "Class of {count} rows", count=len(rows)), current, save)


def class_counterparty(desk: Desk, under: QWidget, party_id: UUID, who: Counterparty) -> Popup:
    """Ask what all rows with a counterparty are, in the direction that has most of its money."""
    side = IN if who.inflow >= who.outflow else OUT

    def save(label: str, reason: str) -> None:
        words = message("flows", "Class the flows with {name}", name=who.name)
        desk.act(words, class_party, party_id, who.variants, side, label, reason, catalog=desk.catalog)

    name = who.name or tr("flows", "no name printed")
    title = (
        tr("flows", "What comes in from {name}", name=name)
        if side == IN
        else tr("flows", "What goes out to {name}", name=name)
    )
    return ask_class(under, desk.catalog, side, title, "", save)
