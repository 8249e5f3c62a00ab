"""The work paper (调查底稿) of an application and what is written by hand: findings, tables, statements, signatures."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from cmdesk.models.base import Base, Row
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Signer


class Finding(Row, Base):
    """What is known of one field of an application's work paper; a field nobody asked for has no row."""

    __tablename__ = "finding"
    __table_args__ = (
        UniqueConstraint("application_id", "field"),
        CheckConstraint("(state = 'known') = (value <> '')", name="known_has_value"),
    )

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    field: Mapped[str]  # code of resources/catalog/workpaper.toml
    state: Mapped[AnswerState]
    value: Mapped[str] = mapped_column(default="")  # canonical text, as a Fact's
    grade: Mapped[str] = mapped_column(default="")  # A to E of terms.toml
    source: Mapped[str] = mapped_column(default="")
    as_of: Mapped[date | None]
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)  # what proves it
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"), index=True)  # where it was said or seen


class FindingRow(Row, Base):
    """One line of a table of the work paper: a loan elsewhere, a thing pledged, a risk with what is done about it."""

    __tablename__ = "finding_row"
    __table_args__ = (Index("ix_finding_row_application_id_table", "application_id", "table", "place"),)

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    table: Mapped[str]  # code of resources/catalog/workpaper.toml
    place: Mapped[int]
    cells: Mapped[str]  # JSON: canonical text by the column's code; what is not known is left out
    grade: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)


class Explanation(Row, Base):
    """What the investigators say to what a reader will ask: a red ratio, a check that does not come out."""

    __tablename__ = "explanation"
    __table_args__ = (UniqueConstraint("application_id", "subject"),)

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    subject: Mapped[str]  # what it is about: ratio:debt_asset, flag:TAX_GAP, check:sales, words:BRIDGE
    words: Mapped[str]


class DeclarationSignature(Row, Base):
    """Who signed the declaration of independent investigation (独立调查声明), and with which strokes."""

    __tablename__ = "declaration_signature"
    __table_args__ = (UniqueConstraint("application_id", "signer"),)

    application_id: Mapped[UUID] = mapped_column(ForeignKey("application.id"))
    signer: Mapped[Signer]  # lead or partner
    name: Mapped[str]
    staff_no: Mapped[str] = mapped_column(default="")
    signed_at: Mapped[datetime]
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"), index=True)


class Statement(Row, Base):
    """The figures of one period of a client: balance sheet at its end, income and cash flow of its months."""

    __tablename__ = "statement"
    __table_args__ = (UniqueConstraint("party_id", "form", "scope", "end"),)

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    form: Mapped[str]  # small or micro: which statements it holds
    scope: Mapped[str] = mapped_column(default="single")  # single or consolidated (合并)
    end: Mapped[date]
    months: Mapped[int]  # that income and cash flow cover; 12 is a year
    whole: Mapped[str] = mapped_column(default="")  # codes of the statements entered to the end: a blank row is nil
    basis: Mapped[str] = mapped_column(default="")  # code of statement_basis in terms.toml: audited, tax return, own
    grade: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)

    figures: Mapped[list["StatementFigure"]] = relationship(order_by="StatementFigure.id")
    adjustments: Mapped[list["StatementAdjustment"]] = relationship(order_by="StatementAdjustment.id")


class StatementFigure(Row, Base):
    """One line of a statement, in yuan; a line of which neither is known has no row.

    before: the opening column of the balance sheet, last year's of the others.
    """

    __tablename__ = "statement_figure"
    __table_args__ = (UniqueConstraint("statement_id", "line"),)

    statement_id: Mapped[UUID] = mapped_column(ForeignKey("statement.id"))
    line: Mapped[str]  # code of statement_lines.toml, or of a figure of ratios.toml
    amount: Mapped[Decimal | None]
    before: Mapped[Decimal | None]


class StatementAdjustment(Row, Base):
    """An entry of the manager's that turns a line as reported into what it is held to be, with its reason."""

    __tablename__ = "statement_adjustment"

    statement_id: Mapped[UUID] = mapped_column(ForeignKey("statement.id"), index=True)
    line: Mapped[str]  # code of statement_lines.toml
    amount: Mapped[Decimal]  # yuan, added to the line as reported
    reason: Mapped[str]
    grade: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"), index=True)


class LineName(Row, Base):
    """Which line of the catalog a client's own name for it means, as the manager set it right."""

    __tablename__ = "line_name"
    __table_args__ = (UniqueConstraint("party_id", "statement", "printed"),)

    party_id: Mapped[UUID] = mapped_column(ForeignKey("party.id"))
    statement: Mapped[str]  # code of a statement of statement_lines.toml
    printed: Mapped[str]
    line: Mapped[str] = mapped_column(default="")  # code of the line; empty where the row is to be passed over


class LedgerNote(Row, Base):
    """What is written by hand in a column of a ledger, beside the row it speaks of."""

    __tablename__ = "ledger_note"
    __table_args__ = (UniqueConstraint("ledger", "subject", "column"),)

    ledger: Mapped[str]  # code of resources/catalog/ledgers.toml
    subject: Mapped[UUID]  # id of the prospect, visit, application or item the row shows
    column: Mapped[str]
    value: Mapped[str]  # canonical text
