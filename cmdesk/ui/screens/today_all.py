"""Everything of one card of the Today screen, page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cmdesk.models.task import TaskKind
from cmdesk.services.due import count_due_rows, list_due
from cmdesk.services.expiring import count_expiring, list_expiring
from cmdesk.services.stale import count_stale, list_stale
from cmdesk.services.tasks import TaskQuery, count_tasks, list_tasks
from cmdesk.ui import table
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Line, Tab, Tabs, action, action_button, column
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screens import today_words as words
from cmdesk.ui.screens.tasks_words import task_line
from cmdesk.ui.table import Rows, TableView
from cmdesk.ui.text import tr

LISTS = ("due", "visits", "open", "done", "expiring", "stale")
Page = Callable[[int, int], Sequence[Line]]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One of LISTS: its words, a page of it, how many there are."""

    title: str
    page: Page
    count: Callable[[], int]


class AllPage(QWidget):
    """opened, ticked, asked tell of an item as the cards do. left: back to the front."""

    opened = Signal(object)
    asked = Signal(str, object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("today_all")
        self.desk = desk
        self.kinds = self._kinds()
        self.which = LISTS[0]
        self.rows: Rows[Line] = Rows(
            [
                table.Column[Line](key="what", title=tr("today", "What"), cell=what, stretch=True),
                table.Column[Line](key="when", title=tr("today", "When"), cell=state, width=190),
            ],
            self._fetch,
            self._count_rows,
            key=lambda line: line.key,
        )
        self.table: TableView[Line] = TableView(self.rows, says=tr("today", "Everything"), lines=2, name="everything")
        self.tabs = Tabs([], says=tr("today", "Lists"))
        self.list: ListDetail[Line] = ListDetail(self.table, tabs=self.tabs, find=False, inspector=False)
        back = action(self, tr("today", "Back to today"), self.left.emit, icon="arrow-left", name="back_today")
        back.setToolTip(f"{back.text()}　Esc")  # a key of the page alone: a form over it has its own
        self.list.add_tool(action_button(back, kind="ghost", icon="arrow-left"))
        self.setLayout(column(self.list, gap=0))
        self.tabs.chosen.connect(self.show_list)
        self.table.opened.connect(lambda line: self.opened.emit(line.item))
        self.table.asked.connect(lambda word, line: self.asked.emit(word, line.item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _kinds(self) -> dict[str, Kind]:
        day, catalog = self.desk.today, self.desk.catalog

        def tasks(title: str, query: TaskQuery) -> Kind:
            return Kind(
                title=title,
                page=self._pages(list_tasks, lambda task: task_line(task, catalog, day), query),
                count=lambda: self.desk.ask(count_tasks, query),
            )

        return {
            "due": Kind(
                title=tr("today", "To do"),
                page=self._pages(list_due, lambda item: words.due_line(item, catalog, day), today=day, catalog=catalog),
                count=lambda: self.desk.ask(count_due_rows, today=day, catalog=catalog),
            ),
            "visits": tasks(tr("today", "Planned visits"), TaskQuery(kind=TaskKind.VISIT)),
            "open": tasks(tr("today", "Open tasks"), TaskQuery()),
            "done": tasks(tr("today", "Done"), TaskQuery(view="done")),
            "expiring": Kind(
                title=tr("today", "About to expire"),
                page=self._pages(
                    list_expiring, lambda line: words.expiring_line(line, catalog, day), today=day, catalog=catalog
                ),
                count=lambda: self.desk.ask(count_expiring, today=day, catalog=catalog),
            ),
            "stale": Kind(
                title=tr("today", "Too long at one stage"),
                page=self._pages(list_stale, lambda line: words.stale_line(line, catalog), today=day, catalog=catalog),
                count=lambda: self.desk.ask(count_stale, today=day, catalog=catalog),
            ),
        }

    def _pages(self, query: Any, line: Callable[[Any], Line], *args: Any, **kwargs: Any) -> Page:
        """Return what reads a page of query as lines."""

        def page(offset: int, limit: int) -> Sequence[Line]:
            return [line(found) for found in self.desk.ask(query, *args, **kwargs, offset=offset, limit=limit)]

        return page

    def _fetch(self, offset: int, limit: int) -> Sequence[Line]:
        return self.kinds[self.which].page(offset, limit)

    def _count_rows(self) -> int:
        return self.kinds[self.which].count()

    def title(self) -> str:
        return self.kinds[self.which].title

    def show_list(self, which: str) -> None:
        """Show one of LISTS from its beginning."""
        self.which = which if which in LISTS else LISTS[0]
        self.rows.refresh(keep=False)
        self._count()
        self.table.choose_first()
        self.table.setFocus()

    def refresh(self) -> None:
        """Read again what shows."""
        self.table.refresh()
        self._count()

    def current(self) -> object:
        """Return the item one stands on."""
        line = self.table.current()
        return None if line is None else line.item

    def _count(self) -> None:
        tabs = [Tab(key, kind.title, f"{kind.count():,}") for key, kind in self.kinds.items()]
        self.tabs.set_tabs(tabs, self.which)


def what(line: Line) -> table.Cell:
    picture = {"tick": "", "ticked": "check", "hour": "map-pin"}.get(line.lead, line.lead)
    return table.text(line.title, line.sub, icon=picture, bold=line.lead != "ticked")


def state(line: Line) -> table.Cell:
    return table.chip(line.right, line.tone) if line.chip else table.text(line.right, tone=line.tone)
