"""The line that adds a task in one go: 明天 10点 给王老板回电."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cmdesk.core.agenda import CALL, VISIT, read_line
from cmdesk.core.text import message
from cmdesk.models.task import TaskKind
from cmdesk.services.tasks import TaskForm, add_task, client_named
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Form, column, text_field
from cmdesk.ui.text import tr

LONGEST = 120


class QuickLine(QWidget):
    """Enter adds: what stands before the words is the day and the time, a client named in full is the task's."""

    def __init__(self, desk: Desk, *, party_id: UUID | None = None) -> None:
        super().__init__()
        self.setObjectName("quick")
        self.desk, self._party = desk, party_id
        self._key = f"task:line:{party_id or ''}"
        self.form = Form(draft=draft.keeping(desk, self._key), name="quick_form")
        field = text_field("", example=tr("tasks", "Add in one line: tomorrow 10:00 call Mr Wang"), longest=LONGEST)
        self.form.add("line", field)
        self.edit = field.editor
        self.edit.setAccessibleName(tr("tasks", "Add a task in one line"))
        self.edit.setProperty("quiet", True)
        self.form.setMaximumWidth(16_777_215)  # as wide as its card
        self.form.fill({})
        draft.restore(desk, self.form, self._key)
        for own in self.form.actions():  # Ctrl+S and Ctrl+Enter belong to a form that opens over the page
            self.form.removeAction(own)
        self.setLayout(column(self.form, margins=(6, 4, 4, 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add()
        else:
            super().keyPressEvent(event)

    def add(self) -> None:
        """Add what is typed; nothing typed adds nothing."""
        if not self.form.check():
            return
        typed = self.form.values()["line"]
        if not typed:
            return
        said = read_line(typed, self.desk.today)
        party = self._party or self.desk.ask(client_named, said.title)
        kind = TaskKind.CALL if CALL.search(said.title) else TaskKind.TODO
        if party is not None and VISIT.search(said.title):
            kind = TaskKind.VISIT
        form = TaskForm(title=said.title, kind=kind, due=said.day, at=said.at, party_id=party)
        day = said.day.isoformat() + (f" {said.at:%H:%M}" if said.at else "")
        label = message("tasks", "Add “{task}” for {day}", task=said.title, day=day)
        if self.desk.act(label, draft.saving(add_task, self._key), form) is not None:
            self.form.fill({})
