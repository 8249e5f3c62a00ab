"""A block copied from a spreadsheet read as lines of a table; what a cell says wrong is told with row and column."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from cmdesk.core.catalog import Catalog, Field, Table
from cmdesk.core.errors import Problem, UserError
from cmdesk.core.figures import WAN, ungrouped
from cmdesk.core.text import Message, message
from cmdesk.intake import cells
from cmdesk.services.fact_values import canonical, choices
from cmdesk.services.workpaper import MOST_ROWS, RowForm

SHOWN = 60  # characters of a cell that is told
MOST_CELLS = 100  # of a line; more is no table of ours
EMPTY = {"", "-", "—", "–", "－", "/", "N/A", "#N/A"}  # a dash in a spreadsheet may be zero or nothing: nobody knows
SUMS = ("合计", "总计", "小计", "total", "sum")
UNITS = {"亿": Decimal(10_000), "万": Decimal(1), "千": Decimal("0.1"), "": 1 / WAN}
HEADED = {
    "元": 1 / WAN, "千元": Decimal("0.1"), "万元": Decimal(1), "万": Decimal(1), "百万元": Decimal(100),
    "亿元": Decimal(10_000),
}  # fmt: skip
"""How many 万元 a figure stands for, by the unit of its heading."""
LONGEST_FIGURE, LONGEST_BLOCK = 30, 1_000_000  # characters
MONEY = re.compile(r"(?:人民币|rmb|cny)?[¥￥]?\s*(?P<figure>[-−(（]?[\d,，]*\.?\d+[)）]?)\s*(?P<unit>亿|万|千)?\s*(?P<yuan>元)?", re.IGNORECASE)  # fmt: skip # noqa: E501
FIGURE = re.compile(r"(?P<figure>[-−]?[\d,，]*\.?\d+)\s*(?P<rest>\D{0,6})")
IN_BRACKETS = re.compile(r"[（(【\[](?P<unit>[^）)】\]]*)[）)】\]]")
YES, NO = {"是", "有", "√", "✓", "y", "yes", "true", "1"}, {"否", "无", "没有", "×", "x", "n", "no", "false", "0"}


Spoken = Callable[[str], str]


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """Lines as they are typed, or what is wrong with the block; sums: how many lines of totals were left out.

    twice: rows of the block that say the same as a row before, or as a line the table holds already.
    """

    forms: Sequence[RowForm]
    problems: Sequence[Problem]
    sums: int
    twice: Sequence[int] = ()


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What stands in a column of the block: the table's column, and how many 万元 its amounts stand for."""

    column: Field
    title: str
    times: Decimal | None = Decimal(1)


def read_block(
    text: str,
    table: Table,
    *,
    today: date,
    catalog: Catalog,
    spoken: Spoken = str,
    there: Sequence[Mapping[str, str]] = (),
) -> Pasted:
    """Return the lines of a block parted by tabs; its first row may name the columns, else they stand in their order.

    Rows count from 1 as in the block. Amounts are in 万元 unless their heading or the cell itself names another unit;
    an empty cell and a dash are not known, never zero. spoken: how a text of the catalog reads in the user's
    language, which is understood beside the catalog's own. there: what the table's lines say already.
    """
    if len(text) > LONGEST_BLOCK:
        return refused(message("workpaper", "That is more than a table holds: copy its lines alone."))
    try:
        found = list(
            csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t", strict=True)
        )
    except csv.Error:  # quotes that do not end, a cell too long
        return refused(message("workpaper", "This cannot be read as lines of a spreadsheet: copy the cells again."))
    rows = [[plain(cell) for cell in row] for row in found]
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(cell not in EMPTY for cell in row)]
    if not numbered:
        return refused(message("workpaper", "There is nothing to paste: copy lines of a spreadsheet first."))
    if len(numbered) > MOST_ROWS + 1 or max(len(row) for _, row in numbered) > MOST_CELLS:
        return refused(message("workpaper", "A table holds at most {count} lines.", count=MOST_ROWS))
    headings = headings_of(numbered[0][1], table, spoken)
    lines = numbered if headings is None else numbered[1:]
    problems: list[Problem] = []
    places = {at: Heading(column=column, title="") for at, column in enumerate(table.columns)}
    if headings is not None:
        places = headings
        problems += unnamed(numbered, places)
    forms, sums, twice, seen = [], 0, [], [dict(each) for each in there]
    for number, row in lines:
        if row[0].rstrip("：:").lower() in SUMS or next(filter(None, row)).rstrip("：:").lower() in SUMS:
            sums += 1
            continue
        form, kept, wrong = line_of(number, row, places, table, today=today, catalog=catalog, spoken=spoken)
        forms.append(form)
        problems += wrong
        if kept in seen:
            twice.append(number)
        seen.append(kept)
    if not forms and not problems:
        return refused(message("workpaper", "There is nothing to paste: copy lines of a spreadsheet first."))
    return Pasted(forms=() if problems else forms, problems=problems, sums=sums, twice=twice)


def refused(what: Message) -> Pasted:
    return Pasted(forms=(), problems=(Problem(message=what),), sums=0)


