"""The form of a task over the page: a new one, or a change with how it went."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.task import TaskKind
from cmdesk.services.tasks import TaskForm, TaskLine, add_task, change_and_finish, change_task, client_name, show_task
from cmdesk.ui import drafting as draft
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import (
    Field,
    Form,
    Option,
    button,
    choice_field,
    column,
    date_field,
    few_field,
    holding,
    label,
    note_field,
    reveal,
    row,
    scroll,
    text_field,
    time_field,
)
from cmdesk.ui.screens import tasks_words as words
from cmdesk.ui.screens.visits_client import ClientPicker
from cmdesk.ui.text import tr, tr_catalog
from cmdesk.ui.theme import theme
from cmdesk.ui.veil import Veil

LONGEST = 120
WIDTH = 520
TALLEST, MORE = 440, 96  # px the fields take, and those of a task that is changed; a low window scrolls


class ClientEdit(QPushButton):
    """Whom a task is for: a click asks, Del takes the client away. Its value is a party's id or None."""

    edited = Signal()

    def __init__(self, desk: Desk, picker: ClientPicker) -> None:
        super().__init__()
        self.setObjectName("client_edit")
        self._desk = desk
        self._party: UUID | None = None
        self.setAutoDefault(False)
        self.setToolTip(tr("tasks", "A click asks for the client; Del takes it away"))
        self.clicked.connect(picker.open)
        picker.picked.connect(self._picked)
        self.set_value(None)

    def value(self) -> UUID | None:
        return self._party

    def set_value(self, value: UUID | None) -> None:
        self._party = value
        name = self._desk.ask(client_name, value) if value else ""
        self._party = value if name else None
        self.setText(mask_text(name) or tr("tasks", "Nobody in particular"))

    def raw(self) -> str:
        return str(self._party or "")

    def set_raw(self, text: str) -> None:
        self.set_value(UUID(text) if text else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._party is not None:
            self._picked(None)
        else:
            super().keyPressEvent(event)

    def _picked(self, party_id: UUID | None) -> None:
        self.set_value(party_id)
        self.edited.emit()


class TaskPanel(QObject):
    """Shows the form over parent. saved: it is in the book."""

    saved = Signal()

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.desk, self._parent = desk, parent
        self._picker = ClientPicker(parent, desk, title=tr("tasks", "For which client?"))
        self._task: TaskLine | None = None
        self.form: Form | None = None
        self._veil: Veil | None = None
        self._key = ""

    def open_new(
        self, *, party_id: UUID | None = None, kind: TaskKind = TaskKind.TODO, due: date | None = None
    ) -> None:
        """Show an empty form, or what was typed of a new task and not saved."""
        self._task, self._key = None, f"task:new:{party_id or ''}"
        self._show(TaskForm(due=due or self.desk.today, kind=kind, party_id=party_id))

    def open(self, task_id: UUID) -> None:
        """Show a task to be changed; nothing happens for one that is gone."""
        task = self.desk.ask(show_task, task_id)
        if task is None:
            return
        self._task, self._key = task, f"task:{task_id}"
        self._show(
            TaskForm(
                title=task.title,
                kind=task.kind,
                due=task.due,
                at=task.at,
                party_id=task.party_id,
                visit_type=task.visit_type,
                place=task.place,
                note=task.note,
                outcome=task.outcome,
            )
        )

    def _show(self, given: TaskForm) -> None:
        self.leave()
        self._drop()
        form = self.form = Form(draft=draft.keeping(self.desk, self._key), name="task_form")
        self._fields(form)
        inside = scroll(holding(column(form, None, margins=(20, 4, 20, 12))), name="task_fields")
        inside.setMinimumHeight(theme().px(TALLEST if self._task is None else TALLEST + MORE))
        panel = QFrame()
        panel.setLayout(column(self._head(), (inside, 1), self._foot(), gap=0))
        self._veil = Veil(self._parent, panel, width=WIDTH, top=24, name="task_panel")
        self._veil.closed.connect(self._left)
        form.submitted.connect(self.save)
        form.fill({name: getattr(given, name) or None for name in form.fields})
        form.fields["kind"].set_value(given.kind.value)
        form.clean()
        draft.restore(self.desk, form, self._key)
        form.fields["kind"].edited.connect(self._renew)
        self._renew()
        self._veil.open(form.fields["title"].editor)

    def _fields(self, form: Form) -> None:
        catalog, today = self.desk.catalog, self.desk.today
        kinds = [Option(kind.value, words.kind_name(kind, catalog)) for kind in TaskKind]
        visits = [Option(code, tr_catalog(kind.name)) for code, kind in catalog.visit_types.items()]
        form.add("title", text_field(tr("tasks", "What is to be done"), longest=LONGEST))
        form.add("kind", few_field(tr("tasks", "Kind"), kinds))
        hint = tr("tasks", "Such as tomorrow, +7 or 3-20")
        form.add_row(
            due=date_field(tr("tasks", "Day"), today, required=True, hint=hint), at=time_field(tr("tasks", "Time"))
        )
        form.add("party_id", Field(tr("tasks", "Client"), ClientEdit(self.desk, self._picker)))
        unsaid = tr("tasks", "Not said")
        form.add_row(
            visit_type=choice_field(tr("tasks", "Kind of visit"), visits, nothing=unsaid),
            place=text_field(tr("tasks", "Place"), longest=LONGEST),
        )
        form.add("note", note_field(tr("tasks", "Note"), lines=2))
        if self._task is not None:
            form.add("outcome", text_field(tr("tasks", "How it went"), longest=LONGEST))

    def _head(self) -> QWidget:
        said = tr("tasks", "New task") if self._task is None else tr("tasks", "Change the task")
        return holding(row(label(said, "title", bold=True), None, margins=(20, 14, 20, 8)))

    def _foot(self) -> QWidget:
        save = tr("tasks", "Add the task") if self._task is None else tr("tasks", "Save the task")
        finish = button(tr("tasks", "Save, and it is done"), self.finish, name="task_finish")
        opened = self._task is not None and self._task.done_on is None
        reveal(finish, opened)
        return holding(
            row(
                None,
                button(tr("tasks", "Not now"), self.leave, kind="ghost", name="task_leave"),
                *([finish] if opened else []),
                button(save, self.save, kind="primary", name="task_save"),
                margins=(20, 8, 20, 14),
            )
        )

    def _renew(self) -> None:
        """Ask for the kind and the place of a visit alone."""
        if self.form is not None:
            visit = self.form.fields["kind"].value() == TaskKind.VISIT
            for name in ("visit_type", "place"):
                self.form.fields[name].setVisible(visit)
        if self._veil is not None and self._veil.isVisible():
            self._veil.place()

    def save(self) -> None:
        """Write the task; the window says why when it is refused."""
        self._write(finish=False)

    def finish(self) -> None:
        """Write the task and close it."""
        self._write(finish=True)

    def _write(self, *, finish: bool) -> None:
        if self.form is None or not self.form.check():
            return
        given = {name: value for name, value in self.form.values().items() if value is not None}
        form = TaskForm(**{**given, "kind": TaskKind(given["kind"])})
        if self._write_task(form, finish=finish):
            self.form.clean()
            if self._veil is not None:
                self._veil.leave()
            self.saved.emit()

    def _write_task(self, form: TaskForm, *, finish: bool) -> bool:
        said = form.title or words.kind_name(form.kind, self.desk.catalog)
        task = self._task
        if task is None:
            label_ = message("tasks", "Add “{task}” for {day}", task=said, day=form.due.isoformat())
            return self.desk.act(label_, draft.saving(add_task, self._key), form) is not None
        if not finish:
            label_ = message("tasks", "Change “{task}”", task=said)
            return self.desk.act(label_, draft.saving(change_task, self._key), task.id, form) is not None
        label_ = message("tasks", "Done: {task}", task=said)
        work = draft.saving(change_and_finish, self._key)
        return self.desk.act(label_, work, task.id, form, today=self.desk.today) is not None

    def shown(self) -> bool:
        """Tell whether the form stands over the page."""
        return self._veil is not None and self._veil.isVisible()

    def leave(self) -> None:
        """Put the form away; what is typed stays as a draft."""
        if self._veil is not None:
            self._veil.leave()

    def _left(self) -> None:
        if self.form is not None:
            if draft.leave(self.desk, self.form, self._key):
                self.desk.say(tr("tasks", "Not saved: what you typed is kept as a draft."))
            self.form.clean()

    def _drop(self) -> None:
        """Forget the form shown before."""
        if self._veil is not None:
            self._veil.deleteLater()
            self._veil = None
