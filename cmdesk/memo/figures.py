"""Fields, tables and reckoned figures of a chapter as they print: figures right, grade and proof beside them."""

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import Flowable

from cmdesk.core.figures import WAN, amount, grouped, trimmed, yuan
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.chapters import name_of
from cmdesk.memo.facts import Cell, Field, Form, Grade, Heading, Light, Reckoned, Row, State, Table
from cmdesk.memo.paper import CAPTION, REGULAR, SMALL, WIDTH, text_width
from cmdesk.memo.signs import dashed, grade_sign
from cmdesk.memo.tables import PAD, Band, Column, listing, paired
from cmdesk.memo.tables import Cell as Laid
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import GAP, Writer

LONG = 26
"""Words longer than this many characters have a line of their own."""
NARROW, FIRM, WIDEST, WORDS = 40.0, 70.0, 92.0, 46.0
"""Widths of a column (points): the least, up to which words are not broken, the most of figures, the least of words."""
FIGURES = (Form.MONEY, Form.PERCENT, Form.POINTS, Form.NUMBER, Form.TIMES)
PROOF = 46.0
AT_LEAST = (
    "self_funded_share",
    "effective_share",
    "purpose_contract",
    "fin_score",
    "dscr",
    "dscr_last_year",
    "global_dscr",
)
"""Figures whose limit is the least they may be."""

LIGHTS = {
    Light.GREEN: QT_TRANSLATE_NOOP("memo", "passed"),
    Light.YELLOW: QT_TRANSLATE_NOOP("memo", "to be watched"),
    Light.ORANGE: QT_TRANSLATE_NOOP("memo", "serious"),
    Light.RED: QT_TRANSLATE_NOOP("memo", "out of tolerance"),
    Light.NA: QT_TRANSLATE_NOOP("memo", "cannot tell"),
}


def exact(w: Writer, figure: Decimal) -> str:
    """Return yuan without rounding: in Chinese as 万元, in English in full."""
    if not w.chinese:
        return yuan(figure)
    return amount((figure / WAN).normalize() + 0)


def written(w: Writer, form: Form, figure: Decimal, unit: str | None = None) -> str:
    """Return a figure with its unit, as it stands among words."""
    match form:
        case Form.MONEY:
            return f"{exact(w, figure)}{GAP}万元" if w.chinese else f"CNY{GAP}{exact(w, figure)}"
        case Form.PERCENT:
            return w.percent(figure)
        case Form.POINTS:
            return w.points(figure)
        case Form.TIMES:
            return trimmed(grouped(figure, "0.01"))
    words = amount(figure.normalize() + 0)
    return f"{words}{GAP}{w.catalog(unit)}" if unit else words


def bare(w: Writer, form: Form, figure: Decimal) -> str:
    """Return a figure as it stands in a column whose head names the unit."""
    return exact(w, figure) if form is Form.MONEY else written(w, form, figure)


def or_dash(w: Writer, figure: Decimal | None) -> str:
    """Return yuan exactly, in the unit of the column's head; a dash for what is not known."""
    return "—" if figure is None else exact(w, figure)


def rounded(w: Writer, figure: Decimal | None) -> str:
    """Return yuan to two decimals of the unit in the column's head; a dash for what is not known."""
    return "—" if figure is None else yuan(figure / WAN if w.chinese else figure)


def share(figure: Decimal | None) -> str:
    """Return a fraction in percent with two decimals; a dash for what is not known."""
    return "—" if figure is None else f"{grouped(figure * 100, '0.01')}{GAP}%"


def in_yuan(w: Writer, name: str) -> str:
    """Return the head of a column of amounts with their unit."""
    return w.translate("memo", "{name} ({code})").format(name=name, code=w.translate("memo", "CNY"))


def head(w: Writer, heading: Heading) -> str:
    """Return the head of a column with its unit; amounts have theirs beside the table's name."""
    name = w.catalog(heading.name)
    if heading.form in (Form.PERCENT, Form.MONEY) or not heading.unit:
        return name
    return w.translate("memo", "{name} ({code})").format(name=name, code=w.catalog(heading.unit))


def mark(w: Writer, grade: Grade | None, evidence: Sequence[int] = ()) -> list[Piece]:
    """Return the grade and the numbers of the proofs, which lead to the evidence index."""
    pieces: list[Piece] = [grade_sign(grade)] if grade else []
    for number in evidence:
        pieces += [GAP, w.link(f"[{number}]", f"proof-{number}")]
    return pieces


