"""The lock: by key, by idle time, on waking up; what it hides, and that everything is where it was afterwards."""

import threading
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolTip,
    QWidget,
)

from cmdesk.core.text import message
from cmdesk.services.drafts import find_draft
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.clipboard import Secrets
from cmdesk.ui.idle import Idle
from cmdesk.ui.kit import Field, Masked
from cmdesk.ui.start import workplace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "correct horse"
CLIENT = "老王家常菜馆"
MINUTE = 60
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen


class Clock:
    """The wall clock, turned by the test."""

    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def place(qtbot, app, book, settings, today, tmp_path):
    clock = Clock()
    for earlier in app.findChildren(Secrets):
        shiboken6.delete(earlier)  # another test's: the application has one
    secrets = Secrets(app.clipboard(), owns=lambda: True)
    made = workplace(app, book, settings, today, settings_file=tmp_path / "settings.json", clock=clock)
    made.desk.act(message("test", "Add"), add_prospect, ProspectForm(name=CLIENT, phone="13800136207"), today=today)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield SimpleNamespace(made=made, desk=made.desk, clock=clock, secrets=secrets, act=made.desk.act)
    made.window.close()
    made.desk.close()
    made.deleteLater()
    secrets.deleteLater()
    app.clipboard().clear()


def window(place):
    return place.made.window


def press(qtbot, place, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window(place), key, modifiers)


def locked(place):
    return window(place).findChild(QWidget, "locked") is not None and not window(place).rail.isVisible()


def unlock(qtbot, place, passphrase=PASSPHRASE):
    line = window(place).findChild(QLineEdit, "passphrase")
    line.clear()
    qtbot.keyClicks(line, passphrase)
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: not locked(place) or not line.isReadOnly() or place.desk.attempts.seconds_left() > 0)


def begin_prospect(qtbot, place, compose):
    """Open the form of a new prospect and type half of it; return the field that has the keyboard."""
    window(place).go("prospects")
    press(qtbot, place, Key.Key_N, CTRL)
    name = window(place).findChild(QWidget, "prospect_form").findChild(Field, "name")
    line = name.findChild(QLineEdit)
    line.setFocus()
    compose(line, "启明五金")
    return line


def test_a_half_typed_form_is_kept_at_once_and_stands_there_afterwards(qtbot, place, compose):
    line = begin_prospect(qtbot, place, compose)
    press(qtbot, place, Key.Key_L, CTRL)
    assert locked(place)
    assert place.desk.ask(find_draft, "prospect:new").fields["name"] == "启明五金"
    unlock(qtbot, place)
    assert line.isVisible()
    assert line.text() == "启明五金"
    assert line.hasFocus()


def test_a_click_on_lock_leaves_the_keyboard_where_it_was(qtbot, place, compose):
    line = begin_prospect(qtbot, place, compose)
    button = next(each for each in window(place).topbar.findChildren(QPushButton, "lock"))
    qtbot.mouseClick(button, Left)
    assert locked(place)
    unlock(qtbot, place)
    assert line.hasFocus()


def test_time_without_a_touch_locks_by_the_wall_clock(qtbot, place, app):
    idle = place.made.findChild(Idle)
    place.clock.now += 4 * MINUTE
    idle.look()
    assert not locked(place)
    press(qtbot, place, Key.Key_Shift)  # a key begins the time anew
    place.clock.now += 4 * MINUTE
    idle.look()
    assert not locked(place)
    place.clock.now += MINUTE
    idle._timer.setInterval(20)
    qtbot.waitUntil(lambda: locked(place))


@pytest.mark.parametrize("minutes", [1, 10, 30])
def test_the_time_is_the_one_chosen_in_the_settings(place, minutes):
    place.desk.settle(lock_after=minutes)
    place.clock.now += minutes * MINUTE - 1
    assert not place.made.findChild(Idle).look()
    place.clock.now += 1
    assert place.made.findChild(Idle).look()
    assert locked(place)


