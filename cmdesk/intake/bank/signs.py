"""Which way the money of each row went: by its column, its mark, its sign, the chain of balances, or its words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from cmdesk.core.catalog.statement_formats import Sign
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.chain import BETTER, JUDGED, PROVED, TOLERANCE, Amounts, Rows, fit, likely_order, possible
from cmdesk.intake.bank.lexicon import Way

NOTATION = 0.9  # of the amounts out that are printed below zero: then the minus only says "out"
SAID = 0.8  # of the rows that speak of spending stand above zero: then the signs are a credit card's
OTHER: dict[Way, Way] = {"in": "out", "out": "in", "neutral": "neutral"}


@dataclass(kw_only=True)
class Directed:
    """Rows with their ways and amounts; None where it cannot be told. doubts: what was assumed for all of them."""

    ways: list[Way | None]
    amounts: list[Decimal | None]
    rule: str = ""
    doubts: list[Message] = field(default_factory=list)

    @property
    def flows(self) -> list[Decimal | None]:
        """What each row adds to the balance; None for a neutral one, which may do either."""
        return [
            None if amount is None or way in (None, "neutral") else amount if way == "in" else -amount
            for way, amount in zip(self.ways, self.amounts, strict=True)
        ]

    def turned(self) -> "Directed":
        return Directed(
            ways=[way and OTHER[way] for way in self.ways], amounts=self.amounts, rule=self.rule, doubts=self.doubts
        )


def of_two_columns(into: Amounts, out: Amounts, rows: Rows) -> Directed:
    """Return the rows of two columns; whether a minus among what went out says more than that, the balances tell.

    Where nearly all of it stands below zero the minus only repeats "out"; a few red entries take something back.
    """
    below = [amount < 0 for amount in out if amount]
    if not below or sum(below) < NOTATION * len(below):
        return of_columns(into, out)
    turned, kept = of_columns(into, out, turn=True), of_columns(into, out)
    known = possible(rows.at[:JUDGED])
    fits = [max(fit(rows, each.flows[:JUDGED], order).share for order in known) for each in (turned, kept)]
    return kept if fits[1] >= PROVED and fits[1] - fits[0] >= BETTER else turned


def of_columns(into: Amounts, out: Amounts, *, turn: bool = False) -> Directed:
    """Return the rows of two columns, one of money in and one of money out; a row with both has no way.

    turn: the minus of what went out is dropped.
    """
    ways: list[Way | None] = []
    amounts: list[Decimal | None] = []
    for one, other in zip(into, out, strict=True):
        if one and other:
            ways.append(None)
            amounts.append(one)
        elif other or one is None:
            ways.append(None if other is None else "out")
            amounts.append(-other if turn and other else other)
        else:
            ways.append("in")
            amounts.append(one)
    return Directed(ways=ways, amounts=amounts, rule="two columns")


def of_marks(amounts: Amounts, marks: Sequence[Way | None]) -> Directed:
    """Return the rows of one column of amounts beside one of marks; a minus that only repeats 支出 is dropped."""
    out = [amount < 0 for amount, way in zip(amounts, marks, strict=True) if amount and way == "out"]
    into = [amount < 0 for amount, way in zip(amounts, marks, strict=True) if amount and way == "in"]
    turn = bool(out) and sum(out) >= NOTATION * len(out) and sum(into) <= (1 - NOTATION) * len(into)
    plain = [
        -amount if turn and amount and (way == "out" or (way == "neutral" and amount < 0)) else amount
        for amount, way in zip(amounts, marks, strict=True)
    ]
    return Directed(ways=list(marks), amounts=plain, rule="marks")


def of_signs(amounts: Amounts) -> Directed:
    """Return the rows of one column with signs: above zero is money in."""
    ways: list[Way | None] = [None if amount is None else "in" if amount >= 0 else "out" for amount in amounts]
    return Directed(ways=ways, amounts=[amount and abs(amount) for amount in amounts], rule="signs")


def of_one(amounts: Amounts, way: Way) -> Directed:
    """Return the rows of a column that all went one way; one below zero was taken back."""
    return Directed(
        ways=[None if amount is None else way for amount in amounts], amounts=list(amounts), rule=f"all {way}"
    )


def of_words(found: Directed, said: Sequence[Way | None]) -> Directed:
    """Return rows that nothing else tells by what their summaries say; the rest as money in, which is a doubt."""
    ways: list[Way | None] = [
        None if amount is None else word or "in" for amount, word in zip(found.amounts, said, strict=True)
    ]
    filled = sum(amount is not None for amount in found.amounts)
    known = sum(word is not None for word, amount in zip(said, found.amounts, strict=True) if amount is not None)
    doubts = list(found.doubts)
    if known < filled:
        doubts.append(
            message(
                "statement",
                "Nothing says whether {count} of {all} amounts came in or went out; they were read as money in.",
                count=filled - known,
                all=filled,
            )
        )
    return Directed(ways=ways, amounts=found.amounts, rule="words" if known else "all in", doubts=doubts)


def of_takings(amounts: Amounts, said: Sequence[Way | None]) -> Directed:
    """Return what a shop took by card: a purchase is money in, what was given back or undone is taken off it."""
    found = Directed(
        ways=[None if amount is None else "in" for amount in amounts],
        amounts=[
            -abs(amount) if amount is not None and word == "in" else amount
            for amount, word in zip(amounts, said, strict=True)
        ],
        rule="takings",
    )
    found.doubts.append(
        message("statement", "The file looks like a shop's card takings: purchases were read as money in.")
    )
    return found


def by_chain(rows: Rows, amounts: Amounts, said: Sequence[Way | None]) -> Directed | None:
    """Return rows whose balances alone tell which way each went; None where most do not follow."""
    order, _ = likely_order(rows, amounts, unsigned=True)
    found = fit(rows, amounts, order, unsigned=True, limit=len(order))
    if found.pairs < 1 or found.share < PROVED:
        return None
    ways = steps(rows, amounts, order)
    unsure = [place for place, way in enumerate(ways) if way is None and amounts[place] is not None]
    directed = Directed(ways=ways, amounts=list(amounts), rule="balances")
    guessed = 0
    for place in unsure:
        ways[place] = said[place] or "in"
        guessed += said[place] is None
    if guessed:
        directed.doubts.append(
            message(
                "statement",
                "The balances do not tell whether {count} amounts came in or went out; they were read as money in.",
                count=guessed,
            )
        )
    return directed


def steps(rows: Rows, amounts: Amounts, order: Sequence[int]) -> list[Way | None]:
    """Return which way each amount went by the balances before and after it; None where they do not tell."""
    ways: list[Way | None] = [None] * len(amounts)
    last: dict[object, Decimal | None] = {}
    for place in order:
        amount, balance, key = amounts[place], rows.balances[place], rows.keys[place]
        before = last.get(key)
        if amount is None:
            continue
        if before is not None and balance is not None:
            step = balance - before
            ways[place] = (
                "in" if abs(step - amount) <= TOLERANCE else "out" if abs(step + amount) <= TOLERANCE else None
            )
        last[key] = balance
    return ways


def settled(found: Directed, rows: Rows, blank: Sequence[bool]) -> Directed:
    """Return rows with blank marks as their balances tell them, in a list without balances as neither in nor out.

    blank: whether the mark of a row is blank, in a list in which a blank one may mean that; 收/支 of a closed order.
    """
    unsure = [place for place, way in enumerate(found.ways) if way is None and found.amounts[place] is not None]
    if not unsure:
        return found
    ways = list(found.ways)
    order, _ = likely_order(rows, found.flows)
    told = steps(rows, found.amounts, order)
    for place in unsure:
        ways[place] = told[place]
    doubts = list(found.doubts)
    neither = [place for place in unsure if blank[place]] if not any(rows.balances) and "out" in ways else []
    for place in neither:
        ways[place] = "neutral"
    if neither:
        doubts.append(
            message(
                "statement", "{count} rows with a blank mark were counted as neither in nor out.", count=len(neither)
            )
        )
    return Directed(ways=ways, amounts=found.amounts, rule=found.rule, doubts=doubts)


def chosen_sign(
    found: Directed,
    rows: Rows,
    sign: Sign,
    *,
    said: Sequence[Way | None] = (),
    ledger: bool = False,
    card: bool = False,
) -> Directed:
    """Return the rows turned round where the user, the balances, or else their words say so.

    said: what the words of each row say, for amounts that have their signs. ledger: the title speaks of a firm's own
    books, where 借 is money in. card: it speaks of a credit card; where no words tell, spending stands above zero.
    """
    if sign in ("customer", "in", "out"):
        return found
    if sign in ("ledger", "negative_in"):
        return found.turned()
    flows = found.flows[:JUDGED]
    against = [None if flow is None else -flow for flow in flows]
    known = possible(rows.at[:JUDGED])
    fits, turned = (max(fit(rows, each, order).share for order in known) for each in (flows, against))
    if max(fits, turned) >= PROVED and abs(fits - turned) >= BETTER:
        return found.turned() if turned > fits else found
    if ledger:
        other = found.turned()
        other.doubts.append(
            message("statement", "The file looks like a firm's own books: 借 (debit) was read as money in.")
        )
        return other
    if card:
        return found.turned() if spends_above(found.ways, said) else found
    return found.turned() if said and as_on_a_card(found.ways, said) else found


def spends_above(ways: Sequence[Way | None], said: Sequence[Way | None]) -> bool:
    """Return whether a credit card prints spending above zero: most words say so, without words most of its rows."""
    told = [way == word for way, word in zip(ways, said, strict=True) if way and word]
    if sum(told) * 2 != len(told):
        return sum(told) * 2 < len(told)
    return ways.count("in") > ways.count("out")


def as_on_a_card(ways: Sequence[Way | None], said: Sequence[Way | None]) -> bool:
    """Return whether what is spent stands above zero, and what is paid back does not."""
    spent = [way == "in" for way, word in zip(ways, said, strict=True) if way and word == "out"]
    back = [way == "out" for way, word in zip(ways, said, strict=True) if way and word == "in"]
    return bool(spent) and sum(spent) >= SAID * len(spent) and sum(back) * 2 >= len(back)
