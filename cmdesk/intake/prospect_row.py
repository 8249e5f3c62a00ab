"""One prospect as its row in a sheet tells it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import msgspec

from cmdesk.core.errors import Problem
from cmdesk.core.identifiers import (
    REASONS,
    compact,
    credit_code,
    credit_code_error,
    identity_card,
    is_written_phone,
    split_phones,
)
from cmdesk.core.money import UNITS, read_amount
from cmdesk.core.text import Message, message
from cmdesk.intake import cells
from cmdesk.intake.channel import split_referrer
from cmdesk.intake.sheets import Cell
from cmdesk.intake.tables import Table
from cmdesk.intake.vocabulary import vocabulary

PHONES = 2
WORDS = re.compile(r"[^\W\d_转]")
YUAN = UNITS["元"]
WAN = UNITS["万"]
LARGE = Decimal(10_000)  # a bare figure from here on is hardly meant in 万元


class ProspectRow(msgspec.Struct, frozen=True, kw_only=True):  # a dataclass takes four times as long to make
    """One row, by its number in the file; what is not told is the empty text or None, and wanted is in yuan.

    A wrong phone, credit code or identity number stands as typed. extra holds, by heading, what has no field of its
    own and what a field could not take whole.
    """

    row: int
    name: str
    contact: str = ""
    phone: str = ""
    phone2: str = ""
    credit_code: str = ""
    identity: str = ""
    industry: str = ""
    address: str = ""
    need: str = ""
    wanted: Decimal | None = None
    channel: str = ""
    referrer: str = ""
    first_contact: date | None = None
    note: str = ""
    extra: Mapping[str, str] = msgspec.field(default_factory=dict)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One row under the headings: its cells, and their texts as wide as the table and one blank more."""

    number: int
    cells: Sequence[Cell]
    texts: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What is known while the rows of a table are read; problems and assumed grow from row to row.

    place is the column of every field, that of a missing one being the blank after the last. kept are the columns
    that are no field but tell something, days those of them that hold days. unit is that of bare amounts in yuan, None
    where the sheet names none; assumed are the rows where it was guessed.
    """

    table: Table
    place: Mapping[str, int]
    kept: tuple[int, ...]
    days: frozenset[int]
    unit: Decimal | None
    today: date
    problems: list[Problem] = field(default_factory=list)
    assumed: list[int] = field(default_factory=list)

    def line(self, number: int, row: Sequence[Cell]) -> Line:
        blank = [""] * (len(self.table.headings) + 1 - len(row))
        return Line(number=number, cells=row, texts=[*cells.texts(row), *blank])

    def text(self, line: Line, key: str) -> str:
        return line.texts[self.place[key]]

    def told(self, line: Line, key: str) -> str:
        """Return the text of a cell, or nothing where it says "无" or the like."""
        text = line.texts[self.place[key]]
        return "" if not text or text.lower() in vocabulary().blank else text

    def number(self, line: Line, key: str) -> str:
        """Return the same of a cell that holds a number of some kind; "17793834701.0" loses its ".0"."""
        text = self.told(line, key)
        return text if not text or text.isdecimal() else cells.whole_number(text)

    def doubt(self, number: int, key: str, text: Message) -> None:
        self.problems.append(Problem(row=number, column=self.table.heading(key), message=text))


def read_row(reading: Reading, line: Line) -> ProspectRow | None:
    """Return the prospect of a row; None, with a problem, for one that names nobody."""
    name, contact = reading.text(line, "name"), reading.told(line, "contact")
    if not name and not contact:
        reading.doubt(line.number, "name", message("prospects", "The row names nobody and was left out."))
        return None
    if not name:
        taken = message("prospects", "There is no name; that of the contact person was taken.")
        reading.doubt(line.number, "name", taken)
    extra = further_details(reading, line)
    phone, phone2 = phones(reading, line, extra)
    code, identity = codes(reading, line)
    channel, referrer = split_referrer(reading.text(line, "channel"))
    return ProspectRow(
        row=line.number,
        name=name or contact,
        contact=contact,
        phone=phone,
        phone2=phone2,
        credit_code=code,
        identity=identity,
        industry=reading.text(line, "industry"),
        address=reading.text(line, "address"),
        need=reading.text(line, "need"),
        wanted=wanted(reading, line, extra),
        channel=channel,
        referrer=reading.told(line, "referrer") or referrer,
        first_contact=first_contact(reading, line, extra),
        note=reading.text(line, "note"),
        extra=extra,
    )


def further_details(reading: Reading, line: Line) -> dict[str, str]:
    """Return the filled cells of columns that are no field; a day kept as a number reads as a day."""
    found = {}
    for column in reading.kept:
        if text := line.texts[column]:
            heading = reading.table.headings[column]
            day = cells.serial_day(text) if column in reading.days else None
            found[heading] = day.isoformat() if day else text
    return found


def phones(reading: Reading, line: Line, extra: dict[str, str]) -> tuple[str, str]:
    """Return the first two numbers; a cell of more, or of words beside a number, also stands whole in extra."""
    found: dict[str, None] = {}
    for key in ("phone", "phone2"):
        typed = reading.number(line, key)
        if not typed:
            continue
        if is_written_phone(typed) and len({*found, typed}) <= PHONES:
            found[typed] = None
            continue
        numbers = split_phones(typed)
        for each in numbers:
            value = typed if each.error and len(numbers) == 1 else each.normalized
            found[value] = None
            if each.error:
                doubt_value(reading, line, key, value, REASONS["phone", each.error])
        if len(found) > PHONES or (WORDS.search(typed) and any(each.valid for each in numbers)):
            extra[reading.table.heading(key)] = typed
    first, second, *_ = (*found, "", "")
    return first, second


def codes(reading: Reading, line: Line) -> tuple[str, str]:
    """Return credit code and identity number; one that stands in the other's column finds its place."""
    code, identity = reading.number(line, "credit_code"), reading.number(line, "identity")
    if code:
        plain = compact(code)
        error = credit_code_error(plain)
        if error is None:
            code = plain
        elif not identity and identity_card(code, as_of=reading.today).valid:
            code, identity = "", code
        else:
            doubt_code(reading, line, "credit_code", REASONS["credit_code", error])
    if identity:
        card = identity_card(identity, as_of=reading.today)
        if card.valid:
            identity = card.normalized
        elif not code and credit_code(identity).valid:
            code, identity = credit_code(identity).normalized, ""
        else:
            doubt_code(reading, line, "identity", REASONS["identity", card.error or ""])
    return code, identity


