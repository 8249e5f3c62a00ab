from decimal import Decimal

import openpyxl
import pytest
import pyzipper
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from cmdesk.analysis.bank.typed import preceding
from cmdesk.core.text import message
from cmdesk.services.bank_accounts import list_files
from cmdesk.services.bank_scans import months_of
from cmdesk.services.parties import NewParty, add_party
from cmdesk.ui.kit import ChoiceEdit, FilterChip
from cmdesk.ui.screens.flows.detail import ACCOUNTS, CALENDAR, MONTHS, PARTIES, ROWS
from cmdesk.ui.screens.flows.work import FlowsWork

LEFT = Qt.MouseButton.LeftButton
HEAD = "示例农商行账户明细\n户名：王建国,账号：{number}\n交易日期,摘要,收入,支出,余额,对方户名\n"
MAIN = (
    "2026-01-03,商户结算,8600.00,,8600.00,财付通",
    "2026-01-08,餐费,12400.00,,21000.00,宏达建筑食堂",
    "2026-01-22,转账,8000.00,,29000.00,李秀芬",
    "2026-02-02,商户结算,7300.00,,36300.00,财付通",
    "2026-02-09,转给本人他行,,5000.00,31300.00,王建国",
)
OTHER = ("2026-02-10,跨行汇入,5000.00,,5000.00,", "2026-02-20,货款,1500.00,,6500.00,甲公司")


@pytest.fixture
def paper(tmp_path):
    def write(name, number, rows):
        path = tmp_path / name
        path.write_text(HEAD.format(number=number) + "\n".join(rows) + "\n", "gb18030")
        return path

    return write


@pytest.fixture
def work(desk, shown, qtbot):
    added = desk.act(message("test", "Add"), add_party, NewParty(name="王建国", kind="person"))
    work = FlowsWork(desk, added.result)
    shown(work, size=(1366, 720))
    settle(qtbot, desk)
    return work


def settle(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)


def click(qtbot, widget, name):
    qtbot.mouseClick(widget.findChild(QPushButton, name), LEFT)


def bring(qtbot, work, path):
    work.take([path])
    settle(qtbot, work.desk)
    assert work.importing is not None
    qtbot.keyClick(work.importing.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)


def effective(work):
    return [(month.key, month.effective) for month in work.page.flows.analysis.months]


def figure(work, name):
    return work.page.findChild(QLabel, f"figure_{name}").text()


def pick(page, key):
    keys = (PARTIES, ROWS, CALENDAR, MONTHS, ACCOUNTS)
    page.detail.tabs.setCurrentIndex(keys.index(key))


def popup():
    return QApplication.activePopupWidget()


def test_a_locked_file_asks_for_its_password(work, qtbot, paper, tmp_path):
    locked = tmp_path / "微信支付账单.zip"
    with pyzipper.AESZipFile(locked, "w", encryption=pyzipper.WZ_AES) as packed:
        packed.setpassword(b"123456")
        packed.writestr("账单.csv", paper("a.csv", "6217000000000413", MAIN).read_bytes())

    def answer(password):
        dialog = work.findChild(QDialog, "file_password")
        qtbot.keyClicks(dialog.line, password)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        settle(qtbot, work.desk)

    work.take([locked, paper("b.csv", "6217000000000421", OTHER)])
    settle(qtbot, work.desk)
    answer("654321")
    assert work.importing is None
    assert "密码不对" in shown_text(work.findChild(QDialog, "file_password"))
    answer("123456")
    assert len(work.importing.looked.found.transactions) == len(MAIN)
    click(qtbot, work.importing, "do_import")
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)
    assert work.importing.looked.path.name == "b.csv"  # the next of those that were let go together


