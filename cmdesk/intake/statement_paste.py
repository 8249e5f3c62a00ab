"""A block of cells copied from a spreadsheet to figures of statements: rows known by their names, columns by headings.

Printed statements stand in two halves side by side, with a column of row numbers, an opening column, a unit above and
blanks for nil; cells may also come without any name, to be put in below each other where the cursor stands.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Literal

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.identifiers import half_width
from cmdesk.core.text import Message, message
from cmdesk.intake.delimited import copied_cells

Kind = Literal["amount", "before", ""]
MOST_CELLS = 20_000  # of one paste
LONGEST, LONGEST_FIGURE = 1_000_000, 22  # characters of a paste, of a figure
FEN = Decimal("0.01")
FEW, NEARLY_ALL = 3, 0.8  # rows that must be numbered for the column of numbers to be known by itself
UNITS = {
    "元": Decimal(1),
    "千元": Decimal(1000),
    "万元": Decimal(10_000),
    "百万元": Decimal(1_000_000),
    "亿元": Decimal(10**8),
}
UNIT = re.compile(r"(?<!编制)(?<!报送)单位[:：为是]?\s*(?:人民币)?(百万元|千元|万元|亿元|元)(?![\u4e00-\u9fff])")
ROW_NUMBER = re.compile(r"行\s*次|行号|序号|注释|附注")
NAME_HEADS = re.compile(r"^(?:项目|科目|资产|负债|名称|指标|报表项目|负债[及和].*权益.*)$")
BARE_YEAR = re.compile(r"(?:19|20)\d{2}")
BEFORE = re.compile(r"年初|期初|上年|上期|去年|同期")
AMOUNT = re.compile(r"期末|本年|本期|累计|金额|余额|\d{4}\s*年|\d{4}[-/.]\d{1,2}")
LEADING = re.compile(
    r"^(?:[一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十]+[)]|\d+[、.])?\s*(?:其中|减|加)?[:]?\s*"
)
BRACKETED = re.compile(r"[(][^()]*[)]")
NIL = {"", "-", "--", "—", "——", "/", "无"}
NUMBER = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
LIKE_A_NUMBER = re.compile(r"[-−+(]*[¥￥]?[0-9][0-9,.' ]*[)%]?")


@dataclass(frozen=True, kw_only=True)
class PastedColumn:
    """One column of figures in yuan, by the code of their row; kind is what its heading says, title the heading."""

    title: str
    kind: Kind
    figures: Mapping[str, Decimal]


@dataclass(frozen=True, kw_only=True)
class PastedProblem:
    """What could not be taken, with its place in the block, both from 1."""

    row: int
    column: int
    message: Message


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """What a block holds: columns where rows were known by name, else bare figures row by row, None for a blank."""

    columns: tuple[PastedColumn, ...] = ()
    bare: tuple[tuple[Decimal | None, ...], ...] = ()
    unit: str = ""
    problems: tuple[PastedProblem, ...] = ()


@dataclass
class Reading:
    """What has been read so far; figures by column of the block, half by half."""

    titles: dict[int, str] = field(default_factory=dict)
    skipped: set[int] = field(default_factory=set)
    figures: dict[tuple[int, int], dict[str, Decimal]] = field(default_factory=dict)
    added: dict[tuple[int, int], dict[str, Decimal]] = field(default_factory=dict)  # of rows that count towards others
    problems: list[PastedProblem] = field(default_factory=list)
    numbered: bool = False  # the printed number of a row follows its name

    def take(self, code: str, where: tuple[int, int], value: Decimal, *, adds: bool) -> bool:
        """Keep a figure of a row, or add it to what counts towards that row; False where it has another already."""
        if adds:
            here = self.added.setdefault(where, {})
            here[code] = here.get(code, Decimal(0)) + value
            return True
        return self.figures.setdefault(where, {}).setdefault(code, value) == value

    def tell(self, row: int, column: int, what: Message) -> None:
        self.problems.append(PastedProblem(row=row, column=column, message=what))


def pasted(text: str, rules: Analysis, statements: Sequence[str], *, unit: str = "元") -> Pasted:
    """Read a block copied from a spreadsheet, tab between cells; unit holds where the block names none.

    statements: codes of those whose rows are looked for. Figures come out in yuan.
    """
    if len(text) > LONGEST or text.count("\t") + text.count("\n") > MOST_CELLS:
        return refused(
            message("statements", "More than {count} cells were copied: copy the statement alone.", count=MOST_CELLS)
        )
    rows = [[half_width(cell).strip() for cell in row] for row in copied_cells(text)]
    while rows and not any(rows[-1]):
        rows.pop()
    units = dict.fromkeys(found[1] for row in rows for cell in row for found in UNIT.finditer(cell))
    if len(units) > 1:
        what = message(
            "statements", "Two units stand in it, {units}: copy one statement at a time.", units="、".join(units)
        )
        return refused(what)
    told = next(iter(units), "")
    times, named = UNITS[told or unit], names(rules, tuple(statements))
    if not any(plain(cell) in named for row in rows for cell in row):
        return bare(rows, times, told)
    reading = Reading(numbered=is_numbered(rows, named, rules))
    for number, row in enumerate(rows, start=1):
        read_row(row, number, named, times, reading, rules)
    filled = reading.figures.keys() | reading.added.keys()
    halves, width = sorted({half for half, _ in filled}), max((place for _, place in filled), default=-1) + 1
    columns = []
    for place in range(width):
        figures = {code: value for half in halves for code, value in reading.figures.get((half, place), {}).items()}
        for half in halves:
            for code, value in reading.added.get((half, place), {}).items():
                figures[code] = figures.get(code, Decimal(0)) + value
        title = reading.titles.get(place, "")
        columns.append(PastedColumn(title=title, kind=kind_of(title), figures=figures))
    return Pasted(columns=tuple(columns), unit=told, problems=tuple(reading.problems))


def exact(cell: str, times: Decimal) -> Decimal | None:
    """Return a figure in yuan; None where it is finer than a fen, as 12.345 is whose point may part thousands."""
    value = figure(cell)
    yuan = None if value is None else value * times
    return yuan.quantize(FEN) if yuan is not None and yuan == yuan.quantize(FEN) else None


def not_exact(cell: str) -> Message:
    return message("statements", "“{text}” is finer than 0.01 yuan.", text=cell[:40])


def no_figure(cell: str) -> Message:
    return message("statements", "“{text}” is no figure.", text=cell[:40])


def refused(what: Message) -> Pasted:
    return Pasted(problems=(PastedProblem(row=1, column=1, message=what),))


def is_numbered(rows: Sequence[Sequence[str]], named: Mapping[str, "Row"], rules: Analysis) -> bool:
    """Tell whether nearly every row's name is followed by its printed number, though no heading says so."""
    after = [
        row[at + 1] == rules.lines[named[plain(cell)].code].row
        for row in rows
        for at, cell in enumerate(row[:-1])
        if plain(cell) in named and named[plain(cell)].code
    ]
    return len(after) >= FEW and sum(after) >= len(after) * NEARLY_ALL