def test_the_first_key_after_waking_up_locks_and_goes_nowhere(qtbot, place, compose):
    line = begin_prospect(qtbot, place, compose)
    place.clock.now += 8 * 60 * MINUTE
    qtbot.keyClicks(line, "x")
    assert locked(place)
    assert window(place).findChild(QLineEdit, "passphrase").text() == ""
    unlock(qtbot, place)
    assert line.text() == "启明五金"


def test_the_first_click_after_waking_up_locks_and_goes_nowhere(qtbot, place):
    window(place).go("settings")
    place.clock.now += 6 * MINUTE
    qtbot.mouseClick(window(place).rail.items["prospects"], Left)
    assert locked(place)
    unlock(qtbot, place)
    assert window(place).places.here.key == "settings"


def test_a_key_locks_also_after_colours_and_screens_were_made(qtbot, place, compose):
    line = begin_prospect(qtbot, place, compose)
    while place.made.prepare():
        pass
    place.made.desk.settle(theme="dark")
    qtbot.wait(50)
    place.clock.now += 8 * 60 * MINUTE
    qtbot.keyClicks(line, "x")
    assert locked(place)


def test_a_clock_set_back_does_not_keep_the_book_open(place):
    idle = place.made.findChild(Idle)
    place.clock.now -= 365 * 24 * 60 * MINUTE
    assert not idle.look()
    place.clock.now += 5 * MINUTE
    assert idle.look()
    assert locked(place)


def test_a_pointer_that_rests_is_no_touch(app, place):
    idle = place.made.findChild(Idle)

    def move(x):
        at = QPointF(x, 300)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            at,
            at,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        app.sendEvent(window(place), event)

    move(500)
    place.clock.now += 3 * MINUTE
    move(500)
    place.clock.now += 3 * MINUTE
    assert idle.look()
    unlocked_by_hand(place)
    place.clock.now += 3 * MINUTE
    move(501)
    place.clock.now += 3 * MINUTE
    assert not idle.look()


def unlocked_by_hand(place):
    place.made._unlock()


def test_locking_hides_the_clients_name_shown_numbers_and_secrets(qtbot, place, app):
    window(place).go("prospects")
    table = window(place).page().list.table
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1)
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.waitUntil(lambda: bool(window(place).findChildren(Masked)))
    masked = window(place).findChildren(Masked)[0]
    qtbot.mouseClick(masked.number, Left)
    assert "13800136207" in masked.number.text()
    qtbot.mouseClick(masked.findChild(QPushButton, "copy"), Left)
    assert app.clipboard().text() == "13800136207"
    press(qtbot, place, Key.Key_L, CTRL)
    assert app.clipboard().text() == ""
    assert CLIENT not in window(place).windowTitle()
    unlock(qtbot, place)
    assert "13800136207" not in masked.number.text()


def test_menus_and_tooltips_are_closed(qtbot, place):
    menu = QMenu(window(place))
    menu.setObjectName("menu")
    menu.addAction(CLIENT)
    menu.popup(window(place).mapToGlobal(QPoint(300, 300)))
    QToolTip.showText(window(place).mapToGlobal(QPoint(200, 200)), CLIENT, window(place))
    place.made.lock()
    assert not menu.isVisible()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_dialogs_are_closed_and_their_loops_end(qtbot, place):
    ended = []

    def ask_for_file():
        ended.append(
            QFileDialog.getOpenFileName(window(place), "x", "", options=QFileDialog.Option.DontUseNativeDialog)
        )

    def ask_message():
        ended.append(QMessageBox.question(window(place), "x", CLIENT))

    def lock_once_asked():
        if QApplication.activeModalWidget() is None:
            QTimer.singleShot(20, lock_once_asked)
            return
        place.clock.now += 6 * MINUTE
        assert place.made.findChild(Idle).look()

    for ask in (ask_for_file, ask_message):
        QTimer.singleShot(20, lock_once_asked)
        ask()  # comes back once the lock has closed what it asks with
        assert locked(place)
        assert QApplication.activeModalWidget() is None
        assert [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()] == []
        unlock(qtbot, place)
    assert ended[0][0] == ""
    assert ended[1] != QMessageBox.StandardButton.Yes


