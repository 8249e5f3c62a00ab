"""Puts the sheets of a client's statements together and writes them, with what each formula comes to."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook.properties import CalcProperties
from openpyxl.writer.excel import ExcelWriter

from cmdesk.analysis.adjustments import moves
from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.ratios import Measured
from cmdesk.analysis.statements import Checked
from cmdesk.core.files import replacing
from cmdesk.core.text import QT_TRANSLATE_NOOP, Translate
from cmdesk.ledgers.in_memory import FIXED_TIME, InMemory, SheetInMemory
from cmdesk.ledgers.statement_book import derived
from cmdesk.ledgers.statement_book.cells import Cells, columns_of
from cmdesk.ledgers.statement_book.rows import Column, place_rows, write_rows
from cmdesk.ledgers.statement_book.sheet import FIRST_ROW, WIDE, SheetOfFormulas, Value
from cmdesk.ledgers.styles import styles

YEAR = 12  # months
STRUCTURE = (QT_TRANSLATE_NOOP("statements", "{day} share"), QT_TRANSLATE_NOOP("statements", "{day} growth"))
ADJUSTED = (
    QT_TRANSLATE_NOOP("statements", "{day} reported"),
    QT_TRANSLATE_NOOP("statements", "{day} adjustment"),
    QT_TRANSLATE_NOOP("statements", "{day} adjusted"),
)
FORMULA_CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>(.*?)</f><v ?/?>(?:</v>)?</c>', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """An adjusting entry as it is told: on which row of which period, how much in yuan, and why."""

    end: date
    line: str
    amount: Decimal
    reason: str


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a workbook of statements shows; texts masked already where they shall be.

    figures: of the periods the analysis goes by, adjusted. reported: the same periods as the client gave them, by end.
    """

    title: str
    caption: str
    statements: Sequence[str]
    figures: Figures
    reported: Mapping[date, Period]
    entries: Sequence[Entry]
    ratios: tuple[Measured, ...]
    checks: tuple[Checked, ...]
    lights: Mapping[str, str]
    as_of: date


def write_book(path: Path, told: Told, tr: Translate) -> None:
    """Write a workbook, whole or not at all."""
    with replacing(path) as part, part.open("wb") as file:
        file.write(made(told, tr))


def made(told: Told, tr: Translate) -> bytes:
    """Return the workbook; nothing readable is written to a disk on the way."""
    book = Workbook()
    del book["Sheet"]
    day = datetime.combine(told.as_of, time())
    book.properties = DocumentProperties(creator="cmdesk", created=day, modified=day)
    book.calculation = CalcProperties(fullCalcOnLoad=True)
    for style in styles():
        book.add_named_style(style)
    sheets = filled(book, told, tr)
    file = io.BytesIO()
    with InMemory(file, "w", zipfile.ZIP_DEFLATED) as archive:
        Writer(book, archive, {sheet.page: sheet.shown for sheet in sheets}).write_data()
    return file.getvalue()


class Writer(ExcelWriter):
    """Writes sheets in memory, beside each formula what it comes to: previews on a phone do not calculate."""

    def __init__(self, book: Workbook, archive: InMemory, shown: Mapping[Any, Mapping[str, Value]]) -> None:
        super().__init__(book, archive)
        self._into, self._shown = archive, shown

    def write_worksheet(self, ws: Any) -> None:
        writer = SheetInMemory(ws)
        writer.write()
        values = self._shown.get(ws, {})

        def with_value(cell: re.Match[bytes]) -> bytes:
            place, more, formula = cell.groups()
            value = values.get(place.decode())
            if isinstance(value, Decimal):
                return b'<c r="%b"%b><f>%b</f><v>%b</v></c>' % (place, more, formula, format(value, "f").encode())
            words = escape(value or "").encode()
            return b'<c r="%b"%b t="str"><f>%b</f><v>%b</v></c>' % (place, more, formula, words)

        entry = zipfile.ZipInfo(ws.path[1:], FIXED_TIME)
        entry.compress_type = zipfile.ZIP_DEFLATED
        with self._into.open(entry, "w") as file:
            file.write(FORMULA_CELL.sub(with_value, writer.text.getvalue()))


