"""cmdesk calc KIND [FILE] by itself: what reads the words of other commands takes longer to load than to calculate.

Whatever is not this plain, help, a list, a mistake, is left to the command itself (calc.py), which answers it in full.
"""

import os
import sys
from collections.abc import Sequence
from datetime import date

from cmdesk.cli.options import Options, say, written
from cmdesk.core.catalog.in_use import IN_USE
from cmdesk.core.errors import UserError
from cmdesk.core.memory import forbid_core_files

USER = 1
MOST_WORDS = 3  # calc, the kind, a file
SETTINGS = {"--today", "--catalog"}  # of the common options those that a calculation heeds


def calculated(words: Sequence[str]) -> int | None:
    """Calculate as the command calc does and return the exit status; None where the command itself has to."""
    from cmdesk.cli.lookup import found_kind, read_given

    plain = understood(words)
    kind = found_kind(plain[0][1]) if plain else None
    if plain is None or kind is None:
        return None
    (_, _, *file), given = plain
    try:
        options = Options(today=date.fromisoformat(given["--today"]) if "--today" in given else None)
    except ValueError:
        return None
    if "--catalog" in given:
        os.environ[IN_USE] = given["--catalog"]
    forbid_core_files()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # what main.py does too
    try:
        print(written(kind.run(read_given(file[0] if file else None), options)))  # noqa: T201  (its one document)
    except UserError as error:
        print(say(error.message), file=sys.stderr)  # noqa: T201
        return USER
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  (told as any command tells it)
        from cmdesk.cli.main import failed

        return failed(error)
    return 0


def understood(words: Sequence[str]) -> tuple[list[str], dict[str, str]] | None:
    """Return the plain words and the options with their values; None for words that take more to understand."""
    plain, given, rest = list[str](), dict[str, str](), list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name in SETTINGS and (equals or rest):
            given[name] = value if equals else rest.pop(0)
        elif word == "-" or not word.startswith("-"):
            plain.append(word)
        elif word != "--json":  # what a calculation prints anyway
            return None
    return (plain, given) if plain[:1] == ["calc"] and 1 < len(plain) <= MOST_WORDS else None
