"""The list of prospects as a workplace: views, filters, columns, many at once, the board, print, the next one."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from cmdesk.core.text import message
from cmdesk.services.gesture import perform
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.prospect_query import ProspectQuery
from cmdesk.services.prospects import list_prospects
from cmdesk.services.saved_views import list_views, save_view
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.popup import Popup
from cmdesk.ui.screen import Screen
from cmdesk.ui.screens.entries.prospects import SCREEN
from cmdesk.ui.table.columns import layout_of
from cmdesk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def today():
    return date(2026, 10, 29)  # a Thursday


@pytest.fixture
def five(book, today):
    """Write five: overdue, due today, one that wants nothing yet, one more, and one that wants an account."""
    forms = (
        ProspectForm(name="启明五金", wanted=Decimal(3_000_000), next_date=today - timedelta(days=2), channel="phone"),
        ProspectForm(
            name="老王菜馆", wanted=Decimal(600_000), next_date=today, phone="13800136207", industry="catering"
        ),
        ProspectForm(name="刘记商行"),
        ProspectForm(name="陈氏诊所", wanted=Decimal(50_000)),
        ProspectForm(name="阿东奶茶", pipeline="service"),
    )
    return [perform(book, message("test", "Add"), add_prospect, form, today=today).result for form in forms]


class Elsewhere(QWidget):
    """A screen that only remembers where it was told to be."""

    def show_place(self, **where):
        self.where = where


@pytest.fixture
def window(qtbot, desk, five):
    others = [
        Screen(order=30 + at, key=key, title=key, icon="house", make=lambda _desk: Elsewhere())
        for at, key in enumerate(("visits", "applications", "customers"))
    ]
    window = Window(desk, entries=[SCREEN, *others])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def settled(qtbot, desk, window):
    def wait():
        qtbot.wait(20)
        rest = window.pages["prospects"].list.table._rest
        qtbot.waitUntil(lambda: not desk.busy() and not rest.isActive(), timeout=20_000)
        qtbot.wait(20)

    return wait


@pytest.fixture
def screen(window, settled):
    settled()
    window.page().list.show_view("all")
    settled()
    return window.page()


def names(screen):
    return "".join(sorted(line.name[0] for line in screen.list.rows.rows))


def act_of(screen, name):
    return next(each for each in screen.findChildren(QAction, name))


def popup(screen, name):
    return next(each for each in screen.window().findChildren(Popup, name) if each.isVisible())


def stages(desk, today):
    lines = desk.ask(list_prospects, ProspectQuery(), today=today, catalog=desk.catalog)
    return {line.name[0]: line.stage for line in lines}


def choose(menu, *path):
    """Trigger an entry of a menu, through its submenus."""
    for name in path[:-1]:
        menu = next(act.menu() for act in menu.actions() if act.objectName() == name)
    next(act for act in menu.actions() if act.objectName() == path[-1]).trigger()


def test_a_view_is_saved_with_its_filters_counted_renamed_and_deleted(qtbot, desk, screen, settled):
    choose(screen.list.filters.menu(screen), "missing", "amount")
    assert names(screen) == "刘阿"
    act_of(screen, "save_view").trigger()
    asking = popup(screen, "view_name")
    asking.form.fields["name"].editor.setText("没谈金额")
    qtbot.keyClick(asking.form.fields["name"].editor, Key.Key_Return)
    settled()
    assert screen.list.view_title() == "没谈金额"
    assert ("没谈金额", "2") in [(tab.text, tab.count) for tab in screen.list.views.tabs()]

    screen.list.show_view("open")
    screen.list.clear_filters()
    assert names(screen) == "刘启老阿陈"
    screen.list.tabs.step(-2)  # round the corner to the last one
    screen.list.show_view(screen.list.views.shown()[-1].key)
    assert names(screen) == "刘阿"
    assert screen.findChild(FilterChip, "missing_chip").text() == "意向金额"

    choose(screen.list.filters.menu(screen), "pipeline", "service")
    act_of(screen, "update_view").trigger()
    settled()
    assert ("没谈金额", "1") in [(tab.text, tab.count) for tab in screen.list.views.tabs()]

    act_of(screen, "delete_view").trigger()
    settled()
    assert screen.list.views.current == "open"
    assert desk.ask(list_views, "prospects") == []
    desk.undo()
    settled()
    assert [tab.text for tab in screen.list.views.tabs()][-1] == "没谈金额"


def test_a_name_that_is_taken_is_refused_where_it_is_typed(qtbot, desk, screen):
    desk.act(message("test", "Save"), save_view, "prospects", "我的", "{}")
    act_of(screen, "save_view").trigger()
    asking = popup(screen, "view_name")
    asking.form.fields["name"].editor.setText("我的")
    qtbot.mouseClick(asking.do, Left)
    assert "已有名为「我的」的视图" in asking.form.bar.words.text()
    qtbot.keyClick(asking, Key.Key_Escape)
    assert len(desk.ask(list_views, "prospects")) == 1


@pytest.mark.parametrize(
    ("path", "left", "said"),
    [
        (("channel", "phone"), "启", "电话"),
        (("channel", "none_given"), "刘老阿陈", "未填"),
        (("industry", "catering"), "老", "餐饮"),
        (("next", "overdue"), "启", "已逾期"),
        (("next", "none"), "刘阿陈", "未安排"),
        (("pipeline", "service"), "阿", "账户与结算"),
        (("unseen", "30"), "刘启老阿陈", "超 30 天"),
        (("missing", "phone"), "刘启阿陈", "电话"),
    ],
)
def test_a_filter_is_added_by_the_menu_and_leaves_with_its_chip(qtbot, screen, path, left, said):
    choose(screen.list.filters.menu(screen), *path)
    assert names(screen) == left
    chip = next(each for each in screen.findChildren(FilterChip) if each.isVisible())
    assert chip.text() == said
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    assert names(screen) == "刘启老阿陈"


def test_a_range_is_typed_and_a_wrong_one_refused(qtbot, screen):
    screen.list.filters.ask("wanted", screen.list.turn_button)
    asking = popup(screen, "wanted_range")
    for field, text in (("wanted_from", "60"), ("wanted_to", "5")):
        asking.form.fields[field].editor.setText(text)
    qtbot.mouseClick(asking.do, Left)
    assert asking.form.bar.words.text() == "范围的止小于起。"
    asking.form.fields["wanted_to"].editor.setText("1e99")
    qtbot.mouseClick(asking.do, Left)
    assert asking.form.fields["wanted_to"].error()
    asking.form.fields["wanted_to"].editor.setText("")
    qtbot.mouseClick(asking.do, Left)
    assert names(screen) == "启老"
    assert screen.findChild(FilterChip, "wanted_chip").text() == "60 万元 起"


def test_columns_and_order_are_kept_on_this_laptop(qtbot, desk, window, screen):
    table = screen.list.table
    place = {column.key: at for at, column in enumerate(table.rows.columns)}
    assert table.isColumnHidden(place["phone"])
    choose(table.columns.menu(screen), "phone")
    choose(table.columns.menu(screen), "channel")
    assert not table.isColumnHidden(place["phone"])
    assert table.isColumnHidden(place["channel"])
    assert table.rows.cell(table.rows.row_of(next(
        line.id for line in table.rows.rows if line.phone)), place["phone"]).text == "138****6207"  # fmt: skip

    heading = table.horizontalHeader()
    edge = heading.sectionViewportPosition(place["stage"]) + heading.sectionSize(place["stage"])
    before = heading.sectionSize(place["stage"])
    drag(qtbot, heading, edge - 1, edge + 39)
    assert heading.sectionSize(place["stage"]) == before + 40
    middle = heading.sectionViewportPosition(place["stage"]) + 20
    drag(qtbot, heading, middle, heading.sectionViewportPosition(place["wanted"]) + 4)
    assert heading.visualIndex(place["stage"]) < heading.visualIndex(place["wanted"])
    qtbot.mouseClick(heading.viewport(), Left, pos=QPoint(heading.sectionViewportPosition(place["name"]) + 10, 10))
    assert [line.name[0] for line in screen.list.rows.rows] == list("阿陈老刘启")  # by pinyin

    kept = layout_of(desk.settings.lists["prospects"])
    assert kept.shown == {"phone"}
    assert kept.hidden == {"channel"}
    assert kept.order == "name"

    again = SCREEN.make(desk)
    qtbot.addWidget(again)
    again.resize(1366, 700)
    other = again.list.table
    assert again.list.query.order == "name"
    assert other.horizontalHeader().visualIndex(place["stage"]) < other.horizontalHeader().visualIndex(place["wanted"])
    other.columns.reset()
    assert other.isColumnHidden(place["phone"])


def drag(qtbot, heading, start, end):
    qtbot.mousePress(heading.viewport(), Left, pos=QPoint(start, 10))
    for at in (start + (end - start) // 2, end):
        qtbot.mouseMove(heading.viewport(), QPoint(at, 10))
    qtbot.mouseRelease(heading.viewport(), Left, pos=QPoint(end, 10))


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"keys": [1], "widths": {"stage": -4}, "hidden": "x"}', "1e99", '{"keys": ["gone"]}']
)
def test_a_layout_that_makes_no_sense_is_none(kept):
    layout = layout_of(kept)
    assert not layout.widths
    assert not layout.hidden


def test_all_found_are_meant_by_ctrl_a_not_only_those_read(qtbot, desk, today, screen, settled):
    def many(session):
        for number in range(300):
            add_prospect(session, ProspectForm(name=f"客户{number}"), today=today)

    desk.act(message("test", "Add"), many)
    settled()
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Key.Key_A, CTRL)
    settled()
    assert screen.list.many.isVisible()
    assert "305" in screen.list.many._said.text()
    screen.list.many.move_to("CONTACTED", reason="群发短信")
    settled()
    assert set(stages(desk, today).values()) == {"CONTACTED"}
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
    assert set(stages(desk, today).values()) == {"NEW"}


def test_those_that_may_not_move_are_told(qtbot, desk, today, screen, settled):
    table = screen.list.table
    table.choose_first()
    qtbot.keyClick(table, Key.Key_Down, SHIFT)
    assert len(table.selected()) == 2
    chosen = [line.name[0] for line in table.selected()]
    screen.list.many.ask_move("NURTURE")
    asking = popup(screen, "many_move")
    qtbot.mouseClick(asking.do, Left)
    assert asking.form.fields["next_date"].error()  # this stage needs a day
    asking.form.fields["next_date"].editor.setText("2026-11-20")
    qtbot.mouseClick(asking.do, Left)
    settled()
    assert [stages(desk, today)[each] for each in chosen] == ["NURTURE", "NURTURE"]
    table.selectAll()
    screen.list.many.move_to("REJECTED")
    settled()
    said = screen.list.page.message.words.text()
    assert "已办 2 户，3 户未动" in said
    assert "「培育」阶段不能直接转到「婉拒/被否」" in said


def test_several_are_planned_given_a_channel_and_deleted(qtbot, desk, today, screen, settled):
    table = screen.list.table
    table.selectAll()
    screen.list.many.plan()
    asking = popup(screen, "many_plan")
    asking.form.fields["next_date"].editor.setText("+3")
    qtbot.keyClick(asking.form.fields["next_date"].editor, Key.Key_Return)
    settled()
    screen.list.many.set_channel("phone")
    settled()
    lines = desk.ask(list_prospects, ProspectQuery(), today=today, catalog=desk.catalog)
    assert {(line.next_date, line.channel) for line in lines} == {(today + timedelta(days=3), "phone")}
    table.choose_first()
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert len(stages(desk, today)) == 4
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
    assert len(stages(desk, today)) == 5


def test_what_is_selected_goes_into_a_workbook_and_onto_paper(qtbot, monkeypatch, tmp_path, screen, settled, desk):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / Path(args[2]).name), ""))
    screen.list.table.selectAll()
    screen.list.many.export()
    settled()
    act_of(screen, "print_many").trigger()
    settled()
    assert screen.page.view.count() == 1
    qtbot.mouseClick(next(each for each in screen.findChildren(QPushButton, "save_pdf") if each.isVisible()), Left)
    settled()
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith("意向客户表")) == [".pdf", ".xlsx"]
    qtbot.keyClick(screen.page, Key.Key_Escape)
    assert screen.page is None


def test_the_board_moves_cards_by_key_and_refuses_where_the_pipeline_does_not_lead(
    qtbot, desk, today, window, screen, settled
):
    screen.list.turn()
    settled()
    board = screen.list.board
    new = board.columns["NEW"].cards
    assert new.lines.rowCount() == 4  # the fifth is in the other pipeline
    assert "365 万元" in board.columns["NEW"].cards.accessibleName()
    new.setFocus()
    new.choose_first()
    line = board.current()
    qtbot.waitUntil(lambda: screen.details is not None and screen.details.detail.line.id == line.id)
    qtbot.keyClick(new, Key.Key_Right, ALT)
    settled()
    assert stages(desk, today)[line.name[0]] == "CONTACTED"
    assert board.current().id == line.id  # it stays selected
    assert window.page() is screen  # and the window did not go forward
    card = board.columns["CONTACTED"].cards
    qtbot.keyClick(card, Key.Key_Left, ALT)
    assert window.message.text() == "流程不能往这个方向转。"
    assert board.refusal(board.current(), "SIGNED")
    assert not board.refusal(board.current(), "INTENT")
    board.show_targets(board.current())
    assert [each for each, column in board.columns.items() if not column.why] == [
        "CONTACTED", "VISITED", "INTENT", "NURTURE", "LOST", "REJECTED", "BLACKLIST",
    ]  # fmt: skip
    board.show_targets(None)
    board.move_card(board.current(), "SIGNED")  # as if let go there all the same
    assert window.message.text() == "「已联系」阶段不能直接转到「已签约」。"
    board.move_card(board.current(), "NURTURE")
    if (
        asking := next((each for each in window.findChildren(Popup, "card_move") if each.isVisible()), None)
    ) is not None:
        asking.form.fields["next_date"].editor.setText("+30")
        qtbot.mouseClick(asking.do, Left)
    settled()
    assert stages(desk, today)[line.name[0]] == "NURTURE"


def test_the_board_honours_search_filters_and_pipeline(qtbot, desk, screen, settled):
    screen.list.turn()
    settled()
    choose(screen.list.filters.menu(screen), "pipeline", "service")
    settled()
    board = screen.list.board
    assert list(board.columns) == list(desk.catalog.pipeline.stages_of("service"))
    assert board.columns["NEW"].cards.lines.rowCount() == 1
    screen.list.clear_filters()
    board.pipelines.choose("credit")
    screen.list.page.search.setText("qiming")
    settled()
    assert [line.name for line in board.columns["NEW"].cards.lines.rows] == ["启明五金"]


def test_enter_opens_the_client_and_the_walk_knows_the_neighbours(qtbot, desk, window, screen, settled):
    screen.list.show_view("open")
    settled()
    lines = list(screen.list.rows.rows)
    screen.list.table.setFocus()
    screen.list.table.choose(1)
    qtbot.keyClick(screen.list.table, Key.Key_Return)
    assert window.page().where == {"party": lines[1].party_id, "opportunity": lines[1].id}
    qtbot.waitUntil(lambda: len(desk.walk) == 5)
    assert desk.walk.place(lines[1].id) == 1
    desk.walk.go(lines[1].id, 1)
    assert window.page().where["opportunity"] == lines[2].id
    desk.go("prospects", edit=lines[1].id)  # not from the list: what leads through clients does not lead through forms
    assert screen.page.opportunity_id == lines[1].id
    assert screen.page.findChild(QWidget, "walk_place") is None


def test_the_form_goes_to_the_next_one_and_says_where_it_is(qtbot, window, screen, settled):
    screen.list.show_view("open")
    settled()
    lines = list(screen.list.rows.rows)
    screen.list.table.setFocus()
    screen.list.table.choose(0)
    qtbot.keyClick(screen.list.table, Key.Key_E)
    settled()
    said = screen.page.findChild(QWidget, "walk_place")
    assert said.text() == "1 / 5"
    qtbot.keyClick(screen.page, Key.Key_Down, ALT)
    settled()
    assert screen.page.opportunity_id == lines[1].id
    assert screen.page.findChild(QWidget, "walk_place").text() == "2 / 5"


def test_purpose_term_and_pipeline_are_typed_once_and_shown(qtbot, desk, window, screen, settled, five):
    desk.go("prospects", edit=five[4])
    page = screen.page
    page.form.fields["purpose"].editor.setText("装修二店")
    page.form.fields["term_months"].editor.setText("36")
    page.form.fields["urgency"].set_value("5")
    page.form.fields["deadline"].editor.setText("2026-12-01")
    page.save()
    settled()
    form = desk.ask(show_prospect, five[4], catalog=desk.catalog).form
    assert form == replace(form, purpose="装修二店", term_months=36, urgency=5, deadline=date(2026, 12, 1))
    assert form.pipeline == "service"
    shown = [each.text() for each in screen.details.findChildren(QWidget) if hasattr(each, "text")]
    assert {"账户与结算", "装修二店", "36 个月", "5 很急"} <= set(map(str, shown))


def test_hostile_names_break_neither_board_nor_list(qtbot, desk, today, screen, settled):
    name = "<b>𠮷野家</b>&amp;😀" + "长" * 60
    desk.act(message("test", "Add"), add_prospect, ProspectForm(name=name), today=today)
    settled()
    screen.list.turn()
    settled()
    screen.list.board.grab()
    assert name in [line.name for line in screen.list.board.columns["NEW"].cards.lines.rows]


def test_a_menu_of_ticks_stays_open_under_the_space_bar(qtbot, screen):
    menu = screen.list.filters._choices(screen.list.filters._filters["missing"], screen, screen)
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(menu.actions()[0])
    qtbot.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    assert names(screen) == "刘启阿陈"
    menu.close()
    assert isinstance(menu, QMenu)
