"""Commands about what opens a book: passphrase, recover."""

import sys
from pathlib import Path

import click

from cmdesk.cli.desk import common, opened, passphrase, show
from cmdesk.cli.options import Options, first_line, say, tr
from cmdesk.core.errors import UserError
from cmdesk.core.text import message

new_file = click.option(
    "--new-passphrase-file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=tr("cli", "A file whose first line is the new passphrase; else a prompt."),
)


def asked(words: str, missing: str, *, confirm: bool = False) -> str:
    """Return what is typed at a prompt; refused, naming the option that is missing, where nobody types."""
    if not sys.stdin.isatty():
        raise UserError(message("cli", "Nobody is there to type: give {option}.", option=missing))
    return str(click.prompt(words, hide_input=True, confirmation_prompt=confirm, err=True))


def new_passphrase(file: Path | None) -> str:
    if file is not None:
        return first_line(file)
    return asked(tr("cli", "New passphrase"), "--new-passphrase-file", confirm=True)


@click.command("passphrase", help=tr("cli", "Change the passphrase of the book; its recovery key stays the same."))
@new_file
@common
def passphrase_(options: Options, new_passphrase_file: Path | None) -> None:
    """Change the passphrase."""
    from cmdesk.services.passphrase import change_passphrase

    old = passphrase(options)
    with opened(options, old) as book:
        change_passphrase(book, old, new_passphrase(new_passphrase_file))
    done(options, options.path)


@click.command(help=tr("cli", "Set a new passphrase with the recovery key: the old one or the key file is lost."))
@click.option(
    "--recovery-key-file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=tr("cli", "A file that holds the recovery key; else a prompt."),
)
@new_file
@common
def recover(options: Options, recovery_key_file: Path | None, new_passphrase_file: Path | None) -> None:
    """Set a new passphrase with the recovery key."""
    from cmdesk.models.key import from_recovery_key
    from cmdesk.models.opening import check_file
    from cmdesk.services.passphrase import recover as set_anew

    check_file(options.path)
    if recovery_key_file is not None:
        key = whole_text(recovery_key_file)
    else:
        key = asked(tr("cli", "Recovery key"), "--recovery-key-file")
    from_recovery_key(key)  # a mistyped one is told before anybody thinks of a passphrase
    set_anew(options.path, key, new_passphrase(new_passphrase_file)).close()
    done(options, options.path)


def whole_text(file: Path) -> str:
    """Return the recovery key in a file, which may stand on several lines."""
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise UserError(message("cli", "No recovery key can be read from {file}.", file=file.name)) from None


def done(options: Options, path: Path) -> None:
    text = message(
        "cli",
        "The new passphrase opens {file}. The recovery key stays the same; backups made before open with the old "
        "passphrase.",
        file=path.name,
    )
    show(options, {"book": str(path)}, lambda: iter((say(text),)))


COMMANDS = (passphrase_, recover)
