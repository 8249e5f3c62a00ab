"""Financial statements out of sheets: rows by their names, columns by the periods their headings speak of."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from rapidfuzz import fuzz

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.errors import Problem, UserError
from cmdesk.core.identifiers import half_width
from cmdesk.core.text import message
from cmdesk.intake.cells import text
from cmdesk.intake.financials_settled import Taken, settled
from cmdesk.intake.financials_sums import Check, checks
from cmdesk.intake.financials_words import basis_of, column_scopes, scope_of
from cmdesk.intake.period_heads import Head, head_of, told_day, told_months
from cmdesk.intake.sheets import Cell, Sheet, Workbook
from cmdesk.intake.statement_paste import NAME_HEADS, NIL, ROW_NUMBER, UNIT, UNITS, Row, figure, names, plain

SMALL, MICRO = ("balance_sheet", "income", "cash_flow"), ("micro_balance", "micro_income")
LIKE = 90  # of a name that is nearly one of the catalog's
LIKE_FROM = 5  # characters from which names are compared by likeness
LONGEST = 60  # characters of a name
SUBTOTAL = ("小计",)


@dataclass(frozen=True, kw_only=True)
class ReadLine:
    """A row of the file with its figures by period, in the unit of the whole.

    line: what it was taken for, None where nobody knows its name, empty where it is passed over. adds: it counts
    towards that line beside the line's own row.
    """

    sheet: str
    row: int
    printed: str
    line: str | None
    adds: bool
    values: Mapping[date, Decimal]


class UndatedError(UserError):
    """No sheet says at which day its statements stand: that has to be said."""


@dataclass(frozen=True, kw_only=True)
class ReadFinancials:
    """What the sheets of a file hold. figures: by line and period, in unit; printed: the file's name of each line.

    lines: the rows as they are printed. unmapped: names with figures that no line has. checks: every sum that can be
    compared, with its difference. unread: lines and periods whose figure cannot be read. scope: consolidated or single;
    scopes: every one the file's sheets name, of which one is read. basis: code of statement_basis where the file says
    so. months: of the periods whose length is told. named: lines that have a row, filled or blank.
    """

    file: str
    unit: str
    form: str
    scope: str
    scopes: tuple[str, ...]
    basis: str
    periods: tuple[date, ...]
    figures: Mapping[str, Mapping[date, Decimal]]
    printed: Mapping[str, str]
    lines: tuple[ReadLine, ...]
    checks: tuple[Check, ...]
    unmapped: tuple[str, ...]
    unread: frozenset[tuple[str, date]]
    problems: tuple[Problem, ...]
    months: Mapping[date, int] = field(default_factory=dict)
    named: frozenset[str] = frozenset()

    def yuan(self, line: str, period: date) -> Decimal | None:
        """Return a figure in yuan, None where it is blank."""
        value = self.figures.get(line, {}).get(period)
        return None if value is None else value * UNITS[self.unit]


@dataclass
class Reading:
    """What has been read so far."""

    taken: list[Taken] = field(default_factory=list)
    lines: list[ReadLine] = field(default_factory=list)
    unmapped: dict[str, None] = field(default_factory=dict)
    unread: set[tuple[str, date]] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    months: dict[date, int] = field(default_factory=dict)


def read_financials(
    workbook: Workbook,
    rules: Analysis,
    *,
    mapped: Mapping[str, str] | None = None,
    unit: str = "",
    form: str = "",
    scope: str = "",
    end: date | None = None,
) -> ReadFinancials:
    """Return the statements of a workbook, every sheet of it; of a file with both scopes the sheets of one.

    mapped: the line of names that are none of the catalog's, empty for a row to be passed over. unit holds where no
    sheet names one. form, scope: what is looked for; empty for what the file looks like, single where it holds both.
    end: the day that sheets stand at which name none. Refused, naming the file, where no row of a statement with a
    figure and a period is found; UndatedError where just the day lacks.
    """
    small, micro = names(rules, SMALL), names(rules, MICRO)
    sheets = [each for each in workbook.sheets if each.visible] or list(workbook.sheets)
    columns = [column_scopes(sheet) for sheet in sheets]
    scopes = ["" if parted else scope_of(sheet) for sheet, parted in zip(sheets, columns, strict=True)]
    told = tuple(dict.fromkeys(filter(None, (*scopes, *(each for parted in columns for each in parted.values())))))
    scope = scope or ("single" if len(told) != 1 else told[0])
    sheets = [each for each, own in zip(sheets, scopes, strict=True) if len(told) < 2 or own in ("", scope)]  # noqa: PLR2004
    form = form or ("small" if hits(sheets, small) >= hits(sheets, micro) else "micro")
    known = small if form == "small" else micro
    units = [unit_of(sheet) for sheet in sheets]
    chosen = next((each for each in units if each), "") or unit or "元"
    reading = Reading()
    for sheet, own in zip(sheets, units, strict=True):
        others = {at for at, named in column_scopes(sheet).items() if named != scope}
        times = UNITS[own or chosen] / UNITS[chosen]
        SheetReader(sheet, known, mapped or {}, times, reading, end=end, others=others).read()
    if not reading.taken:
        if end is None and lacks_day(sheets, known, mapped or {}):
            what = message("statements", "{file} does not say at which day it stands: say that.", file=workbook.file)
            raise UndatedError(what)
        raise UserError(
            message(
                "statements",
                "{file} holds no statement that can be read: it needs names of rows and columns with a period.",
                file=workbook.file,
            )
        )
    figures, printed, twice = settled(reading.taken, rules)
    periods = tuple(sorted({period for line in figures.values() for period in line}))
    return ReadFinancials(
        file=workbook.file,
        unit=chosen,
        form=form,
        scope=scope,
        scopes=told,
        basis=basis_of(sheets),
        periods=periods,
        figures=figures,
        printed=printed,
        lines=tuple(reading.lines),
        checks=tuple(checks(figures, rules, SMALL if form == "small" else MICRO, periods, reading.named)),
        unmapped=tuple(reading.unmapped),
        unread=frozenset(reading.unread),
        problems=(*reading.problems, *twice),
        named=frozenset(reading.named),
        months={period: count for period, count in reading.months.items() if period in periods},
    )


def lacks_day(sheets: Sequence[Sheet], known: Mapping[str, Row], mapped: Mapping[str, str]) -> bool:
    """Tell whether the sheets can be read once somebody says at which day they stand."""
    trial = Reading()
    for sheet in sheets:
        SheetReader(sheet, known, mapped, Decimal(1), trial, end=date.max).read()
    return bool(trial.taken)


def hits(sheets: Sequence[Sheet], known: Mapping[str, Row]) -> int:
    """Return how many cells name a row."""
    return sum(plain(text(cell)[:LONGEST]) in known for sheet in sheets for row in sheet.rows for cell in row if cell)


def unit_of(sheet: Sheet) -> str:
    """Return the unit a sheet names, empty where it names none."""
    for row in sheet.rows[:12]:
        for cell in row:
            found = UNIT.search(half_width(text(cell)[:200])) if cell else None
            if found:
                return str(found[1])
    return ""


class SheetReader:
    """Reads one sheet row by row; a row of headings says which period each column below it is of."""

    def __init__(
        self,
        sheet: Sheet,
        known: Mapping[str, Row],
        mapped: Mapping[str, str],
        times: Decimal,
        reading: Reading,
        *,
        end: date | None = None,
        others: Collection[int] = (),
    ) -> None:
        self._sheet, self._known, self._times, self._reading = sheet, known, times, reading
        self._mapped = {plain(name): line for name, line in mapped.items()}
        self._day, self._months = sheet_period(sheet)
        self._day = self._day or end
        self._others = frozenset(others)  # columns of the scope that is not read
        self._heads: dict[int, Head] = {}
        self._skipped: set[int] = set()
        self._named: dict[str, Row | None] = {}

    def read(self) -> None:
        for number, cells in enumerate(self._sheet.rows, start=1):
            said = [half_width(text(cell)[:200]).strip() for cell in cells]
            if self._is_heading(said):
                self._take_heading(said)
            elif self._heads:
                self._take_row(number, cells, said)

    def _is_heading(self, said: Sequence[str]) -> bool:
        """Tell whether a row says what stands below it: periods, and no name of a row with a figure behind it."""
        heads = [cell for cell in said if cell and head_of(cell, self._day) is not None]
        if not heads or any(plain(cell) in self._known for cell in said if cell):
            return False
        leads = any(NAME_HEADS.match(plain(cell)) or ROW_NUMBER.search(cell) for cell in said if cell)
        return leads or len(heads) > 1 or (not said[0] and len(heads) == sum(map(bool, said)))

    def _take_heading(self, said: Sequence[str]) -> None:
        self._skipped = {at for at, cell in enumerate(said) if ROW_NUMBER.search(cell)}
        heads = ((at, head_of(cell, self._day)) for at, cell in enumerate(said) if cell and at not in self._others)
        found = {at: head for at, head in heads if head is not None}
        year = [at for at, head in found.items() if head.whole_year]
        self._heads = {at: head for at, head in found.items() if not head.month_only or not year}
        for head in self._heads.values():
            months = 1 if head.month_only else head.months or (self._months if head.period == self._day else None)
            if months:
                self._reading.months.setdefault(head.period, months)

    def _take_row(self, number: int, cells: Sequence[Cell], said: Sequence[str]) -> None:
        """Take every name of a row with the figures of the columns behind it, up to the next name."""
        passed = self._skipped | self._others | self._heads.keys()
        starts = [at for at, cell in enumerate(said) if cell and at not in passed]
        for place, at in enumerate(starts):
            until = starts[place + 1] if place + 1 < len(starts) else len(said)
            self._take_line(number, said[at], [(column, cells[column]) for column in range(at + 1, until)])

    def _take_line(self, number: int, name: str, values: Sequence[tuple[int, Cell]]) -> None:
        told = [(self._heads[column], cell) for column, cell in values if column in self._heads]
        amounts = [(head, amount_of(cell), cell) for head, cell in told]
        row = self._row(name)
        self._keep(
            number, name, row, {head.period: value * self._times for head, value, _ in amounts if value is not None}
        )
        if row is None:
            return
        self._reading.named.add(row.code)
        for head, value, cell in amounts:
            if value is not None and row.code:
                self._reading.taken.append(
                    Taken(
                        line=row.code,
                        period=head.period,
                        value=value * self._times,
                        printed=name,
                        sheet=self._sheet.name,
                        row=number,
                        adds=row.adds,
                    )
                )
            elif value is None and row.code and text(cell).strip() not in NIL:
                self._reading.unread.add((row.code, head.period))
                what = message("statements", "“{text}” is no figure.", text=text(cell)[:40])
                self._reading.problems.append(
                    Problem(row=number, column=head.title, sheet=self._sheet.name, message=what)
                )

    def _keep(self, number: int, name: str, row: Row | None, values: Mapping[date, Decimal]) -> None:
        """Keep a row as it is printed; one nobody knows is asked for, unless it is a sum of some rows."""
        if not values or (row is None and (name.endswith(SUBTOTAL) or len(name) > LONGEST)):
            return
        if row is None:
            self._reading.unmapped.setdefault(name)
        line, adds = (None, False) if row is None else (row.code, row.adds)
        self._reading.lines.append(
            ReadLine(sheet=self._sheet.name, row=number, printed=name, line=line, adds=adds, values=values)
        )

    def _row(self, name: str) -> Row | None:
        """Return the row of a name: the catalog's, the user's, or one that is nearly the same."""
        key = plain(name)
        if key not in self._named:
            self._named[key] = self._find(key)
        return self._named[key]

    def _find(self, key: str) -> Row | None:
        if key in self._mapped:
            return Row(code=self._mapped[key], adds=bool(self._mapped[key]))
        if key in self._known or len(key) < LIKE_FROM:
            return self._known.get(key)
        best = max(self._known, key=lambda known: fuzz.ratio(key, known))
        return self._known[best] if fuzz.ratio(key, best) >= LIKE else None


def amount_of(cell: Cell) -> Decimal | None:
    if isinstance(cell, bool | date | datetime):
        return None
    if isinstance(cell, int | float):
        return Decimal(repr(cell)).normalize() if cell == cell and abs(cell) < 1e15 else None  # noqa: PLR0124, PLR2004  (NaN is not itself)
    return figure(half_width(cell)) if isinstance(cell, str) else None


def sheet_period(sheet: Sheet) -> tuple[date | None, int | None]:
    """Return the day a sheet stands at, and over how many months: what its first lines say, else its name."""
    for row in sheet.rows[:8]:
        filled = [half_width(text(cell)[:200]) for cell in row if cell != ""]
        if sum(head_of(each, None) is not None for each in filled) > 1:
            break
        for each in filled:
            if (day := told_day(each)) is not None:
                return day, told_months(each)
    return told_day(sheet.name), told_months(sheet.name)
