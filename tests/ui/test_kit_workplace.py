from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from cmdesk.core import settings as kept
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.ui.app import Workplace
from cmdesk.ui.theme import theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


@pytest.fixture
def workplace(qtbot, app, book, settings, today, tmp_path, monkeypatch, entries):
    monkeypatch.setattr("cmdesk.ui.window.discover", lambda *_: entries)

    def check(passphrase):
        if passphrase != "right":
            raise UserError(message("window", "The two passphrases differ."))

    place = Workplace(app, book, settings, today, settings_file=tmp_path / "settings.json", check=check)
    place.window.show()
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    yield SimpleNamespace(place=place, file=tmp_path / "settings.json")
    place.window.close()
    place.deleteLater()


def test_night_comes_with_a_key_and_is_remembered(qtbot, workplace):
    window = workplace.place.window
    press(qtbot, window, Key.Key_D, CTRL)
    assert theme().dark
    assert workplace.place.window is window
    assert kept.load(workplace.file).theme == "dark"
    press(qtbot, window, Key.Key_D, CTRL)
    assert not theme().dark


def test_however_quickly_night_and_day_follow_the_window_ends_dressed_as_chosen(qtbot, app, workplace):
    place = workplace.place
    for name in ("dark", "light", "dark"):
        place.desk.settle(theme=name)
    qtbot.waitUntil(place.window.updatesEnabled)
    assert theme().dark
    assert app.styleSheet() == theme().style_sheet
    assert app.palette() == theme().palette
    place.desk.settle(theme="light")
    place.desk.settle(language="en")  # builds the window anew in the middle of it
    qtbot.waitUntil(lambda: app.styleSheet() == theme().style_sheet)
    assert not theme().dark
    qtbot.waitUntil(place.window.updatesEnabled)


def test_another_language_or_size_builds_the_window_anew_at_the_same_place(workplace):
    place = workplace.place
    old = place.window
    place.desk.go("clients", party="老王")
    place.desk.settle(language="en", scale=115)
    assert place.window is not old
    assert place.window.isVisible()
    assert place.window.lock.text() == "Lock"
    assert place.window.topbar.crumbs.words == ("Beta", "老王")
    assert place.window.rail.width() == round(168 * 1.15)


def test_locked_means_nothing_to_see_and_no_key_works(qtbot, workplace):
    window = workplace.place.window
    workplace.place.desk.go("clients", party="老王")
    press(qtbot, window, Key.Key_L, CTRL)
    assert not window.rail.isVisible()
    assert "老王" not in window.windowTitle()
    line = window.findChild(QLineEdit, "passphrase")
    qtbot.waitUntil(line.hasFocus)
    press(qtbot, window, Key.Key_K, CTRL)
    press(qtbot, window, Key.Key_1, CTRL)
    assert not window.palette_box.veil.isVisible()
    qtbot.keyClicks(line, "wrong")
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QLabel, "words").window() is window and not line.isReadOnly())
    assert not window.rail.isVisible()
    line.clear()
    qtbot.keyClicks(line, "right")
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(window.rail.isVisible)
    press(qtbot, window, Key.Key_K, CTRL)
    assert window.palette_box.veil.isVisible()


def test_closing_remembers_the_window(workplace):
    workplace.place.window.resize(1300, 700)
    workplace.place.window.close()
    assert kept.load(workplace.file).geometry
