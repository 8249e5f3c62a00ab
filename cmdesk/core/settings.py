"""How this user likes the window; never a word about customers."""

import json
from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from cmdesk.core.files import replacing
from cmdesk.core.paths import backups, default_book, user_config_soon
from cmdesk.core.translation import LANGUAGES, preferred_language

THEMES = ("system", "light", "dark")
SCALES = (90, 100, 115, 130)
ROW_HEIGHTS = ("compact", "standard", "touch")
LOCK_AFTER = (1, 5, 10, 30)  # minutes without a key, a click or a touch
RECENT = 8


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Window settings; scale is in percent, geometry is what Qt hands out, in base64.

    backup_folder is empty for the one in the user's data folder, catalog_folder for no bank's catalog. lock_after is in
    minutes; after wrong_passphrases in a row one waits wrong_wait seconds.
    lists: the columns of each list by its name, as ui/table/columns.py writes them.
    """

    language: str = "zh_CN"
    theme: str = "system"
    scale: int = 100
    row_height: str = "standard"
    geometry: str = ""
    rail_collapsed: bool = False
    inspector_open: bool = True
    recent_books: tuple[str, ...] = ()
    backup_folder: str = ""
    catalog_folder: str = ""
    lock_after: int = 5
    wrong_passphrases: int = 5
    wrong_wait: int = 30
    lists: Mapping[str, str] = field(default_factory=dict)


ALLOWED: dict[str, Container[object]] = {
    "language": LANGUAGES,
    "theme": THEMES,
    "scale": SCALES,
    "row_height": ROW_HEIGHTS,
    "lock_after": LOCK_AFTER,
    "wrong_passphrases": range(1, 101),
    "wrong_wait": range(3601),
}


def backup_folder(settings: Settings) -> Path:
    """Return where the daily backups go."""
    return Path(settings.backup_folder) if settings.backup_folder else backups()


def last_book(settings: Settings) -> Path:
    """Return the book that is opened when none is named: the one opened last, else the default one."""
    return Path(settings.recent_books[0]) if settings.recent_books else default_book()


def settings_file() -> Path:
    """Return where the settings lie by default."""
    return user_config_soon() / "settings.json"


def load(path: Path) -> Settings:
    """Return the settings kept at path; whatever is missing, damaged or out of range falls back to its default."""
    defaults = Settings(language=preferred_language())
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return defaults
    if not isinstance(kept, dict):
        return defaults
    values = asdict(defaults)
    for each in fields(Settings):
        value = understood(each.name, kept.get(each.name), values[each.name])
        if value is not None:
            values[each.name] = value
    return Settings(**values)


def understood(name: str, value: Any, default: Any) -> Any:
    """Return value as the setting called name may hold it, or None."""
    if isinstance(default, tuple) and isinstance(value, list):
        return tuple(entry for entry in value if isinstance(entry, str))[:RECENT]
    if isinstance(default, dict) and isinstance(value, dict):
        return {key: entry for key, entry in value.items() if isinstance(entry, str)}
    if type(value) is not type(default) or value not in ALLOWED.get(name, (value,)):
        return None
    return value


def save(settings: Settings, path: Path) -> None:
    """Write settings to path in one step, so that a crash leaves the old file or the new one; else UserError."""
    with replacing(path) as part:
        part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8", "replace")


def with_recent(settings: Settings, book: Path) -> tuple[str, ...]:
    """Return the recent books with book in front, each named once."""
    name = str(book)
    return (name, *(other for other in settings.recent_books if other != name))[:RECENT]
