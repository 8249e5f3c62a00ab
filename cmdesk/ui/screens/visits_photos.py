"""The photos of a new visit: let go, pasted or chosen; each with its subject, and what is still to be pictured."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from cmdesk.core.catalog import Catalog, VisitType
from cmdesk.core.expressions import Fact
from cmdesk.core.files import is_file
from cmdesk.core.pictures import SUFFIXES
from cmdesk.services.visit import NewPhoto
from cmdesk.services.visit_photos import PhotoNeed, photo_needs
from cmdesk.services.visits import PhotoLine
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Elided,
    Item,
    Option,
    button,
    column,
    frame,
    holding,
    label,
    muted,
    picture,
    row,
    set_role,
)
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_photo import PhotoCard, Span
from cmdesk.ui.screens.visits_pictures import Look, Shot, encoded, look_at
from cmdesk.ui.sources import thumbnail_image
from cmdesk.ui.text import tr, tr_catalog


class PhotoArea(QWidget):
    """Every photo of the visit; seen_at is where those of the last one were taken.

    edited: something changed. opened(key): a photo is to be seen whole. refused(words): a photo was not taken.
    pasted(key, data): a picture that lies in no file came in.
    """

    edited = Signal()
    opened = Signal(str)
    refused = Signal(str)
    pasted = Signal(str, bytes)

    def __init__(self, desk: Desk, catalog: Catalog, facts: Mapping[str, Fact], seen_at: str = "") -> None:
        super().__init__()
        self.setObjectName("photo_area")
        self.desk, self._catalog, self._facts, self._seen_at = desk, catalog, facts, seen_at
        self.cards: dict[str, PhotoCard] = {}
        self._last = 0
        self._earlier: Mapping[str, PhotoLine] = {}
        self._needs: Sequence[PhotoNeed] = ()
        self._options: list[Option] = []
        self._span: Span = (None, None)
        self._count = muted("", name="photo_count")
        add = button(tr("visits", "Add photos"), self.choose, kind="link", icon="plus", small=True, name="add_photos")
        self._need_list: QVBoxLayout = column(gap=3)
        self._list: QVBoxLayout = column(gap=10)
        hint = muted(tr("visits", "Drag photos here, paste with Ctrl+V, or press A"), wrap=True)
        self._drop = frame("inset", row(picture("camera"), (hint, 1), margins=(10, 8, 10, 8)), name="drop_here")
        head = row(label(tr("visits", "Photos"), "title", bold=True), self._count, None, add)
        self.setLayout(column(head, self._need_list, self._drop, self._list, gap=8))

    def show_kind(self, kind: VisitType) -> None:
        """Ask for the subjects of a kind of visit."""
        self._needs = photo_needs(kind, self._facts)
        every = {photo.tag: photo.name for each in self._catalog.visit_types.values() for photo in each.photos}
        every |= {photo.tag: photo.name for photo in kind.photos}
        asked = [need.tag for need in self._needs]
        order = [*asked, *(tag for tag in every if tag not in asked)]
        self._options = [Option(tag, tr_catalog(every[tag])) for tag in order]
        for card in self.cards.values():
            card.tag.set_options(self._options, nothing=tr("visits", "No subject yet"))
        self._renew()

    def show_span(self, span: Span) -> None:
        """Compare the camera's times with when the visit began and ended."""
        self._span = span
        for card in self.cards.values():
            card.show_time(span)

    def show_target(self, *, on: bool) -> None:
        """Mark the place while files hang over the page."""
        set_role(self._drop, "kind", "tint" if on else "inset")

    def add(
        self,
        path: Path,
        *,
        data: bytes = b"",
        tag: str | None = None,
        caption: str = "",
        key: str = "",
        kept: PhotoLine | None = None,
    ) -> str:
        """Take a photo, propose the first subject still lacking, and read it in a job; return its key."""
        self._last = max(self._last + 1, int(key or 0))
        key = key or str(self._last)
        shot = Shot(key=key, path=path, data=data, kept=kept)
        card = PhotoCard(shot, caption, self.desk.today, self._catalog.photo_limits, self._seen_at)
        card.tag.set_options(self._options, nothing=tr("visits", "No subject yet"))
        card.tag.set_value(self._proposed() if tag is None else tag)
        card.tag.edited.connect(self._changed)
        card.caption.edited.connect(self.edited)
        card.drop.clicked.connect(lambda _on=False: self.leave_out(key))
        card.thumbnail.clicked.connect(lambda _on=False: self.opened.emit(key))
        self.cards[key] = card
        self._list.addWidget(card)
        look = look_at(shot, partial(thumbnail_image, self.desk.book))
        self.desk.run_later(look, self._looked, failed=card.show_failure)
        self._changed()
        return key

    def choose(self) -> None:
        """Ask for picture files."""
        kinds = f"{tr('visits', 'Pictures')} ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        paths, _ = QFileDialog.getOpenFileNames(self, tr("visits", "Add photos"), "", kinds)
        self._take_files([Path(path) for path in paths])

    def can_take(self, given: QMimeData) -> bool:
        return given.hasImage() or any(url.isLocalFile() for url in given.urls())

    def take(self, given: QMimeData) -> bool:
        """Take what was let go or pasted: picture files, or a picture by itself; false when there is none."""
        paths = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        if paths:
            self._take_files(paths)
        elif given.hasImage():
            image = given.imageData()
            self.desk.run_later(lambda _progress: encoded(image), self._pasted)
        return bool(paths) or given.hasImage()

    def _take_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            if is_file(path):
                self.add(path)
            else:
                self.refused.emit(tr("visits", "{file} is no picture.", file=path.name))

    def _pasted(self, made: tuple[str, bytes]) -> None:
        suffix, data = made
        name = tr("visits", "Pasted {time}", time=f"{words.now():%H-%M-%S}")
        key = self.add(Path(f"{name}{suffix}"), data=data)
        self.pasted.emit(key, data)

    def take_over(self, photos: Sequence[PhotoLine]) -> None:
        """Show the photos of an earlier version, which a draft names by their ids."""
        self._earlier = {str(photo.id): photo for photo in photos}
        for photo in photos:
            self.add(Path(photo.name), tag=photo.tag, caption=photo.caption, kept=photo)

    def restore(self, kept: Sequence[Mapping[str, str]], picture: Callable[[str], bytes]) -> None:
        """Show the photos of a draft; picture gives the content of a pasted one."""
        for each in kept:
            if earlier := self._earlier.get(each.get("kept", "")):
                self.add(Path(earlier.name), tag=each["tag"], caption=each["caption"], key=each["key"], kept=earlier)
                continue
            data = picture(each["key"]) if each["pasted"] else b""
            self.add(Path(each["path"]), data=data, tag=each["tag"], caption=each["caption"], key=each["key"])

    def pasted_keys(self) -> list[str]:
        return [key for key, card in self.cards.items() if card.shot.data]

    def leave_out(self, key: str) -> None:
        """Take a photo away again; its file stays where it is."""
        card = self.cards.pop(key)
        card.hide()
        self._list.removeWidget(card)
        card.deleteLater()
        self._changed()

    def photos(self) -> list[NewPhoto]:
        return [card.photo() for card in self.cards.values()]

    def shots(self) -> list[tuple[Shot, str]]:
        """Return every photo with the words for it."""
        return [(card.shot, card.caption.raw() or card.tag.currentText()) for card in self.cards.values()]

    def needed(self) -> tuple[int, int]:
        """Return how many photos a visit of this kind surely needs, and how many of them are there."""
        sure = [need for need in self._needs if need.needed]
        there = sum(min(self._there(need.tag), need.least) for need in sure)
        return sum(need.least for need in sure), there

    def raw(self) -> list[dict[str, str]]:
        """Return what a draft keeps of the photos; the content of pasted ones is kept apart, by key."""
        return [
            {
                "key": key,
                "path": str(card.shot.path),
                "pasted": "1" if card.shot.data else "",
                "kept": str(card.shot.kept.id) if card.shot.kept else "",
                "tag": card.tag.raw(),
                "caption": card.caption.raw(),
            }
            for key, card in self.cards.items()
        ]

    def clear(self) -> None:
        for key in list(self.cards):
            self.leave_out(key)

    def _there(self, tag: str) -> int:
        return sum(card.counts() for card in self.cards.values() if card.tag.value() == tag)

    def _proposed(self) -> str:
        taken = [card.tag.value() for card in self.cards.values()]
        by_need = sorted(self._needs, key=lambda need: need.needed is None)
        return next((need.tag for need in by_need if taken.count(need.tag) < need.least), "")

    def _looked(self, look: Look) -> None:
        card = self.cards.get(look.key)
        if card is None:
            return
        if look.sha256 and not look.kind.startswith("image/"):
            self.leave_out(look.key)
            self.refused.emit(tr("visits", "{file} is no picture.", file=card.shot.path.name))
            return
        twin = next(
            (one for one in self.cards.values() if one is not card and look.sha256 and one.sha256 == look.sha256), None
        )
        if twin is not None:
            self.leave_out(look.key)
            self.refused.emit(tr("visits", "{file} is among the photos already.", file=card.shot.path.name))
            return
        card.show_look(look)
        card.show_time(self._span)
        self._renew()
        self.edited.emit()

    def _changed(self) -> None:
        self._renew()
        self.edited.emit()

    def _renew(self) -> None:
        """Say which subjects are there, which are lacking, and which may not be needed at all."""
        self._count.setText(str(len(self.cards)) if self.cards else "")
        while (item := self._need_list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for need in self._needs:
            self._need_list.addWidget(holding(row(*self._need_line(need), gap=6), f"need_{need.tag}"))

    def _need_line(self, need: PhotoNeed) -> list[Item]:
        there = self._there(need.tag)
        full = there >= need.least
        mark, role = ("circle-check", "ok.mark") if full else ("camera", "text.muted")
        if need.needed is None and not full:
            mark, role = "circle-dashed", "unknown.mark"
        name = Elided(tr_catalog(need.name), "caption", "secondary")
        parts: list[Item] = [picture(mark, role, 14), (name, 1)]
        if need.needed is None and not full:
            fields = [self._catalog.conditions[code].question for code in need.asks if code in self._catalog.conditions]
            perhaps = muted(tr("visits", "if it applies"))
            perhaps.setToolTip("\n".join(tr_catalog(question) for question in fields))
            parts.append(perhaps)
        parts.append(label(f"{there}/{need.least}", "caption", "ok" if full else "secondary"))
        return parts
