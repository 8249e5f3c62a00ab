"""Plays the story of a client into the book: each thing that happened is one gesture."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.models.application import COLLECTED, Application, ApprovalMove, ItemState
from cmdesk.models.party import Opportunity
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import ItemForm, attach_files, mark_item, read_checklist, settle_condition
from cmdesk.services.document_validity import required_periods
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.party_papers import PaperForm, add_paper, attach_to_paper
from cmdesk.services.profile import ProfileForm
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage
from cmdesk.services.sample.days import workday
from cmdesk.services.sample.pictures import Folder
from cmdesk.services.sample.story import Applied, Client, Happening, Paperwork, Visited
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said

FAR_OFF = timedelta(days=1500)  # until when what merely must not have expired is good


@dataclass(frozen=True, kw_only=True)
class Case:
    """A client of the story with what has become of them in the book so far."""

    client: Client
    manager: ProfileForm
    folder: Folder
    catalog: Catalog
    opportunity: UUID | None = None
    application: UUID | None = None


def label(case: Case, event: Happening) -> Message:
    """Return what the journal calls an event."""
    name = case.client.name
    if case.opportunity is None:
        return message("sample", "Sample: new prospect {name}", name=name)
    if event.visit:
        return message("sample", "Sample: visit to {name}", name=name)
    if event.application:
        return message("sample", "Sample: application of {name}", name=name)
    if event.facts or event.papers:
        return message("sample", "Sample: profile of {name}", name=name)
    if event.items:
        return message("sample", "Sample: documents of {name}", name=name)
    return message("sample", "Sample: next stage of {name}", name=name)


def play(session: Session, case: Case, event: Happening) -> Case:
    """Write one event; return the case as it stands after it. The first event makes the client a prospect."""
    day = workday(case.folder.today, event.day)
    if case.opportunity is None:
        case = replace(case, opportunity=meet(session, case, event))
    opportunity = session.get_one(Opportunity, case.opportunity)
    if event.stage:
        move_stage(session, opportunity.id, event.stage, reason=event.reason, today=day, catalog=case.catalog)
    if event.visit:
        form = visit_form(case, event, event.visit)
        record_visit(session, opportunity.party_id, form, today=day, catalog=case.catalog)
    if event.application:
        case = replace(case, application=apply(session, case, event, event.application))
    if case.application:
        file_papers(session, case, event, case.application)
    know(session, case, event, opportunity.party_id)
    return case


def know(session: Session, case: Case, event: Happening, party_id: UUID) -> None:
    """Note what an event told of the client's profile, and keep the papers it brought."""
    today, day = case.folder.today, workday(case.folder.today, event.day)
    for code, fact in event.facts.items():
        form = FactForm(state=fact.state, value=fact.value, grade=fact.grade, source=fact.source, as_of=day)
        write_fact(session, party_id, code, form, today=today, catalog=case.catalog)
        session.flush()
    for paper in event.papers:
        kept = PaperForm(
            document=paper.doc,
            issued_on=None if paper.issued is None else today - timedelta(days=paper.issued),
            expires_on=None if paper.expires is None else today + timedelta(days=paper.expires),
            note=paper.note,
        )
        added = add_paper(session, party_id, kept)
        if paper.file:
            attach_to_paper(session, added, case.folder.paper(case.client, paper.file))


def meet(session: Session, case: Case, event: Happening) -> UUID:
    """Add the client as a prospect that is plainly marked as invented."""
    client, today = case.client, case.folder.today
    form = ProspectForm(
        name=client.name,
        kind=client.kind,
        contact=client.contact,
        phone=client.phone,
        credit_code=client.credit_code,
        industry=client.industry,
        industry_text=client.industry_text,
        address=client.address,
        channel=client.channel,
        channel_text=client.channel_text,
        referrer=client.referrer,
        need=client.need,
        wanted=client.wanted,
        first_contact=workday(today, event.day),
        next_action=client.next_action,
        next_date=workday(today, client.next_day),
        note=client.note,
    )
    opportunity = add_prospect(session, form, today=workday(today, event.day))
    session.get_one(Opportunity, opportunity).party.invented = True
    return opportunity


