"""What is typed of a visit and not yet recorded: kept in the book, pasted pictures included, and restored."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress
from cmdesk.services.drafts import Kept, draft_keys, forget_draft
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visit_versions import correct_visit
from cmdesk.ui.desk import DRAFTS_WAIT, Desk

PICTURE = "visit-photo:"


class VisitDraft:
    """The draft of one client's visit, or of the correction of one."""

    def __init__(self, desk: Desk, key: str) -> None:
        self._desk = desk
        self.key = key
        self._picture = f"{PICTURE}{key}:"

    def find(self) -> Kept | None:
        return self._desk.drafts.find(self.key)

    def keep(self, fields: Mapping[str, Any]) -> None:
        """Keep what is typed."""
        self._desk.drafts.keep(self.key, fields)

    def keep_picture(self, number: str, data: bytes) -> None:
        """Write the content of a pasted picture, once."""
        self._desk.drafts.keep(f"{self._picture}{number}", {"data": b64encode(data).decode()})

    def picture(self, number: str) -> bytes:
        """Return the content of a pasted picture, empty when it was not kept."""
        kept = self._desk.drafts.find(f"{self._picture}{number}")
        return b64decode(str(kept.fields["data"])) if kept else b""

    def drop(self) -> None:
        """Forget everything, now that the user has thrown it away."""
        self._desk.drafts.flush(DRAFTS_WAIT)
        for key in (self.key, *self._desk.ask(draft_keys, self._picture)):
            self._desk.drafts.drop(key)


def save(
    session: Any,
    key: str,
    party_id: UUID,
    form: VisitForm,
    *,
    today: date,
    catalog: Catalog,
    progress: Progress,
) -> UUID:
    """Record a visit and forget its draft in the same gesture; return the visit's id."""
    visit_id = record_visit(session, party_id, form, today=today, catalog=catalog, progress=progress)
    forget(session, key)
    return visit_id


def correct(
    session: Any,
    key: str,
    visit_id: UUID,
    form: VisitForm,
    *,
    reason: str,
    today: date,
    catalog: Catalog,
    progress: Progress,
) -> UUID:
    """Record a new version of a visit and forget its draft in the same gesture; return the new version's id."""
    new = correct_visit(session, visit_id, form, reason=reason, today=today, catalog=catalog, progress=progress)
    forget(session, key)
    return new


def forget(session: Any, key: str) -> None:
    for each in (key, *draft_keys(session, f"{PICTURE}{key}:")):
        forget_draft(session, each)
