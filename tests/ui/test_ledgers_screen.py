from decimal import Decimal

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView
from sqlalchemy import select

from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.ui.kit import ChoiceEdit, FilterChip, Tabs
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.screens.ledgers import LedgersScreen
from cmdesk.ui.screens.ledgers_list import LedgerList


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
    shown(screen, size=(1900, 600))
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


def fill(desk, count):
    """Put so many prospects into the book."""

    def add(session):
        for at in range(count):
            party = Party(kind=PartyKind.PERSON, name=f"客户{at}", doc=at + 100)
            number = f"L20260301-{at:05d}"
            session.add(Opportunity(party=party, number=number, stage="NEW", stage_since=desk.today))

    desk.act(message("test", "Add"), add)


def test_rows_come_as_one_scrolls(screen, desk, qtbot):
    fill(desk, 500)
    view = screen.findChild(QTableView)
    qtbot.waitUntil(lambda: screen.findChild(QLabel, "count").text() == "502 条")
    assert view.model().rowCount() < 300
    while view.model().canFetchMore(QModelIndex()):
        before = view.model().rowCount()
        view.scrollToBottom()
        qtbot.waitUntil(lambda before=before: view.model().rowCount() > before)
    assert view.model().rowCount() == 502
    assert [row[0] for row in cells(view)] == [f"{at:,}" for at in range(1, 503)]


def test_another_ledger_shows_by_its_tab(screen, desk, qtbot):
    tabs = screen.findChild(Tabs)
    assert tabs.current() == "prospects"
    tabs.step(1)
    qtbot.waitUntil(lambda: not desk.busy())
    assert screen.crumbs() == ["走访台账"]
    assert screen.findChild(LedgerList).table.empty_text == "账本里还没有"


def test_a_period_is_chosen_and_taken_away(screen, desk, qtbot):
    view = screen.findChild(QTableView)
    filters = screen._list.filters
    menu = filters._choices(filters._filters["period"], screen, screen)
    next(act for act in menu.actions() if act.objectName() == "month_before").trigger()
    qtbot.waitUntil(lambda: view.model().rowCount() == 0)
    assert view.empty_text == "这段时间没有"
    chip = screen.findChild(FilterChip, "period_chip")
    assert chip.text() == "上月"
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)


@pytest.fixture
def visits(screen, desk, qtbot):
    """Show the ledger of visits, with one visit."""
    party = desk.ask(lambda session: session.scalar(select(Party.id).where(Party.name == "老王家常菜馆")))
    form = VisitForm(day=desk.today, lead="周敏")
    desk.act(message("test", "Add"), record_visit, party, form, today=desk.today, catalog=desk.catalog)
    screen.show_place(ledger="visits")
    qtbot.waitUntil(lambda: screen.findChild(QTableView).model().rowCount() == 1)
    return screen.findChild(QTableView)


def place(view, key):
    return next(at for at, column in enumerate(view.rows.columns) if column.key == key)


def test_a_note_is_typed_in_its_cell_and_taken_back(visits, desk, qtbot, compose):
    at = place(visits, "issues")
    assert visits.model().index(0, at).data() == "填写…"
    visits.setCurrentIndex(visits.model().index(0, at))
    visits.setFocus()
    qtbot.keyClick(visits, Qt.Key.Key_E)
    editor = visits.findChild(QLineEdit, "by_hand")
    compose(editor, "账期未核")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visits.model().index(0, at).data() == "账期未核")
    assert desk.undo_label().read(translator("zh_CN")) == "在走访台账填写「发现问题」"
    desk.undo()
    qtbot.waitUntil(lambda: visits.model().index(0, at).data() == "填写…")


def test_a_choice_is_taken_from_its_list(visits, desk, qtbot):
    at = place(visits, "followup_result")
    visits.doubleClicked.emit(visits.model().index(0, at))
    editor = visits.findChild(ChoiceEdit, "by_hand")
    editor.setCurrentIndex(editor.findData("延期"))
    editor.activated.emit(editor.currentIndex())
    qtbot.waitUntil(lambda: visits.model().index(0, at).data() == "延期")
    assert visits.rows.cell(0, at).tone == "warn"


def test_esc_leaves_a_cell_as_it_was(visits, desk, qtbot, compose):
    at = place(visits, "issues")
    visits.doubleClicked.emit(visits.model().index(0, at))
    editor = visits.findChild(QLineEdit, "by_hand")
    compose(editor, "不写了")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.busy())
    assert visits.model().index(0, at).data() == "填写…"
    visits.doubleClicked.emit(visits.model().index(0, place(visits, "cust_name")))
    assert visits.state() != QTableView.State.EditingState


def test_what_is_being_typed_outlives_a_change_of_the_book(visits, desk, qtbot, compose):
    at = place(visits, "issues")
    visits.doubleClicked.emit(visits.model().index(0, at))
    editor = visits.findChild(QLineEdit, "by_hand")
    compose(editor, "账期")
    desk.act(message("test", "Add"), add_prospect, ProspectForm(name="刘记粮油"), today=desk.today)
    party = desk.ask(lambda session: session.scalar(select(Party.id).where(Party.name == "刘记粮油")))
    form = VisitForm(day=desk.today)
    desk.act(message("test", "Add"), record_visit, party, form, today=desk.today, catalog=desk.catalog)
    compose(editor, "未核")
    assert visits.model().rowCount() == 1
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visits.model().rowCount() == 2)
    assert [visits.model().index(row, at).data() for row in (0, 1)] == ["填写…", "账期未核"]


def test_the_ledger_prints_with_the_columns_one_sees(screen, desk, qtbot):
    screen.print_()
    page = screen.findChild(PrintPage)
    qtbot.waitUntil(lambda: bool(page._pdf))
    with pypdfium2.PdfDocument(page._pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert "意向客户台账" in text
    assert "老王家常菜馆" in text
    assert "138****6207" in text
    assert "13800136207" not in text
    qtbot.waitUntil(lambda: not desk.busy())
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert screen.findChild(QTableView).isVisible()


def test_going_from_ledger_to_ledger_takes_no_more_threads(screen, desk, qtbot):
    before = len(desk._readers)
    for key in ("visits", "checklist", "prospects"):
        screen.show_place(ledger=key)
        qtbot.waitUntil(lambda: not desk.busy())
    assert len(desk._readers) == before
    assert screen.findChild(LedgerList).rows.rowCount() == 2
