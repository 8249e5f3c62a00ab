from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QRadioButton

from cmdesk.core.text import message
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.statement_adjustments import of_statement
from cmdesk.services.statements import StatementForm, add_statement, read_statements, set_figures
from cmdesk.ui.kit import MessageBar, Segmented
from cmdesk.ui.screens.customers.statements import StatementsTab
from cmdesk.ui.screens.customers.statements_paint import APART

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def party(desk):
    form = ProspectForm(name="启明五金机电", industry="manufacturing")
    desk.act(message("test", "Add"), add_prospect, form, today=desk.today)
    from cmdesk.models.party import Party

    return desk.ask(lambda session: session.query(Party).one().id)


@pytest.fixture
def tab(desk, party, shown):
    tab = StatementsTab(desk, party)
    shows = {"statement", "statement_figure", "statement_adjustment"}
    desk.changed.connect(lambda tables: tab.refresh() if tables & shows else None)
    shown(tab, size=(1200, 700))
    return tab


@pytest.fixture
def lines(desk, party):
    return lambda: desk.ask(read_statements, party)


def click(qtbot, tab, name):
    qtbot.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def row_of(tab, code):
    return next(at for at, row in enumerate(tab.model.rows) if row.code == code)


def at(tab, code, column):
    tab.grid.setCurrentIndex(tab.model.index(row_of(tab, code), column))
    tab.grid.setFocus()


def test_periods_are_added_back_in_time(tab, qtbot, lines, today):
    click(qtbot, tab, "empty_add")
    click(qtbot, tab, "add_period")
    assert [line.end.isoformat() for line in lines()] == ["2024-12-31", "2025-12-31"]
    heads = [tab.model.headerData(at, Qt.Orientation.Horizontal) for at in range(1, tab.model.columnCount())]
    assert heads == ["2024-12-31 年初", "2024-12-31", "2025-12-31"]


def test_figures_are_typed_like_in_a_sheet(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    at(tab, "cash", 2)
    qtbot.keyClicks(tab.grid, "1")
    editor = tab.grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, "234.5")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: lines()[0].figures == {"cash": Decimal("1234.50")})
    qtbot.waitUntil(lambda: tab.model.rows[tab.grid.currentIndex().row()].code == "st_invest")  # Enter goes on below
    at(tab, "cash", 2)
    assert tab.grid.currentIndex().data() == "1,234.50"
    qtbot.keyClick(tab.grid, Key.Key_Delete)
    qtbot.waitUntil(lambda: lines()[0].figures == {})
    tab.desk.undo()
    assert lines()[0].figures == {"cash": Decimal("1234.50")}


