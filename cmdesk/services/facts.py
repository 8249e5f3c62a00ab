"""What is known of a customer, field by field of the profile: state, value, evidence; and what another place tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog, Field, Group
from cmdesk.core.catalog.profile import LONG, NEEDS
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message
from cmdesk.models.attachment import Attachment
from cmdesk.models.dossier import Fact
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.workpaper import Finding, FindingRow
from cmdesk.services.answers import MONTHS
from cmdesk.services.attachments import add_file
from cmdesk.services.fact_values import canonical
from cmdesk.services.income import Heard, heard

HUNDRED = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class FactForm:
    """What the manager says of one field; state None means nobody asked. value is as typed."""

    state: AnswerState | None
    value: str = ""
    grade: str = ""
    source: str = ""
    as_of: date | None = None
    proof: Path | None = None  # a file to take in as what proves it
    keep_proof: bool = True  # the file that proves it already stays
    visit_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Proof:
    """The file that proves a fact."""

    id: UUID
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What another place of the book tells of a field nobody filled; value is canonical."""

    value: str
    grade: str
    source: Message
    as_of: date | None = None
    visit_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class FactLine:
    """One field of a customer's profile; value is canonical. light: how close its end is, yellow, red or empty."""

    field: Field
    state: AnswerState | None
    value: str = ""
    grade: str = ""
    source: str = ""
    as_of: date | None = None
    proof: Proof | None = None
    visit_id: UUID | None = None
    proposal: Proposal | None = None
    light: str = ""

    @property
    def filled(self) -> bool:
        """Whether somebody knows: a value, or for sure that there is none. A refusal is no answer."""
        return self.state in (AnswerState.KNOWN, AnswerState.NONE)


def read_facts(session: Session, party_id: UUID, *, today: date, catalog: Catalog) -> Mapping[str, FactLine]:
    """Return every field asked of this kind of party, by code in the order of the catalog."""
    party = session.get_one(Party, party_id)
    stored = {fact.field: fact for fact in session.scalars(select(Fact).where(Fact.party_id == party_id))}
    proofs = proofs_of(session, list(stored.values()))
    said = heard(session, party_id)
    lines = {}
    for field in catalog.profile.of_kind(party.kind):
        line = line_of(session, party, field, stored.get(field.code), proofs, today=today, catalog=catalog)
        proposal = propose(party, field, said, catalog) if line.state is None else None
        lines[field.code] = line if proposal is None else FactLine(field=field, state=None, proposal=proposal)
    return lines


def line_of(
    session: Session,
    party: Party,
    field: Field,
    fact: Fact | None,
    proofs: Mapping[UUID, Proof],
    *,
    today: date,
    catalog: Catalog,
) -> FactLine:
    """Return a field as it stands: in the party itself, in its opportunities, or as a fact."""
    if field.type == NEEDS:
        needs = needs_of(session, party.id, catalog)
        return FactLine(field=field, state=AnswerState.KNOWN if needs else None, value=needs)
    value = str(getattr(party, field.column)) if field.column else fact.value if fact else ""
    if field.column and value and (fact is None or fact.value != value):
        return FactLine(field=field, state=AnswerState.KNOWN, value=value)  # changed elsewhere: its evidence is gone
    if fact is None or (field.column and not value and fact.state is AnswerState.KNOWN):
        return FactLine(field=field, state=None)
    return FactLine(
        field=field,
        state=fact.state,
        value=fact.value,
        grade=fact.grade,
        source=fact.source,
        as_of=fact.as_of,
        proof=proofs.get(fact.attachment_id) if fact.attachment_id else None,
        visit_id=fact.visit_id,
        light=end_light(fact.value, today, catalog) if field.expires else "",
    )


def needs_of(session: Session, party_id: UUID, catalog: Catalog) -> str:
    """Return what the open opportunities say is needed, empty when none says anything."""
    found = select(Opportunity.need, Opportunity.purpose, Opportunity.wanted).where(
        Opportunity.party_id == party_id, Opportunity.stage.not_in(catalog.pipeline.closed)
    )
    return "；".join(
        need or purpose or str(wanted) for need, purpose, wanted in session.execute(found) if need or purpose or wanted
    )


def end_light(value: str, today: date, catalog: Catalog) -> str:
    """Return red for an end that is past or near, yellow for one that comes soon; nothing for none or a far one."""
    if not value or value == LONG:
        return ""
    return day_light(date.fromisoformat(value), today, catalog)


def day_light(end: date, today: date, catalog: Catalog) -> str:
    left, limits = (end - today).days, catalog.reminders
    return "red" if left < limits.urgent_days else "yellow" if left < limits.soon_days else ""


def proofs_of(session: Session, facts: Sequence[Fact | Finding | FindingRow]) -> dict[UUID, Proof]:
    """Return the files that prove these, by id."""
    ids = [fact.attachment_id for fact in facts if fact.attachment_id]
    found = session.scalars(select(Attachment).where(Attachment.id.in_(ids)))
    return {each.id: Proof(id=each.id, name=each.name, sha256=each.sha256, size=each.size) for each in found}


