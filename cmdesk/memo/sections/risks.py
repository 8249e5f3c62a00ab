"""S12 风险与缓释: every risk with what is done about it, by whom and until when; strengths and weaknesses."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.blocks import grid
from cmdesk.memo.chapters import blanks, fields_of, items_of, table_named
from cmdesk.memo.facts import Facts, Light, Risk
from cmdesk.memo.figures import lines_of, pairs, prose
from cmdesk.memo.graphs import matrix
from cmdesk.memo.paper import CAPTION, HAIRLINE, SMALL, WIDTH, colour
from cmdesk.memo.section import Section
from cmdesk.memo.standing import Blocker, Item
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Run, Text
from cmdesk.memo.writer import Writer

SIDES = ("优势", "劣势", "机会", "威胁")
"""The four sides, as workpaper.toml names them, two to a row."""
MOST = 600
"""Characters of the four sides that fit a square."""
LEVELS = {
    Light.GREEN: QT_TRANSLATE_NOOP("memo", "low"),
    Light.YELLOW: QT_TRANSLATE_NOOP("memo", "medium"),
    Light.RED: QT_TRANSLATE_NOOP("memo", "high"),
    Light.ORANGE: QT_TRANSLATE_NOOP("memo", "medium"),
    Light.NA: QT_TRANSLATE_NOOP("memo", "cannot tell"),
}


def items(facts: Facts) -> Sequence[Item]:
    return items_of(facts, "S12")


def blockers(facts: Facts) -> Sequence[Blocker]:
    return blanks(facts, "S12", items(facts))


def story(w: Writer) -> list[Flowable]:
    fields = fields_of(w.facts, "S12")
    found = pairs(w, fields)
    risks = table_named(w.facts, "risks")
    found += _risks(w) if w.facts.risks else lines_of(w, risks) if risks else []
    return [*found, *_swot(w), *prose(w, fields)]


def _risks(w: Writer) -> list[Flowable]:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Risk")),
        Column(width=34, head=tr("memo", "Chance"), align="right"),
        Column(width=34, head=tr("memo", "Impact"), align="right"),
        Column(width=64, head=tr("memo", "Level")),
        Column(width=150, head=tr("memo", "Measure")),
        Column(width=62, head=tr("memo", "Who, until")),
    )
    ordered = sorted(w.facts.risks, key=lambda risk: -(risk.score or 0))
    table = listing(columns, [_risk(w, number, risk) for number, risk in enumerate(ordered, 1)])
    return [*w.subheading(tr("memo", "Risk matrix")), table, *matrix(w, ordered)]


def _risk(w: Writer, number: int, risk: Risk) -> Sequence[Cell]:
    kind = Run(text=f"\n{w.catalog(risk.kind)}", role="text.muted", size=CAPTION)
    level = f"{w.translate('memo', LEVELS[risk.light])} {risk.score if risk.score is not None else ''}".strip()
    who = "\n".join(part for part in (risk.owner, w.day(risk.due) if risk.due else "") if part)
    return (
        Text(f"{number}. {risk.words}", kind, size=SMALL),
        "—" if risk.probability is None else str(risk.probability),
        "—" if risk.impact is None else str(risk.impact),
        Text(*w.light(risk.light, level), size=SMALL),
        risk.mitigant or "—",
        who or "—",
    )


def _swot(w: Writer) -> list[Flowable]:
    """Print the four sides as a square, where they have room in one; a side without words says so."""
    table = table_named(w.facts, "swot")
    if table is None or not table.rows:
        return []
    if sum(len(cell.text or "") for row in table.rows for cell in row.cells) > MOST:
        return lines_of(w, table)
    sides: dict[str, list[str]] = {side: [] for side in SIDES}
    for row in table.rows:
        side, words = row.cells[0].text, row.cells[1].text
        if side and words:
            sides.setdefault(side, []).append(words)
    cells = [_side(w, side, words) for side, words in sides.items()]
    rows = [[cells[at], cells[at + 1] if at + 1 < len(cells) else ""] for at in range(0, len(cells), 2)]
    whole = ((0, 0), (-1, -1))
    style = [
        ("GRID", *whole, HAIRLINE, colour("line.normal")),
        ("LEFTPADDING", *whole, 10),
        ("RIGHTPADDING", *whole, 10),
        ("TOPPADDING", *whole, 7),
        ("BOTTOMPADDING", *whole, 9),
    ]
    return [CondPageBreak(200), *w.subheading(w.catalog(table.name)), grid(rows, [WIDTH / 2] * 2, style, after=8)]


def _side(w: Writer, side: str, words: Sequence[str]) -> list[Flowable]:
    title = Text(Run(text=w.catalog(side), bold=True), size=SMALL, after=2)
    if not words:
        return [title, Text(Run(text=w.translate("memo", "not written"), role="unknown.text"), size=SMALL)]
    return [title, *[Text(f"·\u00a0{each}", size=SMALL) for each in words]]


SECTION = Section(order=120, id="S12", story=story, items=items, blockers=blockers)
