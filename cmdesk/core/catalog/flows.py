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


class FlowClass(Entry, frozen=True, kw_only=True):
    """A class of business inflow or of outflow, the first that fits; the last of each takes the rest."""

    code: str
    name: Shown
    by: Literal["own", "related", "words"] = "words"
    words: tuple[str, ...] = ()


class Worded(Entry, frozen=True, kw_only=True):
    """Words that a row has."""

    words: tuple[str, ...]


class Pairing(Entry, frozen=True, kw_only=True):
    """Out of one own account and into another within days; services are words of who carries money between them."""

    days: int
    services: tuple[str, ...]


class Counterparties(Entry, frozen=True, kw_only=True):
    """From which likeness (0 to 100) on two names are one; many are names behind which many payers stand."""

    likeness: int
    many: tuple[str, ...]
    dropped: tuple[str, ...]


class Regular(Entry, frozen=True, kw_only=True):
    """What is paid every month: in at least so many, within days of each other, amounts within spread."""

    times: int
    days: int
    spread: Decimal
    lenders: tuple[str, ...]


class Interest(Entry, frozen=True, kw_only=True):
    """The annual rate of current accounts, and from which deviation of the average it implies the light turns."""

    rate: Decimal
    year: int
    yellow: Decimal
    red: Decimal
    words: tuple[str, ...]


class Continuity(Entry, frozen=True, kw_only=True):
    """How many months are wanted; a month lacking more than edge_days at an end of the file is covered in part."""

    months: int
    edge_days: int


class Even(Entry, frozen=True, kw_only=True):
    """Amounts that are multiples of unit yuan: above which share of at least so many rows they are remarkable."""

    unit: Decimal
    share: Decimal
    rows: int


class Within(Entry, frozen=True, kw_only=True):
    """From least yuan on, within days."""

    least: Decimal
    days: int


class Split(Entry, frozen=True, kw_only=True):
    """So many equal amounts within days, together below one of limits (yuan) and within near of it."""

    times: int
    days: int
    near: Decimal
    limits: tuple[Decimal, ...]


class Night(Entry, frozen=True, kw_only=True):
    """Before the hour until, from least yuan on, at least so many times."""

    until: int
    least: Decimal
    times: int


class Share(Entry, frozen=True, kw_only=True):
    """Above which share something is remarkable."""

    share: Decimal


class Stop(Entry, frozen=True, kw_only=True):
    """Above which share less than in the months before."""

    months: int
    share: Decimal


class NewPayer(Entry, frozen=True, kw_only=True):
    """Above which share of the inflow of the last days a payer is remarkable that is new in them."""

    days: int
    share: Decimal


class Benford(Entry, frozen=True, kw_only=True):
    """With at least so many rows, above which chi-square the first digits are remarkable."""

    rows: int
    limit: Decimal


class FlowsFile(Entry, frozen=True, kw_only=True):
    """The tables of flows.toml; labels in the order they are tried."""

    meta: Meta
    label: tuple[FlowLabel, ...]
    quick: Passing
    loan_out: Passing
    concentration: Concentration
    coverage: Coverage
    month_end: MonthEnd
    income: tuple[FlowClass, ...]
    outgo: tuple[FlowClass, ...]
    void: Worded
    pairing: Pairing
    counterparties: Counterparties
    regular: Regular
    interest: Interest
    continuity: Continuity
    even: Even
    round_trip: Within
    split: Split
    gambling: Worded
    night: Night
    cash: Share
    sudden_stop: Stop
    new_payer: NewPayer
    benford: Benford
    related_loop: Within
    by_hand: Share
