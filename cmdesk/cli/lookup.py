"""The kinds of calculation by their names, and the JSON one is given."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module

from cmdesk.cli.kind import Given, Kind
from cmdesk.core.errors import UserError
from cmdesk.core.text import message

FOLDER = os.path.join(os.path.dirname(__file__), "kinds")


@cache
def kinds() -> Mapping[str, Kind]:
    """Return every kind by its name: the KINDS of each module of cmdesk/cli/kinds."""
    from pkgutil import iter_modules

    return {name: kind for found in iter_modules([FOLDER]) for name, kind in kinds_of(found.name).items()}


def found_kind(name: str) -> Kind | None:
    """Return one kind, for which only the module whose text has its name is loaded; None where none has."""
    with suppress(OSError):
        for entry in sorted(os.listdir(FOLDER)):
            module, ending = os.path.splitext(entry)
            if ending == ".py" and f'"{name}": ' in read_text(os.path.join(FOLDER, entry), "utf-8"):
                kind = kinds_of(module).get(name)
                if kind is not None:
                    return kind
    return None


def kinds_of(module: str) -> Mapping[str, Kind]:
    found: Mapping[str, Kind] = getattr(import_module(f"cmdesk.cli.kinds.{module}"), "KINDS", {})
    return found


def read_given(file: str | None) -> Given:
    """Return the JSON object in a file or, without one, on stdin; a number with a point keeps its digits."""
    try:
        text = sys.stdin.read() if file is None or file == "-" else read_text(file, "utf-8-sig")
        given = json.loads(text, parse_float=str, parse_constant=str)
    except OSError:
        name = os.path.basename(file or "-")
        raise UserError(message("calc", "{file} cannot be read.", file=name)) from None
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise UserError(message("calc", "The input is no JSON object."))
    return given


def read_text(file: str, encoding: str) -> str:
    with open(file, encoding=encoding) as opened:
        return opened.read()
