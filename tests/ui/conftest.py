"""A dressed application, and a desk on an empty book."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cmdesk.core.settings import Settings
from cmdesk.services.profile import read_profile
from cmdesk.ui import reader, table
from cmdesk.ui.app import dressed
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, action, empty_state, label
from cmdesk.ui.list_detail import ListDetail
from cmdesk.ui.screen import FOOT, HIDDEN, Screen, Waiting

NAMES = ("老王家常菜馆", "启明五金机电", "刘记粮油商行")


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Let a list wait for its rows, so that a busy machine shows the same as a quick one."""
    monkeypatch.setattr(reader, "AT_ONCE", 20.0)


@pytest.fixture
def settings():
    return Settings(language="zh_CN", theme="light")


@pytest.fixture(autouse=True)
def app(qapp, settings):
    """Return the application in Chinese and in the light theme, whatever the test before did."""
    yield dressed(qapp, settings)
    assert [widget for widget in qapp.topLevelWidgets() if widget.isVisible() and not widget.objectName()] == []


@pytest.fixture
def desk(app, book, settings, today):
    desk = Desk(book, settings, today)
    yield desk
    desk.close()


@pytest.fixture
def shown(qtbot):
    """Show widgets one below another in a window that has the keyboard; return the window."""
    windows = []

    def show(*widgets, size=None):
        window = QWidget()
        window.setObjectName("window")
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        windows.append(window)
        qtbot.addWidget(window)
        if size:
            window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def compose(app):
    """Type Chinese into a widget as an input method does (keyClicks knows ASCII only)."""

    def commit(widget, text):
        event = QInputMethodEvent()
        event.setCommitString(text)
        app.sendEvent(widget, event)

    return commit


class DemoScreen(QWidget):
    """A list of made-up clients."""

    placed = Signal()

    def __init__(self, desk):
        super().__init__()
        self.setObjectName("demo")
        self.desk, self.places, self.made, self.prepared = desk, [], 0, 0
        column = table.Column(key="name", title="客户", cell=table.text, stretch=True)
        self.rows = table.Rows([column], self.fetch, key=str)
        self.list = ListDetail(
            table.TableView(self.rows, says="客户"), tabs=Tabs([Tab("all", "全部"), Tab("open", "在办")])
        )
        self.list.set_empty(empty_state("还没有客户"))
        self.list.found.connect(lambda _words: self.rows.refresh())
        self.list.table.chosen.connect(lambda name: self.list.inspector.show_widget(label(name or "")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        action(self, "新意向", self.make, shortcut="Ctrl+N", name="new")
        self.rows.refresh()

    def fetch(self, offset, limit):
        wanted = self.list.search.text() if hasattr(self, "list") else ""
        return [name for name in NAMES if wanted in name][offset : offset + limit]

    def make(self):
        self.made += 1

    def prepare(self):
        self.prepared += 1

    def crumbs(self):
        return [where["party"] for where in self.places[-1:] if "party" in where]

    def show_place(self, **where):
        self.places.append(where)
        self.desk.show_status("", "第 1–3 条")


def profiles(session, _desk):
    return Waiting(1 if read_profile(session).name else None)


@pytest.fixture
def entries():
    """Screens of a window: a list, and some with nothing on them."""
    return [
        Screen(order=1, key="today", title="Alpha", icon="house", make=lambda _desk: QWidget(), count=profiles),
        Screen(order=2, key="clients", title="Beta", icon="users", make=DemoScreen),
        Screen(order=3, key="memos", title="Gamma", icon="file-text", group="Greek", make=lambda _desk: QLabel()),
        Screen(order=4, key="settings", title="Delta", icon="settings", group=FOOT, make=lambda _desk: QWidget()),
        Screen(order=5, key="secret", title="Epsilon", icon="lock", group=HIDDEN, make=lambda _desk: QWidget()),
    ]
