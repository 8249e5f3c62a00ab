"""Commands that make and show the book: new, list, show."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from cmdesk.cli import find
from cmdesk.cli.desk import Words, common, opened, passphrase, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.catalog import Catalog
from cmdesk.core.figures import yuan
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


@click.command("list", help=tr("cli", "List what the book holds."))
@click.argument("what", type=click.Choice(["customers", "prospects", "visits", "applications", "loans", "tasks"]))
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
    if what in ("applications", "loans"):
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
    if what == "loans":  # what was paid out
        paid = [state.code for state in options.catalog.memo.approvals.values() if "drawdown" in state.needs]
        return applications.list_applications(session, search=search, states=paid, limit=limit)
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


COMMANDS = (new, list_, show_)
