"""What waits for no command: the window itself, and cmdesk calc KIND [FILE].

What reads the words of commands takes longer to load than a calculation takes. Whatever is not this plain, help, a
list, a mistake, is left to the commands (main.py), which answer it in full.
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from cmdesk.cli.options import Options, given_passphrase, say, written
from cmdesk.core.catalog.in_use import IN_USE, settle
from cmdesk.core.errors import UserError
from cmdesk.core.memory import forbid_core_files, forbid_dumps

USER = 1
MOST_WORDS = 3  # calc, the kind, a file
CALCULATION = frozenset({"--today", "--catalog"})  # of the common options those that a calculation heeds
WINDOW = CALCULATION | {"--book", "--passphrase-file"}


def done(words: Sequence[str]) -> int | None:
    """Do what words ask for and return the exit status; None where that takes a command."""
    return calculated(words) if "calc" in words else opened(words)


def calculated(words: Sequence[str]) -> int | None:
    """Calculate as the command calc does and return the exit status; None where the command itself has to."""
    from cmdesk.cli.lookup import found_kind, read_given

    understood = read_words([word for word in words if word != "--json"], CALCULATION)  # it prints nothing else
    if understood is None:
        return None
    plain, options = understood
    kind = found_kind(plain[1]) if plain[:1] == ["calc"] and 1 < len(plain) <= MOST_WORDS else None
    if kind is None:
        return None
    forbid_core_files()

    def work() -> int:
        print(written(kind.run(read_given(plain[2] if plain[2:] else None), options)))  # noqa: T201  (its one document)
        return 0

    return answered(work)


def opened(words: Sequence[str]) -> int | None:
    """Show the window and return the exit status; None where a command is named, or something is wrong."""
    understood = read_words(words, WINDOW)
    if understood is None or understood[0]:
        return None
    options = understood[1]
    if any(path is not None and path.is_dir() for path in (options.book, options.passphrase_file)):
        return None
    forbid_dumps()
    settle()
    return answered(lambda: open_window(options))


def open_window(options: Options) -> int:
    """Open the window and return the exit status; a passphrase given becomes the key while the window is loaded."""
    gc.disable()
    from cmdesk.core.settings import last_book, load, settings_file
    from cmdesk.models.key import unwrap_soon

    given = given_passphrase(options)
    book = options.book or last_book(load(settings_file()))
    unwrapped = None if given is None else unwrap_soon(book, given)
    import cmdesk.services.today  # noqa: F401  (PySide6 looks at every import once it is there)
    from cmdesk.ui.start import run_window

    return run_window(options.book, today=options.day, unwrapped=unwrapped)


def read_words(words: Sequence[str], known: frozenset[str]) -> tuple[list[str], Options] | None:
    """Return the plain words and the options; None for words that take more to understand than known options do.

    A catalog that is named is in use from then on.
    """
    plain, given, rest = list[str](), dict[str, str](), list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name in known and (equals or rest):
            given[name] = value if equals else rest.pop(0)
        elif word == "-" or not word.startswith("-"):
            plain.append(word)
        else:
            return None
    try:
        today = date.fromisoformat(given["--today"]) if "--today" in given else None
    except ValueError:
        return None
    if "--catalog" in given:
        os.environ[IN_USE] = given["--catalog"]
    book, file = (Path(given[name]) if name in given else None for name in ("--book", "--passphrase-file"))
    return plain, Options(book=book, passphrase_file=file, today=today)


def answered(work: Callable[[], int]) -> int:
    """Return what work returns; what goes wrong is told as any command tells it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")  # a Windows console may default to another code page
    try:
        return work()
    except UserError as error:
        print(say(error.message), file=sys.stderr)  # noqa: T201
        return USER
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  (told as any command tells it)
        from cmdesk.cli.main import failed

        return failed(error)