def filled(book: Workbook, told: Told, tr: Translate) -> list[SheetOfFormulas]:
    """Make every sheet: first where everything stands, then what stands there."""
    rules, figures = told.figures.rules, told.figures
    periods, before = columns_of(figures)
    cells = Cells(rules, periods, before)
    columns = list(columns_for(told, periods))
    sheets = {code: SheetOfFormulas(book, tr("catalog", rules.statements[code].name), caption(told, tr))
              for code in told.statements}  # fmt: skip
    for code, sheet in sheets.items():
        place_rows(sheet, rules.statements[code].lines, columns, cells)
    beside = SheetOfFormulas(book, tr("statements", "Figures used"), caption(told, tr))
    derived.place_figures(beside, cells)
    heads = [head for column in columns for head in heads_of(column, periods, figures, tr)]
    for code, sheet in sheets.items():
        lines = rules.statements[code].lines
        sheet.heads(tr("statements", "Line"), *heads)
        write_rows(sheet, lines, columns, cells, [tr("catalog", line.name) for line in lines])
    ends = [title(period, figures, tr) for period in periods]
    beside.heads(tr("statements", "Figure"), *ends, first=WIDE)
    derived.write_figures(beside, figures, cells, tr)
    return [*sheets.values(), beside, *following(book, told, cells, ends, tr)]


def following(book: Workbook, told: Told, cells: Cells, ends: Sequence[str], tr: Translate) -> list[SheetOfFormulas]:
    """Make the sheets of what follows from the statements."""
    figures = told.figures

    def sheet(name: str, *heads: str, **widths: int) -> SheetOfFormulas:
        found = SheetOfFormulas(book, name, caption(told, tr))
        found.heads(*heads, **widths)
        return found

    own = [title(period, figures, tr) for period in figures.periods]
    ends_of_ratios = (tr("statements", "Light"), tr("statements", "Formula"))
    ratios = sheet(tr("statements", "Ratios"), tr("statements", "Ratio"), *own, *ends_of_ratios, last=WIDE)
    derived.write_ratios(ratios, figures, cells, told.ratios, lambda code: told.lights.get(code, code), tr)
    both = [tr("statements", words).format(day=end) for end in ends for words in STRUCTURE]
    structure = sheet(tr("statements", "Structure and growth"), tr("statements", "Line"), *both)
    derived.write_structure(structure, figures, cells, tr)
    cash = sheet(tr("statements", "Indirect cash flow"), tr("statements", "Step"), *ends)
    derived.write_cash_flow(cash, figures, cells, tr)
    checks = sheet(
        tr("statements", "Checks"), tr("statements", "What must agree"), tr("statements", "Left"),
        tr("statements", "Right"), tr("statements", "Difference"), tr("statements", "Result"), first=WIDE,
    )  # fmt: skip
    places = {period.end.isoformat(): at for at, period in enumerate(cells.periods)}
    derived.write_checks(checks, cells, told.checks, places, tr)
    found = [ratios, structure, cash, checks]
    if told.entries:
        entries = sheet(
            tr("statements", "Adjusting entries"), tr("statements", "Line"), tr("statements", "Period"),
            tr("statements", "Amount"), tr("statements", "Reason"), last=WIDE,
        )  # fmt: skip
        write_entries(entries, told, tr)
        found.append(entries)
    return found


def write_entries(sheet: SheetOfFormulas, told: Told, tr: Translate) -> None:
    for row, each in enumerate(told.entries, start=FIRST_ROW):
        sheet.text(row, 1, tr("catalog", told.figures.rules.lines[each.line].name))
        sheet.text(row, 2, each.end.isoformat())
        sheet.figure(row, 3, each.amount)
        sheet.text(row, 4, each.reason, "text")


def columns_for(told: Told, periods: Sequence[Period]) -> Sequence[Column]:
    """Return where each period's columns stand: one, or three where the manager made entries."""
    found, place = [], 2
    for at, period in enumerate(periods):
        own = any(period is each for each in told.figures.periods)
        entries: dict[str, Decimal] = {}
        for each in told.entries if own else ():
            if each.end == period.end:
                entries[each.line] = entries.get(each.line, Decimal(0)) + each.amount
        reported = told.reported[period.end] if entries else None
        found.append(
            Column(
                at=at,
                period=period,
                figures=told.figures,
                place=place + 2 * bool(entries),
                reported=reported,
                before=Figures(told.figures.rules, [reported]) if reported else None,
                moved=moves(told.figures.rules, entries) if entries else None,
            )
        )
        place += 3 if entries else 1
    return found


def heads_of(column: Column, periods: Sequence[Period], figures: Figures, tr: Translate) -> list[str]:
    name = title(periods[column.at], figures, tr)
    if column.reported is None:
        return [name]
    return [tr("statements", words).format(day=name) for words in ADJUSTED]


def title(period: Period, figures: Figures, tr: Translate) -> str:
    """Return what a period's column is called; one that is only an opening column says so."""
    day = period.end.isoformat()
    if all(period is not each for each in figures.periods):
        return tr("statements", "{day} (opening)").format(day=day)
    if period.months == YEAR:
        return day
    return tr("statements", "{day} ({months} months)").format(day=day, months=period.months)


def caption(told: Told, tr: Translate) -> str:
    words = tr("statements", "Yuan. A blank cell is not known; – is nil. Change a figure and everything follows.")
    return f"{told.title}　{told.caption}　{words}"
