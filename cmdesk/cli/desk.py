"""What every command shares: language, common options, opening the book, printing results, exit status."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from cmdesk.cli.options import Options, given_passphrase, tr
from cmdesk.core.catalog import IN_USE
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.core.translation import preferred_language

LANGUAGE = preferred_language()
F = TypeVar("F", bound=Callable[..., Any])


class Words(click.ParamType[str]):
    """A text to look for; bytes that are no UTF-8 match nothing instead of breaking the query."""

    name = "text"

    def convert(self, value: Any, _parameter: click.Parameter | None, _context: click.Context | None) -> str:
        """Return value as text that can be stored."""
        return str(value).encode("utf-8", "replace").decode()


def keep(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    """Return a callback that keeps an option's value wherever on the line it stood."""

    def callback(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        options = context.ensure_object(Options)
        if context.get_parameter_source(str(parameter.name)) is not click.core.ParameterSource.DEFAULT:
            setattr(options, name, value)

    return callback


def keep_catalog(_context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    """Lay a bank's catalog over the program's, for this run; an empty name is none."""
    if value is not None:
        os.environ[IN_USE] = value


def read_day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date | None:
    """Return an ISO date; anything else is wrong usage."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(tr("cli", "a date reads 2026-10-31")) from None


def keep_day(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.ensure_object(Options).today = read_day(context, parameter, value)


def common(command: F) -> F:
    """Give command the common options."""
    path = click.Path(dir_okay=False, path_type=Path)
    for option in reversed(
        (
            click.option(
                "--book",
                type=path,
                expose_value=False,
                callback=keep("book"),
                metavar="FILE",
                help=tr("cli", "The book; by default the one in the user's data folder."),
            ),
            click.option(
                "--passphrase-file",
                type=path,
                expose_value=False,
                callback=keep("passphrase_file"),
                metavar="FILE",
                help=tr("cli", "A file whose first line is the passphrase; else CMDESK_PASSPHRASE, else a prompt."),
            ),
            click.option(
                "--catalog",
                expose_value=False,
                callback=keep_catalog,
                metavar="DIR",
                help=tr("cli", "A bank's catalog to lay over the program's; else CMDESK_CATALOG, else the settings."),
            ),
            click.option(
                "--json",
                "json",
                is_flag=True,
                expose_value=False,
                callback=keep("json"),
                help=tr("cli", "Print one JSON document and nothing else."),
            ),
            click.option(
                "--today",
                expose_value=False,
                callback=keep_day,
                metavar="DATE",
                help=tr("cli", "Work as on this day, such as 2026-10-31."),
            ),
        )
    ):
        command = option(command)
    return click.pass_obj(command)  # type: ignore[return-value]  # the decorated function keeps its shape for click


def passphrase(options: Options, *, confirm: bool = False) -> str:
    """Return the passphrase from the file, the environment or a prompt, in this order."""
    given = given_passphrase(options)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError(message("cli", "A passphrase is needed: give --passphrase-file, or set CMDESK_PASSPHRASE."))
    return str(click.prompt(tr("cli", "Passphrase"), hide_input=True, confirmation_prompt=confirm, err=True))


@contextmanager
def opened(options: Options, given: str | None = None, *, out: Path | None = None) -> Iterator[Any]:
    """Give the book opened with the passphrase given, else asked for; close it whatever happens.

    out: where something is to be written; refused when that is the book itself.
    """
    from cmdesk.models.opening import check_file
    from cmdesk.models.store import open_book  # a second of start-up that reading a sheet does not need
    from cmdesk.services.export import refuse_own

    check_file(options.path)  # before anybody types a passphrase for nothing
    book = open_book(options.path, passphrase(options) if given is None else given)
    try:
        if out is not None:
            refuse_own(book, out)
        yield book
    finally:
        book.close()


def show(options: Options, found: Any, lines: Callable[[], Iterator[str]]) -> None:
    """Print found as JSON, or lines for a person."""
    if options.json:
        click.echo(json.dumps(plain(found), ensure_ascii=False, indent=1))
    else:
        for line in lines():
            click.echo(line)


def plain(found: Any) -> Any:
    """Return found as JSON takes it: amounts as strings with their exact decimals, dates ISO, unknown null."""
    return msgspec.to_builtins(found, enc_hook=str, str_keys=True)
