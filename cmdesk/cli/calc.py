"""The command calc: one calculation, JSON in from a file or stdin, JSON out."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from cmdesk.cli.desk import common, show
from cmdesk.cli.lookup import kinds, read_given
from cmdesk.cli.options import Options, tr, written


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
    click.echo(written(kinds()[kind].run(read_given(str(file) if file else None), options)))


def lines(found: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, each in found.items():
        inputs = ", ".join(f"{field} ({unit})" for field, unit in each["inputs"].items())
        yield f"{name}\t{each['title']}\t{inputs}\t{each['source']}"


COMMANDS = (calc,)
