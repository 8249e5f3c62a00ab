"""Finds the list of transactions in a sheet: the row of its headings, and what each column holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from cmdesk.intake.bank.amounts import amount, has_sign
from cmdesk.intake.bank.moments import clock, moment
from cmdesk.intake.bank.words import Words, meanings, plain
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell, Sheet, column_letter

SEARCHED = 80  # rows among which the headings are looked for
LONGEST = 24  # characters of a heading
WIDEST = 200  # columns that are looked at
SAMPLE = 300  # values of a column that are looked at
MOST, SOME, FEW = 0.8, 0.5, 0.2  # shares of values
SOME_YEAR = 2024  # where the shape of a day matters and not its year
FIGURES = frozenset({"income", "outgo", "amount", "balance", "refund"})
ORDER = (
    "balance", "income", "outgo", "refund", "amount", "mark", "day", "clock", "currency", "status", "counterparty",
    "counter_account", "counter_bank", "summary", "purpose", "serial", "voucher", "channel", "account",
)  # fmt: skip
"""In which order fields choose their columns."""
SHAPED = frozenset({"day", "clock", "mark", "currency"})
PROSE = frozenset({"counterparty", "summary", "purpose", "channel", "status", "counter_bank"})
FEWEST = 2  # rows of a list without headings
SHORT_NUMBER = 8  # digits of an account's number


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What the values of a column look like, as shares of those that are not blank; filled is that of all rows.

    marks counts / and - as well, which stand for nothing elsewhere; marked is how many rows have any such text.
    """

    filled: float
    days: float
    clocked: float
    times: float
    amounts: float
    marks: float
    marked: float
    currencies: float
    numbers: float
    signed: bool
    kinds: int


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A list found in a sheet: rows from 1, columns from 0. score is how much speaks for it."""

    sheet: Sheet
    header_row: int | None
    first_row: int
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    profiles: Sequence[Profile]
    score: float

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        return self.sheet.rows[self.first_row - 1 :]

    @property
    def readable(self) -> bool:
        """Tell whether there is a day and something that is an amount."""
        return "day" in self.columns and bool(FIGURES - {"balance", "refund"} & self.columns.keys())


def find_layout(
    sheet: Sheet, words: Words, *, header_row: int | None = None, given: Mapping[str, int | None] | None = None
) -> Layout | None:
    """Return the list of a sheet, its headings in a row that is given or looked for; None where there is none."""
    rows = sheet.rows
    found = (header_row - 1, 1) if header_row else find_header(rows, words)
    if found is None:
        first = first_record(rows)
        if first is None:
            return None
        return lay_out(sheet, words, None, first, (), given)
    row, high = found
    return lay_out(sheet, words, row + high, row + high, joined(rows, row, high), given)


def lay_out(
    sheet: Sheet,
    words: Words,
    header_row: int | None,
    first: int,
    heads: Sequence[str],
    given: Mapping[str, int | None] | None,
) -> Layout:
    rows = sheet.rows[first:]
    width = min(max(map(len, islice(sheet.rows, first, first + SAMPLE)), default=0), WIDEST)
    width = max(width, min(len(heads), WIDEST))
    headings = named(heads, width)
    profiles = [profile(rows, place, words) for place in range(width)]
    columns = choose(headings if heads else [""] * width, profiles, words, given or {})
    score = len(columns) + 10 * ("day" in columns) + 10 * bool(FIGURES & columns.keys())
    return Layout(
        sheet=sheet,
        header_row=header_row,
        first_row=first + 1,
        headings=headings,
        columns=columns,
        profiles=profiles,
        score=score + min(len(rows), 1000) / 1000,
    )


def find_header(rows: Sequence[Sequence[Cell]], words: Words) -> tuple[int, int] | None:
    """Return the first row of the headings, from 0, and how many they take; None where none looks like it."""
    best, found = 0.0, None
    for place, row in enumerate(rows[:SEARCHED]):
        for high in (1, 2):
            if high > 1 and (place + 1 >= len(rows) or any(map(is_value, rows[place + 1]))):
                continue
            heads = joined(rows, place, high) if high > 1 else [text(cell) for cell in row[:WIDEST]]
            if any(map(is_value, row)):
                continue
            score = strength(heads, words) - 0.5 * (high - 1)
            if score > best:
                best, found = score, (place, high)
    return found


def strength(heads: Sequence[str], words: Words) -> float:
    """Return how much speaks for a row of headings: 0 unless days and figures are among its fields."""
    fields: dict[str, float] = {}
    for head in heads:
        if 0 < len(head) <= LONGEST:
            for name, sure in meanings(head, words).items():
                fields[name] = max(fields.get(name, 0.0), sure)
    if len(fields) < FEWEST or not FIGURES & fields.keys() or not {"day", "clock"} & fields.keys():
        return 0.0
    return sum(fields.values())


def joined(rows: Sequence[Sequence[Cell]], place: int, high: int) -> list[str]:
    """Return the headings of one row, or of two: what stands above goes on to the right until the next word."""
    heads = [text(cell) for cell in rows[place][:WIDEST]]
    if high == 1:
        return heads
    below = [text(cell) for cell in rows[place + 1][:WIDEST]]
    above, last = [], ""
    for column in range(max(len(heads), len(below))):
        last = (heads[column] if column < len(heads) else "") or last
        above.append(last)
    lower = [*below, *[""] * (len(above) - len(below))]
    own = [*heads, *[""] * (len(above) - len(heads))]
    return [
        (own[column] if not under else f"{up}{under}" if up != under else under)
        for column, (up, under) in enumerate(zip(above, lower, strict=True))
    ]


def named(heads: Sequence[str], width: int) -> tuple[str, ...]:
    """Return a name for every column: its heading, or its letter."""
    return tuple((heads[place] if place < len(heads) else "") or column_letter(place + 1) for place in range(width))


def is_value(cell: Cell) -> bool:
    """Tell whether a cell cannot be a heading: a figure or a day."""
    if not isinstance(cell, str):
        return True
    return bool(cell.strip()) and (amount(cell) is not None or moment(cell, SOME_YEAR) is not None)


def first_record(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Return the first of several rows that hold a day and an amount, from 0."""
    good = [
        place
        for place, row in enumerate(rows[:SEARCHED])
        if any(moment(cell) for cell in row[:WIDEST]) and any(amount(cell) is not None for cell in row[:WIDEST])
    ]
    return good[0] if len(good) >= FEWEST else None


