"""Finds the prospects that stand in a sheet twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.core.identifiers import LANDLINE, MOBILE, credit_code_error, half_width
from cmdesk.core.text import Message, message
from cmdesk.intake.prospect_row import ProspectRow

MOST = 20  # earlier rows a row is compared with for each thing they share


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a row may be known by; phones are its mobile numbers, or its landlines where it has none."""

    row: ProspectRow
    code: str
    name: str
    phones: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """What a row shares, or should share, with an earlier one: the field in question and the words for it."""

    row: int
    key: str
    text: Message


def find_duplicates(rows: Sequence[ProspectRow]) -> tuple[list[tuple[int, int]], list[Doubt]]:
    """Return (first row, later row) of each prospect that stands there again, and what is doubtful about others.

    The same are: one credit code; one phone; one name, unless both contact person and phone differ. Two sound credit
    codes that differ make two prospects, whatever else agrees.
    """
    pairs: list[tuple[int, int]] = []
    doubts: list[Doubt] = []
    seen: dict[tuple[str, str], list[Known]] = {}
    firsts: dict[int, int] = {}
    for row in rows:
        one = known(row)
        keys = [("code", one.code), ("name", one.name), *(("phone", number) for number in one.phones)]
        alike = [other for key in keys if key[1] for other in seen.get(key, ())]
        first = min((other.row.row for other in alike if same(other, one)), default=None)
        if first is not None:
            firsts[row.row] = firsts.get(first, first)
            pairs.append((firsts[row.row], row.row))
            doubts += other_phone(next(other.row for other in alike if other.row.row == first), row)
        elif alike:
            doubts.append(look_alike(min(alike, key=lambda other: other.row.row), one))
        for key in keys:
            fellows = seen.setdefault(key, [])
            if not fellows or (first is None and len(fellows) < MOST):
                fellows.append(one)
    return pairs, doubts


def known(row: ProspectRow) -> Known:
    numbers = [number for number in (row.phone, row.phone2) if number]
    mobiles = [number for number in numbers if MOBILE.fullmatch(number)]
    return Known(
        row=row,
        code="" if credit_code_error(row.credit_code) else row.credit_code,
        name="".join(half_width(row.name).split()).lower(),
        phones=frozenset(mobiles or filter(LANDLINE.fullmatch, numbers)),
    )


def same(one: Known, other: Known) -> bool:
    if one.code and other.code:
        return one.code == other.code
    if one.phones & other.phones:
        return True
    contacts, typed = {one.row.contact, other.row.contact}, {one.row.phone, other.row.phone}
    strangers = "" not in contacts | typed and len(contacts) > 1 and len(typed) > 1
    return one.name == other.name and not strangers


def other_phone(first: ProspectRow, later: ProspectRow) -> list[Doubt]:
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
        text = message("prospects", "Row {row} has the same name and was taken for another client.", row=first.row.row)
        return Doubt(row=later.row.row, key="name", text=text)
    text = message("prospects", "Row {row} has the same phone and another credit code.", row=first.row.row)
    return Doubt(row=later.row.row, key="credit_code", text=text)
