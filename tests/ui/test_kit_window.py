import threading

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.profile import ProfileForm, change_profile, read_profile
from cmdesk.ui.kit import FilterChip, label
from cmdesk.ui.palette import Hit, score
from cmdesk.ui.window import Window

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ("老王家常菜馆", "启明五金机电", "刘记粮油商行")
SAVE = message("window", "Save the form")


def search(typed):
    return [Hit(title=name, sub="餐饮", key="clients", where={"party": name}) for name in NAMES if typed in name]


@pytest.fixture
def window(qtbot, desk, entries):
    window = Window(desk, search=search, entries=entries, owner="周敏")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def test_the_rail_opens_screens_and_builds_them_once(qtbot, window):
    assert list(window.rail.items) == ["today", "clients", "memos", "settings"]
    assert list(window.pages) == ["today"]
    qtbot.mouseClick(window.rail.items["clients"], Left)
    assert window.page().objectName() == "demo"
    assert window.rail.items["clients"].isChecked()
    first = window.page()
    press(qtbot, window, Key.Key_1, CTRL)
    press(qtbot, window, Key.Key_2, CTRL)
    assert window.page() is first


def test_screens_are_made_while_nobody_waits_and_opened_as_they_are(window):
    assert set(window.pages) == {"today"}
    parts = 0
    while window.prepare():
        parts += 1
    assert parts == 7  # each is made and put among the others, one reads
    assert set(window.pages) == {"today", "clients", "memos", "settings"}
    made = window.pages["clients"]
    assert (made.places, made.prepared) == ([], 1)
    window.go("clients", {"party": "x"})
    assert (window.page(), made.places, made.isVisible()) == (made, [{"party": "x"}], True)
    assert window.topbar.crumbs.words == ("Beta", "x")


def test_back_and_forward_go_the_way_that_was_gone(qtbot, window):
    window.desk.go("clients", party="老王")
    assert window.topbar.crumbs.words == ("Beta", "老王")
    window.desk.go("clients", party="老王")  # once more changes nothing
    window.desk.go("secret")
    press(qtbot, window, Key.Key_Left, ALT)
    assert (window.places.here.key, window.page().places[-1]) == ("clients", {"party": "老王"})
    press(qtbot, window, Key.Key_Left, ALT)
    assert window.places.here.key == "today"
    assert not window.back.isEnabled()
    press(qtbot, window, Key.Key_Right, ALT)
    assert window.topbar.crumbs.words == ("Beta", "老王")
    qtbot.mouseClick(window.topbar.crumbs.findChild(QWidget, "crumb"), Left)
    assert window.page().places[-1] == {}


def test_each_screen_has_its_own_words_in_the_status_bar(window):
    window.go("clients")
    assert window.status.right.text() == "第 1–3 条"
    window.go("today")
    assert window.status.right.text() == ""


def test_the_rail_counts_again_after_a_change(qtbot, window):
    assert window.rail.items["today"].count is None
    window.desk.act(SAVE, change_profile, ProfileForm(name="周敏"))
    qtbot.waitUntil(lambda: window.rail.items["today"].count == 1)
    assert window.rail.items["today"].accessibleName() == "Alpha 1"


def test_what_was_done_is_told_and_undone_from_the_toast(qtbot, window):
    assert not window.undo.isEnabled()
    window.desk.act(SAVE, change_profile, ProfileForm(name="周敏"))
    assert window.toast.isVisible()
    assert window.toast.words.text() == "保存表单"
    assert window.topbar.saved.text().startswith("已存本机 ")
    qtbot.waitUntil(window.undo.isEnabled)
    assert window.undo.toolTip() == "撤销：保存表单"
    qtbot.mouseClick(window.toast.undo, Left)
    assert window.desk.ask(read_profile).name == ""
    assert window.toast.words.text() == "已撤销：保存表单"
    qtbot.waitUntil(window.redo.isEnabled)
    press(qtbot, window, Key.Key_Z, CTRL | SHIFT)
    assert window.desk.ask(read_profile).name == "周敏"


def test_a_toast_stays_under_the_pointer(qtbot, app, window):
    window.toast._timer.setInterval(30)
    window.desk.say("已导出")
    over = QPoint(5, 5).toPointF()
    app.sendEvent(window.toast, QEnterEvent(over, over, over))
    qtbot.wait(250)
    assert window.toast.isVisible()
    app.sendEvent(window.toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_a_refusal_stands_in_the_page_until_something_works(window):
    def refuse(_session):
        raise UserError(message("window", "At most {amount}.", amount=5))

    window.desk.act(SAVE, refuse)
    assert window.message.isVisible()
    assert window.message.text() == "不得大于 5。"
    window.desk.act(SAVE, change_profile, ProfileForm(name="周敏"))
    assert not window.message.isVisible()


def test_our_own_bug_opens_the_report(qtbot, app, window):
    window.desk.report(ZeroDivisionError("老王 13800136207"))
    dialog = window.findChild(QDialog, "bug")
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.findChild(QWidget, "copy"), Left)
    assert "ZeroDivisionError" in app.clipboard().text()
    assert "老王" not in app.clipboard().text()
    qtbot.mouseClick(dialog.findChild(QWidget, "close"), Left)


