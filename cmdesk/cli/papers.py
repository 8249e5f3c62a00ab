"""Commands that read files of sheets, and bring them into the book: read, import."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from cmdesk.cli import find
from cmdesk.cli.desk import common, opened, show
from cmdesk.cli.options import Options, first_line, say, tr
from cmdesk.core.files import shown_name
from cmdesk.core.masking import mask_message
from cmdesk.core.text import message

Found = TypeVar("Found")
FILE = click.Path(path_type=Path)
CUSTOMER = click.option(
    "--customer", required=True, metavar="C", help=tr("cli", "The client: an id, a name, or an unambiguous start.")
)
PASSWORD = click.option(
    "--password-file",
    "locked",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=tr("cli", "A file whose first line is the password that the sheet is locked with; else a prompt."),
)


def unlocked(read: Callable[[str], Found], locked: Path | None) -> Found:
    """Return read(password): the one in the file given, else one that is asked for where somebody can answer."""
    from cmdesk.intake.wrapped import ProtectedError

    try:
        return read(first_line(locked) if locked else "")
    except ProtectedError as error:
        if error.wrong or not sys.stdin.isatty():
            raise
    return read(str(click.prompt(tr("cli", "Password of the file"), hide_input=True, err=True)))


@click.group(help=tr("cli", "Read a file without a book: what was found, what is wrong."))
def read() -> None:
    """Group of the kinds of file."""


@read.command("prospects", help=tr("cli", "Read a sheet of prospects."))
@click.argument("file", type=FILE)
@common
def read_sheet(options: Options, file: Path) -> None:
    """Print what a prospect sheet holds."""
    from cmdesk.intake.prospects import as_json, read_prospects

    sheet = read_prospects(file, today=options.day)

    def lines() -> Iterator[str]:
        yield say(
            message(
                "cli",
                "Sheet “{sheet}”, header in row {header}: {rows} rows, {twice} repeated, {problems} problems",
                sheet=sheet.sheet,
                header=sheet.header_row,
                rows=len(sheet.rows),
                twice=len(sheet.duplicates),
                problems=len(sheet.problems),
            )
        )
        for problem in sheet.problems:
            yield say(
                message(
                    "cli", "  row {row}, {column}: {text}", row=problem.row, column=problem.column, text=problem.message
                )
            )

    show(options, as_json(sheet), lines)


@read.command("statement", help=tr("cli", "Read a statement of an account: a bank's, WeChat's, Alipay's."))
@click.argument("file", type=FILE)
@PASSWORD
@common
def read_flows(options: Options, file: Path, locked: Path | None) -> None:
    """Print what a statement holds."""
    from cmdesk.core.catalog.in_use import rules
    from cmdesk.intake.bank.reading import read_statement
    from cmdesk.intake.bank.told import as_json, as_lines
    from cmdesk.intake.sheets import open_sheets

    found = read_statement(unlocked(partial(open_sheets, file), locked), rules().statement_formats)
    show(options, as_json(found, tr), lambda: as_lines(found, tr))


@click.group("import", help=tr("cli", "Bring a file into the book, in one gesture."))
def import_() -> None:
    """Group of the kinds of file."""


@import_.command("prospects", help=tr("cli", "Import a sheet of prospects; rows that are there already are skipped."))
@click.argument("file", type=FILE)
@common
def import_sheet(options: Options, file: Path) -> None:
    """Import a prospect sheet."""
    from cmdesk.intake.prospects import problems_as_json, read_prospects
    from cmdesk.services.gesture import perform
    from cmdesk.services.prospect_import import Standing, import_new
    from cmdesk.services.sheet_mapping import recall

    with opened(options) as book:
        with book.read() as session:
            sheet = read_prospects(file, today=options.day, recall=partial(recall, session))
        label = mask_message(message("prospects", "Import {file}", file=shown_name(file)))
        outcome = perform(book, label, import_new, sheet, today=options.day, catalog=options.catalog)
    standings = [line.standing for line in outcome.result]
    found = {
        "imported": standings.count(Standing.NEW),
        "repeated": standings.count(Standing.REPEATED),
        "known": standings.count(Standing.KNOWN),
        "problems": len(sheet.problems),
        "gesture": outcome.number,
        "details": problems_as_json(sheet),
    }
    text = message(
        "cli",
        "Imported {imported}; skipped {repeated} repeated and {known} already in the book; {problems} problems noted.",
        **{name: value for name, value in found.items() if isinstance(value, int) and name != "gesture"},
    )
    show(options, found, lambda: iter((say(text),)))


@import_.command("statement", help=tr("cli", "Import a bank statement into a client's accounts."))
@click.argument("file", type=FILE)
@CUSTOMER
@click.option("--sheet", metavar="NAME", help=tr("cli", "The sheet to read; by default all that hold transactions."))
@click.option(
    "--ownership",
    type=click.Choice(["own", "spouse", "shared", "controller", "related"]),
    default="own",
    help=tr("cli", "Whose account it is."),
)
@PASSWORD
@common
def import_statement(  # one argument for each option
    options: Options, file: Path, customer: str, sheet: str | None, ownership: str, locked: Path | None
) -> None:
    """Bring a statement into the book in one gesture."""
    from cmdesk.services.bank_import import bring
    from cmdesk.services.gesture import perform
    from cmdesk.services.statement_reading import account_of, coming, read_file

    with opened(options) as book:
        with book.read() as session:
            party = find.customer(session, customer)
        found = unlocked(
            lambda password: read_file(book, file, catalog=options.catalog, sheet=sheet, password=password), locked
        )
        account = replace(account_of(found, holder=party.name), ownership=ownership)
        label = mask_message(message("bank", "Import the flows of {file}", file=shown_name(file)))
        outcome = perform(book, label, bring, party.id, coming(file, found, account), catalog=options.catalog)
    told = {
        "imported": outcome.result.added,
        "repeated": outcome.result.repeated,
        "problems": len(found.problems),
        "accounts": [str(each) for each in outcome.result.accounts],
        "gesture": outcome.number,
    }
    text = message(
        "cli",
        "Imported {imported} transactions; {repeated} were there already; {problems} rows cannot be read.",
        imported=outcome.result.added,
        repeated=outcome.result.repeated,
        problems=len(found.problems),
    )
    show(options, told, lambda: iter((say(text),)))


END = click.option(
    "--end",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help=tr("cli", "The day that statements stand at whose sheets name none."),
)


@read.command("financials", help=tr("cli", "Read financial statements."))
@click.argument("file", type=FILE)
@END
@PASSWORD
@common
def read_statements(options: Options, file: Path, end: datetime | None, locked: Path | None) -> None:
    """Print what financial statements hold."""
    from cmdesk.core.catalog.in_use import rules
    from cmdesk.intake.financials import read_financials
    from cmdesk.intake.financials_told import as_json, as_lines
    from cmdesk.intake.sheets import open_sheets

    found = read_financials(unlocked(partial(open_sheets, file), locked), rules(), end=end.date() if end else None)
    show(options, as_json(found, rules(), tr), lambda: as_lines(found, tr))


@import_.command("financials", help=tr("cli", "Import financial statements of a client, a period each."))
@click.argument("file", type=FILE)
@CUSTOMER
@click.option(
    "--map",
    "names",
    multiple=True,
    metavar="NAME=LINE",
    help=tr("cli", "Which line a name means, by its code; nothing behind the = passes the row over."),
)
@click.option("--replace", "anew", is_flag=True, help=tr("cli", "Put them in place of periods that are there."))
@END
@PASSWORD
@common
def import_statements(  # one argument for each option
    options: Options,
    file: Path,
    customer: str,
    names: tuple[str, ...],
    end: datetime | None,
    locked: Path | None,
    *,
    anew: bool,
) -> None:
    """Bring financial statements into the book in one gesture."""
    from cmdesk.intake.financials import ReadFinancials
    from cmdesk.intake.financials_told import as_json
    from cmdesk.services.financials_import import Imported, import_file
    from cmdesk.services.gesture import Outcome, perform

    mapped = dict(each.partition("=")[::2] for each in names)

    with opened(options) as book:
        with book.read() as session:
            party = find.customer(session, customer)
        label = mask_message(message("statements", "Import the statements of {file}", file=shown_name(file)))

        def bring(password: str) -> Outcome[tuple[ReadFinancials, Imported]]:
            return perform(
                book, label, import_file, party.id, file, mapped,
                password=password, end=end.date() if end else None, replace=anew, today=options.day,
                catalog=options.catalog,
            )  # fmt: skip

        outcome = unlocked(bring, locked)
    found, done = outcome.result
    told = as_json(found, options.catalog.analysis, tr)
    result = {
        "periods": [each.isoformat() for each in done.added],
        "replaced": [each.isoformat() for each in done.replaced],
        "gesture": outcome.number,
        "checks": told["checks"],
    }
    days = "、".join(result["periods"])
    show(options, result, lambda: iter((say(message("cli", "Imported the periods {days}.", days=days)),)))


COMMANDS = (read, import_)
