"""Finds the prospects that stand in a sheet twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from cmdesk.core.identifiers import LANDLINE, MOBILE, credit_code_error, half_width, identity_card
from cmdesk.core.text import Message, message
from cmdesk.intake.prospect_row import ProspectRow

MASKED = "*"
MOST = 20  # earlier rows a row is compared with for each thing they share
ANY_DAY = date.max  # a number is as sound whatever day it is


class Known(msgspec.Struct, frozen=True):
    """What somebody may be known by; phones are the mobile numbers, or the landlines where there is none.

    row is a place in a sheet, 0 for a party of the book; code and identity are empty unless they are sound. keys are
    what one is recognised by, the surest first: of code, identity, phones and name what is told.
    """

    row: int
    code: str
    identity: str
    name: str
    contact: str
    phone: str
    phone2: str
    phones: frozenset[str]
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """What a row shares, or should share, with an earlier one: the field in question and the words for it."""

    row: int
    key: str
    text: Message


def find_duplicates(rows: Sequence[Known]) -> tuple[list[tuple[int, int]], list[Doubt]]:
    """Return (first row, later row) of each prospect that stands there again, and what is doubtful about others.

    The same are: one credit code; one identity number; one phone; one name, unless both contact person and phone
    differ. Two sound credit codes, or identity numbers, that differ make two prospects, whatever else agrees.
    """
    pairs: list[tuple[int, int]] = []
    doubts: list[Doubt] = []
    seen: dict[str, list[Known]] = {}
    firsts: dict[int, int] = {}
    for one in rows:
        alike = [other for key in one.keys if key in seen for other in seen[key]]
        earlier = min((other.row for other in alike if same(other, one)), default=None) if alike else None
        if earlier is not None:
            firsts[one.row] = firsts.get(earlier, earlier)
            pairs.append((firsts[one.row], one.row))
            doubts += other_phone(next(other for other in alike if other.row == earlier), one)
        elif alike:
            doubts.append(look_alike(min(alike, key=lambda other: other.row), one))
        for key in one.keys:
            fellows = seen.setdefault(key, [])
            if not fellows or (earlier is None and len(fellows) < MOST):
                fellows.append(one)
    return pairs, doubts


def known(row: ProspectRow) -> Known:
    """Return what a row of a sheet is known by."""
    return known_by(
        row.row,
        name=row.name,
        contact=row.contact,
        phones=(row.phone, row.phone2),
        code=row.credit_code,
        identity=row.identity,
    )


def known_by(row: int, *, name: str, contact: str, phones: tuple[str, str], code: str, identity: str) -> Known:
    """Return the same of what is told by each; phones are written as core.identifiers.phone does."""
    contact, phones = unmasked(contact), (unmasked(phones[0]), unmasked(phones[1]))
    code = "" if not code or credit_code_error(code) else code
    identity = identity if identity and identity_card(identity, as_of=ANY_DAY).valid else ""
    numbers = frozenset([number for number in phones if number and MOBILE.fullmatch(number)])
    numbers = numbers or frozenset([number for number in phones if number and LANDLINE.fullmatch(number)])
    name = plain_name(name)
    keys = tuple([key for key in (code, identity, *sorted(numbers), name) if key])
    return Known(row, code, identity, name, contact, *phones, numbers, keys)


def unmasked(text: str) -> str:
    """Return nothing for a masked text, as a sheet saved for others has it: it tells nobody apart."""
    return "" if MASKED in text else text


def plain_name(name: str) -> str:
    """Return a name as it is compared: half-width, small, without blanks."""
    return "".join(half_width(name).split()).lower()


def same(one: Known, other: Known) -> bool:
    """Return whether two are one client: see find_duplicates."""
    if one.code and other.code:
        return one.code == other.code
    if one.identity and other.identity:
        return one.identity == other.identity
    if one.phones & other.phones:
        return True
    if one.name != other.name:
        return False
    strangers = one.contact and other.contact and one.contact != other.contact
    return not (strangers and one.phone and other.phone and one.phone != other.phone)


def likeness(one: Known, other: Known) -> int:
    """Return how surely two that are the same are so: by a number of theirs, by phone and name, by one of these."""
    if one.code and one.code == other.code:
        return 5
    if one.identity and one.identity == other.identity:
        return 4
    return 2 * bool(one.phones & other.phones) + (one.name == other.name)


def other_phone(first: Known, later: Known) -> list[Doubt]:
    """Return that a prospect's second row gives another first number; one of the two is wrong or old."""
    if not first.phone or not later.phone:
        return []
    if first.phone in (later.phone, later.phone2) or later.phone in (first.phone, first.phone2):
        return []
    text = message(
        "prospects",
        "Row {row} gives another phone for the same client, {phone}: keep the one that works.",
        row=first.row,
        phone=first.phone,
    )
    return [Doubt(row=later.row, key="phone", text=text)]


def look_alike(first: Known, later: Known) -> Doubt:
    """Return that two rows which share a name or a phone were taken for two prospects."""
    if first.name == later.name:
        text = message("prospects", "Row {row} has the same name and was taken for another client.", row=first.row)
        return Doubt(row=later.row, key="name", text=text)
    if first.code and later.code:
        text = message("prospects", "Row {row} has the same phone and another credit code.", row=first.row)
        return Doubt(row=later.row, key="credit_code", text=text)
    text = message("prospects", "Row {row} has the same phone and another identity number.", row=first.row)
    return Doubt(row=later.row, key="identity", text=text)
