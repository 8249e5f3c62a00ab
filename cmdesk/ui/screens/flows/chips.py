"""The filters that hold, as chips: each is taken off by its cross."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cmdesk.core.masking import mask_text
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.screens.flows import words
from cmdesk.ui.screens.flows.wanted import Wanted
from cmdesk.ui.text import tr

Want = Callable[[Wanted], object]


def chips(want: Want, wanted: Wanted, account: str, label: str) -> Sequence[FilterChip]:
    """Return a chip for everything that is filtered by; want is told what is left without one.

    account, label: what the account and the class are called.
    """
    found = []
    for name, caption, value, without in filters(wanted, account, label):
        if value:
            chip = FilterChip(caption, mask_text(value), name=f"filter_{name}")
            chip.removed.connect(dropping(want, without))
            found.append(chip)
    return found


def filters(wanted: Wanted, account: str, label: str) -> Iterator[tuple[str, str, str, Wanted]]:
    """Yield every filter: its name, caption, value (empty where it is not set), and what is wanted without it."""
    day = wanted.day.isoformat() if wanted.day else ""
    side = {"in": tr("flows", "In"), "out": tr("flows", "Out")}.get(wanted.side, "")
    least = "" if wanted.least is None else words.yuan(wanted.least)
    finding = wanted.title if wanted.keys is not None else ""
    yield "month", tr("flows", "Month"), wanted.month, replace(wanted, month="")
    yield "day", tr("flows", "Day"), day, replace(wanted, day=None)
    yield "account", tr("flows", "Account"), account, replace(wanted, account="")
    yield "party", tr("flows", "With"), wanted.party, replace(wanted, party="", title="")
    yield "finding", tr("flows", "Finding"), finding, replace(wanted, keys=None, title="")
    yield "label", tr("flows", "Class"), label, replace(wanted, label="")
    yield "side", tr("flows", "Which way"), side, replace(wanted, side="")
    yield "least", tr("flows", "From"), least, replace(wanted, least=None)
    yield "words", tr("flows", "Words"), wanted.words, replace(wanted, words="")


def dropping(want: Want, without: Wanted) -> Callable[[], object]:
    return lambda: want(without)
