"""What the user does on a checklist: each one gesture with a name."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from cmdesk.core.catalog import Document
from cmdesk.core.text import message
from cmdesk.services.checklist import ItemForm, mark_item, settle_condition
from cmdesk.services.checklist_files import attach_each
from cmdesk.services.checklist_reuse import Offer, take_over
from cmdesk.services.drafts import forget_draft
from cmdesk.services.profile import read_profile
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_change import Change
from cmdesk.ui.screens.applications_words import answer_message, catalog, named


def marking(
    session: Any, application_id: UUID, document: str, form: ItemForm, *, draft: str, by: str, today: date
) -> None:
    """Set where a document stands and forget the draft of its reason."""
    if draft:
        forget_draft(session, draft)
    mark_item(session, application_id, document, form, by=by, today=today)


def mark(desk: Desk, application_id: UUID, document: Document, wish: Change) -> None:
    """Note what was said of a document."""
    desk.act(
        wish.label,
        marking,
        application_id,
        document.code,
        wish.form,
        draft=wish.draft,
        by=manager(desk),
        today=desk.today,
    )


def answer(desk: Desk, application_id: UUID, code: str, value: str | None) -> None:
    """Settle a condition, or open it again."""
    condition = catalog().conditions[code]
    question = named(condition.question)
    if value is None:
        label = message("checklist", "Open again: {question}", question=question)
    else:
        said = answer_message(condition, value)
        label = message("checklist", "{question} {answer}", question=question, answer=said)
    desk.act(label, settle_condition, application_id, code, value)


def attach(desk: Desk, application_id: UUID, placed: Mapping[str, Sequence[Path]]) -> None:
    """Attach files to documents, by code, in a job."""
    count = sum(len(paths) for paths in placed.values())
    label = message("checklist", "Attach {count} files", count=count)
    if len(placed) == 1:
        name = named(catalog().documents[next(iter(placed))].name)
        label = message("checklist", "Attach {count} files: {document}", count=count, document=name)
    desk.act_later(label, attach_each, application_id, placed, by=manager(desk), today=desk.today)


def taking_over(session: Any, application_id: UUID, offers: Sequence[Offer], *, by: str, today: date) -> None:
    for offer in offers:
        take_over(session, application_id, offer, by=by, today=today)


def take(desk: Desk, application_id: UUID, offers: Sequence[Offer]) -> None:
    """Take documents over that the book has already."""
    label = message("checklist", "Take over {count} documents", count=len(offers))
    if len(offers) == 1:
        name = named(catalog().documents[offers[0].document].name)
        label = message("checklist", "Take over: {document}", document=name)
    desk.act(label, taking_over, application_id, offers, by=manager(desk), today=desk.today)


def manager(desk: Desk) -> str:
    return desk.ask(read_profile).name
