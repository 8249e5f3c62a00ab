"""What the details of a document show, and what the user may say of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from cmdesk.core.catalog import Document, Item
from cmdesk.core.text import Message, message
from cmdesk.models.application import COLLECTED, ItemState
from cmdesk.services.checklist import ChecklistLine, ItemForm
from cmdesk.services.checklist_conditions import ConditionLine
from cmdesk.services.checklist_reuse import Offer
from cmdesk.ui.screens.applications_words import named


@dataclass(frozen=True, kw_only=True)
class Shown:
    """All that the details of a document are made of; equal ones look the same."""

    application_id: UUID
    line: ChecklistLine
    item: Item | None
    questions: Sequence[ConditionLine]
    offers: Sequence[Offer]
    committee_day: date | None
    today: date
    partner: str  # who usually sees originals, too


@dataclass(frozen=True, kw_only=True)
class Change:
    """What the user said of a document, the gesture's name, the draft it was typed as."""

    label: Message
    form: ItemForm
    draft: str = ""


def said_of(line: ChecklistLine) -> ItemForm:
    """Return what is said of a document now."""
    return ItemForm(
        state=line.state,
        reason=line.reason,
        approver=line.approver,
        witness=line.witness,
        issued_on=line.issued_on,
        expires_on=line.expires_on,
        covers=line.covers,
        signed=line.signed,
    )


def change(document: Document, state: ItemState | None, *, line: ChecklistLine | None = None) -> Change:
    """Return the change of a document's state; the dates of line are kept while it is there."""
    kept = said_of(line) if line and state in COLLECTED else ItemForm(state=state)
    return Change(label=state_label(document, state), form=replace(kept, state=state, reason="", approver=""))


def state_label(document: Document, state: ItemState | None) -> Message:
    """Return what a change to a state is called."""
    name = named(document.name)
    return {
        None: message("checklist", "Back to be collected: {document}", document=name),
        ItemState.RECEIVED: message("checklist", "Received: {document}", document=name),
        ItemState.VERIFIED: message("checklist", "Original seen: {document}", document=name),
        ItemState.WAIVED: message("checklist", "Waived: {document}", document=name),
        ItemState.NOT_APPLICABLE: message("checklist", "Not applicable: {document}", document=name),
    }[state]
