"""The catalog in use: the program's own, each file read when it is asked for, or with a bank's pack laid over it."""

import os
from functools import cache
from pathlib import Path
from typing import Any

from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.in_use import IN_USE, read
from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources


def load(folder: Path | None = None) -> Catalog:
    """Return the program's catalog with the pack in use laid over it, read once; or the whole catalog in folder.

    A pack or a folder is read and checked as a whole: raises UserError with file, line, entry and reason for whatever
    is missing, misspelt, given twice or leads nowhere. That the program's own files fit together is held by its tests.
    """
    if folder is None:
        return in_use(os.environ.get(IN_USE, ""))
    from cmdesk.core.catalog.laying import read_all

    return read_all(folder)


def load_with(pack: Path) -> Catalog:
    """Return the program's catalog with a pack laid over it, read anew; raises UserError as load does."""
    from cmdesk.core.catalog.laying import read_all

    return read_all(resources() / "catalog", pack)


def use_pack(folder: str) -> UserError | None:
    """Lay the pack in folder over the catalog from now on; where it has a mistake use none, and return the mistake."""
    os.environ[IN_USE] = folder
    try:
        load()
    except UserError as error:
        os.environ[IN_USE] = ""
        return error
    return None


@cache
def in_use(pack: str) -> Catalog:
    return load_with(Path(pack)) if pack else own()


def own() -> Catalog:
    folder, done = resources() / "catalog", dict[str, Any]()

    def once(name: str, kind: type[Any]) -> Any:
        if name not in done:
            done[name] = read(folder / name, kind)
        return done[name]

    return Catalog(once)
