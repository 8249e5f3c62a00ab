"""The commands' tree, and what becomes of an error: exit 1 for the user's problem, 2 for wrong usage, 3 for a bug."""

import gc
import platform
import sys
import traceback
from importlib import import_module
from pathlib import Path

import click

from cmdesk import __version__
from cmdesk.cli.desk import common
from cmdesk.cli.light import open_window
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.catalog.in_use import settle
from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.memory import forbid_dumps

USER, USAGE, BUG = 1, 2, 3
MODULES = {
    "calc": "calc",
    "catalog": "catalog",
    "documents": "memo ledger financials package verify demo",
    "keys": "passphrase recover",
    "papers": "read import",
    "records": "new list show",
    "safety": "check backup restore",
    "scale": "scale",
    "today": "today",
}
PLACES = {name: module for module, names in MODULES.items() for name in names.split()}


class Commands(click.Group):
    """The commands by name, each loaded when it is asked for: the window waits for none of them."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return sorted(PLACES)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in PLACES:
            return None
        commands: tuple[click.Command, ...] = import_module(f"cmdesk.cli.{PLACES[name]}").COMMANDS
        return next(each for each in commands if each.name == name)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    help=tr("cli", "cmdesk, the offline desk of a bank credit manager. Without a command it opens the window."),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.version_option(__version__, prog_name="cmdesk")
@common
@click.pass_context
def cmdesk(context: click.Context, options: Options) -> None:
    """Open the window when no command is named."""
    if context.invoked_subcommand is None:
        context.exit(open_window(options))
    gc.enable()


def main() -> None:
    """Run the command line; the entry point of the program."""
    forbid_dumps()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")  # a Windows console may default to another code page
    sys.exit(status())


def status() -> int:
    """Run the command line and return its exit status."""
    settle()
    try:
        outcome = cmdesk.main(standalone_mode=False)
    except UserError as error:
        click.echo(say(error.message), err=True)
        return USER
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        error.show()
        return USER
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  (the last line of defence)
        return failed(error)
    return outcome if isinstance(outcome, int) else 0


def failed(error: BaseException) -> int:
    """Tell of what nobody has answered for: the user stopped it, or it is our bug, told without customer data."""
    if isinstance(error, click.Abort | Cancelled | KeyboardInterrupt):
        click.echo(tr("cli", "Stopped; nothing was written."), err=True)
        return USER
    click.echo(report(error), err=True)
    return BUG


def report(error: BaseException) -> str:
    """Return what a developer needs of a bug: its kind and where it came up, without any value."""
    where = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    head = f"cmdesk {__version__}, Python {platform.python_version()}, {platform.system()}: {type(error).__name__}"
    return "\n".join(
        [tr("cli", "This is a bug in cmdesk. Please report these lines; they hold no customer data:"), head, *where]
    )
