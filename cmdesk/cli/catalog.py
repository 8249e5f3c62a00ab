"""Commands on the catalog: is a bank's pack right, what does it change, what is in the catalog."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from cmdesk.cli.desk import common, opened, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.catalog import Catalog, Pack, load_with
from cmdesk.core.catalog.pack import said
from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing
from cmdesk.core.text import message

FOLDER = click.Path(path_type=Path)
KINDS = ("products", "documents", "checklists", "question_sets", "visit_types", "conditions", "ledgers")


@click.group(
    help=tr("cli", "Look at the catalog: what the program knows of products, documents, questions and stages.")
)
def catalog() -> None:
    """Group of what can be looked at."""


@catalog.command(
    "check", help=tr("cli", "Check the catalog, with a bank's pack laid over it, and print what it changes.")
)
@click.argument("folder", type=FOLDER, required=False, metavar="[DIR]")
@common
def check(options: Options, folder: Path | None) -> None:
    """Read a pack, by default the one in use; exit 1 with file and line of the first mistake."""
    found = load_with(folder) if folder else options.catalog

    def lines(pack: Pack | None) -> Iterator[str]:
        if pack is None:
            yield tr("cli", "The program's own catalog, whole. No pack is in use.")
            return
        head = {"title": pack.title, "version": pack.version, "count": len(pack.changes)}
        yield say(message("cli", "{title}, version {version}: {count} changes", **head))
        if pack.note:
            yield f"  {pack.note}"
        for change in pack.changes:
            yield f"  {say(said(change))}"

    show(options, {"pack": found.pack}, lambda: lines(found.pack))


@catalog.command("list", help=tr("cli", "List the entries of one kind: code and name."))
@click.argument("kind", type=click.Choice(KINDS))
@common
def list_(options: Options, kind: str) -> None:
    """Print the entries of one kind in the catalog's order."""
    entries = of_kind(options.catalog, kind)
    rows = {code: getattr(entry, "name", "") or getattr(entry, "question", "") for code, entry in entries.items()}

    def lines() -> Iterator[str]:
        for code, name in rows.items():
            yield f"{code}  {tr('catalog', name)}"

    show(options, [{"code": code, "name": name} for code, name in rows.items()], lines)


@catalog.command("formats", help=tr("cli", "Write how statements are read, as it was set right, as a file of a pack."))
@click.argument("file", type=FOLDER)
@common
def formats(options: Options, file: Path) -> None:
    """Write the statement_formats.toml of a pack."""
    from cmdesk.services.bank_formats import formats_as_pack

    with opened(options, out=file) as book, book.read() as session:
        text = formats_as_pack(session)
    if not text:
        raise UserError(message("cli", "Nothing was set right so far: there is nothing to hand on."))
    with replacing(file) as path:
        path.write_text(text, "utf-8")
    show(options, {"file": str(file)}, lambda: iter((say(message("masking", "Wrote {file}", file=file.name)),)))


def of_kind(found: Catalog, kind: str) -> Mapping[str, Any]:
    entries: Mapping[str, Any] = getattr(found, kind)
    return entries


COMMANDS = (catalog,)
