"""Applications from an empty book: accept one, settle what is asked for, tick, waive, attach, undo."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton, QWidget
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.catalog import load, load_with
from cmdesk.core.text import message
from cmdesk.models.application import Application, ItemState
from cmdesk.services.application_list import ApplicationQuery, page_of_applications
from cmdesk.services.applications import ApplicationForm, open_application, show_application
from cmdesk.services.approvals import read_approval
from cmdesk.services.checklist import ItemForm, mark_item, read_checklist, settle_condition
from cmdesk.services.checklist_conditions import read_conditions
from cmdesk.services.drafts import find_draft
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.keys import actions_of
from cmdesk.ui.screens.applications_copy import CopyTab
from cmdesk.ui.screens.entries.applications import SCREEN
from cmdesk.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
TEST = message("test", "Test")
FORM = ApplicationForm(
    product="PB_MORT_BIZ",
    amount=Decimal(600000),
    term_months=36,
    annual_rate=Decimal("0.042"),
    repayment="annuity",
    guarantee="mortgage",
    committee_day=date(2026, 3, 18),
)


@pytest.fixture
def wang(desk):
    """Return the opportunity of a restaurant."""
    desk.act(TEST, change_profile, ProfileForm(name="周敏"))
    form = ProspectForm(name="老王家常菜馆", industry="catering", wanted=Decimal(600000), need="二店装修")
    return desk.act(TEST, add_prospect, form, today=desk.today).result


@pytest.fixture
def window(desk, wang, qtbot):
    window = Window(desk, entries=[SCREEN])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def opened(desk, wang, catalog):
    """Return the id of an application of the restaurant."""
    return desk.act(TEST, open_application, wang, FORM, today=desk.today, catalog=catalog).result


@pytest.fixture
def checklist(window, desk, opened):
    """Return the checklist of that application, open in the window."""
    desk.go("applications", application=opened)
    return window.page().page().checklist


@pytest.fixture
def lines(desk, opened, catalog):
    """Read the checklist as the book has it, by document."""

    def read():
        found = desk.ask(read_checklist, opened, today=desk.today, catalog=catalog)
        return {line.document.code: line for line in found}

    return read


@pytest.fixture
def choose(checklist, qtbot):
    """Select a document by a click on its row and wait until the inspector shows it."""

    def click(code):
        table = checklist.table
        row = table.rows.row_of(code)
        table.scrollTo(table.rows.index(row, 0))
        qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.rows.index(row, 0)).center())
        qtbot.waitUntil(lambda: shows(checklist, code))
        return checklist.inspector.content()

    return click


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "营业执照.jpg"
    Image.new("RGB", (640, 480), "#a08060").save(path)
    return path


def shows(checklist, code):
    panel = checklist.inspector.content()
    return panel.objectName() == "item" and panel.shown.line.document.code == code


def seen(parent, kind, name):
    return [each for each in parent.findChildren(kind, name) if each.isVisible()]


def press(qtbot, parent, name):
    """Click the one button of that name in sight, once it is."""
    qtbot.waitUntil(lambda: len(seen(parent, QPushButton, name)) == 1)
    qtbot.mouseClick(seen(parent, QPushButton, name)[0], LEFT)


def words(parent, name):
    return parent.findChild(QLabel, name).text()


def drop(widget, place, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, nothing)
    widget.dropEvent(event)


def test_from_the_empty_list_to_an_application(window, desk, qtbot, catalog):
    screen = window.page()
    press(qtbot, screen, "first")
    form = screen.page().form
    client = form.fields["client"].editor
    assert client.hasFocus()
    qtbot.keyClicks(client, "laowang")
    qtbot.waitUntil(client.hits.isVisible)
    qtbot.keyClick(client, Qt.Key.Key_Return)
    assert (client.text(), form.fields["amount"].raw(), form.fields["purpose"].raw()) == (
        "老王家常菜馆", "600,000", "二店装修",
    )  # fmt: skip
    product = form.fields["product"].editor
    product.setFocus()
    qtbot.keyClick(product, Qt.Key.Key_Down)
    assert product.value() == "PB_MORT_BIZ"
    assert form.fields["guarantee"].raw() == "mortgage"
    qtbot.keyClicks(form.fields["term_months"].editor, "36")
    qtbot.keyClicks(form.fields["annual_rate"].editor, "4.2")
    assert words(screen, "payment") == "等额本息月供 17,767.82 元"
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = desk.ask(page_of_applications, ApplicationQuery(), today=desk.today, catalog=catalog)
    assert (row.line.name, row.line.form.annual_rate) == ("老王家常菜馆", Decimal("0.042"))
    page = screen.page()
    assert (page.line.id, len(page.checklist.lines)) == (row.line.id, 39)
    assert window.topbar.crumbs.words == ("授信申请", "老王家常菜馆 60 万", "材料清单")
    assert window.toast.words.text() == "受理老王家常菜馆的授信申请"
    desk.undo()
    assert screen.page() is screen.list
    assert desk.ask(page_of_applications, ApplicationQuery(), today=desk.today, catalog=catalog) == []


def test_what_is_typed_stays_a_draft_and_limits_are_warned_of(window, desk, wang, qtbot):
    desk.go("applications", open_for=wang)
    screen = window.page()
    form = screen.page().form
    form.fields["product"].editor.setFocus()
    qtbot.keyClick(form.fields["product"].editor, Qt.Key.Key_Down)
    qtbot.keyClick(form.fields["product"].editor, Qt.Key.Key_Down)
    amount = form.fields["amount"].editor
    amount.selectAll()
    qtbot.keyClicks(amount, "2500000")
    qtbot.keyClicks(form.fields["term_months"].editor, "48")
    qtbot.waitUntil(lambda: len(seen(screen.page(), QWidget, "warnings")) == 1)
    (box,) = seen(screen.page(), QWidget, "warnings")
    assert [each.text() for each in box.findChildren(QLabel)] == [
        "超过通常上限 200 万元：报告须说明理由。",
        "超过最长期限 36 个月，该产品不能办理。",
    ]
    qtbot.waitUntil(lambda: desk.ask(find_draft, f"application:new:{wang}") is not None)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert screen.page() is screen.list
    desk.go("applications", open_for=wang)
    form = screen.page().form
    assert (form.fields["amount"].raw(), form.fields["term_months"].raw()) == ("2500000", "48")
    assert "草稿" in form.bar.text()
    form.fields["term_months"].editor.selectAll()
    qtbot.keyClicks(form.fields["term_months"].editor, "0")
    press(qtbot, screen, "save")
    assert form.fields["term_months"].error() != ""
    qtbot.keyClick(form.fields["term_months"].editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(form.fields["term_months"].editor, "24")
    press(qtbot, screen, "save")
    assert screen.page().line.form.term_months == 24
    assert desk.drafts.find(f"application:new:{wang}") is None


def test_a_condition_is_settled_in_the_inspector_and_the_list_follows(checklist, choose, lines, desk, qtbot, window):
    panel = choose("ID_SPOUSE")
    assert "借款人婚姻状况？" in [each.text() for each in panel.findChildren(QLabel)]
    married = next(each for each in panel.findChildren(QPushButton, "answer") if each.text() == "已婚")
    qtbot.mouseClick(married, LEFT)
    assert (lines()["ID_SPOUSE"].applies, window.toast.words.text()) == (True, "借款人婚姻状况？已婚")
    qtbot.waitUntil(lambda: checklist.inspector.content().findChild(QLabel, "said") is not None)
    press(qtbot, checklist.documents, "ask")
    conditions = checklist.inspector.content()
    marital = conditions.findChild(QWidget, "question_marital")
    press(qtbot, marital, "change")
    single = next(each for each in marital.findChildren(QPushButton, "answer") if each.text() == "未婚")
    qtbot.mouseClick(single, LEFT)
    assert "ID_SPOUSE" not in lines()
    assert checklist.table.rows.row_of("ID_SPOUSE") == -1
    marital = checklist.inspector.content().findChild(QWidget, "question_marital")
    press(qtbot, marital, "change")
    press(qtbot, marital, "unknown")
    assert lines()["ID_SPOUSE"].applies is None
    desk.undo()
    assert "ID_SPOUSE" not in lines()


def test_space_ticks_and_a_date_tells_how_long_it_is_good(checklist, choose, lines, qtbot):
    panel = choose("CREDIT_REPORT_P")
    done = words(checklist, "done")
    qtbot.keyClick(checklist.table, Qt.Key.Key_Space)
    assert (lines()["CREDIT_REPORT_P"].state, lines()["CREDIT_REPORT_P"].by) == (ItemState.RECEIVED, "周敏")
    assert (done, words(checklist, "done")) == ("已齐 0 / 37", "已齐 0 / 37")  # without a date nobody can tell
    qtbot.waitUntil(lambda: checklist.inspector.content() is not panel)
    panel = checklist.inspector.content()
    press(qtbot, panel, "do")
    assert panel.day.editor.hasFocus()
    qtbot.keyClicks(panel.day.editor, "2026-03-13")
    assert panel.day.error() != ""
    panel.day.editor.selectAll()
    qtbot.keyClicks(panel.day.editor, "2026-02-07")
    assert lines()["CREDIT_REPORT_P"].days_left == -9
    row = checklist.table.rows.row_of("CREDIT_REPORT_P")
    assert [cell.words() for cell in checklist.table.rows.cells(row)][1:3] == ["不合格", "已过 9 天，至 2026-03-09"]
    qtbot.waitUntil(lambda: checklist.inspector.content() is not panel)
    panel = checklist.inspector.content()
    panel.day.setFocus()
    panel.day.editor.selectAll()
    qtbot.keyClicks(panel.day.editor, "3-10")
    assert lines()["CREDIT_REPORT_P"].days_left == -9
    qtbot.keyClick(panel.day.editor, Qt.Key.Key_Return)
    assert lines()["CREDIT_REPORT_P"].days_left == 22
    assert words(checklist, "done") == "已齐 1 / 37"


def test_waiving_needs_a_reason_in_place(checklist, choose, lines, desk, qtbot, compose):
    panel = choose("BIZ_LICENSE")
    press(qtbot, panel, "waive")
    press(qtbot, panel, "give_reason")
    reason = panel.findChild(QWidget, "reason")
    assert (reason.error(), lines()["BIZ_LICENSE"].state) == ("此项必填。", None)
    compose(reason.editor, "已有电子执照，行长同意")
    press(qtbot, panel, "give_reason")
    approver = panel.findChild(QWidget, "approver")
    assert (approver.error(), lines()["BIZ_LICENSE"].state) == ("此项必填。", None)
    compose(approver.editor, "何志远")
    press(qtbot, panel, "give_reason")
    line = lines()["BIZ_LICENSE"]
    assert (line.state, line.reason, line.approver) == (ItemState.WAIVED, "已有电子执照，行长同意", "何志远")
    qtbot.waitUntil(lambda: checklist.inspector.content() is not panel)
    press(qtbot, checklist.inspector.content(), "back")
    assert lines()["BIZ_LICENSE"].state is None
    desk.undo()
    assert lines()["BIZ_LICENSE"].state is ItemState.WAIVED


def test_files_dropped_on_a_row_attach_show_and_come_off(checklist, choose, lines, desk, qtbot, picture, tmp_path):
    table = checklist.table
    choose("BIZ_LICENSE")
    paper = tmp_path / "执照.pdf"
    page = Canvas(str(paper))
    page.drawString(100, 700, "1")
    page.save()
    row = table.visualRect(table.rows.index(table.rows.row_of("BIZ_LICENSE"), 0))
    drop(table, row.center(), picture, paper)
    qtbot.waitUntil(lambda: len(lines()["BIZ_LICENSE"].files) == 2)
    assert lines()["BIZ_LICENSE"].state is ItemState.RECEIVED
    qtbot.waitUntil(lambda: checklist.inspector.content().findChild(QWidget, "files") is not None)
    strip = checklist.inspector.content().findChild(QWidget, "files")
    thumbnails = strip.findChildren(QAbstractButton)
    qtbot.waitUntil(lambda: all(each._picture is not None for each in thumbnails))
    qtbot.mouseClick(thumbnails[1], LEFT)
    qtbot.waitUntil(lambda: checklist.viewer.pages.count() == 1)
    assert words(checklist.viewer, "place") == "2 / 2"
    press(qtbot, checklist.viewer, "off")
    assert [file.name for file in lines()["BIZ_LICENSE"].files] == ["营业执照.jpg"]
    desk.undo()
    desk.undo()
    assert (lines()["BIZ_LICENSE"].state, lines()["BIZ_LICENSE"].files) == (None, ())
    assert table.isVisible()


def test_many_files_go_where_their_names_say_and_the_rest_is_asked(checklist, lines, qtbot, picture, tmp_path, window):
    other = tmp_path / "IMG_1.jpg"
    other.write_bytes(picture.read_bytes())
    press(qtbot, window.page(), "drop_many")
    drop(checklist.bulk, checklist.bulk.rect().center(), picture, other)
    fields = {each.accessibleName(): each for each in checklist.bulk.findChildren(QWidget, "document")}
    assert (fields["营业执照.jpg"].value(), fields["IMG_1.jpg"].value()) == ("BIZ_LICENSE", None)
    assert "1 个文件" in words(checklist.bulk, "said")
    fields["IMG_1.jpg"].setFocus()
    qtbot.keyClick(fields["IMG_1.jpg"], Qt.Key.Key_Down)
    assert fields["IMG_1.jpg"].value() == "ID_BORROWER"
    press(qtbot, checklist.bulk, "attach_all")
    qtbot.waitUntil(lambda: len(lines()["BIZ_LICENSE"].files) == len(lines()["ID_BORROWER"].files) == 1)
    qtbot.waitUntil(lambda: window.toast.words.text() == "附上 2 个文件")


def test_folders_among_the_files_are_named_and_left_out(checklist, lines, window, qtbot, picture, tmp_path):
    folder = tmp_path / "材料"
    folder.mkdir()
    press(qtbot, window.page(), "drop_many")
    drop(checklist.bulk, checklist.bulk.rect().center(), picture, folder)
    assert "材料" in checklist.bulk.bar.text()
    assert [each.accessibleName() for each in checklist.bulk.findChildren(QWidget, "document")] == ["营业执照.jpg"]
    press(qtbot, checklist.bulk, "leave_bulk")
    table = checklist.table
    drop(table, table.visualRect(table.rows.index(table.rows.row_of("BIZ_LICENSE"), 0)).center(), folder)
    qtbot.waitUntil(lambda: "材料 是文件夹" in window.message.text())
    assert all(line.files == () for line in lines().values())


def test_files_chosen_in_the_dialog_attach(checklist, choose, lines, qtbot, picture, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(picture)], ""))
    choose("HUKOU")
    qtbot.keyClick(checklist.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(lines()["HUKOU"].files) == 1)


def test_the_list_follows_and_opens(window, desk, opened, qtbot, qtmodeltester, catalog):
    screen = window.page()
    qtmodeltester.check(screen.list.table.rows)
    cells = [cell.words() for cell in screen.list.table.rows.cells(0)]
    assert cells[0] == "老王家常菜馆，SQ-2026-0001"
    assert cells[2:] == ["600,000", "36 个月", "收集材料，受理", "6 天后", "0/37"]
    qtbot.waitUntil(lambda: window.rail.items["applications"].count == 1)
    desk.act(TEST, mark_item, opened, "MARRIAGE", ItemForm(state=ItemState.VERIFIED), by="", today=desk.today)
    assert screen.list.table.rows.cells(0)[-1].words() == "1/37"
    screen.list.table.setFocus()
    screen.list.table.choose_first()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    page = screen.page()
    assert page.line.id == opened
    qtmodeltester.check(page.checklist.table.rows)
    desk.wanted.disconnect(window.go)
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(qtbot, page, "memo")
    assert wanted.args == ["memo", {"application": opened}]


def test_the_list_says_who_has_an_application_and_which_lies_too_long(window, desk, opened, qtbot):
    screen = window.page()
    qtbot.waitUntil(lambda: screen.list.table.rows.rowCount() == 1)
    screen.list.table.choose_first()

    def said(*wanted):
        found = [label.text() for label in screen.list.findChildren(QLabel, "lying")]
        return any(all(word in text for word in wanted) for text in found)

    qtbot.waitUntil(lambda: said("客户经理", "周敏"))

    def lie(session):
        found = session.get_one(Application, opened)
        found.state, found.state_since = "A2", desk.today - timedelta(days=5)

    desk.act(TEST, lie)
    assert screen.list.table.rows.cells(0)[4].words() == "审批，超时 3 天"
    qtbot.waitUntil(lambda: said("部门经理", "超时 3 天"))


@pytest.mark.parametrize(("planned", "ready"), [(20, 13), (3, 3), (-2, None), (None, None)])
def test_the_clients_copy_asks_for_no_day_that_is_over(desk, wang, catalog, qtbot, planned, ready):
    today = desk.today
    form = replace(FORM, committee_day=None if planned is None else today + timedelta(days=planned))
    made = desk.act(TEST, open_application, wang, form, today=today, catalog=catalog).result
    tab = CopyTab(desk, desk.ask(show_application, made))
    qtbot.addWidget(tab)
    assert tab.due.value() == (None if ready is None else today + timedelta(days=ready))


def test_space_takes_nothing_away_that_was_ticked(checklist, choose, lines, desk, opened, qtbot):
    form = ItemForm(state=ItemState.RECEIVED, covers=frozenset({"2026-01"}))
    desk.act(TEST, mark_item, opened, "FLOW_PERSON", form, by="", today=desk.today)
    desk.act(
        TEST,
        mark_item,
        opened,
        "PIPL_CONSENT",
        ItemForm(state=ItemState.RECEIVED, signed=True),
        by="",
        today=desk.today,
    )
    for code in ("FLOW_PERSON", "PIPL_CONSENT"):
        choose(code)
        qtbot.keyClick(checklist.table, Qt.Key.Key_Space)
    assert lines()["FLOW_PERSON"].covers == {"2026-01"}
    assert lines()["PIPL_CONSENT"].signed


def test_changing_the_application(window, desk, opened, qtbot):
    desk.go("applications", application=opened)
    screen = window.page()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    form = screen.page().form
    assert form.fields["annual_rate"].raw() == "4.2"
    form.fields["amount"].editor.selectAll()
    qtbot.keyClicks(form.fields["amount"].editor, "800000")
    press(qtbot, screen, "save")
    assert desk.ask(show_application, opened).form.amount == Decimal(800000)
    assert window.topbar.crumbs.words[1] == "老王家常菜馆 80 万"
    desk.undo()
    assert window.topbar.crumbs.words[1] == "老王家常菜馆 60 万"


def test_a_figure_settles_a_condition(window, desk, wang, qtbot, catalog, today):
    form = ApplicationForm(product="PB_HOUSE")
    id_ = desk.act(TEST, open_application, wang, form, today=today, catalog=catalog).result
    items = {item.when: item.doc for item in catalog.checklists["PB_HOUSE"].items}
    desk.go("applications", application=id_, document=items["dti>0.5"])
    checklist = window.page().page().checklist
    qtbot.waitUntil(lambda: shows(checklist, items["dti>0.5"]))
    figure = checklist.inspector.content().findChild(QWidget, "figure")
    qtbot.keyClicks(figure, "55x")
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    assert figure.property("wrong") is True
    qtbot.keyClick(figure, Qt.Key.Key_Backspace)
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    facts = {each.condition.code: each.value for each in desk.ask(read_conditions, id_, catalog=catalog)}
    assert facts["dti"] == Decimal("0.55")
    assert "55 %" in window.toast.words.text()


def test_the_palette_offers_only_what_shows(window, desk, opened):
    desk.go("applications", application=opened)
    offered = {act.text() for act in actions_of(window.page())}
    assert {"写报告", "批量拖入", "修改申请", "下一份未齐材料"} <= offered
    assert not {"取下这个附件", "新建申请", "在此列表中查找"} & offered


def test_what_is_zero_is_not_unknown(window, desk, wang, catalog, today):
    form = ApplicationForm(product="PB_CREDIT_BIZ", amount=Decimal(12000), term_months=12, annual_rate=Decimal(0))
    id_ = desk.act(TEST, open_application, wang, form, today=today, catalog=catalog).result
    desk.go("applications", application=id_)
    facts = {each.text() for each in window.page().page().findChildren(QLabel)}
    assert {"0 %", "1,000 元", "未定"} <= facts
    desk.go("applications", application=id_, edit=True)
    fields = window.page().page().form.fields
    assert (fields["annual_rate"].raw(), fields["committee_day"].raw()) == ("0", "")


@pytest.mark.parametrize(("need", "purpose"), [("暂无", None), ("100万", None), ("流贷50万", "流贷50万"), ("", None)])
def test_a_need_that_says_nothing_is_no_purpose(need, purpose):
    from cmdesk.ui.screens.applications_form import wishes

    assert wishes(SimpleNamespace(need=need, wanted=None))["purpose"] == purpose


def test_an_application_for_a_product_of_a_catalog_that_is_gone_still_shows(window, desk, wang, qtbot):
    bank = load_with(Path(__file__).parents[1] / "data" / "pack")
    form = ApplicationForm(product="SMART_ORDER", amount=Decimal(500000), term_months=12, guarantee="credit")
    opened = desk.act(TEST, open_application, wang, form, today=desk.today, catalog=bank).result
    kept = ItemForm(state=ItemState.RECEIVED)
    desk.act(TEST, mark_item, opened, "ORDER_CONTRACT", kept, by="周敏", today=desk.today)
    failed = []
    desk.failed.connect(failed.append)
    desk.go("applications")
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    desk.go("applications", application=opened)
    rows = window.page().page().checklist.table.rows
    assert rows.row_of("ORDER_CONTRACT") >= 0
    assert failed == []


def test_conditions_of_payment_are_written_ticked_and_taken_out(window, desk, opened, qtbot, compose):
    desk.go("applications", application=opened, tab="approval")
    tab = window.page().page().approval
    edit = tab.findChild(QWidget, "new_condition")
    edit.setFocus()
    compose(edit, "抵押登记办妥")
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    def conditions():
        return desk.ask(read_approval, opened, today=desk.today, catalog=load()).conditions

    qtbot.waitUntil(lambda: [each.words for each in conditions()] == ["抵押登记办妥"])
    qtbot.waitUntil(lambda: len(seen(tab, QWidget, "condition")) == 1)
    qtbot.mouseClick(seen(tab, QWidget, "condition")[0], LEFT)
    assert (conditions()[0].met_on, conditions()[0].by) == (desk.today, "周敏")
    qtbot.waitUntil(lambda: len(seen(tab, QWidget, "condition")) == 1)
    press(qtbot, tab, "remove_condition")
    assert conditions() == []
    desk.undo()
    assert len(conditions()) == 1


def test_a_document_of_another_application_is_taken_over_by_a_key(window, checklist, choose, desk, wang, opened, qtbot):
    second = desk.act(TEST, open_application, wang, FORM, today=desk.today, catalog=load()).result
    card = ItemForm(state=ItemState.RECEIVED, expires_on=date(2036, 5, 1))
    desk.act(TEST, mark_item, second, "ID_BORROWER", card, by="周敏", today=desk.today)
    choose("ID_BORROWER")
    qtbot.waitUntil(lambda: checklist.inspector.content().findChild(QLabel, "offer") is not None)
    assert words(checklist.inspector.content(), "offer") == "SQ-2026-0002 里有 · 至 2036-05-01"
    row = checklist.table.rows.row_of("ID_BORROWER")
    assert checklist.table.rows.cells(row)[4].words().startswith("直接引用")
    qtbot.keyClick(checklist.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    line = {each.document.code: each for each in desk.ask(read_checklist, opened, today=desk.today, catalog=load())}
    assert line["ID_BORROWER"].expires_on == date(2036, 5, 1)
    desk.undo()


def test_rows_keep_their_height_when_a_document_goes_away(checklist, desk, opened, qtbot):
    table = checklist.table
    desk.act(TEST, settle_condition, opened, "marital", "single")
    qtbot.waitUntil(lambda: table.rows.row_of("ID_SPOUSE") < 0)
    heights = {table.rowHeight(at) for at in range(table.rows.rowCount()) if not table.rows.is_group(at)}
    assert len(heights) == 1
