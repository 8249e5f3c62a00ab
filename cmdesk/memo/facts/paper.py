"""What the work paper says, chapter by chapter: fields, tables, what proves them, and words that should not be there.

section is a chapter of memo_sections.toml (S01 …); names, units and texts of choices are the Chinese of the catalog.
target is where the window goes to fill it (see Blocker).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.memo.facts.kinds import Form, Grade, Level, State


@dataclass(frozen=True, kw_only=True)
class Proof:
    """A file that proves something; number counts from 1 within the memo."""

    number: int
    name: str
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a chapter; a known one has a figure (yuan, fraction, number, by its form) or a text.

    sensitive: health, family; withheld: it is known, and a masked memo does not say it.
    """

    section: str
    code: str
    name: str
    target: str
    form: Form = Form.TEXT
    state: State = State.NOT_ASKED
    text: str | None = None
    figure: Decimal | None = None
    unit: str | None = None
    grade: Grade | None = None
    source: str | None = None
    as_of: date | None = None
    evidence: int | None = None
    visit: int | None = None
    required: bool = False
    sensitive: bool = False
    withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A column of a table."""

    code: str
    name: str
    form: Form = Form.TEXT
    unit: str | None = None


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What stands in a column of a line; without text and figure it is not known."""

    text: str | None = None
    figure: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of a table: a cell for each column, and whose word it is."""

    cells: tuple[Cell, ...]
    grade: Grade | None = None
    source: str | None = None
    evidence: int | None = None


@dataclass(frozen=True, kw_only=True)
class Total:
    """The sum of a column's known figures, and in how many lines the figure is not known."""

    figure: Decimal
    missing: int = 0


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table of a chapter; totals has a place for each column, None under one that is not added up.

    state tells of a table without lines whether there is none of it, the client declined, or nobody asked.
    """

    section: str
    code: str
    name: str
    target: str
    columns: tuple[Heading, ...] = ()
    rows: tuple[Row, ...] = ()
    totals: tuple[Total | None, ...] = ()
    state: State = State.NOT_ASKED
    required: bool = False


@dataclass(frozen=True, kw_only=True)
class Related:
    """A party that is tied to the borrower; via says through whom where it is not the borrower itself.

    group: it counts as one borrower with ours; False means this is to be looked at, None that it does not.
    credit is what it has asked for or has from this bank, yuan, as far as the book knows.
    """

    name: str
    relation: str
    via: str | None = None
    share: Decimal | None = None
    group: bool | None = None
    credit: Decimal | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Reason:
    """A usual reason for sending a memo back; code tells which the program can look for itself."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Wording:
    """Words found in the memo that should not stand in it: which, where, why, and what to say instead."""

    code: str
    level: Level
    found: str
    section: str
    where: str
    target: str
    reason: str | None = None
    instead: str | None = None
    explanation: str | None = None
