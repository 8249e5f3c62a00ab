"""The statements of a customer with the way in and out of files of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.intake.financials import UndatedError
from cmdesk.intake.wrapped import ProtectedError
from cmdesk.services.financials_reading import Looked, look_at
from cmdesk.services.statements import read_statements
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.file_day import ask_file_day
from cmdesk.ui.dialogs.file_password import ask_file_password
from cmdesk.ui.kit import column
from cmdesk.ui.screens.customers.statements import StatementsTab
from cmdesk.ui.screens.customers.statements_import import StatementImport
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.text import reading, tr


class StatementsWork(QWidget):
    """The grid, or in its place a file that is about to come in; files may be dropped on it."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("statements_work")
        self.desk, self.party_id = desk, party_id
        self.tab = StatementsTab(desk, party_id)
        self.importing: StatementImport | None = None
        self._waiting: list[Path] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tab)
        self.setLayout(column(self._stack))
        self.setAcceptDrops(True)
        self.setFocusProxy(self.tab)
        self.tab.import_wanted.connect(self.choose_files)

    def refresh(self) -> None:
        self.tab.refresh()

    def choose_files(self) -> None:
        """Ask for files of statements."""
        kinds = tr("statements", "Statements (*.xls *.xlsx *.csv *.txt *.pdf *.zip);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self, tr("statements", "Read a file…"), "", kinds)
        self.take([Path(path) for path in paths])

    def take(self, paths: Sequence[Path]) -> None:
        """Read files, one page after the other."""
        self._waiting += paths
        if self.importing is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._close()
            return
        self._read(self._waiting.pop(0))

    def _read(self, path: Path, password: str = "", end: date | None = None) -> None:
        desk, party_id = self.desk, self.party_id

        def work(progress: Progress) -> Looked:
            return look_at(
                desk.book, party_id, path, catalog=desk.catalog, password=password, end=end, progress=progress
            )

        def refuse(error: Exception) -> None:
            if isinstance(error, ProtectedError):
                again = partial(self._read, path)
                ask_file_password(self, path.name, wrong=error.wrong, on=again, left=self._next)
            elif isinstance(error, UndatedError):
                ask_file_day(self, path.name, desk.today, on=partial(self._read, path, password), left=self._next)
            else:
                self._refuse(error)

        words = tr("statements", "Reading {file}", file=path.name)
        desk.run_later(work, self._show, words=words, failed=refuse)

    def _show(self, looked: Looked) -> None:
        self._drop()
        self.importing = page = StatementImport(self.desk, self.party_id, looked)
        page.closed.connect(self._leave)
        page.imported.connect(self._next)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.tab.problems.say(reading(error.message), "bad")
        else:
            self.desk.report(error)
        self._next()

    def _leave(self) -> None:
        self._waiting.clear()
        self._close()

    def _close(self) -> None:
        self._drop()
        self._stack.setCurrentWidget(self.tab)
        self.tab.setFocus()

    def _drop(self) -> None:
        if self.importing is not None:
            self._stack.removeWidget(self.importing)
            self.importing.deleteLater()
            self.importing = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths)


TAB = CustomerTab(
    order=25,
    key="statements",
    title=QT_TRANSLATE_NOOP("customers", "Statements"),
    tables=frozenset({"statement", "statement_figure", "statement_adjustment"}),
    make=StatementsWork,
    count=lambda desk, party_id: len(desk.ask(read_statements, party_id)),
)
