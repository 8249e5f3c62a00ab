"""Commands that read and write the book: new, read, import, list, show."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import click

from cmdesk.cli import find
from cmdesk.cli.desk import Words, common, opened, passphrase, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import yuan
from cmdesk.core.files import shown_name
from cmdesk.core.masking import mask_message
from cmdesk.core.text import message

FILE = click.Path(path_type=Path)


@click.command(help=tr("cli", "Make a new encrypted book."))
@click.argument("path", type=FILE, metavar="BOOK")
@common
def new(options: Options, path: Path) -> None:
    """Make a book and show its recovery key once."""
    from cmdesk.models.store import create_book

    made, recovery = create_book(path, passphrase(options, confirm=True))
    made.close()
    found = {"book": str(path), "recovery_key": recovery}
    show(
        options,
        found,
        lambda: iter(
            (
                say(message("cli", "Made {file}.", file=path.name)),
                say(message("cli", "Recovery key, shown only now; write it down: {key}", key=recovery)),
            )
        ),
    )


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
@common
def read_flows(options: Options, file: Path) -> None:
    """Print what a statement holds."""
    from cmdesk.core.catalog.in_use import rules
    from cmdesk.intake.bank.reading import read_statement
    from cmdesk.intake.bank.told import as_json, as_lines
    from cmdesk.intake.sheets import open_sheets

    found = read_statement(open_sheets(file), rules().statement_formats)
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
@click.option(
    "--customer", required=True, metavar="C", help=tr("cli", "The client: an id, a name, or an unambiguous start.")
)
@click.option("--sheet", metavar="NAME", help=tr("cli", "The sheet to read; by default all that hold transactions."))
@click.option(
    "--ownership",
    type=click.Choice(["own", "spouse", "shared", "controller", "related"]),
    default="own",
    help=tr("cli", "Whose account it is."),
)
@common
def import_statement(options: Options, file: Path, customer: str, sheet: str | None, ownership: str) -> None:
    """Bring a statement into the book in one gesture."""
    from cmdesk.services.bank_import import bring
    from cmdesk.services.gesture import perform
    from cmdesk.services.statement_reading import account_of, coming, read_file

    with opened(options) as book:
        with book.read() as session:
            party = find.customer(session, customer)
        found = read_file(book, file, catalog=options.catalog, sheet=sheet)
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


@click.command("list", help=tr("cli", "List what the book holds."))
@click.argument("what", type=click.Choice(["customers", "prospects", "visits", "applications", "tasks"]))
@click.option("--search", type=Words(), default="", help=tr("cli", "Only what holds this text, pinyin or number."))
@click.option("--limit", type=click.IntRange(min=1), default=None, help=tr("cli", "At most so many."))
@common
def list_(options: Options, what: str, search: str, limit: int | None) -> None:
    """Print a list."""
    with opened(options) as book, book.read() as session:
        found = listed(session, what, search, limit, options)
    show(options, found, lambda: ("\t".join(columns(what, row, options.catalog)) for row in found))


def columns(what: str, row: Any, catalog: Catalog) -> list[str]:
    """Return what a person wants to see of a row of a list."""
    if what == "visits":
        kind = tr("catalog", catalog.visit_types[row.type].name)
        return [row.number, row.day.isoformat(), row.name, kind, row.lead, row.note.partition("\n")[0]]
    if what == "applications":
        product = tr("catalog", catalog.products[row.form.product].name)
        state = tr("catalog", catalog.memo.approvals[row.state].name)
        return [row.number, row.name, product, yuan_or_dash(row.form.amount), state]
    if what == "customers":
        kind = tr("catalog", catalog.terms["party_kind"][row.kind].name)
        stage = tr("catalog", catalog.pipeline.stages[row.stage].name) if row.stage else "—"
        return [row.name, kind, stage, row.contact, row.address]
    if what == "tasks":
        kind = tr("catalog", catalog.terms["task_kind"][row.kind].name)
        return [row.due.isoformat(), f"{row.at:%H:%M}" if row.at else "—", kind, row.title, row.client]
    stage = tr("catalog", catalog.pipeline.stages[row.stage].name)
    return [row.number, row.name, stage, yuan_or_dash(row.wanted), row.contact, row.address]


def yuan_or_dash(value: Decimal | None) -> str:
    return "—" if value is None else yuan(value)


def listed(session: Any, what: str, search: str, limit: int | None, options: Options) -> list[Any]:
    """Return the rows of one list."""
    from cmdesk.services import applications, customer_query, customers, prospects, tasks, visits

    if what == "visits":
        return visits.list_visits(session, search=search, limit=limit)
    if what == "tasks":
        return tasks.list_tasks(session, tasks.TaskQuery(search=search), limit=limit)
    if what == "applications":
        return applications.list_applications(session, search=search, limit=limit)
    if what == "customers":
        parties = customer_query.CustomerQuery(search=search)
        return customers.list_customers(session, parties, today=options.day, catalog=options.catalog, limit=limit)
    query = prospects.ProspectQuery(search=search, view="open")
    return prospects.list_prospects(session, query, today=options.day, catalog=options.catalog, limit=limit)


@click.command("show", help=tr("cli", "Show the whole of a customer or an application, as JSON."))
@click.argument("what", type=click.Choice(["customer", "application"]))
@click.argument("name", type=Words(), metavar="NAME")
@common
def show_(options: Options, what: str, name: str) -> None:
    """Print one thing."""
    from cmdesk.services.show import whole_application, whole_party

    options.json = True
    with opened(options) as book, book.read() as session:
        if what == "customer":
            found: Any = whole_party(
                session, find.customer(session, name).id, today=options.day, catalog=options.catalog
            )
        else:
            wanted = find.application(session, name)
            found = whole_application(session, wanted.id, today=options.day, catalog=options.catalog)
    show(options, found, lambda: iter(()))


COMMANDS = (new, read, import_, list_, show_)
