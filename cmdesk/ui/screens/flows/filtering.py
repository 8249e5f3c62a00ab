"""Filtering flows by class, account, direction and amount."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens.flows import words
from cmdesk.ui.screens.flows.wanted import Wanted
from cmdesk.ui.text import tr


def ask_filter(
    desk: Desk, under: QWidget, wanted: Wanted, accounts: Mapping[str, str], on: Callable[[Wanted], object]
) -> Popup:
    """Open a popup for what to filter by; on(wanted) with the answer."""
    labels = [kit.Option(code, name) for code, name in words.class_names(desk.catalog).items()]
    fields = {
        "label": kit.choice_field(tr("flows", "Class"), labels, nothing=tr("flows", "Any"), name="label"),
        "account": kit.choice_field(
            tr("flows", "Account"),
            [kit.Option(key, name) for key, name in accounts.items()],
            nothing=tr("flows", "Any"),
            name="account",
        ),
        "side": kit.choice_field(
            tr("flows", "Which way"),
            [kit.Option("in", tr("flows", "In")), kit.Option("out", tr("flows", "Out"))],
            nothing=tr("flows", "Any"),
            name="side",
        ),
        "least": kit.amount_field(tr("flows", "From"), tr("flows", "yuan"), name="least"),
    }

    def give(values: dict[str, Any]) -> None:
        on(
            replace(
                wanted,
                label=values["label"] or "",
                account=values["account"] or "",
                side=values["side"] or "",
                least=values["least"],
            )
        )

    now = {"label": wanted.label, "account": wanted.account, "side": wanted.side, "least": wanted.least}
    popup = Popup(under, tr("flows", "Filter"), fields, tr("flows", "Show"), give, values=now, name="filter_popup")
    popup.open()
    return popup
