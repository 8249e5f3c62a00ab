"""The words of prospect sheets: resources/catalog/prospect_columns.toml, read once and checked."""

from functools import cache

import msgspec

from cmdesk.core.catalog import read
from cmdesk.core.paths import resources
from cmdesk.core.text import Message, message

FIELDS: dict[str, Message] = {
    "name": message("prospects", "name"),
    "contact": message("prospects", "contact person"),
    "phone": message("prospects", "phone"),
    "phone2": message("prospects", "second phone"),
    "credit_code": message("prospects", "credit code"),
    "identity": message("prospects", "identity number"),
    "industry": message("prospects", "industry"),
    "address": message("prospects", "address"),
    "need": message("prospects", "need"),
    "wanted": message("prospects", "amount wanted"),
    "channel": message("prospects", "source"),
    "referrer": message("prospects", "referrer"),
    "first_contact": message("prospects", "first contact"),
    "note": message("prospects", "note"),
}
"""What a column of a prospect sheet may mean, in the order in which claims are settled, and what it is called."""

REASON = message("prospects", "Reason (import)")
"""The heading of the column of reasons in a sheet of doubtful rows; the file lists it as own, in every language."""

INDUSTRIES = frozenset({"catering", "retail", "manufacturing", "transport", "construction", "farming", "service"})


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The headings of one field: whole ones, what others end in, and what such endings are that say little."""

    key: str
    words: tuple[str, ...]
    heads: tuple[str, ...]
    vague: tuple[str, ...] = ()


class Channel(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What people write for one channel of resources/catalog/terms.toml."""

    code: str
    words: tuple[str, ...]


class Industry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The trades that are asked one question set."""

    key: str
    words: tuple[str, ...]


class Values(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What cells look like; address and wishes are regular expressions, surnames a run of single characters."""

    business_endings: tuple[str, ...]
    surnames: str
    address: str
    wishes: str
    referrals: tuple[str, ...]


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole of the file; total and note are regular expressions for the start of a row."""

    serial: tuple[str, ...]
    own: frozenset[str]
    details: tuple[str, ...]
    other: tuple[str, ...]
    blank: frozenset[str]
    total: str
    note: str
    field: tuple[Field, ...]
    values: Values
    channel: tuple[Channel, ...]
    industry: tuple[Industry, ...]

    def __post_init__(self) -> None:
        if tuple(field.key for field in self.field) != tuple(FIELDS):
            raise ValueError(f"the fields must be, in this order: {', '.join(FIELDS)}")
        if {industry.key for industry in self.industry} != INDUSTRIES:
            raise ValueError(f"the industries must be: {', '.join(sorted(INDUSTRIES))}")


@cache
def vocabulary() -> Vocabulary:
    """Return the words; a file that is not as it should be is refused with file, entry and reason."""
    return read(resources() / "catalog" / "prospect_columns.toml", Vocabulary)
