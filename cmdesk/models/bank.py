"""Bank flows (流水) of a client: accounts, the files that brought them, every row, and what the manager said of it."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base, Row


class BankAccount(Row, Base):
    """An account whose history was brought in for a client: at a bank, WeChat Pay, Alipay, a till's."""

    __tablename__ = "bank_account"

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)  # the client it is looked at for
    holder: Mapped[str] = mapped_column(default="")  # 户名 as printed
    ownership: Mapped[str] = mapped_column(default="")  # code of account_holder in terms.toml: own, spouse, related
    bank: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")  # as printed, perhaps masked
    currency: Mapped[str] = mapped_column(default="CNY")  # ISO 4217
    note: Mapped[str] = mapped_column(default="")


class BankFile(Row, Base):
    """A file that brought rows; the file itself is kept as evidence."""

    __tablename__ = "bank_file"

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"), index=True)
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"), index=True)
    format: Mapped[str] = mapped_column(default="")  # how it was read
    first: Mapped[date | None]  # the days it says it covers, else those of its rows
    last: Mapped[date | None]
    grade: Mapped[str] = mapped_column(default="")  # A to E of terms.toml: printed by the bank, by the client
    told: Mapped[str] = mapped_column(default="{}")  # JSON: what it prints of itself, breaks, problems, rows left out


class BankFlow(Row, Base):
    """One transaction as printed, oldest first by day, time and place."""

    __tablename__ = "bank_flow"
    __table_args__ = (Index("ix_bank_flow_account_id_day", "account_id", "day", "time", "place"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("bank_account.id"))
    file_id: Mapped[UUID] = mapped_column(ForeignKey("bank_file.id"), index=True)
    row: Mapped[int]  # of the file, from 1
    place: Mapped[int]  # among the rows of the file, oldest first
    day: Mapped[date]
    time: Mapped[str] = mapped_column(default="")  # HH:MM:SS, empty where only the day is printed
    direction: Mapped[str]  # in, out, neutral
    amount: Mapped[Decimal]
    balance: Mapped[Decimal | None]
    counterparty: Mapped[str] = mapped_column(default="")
    counter_account: Mapped[str] = mapped_column(default="")
    counter_bank: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    channel: Mapped[str] = mapped_column(default="")
    serial: Mapped[str] = mapped_column(default="")
    voucher: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    label: Mapped[str] = mapped_column(default="")  # code of flows.toml that the manager gave it; empty: by the rules
    reason: Mapped[str] = mapped_column(default="")  # why


class FlowClass(Row, Base):
    """What the manager said all flows with a counterparty are."""

    __tablename__ = "flow_class"
    __table_args__ = (UniqueConstraint("party_id", "counterparty", "direction"),)

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    counterparty: Mapped[str]
    direction: Mapped[str]  # in, out
    label: Mapped[str]  # code of flows.toml
    reason: Mapped[str]


class StatementFormat(Row, Base):
    """How files with the same headings are read, as the manager set it right."""

    __tablename__ = "statement_format"

    headings: Mapped[str] = mapped_column(unique=True)  # JSON: the headings in their order
    name: Mapped[str] = mapped_column(default="")
    answers: Mapped[str]  # JSON: column by field, and what else was asked
