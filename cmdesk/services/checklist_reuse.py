"""Documents the book already has: in another application of the client, or among the client's own papers.

What is made for one deal or one query serves no other, so it is never offered; nor is what is over by the committee
day. Taking over points to the same file, which is stored once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import COLLECTED, Application, ChecklistFile, ChecklistItem, ItemState
from cmdesk.models.dossier import PartyDocument
from cmdesk.services.checklist import base_of
from cmdesk.services.document_validity import BAD, Dates, Verdict, judge, last_valid_day, listed, spread

ONCE = {"per_deal", "per_query"}  # kinds of validity that hold for one application only


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One document that is there already: from an application, by number, or empty from the client's own papers."""

    document: str
    source: str
    dates: Dates
    last_day: date | None
    verdict: Verdict  # for this application's committee day
    attachments: Sequence[UUID]


def read_offers(
    session: Session, application_id: UUID, *, today: date, catalog: Catalog
) -> Mapping[str, Sequence[Offer]]:
    """Return by document what may be taken over, the latest issued first."""
    application = session.get_one(Application, application_id)
    base = base_of(application, today)
    offers: dict[str, list[Offer]] = {}
    there = [*others(session, application), *own(session, application)]
    for asked in catalog.checklist_of(application.product).items:
        document = catalog.documents[asked.doc]
        if document.one_deal or document.validity_kind in ONCE:
            continue
        for source, code, dates, attachments in there:
            if code != document.code:
                continue
            verdict = judge(document, asked, dates, base)
            if verdict.light != BAD:
                offer = Offer(
                    document=code,
                    source=source,
                    dates=dates,
                    last_day=last_valid_day(document, dates),
                    verdict=verdict,
                    attachments=attachments,
                )
                offers.setdefault(code, []).append(offer)
    for found in offers.values():
        found.sort(key=lambda each: (each.dates.issued_on or date.min, each.source), reverse=True)
    return offers


Found = tuple[str, str, Dates, tuple[UUID, ...]]


def others(session: Session, application: Application) -> Sequence[Found]:
    """Return what came in for other applications of the same client."""
    found = (
        select(Application.number, ChecklistItem)
        .join(ChecklistItem, ChecklistItem.application_id == Application.id)
        .where(
            Application.party_id == application.party_id,
            Application.id != application.id,
            ChecklistItem.state.in_(COLLECTED),
        )
        .options(selectinload(ChecklistItem.files))
    )
    return [
        (
            number,
            item.document,
            Dates(issued_on=item.issued_on, expires_on=item.expires_on, covers=spread(item.covers)),
            tuple(each.attachment_id for each in item.files),
        )
        for number, item in session.execute(found)
    ]


def own(session: Session, application: Application) -> Sequence[Found]:
    """Return the client's own papers that are a document of the checklists."""
    found = select(PartyDocument).where(PartyDocument.party_id == application.party_id, PartyDocument.document != "")
    return [
        (
            "",
            each.document,
            Dates(issued_on=each.issued_on, expires_on=each.expires_on),
            (each.attachment_id,) if each.attachment_id else (),
        )
        for each in session.scalars(found)
    ]


def take_over(session: Session, application_id: UUID, offer: Offer, *, by: str, today: date) -> None:
    """Take a document over: received, with its dates and the same files; files here already stay."""
    application = session.get_one(Application, application_id)
    item = next((each for each in application.items if each.document == offer.document), None)
    if item is not None and item.state not in COLLECTED:
        raise UserError(message("checklist", "The document is ruled out here: ask for it again first."))
    if item is None:
        item = ChecklistItem(document=offer.document, state=ItemState.RECEIVED, by=by, day=today)
        application.items.append(item)
    item.state, item.by, item.day, item.witness = ItemState.RECEIVED, by, today, ""
    item.issued_on, item.expires_on = offer.dates.issued_on, offer.dates.expires_on
    item.covers = listed(offer.dates.covers)
    here = {each.attachment_id for each in item.files}
    for attachment in offer.attachments:
        if attachment not in here:
            item.files.append(ChecklistFile(attachment_id=attachment))
