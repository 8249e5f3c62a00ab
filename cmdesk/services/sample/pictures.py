"""Draws every photo and paper of the story into a folder, from where the book takes them."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from cmdesk.core.progress import Progress
from cmdesk.services.sample.days import workday
from cmdesk.services.sample.drawing.gallery import photo, scan
from cmdesk.services.sample.story import Client, Happening, Shot

AT_ONCE = 4  # Pillow leaves the interpreter to another thread while it works


@dataclass(frozen=True, kw_only=True)
class Folder:
    """Where the pictures of the story lie."""

    path: Path
    today: date

    def photo(self, client: Client, event: Happening, shot: Shot) -> Path:
        return self._of(client) / f"IMG_{self.taken_at(event, shot):%Y%m%d_%H%M%S}.jpg"

    def paper(self, client: Client, name: str) -> Path:
        return self._of(client) / f"{client.pictures.papers[name].title}.jpg"

    def taken_at(self, event: Happening, shot: Shot) -> datetime:
        """Return when a photo was taken, in this computer's time as a telephone would say."""
        return datetime.combine(workday(self.today, event.day), shot.at).astimezone()

    def _of(self, client: Client) -> Path:
        return self.path / client.contact


def draw_all(clients: Sequence[Client], folder: Folder, *, width: int, progress: Progress) -> None:
    """Draw every picture, photos width pixels across; progress counts them."""
    wanted = [each for client in clients for each in wanted_of(client, folder, width)]
    for path, _ in wanted:
        path.parent.mkdir(parents=True, exist_ok=True)
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        drawn = pool.map(lambda each: each[0].write_bytes(each[1]()), wanted)
        for done, _ in enumerate(drawn, start=1):
            progress(done, len(wanted))
    finally:
        pool.shutdown(cancel_futures=True)


def wanted_of(client: Client, folder: Folder, width: int) -> list[tuple[Path, Callable[[], bytes]]]:
    """Return where each picture of a client goes, and what draws it."""
    shots = [(event, shot) for event in client.event if event.visit for shot in event.visit.photos]
    papers = dict.fromkeys(name for event in client.event for item in event.items for name in item.files)
    return [
        *(
            (
                folder.photo(client, event, shot),
                partial(
                    photo, shot.scene, client.pictures, width=width, taken_at=folder.taken_at(event, shot),
                    place=client.address,
                ),
            )
            for event, shot in shots
        ),
        *(
            (folder.paper(client, name), partial(scan, client.pictures.papers[name], width=width, today=folder.today))
            for name in papers
        ),
    ]  # fmt: skip
