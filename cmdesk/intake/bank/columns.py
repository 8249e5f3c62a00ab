"""Which column of a statement is which field: by headings, by what stands in them, and by the chain of balances."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import combinations

from cmdesk.core.text import Message, message
from cmdesk.intake.bank.chain import Fit, Rows, fit
from cmdesk.intake.bank.figures import figures
from cmdesk.intake.bank.layout import Table
from cmdesk.intake.bank.lexicon import ENDS, WHOLE, Lexicon, plain_heading
from cmdesk.intake.bank.looks import HALF, MOSTLY, Look, look, strengths
from cmdesk.intake.bank.statement import FIELDS

JUDGED = 400  # rows that show whether balances follow
MOST_NUMBERS = 8  # columns of figures that are tried as amounts and balances
FEW_BOTH = 0.05  # of the rows may have money in and money out
SIDES = (
    ("counterparty", "payer", "payee"),
    ("counter_account", "payer_account", "payee_account"),
    ("counter_bank", "payer_bank", "payee_bank"),
)
"""Fields of the other party, and those that name it where money came in or went out."""
FLOW = ("in", "out", "amount")
SURE = 0.9
KIND = re.compile(r"(?:日期|时间|时刻|日|date|time)$")
ZERO = Decimal(0)
NAMED = ENDS - 20  # what a word within a heading is worth


@dataclass(kw_only=True)
class Found:
    """The columns found; doubts says what was taken by its values alone."""

    columns: dict[str, int]
    doubts: list[Message] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)  # further columns of days, for rows whose first is blank


def recognise(table: Table, lexicon: Lexicon, given: Mapping[str, int | None]) -> Found:
    """Return the column of each field; those given are taken as they are, None for a field that has none."""
    looks = [look(table.column(place), lexicon) for place in range(len(table.headings))]
    own = table.headings if table.header is not None else [""] * len(table.headings)
    claims = strengths(own, looks, lexicon)
    columns = {name: place for name, place in given.items() if place is not None and place < len(table.headings)}
    found = Found(columns=columns)
    money = flows_of(claims, looks, table, lexicon, given)
    columns |= money
    for _, name, place in claims:
        if name in FLOW or name in given or name in columns or place in columns.values():
            continue
        columns[name] = place
        if name == "date" and name not in lexicon.claims(own[place]):
            found.doubts.append(taken(table.headings[place], name))
    one_sided(columns)
    by_balances(found, table, looks, lexicon, given)
    drop_time(columns, claims, table.headings)
    found.dates = [place for _, name, place in claims if name == "date" and place not in columns.values()]
    return found


def one_sided(columns: dict[str, int]) -> None:
    """Take a payer without payee, or a payee without payer, for the other party."""
    for counter, payer, payee in SIDES:
        sides = [side for side in (payer, payee) if side in columns]
        if len(sides) == 1:
            place = columns.pop(sides[0])
            columns.setdefault(counter, place)


def drop_time(columns: dict[str, int], claims: Sequence[tuple[float, str, int]], headings: Sequence[str]) -> None:
    """Leave out a time that belongs to another day than the one taken: 交易时间 to 交易日期, not to 记账日."""
    if "time" not in columns or "date" not in columns:
        return
    kind = stem(headings[columns["time"]])
    others = {stem(headings[place]) for _, name, place in claims if name == "date" and place != columns["time"]}
    if kind and kind != stem(headings[columns["date"]]) and kind in others:
        del columns["time"]


def stem(heading: str) -> str:
    """Return what kind of day or time a heading speaks of: 交易 for 交易日期 and 交易时间."""
    return KIND.sub("", plain_heading(heading))


def taken(heading: str, name: str) -> Message:
    return message(
        "statement",
        "“{heading}” was taken for “{field}” because of what stands in it.",
        heading=heading,
        field=FIELDS[name],
    )


def flows_of(
    claims: Sequence[tuple[float, str, int]],
    looks: Sequence[Look],
    table: Table,
    lexicon: Lexicon,
    given: Mapping[str, int | None],
) -> dict[str, int]:
    """Return the columns of amounts: two, one for each way, or one for both; nothing where no heading tells."""
    if any(given.get(name) is not None for name in FLOW):
        return {}
    free = set(range(len(looks))) - {place for place in given.values() if place is not None}
    best: dict[str, list[tuple[float, int]]] = {name: [] for name in FLOW}
    for strength, name, place in claims:
        if name in FLOW and place in free and name not in given:
            best[name].append((strength - (0 if looks[place].nonzero else WHOLE), place))
    for each in best.values():
        each.sort(key=lambda claim: (-claim[0], claim[1]))
    into, out, amount = (best[name] for name in FLOW)
    pair = next(((one, other) for _, one in into for _, other in out if one != other), None)
    if pair and (not amount or (max(top(into), top(out)) >= NAMED and exclusive(table, *pair, lexicon))):
        return {"in": pair[0], "out": pair[1]}
    marked = any(name == "mark" and strength >= NAMED for strength, name, _ in claims)
    name, one_way = max((("in", into), ("out", out)), key=lambda each: top(each[1]))
    if amount and (marked or top(amount) >= top(one_way)):
        return {"amount": amount[0][1]}
    if one_way:
        return {"amount" if marked else name: one_way[0][1]}
    return {}


def top(claims: Sequence[tuple[float, int]]) -> float:
    return claims[0][0] if claims else -2 * WHOLE


def exclusive(table: Table, one: int, other: int, lexicon: Lexicon) -> bool:
    """Return whether hardly a row has an amount in both columns."""
    left, right = (figures(table.column(place)[:JUDGED], lexicon).amounts for place in (one, other))
    filled = sum(bool(a) or bool(b) for a, b in zip(left, right, strict=True))
    both = sum(bool(a) and bool(b) for a, b in zip(left, right, strict=True))
    return both <= max(FEW_BOTH * filled, 1 if filled > 2 else 0)  # noqa: PLR2004


def by_balances(
    found: Found, table: Table, looks: Sequence[Look], lexicon: Lexicon, given: Mapping[str, int | None]
) -> None:
    """Find amounts and balance by their figures where headings do not tell them: balances follow from the amounts."""
    columns = found.columns
    flow = any(name in columns for name in FLOW)
    if (flow and ("balance" in columns or "balance" in given)) or any(name in given for name in FLOW):
        return
    used = {place for name, place in columns.items() if name not in FLOW and name != "balance"}
    numbers = [
        place
        for place, seen in enumerate(looks)
        if seen.amounts >= MOSTLY and seen.nonzero and place not in used and seen.days < HALF and seen.clocks < MOSTLY
    ][:MOST_NUMBERS]
    amounts = {place: figures(table.column(place)[:JUDGED], lexicon).amounts for place in numbers}
    if not flow:
        best = chained(amounts, {"balance": columns["balance"]} if "balance" in columns else {})
        if best:
            columns |= best
        elif len(numbers) == 1 or (numbers and "balance" not in columns):
            fractions = [place for place in numbers if looks[place].fractions and place != columns.get("balance")]
            if len(fractions) == 1:
                columns["amount"] = fractions[0]
                found.doubts.append(taken(table.headings[fractions[0]], "amount"))
    elif len(numbers) > 1:
        best = chained(amounts, {name: columns[name] for name in FLOW if name in columns})
        if best:
            columns |= best


def chained(amounts: Mapping[int, list[Decimal | None]], known: Mapping[str, int]) -> dict[str, int] | None:
    """Return the columns whose figures follow from one another as amounts and balances do; None where none do."""
    best: tuple[int, dict[str, int]] | None = None
    for balance in [known["balance"]] if "balance" in known else list(amounts):
        if balance not in amounts:
            continue
        others = [place for place in amounts if place != balance]
        ways = [{"amount": place} for place in others] + [
            {"in": one, "out": other} for one, other in combinations(others, 2)
        ]
        for way in ways:
            if any(way.get(name) != place for name, place in known.items() if name != "balance"):
                continue
            fitting, turned = follows(amounts, balance, way)
            if fitting.pairs > 1 and fitting.share >= SURE and (best is None or fitting.agree > best[0]):
                sides = {"in": way["out"], "out": way["in"]} if turned else way
                best = fitting.agree, sides | {"balance": balance}
    return best[1] if best else None


def follows(amounts: Mapping[int, list[Decimal | None]], balance: int, way: Mapping[str, int]) -> tuple[Fit, bool]:
    """Return how well the balances follow, and whether only with in and out changed for one another."""
    if "amount" in way:
        flows = amounts[way["amount"]]
    else:
        pairs = zip(amounts[way["in"]], amounts[way["out"]], strict=True)
        flows = [None if one is None and other is None else (one or ZERO) - (other or ZERO) for one, other in pairs]
    count = len(flows)
    rows = Rows(at=[datetime.min] * count, keys=[0] * count, balances=amounts[balance])  # noqa: DTZ901  (order is that of the file)
    places = range(count)
    fits = [(fit(rows, flows, order, unsigned="amount" in way), False) for order in (places, places[::-1])]
    if "in" in way:
        against = [None if flow is None else -flow for flow in flows]
        fits += [(fit(rows, against, order), True) for order in (places, places[::-1])]
    return max(fits, key=lambda each: each[0].share)
