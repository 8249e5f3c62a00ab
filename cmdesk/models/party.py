"""Who the bank deals with, what they want, and how they are related."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, ForeignKey, Index, func, literal_column, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from cmdesk.models.base import Base, Fixed, Row


class PartyKind(StrEnum):
    """The codes of [[party_kind]] in resources/catalog/terms.toml."""

    ENTERPRISE = "enterprise"
    INDIVIDUAL_BUSINESS = "individual_business"
    PERSON = "person"


class Party(Row, Base):
    """An enterprise, an individual business or a person: once in the book, whatever its roles."""

    __tablename__ = "party"
    __table_args__ = (  # by these duplicates are found; most parties have neither
        Index("ix_party_phone2", "phone2", sqlite_where=text("phone2 <> ''")),
        Index("ix_party_identity_no", "identity_no", sqlite_where=text("identity_no <> ''")),
    )

    kind: Mapped[PartyKind]
    name: Mapped[str] = mapped_column(index=True)
    spelling: Mapped[str] = mapped_column(default="", index=True)  # pinyin of the name, by which lists sort
    credit_code: Mapped[str] = mapped_column(default="", index=True)
    identity_no: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")  # 负责人 as the sheet or the manager names them
    phone: Mapped[str] = mapped_column(default="", index=True)
    phone2: Mapped[str] = mapped_column(default="")
    industry: Mapped[str] = mapped_column(default="")  # key of a question set, or empty
    industry_text: Mapped[str] = mapped_column(default="")  # as the client says it
    address: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    invented: Mapped[bool] = mapped_column(default=False)  # a made-up client of the sample book
    doc: Mapped[int] = mapped_column(BigInteger, unique=True)  # the row's number in the full-text index
    words: Mapped[str] = mapped_column(default="")  # what full-text search reads; see models/search.py

    opportunities: Mapped[list["Opportunity"]] = relationship(back_populates="party", order_by="Opportunity.id")


IN_ORDER = (text("substr(number, 1, 10)"), text("length(number)"), text("number"))
LISTED_BY = ("stage", "wanted", "first_contact", "next_date")  # a list sorted by one of them walks its index


class Opportunity(Row, Base):
    """One intention (意向) of a party; a party with an open one is a prospect."""

    __tablename__ = "opportunity"
    __table_args__ = (
        Index("ix_opportunity_in_order", *IN_ORDER),
        *(Index(f"ix_opportunity_{name}", text(name), *IN_ORDER) for name in LISTED_BY),
        Index("ix_opportunity_stage_since", "stage", "stage_since"),
        Index("ix_opportunity_next", "next_date", "stage", sqlite_where=text("next_date IS NOT NULL")),
    )

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    number: Mapped[str] = mapped_column(unique=True)  # L + yyyymmdd + three digits
    pipeline: Mapped[str] = mapped_column(default="credit")  # credit or service
    stage: Mapped[str]  # code of resources/catalog/pipeline.toml
    stage_since: Mapped[date]
    channel: Mapped[str] = mapped_column(default="")  # code of terms.toml, or empty
    channel_text: Mapped[str] = mapped_column(default="")  # as the sheet says it
    referrer: Mapped[str] = mapped_column(default="")  # as the sheet or the manager names them; see also Link
    need: Mapped[str] = mapped_column(default="")
    wanted: Mapped[Decimal | None]  # yuan
    purpose: Mapped[str] = mapped_column(default="")  # what the money is for
    term_months: Mapped[int | None]
    urgency: Mapped[int | None]  # 1 to 5, 5 is most urgent
    deadline: Mapped[date | None]  # when the client needs it
    first_contact: Mapped[date | None]
    next_action: Mapped[str] = mapped_column(default="")
    next_date: Mapped[date | None]

    party: Mapped[Party] = relationship(back_populates="opportunities")


def in_order() -> tuple[ColumnElement[Any], ...]:
    """Return the SQL that sorts opportunities by number as they were given: by day, then -999 before -1000.

    It carries no parameters, so that ix_opportunity_in_order serves.
    """
    day = func.substr(Opportunity.number, literal_column("1"), literal_column("10"))
    return day, func.length(Opportunity.number), Opportunity.number.expression


class StageChange(Row, Base):
    """A move of an opportunity through the pipeline, with its reason."""

    __tablename__ = "stage_change"

    opportunity_id: Mapped[UUID] = mapped_column(ForeignKey("opportunity.id"), index=True)
    from_stage: Mapped[str]
    to_stage: Mapped[str]
    day: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")


class Link(Row, Base):
    """How one party stands to another: from_id is the role of to_id. Owner, spouse, guarantor, supplier, referrer."""

    __tablename__ = "link"

    from_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    to_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    role: Mapped[str]  # code of resources/catalog/relations.toml
    kin: Mapped[str] = mapped_column(default="")  # what ties them more closely: a code of that relation's own list
    share: Mapped[Decimal | None] = mapped_column(Fixed(6))  # fraction: 0.25 is 25 %
    day: Mapped[date | None]  # since when, or when it happened
    note: Mapped[str] = mapped_column(default="")


class Profile(Row, Base):
    """The manager whose book this is; one row."""

    __tablename__ = "profile"

    name: Mapped[str] = mapped_column(default="")
    staff_no: Mapped[str] = mapped_column(default="")
    branch: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")  # at which clients reach them
    partner: Mapped[str] = mapped_column(default="")  # 协办, offered first as second investigator
    partner_no: Mapped[str] = mapped_column(default="")
