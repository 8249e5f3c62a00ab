from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton, QRadioButton, QWidget

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.services.drafts import find_draft
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage, show_prospect
from cmdesk.services.prospect_import import Standing
from cmdesk.services.prospects import ProspectQuery, list_prospects
from cmdesk.ui.kit import FilterChip, Segmented
from cmdesk.ui.screen import Screen
from cmdesk.ui.screens.entries.prospects import SCREEN
from cmdesk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

SHEET = Path(__file__).parents[2] / "resources" / "sample" / "意向客户表_2026年10月.xlsx"
Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def today():
    return date(2026, 10, 31)


class Elsewhere(QWidget):
    """A screen that only remembers where it was told to be."""

    def __init__(self, _desk):
        super().__init__()
        self.where = {}

    def show_place(self, **where):
        self.where = where


@pytest.fixture
def open_window(qtbot, desk):
    def show(size=(1366, 768)):
        others = [
            Screen(order=30 + place, key=key, title=key.title(), icon="house", make=Elsewhere)
            for place, key in enumerate(("visits", "applications"))
        ]
        window = Window(desk, entries=[SCREEN, *others])
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def screen(window, settled):
    settled()
    return window.page()


@pytest.fixture
def settled(qtbot, desk, window):
    """Wait until what changed was read again, in the background too, and the selection has come to rest."""

    def wait():
        qtbot.wait(20)
        rest = window.page().list.table._rest
        qtbot.waitUntil(lambda: not desk.busy() and not rest.isActive())
        qtbot.wait(20)

    return wait


@pytest.fixture
def four(desk, today):
    """Add four prospects: overdue, due today, gone cold, and lost."""

    def add(**form):
        return desk.act(message("test", "Add"), add_prospect, ProspectForm(**form), today=today).result

    ids = [
        add(name="启明五金机电", wanted=Decimal(3000000), next_date=today - timedelta(days=2), phone="13800130001"),
        add(name="老王家常菜馆", contact="王建国", phone="13800136207", wanted=Decimal(600000), next_date=today),
        add(name="刘记粮油商行", first_contact=today - timedelta(days=40), channel="phone"),
        add(name="华兴门窗加工"),
    ]
    desk.act(message("test", "Lose"), move_stage, ids[3], "LOST", today=today, catalog=load())
    return ids


def cells(view, column=0):
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def names(screen):
    return [line.name for line in screen.list.rows.rows]


def click(qtbot, owner, name, kind=QPushButton):
    found = [each for each in owner.findChildren(kind, name) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} visible {name}"
    qtbot.mouseClick(found[0], Left)


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def words(owner, name):
    """Return what the label says; one that has just been replaced is older."""
    return [each for each in owner.findChildren(QLabel, name) if each.isVisible()][-1].text()


def pick(window, menu, entry):
    """Choose an entry of the menu that is open."""
    opened = next(each for each in window.findChildren(QMenu, menu) if each.isVisible())
    act = next(each for each in opened.actions() if each.objectName() == entry)
    act.trigger()
    opened.close()


def choose_file(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))


def stored(desk, **query):
    return desk.ask(list_prospects, ProspectQuery(**query), today=desk.today, catalog=load())


