"""The filters that hold, as chips: each is taken off by its cross."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from cmdesk.ui.kit import FilterChip
from cmdesk.ui.screens.flows.wanted import Wanted
from cmdesk.ui.text import tr

Want = Callable[[Wanted], object]


def chips(want: Want, wanted: Wanted, account: str) -> Sequence[FilterChip]:
    """Return a chip for everything that is filtered by; want is told what is left without one, account its name."""
    found = []

    def add(caption: str, value: str, without: Wanted, name: str) -> None:
        chip = FilterChip(caption, value, name=f"filter_{name}")
        chip.removed.connect(dropping(want, without))
        found.append(chip)

    if wanted.month:
        add(tr("flows", "Month"), wanted.month, replace(wanted, month=""), "month")
    if wanted.day:
        add(tr("flows", "Day"), wanted.day.isoformat(), replace(wanted, day=None), "day")
    if wanted.account:
        add(tr("flows", "Account"), account, replace(wanted, account=""), "account")
    if wanted.party:
        add(tr("flows", "With"), wanted.party, replace(wanted, party="", title=""), "party")
    if wanted.keys is not None:
        add(tr("flows", "Finding"), wanted.title, replace(wanted, keys=None, title=""), "finding")
    if wanted.words:
        add(tr("flows", "Words"), wanted.words, replace(wanted, words=""), "words")
    return found


def dropping(want: Want, without: Wanted) -> Callable[[], object]:
    return lambda: want(without)
