"""S13 综合评价与结论: five marks, what the investigators propose, and on which conditions."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.figures import grouped
from cmdesk.core.text import message
from cmdesk.memo.chapters import blanks, fields_of, items_of, table_named
from cmdesk.memo.facts import Facts, Form, Light, Marked
from cmdesk.memo.figures import LIGHTS, field_text, no_lines, written
from cmdesk.memo.paper import CAPTION, SMALL
from cmdesk.memo.section import Section
from cmdesk.memo.signs import dashed
from cmdesk.memo.standing import Blocker, Item, blank, item
from cmdesk.memo.tables import Band, Cell, Column, listing, paired
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

OWN = (
    "opinion", "reasons", "proposed_amount", "proposed_term", "proposed_rate", "proposed_repayment",
    "proposed_guarantee", "proposed_purpose",
)  # fmt: skip
"""Fields of the work paper that the proposal says in its own order."""


def items(facts: Facts) -> Sequence[Item]:
    own = items_of(facts, "S13")
    if own:
        return own
    found = facts.conclusion
    return (
        item(message("memo", "Conclusion"), found.opinion, "conclusion.opinion"),
        item(message("memo", "Reasons"), found.reasons, "conclusion.reasons"),
    )


def blockers(facts: Facts) -> Sequence[Blocker]:
    """Demand a conclusion; of the other fields a tenth may be blank."""
    own = items_of(facts, "S13")
    found = blanks(facts, "S13", own)
    if own and blank(facts.conclusion.opinion) and not found:
        reason = message("memo", "{what}: missing", what=message("memo", "Conclusion"))
        found.append(Blocker(section="S13", message=reason, target="finding:opinion"))
    return found


def story(w: Writer) -> list[Flowable]:
    return [*_marks(w), *_proposal(w)]


def _marks(w: Writer) -> list[Flowable]:
    """Print the five Cs with their weights, and the weighted total."""
    marks = w.facts.five_c.marks
    if not marks or all(each.mark is None for each in marks):
        return []
    tr = w.translate
    columns = (
        Column(width=110, head=tr("memo", "Item")),
        Column(width=50, head=tr("memo", "Weight"), align="right"),
        Column(width=50, head=tr("memo", "Mark"), align="right"),
        Column(head=tr("memo", "Rests on")),
    )
    rows: list[Sequence[Cell] | Band] = [_mark(w, each) for each in marks]
    rows.append(_five_c(w))
    return [*w.subheading(tr("memo", "Five Cs")), listing(columns, rows)]


def _mark(w: Writer, each: Marked) -> Sequence[Cell]:
    mark: Cell = str(each.mark)
    if each.mark is None:
        mark = Text(dashed(w.translate("memo", "not written"), CAPTION), size=SMALL, align="right")
    return (w.catalog(each.name), f"{each.weight}{GAP}%", mark, each.basis or "")


def _five_c(w: Writer) -> Sequence[Cell]:
    found = w.facts.five_c
    total = "—" if found.total is None else grouped(found.total, "0.01")
    light: list[Piece] = w.light(found.light, w.translate("memo", LIGHTS[found.light]))
    if found.total is None:
        light = w.light(Light.NA, w.translate("memo", LIGHTS[Light.NA]))
    name = Run(text=w.translate("memo", "Weighted total"), bold=True)
    return (
        Text(name, size=SMALL),
        "",
        Text(Run(text=total, bold=True), size=SMALL, align="right"),
        Text(*light, size=SMALL),
    )


def _proposal(w: Writer) -> list[Flowable]:
    """Print what is proposed, beside it what was asked for, and on which conditions; nothing where none is written."""
    tr, found = w.translate, w.facts.conclusion
    more = [field for field in fields_of(w.facts, "S13") if field.code not in OWN and field.text]
    if not more and all(blank(value) or value == () for value in vars(found).values()):
        return []
    rows = [
        (tr("memo", "Conclusion"), w.value(w.catalog(found.opinion), bold=True), True),
        (tr("memo", "Reasons"), w.value(found.reasons), True),
    ]
    if w.facts.fields:
        rows += _terms(w)
        rows += [(w.catalog(field.name), field_text(w, field), True) for field in more]
    return [CondPageBreak(160), *w.subheading(tr("memo", "Proposal")), paired([*rows, *_conditions(w)])]


def _terms(w: Writer) -> list[tuple[str, Text, bool]]:
    """Return what the credit is to be, each beside what was asked for where that is another."""
    tr, found, asked = w.translate, w.facts.conclusion, w.facts.application

    def money(amount: Decimal | None) -> str | None:
        return None if amount is None else written(w, Form.MONEY, amount)

    def months(term: int | None) -> str | None:
        return None if term is None else w.months(term)

    def rate(fraction: Decimal | None) -> str | None:
        return None if fraction is None else w.percent(fraction)

    repayment, guarantee = w.catalog(found.repayment), w.catalog(found.guarantee)
    return [
        (tr("memo", "Amount"), _beside(w, money(found.amount), money(asked.amount), bold=True), False),
        (tr("memo", "Term"), _beside(w, months(found.term_months), months(asked.term_months)), False),
        (tr("memo", "Annual rate"), _beside(w, rate(found.annual_rate), rate(asked.annual_rate)), False),
        (tr("memo", "Repayment"), _beside(w, repayment, w.catalog(asked.repayment)), False),
        (tr("memo", "Guarantee"), _beside(w, guarantee, w.catalog(asked.guarantee)), True),
        (tr("memo", "Purpose"), _beside(w, found.purpose, asked.purpose), True),
    ]


def _conditions(w: Writer) -> list[tuple[str, Text, bool]]:
    """Return the conditions by when they hold; where none is written, one line that says so."""
    tr, found = w.translate, w.facts.conclusion
    kinds = (
        (tr("memo", "Use of the credit"), found.use_conditions),
        (tr("memo", "Before drawing"), found.draw_conditions),
        (tr("memo", "After lending"), found.later_conditions),
        (tr("memo", "Demanded by the approval before drawing"), found.approval_conditions),
    )
    rows = [(title, _numbered(conditions), True) for title, conditions in kinds if conditions]
    table = table_named(w.facts, "conditions")
    if table is not None and not table.rows:
        rows.insert(0, (w.catalog(table.name), no_lines(w, table), True))
    return rows


def _beside(w: Writer, proposed: str | None, asked: str | None, *, bold: bool = False) -> Text:
    """Return what is proposed, or that nobody wrote it, and what was asked for where that is another."""
    none = blank(proposed)
    pieces: list[Piece] = [
        dashed(w.translate("memo", "not written"), SMALL) if none else Run(text=str(proposed), bold=bold)
    ]
    if not blank(asked) and asked != proposed:
        words = w.translate("memo", "asked for {amount}").format(amount=asked)
        pieces.append(Run(text=f"{GAP}{words}", role="text.muted", size=CAPTION))
    return Text(*pieces)


def _numbered(conditions: Sequence[str]) -> Text:
    return Text("\n".join(f"{number}. {words}" for number, words in enumerate(conditions, 1)))


SECTION = Section(order=130, id="S13", story=story, items=items, blockers=blockers)
