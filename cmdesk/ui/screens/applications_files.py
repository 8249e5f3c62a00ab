"""Files of a checklist on screen: thumbnails, and a viewer in place of the list."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.services.attachments import content
from cmdesk.services.checklist import FileLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import reading, tr

PDF = "application/pdf"
THUMBNAIL = 200  # pixels wide
NO_PAGES = kit.Pages(sizes=(), render=lambda _page, _scale: QImage())


def shows(file: FileLine) -> bool:
    """Tell whether a file can be shown here: a picture or a PDF."""
    return file.media_type == PDF or file.media_type.startswith("image/")


def picture_of(data: bytes) -> QImage:
    """Return a picture as it was held up to the camera; null when it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


def pages_of(desk: Desk, file: FileLine) -> kit.Pages:
    """Return the pages of a file; UserError when it cannot be shown. Call it in a job."""
    with desk.book.read() as session:
        data = content(session, file.sha256)
    if file.media_type == PDF:
        return kit.pdf_pages(data)
    image = picture_of(data)
    if image.isNull():
        raise UserError(message("checklist", "{file} cannot be shown here.", file=file.name))
    return kit.image_pages(image)


def thumbnail(desk: Desk, file: FileLine) -> Callable[[], QImage]:
    """Return what loads a small picture of a file's first page, on the job thread."""

    def load() -> QImage:
        try:
            pages = pages_of(desk, file)
        except UserError:
            return QImage()
        width = pages.sizes[0].width() if pages.sizes else 0
        return pages.render(0, min(THUMBNAIL / width, 1.0)) if width else QImage()

    return load


def files_strip(desk: Desk, files: Sequence[FileLine], picked: Callable[[str], object]) -> Sequence[QWidget]:
    """Return thumbnails of what can be shown, and lines for the other files; picked hears a file's id."""
    photos = [
        kit.Photo(key=str(file.id), caption=file.name, load=thumbnail(desk, file)) for file in files if shows(file)
    ]
    parts: list[QWidget] = []
    if photos:
        strip = kit.PhotoStrip(desk.jobs, photos, name="files")
        strip.picked.connect(picked)
        parts.append(strip)
    for file in files:
        if not shows(file):
            line = kit.button(file.name, opening(picked, file), kind="link", icon="file-text", small=True, name="file")
            parts.append(kit.holding(kit.row(line, None)))
    return parts


def opening(picked: Callable[[str], object], file: FileLine) -> Callable[[], object]:
    return lambda: picked(str(file.id))


class Viewer(QWidget):
    """Shows the files of one document one at a time; left(): back to the list. removed(id): take this one off."""

    left = Signal()
    removed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._files: Sequence[FileLine] = ()
        self._at = 0
        self.setObjectName("viewer")
        self._name = kit.Elided("", bold=True)
        self._place = kit.muted("", name="place")
        self._zoom = kit.muted("")
        self.bar = kit.MessageBar()
        self.view = kit.PageView(desk.jobs, name="file")
        self.view.zoomed.connect(lambda percent: self._zoom.setText(f"{percent} %"))
        back = kit.action(self, tr("checklist", "Back to the list"), self.left.emit, icon="arrow-left", shortcut="Esc")
        before = kit.action(self, tr("checklist", "File before"), lambda: self._step(-1), shortcut="Ctrl+PgUp")
        after = kit.action(self, tr("checklist", "Next file"), lambda: self._step(1), shortcut="Ctrl+PgDown")
        off = kit.action(
            self, tr("checklist", "Take this file off"), self._remove, icon="x", shortcut="Del", name="off"
        )
        closer = kit.button(
            "",
            lambda: self.view.zoom_by(-1),
            kind="ghost",
            icon="minus",
            tip=tr("checklist", "Smaller"),
            name="smaller",
        )
        nearer = kit.button(
            "", lambda: self.view.zoom_by(1), kind="ghost", icon="plus", tip=tr("checklist", "Larger"), name="larger"
        )
        head = kit.row(
            kit.action_button(back, kind="ghost", icon="arrow-left"), 4, (self._name, 1), self._place,
            kit.action_button(before, kind="ghost", icon="chevron-left", bare=True),
            kit.action_button(after, kind="ghost", icon="chevron-right", bare=True),
            8, closer, self._zoom, nearer, 8, kit.action_button(off, kind="ghost", icon="x"),
            gap=2, margins=(8, 6, 8, 6),
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(kit.frame("card", kit.column(head, kit.rule(), self.bar, (self.view, 1), gap=0)))

    def _zoom_button(self, by: int, icon: str, tip: str) -> QWidget:
        return kit.button("", lambda: self.view.zoom_by(by), kind="ghost", icon=icon, tip=tip, name=icon)

    def show_files(self, files: Sequence[FileLine], file_id: UUID) -> None:
        """Show one of these files."""
        self._files = files
        self._at = next((at for at, file in enumerate(files) if file.id == file_id), 0)
        self._renew()
        self.view.setFocus()

    def files(self) -> Sequence[FileLine]:
        return self._files

    def _step(self, by: int) -> None:
        if self._files:
            self._at = (self._at + by) % len(self._files)
            self._renew()

    def _remove(self) -> None:
        if self._files:
            self.removed.emit(self._files[self._at])

    def _renew(self) -> None:
        file = self._files[self._at]
        self._name.setText(file.name)
        self._place.setText(f"{self._at + 1} / {len(self._files)}")
        self.bar.clear()
        self.view.show_pages(NO_PAGES)
        if not shows(file):
            self._refused(UserError(message("checklist", "{file} cannot be shown here.", file=file.name)))
            return

        def load(_progress: Progress) -> tuple[UUID, kit.Pages]:
            return file.id, pages_of(self._desk, file)

        self._desk.run_later(load, self._loaded, failed=self._refused)

    def _loaded(self, found: tuple[UUID, kit.Pages]) -> None:
        file_id, pages = found
        if self._files and self._files[self._at].id == file_id:
            self.view.show_pages(pages)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.bar.say(reading(error.message), "warn")
        else:
            self._desk.report(error)
