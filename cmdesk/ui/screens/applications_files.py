"""Files of a checklist on screen: thumbnails of what can be shown, a line for every other file."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from cmdesk.core.pictures import PDF
from cmdesk.services.checklist import FileLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.sources import thumbnail_image
from cmdesk.ui.viewer import SeenFile


def shows(file: FileLine) -> bool:
    """Tell whether a file can be shown here: a picture or a PDF."""
    return file.media_type == PDF or file.media_type.startswith("image/")


def seen(file: FileLine) -> SeenFile:
    """Return a file as the viewer takes it."""
    return SeenFile(
        key=str(file.id), title=file.name, name=file.name, size=file.size, came_in=file.came_in, sha256=file.sha256
    )


def files_strip(desk: Desk, files: Sequence[FileLine], picked: Callable[[str], object]) -> Sequence[QWidget]:
    """Return thumbnails of what can be shown, and lines for the other files; picked hears a file's id."""
    photos = [
        kit.Photo(key=str(file.id), caption=file.name, load=partial(thumbnail_image, desk.book, file.sha256, file.name))
        for file in files
        if shows(file)
    ]
    parts: list[QWidget] = []
    if photos:
        strip = kit.PhotoStrip(desk.jobs, photos, name="files")
        strip.picked.connect(picked)
        parts.append(strip)
    for file in files:
        if not shows(file):
            on = partial(picked, str(file.id))
            line = kit.button(file.name, on, kind="link", icon="file-text", small=True, name="file")
            parts.append(kit.holding(kit.row(line, None)))
    return parts