def read_row(  # noqa: C901  (what a cell may be, one after another)
    row: Sequence[str], number: int, named: Mapping[str, "Row"], times: Decimal, reading: Reading, rules: Analysis
) -> None:
    """Take one row: each name begins a half, the figures after it are its columns."""
    if is_heading(row):
        read_heading(row, named, reading)
        return
    code, adds, half, place, named_at = "", False, 0, 0, -1
    for column, cell in enumerate(row):
        found = named.get(plain(cell)) if cell else None
        if found is not None:
            code, adds, half, place, named_at = found.code, found.adds, half + 1, 0, column
        elif column in reading.skipped or (
            reading.numbered and column == named_at + 1 and code and cell == rules.lines[code].row
        ):
            continue
        elif code and cell in NIL:
            place += 1
        elif is_number(cell) or LIKE_A_NUMBER.fullmatch(cell):
            if code:
                read_figure(cell, code, (half, place), times, reading, at=(number, column + 1), adds=adds)
                place += 1
        elif cell.endswith("小计"):
            code = ""  # follows from its rows
        elif cell and any(map(is_number, row[column + 1 :])):
            code = ""  # what follows belongs to a row nobody knows
            words = message("statements", "No row of the statements is called “{name}”.", name=cell[:40])
            reading.tell(number, column + 1, words)
        elif cell and code:
            reading.tell(number, column + 1, no_figure(cell))


