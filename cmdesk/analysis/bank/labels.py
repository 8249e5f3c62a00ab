"""Which class every row bears: the manager's word for the row, for its counterparty, else the catalog's rules."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import accumulate

from cmdesk.analysis.bank.entries import Entry, Told
from cmdesk.analysis.flows import plain_name
from cmdesk.core.catalog.flows import FlowClass, FlowLabel, FlowsFile

VOID, NEUTRAL = "void", "neutral"
SELF, OWN_OUT = "self_transfer", "own_out"
TAIL = 4  # digits that a masked number leaves
NOUGHT = Decimal(0)
NEVER = r"(?!)"  # what no text matches: a class without words


def label_all(rules: FlowsFile, told: Told) -> tuple[dict[str, str], frozenset[str]]:
    """Return the class of every row by key, and the keys of those the manager's word decided.

    A closed payment is void, what the source counts neither way is neutral; both count nowhere.
    """
    labels: dict[str, str] = {}
    by_hand = set()
    rest = []
    for entry in told.entries:
        row = entry.row
        said = entry.label or told.overrides.get((row.counterparty, row.direction), "")
        if said:
            labels[entry.key] = said
            by_hand.add(entry.key)
        elif row.status and any(word in row.status for word in rules.void.words):
            labels[entry.key] = VOID
        elif row.direction == "neutral":
            labels[entry.key] = NEUTRAL
        else:
            rest.append(entry)
    paired = pairs(rules, told, rest)
    worded = Worded(rules, told)
    gone = Gone(rules, [entry for entry in told.entries if entry.row.direction == "out" and entry.key not in paired])
    for entry in rest:
        labels[entry.key] = paired.get(entry.key) or label_of(rules, entry, worded, gone)
    return labels, frozenset(by_hand)


def label_of(rules: FlowsFile, entry: Entry, worded: "Worded", gone: "Gone") -> str:
    if entry.row.direction == "out":
        return worded.out(entry)
    found = worded.into(entry)
    if found:
        return found
    quick = next((label.code for label in rules.label if label.by == "quick"), "")
    return quick if quick and gone.soon(entry) else worded.business(entry)


class Worded:
    """Finds classes by words and names."""

    def __init__(self, rules: FlowsFile, told: Told) -> None:
        self._numbers = [account.number for account in told.accounts.values() if account.ours and account.number]
        self._own: dict[str, bool] = {}
        self._into = Fitting(rules.label, told, named=False)
        self._out = Fitting(rules.outgo[:-1], told)
        self._business = Fitting(rules.income[:-1], told)
        self._else = {"out": rules.outgo[-1].code, "business": rules.income[-1].code}

    def into(self, entry: Entry) -> str:
        """Return the class of an inflow that is no business, empty where none fits."""
        return self._into.first(entry, ours=self._is_ours(entry.row.counter_account))

    def out(self, entry: Entry) -> str:
        return self._out.first(entry, ours=self._is_ours(entry.row.counter_account)) or self._else["out"]

    def business(self, entry: Entry) -> str:
        return self._business.first(entry, ours=self._is_ours(entry.row.counter_account)) or self._else["business"]

    def _is_ours(self, number: str) -> bool:
        """Tell whether a number is that of an account that was brought in."""
        if not number or not self._numbers:
            return False
        if number not in self._own:
            self._own[number] = any(same_number(number, own) for own in self._numbers)
        return self._own[number]


class Fitting:
    """Finds the first class of a list that fits a row; each different text and each different name is looked at once.

    What fits is kept as bits, the first class the lowest. named: whether words are looked for in the name too.
    """

    def __init__(self, classes: Sequence[FlowLabel | FlowClass], told: Told, *, named: bool = True) -> None:
        self._classes, self._told, self._named = classes, told, named
        self._codes = [each.code for each in classes]
        self._words = [pattern(each.words if each.by == "words" else ()) for each in classes]
        self._ours = bits(each.by == "own" for each in classes)
        self._texts: dict[tuple[str, str], int] = {}
        self._names: dict[str, int] = {}

    def first(self, entry: Entry, *, ours: bool) -> str:
        """Return the code of the class, empty where none fits. ours: the other account is one of the client's."""
        row = entry.row
        text = row.summary, row.purpose
        by_text, by_name = self._texts.get(text), self._names.get(row.counterparty)
        if by_text is None:
            by_text = self._texts[text] = self._worded(f"{row.summary} {row.purpose}")
        if by_name is None:
            by_name = self._names[row.counterparty] = self._by_name(row.counterparty)
        fits = by_text | by_name | (self._ours if ours else 0)
        return self._codes[(fits & -fits).bit_length() - 1] if fits else ""

    def _worded(self, text: str) -> int:
        return bits(words.search(text) for words in self._words)

    def _by_name(self, name: str) -> int:
        known = {"own": plain_name(name) in self._told.own, "related": plain_name(name) in self._told.related}
        return bits(known.get(each.by) for each in self._classes) | (self._worded(name) if self._named else 0)


def pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the words, none where there are none."""
    return re.compile("|".join(map(re.escape, words)) or NEVER)


def bits(marks: Iterable[object]) -> int:
    """Return marks as the bits of a number, the first the lowest."""
    return sum(1 << place for place, mark in enumerate(marks) if mark)


class Gone:
    """How much went out in the days after: sums of all outflows by day."""

    def __init__(self, rules: FlowsFile, outs: Sequence[Entry]) -> None:
        self._rule = rules.quick
        ordered = sorted(outs, key=lambda entry: entry.row.at)
        self._days = [entry.row.at.date() for entry in ordered]
        self._sums = list(accumulate((entry.row.amount for entry in ordered), initial=NOUGHT))
        self._keys = [entry.key for entry in ordered]

    def soon(self, entry: Entry, share: Decimal | None = None, days: int | None = None) -> tuple[str, ...]:
        """Return the keys of the outflows that take an inflow away again; none unless they are enough of it."""
        row, rule = entry.row, self._rule
        if row.amount <= 0 or (share is None and row.amount < rule.least):
            return ()
        day = row.at.date()
        start = bisect_left(self._days, day)
        end = bisect_right(self._days, day + timedelta(days=rule.days if days is None else days))
        enough = self._sums[end] - self._sums[start] >= row.amount * (rule.share if share is None else share)
        return tuple(self._keys[start:end]) if enough else ()


def pairs(rules: FlowsFile, told: Told, entries: Sequence[Entry]) -> Mapping[str, str]:
    """Return the class of rows that are two ends of one transfer between own accounts, by key.

    Equal amounts out of one and into another within the days of the rule, where neither end names a stranger.
    """
    ours = [entry for entry in entries if told.accounts[entry.account].ours]
    if len({entry.account for entry in ours}) <= 1:
        return {}
    outs: dict[tuple[str, Decimal], list[Entry]] = defaultdict(list)
    for entry in ours:
        if entry.row.direction == "out" and is_nobody(rules, told, entry):
            outs[entry.row.currency, entry.row.amount].append(entry)
    found: dict[str, str] = {}
    for entry in ours:
        if entry.row.direction != "in" or not is_nobody(rules, told, entry):
            continue
        among = outs.get((entry.row.currency, entry.row.amount), ())
        near = [
            other
            for other in among
            if other.account != entry.account
            and other.key not in found
            and abs((other.row.at.date() - entry.row.at.date()).days) <= rules.pairing.days
        ]
        if near:
            other = min(near, key=lambda each: abs(each.row.at - entry.row.at))
            found |= {entry.key: SELF, other.key: OWN_OUT}
    return found


def is_nobody(rules: FlowsFile, told: Told, entry: Entry) -> bool:
    """Tell whether the other party may be the client: not named, named as the client, or who carries money."""
    row = entry.row
    if not row.counterparty or plain_name(row.counterparty) in told.own:
        return True
    words = f"{row.counterparty} {row.summary} {row.purpose}"
    return any(word in row.counterparty for word in rules.pairing.services) and any(
        word in words for word in rules.pairing.services
    )


def same_number(one: str, other: str) -> bool:
    """Tell whether two numbers of accounts may be one: all that both show agrees, at least the last digits."""
    if "*" not in one + other:
        return one == other
    one_tail, other_tail = one.rpartition("*")[2], other.rpartition("*")[2]
    tail = min(len(one_tail), len(other_tail))
    head = min(len(one.partition("*")[0]), len(other.partition("*")[0]))
    return tail >= TAIL and one[-tail:] == other[-tail:] and one[:head] == other[:head]
