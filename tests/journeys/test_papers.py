"""The papers of a loan from nothing: client, application, checklist, client's copy, people, approval, archive."""

import re
import zipfile
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from cmdesk.core.catalog import load
from cmdesk.models.application import ItemState
from cmdesk.services.applications import list_applications
from cmdesk.services.approvals import read_approval
from cmdesk.services.checklist import read_checklist
from cmdesk.services.integrity import check_book
from cmdesk.services.reminders import open_reminders
from cmdesk.ui.kit import CheckEdit, Field
from cmdesk.ui.rail import RailItem

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

CLIENT, SPOUSE = "老王家常菜馆", "李秀芬"


@pytest.fixture
def the_application(user):
    return lambda: user.place.desk.ask(list_applications)[0]


@pytest.fixture
def documents(user, the_application):
    def read():
        desk = user.place.desk
        lines = desk.ask(read_checklist, the_application().id, today=desk.today, catalog=load())
        return {line.document.code: line for line in lines}

    return read


def approval_of(user, the_application):
    desk = user.place.desk
    return desk.ask(read_approval, the_application().id, today=desk.today, catalog=load())


def test_the_papers_of_a_loan(user, open_window, answer_dialogs, documents, the_application, scan, photo, tmp_path):
    open_window.show()
    say_whose_book_it_is(user)
    take_in_the_client(user)
    accept_an_application(user)
    settle_what_is_open(user, documents)
    drop_files_on_the_map(user, documents, scan, photo)
    waive_and_rule_out(user, documents)
    see_the_original(user, documents)
    tick_the_months(user, documents)
    add_the_spouse(user, documents)
    print_the_clients_copy(user, answer_dialogs, the_application, tmp_path / "客户版.pdf")
    find_the_approval_waiting(user, the_application)
    file_the_papers(user, answer_dialogs, tmp_path)
    assert user.place.desk.ask(check_book) == []
    take_it_all_over_in_a_second_application(user, documents)


def say_whose_book_it_is(user):
    user.click("settings", RailItem)
    for name, words in (("name", "周敏"), ("branch", "城南支行"), ("phone", "028-85550718"), ("partner", "陈立")):
        user.click_on(user.find(name, Field).editor)
        user.write(words)
    user.click("save_profile")
    user.wait_for_toast("")


def take_in_the_client(user):
    user.click("prospects", RailItem)
    user.press("Ctrl+N")
    form = user.find("prospect_form")
    user.click_on(form.fields["name"].editor)
    user.write(CLIENT)
    user.press("Ctrl+S")
    user.wait_for_toast(CLIENT)


def accept_an_application(user):
    user.click("applications", RailItem)
    user.press("Ctrl+N")
    fill_in_the_application(user)


def fill_in_the_application(user):
    form = user.find("application_form")
    client = form.fields["client"].editor
    user.click_on(client)
    user.write("laowang")
    user.wait(client.hits.isVisible)
    user.press("Return")
    user.pick(form.fields["product"].editor, "个人经营抵押贷")
    for name, words in (("amount", "60万"), ("term_months", "36"), ("committee_day", "+14")):
        user.click_on(form.fields[name].editor)
        user.write_over(words)
    user.click("save")
    user.find("checklist")


def select(user, code):
    checklist = user.find("checklist")
    user.click_row(checklist.table, code)
    user.wait(lambda: getattr(checklist.inspector.content(), "shown", None) is not None)
    user.wait(lambda: checklist.inspector.content().shown.line.document.code == code)
    return checklist.inspector


def settle_what_is_open(user, documents):
    inspector = select(user, "PERMIT")
    answers = user.find("question_industry_needs_permit", within=inspector).findChildren(QWidget, "answer")
    user.click_on(answers[0])
    user.wait(lambda: documents()["PERMIT"].applies is True)
    inspector = select(user, "LEASE")
    answers = user.find("question_site_rented", within=inspector).findChildren(QWidget, "answer")
    user.click_on(answers[1])
    user.wait(lambda: "LEASE" not in documents())


def drop_files_on_the_map(user, documents, scan, photo):
    documents_map = user.find("document_map")
    cell = next(rect for document, rect in documents_map.places() if document.key == "APPLICATION")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (scan, photo)])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    documents_map.dropEvent(QDropEvent(QPointF(cell.center()), Qt.DropAction.CopyAction, data, left, nothing))
    user.wait(lambda: [file.name for file in documents()["APPLICATION"].files] == [scan.name, photo.name])
    user.wait_for_toast("附上 2 个文件")


def waive_and_rule_out(user, documents):
    inspector = select(user, "ASSET_PROOF")
    user.click("waive", within=inspector)
    for name, words in (("reason", "抵押物足值"), ("approver", "何志远")):
        field = user.find(name, Field, inspector)
        user.click_on(getattr(field.editor, "viewport", lambda editor=field.editor: editor)())
        user.write(words)
    user.click("give_reason", within=inspector)
    user.wait(lambda: documents()["ASSET_PROOF"].state is ItemState.WAIVED)
    assert (documents()["ASSET_PROOF"].approver, documents()["ASSET_PROOF"].reason) == ("何志远", "抵押物足值")
    inspector = select(user, "UTILITY")
    user.click("rule_out", within=inspector)
    user.write("水电由房东代缴")
    user.click("give_reason", within=inspector)
    user.wait(lambda: documents()["UTILITY"].state is ItemState.NOT_APPLICABLE)


