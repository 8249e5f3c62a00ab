"""How the flows of an account are read: which inflow is business, and what is odd."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Meta, Shown

FILE = "flows.toml"


class FlowLabel(Entry, frozen=True, kw_only=True):
    """One kind of inflow that is no business, the first that fits; effect net takes off what it is, out leaves it out.

    by own and related look at the other party's name, words at the summary, quick at what goes out again.
    """

    code: str
    name: Shown
    by: Literal["own", "related", "words", "quick"]
    words: tuple[str, ...] = ()
    effect: Literal["out", "net"] = "out"


class Passing(Entry, frozen=True, kw_only=True):
    """Money that comes and goes: an inflow from least yuan on, of which share goes out within days."""

    least: Decimal
    days: int
    share: Decimal


class Concentration(Entry, frozen=True, kw_only=True):
    """Above which share of the largest payer the light is yellow, or red; others are names that are no one payer."""

    yellow: Decimal
    red: Decimal
    others: tuple[str, ...]


class Coverage(Entry, frozen=True, kw_only=True):
    """From which multiple of the payment on monthly inflow is green, or yellow."""

    green: Decimal
    yellow: Decimal


class MonthEnd(Entry, frozen=True, kw_only=True):
    """From which share above the month's average on its last balance is remarkable."""

    share: Decimal


class FlowsFile(Entry, frozen=True, kw_only=True):
    """The tables of flows.toml; labels in the order they are tried."""

    meta: Meta
    label: tuple[FlowLabel, ...]
    quick: Passing
    loan_out: Passing
    concentration: Concentration
    coverage: Coverage
    month_end: MonthEnd
