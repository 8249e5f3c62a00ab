from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QListWidget, QPushButton

from cmdesk.core.text import message
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.statements import read_statements
from cmdesk.ui.kit import Chip, MessageBar
from cmdesk.ui.screens.customers.statements_file import LINE
from cmdesk.ui.screens.customers.statements_work import StatementsWork

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
TABLE = (
    ["资产负债表（未经审计）"], ["编制单位：示例五金", None, None, "单位：万元"],
    ["项目", "2024年12月31日", "2025年12月31日"], ["货币资金", 100, 140], ["周转用品", 30, 35],
    ["流动资产合计", 130, 175], ["资产总计", 130, 175], ["短期借款", 30, 35], ["流动负债合计", 30, 35],
    ["负债合计", 30, 35], ["实收资本", 100, 140], ["所有者权益合计", 100, 140],
)  # fmt: skip


@pytest.fixture
def paper(tmp_path):
    def write(*rows, name="报表.xlsx", sheet="资产负债表"):
        book = openpyxl.Workbook()
        book.active.title = sheet
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def work(desk, shown, qtbot):
    added = desk.act(message("test", "Add"), add_party, NewParty(name="示例五金", kind="enterprise"))
    work = StatementsWork(desk, added.result)
    desk.changed.connect(lambda tables: work.refresh() if tables & {"statement", "statement_figure"} else None)
    shown(work, size=(1366, 720))
    settle(qtbot, desk)
    return work


@pytest.fixture
def lines(work):
    return lambda: work.desk.ask(read_statements, work.party_id)


def settle(qtbot, desk):
    for _ in range(3):
        qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
        QApplication.processEvents()


def drop(work, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy = Qt.DropAction.CopyAction
    work.dropEvent(QDropEvent(QPoint(5, 5), copy, data, LEFT, Qt.KeyboardModifier.NoModifier))


def row_of(page, printed):
    return next(at for at, row in enumerate(page.model.rows) if getattr(row, "printed", "") == printed)


def do(page):
    return page.findChild(QPushButton, "do_import_statements")


def broken(page):
    return [chip.text() for chip in page.pane.findChildren(Chip)]


def test_a_file_is_mapped_confirmed_and_undone(work, paper, lines, qtbot, monkeypatch):
    path = paper(*TABLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    qtbot.mouseClick(work.tab.findChild(QPushButton, "empty_read"), LEFT)
    settle(qtbot, work.desk)
    page = work.importing
    assert (do(page).isEnabled(), broken(page), lines()) == (False, ["2 处不符"], [])
    at = page.table.currentIndex()
    assert page.model.rows[at.row()].printed == "周转用品"
    total = page.model.index(row_of(page, "流动资产合计"), LINE + 1)
    assert total.data(Qt.ItemDataRole.UserRole + 1) == "+30"

    qtbot.keyClick(page.table, Key.Key_Return)
    pick = QApplication.activePopupWidget()
    qtbot.keyClicks(pick.words, "qtldzc")
    assert pick.findChild(QListWidget).currentItem().text().startswith("其他流动资产")
    qtbot.keyClick(pick.words, Key.Key_Return)
    settle(qtbot, work.desk)
    assert (do(page).isEnabled(), broken(page)) == (True, ["勾稽相符"])
    assert page.cards[page.looked.found.periods[0]].form.fields["basis"].value() == "management"  # 未经审计

    qtbot.mouseClick(do(page), LEFT)
    settle(qtbot, work.desk)
    assert work.importing is None
    assert [(line.end.year, line.basis, line.proof.name) for line in lines()] == [
        (2024, "management", "报表.xlsx"), (2025, "management", "报表.xlsx"),
    ]  # fmt: skip
    assert lines()[1].figures["other_ca"] == Decimal(350_000)
    cash = next(at for at, row in enumerate(work.tab.model.rows) if row.code == "cash")
    assert work.tab.model.index(cash, 3).data() == "1,400,000.00"
    work.desk.undo()
    assert lines() == []


def test_what_the_book_has_is_shown_beside_it_and_asked_for(work, paper, lines, qtbot):
    known = tuple(row for row in TABLE if row[0] != "周转用品")
    for rows in (known, (*known[:3], ["货币资金", 100, 150], *known[4:])):
        drop(work, paper(*rows))
        settle(qtbot, work.desk)
        page = work.importing
        if not lines():
            qtbot.mouseClick(do(page), LEFT)
            settle(qtbot, work.desk)
    heads = [page.model.headerData(at, Qt.Orientation.Horizontal) for at in range(2, page.model.columnCount())]
    assert heads == ["2024-12-31", "账上 2024-12-31", "2025-12-31", "账上 2025-12-31"]
    cash = [page.model.index(row_of(page, "货币资金"), at).data() for at in range(2, 6)]
    assert cash == ["100", "100", "150", "140"]
    assert not do(page).isEnabled()  # nothing is replaced unasked
    card = page.cards[page.looked.found.periods[1]]
    assert "1 个" in card.findChild(QLabel, "there").text()
    card.decision.choose("replace")
    assert "替换 1 期" in do(page).text()
    qtbot.mouseClick(do(page), LEFT)
    settle(qtbot, work.desk)
    assert [line.figures["cash"] for line in lines()] == [1_000_000, 1_500_000]


def test_each_period_is_set_right_before_it_comes_in(work, paper, lines, qtbot):
    work.take([paper(*(row for row in TABLE if row[0] != "周转用品"), ["存货", "约9", 1])])
    settle(qtbot, work.desk)
    page = work.importing
    said = page.findChild(MessageBar).words.text()
    assert [words in said for words in ("资产负债表", "第 12 行", "2024年12月31日", "约9")] == [True] * 4
    first, second = page.cards.values()
    first.taken.click()
    second.form.fields["unit"].set_value("元")
    second.form.fields["scope"].set_value("consolidated")
    second.form.fields["basis"].set_value("audited")
    second.form.fields["grade"].set_value("A")
    second.changed.emit()
    qtbot.mouseClick(do(page), LEFT)
    settle(qtbot, work.desk)
    (line,) = lines()
    assert line.whole == {"balance_sheet"}
    assert (line.scope, line.basis, line.grade, line.figures["cash"]) == ("consolidated", "audited", "A", 140)


def test_a_file_that_is_no_statement_is_refused_and_the_next_one_read(work, paper, qtbot):
    work.take([paper(["甲", "乙"], name="别的.xlsx"), paper(*TABLE)])
    settle(qtbot, work.desk)
    settle(qtbot, work.desk)
    assert work.importing.looked.path.name == "报表.xlsx"
    assert "别的.xlsx" in work.tab.problems.text()
    qtbot.keyClick(work.importing.table, Key.Key_Escape)
    assert work.importing is None


def test_a_file_without_a_day_asks_for_it_and_goes_on(work, paper, qtbot, desk, tmp_path):
    path = paper(["资产负债表"], ["项目", "期末余额", "年初余额"], *(["货币资金", 140, 100], ["存货", 10, 5]))
    drop(work, path)
    settle(qtbot, desk)
    assert work.importing is None
    dialog = work.findChild(QDialog, "file_day")
    qtbot.mouseClick(dialog.findChild(QPushButton, "read_on"), LEFT)
    assert dialog.isVisible(), "no day, no further"
    dialog.day.set_value(date(2025, 12, 31))
    qtbot.mouseClick(dialog.findChild(QPushButton, "read_on"), LEFT)
    settle(qtbot, desk)
    assert work.importing.looked.found.periods == (date(2024, 12, 31), date(2025, 12, 31))
