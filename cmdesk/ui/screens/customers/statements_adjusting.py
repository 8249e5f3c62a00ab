"""Adjusting a line of a period: a popup for amount, reason and the paper that proves it; the list of entries."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.figures import WAN
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.services import statement_adjustments as service
from cmdesk.services.party_papers import read_papers
from cmdesk.services.statement_adjustments import Adjustment
from cmdesk.services.statements import StatementLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.popup import Popup
from cmdesk.ui.screens.customers.paper_form import title
from cmdesk.ui.screens.customers.statements_paint import signed
from cmdesk.ui.text import tr, tr_catalog

LONGEST = 400  # characters of a reason
IN_YUAN = kit.Amount(lowest=None)
IN_WAN = kit.Amount(places=6, shift=-4, lowest=None)


def summed(entries: Sequence[Adjustment]) -> dict[str, Decimal]:
    """Return what each line is adjusted by in all."""
    found: dict[str, Decimal] = {}
    for each in entries:
        found[each.line] = found.get(each.line, Decimal(0)) + each.amount
    return found


def evidence_options(desk: Desk, party_id: UUID, line: StatementLine) -> list[kit.Option]:
    """Return the client's papers that have a file, the statement's own proof first."""
    own = [kit.Option(str(line.proof.id), mask_text(line.proof.name))] if line.proof else []
    papers = desk.ask(read_papers, party_id, today=desk.today, catalog=desk.catalog)
    return own + [kit.Option(str(each.file), mask_text(title(each, desk))) for each in papers if each.file]


def ask_adjustment(
    desk: Desk, under: QWidget, party_id: UUID, line: StatementLine, code: str, unit: Decimal,
    entry: Adjustment | None = None,
) -> Popup:  # fmt: skip
    """Ask what a line of a period is adjusted by, in the unit the grid shows; entry: one that is changed."""
    name = tr_catalog(desk.catalog.analysis.lines[code].name)
    in_wan = unit == WAN
    words = tr("statements", "10,000 yuan") if in_wan else tr("statements", "Yuan")
    fields = {
        "amount": kit.amount_field(
            tr("statements", "Add (+) or take off (−)"), words, IN_WAN if in_wan else IN_YUAN, required=True
        ),
        "reason": kit.text_field(tr("statements", "Reason"), longest=LONGEST, required=True),
        "evidence": kit.choice_field(
            tr("statements", "Proved by"), evidence_options(desk, party_id, line), nothing=tr("statements", "nothing")
        ),
    }

    def save(values: dict[str, Any]) -> None:
        amount, reason = values["amount"], values["reason"]
        evidence = UUID(values["evidence"]) if values["evidence"] else None
        label = message("statements", "Adjust {line} of {day}", line=name, day=line.end)
        if entry is None:
            desk.act(label, service.add, line.id, line=code, amount=amount, reason=reason, evidence_id=evidence)
        else:
            desk.act(label, service.change, entry.id, amount=amount, reason=reason, evidence_id=evidence)

    values = {} if entry is None else {
        "amount": entry.amount,
        "reason": entry.reason,
        "evidence": str(entry.evidence_id) if entry.evidence_id else None,
    }  # fmt: skip
    reported = line.figures.get(code)
    said = "—" if reported is None else figures.yuan(reported / unit)
    popup = Popup(
        under,
        tr("statements", "Adjust “{line}”", line=name),
        fields,
        tr("window", "Save"),
        save,
        note=tr("statements", "{day} · reported {amount}", day=line.end.isoformat(), amount=said),
        values=values,
        name="adjust_popup",
    )
    popup.open()
    return popup


def entry_lines(
    desk: Desk, party_id: UUID, line: StatementLine, entries: Sequence[Adjustment], unit: Decimal
) -> list[kit.Item]:
    """Return the entries of a period, each with its reason and the ways to change it or take it back."""
    return [kit.label(tr("statements", "Adjustments"), bold=True)] + [
        entry_line(desk, party_id, line, each, unit) for each in entries
    ]


def entry_line(desk: Desk, party_id: UUID, line: StatementLine, entry: Adjustment, unit: Decimal) -> kit.Item:
    name = tr_catalog(desk.catalog.analysis.lines[entry.line].name)
    change = kit.button(tr("statements", "Change…"), kind="link", small=True, name="change_adjustment")
    change.clicked.connect(lambda: ask_adjustment(desk, change, party_id, line, entry.line, unit, entry))

    def remove() -> None:
        label = message("statements", "Take back the adjustment of {line}", line=name)
        desk.act(label, service.remove, entry.id)

    drop = kit.button(tr("statements", "Remove"), remove, kind="link", small=True, name="remove_adjustment")
    proof = [kit.picture("paperclip", px=14)] if entry.evidence_id else []
    head = kit.row((kit.Elided(name), 1), kit.label(signed(entry.amount / unit), bold=True), *proof, gap=6)
    return kit.column(head, kit.row((kit.muted(mask_text(entry.reason), wrap=True), 1), change, drop, gap=6), gap=2)