def test_a_copied_statement_goes_into_its_columns_in_one_step(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    QGuiApplication.clipboard().setText(
        "单位：万元\n资产\t行次\t期末余额\t年初余额\t负债\t行次\t期末余额\t年初余额\n"
        "货币资金\t1\t140\t120.5\t短期借款\t31\t900\t850\n待摊费用\t9\t5\t5\t应付账款\t33\t560\t500"
    )
    at(tab, "cash", 2)
    qtbot.keyClick(tab.grid, Key.Key_V, CTRL)
    (line,) = lines()
    assert line.figures == {"cash": 1_400_000, "st_loan": 9_000_000, "ap": 5_600_000}
    assert line.before == {"cash": 1_205_000, "st_loan": 8_500_000, "ap": 5_000_000}
    assert "待摊费用" in tab.findChild(MessageBar).words.text()
    tab.desk.undo()
    assert lines()[0].figures == {}


def test_bare_figures_go_in_from_the_cursor_on_in_the_unit_shown(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    segment = tab.findChild(Segmented, "statement_unit")
    segment.set_current("wan")
    segment.chosen.emit("wan")
    QGuiApplication.clipboard().setText("1\n-\n3")
    at(tab, "notes_recv", 2)
    qtbot.keyClick(tab.grid, Key.Key_V, CTRL)
    assert lines()[0].figures == {"notes_recv": 10_000, "prepay": 30_000}
    at(tab, "notes_recv", 2)
    qtbot.keyClick(tab.grid, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "1.00"


def test_what_is_no_figure_stays_out(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    assert not tab.model.setData(tab.model.index(row_of(tab, "cash"), 2), "很多")
    QGuiApplication.clipboard().setText("<b>你好</b>")
    at(tab, "cash", 2)
    qtbot.keyClick(tab.grid, Key.Key_V, CTRL)
    assert lines()[0].figures == {}
    assert tab.findChild(MessageBar).isVisible()
    cell = tab.model.index(row_of(tab, "cash"), 2)
    assert (cell.data(), "很多" in cell.data(Qt.ItemDataRole.ToolTipRole)) == ("很多", True)
    assert not tab.model.setData(cell, "1.234")
    assert tab.model.setData(cell, "12.3")
    qtbot.waitUntil(lambda: lines()[0].figures == {"cash": Decimal("12.30")})
    assert tab.model.index(row_of(tab, "cash"), 2).data() == "12.30"


def test_totals_follow_and_a_typed_one_that_differs_is_told(tab, qtbot, lines, desk):
    click(qtbot, tab, "empty_add")
    QGuiApplication.clipboard().setText(
        "营业收入\t100\n营业成本\t60\n税金及附加\t1\n销售费用\t2\n管理费用\t3\n财务费用\t4\n投资收益\t0"
    )
    at(tab, "revenue", 2)
    qtbot.keyClick(tab.grid, Key.Key_V, CTRL)
    profit = tab.model.index(row_of(tab, "op_profit"), 2)
    qtbot.waitUntil(lambda: profit.data() == "30.00", timeout=5000)
    assert tab.model.setData(profit, "50")
    profit = tab.model.index(row_of(tab, "op_profit"), 2)
    qtbot.waitUntil(lambda: profit.data() == "50.00")
    qtbot.waitUntil(lambda: "30.00" in (profit.data(Qt.ItemDataRole.ToolTipRole) or ""), timeout=5000)


def test_the_period_says_whose_word_it_is(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    editor = tab.side.findChild(QPushButton, "save_period").parentWidget()
    editor.form.fill(
        {
            "end": lines()[0].end,
            "months": 12,
            "scope": "consolidated",
            "basis": "audited",
            "grade": "A",
            "source": "审计报告",
        }
    )
    click(qtbot, tab, "save_period")
    line = lines()[0]
    assert (line.scope, line.basis, line.grade, line.source) == ("consolidated", "audited", "A", "审计报告")
    assert tab.shown == []
    tab.form.choose("consolidated")
    assert tab.shown == [line]
    click(qtbot, tab, "delete_period")
    assert lines() == []


def typed(qtbot, tab, text, key):
    qtbot.keyClicks(tab.grid, text[0])
    editor = tab.grid.findChildren(QLineEdit)[-1]  # the one before may still close
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, key)


def test_tab_and_enter_go_to_the_next_cell_that_takes_a_figure(tab, qtbot, lines):
    click(qtbot, tab, "empty_add")
    at(tab, "cash", 1)
    typed(qtbot, tab, "11", Key.Key_Tab)
    typed(qtbot, tab, "22", Key.Key_Tab)
    assert (tab.model.rows[tab.grid.currentIndex().row()].code, tab.grid.currentIndex().column()) == ("st_invest", 1)
    at(tab, "total_le", 2)
    qtbot.keyClick(tab.grid, Key.Key_Tab)
    assert tab.model.rows[tab.grid.currentIndex().row()].code == "revenue"  # over the heading of the next statement
    qtbot.waitUntil(lambda: (lines()[0].before, lines()[0].figures) == ({"cash": 11}, {"cash": 22}))


def test_a_block_of_years_adds_the_periods_that_are_not_there(tab, qtbot, lines, today):
    QGuiApplication.clipboard().setText(
        "单位：万元\n项目\t2023年\t2024年度\t2025年6月30日\n货币资金\t1\t2\t3\n应收账款\t4\t5\t6"
    )
    qtbot.keyClick(tab, Key.Key_V, CTRL)
    assert [(line.end.isoformat(), line.months, line.figures["ar"]) for line in lines()] == [
        ("2023-12-31", 12, 40_000), ("2024-12-31", 12, 50_000), ("2025-06-30", 6, 60_000),
    ]  # fmt: skip
    QGuiApplication.clipboard().setText("项目\t2024年\n货币资金\t9")
    at(tab, "cash", 2)
    qtbot.keyClick(tab.grid, Key.Key_V, CTRL)
    assert [line.figures["cash"] for line in lines()] == [10_000, 9, 30_000]
    tab.desk.undo()
    tab.desk.undo()
    assert lines() == []


def test_a_difference_stands_in_its_cell_until_it_is_gone(tab, qtbot, lines):
    QGuiApplication.clipboard().setText("项目\t2025年12月31日\n资产总计\t100\n负债合计\t40\n所有者权益合计\t50")
    qtbot.keyClick(tab, Key.Key_V, CTRL)

    def apart():
        return tab.model.index(row_of(tab, "total_assets"), 2).data(APART)

    qtbot.waitUntil(lambda: apart() == "+10", timeout=5000)
    at(tab, "total_equity", 2)
    typed(qtbot, tab, "60", Key.Key_Return)
    qtbot.waitUntil(lambda: apart() is None, timeout=5000)
    tab.desk.undo()
    qtbot.waitUntil(lambda: apart() == "+10", timeout=5000)


def adjust(qtbot, tab, amount, reason):
    qtbot.keyClick(tab.grid, Key.Key_F7)
    popup = QApplication.activePopupWidget()
    qtbot.keyClicks(popup.form.fields["amount"].editor, amount)
    popup.form.fields["reason"].editor.setText(reason)
    click(qtbot, popup, "popup_do")


def cells(tab, code):
    return [tab.model.index(row_of(tab, code), column).data() for column in range(2, tab.model.columnCount())]


def test_a_line_is_adjusted_with_a_reason_and_its_totals_follow(tab, qtbot, lines, desk):
    QGuiApplication.clipboard().setText("单位：万元\n项目\t2025年\n货币资金\t10\n应收账款\t90\n流动资产合计\t100")
    qtbot.keyClick(tab, Key.Key_V, CTRL)
    tab.unit.choose("wan")
    at(tab, "ar", 2)
    adjust(qtbot, tab, "-20.5", "")
    popup = QApplication.activePopupWidget()
    assert popup is not None  # a reason is needed
    popup.form.fields["reason"].editor.setText("账龄三年以上")
    click(qtbot, popup, "popup_do")
    assert (cells(tab, "ar"), cells(tab, "cash")) == (["90.00", "−20.5", "69.50"], ["10.00", "", "10.00"])
    assert cells(tab, "total_ca") == ["100.00", "−20.5", "79.50"]
    (entry,) = desk.ask(of_statement, lines()[0].id)
    assert (entry.line, entry.amount, entry.reason) == ("ar", -205_000, "账龄三年以上")

    at(tab, "total_ca", 2)
    qtbot.keyClick(tab.grid, Key.Key_F7)
    assert (QApplication.activePopupWidget(), "流动资产合计" in tab.problems.text()) == (None, True)
    at(tab, "ar", 3)
    qtbot.keyClick(tab.grid, Key.Key_F7)  # in the column of adjustments its entry is changed
    popup = QApplication.activePopupWidget()
    assert popup.form.fields["amount"].editor.text() == "−20.5"
    popup.form.fields["amount"].editor.setText("-30")
    click(qtbot, popup, "popup_do")
    assert cells(tab, "ar") == ["90.00", "−30", "60.00"]
    click(qtbot, tab.side, "change_adjustment")
    popup = QApplication.activePopupWidget()
    popup.form.fields["amount"].editor.setText("-40")
    click(qtbot, popup, "popup_do")
    assert cells(tab, "ar") == ["90.00", "−40", "50.00"]
    click(qtbot, tab.side, "remove_adjustment")
    assert tab.model.columnCount() == 3
    for _ in range(3):
        desk.undo()
    assert cells(tab, "ar") == ["90.00", "−20.5", "69.50"]


def test_a_period_taken_in_a_wrong_unit_is_set_right(tab, qtbot, lines, desk):
    QGuiApplication.clipboard().setText("项目\t2025年\t上年数\n营业收入\t10.5\t9")
    qtbot.keyClick(tab, Key.Key_V, CTRL)
    click(qtbot, tab.side, "wrong_unit")
    popup = QApplication.activePopupWidget()
    popup.form.fields["times"].set_value("10000")
    click(qtbot, popup, "popup_do")
    assert lines()[0].figures == {"revenue": 105_000}
    desk.undo()
    assert lines()[0].figures == {"revenue": Decimal("10.5")}


def test_other_looks_at_the_same_figures(tab, qtbot, lines, desk, tmp_path, monkeypatch):
    for end, figures in ((2024, {"cash": 40, "ar": 60}), (2025, {"cash": 50, "ar": 150})):
        said = StatementForm(end=date(end, 12, 31), whole=frozenset({"balance_sheet", "income"}))
        made = desk.act(
            message("test", "t"), add_statement, tab.party_id, "small", said, today=desk.today, catalog=desk.catalog
        ).result
        both = figures | {"undist": sum(figures.values())}
        typed = {code: Decimal(value) for code, value in both.items()}
        desk.act(message("test", "t"), set_figures, made, typed, side="amount", catalog=desk.catalog)

    def shown(view):
        qtbot.mouseClick(tab.view.findChild(QRadioButton, view), Qt.MouseButton.LeftButton)
        table = tab.views
        rows = [[table.item(row, at).text() for at in range(table.columnCount()) if table.item(row, at)]
                for row in range(table.rowCount())]  # fmt: skip
        return {cells[0].strip(): cells[1:] for cells in rows}

    assert shown("structure")["应收账款"] == ["60 %", "75 %"]
    grown = shown("growth")["应收账款"]
    assert (grown[0], grown[1]) == ("不能判断", "150 %")
    flow = shown("cash_flow")
    assert flow["应收账款减少"][1] == "−90.00"
    assert flow["差额"][1] == "不能判断"  # nobody said what was written off
    shown("amounts")
    assert tab.grid.isVisible()
    out = tmp_path / "报表.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    tab.export()
    qtbot.waitUntil(out.exists, timeout=10_000)
    assert load_workbook(out, data_only=True)["资产负债表"]["A7"].value == "应收账款"
