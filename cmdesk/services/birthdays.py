"""Contacts whose birthday is near."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.dossier import Contact
from cmdesk.models.party import Party

LEAP = "02-29"  # kept on 28 February where a year has no such day


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
    born = func.substr(Contact.birthday, literal_column("6"))  # no parameter, so that ix_contact_birthday serves
    found = session.execute(
        select(Contact, Party.name)
        .join(Party, Party.id == Contact.party_id)
        .where(born.in_(days), Contact.birthday.is_not(None), Contact.birthday <= today)
    )
    lines = [
        BirthdayLine(
            id=each.id,
            party_id=each.party_id,
            client=client,
            name=each.name,
            post=each.post,
            day=days[f"{each.birthday:%m-%d}"],
        )
        for each, client in found
        if each.birthday is not None
    ]
    return sorted(lines, key=lambda line: (line.day, line.name))[:limit]
