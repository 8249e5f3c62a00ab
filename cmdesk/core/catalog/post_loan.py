"""When a loan that was paid out is looked after."""

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "post_loan.toml"


class Interval(Entry, frozen=True, kw_only=True):
    """How many days lie between two checks of a loan of this class."""

    code: str
    name: Shown
    days: int


class PostLoanFile(Entry, frozen=True, kw_only=True):
    """The tables of post_loan.toml, in days; reminders are so many days before a loan is due."""

    meta: Meta
    first_days: int
    first_days_own: int
    margin_days: int
    repay_fund_days: int
    reminders: tuple[int, ...]
    large_wan: int
    large_days: int
    interval: tuple[Interval, ...]
