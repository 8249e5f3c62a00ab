"""A morning by mouse and keyboard: what is due is ticked off, a visit is planned, recorded, and its plan is closed."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from cmdesk.core.text import message
from cmdesk.models.task import TaskKind
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.tasks import TaskQuery, list_tasks
from cmdesk.ui.kit import Field, Lines
from cmdesk.ui.rail import RailItem

CLIENT = "老王家常菜馆"


def tasks(user, **query):
    return user.place.desk.ask(list_tasks, TaskQuery(view="all", **query))


def titles(lines):
    return [lines.line(row).title for row in range(lines.count())]


def lines(user, name):
    return user.find(name, Lines)


def test_a_morning(user, open_window, today):
    place = open_window.show()
    user.find("empty")  # a new book says how to begin
    form = ProspectForm(name=CLIENT, next_action="确认金额与用途", next_date=today)
    place.desk.act(message("test", "Add"), add_prospect, form, today=today)
    user.wait(lambda: titles(lines(user, "todo")) == ["确认金额与用途"])

    user.press("+")  # the line that adds
    user.write(f"10:00 走访{CLIENT}")
    user.press("Return")
    user.wait_for_toast("加待办")
    user.write("给评估公司回电")
    user.press("Return")
    user.wait(lambda: titles(lines(user, "todo")) == ["给评估公司回电", "确认金额与用途"])
    user.wait(lambda: titles(lines(user, "plans")) == [CLIENT])
    user.wait(lambda: user.window.rail.items["today"].count == 3)

    todo = lines(user, "todo")
    user.click_on(todo.viewport(), todo.visualRect(todo.model().index(0, 0)).center())
    user.press("Space")
    user.wait_for_toast("办完：给评估公司回电")
    user.wait(lambda: [todo.line(row).lead for row in range(todo.count())] == ["tick", "ticked"])
    user.press("Ctrl+Z")
    user.wait(lambda: [todo.line(row).lead for row in range(todo.count())] == ["tick", "tick"])

    user.press("End", "Space")  # the prospect's next step asks what comes next
    user.find("step_form")
    user.write("送方案")
    user.press("Ctrl+Return")
    user.wait_for_toast("跟进已办")
    user.wait(lambda: titles(todo) == ["给评估公司回电", "确认金额与用途"] and todo.line(1).lead == "ticked")

    plans = lines(user, "plans")
    place_ = plans.visualRect(plans.model().index(0, 0)).center()
    user.click_on(plans.viewport(), place_)
    user.press("Return")
    page = user.find("record")
    assert user.window.topbar.crumbs.words[1] == CLIENT
    user.click_on(user.find("met", Field, page).editor)
    user.write("王建国")
    user.click("record_visit")
    user.find("visits", QTableView)  # the visit is in the book
    user.click("today", RailItem)
    user.wait(lambda: lines(user, "plans").line(0).stop == "ok")
    (visit,) = tasks(user, kind=TaskKind.VISIT)
    assert (visit.done_on, visit.at, visit.visit_id is not None) == (today, time(10), True)
    user.wait(lambda: user.window.rail.items["today"].count == 1)
    QTest.keyClick(user.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.wait(lambda: lines(user, "plans").line(0).stop == "here")  # with the visit its plan is open again
