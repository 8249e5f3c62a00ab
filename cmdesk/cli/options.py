"""What the commands share with what waits for no command: the common options, the user's language, results as JSON."""

import json
import os
from dataclasses import dataclass, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

if TYPE_CHECKING:  # only commands that work with the whole catalog or a book wait for these
    from pathlib import Path

    from cmdesk.core.catalog import Catalog
    from cmdesk.core.catalog.analysis import Analysis


def tr(context: str, source: str) -> str:
    """Return source in the user's language."""
    from cmdesk.core.translation import preferred_language, translator

    return translator(preferred_language())(context, source)


def say(text: Message) -> str:
    """Return text in the user's language."""
    return text.read(tr)


@dataclass
class Options:
    """The common options, which stand before or after the command's name."""

    book: "Path | None" = None
    passphrase_file: "Path | None" = None
    json: bool = False
    today: date | None = None

    @property
    def day(self) -> date:
        """The day the command works with: --today, else the clock's."""
        return self.today or date.today()  # noqa: DTZ011  (the manager's own calendar day)

    @property
    def path(self) -> "Path":
        """The book the command works with."""
        from cmdesk.core.paths import default_book

        return self.book or default_book()

    @property
    def catalog(self) -> "Catalog":
        """The catalog in use."""
        from cmdesk.core.catalog import load

        return load()

    @property
    def rules(self) -> "Analysis":
        """The rules of the analysis in the catalog in use."""
        return rules()


def given_passphrase(options: Options) -> str | None:
    """Return the passphrase from the file or the environment, None where neither is given."""
    if options.passphrase_file:
        return first_line(options.passphrase_file)
    return os.environ.get("CMDESK_PASSPHRASE") or None


def first_line(file: "Path") -> str:
    """Return the passphrase in a file: its first line."""
    try:
        return file.read_text("utf-8-sig").splitlines()[0]  # Notepad begins files so
    except (OSError, UnicodeDecodeError, IndexError):
        raise UserError(message("cli", "No passphrase can be read from {file}.", file=file.name)) from None


def written(result: Any) -> str:
    """Return a result as one JSON document: amounts as strings with their exact decimals, dates ISO, unknown null."""
    return json.dumps(result, ensure_ascii=False, indent=1, default=simple)


def simple(value: Any) -> Any:
    if is_dataclass(value):
        return vars(value)
    return list(value) if isinstance(value, frozenset) else str(value)
