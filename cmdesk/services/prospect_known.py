"""Which rows of a sheet are in the book already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session

from cmdesk.core.identifiers import MOBILE, phone
from cmdesk.intake.duplicates import MOST, Known, keys_of, known, known_by, likeness, plain_name, same
from cmdesk.intake.prospect_row import ProspectRow
from cmdesk.models.party import Party


@dataclass(frozen=True, slots=True)
class There:
    """A party of the book that a row speaks of."""

    party: UUID
    name: str


def find_known(session: Session, rows: Sequence[ProspectRow]) -> dict[int, There]:
    """Return by row number the party each is the same client as; the surest where there are several.

    They are compared as two rows of one sheet are, see intake.duplicates. The book is read once, column by column:
    only parties that share something with a row become more than a line of text.
    """
    ours = [known(row) for row in rows]
    wanted = {key for one in ours for key in keys_of(one)}
    parties = parties_by_key(session, wanted)
    found = {}
    for one in ours:
        alike = [pair for key in keys_of(one) for pair in parties.get(key, ()) if same(pair[1], one)]
        if alike:
            found[one.row] = max(alike, key=lambda pair: likeness(pair[1], one))[0]
    return found


def parties_by_key(session: Session, wanted: set[str]) -> dict[str, list[tuple[There, Known]]]:
    """Return the parties of the book that share one of these keys, by each they share."""
    found: dict[str, list[tuple[There, Known]]] = {}
    if not wanted:
        return found
    columns = (Party.name, Party.contact, Party.phone, Party.phone2, Party.credit_code, Party.identity_no)
    for id_, name, contact, *numbers, code, identity in session.execute(
        select(type_coerce(Party.id, String), *columns).order_by(Party.id)
    ):
        first, second = map(written, numbers)
        if wanted.isdisjoint((plain_name(name), first, second, code, identity)):
            continue
        one = known_by(0, name=name, contact=contact, phones=(first, second), code=code, identity=identity)
        for key in keys_of(one):
            fellows = found.setdefault(key, []) if key in wanted else []
            if len(fellows) < MOST:
                fellows.append((There(UUID(id_), name), one))
    return found


def written(number: str) -> str:
    """Return a number as a sheet's is written, however it was typed."""
    return number if not number or MOBILE.fullmatch(number) else phone(number).normalized


def parties_named(session: Session, names: Iterable[str]) -> dict[str, list[UUID]]:
    """Return the parties of the book that bear each of these names, as names are compared."""
    found: dict[str, list[UUID]] = {plain_name(name): [] for name in names}
    if found:
        for id_, name in session.execute(select(type_coerce(Party.id, String), Party.name)):
            if (plain := plain_name(name)) in found:
                found[plain].append(UUID(id_))
    return found
