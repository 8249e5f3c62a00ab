from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from cmdesk.core.text import message
from cmdesk.models.dossier import Contact, PartyDocument
from cmdesk.models.states import AnswerState
from cmdesk.models.task import TaskKind
from cmdesk.services.drafts import find_draft
from cmdesk.services.due import show_step
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.tasks import TaskForm, TaskQuery, add_task, list_tasks, show_task
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.ui.kit import Lines
from cmdesk.ui.screen import Screen
from cmdesk.ui.screens.customers.tasks import TAB
from cmdesk.ui.screens.entries.today import SCREEN
from cmdesk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def today():
    return date(2026, 11, 20)  # a Friday


class Elsewhere(QWidget):
    """A screen that only remembers where it was told to be."""

    def __init__(self, _desk):
        super().__init__()
        self.where = {}

    def show_place(self, **where):
        self.where = where


@pytest.fixture
def open_window(qtbot, desk):
    def show(size=(1366, 768)):
        others = [
            Screen(order=30 + place, key=key, title=key.title(), icon="house", make=Elsewhere)
            for place, key in enumerate(("prospects", "customers", "visits", "applications"))
        ]
        window = Window(desk, entries=[SCREEN, *others])
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def party(act, ask, today, catalog):
    form = ProspectForm(name="老王家常菜馆", wanted=Decimal(600000), next_date=today, next_action="复访数客流")
    return ask(show_prospect, act(add_prospect, form, today=today), catalog=catalog).line.party_id


@pytest.fixture
def step(ask, party, today, catalog):
    """Return the opportunity whose next step is due today."""
    from cmdesk.services.due import list_due

    return ask(list_due, today=today, catalog=catalog, limit=1)[0].id


@pytest.fixture
def task(act, today):
    def add(title="", day=0, **more):
        return act(add_task, TaskForm(title=title, due=today + timedelta(days=day), **more))

    return add


def front(window):
    return window.page().front


def read(lines):
    return [lines.line(row).title for row in range(lines.count())]


def place_of(lines, title):
    row = read(lines).index(title)
    return lines.visualRect(lines.model().index(row, 0))


def click_box(qtbot, lines, title):
    rect = place_of(lines, title)
    qtbot.mouseClick(lines.viewport(), Left, pos=QPoint(rect.left() + 12, rect.center().y()))


def click(qtbot, owner, name):
    found = [each for each in owner.findChildren(QPushButton, name) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} visible {name}"
    qtbot.mouseClick(found[0], Left)


def test_the_window_opens_on_today_with_what_is_due_and_counts_it(open_window, qtbot, task, party, today):
    task("给林氏回电", -2, kind=TaskKind.CALL)
    task("夕会总结", at=time(17, 30))
    task(kind=TaskKind.VISIT, at=time(9, 30), party_id=party, visit_type="FIRST")
    task("以后的事", 5)
    window = open_window()
    assert window.places.here.key == "today"
    assert next(iter(window.rail.items)) == "today"
    assert read(front(window).todo.lines) == ["给林氏回电", "夕会总结", "复访数客流"]
    assert read(front(window).visits.lines) == ["老王家常菜馆"]
    qtbot.waitUntil(lambda: window.rail.items["today"].count == 4)
    assert window.topbar.bell.text() == " 1"
    assert window.topbar.bell.accessibleName() == "逾期 1 项"
    assert front(window).day.text() == "11月20日 周五"
    assert front(window).calendar.text() == "农历十月十二 · 本月还剩 7 个工作日"
    line = front(window).todo.lines.line(0)
    assert (line.right, line.tone, line.sub) == ("逾期 2 天", "bad", "约在前天")


def test_a_click_on_the_box_ticks_and_ctrl_z_takes_it_back(open_window, qtbot, task, ask, today):
    id_ = task("夕会总结")
    window = open_window()
    lines = front(window).todo.lines
    click_box(qtbot, lines, "夕会总结")
    qtbot.waitUntil(lambda: lines.line(0).lead == "ticked")
    assert ask(show_task, id_).done_on == today
    qtbot.waitUntil(lambda: window.rail.items["today"].count is None)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: lines.line(0).lead == "tick")
    assert ask(show_task, id_).done_on is None
    click_box(qtbot, lines, "夕会总结")
    qtbot.waitUntil(lambda: lines.line(0).lead == "ticked")
    click_box(qtbot, lines, "夕会总结")
    qtbot.waitUntil(lambda: lines.line(0).lead == "tick")


