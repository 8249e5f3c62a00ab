"""One sheet as a statement: its list, its transactions from oldest to newest, and what is wrong with them."""

from bisect import bisect
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.errors import Problem
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.chain import Rows, breaks, likely_order
from cmdesk.intake.bank.columns import FLOW, SIDES, recognise
from cmdesk.intake.bank.continued import joined_lines
from cmdesk.intake.bank.days import lacks_year, likely_calendar, with_year
from cmdesk.intake.bank.directions import directed_rows, no_way
from cmdesk.intake.bank.head import Claim, counted, heading_unit, labelled, lines_of, read_head, unit_of
from cmdesk.intake.bank.layout import Table, find_table
from cmdesk.intake.bank.lexicon import Lexicon, Way
from cmdesk.intake.bank.printed import differing, of_parts, totals
from cmdesk.intake.bank.rows import SHOWN, Parsed, Sorted, carry_days, parse, sort_rows, texts_of
from cmdesk.intake.bank.statement import Answers, Break, Head
from cmdesk.intake.sheets import Cell, Sheet

TEXTS = (
    "counterparty", "counter_account", "counter_bank", "summary", "purpose", "channel", "serial", "voucher", "status",
)  # fmt: skip
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


def read_sheet(sheet: Sheet, known: Lexicon, answers: Answers) -> Read | None:
    """Return one sheet as a statement, None where it holds no list with days and amounts."""
    table = find_table(sheet.rows, known, answers.header_row)
    if table is None or not table.rows:
        return None
    found = recognise(table, known, answers.columns)
    columns = with_payers(found.columns, table, known)
    if "date" not in columns or not any(name in columns for name in FLOW):
        return None
    table = joined_lines(table, columns, known, sheet.repeated)
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


def with_payers(columns: Mapping[str, int], table: Table, known: Lexicon) -> Mapping[str, int]:
    """Return the columns of a shop's card takings with the payers' cards as the other parties' accounts."""
    if "account" not in columns or "counter_account" in columns or not known.is_takings(table.headings):
        return columns
    return {"counter_account" if name == "account" else name: place for name, place in columns.items()}


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
    balances = parsed.amounts("balance", places)
    parts = sections(sheet, rows.skipped, known)
    at_part = [bisect(parts, (parsed.number(place), "")) if parts else 0 for place in places]
    keys: list[Hashable] = list(zip(accounts, currencies, at_part, strict=True))
    owners = [
        account or (parts[part - 1][1] if part else head.number)
        for account, part in zip(accounts, at_part, strict=True)
    ]
    chain = Rows(at=days, keys=keys, balances=balances)
    directed = directed_rows(parsed, places, chain, texts, known, answers, titles)
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
        owners,
        *(texts[name] for name in TEXTS),
        strict=True,
    )
    made = [
        None if way is None or point is None or amount is None else Transaction(
            row=number, at=point[0], timed=point[1], direction=way, amount=amount, balance=balance, currency=currency,
            counterparty=counterparty, counter_account=counter_account, counter_bank=counter_bank, summary=summary,
            purpose=purpose, channel=channel, serial=serial, voucher=voucher, status=status, account=account,
        )
        for (
            number, point, way, amount, balance, currency, account, counterparty, counter_account, counter_bank,
            summary, purpose, channel, serial, voucher, status,
        ) in lines
    ]  # fmt: skip
    transactions = oldest_first([each for place in order if (each := made[place]) is not None])
    claims = [*claimed(sheet, parsed, rows, known), *totals(parsed, rows, transactions, known)]
    claims = of_parts(claims, [row for row, _ in parts])
    problems += [*balance_problems(parsed, places), *differing(claims, transactions)]
    return Read(
        sheet=sheet.name,
        table=parsed.table,
        columns=parsed.columns,
        head=with_account(head, owners),
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


def sections(sheet: Sheet, skipped: Sequence[int], known: Lexicon) -> list[tuple[int, str]]:
    """Return the rows under the headings that name an account, and its number: what follows is its history."""
    lines = zip(skipped, lines_of([sheet.rows[number - 1] for number in skipped]), strict=True)
    return [
        (number, value)
        for number, line in lines
        for key, value in labelled(line, known.words.labels)
        if key == "number"
    ]


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