def test_a_sheet_is_looked_at_imported_found_by_pinyin_and_taken_back(
    qtbot, desk, window, screen, settled, monkeypatch, qtmodeltester
):
    choose_file(monkeypatch, SHEET)
    click(qtbot, screen, "empty_import")
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    qtmodeltester.check(page.rows)
    assert window.topbar.crumbs.words == ("意向客户", "导入")
    assert words(page, "import_file") == SHEET.name
    assert [(tab.key, tab.count) for tab in page._tabs()] == [
        ("all", "121"), ("new", "118"), ("repeated", "3"), ("known", "0"), ("doubtful", "10"),
    ]  # fmt: skip
    page.tabs.step(-1)
    assert page.rows.rowCount() == 10
    assert cells(page.table, 8)[0] == "「****98」：手机号应为 11 位。，联系电话"
    page.tabs.set_current("repeated")
    page.tabs.chosen.emit("repeated")
    assert cells(page.table, 6)[0] == "表内重复，与第 11 行相同"
    assert page.primary.text() == "导入 118 户"
    press(qtbot, window, Key.Key_A, ALT | SHIFT)
    assert page.primary.text() == "导入 121 户"
    press(qtbot, window, Key.Key_S, ALT | SHIFT)
    assert page.primary.text() == "导入 118 户"
    assert stored(desk) == []

    click(qtbot, page, "do_import")
    qtbot.waitUntil(lambda: screen.page is None)
    settled()
    assert len(stored(desk)) == screen.list.rows.rowCount() == 118
    assert words(screen, "sum_count") == "118 户"
    assert window.toast.words.text() == f"导入 118 户意向客户（{SHEET.name}）"
    qtbot.waitUntil(lambda: "118" in window.rail.items["prospects"].accessibleName())

    screen.list.table.setFocus()
    qtbot.keyClicks(screen.list.table, "q")  # a letter typed in the list goes to the search
    qtbot.keyClicks(window.focusWidget(), "djc")
    qtbot.waitUntil(lambda: "老钱达家常菜馆" in names(screen) and len(names(screen)) < 10)
    screen.list.page.search.clear()
    qtbot.waitUntil(lambda: screen.list.rows.rowCount() == 118)

    screen.list.table.setFocus()
    press(qtbot, window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: screen.list.rows.rowCount() == 0)
    settled()
    assert stored(desk) == []
    assert [each for each in screen.findChildren(QPushButton, "empty_new") if each.isVisible()]


def test_a_column_taken_wrongly_is_set_right_before_anything_is_written(
    qtbot, window, screen, settled, monkeypatch, tmp_path
):
    sheet = tmp_path / "名单.csv"
    sheet.write_text("店名,老板,电话,打算\n王家面馆,王五,13800130001,30万\n李记五金,李四,13800130002,50万\n", "utf-8")
    choose_file(monkeypatch, sheet)
    press(qtbot, window, Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    push = page.findChild(QPushButton, "column_3")
    assert push.text() == "打算 → 记入备注"
    qtbot.mouseClick(push, Left)
    pick(window, "fields", "need")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "column_3").text() == "打算 → 资金需求")
    assert cells(page.table, 3) == ["30", "50"]


def test_another_list_in_the_file_can_be_read_instead(qtbot, screen, tmp_path):
    path, workbook = tmp_path / "名单.xlsx", Workbook()
    first, second = workbook.active, workbook.create_sheet("二月")
    first.title = "一月"
    for sheet, clients in ((first, ("甲店", "乙店", "丙店")), (second, ("丁店",))):
        sheet.append(["客户名称", "联系电话"])
        for number, client in enumerate(clients):
            sheet.append([client, f"1390013000{number}"])
    workbook.save(path)
    screen.read(path)
    qtbot.waitUntil(lambda: screen.page is not None)
    assert screen.page.rows.rowCount() == 3
    click(qtbot, screen.page.list.message, "action")
    qtbot.waitUntil(lambda: screen.page.rows.rowCount() == 1)
    assert "二月" in screen.page.preview.sheet.sheet


def test_leaving_an_import_writes_nothing_and_a_wrong_file_only_says_so(
    qtbot, desk, window, screen, settled, monkeypatch, tmp_path
):
    choose_file(monkeypatch, SHEET)
    screen.choose_file()
    qtbot.waitUntil(lambda: screen.page is not None)
    press(qtbot, window, Key.Key_Escape)
    assert screen.page is None
    wrong = tmp_path / "说明.txt"
    wrong.write_text("这不是名单", "utf-8")
    choose_file(monkeypatch, wrong)
    screen.choose_file()
    qtbot.waitUntil(lambda: not screen.list.page.message.isHidden())
    settled()
    assert "说明.txt" in screen.list.page.message.text()
    assert screen.page is None
    assert stored(desk) == []


