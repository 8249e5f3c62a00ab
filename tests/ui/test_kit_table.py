from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from cmdesk.ui import table
from cmdesk.ui.table import Column, Group, Rows, TableView
from cmdesk.ui.table.model import CELL
from cmdesk.ui.theme import theme

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@dataclass
class Client:
    name: str
    wanted: int


class Book:
    """A made-up query that remembers what it was asked."""

    def __init__(self, many=1000):
        self.clients = [Client(f"c{at:04}", at) for at in range(many)]
        self.asked = []

    def fetch(self, offset, limit):
        self.asked.append((offset, limit))
        return self.clients[offset : offset + limit]

    def rows(self):
        return Rows(COLUMNS, self.fetch, lambda: len(self.clients), key=lambda client: client.name, page=200)


COLUMNS = [
    Column(key="name", title="客户", cell=lambda c: table.text(c.name, "餐饮", bold=True), stretch=True, sortable=True),
    Column(key="wanted", title="意向", cell=lambda c: table.number(f"{c.wanted}"), right=True, sortable=True),
    Column(key="stage", title="阶段", cell=lambda _c: table.chip("在办", "accent"), priority=1),
    Column(key="state", title="状态", cell=lambda _c: table.mark("已过 3 天", "bad", "查询日 2月7日"), priority=2),
]


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def view(shown, book):
    rows = book.rows()
    view = TableView(rows, says="客户列表", lines=2)
    rows.refresh()
    shown(view, size=(900, 500))
    view.setFocus()
    return view


def test_the_model_keeps_qts_rules(book, qtmodeltester):
    rows = book.rows()
    rows.refresh()
    qtmodeltester.check(rows)


def test_rows_come_page_by_page_and_painting_asks_for_none(view, book):
    assert (view.rows.rowCount(), view.rows.total, book.asked) == (200, 1000, [(0, 200)])
    for row in range(200):
        view.rows.index(row, 0).data()
    view.grab()
    assert book.asked == [(0, 200)]
    view.scrollToBottom()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert 1 < len(book.asked) < 5
    assert book.asked == [(200 * page, 200) for page in range(len(book.asked))]
    assert view.rows.rowCount() == 200 * len(book.asked)


def test_a_book_that_shrank_meanwhile_ends_the_list(view, book):
    del book.clients[200:]
    view.rows.fetchMore(view.rootIndex())
    assert not view.rows.canFetchMore(view.rootIndex())


def test_cells_speak_for_themselves(view):
    spoken = [view.rows.index(3, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(4)]
    assert spoken == ["c0003，餐饮", "3", "在办", "已过 3 天，查询日 2月7日"]
    assert view.rows.index(3, 1).data(CELL).kind == "number"
    assert view.rows.headerData(1, Qt.Orientation.Horizontal) == "意向"


def test_j_and_k_step_and_a_choice_is_told_once_at_rest(qtbot, view):
    view.choose_first()
    qtbot.waitSignal(view.chosen).wait()
    told = []
    view.chosen.connect(told.append)
    for key in (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_J):
        qtbot.keyClick(view, key)
    assert view.hasFocus()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(120)
    assert [client.name for client in told] == ["c0002"]


def test_j_reads_on_where_the_page_ends(qtbot, view):
    view.choose(199)
    qtbot.keyClick(view, Key.Key_J)
    assert view.current().name == "c0200"


def test_enter_opens_and_letters_ask(qtbot, view):
    view.choose(5)
    opened, asked, typed = [], [], []
    view.opened.connect(opened.append)
    view.asked.connect(lambda word, client: asked.append((word, client.name)))
    view.typed.connect(typed.append)
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_E, Key.Key_A, Key.Key_Delete, Key.Key_W):
        qtbot.keyClick(view, key)
    assert [client.name for client in opened] == ["c0005"]
    assert asked == [("toggle", "c0005"), ("edit", "c0005"), ("attach", "c0005"), ("delete", "c0005")]
    assert typed == ["w"]


def test_a_heading_asks_for_its_order_and_back(qtbot, view):
    wishes = []
    view.sort_wanted.connect(lambda key, descending: wishes.append((key, descending)))
    heading = view.horizontalHeader()
    for column in (1, 1, 2):
        place = QPoint(heading.sectionViewportPosition(column) + 12, 10)
        qtbot.mouseClick(heading.viewport(), Left, pos=place)
    assert wishes == [("wanted", False), ("wanted", True)]  # the third column does not sort