def read_figure(
    cell: str,
    code: str,
    where: tuple[int, int],
    times: Decimal,
    reading: Reading,
    *,
    at: tuple[int, int],
    adds: bool,
) -> None:
    """Take a figure of a row, or tell why it cannot be taken; at: its row and column in the block."""
    value = exact(cell, times)
    if value is None:
        reading.tell(*at, not_exact(cell) if is_number(cell) else no_figure(cell))
    elif not reading.take(code, where, value, adds=adds):
        words = message("statements", "this row stands twice with different figures; the first was taken.")
        reading.tell(*at, words)


def is_heading(row: Sequence[str]) -> bool:
    """Tell whether a row says what stands in the columns below it."""
    if any(ROW_NUMBER.search(cell) for cell in row) or sum(map(says_column, row)) > 1:
        return True
    return any(NAME_HEADS.match(plain(cell)) for cell in row) and any(map(names_column, row))


def says_column(cell: str) -> bool:
    return not is_number(cell) and bool(BEFORE.search(cell) or AMOUNT.search(cell))


def names_column(cell: str) -> bool:
    """Tell whether a cell of a row of headings names a column: a bare year does so there."""
    return says_column(cell) or bool(BARE_YEAR.fullmatch(cell))


def read_heading(row: Sequence[str], named: Mapping[str, "Row"], reading: Reading) -> None:
    place = 0
    for column, cell in enumerate(row):
        if ROW_NUMBER.search(cell):
            reading.skipped.add(column)
        elif cell and plain(cell) not in named and names_column(cell):
            reading.titles.setdefault(place, cell)
            place += 1
        elif cell and place:
            place = 0  # the next half begins


def kind_of(title: str) -> Kind:
    return "before" if BEFORE.search(title) else "amount" if title else ""


def bare(rows: Sequence[Sequence[str]], times: Decimal, unit: str) -> Pasted:
    """Return cells without names, figure by figure; what is no figure is told and left out."""
    problems, found = [], []
    for number, row in enumerate(rows, start=1):
        values = []
        for column, cell in enumerate(row, start=1):
            value = exact(cell, times)
            if value is None and cell not in NIL:
                words = not_exact(cell) if is_number(cell) else no_figure(cell)
                problems.append(PastedProblem(row=number, column=column, message=words))
            values.append(value)
        found.append(tuple(values))
    return Pasted(bare=tuple(found), unit=unit, problems=tuple(problems))


@dataclass(frozen=True, kw_only=True)
class Row:
    """The row a name stands for; adds: its figure counts towards that row beside the row's own."""

    code: str
    adds: bool = False


@cache
def names_of(entries: tuple[tuple[str, str, bool], ...]) -> Mapping[str, Row]:
    found: dict[str, Row] = {}
    for name, code, adds in entries:
        found.setdefault(plain(name), Row(code=code, adds=adds))
    return found


def names(rules: Analysis, statements: tuple[str, ...]) -> Mapping[str, Row]:
    """Return each row by its names without numbering, brackets and blanks; its own name goes before all others.

    A row without a code is passed over: none of ours stands for it.
    """
    lines = [line for code in statements for line in rules.statements[code].lines]
    own = [(line.name, line.code, False) for line in lines]
    others = [(name, line.code, False) for line in lines for name in line.aliases]
    added = [(name, line.code, True) for line in lines for name in line.adds]
    return names_of((*own, *others, *added, *((name, "", False) for name in rules.passed_names)))


def plain(name: str) -> str:
    """Return the bare name of a row: 减：营业成本 and 营业成本 are the same; numbers and brackets fall away, too."""
    text = BRACKETED.sub("", half_width(name).replace("：", ":"))
    return LEADING.sub("", text.replace(" ", "").replace("\u3000", "").replace("*", "").replace("△", "")).rstrip(":")


def is_number(cell: str) -> bool:
    return figure(cell) is not None


def figure(cell: str) -> Decimal | None:
    """Return a figure as accountants write it: thousands, brackets for below nil, ￥ before; None for anything else."""
    text = cell.strip().lstrip("¥￥").replace(" ", "").replace("−", "-")
    negative = text.startswith("(") and text.endswith(")")
    text = text[1:-1] if negative else text
    if len(text) > LONGEST_FIGURE or not NUMBER.fullmatch(text):
        return None
    try:
        value = Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None
    return -value if negative else value