def visit_form(case: Case, event: Happening, visit: Visited) -> VisitForm:
    return VisitForm(
        type=visit.type,
        day=workday(case.folder.today, event.day),
        start=visit.start,
        end=visit.end,
        place=case.client.address,
        lead=case.manager.name,
        partner=case.manager.partner if visit.two else "",
        met=visit.met,
        note=visit.note,
        question_set=visit.questions,
        answers={
            question: Said(state=said.state, value=said.value, words=said.words, grade=said.grade)
            for question, said in visit.answers.items()
        },
        photos=[
            NewPhoto(
                path=case.folder.photo(case.client, event, shot),
                tag=shot.tag,
                caption=shot.caption,
                taken_at=case.folder.taken_at(event, shot),
                place=case.client.address,
            )
            for shot in visit.photos
        ],
    )


def apply(session: Session, case: Case, event: Happening, wish: Applied) -> UUID:
    """Open the application and note what is known of its conditions."""
    today = case.folder.today
    form = ApplicationForm(
        product=wish.product,
        amount=wish.amount,
        term_months=wish.term_months,
        annual_rate=wish.annual_rate,
        repayment=wish.repayment,
        guarantee=wish.guarantee,
        purpose=wish.purpose,
        committee_day=None if wish.committee is None else workday(today, wish.committee),
    )
    day = workday(today, event.day)
    opportunity = case.opportunity or UUID(int=0)
    application = open_application(session, opportunity, form, today=day, catalog=case.catalog)
    for field, value in wish.conditions.items():
        settle_condition(session, application, field, value)
    return application


def file_papers(session: Session, case: Case, event: Happening, application: UUID) -> None:
    """Tick off what an event brought for the checklist, and move the approval on."""
    day = workday(case.folder.today, event.day)
    for item in event.items:
        file_paper(session, case, item, application, event)
    session.flush()
    if event.rest:
        for line in read_checklist(session, application, today=day, catalog=case.catalog):
            if line.applies and line.state is None:
                form = item_form(
                    session, case, application, line.document.code, ItemState(event.rest), issued_on=day,
                    expires_on=day + FAR_OFF,
                )  # fmt: skip
                mark_item(session, application, line.document.code, form, by=case.manager.name, today=day)
    if event.approval:
        submit(session, case, session.get_one(Application, application), event.approval, day)


def submit(session: Session, case: Case, opened: Application, state: str, day: date) -> None:
    """Move an application straight along the chain to a state, all on one day."""
    actors = {"A0": case.manager.name, "A1": case.manager.partner}
    while opened.state != state:
        there = case.catalog.memo.approvals[opened.state].to[0]
        session.add(
            ApprovalMove(
                application_id=opened.id,
                from_state=opened.state,
                to_state=there,
                day=day,
                by=actors.get(opened.state, ""),
                holder=actors.get(there, ""),
            )
        )
        opened.state, opened.state_since = there, day


def file_paper(session: Session, case: Case, item: Paperwork, application: UUID, event: Happening) -> None:
    today, by = case.folder.today, case.manager.name
    day = workday(today, event.day)
    issued = None if item.issued is None else workday(today, item.issued)
    expires = None if item.expires is None else today + timedelta(days=item.expires)
    form = item_form(session, case, application, item.doc, item.state, issued_on=issued, expires_on=expires)
    form = replace(form, reason=item.reason, approver=item.approver)
    mark_item(session, application, item.doc, form, by=by, today=day)
    files = [case.folder.paper(case.client, name) for name in item.files]
    attach_files(session, application, item.doc, files, by=by, today=day)


def item_form(
    session: Session,
    case: Case,
    application: UUID,
    code: str,
    state: ItemState,
    *,
    issued_on: date | None,
    expires_on: date | None,
) -> ItemForm:
    """Return a document as it came in: signed, seen by two where that is due, every month covered."""
    opened, document = session.get_one(Application, application), case.catalog.documents[code]
    asked = next((each for each in case.catalog.checklist_of(opened.product).items if each.doc == code), None)
    base = opened.committee_day or case.folder.today
    here = state in COLLECTED
    if here and document.validity_kind == "verify_online" and issued_on is None:
        issued_on = opened.accepted_on
    return ItemForm(
        state=state,
        witness=case.manager.partner if state is ItemState.VERIFIED else "",
        issued_on=issued_on,
        expires_on=expires_on,
        covers=frozenset(required_periods(document, asked, base)) if here else frozenset(),
        signed=here and bool(document.signer),
    )