def plain(cell: str) -> str:
    """Return a cell without invisible characters and full-width forms of digits and letters."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", cells.text(cell))).strip()


def headings_of(row: Sequence[str], table: Table, spoken: Spoken) -> dict[int, Heading] | None:
    """Return the columns that a first row names, by place; None where it names none and holds values."""
    names = {bare(name): column for column in table.columns for name in (spoken(column.name), column.name)}
    found: dict[int, Heading] = {}
    for at, title in enumerate(row):
        column = names.get(bare(title))
        if column is not None and all(each.column is not column for each in found.values()):
            found[at] = Heading(column=column, title=title, times=unit_of(title))
    given = sum(1 for title in row if title)
    return found if found and 2 * len(found) >= given else None


def bare(title: str) -> str:
    """Return a heading without units in brackets, stars and blanks."""
    return re.sub(r"[\s*]", "", IN_BRACKETS.sub("", unicodedata.normalize("NFKC", title))).lower()


def unnamed(rows: Sequence[tuple[int, Sequence[str]]], places: Mapping[int, Heading]) -> list[Problem]:
    """Return the headings no column of the table answers to while cells below them hold something."""
    (number, titles), *lines = rows
    problems = []
    for at in range(max(len(row) for _, row in lines) if lines else 0):
        filled = any(at < len(row) and row[at] not in EMPTY for _, row in lines)
        if at not in places and filled:
            title = titles[at] if at < len(titles) else ""
            what = message("workpaper", "the table has no such column")
            problems.append(Problem(message=what, row=number, column=title or letter(at)))
    return problems


def line_of(
    number: int,
    row: Sequence[str],
    places: Mapping[int, Heading],
    table: Table,
    *,
    today: date,
    catalog: Catalog,
    spoken: Spoken,
) -> tuple[RowForm, dict[str, str], list[Problem]]:
    """Return a row as it is typed, as the book would keep it, and what is wrong with it."""
    typed: dict[str, str] = {}
    kept: dict[str, str] = {}
    problems = []
    for at, cell in enumerate(row):
        if cell in EMPTY:
            continue
        place = places.get(at)
        if place is None:
            if at >= len(table.columns) and all(not each.title for each in places.values()):
                what = message("workpaper", "the table has only {count} columns", count=len(table.columns))
                problems.append(Problem(message=what, row=number, column=letter(at)))
            continue
        try:
            typed[place.column.code] = as_typed(place, cell, catalog, today, spoken)
            kept[place.column.code] = canonical(place.column, typed[place.column.code], catalog, today=today)
        except (UserError, ValueError, InvalidOperation) as error:
            problems.append(Problem(message=reason(error, cell), row=number, column=place.column.name))
    lost = [column for column in table.columns if column.required and column.code not in typed]
    told = {problem.column for problem in problems}
    for column in lost:
        if column.name not in told:
            what = message("workpaper", "it is needed and stands empty")
            problems.append(Problem(message=what, row=number, column=column.name))
    return RowForm(cells=typed), kept, problems


def reason(error: Exception, cell: str) -> Message:
    """Return why a cell is refused, where there is more to say than that it does not fit."""
    if isinstance(error, UserError) and error.message.context == "workpaper":
        return error.message
    why = dict(error.message.values).get("why") if isinstance(error, UserError) else None
    return why if isinstance(why, Message) else message("workpaper", "“{cell}” does not fit here", cell=cell[:SHOWN])


def letter(at: int) -> str:
    """Return the letter a spreadsheet gives a column."""
    return chr(ord("A") + at) if at < 26 else f"#{at + 1}"  # noqa: PLR2004  (letters)


def as_typed(place: Heading, cell: str, catalog: Catalog, today: date, spoken: Spoken) -> str:
    """Return a cell as it would be typed into a form."""
    column = place.column
    match column.type:
        case "money":
            return amount(cell, place.times)
        case "number" | "integer" | "percent":
            found = FIGURE.fullmatch(cell)
            if found is None or found["rest"].strip() not in {"", "%", "％", column.unit}:
                raise ValueError(cell)
            return ungrouped(found["figure"])
        case "date":
            day = cells.serial_day(cell) or cells.full_day(cell.replace(" ", ""), today)  # a year is never guessed
            return day.isoformat() if day is not None else cell
        case "yes_no":
            lowered = cell.lower()
            return "true" if lowered in YES else "false" if lowered in NO else cell
        case "choice":
            names = {
                bare(name): each.code
                for each in choices(column, catalog)
                for name in (each.code, spoken(each.name), each.name)
            }
            return names.get(bare(cell), cell)
    return cell


def unit_of(title: str) -> Decimal | None:
    """Return how many 万元 a figure under a heading stands for: 万元 where it names none, None for one nobody knows."""
    unit = IN_BRACKETS.search(title)
    words = unit["unit"].replace("人民币", "").replace("单位", "").strip(" :：") if unit else ""
    return HEADED.get(words, Decimal(1) if not words or "元" not in words else None)


def amount(cell: str, times: Decimal | None) -> str:
    """Return an amount in 万元; 元 in the cell itself, or the unit of its heading (times), says otherwise."""
    found = MONEY.fullmatch(cell)
    if found is None or len(found["figure"]) > LONGEST_FIGURE:
        raise ValueError(cell)
    figure = ungrouped(found["figure"]).replace("−", "-")
    if figure[0] in "(（":  # how accountants write what lies below zero
        figure = "-" + figure.strip("()（）")
    unit = found["unit"] or ""
    if not unit and not found["yuan"] and times is None:
        raise UserError(message("workpaper", "the unit of the heading is none of 元, 千元, 万元, 百万元, 亿元"))
    value = Decimal(figure) * (times if not unit and not found["yuan"] and times is not None else UNITS[unit])
    return format(value.normalize(), "f")
