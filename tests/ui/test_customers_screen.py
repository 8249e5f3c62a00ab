"""Customers in their window: the list, a page and its tabs, the profile filled in, papers, a new one, one deleted."""

from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from cmdesk.core.text import message
from cmdesk.models.party import Opportunity, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.customer import CustomerForm, add_customer, find_customer, form_of
from cmdesk.services.customers import list_customers
from cmdesk.services.drafts import find_draft
from cmdesk.services.facts import read_facts
from cmdesk.services.party_papers import read_papers
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.ui import reader
from cmdesk.ui.screen import HIDDEN, Screen
from cmdesk.ui.screens.customers import list as customer_list
from cmdesk.ui.screens.customers.page import CustomerPage, tabs
from cmdesk.ui.screens.entries.customers import SCREEN
from cmdesk.ui.sequence import Walk
from cmdesk.ui.window import Window

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
TEST = message("test", "Test")


class Elsewhere(QWidget):
    """Another screen, which remembers where it was opened."""

    def __init__(self, _desk):
        super().__init__()
        self.where = None

    def show_place(self, **where):
        self.where = where


@pytest.fixture
def party(desk, today, catalog):
    """Return a restaurant that was visited."""
    form = ProspectForm(name="老王家常菜馆", contact="王建国", phone="13912345678", industry="catering", need="装修")
    wish = desk.act(TEST, add_prospect, form, today=today).result
    party = desk.ask(show_prospect, wish, catalog=catalog).line.party_id
    said = {"staff": Said(state=AnswerState.KNOWN, value="8", grade="C")}
    visit = VisitForm(day=today, question_set="catering", answers=said, note="午市 42 人")
    desk.act(TEST, record_visit, party, visit, today=today, catalog=catalog)
    return party


@pytest.fixture
def others(desk):
    names = ("刘记粮油商行", "<b>陈</b>&一😀")
    forms = (CustomerForm(name=names[0]), CustomerForm(name=names[1], kind=PartyKind.PERSON))
    return [desk.act(TEST, add_customer, form).result for form in forms]


@pytest.fixture
def window(qtbot, desk, party):
    elsewhere = [
        Screen(order=90, key=key, title=key, icon="house", make=Elsewhere, group=HIDDEN)
        for key in ("prospects", "visits", "applications", "history")
    ]
    window = Window(desk, entries=[SCREEN, *elsewhere])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def rest(qtbot, desk):
    def rest():
        qtbot.waitUntil(lambda: not desk.jobs.busy())
        qtbot.wait(120)

    return rest


@pytest.fixture
def opened(window, party, rest):
    def opened(tab="", **where):
        window.go("customers", {"party": party, "tab": tab, **where})
        rest()
        page = window.page().page()
        assert isinstance(page, CustomerPage)
        return page

    return opened


def click(qtbot, parent, name):
    qtbot.mouseClick(next(each for each in parent.findChildren(QPushButton, name) if each.isVisible()), LEFT)


def says(parent, words):
    return any(words in each.text() for each in parent.findChildren(QLabel) if each.isVisible())