def test_a_scan_is_kept_with_totals_typed_off_it(work, qtbot, tmp_path, ask):
    path = tmp_path / "流水第一页.jpg"
    Image.new("RGB", (600, 800), "white").save(path)
    work.take([path])
    settle(qtbot, work.desk)
    page = work.importing
    grid, months = page.grid, page.months.months
    last = months[-1].month
    assert last < f"{work.desk.today:%Y-%m}"
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(10, 1))
    QApplication.clipboard().setText("1,000.00\t400\t900.00\n2,000.00\tabc\t2,500.00\n9\t9\t9")
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "abc" in shown_text(page.bar)
    grid.setCurrentIndex(grid.model().index(11, 2))
    qtbot.keyClicks(grid, "3")
    editor = grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, "00")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: months[11].out == 300)
    assert grid.model().index(11, 4).data() == "−100.00"  # 900 + 2,000 - 300 is 2,600
    qtbot.keyClick(page.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)
    (file,) = ask(list_files, work.party_id)
    assert [(each.month, each.into, each.out, each.balance) for each in months_of(file.told)] == [
        (preceding(last), 1000, 400, 900), (last, 2000, 300, 2500),
    ]  # fmt: skip
    assert file.rows == 0
    assert work.page.flows.analysis.months == ()  # nothing of it is taken for analysed
    work.desk.undo()
    settle(qtbot, work.desk)
    assert ask(list_files, work.party_id) == []


def test_a_file_nobody_knows_is_told_column_by_column(work, qtbot, tmp_path):
    path = tmp_path / "老系统.csv"
    rows = "\n".join(f"01-{day:02},{day}.00,,{day * 7}.00,某人" for day in range(1, 9))
    path.write_text("甲,乙,丙,丁,戊\n" + rows + "\n", "utf-8")
    work.take([path])
    settle(qtbot, work.desk)
    page = work.importing
    assert "老系统.csv" in shown_text(page.bar)
    assert page.looked.found.transactions == ()
    assert not page.primary.isEnabled()
    QTest.mouseClick(page.sheet.table.verticalHeader().viewport(), LEFT, pos=row_number(page.sheet.table, 1))
    settle(qtbot, work.desk)
    for place, field in ((0, "date"), (1, "out"), (2, "in"), (4, "counterparty")):
        page.sheet.choices[place].set_raw(field)
        page.sheet.choices[place].edited.emit()
        settle(qtbot, work.desk)
    assert "say which it is" not in shown_text(page.bar)
    click(qtbot, page, "ways")
    ways = popup()
    qtbot.keyClicks(ways.form.fields["year"].editor, "2026")
    qtbot.keyClick(ways.form.fields["year"].editor, Qt.Key.Key_Return)
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)
    assert [(str(each.at.date()), each.direction) for each in page.looked.found.transactions[:2]] == [
        ("2026-01-01", "out"), ("2026-01-02", "out"),
    ]  # fmt: skip
    click(qtbot, page, "do_import")
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)
    work.take([path])  # the same columns are known now
    settle(qtbot, work.desk)
    assert len(work.importing.looked.found.transactions) == 8


def row_number(table, row):
    return QPoint(5, table.verticalHeader().sectionViewportPosition(row) + 4)


def shown_text(widget):
    return " ".join(each.text() for each in widget.findChildren(QLabel))


def test_two_overlapping_accounts_a_class_corrected_and_undone_and_the_months_follow(work, paper, qtbot, desk):
    page = work.page
    assert page.findChild(QPushButton, "empty_add").isVisible()
    bring(qtbot, work, paper("一.csv", "6217000000000413", MAIN[:4]))
    bring(qtbot, work, paper("二.csv", "6217000000000413", MAIN[2:]))
    bring(qtbot, work, paper("三.csv", "6228480000008821", OTHER))
    assert len(page.flows.entries) == 7
    assert effective(work) == [("2026-01", 29000), ("2026-02", 8800)]
    assert figure(work, "average") == "2.9 万", "February has just begun"
    page.detail.party_table.setFocus()
    row = next(at for at, each in enumerate(page.detail.parties.rows) if each.name == "李秀芬")
    place = page.detail.party_table.visualRect(page.detail.parties.index(row, 0)).center()
    qtbot.mouseClick(page.detail.party_table.viewport(), LEFT, pos=place)
    qtbot.keyClick(page.detail.party_table, Qt.Key.Key_E)
    asked = popup()
    assert "李秀芬" in asked.accessibleName()
    asked.form.fields["label"].set_value("related_party")
    qtbot.mouseClick(asked.do, LEFT)
    assert popup() is asked  # without a reason it is refused
    asked.form.fields["reason"].editor.setFocus()
    asked.form.fields["reason"].set_value("老板娘的姐姐")
    qtbot.mouseClick(asked.do, LEFT)
    settle(qtbot, desk)
    assert effective(work) == [("2026-01", 21000), ("2026-02", 8800)]
    assert figure(work, "average") == "2.1 万"
    desk.undo()
    settle(qtbot, desk)
    assert effective(work) == [("2026-01", 29000), ("2026-02", 8800)]
    assert figure(work, "average") == "2.9 万", "February has just begun"


