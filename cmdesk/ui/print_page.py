"""Pages as they will print, and the ways to save them: masked, or whole with a reason."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask
from cmdesk.core.progress import Progress
from cmdesk.core.text import Message
from cmdesk.services.export import may_be_whole
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Pages, PageView, action, action_button, bar, column, label, muted, pdf_pages, row
from cmdesk.ui.kit.basics import PAGE_HEAD
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr
from cmdesk.ui.whole import ask_reason, export, more_ways

Make = Callable[[Hide, Progress], bytes]
"""Prints: what hides numbers, and progress; called on the job thread."""


class PrintPage(QWidget):
    """Pages that make(hide, progress) prints, in a job. left(): Esc or Back.

    title stands above, what names them in the journal, file is proposed as their name.
    """

    left = Signal()

    def __init__(self, desk: Desk, title: str, file: str, what: Message, make: Make) -> None:
        super().__init__()
        self.setObjectName("print_page")
        self._desk, self._title, self._file, self._what, self._make = desk, title, file, what, make
        self._pdf = b""
        self.view = PageView(desk.jobs, name="print_pages")
        self._said = muted("", name="page_number")
        self.view.moved.connect(lambda _page: self._show_place())
        back = action(self, tr("window", "Back"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave")
        self._save = action(
            self, tr("window", "Save as PDF"), self.save, icon="download", shortcut="Ctrl+P", name="save_pdf"
        )
        self._save.setEnabled(False)
        whole = action(
            self,
            tr("window", "Save whole…"),
            self.save_whole,
            icon="eye",
            shortcut="Ctrl+Shift+P",
            name="save_whole",
        )
        whole.setEnabled(may_be_whole(desk.catalog))
        zooms = (
            action(self, tr("memo", "Zoom out"), lambda: self.view.zoom_by(-1), icon="zoom-out", name="zoom_out"),
            action(self, tr("memo", "Zoom in"), lambda: self.view.zoom_by(1), icon="zoom-in", name="zoom_in"),
        )
        head = row(
            action_button(back, kind="ghost", icon="arrow-left", bare=True),
            label(title, "title", bold=True),
            self._said,
            None,
            *(action_button(each, kind="ghost", icon=str(each.property("icon_name")), bare=True) for each in zooms),
            8,
            *([more_ways(whole)] if whole.isEnabled() else []),
            action_button(self._save, kind="primary", icon="download"),
            gap=6,
            margins=(8, 0, 12, 0),
        )
        self.setLayout(column(bar("pagehead", head, PAGE_HEAD), (self.view, 1), gap=0))
        self.setFocusProxy(self.view)
        self._print()

    def crumbs(self) -> Sequence[str]:
        return (tr("window", "Print"),)

    def leave(self) -> None:
        """Leave; there is nothing to keep."""

    def _print(self) -> None:
        make = self._make

        def work(progress: Progress) -> tuple[bytes, Pages]:
            pdf = make(mask, progress)
            return pdf, pdf_pages(partial(BytesIO, pdf))

        self._desk.run_later(work, self._arrived, words=self._title)

    def _arrived(self, printed: tuple[bytes, Pages]) -> None:
        self._pdf, pages = printed
        self.view.show_pages(pages)
        self._save.setEnabled(True)
        self._show_place()

    def _show_place(self) -> None:
        self._said.setText(tr("memo", "Page {page} / {count}", page=self.view.page() + 1, count=self.view.count()))

    def save(self) -> None:
        """Write the pages as they are shown, masked, to a file."""
        self._save_to("", lambda _hide, _progress: self._pdf)

    def save_whole(self) -> None:
        """Ask why, then write the pages whole."""
        ask_reason(self, self._what, lambda reason: self._save_to(reason, self._make))

    def _save_to(self, reason: str, make: Make) -> None:
        name = tr("window", "{file} whole", file=self._file) if reason else self._file
        kinds = tr("memo", "PDF files (*.pdf)")
        path = ask_where(self, tr("window", "Save as PDF"), f"{name}.pdf", kinds, ".pdf")
        if path is None:
            return

        def write(hide: Hide, progress: Progress) -> Path:
            made = make(hide, progress)
            with replacing(path) as part:
                part.write_bytes(made)
            return path

        export(self._desk, path, write, what=self._what, reason=reason)
