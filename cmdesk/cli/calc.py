"""The command calc: one calculation, JSON in from a file or stdin, JSON out."""

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import click

from cmdesk.cli.desk import Options, common, plain, show, tr
from cmdesk.cli.kind import Given, Kind
from cmdesk.core.errors import UserError
from cmdesk.core.text import message


@cache
def kinds() -> Mapping[str, Kind]:
    """Return every kind by its name: the KINDS of each module of cmdesk/cli/kinds."""
    from cmdesk.cli import kinds as package

    modules = (import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__))
    return {name: kind for module in modules for name, kind in module.KINDS.items()}


class KindName(click.ParamType[str]):
    """The name of a kind; the kinds are read when one is asked for, not at every start."""

    name = "kind"

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> str:
        """Return value if there is such a kind; anything else is wrong usage."""
        return str(click.Choice(list(kinds())).convert(value, parameter, context))


@click.command(help=tr("cli", "One calculation: JSON in from a file or stdin, JSON out."))
@click.argument("kind", required=False, type=KindName())
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listed", is_flag=True, help=tr("cli", "Print every kind with its inputs, units and source."))
@common
def calc(options: Options, kind: str | None, file: Path | None, listed: bool) -> None:  # noqa: FBT001  (click's shape)
    """Calculate, or list what can be calculated."""
    if listed:
        found = {
            name: {
                "title": tr("calc", each.title),
                "inputs": each.inputs,
                "outputs": each.outputs,
                "source": each.source,
            }
            for name, each in kinds().items()
        }
        show(options, found, lambda: lines(found))
        return
    if kind is None:
        raise click.UsageError(tr("cli", "Name a kind of calculation, or give --list."))
    result = kinds()[kind].run(read(file), options)
    click.echo(json.dumps(plain(result), ensure_ascii=False, indent=1))


def lines(found: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, each in found.items():
        inputs = ", ".join(f"{field} ({unit})" for field, unit in each["inputs"].items())
        yield f"{name}\t{each['title']}\t{inputs}\t{each['source']}"


def read(file: Path | None) -> Given:
    """Return the JSON object in a file or on stdin; a number with a point keeps its digits."""
    try:
        text = sys.stdin.read() if file is None or str(file) == "-" else file.read_text("utf-8-sig")
        given = json.loads(text, parse_float=str, parse_constant=str)
    except OSError:
        raise UserError(message("calc", "{file} cannot be read.", file=file.name if file else "-")) from None
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise UserError(message("calc", "The input is no JSON object."))
    return given


COMMANDS = (calc,)
