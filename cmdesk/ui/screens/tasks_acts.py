"""What can be done with a task or a next step wherever it is listed: tick it off, put it off, change it, delete it."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.core.text import message
from cmdesk.core.workdays import next_monday, tomorrow, workday_from
from cmdesk.models.task import TaskKind
from cmdesk.services.due import StepLine
from cmdesk.services.next_step import reschedule
from cmdesk.services.tasks import TaskLine, delete_task, finish_task, postpone_task, reopen_task
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action
from cmdesk.ui.screens import tasks_words as words
from cmdesk.ui.text import tr

if TYPE_CHECKING:
    from cmdesk.ui.screens.tasks_form import TaskPanel
    from cmdesk.ui.screens.today_step import StepPanel

FEW_DAYS = timedelta(days=3)


class TaskActs(QObject):
    """Acts on the item one stands on; current tells which, None for one of another kind.

    add opens the form of a new task; done, put_off… are actions of owner, so that the palette lists them.
    """

    def __init__(self, owner: QWidget, desk: Desk, current: Callable[[], object]) -> None:
        super().__init__(owner)
        self.desk, self._owner, self._current = desk, owner, current
        self.step: StepPanel | None = None
        today = desk.today
        self.days = (
            ("tomorrow", tr("tasks", "Put off to tomorrow"), "Ctrl+T", tomorrow(today)),
            ("few_days", tr("tasks", "Put off by 3 days"), "Ctrl+Shift+T", workday_from(today + FEW_DAYS)),
            ("monday", tr("tasks", "Put off to next Monday"), "Ctrl+Shift+M", next_monday(today)),
        )
        self.postpones = [self._postpone(*each) for each in self.days]
        self.enable(on=False)

    @cached_property
    def panel(self) -> "TaskPanel":
        """The form of a task; made when it is first opened."""
        from cmdesk.ui.screens.tasks_form import TaskPanel  # noqa: PLC0415  (the window does not wait for it)

        return TaskPanel(self._owner, self.desk)

    def _postpone(self, name: str, said: str, keys: str, to: date) -> QAction:
        act = action(self._owner, said, partial(self._put_off_current, to), icon="calendar-clock", shortcut=keys,
                     name=f"put_off_{name}")  # fmt: skip
        act.setToolTip(f"{said}: {to.isoformat()}")
        return act

    def enable(self, *, on: bool) -> None:
        """Offer what acts on an item only while there is one."""
        for act in self.postpones:
            act.setEnabled(on)

    def tick(self, item: object) -> None:
        """Close an open task, take up a closed one again; of a next step, ask what comes next."""
        if isinstance(item, StepLine):
            from cmdesk.ui.screens.today_step import StepPanel  # noqa: PLC0415  (the window does not wait for it)

            self.step = StepPanel(self._owner, self.desk, item)
        elif isinstance(item, TaskLine):
            said = words.title(item, self.desk.catalog)
            if item.done_on is None:
                self.desk.act(message("tasks", "Done: {task}", task=said), finish_task, item.id, today=self.desk.today)
            else:
                self.desk.act(message("tasks", "Take up again: {task}", task=said), reopen_task, item.id)

    def open(self, item: object) -> None:
        """Go where the item is settled: the visit is recorded, the prospect opens, any other task is changed."""
        if isinstance(item, StepLine):
            self.desk.go("prospects", opportunity=item.id)
        elif isinstance(item, TaskLine) and item.visit_id is not None:
            self.desk.go("visits", visit=item.visit_id)
        elif isinstance(item, TaskLine) and self.to_record(item):
            self.desk.go("visits", record=item.party_id)
        else:
            self.edit(item)

    def to_record(self, item: TaskLine) -> bool:
        """Tell whether a task is a visit that may be recorded now."""
        planned = item.kind is TaskKind.VISIT and item.party_id is not None and item.done_on is None
        return planned and item.due <= self.desk.today

    def edit(self, item: object) -> None:
        """Open the form of a task; a next step is changed with its prospect."""
        if isinstance(item, TaskLine):
            self.panel.open(item.id)
        elif isinstance(item, StepLine):
            self.desk.go("prospects", opportunity=item.id)

    def delete(self, item: object) -> None:
        """Delete a task; a next step is no longer planned."""
        if isinstance(item, TaskLine):
            said = words.title(item, self.desk.catalog)
            self.desk.act(message("tasks", "Delete “{task}”", task=said), delete_task, item.id)
        elif isinstance(item, StepLine):
            label = message("prospects", "Plan nothing for “{name}”", name=item.client)
            self.desk.act(label, reschedule, item.id, next_action="", next_date=None)

    def asked(self, word: str, item: object) -> None:
        """Do what a key of a list asks for."""
        {"edit": self.edit, "delete": self.delete, "toggle": self.tick}.get(word, self.open)(item)

    def _put_off_current(self, to: date) -> None:
        if "panel" not in self.__dict__ or not self.panel.shown():  # else it is made to be asked
            self.put_off(self._current(), to)

    def put_off(self, item: object, to: date) -> None:
        """Put a task or a next step off to another day."""
        if isinstance(item, TaskLine) and item.done_on is None:
            said = words.title(item, self.desk.catalog)
            label = message("tasks", "Put off “{task}” to {day}", task=said, day=to.isoformat())
            self.desk.act(label, postpone_task, item.id, to)
        elif isinstance(item, StepLine):
            label = message("prospects", "Plan “{name}” for {day}", name=item.client, day=to.isoformat())
            self.desk.act(label, reschedule, item.id, next_action=item.action, next_date=to)

    def menu(self, item: object, place: QPoint) -> None:
        """Offer what can be done with an item."""
        if not isinstance(item, (TaskLine, StepLine)):
            return
        menu = QMenu(self._owner)
        menu.setObjectName("task_menu")
        done = isinstance(item, TaskLine) and item.done_on is not None
        said = tr("tasks", "Take up again") if done else tr("tasks", "Done")
        self._entry(menu, said, "tick", partial(self.tick, item))
        if isinstance(item, TaskLine) and self.to_record(item):
            self._entry(menu, tr("tasks", "Record the visit"), "record", lambda: self.open(item))
        if not done:
            for name, words_, _keys, to in self.days:
                self._entry(menu, words_, name, partial(self.put_off, item, to))
        self._entry(menu, tr("tasks", "Edit"), "edit", lambda: self.edit(item))
        self._entry(menu, tr("tasks", "Delete"), "delete", lambda: self.delete(item))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _entry(self, menu: QMenu, said: str, name: str, on: Callable[[], object]) -> None:
        menu.addAction(said, on).setObjectName(name)
