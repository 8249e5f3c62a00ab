"""Which rows of a sheet are in the book already."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, String, literal_column, select, text, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from cmdesk.core.identifiers import MOBILE, phone
from cmdesk.intake.duplicates import MOST, Known, known_by, likeness, plain_name, same
from cmdesk.models.party import Party

PLACE: ColumnElement[int] = literal_column("party.rowid")  # every index holds it beside its own columns


@dataclass(frozen=True, slots=True)
class There:
    """A party of the book that a row speaks of."""

    party: UUID
    name: str


def find_known(session: Session, ours: Sequence[Known]) -> dict[int, There]:
    """Return by row number the party each is the same client as; the surest where there are several.

    They are compared as two rows of one sheet are, see intake.duplicates. Only parties that share something with a row
    are read whole.
    """
    wanted = {key for one in ours for key in one.keys}
    parties = parties_by_key(session, wanted)
    found = {}
    for one in ours:
        alike = [each for key in one.keys if key in parties for each in parties[key] if same(each[0], one)]
        if alike:
            _, id_, name = max(alike, key=lambda each: likeness(each[0], one))
            found[one.row] = There(UUID(id_), name)
    return found


def parties_by_key(session: Session, wanted: set[str]) -> dict[str, list[tuple[Known, str, str]]]:
    """Return the parties of the book that share one of these keys, with id and name, by each they share."""
    found: dict[str, list[tuple[Known, str, str]]] = {}
    columns = (Party.name, Party.contact, Party.phone, Party.phone2, Party.credit_code, Party.identity_no)
    for id_, name, contact, *numbers, code, identity in read_whole(session, sharing(session, wanted), *columns):
        phones = (written(numbers[0]), written(numbers[1]))
        one = known_by(0, name=name, contact=contact, phones=phones, code=code, identity=identity)
        for key in one.keys:
            fellows = found.setdefault(key, []) if key in wanted else []
            if len(fellows) < MOST:
                fellows.append((one, id_, name))
    return found


def sharing(session: Session, wanted: Collection[str]) -> set[int]:
    """Return the parties, by their place in the table, of which a name or number may be wanted.

    Each column is read from its index, which is a tenth of the table.
    """
    if not wanted:
        return set()
    found = bearing(session, wanted)
    for column in (Party.phone, Party.phone2):
        found |= {at for at, number in filled(session, column) if number in wanted or written(number) in wanted}
    for column in (Party.credit_code, Party.identity_no):
        found |= {at for at, number in filled(session, column) if number in wanted}
    return found


def bearing(session: Session, names: Collection[str]) -> set[int]:
    """Return the parties, by their place in the table, that bear one of these names as names are compared."""
    return {at for at, name in filled(session, Party.name) if plain_name(name) in names}


def filled(session: Session, column: InstrumentedAttribute[str]) -> Iterable[Any]:
    """Return place and value of each party that tells a column; in the words of the partial indexes."""
    return session.connection().execute(select(PLACE, column).where(text(f"{column.key} <> ''"))).all()


def read_whole(session: Session, places: Collection[int], *columns: InstrumentedAttribute[str]) -> Iterable[Any]:
    """Return id, as text, and columns of the parties at these places, by id."""
    among = text("party.rowid IN (SELECT value FROM json_each(:places))").bindparams(places=json.dumps(list(places)))
    query = select(type_coerce(Party.id, String), *columns).where(among).order_by(Party.id)
    return session.connection().execute(query).all()


def written(number: str) -> str:
    """Return a number as a sheet's is written, however it was typed."""
    return number if not number or MOBILE.fullmatch(number) else phone(number).normalized


def parties_named(session: Session, names: Iterable[str]) -> dict[str, list[UUID]]:
    """Return the parties of the book that bear each of these names, as names are compared."""
    found: dict[str, list[UUID]] = {plain_name(name): [] for name in names}
    if found:
        for id_, name in read_whole(session, bearing(session, found), Party.name):
            found[plain_name(name)].append(UUID(id_))
    return found
