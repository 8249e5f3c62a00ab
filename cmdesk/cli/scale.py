"""The command that makes a large made-up book."""

import sys
from pathlib import Path

import click

from cmdesk.cli.desk import common, passphrase, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message


def counting() -> Progress:
    """Return a progress that counts on one line of a terminal; where there is none, nothing is printed."""
    if not sys.stderr.isatty():
        return silent
    return lambda done, total: click.echo(f"\r{done:,} / {total:,}", nl=done == total, err=True)


@click.command(help=tr("cli", "Make a large book of made-up clients, for benchmarks."))
@click.argument("path", type=click.Path(path_type=Path), metavar="BOOK")
@click.option("--customers", type=click.IntRange(min=1), default=1000, help=tr("cli", "How many clients."))
@click.option("--visits", type=click.IntRange(min=0), default=0, help=tr("cli", "How many visits, spread over them."))
@click.option("--seed", type=int, default=1, help=tr("cli", "The same number makes the same clients."))
@common
def scale(options: Options, path: Path, customers: int, visits: int, seed: int) -> None:
    """Make the book and say what it holds."""
    from cmdesk.services.scale import make_scaled

    made = make_scaled(
        path,
        passphrase(options, confirm=True),
        customers=customers,
        visits=visits,
        seed=seed,
        today=options.day,
        catalog=options.catalog,
        progress=counting(),
    )
    text = message(
        "cli",
        "Made {file} with {customers} clients, {visits} visits and {answers} answers.",
        file=path.name,
        customers=f"{made.customers:,}",
        visits=f"{made.visits:,}",
        answers=f"{made.answers:,}",
    )
    found = {"book": str(path), "seed": seed, "customers": made.customers, "visits": made.visits}
    found |= {"answers": made.answers, "gestures": made.gestures}
    show(options, found, lambda: iter((say(text),)))


COMMANDS = (scale,)
