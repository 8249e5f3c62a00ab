from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from cmdesk.models.key import Cost
from cmdesk.models.store import create_book, open_book
from cmdesk.ui.dialogs import NewDialog, OpenDialog

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)


@pytest.fixture
def opened(qtbot, book_path):
    dialog = OpenDialog(book_path, lambda passphrase: open_book(book_path, passphrase), can_choose=True)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    if dialog.book is not None:
        dialog.book.close()


def test_the_right_passphrase_opens_the_book(qtbot, opened, book_path):
    qtbot.keyClicks(opened.form.line, "wrong one")
    qtbot.keyClick(opened.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: opened.form.bar.property("kind") == "bad")
    assert opened.book is None
    opened.form.line.clear()
    qtbot.keyClicks(opened.form.line, "correct horse")
    qtbot.keyClick(opened.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: opened.result() == QDialog.DialogCode.Accepted)
    assert opened.book.path == book_path


def test_a_passphrase_is_hidden_until_its_eye_is_clicked(opened):
    line = opened.form.line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.actions()[0].trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal


def test_esc_and_another_book_leave_without_opening(qtbot, opened):
    qtbot.mouseClick(opened.findChild(QWidget, "other"), Left)
    assert opened.result() == OpenDialog.OTHER
    assert opened.book is None


def test_a_bug_while_opening_is_handed_on(qtbot):
    def fail(_passphrase):
        raise ZeroDivisionError

    dialog = OpenDialog(Path("/x/my.cmdesk"), fail)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.form.line, "x")
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(dialog.error, ZeroDivisionError))


@pytest.fixture
def new(qtbot, tmp_path):
    path = tmp_path / "mine.cmdesk"
    dialog = NewDialog(path, lambda passphrase: create_book(path, passphrase, cost=QUICK))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    if dialog.book is not None:
        dialog.book.close()


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [("short", "short", "至少需要 8 个字符。"), ("long enough", "long enouhg", "两次输入的口令不一致。")],
)
def test_a_weak_or_mistyped_passphrase_makes_no_book(qtbot, new, first, second, why):
    qtbot.keyClicks(new.first, first)
    qtbot.keyClicks(new.second, second)
    qtbot.mouseClick(new.make, Left)
    assert new.bar.text() == why
    assert new.book is None


def test_the_recovery_key_has_to_be_seen_before_work_starts(qtbot, app, new, tmp_path):
    qtbot.keyClicks(new.first, "correct horse")
    qtbot.keyClicks(new.second, "correct horse")
    qtbot.keyClick(new.second, Key.Key_Return)
    qtbot.waitUntil(lambda: new.book is not None)
    shown = new.findChild(QLabel, "recovery")
    assert shown.text().replace("\n", "") == new.recovery
    assert shown.width() >= shown.sizeHint().width()
    qtbot.keyClick(new, Key.Key_Escape)
    assert new.isVisible()
    start = new.findChild(QWidget, "start")
    assert not start.isEnabled()
    qtbot.mouseClick(new.findChild(QWidget, "copy"), Left)
    assert app.clipboard().text() == new.recovery
    new.findChild(QWidget, "noted").setChecked(True)
    qtbot.mouseClick(start, Left)
    assert new.result() == QDialog.DialogCode.Accepted
    open_book(tmp_path / "mine.cmdesk", "correct horse").close()
