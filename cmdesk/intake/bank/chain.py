"""The chain of balances: each is the one before it and the amount of its row. It settles the order and the sign."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice, pairwise

from cmdesk.intake.bank.statement import Break

TOLERANCE = Decimal("0.01")
JUDGED = 3000  # rows that show how a chain runs
CLEAR = 0.8  # of the steps between days that go one way
PROVED = 0.6  # of the balances that must follow, where the chain alone decides
BETTER = 0.2  # more that must follow before a chain overrules what the file says otherwise

Amounts = Sequence[Decimal | None]


@dataclass(frozen=True, kw_only=True)
class Rows:
    """The transactions of a file in its own order. keys: whose chain each belongs to. balances may be None."""

    at: Sequence[datetime]
    keys: Sequence[Hashable]
    balances: Amounts


@dataclass(frozen=True, kw_only=True)
class Fit:
    """How many balances could be compared with the one before, and how many followed."""

    pairs: int
    agree: int

    @property
    def share(self) -> float:
        return self.agree / self.pairs if self.pairs else 0.0


def fit(rows: Rows, flows: Amounts, order: Iterable[int], *, unsigned: bool = False, limit: int = JUDGED) -> Fit:
    """Return how well the balances follow in an order; unsigned minds only how far each lies from the one before."""
    pairs = agree = 0
    last: dict[Hashable, Decimal | None] = {}
    for place in islice(order, limit):
        key, balance, flow = rows.keys[place], rows.balances[place], flows[place]
        before = last.get(key)
        if balance is not None and before is not None and flow:
            pairs += 1
            step = balance - before
            agree += abs(step - flow) <= TOLERANCE or (unsigned and abs(step + flow) <= TOLERANCE)
        if balance is not None or flow:
            last[key] = balance
    return Fit(pairs=pairs, agree=agree)


def newest_first(at: Sequence[datetime]) -> bool | None:
    """Return whether days run backwards, None where they say nothing clear."""
    steps = [(after > before) - (after < before) for before, after in pairwise(at)]
    ups, downs = steps.count(1), steps.count(-1)
    if ups == downs == 0 or max(ups, downs) < CLEAR * (ups + downs):
        return None
    return downs > ups


def orders(at: Sequence[datetime]) -> dict[str, list[int]]:
    """Return the orders a file may have from oldest to newest: as it stands, from below, sorted from either."""
    places = list(range(len(at)))
    below = places[::-1]
    days = [each.date() for each in at]
    return {
        "file": places,
        "reversed": below,
        "days": sorted(places, key=days.__getitem__),
        "days reversed": sorted(below, key=days.__getitem__),
        "times": sorted(places, key=at.__getitem__),
        "times reversed": sorted(below, key=at.__getitem__),
    }


def possible(at: Sequence[datetime]) -> list[list[int]]:
    """Return the orders that the days of a file allow."""
    backwards = newest_first(at)
    against = {None: "", True: "file", False: "reversed"}[backwards]
    return [order for name, order in orders(at).items() if name != against]


def likely_order(rows: Rows, flows: Amounts, *, unsigned: bool = False) -> tuple[list[int], bool]:
    """Return the places of the rows from oldest to newest, and whether the file has its newest first.

    The days say; where they do not, the chain does. Rows are sorted by day only where that mends most of the breaks,
    for a file whose chain is broken anyhow is best compared as it stands.
    """
    places = range(len(rows.at))
    backwards = newest_first(rows.at)
    if backwards is not None:
        order = list(places[::-1] if backwards else places)
        found = fit(rows, flows, order, unsigned=unsigned)
        if found.agree == found.pairs:
            return order, backwards
    known = orders(rows.at)
    fits = {name: fit(rows, flows, order, unsigned=unsigned) for name, order in known.items()}
    if backwards is None:
        backwards = fits["reversed"].share > fits["file"].share + (BETTER if rising(rows.at) else 0)
        backwards = backwards or (fits["reversed"].share == fits["file"].share and falling(rows.at))
    own = "reversed" if backwards else "file"
    best = max(known, key=lambda name: (fits[name].share, name == own))
    broken, mended = (1 - fits[name].share for name in (own, best))
    if best != own and fits[own].pairs and mended * 2 < broken:
        return known[best], "reversed" in best
    return known[own], backwards


def rising(at: Sequence[datetime]) -> bool:
    return bool(at) and at[0] < at[-1]


def falling(at: Sequence[datetime]) -> bool:
    return bool(at) and at[0] > at[-1]


def breaks(rows: Rows, flows: Amounts, order: Iterable[int], numbers: Sequence[int]) -> list[Break]:
    """Return the rows whose balance does not follow, oldest first; one that is not printed is reckoned on."""
    found: list[Break] = []
    last: dict[Hashable, Decimal | None] = {}
    for place in order:
        key, balance, flow = rows.keys[place], rows.balances[place], flows[place]
        before = last.get(key)
        expected = None if before is None or flow is None else before + flow
        if expected is not None and balance is not None and abs(expected - balance) > TOLERANCE:
            found.append(Break(row=numbers[place], expected=expected, printed=balance))
        last[key] = expected if balance is None else balance
    return found
