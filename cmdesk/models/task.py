"""What the manager means to do, and when: a thing to do, or a visit that is planned."""

from datetime import date, time
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base, Row


class TaskKind(StrEnum):
    """The codes of [[task_kind]] in resources/catalog/terms.toml."""

    TODO = "todo"
    CALL = "call"
    VISIT = "visit"
    DOCUMENT = "document"


class Task(Row, Base):
    """One thing to do on a day, for a party or for nobody in particular; done_on closes it."""

    __tablename__ = "task"
    __table_args__ = (Index("ix_task_open", "due", sqlite_where=text("done_on IS NULL")),)

    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("party.id"), index=True)
    kind: Mapped[TaskKind] = mapped_column(default=TaskKind.TODO)
    title: Mapped[str] = mapped_column(default="")
    due: Mapped[date]
    at: Mapped[time | None]
    visit_type: Mapped[str] = mapped_column(default="")  # of a planned visit: code of visit_types.toml
    place: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None] = mapped_column(index=True)
    outcome: Mapped[str] = mapped_column(default="")  # how it went
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"), index=True)  # the visit a plan became
