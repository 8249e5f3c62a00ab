"""Day and night: whatever is shown, and whenever, is seen in one theme from head to foot."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QWidget

from cmdesk.ui.app import Workplace
from cmdesk.ui.kit import label, muted
from cmdesk.ui.kit.basics import column, frame, set_role
from cmdesk.ui.screen import FOOT, Screen
from cmdesk.ui.theme import Theme, theme

DAY, NIGHT = Theme("light"), Theme("dark")
GREY = "text.muted"
KEYS = ("today", "clients", "settings")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen


class Page(QWidget):
    """A card with grey words, and some more behind them that another tab would show."""

    def __init__(self, _desk=None):
        super().__init__()
        self.words, self.behind = muted("词语"), muted("后面")
        self.tabs = QStackedWidget()
        for words in (self.words, self.behind):
            self.tabs.addWidget(words)
        self.card = frame("card", column(self.tabs))
        self.setLayout(column(self.card))


class Painted(QObject):
    """Remembers of every painting of grey words in which colour, and in which theme() says."""

    def __init__(self, app):
        super().__init__(app)
        self.seen = []
        app.installEventFilter(self)

    def eventFilter(self, widget, event):  # noqa: N802  (Qt's name)
        if event.type() == QEvent.Type.Paint and isinstance(widget, QWidget) and widget.property("role") == "muted":
            self.seen.append((widget, ink(widget), theme().hexa(GREY)))
        return False


@pytest.fixture
def painted(app):
    filter_ = Painted(app)
    yield filter_
    app.removeEventFilter(filter_)


@pytest.fixture
def place(qtbot, app, book, settings, today, monkeypatch):
    titles = dict(zip(KEYS, ("Alpha", "Beta", "Delta"), strict=True))
    entries = [
        Screen(order=at, key=key, title=titles[key], icon="house", make=Page, **({"group": FOOT} if at == 2 else {}))
        for at, key in enumerate(KEYS)
    ]
    monkeypatch.setattr("cmdesk.ui.window.discover", lambda *_: entries)
    place = Workplace(app, book, settings, today)
    place.window.show()
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    for key in (*KEYS, KEYS[0]):
        place.window.go(key)
        page = place.window.page()
        for words in (page.behind, page.words):
            page.tabs.setCurrentWidget(words)
            qtbot.waitUntil(words.isVisible)
    qtbot.wait(0)
    yield place
    place.window.close()
    place.desk.close()
    place.deleteLater()


def ink(widget):
    widget.ensurePolished()  # as when it is first shown; later it does nothing
    return widget.palette().color(QPalette.ColorRole.WindowText).name().upper()


def ground(widget):
    """Return the colour of widget where no words are: near its lower right corner."""
    return widget.grab().toImage().pixelColor(widget.width() - 4, widget.height() - 4).name().upper()


def wears(page, worn):
    words = [ink(words) for words in (page.words, page.behind)]
    return words == [worn.hexa(GREY)] * 2 and ground(page.card) == worn.hexa("bg.surface")


def at_rest(qtbot, place):
    qtbot.waitUntil(place.window.updatesEnabled)


def test_a_hidden_page_wears_the_new_theme_when_it_is_shown(qtbot, place):
    for name, worn in (("dark", NIGHT), ("light", DAY), ("dark", NIGHT)):
        place.desk.settle(theme=name)
        at_rest(qtbot, place)
        for key in KEYS:
            place.window.go(key)
            assert wears(place.window.page(), worn), (name, key)


@pytest.mark.parametrize("part", [0.0, 0.01])
def test_nothing_is_ever_seen_in_the_colours_before(qtbot, place, painted, monkeypatch, part):
    """With a part of no time each widget is dressed in a turn of its own, and much comes between."""
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", part)
    place.desk.settle(theme="dark")
    page = place.window.pages["clients"]
    place.window.go("clients")
    page.tabs.setCurrentWidget(page.behind)
    at_rest(qtbot, place)
    place.window.go("settings")
    later = place.window.page().words
    qtbot.waitUntil(lambda: {page.behind, later} <= {widget for widget, _, _ in painted.seen})
    assert [(colour, said) for _, colour, said in painted.seen if colour != said] == []
    assert painted.seen[-1][1] == NIGHT.hexa(GREY)
    assert all(wears(each, NIGHT) for each in place.window.pages.values())


@pytest.mark.parametrize("until", ["at once", "meanwhile", "afterwards"])
def test_a_dialog_and_a_menu_opened_from_then_on_wear_the_new_theme(qtbot, app, place, monkeypatch, until):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    dialog, fresh, menu = QDialog(place.window), QDialog(place.window), QMenu(place.window.page())
    old, new = Page(), Page()
    dialog.setLayout(column(old))
    menu.addAction("一")
    for each in (dialog, menu):  # it was opened before, too
        each.setObjectName("opened")
        each.show()
        each.hide()
    place.desk.settle(theme="dark")
    if until == "meanwhile":
        qtbot.waitUntil(lambda: app.styleSheet() == theme().style_sheet)
    elif until == "afterwards":
        at_rest(qtbot, place)
    fresh.setObjectName("fresh")
    fresh.setLayout(column(new))
    for each in (dialog, fresh, menu):
        each.show()
    if until == "at once":
        at_rest(qtbot, place)
    assert wears(old, NIGHT)
    assert wears(new, NIGHT)
    assert ground(menu) == NIGHT.hexa("bg.surface")
    for each in (dialog, fresh, menu):
        each.close()


def test_what_is_made_while_others_are_dressed_wears_the_new_theme(qtbot, place, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    place.desk.settle(theme="dark")
    more = Page()
    place.window.page().layout().addWidget(more)
    qtbot.waitUntil(more.isVisible)
    at_rest(qtbot, place)
    assert wears(more, NIGHT)


def test_a_role_changed_meanwhile_has_the_new_colours_and_so_have_those_after_it(qtbot, place, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    words = place.window.pages["clients"].words
    place.desk.settle(theme="dark")
    qtbot.waitUntil(lambda: not words.testAttribute(Qt.WidgetAttribute.WA_StyleSheet))  # it was undressed
    set_role(words, "role", "bad")
    at_rest(qtbot, place)
    assert ink(words) == NIGHT.hexa("bad.text")
    set_role(words, "role", "")
    assert ink(words) == NIGHT.hexa("text.primary")


def test_a_part_that_waits_to_be_painted_does_not_keep_the_window_from_it(qtbot, place, painted):
    words = place.window.page().words
    words.update()
    place.desk.settle(theme="dark")
    qtbot.waitUntil(lambda: words in [widget for widget, _, _ in painted.seen])


def test_day_again_before_it_is_night_leaves_every_page_in_day(qtbot, place, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    for turns in (0, 5, 60):
        place.desk.settle(theme="dark")
        for _ in range(turns):
            qtbot.wait(1)
        place.desk.settle(theme="light")
        at_rest(qtbot, place)
        assert all(wears(page, DAY) for page in place.window.pages.values())


def test_a_page_deleted_meanwhile_is_not_missed(qtbot, place, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    gone = label("fort")
    place.window.pages["clients"].layout().addWidget(gone)
    place.window.go("clients")
    qtbot.waitUntil(gone.isVisible)
    place.desk.settle(theme="dark")
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    at_rest(qtbot, place)
    assert wears(place.window.page(), NIGHT)


def test_the_systems_night_dresses_every_page(qtbot, app, place, monkeypatch):
    place.desk.settle(theme="system")
    at_rest(qtbot, place)
    monkeypatch.setattr("cmdesk.ui.app.chosen_theme", lambda *_: Theme("dark"))
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    at_rest(qtbot, place)
    assert all(wears(page, NIGHT) for page in place.window.pages.values())


def test_another_language_in_the_middle_leaves_the_new_window_dressed(qtbot, place, monkeypatch):
    monkeypatch.setattr("cmdesk.ui.dressing.A_PART", 0.0)
    place.desk.settle(theme="dark")
    place.desk.settle(language="en")
    qtbot.wait(1)
    at_rest(qtbot, place)
    assert wears(place.window.page(), NIGHT)