def field_text(w: Writer, field: Field) -> Text:
    """Return what is known of a field, or which kind of unknown it is; then whose word it is."""
    tr = w.translate
    if field.state is State.NONE:
        shown: list[Piece] = [tr("memo", "none")]
    elif field.state is State.DECLINED:
        shown = [dashed(tr("memo", "declined"), SMALL)]
    elif field.withheld:
        shown = [Run(text=tr("memo", "known, withheld in the masked version"), role="text.muted")]
    elif field.figure is not None:
        shown = [written(w, field.form, field.figure, field.unit)]
    elif field.text:
        shown = [w.catalog(field.text)]
    else:
        own = field.form is Form.PROSE
        shown = [dashed(tr("memo", "not written") if own else tr("memo", "not asked"), SMALL)]
    proofs = mark(w, field.grade, () if field.evidence is None else (field.evidence,))
    if proofs:
        shown += [GAP, *proofs]
    if field.as_of is not None and field.state is not State.NOT_ASKED and old(w, field):
        shown.append(Run(text=f"{GAP}{w.day(field.as_of)}", role="warn.text", size=CAPTION))
    return Text(*shown)


def old(w: Writer, field: Field) -> bool:
    return field.as_of is not None and (w.facts.as_of - field.as_of).days > w.facts.limits.fact_days


def told(fields: Sequence[Field]) -> list[Field]:
    """Return the fields worth a line: those known, refused or none, and those that must be filled."""
    return [field for field in fields if field.required or field.state is not State.NOT_ASKED]


def pairs(w: Writer, fields: Sequence[Field]) -> list[Flowable]:
    """Return the short fields in pairs."""
    lines = [
        (w.catalog(field.name), field_text(w, field), len(field.text or "") > LONG)
        for field in told(fields)
        if field.form is not Form.PROSE
    ]
    return [paired(lines)] if lines else []


def prose(w: Writer, fields: Sequence[Field]) -> list[Flowable]:
    """Return the chapter's own words, each under its name."""
    found: list[Flowable] = []
    for field in told(fields):
        if field.form is Form.PROSE:
            found += [*w.subheading(w.catalog(field.name)), field_text(w, field)]
    return found


def lines_of(w: Writer, table: Table, columns: Sequence[str] = ()) -> list[Flowable]:
    """Return a table under its name; columns picks some of them. Without lines it says so where it must have some."""
    money = any(column.form is Form.MONEY and (not columns or column.code in columns) for column in table.columns)
    title = w.subheading(w.catalog(table.name))
    if not table.rows:
        return [*title, no_lines(w, table)] if table.required or table.state is not State.NOT_ASKED else []
    picked = [at for at, column in enumerate(table.columns) if not columns or column.code in columns]
    kept = [table.columns[at] for at in picked]
    marked = any(row.grade or row.evidence is not None for row in table.rows)
    rows: list[Sequence[Laid] | Band] = []
    for row in table.rows:
        cells: list[Laid] = [cell_text(w, table.columns[at], row.cells[at]) for at in picked]
        rows.append([*cells, _proof(w, row)] if marked else cells)
    if any(table.totals[at] for at in picked if at < len(table.totals)):
        rows.append(_total(w, table, picked, marked=marked))
    return [*title, listing(_fitted(w, kept, rows, marked=marked), rows, unit=unit_line(w) if money else "")]


def unit_line(w: Writer) -> str:
    """Return the line that names the unit of a table's amounts on every page."""
    return w.translate("memo", "Unit: {unit}").format(unit=w.translate("memo", "CNY"))


def no_lines(w: Writer, table: Table) -> Text:
    """Return what is known of a table without lines: none, declined, or not filled."""
    if table.state is State.NONE:
        return Text(w.translate("memo", "none"), after=4)
    declined = table.state is State.DECLINED
    word = w.translate("memo", "declined") if declined else w.translate("memo", "not filled")
    return Text(dashed(word, SMALL), after=4)


def cell_text(w: Writer, column: Heading, cell: Cell) -> Text:
    align = "right" if column.form in FIGURES else "left"
    if cell.figure is not None:
        return Text(bare(w, column.form, cell.figure), size=SMALL, align=align)
    if cell.text:
        return Text(w.catalog(cell.text), size=SMALL)
    return Text(Run(text="—", role="unknown.text"), size=SMALL, align=align)


def _proof(w: Writer, row: Row) -> Text:
    return Text(*mark(w, row.grade, () if row.evidence is None else (row.evidence,)), size=SMALL)


def _total(w: Writer, table: Table, picked: Sequence[int], *, marked: bool) -> list[Laid]:
    """Return the line of sums; a sum some figures are missing from says how many."""
    cells: list[Laid] = []
    for at in picked:
        total = table.totals[at]
        if total is None:
            name = w.translate("memo", "Total") if at == picked[0] else ""
            cells.append(Text(Run(text=name, bold=True), size=SMALL))
            continue
        pieces: list[Piece] = [Run(text=bare(w, table.columns[at].form, total.figure), bold=True)]
        if total.missing:
            lacks = w.translate("memo", "{count} not known").format(count=total.missing)
            pieces = [dashed(lacks, CAPTION), "\n", *pieces]
        cells.append(Text(*pieces, size=SMALL, align="right"))
    return [*cells, Text("", size=SMALL)] if marked else cells


