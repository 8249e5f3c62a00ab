"""Who referred whom, and what came of it: figures per referrer and per channel. Domain chapter 01 §1.4, §1.6."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Select, case, cast, func, or_, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.party import Link, Opportunity, Party, StageChange
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.clues import ADDRESS, PHONE, plain_address, says_where
from cmdesk.services.parties import named_party
from cmdesk.services.relation_groups import slices
from cmdesk.services.relations import REFERRAL, check_link


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What became of some leads; a share is None where there are no leads, the days where no loan was paid out."""

    leads: int
    visited: int
    disbursed: int
    days: Decimal | None  # on average from the first contact to the loan

    @property
    def visit_rate(self) -> Decimal | None:
        return Decimal(self.visited) / self.leads if self.leads else None

    @property
    def conversion(self) -> Decimal | None:
        return Decimal(self.disbursed) / self.leads if self.leads else None


@dataclass(frozen=True, kw_only=True)
class Alarm:
    """Borrowers of one referrer who share an address or a phone: kind, what is shared, and their names."""

    kind: str
    shared: str
    names: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Referrals:
    """What a party has brought: those it referred, those they referred, what came of the first, and what alarms."""

    direct: int
    second: int
    figures: Figures
    alarms: tuple[Alarm, ...]


def referrals_of(session: Session, party_id: UUID, *, catalog: Catalog) -> Referrals:
    """Return the figures of one referrer."""
    direct = referred(session, [party_id])
    second = referred(session, list(direct)).keys() - direct.keys() - {party_id}
    found = sums(catalog)
    return Referrals(
        direct=len(direct),
        second=len(second),
        figures=added(session.execute(found.where(Opportunity.party_id.in_(part))).one() for part in slices(direct)),
        alarms=tuple(alarms(session, direct, catalog)),
    )


def referred(session: Session, by: Collection[UUID]) -> dict[UUID, date | None]:
    """Return whom some parties referred, with the day where it is known."""
    found: dict[UUID, date | None] = {}
    for part in slices(by):
        links = select(Link.to_id, Link.day).where(Link.role == REFERRAL, Link.from_id.in_(part))
        found |= dict(session.execute(links).all())
    return found


def sums(catalog: Catalog, *, channel: bool = False) -> Select[*tuple[Any, ...]]:
    """Return the SQL that counts opportunities, those visited, those paid out, and the days where they are known."""
    after = [code for code, stage in catalog.pipeline.stages.items() if stage.paid_out]
    paid_on = (
        select(func.min(StageChange.day))
        .where(StageChange.opportunity_id == Opportunity.id, StageChange.to_stage.in_(after))
        .correlate(Opportunity)
        .scalar_subquery()
    )
    seen = select(Visit.id).where(Visit.party_id == Opportunity.party_id, STANDS).correlate(Opportunity).exists()
    days = cast(func.julianday(paid_on) - func.julianday(Opportunity.first_contact), Integer)
    paid = or_(paid_on.is_not(None), Opportunity.stage.in_(after))
    counted = (func.count(), func.sum(case((seen, 1), else_=0)), func.sum(case((paid, 1), else_=0)),
               func.coalesce(func.sum(days), 0), func.count(days))  # fmt: skip
    return select(Opportunity.channel, *counted).group_by(Opportunity.channel) if channel else select(*counted)


def added(rows: Iterable[Sequence[Any]]) -> Figures:
    """Return the figures of several sums together; a loan of unknown beginning counts, but not among the days."""
    leads, visited, disbursed, days, known = (
        sum(part or 0 for part in each) for each in zip((0,) * 5, *rows, strict=True)
    )
    return Figures(leads=leads, visited=visited, disbursed=disbursed, days=Decimal(days) / known if known else None)


def channel_figures(session: Session, channel: str | None = None, *, catalog: Catalog) -> Mapping[str, Figures]:
    """Return the figures of one channel, or of every one that some opportunity came by; "" is of unknown origin."""
    found = sums(catalog, channel=True)
    rows = session.execute(found if channel is None else found.where(Opportunity.channel == channel))
    return {code: added([counts]) for code, *counts in rows}


def alarms(session: Session, direct: Mapping[UUID, date | None], catalog: Catalog) -> list[Alarm]:
    """Return what looks like a gang: enough borrowers within so many days at one address, or with one phone.

    The day is that of the referral, else of the first application. Limits: relations.toml, configurable default.
    """
    limit = catalog.referral_warning
    alike: defaultdict[tuple[str, str], list[tuple[date, str, str]]] = defaultdict(list)
    for party, first in borrowers(session, list(direct)):
        day = direct[party.id] or first
        for number in {party.phone, party.phone2} - {""}:
            alike[PHONE, number].append((day, party.name, number))
        if says_where(party.address):
            alike[ADDRESS, plain_address(party.address)].append((day, party.name, party.address))
    found = []
    for (kind, _), rows in alike.items():
        rows.sort()
        window = next(
            (
                rows[start:]
                for start in range(len(rows) - limit.count + 1)
                if rows[start + limit.count - 1][0] - rows[start][0] <= timedelta(days=limit.days)
            ),
            None,
        )
        if window:
            found.append(Alarm(kind=kind, shared=window[0][2], names=tuple(name for _, name, _ in window)))
    return found


def borrowers(session: Session, parties: Sequence[UUID]) -> list[tuple[Party, date]]:
    """Return those of parties that applied for a loan, with the day of the first application."""
    found: list[tuple[Party, date]] = []
    for part in slices(parties):
        query = (
            select(Party, func.min(Application.accepted_on))
            .join(Application, Application.party_id == Party.id)
            .where(Party.id.in_(part))
            .group_by(Party.id)
        )
        found += [
            (party, date.fromisoformat(day) if isinstance(day, str) else day) for party, day in session.execute(query)
        ]
    return found


def follow_referrer(
    session: Session, party_id: UUID, name: str, *, before: str = "", day: date | None, catalog: Catalog
) -> None:
    """Keep the referral link of a party in step with the referrer's name as typed.

    A name that one party of the book bears becomes a link; any other stays free text. Another name than before takes
    the link of that one away. Refused where it would close a circle.
    """
    if before.strip() == name.strip():
        return
    if before.strip():
        links = select(Link).join(Party, Party.id == Link.from_id)
        old = links.where(Link.to_id == party_id, Link.role == REFERRAL, Party.name == before.strip())
        for link in session.scalars(old).all():
            session.delete(link)
        session.flush()
    referrer = named_party(session, name)
    if referrer is None or referrer == party_id:
        return
    there = select(Link.id).where(Link.from_id == referrer, Link.to_id == party_id, Link.role == REFERRAL).limit(1)
    if session.scalar(there) is None:
        link = Link(from_id=referrer, to_id=party_id, role=REFERRAL, day=day)
        check_link(session, link, catalog)
        session.add(link)
        session.flush()
