"""The checklist (材料清单) of an application: what is lacking at a glance, every document, and the one selected."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from cmdesk.core.text import message
from cmdesk.models.application import ItemState
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.checklist import ChecklistLine, read_checklist
from cmdesk.services.checklist_conditions import ConditionLine, read_conditions
from cmdesk.services.checklist_files import detach_file
from cmdesk.services.checklist_progress import Progress, progress, standing
from cmdesk.services.checklist_reuse import Offer, read_offers
from cmdesk.services.profile import read_profile
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.applications_ask import Conditions
from cmdesk.ui.screens.applications_bulk import Bulk, ask_for_files, dropped_files
from cmdesk.ui.screens.applications_change import Change, Shown, change
from cmdesk.ui.screens.applications_files import seen
from cmdesk.ui.screens.applications_gestures import answer, attach, mark, take
from cmdesk.ui.screens.applications_glance import Glance, unfinished
from cmdesk.ui.screens.applications_item import ItemPanel
from cmdesk.ui.screens.applications_offers import best_offers, offer_words, offered
from cmdesk.ui.screens.applications_table import DocumentTable
from cmdesk.ui.screens.applications_words import catalog
from cmdesk.ui.text import tr
from cmdesk.ui.viewer import Viewer

VIEWER = 1  # its place among the pages at the left


class Checklist(QWidget):
    """Everything the user does here is one gesture with a name."""

    def __init__(self, desk: Desk, application: ApplicationLine) -> None:
        super().__init__()
        self._desk, self._application = desk, application
        self.lines: Sequence[ChecklistLine] = ()
        self._questions: Sequence[ConditionLine] = ()
        self._offers: Mapping[str, Sequence[Offer]] = {}
        self._shown: Shown | None = None
        self._asking = False
        self._again = QTimer(self)  # at once, but not while a part of the details still says what was clicked
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._show_again)
        self.setObjectName("checklist")
        self.setAcceptDrops(True)
        self.glance = Glance()
        self.documents = DocumentTable()
        self.table = self.documents.table
        self.viewer = Viewer(desk)
        off = kit.action(
            self.viewer, tr("checklist", "Take this file off"), self._take_off, icon="x", shortcut="Del", name="off"
        )
        self.viewer.add_tool(off, "x")
        self.bulk = Bulk()
        self.inspector = kit.Inspector(nothing=tr("checklist", "Choose a document"))
        self._left = QStackedWidget()
        viewer = kit.frame("card", kit.column(self.viewer))
        for part in (kit.holding(kit.column(self.glance, (self.documents, 1), gap=8)), viewer, self.bulk):
            self._left.addWidget(part)
        left = kit.holding(kit.column((self._left, 1), margins=(12, 10, 12, 8)))
        self.setLayout(kit.row((left, 1), self.inspector, gap=0))
        self._connect()
        self.refresh(application)

    def _connect(self) -> None:
        self.glance.picked.connect(self.select)
        self.glance.dropped.connect(self._dropped_on)
        self.glance.take_all.connect(self.take_all)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._edit)
        self.table.asked.connect(self._asked)
        self.table.dropped.connect(lambda line, paths: self._attach(line, [Path(path) for path in paths]))
        self.documents.conditions.connect(self.ask_conditions)
        self.viewer.closed.connect(self._back)
        self.bulk.left.connect(self._back)
        self.bulk.placed.connect(self._attach_all)
        kit.action(self, tr("checklist", "Next document not complete"), self._next_missing, shortcut="F8")
        kit.action(self, tr("checklist", "Next open question"), self._next_question, shortcut="F4")
        kit.action(self, tr("checklist", "Take the document over"), self._take_first, shortcut="Ctrl+T")
        kit.action(self, tr("checklist", "Take over all the book has"), self.take_all, shortcut="Ctrl+Shift+T")
        kit.action(self, tr("checklist", "What decides the list"), self.ask_conditions, shortcut="Ctrl+Shift+K")

    def refresh(self, application: ApplicationLine) -> None:
        """Read the checklist again."""
        self._application = application
        wanted = {"catalog": catalog()}
        self.lines = self._desk.ask(read_checklist, application.id, today=self._desk.today, **wanted)
        self._questions = self._desk.ask(read_conditions, application.id, **wanted)
        self._offers = self._desk.ask(read_offers, application.id, today=self._desk.today, **wanted)
        against = application.form.committee_day or self._desk.today
        self.glance.show_lines(self.lines, against)
        self.glance.show_offers(len(best_offers(self.lines, self._offers)))
        open_ = sum(line.value is None for line in self._questions)
        self.documents.show_questions(open_, len(self._questions) - open_)
        had = {each.document: offer_words(each) for each in best_offers(self.lines, self._offers)}
        self.documents.show_lines(self.lines, self._items(), against, had)
        self.bulk.show_lines(self.lines)
        self._renew_viewer()
        self._again.start(0)
        if self._asking:
            self._show(None)
        files = sum(len(line.files) for line in self.lines)
        self._desk.show_status(tr("checklist", "{count} documents · {files} files", count=len(self.lines), files=files))

    def progress(self) -> Progress:
        return progress(self.lines)

    def select(self, code: str) -> None:
        """Select a document by its code."""
        self._back()
        self.documents.select(code)

    def ask_conditions(self) -> None:
        """Show in the inspector what decides the list, open and settled."""
        self._asking = True
        self.table.choose(-1)
        self._show(None)

    def start(self) -> None:
        """Give the keyboard to the list, at the first document that is not complete."""
        self.documents.setFocus()
        if not self.table.currentIndex().isValid() and not self._asking:
            self.documents.select_next(unfinished)

    def drop_many(self, paths: Sequence[Path] = ()) -> None:
        """Open the place where many files are dropped at once, with these already."""
        self._left.setCurrentWidget(self.bulk)
        self.bulk.add(paths)

    def _items(self) -> Mapping[str, Any]:
        product = catalog().products[self._application.form.product]
        return {item.doc: item for item in catalog().checklists[product.checklist].items}

    def _line(self, code: str) -> ChecklistLine | None:
        return next((line for line in self.lines if line.document.code == code), None)

    def _show(self, line: ChecklistLine | None) -> None:
        """Show what is selected in the inspector; what looks the same is left alone, with whatever is typed there."""
        if line is None:
            self._shown = None
            if self._asking:
                self._show_conditions()
            else:
                self.inspector.clear()
            return
        self._asking = False
        item = self._items().get(line.document.code)
        names = item.condition.names if item and item.condition else frozenset()
        shown = Shown(
            application_id=self._application.id,
            line=line,
            item=item,
            questions=[each for each in self._questions if each.condition.code in names],
            offers=offered(line, self._offers),
            committee_day=self._application.form.committee_day,
            partner=self._desk.ask(read_profile).partner,
            today=self._desk.today,
        )
        if shown != self._shown:
            self._shown = shown
            self._show_panel(ItemPanel(self._desk, shown))

    def _show_again(self) -> None:
        """Follow at once what became of the document in the inspector: the next click must not say what was before."""
        line = self._line(self._shown.line.document.code) if self._shown is not None else None
        if line is not None:
            self._show(line)

    def _show_conditions(self) -> None:
        shown = self.inspector.content()
        if not isinstance(shown, Conditions) or shown.lines != self._questions:
            conditions = Conditions(self._questions)
            conditions.answered.connect(self._answer)
            self.inspector.show_widget(conditions)

    def _show_panel(self, panel: ItemPanel) -> None:
        within = QApplication.focusWidget()
        working = within is not None and self.inspector.isAncestorOf(within)
        name = within.objectName() if within is not None else ""
        panel.marked.connect(self._mark)
        panel.answered.connect(self._answer)
        panel.taken.connect(lambda offer: take(self._desk, self._application.id, [offer]))
        panel.attach.connect(self._choose_files)
        panel.picked.connect(self._open_file)
        panel.stepped.connect(self.table.step)
        self.inspector.show_widget(panel)
        same = panel.findChild(QWidget, name) if working and name.startswith("period_") else None
        if same is not None:
            same.setFocus()  # months are ticked one after another
        elif working and panel.day is not None and standing(panel.shown.line) == "undated":
            panel.day.setFocus()
        elif working:
            self.table.setFocus()

    def _panel(self) -> ItemPanel | None:
        found = self.inspector.content()
        return found if isinstance(found, ItemPanel) else None

    def _asked(self, word: str, line: ChecklistLine) -> None:
        if word == "toggle":
            self._toggle(line)
        elif word == "edit":
            self._edit(line)
        elif word == "attach":
            self._attach(line, ask_for_files(self))
        elif word == "delete" and line.state is not None:
            self._write(line, change(line.document, None))

    def _toggle(self, line: ChecklistLine) -> None:
        """Tick a document off; a tick with nothing behind it goes away again."""
        if line.state is None:
            self._write(line, change(line.document, ItemState.RECEIVED))
        elif line.state is ItemState.RECEIVED and not (
            line.files or line.issued_on or line.expires_on or line.covers or line.signed
        ):
            self._write(line, change(line.document, None))
        else:
            self._desk.say(tr("checklist", "Already in; Del puts it back to be collected"))

    def _edit(self, line: ChecklistLine) -> None:
        self._show(line)
        if (panel := self._panel()) is not None:
            panel.edit()

    def _mark(self, wish: Change) -> None:
        if self._shown is not None:
            self._write(self._shown.line, wish)

    def _write(self, line: ChecklistLine, wish: Change) -> None:
        mark(self._desk, self._application.id, line.document, wish)

    def _answer(self, code: str, value: str | None) -> None:
        answer(self._desk, self._application.id, code, value)

    def _take_first(self) -> None:
        offers = offered(self._shown.line, self._offers) if self._shown is not None else ()
        if offers:
            take(self._desk, self._application.id, offers[:1])
        else:
            self._desk.say(tr("checklist", "The book has no other copy of this document"))

    def take_all(self) -> None:
        """Take over every document still wanted that the book has already, in one gesture."""
        offers = best_offers(self.lines, self._offers)
        if offers:
            take(self._desk, self._application.id, offers)
        else:
            self._desk.say(tr("checklist", "The book has no other copy of what is wanted"))

    def _choose_files(self) -> None:
        if self._shown is not None:
            self._attach(self._shown.line, ask_for_files(self))

    def _attach(self, line: ChecklistLine, paths: Sequence[Path]) -> None:
        if paths:
            attach(self._desk, self._application.id, {line.document.code: list(paths)})

    def _attach_all(self, placed: Mapping[str, Sequence[Path]]) -> None:
        self._back()
        attach(self._desk, self._application.id, placed)

    def _dropped_on(self, code: str, paths: Sequence[str]) -> None:
        """Take in files that were dropped on a cell of the map, or beside all of them."""
        files, line = [Path(path) for path in paths], self._line(code)
        if line is None:
            self.drop_many(files)
        else:
            self._attach(line, files)

    def _take_off(self) -> None:
        file = self.viewer.current()
        if file is not None:
            self._desk.act(message("checklist", "Take off {file}", file=file.name), detach_file, UUID(file.key))

    def _open_file(self, file_id: str) -> None:
        if self._shown is not None:
            self._left.setCurrentIndex(VIEWER)
            self.viewer.show_files([seen(file) for file in self._shown.line.files], file_id)
            self.viewer.setFocus()

    def _renew_viewer(self) -> None:
        """Follow what became of the files that are open."""
        if self._left.currentIndex() != VIEWER or self._shown is None:
            return
        line = self._line(self._shown.line.document.code)
        files = [seen(file) for file in line.files] if line else []
        if not files:
            self._back()
        elif files != list(self.viewer.files()):
            current = self.viewer.current()
            self.viewer.show_files(files, current.key if current else "")

    def _back(self) -> None:
        self._left.setCurrentIndex(0)
        self.table.setFocus()

    def _next_missing(self) -> None:
        self._back()
        if not self.documents.select_next(unfinished):
            self._desk.say(tr("checklist", "All complete"))

    def _next_question(self) -> None:
        self._back()
        if not self.documents.select_next(lambda line: line.applies is None and line.state is None):
            self._desk.say(tr("checklist", "No question is open"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        over_details = self.inspector.geometry().contains(event.position().toPoint())
        if over_details and self._shown is not None:
            self._attach(self._shown.line, dropped_files(event))
        else:
            self.drop_many(dropped_files(event))