def _fitted(w: Writer, kept: Sequence[Heading], rows: Sequence[Sequence[Laid] | Band], *, marked: bool) -> list[Column]:
    """Return columns as wide as their figures need; words share the rest by how long they are."""
    heads = [head(w, column) for column in kept]
    natural = []
    for at, words in enumerate(heads):
        cells = [row[at] for row in rows if not isinstance(row, Band)]
        widest = max([cell.natural_width() for cell in cells if isinstance(cell, Text)], default=0.0)
        natural.append(max(widest, text_width(words, REGULAR, CAPTION)) + 2 * PAD + 1)
    fixed = [column.form in FIGURES or width <= FIRM for column, width in zip(kept, natural, strict=True)]
    narrow = [min(max(width, NARROW), WIDEST) if firm else 0.0 for width, firm in zip(natural, fixed, strict=True)]
    rest = WIDTH - sum(narrow) - (PROOF if marked else 0)
    if not all(fixed):
        shares = [0.0 if firm else min(width, 200.0) for width, firm in zip(natural, fixed, strict=True)]
        parts = [rest * width / sum(shares) for width in shares]
        narrow = [own or max(WORDS, part) for own, part in zip(narrow, parts, strict=True)]
    scale = (WIDTH - (PROOF if marked else 0)) / sum(narrow)
    columns = [
        Column(width=width * scale, head=words, align="right" if column.form in FIGURES else "left")
        for width, words, column in zip(narrow, heads, kept, strict=True)
    ]
    return [*columns, Column(width=PROOF, head=w.translate("memo", "Grade"))] if marked else columns


def reckonings(w: Writer, figures: Sequence[Reckoned], title: str = "") -> list[Flowable]:
    """Return reckoned figures: from what, the result or what is missing for it, and the light beside its limit."""
    if not figures:
        return []
    tr = w.translate
    columns = (
        Column(width=132, head=tr("memo", "Figure")),
        Column(head=tr("memo", "Reckoned from")),
        Column(width=104, head=tr("memo", "Result"), align="right"),
        Column(width=84, head=tr("memo", "State")),
    )
    table = listing(columns, [reckoned_row(w, figure) for figure in figures])
    return [*w.subheading(title), table] if title else [table]


def reckoned_row(w: Writer, figure: Reckoned) -> list[Laid]:
    basis: list[Piece] = [Run(text=figure.basis, role="text.secondary")] if figure.basis else []
    if figure.missing:
        words = missing(w, figure.missing)
        basis.append(Run(text=f"\n{words}" if basis else words, role="unknown.text"))
    if figure.explanation:
        basis.append(Run(text=f"\n{figure.explanation}" if basis else figure.explanation))
    if figure.figure is None:
        result = Text(dashed(w.translate("memo", "cannot tell"), CAPTION), size=SMALL, align="right")
    else:
        result = Text(Run(text=result_words(w, figure), bold=True), size=SMALL, align="right")
    return [Text(w.read(name_of(figure)), size=SMALL), Text(*basis, size=SMALL), result, state(w, figure)]


def result_words(w: Writer, figure: Reckoned) -> str:
    """Return a reckoned figure to the fen, in yuan: that is how a bank compares it."""
    if figure.figure is None:
        return ""
    if figure.form is Form.MONEY:
        return w.translate("memo", "CNY {yuan}").format(yuan=yuan(figure.figure)).replace(" ", GAP)
    if figure.form is Form.TIMES:
        return grouped(figure.figure, "0.01")
    if figure.form is Form.PERCENT:
        return share(figure.figure)
    return written(w, figure.form, figure.figure, figure.unit)


def state(w: Writer, figure: Reckoned) -> Text:
    if figure.light is None:
        return Text("", size=SMALL)
    pieces = w.light(figure.light, w.translate("memo", LIGHTS[figure.light]))
    if figure.limit is not None and figure.light is not Light.NA:
        pieces.append(Run(text=f"\n{limit_words(w, figure)}", role="text.muted", size=CAPTION))
    return Text(*pieces, size=SMALL)


def limit_words(w: Writer, figure: Reckoned) -> str:
    if figure.limit is None:
        return ""
    at_least = figure.form is Form.TIMES or figure.code in AT_LEAST
    return f"{'≥' if at_least else '≤'}{GAP}{written(w, figure.form, figure.limit, figure.unit)}"


def missing(w: Writer, names: Sequence[str]) -> str:
    """Return what is missing, in words."""
    return w.translate("memo", "Missing: {what}").format(what=w.joined([w.catalog(name) for name in names]))
