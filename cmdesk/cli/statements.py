"""Commands that read a bank statement, with and without a book."""

from collections.abc import Iterator
from pathlib import Path

import click

from cmdesk.cli import find
from cmdesk.cli.desk import common, opened, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.cli.records import FILE, import_, read
from cmdesk.core.files import shown_name
from cmdesk.core.masking import mask_message
from cmdesk.core.text import Message, message

SHEET = click.option("--sheet", metavar="NAME", help=tr("cli", "The sheet to read; by default that which holds most."))
CUSTOMER = click.option(
    "--customer", required=True, metavar="C", help=tr("cli", "The client: an id, a name, or an unambiguous start.")
)


@read.command("statement", help=tr("cli", "Read a bank statement."))
@click.argument("file", type=FILE)
@SHEET
@common
def read_statement_file(options: Options, file: Path, sheet: str | None) -> None:
    """Print what a statement holds."""
    from cmdesk.intake.bank.reader import read_statement
    from cmdesk.intake.bank.statement import as_json
    from cmdesk.intake.sheets import open_sheets

    found = read_statement(open_sheets(file), options.catalog.statement_formats, sheet=sheet)

    def lines() -> Iterator[str]:
        yield say(
            message(
                "cli",
                "{format}: {count} transactions, {income} in, {outgo} out; {breaks} breaks, {problems} problems.",
                format=found.format,
                count=len(found.transactions),
                income=found.total("in"),
                outgo=found.total("out"),
                breaks=len(found.breaks),
                problems=len(found.problems),
            )
        )
        for problem in found.problems:
            yield say(message("cli", "  row {row}: {text}", row=problem.row, text=problem.message))
        for doubt in found.doubts:
            yield f"  {say(doubt)}"

    show(options, as_json(found, tr), lines)


@import_.command("statement", help=tr("cli", "Import a bank statement into a client's accounts."))
@click.argument("file", type=FILE)
@CUSTOMER
@SHEET
@click.option(
    "--ownership",
    type=click.Choice(["own", "spouse", "shared", "controller", "related"]),
    default="own",
    help=tr("cli", "Whose account it is."),
)
@common
def import_statement(options: Options, file: Path, customer: str, sheet: str | None, ownership: str) -> None:
    """Bring a statement into the book in one gesture."""
    from dataclasses import replace

    from cmdesk.services.bank_import import bring
    from cmdesk.services.gesture import perform
    from cmdesk.services.statement_reading import account_of, coming, read_file

    with opened(options) as book:
        with book.read() as session:
            party = find.customer(session, customer)
        found = read_file(book, file, catalog=options.catalog, sheet=sheet)
        account = replace(account_of(found, catalog=options.catalog, holder=party.name), ownership=ownership)
        label = mask_message(message("bank", "Import the flows of {file}", file=shown_name(file)))
        outcome = perform(book, label, bring, party.id, coming(file, found, account), catalog=options.catalog)
    told = {
        "imported": outcome.result.added,
        "repeated": outcome.result.repeated,
        "problems": len(found.problems),
        "accounts": [str(each) for each in outcome.result.accounts],
        "gesture": outcome.number,
    }
    text: Message = message(
        "cli",
        "Imported {imported} transactions; {repeated} were there already; {problems} rows cannot be read.",
        imported=outcome.result.added,
        repeated=outcome.result.repeated,
        problems=len(found.problems),
    )
    show(options, told, lambda: iter((say(text),)))


COMMANDS: tuple[click.Command, ...] = ()  # they are parts of read and import
