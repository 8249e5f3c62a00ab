"""Regular expressions compiled when they are first used: a large one takes milliseconds, for which no start waits."""

import re
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
