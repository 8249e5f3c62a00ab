"""Where the program's own files and the user's files lie."""

import os
import sys
from pathlib import Path

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
    import platformdirs  # noqa: PLC0415  (thirty modules, for which no calculation waits)

    return platformdirs.user_data_path("cmdesk", appauthor=False)


def backups() -> Path:
    """Return the folder that holds the books' backups by default."""
    return user_data() / "backups"


def user_config() -> Path:
    """Return the folder that holds settings; never customer data."""
    import platformdirs  # noqa: PLC0415  (as above)

    return platformdirs.user_config_path("cmdesk", appauthor=False)


def default_book() -> Path:
    """Return the book that is opened when none is named."""
    return user_data() / "my.cmdesk"


def user_config_soon() -> Path:
    """Return user_config(), on Linux without the modules that take longer to load than a calculation to run."""
    home, chosen = os.environ.get("HOME", ""), os.environ.get("XDG_CONFIG_HOME", "")
    asked = "platformdirs" in sys.modules  # it is loaded already, and knows best
    if not asked and sys.platform == "linux" and os.path.isabs(home):  # noqa: PTH117
        return Path(chosen if os.path.isabs(chosen) else f"{home}/.config", "cmdesk")  # noqa: PTH117
    return user_config()
