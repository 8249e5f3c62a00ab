"""What was reckoned from the facts, with what it was reckoned from: frozen, so that no later limit changes it.

A figure that cannot be reckoned is None, and missing names what it lacks. Amounts are yuan, rates and shares fractions.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cmdesk.memo.facts.kinds import Form, Grade, Light, Limit


@dataclass(frozen=True, kw_only=True)
class Period:
    """A period of the client's statements: its end, the months income covers, what it rests on, and its proof."""

    end: date
    months: int
    basis: str | None = None
    grade: Grade | None = None
    source: str | None = None
    evidence: int | None = None


@dataclass(frozen=True, kw_only=True)
class StatementLine:
    """A line of a statement with an amount for each period; a sum is printed bold."""

    code: str
    name: str
    amounts: tuple[Decimal | None, ...]
    sum: bool = False


@dataclass(frozen=True, kw_only=True)
class Adjusted:
    """An adjusting entry of the manager's on a row of the period that ends then; all in yuan."""

    name: str
    end: date
    reported: Decimal | None
    amount: Decimal
    adjusted: Decimal | None
    reason: str
    evidence: int | None = None


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A statement over its periods, oldest first, with the adjustments in; target is where it is filled."""

    code: str
    name: str
    target: str
    periods: tuple[Period, ...]
    lines: tuple[StatementLine, ...]
    adjustments: tuple[Adjusted, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """A ratio of the latest period and the one before; green says in words which values are."""

    code: str
    name: str
    group: str | None = None
    form: Form = Form.NUMBER
    unit: str | None = None
    value: Decimal | None = None
    before: Decimal | None = None
    light: Light | None = None
    green: str | None = None
    missing: tuple[str, ...] = ()
    explanation: str | None = None


@dataclass(frozen=True, kw_only=True)
class Signal:
    """Something a reader of statements looks for; fired None means it cannot be told. difference is yuan.

    contradiction: it compares what different places of the book say of the same thing.
    """

    code: str
    name: str
    subject: str
    fired: bool | None
    light: Light = Light.NA
    difference: Decimal | None = None
    missing: tuple[str, ...] = ()
    explanation: str | None = None
    contradiction: bool = False


@dataclass(frozen=True, kw_only=True)
class Reckoned:
    """A figure of a chapter that was reckoned; basis says from what, limit what green reaches to.

    target is where the first of what is missing is filled.
    """

    section: str
    code: str
    figure: Decimal | None = None
    form: Form = Form.MONEY
    unit: str | None = None
    basis: str | None = None
    light: Light | None = None
    limit: Decimal | None = None
    missing: tuple[str, ...] = ()
    target: str = ""
    explanation: str | None = None


@dataclass(frozen=True, kw_only=True)
class Turnover:
    """A balance that ties up working capital or sets it free: average, turns a year and days."""

    code: str
    average: Decimal | None = None
    turns: Decimal | None = None
    days: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """The need for working capital if sales grew so much, and receivables took so many days more."""

    growth: Decimal
    more_days: int = 0
    need: Decimal | None = None
    gap: Decimal | None = None
    quota: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Payment:
    """One payment of the schedule."""

    number: int
    due: Decimal
    principal: Decimal
    interest: Decimal
    balance: Decimal
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Ceiling:
    """What the amount may come to on one count; binding marks the least."""

    limit: Limit
    amount: Decimal | None = None
    basis: str | None = None
    binding: bool = False
    missing: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, kw_only=True)
class Security:
    """A thing pledged: what it is worth, what stands before us, and how far the credit may go on it.

    kind is its name in the catalog; ratio is the credit over the value, room what the cap leaves after prior claims.
    """

    item: str
    kind: str | None = None
    value: Decimal | None = None
    prior: Decimal | None = None
    cap: Decimal | None = None
    ratio: Decimal | None = None
    room: Decimal | None = None
    sealed: bool | None = None
    light: Light = Light.NA
    missing: tuple[str, ...] = ()
    grade: Grade | None = None
    evidence: int | None = None


@dataclass(frozen=True, kw_only=True)
class Risk:
    """A risk: probability and impact 1 to 5, score their product, light its level, and what is done about it."""

    kind: str
    words: str
    probability: int | None = None
    impact: int | None = None
    score: int | None = None
    light: Light = Light.NA
    mitigant: str | None = None
    owner: str | None = None
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Marked:
    """One of the five Cs with its weight in percent and its mark, 0 to 100."""

    code: str
    name: str
    weight: int
    mark: int | None = None
    basis: str | None = None


@dataclass(frozen=True, kw_only=True)
class FiveC:
    """The weighted total of the five Cs; None while a mark is missing."""

    total: Decimal | None = None
    light: Light = Light.NA
    marks: tuple[Marked, ...] = ()
