"""Commands that keep the book safe: check, backup, restore."""

from pathlib import Path
from typing import Any

import click

from cmdesk.cli.desk import common, opened, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(help=tr("cli", "Check the integrity of the book: file, journal, rows and stored files."))
@click.option(
    "--explain-clock",
    metavar="REASON",
    default=None,
    help=tr("cli", "Note why the clock went back; the check passes over it from then on."),
)
@common
def check(options: Options, explain_clock: str | None) -> None:
    """Print everything that is wrong; exit 1 when something is."""
    from cmdesk.core.settings import backup_folder, load, settings_file
    from cmdesk.services import integrity
    from cmdesk.services.backup import anchors
    from cmdesk.services.integrity import check_book, steps_back

    def look(book: Any) -> list[Message]:
        with book.read() as session:
            return check_book(session, anchors=anchors(book, backup_folder(load(settings_file()))))

    with opened(options) as book:
        found = look(book)
        if explain_clock is not None and steps_back(found):
            integrity.explain_clock(book, steps_back(found), explain_clock)
            found = look(book)
    wrong = [say(each) for each in found]
    show(options, {"whole": not wrong, "wrong": wrong}, lambda: iter(wrong or [tr("cli", "The book is whole.")]))
    if wrong:
        raise UserError(message("cli", "The book is not as cmdesk left it."))


@click.command(help=tr("cli", "Write the book and its key to one file, proved by opening it."))
@click.option("--out", type=FILE, required=True, help=tr("cli", "The file to write."))
@common
def backup(options: Options, out: Path) -> None:
    """Write a backup; an earlier one of that name is replaced once the new one is proved."""
    from cmdesk.services.backup import write_backup

    with opened(options, out=out) as book:
        made = write_backup(book, out)
    size = out.stat().st_size
    text = message(
        "cli",
        "Wrote {file} ({size} bytes), opened and checked: the book up to journal entry {entry}.",
        file=str(out),
        size=f"{size:,}",
        entry=made.journal.entry,
    )
    show(options, {"file": str(out), "size": size, **manifest(made)}, lambda: iter((say(text),)))


@click.command(help=tr("cli", "Restore a backup to a new place; it opens with the passphrase of the day it was made."))
@click.argument("file", type=FILE)
@click.option("--to", "to", type=FILE, required=True, metavar="BOOK", help=tr("cli", "The book to make."))
@common
def restore(options: Options, file: Path, to: Path) -> None:
    """Unpack a backup, every byte compared with its manifest."""
    from cmdesk.services.backup import restore_backup

    made = restore_backup(file, to)
    text = message(
        "cli",
        "Restored {book} as it was on {time}, up to journal entry {entry}. It opens with the passphrase of that day.",
        book=str(to),
        time=f"{made.made_at.astimezone():%Y-%m-%d %H:%M}",
        entry=made.journal.entry,
    )
    show(options, {"book": str(to), **manifest(made)}, lambda: iter((say(text),)))


def manifest(made: Any) -> dict[str, object]:
    """Return what a script wants to know of a backup."""
    return {"made_at": made.made_at, "schema": made.schema, "journal": made.journal}


COMMANDS = (check, backup, restore)
