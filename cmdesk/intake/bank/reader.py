"""Reads a bank statement: finds its list, settles order and directions, and makes transactions of its rows."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from cmdesk.analysis.transaction import Direction, Transaction
from cmdesk.core.catalog.statement_formats import StatementFormatsFile
from cmdesk.core.errors import Problem, UserError
from cmdesk.core.garbage import uncollected
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.amounts import amount
from cmdesk.intake.bank.chain import Raw, breaks, by_balance, is_newest_first, is_turned, oldest_first
from cmdesk.intake.bank.head import claims_of, read_head
from cmdesk.intake.bank.layout import Layout, find_layout
from cmdesk.intake.bank.rows import Sorted, sort_rows
from cmdesk.intake.bank.statement import Answers, Head, ReadStatement, Recall
from cmdesk.intake.bank.words import Words, plain, words_of
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Cell, Workbook

GLUED = re.compile(r"(.*?[^\d*\s])[\s(（]*((?:\d|\*){9,})[)）]?")
CURRENCY = re.compile(r"^\s*([A-Za-z]{3}|[¥￥$€£])|([A-Za-z]{3})\s*$")
TEXTS = (
    "counterparty", "counter_account", "counter_bank", "summary", "purpose", "channel", "serial", "voucher", "status",
)  # fmt: skip
TOLD = 3  # rows a doubt names
FEW_VOTES = 2
GLUE_ENDS = frozenset("0123456789*)）")
SIDES: Mapping[str, Direction] = {"in": "in", "out": "out", "neutral": "neutral"}
GLUED_FROM = 9  # characters of a name with a number behind it


def read_statement(
    workbook: Workbook,
    formats: StatementFormatsFile,
    *,
    given: Answers | None = None,
    sheet: str | None = None,
    recall: Recall | None = None,
    progress: Progress = silent,
) -> ReadStatement:
    """Return the transactions of a file, whoever printed it.

    given: what the user set right; without it what recall knows of the same headings, then what the catalog has for
    them. Refused, naming the file, where no sheet holds days and amounts.
    """
    words = words_of(formats)
    layouts = [found for each in workbook.sheets if (found := find_layout(each, words, header_row=row_of(given)))]
    named = [each for each in layouts if each.sheet.name == sheet] if sheet else []
    visible = named or [each for each in layouts if each.sheet.visible and each.readable] or layouts
    best = max(visible, key=lambda each: each.score, default=None)
    if best is None:
        raise no_list(workbook.file)
    answers = given or (recall(best.headings) if recall else None) or kept(best, words) or Answers()
    if answers.columns or answers.header_row:
        best = find_layout(best.sheet, words, header_row=answers.header_row, given=answers.columns) or best
    if not best.readable:
        raise no_list(workbook.file)
    with uncollected():
        return understand(workbook, best, words, answers, progress, others=[each for each in layouts if each.readable])


def row_of(given: Answers | None) -> int | None:
    return given.header_row if given else None


def no_list(file: str) -> UserError:
    return UserError(
        message(
            "bank", "{file} holds no list of transactions: it needs a column of days and one of amounts.", file=file
        )
    )


def kept(layout: Layout, words: Words) -> Answers | None:
    """Return how the catalog says that just these headings are read."""
    heads = [plain(each) for each in layout.headings]
    for each in words.formats:
        if [plain(head) for head in each.headings] == heads:
            columns = {name: heads.index(plain(head)) for name, head in each.columns.items() if plain(head) in heads}
            return Answers(columns=columns, outgo_positive=each.outgo_positive, newest_first=each.newest_first)
    return None


def understand(
    workbook: Workbook,
    layout: Layout,
    words: Words,
    answers: Answers,
    progress: Progress,
    *,
    others: Sequence[Layout],
) -> ReadStatement:
    above = layout.sheet.rows[: (layout.header_row or layout.first_row) - 1]
    head = read_head(above, words, f"{layout.sheet.name} {workbook.file}")
    year = answers.year or (head.first.year if head.first else None)
    found = sort_rows(layout, words, year, progress)
    doubts: list[Message] = []
    unsure = settle(found, layout, words, answers, doubts)
    order = answers.newest_first
    newest = order if order is not None else bool(is_newest_first(found.raws))
    ordered = list(oldest_first(found.raws, newest_first=newest))
    rows = transactions(ordered, layout, words, head)
    doubts += claims(found, layout, rows, above)
    doubts += other_sheets(layout, others)
    if found.lost_balances:
        doubts.append(message("bank", "{count} balances cannot be read.", count=found.lost_balances))
    return ReadStatement(
        file=workbook.file,
        format=next((each.name for each in words.banks if each.code == head.bank), "") or "by headings",
        encoding=workbook.encoding,
        sheet=layout.sheet.name,
        sheets=tuple(each.sheet.name for each in others),
        header_row=layout.header_row,
        headings=layout.headings,
        columns=layout.columns,
        head=head,
        transactions=tuple(rows),
        breaks=tuple(breaks(ordered)),
        skipped=tuple(found.skipped),
        problems=tuple(found.problems),
        doubts=tuple(doubts),
        unsure=unsure,
        newest_first=newest,
        answers=answers,
    )


def settle(found: Sorted, layout: Layout, words: Words, answers: Answers, doubts: list[Message]) -> bool:
    """Settle the direction of every row, in place; return whether it is a guess. Rows without one become problems."""
    raws = found.raws
    newest = answers.newest_first if answers.newest_first is not None else bool(is_newest_first(raws))
    if any(not raw.side for raw in raws):
        by_balance(raws, newest_first=newest)
        by_words(raws, layout, words)
    guessed = turn(raws, layout, words, answers, newest_first=newest, doubts=doubts)
    silent_rows = [raw for raw in raws if not raw.side]
    if silent_rows:
        found.raws = [raw for raw in raws if raw.side]
        why = message("bank", "Nothing tells whether the money came in or went out.")
        found.problems = sorted(
            [*found.problems, *(Problem(row=raw.row, message=why) for raw in silent_rows)],
            key=lambda each: each.row or 0,
        )
    return guessed or bool(silent_rows)


def turn(
    raws: Sequence[Raw],
    layout: Layout,
    words: Words,
    answers: Answers,
    *,
    newest_first: bool,
    doubts: list[Message],
) -> bool:
    """Turn every direction round where the balances, or the words of the rows, say so; return whether it is a guess."""
    single = "amount" in layout.columns and "mark" not in layout.columns
    asked = answers.outgo_positive if single else answers.swapped
    if asked is not None:
        wanted = asked
    elif is_turned(raws, newest_first=newest_first):
        wanted = True
        if not single:
            doubts.append(
                message("bank", "The balances show that debit and credit are those of the holder's own books.")
            )
    else:
        wanted = single and inverted(raws, layout, words)
    if wanted:
        for raw in raws:
            raw.side = {"in": "out", "out": "in"}.get(raw.side, raw.side)
    return False


def inverted(raws: Sequence[Raw], layout: Layout, words: Words) -> bool:
    """Tell whether the words of rows with a sign say the opposite of it, as on a credit card: 消费 above nought."""
    agree = oppose = 0
    for raw in raws:
        said = words.said(described(raw, layout), card=True)
        if said and raw.side in ("in", "out") and raw.amount:
            agree += said == raw.side
            oppose += said != raw.side
    return oppose >= FEW_VOTES and oppose > agree


def by_words(raws: Sequence[Raw], layout: Layout, words: Words) -> None:
    """Tell the direction of rows that have none by what they describe: 消费, 退货."""
    silent_rows = [raw for raw in raws if not raw.side]
    card = any("信用卡" in described(raw, layout) or "消费" in described(raw, layout) for raw in silent_rows)
    for raw in silent_rows:
        raw.side = words.said(described(raw, layout), card=card)


def described(raw: Raw, layout: Layout) -> str:
    places = [layout.columns[name] for name in ("summary", "purpose", "channel") if name in layout.columns]
    return " ".join(str(raw.cells[place]) for place in places if place < len(raw.cells))


def transactions(raws: Sequence[Raw], layout: Layout, words: Words, head: Head) -> list[Transaction]:
    """Return the rows as transactions; texts lose blanks around them and what stands for nothing."""
    printed = {
        name: column(raws, layout.columns[name], words) if name in layout.columns else [""] * len(raws)
        for name in TEXTS
    }
    parties = zip(printed.pop("counterparty"), printed.pop("counter_account"), strict=True)
    named = [party(name, number) for name, number in parties]
    texts = zip(*printed.values(), strict=True)
    currencies = currencies_of(raws, layout, words, head)
    return [
        Transaction(
            row=raw.row,
            at=raw.at,
            timed=raw.timed,
            direction=SIDES[raw.side],
            amount=raw.amount,
            balance=raw.balance,
            currency=currency,
            counterparty=name,
            counter_account=number,
            counter_bank=bank,
            summary=summary,
            purpose=purpose,
            channel=channel,
            serial=serial,
            voucher=voucher,
            status=status,
        )
        for raw, currency, (name, number), (bank, summary, purpose, channel, serial, voucher, status) in zip(
            raws, currencies, named, texts, strict=True
        )
    ]


def column(raws: Sequence[Raw], place: int, words: Words) -> list[str]:
    """Return the texts of a column, each different one cleaned once."""
    cells = [raw.cells[place] if place < len(raw.cells) else "" for raw in raws]
    cleaned = {cell: bare(cell, words) for cell in set(cells)}
    return [cleaned[cell] for cell in cells]


def bare(cell: Cell, words: Words) -> str:
    plain_text = text(cell).strip("`")
    if not plain_text.isalnum():
        plain_text = " ".join(plain_text.split())
    return "" if words.is_nothing(plain_text) else plain_text


def party(name: str, number: str) -> tuple[str, str]:
    """Return name and account of the other party: glued together in one cell they are parted."""
    if name and not number and len(name) > GLUED_FROM and name[-1] in GLUE_ENDS:
        glued = GLUED.fullmatch(name)
        return (glued[1].strip(), glued[2]) if glued else (name, number)
    if not name and number and not number.isdecimal():
        return number, number  # a shop's customers are known by their account alone
    return name, number


def currencies_of(raws: Sequence[Raw], layout: Layout, words: Words, head: Head) -> list[str]:
    """Return the currency of every row: of its column, the amount itself, the lines above; else CNY."""
    usual = head.currency or "CNY"
    place, money = layout.columns.get("currency"), layout.columns.get("amount")
    if place is not None:
        told = column(raws, place, words)
        found = {each: words.currency(each) or usual for each in set(told)}
        return [found[each] for each in told]
    if money is None:
        return [usual] * len(raws)
    return [currency_in(raw.cells[money], words) or usual for raw in raws]


def currency_in(cell: Cell, words: Words) -> str:
    """Return the currency that stands with an amount in one cell, empty for none."""
    if not isinstance(cell, str) or (cell[:1].isdigit() and cell[-1:].isdigit()):
        return ""
    found = CURRENCY.search(cell)
    return words.currency(found[1] or found[2]) if found else ""


def claims(
    found: Sorted, layout: Layout, rows: Sequence[Transaction], above: Sequence[Sequence[Cell]]
) -> list[Message]:
    """Return where the file says another count or sum than its rows have."""
    said, doubts = claims_of(above), []
    if said.count is not None and said.count != len(rows):
        doubts.append(
            message(
                "bank", "The file speaks of {said} transactions; it holds {found}.", said=said.count, found=len(rows)
            )
        )
    sums = {"in": Decimal(0), "out": Decimal(0)}
    for row in rows:
        if row.direction != "neutral":
            sums[row.direction] += row.amount
    for side, told in (("in", said.income), ("out", said.outgo)):
        if told is not None and told != sums[side]:
            doubts.append(differs(side, told, sums[side]))
    if {"income", "outgo"} <= layout.columns.keys() and found.totals:
        last = found.totals[-1]
        for side, name in (("in", "income"), ("out", "outgo")):
            place = layout.columns[name]
            told = amount(last[place]) if place < len(last) else None
            if told is not None and told != sums[side]:
                doubts.append(differs(side, told, sums[side]))
    return doubts


def differs(side: str, said: Decimal, found: Decimal) -> Message:
    if side == "in":
        return message("bank", "The file says {said} came in; its rows add up to {found}.", said=said, found=found)
    return message("bank", "The file says {said} went out; its rows add up to {found}.", said=said, found=found)


def other_sheets(layout: Layout, others: Sequence[Layout]) -> list[Message]:
    names = [each.sheet.name for each in others if each.sheet is not layout.sheet]
    if not names:
        return []
    shown = ", ".join(names[:TOLD])
    return [message("bank", "The file holds other lists too, which are read one by one: {sheets}", sheets=shown)]
