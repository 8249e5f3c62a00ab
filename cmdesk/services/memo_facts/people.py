"""Who asks, who is tied to them, and who answers for the memo."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.analysis.size_class import Size
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo import facts as memo
from cmdesk.models.application import Application
from cmdesk.models.attachment import Attachment
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Signer
from cmdesk.models.workpaper import DeclarationSignature
from cmdesk.services.memo_facts.reading import Reading
from cmdesk.services.profile import read_profile
from cmdesk.services.profile_score import size_of
from cmdesk.services.relation_groups import Tie, group_of
from cmdesk.services.relations import list_relations
from cmdesk.services.visits import VisitDetail

SIZES = {
    Size.LARGE: QT_TRANSLATE_NOOP("memo", "large"),
    Size.MEDIUM: QT_TRANSLATE_NOOP("memo", "medium-sized"),
    Size.SMALL: QT_TRANSLATE_NOOP("memo", "small"),
    Size.MICRO: QT_TRANSLATE_NOOP("memo", "micro"),
}
ENDED = ("R2", "R3")
"""An application refused or taken back is no credit."""


def borrower(reading: Reading) -> memo.Borrower:
    """Return who asks; what the work paper says of them stands among its fields."""
    party, catalog = reading.application.party, reading.catalog
    staff = reading.answers.get("staff")
    counted = staff is not None and staff.state is AnswerState.KNOWN
    questions = catalog.question_sets.get(party.industry)
    operator = reading.line("controller") if party.kind is PartyKind.INDIVIDUAL_BUSINESS else None
    invented = reading.translate("memo", "An invented example; no real client is meant")
    return memo.Borrower(
        name=party.name,
        kind=memo.PartyKind(party.kind.value),
        credit_code=party.credit_code or None,
        legal_representative=operator.value or None if operator else None,
        contact=party.contact or None,
        phone=party.phone or None,
        identity_no=party.identity_no or None,
        industry=(questions.name if questions else party.industry_text) or None,
        address=party.address or None,
        staff=int(Decimal(staff.value)) if staff and counted else None,
        size_class=size_class(reading),
        note=invented if party.invented else None,
    )


def size_class(reading: Reading) -> str | None:
    """Return the size class the profile tells, in the words of terms.toml."""
    found = size_of(reading.paper.profile, reading.catalog)
    return reading.translate("memo", SIZES[found.size]) if found is not None and found.size is not None else None


def related(reading: Reading) -> list[memo.Related]:
    """Return those tied to the borrower: first who counts as one borrower with it, then the doubtful, then the rest."""
    session, catalog, party = reading.session, reading.catalog, reading.application.party
    group = group_of(session, party.id, catalog=catalog)
    own = list_relations(session, party.id, catalog=catalog)
    direct = {line.id for line in own}
    seen = {tie.line.id for tie in (*group.members, *group.hints)}
    others = [line for line in own if line.id not in seen]
    credit = lent(session, [line.other.id for line in (*[tie.line for tie in group.members], *others)])
    found = [_tie(tie, direct, credit, together=True) for tie in group.members]
    found += [_tie(tie, direct, credit, together=False) for tie in group.hints]
    return found + [
        memo.Related(
            name=line.other.name,
            relation=line.name,
            share=line.share,
            credit=credit.get(line.other.id),
            note=line.note or None,
        )
        for line in others
    ]


def _tie(tie: Tie, direct: set[UUID], credit: Mapping[UUID, Decimal], *, together: bool) -> memo.Related:
    line = tie.line
    return memo.Related(
        name=line.other.name,
        relation=line.name,
        via=None if line.id in direct else tie.party.name,
        share=line.share,
        group=together,
        credit=credit.get(line.other.id),
        note=line.note or None,
    )


def lent(session: Session, parties: Sequence[UUID]) -> dict[UUID, Decimal]:
    """Return what parties have asked for and not been refused, in yuan."""
    found = (
        select(Application.party_id, func.sum(Application.amount))
        .where(Application.party_id.in_(parties), Application.state.not_in(ENDED), Application.amount.is_not(None))
        .group_by(Application.party_id)
    )
    return {party: amount for party, amount in session.execute(found) if amount is not None}


def prepared(reading: Reading, visits: Sequence[VisitDetail]) -> memo.Prepared:
    """Return who answers for the memo: those who signed the declaration, else the manager and who went along."""
    profile = read_profile(reading.session)
    partner = next((each.line.partner for each in reversed(visits) if each.line.partner), profile.partner)
    number = profile.partner_no if partner == profile.partner else ""
    signed = signatures(reading)
    return memo.Prepared(
        manager=signed.get(Signer.LEAD) or signer(profile.name, profile.staff_no),
        partner=signed.get(Signer.PARTNER) or signer(partner, number),
        branch=profile.branch or None,
    )


def signer(name: str, number: str) -> memo.Signer | None:
    return memo.Signer(name=name, staff_no=number or None) if name else None


def signatures(reading: Reading) -> dict[Signer, memo.Signer]:
    """Return who signed the declaration of the application."""
    found = (
        select(DeclarationSignature, Attachment.sha256)
        .join(Attachment, Attachment.id == DeclarationSignature.attachment_id)
        .where(DeclarationSignature.application_id == reading.application.id)
    )
    return {
        each.signer: memo.Signer(
            name=each.name,
            staff_no=each.staff_no or None,
            signed_on=each.signed_at.astimezone().date(),
            signature=sha256,
        )
        for each, sha256 in reading.session.execute(found)
    }


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