def test_a_refresh_keeps_the_client_not_the_place(view, book):
    view.choose(5)
    book.clients.insert(0, Client("new", 0))
    view.refresh()
    assert view.current().name == "c0005"
    assert view.currentIndex().row() == 6
    del book.clients[6]
    view.refresh()
    assert view.current().name == "c0006"  # its neighbour


def test_columns_give_way_the_least_wanted_first(qtbot, view):
    window = view.window()
    for width, hidden in ((900, []), (560, ["state"]), (420, ["stage", "state"])):
        window.resize(width, 500)
        qtbot.wait(10)
        assert [c.key for at, c in enumerate(COLUMNS) if view.isColumnHidden(at)] == hidden, width
        assert view.columnWidth(0) >= 170


def test_groups_are_passed_over(qtbot, shown):
    rows = Rows(COLUMNS)
    rows.fill([Group(title="财务", note="缺 1"), Client("a", 1), Group(title="用途"), Client("b", 2)])
    view = TableView(rows, says="材料")
    shown(view, size=(900, 400))
    view.setFocus()
    view.choose_first()
    assert view.current().name == "a"
    qtbot.keyClick(view, Key.Key_Down)
    assert view.current().name == "b"
    qtbot.keyClick(view, Key.Key_K)
    assert view.current().name == "a"
    assert view.rowHeight(0) == 28
    assert view.columnSpan(0, 0) == 4
    assert rows.index(0, 0).data() == "财务，缺 1"


def test_several_rows_may_be_chosen(qtbot, shown, book):
    rows = book.rows()
    rows.refresh()
    view = TableView(rows, says="x", many=True)
    shown(view)
    view.setFocus()
    view.choose(2)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [client.name for client in view.selected()] == ["c0002", "c0003"]


def test_a_short_table_is_as_high_as_its_rows(shown):
    rows = Rows(COLUMNS)
    view = TableView(rows, says="x", short=True)
    shown(view)
    rows.fill([Client("a", 1), Client("b", 2)])
    assert view.height() == 30 + 2 * 36 + 2


def test_files_are_dropped_on_a_row(view):
    view.setAcceptDrops(True)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile("/home/征信.pdf"), QUrl("https://example.org/x")])
    dropped = []
    view.dropped.connect(lambda client, paths: dropped.append((client.name, paths)))
    middle = QPointF(view.visualRect(view.rows.index(2, 0)).center())
    action, nothing = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(middle, action, carried, Left, nothing))
    assert dropped == [("c0002", ["/home/征信.pdf"])]


def test_the_chosen_row_stays_in_sight_when_the_table_shrinks(shown):
    rows = table.Rows([table.Column(key="n", title="n", cell=lambda n: table.text(str(n)), stretch=True)])
    rows.fill(list(range(100)))
    view = table.TableView(rows, says="numbers")
    window = shown(view, size=(400, 600))
    view.choose(12)
    window.resize(400, 300)
    assert view.viewport().rect().contains(view.visualRect(rows.index(12, 0)))


def test_the_selected_row_is_painted_as_such(view):
    t = theme()
    view.choose(2)
    picture = view.viewport().grab().toImage()
    ends = QPoint(picture.width() - 2, view.rowViewportPosition(2) + 5)
    assert picture.pixelColor(ends) == t.colour("bg.selected")
    assert picture.pixelColor(0, ends.y()) == t.colour("accent.fill")
    assert picture.pixelColor(ends.x(), view.rowViewportPosition(3) + 5) == t.colour("bg.surface")


def test_a_chip_stays_in_its_column(qtbot, view):
    view.setColumnWidth(2, 24)
    picture, column = view.viewport().grab().toImage(), view.columnViewportPosition(3)
    stripe = {picture.pixelColor(column + x, 20).name() for x in range(6)}
    assert stripe == {theme().hexa("bg.surface").lower()}


def test_a_hidden_column_makes_no_cells(shown):
    made = []

    def cell(client):
        made.append(client)
        return table.text(client.name)

    columns = [COLUMNS[0], Column(key="more", title="更多", cell=cell, shown=False)]
    view = TableView(Rows(columns), says="客户列表")
    view.rows.fill(Book(3).clients)
    shown(view, size=(900, 500)).grab()
    assert not made
    view.columns.show_column("more", on=True)
    view.grab()
    assert len(made) == 3


def test_columns_hold_still_while_the_list_grows_shorter(view, book):
    before = view.columnWidth(0)
    assert view.verticalScrollBar().isEnabled()
    view.rows.fill(book.clients[:2])
    view.grab()
    assert not view.verticalScrollBar().isEnabled()
    assert view.columnWidth(0) == before
