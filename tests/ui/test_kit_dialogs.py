"""The dialogs of a book, by mouse and by keyboard."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from cmdesk.core.attempts import Attempts
from cmdesk.models.key import Cost, key_file
from cmdesk.models.opening import check_file
from cmdesk.models.store import create_book, open_book
from cmdesk.services.backup import restore_backup, write_backup
from cmdesk.services.passphrase import recover
from cmdesk.ui.clipboard import Secrets
from cmdesk.ui.dialogs.new import NewDialog
from cmdesk.ui.dialogs.recent import MISSING
from cmdesk.ui.dialogs.recover import RecoverDialog
from cmdesk.ui.dialogs.restore import RestoreDialog
from cmdesk.ui.dialogs.start import StartDialog, Ways

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "correct horse"
ACCEPTED = QDialog.DialogCode.Accepted
WAYS = Ways(
    look=check_file,
    open=open_book,
    make=lambda path, passphrase: create_book(path, passphrase, cost=QUICK),
    recover=lambda path, key, passphrase: recover(path, key, passphrase, cost=QUICK),
    restore=restore_backup,
)


class Clock:
    """A clock that a test turns."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def begin(qtbot, app, tmp_path):
    """Show the first dialog on books; their open book is closed in the end."""
    dialogs = []

    def show(*paths, ways=WAYS, attempts=None):
        dialog = StartDialog(ways, list(paths), fresh=tmp_path / "fresh" / "my.cmdesk", attempts=attempts)
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(lambda: not dialog._jobs.busy())
        return dialog

    yield show
    for dialog in dialogs:
        if dialog.book is not None:
            dialog.book.close()


@pytest.fixture
def other(tmp_path):
    """Return another book, with another passphrase, and its recovery key."""
    path = tmp_path / "other place" / "other.cmdesk"
    book, recovery = create_book(path, "battery staple", cost=QUICK)
    book.close()
    return path, recovery


def give(qtbot, form, passphrase):
    form.line.clear()
    qtbot.keyClicks(form.line, passphrase)
    qtbot.keyClick(form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: form.bar.property("kind") != "info" or not form.bar.isVisible())


def child(dialog, name, kind=QWidget):
    return dialog.findChild(kind, name)


def meanwhile(qtbot, kind, do):
    """Once a dialog of that kind has the keyboard, call do(it); a test that fails in there ends the dialog."""

    def look():
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        try:
            do(dialog)
        except BaseException:
            dialog.done(0)
            raise

    QTimer.singleShot(20, look)


def test_the_right_passphrase_opens_the_book(qtbot, begin, book_path):
    dialog = begin(book_path)
    assert dialog.form.line.hasFocus()
    give(qtbot, dialog.form, "wrong one")
    assert dialog.form.bar.text() == "口令不对。"
    assert dialog.book is None
    dialog.form.line.clear()
    qtbot.keyClicks(dialog.form.line, PASSPHRASE)
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    assert dialog.book.path == book_path


def test_a_passphrase_is_hidden_until_its_eye_is_clicked(begin, book_path):
    line = begin(book_path).form.line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.actions()[0].trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal


def test_after_five_wrong_passphrases_one_waits_and_sees_how_long(qtbot, begin, book_path, clock):
    attempts = Attempts(clock=clock)
    form = begin(book_path, attempts=attempts).form
    for _ in range(4):
        give(qtbot, form, "wrong")
        assert form.open.isEnabled()
    give(qtbot, form, "wrong")
    assert form.bar.text() == "口令连续输错 5 次：请等待 30 秒。"
    clock.now += 12.5
    qtbot.waitUntil(lambda: "18 秒" in form.bar.text())
    form.line.setReadOnly(False)  # even so
    form.line.setText(PASSPHRASE)
    qtbot.keyClick(form.line, Key.Key_Return)
    qtbot.mouseClick(form.open, Left)
    assert not form.open.isEnabled()
    clock.now += 17.6
    qtbot.waitUntil(form.open.isEnabled)
    assert not form.bar.isVisible()
    qtbot.mouseClick(form.open, Left)
    qtbot.waitUntil(lambda: form.window().result() == ACCEPTED)
    attempts.fail()
    assert attempts.seconds_left() == 0


