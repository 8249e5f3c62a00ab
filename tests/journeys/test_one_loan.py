"""One loan from the sheet of prospects to the submission package: by mouse, and by keyboard alone."""

import io
import re
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget

from cmdesk.core.catalog import load
from cmdesk.models.application import ItemState
from cmdesk.models.states import AnswerState
from cmdesk.services.applications import list_applications
from cmdesk.services.checklist import read_checklist
from cmdesk.services.integrity import check_book
from cmdesk.services.package_verify import verify_package
from cmdesk.services.profile import read_profile
from cmdesk.services.prospects import ProspectQuery, list_prospects
from cmdesk.services.visits import list_visits, show_visit
from cmdesk.ui.kit import Field, PageView
from cmdesk.ui.kit.choices import Segment
from cmdesk.ui.rail import RailItem
from cmdesk.ui.theme import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

SHEET = Path(__file__).parents[2] / "resources" / "sample" / "意向客户表_2026年10月.xlsx"
PASSPHRASE = "correct horse"
CLIENT, INITIALS, PHONE = "老李家面馆", "lljmg", "15012069288"
PRODUCT = "个人经营抵押贷"
NOTE = "中午 12 桌坐了 9 桌，3 人在后厨。老板说「想把隔壁盘下来」。未见疑点，11 月 3 日取流水。"
DECLINED = "生意上的事不方便说"
PURPOSE = "扩大店面"
ASKED = ("seats", "avg_spend", "takeaway_orders")  # one known, one declined, one there is none of


def stored(user):
    """Return the client's prospect as the book has it, None for none."""
    found = user.place.desk.ask(
        list_prospects, ProspectQuery(search=CLIENT), today=user.place.desk.today, catalog=load()
    )
    return found[0] if found else None


def count_stored(user):
    return len(user.place.desk.ask(list_prospects, ProspectQuery(), today=user.place.desk.today, catalog=load()))


def the_visit(user):
    (line,) = user.place.desk.ask(list_visits)
    return user.place.desk.ask(show_visit, line.id)


def the_application(user):
    (line,) = user.place.desk.ask(list_applications)
    return line


def documents(user):
    found = user.place.desk.ask(read_checklist, the_application(user).id, today=user.place.desk.today, catalog=load())
    return {line.document.code: line for line in found}


def listed(user):
    return user.screen.list.table


def wait_for_the_list(user, count):
    """Wait until the list shows that many prospects, and the rail and the sums say so."""
    user.wait(lambda: listed(user).rows.rowCount() == count and not user.place.desk.jobs.busy())
    if count:
        user.wait(lambda: [each.text() for each in user.seen("sum_count", QLabel)] == [f"{count} 户"])
        user.wait(lambda: user.window.rail.items["prospects"].count == count)


def go_to(user, key):
    user.click(key, RailItem)
    assert user.window.places.here.key == key


def import_the_sheet(user, answer_dialogs):
    answer_dialogs(SHEET)
    user.find("empty")
    user.click("empty_import")
    page = user.find("import_page")
    assert [(tab.key, tab.count) for tab in page.tabs._tabs][:3] == [("all", "121"), ("new", "118"), ("repeated", "3")]
    assert count_stored(user) == 0
    user.click("do_import")
    user.wait_for_toast(f"导入 118 户意向客户（{SHEET.name}）")
    wait_for_the_list(user, 118)
    assert count_stored(user) == 118


def take_the_import_back_and_bring_it_again(user):
    user.press("Ctrl+Z")
    user.wait_for_toast("已撤销")
    wait_for_the_list(user, 0)
    assert count_stored(user) == 0
    user.find("empty")
    user.press("Ctrl+Shift+Z")
    user.wait_for_toast("已重做")
    wait_for_the_list(user, 118)
    assert count_stored(user) == 118


def find_the_client(user):
    """Type the initials of the client's name in pinyin and select the row."""
    user.click("find", QLineEdit)
    user.write(INITIALS)
    user.wait(lambda: [line.name for line in listed(user).rows.rows] == [CLIENT])
    user.click_row(listed(user), stored(user).id)
    user.wait(lambda: user.words("prospect_name") == CLIENT)
    assert PHONE not in user.find("phone").text()
    assert stored(user).stage == "CONTACTED"


