from decimal import Decimal

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QTableView

from cmdesk.core.text import message
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.screens.ledgers import LedgersScreen


def cells(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


@pytest.fixture
def screen(desk, shown, qtbot):
    for form in (
        ProspectForm(name="老王家常菜馆", contact="王建国", phone="13800136207", wanted=Decimal(600000)),
        ProspectForm(name="启明五金"),
    ):
        desk.act(message("test", "Add"), add_prospect, form, today=desk.today)
    screen = LedgersScreen(desk)
    screen.resize(1200, 600)
    shown(screen)
    screen.show_place()
    qtbot.waitUntil(lambda: screen.findChild(QTableView).model().rowCount() == 2)
    return screen


def test_ledger_stands_masked_and_follows_the_book(screen, desk, qtbot, qtmodeltester):
    view = screen.findChild(QTableView)
    qtmodeltester.check(view.model())
    first, second = cells(view)
    assert {"老王家常菜馆", "138****6207", "王*国", "60", "新增线索"} <= set(first)
    assert "13800136207" not in str(first)
    assert "0" not in second
    desk.act(message("test", "Add"), add_prospect, ProspectForm(name="刘记粮油"), today=desk.today)
    qtbot.waitUntil(lambda: view.model().rowCount() == 3)
    desk.undo()
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)


def test_find_narrows_the_ledger(screen, qtbot):
    view = screen.findChild(QTableView)
    qtbot.keyClicks(screen.findChild(QLineEdit, "find"), "6207")
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)


def test_export_by_click_writes_a_workbook(screen, desk, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    with qtbot.waitSignal(desk.notice) as told:
        qtbot.mouseClick(screen.findChild(QPushButton, "export"), Qt.MouseButton.LeftButton)
    assert "台账.xlsx" in told.args[0]
    assert load_workbook(path).active["D4"].value == "老王家常菜馆"


def test_export_to_where_nothing_can_be_written_is_told(screen, desk, qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("x")
    path = tmp_path / "file" / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    with qtbot.waitSignal(desk.failed) as told:
        qtbot.mouseClick(screen.findChild(QPushButton, "export"), Qt.MouseButton.LeftButton)
    assert "台账.xlsx" in str(told.args[0])
