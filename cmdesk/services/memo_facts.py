"""What the book knows of an application, as the memo's facts: nothing is added, what is unknown stays unknown."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Question
from cmdesk.core.figures import amount, percent
from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo import facts as memo
from cmdesk.memo.hiding import hidden
from cmdesk.models.application import Application, FrozenMemo, ItemState
from cmdesk.models.party import Party
from cmdesk.models.visit import STANDS, AnswerState, Visit
from cmdesk.services.asked import asked
from cmdesk.services.checklist import ChecklistLine, holds, known_facts, read_checklist
from cmdesk.services.income import Heard, estimate_income, heard
from cmdesk.services.profile import read_profile
from cmdesk.services.visits import VisitDetail, show_visit

DUE_DILIGENCE = "DUE"
TWO = 2
STATES = {
    None: memo.DocumentState.MISSING,
    ItemState.RECEIVED: memo.DocumentState.RECEIVED,
    ItemState.VERIFIED: memo.DocumentState.VERIFIED,
    ItemState.WAIVED: memo.DocumentState.WAIVED,
    ItemState.NOT_APPLICABLE: memo.DocumentState.NOT_APPLICABLE,
}
ANSWERED = {
    AnswerState.KNOWN: memo.State.KNOWN,
    AnswerState.DECLINED: memo.State.DECLINED,
    AnswerState.NONE: memo.State.NONE,
}


def memo_facts(
    session: Session,
    application_id: UUID,
    *,
    today: date,
    catalog: Catalog,
    translate: Translate,
    language: str,
    hide: Hide = mask,
) -> memo.Facts:
    """Return the facts of a memo as of today, masked by default; its version is one above the last that was frozen."""
    application = session.get_one(Application, application_id)
    visits = visits_of(session, application.party)
    numbers = {visit.line.id: place for place, visit in enumerate(visits, start=1)}
    answers = heard(session, application.party_id)
    last = session.scalar(select(func.max(FrozenMemo.version)).where(FrozenMemo.application_id == application_id))
    facts = memo.Facts(
        as_of=today,
        borrower=borrower(application.party, answers, catalog, translate),
        application=requested(application, catalog),
        visits=tuple(visit(each, numbers[each.line.id], catalog) for each in visits),
        answers=tuple(all_answers(application.party, answers, numbers, catalog, translate)),
        checks=tuple(checks(application.party, answers, catalog)),
        photos=tuple(photos(visits, numbers, catalog)),
        photo_needs=tuple(photo_needs(session, application, visits, catalog)),
        documents=tuple(
            document(line) for line in grouped(read_checklist(session, application_id, today=today, catalog=catalog))
        ),
        prepared=prepared(session, visits),
        draft=True,
        version=(last or 0) + 1,
        language=language,
        catalog=f"{catalog.pack.title} {catalog.pack.version}" if catalog.pack else "",
    )
    return hidden(facts, hide)


def visits_of(session: Session, party: Party) -> list[VisitDetail]:
    """Return a client's visits, oldest first."""
    found = select(Visit.id).where(Visit.party_id == party.id, STANDS).order_by(Visit.day, Visit.number)
    return [show_visit(session, id_) for id_ in session.scalars(found)]


def borrower(party: Party, answers: dict[str, Heard], catalog: Catalog, translate: Translate) -> memo.Borrower:
    staff = answers.get("staff")
    counted = staff is not None and staff.state is AnswerState.KNOWN
    questions = catalog.question_sets.get(party.industry)
    return memo.Borrower(
        name=party.name,
        kind=memo.PartyKind(party.kind.value),
        credit_code=party.credit_code or None,
        contact=party.contact or None,
        phone=party.phone or None,
        identity_no=party.identity_no or None,
        industry=(questions.name if questions else party.industry_text) or None,
        address=party.address or None,
        staff=int(Decimal(staff.value)) if staff and counted else None,
        note=translate("memo", "An invented example; no real client is meant") if party.invented else None,
    )


def requested(application: Application, catalog: Catalog) -> memo.Application:
    terms = catalog.terms
    return memo.Application(
        number=application.number,
        product_code=application.product,
        product=catalog.products[application.product].name,
        amount=application.amount,
        term_months=application.term_months,
        annual_rate=application.annual_rate,
        repayment=terms["repayment"][application.repayment].name if application.repayment else None,
        guarantee=terms["guarantee"][application.guarantee].name if application.guarantee else None,
        purpose=application.purpose or None,
        state=application.state,
        state_name=catalog.memo.approvals[application.state].name,
        accepted_on=application.accepted_on,
        committee_day=application.committee_day,
    )


def visit(detail: VisitDetail, number: int, catalog: Catalog) -> memo.Visit:
    line = detail.line
    people = tuple(dict.fromkeys(name for name in (line.lead, line.partner) if name))
    return memo.Visit(
        number=number,
        type=catalog.visit_types[line.type].name,
        day=line.day,
        start=line.start,
        end=line.end,
        place=line.place or None,
        investigators=people,
        people_met=line.met or None,
        note=line.note or None,
        signatures=tuple(
            memo.Signature(
                by=each.name, role=catalog.terms["signer"][each.signer.value].name, at=each.signed_at.astimezone()
            )
            for each in detail.signatures
        ),
        two_person=len(people) >= TWO if catalog.visit_types[line.type].min_investigators >= TWO else None,
    )


