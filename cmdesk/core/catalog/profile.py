"""What is to be known of a client: groups with weights, fields with their types, and when the whole is complete."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Choice, Entry, Shown
from cmdesk.core.catalog.questions import Column

FILE = "profile.toml"
FieldType = Literal[
    "text", "number", "money", "percent", "integer", "date", "date_or_long", "choice", "yes_no", "person", "partners",
    "mix", "season", "needs", "prose", "month",
]  # fmt: skip
"""Money is typed in 万元 and kept in yuan; percent is kept as a fraction; person is the number of an identity card.

Prose is a text of several lines; a month is kept as 2026-03.
"""

FIGURES = frozenset({"number", "money", "percent", "integer"})
FromBook = Literal[
    "", "amount", "term_months", "annual_rate", "repayment", "guarantee", "purpose", "controller_age"
]  # fmt: skip
MONEY, PERSON, PARTNERS, MIX, SEASON, NEEDS = "money", "person", "partners", "mix", "season", "needs"
LONG = "long"
"""How an expiry date is kept that has none (长期)."""


class Limits(Entry, frozen=True, kw_only=True):
    """Below yellow percent a profile is red, from green on it is green."""

    yellow: int
    green: int
    consent: str  # the yes_no field without whose yes nothing sensitive is kept


class Group(Entry, frozen=True, kw_only=True):
    """Fields that belong together; weight is its part of the whole, 0 for one that does not count."""

    code: str
    name: Shown
    weight: int


class Field(Entry, frozen=True, kw_only=True):
    """One field; column names where the value stands in the party itself. cost: what asking takes, 1 is least."""

    code: str
    group: str = ""
    name: Shown
    type: FieldType
    unit: Shown = ""
    hint: Shown = ""
    required: bool = False
    sensitive: bool = False  # only with the client's consent, left out of what leaves masked
    expires: bool = False  # told like a paper, by the limits of reminders.toml
    document: str = ""  # the paper whose end an expiring field is, code of checklists.toml
    cost: int = 2
    column: str = ""
    kinds: tuple[str, ...] = ()  # of parties; none means all
    choices: tuple[Choice, ...] = ()  # of a choice, or the fixed keys of a mix
    choices_from: Literal["", "size_classes", "conclusions", "five_c", "repayment", "guarantee", "collateral"] = (
        ""  # where the choices stand when not here
    )
    negative: bool = False  # a figure may lie below zero
    min: Decimal | None = None  # of a figure, as it is typed: in 万元, in percent
    max: Decimal | None = None
    rows: int = 5  # of partners
    from_answers: tuple[str, ...] = ()  # variables of question sets that tell the same
    answer_times: int = 1  # what such an answer is multiplied by, such as months of a year
    from_book: FromBook = ""  # what the application or its client tells of the same
    from_column: str = ""  # of a table's column: the key in the table of answers the table is proposed from


class ProfileFile(Entry, frozen=True, kw_only=True):
    """The tables of profile.toml."""

    partner: tuple[Column, ...]
    limits: Limits
    group: tuple[Group, ...]
    field: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Groups and fields by code, in the order of the file."""

    partner: tuple[Column, ...]  # what a row of customers or suppliers holds
    limits: Limits
    groups: Mapping[str, Group]
    fields: Mapping[str, Field]

    def of_kind(self, kind: str) -> tuple[Field, ...]:
        """Return the fields that are asked of a kind of party."""
        return tuple(field for field in self.fields.values() if not field.kinds or kind in field.kinds)


PARTNER_KEYS = ("name", "share", "days")
PARTY_COLUMNS = frozenset({"name", "credit_code", "identity_no", "address"})
"""Where in the party a field may stand."""
