"""Recording a visit: the sheet under its head, the clock, photos let go or pasted, the draft, and the saving."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from cmdesk.core.text import message
from cmdesk.services.visit_basis import CORRECTION, DRAFT, VisitBasis
from cmdesk.services.visits import VisitDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action, column
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_draft import VisitDraft, correct, save
from cmdesk.ui.screens.visits_head import Head
from cmdesk.ui.screens.visits_sheet import Sheet
from cmdesk.ui.text import moment, tr
from cmdesk.ui.theme import application
from cmdesk.ui.viewer import SeenFile

RENEW_AFTER = 120  # ms after the last key
KEEP_AFTER = 600  # ms after the first key not kept yet, so that a crash loses less than a second
SECOND = 1000  # ms


class RecordPage(QWidget):
    """One visit to one client. recorded(id): it is in the book. left: the user puts it away; its draft stays.

    before: the visit whose new version this is. seen(files, key): photos are to be shown whole, this one first.
    """

    recorded = Signal(object)
    left = Signal()
    seen = Signal(list, str)

    def __init__(self, desk: Desk, basis: VisitBasis, before: VisitDetail | None = None) -> None:
        super().__init__()
        self.setObjectName("record")
        self.desk, self.basis, self.before = desk, basis, before
        self.draft = VisitDraft(desk, f"{DRAFT}{basis.party_id}" if before is None else f"{CORRECTION}{before.line.id}")
        self.record, self.clock, add, jump = self._make_actions()
        self.head = Head(self.record, add, self.clock)
        self.sheet = Sheet(desk, basis, jump, before)
        for own in self.sheet.form.actions():  # the page's own hears its keys
            self.sheet.form.removeAction(own)
        self.setLayout(column(self.head, (self.sheet, 1), gap=0))
        self.setAcceptDrops(True)
        self._renewal, self._keeping = self._timer(RENEW_AFTER, self.renew), self._timer(KEEP_AFTER, self._keep)
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND)
        self._ticking.timeout.connect(self._tick)
        self._saving = self._done = False
        self._restore()
        self._connect()
        self.renew()

    def _make_actions(self) -> tuple[QAction, QAction, QAction, QAction]:
        def do(words_: str, on: Callable[[], object], icon: str, keys: str, name: str) -> QAction:
            return action(self, words_, on, icon=icon, shortcut=keys, name=name)

        words_ = tr("visits", "Record the visit") if self.before is None else tr("visits", "Record the new version")
        record = do(words_, self.save, "check", "Ctrl+S", "record_visit")
        record.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("Ctrl+Return")])
        jump = do(tr("visits", "Next unasked"), self._jump, "arrow-down", "F4", "jump")
        clock = do(tr("visits", "Start the clock"), self._clock, "clock", "F7", "clock")
        add = do(tr("visits", "Add photos"), self._add, "camera", "A", "add")
        do(tr("visits", "Paste a photo"), self._paste, "image", "Ctrl+V", "paste")
        do(tr("visits", "Put away, keep the draft"), self.left.emit, "log-out", "Escape", "leave")
        return record, clock, add, jump

    def _timer(self, after: int, on: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(on)
        return timer

    def _connect(self) -> None:
        self.sheet.edited.connect(self._edited)
        self.sheet.form.note.installEventFilter(self)
        self.sheet.photos.pasted.connect(self.draft.keep_picture)
        self.sheet.photos.opened.connect(self._see)

    def begin(self) -> None:
        """Take the keyboard, at the top."""
        self.sheet.form.fields["type" if self.before is None else "reason"].setFocus()
        self.sheet.parts.show_current("facts")

    def crumbs(self) -> tuple[str, ...]:
        if self.before is None:
            return (self.basis.name, tr("visits", "New visit"))
        return (self.basis.name, tr("visits", "Correct {number}", number=self.before.line.number))

    def renew(self) -> None:
        """Show anew what hangs on what is typed."""
        form = self.sheet.form
        lacks = self.sheet.renew()
        who = words.people(form.seen("lead"), form.seen("partner"))
        kind = words.type_name(form.kind().code, self.desk.catalog)
        self.head.show_visit(words.joined(self.basis.name, kind), words.joined(who, form.seen("place")))
        self.head.show_lacks(lacks)
        self._tick()
        if self.isVisible():
            self._show_status()

    def _show_status(self) -> None:
        known, declined, silent = self.sheet.questions.counts()
        said = tr("visits", "This visit: answered {known}  declined {declined}  not asked {silent}",
                  known=known, declined=declined, silent=silent)  # fmt: skip
        self.desk.show_status(said if self.sheet.questions.code else "", tr("visits", "Kept every second"))

    def _tick(self) -> None:
        form = self.sheet.form
        start, end = form.time("start"), form.time("end")
        self.head.show_elapsed(form.running(), words.lasted(start, end) if start and end and start <= end else "")
        self.clock.setText(tr("visits", "Stop the clock") if start else tr("visits", "Start the clock"))
        self.clock.setEnabled(form.day() == self.desk.today and (start is None or end is None))

    def _clock(self) -> None:
        """Note the time of day as the start, then as the end."""
        field = self.sheet.form.fields["end" if self.sheet.form.time("start") else "start"]
        field.set_value(words.now().time())
        field.edited.emit()
        self.renew()

    def _jump(self) -> None:
        self.sheet.go_on()

    def _add(self) -> None:
        self.sheet.photos.choose()

    def _see(self, key: str) -> None:
        files = [
            SeenFile(
                key=shot.key,
                title=said or shot.path.name,
                name=shot.path.name,
                path=shot.path,
                data=shot.data,
                sha256=shot.kept.sha256 if shot.kept else "",
            )
            for shot, said in self.sheet.photos.shots()
        ]
        self.seen.emit(files, key)

    def _restore(self) -> None:
        kept = self.draft.find()
        if kept is not None:
            self.sheet.restore(kept.fields, self.draft.picture)
            said = tr("visits", "Restored your draft of {time}", time=moment(kept.saved_at, self.desk.today))
            self.sheet.message.say(said, action=tr("visits", "Discard"), on=self._discard, icon="history")

    def _discard(self) -> None:
        self.sheet.empty()
        self._keeping.stop()
        self.draft.drop()
        self.sheet.message.clear()
        self.renew()

    def leave(self) -> None:
        """Settle the draft: kept while it says something new, else forgotten."""
        self._keeping.stop()
        if self._done:
            return
        if self.sheet.dirty():
            self.draft.keep(self.sheet.raw())
        elif self.draft.find() is not None:
            self.draft.drop()

    def _edited(self) -> None:
        self._renewal.start()
        if not self._saving and not self._done and not self._keeping.isActive():
            self._keeping.start()

    def _keep(self) -> None:
        self.draft.keep(self.sheet.raw())

    def save(self) -> None:
        """Record the visit, unless something typed is wrong: that is shown in its place."""
        if self._saving or self._done or not self.sheet.check():
            return
        self._keeping.stop()
        self._keep()  # so that nothing is lost, should the saving fail
        self._set_saving(on=True)
        visit, today, catalog = self.sheet.visit(), self.desk.today, self.desk.catalog
        key, name, party = self.draft.key, self.basis.name, self.basis.party_id
        later = partial(self.desk.act_later, done=self._was_recorded, settled=self._settled)
        if self.before is None:
            label = message("visits", "Record visit to {client}", client=name)
            later(label, save, key, party, visit, today=today, catalog=catalog)
            return
        line, reason = self.before.line, self.sheet.form.seen("reason")
        label = message("visits", "Correct visit {number} to {client}", number=line.number, client=name)
        later(label, correct, key, line.id, visit, reason=reason, today=today, catalog=catalog)

    def _was_recorded(self, visit_id: object) -> None:
        self._done = True
        self.recorded.emit(visit_id)

    def _settled(self) -> None:
        """Let the page be used again, whatever came of saving it."""
        self._set_saving(on=False)

    def _set_saving(self, *, on: bool) -> None:
        """While it is being saved nothing can be typed: it would go nowhere."""
        self._saving = on
        self.sheet.setEnabled(not on)
        self.record.setEnabled(not on)

    def _paste(self) -> bool:
        return self.sheet.photos.take(application().clipboard().mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a picture pasted into the note as a photo of the visit."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            given = application().clipboard().mimeData()
            if not given.hasText() or given.hasUrls():
                return self._paste()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.sheet.photos.can_take(event.mimeData()):
            event.acceptProposedAction()
            self.sheet.photos.show_target(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.sheet.photos.show_target(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.sheet.photos.show_target(on=False)
        if self.sheet.photos.take(event.mimeData()):
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticking.start()
        self._show_status()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticking.stop()
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        super().hideEvent(event)
