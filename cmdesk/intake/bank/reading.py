"""Reads a statement of an account, whoever printed it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cmdesk.core.catalog.statement_formats import StatementFormatsFile
from cmdesk.core.errors import UserError
from cmdesk.core.garbage import uncollected
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message, message
from cmdesk.intake.bank.columns import recognise
from cmdesk.intake.bank.layout import find_table
from cmdesk.intake.bank.lexicon import lexicon
from cmdesk.intake.bank.one_sheet import Read, oldest_first, read_sheet
from cmdesk.intake.bank.statement import Answers, Preview, ReadStatement
from cmdesk.intake.cells import texts
from cmdesk.intake.sheets import Sheet, Workbook

SHOWN = 30  # rows of a preview


class NoListError(UserError):
    """No list with days and amounts was found: which column is what has to be said."""


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
    holds a list. NoListError for a file that holds no list with days and amounts.
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
        raise NoListError(
            message(
                "statement",
                "{file} holds no statement: it needs a list with the day and the amount of each transaction.",
                file=workbook.file,
            )
        )
    return joined(workbook, found)


def preview(
    workbook: Workbook,
    words: StatementFormatsFile,
    *,
    given: Answers | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
) -> Preview:
    """Return the first rows of a sheet with the field each column is taken for, for a user to set right.

    Without sheet it is the first that holds a list, else the first of all. Never refuses a file that has cells.
    """
    known = lexicon(words)
    answers = given or Answers()
    asked = answers.header_row if header_row is None else header_row
    among = sheets_of(workbook, sheet)
    tables = {place: found for place, each in enumerate(among) if (found := find_table(each.rows, known, asked))}
    place = next(iter(tables), 0)
    found = tables.get(place)
    columns = recognise(found, known, answers.columns).columns if found else {}
    fields = {column: name for name, column in columns.items()}
    return Preview(
        sheets=tuple(each.name for each in workbook.sheets),
        sheet=among[place].name,
        header_row=None if found is None or found.header is None else found.header + 1,
        headings=found.headings if found else (),
        fields=tuple(fields.get(column, "") for column in range(len(found.headings))) if found else (),
        rows=[texts(row) for row in among[place].rows[:SHOWN]],
    )


def sheets_of(workbook: Workbook, sheet: str | None) -> Sequence[Sheet]:
    if sheet is None:
        return [each for each in workbook.sheets if each.visible] or workbook.sheets
    named = [each for each in workbook.sheets if each.name == sheet]
    if not named:
        raise UserError(message("statement", "{file} has no sheet “{sheet}”.", file=workbook.file, sheet=sheet))
    return named


def joined(workbook: Workbook, found: Sequence[Read]) -> ReadStatement:
    """Return the sheets as one statement: what is said of the whole is that of the one with most rows."""
    found, doubts = without_repeats(found)
    main = max(found, key=lambda each: len(each.transactions))
    if len(owners := {row.account for each in found for row in each.transactions if row.account}) > 1:
        doubts.append(
            message("statement", "The file holds {count} accounts: each is kept by itself.", count=len(owners))
        )
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
    if len(found) == 1:
        return found, []
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
