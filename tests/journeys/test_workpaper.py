"""The work paper of a loan by hand: from the list of applications to a field, three lines pasted, F8, undo."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.services.applications import ApplicationForm, list_applications, open_application
from cmdesk.services.integrity import check_book
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.workpaper import read_workpaper
from cmdesk.ui.rail import RailItem

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

COPIED = (
    "出借方\t种类\t余额（元）\t到期日\n"
    "示例银行\t他行贷款\t125,000.00\t2027/5/20\n"
    "王建军\t民间借款\t10万元\t\n"
    "某平台\t网贷\t3,000\t2026年12月1日\n"
)


@pytest.fixture
def paper(user):
    """Return the work paper of the only application."""

    def read():
        desk = user.place.desk
        asked = desk.ask(list_applications)[0].id
        return desk.ask(read_workpaper, asked, today=desk.today, catalog=load())

    return read


def test_a_work_paper_is_filled_in(user, open_window, paper):
    desk = open_window.show().desk
    take_in_an_application(desk)
    open_the_work_paper(user)
    fill_a_field(user, paper)
    paste_three_lines(user, paper)
    go_on_to_what_is_missing(user)
    take_it_back(user, paper)
    assert desk.ask(check_book) == []


def take_in_an_application(desk):
    act = message("test", "Test")
    form = ProspectForm(name="老王家常菜馆", contact="王建国", industry="catering")
    wish = desk.act(act, add_prospect, form, today=desk.today).result
    asked = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600_000), term_months=36)
    desk.act(act, open_application, wish, asked, today=desk.today, catalog=load())


def open_the_work_paper(user):
    user.click("applications", RailItem)
    table = user.find("applications", QTableView)
    user.wait(lambda: table.rows.rowCount() == 1)
    user.click_row(table, table.rows.key_at(0))
    user.press("Return")
    user.find("application_page")
    user.press("Ctrl+Shift+D")
    chapters = user.find("paper_chapter_list", QTableView)
    user.click_row(chapters, "S08")
    page = user.find("chapter_S08")
    user.wait(page.ready)
    user.find("table_guarantees_given")


def fill_a_field(user, paper):
    fields = user.find("paper_fields", QTableView)
    user.click_row(fields, "profile:credit_report_date")
    user.press("Ctrl+End")
    user.wait(lambda: fields.current().place == "finding:debt_words")
    user.wait(lambda: user.find("fact_editor").line.field.code == "debt_words")
    user.press("Return")  # into the editor
    user.press("Alt+4")  # known
    user.write("与征信逐笔一致")
    user.tab_to("source")
    user.write("征信报告")
    user.press("Ctrl+S")
    user.wait(lambda: paper().fields["debt_words"].value == "与征信逐笔一致")
    assert paper().fields["debt_words"].source == "征信报告"


def paste_three_lines(user, paper):
    QGuiApplication.clipboard().setText(COPIED)
    card = user.find("table_borrowings")
    user.click("line_paste", within=card)
    user.wait_for_toast("粘贴 3 行")
    assert [row.cells["balance"] for row in paper().tables["borrowings"]] == ["125000.00", "100000.00", "3000.00"]
    assert "22.8 万元" in user.words("totals", within=card)


def go_on_to_what_is_missing(user):
    user.press("F8")
    editor = user.find("fact_editor")
    user.wait(lambda: editor.isAncestorOf(user.window.focusWidget()))


def take_it_back(user, paper):
    user.press("Ctrl+Z")
    user.wait(lambda: paper().tables["borrowings"] == ())
    assert paper().fields["debt_words"].value
