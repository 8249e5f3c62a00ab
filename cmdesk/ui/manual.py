"""The user manual (docs/manual.md) in a window of its own: chapters, search, pictures; it needs no network.

It holds nothing of any client, so it may stay open while the book is locked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from cmdesk.core.paths import docs
from cmdesk.ui.kit.basics import column, row
from cmdesk.ui.kit.buttons import action
from cmdesk.ui.kit.editors import LineEdit
from cmdesk.ui.kit.messages import empty_state
from cmdesk.ui.text import tr
from cmdesk.ui.theme import theme

CHAPTER = re.compile(r"^## (?P<title>.+?)(?: <!-- (?P<keys>[\w ]+) -->)?$", re.MULTILINE)
MANUAL = "manual.md"
SIZE = QSize(1040, 720)
LIST_WIDTH = 220
MARGIN = 28  # px around the text
PICTURE = "\ufffc"  # what stands for one in a text
LINE = 130  # % of a line's height


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """One chapter: its title, the keys of the screens it speaks of, and its Markdown with the heading."""

    title: str
    keys: tuple[str, ...]
    text: str


def chapters(text: str) -> list[Chapter]:
    """Split a manual at its headings of the second level; what stands before the first is a chapter of that title."""
    found = list(CHAPTER.finditer(text))
    first = text[: found[0].start()].strip() if found else text.strip()
    title = first.partition("\n")[0].lstrip("# ").strip()
    ends = [*(each.start() for each in found[1:]), len(text)]
    parts = [
        Chapter(
            title=each["title"],
            keys=tuple((each["keys"] or "").split()),
            text=f"## {each['title']}\n{text[each.end() : end]}".strip(),
        )
        for each, end in zip(found, ends, strict=True)
    ]
    return [Chapter(title=title, keys=(), text=first), *parts] if first else parts


class Page(QTextBrowser):
    """Shows Markdown; pictures no wider than the page, links within docs followed, none that leave the laptop."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setObjectName("manual_page")
        self.document().setDocumentMargin(MARGIN)

    def show_text(self, text: str) -> None:
        """Show one chapter from its top."""
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Set lines and paragraphs apart: Markdown comes out without any air."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            if PICTURE not in block.text():
                form.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if cursor.currentTable() is None:
                form.setTopMargin(theme().px(14 if form.headingLevel() else 2))
                form.setBottomMargin(theme().px(6))
            cursor.setBlockFormat(form)
            block = block.next()
            cursor.setPosition(block.position() if block.isValid() else 0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        path = docs() / QUrl(name).path()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        width = int((room - 2) * ratio)
        if image.width() > width > 0:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image


class Manual(QWidget):
    """The window of the manual; Esc closes it."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("manual")
        self.setWindowTitle(tr("manual", "Manual"))
        self.resize(theme().px(SIZE.width()), theme().px(SIZE.height()))
        self._chapters: Sequence[Chapter] = self._read()
        self._find = LineEdit()
        self._find.setObjectName("manual_find")
        self._find.setPlaceholderText(tr("manual", "Find in the manual"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._fill)
        self._find.returnPressed.connect(self._next_hit)
        self._list = QListWidget()
        self._list.setObjectName("manual_chapters")
        self._list.setAccessibleName(tr("manual", "Chapters of the manual"))
        self._list.setFixedWidth(theme().px(LIST_WIDTH))
        self._list.currentItemChanged.connect(self._show_item)
        self._page = Page()
        self._page.anchorClicked.connect(self._follow)
        action(self, tr("manual", "Find"), self._find.setFocus, icon="search", shortcut="Ctrl+F", name="find_manual")
        action(self, tr("manual", "Close"), self.close, icon="x", shortcut="Esc", name="close_manual")
        if not self._chapters:
            self.setLayout(column(empty_state(tr("manual", "The manual is not there"), str(docs() / MANUAL))))
            return
        side = column(self._find, (self._list, 1), gap=8, margins=(10, 10, 0, 10))
        self.setLayout(row(side, (self._page, 1), gap=10))
        self._fill("")

    def _read(self) -> Sequence[Chapter]:
        """Return the chapters, and each further document the first one leads to as one more."""
        found = []
        for name in (MANUAL, *sorted(path.name for path in docs().glob("*.md") if path.name != MANUAL)):
            path = docs() / name
            if path.is_file():
                text = path.read_text("utf-8")
                title = text.partition("\n")[0].lstrip("# ").strip()
                whole = Chapter(title=f"{title}（{name}）", keys=(name,), text=text)
                found += chapters(text) if name == MANUAL else [whole]
        return found

    def open(self, key: str) -> None:
        """Show the chapter on a screen, by its key, or on the document of that name; else the first chapter."""
        self._find.clear()
        place = next((at for at, chapter in enumerate(self._chapters) if key in chapter.keys), 0)
        self._list.setCurrentRow(place)
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill(self, words: str) -> None:
        """List the chapters that hold words, and show the one that was shown, or the first of them."""
        before = self._list.currentItem()
        kept = before.data(Qt.ItemDataRole.UserRole) if before else None
        wanted = words.strip().casefold()
        self._list.clear()
        for chapter in self._chapters:
            if wanted in chapter.text.casefold():
                item = QListWidgetItem(chapter.title, self._list)
                item.setData(Qt.ItemDataRole.UserRole, chapter)
                if chapter == kept:
                    self._list.setCurrentItem(item)
        if self._list.currentItem() is None:
            self._list.setCurrentRow(0)
        self._next_hit()

    def _show_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._page.show_text(item.data(Qt.ItemDataRole.UserRole).text)
            self._next_hit()

    def _next_hit(self) -> None:
        """Mark the next place where what is looked for stands, from the top again after the last."""
        words = self._find.text().strip()
        if words and not self._page.find(words):
            self._page.moveCursor(QTextCursor.MoveOperation.Start)
            self._page.find(words)

    def _follow(self, url: QUrl) -> None:
        name = Path(url.path()).name
        if any(name in chapter.keys for chapter in self._chapters):
            self.open(name)
