"""What the overview of a customer shows at a glance: its profile with evidence, income as visits tell it, relations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from cmdesk.analysis.cross_check import Light
from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Link, Party
from cmdesk.services.facts import FactLine, read_facts
from cmdesk.services.income import estimate_income, heard
from cmdesk.services.party_papers import OWN, Paper, read_papers
from cmdesk.services.profile_score import Score, SizeFound, score, size_of


@dataclass(frozen=True, kw_only=True)
class Sales:
    """Sales as the visits tell them: the lowest route, in the question set's unit; None where it cannot be told."""

    adopted: Decimal | None
    unit: str
    grade: str
    deviation: Decimal | None
    light: Light


@dataclass(frozen=True, kw_only=True)
class Related:
    """Another party and what it is to this one, as the catalog names it."""

    party_id: UUID
    name: str
    kind: str
    relation: str
    grouped: bool  # both count as one borrower, or that is to be looked at
    share: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Overview:
    """Everything the overview shows but what happened; papers are those that run out soon, or have."""

    facts: Mapping[str, FactLine]
    score: Score
    size: SizeFound | None
    sales: Sales | None
    related: Sequence[Related]
    papers: Sequence[Paper]


def read_overview(session: Session, party_id: UUID, *, today: date, catalog: Catalog) -> Overview:
    """Return the overview of a party."""
    facts = read_facts(session, party_id, today=today, catalog=catalog)
    papers = read_papers(session, party_id, today=today, catalog=catalog)
    return Overview(
        facts=facts,
        score=score(facts, catalog),
        size=size_of(facts, catalog),
        sales=sales_of(session, party_id, catalog),
        related=related_to(session, party_id, catalog),
        papers=[paper for paper in papers if paper.light and paper.place == OWN and not replaced(paper, papers)],
    )


def replaced(paper: Paper, papers: Sequence[Paper]) -> bool:
    """Tell whether another paper of the same kind runs longer, so that nobody needs to renew this one."""
    own = [each.form for each in papers if each.place == OWN]
    same = [form for form in own if (form.document, form.title) == (paper.form.document, paper.form.title)]
    return any(form.expires_on and paper.form.expires_on and form.expires_on > paper.form.expires_on for form in same)


def sales_of(session: Session, party_id: UUID, catalog: Catalog) -> Sales | None:
    """Return what the visits tell of a party's sales; None where its trade has no questions or nobody answered."""
    industry = session.get_one(Party, party_id).industry
    answers = heard(session, party_id)
    if industry not in catalog.question_sets or not answers:
        return None
    income = estimate_income(industry, answers, catalog=catalog)
    adopted = income.check.adopted
    grades = [route.grade for route in income.routes if route.result is not None and route.result == adopted]
    return Sales(
        adopted=adopted,
        unit=income.unit,
        grade=next(iter(grades), ""),
        deviation=income.check.deviation,
        light=income.check.light,
    )


def related_to(session: Session, party_id: UUID, catalog: Catalog) -> list[Related]:
    """Return the parties a party is linked with, those of the same group first."""
    found = session.execute(
        select(Link, Party)
        .join(Party, or_(Party.id == Link.from_id, Party.id == Link.to_id) & (Party.id != party_id))
        .where(or_(Link.from_id == party_id, Link.to_id == party_id))
        .order_by(Link.id)
    )
    related = [related_by(link, other, catalog) for link, other in found if visible(link, catalog)]
    return sorted(related, key=lambda each: not each.grouped)


def visible(link: Link, catalog: Catalog) -> bool:
    relation = catalog.relations.get(link.role)
    return relation is not None and not relation.hidden


def related_by(link: Link, other: Party, catalog: Catalog) -> Related:
    relation = catalog.relations[link.role]
    kin = next((each for each in relation.kin if each.code == link.kin), None)
    named = kin or relation
    return Related(
        party_id=other.id,
        name=other.name,
        kind=other.kind,
        relation=named.name if other.id == link.from_id else named.inverse,
        grouped=bool(relation.grouping(link.kin, link.share)),
        share=link.share,
    )
