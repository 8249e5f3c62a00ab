"""Commands that make or check files: memo, ledger, package, verify, demo."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from cmdesk.cli import find
from cmdesk.cli.desk import LANGUAGE, Words, common, opened, read_day, show
from cmdesk.cli.options import Options, given_passphrase, say, tr
from cmdesk.core.errors import UserError
from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Message, message
from cmdesk.core.translation import LANGUAGES, translator

F = TypeVar("F", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)
SAMPLE_PASSPHRASE = "sample"  # noqa: S105  (the sample book holds nobody's data)
CUSTOMER = click.option(
    "--customer", required=True, metavar="C", help=tr("cli", "The client: an id, a name, or an unambiguous start.")
)
OUT = click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help=tr("cli", "The file to write.")
)


def full(command: F) -> F:
    """Give command --full and --reason."""
    reason = click.option("--reason", type=Words(), help=tr("cli", "Why it leaves whole; the journal keeps it."))
    whole = click.option(
        "--full", is_flag=True, help=tr("cli", "Write numbers and addresses of people whole; asks for --reason.")
    )
    return whole(reason(command))


def hiding(options: Options, book: Any, what: Message, *, full: bool, reason: str | None) -> Hide:
    """Return how texts leave: masked, or whole once the journal has the reason."""
    from cmdesk.services.export import release

    if not full:
        return mask
    return release(book, what, reason or "", catalog=options.catalog)


def check_usage(*, full: bool, reason: str | None) -> None:
    """Refuse --full without --reason, and the other way round, as wrong usage."""
    if full and not (reason or "").strip():
        raise click.UsageError(tr("cli", "--full needs --reason: why it leaves whole."))
    if reason is not None and not full:
        raise click.UsageError(tr("cli", "--reason belongs to --full."))


def written(options: Options, path: Path, **more: object) -> None:
    """Say what file was written and how large it is."""
    size = path.stat().st_size
    text = message("cli", "Wrote {file} ({size} bytes).", file=str(path), size=f"{size:,}")
    show(options, {"file": str(path), "size": size, **more}, lambda: iter((say(text),)))


LANGUAGE_OF = click.option(
    "--language", type=click.Choice(LANGUAGES), default="zh_CN", help=tr("cli", "The memo's language.")
)
VERSION = click.option(
    "--version",
    type=click.IntRange(min=1),
    metavar="N",
    help=tr("cli", "A version of the memo that was submitted; else the memo as it stands."),
)


@click.command(help=tr("cli", "Write the credit memo of an application as PDF."))
@click.argument("application", type=Words(), metavar="APPLICATION")
@OUT
@LANGUAGE_OF
@VERSION
@full
@common
def memo(
    options: Options, application: str, out: Path, language: str, version: int | None, *, full: bool, reason: str | None
) -> None:
    """Write a memo."""
    from cmdesk.services.memos import write_memo

    check_usage(full=full, reason=reason)
    with opened(options, out=out) as book:
        with book.read() as session:
            wanted = find.application(session, application)
        what = message("masking", "memo {number}", number=wanted.number)
        hide = hiding(options, book, what, full=full, reason=reason)
        with book.read() as session:
            write_memo(
                session,
                wanted.id,
                out,
                today=options.day,
                catalog=options.catalog,
                translate=translator(language),
                language=language,
                version=version,
                hide=hide,
            )
    written(options, out, application=wanted.number)


@click.command(help=tr("cli", "Write a ledger, or all of them, as a workbook."))
@click.argument("key", type=Words(), metavar="KEY|all")
@OUT
@click.option("--from", "first", callback=read_day, metavar="DATE", help=tr("cli", "The first day."))
@click.option("--to", "last", callback=read_day, metavar="DATE", help=tr("cli", "The last day."))
@full
@common
def ledger(
    options: Options, key: str, out: Path, first: date | None, last: date | None, *, full: bool, reason: str | None
) -> None:
    """Write ledgers."""
    from cmdesk.ledgers.ledger import Span
    from cmdesk.services.ledgers import export_ledgers, ledger_called

    check_usage(full=full, reason=reason)
    if first and last and last < first:
        raise UserError(message("cli", "The last day lies before the first."))
    chosen = ledger_called(key, options.catalog)
    with opened(options, out=out) as book:
        hide = hiding(options, book, message("masking", "ledger {key}", key=key), full=full, reason=reason)
        with book.read() as session:
            rows = export_ledgers(
                session,
                chosen,
                out,
                span=Span(first=first, last=last),
                today=options.day,
                catalog=options.catalog,
                translate=translator(LANGUAGE),
                hide=hide,
            )
    written(options, out, rows=rows)


@click.command(help=tr("cli", "Write a client's financial statements as a workbook of live formulas."))
@click.option(
    "--customer", required=True, metavar="C", help=tr("cli", "The client: an id, a name, or an unambiguous start.")
)
@OUT
@full
@common
def financials(options: Options, customer: str, out: Path, *, full: bool, reason: str | None) -> None:
    """Write statements."""
    from cmdesk.services.statement_workbook import write_statements

    check_usage(full=full, reason=reason)
    with opened(options, out=out) as book:
        with book.read() as session:
            party = find.customer(session, customer)
        hide = hiding(options, book, message("statements", "statements"), full=full, reason=reason)
        with book.read() as session:
            write_statements(
                session,
                party.id,
                out,
                today=options.day,
                catalog=options.catalog,
                translate=translator(LANGUAGE),
                hide=hide,
            )
    written(options, out)


@click.command(
    help=tr("cli", "Write the submission package of an application: memo, ledgers, checklist, evidence, manifest.")
)
@click.argument("application", type=Words(), metavar="APPLICATION")
@OUT
@LANGUAGE_OF
@VERSION
@full
@common
def package(
    options: Options, application: str, out: Path, language: str, version: int | None, *, full: bool, reason: str | None
) -> None:
    """Write a package."""
    from cmdesk.services.package import write_package

    check_usage(full=full, reason=reason)
    with opened(options, out=out) as book:
        with book.read() as session:
            wanted = find.application(session, application)
        what = message("masking", "package {number}", number=wanted.number)
        hide = hiding(options, book, what, full=full, reason=reason)
        with book.read() as session:
            write_package(
                session,
                wanted.id,
                out,
                signing=book.signing,
                today=options.day,
                catalog=options.catalog,
                translate=translator(language),
                language=language,
                version=version,
                hide=hide,
            )
    written(options, out, application=wanted.number)


@click.command(
    help=tr("cli", "Check every byte of a package and its signature; with --book also that this book made it.")
)
@click.argument("file", type=FILE)
@common
def verify(options: Options, file: Path) -> None:
    """Print what a package holds and what is wrong with it; exit 1 when something is."""
    from cmdesk.services.package_verify import verify_package

    if options.book is None:
        verdict = verify_package(file)
    else:
        with opened(options) as book:
            verdict = verify_package(file, book)
    wrong = [say(each) for each in verdict.wrong]

    def lines() -> Iterator[str]:
        yield say(
            message(
                "cli",
                "Package of {number}, made on {day}: {files}",
                number=verdict.application,
                day=verdict.made_on,
                files="、".join(verdict.files),
            )
        )
        if verdict.signed_by:
            yield say(message("cli", "Signed with the key {key}", key=verdict.signed_by))
        if verdict.of_book:
            yield tr("cli", "This book made it, and its journal still stands as it did.")
        yield from wrong or [tr("cli", "Every byte is as it was packed.")]

    found = {
        "application": verdict.application,
        "made_on": verdict.made_on,
        "files": list(verdict.files),
        "whole": not wrong,
        "signed_by": verdict.signed_by,
        "of_book": verdict.of_book,
        "wrong": wrong,
    }
    show(options, found, lines)
    if wrong:
        raise UserError(message("cli", "The package is not as it was packed."))


@click.command(help=tr("cli", "Make the sample book and, without a screen, all it yields."))
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help=tr("cli", "The folder to write to.")
)
@common
def demo(options: Options, out: Path) -> None:
    """Make the sample book, its memo, ledgers, package and a picture of the window."""
    from cmdesk.services.demo import make_demo
    from cmdesk.ui.start import picture

    word = given_passphrase(options) or SAMPLE_PASSPHRASE
    click.echo(tr("cli", "Making the sample book, its photos and documents; this takes a moment …"), err=True)
    made = make_demo(
        out, word, today=options.day, catalog=options.catalog, translate=translator(LANGUAGE), language=LANGUAGE
    )
    picture(made[0], word, out / "window.png", today=options.day)
    made.append(out / "window.png")
    show(
        options,
        {"files": [{"file": str(each), "size": each.stat().st_size} for each in made]},
        lambda: (f"{each}  {each.stat().st_size:,}" for each in made),
    )


COMMANDS = (memo, ledger, financials, package, verify, demo)
