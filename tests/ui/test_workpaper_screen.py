"""The work paper of an application in its window: chapters, fields, tables, paste, undo, the declaration signed."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Signer
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.declaration import read_declaration
from cmdesk.services.drafts import find_draft
from cmdesk.services.facts import FactForm, read_facts
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.workpaper import RowForm, add_rows, explain, read_workpaper, write_finding
from cmdesk.ui.keys import actions_of
from cmdesk.ui.reader import Reader
from cmdesk.ui.screens.customers.fact_form import FactEditor
from cmdesk.ui.screens.entries.applications import SCREEN
from cmdesk.ui.screens.workpaper.row_form import RowEditor
from cmdesk.ui.window import Window

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TEST = message("test", "Test")
THREE = "出借方\t种类\t余额（元）\n示例银行\t他行贷款\t125,000\n弟弟\t民间借款\t10万元\n某平台\t网贷\t-1\n"
FORM = ApplicationForm(
    product="PB_MORT_BIZ",
    amount=Decimal(600000),
    term_months=36,
    annual_rate=Decimal("0.042"),
    repayment="annuity",
    guarantee="mortgage",
    purpose="二店装修",
)


@pytest.fixture
def wang(desk, catalog):
    """Return the client and the application of a restaurant that was visited by two."""
    desk.act(TEST, change_profile, ProfileForm(name="周敏", staff_no="00126", partner="李航", partner_no="00127"))
    form = ProspectForm(name="老王家常菜馆", contact="王建国", industry="catering")
    wish = desk.act(TEST, add_prospect, form, today=desk.today).result
    party = desk.ask(show_prospect, wish, catalog=catalog).line.party_id
    visit = VisitForm(day=date(2026, 3, 10), lead="周敏", partner="李航")
    desk.act(TEST, record_visit, party, visit, today=desk.today, catalog=catalog)
    application = desk.act(TEST, open_application, wish, FORM, today=desk.today, catalog=catalog).result
    return party, application


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
def go(window, desk, wang, qtbot):
    """Go to a place of the work paper; return its tab once the place shows."""

    def go(place=""):
        desk.go("applications", application=wang[1], tab="workpaper", target=place)
        tab = window.page().page().workpaper
        qtbot.waitUntil(lambda: tab.page is not None and tab.page.ready() and not tab._wanted)
        return tab

    return go


@pytest.fixture
def paper(desk, wang, catalog):
    """Return the work paper as the book has it."""
    return lambda: desk.ask(read_workpaper, wang[1], today=desk.today, catalog=catalog)


def click(qtbot, parent, name):
    def seen():
        return [each for each in parent.findChildren(QPushButton, name) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    qtbot.mouseClick(seen()[0], LEFT)


def click_row(qtbot, view, key):
    index = view.model().index(view.rows.row_of(key), 1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def says(parent, words):
    return any(words in each.text() for each in parent.findChildren(QLabel) if each.isVisible())


def mark(tab, section):
    return tab.chapters.rows.cells(tab.chapters.rows.row_of(section))


def test_chapters_tell_what_they_lack_and_open_at_a_click(qtbot, go):
    tab = go()
    assert tab.page.section == "S02"  # the first that lacks something
    assert [len(tab.chapters.rows.rows), mark(tab, "S01")[0].tone, mark(tab, "S10")[1].text] == [15, "ok", "缺 4"]
    click_row(qtbot, tab.chapters.view, "S10")
    qtbot.waitUntil(lambda: tab.page.section == "S10" and tab.page.ready())
    assert set(tab.page.tables) == {"purposes"}


def test_a_field_is_filled_with_its_evidence_and_the_list_follows(qtbot, go, compose, paper):
    tab = go("finding:household_spend")
    editor = tab.editing.editor
    assert isinstance(editor, FactEditor)
    assert editor.answer.isAncestorOf(tab.window().focusWidget())
    qtbot.keyClick(tab.window().focusWidget(), KEY.Key_1)  # a digit anywhere says that it is known
    qtbot.keyClicks(editor.answer.figure, ".1")
    compose(editor.form.fields["source"].editor, "夫妻口述")
    editor.form.fields["grade"].set_value("D")
    qtbot.keyClick(editor, KEY.Key_S, CONTROL)
    line = paper().fields["household_spend"]
    assert (line.value, line.grade, line.source) == ("11000.00", "D", "夫妻口述")
    view = tab.page.fields
    qtbot.waitUntil(lambda: view.rows.cells(view.rows.row_of("finding:household_spend"))[1].text == "1.1 万元")
    assert view.hasFocus()


def test_a_field_of_the_profile_is_the_clients_own(qtbot, go, compose, desk, wang, catalog):
    tab = go("profile:main_products")
    editor = tab.editing.editor
    editor.answer.choose(editor.answer.state().KNOWN)
    compose(editor.answer.figure, "家常菜")
    click(qtbot, editor, "save")
    assert desk.ask(read_facts, wang[0], today=desk.today, catalog=catalog)["main_products"].value == "家常菜"
    assert tab.page.section == "S04"


def test_what_is_typed_and_left_comes_back(qtbot, go, compose, desk, wang):
    tab = go("finding:reasons")
    tab.editing.editor.answer.choose(tab.editing.editor.answer.state().KNOWN)
    compose(tab.editing.editor.answer.figure, "第一还款来源充足")
    tab = go("table:borrowings")
    compose(tab.editing.editor.form.fields["lender"].editor, "示例银行")
    tab = go("finding:reasons")
    assert tab.editing.editor.answer.figure.toPlainText() == "第一还款来源充足"
    desk.drafts.flush(5.0)
    assert desk.ask(find_draft, f"row:{wang[1]}:borrowings:new").fields["lender"] == "示例银行"
    tab = go("table:borrowings")
    assert tab.editing.editor.form.fields["lender"].raw() == "示例银行"


def test_lines_are_typed_one_after_another(qtbot, go, compose, paper):
    tab = go("table:purposes")
    for item, amount in (("装修", "58"), ("设备", "28")):
        editor = tab.editing.editor
        assert isinstance(editor, RowEditor)
        assert editor.form.fields["item"].editor.hasFocus()
        compose(editor.form.fields["item"].editor, item)
        qtbot.keyClicks(editor.form.fields["amount"].editor, amount)
        editor.form.fields["contract"].set_value("false")
        qtbot.keyClick(editor, KEY.Key_S, CONTROL)
        qtbot.waitUntil(lambda editor=editor: tab.editing.editor is not editor)
    assert [row.cells["amount"] for row in paper().tables["purposes"]] == ["580000.00", "280000.00"]
    card = tab.page.tables["purposes"]
    qtbot.waitUntil(lambda: says(card, "合计：金额 86 万元"))


def test_a_file_proves_a_field_and_a_line(qtbot, go, desk, wang, paper, catalog, tmp_path, monkeypatch):
    scan = tmp_path / "报价单.pdf"
    scan.write_bytes(b"%PDF-1.4")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(scan), ""))
    form = FactForm(state=AnswerState.KNOWN, value="26")
    desk.act(TEST, write_finding, wang[1], "self_funded", form, today=desk.today, catalog=catalog)
    line = RowForm(cells={"item": "装修", "amount": "58", "contract": "true"})
    desk.act(TEST, add_rows, wang[1], "purposes", [line], today=desk.today, catalog=catalog)
    tab = go("chapter:S10")
    for view, key in ((tab.page.fields, "finding:self_funded"), (tab.page.tables["purposes"].view, None)):
        click_row(qtbot, view, key or view.rows.key_at(0))
        qtbot.keyClick(view, KEY.Key_A)
        click(qtbot, tab.editing.editor, "save")
    assert paper().fields["self_funded"].proof.name == "报价单.pdf"
    assert [row.proof.name for row in paper().tables["purposes"]] == ["报价单.pdf"]


def test_a_line_lacking_what_it_needs_is_not_written(qtbot, go, compose, paper):
    tab = go("table:purposes")
    compose(tab.editing.editor.form.fields["item"].editor, "装修")
    click(qtbot, tab.editing.editor, "save")
    assert tab.editing.editor.form.fields["amount"].error()
    assert paper().tables["purposes"] == ()


def test_a_paste_with_a_mistake_says_where_and_takes_nothing(qtbot, go, paper):
    tab = go("table:borrowings")
    QGuiApplication.clipboard().setText(THREE)
    click(qtbot, tab.page.tables["borrowings"], "line_paste")
    assert "第 4 行「余额」" in tab.message.text()
    assert paper().tables["borrowings"] == ()
    QGuiApplication.clipboard().setText(THREE.replace("-1", "3000"))
    qtbot.keyClick(tab.page.tables["borrowings"].view, KEY.Key_V, CONTROL)
    assert [row.cells["balance"] for row in paper().tables["borrowings"]] == ["125000.00", "100000.00", "3000.00"]
    assert not tab.message.isVisible()


def test_many_lines_are_pasted_in_a_job_and_undone_in_one(qtbot, go, paper, desk):
    tab = go("table:borrowings")
    QGuiApplication.clipboard().setText("".join(f"示例银行{at}\t他行贷款\t1\n" for at in range(60)))
    tab.paste()
    qtbot.waitUntil(lambda: len(paper().tables["borrowings"]) == 60)
    qtbot.waitUntil(lambda: not desk.busy())
    desk.undo()
    qtbot.waitUntil(lambda: paper().tables["borrowings"] == ())


def test_lines_are_moved_and_deleted_and_come_back(qtbot, go, desk, wang, paper, catalog, window):
    forms = [RowForm(cells={"side": "threat", "words": words}) for words in "甲乙丙"]
    ids = desk.act(TEST, add_rows, wang[1], "swot", forms, today=desk.today, catalog=catalog).result
    tab = go("chapter:S12")
    card = tab.page.tables["swot"]
    click_row(qtbot, card.view, str(ids[0]))
    click(qtbot, card, "line_down")
    assert [row.cells["words"] for row in paper().tables["swot"]] == ["乙", "甲", "丙"]
    qtbot.waitUntil(lambda: card.selected() is not None and card.selected().cells["words"] == "甲")
    qtbot.keyClick(card.view, KEY.Key_Up, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert [row.cells["words"] for row in paper().tables["swot"]] == ["甲", "乙", "丙"]
    qtbot.waitUntil(lambda: card.selected() is not None)
    card.view.setFocus()
    qtbot.keyClick(card.view, KEY.Key_Delete)
    assert [row.cells["words"] for row in paper().tables["swot"]] == ["乙", "丙"]
    qtbot.keyClick(window, KEY.Key_Z, CONTROL)
    assert [row.cells["words"] for row in paper().tables["swot"]] == ["甲", "乙", "丙"]


def test_a_table_is_said_to_be_empty_and_open_again(qtbot, go, paper):
    tab = go("chapter:S08")
    card = tab.page.tables["guarantees_given"]
    click(qtbot, card, "line_none")
    assert paper().empty == {"guarantees_given": AnswerState.NONE}
    qtbot.waitUntil(lambda: says(card, "没有"))
    click(qtbot, card, "line_open")
    assert paper().empty == {}


def test_what_the_book_knows_is_taken_over(qtbot, go, paper, desk):
    tab = go("finding:proposed_amount")
    click(qtbot, tab, "take_all")
    fields = paper().fields
    assert (fields["proposed_amount"].value, fields["proposed_guarantee"].value) == ("600000.00", "mortgage")
    qtbot.waitUntil(lambda: "建议" not in tab.page.fields.rows.cells(2)[1].text)
    desk.undo()
    assert paper().fields["proposed_amount"].state is None


def test_the_five_c_show_what_is_still_to_be_scored(qtbot, go, compose, paper):
    tab = go("table:five_c")
    card = tab.page.tables["five_c"]
    assert [line.id for line in card.rows.rows] == [None] * 5
    editor = tab.editing.editor
    assert editor.form.fields["item"].value() == "character"
    assert editor.form.fields["score"].editor.hasFocus()
    qtbot.keyClicks(editor.form.fields["score"].editor, "101")
    compose(editor.form.fields["basis"].editor, "征信无逾期")
    click(qtbot, editor, "save")
    assert editor.form.fields["score"].error()
    editor.form.fields["score"].set_value(85)
    click(qtbot, editor, "save")
    assert [row.cells["score"] for row in paper().tables["five_c"]] == ["85"]


def test_f8_leads_through_all_that_is_missing(qtbot, go):
    tab = go("finding:first_source")
    places = [tab.editing.place]
    for _ in range(3):
        qtbot.keyClick(tab.window().focusWidget(), KEY.Key_F8)
        qtbot.waitUntil(lambda: tab.editing.place != places[-1] and not tab._wanted)
        places.append(tab.editing.place)
    assert places == ["finding:first_source", "finding:second_source", "finding:self_funded", "table:purposes"]


def test_f8_leads_on_from_what_has_no_editor(qtbot, go):
    tab = go("declaration")
    qtbot.keyClick(tab.window(), KEY.Key_F8)
    qtbot.waitUntil(lambda: tab.page.section == "S02" and tab.editing.place == "profile:founded")


def test_an_explanation_opens_where_it_is_asked_for(qtbot, go, compose, desk, wang, paper):
    desk.act(TEST, explain, wang[1], "check:net", "采信自编")
    tab = go("explain:check:equity")
    assert tab.page.section == "S07"
    qtbot.waitUntil(lambda: says(tab.page, "采信自编"))
    compose(tab.editing.editor.form.fields["words"].editor, "借给弟弟")
    click(qtbot, tab.editing.editor, "save")
    assert paper().explanations["check:equity"] == "借给弟弟"
    qtbot.waitUntil(lambda: says(tab.page, "借给弟弟"))


def test_a_number_in_an_explanation_is_masked(qtbot, go, desk, wang):
    desk.act(TEST, explain, wang[1], "check:equity", "打 13912345678 问过")
    tab = go("chapter:S07")
    qtbot.waitUntil(lambda: says(tab.page, "问过") or "问过" in texts(tab.page))
    assert "13912345678" not in texts(tab.page)


def texts(parent):
    return "".join(each.text() for each in parent.findChildren(QLabel) if each.isVisible())


def test_two_people_sign_the_declaration_by_hand(qtbot, go, desk, wang, catalog):
    tab = go("declaration")
    for signer, name in ((Signer.LEAD, "周敏"), (Signer.PARTNER, "李航")):
        click(qtbot, tab, f"sign_{signer.value}")
        sheet = tab.signing.sheet
        assert (sheet.name.value(), sheet.who.value()) == (name, signer.value)
        write(qtbot, sheet.pad)
        click(qtbot, sheet, "sign")
        assert tab.signing.sheet is None
    found = desk.ask(read_declaration, wang[1], catalog=catalog)
    assert [(each.name, each.staff_no) for each in found.signatures] == [("周敏", "00126"), ("李航", "00127")]
    qtbot.waitUntil(lambda: mark(tab, "S14")[0].tone == "ok")
    click(qtbot, tab, "unsign_partner")
    assert desk.ask(read_declaration, wang[1], catalog=catalog).missing == (Signer.PARTNER,)


def write(qtbot, pad):
    qtbot.mousePress(pad, LEFT, pos=QPoint(40, 60))
    for x, y in ((90, 40), (140, 90), (200, 60)):
        qtbot.mouseMove(pad, QPoint(x, y))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(200, 60))


def test_everything_is_in_the_palette(go):
    tab = go()
    words = {act.text() for act in actions_of(tab.window().page())}
    assert {"下一个缺项", "给表加一行", "粘贴表格里的行", "签独立调查声明", "调查底稿", "下一章"} <= words


def test_what_changed_elsewhere_shows_and_what_is_typed_stays(qtbot, go, compose, desk, wang, catalog):
    tab = go("finding:first_source")
    editor = tab.editing.editor
    editor.answer.choose(editor.answer.state().KNOWN)
    compose(editor.answer.figure, "打到一半")
    form = FactForm(state=AnswerState.KNOWN, value="26")
    desk.act(TEST, write_finding, wang[1], "self_funded", form, today=desk.today, catalog=catalog)
    view = tab.page.fields
    qtbot.waitUntil(lambda: view.rows.cells(view.rows.row_of("finding:self_funded"))[1].text == "26 万元")
    assert tab.editing.editor is editor
    assert editor.answer.figure.toPlainText() == "打到一半"


def test_a_page_that_is_left_leaves_no_reader_behind(qtbot, go, desk):
    readers = desk.findChildren(Reader)
    for _ in range(3):
        go("finding:first_source")
        desk.go("applications")
    qtbot.waitUntil(lambda: len(desk.findChildren(Reader)) <= len(readers))
