"""Rows of a sheet written to the book: many at a time, past the mapper, for a sheet may have twenty thousand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.intake.duplicates import plain_name
from cmdesk.intake.prospects import ProspectRow
from cmdesk.models.base import Base, new_id
from cmdesk.models.bulk import Ready, insert_many, ready_columns
from cmdesk.models.party import Link, Opportunity, Party
from cmdesk.models.search import Told, doc_of, indexed, spelling
from cmdesk.services.prospect_fields import (
    PARTY_FIELDS,
    WISH_FIELDS,
    Value,
    combined,
    derived,
    derived_columns,
    kind_of,
    open_wishes,
    row_values,
)
from cmdesk.services.prospect_known import parties_named

NEW, CONTACTED = "NEW", "CONTACTED"
DISTINCT, REFERRAL = "distinct", "referral"
CODES = ("industry", "channel")  # columns that follow from the field of a sheet of that name


class NewRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row to be added; apart is the party it was kept apart from, apart_row the earlier row."""

    row: ProspectRow
    apart: UUID | None = None
    apart_row: int | None = None

    def with_row(self, row: ProspectRow) -> "NewRow":
        """Return the same with other words in it."""
        return msgspec.structs.replace(self, row=row)


@dataclass(frozen=True, kw_only=True)
class Made:
    """Rows as they will stand in the book, and the parties' ids by row number."""

    parties: Ready
    wishes: Ready
    ids: Mapping[int, UUID]


def make_rows(rows: Sequence[tuple[int, NewRow]], numbers: Iterator[str], *, today: date, catalog: Catalog) -> Made:
    """Return a party and an opportunity for each row, at least one; nothing is read or written."""
    told = [new.row for _, new in rows]
    party, wish = derived_columns(told, catalog.terms["channel"])
    ids = [new_id() for _ in rows]
    party |= {"id": ids, "kind": list(map(kind_of, told)), "doc": list(map(doc_of, ids))}
    party["words"] = list(map(indexed, map(Told, *(party[name] for name in Told._fields))))
    party["spelling"] = list(map(spelling, party["name"]))
    wish |= {"id": [new_id() for _ in rows], "party_id": ids, "number": list(islice(numbers, len(rows)))}
    wish |= begun(wish["first_contact"], today)
    return Made(
        parties=ready_columns(Party, party),
        wishes=ready_columns(Opportunity, wish),
        ids=dict(zip([number for number, _ in rows], ids, strict=True)),
    )


def begun(met: Sequence[date | None], today: date) -> dict[str, list[Any]]:
    """Return by column where opportunities begin of clients that were met on these days or not yet."""
    first = [started(day, today) for day in met]
    return {name: [each[name] for each in first] for name in first[0]}


def started(met: date | None, today: date) -> dict[str, Any]:
    """Return where an opportunity begins: one that was met already counts as contacted."""
    return {"pipeline": "credit", "stage": CONTACTED if met else NEW, "stage_since": met or today}


def merge_rows(
    session: Session,
    rows: Sequence[tuple[UUID, ProspectRow, frozenset[str]]],
    numbers: Iterator[str],
    *,
    today: date,
    catalog: Catalog,
) -> None:
    """Write what each row adds to its party and the party's open opportunity; one without gets a new one."""
    wanted = {party for party, _, _ in rows}
    parties = {each.id: each for each in session.scalars(select(Party).where(Party.id.in_(wanted)))}
    wishes = open_wishes(session, wanted, catalog=catalog)
    channels = catalog.terms["channel"]
    for id_, row, take in rows:
        if id_ not in wishes:
            first = started(row.first_contact, today)
            wishes[id_] = Opportunity(party_id=id_, number=next(numbers), **blank(), **first)
            session.add(wishes[id_])
        there = values_of(parties[id_], wishes[id_])
        for entity, changes in zip(
            (parties[id_], wishes[id_]), derived(combined(there, row_values(row), take), channels), strict=True
        ):
            for name, value in changes.items():
                if not chosen_by_hand(entity, name, take):
                    setattr(entity, name, value)
    session.flush()


def chosen_by_hand(entity: Base, name: str, take: frozenset[str]) -> bool:
    """Tell whether a code that follows from a text stands there already: it goes only with a text that is taken."""
    return name in CODES and name not in take and bool(getattr(entity, name))


def blank() -> dict[str, str]:
    """Return the texts of an opportunity of which nothing is told."""
    return dict.fromkeys(("channel", "channel_text", "referrer", "need"), "")


def values_of(party: Party, wish: Opportunity) -> dict[str, Value]:
    """Return both by the fields of a sheet."""
    told: dict[str, Value] = {key: getattr(party, name) for key, name in PARTY_FIELDS.items()}
    return told | {key: getattr(wish, name) for key, name in WISH_FIELDS.items()}


def distinct(session: Session, rows: Mapping[int, NewRow], ids: Mapping[int, UUID], *, today: date) -> None:
    """Link what was kept apart, so that nothing takes the two for one again."""
    found = [
        (other, ids[number])
        for number, new in rows.items()
        if (other := new.apart or ids.get(new.apart_row or 0)) is not None
    ]
    insert_many(session, Link, [link(*pair, DISTINCT, today) for pair in found])


def refer(session: Session, rows: Mapping[int, NewRow], ids: Mapping[int, UUID]) -> None:
    """Link each new party to who sent it, where that name is exactly one party's; never in a circle."""
    told = {number: plain_name(new.row.referrer) for number, new in rows.items() if new.row.referrer}
    parties = parties_named(session, set(told.values()))
    sent: dict[UUID, UUID] = {}
    links = []
    for number, name in told.items():
        new, found = ids[number], parties[name]
        if len(found) == 1 and new not in (found[0], *senders(sent, found[0])):
            sent[new] = found[0]
            links.append(link(found[0], new, REFERRAL, rows[number].row.first_contact))
    insert_many(session, Link, links)


def senders(sent: Mapping[UUID, UUID], party: UUID) -> Iterable[UUID]:
    """Yield who sent a party, who sent that one, and so on."""
    while (found := sent.get(party)) is not None:
        yield found
        party = found


def link(one: UUID, other: UUID, role: str, day: date | None) -> dict[str, Any]:
    return {"id": new_id(), "from_id": one, "to_id": other, "role": role, "day": day}