def test_a_stopped_import_leaves_the_book_and_can_be_started_again(qtbot, desk, screen, settled):
    screen.read(SHEET)
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    click(qtbot, page, "do_import")
    desk.jobs.stop()
    qtbot.waitUntil(lambda: not desk.jobs.busy() and page.primary.isEnabled())
    assert screen.page is page
    assert stored(desk) == []


def test_rows_in_the_book_already_are_left_out_unless_wanted(qtbot, four, desk, screen, settled, tmp_path):
    sheet = tmp_path / "名单.csv"
    sheet.write_text("客户名称,联系电话\n老王家常菜馆,13800136207\n新店,13900130002\n", "utf-8")
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    assert screen.page.preview.counts == {Standing.KNOWN: 1, Standing.NEW: 1}
    assert cells(screen.page.table, 6) == ["已在账本，老王家常菜馆", "新"]
    screen.page.do()
    qtbot.waitUntil(lambda: screen.page is None)
    assert [line.name for line in stored(desk)].count("老王家常菜馆") == 1


def test_a_row_is_merged_field_by_field_and_taken_back(qtbot, four, desk, window, screen, settled, tmp_path):
    before = {line.name: (line.contact, line.address) for line in stored(desk)}
    sheet = tmp_path / "名单.csv"
    sheet.write_text("客户名称,负责人,联系电话,地址\n老王家常菜馆,王小二,13800136207,新街 9 号\n", "utf-8")
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    page.table.choose(0)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "import_row") is not None)
    assert not page.primary.isEnabled()
    press(qtbot, window, Key.Key_M, ALT)
    qtbot.waitUntil(lambda: page.primary.text() == "导入 0 户，合并 1 行")
    (take,) = [each for each in page.findChildren(Segmented, "take_contact") if each.isVisible()]
    qtbot.mouseClick(take.findChildren(QRadioButton)[1], Left)
    qtbot.waitUntil(lambda: page.findChild(Segmented, "take_contact").current() == "sheet")
    press(qtbot, window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.page is None)
    settled()
    after = {line.name: (line.contact, line.address) for line in stored(desk)}
    assert after == before | {"老王家常菜馆": ("王小二", "新街 9 号")}
    desk.undo()
    settled()
    assert {line.name: (line.contact, line.address) for line in stored(desk)} == before


def test_columns_set_right_once_are_proposed_again_with_a_way_back(qtbot, window, screen, settled, tmp_path):
    sheet = tmp_path / "名单.csv"
    sheet.write_text("店名,电话,打算\n王家面馆,13800130001,30万\n", "utf-8")
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    qtbot.mouseClick(screen.page.findChild(QPushButton, "column_2"), Left)
    pick(window, "fields", "need")
    qtbot.waitUntil(lambda: screen.page.preview.given == {"need": 2})
    screen.page.do()
    qtbot.waitUntil(lambda: screen.page is None)
    settled()
    sheet.write_text("店名,电话,打算\n李记五金,13800130002,50万\n", "utf-8")
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    assert page.preview.recalled
    assert [each for each in page.findChildren(QLabel) if each.text().startswith("各列按您上次的设置识别")]
    click(qtbot, page, "as_recognised")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "column_2").text() == "打算 → 记入备注")
    assert not page.preview.recalled