def profile(rows: Sequence[Sequence[Cell]], place: int, words: Words) -> Profile:
    """Return what the first values of a column look like."""
    values = [row[place] for row in islice(rows, SAMPLE) if place < len(row)]
    told = [value for value in values if not (isinstance(value, str) and words.is_nothing(value))]
    count = len(told) or 1
    figures = [amount(value) for value in told]
    days = [moment(value, SOME_YEAR) for value in told]
    printed = [value for value in values if isinstance(value, str) and value.strip()]
    strings = [value for value in told if isinstance(value, str)]
    digits = [sum(map(str.isdigit, value)) for value in strings]
    return Profile(
        filled=len(told) / (len(values) or 1),
        days=sum(each is not None for each in days) / count,
        clocked=sum(each is not None and each[1] for each in days) / count,
        times=sum(clock(value) is not None for value in told) / count,
        amounts=sum(each is not None for each in figures) / count,
        marks=sum(bool(words.mark(value)) for value in printed) / (len(printed) or 1),
        marked=len(printed) / (len(values) or 1),
        currencies=sum(bool(words.currency(value)) for value in strings) / count,
        numbers=sum(each >= SHORT_NUMBER for each in digits) / count,
        signed=any(has_sign(value) for value in told),
        kinds=len({plain(value) for value in strings}),
    )


def choose(
    headings: Sequence[str], profiles: Sequence[Profile], words: Words, given: Mapping[str, int | None]
) -> dict[str, int]:
    """Return the column of every field: those given, then by what headings mean and values look like."""
    chosen = {name: place for name, place in given.items() if place is not None and 0 <= place < len(headings)}
    means = [meanings(heading, words) for heading in headings]
    for name in ORDER:
        if name in given:
            continue
        free = [place for place in range(len(headings)) if place not in chosen.values()]
        scored = [
            (score, -place) for place in free if (score := worth(name, place, headings, means, profiles, words)) > 0
        ]
        if scored:
            chosen[name] = -max(scored)[1]
    return tidy(chosen, headings, means, given)


