"""Reads a whole catalog from its folder of TOML files, a bank's pack laid over it, and checks all of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from cmdesk.core.catalog.analysis_checks import check_analysis
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.checks import check
from cmdesk.core.catalog.decisions import check_decisions
from cmdesk.core.catalog.pack import HEAD, Change, Layer, Layered, Pack, called, read_head
from cmdesk.core.catalog.reading import Mistake, Tree, convert, located
from cmdesk.core.catalog.tree import parse, told
from cmdesk.core.text import message

T = TypeVar("T")


@dataclass(frozen=True)
class Files:
    """The files of a catalog as they are read: each with the pack's file of the same name laid over it."""

    pack: Path | None
    trees: dict[str, Tree] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    done: dict[str, Any] = field(default_factory=dict)

    def read(self, path: Path, kind: type[T]) -> T:
        """Return a file as kind, read and noted once whoever asks for it."""
        if path.name not in self.done:
            self.done[path.name] = self._read(path, kind)
        found: T = self.done[path.name]
        return found

    def _read(self, path: Path, kind: type[T]) -> T:
        own = parse(path, path.name)
        self.trees[path.name] = own
        over = self.pack / path.name if self.pack else None
        if over is None or not over.exists():
            return convert(own.raw, kind, own)
        given = parse(over, called(over.parent, path.name))
        both = Layered(Layer(path.name, self.changes).over(own.root, given.root, ""))
        self.trees[path.name] = both
        return convert(both.root.plain(), kind, both)


def read_all(folder: Path, pack: Path | None = None) -> Catalog:
    """Return the catalog in folder with a pack laid over it, all of it read and checked; raises UserError as load."""
    head = read_head(pack) if pack else None
    files = Files(pack)
    try:
        catalog = Catalog(lambda name, kind: files.read(folder / name, kind))
        catalog.parts()
        catalog.analysis.parts()
        check(catalog)
        check_analysis(catalog)
        if pack is not None:  # the program's own conditions are held by a test: trying them takes long
            check_decisions(catalog)
    except Mistake as wrong:
        if any(change.kind == "removed" and change.entry.endswith(f" {wrong.value}") for change in files.changes):
            wrong.what = message("catalog", "“{code}” leads nowhere: the pack removes it.", code=wrong.value)
        raise located(wrong, files.trees.get(wrong.file)) from None
    if pack is None or head is None:
        return catalog
    refuse_others(pack, files)
    catalog.pack = Pack(
        folder=pack, title=head.title, version=head.version, note=head.note, changes=tuple(files.changes)
    )
    return catalog


def refuse_others(pack: Path, files: Files) -> None:
    """Refuse a TOML file that lies over nothing: its name is misspelt, or it belongs to another version."""
    for path in sorted(pack.glob("*.toml")):
        if path.name != HEAD and path.name not in files.trees:
            known = message("catalog", "No file of the catalog has this name: {files}.", files=", ".join(files.trees))
            raise told(called(pack, path.name), None, "", known)
