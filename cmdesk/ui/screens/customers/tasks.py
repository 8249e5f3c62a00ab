"""A customer's tasks (待办): what is to be done for them and what was done, added and ticked off in place."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.services.tasks import TaskLine, TaskQuery, count_by_view, count_open_tasks, list_tasks
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, action, action_button, column, empty_state
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens.customers.tab import CustomerTab
from cmdesk.ui.screens.tasks_acts import TaskActs
from cmdesk.ui.screens.tasks_quick import QuickLine
from cmdesk.ui.screens.tasks_words import task_line, when
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import tr


class TasksTab(QWidget):
    """Open and done tasks of one party; Space ticks, Enter settles, E edits, Del deletes."""

    def __init__(self, desk: Desk, party_id: UUID) -> None:
        super().__init__()
        self.setObjectName("customer_tasks")
        self.desk, self._party = desk, party_id
        self._view = "open"
        column_of = table.Column[TaskLine]
        self.rows: Rows[TaskLine] = Rows(
            [
                column_of(key="what", title=tr("tasks", "What is to be done"), cell=self._what, stretch=True),
                column_of(key="when", title=tr("tasks", "Day"), cell=self._when, width=150),
            ],
            self._fetch,
            lambda: self.desk.ask(count_by_view, TaskQuery(party_id=party_id))[self._view],
            key=lambda line: line.id,
        )
        self.table: TableView[TaskLine] = TableView(self.rows, says=tr("tasks", "Tasks"), lines=2, name="tasks")
        self.acts = TaskActs(self, desk, self.table.current)
        self.tabs = Tabs(self._tabs(), self._view, says=tr("tasks", "Tasks"), name="task_views")
        self.list: ListDetail[TaskLine] = ListDetail(self.table, tabs=self.tabs, find=False, inspector=False)
        add = action(self, tr("tasks", "New task"), self._add, icon="plus", shortcut="Ctrl+N", name="new")
        self.list.add_tool(action_button(add, kind="primary", icon="plus"))
        self.list.set_empty(empty_state(tr("tasks", "No tasks here")))
        self.setLayout(column((self.list, 1), QuickLine(desk, party_id=party_id), gap=0))
        self.tabs.chosen.connect(self._show)
        self.table.opened.connect(self.acts.open)
        self.table.asked.connect(self.acts.asked)
        self.table.chosen.connect(lambda line: self.acts.enable(on=line is not None))
        self.refresh()

    def refresh(self) -> None:
        """Read again what shows."""
        self.table.refresh()
        self.tabs.set_tabs(self._tabs(), self._view)

    def _show(self, view: str) -> None:
        self._view = view
        self.rows.refresh(keep=False)

    def _add(self) -> None:
        self.acts.panel.open_new(party_id=self._party)

    def _tabs(self) -> list[Tab]:
        counts = self.desk.ask(count_by_view, TaskQuery(party_id=self._party))
        names = {"open": tr("tasks", "Open"), "done": tr("tasks", "Done"), "all": tr("tasks", "All")}
        return [Tab(view, name, str(counts[view])) for view, name in names.items()]

    def _fetch(self, offset: int, limit: int) -> list[TaskLine]:
        query = TaskQuery(view=self._view, party_id=self._party)
        return self.desk.ask(list_tasks, query, offset=offset, limit=limit)

    def _what(self, task: TaskLine) -> table.Cell:
        line = task_line(task, self.desk.catalog, self.desk.today, client=False)
        return table.text(line.title, line.sub, icon="check" if task.done_on else "", bold=task.done_on is None)

    def _when(self, task: TaskLine) -> table.Cell:
        line = task_line(task, self.desk.catalog, self.desk.today, client=False)
        if line.chip:
            return table.chip(line.right, line.tone)
        return table.text(line.right if task.done_on else when(task.due, task.at, self.desk.today), tone=line.tone)


TAB = CustomerTab(
    order=40,
    key="tasks",
    title=QT_TRANSLATE_NOOP("customers", "Tasks"),
    tables=frozenset({"task", "visit"}),
    make=TasksTab,
    count=lambda desk, party_id: desk.ask(count_open_tasks, party_id),
)
