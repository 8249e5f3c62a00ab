"""What a row of a sheet says, field by field, beside what the book or an earlier row says; and both made one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.identifiers import half_width
from cmdesk.intake.channel import channel_code
from cmdesk.intake.industry import industry_key
from cmdesk.intake.prospects import ProspectRow
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.limits import FEN, LARGEST

COMPANY_ENDINGS = ("公司", "集团", "厂有限", "合作社")
INDIVIDUAL_CODE = "92"
COMPANY_CODES = ("91", "93")
PARTY_FIELDS = {
    "name": "name",
    "contact": "contact",
    "phone": "phone",
    "phone2": "phone2",
    "credit_code": "credit_code",
    "identity": "identity_no",
    "industry": "industry_text",
    "address": "address",
    "note": "note",
}
"""What each field of a sheet is called in a party; the next, in an opportunity."""
WISH_FIELDS = {
    "channel": "channel_text",
    "referrer": "referrer",
    "need": "need",
    "wanted": "wanted",
    "first_contact": "first_contact",
}
ADDED = frozenset({"note"})  # written below what stands there, unless it says so already

Value = str | Decimal | date | None
Values = Mapping[str, Value]


@dataclass(frozen=True, kw_only=True)
class Pair:
    """One field that the sheet tells, beside what stands there."""

    field: str
    there: Value
    sheet: Value

    @property
    def fills(self) -> bool:
        """Whether nothing stands there."""
        return not self.there and self.there != 0

    @property
    def differs(self) -> bool:
        """Whether something else stands there, so that one of both must be chosen."""
        return not self.fills and not agree(self.field, self.there, self.sheet)


def row_values(row: ProspectRow) -> dict[str, Value]:
    """Return what a row tells by field; the note holds all that has no field of its own."""
    return {
        "name": row.name,
        "contact": row.contact,
        "phone": row.phone,
        "phone2": row.phone2,
        "credit_code": row.credit_code,
        "identity": row.identity,
        "industry": row.industry,
        "address": row.address,
        "note": note_of(row),
        "channel": row.channel,
        "referrer": row.referrer,
        "need": row.need,
        "wanted": kept(row.wanted),
        "first_contact": row.first_contact,
    }


def book_values(session: Session, party_id: UUID, *, catalog: Catalog) -> dict[str, Value]:
    """Return what the book says of a party and its latest open opportunity, by the fields of a sheet.

    Nothing where it has left the book.
    """
    party = session.get(Party, party_id)
    if party is None:
        return {}
    wish = open_wishes(session, [party_id], catalog=catalog).get(party_id)
    told: dict[str, Value] = {key: getattr(party, name) for key, name in PARTY_FIELDS.items()}
    return told | {key: getattr(wish, name) if wish else None for key, name in WISH_FIELDS.items()}


def open_wishes(session: Session, parties: Collection[UUID], *, catalog: Catalog) -> dict[UUID, Opportunity]:
    """Return the latest open opportunity of each of these parties that has one."""
    query = select(Opportunity).where(
        Opportunity.party_id.in_(parties), Opportunity.stage.not_in(catalog.pipeline.closed)
    )
    return {each.party_id: each for each in session.scalars(query.order_by(Opportunity.id))}


def pairs(there: Values, sheet: Values) -> list[Pair]:
    """Return what the sheet tells, field by field, beside what stands there."""
    return [
        Pair(field=key, there=there.get(key), sheet=value) for key, value in sheet.items() if value not in ("", None)
    ]


def agree(key: str, there: Value, sheet: Value) -> bool:
    if key in ADDED:
        return not lines_missing(str(there or ""), str(sheet or ""))
    if isinstance(there, str) and isinstance(sheet, str):
        return "".join(half_width(there).split()).lower() == "".join(half_width(sheet).split()).lower()
    return there == sheet


def combined(there: Values, sheet: Values, take: Collection[str]) -> dict[str, Value]:
    """Return what changes there: what was empty is filled, what differs only where it is to be taken from the sheet."""
    found: dict[str, Value] = {}
    for pair in pairs(there, sheet):
        if pair.fills:
            found[pair.field] = pair.sheet
        elif pair.differs and pair.field in ADDED:
            found[pair.field] = "\n".join([str(pair.there), *lines_missing(str(pair.there), str(pair.sheet))])
        elif pair.differs and pair.field in take:
            found[pair.field] = pair.sheet
    return found


def lines_missing(there: str, sheet: str) -> list[str]:
    standing = {line.strip() for line in there.splitlines()}
    return [line for line in sheet.splitlines() if line.strip() and line.strip() not in standing]


def folded(first: ProspectRow, later: ProspectRow, take: Collection[str]) -> ProspectRow:
    """Return an earlier row with what a later one of the same client adds."""
    changed: dict[str, Any] = combined(row_values(first), row_values(later), take)
    if "note" in changed:
        changed["extra"] = {}
    return msgspec.structs.replace(first, **changed)


def note_of(row: ProspectRow) -> str:
    """Return a row's note with everything that has no field of its own."""
    return "\n".join([row.note, *(f"{heading}：{text}" for heading, text in row.extra.items())]).strip()


def derived(values: Values, channels: Collection[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what fields of a sheet are in a party and in an opportunity, with the codes that follow from them."""
    party = {name: values[key] for key, name in PARTY_FIELDS.items() if key in values}
    wish = {name: values[key] for key, name in WISH_FIELDS.items() if key in values}
    if "industry" in values:
        party["industry"] = industry_key(str(values["industry"])) or ""
    if "channel" in values:
        channel = channel_code(str(values["channel"]))
        wish["channel"] = channel if channel in channels else ""
    return party, wish


def derived_columns(
    rows: Sequence[ProspectRow], channels: Collection[str]
) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """Return what derived gives for the values of each row, by column."""
    party = {name: column_of(rows, key) for key, name in PARTY_FIELDS.items()}
    wish = {name: column_of(rows, key) for key, name in WISH_FIELDS.items()}
    party["industry"] = [industry_key(text) or "" for text in party["industry_text"]]
    found = map(channel_code, wish["channel_text"])
    wish["channel"] = [code if code in channels else "" for code in found]
    return party, wish


def column_of(rows: Sequence[ProspectRow], key: str) -> list[Any]:
    """Return what rows tell of one field, as row_values does."""
    if key == "note":
        return list(map(note_of, rows))
    told = list(map(attrgetter(key), rows))
    return list(map(kept, told)) if key == "wanted" else told


def kept(wanted: Decimal | None) -> Decimal | None:
    """Return an amount to the 分; None for one beyond any loan, which can only be a typing error."""
    return None if wanted is None or wanted >= LARGEST else wanted.quantize(FEN)


def kind_of(row: ProspectRow) -> PartyKind:
    """Return what the credit code says, else what the name suggests."""
    if row.credit_code.startswith(INDIVIDUAL_CODE):
        return PartyKind.INDIVIDUAL_BUSINESS
    if row.credit_code.startswith(COMPANY_CODES) or row.name.endswith(COMPANY_ENDINGS):
        return PartyKind.ENTERPRISE
    return PartyKind.INDIVIDUAL_BUSINESS
