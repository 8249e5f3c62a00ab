"""Prospects as they print on the paper form, and the ways to save the pages: masked, or whole with a reason."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.prospect_papers import print_prospects
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Pages, PageView, action, action_button, bar, column, label, muted, pdf_pages, row
from cmdesk.ui.list_detail import HEAD
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.prospects_many import Ids
from cmdesk.ui.text import tr
from cmdesk.ui.whole import ask_reason, export, more_ways


class PrintPage(QWidget):
    """The pages of some prospects. left(): Esc or Back."""

    left = Signal()

    def __init__(self, desk: Desk, catalog: Catalog, ids: Ids) -> None:
        super().__init__()
        self.setObjectName("print_page")
        self._desk, self._catalog, self._ids = desk, catalog, ids
        self._pdf = b""
        self.view = PageView(desk.jobs, name="print_pages")
        self._said = muted("", name="page_number")
        self.view.moved.connect(lambda _page: self._show_place())
        back = action(
            self, tr("prospects", "Back to the list"), self.left.emit, icon="arrow-left", shortcut="Esc", name="leave"
        )
        self._save = action(
            self, tr("prospects", "Save as PDF"), self.save, icon="download", shortcut="Ctrl+P", name="save_pdf"
        )
        self._save.setEnabled(False)
        whole = action(
            self,
            tr("prospects", "Save whole…"),
            self.save_whole,
            icon="eye",
            shortcut="Ctrl+Shift+P",
            name="save_whole",
        )
        whole.setEnabled(may_be_whole(catalog))
        zooms = (
            action(self, tr("memo", "Zoom out"), lambda: self.view.zoom_by(-1), icon="zoom-out", name="zoom_out"),
            action(self, tr("memo", "Zoom in"), lambda: self.view.zoom_by(1), icon="zoom-in", name="zoom_in"),
        )
        head = row(
            action_button(back, kind="ghost", icon="arrow-left", bare=True),
            label(tr("prospects", "Print the prospects"), "title", bold=True),
            self._said,
            None,
            *(action_button(each, kind="ghost", icon=str(each.property("icon_name")), bare=True) for each in zooms),
            8,
            *([more_ways(whole)] if whole.isEnabled() else []),
            action_button(self._save, kind="primary", icon="download"),
            gap=6,
            margins=(8, 0, 12, 0),
        )
        self.setLayout(column(bar("pagehead", head, HEAD), (self.view, 1), gap=0))
        self.setFocusProxy(self.view)
        self._print()

    def crumbs(self) -> Sequence[str]:
        return (tr("prospects", "Print"),)

    def leave(self) -> None:
        """Leave; there is nothing to keep."""

    def _made(self, hide: Hide, progress: Progress) -> bytes:
        desk = self._desk
        with desk.book.read() as session:
            return print_prospects(
                session,
                self._ids(session),
                today=desk.today,
                catalog=self._catalog,
                translate=translator(desk.settings.language),
                language=desk.settings.language,
                hide=hide,
                progress=progress,
            )

    def _print(self) -> None:
        made = self._made

        def work(progress: Progress) -> tuple[bytes, Pages]:
            pdf = made(mask, progress)
            return pdf, pdf_pages(partial(BytesIO, pdf))

        self._desk.run_later(work, self._arrived, words=tr("prospects", "Printing the prospects"))

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
        ask_reason(self, message("prospects", "prospects"), lambda reason: self._save_to(reason, self._made))

    def _save_to(self, reason: str, make: Callable[[Hide, Progress], bytes]) -> None:
        day = self._desk.today.isoformat()
        name = (
            tr("prospects", "Prospects {day} whole", day=day) if reason else tr("prospects", "Prospects {day}", day=day)
        )
        kinds = tr("memo", "PDF files (*.pdf)")
        path = ask_where(self, tr("prospects", "Save as PDF"), f"{name}.pdf", kinds, ".pdf")
        if path is None:
            return

        def write(hide: Hide, progress: Progress) -> Path:
            made = make(hide, progress)
            with replacing(path) as part:
                part.write_bytes(made)
            return path

        export(self._desk, path, write, what=message("prospects", "prospects"), reason=reason)
