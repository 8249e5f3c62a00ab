"""A client's flows with the way in and out of its imports: the same in the rail's screen and on the customer's page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.intake.pdf_tables import ScannedError
from cmdesk.intake.wrapped import ProtectedError
from cmdesk.services.parties import show_party
from cmdesk.services.statement_reading import Looked, look_at
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.file_password import ask_file_password
from cmdesk.ui.kit import column
from cmdesk.ui.screens.flows.importing import ImportPage
from cmdesk.ui.screens.flows.page import FlowsPage
from cmdesk.ui.screens.flows.scan import ScanPage
from cmdesk.ui.text import reading, tr


class FlowsWork(QWidget):
    """placed(): other crumbs hold."""

    placed = Signal()

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("flows")
        self.desk, self.party_id = desk, party_id
        party = desk.ask(show_party, party_id)
        self.name = party.name if party else ""
        self.page = FlowsPage(desk, party_id, self.name)
        self.importing: ImportPage | ScanPage | None = None
        self._waiting: list[Path] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self.setLayout(column(self._stack))
        self.page.import_wanted.connect(self.choose_files)
        self.page.dropped.connect(lambda paths: self.take([Path(path) for path in paths]))
        self.setFocusProxy(self.page)

    def crumbs(self) -> Sequence[str]:
        return (self.name, *(self.importing.crumbs() if self.importing else ()))

    def refresh(self) -> None:
        """Read again when something of it has changed; the page looks itself."""

    def show_place(self, **where: Any) -> None:
        self.page.show_place(**where)

    def choose_files(self) -> None:
        """Ask for files of flows."""
        kinds = tr("flows", "Flows (*.csv *.xls *.xlsx *.txt *.pdf *.zip *.jpg *.jpeg *.png *.heic);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self, tr("flows", "Add flows…"), "", kinds)
        self.take([Path(path) for path in paths])

    def take(self, paths: Sequence[Path]) -> None:
        """Read files, one page after the other."""
        self._waiting += paths
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._close()
            return
        self._read(self._waiting.pop(0))

    def _read(self, path: Path, password: str = "") -> None:
        desk = self.desk

        def work(progress: Progress) -> Looked:
            return look_at(desk.book, path, catalog=desk.catalog, password=password, progress=progress)

        def refuse(error: Exception) -> None:
            if isinstance(error, ProtectedError):
                again = partial(self._read, path)
                ask_file_password(self, path.name, wrong=error.wrong, on=again, left=self._next)
            elif isinstance(error, ScannedError):
                self._open(ScanPage(desk, self.party_id, self.name, path))
            else:
                self._refuse(error)

        desk.run_later(work, self._show, words=tr("flows", "Reading {file}", file=path.name), failed=refuse)

    def _show(self, looked: Looked) -> None:
        self._open(ImportPage(self.desk, self.party_id, self.name, looked))

    def _open(self, page: ImportPage | ScanPage) -> None:
        self._drop()
        page.closed.connect(self._leave)
        page.imported.connect(self._next)
        self.importing = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self.placed.emit()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.page.message.say(reading(error.message), "bad")
        else:
            self.desk.report(error)
        self._next()

    def _leave(self) -> None:
        self._waiting.clear()
        self._close()

    def _close(self) -> None:
        self._drop()
        self._stack.setCurrentWidget(self.page)
        self.placed.emit()

    def _drop(self) -> None:
        if self.importing is not None:
            self._stack.removeWidget(self.importing)
            self.importing.deleteLater()
            self.importing = None
