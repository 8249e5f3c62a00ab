"""The history, the recycle bin and the undo menus in their window: real clicks on a real book."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget

from cmdesk.core.text import message
from cmdesk.models.journal import GestureKind
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import attach_files, read_checklist
from cmdesk.services.checklist_files import detach_file
from cmdesk.services.integrity import check_book
from cmdesk.services.profile import ProfileForm, change_profile, read_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, change_prospect
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.screen import HIDDEN, Screen
from cmdesk.ui.screens.entries.bin import SCREEN as BIN
from cmdesk.ui.screens.entries.history import SCREEN as HISTORY
from cmdesk.ui.screens.history_changes import LINE
from cmdesk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FORM = ProspectForm(name="老王家常菜馆", contact="王建国", phone="13800136207")
ADD, CHANGE = message("prospects", "Add a prospect"), message("window", "Save the form")


class Elsewhere(QWidget):
    """A screen that only remembers where it was told to be."""

    def __init__(self, _desk):
        super().__init__()
        self.where = {}

    def show_place(self, **where):
        self.where = where


@pytest.fixture
def wang(desk, today):
    """Return a prospect, added and changed."""
    opportunity = desk.act(message("x", "Add {name}", name="王"), add_prospect, FORM, today=today).result
    changed = ProspectForm(name="老王家常菜馆", contact="李秀芬", phone="13900001234", next_action="<b>&\n再访" * 9)
    desk.act(message("x", "Change {name}", name="王 & 李"), change_prospect, opportunity, changed)
    return opportunity


@pytest.fixture
def window(qtbot, desk):
    others = [
        Screen(order=place, key=key, title=key.title(), icon="house", make=Elsewhere, group=HIDDEN)
        for place, key in enumerate(("prospects", "customers", "visits", "applications"))
    ]
    window = Window(desk, entries=[HISTORY, BIN, *others])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def settled(qtbot, desk, window):
    """Wait until what changed was read again and the selection has come to rest."""

    def wait():
        qtbot.wait(20)
        page = window.page()
        qtbot.waitUntil(lambda: not desk.jobs.busy() and not page.table._rest.isActive())
        qtbot.wait(20)
        return page

    return wait


def names(page):
    return [page.rows.cells(at)[1].text for at in range(page.rows.rowCount())]


def states(page):
    return [page.rows.cells(at)[3].text for at in range(page.rows.rowCount())]


def click_row(qtbot, page, at):
    index = page.rows.index(at, 1)
    page.table.scrollTo(index)
    qtbot.mouseClick(page.table.viewport(), Left, pos=page.table.visualRect(index).center())


def click(qtbot, widget, name):
    found = [each for each in widget.findChildren(QPushButton, name) if each.isVisible()]
    assert len(found) == 1
    assert found[0].isEnabled()
    qtbot.mouseClick(found[0], Left)


def changes(page):
    """Return the lines of the details: (name, before, after) of fields, the title of rows alone."""
    view = page.page.inspector.content().changes
    lines = [view.lines.data(view.lines.index(at, 0), LINE) for at in range(view.lines.rowCount())]
    return [line.cells[0] if line.head else line.cells for line in lines]


def test_an_entry_shows_who_when_what_before_and_after(qtbot, wang, window, settled):
    page = settled()
    assert names(page) == ["Change 王 & 李", "Add 王"]
    assert page.table.currentIndex().row() == 0
    shown = changes(page)
    assert shown[0] == "客户 老王家常菜馆"
    assert ("联系人", "王建国", "李秀芬") in shown
    assert ("电话", "138****6207", "139****1234") in shown
    assert ("下一步", "—", "<b>&\n再访" * 9) in shown
    view = page.page.inspector.content().changes
    at = shown.index(("下一步", "—", "<b>&\n再访" * 9))
    assert view.rowHeight(at) > 9 * view.fontMetrics().height()
    qtbot.keyClick(page.table, Key.Key_J)
    settled()
    assert page.page.inspector.findChild(QLabel, "gesture_name").text() == "Add 王"
    assert ("类别", "", "个体工商户") in changes(page)
    assert ("编号", "", "L20260312-001") in changes(page)


def test_copied_text_is_whole_and_masked(qtbot, wang, window, settled):
    page = settled()
    qtbot.keyClick(page.table, Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert "电话：138****6207 → 139****1234" in copied
    assert "13900001234" not in copied
    assert copied.startswith("Change 王 & 李\n20")


def test_an_older_entry_is_undone_alone_and_done_again(qtbot, desk, wang, window, settled):
    page = settled()
    desk.act(CHANGE, change_profile, ProfileForm(name="周敏"))
    settled()
    assert names(page) == ["保存表单", "Change 王 & 李", "Add 王"]
    assert page.table.current().label.source == "Change {name}"  # the selection stays on its entry
    click(qtbot, page.page.inspector, "undo_this")
    settled()
    assert names(page)[0] == "撤销：Change 王 & 李"
    assert states(page) == ["撤销", "", "已撤销", ""]
    assert desk.ask(read_profile).name == "周敏"
    click(qtbot, page.page.inspector, "redo_this")
    settled()
    assert states(page) == ["重做", "撤销", "", "", ""]


def test_a_refusal_says_why(qtbot, wang, window, settled):
    page = settled()
    click_row(qtbot, page, 1)
    settled()
    qtbot.keyClick(page.table, Key.Key_U, CTRL)
    assert window.message.isVisible()
    assert "Add 王" in window.message.text()
    assert states(page) == ["", ""]


def test_notes_arrive_and_stand_apart(qtbot, desk, wang, window, settled):
    page = settled()
    desk.note(message("x", "Looked at {what}", what="138****6207"))
    qtbot.waitUntil(lambda: names(page)[0] == "Looked at 138****6207")
    assert states(page)[0] == "记录"
    click_row(qtbot, page, 0)
    settled()
    assert not page.back.isEnabled()
    tab = page.tabs.tabRect(2).center()
    qtbot.mouseClick(page.tabs, Left, pos=tab)
    settled()
    assert names(page) == ["Looked at 138****6207"]


def test_find_and_filters_narrow_and_chips_widen_again(qtbot, desk, wang, window, settled):
    page = settled()
    desk.act(CHANGE, change_profile, ProfileForm(name="周敏"))
    settled()
    qtbot.keyClick(page.table, Key.Key_F, CTRL)
    qtbot.keyClicks(page.page.search, "add")
    qtbot.waitUntil(lambda: names(page) == ["Add 王"])
    qtbot.keyClick(page.page.search, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    qtbot.mouseClick(page._filter_button, Left)
    menu = window.findChild(QMenu, "history_filter")
    next(act for act in menu.actions() if act.objectName() == "profile").trigger()
    menu.close()
    settled()
    assert names(page) == ["保存表单"]
    chip = page.findChild(FilterChip, "about_chip")
    qtbot.mouseClick(chip, Left, pos=QPoint(chip.width() - 8, chip.height() // 2))
    settled()
    assert len(names(page)) == 3


def test_the_history_of_one_client_and_the_way_to_it(qtbot, desk, wang, window, settled, today):
    desk.act(message("x", "Other"), add_prospect, ProspectForm(name="别家"), today=today)
    page = settled()
    assert names(page) == ["Other", "Change 王 & 李", "Add 王"]
    click_row(qtbot, page, 1)
    settled()
    (concern,) = page.detail().concerns
    window.go("history", {"party": concern.id, "name": "老王家常菜馆"})
    settled()
    assert names(page) == ["Change 王 & 李", "Add 王"]
    assert window.topbar.crumbs.words == ("历史", "老王家常菜馆")
    desk.act(message("x", "Again"), change_prospect, wang, FORM)
    settled()
    assert names(page)[0] == "Again"
    click(qtbot, page.page.inspector, "to_party")
    assert window.page().where == {"party": concern.id}
    window.go("history")
    settled()
    chip = page.findChild(FilterChip, "client_chip")
    qtbot.mouseClick(chip, Left, pos=QPoint(chip.width() - 8, chip.height() // 2))
    settled()
    assert len(names(page)) == 4


def test_pages_follow_while_scrolling(qtbot, desk, window, settled):
    for number in range(230):
        desk.act_quietly(CHANGE, change_profile, ProfileForm(name=f"周{number}"))
    page = settled()
    assert (page.rows.rowCount(), page.rows.total) == (200, 230)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 230)


def test_the_undo_menu_names_ten_and_takes_back_one(qtbot, desk, wang, window, settled):
    for number in range(10):
        desk.act(message("x", "Save {number}", number=number), change_profile, ProfileForm(name=f"周{number}"))
    qtbot.mouseClick(window.findChild(QPushButton, "open_undo_menu"), Left)
    menu = window.findChild(QMenu, "undo_menu")
    qtbot.waitUntil(menu.isVisible)
    gestures = [act for act in menu.actions() if act.objectName().startswith("gesture_")]
    assert [act.text().split("\t")[0] for act in gestures] == [f"Save {number}" for number in range(9, -1, -1)]
    gestures[0].trigger()
    assert desk.ask(read_profile).name == "周8"
    assert window.undo.text() == "撤销：Save 8"
    assert window.redo.text() == "重做：Save 9"
    menu.aboutToShow.emit()
    next(act for act in menu.actions() if act.objectName() == "gesture_4").trigger()
    assert window.message.isVisible()
    next(act for act in menu.actions() if act.objectName() == "history").trigger()
    assert window.places.here.key == "history"
    menu.close()


def test_the_redo_menu_does_again_any_of_what_was_undone(qtbot, desk, wang, window):
    desk.undo()
    desk.act(CHANGE, change_profile, ProfileForm(name="周敏"))
    assert not window.redo.isEnabled()
    qtbot.mouseClick(window.findChild(QPushButton, "open_redo_menu"), Left)
    menu = window.findChild(QMenu, "redo_menu")
    (act,) = [act for act in menu.actions() if act.objectName().startswith("gesture_")]
    assert act.text().startswith("Change 王 && 李\t")  # no letter of it is a shortcut
    act.trigger()
    menu.close()
    assert window.toast.words.text() == "已重做：Change 王 & 李"


@pytest.mark.parametrize("label", ["{", '[1, "{", {}, []]', '["x", 2, {"a": 1}, "a"]', "[[], {}, {}, []]"])
def test_a_tampered_entry_breaks_neither_screen_nor_menus(qtbot, book, desk, wang, window, settled, label):
    with book.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE gesture SET label = ? WHERE number = 2", (label,))
        connection.exec_driver_sql("UPDATE change SET after = '[' WHERE gesture = 2")
    window.count()
    desk.changed.emit(frozenset({"party"}))
    page = settled()
    assert len(names(page)) == 2
    assert changes(page)[0].startswith("客户")
    window.findChild(QMenu, "undo_menu").aboutToShow.emit()
    assert window.undo.text().startswith("撤销：")


def test_names_like_html_stay_what_they_are(qtbot, desk, wang, window, settled):
    desk.act(message("x", "Change {name}", name="<b>粗</b>"), change_prospect, wang, FORM)
    page = settled()
    page.table.choose(0)
    settled()
    assert names(page)[0] == "Change <b>粗</b>"
    assert "&lt;b&gt;粗" in window.undo.toolTip()
    assert page.page.inspector.findChild(QLabel, "gesture_name").textFormat() == Qt.TextFormat.PlainText


def test_where_one_is_stays_readable_in_a_narrow_window(qtbot, wang, window, settled):
    (concern,) = settled().detail().concerns
    window.resize(1024, 600)
    window.go("history", {"party": concern.id, "name": "老王家常菜馆总店分号"})
    settled()
    assert window.width() == 1024
    word = next(part for part in window.topbar.crumbs.findChildren(QLabel) if part.text().startswith("老王"))
    assert word.width() >= word.sizeHint().width()


def test_the_palette_names_what_undo_takes_back(qtbot, wang, window):
    window.search.trigger()
    assert "撤销：Change 王 & 李" in [entry.title for entry in window.palette_box.entries()]
    window.palette_box.veil.leave()


@pytest.fixture
def taken_off(desk, wang, today, catalog, tmp_path):
    """Take a file off a document."""
    paper = tmp_path / "身份证.pdf"
    paper.write_bytes(b"%PDF" * 1000)
    application = desk.act(CHANGE, open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today,
                           catalog=catalog).result  # fmt: skip
    desk.act(CHANGE, attach_files, application, "ID_BORROWER", [paper], by="", today=today)
    lines = desk.ask(read_checklist, application, today=today, catalog=catalog)
    (file,) = next(line.files for line in lines if line.document.code == "ID_BORROWER")
    desk.act(message("checklist", "Take off {file}", file=file.name), detach_file, file.id)


@pytest.fixture
def bin_page(window, taken_off, settled):
    window.go("bin")
    return settled()


def titles(page):
    return [page.rows.cells(at)[0].text for at in range(page.rows.rowCount())]


def test_what_was_deleted_is_restored_and_that_undone(qtbot, desk, window, bin_page, settled):
    assert titles(bin_page) == ["身份证.pdf"]
    assert bin_page.rows.cells(0)[4].text == "4 KB"
    click(qtbot, bin_page.page.inspector, "restore")
    settled()
    assert titles(bin_page) == []
    assert window.toast.words.text() == "恢复材料附件 身份证.pdf"
    assert not bin_page.restore.isEnabled()
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    settled()
    assert titles(bin_page) == ["身份证.pdf"]


def sure(qtbot, window, name):
    dialog = next(each for each in window.findChildren(QDialog, "confirm") if each.isVisible())
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Left)


def test_deleting_for_good_asks_and_is_not_undone(qtbot, desk, window, bin_page, settled):
    click(qtbot, bin_page.page.inspector, "erase")
    sure(qtbot, window, "keep")
    settled()
    assert titles(bin_page) == ["身份证.pdf"]
    qtbot.keyClick(bin_page.table, Key.Key_Delete)
    sure(qtbot, window, "sure")
    qtbot.waitUntil(lambda: titles(bin_page) == [])
    settled()
    assert window.toast.words.text() == "彻底删除 身份证.pdf"
    assert not window.toast.undo.isVisible()
    assert desk.ask(check_book) == []
    window.go("history")
    page = settled()
    assert page.rows.item(0).kind is GestureKind.ERASE
    page.table.choose(0)
    settled()
    assert not page.back.isEnabled()
    page.table.choose(1)
    settled()
    click(qtbot, page.page.inspector, "undo_this")
    assert "彻底删除" in window.message.text()


def test_the_bin_is_emptied(qtbot, desk, window, bin_page, settled):
    click(qtbot, bin_page, "empty_bin")
    sure(qtbot, window, "sure")
    qtbot.waitUntil(lambda: titles(bin_page) == [])
    settled()
    assert not bin_page.empty.isEnabled()
    assert desk.ask(check_book) == []


def test_a_gesture_of_many_rows_shows_the_first_and_more(qtbot, desk, window, settled, today):
    def add_many(session):
        for number in range(600):
            add_prospect(session, ProspectForm(name=f"客户{number}", first_contact=date(2026, 3, 1)), today=today)

    desk.act(message("x", "Many"), add_many)
    page = settled()
    qtbot.waitUntil(lambda: page.detail() is not None)
    inspector = page.page.inspector
    assert inspector.findChild(QLabel, "shown").text() == "已显示 200 条，共 1,200 条"
    click(qtbot, inspector, "more")
    qtbot.waitUntil(lambda: len(page.detail().rows) == 400)