def see_the_original(user, documents):
    inspector = select(user, "ID_BORROWER")
    user.click("verify", within=inspector)
    user.wait(lambda: documents()["ID_BORROWER"].state is ItemState.VERIFIED)
    assert (documents()["ID_BORROWER"].by, documents()["ID_BORROWER"].witness) == ("周敏", "陈立")
    user.wait(lambda: user.words("seen_by", inspector) == "原件由周敏、陈立 双人核过")
    user.click("signed", CheckEdit, inspector)
    user.wait(lambda: inspector.content().shown.line.signed)
    user.click("day_edit", QLineEdit, inspector)
    user.write("2036-05-01")
    user.wait(lambda: documents()["ID_BORROWER"].light == "ok")
    assert documents()["ID_BORROWER"].witness == "陈立"


def tick_the_months(user, documents):
    inspector = select(user, "FLOW_PERSON")
    user.click("period_all", within=inspector)
    user.wait(lambda: documents()["FLOW_PERSON"].light == "ok")
    user.click("period_2026-03", CheckEdit, inspector)
    user.wait(lambda: documents()["FLOW_PERSON"].light == "bad")
    assert documents()["FLOW_PERSON"].verdict.lacking == ("2026-03",)
    user.wait(lambda: "2026-03" in user.find("trouble", within=inspector).text())
    user.click("period_2026-03", CheckEdit, inspector)
    user.wait(lambda: documents()["FLOW_PERSON"].light == "ok")


def turn_to(user, words):
    tabs = user.screen.page().tabs
    at = next(place for place in range(tabs.count()) if tabs.tabText(place).startswith(words))
    user.click_on(tabs, tabs.tabRect(at).center())


def add_the_spouse(user, documents):
    assert documents()["ID_SPOUSE"].applies is None
    turn_to(user, "概要")
    user.click("person", QLineEdit)
    user.write(SPOUSE)
    user.press("Return")
    user.wait(lambda: documents()["ID_SPOUSE"].applies is True)


def print_the_clients_copy(user, answer_dialogs, the_application, path):
    user.press("Ctrl+P")
    page = user.find("client_copy")
    user.wait(lambda: page.pages.count() > 0 and not user.place.desk.jobs.busy())
    answer_dialogs(path)
    user.click("save_copy")
    user.wait_for_toast(path.name)
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) <= 2
        words = re.sub(r"\s", "", "".join(each.get_textpage().get_text_range() for each in pdf))
    assert "028-85550718" in words
    assert "配偶居民身份证" in words
    for gone in ("家庭资产证明", "水、电、气缴费单", "经营场所租赁合同"):
        assert gone not in words
    user.click("copy_text")
    user.wait_for_toast("已复制")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("请您准备的材料")
    assert "028-85550718" not in text
    user.click("remind")
    user.wait_for_toast(CLIENT)
    assert len(user.place.desk.ask(open_reminders, the_application().party_id)) == 1
    user.wait(lambda: "已记提醒" in user.words("reminded"))


def find_the_approval_waiting(user, the_application):
    turn_to(user, "审批")
    user.find("move_form")
    user.click("move_it")  # to the second manager: too much is lacking
    user.wait(lambda: "没有收齐" in user.window.message.text())
    assert approval_of(user, the_application).state.code == "A0"
    user.pick(user.find("move_form").fields["to"].editor, "撤回")
    user.click("move_it")
    assert user.find("move_form").fields["opinion"].error() != ""
    user.write("客户先还他行贷款")
    user.click("move_it")
    user.wait(lambda: approval_of(user, the_application).state.code == "R3")
    assert approval_of(user, the_application).moves[0].opinion == "客户先还他行贷款"
    user.press("Ctrl+Z")
    user.wait(lambda: approval_of(user, the_application).state.code == "A0")


def file_the_papers(user, answer_dialogs, tmp_path):
    turn_to(user, "归档")
    page = user.find("archive")
    user.wait(lambda: page.pages.count() > 0 and not user.place.desk.jobs.busy())
    answer_dialogs(tmp_path / "归档目录.pdf")
    user.click("save_index")
    user.wait_for_toast("归档目录.pdf")
    words = re.sub(
        r"\s", "", "".join(each.get_textpage().get_text_range() for each in pdf_of(tmp_path / "归档目录.pdf"))
    )
    assert words.index("授信（贷款）申请书") < words.index("借款人居民身份证") < words.index("家庭资产证明")
    answer_dialogs(tmp_path / "files.zip")
    user.click("export_files")
    dialog = user.window.findChild(QDialog, "reason_dialog")
    user.wait(dialog.isVisible)
    field = dialog.form.fields["reason"].editor
    field.setPlainText("移交档案室归档")
    user.click("export_whole", within=dialog)
    user.wait_for_toast("files.zip")
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    with zipfile.ZipFile(tmp_path / "files.zip") as archive:
        names = archive.namelist()
    assert names[0] == "归档目录.pdf"
    assert [re.sub(r"^L[0-9-]+_", "", name) for name in names[1:]] == [
        "APPLICATION_00000000_01.pdf", "APPLICATION_00000000_02.jpg",
    ]  # fmt: skip


def pdf_of(path):
    return pypdfium2.PdfDocument(BytesIO(path.read_bytes()))


def take_it_all_over_in_a_second_application(user, documents):
    """What the first application has and is still good comes over in one click."""
    user.place.desk.go("applications", new=True)
    fill_in_the_application(user)
    assert user.place.desk.ask(list_applications)[0].form.amount == Decimal(600000)
    user.click("take_all")
    user.wait(lambda: documents()["ID_BORROWER"].state is ItemState.RECEIVED)
    lines = documents()
    assert lines["FLOW_PERSON"].light == "ok"
    assert lines["APPLICATION"].state is None  # it speaks of the first loan only
    assert [label.isVisible() for label in user.window.findChildren(QLabel, "offer")] == []
