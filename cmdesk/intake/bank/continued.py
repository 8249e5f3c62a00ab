"""Transactions printed over two lines: the second holds what did not fit, the time of day or the other party's name."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from cmdesk.intake.bank.columns import FLOW
from cmdesk.intake.bank.days import clock
from cmdesk.intake.bank.layout import Table
from cmdesk.intake.bank.lexicon import EDGES, Lexicon
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell

WORDS = frozenset({"summary", "purpose", "channel"})  # joined with a blank; names and numbers are cut anywhere
NAMES = frozenset(
    {
        "counterparty", "counter_account", "counter_bank", "payer", "payer_account", "payer_bank", "payee",
        "payee_account", "payee_bank",
    }
)  # fmt: skip


def joined_lines(
    table: Table, columns: Mapping[str, int], lexicon: Lexicon, repeated: Collection[tuple[int, int]] = ()
) -> Table:
    """Return a list whose second lines are part of the rows above them, and blank themselves.

    A second line has neither day nor amount nor balance, and words only under headings of words. A time of day that
    stands under the day goes to it. Sums and what is carried over are rows of their own. repeated: places (row of the
    sheet, column, from 0) that are one with the cell above: what repeats day and amount is a second line, too.
    """
    table = unrepeated(table, columns, repeated) if repeated else table
    days = table.column(columns["date"])
    money = [columns[name] for name in (*FLOW, "balance", "refund") if name in columns]
    texts = {columns[name]: name in WORDS for name in WORDS | NAMES if name in columns}
    made: list[Sequence[Cell]] | None = None
    above = last = -1  # the row a second line is part of, and the line before
    untimed = "time" not in columns
    for place, day in enumerate(days):
        said = day if isinstance(day, str) and len(day) == len("2025-03-01") else bare(day)
        hour = untimed and len("000000") < len(said) < len("2025-03-01") and clock(day) is not None
        if said and not hour:
            above = last = place
            continue
        row = table.rows[place]
        filled = [at for at, cell in enumerate(row) if at != columns["date"] and bare(cell)]
        if (
            last < 0
            or last < place - 1
            or not (filled or hour)
            or any(at in money or at not in texts for at in filled)
            or any(is_line_of_its_own(bare(row[at]), lexicon) for at in filled)
        ):
            continue
        made = list(table.rows) if made is None else made
        first = list(made[above])
        for at in filled:
            first[at] = (" " if texts[at] else "").join(filter(None, (bare(first[at]), bare(row[at]))))
        if hour:
            first[columns["date"]] = f"{bare(first[columns['date']])} {said}"
        made[above], made[place], last = tuple(first), ("",) * len(row), place
    return table if made is None else replace(table, rows=made)


def unrepeated(table: Table, columns: Mapping[str, int], repeated: Collection[tuple[int, int]]) -> Table:
    """Return a list without what rows repeat whose day and every amount are one with those above."""
    money = [columns[name] for name in (*FLOW, "balance", "refund") if name in columns]
    rows = list(table.rows)
    by_row: dict[int, set[int]] = defaultdict(set)
    for row, column in repeated:
        by_row[row - table.first].add(column)
    for place, again in by_row.items():
        if not 0 <= place < len(rows):
            continue
        filled = [at for at in money if bare(rows[place][at])]
        if columns["date"] in again and filled and again.issuperset(filled):
            rows[place] = tuple("" if at in again else cell for at, cell in enumerate(rows[place]))
    return replace(table, rows=rows)


def is_line_of_its_own(words: str, lexicon: Lexicon) -> bool:
    return lexicon.sums(words) or lexicon.carries(words) or bool(lexicon.note.match(words))


def bare(cell: Cell) -> str:
    return text(cell).strip(EDGES) if cell != "" else ""
