"""How far a checklist has come, counted the same way for one application and for a page of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from cmdesk.core.catalog import Catalog
from cmdesk.models.application import Application, ApplicationParty
from cmdesk.services.checklist import ChecklistLine, checklist_lines, known_facts

COMPLETE = {"ok", "soon"}


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Counts of documents; count leaves out what a known condition rules out."""

    count: int
    done: int  # collected, waived or not applicable, and good for the committee day
    required: int
    required_done: int
    missing: int  # asked for, not collected
    unsettled: int  # nobody knows yet whether they are asked for
    undated: int  # collected, but whether still valid cannot be told
    soon: int  # good, but not for long
    expired: int

    @property
    def share(self) -> float:
        """Return how much of what is asked for is complete, 0 to 1."""
        return self.done / self.count if self.count else 0.0

    @property
    def required_share(self) -> float:
        """Return how much of what is required without condition is complete, 0 to 1."""
        return self.required_done / self.required if self.required else 0.0


def counts(line: ChecklistLine) -> bool:
    """Tell whether a document is asked for, or may be; what the program makes itself counts once it is filed."""
    return line.applies is not False and (line.state is not None or not line.document.made_by)


def standing(line: ChecklistLine) -> str:
    """Return ok, soon, expired, undated, missing or unsettled."""
    if line.state is None:
        return "missing" if line.applies else "unsettled"
    return {"ok": "ok", "warn": "soon", "bad": "expired", "unknown": "undated"}[line.light]


def progress(lines: Iterable[ChecklistLine]) -> Progress:
    """Return how far these documents have come."""
    counted = [line for line in lines if counts(line)]
    standings = [standing(line) for line in counted]
    required = [standing(line) for line in counted if line.required]
    return Progress(
        count=len(counted),
        done=sum(each in COMPLETE for each in standings),
        required=len(required),
        required_done=sum(each in COMPLETE for each in required),
        missing=standings.count("missing"),
        unsettled=standings.count("unsettled"),
        undated=standings.count("undated"),
        soon=standings.count("soon"),
        expired=standings.count("expired"),
    )


def read_progress(
    session: Session, application_ids: Iterable[UUID], *, today: date, catalog: Catalog
) -> Mapping[UUID, Progress]:
    """Return how far the checklists of some applications have come."""
    found = (
        select(Application)
        .where(Application.id.in_(list(application_ids)))
        .options(joinedload(Application.party), selectinload(Application.items), selectinload(Application.conditions))
        .options(selectinload(Application.roles).joinedload(ApplicationParty.party))
    )
    return {
        application.id: progress(
            checklist_lines(application, known_facts(session, application, catalog), {}, today=today, catalog=catalog)
        )
        for application in session.scalars(found)
    }
