"""The checklist (材料清单) of an application: asked for by the catalog, ticked off by the manager.

A condition of the catalog is true, false or unknown. An item whose condition is unknown stays on the list with the
questions that would settle it; nothing drops out because nobody asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Document, Item
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import Expression
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.application import COLLECTED, Application, ChecklistFile, ChecklistItem, Condition, ItemState
from cmdesk.models.attachment import Attachment
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import STANDS, Answer, Visit
from cmdesk.services.application_roles import facts_of_roles
from cmdesk.services.attachments import add_file
from cmdesk.services.document_validity import Base, Dates, Verdict, judge, listed, months_later, spread

Fact = Decimal | bool | str | None
RULED_OUT = {ItemState.WAIVED, ItemState.NOT_APPLICABLE}
GUARANTEED = "guarantee"  # the kind of security that is a guarantor
MORTGAGED = {"mortgage", "combined"}  # kinds of security with something mortgaged
UNMORTGAGED: Mapping[str, Fact] = {
    "mortgagor": "borrower",
    "has_co_owner": False,
    "is_leased": False,
    "insurance_required": False,
}
"""What holds where nothing is mortgaged: nobody else's property, nothing let or insured."""
TWO_SEE = {"copy_verified"}  # forms whose original two persons see and sign for (7.1)
NOTHING = Verdict(light="unknown")


@dataclass(frozen=True, kw_only=True)
class FileLine:
    """A file that serves as a document: its size in bytes, and when it came into the book."""

    id: UUID
    name: str
    sha256: str
    media_type: str
    size: int
    came_in: datetime


@dataclass(frozen=True, kw_only=True)
class ChecklistLine:
    """One document asked for, and where it stands."""

    document: Document
    required: bool  # asked for without condition
    applies: bool | None  # None: its condition is unknown
    asks: tuple[str, ...]  # the condition fields that would settle it
    state: ItemState | None  # None: to collect
    reason: str
    approver: str
    by: str
    witness: str
    day: date | None
    issued_on: date | None
    expires_on: date | None
    covers: frozenset[str]
    signed: bool
    verdict: Verdict  # for the committee day, or today
    files: Sequence[FileLine]

    @property
    def days_left(self) -> int | None:
        """Return the days from the committee day, or today, to the last valid day; negative when over."""
        return self.verdict.days_left

    @property
    def light(self) -> str:
        """Return ok, warn, bad or unknown: how the item stands for the committee day; undated is unknown, not ok."""
        return "ok" if self.state in RULED_OUT else self.verdict.light

    @property
    def unwitnessed(self) -> bool:
        """Tell whether one person alone saw an original that takes two."""
        return self.state is ItemState.VERIFIED and self.document.form in TWO_SEE and not self.witness


@dataclass(frozen=True, kw_only=True)
class ItemForm:
    """What the manager says of one document."""

    state: ItemState | None  # None: back to be collected
    reason: str = ""
    approver: str = ""  # who approved that it is waived
    witness: str = ""  # who saw the original, too
    issued_on: date | None = None
    expires_on: date | None = None
    covers: frozenset[str] = frozenset()
    signed: bool = False


def read_checklist(session: Session, application_id: UUID, *, today: date, catalog: Catalog) -> list[ChecklistLine]:
    """Return what is asked for, in the catalog's order; what a known condition rules out is left out."""
    application = session.get_one(Application, application_id)
    files = files_of(session, application_id)
    return checklist_lines(application, known_facts(session, application, catalog), files, today=today, catalog=catalog)


