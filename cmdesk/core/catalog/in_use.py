"""Which catalog is in use, and the rules of the analysis in it."""

import json
import os
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # a calculation that goes by no rule loads none of it
    from pathlib import Path

    from cmdesk.core.catalog.analysis import Analysis

T = TypeVar("T")
IN_USE = "CMDESK_CATALOG"
"""The environment's name for the pack's folder; empty for none. Whoever starts the program settles it before load()."""


def settle() -> None:
    """Let the settings say which pack is in use, where neither --catalog nor the environment does."""
    if IN_USE not in os.environ:
        from cmdesk.core.paths import user_config_soon

        os.environ[IN_USE] = chosen(user_config_soon() / "settings.json")


def chosen(settings: "Path") -> str:
    """Return the pack's folder that the settings name, without loading all that settings can be; empty for none."""
    try:
        folder = json.loads(settings.read_bytes())["catalog_folder"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return folder if isinstance(folder, str) else ""


def rules() -> "Analysis":
    """Return the rules of the catalog in use.

    Without a pack each file is read when something of it is asked for; its tests have shown that they fit together. A
    pack is used whole or not at all, so with one all of the catalog is read; raises UserError as load does.
    """
    settle()
    if os.environ[IN_USE]:
        from cmdesk.core.catalog.loading import load

        return load().analysis
    return own()


@cache
def own() -> "Analysis":
    from cmdesk.core.catalog.analysis import Analysis
    from cmdesk.core.paths import resources

    folder = resources() / "catalog"
    return Analysis(lambda name, kind: read(folder / name, kind))


def read(path: "Path", kind: type[T]) -> T:
    """Return a file of the program's own catalog as kind; what finds a mistake's place is loaded when there is one."""
    import msgspec
    import tomli

    try:
        return msgspec.convert(tomli.loads(path.read_text("utf-8"), parse_float=Decimal), kind)
    except (OSError, ValueError):  # what msgspec and tomli raise are ValueErrors
        from cmdesk.core.catalog.reading import read as read_and_tell

        return read_and_tell(path, kind)
