"""An application for credit."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from cmdesk.ledgers.ledger import Values
from cmdesk.models.application import Application, DrawdownCondition, FrozenMemo
from cmdesk.models.visit import STANDS, Answer, Visit
from cmdesk.services.approvals import NEEDS_REASON
from cmdesk.services.income import estimate_income
from cmdesk.services.ledger_application import (
    APPROVED,
    NUMBERS,
    ORDERS,
    SUBMITTED,
    TABLES,
    application_values,
    every,
    first_day,
    last_day,
    moves_of,
)
from cmdesk.services.ledger_source import Reading, Source, name_of
from cmdesk.services.visits import Said

LIGHTS = {"green": "绿", "yellow": "黄", "red": "红"}
"""The conclusion of the cross-check; one that cannot be told stays empty."""


def rows(reading: Reading, units: Sequence[Any]) -> Iterable[tuple[UUID, Values]]:
    catalog, ids = reading.catalog, [row.id for row in units]
    moves, conditions, memos = moves_of(reading, ids), conditions_of(reading, ids), memos_of(reading, ids)
    lights = lights_of(reading, {row.party_id: row.industry for row in units if row.industry})
    for row in units:
        gone = moves[row.id]
        reasons = [move.opinion for move in gone if move.to_state in NEEDS_REASON and move.opinion]
        yield (
            row.id,
            {
                **application_values(row, catalog),
                "rate": row.annual_rate,
                "guarantee": name_of(catalog.terms["guarantee"], row.guarantee),
                "purpose": row.purpose or None,
                "committee_day": row.committee_day,
                "cross_check": lights.get(row.party_id),
                "memo_day": memos.get(row.id),
                "submitted": first_day(gone, SUBMITTED),
                "approved": last_day(gone, APPROVED),
                "conditions": "；".join(conditions[row.id]) or None,
                "reason": reasons[-1] if reasons else None,
                "holder": gone[-1].holder or None if gone else None,
            },
        )


def conditions_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    asked = select(DrawdownCondition.application_id, DrawdownCondition.words)
    asked = asked.where(DrawdownCondition.application_id.in_(ids)).order_by(DrawdownCondition.id)
    for application, words in reading.session.execute(asked):
        found[application].append(words)
    return found


def memos_of(reading: Reading, ids: Sequence[UUID]) -> Mapping[UUID, Any]:
    """Return the day of the latest memo of some applications."""
    asked = select(FrozenMemo.application_id, func.max(FrozenMemo.day)).where(FrozenMemo.application_id.in_(ids))
    found = reading.session.execute(asked.group_by(FrozenMemo.application_id))
    return {application: day for application, day in found}  # noqa: C416  (a Row is no tuple to the type checker)


def lights_of(reading: Reading, industries: Mapping[UUID, str]) -> Mapping[UUID, str | None]:
    """Return how the routes to the income of some clients agree, by the latest answers of each."""
    said: dict[UUID, dict[str, Said]] = defaultdict(dict)
    asked = (
        select(Visit.party_id, Answer.question, Answer.state, Answer.value, Answer.grade)
        .join(Visit)
        .where(Visit.party_id.in_(list(industries)), STANDS)
        .order_by(Visit.day, Visit.number, Answer.id)
    )
    for party, question, state, value, grade in reading.session.execute(asked):
        said[party][question] = Said(state=state, value=value, grade=grade)
    sets = reading.catalog.question_sets
    return {
        party: LIGHTS.get(estimate_income(industries[party], answers, catalog=reading.catalog).check.light.value)
        for party, answers in said.items()
        if industries[party] in sets
    }


SOURCE = Source(
    order=30,
    code="application",
    tables=TABLES | {"memo", "drawdown_condition", "visit", "answer"},
    id=Application.id,
    party=Application.party_id,
    select=every,
    day=Application.accepted_on,
    orders=ORDERS,
    sums={"amount": Application.amount},
    numbers=NUMBERS,
    rows=rows,
)