def test_the_keyboard_goes_through_all_cards_and_acts_on_the_line(open_window, qtbot, task, ask, party):
    first, second = task("甲", -1), task("乙")
    visit = task(kind=TaskKind.VISIT, at=time(9, 30), party_id=party)
    window = open_window()
    todo, plans = front(window).todo.lines, front(window).visits.lines
    todo.setFocus()
    assert todo.current().item.id == first
    qtbot.keyClick(todo, Key.Key_J)
    assert todo.current().item.id == second
    qtbot.keyClick(todo, Key.Key_Space)
    qtbot.waitUntil(lambda: ask(show_task, second).done_on is not None)
    qtbot.waitUntil(lambda: todo.line(todo.count() - 1).lead == "ticked")
    qtbot.keyClick(todo, Key.Key_End)
    qtbot.keyClick(todo, Key.Key_Down)
    assert plans.hasFocus()
    assert plans.current().item.id == visit
    qtbot.keyClick(plans, Key.Key_Return)
    assert (window.places.here.key, window.page().where) == ("visits", {"record": party})
    window.go("today")
    plans.setFocus()
    qtbot.keyClick(plans, Key.Key_K)
    assert todo.hasFocus()
    qtbot.keyClick(todo, Key.Key_Home)
    qtbot.keyClick(todo, Key.Key_Delete)
    qtbot.waitUntil(lambda: ask(show_task, first) is None)
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert ask(show_task, first) is not None


def test_put_off_by_key_lands_on_a_working_day(open_window, qtbot, task, ask, step, today):
    id_ = task("甲")
    window = open_window()
    todo = front(window).todo.lines
    todo.setFocus()
    qtbot.keyClick(todo, Key.Key_T, CTRL)
    assert ask(show_task, id_).due == date(2026, 11, 23)  # Friday's tomorrow is Monday
    qtbot.waitUntil(lambda: read(todo) == ["复访数客流"])
    qtbot.keyClick(todo, Key.Key_T, CTRL | SHIFT)
    assert (ask(show_step, step).action, ask(show_step, step).day) == ("复访数客流", date(2026, 11, 23))
    qtbot.waitUntil(lambda: todo.count() == 0)
    assert front(window).todo.findChild(QLabel, "nothing").isVisible()


def test_a_line_typed_becomes_a_task(open_window, qtbot, compose, ask, party, today):
    window = open_window()
    quick = window.page().quick.edit
    qtbot.mouseClick(quick, Left)
    for typed, kind, day, at in (
        ("明天 10点 给老王家常菜馆回电", TaskKind.CALL, date(2026, 11, 21), time(10)),
        ("下周一 走访老王家常菜馆", TaskKind.VISIT, date(2026, 11, 23), None),
        ("<b>𠮷</b> 1e99", TaskKind.TODO, today, None),
    ):
        compose(quick, typed)
        qtbot.keyClick(quick, Key.Key_Return)
        assert quick.text() == ""
        found = next(each for each in ask(list_tasks, TaskQuery()) if each.title in typed)
        assert (found.kind, found.due, found.at) == (kind, day, at)
        assert (found.party_id == party) == ("老王" in typed)
    qtbot.waitUntil(lambda: "<b>𠮷</b> 1e99" in read(front(window).todo.lines))
    qtbot.keyClick(quick, Key.Key_Return)  # nothing typed
    assert len(ask(list_tasks, TaskQuery())) == 3
    compose(quick, "明天")
    qtbot.keyClick(quick, Key.Key_Return)
    qtbot.waitUntil(window.message.isVisible)
    assert (window.message.text(), quick.text()) == ("请写明要做什么。", "明天")


def test_a_new_task_by_its_form_keeps_a_draft_until_it_is_saved(open_window, qtbot, compose, ask, desk, party):
    window = open_window()
    page = window.page()
    qtbot.keyClick(window, Key.Key_N, CTRL)
    form = page.acts.panel.form
    compose(form.fields["title"].editor, "带授权书")
    assert not form.fields["place"].isVisible()
    qtbot.mouseClick(form.fields["kind"].editor._segments["visit"], Left)
    assert form.fields["place"].isVisible()
    qtbot.keyClick(form.fields["title"].editor, Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.drafts.flush(1) and ask(find_draft, "task:new:") is not None)
    qtbot.keyClick(window, Key.Key_N, CTRL)
    form = page.acts.panel.form
    assert (form.fields["title"].raw(), form.fields["kind"].raw()) == ("带授权书", "visit")
    qtbot.mouseClick(form.fields["party_id"].editor, Left)
    qtbot.waitUntil(page.acts.panel._picker.line.isVisible)
    qtbot.keyClick(page.acts.panel._picker.line, Key.Key_Return)
    assert form.fields["party_id"].editor.text() == "老王家常菜馆"
    qtbot.keyClicks(form.fields["at"].editor, "1530")
    click(qtbot, page, "task_save")
    (found,) = ask(list_tasks, TaskQuery())
    assert (found.title, found.kind, found.at, found.party_id) == ("带授权书", TaskKind.VISIT, time(15, 30), party)
    assert ask(find_draft, "task:new:") is None
    qtbot.waitUntil(lambda: read(front(window).visits.lines) == ["老王家常菜馆"])
    assert front(window).visits.lines.line(0).time == "15:30"