def work_at_night(user):
    user.press("Ctrl+D")
    assert theme().dark


def record_a_visit(user, answer_dialogs, photo):
    user.click("visit")
    page = user.find("record")
    assert user.window.topbar.crumbs.words[1] == CLIENT
    fill_in_the_facts(user, page)
    answer_three_questions(user, page)
    attach_a_photo(user, answer_dialogs, photo)
    user.click("record_visit")
    user.wait_for_toast(CLIENT)
    user.find("visits", QTableView)
    assert [line.name for line in listed(user).rows.rows] == [CLIENT]
    assert (listed(user).current().answers, listed(user).current().photos) == (3, 1)
    check_the_visit(user, ASKED)


def fill_in_the_facts(user, page):
    for name, words in (("start", "1000"), ("end", "1045"), ("lead", "周敏"), ("met", "李辉敏")):
        user.click_on(user.find(name, Field, page).editor)
        user.write_over(words)
    user.click_on(page.sheet.form.note.viewport())
    user.write(NOTE)


def answer_three_questions(user, page):
    assert page.sheet.questions.code == "catering"
    known, declined, none = ASKED
    answer(user, known, "known")
    user.write("36")
    answer(user, declined, "declined")
    user.write(DECLINED)
    answer(user, none, "none")
    assert page.sheet.questions.counts()[:2] == (2, 1)


def answer(user, variable, state):
    user.click(state, Segment, user.find(f"question_{variable}"))
    field = {"known": "figure", "declined": "quote", "none": "none"}[state]
    user.wait(lambda: user.window.focusWidget().objectName() == field)


def attach_a_photo(user, answer_dialogs, photo):
    answer_dialogs(photo)
    user.click("add_photos")
    card = user.find("photo_1")
    user.wait(lambda: card.read)
    assert card.tag.currentText() == "门头"
    assert card.counts()


def check_the_visit(user, asked):
    """Check what the book has: asked are the questions answered, declined and denied."""
    visit, (known, declined, none) = the_visit(user), asked
    said = {variable: (each.state, each.value, each.words) for variable, each in visit.answers.items()}
    assert said == {
        known: (AnswerState.KNOWN, "36", ""),
        declined: (AnswerState.DECLINED, "", DECLINED),
        none: (AnswerState.NONE, "", ""),
    }
    assert (visit.line.note, [each.tag for each in visit.photos]) == (NOTE, ["signboard"])


def go_back_to_the_client(user):
    user.click("to_client")
    user.wait(lambda: user.window.places.here.key == "customers")
    user.wait(lambda: [each.text() for each in user.seen("customer_name", QLabel)] == [CLIENT])
    go_to(user, "prospects")
    user.wait(lambda: [each.text() for each in user.seen("prospect_name", QLabel)] == [CLIENT])
    assert stored(user).stage == "VISITED"
    stage = next(at for at, each in enumerate(listed(user).rows.columns) if each.key == "stage")
    row = listed(user).currentIndex().row()
    assert listed(user).rows.cells(row)[stage].words() == "已首访"


def accept_an_application(user):
    user.click("open")
    form = user.find("application_form")
    user.pick(form.fields["product"].editor, PRODUCT)
    for name, words in (("amount", "60万"), ("term_months", "36"), ("annual_rate", "4.2"), ("committee_day", "+14")):
        user.click_on(form.fields[name].editor)
        user.write_over(words)
    user.pick(form.fields["repayment"].editor, "等额本息")
    user.click_on(form.fields["purpose"].editor.viewport())
    user.write_over(PURPOSE)
    assert user.words("payment") == "等额本息月供 17,767.82 元"
    user.click("save")
    user.wait_for_toast(f"受理{CLIENT}的授信申请")
    user.find("checklist")
    assert user.window.topbar.crumbs.words == ("授信申请", f"{CLIENT} 60 万", "材料清单")
    wanted = the_application(user).form
    assert (wanted.product, wanted.amount, wanted.term_months, wanted.annual_rate, wanted.purpose) == (
        "PB_MORT_BIZ", Decimal(600000), 36, Decimal("0.042"), PURPOSE,
    )  # fmt: skip