def all_answers(
    party: Party, answers: dict[str, Heard], numbers: dict[UUID, int], catalog: Catalog, translate: Translate
) -> list[memo.Answer]:
    """Return every question of the client's set, asked or not, but for those that do not apply and have no answer."""
    questions = catalog.question_sets.get(party.industry)
    if questions is None:
        return []
    found = []
    applies = asked(questions, answers)
    for question in questions.questions:
        said = answers.get(question.var)
        if said is None and applies[question.var] is False:
            continue
        found.append(
            memo.Answer(
                key=question.var,
                text=question.text,
                set_name=questions.name,
                group=question.group or None,
                unit=question.unit or None,
                required=question.required,
                state=ANSWERED[said.state] if said else memo.State.NOT_ASKED,
                value=shown(question, said.value, translate) if said and said.value else None,
                quote=said.words or None if said else None,
                grade=memo.Grade(said.grade) if said and said.grade else None,
                visit=numbers[said.visit_id] if said else None,
            )
        )
    return found


def shown(question: Question, value: str, translate: Translate) -> str:
    """Return a stored answer as it reads, without its unit."""
    if question.type == "percent":
        return f"{(Decimal(value) * 100).normalize():f}"
    if question.type in {"int", "decimal", "money"}:
        return amount(Decimal(value))
    if question.type == "table":
        return translate("memo", "; ").join(table_line(question, row, translate) for row in json.loads(value))
    if question.type == "enum":
        return translate("catalog", next((each.name for each in question.choices if each.code == value), value))
    if question.type == "bool":
        return translate("memo", "yes") if value == "true" else translate("memo", "no")
    return value


def table_line(question: Question, row: dict[str, str], translate: Translate) -> str:
    """Return a row of a table answer as words: Hot dishes (share of sales 55 %, cost rate 40 %)."""
    first, *others = question.columns
    said = [
        f"{translate('catalog', column.name)} {percent(Decimal(row[column.key]))}"
        if column.type == "percent"
        else f"{translate('catalog', column.name)} {row[column.key]}"
        for column in others
    ]
    figures = translate("memo", ", ").join(said)
    return translate("memo", "{name} ({figures})").format(name=row[first.key], figures=figures)


def local(moment: datetime | None) -> datetime | None:
    """Return a point in time as the clock on the wall showed it: that is what a memo prints, wherever it is printed."""
    return None if moment is None else moment.astimezone().replace(tzinfo=None)


def checks(party: Party, answers: dict[str, Heard], catalog: Catalog) -> list[memo.Check]:
    if party.industry not in catalog.question_sets or not answers:
        return []
    questions = catalog.question_sets[party.industry]
    income = estimate_income(party.industry, answers, catalog=catalog)
    texts = {question.var: question.text for question in questions.questions}
    texts |= {derived.var: texts[derived.table] for derived in questions.derived}
    return [
        memo.Check(
            kind=memo.CheckKind.SALES,
            unit=income.unit,
            routes=tuple(
                memo.Route(
                    name=route.name,
                    result=route.result,
                    missing=tuple(texts.get(name, name) for name in route.missing),
                    grade=memo.Grade(route.grade) if route.grade else None,
                )
                for route in income.routes
            ),
            deviation=income.check.deviation,
            tolerance=Decimal("0.05"),
            light=memo.Light(income.check.light.value),
            adopted=income.check.adopted,
        )
    ]


def photos(visits: Sequence[VisitDetail], numbers: dict[UUID, int], catalog: Catalog) -> list[memo.Photo]:
    found: list[memo.Photo] = []
    for detail in visits:
        tags = {photo.tag: photo.name for photo in catalog.visit_types[detail.line.type].photos}
        for picture in detail.photos:
            found.append(
                memo.Photo(
                    number=len(found) + 1,
                    sha256=picture.sha256,
                    tag=tags.get(picture.tag) or None,
                    caption=picture.caption or None,
                    taken_at=local(picture.taken_at),
                    place=picture.place or None,
                    visit=numbers[detail.line.id],
                )
            )
    return found


def photo_needs(
    session: Session, application: Application, visits: Sequence[VisitDetail], catalog: Catalog
) -> list[memo.PhotoNeed]:
    """Return how many photos the due-diligence visit asks for, tag by tag."""
    known = known_facts(session, application, catalog)
    taken = [photo.tag for each in visits if each.line.type == DUE_DILIGENCE for photo in each.photos]
    found = []
    for need in catalog.visit_types[DUE_DILIGENCE].photos:
        applies, _ = holds(need.condition, known)
        if applies is not False:
            wanted = need.min if applies else None
            found.append(memo.PhotoNeed(tag=need.tag, name=need.name, wanted=wanted, have=taken.count(need.tag)))
    return found


def grouped(lines: Sequence[ChecklistLine]) -> list[ChecklistLine]:
    """Return lines category by category, categories in the order they first come."""
    places = {category: place for place, category in enumerate(dict.fromkeys(each.document.category for each in lines))}
    return sorted(lines, key=lambda each: places[each.document.category])


def document(line: ChecklistLine) -> memo.Document:
    state = STATES[line.state]
    if line.days_left is not None and line.days_left < 0:
        state = memo.DocumentState.EXPIRED
    conditional = memo.Need.UNDECIDED if line.applies is None else memo.Need.CONDITIONAL
    return memo.Document(
        code=line.document.code,
        name=line.document.name,
        group=line.document.category,
        need=memo.Need.REQUIRED if line.required else conditional,
        state=state,
        reason=line.reason or None,
        issued_on=line.issued_on,
        expires_on=line.expires_on,
        files=len(line.files),
    )


def prepared(session: Session, visits: Sequence[VisitDetail]) -> memo.Prepared:
    profile = read_profile(session)
    partner = next((each.line.partner for each in reversed(visits) if each.line.partner), profile.partner)
    return memo.Prepared(
        manager=memo.Signer(name=profile.name, staff_no=profile.staff_no or None) if profile.name else None,
        partner=memo.Signer(name=partner, staff_no=profile.partner_no or None if partner == profile.partner else None)
        if partner
        else None,
        branch=profile.branch or None,
    )