def checklist_lines(
    application: Application,
    facts: Mapping[str, Fact],
    files: Mapping[UUID, Sequence[FileLine]],
    *,
    today: date,
    catalog: Catalog,
) -> list[ChecklistLine]:
    """Return the checklist of an application by what is known and the files of each item."""
    kept = {item.document: item for item in application.items}
    base = base_of(application, today)
    lines = []
    for asked in catalog.checklists[catalog.products[application.product].checklist].items:
        applies, asks = holds(asked.condition, facts)
        item = kept.get(asked.doc)
        if applies is not False or item is not None:
            document = catalog.documents[asked.doc]
            found = files.get(item.id, ()) if item else ()
            lines.append(checklist_line(document, asked, applies, asks, item, base, found))
    asked_for = {asked.doc for asked in catalog.checklists[catalog.products[application.product].checklist].items}
    for code, item in kept.items():
        if code not in asked_for:  # the catalog has changed: what was collected stays
            found = files.get(item.id, ())
            lines.append(checklist_line(catalog.documents[code], None, False, (), item, base, found))
    return lines


def base_of(application: Application, today: date) -> Base:
    """Return what documents of an application are judged against."""
    day, months = application.committee_day or today, application.term_months
    return Base(
        day=day,
        loan_ends=months_later(day, months) if months else None,
        queried={each.document: each.issued_on for each in application.items if each.issued_on},
    )


def holds(condition: Expression | None, facts: Mapping[str, Fact]) -> tuple[bool | None, tuple[str, ...]]:
    """Return whether a condition holds (None: cannot tell) and the fields that are missing to tell."""
    if condition is None:
        return True, ()
    result = condition.evaluate(facts)
    return (None if result.value is None else bool(result.value)), tuple(sorted(result.missing))


def checklist_line(
    document: Document,
    asked: Item | None,
    applies: bool | None,  # noqa: FBT001  (a column of the line, not a switch)
    asks: tuple[str, ...],
    item: ChecklistItem | None,
    base: Base,
    files: Sequence[FileLine],
) -> ChecklistLine:
    collected = item is not None and item.state in COLLECTED
    return ChecklistLine(
        document=document,
        required=asked is not None and not asked.when,
        applies=applies,
        asks=asks,
        state=item.state if item else None,
        reason=item.reason if item else "",
        approver=item.approver if item else "",
        by=item.by if item else "",
        witness=item.witness if item else "",
        day=item.day if item else None,
        issued_on=item.issued_on if item else None,
        expires_on=item.expires_on if item else None,
        covers=spread(item.covers) if item else frozenset(),
        signed=item.signed if item else False,
        verdict=judge(document, asked, dates_of(item), base) if item and collected else NOTHING,
        files=files,
    )


def dates_of(item: ChecklistItem) -> Dates:
    return Dates(issued_on=item.issued_on, expires_on=item.expires_on, covers=spread(item.covers))


def files_of(session: Session, application_id: UUID) -> dict[UUID, list[FileLine]]:
    """Return the files of every item of an application, in the order they were attached."""
    found = (
        select(ChecklistFile.item_id, ChecklistFile.id, Attachment)
        .join(Attachment, Attachment.id == ChecklistFile.attachment_id)
        .join(ChecklistItem, ChecklistItem.id == ChecklistFile.item_id)
        .where(ChecklistItem.application_id == application_id)
        .order_by(ChecklistFile.id)
    )
    files: dict[UUID, list[FileLine]] = {}
    for item, id_, file in session.execute(found):
        line = FileLine(
            id=id_,
            name=file.name,
            sha256=file.sha256,
            media_type=file.media_type,
            size=file.size,
            came_in=file.created_at,
        )
        files.setdefault(item, []).append(line)
    return files


def known_facts(session: Session, application: Application, catalog: Catalog | None = None) -> dict[str, Fact]:
    """Return the fields conditions may ask for, as far as they are known: application, party, answers, conditions."""
    said = answered(session, [application.party_id]).get(application.party_id, {})
    return facts_of(application, said, catalog)


def answered(session: Session, party_ids: Sequence[UUID]) -> dict[UUID, dict[str, Fact]]:
    """Return what some clients answered, each its latest word on a question."""
    found: dict[UUID, dict[str, Fact]] = {}
    for party, question, value in session.execute(
        select(Visit.party_id, Answer.question, Answer.value)
        .join(Visit)
        .where(Visit.party_id.in_(party_ids), STANDS, Answer.state == AnswerState.KNOWN)
        .order_by(Visit.day, Visit.number)
    ):
        found.setdefault(party, {})[question] = fact(value)
    return found