def test_the_list_opens_the_page_and_the_page_steps_through_the_list(qtbot, window, others, rest):
    rest()
    screen = window.page()
    names = [line.name for line in screen.list.rows.rows]
    assert sorted(names) == sorted(["老王家常菜馆", "刘记粮油商行", "<b>陈</b>&一😀"])
    screen.list.table.choose_first()
    qtbot.keyClick(screen.list.table, KEY.Key_Return)
    rest()
    page = screen.page()
    assert page.detail.line.name == names[0]
    assert window.topbar.crumbs.words == ("客户", names[0])
    qtbot.keyClick(page, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    rest()
    assert screen.page().detail.line.name == names[1]
    click(qtbot, screen.page(), "previous")
    rest()
    assert screen.page().detail.line.name == names[0]
    qtbot.keyClick(screen.page(), KEY.Key_Escape)
    rest()
    assert screen.page() is screen.list
    assert screen.list.table.current().name == names[0]


@pytest.fixture
def crowd(act, today):
    """Return one of more clients than the list reads at first; in the book before its window opens."""

    def many(session):
        made = [add_prospect(session, ProspectForm(name=f"客户{at:03}"), today=today) for at in range(90)]
        return session.get_one(Opportunity, made[0]).party_id

    return act(many)


def test_a_page_opened_from_another_screen_says_how_many_there_are(qtbot, crowd, desk):
    first = Screen(order=1, key="today", title="today", icon="house", make=Elsewhere)
    window = Window(desk, entries=[first, SCREEN])
    qtbot.addWidget(window)
    window.show()
    desk.go("customers", party=crowd)
    qtbot.waitUntil(lambda: says(window.page().page(), "/ 90"))
    window.close()


def test_a_page_opened_from_prospects_steps_through_their_list(qtbot, window, desk, act, others, rest, today):
    more = [act(add_prospect, ProspectForm(name=name), today=today) for name in ("张记", "安记", "毛记")]

    def chosen(session):
        return [(session.get_one(Opportunity, each).party_id, each) for each in more]

    desk.walk = Walk(desk, "customers", ("party", "opportunity"), chosen)
    party, opportunity = desk.ask(chosen)[1]
    desk.go("customers", party=party, opportunity=opportunity, tab="visits")
    qtbot.waitUntil(lambda: len(desk.walk) == 3)
    screen = window.page()
    assert says(screen.page(), "2 / 3")
    qtbot.keyClick(screen.page(), KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    rest()
    assert (screen.page().detail.line.name, screen.page().tabs.current()) == ("毛记", "visits")
    assert not screen.page().findChild(QPushButton, "next").isEnabled()
    click(qtbot, screen.page(), "previous")
    click(qtbot, screen.page(), "previous")
    rest()
    assert screen.page().detail.line.name == "张记"
    desk.go("customers", party=party)
    assert not says(screen.page(), "2 / 3")


def test_a_long_search_holds_up_nothing(qtbot, window, others, rest, monkeypatch):
    rest()
    going = Event()

    def slow(*args, **kwargs):
        going.wait(20)
        return list_customers(*args, **kwargs)

    monkeypatch.setattr(customer_list, "list_customers", slow)
    monkeypatch.setattr(reader, "AT_ONCE", 0.01)  # other tests wait for every answer
    shown = window.page().list
    before = list(shown.rows.rows)
    qtbot.keyClicks(shown.page.search, "ljly")
    qtbot.waitUntil(lambda: shown.query.search == "ljly")
    assert list(shown.rows.rows) == before  # the window goes on while it is read
    going.set()
    rest()
    assert [line.name for line in shown.rows.rows] == ["刘记粮油商行"]
    assert shown.rows.total == 1


def test_views_and_find(qtbot, window, others, rest):
    rest()
    screen = window.page()
    assert [tab.count for tab in screen.list.tabs._tabs] == ["3", "0", "1", "1", "0"]
    screen.list.show_view("persons")
    rest()
    assert [line.name for line in screen.list.rows.rows] == ["<b>陈</b>&一😀"]
    screen.list.show_view("all")
    qtbot.keyClicks(screen.list.page.search, "ljly")
    qtbot.wait(300)
    rest()
    assert [line.name for line in screen.list.rows.rows] == ["刘记粮油商行"]
    assert says(screen.list.page.inspector, "刘记粮油商行")
    qtbot.keyClicks(screen.list.page.search, "zzz")
    qtbot.wait(300)
    rest()
    assert screen.list.rows.rows == []
    assert not says(screen.list.page.inspector, "刘记粮油商行")


def test_every_tab_shows_and_reads_again(qtbot, opened, desk, party, rest, window, today, catalog):
    page = opened()
    for tab in tabs():
        page.show_tab(tab.key)
        rest()
        assert page.shown[tab.key].isVisible()
    page.show_tab("visits")
    desk.act(TEST, record_visit, party, VisitForm(day=today), today=today, catalog=catalog)
    rest()
    assert page.shown["visits"].rows.rowCount() == 2
    assert next(tab for tab in page.tabs._tabs if tab.key == "visits").count == "2"
    table = page.shown["visits"].table
    table.choose_first()
    qtbot.keyClick(table, KEY.Key_Return)
    assert window.places.here.key == "visits"


def test_a_field_is_filled_in_as_one_gesture_with_its_evidence(qtbot, opened, desk, party, rest, today, catalog):
    page = opened("profile", field="revenue_year")
    tab = page.shown["profile"]
    editor = tab.editor
    assert editor.line.field.code == "revenue_year"
    qtbot.mouseClick(editor.answer.findChild(QRadioButton, "known"), LEFT)
    figure = editor.findChild(QLineEdit, "figure")
    assert figure.isVisible()
    figure.setFocus()
    qtbot.keyClicks(figure, "244.8")
    editor.form.fields["grade"].editor.set_value("A")
    qtbot.keyClicks(editor.form.fields["source"].editor, "liushui")
    click(qtbot, editor, "save")
    rest()
    line = desk.ask(read_facts, party, today=today, catalog=catalog)["revenue_year"]
    assert (line.value, line.grade, line.source) == ("2448000.00", "A", "liushui")
    row = tab.rows.cells(tab.rows.row_of("revenue_year"))
    assert (row[1].text, row[2].text) == ("244.8 万元", "A")
    desk.undo()
    rest()
    assert desk.ask(read_facts, party, today=today, catalog=catalog)["revenue_year"].state is None


def test_a_refused_value_stays_and_says_why(qtbot, opened, desk, party, rest, window, today, catalog):
    tab = opened("profile", field="staff").shown["profile"]
    qtbot.mouseClick(tab.editor.answer.findChild(QRadioButton, "known"), LEFT)
    figure = tab.editor.findChild(QLineEdit, "figure")
    qtbot.keyClicks(figure, "1e99")
    click(qtbot, tab.editor, "save")
    assert "1e99" in tab.editor.form.fields["answer"].error()
    assert desk.ask(read_facts, party, today=today, catalog=catalog)["staff"].state is None
    tab.choose("health_note")
    qtbot.mouseClick(tab.editor.answer.findChild(QRadioButton, "declined"), LEFT)
    click(qtbot, tab.editor, "save")
    assert "授权" in window.message.words.text()


def test_what_is_typed_is_kept_as_a_draft(qtbot, opened, desk, party, rest):
    tab = opened("profile", field="short_name").shown["profile"]
    qtbot.mouseClick(tab.editor.answer.findChild(QRadioButton, "known"), LEFT)
    qtbot.keyClicks(tab.editor.findChild(QLineEdit, "figure"), "Lao Wang")
    tab.choose("founded")
    rest()
    tab.choose("short_name")
    assert tab.editor.findChild(QLineEdit, "figure").text() == "Lao Wang"
    assert tab.editor.form.bar.isVisible()
    click(qtbot, tab.editor, "save")
    rest()
    assert desk.ask(find_draft, f"fact:{party}:short_name") is None


def test_proposals_are_taken_over_and_the_next_missing_is_found(qtbot, opened, desk, party, rest, today, catalog):
    tab = opened("profile").shown["profile"]
    assert "8 人" in tab.rows.cells(tab.rows.row_of("staff"))[1].text
    click(qtbot, tab, "take_all")
    rest()
    lines = desk.ask(read_facts, party, today=today, catalog=catalog)
    assert [lines[code].value for code in ("staff", "controller", "industry_code")] == ["8", "王建国", "CAT"]
    tab.choose("name")
    tab.next_missing()
    assert tab.editor.line.field.required
    assert not tab.editor.line.filled


def test_the_overview_says_what_is_missing_and_goes_there(qtbot, opened, window, rest):
    page = opened("overview")
    overview = page.shown["overview"]
    assert says(overview, "还不知道的")
    assert says(overview, "未问")
    link = overview.findChildren(QPushButton, "missing_field")[0]
    qtbot.mouseClick(link, LEFT)
    rest()
    tab = window.page().page().shown["profile"]
    assert tab.isVisible()
    assert tab.editor.line.field.required
    overview.filter.choose("visits")
    assert "首访" in overview.happened.accessibleName()
    overview.filter.choose("documents")
    assert overview.happened.accessibleName() == ""


def test_files_let_go_become_papers_with_an_end(qtbot, opened, desk, party, rest, tmp_path, today, catalog):
    page = opened("documents")
    tab = page.shown["documents"]
    file = tmp_path / "执照.txt"
    file.write_text("licence", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    tab.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier))
    rest()
    assert tab.editor.paper.name == "执照.txt"
    ends = tab.editor.form.fields["expires_on"].editor
    qtbot.keyClicks(ends, (today + timedelta(days=20)).isoformat())
    click(qtbot, tab.editor, "save")
    rest()
    (paper,) = desk.ask(read_papers, party, today=today, catalog=catalog)
    assert paper.light == "red"
    assert "20" in tab.rows.cells(1)[2].text
    page.show_tab("overview")
    rest()
    assert says(page.shown["overview"], "将到期")
    page.show_tab("documents")
    tab.table.setFocus()
    qtbot.keyClick(tab.table, KEY.Key_Delete)
    rest()
    assert desk.ask(read_papers, party, today=today, catalog=catalog) == []
    desk.undo()
    rest()
    assert len(desk.ask(read_papers, party, today=today, catalog=catalog)) == 1


def test_a_new_customer_is_typed_changed_and_put_into_the_bin(qtbot, window, desk, rest):
    screen = window.page()
    screen.add()
    rest()
    form = screen.page().form
    qtbot.keyClicks(form.fields["name"].editor, "Xin Ke")
    qtbot.keyClick(form.fields["name"].editor, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    rest()
    page = screen.page()
    party = page.party_id
    assert desk.ask(form_of, party).name == "Xin Ke"
    qtbot.keyClick(page, KEY.Key_F2)
    rest()
    screen.page().form.fields["name"].editor.setText("Xin Ke 2")
    click(qtbot, screen.page(), "save")
    rest()
    assert window.topbar.crumbs.words == ("客户", "Xin Ke 2")
    page = screen.page()
    next(act for act in page.actions() if act.objectName() == "delete").trigger()
    rest()
    assert screen.page() is screen.list
    assert "Xin Ke 2" not in [line.name for line in screen.list.rows.rows]
    desk.undo()
    rest()
    assert "Xin Ke 2" in [line.name for line in screen.list.rows.rows]


def test_the_head_offers_what_comes_next(qtbot, opened, desk, party, window, rest, catalog):
    page = opened()
    assert says(page, "老王家常菜馆")
    assert not any("13912345678" in each.text() for each in page.findChildren(QLabel))
    click(qtbot, page, "go_on")
    wish = desk.ask(find_customer, party, catalog=catalog).wishes[0].id
    assert window.page().where == {"open_for": wish}
    page = opened()
    click(qtbot, page, "new_opportunity")
    found = desk.ask(find_customer, party, catalog=catalog).wishes
    assert len(found) == 2
    assert window.page().where == {"edit": found[0].id}
    click(qtbot, opened(), "visit")
    assert window.page().where == {"record": party}