def test_a_wait_goes_on_with_another_book(qtbot, begin, book_path, other, clock):
    dialog = begin(book_path, other[0], attempts=Attempts(1, 30, clock=clock))
    give(qtbot, dialog.form, "wrong")
    dialog.recent.setFocus()
    qtbot.keyClick(dialog.recent, Key.Key_Down)
    assert dialog.form.bar.text() == "口令连续输错 1 次：请等待 30 秒。"
    assert not dialog.form.open.isEnabled()


def test_a_bug_while_opening_is_handed_on(qtbot, begin, book_path):
    def fail(_path, _passphrase):
        raise ZeroDivisionError

    dialog = begin(book_path, ways=replace(WAYS, open=fail))
    qtbot.keyClicks(dialog.form.line, "x")
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(dialog.error, ZeroDivisionError))
    assert dialog.book is None


def test_the_books_are_listed_by_file_and_folder_and_chosen_by_keyboard(qtbot, begin, book_path, other):
    dialog = begin(book_path, other[0])
    assert [dialog.recent.item(at).text() for at in range(2)] == ["book.cmdesk", "other.cmdesk"]
    assert dialog.recent.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == f"other.cmdesk, {other[0].parent}"
    dialog.recent.setFocus()
    qtbot.keyClick(dialog.recent, Key.Key_Down)
    qtbot.keyClick(dialog.recent, Key.Key_Return)
    qtbot.waitUntil(dialog.form.line.hasFocus)
    qtbot.keyClicks(dialog.form.line, "battery staple")
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    assert dialog.book.path == other[0]


def test_a_missing_book_is_grey_says_so_and_can_be_removed(qtbot, begin, book_path, tmp_path):
    gone = tmp_path / "stick" / "gone.cmdesk"
    dialog = begin(gone, book_path)
    assert dialog.recent.item(0).data(MISSING)
    assert not dialog.recent.item(1).data(MISSING)
    assert "找不到账本 gone.cmdesk" in dialog.form.bar.text()
    assert dialog.recent.grab().toImage().size().width() > 0  # it is drawn
    qtbot.mouseClick(child(dialog, "forget"), Left)
    assert dialog.recent.paths() == [book_path]
    assert dialog.recent.current() == book_path
    assert dialog.form.line.hasFocus()


def test_a_missing_book_opens_once_its_drive_is_back(qtbot, begin, book_path, tmp_path):
    away = tmp_path / "away"
    away.mkdir()
    for path in (book_path, key_file(book_path)):
        shutil.move(path, away / path.name)
    dialog = begin(book_path)
    give(qtbot, dialog.form, PASSPHRASE)
    assert "找不到账本" in dialog.form.bar.text()
    for path in (book_path, key_file(book_path)):
        shutil.move(away / path.name, path)
    qtbot.mouseClick(dialog.form.bar.action, Left)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)


def test_what_is_no_book_is_told_before_a_passphrase_is_typed(begin, tmp_path):
    text = tmp_path / "客户.txt"
    text.write_text("老王家常菜馆\n" * 500)
    dialog = begin(text)
    assert dialog.form.bar.text() == "客户.txt 不是 cmdesk 账本，而是文本文件。请选择以 .cmdesk 结尾的文件。"


def test_del_removes_a_book_from_the_list_and_none_is_left(qtbot, begin, book_path):
    dialog = begin(book_path)
    dialog.recent.setFocus()
    qtbot.keyClick(dialog.recent, Key.Key_Delete)
    assert dialog.recent.paths() == []
    assert dialog.form is None
    assert child(dialog, "first").isVisible()
    assert book_path.exists()


def test_another_book_is_opened_by_its_file(qtbot, begin, book_path, other, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(other[0]), ""))
    dialog = begin(book_path)
    QTest.keySequence(dialog.form.line, "Ctrl+O")
    assert dialog.recent.paths() == [other[0], book_path]
    qtbot.waitUntil(dialog.form.line.hasFocus)
    qtbot.keyClicks(dialog.form.line, "battery staple")
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)


