"""How much a loan may be: what is lent on collateral, and the limits and parameters of the calculations."""

from decimal import Decimal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "loan_limits.toml"
COLLATERAL_FILE = "collateral.toml"
TABLES = ("affordability", "working_capital", "penalty", "property", "mortgage", "micro_credit", "altman")
CHECKS = ("sales", "gross_margin", "equity", "net_profit", "stock", "receivables", "payables", "funds")


class Collateral(Entry, frozen=True, kw_only=True):
    """One kind of collateral: at most cap of its value is lent; a bank sets cap from cap_min to cap_max.

    It is valued anew every revalue_months, or every day.
    """

    code: str
    name: Shown
    cap: Decimal
    cap_min: Decimal
    cap_max: Decimal
    revalue_months: int | None = None
    revalue_daily: bool = False
    note: Shown = ""


class AffordabilityLimits(Entry, frozen=True, kw_only=True):
    """Up to which fraction a burden is green, or yellow; from which multiple coverage is; how a loan is derived.

    share: how much of what is left of income may go into the payment. self_funded: which part of the purpose the client
    pays. round_down: a suggested amount is a multiple of this many yuan.
    """

    dti_green: Decimal
    dti_yellow: Decimal
    payment_green: Decimal
    payment_yellow: Decimal
    dscr_green: Decimal
    dscr_yellow: Decimal
    share: Decimal
    self_funded: Decimal
    round_down: int


class WorkingCapitalLimits(Entry, frozen=True, kw_only=True):
    """The growth beyond which a reason is asked for, and the steps of the sensitivity table."""

    growth_max: Decimal
    growth_step: Decimal
    days_step: Decimal


class Penalty(Entry, frozen=True, kw_only=True):
    """Multiples of the contract's rate on what is overdue or misused."""

    overdue: Decimal
    misuse: Decimal


class PropertyLimits(Entry, frozen=True, kw_only=True):
    """Loans on commercial property: the highest LTV, the least coverage by rent, the months usual and at most."""

    ltv: Decimal
    dscr: Decimal
    months_usual: int
    months_max: int


class MortgageLimits(Entry, frozen=True, kw_only=True):
    """Up to which fraction of a month's income the payment may go, and all payments on debts.

    down: the least fraction of the price that is paid first. fund_max: yuan the housing fund lends at most; None where
    the place sets no limit. Both follow local policy.
    """

    house: Decimal
    debt: Decimal
    down: Decimal = Decimal(0)
    fund_max: Decimal | None = None


class MicroCredit(Entry, frozen=True, kw_only=True):
    """Loans without collateral: how many months of inflow, and of net profit, are lent."""

    inflow_times: Decimal
    profit_times: Decimal


class RiskLevels(Entry, frozen=True, kw_only=True):
    """From which probability × impact (1–25) a risk is red, or yellow."""

    red: int
    yellow: int


class AltmanZones(Entry, frozen=True, kw_only=True):
    """Above safe is safe, below grey distress; emerging is added for emerging markets."""

    safe: Decimal
    grey: Decimal
    emerging: Decimal


class Tolerance(Entry, frozen=True, kw_only=True):
    """Up to which deviation a cross-check is green, or yellow, as fractions; coverage is of a stock count."""

    code: str
    name: Shown
    green: Decimal
    yellow: Decimal
    coverage_green: Decimal = Decimal(0)
    coverage_yellow: Decimal = Decimal(0)


class LimitsFile(Entry, frozen=True, kw_only=True):
    """The tables of loan_limits.toml."""

    meta: Meta
    affordability: AffordabilityLimits
    working_capital: WorkingCapitalLimits
    penalty: Penalty
    property: PropertyLimits
    mortgage: MortgageLimits
    micro_credit: MicroCredit
    risk: RiskLevels
    altman: AltmanZones
    check: tuple[Tolerance, ...]


class CollateralFile(Entry, frozen=True, kw_only=True):
    """The tables of collateral.toml."""

    meta: Meta
    collateral: tuple[Collateral, ...]
