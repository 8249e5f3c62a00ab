"""What was seen and said on site."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from cmdesk.models.base import Base, Row
from cmdesk.models.party import Party
from cmdesk.models.states import AnswerState


class Visit(Row, Base):
    """One visit (走访) to a party."""

    __tablename__ = "visit"
    # The second holds only the few that are replaced: SQLite would take an index of all to find those that stand.
    __table_args__ = (
        Index("ix_visit_party_id_day", "party_id", "replaced_by_id", "day"),  # for a party's last visit
        Index("ix_visit_replaced_by_id", "replaced_by_id", sqlite_where=text("replaced_by_id IS NOT NULL")),
        Index("ix_visit_type", "type", sqlite_where=text("replaced_by_id IS NULL")),  # how many of each stand
    )

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    number: Mapped[str] = mapped_column(unique=True)  # V + yyyymmdd + three digits
    type: Mapped[str]  # code of resources/catalog/visit_types.toml
    day: Mapped[date] = mapped_column(index=True)
    start: Mapped[time | None]
    end: Mapped[time | None]
    place: Mapped[str] = mapped_column(default="")
    lead: Mapped[str] = mapped_column(default="")  # 主办
    partner: Mapped[str] = mapped_column(default="")  # 协办
    met: Mapped[str] = mapped_column(default="")  # who was there, and their title
    note: Mapped[str] = mapped_column(default="")
    question_set: Mapped[str] = mapped_column(default="")  # key of question_sets.toml
    version: Mapped[int] = mapped_column(default=1)
    reason: Mapped[str] = mapped_column(default="")  # why an earlier version was corrected by this one
    replaced_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"))  # the version that corrects

    party: Mapped[Party] = relationship()
    answers: Mapped[list["Answer"]] = relationship(back_populates="visit", order_by="Answer.id")
    photos: Mapped[list["Photo"]] = relationship(back_populates="visit", order_by="Photo.id")
    signatures: Mapped[list["Signature"]] = relationship(back_populates="visit", order_by="Signature.id")


STANDS = Visit.replaced_by_id.is_(None)
"""What tells the visits that stand from those a later version has corrected."""


class Answer(Row, Base):
    """What a client said to one question of the set, or that they would not say."""

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("visit_id", "question"),
        CheckConstraint("(state = 'known') = (value <> '')", name="known_has_value"),
    )

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    question: Mapped[str]  # the question's variable in its set
    state: Mapped[AnswerState]
    value: Mapped[str] = mapped_column(default="")  # canonical text: a Decimal, ISO date, true/false or words
    words: Mapped[str] = mapped_column(default="")  # quoted
    grade: Mapped[str] = mapped_column(default="")  # A to E of terms.toml

    visit: Mapped[Visit] = relationship(back_populates="answers")


class Photo(Row, Base):
    """A picture taken on a visit; the picture itself is an attachment."""

    __tablename__ = "photo"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"), index=True)
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"))
    tag: Mapped[str] = mapped_column(default="")  # of visit_types.toml
    caption: Mapped[str] = mapped_column(default="")
    taken_at: Mapped[datetime | None]  # as the camera says
    place: Mapped[str] = mapped_column(default="")  # degrees north and east, as the camera says
    device: Mapped[str] = mapped_column(default="")

    visit: Mapped[Visit] = relationship(back_populates="photos")


class Signer(StrEnum):
    """Who signs a visit, the codes of signer in resources/catalog/terms.toml."""

    LEAD = "lead"
    PARTNER = "partner"
    CLIENT = "client"


class Signature(Row, Base):
    """A signature made by hand on this laptop; the picture itself is an attachment."""

    __tablename__ = "signature"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"), index=True)
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"), index=True)
    signer: Mapped[Signer]
    name: Mapped[str]
    signed_at: Mapped[datetime]

    visit: Mapped[Visit] = relationship(back_populates="signatures")
