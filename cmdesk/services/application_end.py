"""Where an application goes no further."""

import json

from sqlalchemy import ColumnElement, text

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity


def ended(catalog: Catalog) -> list[str]:
    """Return the stages and states, "stage state", at which an application goes no further.

    It is paid out, rejected, withdrawn or lost.
    """
    return [
        f"{stage.code} {state}"
        for stage in catalog.pipeline.stages.values()
        if "credit" in stage.pipelines
        for state in catalog.memo.approvals
        for at in [catalog.stages.standing(stage.code, state)]
        if at.halted or at.finished
    ]


def has_ended(catalog: Catalog) -> ColumnElement[bool]:
    """Return the SQL condition that an application goes no further."""
    from cmdesk.models.application import Application  # noqa: PLC0415  (the first screen needs its end alone)

    among = text("SELECT value FROM json_each(:ended)")  # one value: SQLAlchemy takes long over a hundred pairs
    return (Opportunity.stage + " " + Application.state).in_(among.bindparams(ended=json.dumps(ended(catalog))))
