"""The archive index of an application: its papers in the order they are filed, and the way to take them out."""

from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.archive import export_archive, print_archive_index
from cmdesk.services.export import may_be_whole
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.applications_words import catalog
from cmdesk.ui.text import tr
from cmdesk.ui.whole import ask_reason, export


class ArchiveTab(QWidget):
    """Pages of the index at the left, what can be done with them at the right."""

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self._desk, self._line = desk, line
        self._pdf = b""
        self.setObjectName("archive")
        self.pages = kit.PageView(desk.jobs)
        words = tr("archive", "Save the index as PDF")
        self._save = kit.action(self, words, self.save, icon="printer", shortcut="Ctrl+E", name="save_index")
        words = tr("archive", "Export all files…")
        self._export = kit.action(
            self, words, self.take_out, icon="package", shortcut="Ctrl+Shift+E", name="export_files"
        )
        self._export.setEnabled(may_be_whole(desk.catalog))
        self._lay_out()

    def _lay_out(self) -> None:
        inspector = kit.Inspector(name="archive_options")
        inspector.show_layout(
            kit.column(
                kit.label(tr("archive", "The archive"), "title", bold=True),
                kit.muted(
                    tr("archive", "Files are named by client number, document, day of issue and page."), wrap=True
                ),
                kit.action_button(self._save, kind="primary", icon="printer"),
                kit.action_button(self._export, icon="package"),
                kit.muted(
                    tr("archive", "The files leave as they are, with every number on them: the journal asks why."),
                    wrap=True,
                ),
                None,
                gap=10,
            )
        )
        left = kit.holding(kit.column((kit.frame("card", kit.column((self.pages, 1), margins=1)), 1), margins=12))
        self.setLayout(kit.row((left, 1), inspector, gap=0))

    def show_application(self, line: ApplicationLine) -> None:
        """Print the index of an application as it stands now, in a job."""
        self._line = line
        desk, id_, language = self._desk, line.id, self._desk.settings.language

        def work(_progress: Progress) -> tuple[bytes, kit.Pages]:
            with desk.book.read() as session:
                pdf = print_archive_index(
                    session,
                    id_,
                    today=desk.today,
                    catalog=catalog(),
                    translate=translator(language),
                    language=language,
                )
            return pdf, kit.pdf_pages(partial(BytesIO, pdf))

        desk.run_later(work, self._arrived)

    def _arrived(self, printed: tuple[bytes, kit.Pages]) -> None:
        self._pdf, pages = printed
        self.pages.show_pages(pages)

    def save(self) -> None:
        """Write the index, as it is shown, to a file."""
        pdf = self._pdf
        if not pdf:
            return
        path = self._ask_for_file(tr("archive", "Archive index"), ".pdf", tr("memo", "PDF files (*.pdf)"))
        if path is None:
            return

        def write(_hide: Hide, _progress: Progress) -> Path:  # as it is shown, masked already
            with replacing(path) as part:
                part.write_bytes(pdf)
            return path

        export(self._desk, path, write, what=message("masking", "archive index {number}", number=self._line.number))

    def take_out(self) -> None:
        """Ask why, then where, and write every file with the index to a ZIP."""
        if self._export.isEnabled():
            ask_reason(self, message("masking", "files {number}", number=self._line.number), self._take_out_because)

    def _take_out_because(self, reason: str) -> None:
        path = self._ask_for_file(tr("archive", "Files for the archive"), ".zip", tr("archive", "ZIP files (*.zip)"))
        if path is None:
            return
        desk, line, language = self._desk, self._line, self._desk.settings.language

        def write(hide: Hide, progress: Progress) -> Path:
            with desk.book.read() as session:
                export_archive(
                    session,
                    line.id,
                    path,
                    today=desk.today,
                    catalog=catalog(),
                    translate=translator(language),
                    language=language,
                    hide=hide,
                    progress=progress,
                )
            return path

        export(desk, path, write, what=message("masking", "files {number}", number=line.number), reason=reason)

    def _ask_for_file(self, title: str, ending: str, kinds: str) -> Path | None:
        name = mask_text(f"{self._line.number} {self._line.name} {title}{ending}")
        return ask_where(self, title, name.replace("/", "_"), kinds, ending)
