"""The chain of balances: each row's balance is its older neighbour's and the row's amount."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from cmdesk.intake.bank.statement import Break
from cmdesk.intake.sheets import Cell

CENT = Decimal("0.01")
FEWEST = 2  # links that say anything


@dataclass(slots=True)
class Raw:
    """A row that has a day and an amount. side: in, out, neutral, or empty while the direction is not known yet.

    chain: what tells accounts in one file apart, such as their currency.
    """

    row: int
    cells: Sequence[Cell]
    at: datetime
    timed: bool
    side: str
    amount: Decimal
    balance: Decimal | None
    chain: str = ""

    def signed(self, *, turned: bool = False) -> Decimal | None:
        """Return what the row does to the balance; turned with the direction the other way round."""
        if self.side not in ("in", "out"):
            return None
        return self.amount if (self.side == "in") != turned else -self.amount


def oldest_first(raws: Sequence[Raw], *, newest_first: bool) -> Iterable[Raw]:
    return reversed(raws) if newest_first else raws


def links(raws: Iterable[Raw], *, turned: bool = False) -> tuple[int, int]:
    """Return how many links of the chain hold, and how many there are; rows come oldest first."""
    held = count = 0
    last: dict[str, Decimal] = {}
    for raw in raws:
        before, change = last.get(raw.chain), raw.signed(turned=turned)
        if raw.balance is None:
            last.pop(raw.chain, None)
            continue
        if before is not None and change is not None:
            count += 1
            held += abs(before + change - raw.balance) < CENT
        last[raw.chain] = raw.balance
    return held, count


def is_newest_first(raws: Sequence[Raw]) -> bool | None:
    """Return whether the rows begin with the latest: by their days, else by the chain; None where neither tells."""
    later = sum(one.at < other.at for one, other in pairwise(raws))
    earlier = sum(one.at > other.at for one, other in pairwise(raws))
    if later != earlier:
        return earlier > later
    forward = max(links(raws)[0], links(raws, turned=True)[0])
    backward = max(links(reversed(raws))[0], links(reversed(raws), turned=True)[0])
    return None if forward == backward else backward > forward


def is_turned(raws: Sequence[Raw], *, newest_first: bool) -> bool:
    """Tell whether the balances say that every direction is the other way round."""
    plain = links(oldest_first(raws, newest_first=newest_first))[0]
    turned, count = links(oldest_first(raws, newest_first=newest_first), turned=True)
    return count >= FEWEST and turned > plain and 2 * turned > count


def breaks(raws: Iterable[Raw]) -> list[Break]:
    """Return the rows whose balance does not follow, rows oldest first; by row of the file."""
    found = []
    last: dict[str, Decimal] = {}
    for raw in raws:
        before, change = last.get(raw.chain), raw.signed()
        if raw.balance is None:
            continue
        if before is not None and change is not None and abs(before + change - raw.balance) >= CENT:
            found.append(Break(row=raw.row, expected=before + change, printed=raw.balance))
        last[raw.chain] = raw.balance
    return found


def by_balance(raws: Sequence[Raw], *, newest_first: bool) -> None:
    """Tell the direction of rows that have none by how the balance moved."""
    last: dict[str, Decimal] = {}
    for raw in oldest_first(raws, newest_first=newest_first):
        before = last.get(raw.chain)
        if not raw.side and before is not None and raw.balance is not None:
            change = raw.balance - before
            if abs(abs(change) - abs(raw.amount)) < CENT:
                raw.side = "in" if change > 0 or (change == 0 and raw.amount >= 0) else "out"
        if raw.balance is not None:
            last[raw.chain] = raw.balance
