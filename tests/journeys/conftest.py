"""The user before the whole window: what is in sight is clicked, keys go where the keyboard is."""

from datetime import date
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.settings import Settings, load
from cmdesk.ui import reader
from cmdesk.ui.app import dressed
from cmdesk.ui.dialogs.start import StartDialog
from cmdesk.ui.kit import Field
from cmdesk.ui.start import ways, workplace

PASSPHRASE = "correct horse"
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier
SIZE = (1366, 768)
DAY = Settings(language="zh_CN", theme="light")
TAKEN = 36867  # the EXIF tag of the moment a photo was taken
LONGEST = 20_000  # ms a step may take on a loaded machine


class User:
    """Clicks, types and looks; place is the workplace whose window is in front."""

    def __init__(self, qtbot, app):
        self._qtbot, self._app = qtbot, app
        self.place = None

    @property
    def window(self):
        return self.place.window

    @property
    def screen(self):
        return self.window.page()

    @property
    def toast(self):
        return self.window.toast.words.text()

    def wait(self, condition):
        self._qtbot.waitUntil(condition, timeout=LONGEST)

    def wait_for_toast(self, words):
        self.wait(lambda: words in self.toast)

    def seen(self, name, kind=QPushButton, within=None):
        """Return every widget of that name in sight."""
        return [each for each in (within or self.window).findChildren(kind, name) if each.isVisible()]

    def find(self, name, kind=QWidget, within=None):
        """Return the one widget of that name, once it is in sight."""
        self.wait(lambda: len(self.seen(name, kind, within)) == 1)
        return self.seen(name, kind, within)[0]

    def words(self, name, within=None):
        return self.find(name, QLabel, within).text()

    def click(self, name, kind=QPushButton, within=None):
        """Click the one widget of that name, once it can be."""
        self._scroll_to(self.find(name, kind, within))
        self.wait(lambda: [each.isEnabled() for each in self.seen(name, kind, within)] == [True])
        self._hit(self.find(name, kind, within))  # what was scrolled to may have been made anew

    def click_on(self, widget, place=None):
        """Click a widget in sight, at a place in it or in its middle."""
        self._scroll_to(widget)
        self._hit(widget, place)

    def _hit(self, widget, place=None):
        """Click where the window shows widget; fail when something else lies above it."""
        window = widget.window()
        at = widget.mapTo(window, place or widget.rect().center())
        hit = window.childAt(at)
        assert hit is not None, f"{widget.objectName()} is out of sight"
        assert widget is hit or widget.isAncestorOf(hit), f"{hit.objectName()} lies above {widget.objectName()}"
        QTest.mouseClick(window.windowHandle(), LEFT, NOTHING, at)

    def _scroll_to(self, widget):
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
                self._app.processEvents()
            above = above.parentWidget()

    def click_row(self, table, key):
        """Click the row of key in a table."""
        index = table.rows.index(table.rows.row_of(key), 0)
        table.scrollTo(index)
        self.click_on(table.viewport(), table.visualRect(index).center())

    def pick(self, combo, words):
        """Choose from a list that drops down."""
        self.click_on(combo)
        self.wait(combo.view().isVisible)
        view: QAbstractItemView = combo.view()
        at = combo.findText(words)
        assert at >= 0, f"{words} is not among {[combo.itemText(each) for each in range(combo.count())]}"
        index = view.model().index(at, 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseMove(view.viewport(), place + QPoint(0, 1))
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), LEFT, NOTHING, place)
        self.wait(lambda: combo.currentText() == words)

    def press(self, *keys):
        """Press keys such as "Ctrl+Z", one after another, where the keyboard is."""
        for each in keys:
            QTest.keySequence(self._keyboard(), each)

    def write(self, text):
        """Type text where the keyboard is, through an input method what no key gives."""
        if text.isascii():
            for each in text:  # a key may move the keyboard on
                self._qtbot.keyClicks(self._keyboard(), each)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            self._app.sendEvent(self._keyboard(), event)

    def tab_to(self, name):
        """Press Tab until the keyboard is in the field of that name."""
        for _ in range(40):
            field = next((each for each in self.seen(name, Field) if each.isAncestorOf(self._keyboard())), None)
            if field is not None:
                return field
            self.press("Tab")
        raise AssertionError(f"Tab leads to no {name}")

    def write_over(self, text):
        """Type text instead of what stands where the keyboard is."""
        self.press("Ctrl+A")
        self.write(text)

    def _keyboard(self):
        return QApplication.focusWidget() or self.window


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Let a list wait for its rows, so that a busy machine shows the same as a quick one."""
    monkeypatch.setattr(reader, "AT_ONCE", 20.0)


@pytest.fixture
def today():
    return date(2026, 10, 31)


@pytest.fixture
def user(qtbot, qapp):
    return User(qtbot, qapp)


@pytest.fixture
def open_window(qtbot, qapp, user, book_path, today, tmp_path):
    """Open the book with its passphrase as the program does, and its whole window; close() ends both."""
    settings_file = tmp_path / "settings.json"
    opened = []

    def show():
        settings = load(settings_file) if settings_file.exists() else DAY
        dressed(qapp, settings)
        dialog = StartDialog(ways(), [book_path], fresh=book_path)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.isVisible)
        qtbot.keyClicks(dialog.form.line, PASSPHRASE)
        qtbot.keyClick(dialog.form.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.result() == QDialog.DialogCode.Accepted, timeout=LONGEST)
        place = workplace(qapp, dialog.book.book, settings, today, settings_file=settings_file)
        opened.append((place, dialog.book))
        place.window.resize(*SIZE)
        place.window.show()
        place.window.activateWindow()
        qtbot.waitUntil(place.window.isActiveWindow)
        user.place = place
        return place

    def close():
        place, held = opened.pop()
        place.window.close()
        place.desk.close()
        held.close()
        place.window.deleteLater()
        place.deleteLater()

    yield SimpleNamespace(show=show, close=close)
    while opened:
        close()
    QApplication.clipboard().clear()
    dressed(qapp, DAY)


@pytest.fixture
def answer_dialogs(monkeypatch):
    """Answer the system's file dialogs: with these files to open, with this one to write."""

    def answer(*paths):
        first, every = str(paths[0]), [str(each) for each in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (first, ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (first, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (every, ""))

    return answer


@pytest.fixture
def photo(tmp_path):
    """Return a photo of the shop's front, taken during the visit."""
    path = tmp_path / "门头.jpg"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[TAKEN] = "2026:10:31 10:20:00"
    Image.new("RGB", (640, 480), "#a08060").save(path, exif=exif)
    return path


@pytest.fixture
def scan(tmp_path):
    """Return a scanned application form."""
    path = tmp_path / "授信申请书.pdf"
    page = Canvas(str(path))
    page.drawString(100, 700, "1")
    page.save()
    return path
