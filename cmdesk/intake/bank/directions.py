"""Which columns of a statement tell the way of its money, and which way each row went by them."""

from collections.abc import Mapping, Sequence

from cmdesk.core.catalog.statement_formats import Sign
from cmdesk.core.errors import Problem
from cmdesk.core.text import message
from cmdesk.intake.bank import signs
from cmdesk.intake.bank.chain import Rows
from cmdesk.intake.bank.columns import FLOW
from cmdesk.intake.bank.lexicon import EDGES, Lexicon, Way
from cmdesk.intake.bank.rows import Parsed
from cmdesk.intake.bank.statement import Answers

SAID = ("summary", "channel", "purpose")


def said_of(texts: Mapping[str, Sequence[str]], known: Lexicon) -> list[Way | None]:
    """Return what the summary of each row says of its direction, else its channel or purpose."""
    return [
        next((way for text in row if text and (way := known.says(text))), None)
        for row in zip(*(texts[name] for name in SAID), strict=True)
    ]


def directed_rows(
    parsed: Parsed,
    places: Sequence[int],
    chain: Rows,
    texts: Mapping[str, Sequence[str]],
    known: Lexicon,
    answers: Answers,
    titles: Sequence[str],
) -> signs.Directed:
    """Return which way each transaction went."""
    ledger = any(known.ledger.search(title) for title in titles)
    columns = parsed.columns
    if "in" in columns and "out" in columns:
        found = signs.of_two_columns(parsed.amounts("in", places), parsed.amounts("out", places), chain)
        return signs.chosen_sign(found, chain, answers.sign, ledger=ledger)
    card = any(known.card.search(title) for title in titles)
    return of_one_column(parsed, places, chain, texts, known, answers.sign, ledger=ledger, card=card)


def of_one_column(
    parsed: Parsed,
    places: Sequence[int],
    chain: Rows,
    texts: Mapping[str, Sequence[str]],
    known: Lexicon,
    sign: Sign,
    *,
    ledger: bool,
    card: bool,
) -> signs.Directed:
    """Return which way the amounts of one column went: by marks, signs, balances or words."""
    columns, refund = parsed.columns, parsed.amounts("refund", places)
    name = next(name for name in FLOW if name in columns)
    amounts = [
        -back if back and not amount else amount
        for amount, back in zip(parsed.amounts(name, places), refund, strict=True)
    ]
    if sign in ("in", "out"):
        return signs.of_one(amounts, sign)
    takings = "balance" not in columns and known.is_takings(parsed.table.headings)
    marks = marks_of(parsed, name, places, known)
    if takings and not any(mark == "in" for mark in marks):
        marks = [None] * len(marks)  # 消费 names the payer's side
    if any(marks):
        found = signs.chosen_sign(signs.of_marks(amounts, marks), chain, sign, ledger=ledger)
        return signs.settled(found, chain, blanks_of(parsed, places))
    if name != "amount":
        return signs.of_one(amounts, name)  # type: ignore[arg-type]  # in and out are ways
    said = said_of(texts, known)
    if takings and any(said):
        return signs.of_takings(amounts, said)
    if parsed.figures[name].signed or any(amount is not None and amount < 0 for amount in amounts):
        return signs.chosen_sign(signs.of_signs(amounts), chain, sign, said=said, card=card)
    return signs.by_chain(chain, amounts, said) or signs.of_words(signs.of_signs(amounts), said)


def marks_of(parsed: Parsed, name: str, places: Sequence[int], known: Lexicon) -> list[Way | None]:
    """Return the marks of the rows: those of their column, else those beside the amounts."""
    if "mark" not in parsed.columns:
        ways = parsed.figures[name].ways
        return [ways.get(place) for place in places]
    cells = parsed.cells("mark", places)
    ways_of = {cell: known.mark(str(cell).strip()) for cell in set(cells)}
    return [ways_of[cell] for cell in cells]


def blanks_of(parsed: Parsed, places: Sequence[int]) -> list[bool]:
    """Return whether a row's mark is blank, in a list that prints what became of each order."""
    if "mark" not in parsed.columns or "status" not in parsed.columns:
        return [False] * len(places)
    return [isinstance(cell, str) and not cell.strip(EDGES) for cell in parsed.cells("mark", places)]


def no_way(parsed: Parsed, place: int) -> Problem:
    """Return the problem of a row that does not say which way its money went."""
    what = message("statement", "It cannot be told whether this came in or went out.")
    if "in" in parsed.columns and "out" in parsed.columns:
        what = message("statement", "There is an amount both in and out.")
    return Problem(row=parsed.number(place), message=what)
