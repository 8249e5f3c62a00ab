"""A credit application, what its checklist asks, and the memo made of it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from cmdesk.models.base import Base, Fixed, Row
from cmdesk.models.party import Opportunity, Party


class Application(Row, Base):
    """One request for one product; its approval state is a code of memo_sections.toml (A0 to R3)."""

    __tablename__ = "application"

    number: Mapped[str] = mapped_column(unique=True)  # SQ-yyyy-nnnn
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    opportunity_id: Mapped[UUID] = mapped_column(ForeignKey("opportunity.id"), index=True)
    product: Mapped[str]  # code of products.toml
    amount: Mapped[Decimal | None]  # yuan
    term_months: Mapped[int | None]
    annual_rate: Mapped[Decimal | None] = mapped_column(Fixed(6))  # fraction: 0.042 is 4.2 %
    repayment: Mapped[str] = mapped_column(default="")
    guarantee: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    accepted_on: Mapped[date]
    committee_day: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="A0")
    state_since: Mapped[date]

    party: Mapped[Party] = relationship()
    opportunity: Mapped[Opportunity] = relationship()
    conditions: Mapped[list["Condition"]] = relationship(order_by="Condition.id")
    items: Mapped[list["ChecklistItem"]] = relationship(order_by="ChecklistItem.id")
    roles: Mapped[list["ApplicationParty"]] = relationship(order_by="ApplicationParty.id")


class ApplicationParty(Row, Base):
    """A party's role in an application: borrower, spouse, guarantor, mortgagor."""

    __tablename__ = "application_party"

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), index=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    role: Mapped[str]  # code of terms.toml

    party: Mapped[Party] = relationship()


class Condition(Row, Base):
    """What is known of one field that checklist conditions ask for (conditions.toml); unknown has no row."""

    __tablename__ = "condition"
    __table_args__ = (UniqueConstraint("application_id", "field"),)

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    field: Mapped[str]
    value: Mapped[str]  # true, false, a code or a Decimal


class ItemState(StrEnum):
    """Where a document stands; one still to collect (待收集) has no row."""

    RECEIVED = "received"
    VERIFIED = "verified"
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"


COLLECTED = {ItemState.RECEIVED, ItemState.VERIFIED}


class ChecklistItem(Row, Base):
    """The state of one document of an application; which documents are asked for comes from the catalog."""

    __tablename__ = "checklist_item"
    __table_args__ = (
        UniqueConstraint("application_id", "document"),
        Index("ix_checklist_item_document_issued_on", "document", "issued_on"),
    )

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    document: Mapped[str]  # code of checklists.toml
    state: Mapped[ItemState]
    reason: Mapped[str] = mapped_column(default="")  # why waived or not applicable
    approver: Mapped[str] = mapped_column(default="")  # who approved that it is waived
    by: Mapped[str] = mapped_column(default="")
    witness: Mapped[str] = mapped_column(default="")  # who saw the original with them
    day: Mapped[date]
    issued_on: Mapped[date | None]  # issued, queried, signed or looked up
    expires_on: Mapped[date | None] = mapped_column(index=True)
    covers: Mapped[str] = mapped_column(default="")  # months or years it covers: 2026-01,2026-02
    signed: Mapped[bool] = mapped_column(default=False)  # every signature and seal is on it

    files: Mapped[list["ChecklistFile"]] = relationship(order_by="ChecklistFile.id")


class ChecklistFile(Row, Base):
    """A file that serves as a document of the checklist."""

    __tablename__ = "checklist_file"

    item_id: Mapped[UUID] = mapped_column(ForeignKey("checklist_item.id"), index=True)
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"))


class ApprovalMove(Row, Base):
    """A move of an application along the approval chain: who decided what, and with whom it lies since."""

    __tablename__ = "approval_move"

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), index=True)
    from_state: Mapped[str]
    to_state: Mapped[str]
    day: Mapped[date]
    by: Mapped[str] = mapped_column(default="")
    opinion: Mapped[str] = mapped_column(default="")
    holder: Mapped[str] = mapped_column(default="")  # who has it now, by name


class DrawdownCondition(Row, Base):
    """What the approval demands before the money is paid out; met_on closes it."""

    __tablename__ = "drawdown_condition"

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"), index=True)
    words: Mapped[str]
    met_on: Mapped[date | None]
    by: Mapped[str] = mapped_column(default="")


class FrozenMemo(Row, Base):
    """The facts a memo was printed from, so that it prints again byte for byte."""

    __tablename__ = "memo"
    __table_args__ = (UniqueConstraint("application_id", "version"),)

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    version: Mapped[int]
    day: Mapped[date]
    facts: Mapped[str]  # JSON