def worth(
    name: str,
    place: int,
    headings: Sequence[str],
    means: Sequence[Mapping[str, float]],
    profiles: Sequence[Profile],
    words: Words,
) -> float:
    """Return how well a column suits a field; 0 where it does not."""
    sure, look, head = means[place].get(name, 0.0), profiles[place], plain(headings[place])
    if "kept" in means[place] and not sure:
        return 0.0
    if name in FIGURES:
        return figure_worth(name, sure, head, look, words)
    if name in SHAPED:
        return shaped_worth(name, sure, head, look, words)
    if name in PROSE and look.amounts >= MOST and look.numbers < SOME:
        return 0.0
    return sure + look.filled / 2 if sure else 0.0


def shaped_worth(name: str, sure: float, head: str, look: Profile, words: Words) -> float:
    """Return how well a column suits a field whose values have a shape of their own, whatever its heading says."""
    better = len(words.prefer.day) - next((at for at, each in enumerate(words.prefer.day) if each in head), 9)
    last = sum(each in head for each in words.prefer.amount) / 10
    marks = look.marks >= MOST and look.marked > SOME
    return {
        "day": sure + 2 + max(better, 0) / 10 + look.clocked + look.filled if look.days >= SOME else 0.0,
        "clock": sure + 1 if look.times >= SOME > look.days and sure else 0.0,
        "mark": (sure + 2 if sure else 1.5 if look.kinds > 1 else 0.0) if marks else 0.0,
        "currency": sure + last + look.filled if look.currencies >= SOME else 0.0,
    }[name]


def figure_worth(name: str, sure: float, head: str, look: Profile, words: Words) -> float:
    """Return how well a column suits an amount: as its heading says, and only if its values are amounts, or blank."""
    if not sure:
        return 0.0
    better = next((len(words.prefer.amount) - at for at, each in enumerate(words.prefer.amount) if each in head), 0)
    if look.amounts >= SOME:
        return sure + 1 + better / 10 + (0.05 if look.filled else 0.0)
    if not look.filled:
        return sure / 10 + better / 100  # a column that nothing stands in yet
    return 0.01 if name == "balance" else 0.0


def tidy(
    chosen: Mapping[str, int],
    headings: Sequence[str],
    means: Sequence[Mapping[str, float]],
    given: Mapping[str, int | None],
) -> dict[str, int]:
    """Return the columns without those that others make needless, such as an amount beside income and outgo.

    入账金额 alone is an amount of either direction; beside what goes out it is income.
    """
    found = dict(chosen)
    both = {"income", "outgo"} <= found.keys()
    if not both and "income" in found and "income" not in given and "amount" in means[found["income"]]:
        found["amount"] = found.pop("income")
    one = {"income", "outgo"} & found.keys()
    needless = (
        {"amount", "mark"} if both else one if "mark" in found and "amount" in found else {"amount"} if one else ()
    )
    for name in needless:
        if name in found and name not in given:
            del found[name]
    if "clock" in found and "clock" not in given and is_of_another_day(found, means, headings):
        del found["clock"]
    if "mark" in found and "amount" not in found and "mark" not in given:
        del found["mark"]
    return found


def is_of_another_day(found: Mapping[str, int], means: Sequence[Mapping[str, float]], headings: Sequence[str]) -> bool:
    """Tell whether the time of day belongs to a day that was not taken: 交易时间 beside 记账日 and 交易日期."""
    time_head = plain(headings[found["clock"]])
    day_head = plain(headings[found["day"]]) if "day" in found else ""
    rest = [plain(head) for place, head in enumerate(headings) if "day" in means[place] and place not in found.values()]
    return any(common(time_head, other) > common(time_head, day_head) for other in rest)


def common(one: str, other: str) -> int:
    """Return how many characters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