def test_rows_are_classed_by_keys_and_filtered_by_what_is_clicked(work, paper, qtbot, desk):
    page = work.page
    bring(qtbot, work, paper("一.csv", "6217000000000413", MAIN))
    at = page.chart.chart.place_of("2026-01")
    qtbot.mouseClick(page.chart.chart, LEFT, pos=QPoint(int(at.x()), 60))
    assert page.findChild(QLabel, "foot_count").text() == "3 笔"
    pick(page, ROWS)
    assert [entry.row.amount for entry in page.detail.entries.rows] == [8000, 12400, 8600]
    chip = page.findChild(FilterChip, "filter_month")
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert page.findChild(QLabel, "foot_count").text() == "5 笔"
    qtbot.keyClicks(page.detail.search, "8600")
    qtbot.waitUntil(lambda: len(page.detail.entries.rows) == 1)
    page.detail.row_table.setFocus()
    page.detail.row_table.selectRow(0)
    qtbot.keyClick(page.detail.row_table, Qt.Key.Key_E)
    asked = popup()
    asked.form.fields["label"].set_value("refund")
    asked.form.fields["reason"].set_value("供货商退款")
    qtbot.mouseClick(asked.do, LEFT)
    settle(qtbot, desk)
    assert page.flows.analysis.by_hand == {page.detail.entries.rows[0].key}
    assert effective(work)[0] == ("2026-01", 20400)


def test_a_column_set_right_is_remembered(work, tmp_path, qtbot, desk):
    text = "日期,金额,说明\n2026-01-02,7.00,甲\n2026-01-03,3.00,乙\n"
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(text.replace("2026", "2025") if name == "b.csv" else text, "utf-8")
    work.take([tmp_path / "a.csv"])
    settle(qtbot, desk)
    choice = work.importing.findChild(ChoiceEdit, "column_1")
    choice.set_raw("out")
    choice.edited.emit()
    settle(qtbot, desk)
    assert work.importing.looked.found.total("out").amount == Decimal(10)
    click(qtbot, work.importing, "do_import")
    settle(qtbot, desk)
    work.take([tmp_path / "b.csv"])
    settle(qtbot, desk)
    assert work.importing.looked.found.total("out").amount == Decimal(10)


def test_a_file_that_is_no_statement_says_so_and_nothing_comes_in(work, tmp_path, qtbot, desk):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x00\x01\x02" * 99)
    work.take([path])
    settle(qtbot, desk)
    assert work.importing is None
    assert "x.csv" in work.page.message.words.text()


def test_everything_goes_to_a_workbook_masked(work, paper, tmp_path, qtbot, desk, monkeypatch):
    bring(
        qtbot,
        work,
        paper("一.csv", "6217000000000413", (*MAIN, "2026-02-11,转账,10.00,,31310.00,张三 6222020012345678901")),
    )
    out = tmp_path / "流水.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    click(qtbot, work.page, "export")
    settle(qtbot, desk)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["流水月度", "流水对手", "流水发现", "流水明细"]
    cells = [str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line if cell.value is not None]
    assert "财付通" in cells
    assert not [cell for cell in cells if "6222020012345678901" in cell]


def test_an_account_is_named_and_deleted_with_its_rows(work, paper, qtbot, desk):
    bring(qtbot, work, paper("一.csv", "6217000000000413", MAIN))
    page = work.page
    pick(page, ACCOUNTS)
    click(qtbot, page.detail.accounts, "delete_account")
    settle(qtbot, desk)
    assert page.flows.entries == ()
    desk.undo()
    settle(qtbot, desk)
    assert len(page.flows.entries) == 5
