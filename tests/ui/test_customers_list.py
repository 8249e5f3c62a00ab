"""The list of customers as a workplace: filters, saved views, columns, many at once, print."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QPushButton

from cmdesk.core.text import message
from cmdesk.models.party import PartyKind
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.customer import CustomerForm, add_customer
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.saved_views import list_views
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.popup import Popup
from cmdesk.ui.screen import HIDDEN, Screen
from cmdesk.ui.screens.entries import customers
from cmdesk.ui.table.columns import layout_of
from cmdesk.ui.whole import ReasonDialog
from cmdesk.ui.window import Window
from tests.ui.test_customers_screen import Elsewhere

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEST = message("test", "Test")


@pytest.fixture
def screen(qtbot, desk, today, catalog, settled):
    """Show a restaurant, a shop that has an application, a person, and a shop without anything."""
    wang = ProspectForm(name="老王菜馆", phone="13912345678", industry="catering", contact="王建国")
    desk.act(TEST, add_prospect, wang, today=today)
    applied = desk.act(TEST, add_prospect, ProspectForm(name="启明五金"), today=today).result
    desk.act(TEST, open_application, applied, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    desk.act(TEST, add_customer, CustomerForm(name="陈一", kind=PartyKind.PERSON))
    desk.act(TEST, add_customer, CustomerForm(name="<b>刘</b>记😀", credit_code="92500000MA5U1X2Y3A"))
    elsewhere = [
        Screen(order=90, key=key, title=key, icon="house", make=Elsewhere, group=HIDDEN)
        for key in ("prospects", "visits", "applications", "history")
    ]
    window = Window(desk, entries=[customers.SCREEN, *elsewhere])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settled()
    yield window.page()
    window.close()


@pytest.fixture
def settled(qtbot, desk):
    def wait():
        qtbot.wait(120)
        qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
        qtbot.wait(60)

    return wait


def names(screen):
    return "".join(sorted(line.name.removeprefix("<b>")[0] for line in screen.list.rows.rows))


def act_of(screen, name):
    return next(each for each in screen.findChildren(QAction, name))


def popup(screen, name):
    return next(each for each in screen.window().findChildren(Popup, name) if each.isVisible())


def choose(menu, *path):
    """Trigger an entry of a menu, through its submenus."""
    for name in path[:-1]:
        menu = next(act.menu() for act in menu.actions() if act.objectName() == name)
    next(act for act in menu.actions() if act.objectName() == path[-1]).trigger()


@pytest.mark.parametrize(
    ("path", "left", "said"),
    [
        (("kind", "person"), "陈", "个人"),
        (("industry", "catering"), "老", "餐饮"),
        (("having", "application"), "启", "授信申请"),
        (("unseen", "30"), "刘启老陈", "超 30 天"),
        (("papers", "expired"), "", "已过期"),
        (("missing", "phone"), "刘启陈", "电话"),
    ],
)
def test_a_filter_is_added_by_the_menu_and_leaves_with_its_chip(qtbot, screen, settled, path, left, said):
    choose(screen.list.filters.menu(screen), *path)
    settled()
    assert names(screen) == left
    chip = next(each for each in screen.findChildren(FilterChip) if each.isVisible())
    assert chip.text() == said
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    settled()
    assert names(screen) == "刘启老陈"


def test_a_view_is_saved_with_its_count_and_deleted(qtbot, desk, screen, settled):
    choose(screen.list.filters.menu(screen), "missing", "phone")
    act_of(screen, "save_view").trigger()
    asking = popup(screen, "view_name")
    asking.form.fields["name"].editor.setText("没留电话")
    qtbot.keyClick(asking.form.fields["name"].editor, Key.Key_Return)
    settled()
    assert ("没留电话", "3") in [(tab.text, tab.count) for tab in screen.list.tabs._tabs]
    screen.list.show_view("all")
    screen.list.clear_filters()
    settled()
    assert names(screen) == "刘启老陈"
    screen.list.show_view(screen.list.views.shown()[-1].key)
    settled()
    assert names(screen) == "刘启陈"
    assert screen.crumbs() == ("没留电话",)
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Key.Key_Return)
    settled()
    assert screen.page() is not screen.list
    screen.window().activateWindow()  # the small form that asked for the name was
    qtbot.waitUntil(screen.window().isActiveWindow)
    qtbot.keyClick(screen.page(), Key.Key_Escape)
    settled()
    assert (screen.page(), screen.crumbs(), names(screen)) == (screen.list, ("没留电话",), "刘启陈")
    act_of(screen, "delete_view").trigger()
    settled()
    assert screen.list.views.current == "all"
    assert desk.ask(list_views, "customers") == []


def test_columns_and_order_are_kept_and_numbers_masked(qtbot, desk, screen, settled):
    table = screen.list.table
    place = {column.key: at for at, column in enumerate(table.rows.columns)}
    for key in ("credit_code", "added"):
        choose(table.columns.menu(screen), key)
    choose(table.columns.menu(screen), "kind")
    assert table.isColumnHidden(place["kind"])
    liu = next(at for at, line in enumerate(table.rows.rows) if line.credit_code)
    assert table.rows.cell(liu, place["credit_code"]).text == "92500000MA5U1X2Y3A"  # the rules mask nothing of it
    wang = next(at for at, line in enumerate(table.rows.rows) if line.phone)
    assert table.rows.cell(wang, place["phone"]).text == "139****5678"
    heading = table.horizontalHeader()
    assert not table.isColumnHidden(place["added"])
    qtbot.mouseClick(heading.viewport(), Left, pos=QPoint(heading.sectionViewportPosition(place["added"]) + 10, 10))
    settled()
    assert [line.name for line in screen.list.rows.rows] == ["老王菜馆", "启明五金", "陈一", "<b>刘</b>记😀"]
    kept = layout_of(desk.settings.lists["customers"])
    assert (kept.shown, kept.hidden, kept.order) == ({"credit_code", "added"}, {"kind"}, "added")
    again = customers.SCREEN.make(desk)
    qtbot.addWidget(again)
    assert again.list.query.order == "added"


def test_all_found_are_meant_by_ctrl_a_and_those_with_an_application_stay(qtbot, desk, screen, settled):
    def many(session):
        for number in range(250):
            add_customer(session, CustomerForm(name=f"客户{number}"))

    desk.act(TEST, many)
    settled()
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Key.Key_A, CTRL)
    settled()
    bar = screen.list.many
    assert bar.isVisible()
    assert "254" in bar._said.text()
    qtbot.mouseClick(bar.buttons[bar.gone], Left)
    settled()
    assert names(screen) == "启"
    said = screen.list.page.message.words.text()
    assert "已办 253 户，1 户未动" in said
    assert "启明五金：有业务申请" in said.replace(": ", "：")
    desk.undo()
    settled()
    assert screen.list.rows.total == 254


def test_one_is_deleted_by_key_and_comes_back(qtbot, desk, screen, settled):
    table = screen.list.table
    table.choose(next(at for at, line in enumerate(table.rows.rows) if line.name == "陈一"))
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert names(screen) == "刘启老"
    desk.undo()
    settled()
    assert names(screen) == "刘启老陈"


def test_two_go_into_a_workbook_onto_paper_and_whole_onto_cards(qtbot, monkeypatch, tmp_path, screen, settled):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / Path(args[2]).name), ""))
    table = screen.list.table
    table.choose_first()
    qtbot.keyClick(table, Key.Key_Down, SHIFT)
    assert len(table.selected()) == 2
    qtbot.mouseClick(screen.list.many.buttons[screen.list.many.excel], Left)
    settled()
    qtbot.mouseClick(next(each for each in screen.findChildren(QPushButton, "cards_many") if each.isVisible()), Left)
    dialog = screen.window().findChild(ReasonDialog)
    dialog.form.fields["reason"].editor.setPlainText("换了手机，导入通讯录")
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_whole"), Left)
    settled()
    assert sorted(path.suffix for path in tmp_path.iterdir() if "cmdesk" not in path.name) == [".vcf", ".xlsx"]
    (cards,) = tmp_path.glob("*.vcf")
    assert cards.read_text("utf-8").count("BEGIN:VCARD") == 2
    qtbot.mouseClick(screen.list.many.buttons[screen.list.many.paper], Left)
    settled()
    assert screen.page().view.count() == 1
    assert screen.crumbs() == ("打印",)
    screen.window().activateWindow()  # the dialog that asked for the reason was
    qtbot.waitUntil(screen.window().isActiveWindow)
    qtbot.keyClick(screen.page(), Key.Key_Escape)
    assert screen.page() is screen.list
    assert len(table.selected()) == 2