def say_whose_book_it_is_and_work_in_english(user):
    go_to(user, "settings")
    for name, words in (("name", "周敏"), ("partner", "陈立")):
        user.click_on(user.find(name, Field).editor)
        user.write(words)
    user.click("save_profile")
    user.wait(lambda: user.place.desk.ask(read_profile).name == "周敏")
    speak(user, "en")
    assert user.window.rail.items["applications"].title == "Applications"


def speak(user, language):
    """Choose a language in the settings: the window is built anew and still shows them."""
    before = user.window
    user.click(language, Segment)
    user.wait(lambda: user.window is not before and user.window.isVisible())
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    assert user.window.places.here.key == "settings"


def open_the_application(user):
    """Go to the list of applications and open the one there is."""
    go_to(user, "applications")
    user.click_row(listed(user), the_application(user).id)
    user.press("Return")
    return user.find("checklist")


def work_on_the_checklist(user, answer_dialogs, scan, married):
    checklist = user.find("checklist")
    select_document(user, checklist, "ID_SPOUSE")
    answers = user.find("question_marital", within=checklist.inspector).findChildren(QWidget, "answer")
    user.click_on(next(each for each in answers if each.text().strip() == married))
    user.wait(lambda: documents(user)["ID_SPOUSE"].applies is True)
    select_document(user, checklist, "APPLICATION")
    user.press("Space")
    user.wait(lambda: checklist.inspector.content().shown.line.state is ItemState.RECEIVED)
    answer_dialogs(scan)
    user.click("attach", within=checklist.inspector)
    user.wait(lambda: [file.name for file in documents(user)["APPLICATION"].files] == [scan.name])
    user.wait(lambda: bool(user.seen("files", QWidget, checklist.inspector)))
    assert documents(user)["APPLICATION"].by == "周敏"


def select_document(user, checklist, code):
    user.click_row(checklist.table, code)
    user.wait(lambda: getattr(checklist.inspector.content(), "shown", None) is not None)
    user.wait(lambda: checklist.inspector.content().shown.line.document.code == code)


def speak_chinese_again(user):
    go_to(user, "settings")
    speak(user, "zh_CN")


def write_the_memo(user):
    user.click("memo")
    return wait_for_the_memo(user)


def wait_for_the_memo(user):
    user.wait(lambda: user.window.places.here.key == "memo")
    view = user.find("pages", PageView)
    user.wait(lambda: view.count() > 5 and not user.place.desk.jobs.busy())
    assert CLIENT in user.window.topbar.crumbs.words[1]
    return view


def save_the_memo(user, answer_dialogs, path, view):
    answer_dialogs(path)
    user.click("save_pdf")
    check_the_memo(user, path, view)


def check_the_memo(user, path, view):
    user.wait_for_toast(path.name)
    pages = text_of(path.read_bytes())
    assert len(pages) == view.count()
    words = "".join(pages)
    for wanted in (CLIENT, "草稿", DECLINED, "未问", "60万元", "36个月", PURPOSE, "周敏"):
        assert wanted in words, wanted
    assert PHONE not in words


def text_of(pdf):
    """Return the text layer of each page, without its gaps."""
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return [re.sub(r"\s", "", page.get_textpage().get_text_bounded()) for page in document]


def export_the_ledgers(user, answer_dialogs, path):
    go_to(user, "ledgers")
    answer_dialogs(path)
    wait_for_the_ledger(user)
    user.click("export")
    check_the_workbook(user, path)


def wait_for_the_ledger(user):
    table = user.find("ledger", QTableView)
    user.wait(lambda: table.rows.total == 118)
    while (read := table.rows.rowCount()) < 118:
        table.scrollToBottom()
        user.wait(lambda read=read: table.rows.rowCount() > read)
    shown = next(table.rows.cells(at) for at in range(118) if table.rows.cells(at)[3].words() == CLIENT)
    assert PHONE not in [cell.words() for cell in shown]


def check_the_workbook(user, path):
    user.wait_for_toast(path.name)
    cells = [[cell.value for cell in row] for row in load_workbook(path).worksheets[0].iter_rows()]
    (row,) = [row for row in cells if CLIENT in row]
    assert "150****9288" in row
    assert "李*敏" in row
    assert PHONE not in str(cells)


