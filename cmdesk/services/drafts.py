"""What is typed and not yet saved: kept within a second, restored with the time it was typed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.models.draft import Draft


@dataclass(frozen=True)
class Kept:
    """A form as it was left: plain JSON values by field name."""

    fields: Mapping[str, object]
    saved_at: datetime


def find_draft(session: Session, key: str) -> Kept | None:
    """Return the draft kept under key."""
    draft = session.get(Draft, key)
    return Kept(json.loads(draft.fields), datetime.fromisoformat(draft.saved_at)) if draft else None


def put_draft(session: Session, key: str, fields: Mapping[str, object] | None, at: datetime) -> None:
    """Write a draft, or forget it when there are no fields; not a gesture: nobody undoes typing here."""
    if fields is None:
        forget_draft(session, key)
    else:
        session.merge(Draft(key=key, fields=json.dumps(fields, ensure_ascii=False), saved_at=at.isoformat()))


def draft_keys(session: Session, prefix: str) -> list[str]:
    """Return the keys that begin so."""
    return list(session.scalars(select(Draft.key).where(Draft.key.startswith(prefix, autoescape=True))))


def forget_draft(session: Session, key: str) -> None:
    """Forget a draft inside the gesture that saves it."""
    draft = session.get(Draft, key)
    if draft is not None:
        session.delete(draft)
