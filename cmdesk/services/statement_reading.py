"""A bank statement on its way into the book: read as it was set right before, and made ready for a client."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.core.catalog.statement_formats import StatementFormatsFile
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import Message
from cmdesk.intake import cells
from cmdesk.intake.bank.reading import NoListError, preview, read_statement
from cmdesk.intake.bank.statement import Answers, Head, Preview, ReadStatement
from cmdesk.intake.sheets import open_sheets
from cmdesk.models.bank import StatementFormat
from cmdesk.models.store import Book
from cmdesk.services.bank_accounts import AccountForm
from cmdesk.services.bank_formats import answers_of
from cmdesk.services.bank_import import Brought, Coming, bring

PRINTED = "A"  # evidence grade of what a third party printed
TOLD = 200  # rows of each kind that are kept of what was left out


@dataclass(frozen=True, kw_only=True)
class Looked:
    """A file as it was read before it comes in: its first rows, and what was set right of its columns."""

    path: Path
    found: ReadStatement
    preview: Preview
    answers: Answers
    sheet: str | None = None
    password: str = ""


def look_at(
    book: Book,
    path: Path,
    *,
    catalog: Catalog,
    given: Answers | None = None,
    sheet: str | None = None,
    password: str = "",
    progress: Progress = silent,
) -> Looked:
    """Return a file as a statement with its first rows; columns as given, else as they were set right earlier.

    A file whose list cannot be told is shown all the same, without transactions, so that its columns can be chosen.
    """
    workbook, words = open_sheets(path, password), catalog.analysis.statement_formats
    shown = preview(workbook, words, given=given, sheet=sheet)
    if given is None:
        with book.read() as session:
            given = recall(session, shown.headings, words)
        shown = preview(workbook, words, given=given, sheet=sheet) if given else shown
    try:
        found = read_statement(workbook, words, given=given, sheet=sheet, progress=progress)
    except NoListError as error:
        found = untold(shown, workbook.encoding, error.message)
    return Looked(path=path, found=found, preview=shown, answers=given or Answers(), sheet=sheet, password=password)


def untold(shown: Preview, encoding: str | None, why: Message) -> ReadStatement:
    """Return a file whose list cannot be told: no transactions, what is known of its columns, and why."""
    return ReadStatement(
        format="",
        encoding=encoding,
        sheet=shown.sheet,
        header_row=shown.header_row,
        headings=shown.headings,
        columns={name: place for place, name in enumerate(shown.fields) if name},
        head=Head(),
        transactions=(),
        breaks=(),
        skipped=(),
        problems=(),
        doubts=(why,),
        newest_first=False,
        last_balance=None,
    )


def bring_read(
    session: Session,
    party_id: UUID,
    file: Coming,
    looked: Looked,
    *,
    catalog: Catalog,
    progress: Progress = silent,
) -> Brought:
    """Bring a file in and remember how its columns were set right."""
    brought = bring(session, party_id, file, catalog=catalog, progress=progress)
    remember(session, looked.found.headings, looked.answers, name=looked.found.format)
    return brought


def read_file(
    book: Book,
    path: Path,
    *,
    catalog: Catalog,
    given: Answers | None = None,
    sheet: str | None = None,
    password: str = "",
    progress: Progress = silent,
) -> ReadStatement:
    """Return a file as a statement; columns as given, else as they were set right under the same headings."""
    workbook, words = open_sheets(path, password), catalog.analysis.statement_formats
    if given is not None:
        return read_statement(workbook, words, given=given, sheet=sheet, progress=progress)
    found = read_statement(workbook, words, sheet=sheet, progress=progress)
    with book.read() as session:
        kept = recall(session, found.headings, words)
    return found if kept is None else read_statement(workbook, words, given=kept, sheet=sheet, progress=progress)


def recall(session: Session, headings: Sequence[str], words: StatementFormatsFile) -> Answers | None:
    """Return what was set right last time under these headings, else what the bank's catalog says of them."""
    kept = session.scalar(select(StatementFormat.answers).where(StatementFormat.headings == key(headings)))
    if kept is not None:
        return Answers.of_json(json.loads(kept))
    return next((answers_of(each) for each in words.layout if list(each.headings) == list(headings)), None)


def remember(session: Session, headings: Sequence[str], answers: Answers, *, name: str = "") -> None:
    """Keep what was set right under these headings; nothing set right forgets what was kept."""
    kept = session.scalar(select(StatementFormat).where(StatementFormat.headings == key(headings)))
    if answers == Answers():
        if kept is not None:
            session.delete(kept)
        return
    if kept is None:
        session.add(StatementFormat(headings=key(headings), name=name, answers=json.dumps(answers.as_json())))
    else:
        kept.answers = json.dumps(answers.as_json())


def key(headings: Sequence[str]) -> str:
    return json.dumps(list(headings), ensure_ascii=False)


def coming(path: Path, found: ReadStatement, account: AccountForm, *, grade: str = PRINTED) -> Coming:
    """Return a read statement as it is brought into the book."""
    return Coming(
        path=path,
        account=account,
        transactions=found.transactions,
        format=found.format,
        first=day(found.head.first),
        last=day(found.head.last),
        grade=grade,
        told=told(found),
    )


def account_of(found: ReadStatement, *, holder: str = "") -> AccountForm:
    """Return whose account a statement says it is; holder where it prints none."""
    return AccountForm(
        holder=found.head.holder or holder,
        bank=found.head.bank,
        number=found.head.number,
        currency=found.head.currency or "CNY",
    )


def day(printed: str) -> date | None:
    """Return a day as a head prints it, None where it prints none that can be read."""
    return cells.day(printed, today=date.max) if printed else None


def told(found: ReadStatement) -> dict[str, Any]:
    """Return what is worth knowing later of how a file was read, as JSON can hold it; doubts as code and values."""
    return {
        "breaks": [
            {"row": each.row, "expected": str(each.expected), "printed": str(each.printed)}
            for each in found.breaks[:TOLD]
        ],
        "problems": [each.row for each in found.problems[:TOLD]],
        "skipped": list(found.skipped[:TOLD]),
        "doubts": [[each.context, each.source, [[name, plain(value)] for name, value in each.values]]
                   for each in found.doubts],
    }  # fmt: skip


def plain(value: object) -> str | int:
    return value if isinstance(value, int) else str(value)
