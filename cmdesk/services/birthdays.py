"""Contacts whose birthday is near."""

import json
from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Date, Uuid, text
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog

LEAP = "02-29"  # kept on 28 February where a year has no such day
BORN = """
    SELECT contact.id, contact.party_id, contact.name, contact.post, contact.birthday, party.name AS client
    FROM contact JOIN party ON party.id = contact.party_id
    WHERE substr(contact.birthday, 6) IN (SELECT value FROM json_each(:days))
    AND contact.birthday IS NOT NULL AND contact.birthday <= :today
"""
"""SQL as ix_contact_birthday serves it."""


@dataclass(frozen=True, kw_only=True)
class BirthdayLine:
    """A contact with a birthday on day, which is today or near."""

    id: UUID  # of the contact
    party_id: UUID
    client: str
    name: str
    post: str
    day: date


def list_birthdays(session: Session, *, today: date, catalog: Catalog, limit: int | None = None) -> list[BirthdayLine]:
    """Return the contacts with a birthday from today to birthday_days ahead, the nearest first."""
    coming = [today + timedelta(days=ahead) for ahead in range(catalog.reminders.birthday_days + 1)]
    days = {f"{day:%m-%d}": day for day in coming}
    if (last := days.get("02-28")) is not None and not isleap(last.year):
        days[LEAP] = last
    found = text(BORN).columns(id=Uuid(), party_id=Uuid(), birthday=Date())
    lines = [
        BirthdayLine(
            id=row.id,
            party_id=row.party_id,
            client=row.client,
            name=row.name,
            post=row.post,
            day=days[f"{row.birthday:%m-%d}"],
        )
        for row in session.execute(found, {"days": json.dumps([*days]), "today": today.isoformat()})
    ]
    return sorted(lines, key=lambda line: (line.day, line.name))[:limit]
