"""Reads a statement of an account, whoever printed it."""

from bisect import bisect
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from itertools import repeat

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.catalog.statement_formats import StatementFormatsFile
from cmdesk.core.errors import Problem, UserError
from cmdesk.core.garbage import uncollected
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, message
from cmdesk.intake.bank import signs
from cmdesk.intake.bank.chain import Rows, breaks, likely_order
from cmdesk.intake.bank.columns import FLOW, SIDES, recognise
from cmdesk.intake.bank.days import lacks_year, likely_calendar, with_year
from cmdesk.intake.bank.head import Claim, counted, heading_unit, labelled, lines_of, read_head, unit_of
from cmdesk.intake.bank.layout import Table, find_table
from cmdesk.intake.bank.lexicon import Lexicon, Way, lexicon
from cmdesk.intake.bank.printed import differing, totals
from cmdesk.intake.bank.rows import SHOWN, Parsed, Sorted, carry_days, parse, sort_rows, texts_of
from cmdesk.intake.bank.statement import Answers, Break, Head, ReadStatement
from cmdesk.intake.sheets import Cell, Sheet, Workbook

TEXTS = (
    "counterparty", "counter_account", "counter_bank", "summary", "purpose", "channel", "serial", "voucher", "status",
)  # fmt: skip
SAID = ("summary", "channel", "purpose")
HOME = "CNY"


@dataclass(frozen=True, kw_only=True)
class Read:
    """One sheet as it was read; keys: whose chain of balances each of the transactions belongs to."""

    sheet: str
    table: Table
    columns: Mapping[str, int]
    head: Head
    rule: str
    transactions: tuple[Transaction, ...]
    breaks: tuple[Break, ...]
    skipped: tuple[int, ...]
    problems: tuple[Problem, ...]
    doubts: tuple[Message, ...]
    newest_first: bool
    last_balance: Decimal | None


@uncollected()
def read_statement(
    workbook: Workbook,
    words: StatementFormatsFile,
    *,
    given: Answers | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    progress: Progress = silent,
) -> ReadStatement:
    """Return the transactions of a statement; what is doubtful is told, and nothing is dropped in silence.

    given are a user's answers for files with these headings; sheet names the one to read, else every visible one that
    holds a list. Refuses a file that holds no list with days and amounts.
    """
    known = lexicon(words)
    answers = given or Answers()
    if header_row is not None:
        answers = replace(answers, header_row=header_row)
    among = sheets_of(workbook, sheet)
    found: list[Read] = []
    for done, each in enumerate(among):
        progress(done, len(among))
        read = read_sheet(each, known, answers)
        if read is not None:
            found.append(read)
    progress(len(among), len(among))
    if not found:
        raise UserError(
            message(
                "statement",
                "{file} holds no statement: it needs a row of headings with the day and the amount of each transaction.",
                file=workbook.file,
            )
        )
    return joined(workbook, found)


def sheets_of(workbook: Workbook, sheet: str | None) -> Sequence[Sheet]:
    if sheet is None:
        return [each for each in workbook.sheets if each.visible] or workbook.sheets
    named = [each for each in workbook.sheets if each.name == sheet]
    if not named:
        raise UserError(message("statement", "{file} has no sheet “{sheet}”.", file=workbook.file, sheet=sheet))
    return named


def read_sheet(sheet: Sheet, known: Lexicon, answers: Answers) -> Read | None:
    """Return one sheet as a statement, None where it holds no list with days and amounts."""
    table = find_table(sheet.rows, known, answers.header_row)
    if table is None or not table.rows:
        return None
    found = recognise(table, known, answers.columns)
    columns = found.columns
    if "date" not in columns or not any(name in columns for name in FLOW):
        return None
    above = sheet.rows[: table.above]
    titles = [*lines_of(above), sheet.name]
    head = read_head(above, known)
    days = table.column(columns["date"])
    calendar, sure = likely_calendar(days, order=answers.days)
    with_year(calendar, titles, head.first, head.last, answers.year)
    parsed = parse(table, columns, found.dates, known, calendar=calendar, units=units_of(table, columns, titles))
    carried = carry_days(parsed, known)
    rows = sort_rows(parsed, known)
    if not rows.places and not rows.problems:
        return None
    doubts = list(found.doubts)
    if not sure:
        doubts.append(message("statement", "Days such as {day} can be read in two ways.", day=text_of(days)))
    if lacks_year(days, calendar):
        doubts.append(message("statement", "Days such as {day} have no year: say which it is.", day=text_of(days)))
    if carried:
        doubts.append(
            message("statement", "{count} rows without a day were given that of the row above.", count=carried)
        )
    return assembled(sheet, parsed, rows, head, known, answers, doubts, titles)