def test_a_wrong_day_is_told_beside_its_field(open_window, qtbot, ask):
    window = open_window()
    window.page().acts.panel.open_new()
    form = window.page().acts.panel.form
    form.fields["title"].set_raw("甲")
    form.fields["due"].set_raw("1e99")
    click(qtbot, window.page(), "task_save")
    assert form.fields["due"].error()
    assert ask(list_tasks, TaskQuery()) == []
    qtbot.keyClick(form.fields["title"].editor, Key.Key_Escape)


def test_e_changes_a_task_and_notes_how_it_went(open_window, qtbot, task, ask, compose, today):
    id_ = task("甲")
    window = open_window()
    todo = front(window).todo.lines
    todo.setFocus()
    qtbot.keyClick(todo, Key.Key_E)
    form = window.page().acts.panel.form
    compose(form.fields["outcome"].editor, "对方同意")
    click(qtbot, window.page(), "task_finish")
    assert (ask(show_task, id_).outcome, ask(show_task, id_).done_on) == ("对方同意", today)
    qtbot.waitUntil(lambda: todo.line(0).sub == "对方同意")
    assert todo.hasFocus()


def test_a_next_step_that_is_done_asks_what_comes_next(open_window, qtbot, ask, step, compose, today):
    window = open_window()
    todo = front(window).todo.lines
    click_box(qtbot, todo, "复访数客流")
    panel = window.page().acts.step
    qtbot.waitUntil(panel.isVisible)
    assert panel.form.fields["next_date"].value() == date(2026, 11, 23)
    compose(panel.form.fields["next_action"].editor, "送方案")
    click(qtbot, panel, "step_save")
    assert (ask(show_step, step).action, ask(show_step, step).day) == ("送方案", date(2026, 11, 23))
    qtbot.waitUntil(lambda: [todo.line(row).lead for row in range(todo.count())] == ["ticked"])
    assert read(todo) == ["复访数客流"]
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: todo.line(0).lead == "tick")
    click_box(qtbot, todo, "复访数客流")
    click(qtbot, window.page().acts.step, "step_nothing")
    assert ask(show_step, step) is None


def test_recording_the_visit_marks_the_stop(open_window, qtbot, task, desk, party, today, catalog):
    task(kind=TaskKind.VISIT, at=time(9, 30), party_id=party)
    window = open_window()
    plans = front(window).visits.lines
    assert plans.line(0).stop == "here"
    label = message("test", "Visit")
    visit = desk.act(label, record_visit, party, VisitForm(day=today), today=today, catalog=catalog).result
    qtbot.waitUntil(lambda: plans.line(0).stop == "ok")
    assert plans.line(0).sub.startswith("已记走访")
    plans.setFocus()
    qtbot.keyClick(plans, Key.Key_Return)
    assert window.page().where == {"visit": visit}


def open_line(qtbot, lines, number):
    rect = lines.visualRect(lines.model().index(number, 0))
    qtbot.mouseClick(lines.viewport(), Left, pos=rect.center())
    qtbot.mouseDClick(lines.viewport(), Left, pos=rect.center())


def test_every_line_leads_where_it_is_settled(open_window, qtbot, act, ask, party, step, today, catalog):
    def add(session):
        session.add(Contact(party_id=party, name="王总", birthday=date(1980, 11, 21)))
        session.add(PartyDocument(party_id=party, document="BIZ_LICENSE", expires_on=today + timedelta(days=5)))

    act(add)
    lease = FactForm(state=AnswerState.KNOWN, value=(today + timedelta(days=40)).isoformat())
    act(write_fact, party, "lease_end", lease, today=today, catalog=catalog)
    act(add_prospect, ProspectForm(name="好邻居便利"), today=today - timedelta(days=30))
    window = open_window()
    cards = front(window)
    assert (cards.expiring.lines.line(0).right, cards.expiring.lines.line(0).tone) == ("剩 5 天", "bad")
    assert read(cards.birthdays.lines) == ["王总明天生日"]
    assert (cards.stale.lines.line(0).right, cards.stale.lines.line(0).sub) == ("30 天", "在「新增线索」超过 3 天")
    for lines, key, where in (
        (cards.expiring.lines, "customers", {"party": party, "tab": "documents"}),
        (cards.birthdays.lines, "customers", {"party": party, "tab": "people"}),
        (cards.todo.lines, "prospects", {"opportunity": step}),
        (cards.stale.lines, "prospects", {"opportunity": cards.stale.lines.line(0).item.id}),
    ):
        window.go("today")
        open_line(qtbot, lines, 0)
        assert (window.places.here.key, window.page().where) == (key, where)
    window.go("today")
    assert (cards.expiring.lines.line(1).title, cards.expiring.lines.line(1).right) == ("租约到期", "剩 40 天")
    open_line(qtbot, cards.expiring.lines, 1)
    assert window.page().where == {"party": party, "tab": "profile", "field": "lease_end"}
    window.go("today")
    click(qtbot, window, "cold")
    assert window.page().where == {"view": "cold"}