def test_rows_to_check_are_saved_masked_or_whole(qtbot, desk, screen, settled, tmp_path, monkeypatch):
    sheet = tmp_path / "名单.csv"
    sheet.write_text("店名,电话\n王家面馆,1380013000\n李记五金,13800130002\n", "utf-8")
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    page = screen.page
    for name, act in (("脱敏.xlsx", page.acts.save_masked), ("完整.xlsx", lambda: page.acts._save("核对电话号码"))):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, path=path, **_k: (str(path), ""))
        act()
        qtbot.waitUntil(path.exists)
        settled()
        rows = [[cell.value for cell in row] for row in load_workbook(path).active.iter_rows()]
        assert rows[0] == ["店名", "电话", "原因（导入）"]
        assert [row[0] for row in rows[1:]] == ["王家面馆"]
        assert ("1380013000" in str(rows)) is (name == "完整.xlsx")


def test_a_file_dropped_on_the_list_is_read(qtbot, screen):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SHEET))])
    place, copy, none = QPointF(300, 300), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, Left, none)
    screen.dragEnterEvent(enter)
    assert enter.isAccepted()
    screen.dropEvent(QDropEvent(place, copy, data, Left, none))
    qtbot.waitUntil(lambda: screen.page is not None)
    assert screen.page.preview.path == SHEET


def test_views_filter_and_order_are_asked_of_the_book(qtbot, four, screen, settled, qtmodeltester):
    qtmodeltester.check(screen.list.rows)
    assert [(tab.text, tab.count) for tab in screen.list.views.tabs()] == [
        ("全部", "4"), ("在办", "3"), ("本周必访", "2"), ("逾期跟进", "1"), ("未安排", "1"), ("超 30 天未联系", "1"),
    ]  # fmt: skip
    assert names(screen) == ["启明五金机电", "老王家常菜馆", "刘记粮油商行"]  # by the next step
    assert cells(screen.list.table, 7) == ["逾期 2 天", "今天", "未安排"]
    assert cells(screen.list.table, 1) == ["300", "60", "未谈"]
    assert (words(screen, "sum_wanted"), words(screen, "sum_overdue")) == ("360 万元", "逾期跟进 1")

    heading = screen.list.table.horizontalHeader()
    at = heading.sectionViewportPosition(1) + 10
    qtbot.mouseClick(heading.viewport(), Left, pos=QPointF(at, 10).toPoint())
    assert names(screen) == ["老王家常菜馆", "启明五金机电", "刘记粮油商行"]  # what is unknown comes last

    screen.list.tabs.step(2)
    assert names(screen) == ["启明五金机电"]
    screen.list.show_view("all")
    click(qtbot, screen, "filter")
    opened = next(each for each in screen.findChildren(QMenu, "filters") if each.isVisible())
    next(
        each for each in opened.findChildren(QMenu, "stage_filter")[0].actions() if each.objectName() == "LOST"
    ).trigger()
    opened.close()
    assert names(screen) == ["华兴门窗加工"]
    chip = screen.findChild(FilterChip, "stage_chip")
    assert chip.text() == "已流失"
    chip.removed.emit()
    assert len(names(screen)) == 4


def test_rows_come_in_pages_and_sums_are_over_all(qtbot, desk, today, screen, settled):
    def many(session):
        for number in range(430):
            add_prospect(session, ProspectForm(name=f"客户{number}", wanted=Decimal(10000)), today=today)

    desk.act(message("test", "Add"), many)
    qtbot.waitUntil(lambda: screen.list.rows.total == 430)  # as the sums say
    assert screen.list.rows.rowCount() == 200
    settled()
    assert words(screen, "sum_wanted") == "430 万元"
    screen.list.table.choose(199)
    for _ in range(3):
        screen.list.table.step(1)
    assert screen.list.rows.rowCount() == 400


def fields(screen):
    return screen.page.form.fields


def type_in(qtbot, compose, field, text):
    field.editor.setFocus()
    field.editor.selectAll()
    compose(field.editor, text)
    qtbot.keyClick(field.editor, Key.Key_End)