def test_a_job_shows_and_can_be_stopped(qtbot, window):
    go_on, ended = threading.Event(), []

    def work(progress):
        while not go_on.wait(0.002):
            progress(1240, 2000)

    window.desk.run_later(work, ended.append, words="导入 三月获客登记.xlsx")
    job = window.status.job
    qtbot.waitUntil(lambda: "1,240 / 2,000" in job.words.text())
    assert job.isVisible()
    qtbot.mouseClick(job.stop, Left)
    qtbot.waitUntil(lambda: not job.isVisible())
    assert ended == []


def test_the_palette_finds_commands_screens_and_clients(qtbot, window, compose):
    window.go("clients")
    press(qtbot, window, Key.Key_K, CTRL)
    palette = window.palette_box
    assert palette.line.hasFocus()
    titles = [entry.title for entry in palette.entries()]
    assert {"新意向", "锁定", "前往Gamma"} <= set(titles)
    compose(palette.line, "五金")
    qtbot.waitUntil(lambda: [entry.title for entry in palette.entries()] == ["启明五金机电"])
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert not palette.veil.isVisible()
    assert window.page().places[-1] == {"party": "启明五金机电"}


def test_the_palette_runs_a_command_and_gives_the_keyboard_back(qtbot, window):
    window.go("clients")
    window.page().list.table.setFocus()
    press(qtbot, window, Key.Key_K, CTRL)
    qtbot.keyClick(window.palette_box.line, Key.Key_Down)
    qtbot.keyClick(window.palette_box.line, Key.Key_Up)
    qtbot.keyClick(window.palette_box.line, Key.Key_Return)
    assert window.page().made == 1  # the first command is the page's own
    press(qtbot, window, Key.Key_K, CTRL)
    qtbot.keyClick(window.palette_box.line, Key.Key_Escape)
    assert window.page().list.table.hasFocus()


@pytest.mark.parametrize(("typed", "how"), [("new", 0), ("cli", 1), ("cl ne", 2), ("nwc", 3), ("x", None)])
def test_how_well_a_title_answers(typed, how):
    assert score(typed, "New client") == how


def test_shift_f1_lists_the_keys_that_work_here(qtbot, window):
    window.go("clients")
    press(qtbot, window, Key.Key_F1, SHIFT)
    sheet = window.findChild(QWidget, "key_sheet")
    words = [part.text() for part in sheet.findChildren(QLabel)]
    assert {"新意向", "锁定", "下一行、上一行"} <= set(words)
    press(qtbot, window, Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_list_page_by_keyboard_alone(qtbot, window, compose):
    window.go("clients")
    page = window.page()
    press(qtbot, window, Key.Key_F, CTRL)
    assert page.list.search.hasFocus()
    compose(page.list.search, "粮油")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)
    press(qtbot, window, Key.Key_Down)
    assert page.list.table.hasFocus()
    qtbot.waitUntil(lambda: getattr(page.list.inspector.content(), "text", str)() == "刘记粮油商行")
    press(qtbot, window, Key.Key_Tab, CTRL)
    assert page.list.tabs.current() == "open"
    page.list.search.clear()
    page.list.search.setText("没有这个")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 0)
    assert page.list.table.empty_text == "没有找到"
    press(qtbot, window, Key.Key_N, CTRL)
    assert page.made == 1


def test_filters_and_sums_are_replaced_not_added(qtbot, window):
    window.go("clients")
    page = window.page()
    for value in ("新增", "在办"):
        page.list.set_filters([FilterChip("阶段", value, name="one")])
        page.list.set_foot(label(value, name="one"))
    for part in (FilterChip, QLabel):
        qtbot.waitUntil(lambda part=part: [one.text() for one in page.findChildren(part, "one")] == ["在办"])
        assert page.findChild(part, "one").isVisible()


def test_rail_and_inspector_give_room(qtbot, window):
    window.go("clients")
    inspector = window.page().list.inspector
    wide, inspector_wide = window.rail.width(), inspector.width()
    press(qtbot, window, Key.Key_B, CTRL)
    press(qtbot, window, Key.Key_I, CTRL)
    assert (wide, window.rail.width(), inspector_wide) == (168, 56, 320)
    assert not inspector.isVisible()
    assert window.desk.settings.rail_collapsed
    press(qtbot, window, Key.Key_I, CTRL)
    window.resize(1700, 800)
    qtbot.waitUntil(lambda: inspector.width() == 400)


@pytest.mark.parametrize("size", [(1280, 660), (1366, 768), (1920, 1080)])
def test_nothing_is_wider_than_the_window(qtbot, window, size):
    window.go("clients")
    window.resize(*size)
    assert (window.width(), window.height()) == size
    qtbot.wait(20)
    right = max(
        part.mapTo(window, part.rect().topRight()).x() for part in window.findChildren(QWidget) if part.isVisible()
    )
    assert right < size[0]


def test_a_screen_opened_by_its_key_has_the_keyboard_in_its_list_and_later_where_it_was(qtbot, window):
    window.go("clients")
    page = window.page()
    assert page.list.table.hasFocus()
    qtbot.keyClicks(page.list.table, "w")
    assert page.list.search.text() == "w"
    page.list.search.setFocus()
    window.go(next(key for key in window.entries if key != "clients"))
    window.go("clients")
    assert page.list.search.hasFocus()
