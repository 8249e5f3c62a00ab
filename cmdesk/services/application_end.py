"""Where an application goes no further."""

import json

from sqlalchemy import ColumnElement, text

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity


def has_ended(catalog: Catalog) -> ColumnElement[bool]:
    """Return the SQL condition that an application goes no further: paid out, rejected, withdrawn or lost."""
    ended = [
        f"{stage.code} {state}"
        for stage in catalog.pipeline.stages.values()
        if "credit" in stage.pipelines
        for state in catalog.memo.approvals
        for at in [catalog.stages.standing(stage.code, state)]
        if at.halted or at.finished
    ]
    among = text("SELECT value FROM json_each(:ended)")  # one value: SQLAlchemy takes long over a hundred pairs
    return (Opportunity.stage + " " + Application.state).in_(among.bindparams(ended=json.dumps(ended)))