def test_a_new_prospect_is_typed_left_restored_saved_and_undone(qtbot, four, desk, window, screen, settled, compose):
    press(qtbot, window, Key.Key_N, CTRL)
    assert window.topbar.crumbs.words == ("意向客户", "新意向")
    type_in(qtbot, compose, fields(screen)["name"], "老王家常菜馆")
    type_in(qtbot, compose, fields(screen)["phone"], "1380013620")
    type_in(qtbot, compose, fields(screen)["credit_code"], "92999901MADEM0011X")
    type_in(qtbot, compose, fields(screen)["wanted"], "60万")
    qtbot.waitUntil(lambda: bool(screen.page.findChildren(QWidget, "alike_client")))
    assert words(screen.page, "phone_doubt") == "请核对：手机号应为 11 位"
    assert words(screen.page, "credit_code_doubt").startswith("请核对：")
    press(qtbot, window, Key.Key_Escape)
    assert screen.page is None
    assert len(stored(desk)) == 4
    assert window.toast.words.text() == "尚未保存，填写的内容已留作草稿"

    press(qtbot, window, Key.Key_N, CTRL)
    assert "草稿" in screen.page.form.bar.text()
    assert fields(screen)["wanted"].raw() == "60万"
    type_in(qtbot, compose, fields(screen)["phone"], "138 0013 6208")
    type_in(qtbot, compose, fields(screen)["credit_code"], "92999901madem0011w")
    type_in(qtbot, compose, fields(screen)["next_date"], "+7")
    press(qtbot, window, Key.Key_S, CTRL)
    assert screen.page is None
    settled()
    assert screen.details.detail.line.name == "老王家常菜馆"
    form = screen.details.detail.form
    assert (form.phone, form.wanted, form.credit_code) == ("13800136208", 600000, "92999901MADEM0011W")
    assert form.next_date == desk.today + timedelta(days=7)
    assert desk.drafts.find("prospect:new") is None
    assert len(stored(desk)) == 5

    screen.list.table.setFocus()
    press(qtbot, window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(screen)) == 3)
    window._step(-1)
    window._step(1)  # back where the undone prospect was shown
    assert screen.list.page.message.text() == "账本中已没有这户意向客户"


def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_saved(qtbot, desk, window, screen, settled, compose):
    screen.add()
    type_in(qtbot, compose, fields(screen)["wanted"], "很多")
    press(qtbot, window, Key.Key_S, CTRL)
    assert fields(screen)["name"].error() == "此项必填。"
    assert "很多" in fields(screen)["wanted"].error()
    assert stored(desk) == []


def test_an_edit_outlives_the_window_and_discard_goes_back(
    qtbot, four, desk, open_window, window, screen, settled, compose
):
    key = f"prospect:{four[1]}"
    screen.list.table.choose(names(screen).index("老王家常菜馆"))
    qtbot.keyClick(screen.list.table, Key.Key_E)
    assert window.topbar.crumbs.words[-1] == "修改「老王家常菜馆」"
    type_in(qtbot, compose, fields(screen)["address"], "城南大道 118 号")
    qtbot.waitUntil(lambda: desk.ask(find_draft, key) is not None, timeout=1000)  # kept while the form is still open
    window.close()

    again = open_window()
    again.go("prospects", {"edit": four[1]})
    page = again.page().page
    assert page.form.fields["address"].raw() == "城南大道 118 号"
    click(qtbot, page.form.bar, "action")
    assert page.form.fields["address"].raw() == ""
    assert desk.drafts.find(key) is None
    type_in(qtbot, compose, page.form.fields["contact"], "王建军")
    click(qtbot, page, "save")
    assert desk.ask(show_prospect, four[1], catalog=load()).form.contact == "王建军"
    desk.undo()
    assert desk.ask(show_prospect, four[1], catalog=load()).form.contact == "王建国"


def small(screen, name):
    return next(each for each in screen.details.findChildren(QWidget, f"{name}_small") if each.isVisible())