def pack_the_submission(user, answer_dialogs, path):
    go_to(user, "memo")
    wait_for_the_memo(user)
    answer_dialogs(path)
    user.click("save_package")
    check_the_package(user, path)


def check_the_package(user, path):
    user.wait_for_toast(path.name)
    assert list(verify_package(path).wrong) == []
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.with_name("改过.zip").write_bytes(data)
    assert verify_package(path.with_name("改过.zip")).wrong


def find_everything_again(user, open_window, scan):
    open_window.close()
    open_window.show()
    assert theme().dark
    user.wait(lambda: user.window.rail.items["applications"].count == 1)
    go_to(user, "prospects")
    wait_for_the_list(user, 118)
    go_to(user, "visits")
    assert [line.name for line in listed(user).rows.rows] == [CLIENT]
    check_the_visit(user, ASKED)
    checklist = open_the_application(user)
    row = checklist.table.rows.row_of("APPLICATION")
    assert checklist.table.rows.cells(row)[3].words() == "1"
    assert [file.name for file in documents(user)["APPLICATION"].files] == [scan.name]
    go_to(user, "settings")
    user.click("check_book")
    user.wait_for_toast("完好")
    assert user.place.desk.ask(check_book) == []


def walk_back_to_the_empty_book(user):
    """Undo from here to the first gesture; every step is said, and the book stays whole."""
    labels = []
    while user.window.undo.isEnabled():
        before = user.place.desk.undo_label()
        user.press("Ctrl+Z")
        user.wait(lambda before=before: user.place.desk.undo_label() != before and not user.place.desk.jobs.busy())
        labels.append(user.toast)
        assert len(labels) < 20
    wait_for_the_list(user, 0)
    user.find("empty")
    assert "导入 118 户" in labels[-1]
    assert sum(CLIENT in label for label in labels) == 2  # the visit and the application, one gesture each
    assert user.place.desk.ask(list_applications) == []
    assert user.place.desk.ask(list_visits) == []
    assert user.place.desk.ask(check_book) == []


def test_one_loan_by_mouse(user, open_window, answer_dialogs, photo, scan, tmp_path):
    open_window.show()
    go_to(user, "prospects")
    import_the_sheet(user, answer_dialogs)
    take_the_import_back_and_bring_it_again(user)
    work_at_night(user)
    find_the_client(user)
    record_a_visit(user, answer_dialogs, photo)
    go_back_to_the_client(user)
    accept_an_application(user)
    say_whose_book_it_is_and_work_in_english(user)
    open_the_application(user)
    work_on_the_checklist(user, answer_dialogs, scan, "Married")
    speak_chinese_again(user)
    open_the_application(user)
    view = write_the_memo(user)
    save_the_memo(user, answer_dialogs, tmp_path / "报告.pdf", view)
    export_the_ledgers(user, answer_dialogs, tmp_path / "台账.xlsx")
    pack_the_submission(user, answer_dialogs, tmp_path / "上报.zip")
    find_everything_again(user, open_window, scan)
    go_to(user, "prospects")
    walk_back_to_the_empty_book(user)


def import_by_keys(user, answer_dialogs):
    answer_dialogs(SHEET)
    user.press("Ctrl+Shift+I")
    page = user.find("import_page")
    user.wait(lambda: page.rows.rowCount() == 121)
    user.press("Ctrl+Return")
    wait_for_the_list(user, 118)


def find_by_keys(user):
    user.press("Ctrl+F")
    user.write(INITIALS)
    user.wait(lambda: [line.name for line in listed(user).rows.rows] == [CLIENT])
    user.press("Return")
    user.wait(lambda: [each.text() for each in user.seen("prospect_name", QLabel)] == [CLIENT])


