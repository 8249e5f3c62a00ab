"""What a memo may say: read before printing starts, frozen with the memo, the same in every printing of it.

None (or a blank text) is unknown, never zero. Amounts are yuan, rates fractions (0.042 is 4.2 %), days are the
bank's own. Texts of the catalog (product, question, document, tag …) are the Chinese of resources/catalog.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import msgspec

from cmdesk.memo.facts.base import (
    Answer,
    Application,
    Borrower,
    Check,
    Conclusion,
    Document,
    Photo,
    PhotoNeed,
    Prepared,
    Route,
    Signature,
    Signer,
    Visit,
)
from cmdesk.memo.facts.finance import (
    Adjusted,
    Ceiling,
    FiveC,
    Marked,
    Payment,
    Period,
    Ratio,
    Reckoned,
    Risk,
    Scenario,
    Security,
    Signal,
    Statement,
    StatementLine,
    Turnover,
)
from cmdesk.memo.facts.kinds import (
    CheckKind,
    DocumentState,
    Form,
    Grade,
    Level,
    Light,
    Limit,
    Need,
    PartyKind,
    State,
)
from cmdesk.memo.facts.paper import Cell, Field, Heading, Proof, Reason, Related, Row, Table, Total, Wording
from cmdesk.memo.outline import Chapter, chapters, statement

__all__ = [
    "Adjusted",
    "Answer", "Application", "Borrower", "Ceiling", "Cell", "Chapter", "Check", "CheckKind", "Conclusion", "Document",
    "DocumentState", "Facts", "Field", "FiveC", "Form", "Grade", "Heading", "Level", "Light", "Limit", "Limits",
    "Marked", "Need", "PartyKind", "Payment", "Period", "Photo", "PhotoNeed", "Prepared", "Proof", "Ratio", "Reason",
    "Reckoned", "Related", "Risk", "Route", "Row", "Scenario", "Security", "Signal", "Signature", "Signer", "State",
    "Statement", "StatementLine", "Table", "Total", "Turnover", "Visit", "Wording", "from_json", "to_json",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a memo must reach, as the catalog had it: how much may stay blank, how old facts may be, in days.

    self_funded is the part of the purpose the client must bring; a risk is red from risk_red on, of 25.
    """

    blank: Decimal = Decimal("0.10")
    fact_days: int = 90
    statement_days: int = 180
    self_funded: Decimal = Decimal("0.30")
    risk_red: int = 15
    risk_yellow: int = 8


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that a memo may say: what was found, and what was reckoned from it under the limits of that day.

    Results are frozen beside their inputs, and so are outline, statement and limits: no later catalog or formula
    changes what a memo said. What an older memo lacks is empty and prints as not known.

    whole tells that numbers and addresses of people stand unmasked. catalog names the bank's catalog and its version,
    where one was in use.
    """

    as_of: date
    borrower: Borrower
    application: Application = field(default_factory=Application)
    visits: tuple[Visit, ...] = ()
    answers: tuple[Answer, ...] = ()
    checks: tuple[Check, ...] = ()
    photos: tuple[Photo, ...] = ()
    photo_needs: tuple[PhotoNeed, ...] = ()
    documents: tuple[Document, ...] = ()
    conclusion: Conclusion = field(default_factory=Conclusion)
    prepared: Prepared = field(default_factory=Prepared)
    fields: tuple[Field, ...] = ()
    tables: tuple[Table, ...] = ()
    proofs: tuple[Proof, ...] = ()
    related: tuple[Related, ...] = ()
    statements: tuple[Statement, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    signals: tuple[Signal, ...] = ()
    reckoned: tuple[Reckoned, ...] = ()
    turnovers: tuple[Turnover, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    schedule: tuple[Payment, ...] = ()
    ceilings: tuple[Ceiling, ...] = ()
    security: tuple[Security, ...] = ()
    risks: tuple[Risk, ...] = ()
    five_c: FiveC = field(default_factory=FiveC)
    wordings: tuple[Wording, ...] = ()
    reject_reasons: tuple[Reason, ...] = ()
    limits: Limits = Limits()
    draft: bool = True
    whole: bool = False
    version: int = 1
    language: str = "zh_CN"
    catalog: str = ""
    outline: tuple[Chapter, ...] = field(default_factory=chapters)
    statement: str = field(default_factory=statement)


def to_json(facts: Facts) -> bytes:
    """Return facts as JSON; the same facts give the same bytes."""
    return msgspec.json.encode(facts)


def from_json(frozen: bytes) -> Facts:
    """Return the facts that to_json wrote; raises msgspec.ValidationError for anything else."""
    return msgspec.json.decode(frozen, type=Facts)