def test_everything_of_a_card_is_one_click_away_and_back(open_window, qtbot, task, ask):
    for number in range(9):
        task(f"待办{number}")
    window = open_window()
    click(qtbot, window, "all_todo")
    page = window.page().all
    assert page.table.rows.rowCount() == 9
    assert window.topbar.crumbs.words == ("今日", "要做的")
    first = page.table.current().item
    qtbot.keyClick(page.table, Key.Key_Space)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 8)
    assert ask(show_task, first.id).done_on is not None
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert front(window).isVisible()
    assert read(front(window).todo.lines)[-1] == first.title


def test_the_menu_of_a_line_offers_what_can_be_done(open_window, qtbot, task, ask):
    id_ = task("甲")
    window = open_window()
    window.page().acts.menu(ask(show_task, id_), QPoint(0, 0))
    menu = window.page().findChild(QMenu, "task_menu")
    names = [act.objectName() for act in menu.actions()]
    assert names == ["tick", "tomorrow", "few_days", "monday", "edit", "delete"]
    next(act for act in menu.actions() if act.objectName() == "monday").trigger()
    menu.close()
    assert ask(show_task, id_).due == date(2026, 11, 23)


def test_the_bell_leads_to_today(open_window, qtbot, task):
    task("甲", -1)
    window = open_window()
    window.go("visits")
    click(qtbot, window.topbar, "bell")
    assert window.places.here.key == "today"


def test_an_empty_book_says_how_to_begin(open_window, qtbot, desk, today):
    window = open_window()
    click(qtbot, window, "empty_new")
    assert (window.places.here.key, window.page().where) == ("prospects", {"new": True})
    desk.act(message("test", "Add"), add_prospect, ProspectForm(name="第一户"), today=today)
    window.go("today")
    assert front(window).isVisible()


def test_a_wide_window_has_a_third_column_with_the_week_ahead(open_window, qtbot, task):
    task("以后的事", 3)
    window = open_window((1920, 1080))
    qtbot.waitUntil(lambda: read(front(window).coming.lines) == ["以后的事"])
    assert front(window).coming.isVisible()
    window.resize(1280, 660)
    qtbot.waitUntil(lambda: not front(window).coming.isVisible())
    shown = [lines for lines in front(window).findChildren(Lines) if lines.isVisible()]
    qtbot.waitUntil(lambda: all(lines.width() <= front(window).width() / 2 for lines in shown))


@pytest.fixture
def tab(qtbot, desk, party):
    widget = TAB.make(desk, party)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    desk.changed.connect(lambda _tables: widget.refresh())
    return widget


def test_the_tab_of_a_customer_adds_ticks_and_shows_what_is_done(tab, qtbot, desk, ask, compose, party, task, today):
    task("别人的")
    assert TAB.count(desk, party) == 0
    line = tab.findChild(QWidget, "quick").edit
    compose(line, "下周一 送材料清单")
    qtbot.keyClick(line, Key.Key_Return)
    (found,) = ask(list_tasks, TaskQuery(party_id=party))
    assert (found.title, found.due, TAB.count(desk, party)) == ("送材料清单", date(2026, 11, 23), 1)
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 1)
    tab.table.choose_first()
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Key.Key_Space)
    assert ask(show_task, found.id).done_on == today
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 0)
    tab.tabs.chosen.emit("done")
    assert [row.title for row in tab.table.rows.rows] == ["送材料清单"]
    click(qtbot, tab, "new")
    assert tab.acts.panel.form.fields["party_id"].editor.text() == "老王家常菜馆"
    qtbot.keyClick(tab.acts.panel.form.fields["title"].editor, Key.Key_Escape)
