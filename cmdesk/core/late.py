"""What is made ready when it is first used, for which no start waits: regular expressions, the parts of a package."""

import re
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast


def late(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what is used as re.compile(pattern, flags) would be, and compiled only then."""
    return cast("re.Pattern[str]", Late(pattern, flags))


class Late:
    """Stands for a regular expression; each of its methods is its own attribute from the first use on."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found


def exports(package: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the __getattr__ of a package whose names are looked up in their modules when they are first asked for.

    modules: the names that each module of the package gives, with blanks between; no module may be called as a name.
    """
    places = {name: module for module, names in modules.items() for name in names.split()}

    def __getattr__(name: str) -> Any:  # noqa: N807  (what it becomes)
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(import_module(f"{package}.{places[name]}"), name)
        setattr(sys.modules[package], name, found)
        return found

    return __getattr__