def text_of(cells: Sequence[Cell]) -> str:
    return next((str(cell) for cell in cells if cell != ""), "")[:SHOWN]


def units_of(table: Table, columns: Mapping[str, int], titles: Sequence[str]) -> dict[str, Decimal]:
    """Return the unit of each column of amounts, by its heading or the titles."""
    whole = unit_of(titles)
    return {
        name: heading_unit(table.headings[place]) or whole
        for name, place in columns.items()
        if name in (*FLOW, "balance", "refund")
    }


def assembled(
    sheet: Sheet,
    parsed: Parsed,
    rows: Sorted,
    head: Head,
    known: Lexicon,
    answers: Answers,
    doubts: list[Message],
    titles: Sequence[str],
) -> Read:
    places = rows.places
    texts = {name: texts_of(parsed, name, places, known) for name in TEXTS}
    currencies = currencies_of(parsed, places, known, answers.currency or head.currency or HOME)
    accounts = texts_of(parsed, "account", places, known)
    at = [parsed.at[place] for place in places]
    days = [each[0] for each in at if each is not None]
    balances = picked(parsed, "balance", places)
    parts = sections(sheet, rows.skipped, known)
    keys: list[Hashable] = [
        (account, currency, bisect(parts, parsed.number(place)) if parts else 0)
        for account, currency, place in zip(accounts, currencies, places, strict=True)
    ]
    chain = Rows(at=days, keys=keys, balances=balances)
    said = said_of(texts, known)
    directed = directed_rows(parsed, places, chain, said, known, answers, titles)
    doubts += directed.doubts
    texts |= other_parties(parsed, places, directed.ways, texts, known)
    flows = directed.flows
    order, newest = likely_order(chain, flows)
    if answers.order:
        newest = answers.order == "newest_first"
        order = list(range(len(days)))[:: -1 if newest else 1]
    numbers = [parsed.number(place) for place in places]
    problems = list(rows.problems)
    for place, way in enumerate(directed.ways):
        if way is None:
            problems.append(no_way(parsed, places[place]))
    broken = breaks(chain, flows, order, numbers)
    last = next((balances[place] for place in reversed(order) if balances[place] is not None), None)
    lines = zip(
        numbers,
        at,
        directed.ways,
        directed.amounts,
        balances,
        currencies,
        *(texts[name] for name in TEXTS),
        strict=True,
    )
    made = [
        None if way is None or point is None or amount is None else Transaction(
            row=number, at=point[0], timed=point[1], direction=way, amount=amount, balance=balance, currency=currency,
            counterparty=counterparty, counter_account=counter_account, counter_bank=counter_bank, summary=summary,
            purpose=purpose, channel=channel, serial=serial, voucher=voucher, status=status,
        )
        for (
            number, point, way, amount, balance, currency, counterparty, counter_account, counter_bank, summary, purpose,
            channel, serial, voucher, status,
        ) in lines
    ]  # fmt: skip
    transactions = oldest_first([each for place in order if (each := made[place]) is not None])
    claims = [*claimed(sheet, parsed, rows, known), *totals(parsed, rows, transactions, known)]
    problems += [*balance_problems(parsed, places), *differing(claims, transactions)]
    return Read(
        sheet=sheet.name,
        table=parsed.table,
        columns=parsed.columns,
        head=with_account(head, accounts),
        rule=directed.rule,
        transactions=tuple(transactions),
        breaks=tuple(broken),
        skipped=tuple(rows.skipped),
        problems=tuple(sorted(problems, key=lambda each: each.row or 0)),
        doubts=tuple(doubts),
        newest_first=newest,
        last_balance=last,
    )


