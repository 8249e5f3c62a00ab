"""What is done with many rows at once: each is checked for itself, those that cannot are told with the reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message

T = TypeVar("T")
BATCH = 200


@dataclass(frozen=True, kw_only=True)
class Refused:
    """One that stays as it was, and why."""

    name: str
    reason: Message


@dataclass(frozen=True, kw_only=True)
class Done:
    """How many were done, and those that were not."""

    count: int
    refused: Sequence[Refused]


def each_in(
    rows: Iterable[T], total: int, work: Callable[[T], object], name: Callable[[T], str], progress: Progress
) -> Done:
    """Do work with every row; one it refuses is told by name, the others go on. The only one refused is a refusal."""
    refused: list[Refused] = []
    count = 0
    for row in rows:
        progress(count + len(refused), total)
        called = name(row)
        try:
            work(row)
            count += 1
        except UserError as error:
            refused.append(Refused(name=called, reason=error.message))
    progress(total, total)
    if len(refused) == total == 1:
        raise UserError(refused[0].reason)
    return Done(count=count, refused=refused)
