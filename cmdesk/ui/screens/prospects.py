"""Prospects (意向客户): the list with its details, and the pages for a new one, a change and an import."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.core.progress import Progress
from cmdesk.services.prospect import find_prospect
from cmdesk.services.prospect_preview import Preview, preview_file
from cmdesk.services.prospect_views import name_of
from cmdesk.services.prospects import ProspectLine
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, empty_state
from cmdesk.ui.list_many import Ids
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.screens.prospects_acts import Acts
from cmdesk.ui.screens.prospects_detail import Details
from cmdesk.ui.screens.prospects_form import ProspectPage
from cmdesk.ui.screens.prospects_import import ImportPage
from cmdesk.ui.screens.prospects_list import ProspectList
from cmdesk.ui.screens.prospects_print import print_page
from cmdesk.ui.screens.prospects_walk import walk_of
from cmdesk.ui.sequence import Walk
from cmdesk.ui.text import reading, tr

TABLES = frozenset({"party", "opportunity", "stage_change", "visit", "photo", "answer", "application", "saved_view"})
SHEETS = "*.xlsx *.xls *.xlsm *.csv *.txt *.tsv"


class ProspectsScreen(QWidget):
    """One of four pages shows: the list, a form, an import, a print. A form is a place one can come back to."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._catalog = desk, load()
        self._arrived = self._stale = False
        self.page: ProspectPage | ImportPage | PrintPage | None = None
        self.walk: Walk | None = None
        self.details: Details | None = None
        self._line: ProspectLine | None = None  # as the list read it when its details were shown
        self.list = ProspectList(desk, self._catalog, empty=self._empty)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._new = self._act(tr("prospects", "New prospect"), self.add, "plus", "Ctrl+N", "new")
        self._import = self._act(tr("prospects", "Import"), self.choose_file, "download", "Ctrl+Shift+I", "import")
        self.acts = Acts(
            self.list,
            desk,
            settle=self._settle_selection,
            move=self._choose_stage,
            plan=self._plan,
            opening=self._set_out,
        )
        tools = (
            action_button(self._import, kind="ghost", icon="download"),
            action_button(self._new, kind="primary", icon="plus"),
        )
        self.list.page.add_tool(*tools)
        for tool in tools:
            self.list.blanked.connect(tool.setHidden)  # an empty book has buttons of its own
        self.list.placed.connect(self.placed)
        self.list.table.chosen.connect(self._chosen)
        self.list.table.opened.connect(lambda _line: self.acts.go_on())
        self.list.table.asked.connect(self._asked)
        self.list.board.chosen.connect(self._chosen)
        self.list.board.opened.connect(lambda _line: self.acts.go_on())
        self.list.board.asked.connect(self._asked)
        self.list.turned.connect(self._settle_selection)
        self.list.many.print_wanted.connect(self.print_)
        desk.changed.connect(self._changed)
        self.setAcceptDrops(True)
        self.list.show_view(self.list.query.view)

    def _act(self, text: str, on: Any, picture: str, keys: str, name: str) -> QAction:
        return action(self.list, text, on, icon=picture, shortcut=keys, name=name)

    def _asked(self, word: str, _line: ProspectLine) -> None:
        if word == "edit":
            self.acts.go_edit()
        elif word == "delete":
            self.list.many.delete()

    def _set_out(self, screen: str) -> None:
        """Note the order of the list, so that the page that opens knows the next one and the one before."""
        self.walk = self.desk.walk = walk_of(self.desk, self.list.query, screen)

    def print_(self, ids: Ids) -> None:
        """Show the pages that print these prospects."""
        page = print_page(self.desk, ids)
        page.left.connect(self._show_list)
        self._show_page(page)

    def _empty(self) -> QWidget:
        return empty_state(
            tr("prospects", "No prospects yet"),
            tr("prospects", "Type the first one, or import the sheet you keep them in: .xlsx, .xls or .csv."),
            primary=button(tr("prospects", "New prospect"), self.add, kind="primary", icon="plus", name="empty_new"),
            link=button(tr("prospects", "Import a sheet"), self.choose_file, kind="link", name="empty_import"),
        )

    def show_place(
        self,
        *,
        opportunity: UUID | None = None,
        edit: UUID | None = None,
        view: str = "",
        new: bool = False,
        **_other: Any,
    ) -> None:
        """Show a prospect in the list, the form of one, that of a new one, a view; else the list.

        Coming back from another screen finds what was open.
        """
        if edit is not None and self.desk.ask(name_of, edit) is None:
            opportunity, edit = edit, None
        if new or edit is not None:
            self._show_form(edit)
        elif opportunity is not None or view or not self._arrived:
            self._show_list()
            if view:
                self.list.show_view(view)
            if opportunity is not None:
                self._choose(opportunity)
        self._arrived = False

    def crumbs(self) -> Sequence[str]:
        return (self.list.view_title(),) if self.page is None else self.page.crumbs()

    def add(self) -> None:
        """Open the form of a new prospect."""
        self.desk.go("prospects", new=True)

    def choose_file(self) -> None:
        """Ask for a sheet and read it."""
        kinds = f"{tr('prospects', 'Sheets')} ({SHEETS})"
        path, _ = QFileDialog.getOpenFileName(self, tr("prospects", "Import prospects"), "", kinds)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a sheet in a job and show what importing it would mean."""
        self.list.page.message.clear()
        book, today = self.desk.book, self.desk.today

        def work(progress: Progress) -> Preview:
            return preview_file(book, path, today=today, progress=progress)

        words = tr("prospects", "Reading {file}", file=path.name)
        self.desk.run_later(work, self._show_preview, words=words, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.list.page.message.say(reading(error.message), "bad")
        else:
            self.desk.report(error)

    def _show_preview(self, preview: Preview) -> None:
        page = ImportPage(self.desk, self._catalog, preview)
        page.left.connect(self._show_list)
        page.imported.connect(self._imported)
        self._show_page(page)

    def _imported(self) -> None:
        self._show_list()
        self.list.show_all()
        self.list.table.choose_first()

    def _show_form(self, opportunity_id: UUID | None) -> None:
        if isinstance(self.page, ProspectPage) and self.page.opportunity_id == opportunity_id:
            return
        walk = self.walk if self.walk is not None and self.walk.screen == "prospects" else None
        page = ProspectPage(self.desk, self._catalog, opportunity_id, walk=walk)
        page.saved.connect(lambda saved: self.desk.go("prospects", opportunity=saved))
        page.left.connect(
            lambda: self.desk.go("prospects", **({"opportunity": opportunity_id} if opportunity_id else {}))
        )
        self._show_page(page)

    def _show_page(self, page: ProspectPage | ImportPage | PrintPage) -> None:
        self._close_page()
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self._renew_acts()
        self.placed.emit()

    def _close_page(self) -> None:
        if self.page is not None:
            self.page.leave()
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def _show_list(self) -> None:
        self._close_page()
        self._stack.setCurrentWidget(self.list)
        (self.list.board if self.list.on_board() else self.list.table).setFocus()
        self._renew_acts()
        self._catch_up()
        self.placed.emit()

    def _choose(self, opportunity_id: UUID) -> None:
        if self.list.rows.row_of(opportunity_id) < 0:  # perhaps just added
            self.list.refresh()
        name = self.desk.ask(name_of, opportunity_id)
        if name is None:
            self.list.page.message.say(tr("prospects", "This prospect is no longer in the book."), "warn")
        else:
            self.list.choose(opportunity_id, name)

    def _chosen(self, line: ProspectLine | None) -> None:
        if line is None or line is not self._line:  # else a key was quicker than the list
            self._show(line)

    def _show(self, line: ProspectLine | None) -> None:
        """Show the details of the selected prospect; a small form that is open in them stays."""
        self._line, inspector = line, self.list.page.inspector
        if line is None:
            self.details = None
            inspector.clear()
        elif self.details is None or self.details.detail.line.id != line.id or not self.details.busy():
            detail = self.desk.ask(find_prospect, line.id, catalog=self._catalog)
            if detail is None:  # taken back in a job: the list hears of it in a moment
                self._show(None)
                return
            self.acts.renew(detail, listed=self.page is None)
            self.details = Details(self.desk, detail, self.acts, self._catalog)
            self.details.closed.connect(self._small_closed, Qt.ConnectionType.QueuedConnection)  # it is replaced then
            inspector.show_widget(self.details)
        self._renew_acts()

    def _small_closed(self) -> None:
        (self.list.board if self.list.on_board() else self.list.table).setFocus()
        self._show(self._current())

    def _current(self) -> ProspectLine | None:
        """Return the row or the card that is selected."""
        return self.list.board.current() if self.list.on_board() else self.list.table.current()

    def _renew_acts(self) -> None:
        """Offer in the palette only what can be done on the page that shows."""
        listed = self.page is None
        for act in (self._new, self._import):
            act.setEnabled(listed)
        self.acts.renew(None if self.details is None else self.details.detail, listed=listed)

    def _settle_selection(self) -> None:
        """Show the selected prospect now if its turn has not come yet."""
        line = self._current()
        if line is not None and line is not self._line:
            self._show(line)

    def _choose_stage(self) -> None:
        self._settle_selection()
        if self.details is not None:
            self._show_inspector()
            self.details.choose_stage()

    def _plan(self) -> None:
        self._settle_selection()
        if self.details is not None:
            self._show_inspector()
            self.details.plan()

    def _show_inspector(self) -> None:
        if not self.desk.settings.inspector_open:
            self.desk.settle(inspector_open=True)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            QTimer.singleShot(0, self, self._catch_up)  # once the form that wrote is done and its gesture is seen

    def _catch_up(self) -> None:
        """Read the list again if something changed; hidden, it waits until it shows."""
        if self._stale and self.page is None and self.isVisible():
            self._stale = False
            self.list.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrived = True
        QTimer.singleShot(0, self, self._settled)

    def _settled(self) -> None:
        self._arrived = False
        self._catch_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.page is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.list.page.message.say(tr("prospects", "Let go to read the sheet"), icon="download")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.list.page.message.clear()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths[0])
