"""Where the user has been: back and forward."""

from dataclasses import dataclass, field
from typing import Any

KEPT = 100


@dataclass(frozen=True, kw_only=True)
class Place:
    """A screen and what is open in it."""

    key: str
    where: dict[str, Any] = field(default_factory=dict)


class Places:
    """The way so far; going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._way: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place:
        return self._way[self._at]

    def any(self) -> bool:
        return bool(self._way)

    def go(self, key: str, where: dict[str, Any]) -> None:
        """Go on to a place; where one is already, nothing is remembered twice."""
        place = Place(key=key, where=where)
        if not self._way or place != self.here:
            self._way = [*self._way[: self._at + 1], place][-KEPT:]
            self._at = len(self._way) - 1

    def can(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._way)

    def step(self, by: int) -> bool:
        """Go by places along the way; false where it ends."""
        if self.can(by):
            self._at += by
            return True
        return False
