"""What the analysis of flows returns; amounts are yuan, unrounded, shares fractions, unknown is None."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from cmdesk.analysis.cross_check import Light
from cmdesk.core.text import Message


@dataclass(frozen=True, kw_only=True)
class Totals:
    """Sums of all rows in CNY. by_label: every class with what came in or went out under it, as printed.

    months: how many the average is over. average: effective ÷ months; None without a covered month. share: effective ÷
    gross, None without inflow. by_hand: share of the amounts whose class the manager gave.
    """

    gross: Decimal
    effective: Decimal
    out: Decimal
    operating_out: Decimal
    count_in: int
    count_out: int
    months: int
    average: Decimal | None
    share: Decimal | None
    by_label: Mapping[str, Decimal]
    by_hand: Decimal


@dataclass(frozen=True, kw_only=True)
class Month:
    """One month (2026-01). balance: at its end over all accounts, None where one is not known; average likewise.

    partial: not every day of it is covered by every own account that was used before and after.
    """

    key: str
    gross: Decimal
    effective: Decimal
    out: Decimal
    operating_out: Decimal
    excluded: Mapping[str, Decimal]
    count_in: int
    count_out: int
    balance: Decimal | None
    average: Decimal | None
    largest: Decimal | None
    smallest: Decimal | None
    top_payer: str
    top_share: Decimal | None
    partial: bool


@dataclass(frozen=True, kw_only=True)
class Counterparty:
    """Everybody of one name, its variants merged. share: of the effective inflow, else of the outflow."""

    name: str
    variants: tuple[str, ...]
    inflow: Decimal
    outflow: Decimal
    effective: Decimal
    count: int
    first: date
    last: date
    labels: tuple[str, ...]
    share: Decimal | None
    many: bool
    related: bool
    own: bool
    keys: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class Regular:
    """Something paid every month: usual amount and day of the month; lender: it looks like an instalment."""

    counterparty: str
    amount: Decimal
    day: int
    times: int
    label: str
    lender: bool
    keys: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Quarter:
    """Season interest of an account: the average balance it implies beside that of the printed balances."""

    account: str
    day: date
    interest: Decimal
    implied: Decimal
    printed: Decimal | None
    deviation: Decimal | None
    key: str


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Which of the months wanted an account covers: whole, in part, or not at all; links of its chain of balances.

    balances: at the end of each day a row is on, oldest first.
    """

    account: str
    first: date | None
    last: date | None
    missing: tuple[str, ...]
    partial: tuple[str, ...]
    links: int
    held: int
    breaks: tuple[str, ...]
    balances: Sequence[tuple[date, Decimal]]
    average: Decimal | None


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something that was looked for. light: NA where there is not enough data, and missing says of what.

    title and why are for the user; keys are all the rows it rests on.
    """

    code: str
    light: Light
    title: Message
    why: Message
    keys: tuple[str, ...] = ()
    missing: tuple[Message, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FlowAnalysis:
    """The whole. labels: class of every row by key; by_hand: keys whose class the manager gave.

    recent: the months that totals are over; one that has just begun is not among them.

    foreign: rows, in and out of other currencies, which are in no other figure. days: in and out of each day.
    balances: at the end of each day over all accounts that print them, from the first day all do.
    """

    labels: Mapping[str, str]
    by_hand: frozenset[str]
    totals: Totals
    months: tuple[Month, ...]
    recent: tuple[Month, ...]
    counterparties: tuple[Counterparty, ...]
    regular: tuple[Regular, ...]
    quarters: tuple[Quarter, ...]
    coverage: tuple[Coverage, ...]
    findings: tuple[Finding, ...]
    cr1: Decimal | None
    cr3: Decimal | None
    hhi: Decimal | None
    average_balance: Decimal | None
    foreign: Mapping[str, tuple[int, Decimal, Decimal]] = field(default_factory=dict)
    days: Mapping[date, tuple[Decimal, Decimal]] = field(default_factory=dict)
