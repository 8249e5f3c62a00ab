"""Papers that run out: of applications that go on, of the clients themselves, and what their profile tells of one."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Date, TextClause, Uuid, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.services.application_end import ended

SOON = timedelta(days=7)  # what counts for some days from its issue is told so long before; configurable default
ITEM, PAPER, FACT = "item", "paper", "fact"
PAPERS = """
    party_document.expires_on < :until AND NOT EXISTS (
        SELECT 1 FROM party_document later WHERE later.party_id = party_document.party_id
        AND later.document = party_document.document AND later.title = party_document.title
        AND later.expires_on > party_document.expires_on)
"""
"""SQL: a client's own paper that runs out, and that no later one replaces."""
FACTS = """
    fact.field IN (SELECT value ->> 'code' FROM json_each(:ends)) AND fact.value < :until AND fact.state = 'known'
    AND EXISTS (
        SELECT 1 FROM json_each(:ends) e WHERE e.value ->> 'code' = fact.field
        AND (json_array_length(e.value, '$.kinds') = 0 OR EXISTS (
            SELECT 1 FROM party owner WHERE owner.id = fact.party_id
            AND owner.kind IN (SELECT value FROM json_each(e.value, '$.kinds'))))
        AND NOT EXISTS (
            SELECT 1 FROM party_document told WHERE told.party_id = fact.party_id
            AND told.document = e.value ->> 'document' AND told.expires_on IS NOT NULL))
"""
"""SQL: what a profile tells of an end, where no paper of the client's tells it; "long" comes behind every day."""
GOES_ON = """
    JOIN application a ON a.id = i.application_id JOIN opportunity o ON o.id = a.opportunity_id
    WHERE i.state IN ('received', 'verified')
    AND o.stage || ' ' || a.state NOT IN (SELECT value FROM json_each(:ended))
"""
EXPIRING = f"""
    SELECT '{PAPER}' AS kind, id, party_id, NULL AS application_id, document, title, '' AS field, expires_on AS last
    FROM party_document WHERE {PAPERS}
    UNION ALL SELECT '{FACT}', id, party_id, NULL, '', '', field, value FROM fact WHERE {FACTS}
    UNION ALL SELECT '{ITEM}', i.id, a.party_id, a.id, i.document, '', '', i.expires_on
    FROM checklist_item i {GOES_ON}
    AND i.expires_on < :until AND i.document IN (SELECT value FROM json_each(:dated))
    UNION ALL SELECT '{ITEM}', i.id, a.party_id, a.id, i.document, '', '', date(i.issued_on, l.value ->> 'days')
    FROM json_each(:lasting) l CROSS JOIN checklist_item i
    ON i.document = l.value ->> 'document' AND i.issued_on < l.value ->> 'until' {GOES_ON}
"""
"""SQL, written out as SQLAlchemy takes longer to write it than SQLite to answer it, and every morning waits for it."""
PAGE = f"""
    SELECT page.*, party.name
    FROM (SELECT * FROM ({EXPIRING}) ORDER BY last, id LIMIT :limit OFFSET :offset) page
    LEFT JOIN party ON party.id = page.party_id ORDER BY page.last, page.id
"""


@dataclass(frozen=True, kw_only=True)
class ExpiringLine:
    """A paper that runs out soon, or has; it is settled at the application, or at the client where there is none."""

    kind: str  # item, paper or fact
    id: UUID
    party_id: UUID
    client: str
    application_id: UUID | None
    document: str  # code of checklists.toml, empty for another paper
    title: str  # what another paper is called
    field: str  # code of profile.toml, for what a profile tells
    expires_on: date
    left: int  # days; below zero it has expired
    urgent: bool


def soon(today: date, catalog: Catalog) -> date:
    """Return the day from which on it is too early to speak of an end."""
    return today + timedelta(days=catalog.reminders.soon_days)


def papers_ending(until: date) -> TextClause:
    """Return the condition of a client's own papers that run out; one that a later one replaces is left out."""
    return text(PAPERS).bindparams(until=until.isoformat())


def facts_ending(until: date, catalog: Catalog) -> TextClause:
    """Return the condition of what a profile tells of an end, where no paper of the client's tells it."""
    return text(FACTS).bindparams(until=until.isoformat(), ends=ends(catalog))


def ends(catalog: Catalog) -> str:
    """Return the fields of a profile that tell of an end, as JSON."""
    told = [field for field in catalog.profile.fields.values() if field.expires]
    return json.dumps([{"code": field.code, "kinds": field.kinds, "document": field.document} for field in told])


def asked(today: date, catalog: Catalog) -> dict[str, str]:
    """Return what EXPIRING asks for.

    What counts for so many days from its issue, a credit report for one, is told a week ahead: one that is good for 30
    days would else be told from the day it was fetched.
    """
    documents = catalog.documents.items()
    lasting = [
        {
            "document": code,
            "days": f"+{document.validity_days} days",
            "until": (today + SOON - timedelta(days=document.validity_days)).isoformat(),
        }
        for code, document in documents
        if document.validity_kind == "days" and document.validity_days
    ]
    return {
        "until": soon(today, catalog).isoformat(),
        "ends": ends(catalog),
        "dated": json.dumps([code for code, document in documents if document.validity_kind == "until_expiry"]),
        "lasting": json.dumps(lasting),
        "ended": json.dumps(ended(catalog)),
    }


def list_expiring(
    session: Session, *, today: date, catalog: Catalog, offset: int = 0, limit: int
) -> list[ExpiringLine]:
    """Return a page of papers that run out, the earliest first."""
    page = text(PAGE).columns(id=Uuid(), party_id=Uuid(), application_id=Uuid(), last=Date())
    rows = session.execute(page, {**asked(today, catalog), "limit": limit, "offset": offset})
    return [
        ExpiringLine(
            kind=row.kind,
            id=row.id,
            party_id=row.party_id,
            client=row.name,
            application_id=row.application_id,
            document=row.document,
            title=row.title,
            field=row.field,
            expires_on=row.last,
            left=(row.last - today).days,
            urgent=is_urgent(row.document, row.last, today, catalog),
        )
        for row in rows
    ]


def count_expiring(session: Session, *, today: date, catalog: Catalog) -> int:
    """Return how many papers run out."""
    return session.scalar(text(f"SELECT count(*) FROM ({EXPIRING})"), asked(today, catalog)) or 0


def is_urgent(document: str, last: date, today: date, catalog: Catalog) -> bool:
    """Tell whether a paper is red: expired, or within urgent_days unless it only ever counts for some days."""
    found = catalog.documents.get(document)
    ahead = 0 if found is not None and found.validity_kind == "days" else catalog.reminders.urgent_days
    return (last - today).days < ahead
