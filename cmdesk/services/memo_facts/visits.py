"""The visits of a client, what was asked and seen on them, as the memo prints it."""

import json
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Question
from cmdesk.core.figures import amount, percent
from cmdesk.core.text import Translate
from cmdesk.memo import facts as memo
from cmdesk.models.application import Application
from cmdesk.models.attachment import Thumbnail
from cmdesk.models.party import Party
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import STANDS, Visit
from cmdesk.services.asked import asked
from cmdesk.services.checklist import holds, known_facts
from cmdesk.services.income import Heard
from cmdesk.services.visits import VisitDetail, show_visit

DUE_DILIGENCE = "DUE"
TWO = 2
ANSWERED = {
    AnswerState.KNOWN: memo.State.KNOWN,
    AnswerState.DECLINED: memo.State.DECLINED,
    AnswerState.NONE: memo.State.NONE,
}


def visits_of(session: Session, party: Party) -> list[VisitDetail]:
    """Return a client's visits, oldest first."""
    found = select(Visit.id).where(Visit.party_id == party.id, STANDS).order_by(Visit.day, Visit.number)
    return [show_visit(session, id_) for id_ in session.scalars(found)]


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
                by=each.name,
                role=catalog.terms["signer"][each.signer.value].name,
                at=each.signed_at.astimezone(),
                signature=each.sha256,
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


def damaged(session: Session, visits: Sequence[VisitDetail]) -> set[str]:
    """Return the contents of photos of which nothing can be shown, as was seen when their thumbnails were made."""
    contents = {photo.sha256 for each in visits for photo in each.photos}
    empty = select(Thumbnail.sha256).where(Thumbnail.sha256.in_(contents), func.length(Thumbnail.data) == 0)
    return set(session.scalars(empty))


def photos(
    session: Session, visits: Sequence[VisitDetail], numbers: dict[UUID, int], catalog: Catalog
) -> list[memo.Photo]:
    broken = damaged(session, visits)
    found: list[memo.Photo] = []
    for detail in visits:
        tags = {photo.tag: photo for photo in catalog.visit_types[detail.line.type].photos}
        for picture in detail.photos:
            tag = tags.get(picture.tag)
            found.append(
                memo.Photo(
                    number=len(found) + 1,
                    sha256=picture.sha256,
                    tag=tag.name if tag else None,
                    caption=picture.caption or None,
                    taken_at=local(picture.taken_at),
                    place=picture.place or None,
                    visit=numbers[detail.line.id],
                    damaged=picture.sha256 in broken,
                    personal=tag is None or tag.personal,
                )
            )
    return found


def photo_needs(
    session: Session, application: Application, visits: Sequence[VisitDetail], catalog: Catalog
) -> list[memo.PhotoNeed]:
    """Return how many photos the due-diligence visit asks for, tag by tag."""
    known = known_facts(session, application, catalog)
    broken = damaged(session, visits)
    due = [photo for each in visits if each.line.type == DUE_DILIGENCE for photo in each.photos]
    taken = [photo.tag for photo in due if photo.sha256 not in broken]
    found = []
    for need in catalog.visit_types[DUE_DILIGENCE].photos:
        applies, _ = holds(need.condition, known)
        if applies is not False:
            wanted = need.min if applies else None
            found.append(memo.PhotoNeed(tag=need.tag, name=need.name, wanted=wanted, have=taken.count(need.tag)))
    return found