def doubt_code(reading: Reading, line: Line, key: str, reason: Message) -> None:
    if cells.lost_digits(line.cells[reading.place[key]]):
        reason = message("prospects", "the sheet kept it as a figure, and its last digits are lost")
    doubt_value(reading, line, key, reading.text(line, key), reason)


def doubt_value(reading: Reading, line: Line, key: str, value: str, reason: Message) -> None:
    reading.doubt(line.number, key, message("prospects", "“{value}”: {reason}.", value=value, reason=reason))


def first_contact(reading: Reading, line: Line, extra: dict[str, str]) -> date | None:
    """Return the day of the first contact; what cannot be read as a day stands in extra, with a problem."""
    if not (typed := reading.told(line, "first_contact")):
        return None
    found = cells.day(line.cells[reading.place["first_contact"]], today=reading.today)
    if found is None:
        extra[reading.table.heading("first_contact")] = typed
        doubt_value(reading, line, "first_contact", typed, message("prospects", "this is no day of the calendar"))
    elif found > reading.today:
        doubt_value(reading, line, "first_contact", str(found), message("prospects", "this day is yet to come"))
    return found


def wanted(reading: Reading, line: Line, extra: dict[str, str]) -> Decimal | None:
    """Return the one amount, in yuan, of the column of amounts or else of the need; None where it names no such.

    What the column of amounts says and no amount holds stands in extra.
    """
    found = amount(reading, line)
    if found is None and (typed := reading.told(line, "wanted")):
        extra[reading.table.heading("wanted")] = typed
    return found


def amount(reading: Reading, line: Line) -> Decimal | None:
    key = "wanted" if reading.text(line, "wanted") else "need"
    typed = reading.text(line, key)
    if not typed:
        return None
    bare = read_amount(typed, unit=YUAN)
    told = read_amount(typed, unit=None)
    if bare is None or told is not None:
        return told
    if reading.unit is None:
        reading.assumed.append(line.number)
        return bare * WAN if bare < LARGE else bare
    if reading.unit == WAN and bare >= LARGE:
        doubt_value(reading, line, key, typed, message("prospects", "is this in 万元? The amount was left open"))
        return None
    return bare * reading.unit
