"""The board of prospects: the stages of one pipeline, each with how many stand there and what they want."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.pipeline import PipelineName
from cmdesk.models.party import Opportunity, Party
from cmdesk.services.prospect_query import ProspectQuery, conditions


@dataclass(frozen=True, kw_only=True)
class BoardColumn:
    """One stage: how many of the query stand there, and the sum they want in yuan."""

    stage: str
    count: int
    wanted: Decimal


def of_stage(query: ProspectQuery, pipeline: PipelineName, stage: str) -> ProspectQuery:
    """Return the part of a query that stands at a stage of a pipeline."""
    return replace(query, pipeline=pipeline, stages=(stage,))


def board_columns(
    session: Session, query: ProspectQuery, pipeline: PipelineName, *, today: date, catalog: Catalog
) -> Sequence[BoardColumn]:
    """Return every stage of a pipeline in the catalog's order; a filter by stage leaves the others out."""
    found = conditions(replace(query, pipeline=pipeline), today, catalog)
    counted = (
        select(Opportunity.stage, func.count(), func.sum(Opportunity.wanted))
        .join(Party)
        .where(*found)
        .group_by(Opportunity.stage)
    )
    sums = {stage: (count, wanted or Decimal(0)) for stage, count, wanted in session.execute(counted)}
    stages = [each for each in catalog.pipeline.stages_of(pipeline) if not query.stages or each in query.stages]
    return [
        BoardColumn(stage=each, count=sums.get(each, (0, Decimal(0)))[0], wanted=sums.get(each, (0, Decimal(0)))[1])
        for each in stages
    ]