def test_work_goes_on_behind_the_lock_and_is_told_without_a_name(qtbot, place):
    go_on, ended = threading.Event(), []

    def work(progress):
        while not go_on.wait(0.002):
            progress(1, 2)
        return "done"

    place.desk.run_later(work, ended.append, words=f"导入 {CLIENT}.xlsx")
    qtbot.waitUntil(window(place).status.job.isVisible)
    place.made.lock()
    running = window(place).findChild(QLabel, "running")
    assert running.isVisible()
    screen = window(place).findChild(QWidget, "locked")
    assert not any(CLIENT in each.text() for each in screen.findChildren(QLabel))
    go_on.set()
    qtbot.waitUntil(lambda: ended == ["done"])
    assert not running.isVisible()
    assert locked(place)


def test_what_a_job_opens_behind_the_lock_shows_nothing(qtbot, place):
    place.made.lock()
    place.desk.go("settings")
    place.desk.go("prospects")
    place.act(message("test", "Add"), add_prospect, ProspectForm(name="启明五金机电"), today=place.desk.today)
    assert window(place).windowTitle() == "客户经理工作台"
    assert not window(place).toast.isVisible()
    assert not window(place).back.isEnabled()
    assert not window(place).undo.isEnabled()
    unlock(qtbot, place)
    assert window(place).back.isEnabled()
    assert window(place).windowTitle() != "客户经理工作台"


def test_wrong_passphrases_wait_also_after_locking_again(qtbot, place):
    place.made.lock()
    for _ in range(5):
        unlock(qtbot, place, "wrong")
        assert locked(place)
    form = window(place).findChild(QWidget, "passphrase_form")
    assert "请等待" in form.bar.text()
    assert not form.open.isEnabled()
    place.desk.settle(language="en")  # the window is built anew, and stays locked and waiting
    assert locked(place)
    form = window(place).findChild(QWidget, "passphrase_form")
    assert "wait" in form.bar.text()
    assert not form.open.isEnabled()


def test_a_window_built_anew_stays_locked_and_brings_back_what_was_typed(qtbot, place, compose):
    begin_prospect(qtbot, place, compose)
    press(qtbot, place, Key.Key_L, CTRL)
    place.desk.settle(scale=115)
    assert locked(place)
    assert window(place).windowTitle() == "客户经理工作台"
    press(qtbot, place, Key.Key_1, CTRL)
    assert locked(place)
    unlock(qtbot, place)
    assert place.desk.drafts.find("prospect:new").fields["name"] == "启明五金"
    press(qtbot, place, Key.Key_N, CTRL)
    name = window(place).findChild(QWidget, "prospect_form").findChild(Field, "name")
    assert name.findChild(QLineEdit).text() == "启明五金"


def test_locking_twice_asks_once(qtbot, place):
    place.made.lock()
    place.made.lock()
    assert len(window(place).findChildren(QWidget, "locked")) == 1
    unlock(qtbot, place)
    assert not locked(place)


def test_a_locked_window_can_be_closed_while_a_passphrase_is_tried(qtbot, place):
    place.made.lock()
    line = window(place).findChild(QLineEdit, "passphrase")
    qtbot.keyClicks(line, PASSPHRASE)
    qtbot.keyClick(line, Key.Key_Return)
    assert window(place).close()
    assert not window(place).isVisible()


def test_without_a_passphrase_to_check_nothing_locks(app, book, settings, today, tmp_path):
    from cmdesk.ui.app import Workplace

    clock = Clock()
    made = Workplace(app, book, settings, today, clock=clock)
    clock.now += 10_000
    assert not made.findChild(Idle).look()
    made.lock()
    assert made.window.hidden_behind() is None
    made.window.close()
    made.deleteLater()
