"""What a manager does in a few minutes, as steps of the real window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from _window import loaded, turn
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from cmdesk.core.text import message
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.app import Workplace

PAUSE = 0.25  # seconds between two steps
PAGES = 5  # of rows scrolled through


@dataclass(frozen=True)
class Step:
    """A thing done, and what it is called in the table."""

    name: str
    do: Callable[[], object]


def tour(place: Workplace) -> Iterator[Step]:
    """Yield the steps one by one; each is done before the next is made."""
    window = place.window
    yield Step("load screens", lambda: loaded(place))
    for key in window.entries:
        if key != "memo":  # needs an application
            yield Step(f"open {key}", lambda key=key: window.go(key))
            yield Step(f"scroll {key}", lambda: scroll(window.page()))
    window.go("prospects")
    turn(place, PAUSE)
    find = next(each for each in window.page().findChildren(QLineEdit, "find") if each.isVisible())
    yield Step("search", lambda: QTest.keyClicks(find, "wj"))
    yield Step("search ends", find.clear)
    heading = table_of(window.page()).horizontalHeader()
    for section in range(heading.count()):
        if not heading.isSectionHidden(section):
            yield Step(f"sort by column {section}", lambda section=section: heading.sectionClicked.emit(section))
    yield Step("next row", lambda: QTest.keyClick(table_of(window.page()), Qt.Key.Key_J))
    yield Step("night", lambda: place.desk.settle(theme="dark"))
    yield Step("day", lambda: place.desk.settle(theme="light"))
    label = message("benchmark", "Add a prospect")
    form = ProspectForm(name="老王家常菜馆", phone="13800136207")
    yield Step("add", lambda: place.desk.act(label, add_prospect, form, today=place.desk.today))
    yield Step("undo", place.desk.undo)
    yield Step("open palette", window.palette_box.open)
    yield Step("close palette", window.palette_box.veil.leave)


def table_of(page: object) -> QTableView:
    return next(each for each in page.findChildren(QTableView) if each.isVisible())


def scroll(page: object) -> None:
    """Turn some pages of whatever lists the screen shows."""
    for table in page.findChildren(QTableView):
        for _ in range(PAGES if table.isVisible() else 0):
            bar = table.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep())
            QApplication.processEvents()