def oldest_first(found: list[Transaction]) -> list[Transaction]:
    """Return transactions by day; within a day they stay as the file has them, for the balances follow so."""
    if any(each.balance is not None for each in found):
        return sorted(found, key=lambda each: each.at.date())
    return sorted(found, key=lambda each: each.at)


def sections(sheet: Sheet, skipped: Sequence[int], known: Lexicon) -> list[int]:
    """Return the rows under the headings that name an account: what follows is another one's history."""
    lines = zip(skipped, lines_of([sheet.rows[number - 1] for number in skipped]), strict=True)
    return [number for number, line in lines if any(key == "number" for key, _ in labelled(line, known.words.labels))]


def other_parties(
    parsed: Parsed, places: Sequence[int], ways: Sequence[Way | None], texts: Mapping[str, list[str]], known: Lexicon
) -> dict[str, list[str]]:
    """Return the other party where payer and payee stand in columns of their own: who is not the holder."""
    found = {}
    for counter, payer, payee in SIDES:
        if payer in parsed.columns and payee in parsed.columns:
            sides = (texts_of(parsed, each, places, known) for each in (payer, payee))
            lines = zip(ways, *sides, texts[counter], strict=True)
            found[counter] = [plain or (giver if way == "in" else taker) for way, giver, taker, plain in lines]
    return found


def picked(parsed: Parsed, name: str, places: Sequence[int]) -> list[Decimal | None]:
    if name not in parsed.figures:
        return [None] * len(places)
    amounts = parsed.figures[name].amounts
    return amounts if len(places) == len(amounts) else [amounts[place] for place in places]


def currencies_of(parsed: Parsed, places: Sequence[int], known: Lexicon, usual: str) -> list[str]:
    """Return the currency of each row: its column's, that of its amount, else the usual one."""
    if "currency" in parsed.columns:
        texts = texts_of(parsed, "currency", places, known)
        codes = {text: known.currency(text) or usual for text in set(texts)}
        return [codes[text] for text in texts]
    told = {
        place: code
        for name in FLOW
        if name in parsed.figures
        for place, code in parsed.figures[name].currencies.items()
    }
    return [told.get(place, usual) for place in places] if told else [usual] * len(places)


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
    said: Sequence[Way | None],
    known: Lexicon,
    answers: Answers,
    titles: Sequence[str],
) -> signs.Directed:
    """Return which way each transaction went."""
    refund = picked(parsed, "refund", places)
    ledger = any(known.ledger.search(title) for title in titles)
    columns = parsed.columns
    if "in" in columns and "out" in columns:
        found = signs.of_columns(picked(parsed, "in", places), picked(parsed, "out", places))
        return signs.chosen_sign(found, chain, said, answers.sign, ledger=ledger)
    name = next(name for name in FLOW if name in columns)
    amounts = [
        -back if back and not amount else amount
        for amount, back in zip(picked(parsed, name, places), refund, strict=True)
    ]
    if answers.sign in ("in", "out"):
        return signs.of_one(amounts, answers.sign)  # type: ignore[arg-type]  # in and out are ways
    marks = marks_of(parsed, name, places, known)
    if any(marks):
        found = signs.of_marks(amounts, marks)
        return signs.chosen_sign(found, chain, said, answers.sign, ledger=ledger)
    if name != "amount":
        return signs.of_one(amounts, name)  # type: ignore[arg-type]  # in and out are ways
    if parsed.figures[name].signed or any(amount is not None and amount < 0 for amount in amounts):
        return signs.chosen_sign(signs.of_signs(amounts), chain, said, answers.sign, ledger=ledger)
    return signs.by_chain(chain, amounts, said) or signs.of_words(signs.of_signs(amounts), said)


def marks_of(parsed: Parsed, name: str, places: Sequence[int], known: Lexicon) -> list[Way | None]:
    """Return the marks of the rows: those of their column, else those beside the amounts."""
    if "mark" not in parsed.columns:
        ways = parsed.figures[name].ways
        return [ways.get(place) for place in places]
    cells = parsed.cells("mark", places)
    ways_of = {cell: known.mark(str(cell).strip()) for cell in set(cells)}
    return [ways_of[cell] for cell in cells]


