"""By what targets, scores and the cash position are judged."""

from decimal import Decimal

from cmdesk.core.catalog.entry import Entry, Meta

FILE = "performance.toml"


class ProgressLight(Entry, frozen=True, kw_only=True):
    """From which completion ÷ share of the time on it is green, or yellow; below it is red."""

    green: Decimal
    yellow: Decimal


class CashLight(Entry, frozen=True, kw_only=True):
    """Below which share of the reserve a surplus is yellow."""

    yellow: Decimal


class PerformanceFile(Entry, frozen=True, kw_only=True):
    """The tables of performance.toml.

    floor: below this completion nothing is scored. products: from so many on a client counts as cross-sold.
    deviation_red: above this share of bad loans those overdue for more than 90 days are red.
    """

    meta: Meta
    floor: Decimal
    products: int
    deviation_red: Decimal
    progress: ProgressLight
    cash: CashLight