def test_esc_leaves_without_a_book(qtbot, begin, book_path):
    dialog = begin(book_path)
    qtbot.keyClick(dialog.form.line, Key.Key_Escape)
    assert (dialog.isVisible(), dialog.book, dialog.error) == (False, None, None)


def test_the_first_book_is_made_by_keyboard_alone(qtbot, begin, tmp_path):
    dialog = begin()
    assert child(dialog, "first").hasFocus()

    def make(new):
        assert new.path == tmp_path / "fresh" / "my.cmdesk"
        for _ in range(2):
            qtbot.keyClicks(QApplication.focusWidget(), PASSPHRASE)
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
        wait_for_key(new)

    def wait_for_key(new):
        if new.book is None:
            QTimer.singleShot(20, lambda: wait_for_key(new))
            return
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)

    meanwhile(qtbot, NewDialog, make)
    qtbot.keyClick(child(dialog, "first"), Key.Key_Space)
    assert dialog.result() == ACCEPTED
    assert dialog.book.path == tmp_path / "fresh" / "my.cmdesk"


def test_the_recovery_key_opens_a_book_whose_key_file_is_lost(qtbot, begin, other):
    path, recovery = other
    key_file(path).unlink()
    dialog = begin(path)
    give(qtbot, dialog.form, "battery staple")
    assert "恢复码" in dialog.form.bar.text()

    def set_anew(asked):
        key = child(asked, "recovery_key", QPlainTextEdit)
        key.setPlainText(recovery.lower().replace("-", "\n"))
        qtbot.keyClicks(asked.passphrase.first, "staple battery")
        qtbot.keyClicks(asked.passphrase.second, "staple battery")
        qtbot.keyClick(asked.passphrase.second, Key.Key_Return)

    meanwhile(qtbot, RecoverDialog, set_anew)
    qtbot.mouseClick(child(dialog, "recover"), Left)
    assert dialog.result() == ACCEPTED
    open_book(path, "staple battery").close()


@pytest.fixture
def asked(qtbot, other, book_path):
    """Return the dialog of the recovery key for a book, and that key."""
    dialog = RecoverDialog(other[0], WAYS.recover)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    if dialog.book is not None:
        dialog.book.close()


@pytest.mark.parametrize("typed", ["", "ABC", "mistyped"])
def test_a_mistyped_recovery_key_is_told(qtbot, asked, other, typed):
    letter = "B" if other[1][0] != "B" else "C"
    asked.key.setPlainText(letter + other[1][1:] if typed == "mistyped" else typed)
    qtbot.mouseClick(asked.set, Left)
    assert asked.bar.text() == "恢复码不对：请逐字核对。"
    assert asked.key.hasFocus() or not asked.isActiveWindow()


def test_the_recovery_key_of_another_book_changes_nothing(qtbot, asked, other, tmp_path):
    book, foreign = create_book(tmp_path / "third.cmdesk", PASSPHRASE, cost=QUICK)
    book.close()
    before = key_file(other[0]).read_bytes()
    asked.key.setPlainText(foreign)
    qtbot.keyClicks(asked.passphrase.first, "staple battery")
    qtbot.keyClicks(asked.passphrase.second, "staple")
    qtbot.mouseClick(asked.set, Left)
    assert asked.bar.text() == "两次输入的口令不一致。"
    asked.passphrase.second.clear()
    qtbot.keyClicks(asked.passphrase.second, "staple battery")
    qtbot.mouseClick(asked.set, Left)
    qtbot.waitUntil(lambda: asked.bar.property("kind") == "bad")
    assert "属于另一个账本" in asked.bar.text()
    assert key_file(other[0]).read_bytes() == before
    asked.key.setPlainText(other[1])
    qtbot.mouseClick(asked.set, Left)
    qtbot.waitUntil(lambda: asked.result() == ACCEPTED)


@pytest.fixture
def new(qtbot, tmp_path):
    dialog = NewDialog(tmp_path / "mine.cmdesk", WAYS.make)
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
    qtbot.keyClicks(new.passphrase.first, first)
    qtbot.keyClicks(new.passphrase.second, second)
    qtbot.mouseClick(new.make, Left)
    assert new.bar.text() == why
    assert new.book is None