def test_only_allowed_stages_are_offered_and_some_need_more(qtbot, four, desk, window, screen, settled, compose, today):
    opportunity = four[1]

    def stage():
        return desk.ask(show_prospect, opportunity, catalog=load()).line.stage

    screen.show_place(opportunity=opportunity)
    press(qtbot, window, Key.Key_M, CTRL)
    menu = next(each for each in screen.findChildren(QMenu, "stages") if each.isVisible())
    assert [act.objectName() for act in menu.actions()] == ["CONTACTED", "NURTURE", "LOST", "REJECTED", "BLACKLIST"]
    pick(screen, "stages", "BLACKLIST")
    form = small(screen, "move").form
    click(qtbot, screen.details, "move_save")
    assert form.fields["reason"].error() == "此项必填。"
    assert stage() == "NEW"
    click(qtbot, screen.details, "move_leave")

    press(qtbot, window, Key.Key_M, CTRL)
    pick(screen, "stages", "CONTACTED")
    type_in(qtbot, compose, small(screen, "move").form.fields["reason"], "打过电话")
    press(qtbot, window, Key.Key_S, CTRL)
    assert stage() == "CONTACTED"
    settled()
    assert screen.details.detail.events[0].note == "打过电话"
    assert window.toast.words.text() == "「老王家常菜馆」转到已联系"

    screen.details.move_to("INTENT")
    desk.act(message("test", "Lose"), move_stage, opportunity, "LOST", today=today, catalog=load())
    click(qtbot, screen.details, "move_save")  # the pipeline has moved on meanwhile
    assert window.message.text() == "「已流失」阶段不能直接转到「意向确认」。"
    assert stage() == "LOST"


def test_the_next_step_is_rescheduled_in_the_details(qtbot, four, desk, window, screen, settled, compose):
    screen.show_place(opportunity=four[0])
    settled()
    assert screen.details.findChild(QWidget, "next_step").property("kind") == "bad"
    click(qtbot, screen.details, "plan")
    form = small(screen, "next").form
    click(qtbot, screen.details, "next_save")
    assert form.fields["next_date"].error()  # a day that has passed is none to plan for
    type_in(qtbot, compose, form.fields["next_date"], "+3")
    type_in(qtbot, compose, form.fields["next_action"], "看仓库")
    click(qtbot, screen.details, "next_save")
    settled()
    line = screen.details.detail.line
    assert (line.next_date, line.next_action) == (desk.today + timedelta(days=3), "看仓库")
    assert "3 天后，看仓库" in cells(screen.list.table, 7)
    assert screen.list.rows.total == 3


def test_a_phone_is_masked_until_clicked_and_again_after_a_while(qtbot, four, screen, settled):
    screen.show_place(opportunity=four[1])
    settled()
    push = screen.details.findChild(QPushButton, "phone")
    assert push.text() == " 138****6207"
    qtbot.mouseClick(push, Left)
    assert push.text() == " 13800136207"
    timer = push.parent().peek.timer
    assert timer.interval() == 30_000
    timer.timeout.emit()
    assert push.text() == " 138****6207"
    click(qtbot, screen.details, "copy")
    assert QGuiApplication.clipboard().text() == "13800136207"


def test_visits_and_applications_are_a_click_away(qtbot, four, window, screen, settled):
    screen.show_place(opportunity=four[1])
    settled()
    party = screen.details.detail.line.party_id
    click(qtbot, screen.details, "visit")
    assert window.page().where == {"record": party}
    window.go("prospects", {"opportunity": four[1]})
    press(qtbot, window, Key.Key_O, CTRL)
    assert window.page().where == {"open_for": four[1]}


def test_a_half_typed_form_is_still_there_on_coming_back(qtbot, four, window, screen, settled, compose):
    screen.add()
    type_in(qtbot, compose, fields(screen)["name"], "新店")
    window.go("visits")
    qtbot.wait(10)
    window.go("prospects")
    assert fields(screen)["name"].raw() == "新店"
    qtbot.wait(10)
    window.go("prospects")  # its own name in the rail or above: the list
    assert screen.page is None
