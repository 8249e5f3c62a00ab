import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from cmdesk.services.profile import ProfileForm, read_profile
from cmdesk.ui.kit import Segmented
from cmdesk.ui.screens.settings import SettingsScreen


@pytest.fixture
def screen(desk, shown):
    screen = SettingsScreen(desk)
    shown(screen, size=(900, 900))
    return screen


def test_profile_is_saved_as_one_gesture_and_undone(screen, desk, qtbot, compose):
    name = screen.findChild(QLineEdit, "name") or screen.findChild(QLineEdit)
    name.setFocus()
    compose(name, "周敏")
    qtbot.mouseClick(screen.findChild(QPushButton, "save_profile"), Qt.MouseButton.LeftButton)
    assert desk.ask(read_profile) == ProfileForm(name="周敏")
    desk.undo()
    assert desk.ask(read_profile) == ProfileForm()
    assert name.text() == ""


@pytest.mark.parametrize(
    ("name", "key", "value"), [("language", "en", "en"), ("theme", "dark", "dark"), ("scale", "115", 115)]
)
def test_a_choice_settles_the_window(screen, desk, name, key, value):
    screen.findChild(Segmented, name).choose(key)
    assert getattr(desk.settings, name) == value


def test_check_says_that_the_book_is_whole_or_what_is_wrong(screen, desk, qtbot):
    with qtbot.waitSignal(desk.notice) as told:
        qtbot.mouseClick(screen.findChild(QPushButton, "check_book"), Qt.MouseButton.LeftButton)
    assert "完好" in told.args[0]
    with desk.book.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO content VALUES ('abc', 1)")
    qtbot.mouseClick(screen.findChild(QPushButton, "check_book"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("abc" in label.text() for label in screen.findChildren(QLabel)))