def make(qtbot, new):
    qtbot.keyClicks(new.passphrase.first, PASSPHRASE)
    qtbot.keyClicks(new.passphrase.second, PASSPHRASE)
    qtbot.keyClick(new.passphrase.second, Key.Key_Return)
    qtbot.keyClick(new, Key.Key_Escape)  # what is being made has to be shown
    qtbot.waitUntil(lambda: new.book is not None)


def test_the_recovery_key_has_to_be_seen_before_work_starts(qtbot, app, new, tmp_path):
    Secrets(app.clipboard(), owns=lambda: True)
    make(qtbot, new)
    shown = new.findChild(QLabel, "recovery")
    assert shown.text().replace("\n", "") == new.recovery
    assert shown.width() >= shown.sizeHint().width()
    qtbot.keyClick(new, Key.Key_Escape)
    assert new.isVisible()
    start = new.findChild(QWidget, "start")
    assert not start.isEnabled()
    qtbot.mouseClick(new.findChild(QWidget, "copy"), Left)
    assert app.clipboard().text() == new.recovery
    assert app.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    new.findChild(QWidget, "noted").setChecked(True)
    qtbot.mouseClick(start, Left)
    assert new.result() == ACCEPTED
    open_book(tmp_path / "mine.cmdesk", PASSPHRASE).close()


def test_a_new_book_goes_to_another_place_and_never_over_a_file(qtbot, new, tmp_path, book_path, monkeypatch):
    chosen = [str(book_path), str(tmp_path / "usb" / "mine")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (chosen.pop(0), ""))
    before = book_path.read_bytes()
    qtbot.mouseClick(child(new, "elsewhere", QPushButton), Left)
    qtbot.keyClicks(new.passphrase.first, PASSPHRASE)
    qtbot.keyClicks(new.passphrase.second, PASSPHRASE)
    qtbot.mouseClick(new.make, Left)
    qtbot.waitUntil(lambda: new.bar.property("kind") == "bad")
    assert book_path.read_bytes() == before
    qtbot.mouseClick(child(new, "elsewhere", QPushButton), Left)
    qtbot.mouseClick(new.make, Left)
    qtbot.waitUntil(lambda: new.book is not None)
    assert new.book.path == tmp_path / "usb" / "mine.cmdesk"


def test_a_backup_is_restored_to_a_new_place_and_opened(qtbot, begin, book_path, tmp_path, monkeypatch):
    book = open_book(book_path, PASSPHRASE)
    write_backup(book, tmp_path / "one.cmdesk-backup")
    book.close()
    dialog = begin()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "one.cmdesk-backup"), ""))

    def restore(asking):
        assert "book.cmdesk" in child(asking, "made", QLabel).text()
        qtbot.mouseClick(asking.restore, Left)

    meanwhile(qtbot, RestoreDialog, restore)
    qtbot.mouseClick(next(each for each in dialog.findChildren(QPushButton, "restore") if each.isVisible()), Left)
    assert dialog.recent.current() == tmp_path / "fresh" / "my.cmdesk"
    dialog.activateWindow()  # a screen does so by itself
    qtbot.waitUntil(lambda: dialog.form is not None and dialog.form.line.hasFocus())
    dialog.form.line.clear()
    qtbot.keyClicks(dialog.form.line, PASSPHRASE)
    qtbot.keyClick(dialog.form.line, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == ACCEPTED)
    assert dialog.book.path == tmp_path / "fresh" / "my.cmdesk"


def test_what_is_no_backup_is_told_and_restores_nothing(qtbot, begin, book_path, monkeypatch):
    dialog = begin(book_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(book_path), ""))
    told = []

    def look(asking):
        told.append((asking.bar.text(), asking.restore.isEnabled()))
        qtbot.mouseClick(child(asking, "cancel"), Left)

    meanwhile(qtbot, RestoreDialog, look)
    qtbot.mouseClick(next(each for each in dialog.findChildren(QPushButton, "restore") if each.isVisible()), Left)
    assert told == [("book.cmdesk 不是备份文件，或者已经损坏：请换一份。", False)]
    assert dialog.recent.current() == book_path