def facts_of(application: Application, said: Mapping[str, Fact], catalog: Catalog | None = None) -> dict[str, Fact]:
    """Return what known_facts does, of an application whose client's answers are read."""
    facts: dict[str, Fact] = {"has_guarantor": True} if application.guarantee == GUARANTEED else {}
    if catalog is not None:
        facts["double_record"] = catalog.products[application.product].double_record
    facts |= {
        "amount": application.amount,
        "guarantee": application.guarantee or None,
        "entity": application.party.kind.value,
        "industry": application.party.industry or None,
        **facts_of_roles(application.roles),
        **said,
    }
    facts |= {condition.field: fact(condition.value) for condition in application.conditions}
    if application.guarantee and application.guarantee not in MORTGAGED:
        facts = {**UNMORTGAGED, **facts}
    if facts.get("has_guarantor") is False:
        facts = {"guarantor_is_company": False, **facts}
    return facts


def fact(value: str) -> Fact:
    """Return stored text as the evaluator takes it."""
    if value in {"true", "false"}:
        return value == "true"
    try:
        return Decimal(value)
    except ArithmeticError:
        return value


def settle_condition(session: Session, application_id: UUID, field: str, value: str | None) -> None:
    """Note what is known of a condition field: true, false, a code or a number; None makes it unknown again."""
    application = session.get_one(Application, application_id)
    condition = next((each for each in application.conditions if each.field == field), None)
    if value is None:
        if condition:
            application.conditions.remove(condition)
            session.delete(condition)
    elif condition:
        condition.value = value
    else:
        application.conditions.append(Condition(field=field, value=value))


def mark_item(session: Session, application_id: UUID, document: str, form: ItemForm, *, by: str, today: date) -> None:
    """Set where a document stands; refused to waive or rule one out without a reason."""
    application = session.get_one(Application, application_id)
    item = next((each for each in application.items if each.document == document), None)
    if form.state is None:
        if item:
            drop(session, application, item)
        return
    if form.state in {ItemState.WAIVED, ItemState.NOT_APPLICABLE} and not form.reason.strip():
        raise UserError(message("checklist", "Say why the document is not asked for: risk control will want to know."))
    if form.state is ItemState.WAIVED and not form.approver.strip():
        raise UserError(message("checklist", "Say who approved that the document is waived."))
    if form.issued_on and form.issued_on > today:
        raise UserError(message("checklist", "The document cannot have been issued in the future: check the date."))
    if item is None:
        item = ChecklistItem(document=document, state=form.state, day=today)
        application.items.append(item)
    item.state, item.reason, item.by, item.day = form.state, form.reason.strip(), by, today
    item.approver, item.witness = form.approver.strip(), form.witness.strip()
    item.issued_on, item.expires_on = form.issued_on, form.expires_on
    item.covers, item.signed = listed(form.covers), form.signed


def drop(session: Session, application: Application, item: ChecklistItem) -> None:
    for each in list(item.files):
        session.delete(each)
    session.flush()
    application.items.remove(item)
    session.delete(item)


def attach_files(
    session: Session,
    application_id: UUID,
    document: str,
    paths: Sequence[Path],
    *,
    by: str,
    today: date,
    progress: Progress = silent,
) -> None:
    """Attach files to a document; one still to collect becomes received. progress counts the bytes of each file."""
    application = session.get_one(Application, application_id)
    item = next((each for each in application.items if each.document == document), None)
    if item is None:
        item = ChecklistItem(document=document, state=ItemState.RECEIVED, by=by, day=today)
        application.items.append(item)
    for path in paths:
        item.files.append(ChecklistFile(attachment_id=add_file(session, path, progress).id))
