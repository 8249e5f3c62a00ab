"""Making the next while the last is used."""

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterator[T]) -> Generator[T, None, None]:
    """Yield items, none of them None, each made on a thread of its own while the caller uses the one before.

    It helps where the caller waits for SQLite, which lets Python go on meanwhile. What making one raises is raised
    here; whoever stops early closes the iterator, which waits for the one that is being made.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as thread:
        coming = thread.submit(next, items, None)
        while (made := coming.result()) is not None:
            coming = thread.submit(next, items, None)
            yield made