def propose(party: Party, field: Field, said: Mapping[str, Heard], catalog: Catalog) -> Proposal | None:
    """Return what a visit's answers or the party itself tell of a field; None where they tell nothing that fits."""
    answer = next((said[each] for each in field.from_answers if each in said), None)
    if answer is not None and answer.state is AnswerState.KNOWN:
        value = of_answer(field, answer.value)
        if value:
            source = message("profile", "told on a visit")
            return Proposal(value=value, grade=answer.grade, source=source, as_of=answer.day, visit_id=answer.visit_id)
    if field.code == "controller" and party.contact and party.kind is PartyKind.INDIVIDUAL_BUSINESS:
        return Proposal(value=party.contact, grade="", source=message("profile", "the contact of the client"))
    trade = next((each.code for each in catalog.size_classes.values() if party.industry in each.question_sets), "")
    if field.choices_from == "size_classes" and trade:
        return Proposal(value=trade, grade="", source=message("profile", "by the trade of the client"))
    return None


def of_answer(field: Field, value: str) -> str:
    """Return an answer of a question set as the field keeps it; empty where it does not fit."""
    if field.type in ("money", "number", "integer"):
        figure = Decimal(value) * field.answer_times
        whole = figure == figure.to_integral_value()
        return "" if field.type == "integer" and not whole else format(figure, "f")
    if field.type == "season":
        return value if sum(map(Decimal, value.split())) == MONTHS else ""
    return value


def write_fact(session: Session, party_id: UUID, code: str, form: FactForm, *, today: date, catalog: Catalog) -> None:
    """Write what is known of one field, with its evidence.

    Refused for a field that stands elsewhere (needs), a value that does not fit, a day to come as the day it speaks
    of, and for something sensitive while the client's consent is not noted.
    """
    party = session.get_one(Party, party_id)
    field = catalog.profile.fields[code]
    check(session, party, field, form, today=today, catalog=catalog)
    if form.state is None:
        for fact in session.scalars(select(Fact).where(Fact.party_id == party_id, Fact.field == code)):
            session.delete(fact)
        if field.column:
            setattr(party, field.column, "")
        return
    value = canonical(field, form.value, catalog, today=today) if form.state is AnswerState.KNOWN else ""
    fact = keep(session, party, field, form, value)
    if form.proof is not None:
        fact.attachment_id = add_file(session, form.proof).id
    elif not form.keep_proof:
        fact.attachment_id = None


def keep(session: Session, party: Party, field: Field, form: FactForm, value: str) -> Fact:
    """Write a fact whose value is canonical, and the party's own column where it stands there."""
    if form.state is None:
        raise ValueError(field.code)
    if field.column:
        setattr(party, field.column, value)
    fact = session.scalar(select(Fact).where(Fact.party_id == party.id, Fact.field == field.code))
    if fact is None:
        fact = Fact(party_id=party.id, field=field.code)
        session.add(fact)
    fact.state, fact.value = form.state, value
    fact.grade = form.grade if form.state is AnswerState.KNOWN else ""
    fact.source, fact.as_of, fact.visit_id = form.source.strip(), form.as_of, form.visit_id
    return fact


def check(session: Session, party: Party, field: Field, form: FactForm, *, today: date, catalog: Catalog) -> None:
    name = message("catalog", field.name)
    if field.type == NEEDS:
        raise UserError(message("profile", "“{field}” is changed in the opportunity.", field=name))
    if field.column == "name" and form.state is not AnswerState.KNOWN:
        raise UserError(message("customers", "A customer needs a name."))
    if form.as_of is not None and form.as_of > today:
        raise UserError(message("profile", "“{field}”: it cannot speak of a day to come.", field=name))
    if form.grade and form.grade not in catalog.terms["evidence_grade"]:
        raise UserError(message("profile", "“{field}”: there is no evidence {grade}.", field=name, grade=form.grade))
    if field.sensitive and form.state is not None and not has_consent(session, party.id, catalog):
        consent = message("catalog", catalog.profile.fields[catalog.profile.limits.consent].name)
        raise UserError(
            message("profile", "“{field}” needs the client's consent: “{consent}” first.", field=name, consent=consent)
        )


def has_consent(session: Session, party_id: UUID, catalog: Catalog) -> bool:
    """Tell whether the client's consent to sensitive fields is noted."""
    code = catalog.profile.limits.consent
    found = select(Fact.value).where(Fact.party_id == party_id, Fact.field == code)
    return session.scalar(found) == "true"


def take_proposals(session: Session, party_id: UUID, codes: Sequence[str], *, today: date, catalog: Catalog) -> int:
    """Write what other places of the book propose for these fields; return for how many."""
    lines = read_facts(session, party_id, today=today, catalog=catalog)
    party = session.get_one(Party, party_id)
    taken = 0
    for code in codes:
        proposal = lines[code].proposal if code in lines else None
        if proposal is not None:
            form = FactForm(
                state=AnswerState.KNOWN, grade=proposal.grade, as_of=proposal.as_of, visit_id=proposal.visit_id
            )
            check(session, party, lines[code].field, form, today=today, catalog=catalog)
            keep(session, party, lines[code].field, form, proposal.value)
            taken += 1
    return taken


def by_group(lines: Mapping[str, FactLine], catalog: Catalog) -> Mapping[Group, Sequence[FactLine]]:
    """Return the fields under their groups, in the order of the catalog, groups without any left out."""
    found = {
        group: [line for line in lines.values() if line.field.group == group.code]
        for group in catalog.profile.groups.values()
    }
    return {group: lines_ for group, lines_ in found.items() if lines_}
