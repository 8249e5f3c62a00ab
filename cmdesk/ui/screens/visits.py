"""Visits (走访): the list with its details, the page that records one, and photos as large as the window."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.visit import Signer
from cmdesk.services.visit import NewSignature
from cmdesk.services.visit_basis import visit_basis
from cmdesk.services.visit_versions import sign_visit, versions
from cmdesk.services.visits import VisitDetail, VisitLine, find_visit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, action_button, button, empty_state
from cmdesk.ui.screens.visits_client import ClientPicker
from cmdesk.ui.screens.visits_detail import Details
from cmdesk.ui.screens.visits_list import VisitList
from cmdesk.ui.screens.visits_record import RecordPage
from cmdesk.ui.screens.visits_sign import SignPage
from cmdesk.ui.text import tr
from cmdesk.ui.viewer import SeenFile, Viewer

TABLES = frozenset({"visit", "answer", "photo", "signature", "party"})


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
        self._correct = action(
            self.list, tr("visits", "Correct"), self._correct_visit, icon="pen-line", shortcut="E", name="correct"
        )
        self._sign = action(
            self.list, tr("visits", "Sign"), self._sign_visit, icon="pencil", shortcut="Ctrl+G", name="sign_visit"
        )
        self._detail: VisitDetail | None = None
        self.list.page.add_tool(action_button(new, kind="primary", icon="plus"))
        self.signing: SignPage | None = None
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
        self,
        *,
        visit: UUID | None = None,
        record: UUID | None = None,
        correct: UUID | None = None,
        question: str = "",
        **_other: Any,
    ) -> None:
        """Show a visit in the list, the page that records one (at a question) or corrects one; else the list.

        Coming back from another screen finds what was open.
        """
        if record is not None:
            self._show_record(record)
            if self.page is not None and question:
                self.page.sheet.ask(question)
        elif correct is not None:
            self._show_correction(correct)
        elif visit is not None or self.page is None or not self._arrived:
            self._show_list()
            if visit is not None:
                self.list.choose(visit)
        self._arrived = False

    def prepare(self) -> None:
        """Read the list, so that it is there when the screen opens."""
        if self._stale:
            self._stale = False
            self.list.refresh()

    def crumbs(self) -> Sequence[str]:
        return () if self.page is None else self.page.crumbs()

    def _show_record(self, party_id: UUID) -> None:
        shown = self.page
        if shown is None or shown.before is not None or shown.basis.party_id != party_id:
            self._open_page(party_id, None)
        else:
            self._stack.setCurrentWidget(shown)
        self.placed.emit()

    def _show_correction(self, visit_id: UUID) -> None:
        before = self.desk.ask(find_visit, visit_id)
        if before is None or before.line.replaced:
            self._show_list()
            if before is not None:
                self.list.choose(visit_id)
            return
        if self.page is None or self.page.before is None or self.page.before.line.id != visit_id:
            self._open_page(before.line.party_id, before)
        self.placed.emit()

    def _open_page(self, party_id: UUID, before: VisitDetail | None) -> None:
        self._close_page()
        try:
            basis = self.desk.ask(visit_basis, party_id, correcting=before.line.id if before else None)
        except UserError as error:  # undone meanwhile
            self._show_list()
            self.desk.report(error)
            return
        self.page = RecordPage(self.desk, basis, before)
        self.page.recorded.connect(self._recorded)
        self.page.left.connect(self._leave)
        self.page.seen.connect(self._show_photos)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.page.begin()

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
        self._show_visit(None if line is None else line.id)

    def _show_visit(self, visit_id: UUID | None) -> None:
        """Show a visit beside the list: the one that stands in it, or an earlier version."""
        inspector = self.list.page.inspector
        self._detail = detail = None if visit_id is None else self.desk.ask(find_visit, visit_id)
        stands = detail is not None and not detail.line.replaced
        for act, on in (
            (self._again, detail is not None),
            (self._client, detail is not None),
            (self._correct, stands),
            (self._sign, stands),
        ):
            act.setEnabled(on)
        if detail is None:
            inspector.clear()
            return
        acts = {self._again: "map-pin", self._client: "arrow-up-right", self._correct: "pen-line", self._sign: "pencil"}
        details = Details(self.desk, detail, self.desk.ask(versions, detail.line.id), acts)
        details.seen.connect(self._show_photos)
        details.version.connect(self._show_visit, Qt.ConnectionType.QueuedConnection)  # it is replaced then
        inspector.show_widget(details)

    def _correct_visit(self) -> None:
        if self._detail is not None:
            self.desk.go("visits", correct=self._detail.line.id)

    def _sign_visit(self) -> None:
        """Open the sheet to sign the visit on."""
        if self._detail is None:
            return
        line = self._detail.line
        names = {Signer.LEAD: line.lead, Signer.PARTNER: line.partner, Signer.CLIENT: line.met}
        there = {each.signer for each in self._detail.signatures}
        signer = next((each for each in Signer if each not in there), Signer.CLIENT)
        title = tr("visits", "Sign visit {number} to {client}", number=line.number, client=mask_text(line.name))
        self.signing = SignPage(title, names, self.desk.catalog, signer=signer)
        self.signing.signed.connect(lambda new: self._signed(line, new))
        self.signing.left.connect(self._close_signing)
        self._stack.addWidget(self.signing)
        self._stack.setCurrentWidget(self.signing)
        self.signing.pad.setFocus()

    def _signed(self, line: VisitLine, new: NewSignature) -> None:
        label = message("visits", "{name} signed visit {number}", name=new.name, number=line.number)
        if self.desk.act(label, sign_visit, line.id, new) is not None:
            self._close_signing()
            self._show_visit(line.id)

    def _close_signing(self) -> None:
        if self.signing is not None:
            self._stack.removeWidget(self.signing)
            self.signing.deleteLater()
            self.signing = None
        self._stack.setCurrentWidget(self.list)
        self.list.table.setFocus()

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
