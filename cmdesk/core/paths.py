"""Where the program's own files and the user's files lie."""

from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).parents[1]


def resources() -> Path:
    """Return the folder of fonts, icons, themes, texts and catalog: inside the wheel, or beside the package."""
    inside = PACKAGE / "resources"
    return inside if inside.is_dir() else PACKAGE.parent / "resources"


def docs() -> Path:
    """Return the folder of the user manual and its pictures: inside the wheel, or beside the package."""
    inside = PACKAGE / "docs"
    return inside if inside.is_dir() else PACKAGE.parent / "docs"


def user_data() -> Path:
    """Return the folder that holds the user's book by default."""
    return platformdirs.user_data_path("cmdesk", appauthor=False)


def backups() -> Path:
    """Return the folder that holds the books' backups by default."""
    return user_data() / "backups"


def user_config() -> Path:
    """Return the folder that holds settings; never customer data."""
    return platformdirs.user_config_path("cmdesk", appauthor=False)


def default_book() -> Path:
    """Return the book that is opened when none is named."""
    return user_data() / "my.cmdesk"