def record_by_keys(user):
    user.press("Ctrl+Shift+V")
    page = user.find("record")
    for name, words in (("start", "1000"), ("end", "1045"), ("lead", "周敏"), ("met", "李辉敏"), ("note", NOTE)):
        user.tab_to(name)
        user.write_over(words)
    user.press("F4")
    user.write("36")  # a figure typed on a question is its answer
    user.press("Return", "Alt+2")
    user.write(DECLINED)
    user.press("Return", "Alt+3")
    picture = QImage(320, 240, QImage.Format.Format_RGB32)
    picture.fill("#a08060")
    QGuiApplication.clipboard().setImage(picture)
    user.press("Ctrl+V")
    user.wait(lambda: len(page.sheet.photos.cards) == 1 and not user.place.desk.jobs.busy())
    user.press("Ctrl+Return")
    user.wait(lambda: bool(user.seen("visits", QTableView)))
    user.wait(lambda: [line.name for line in listed(user).rows.rows] == [CLIENT])
    check_the_visit(user, ("seats", "area_m2", "days_wd"))


def accept_by_keys(user):
    user.wait(lambda: bool(user.seen("visit_client", QLabel)))
    user.press("Ctrl+O")
    user.wait(lambda: [each.text() for each in user.seen("customer_name", QLabel)] == [CLIENT])
    user.press("Ctrl+O")
    form = user.find("application_form")
    user.tab_to("product")
    while form.fields["product"].editor.currentText() != PRODUCT:
        user.press("Down")
    for name, words in (("amount", "60万"), ("term_months", "36"), ("annual_rate", "4.2"), ("purpose", PURPOSE)):
        user.tab_to(name)
        user.write_over(words)
    user.press("Ctrl+S")
    user.find("checklist")
    assert the_application(user).form.amount == Decimal(600000)


def work_on_the_checklist_by_keys(user, answer_dialogs, scan):
    checklist = user.find("checklist")
    user.press("F4", "E")
    user.wait(lambda: user.window.focusWidget().objectName() == "answer")
    asked = checklist.inspector.content().shown.line.document.code
    user.press("Space")
    user.wait(lambda: documents(user)[asked].applies is True)
    user.press("Ctrl+F")
    user.write("申请书")
    user.press("Return")
    user.wait(lambda: checklist.inspector.content().shown.line.document.code == "APPLICATION")
    user.press("Space")
    user.wait(lambda: checklist.inspector.content().shown.line.state is ItemState.RECEIVED)
    answer_dialogs(scan)
    user.press("A")
    user.wait(lambda: [file.name for file in documents(user)["APPLICATION"].files] == [scan.name])


def lock_and_unlock(user):
    user.press("Ctrl+L")
    user.wait(lambda: not user.window.rail.isVisible())
    before = user.place.desk.undo_label()
    user.press("Ctrl+Z")
    assert user.place.desk.undo_label() == before
    user.write(PASSPHRASE)
    user.press("Return")
    user.wait(user.window.rail.isVisible)


def go_by_palette(user, words, key):
    user.press("Ctrl+K")
    user.write(words)
    user.press("Return")
    user.wait(lambda: user.window.places.here.key == key)


def test_one_loan_by_keyboard_alone(user, open_window, answer_dialogs, scan, tmp_path):
    open_window.show()
    go_by_palette(user, "前往意向客户", "prospects")
    import_by_keys(user, answer_dialogs)
    take_the_import_back_and_bring_it_again(user)
    find_by_keys(user)
    record_by_keys(user)
    accept_by_keys(user)
    lock_and_unlock(user)
    work_on_the_checklist_by_keys(user, answer_dialogs, scan)
    user.press("Ctrl+R")
    view = wait_for_the_memo(user)
    answer_dialogs(tmp_path / "报告.pdf")
    user.press("Ctrl+S")
    check_the_memo(user, tmp_path / "报告.pdf", view)
    go_by_palette(user, "前往台账", "ledgers")
    wait_for_the_ledger(user)
    answer_dialogs(tmp_path / "台账.xlsx")
    user.press("Ctrl+E")
    check_the_workbook(user, tmp_path / "台账.xlsx")
    user.press("Alt+Left")
    wait_for_the_memo(user)
    answer_dialogs(tmp_path / "上报.zip")
    user.press("Ctrl+E")
    check_the_package(user, tmp_path / "上报.zip")
    user.press("Ctrl+2", "Ctrl+F", "Escape")
    wait_for_the_list(user, 118)
    walk_back_to_the_empty_book(user)
