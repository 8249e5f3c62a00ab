"""What is kept on a party beside its own row: facts with their evidence, contacts, documents."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base, Row
from cmdesk.models.states import AnswerState

PERSON_FIELDS = "('legal_rep', 'controller')"  # SQL: the facts that name who stands behind a party


class Fact(Row, Base):
    """What is known of one field of a party's profile (profile.toml); a field nobody asked for has no row."""

    __tablename__ = "fact"
    __table_args__ = (
        UniqueConstraint("party_id", "field"),
        CheckConstraint("(state = 'known') = (value <> '')", name="known_has_value"),
        Index("ix_fact_field_value", "field", "value"),  # whose end is near, behind whom the same person stands
    )

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    field: Mapped[str]  # code of resources/catalog/profile.toml
    state: Mapped[AnswerState]
    value: Mapped[str] = mapped_column(default="")  # canonical text: a Decimal, ISO date, true/false, words or JSON
    grade: Mapped[str] = mapped_column(default="")  # A to E of terms.toml
    source: Mapped[str] = mapped_column(default="")  # where it comes from, or the words said
    as_of: Mapped[date | None]  # the day it speaks of
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)  # what proves it
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"), index=True)  # where it was said or seen


class Contact(Row, Base):
    """A person to talk to at a party; the one who decides is the party's own contact and phone."""

    __tablename__ = "contact"
    __table_args__ = (
        Index("ix_contact_birthday", text("substr(birthday, 6)"), sqlite_where=text("birthday IS NOT NULL")),
        Index("ix_contact_phone2", "phone2", sqlite_where=text("phone2 <> ''")),
    )

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    name: Mapped[str]
    post: Mapped[str] = mapped_column(default="")  # 职务: accountant, shop manager, wife at the till
    phone: Mapped[str] = mapped_column(default="", index=True)
    phone2: Mapped[str] = mapped_column(default="")
    wechat: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    birthday: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class PartyDocument(Row, Base):
    """A paper of a party itself, whatever it may apply for: licence, identity card, permit, lease."""

    __tablename__ = "party_document"

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    document: Mapped[str] = mapped_column(default="")  # code of checklists.toml; empty for another paper
    title: Mapped[str] = mapped_column(default="")  # what another paper is called
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None] = mapped_column(index=True)
    note: Mapped[str] = mapped_column(default="")
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)
