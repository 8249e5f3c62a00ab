"""What part of the list of customers is wanted: a query, its conditions in SQL, and one that was kept."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Exists, exists, or_, select

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.dossier import Fact, PartyDocument
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.expiring import facts_ending, papers_ending, soon
from cmdesk.services.list_query import ListQuery, days, known, read_kept, searched
from cmdesk.services.prospect_query import last_visit

VIEWS = ("all", "clients", "prospects", "persons", "expiring")
ORDERS = ("name", "added")
HAVING = ("prospect", "application")
PAPERS = ("soon", "expired")
MISSING = ("phone", "contact", "address", "code")


@dataclass(frozen=True, kw_only=True)
class CustomerQuery(ListQuery):
    """What part of the list is wanted, in which order."""

    kinds: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()  # keys of question sets, "" for none given
    having: tuple[str, ...] = ()  # of HAVING, all of them
    unseen_days: int | None = None  # not visited for longer, or never
    papers: str = ""  # one of PAPERS
    missing: tuple[str, ...] = ()  # of MISSING, all of them
    order: str = "name"  # name, or added: when the party came into the book


def from_json(kept: str) -> CustomerQuery:
    """Return a query that was kept; what cannot be understood asks for everything, a code that is gone stays."""
    query = read_kept(kept, CustomerQuery)
    return replace(
        query,
        view=query.view if query.view in VIEWS else "all",
        having=known(query.having, HAVING),
        unseen_days=days(query.unseen_days),
        papers=query.papers if query.papers in PAPERS else "",
        missing=known(query.missing, MISSING),
        order=query.order if query.order in ORDERS else "name",
    )


def conditions(query: CustomerQuery, today: date, catalog: Catalog) -> Iterator[ColumnElement[bool]]:
    """Yield the SQL of everything query asks for, over parties."""
    yield from searched(query.search)
    yield from view_conditions(query.view, today, catalog)
    if query.kinds:
        yield Party.kind.in_(query.kinds)
    if query.industries:
        yield Party.industry.in_(query.industries)
    holds: dict[str, ColumnElement[bool]] = {
        "prospect": waiting(catalog),
        "application": Party.id.in_(select(Application.party_id)),
    }
    yield from (holds[each] for each in query.having)
    if query.unseen_days is not None:
        seen = last_visit(Party.id).element
        yield or_(seen.is_(None), seen < today - timedelta(days=query.unseen_days))
    if query.papers:
        yield expiring(today if query.papers == "expired" else soon(today, catalog), catalog)
    gaps: dict[str, ColumnElement[bool]] = {
        "phone": (Party.phone == "") & (Party.phone2 == ""),
        "contact": Party.contact == "",
        "address": Party.address == "",
        "code": (Party.credit_code == "") & (Party.kind != PartyKind.PERSON),
    }
    yield from (gaps[each] for each in query.missing)


def view_conditions(view: str, today: date, catalog: Catalog) -> Iterator[ColumnElement[bool]]:
    match view:
        case "clients":
            yield Party.id.in_(select(Application.party_id))
        case "prospects":
            yield waiting(catalog)
            yield ~exists().where(Application.party_id == Party.id)
        case "persons":
            yield Party.kind == PartyKind.PERSON
        case "expiring":
            yield expiring(soon(today, catalog), catalog)


def waiting(catalog: Catalog) -> Exists:
    """Return the condition that an opportunity is open; asked of each party while the list is walked."""
    return exists().where(Opportunity.party_id == Party.id, Opportunity.stage.not_in(catalog.pipeline.closed))


def expiring(until: date, catalog: Catalog) -> ColumnElement[bool]:
    """Return the condition that a paper of a party, or what its profile says of one, runs out before a day."""
    papers = select(PartyDocument.party_id).where(papers_ending(until))
    facts = select(Fact.party_id).where(facts_ending(until, catalog))
    return or_(Party.id.in_(papers), Party.id.in_(facts))
