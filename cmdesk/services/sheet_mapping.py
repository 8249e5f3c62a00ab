"""Which column of a sheet is what, as the manager set it right: remembered for sheets with the same headings."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.intake.vocabulary import FIELDS
from cmdesk.models.kept import SheetMapping

Given = Mapping[str, int | None]
"""Column by field; None where there is no such column."""


def recall(session: Session, headings: Sequence[str]) -> Given | None:
    """Return what was set right last time under these headings; None where nothing was."""
    kept = session.scalar(select(SheetMapping.fields).where(SheetMapping.headings == key(headings)))
    if kept is None:
        return None
    known = {field: column for field, column in json.loads(kept).items() if field in FIELDS}
    return {field: column for field, column in known.items() if column is None or 0 <= column < len(headings)}


def remember(session: Session, headings: Sequence[str], given: Given) -> None:
    """Keep what was set right under these headings; nothing set right forgets what was kept."""
    kept = session.scalar(select(SheetMapping).where(SheetMapping.headings == key(headings)))
    if not given:
        if kept is not None:
            session.delete(kept)
        return
    fields = json.dumps({field: given[field] for field in FIELDS if field in given})
    if kept is None:
        session.add(SheetMapping(headings=key(headings), fields=fields))
    else:
        kept.fields = fields


def key(headings: Sequence[str]) -> str:
    return json.dumps(list(headings), ensure_ascii=False)
