"""Visits (走访): the list with its details, the page that records one, and photos as large as the window."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.visit_basis import visit_basis
from cmdesk.services.visits import VisitLine, find_visit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, empty_state
from cmdesk.ui.screen import Screen
from cmdesk.ui.screens.visits_client import ClientPicker
from cmdesk.ui.screens.visits_detail import Details
from cmdesk.ui.screens.visits_list import VisitList
from cmdesk.ui.screens.visits_record import RecordPage
from cmdesk.ui.text import tr
from cmdesk.ui.viewer import SeenFile, Viewer

TABLES = frozenset({"visit", "answer", "photo", "party"})


class VisitsScreen(QWidget):
    """One of three pages shows: the list, a visit being recorded, a photo."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._arrived = False
        self._stale = True
        self.page: RecordPage | None = None
        self.list = VisitList(desk, self._empty)
        self.viewer = Viewer(desk)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.viewer)
        self.picker = ClientPicker(self, desk)
        new = action(
            self.list, tr("visits", "Record a visit"), self.picker.open, icon="plus", shortcut="Ctrl+N", name="new"
        )
        self._again = action(
            self.list,
            tr("visits", "Visit again"),
            self._visit_again,
            icon="map-pin",
            shortcut="Ctrl+R",
            name="visit_again",
        )
        self._client = action(
            self.list,
            tr("visits", "To the client"),
            self._go_to_client,
            icon="arrow-up-right",
            shortcut="Ctrl+O",
            name="to_client",
        )
        self.list.page.add_tool(action_button(new, kind="primary", icon="plus"))
        self.picker.picked.connect(lambda party_id: desk.go("visits", record=party_id))
        self.list.resumed.connect(lambda party_id: desk.go("visits", record=party_id))
        self.list.table.chosen.connect(self._show)
        self.list.table.opened.connect(lambda _line: self._visit_again())
        self.list.rows.modelReset.connect(self._show_status)
        self.list.rows.rowsInserted.connect(self._show_status)
        self.viewer.closed.connect(self._close_photo)
        desk.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    def _empty(self) -> QWidget:
        return empty_state(
            tr("visits", "No visits yet"),
            tr("visits", "Questions, photos and your note all go into one record of the visit."),
            primary=button(
                tr("visits", "Record a visit"), self._ask_client, kind="primary", icon="plus", name="empty_new"
            ),
        )

    def _ask_client(self) -> None:
        self.picker.open()

    def show_place(
        self, *, visit: UUID | None = None, record: UUID | None = None, question: str = "", **_other: Any
    ) -> None:
        """Show a visit in the list, or the page that records one for a client (at a question); else the list.

        Coming back from another screen finds what was open.
        """
        if record is not None:
            self._show_record(record)
            if self.page is not None and question:
                self.page.sheet.ask(question)
        elif visit is not None or self.page is None or not self._arrived:
            self._show_list()
            if visit is not None:
                self.list.choose(visit)
        self._arrived = False

    def crumbs(self) -> Sequence[str]:
        return () if self.page is None else self.page.crumbs()

    def _show_record(self, party_id: UUID) -> None:
        if self.page is None or self.page.basis.party_id != party_id:
            self._close_page()
            try:
                basis = self.desk.ask(visit_basis, party_id)
            except UserError as error:  # undone meanwhile
                self._show_list()
                self.desk.report(error)
                return
            self.page = RecordPage(self.desk, basis)
            self.page.recorded.connect(self._recorded)
            self.page.left.connect(self._leave)
            self.page.seen.connect(self._show_photos)
            self._stack.addWidget(self.page)
            self._stack.setCurrentWidget(self.page)
            self.page.begin()
        self._stack.setCurrentWidget(self.page)
        self.placed.emit()

    def _recorded(self, visit_id: UUID) -> None:
        self._stale = True
        self.desk.go("visits", visit=visit_id)
        if self.page is not None:  # nobody follows the desk's wish where there is no window
            self.show_place(visit=visit_id)

    def _leave(self) -> None:
        self._show_list()
        self.desk.go("visits")

    def _show_list(self) -> None:
        self._close_page()
        self._stack.setCurrentWidget(self.list)
        self._catch_up()
        self.list.table.setFocus()
        self._show_status()
        self.placed.emit()

    def _show_status(self) -> None:
        if self.page is None and self.isVisible():
            self.desk.show_status("", self.list.status())

    def _close_page(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            page.leave()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
            self._stale = True

    def _show(self, line: VisitLine | None) -> None:
        inspector = self.list.page.inspector
        self._again.setEnabled(line is not None)
        self._client.setEnabled(line is not None)
        detail = None if line is None else self.desk.ask(find_visit, line.id)
        if detail is None:
            inspector.clear()
            return
        details = Details(self.desk, detail, self._again, self._client)
        details.seen.connect(self._show_photos)
        inspector.show_widget(details)

    def _visit_again(self) -> None:
        line = self.list.table.current()
        if line is not None:
            self.desk.go("visits", record=line.party_id)

    def _go_to_client(self) -> None:
        line = self.list.table.current()
        if line is not None:
            self.desk.go("customers", party=line.party_id)

    def _show_photos(self, files: Sequence[SeenFile], key: str) -> None:
        self.viewer.show_files(files, key)
        self._stack.setCurrentWidget(self.viewer)
        self.viewer.setFocus()

    def _close_photo(self) -> None:
        self._stack.setCurrentWidget(self.list if self.page is None else self.page)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            self._catch_up()

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


SCREEN = Screen(
    order=30,
    key="visits",
    title=QT_TRANSLATE_NOOP("screens", "Visits"),
    icon="map-pin",
    make=VisitsScreen,
)