def no_way(parsed: Parsed, place: int) -> Problem:
    """Return the problem of a row that does not say which way its money went."""
    what = message("statement", "It cannot be told whether this came in or went out.")
    if "in" in parsed.columns and "out" in parsed.columns:
        what = message("statement", "There is an amount both in and out.")
    return Problem(row=parsed.number(place), message=what)


def balance_problems(parsed: Parsed, places: Sequence[int]) -> Iterator[Problem]:
    """Yield a word on balances that cannot be read: the row of the first and how many there are."""
    bad = sorted(parsed.figures["balance"].bad & set(places)) if "balance" in parsed.figures else []
    if bad:
        yield Problem(
            row=parsed.number(bad[0]),
            column=parsed.table.headings[parsed.columns["balance"]],
            message=message(
                "statement", "{count} balances cannot be read, this the first; the amounts are.", count=len(bad)
            ),
        )


def claimed(sheet: Sheet, parsed: Parsed, rows: Sorted, known: Lexicon) -> list[Claim]:
    """Return what lines above the headings and under the rows say of how many there are, and how much."""
    above = counted(sheet.rows[: parsed.table.above], 1, known)
    below = [each for number in rows.skipped for each in counted(sheet.rows[number - 1 : number], number, known)]
    return above + [each for each in below if not any(each.what == other.what for other in above)]


def with_account(head: Head, accounts: Sequence[str]) -> Head:
    """Return the head with the number of the rows' own account where no title tells one."""
    counts = Counter(filter(None, accounts))
    return replace(head, number=next(iter(counts))) if not head.number and len(counts) == 1 else head


def joined(workbook: Workbook, found: Sequence[Read]) -> ReadStatement:
    """Return the sheets as one statement: what is said of the whole is that of the one with most rows."""
    found, doubts = without_repeats(found)
    main = max(found, key=lambda each: len(each.transactions))
    if len({each.head.number for each in found if each.head.number}) > 1:
        doubts.append(message("statement", "The sheets are of several accounts: read each by itself."))
    every = oldest_first([row for each in found for row in each.transactions]) if len(found) > 1 else main.transactions
    latest = max(found, key=lambda each: max((row.at for row in each.transactions), default=datetime.min))  # noqa: DTZ901  (only compared)
    return ReadStatement(
        format=" ".join(filter(None, (main.head.bank, main.rule))),
        encoding=workbook.encoding,
        sheet="、".join(each.sheet for each in found),
        header_row=None if main.table.header is None else main.table.header + 1,
        headings=main.table.headings,
        columns=main.columns,
        head=main.head,
        transactions=tuple(every),
        breaks=tuple(each for one in found for each in one.breaks),
        skipped=tuple(each for one in found for each in one.skipped),
        problems=tuple(each for one in found for each in one.problems),
        doubts=(*doubts, *(each for one in found for each in one.doubts)),
        newest_first=main.newest_first,
        last_balance=latest.last_balance,
    )


def without_repeats(found: Sequence[Read]) -> tuple[Sequence[Read], list[Message]]:
    """Return the sheets without those whose transactions all stand in another one too, and what is said of them."""
    kept: list[Read] = []
    doubts: list[Message] = []
    counts = [Counter((row.at, row.direction, row.amount, row.balance) for row in each.transactions) for each in found]
    for place, each in enumerate(found):
        others = (
            (other, counts[number])
            for number, other in enumerate(found)
            if number != place and (len(other.transactions), -number) > (len(each.transactions), -place)
        )
        whole = next((other for other, count in others if each.transactions and counts[place] <= count), None)
        if whole is None:
            kept.append(each)
        else:
            doubts.append(
                message(
                    "statement",
                    "All rows of the sheet “{sheet}” stand in “{whole}” too; they were read once.",
                    sheet=each.sheet,
                    whole=whole.sheet,
                )
            )
    return kept, doubts
