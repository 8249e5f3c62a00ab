"""Statements of two clients that are one: what only one of them knows of a period is known of the other's, too."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.models.workpaper import Statement, StatementFigure

SAID = ("basis", "grade", "source", "whole", "attachment_id")


def merge_statements(session: Session, one: UUID, other: UUID) -> None:
    """Bring the figures of the other's periods into those the one has of the same end and form.

    Where both know a figure the one's stays, for its evidence speaks of it; a period only the other has moves later.
    """
    ours = {(each.form, each.end): each for each in session.scalars(select(Statement).where(Statement.party_id == one))}
    for theirs in session.scalars(select(Statement).where(Statement.party_id == other)).all():
        mine = ours.get((theirs.form, theirs.end))
        if mine is None:
            continue
        if not mine.figures:
            mine.months = theirs.months
            for name in SAID:
                setattr(mine, name, getattr(mine, name) or getattr(theirs, name))
        known = {each.line: each for each in mine.figures}
        for figure in theirs.figures:
            row = known.get(figure.line)
            if row is None:
                mine.figures.append(StatementFigure(line=figure.line, amount=figure.amount, before=figure.before))
            else:
                row.amount = figure.amount if row.amount is None else row.amount
                row.before = figure.before if row.before is None else row.before
            session.delete(figure)
        session.flush()
        session.delete(theirs)
    session.flush()
    session.expire_all()
