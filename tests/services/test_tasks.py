from datetime import date, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from cmdesk.core.errors import UserError
from cmdesk.models.task import TaskKind
from cmdesk.services.due import show_step
from cmdesk.services.gesture import undo
from cmdesk.services.next_step import reschedule
from cmdesk.services.tasks import (
    TaskForm,
    TaskQuery,
    add_task,
    change_task,
    client_named,
    count_by_view,
    count_open_tasks,
    count_tasks,
    delete_task,
    finish_step,
    finish_task,
    list_tasks,
    postpone_task,
    reopen_task,
    show_task,
)
from cmdesk.services.visit import VisitForm, record_visit


def titles(ask, **query):
    return [line.title for line in ask(list_tasks, TaskQuery(**query))]


def test_a_task_is_added_changed_done_taken_up_again_and_deleted(ask, act, wang_party, today, book):
    task = act(add_task, TaskForm(title=" 给王老板回电 ", kind=TaskKind.CALL, due=today, party_id=wang_party))
    line = ask(show_task, task)
    assert (line.title, line.client, line.due, line.done_on) == ("给王老板回电", "老王家常菜馆", today, None)
    act(change_task, task, TaskForm(title="约老王见面", due=today + timedelta(days=1), at=time(15)))
    line = ask(show_task, task)
    assert (line.title, line.party_id, line.at, line.kind) == ("约老王见面", None, time(15), TaskKind.TODO)
    act(finish_task, task, outcome="约在周五", today=today)
    assert (ask(show_task, task).done_on, ask(show_task, task).outcome) == (today, "约在周五")
    act(reopen_task, task)
    assert (ask(show_task, task).done_on, ask(show_task, task).outcome) == (None, "")
    act(postpone_task, task, date(2026, 3, 16))
    assert (ask(show_task, task).due, ask(show_task, task).at) == (date(2026, 3, 16), time(15))
    act(delete_task, task)
    assert ask(show_task, task) is None
    assert ask(count_tasks, TaskQuery(view="all")) == 0
    undo(book)
    assert ask(show_task, task).title == "约老王见面"


def test_the_bin_holds_a_deleted_task(ask, act, today, catalog):
    from cmdesk.services.bin import list_bin  # it wants every table known

    task = act(add_task, TaskForm(title="给王老板回电", due=today))
    act(delete_task, task)
    assert [str(entry.title) for entry in ask(list_bin, catalog=catalog)] == ["给王老板回电"]


@pytest.mark.parametrize("form", [{}, {"title": "  "}, {"kind": TaskKind.VISIT}])
def test_a_task_without_words_is_refused(ask, act, today, form):
    with pytest.raises(UserError):
        act(add_task, TaskForm(due=today, **form))
    assert ask(count_tasks, TaskQuery(view="all")) == 0


def test_what_is_gone_is_refused(act, today):
    gone = UUID(int=1)
    for work, args in ((change_task, (TaskForm(title="x", due=today),)), (reopen_task, ()), (delete_task, ()),
                       (postpone_task, (today,))):  # fmt: skip
        with pytest.raises(UserError):
            act(work, gone, *args)
    with pytest.raises(UserError):
        act(finish_step, gone, next_action="", next_date=None, today=today)


def test_open_tasks_stand_by_day_and_time_done_ones_latest_first(ask, act, today, wang_party):
    def add(title, day, at=None, **more):
        return act(add_task, TaskForm(title=title, due=today + timedelta(days=day), at=at, **more))

    add("今天不定时", 0)
    add("今天下午", 0, time(15))
    add("明天", 1, party_id=wang_party)
    add("昨天", -1)
    first, second = add("甲", 0), add("乙", 0)
    act(finish_task, first, today=today - timedelta(days=1))
    act(finish_task, second, today=today)
    assert titles(ask) == ["昨天", "今天下午", "今天不定时", "明天"]
    assert titles(ask, view="done") == ["乙", "甲"]
    assert titles(ask, view="all") == [*titles(ask), *titles(ask, view="done")]
    assert titles(ask, party_id=wang_party) == ["明天"]
    assert titles(ask, search="老王") == ["明天"]
    assert ask(count_by_view, TaskQuery()) == {"open": 4, "done": 2, "all": 6}
    assert ask(count_open_tasks, wang_party) == 1
    assert [line.title for line in ask(list_tasks, TaskQuery(), offset=1, limit=2)] == ["今天下午", "今天不定时"]


def test_recording_a_visit_closes_its_plan_and_undo_opens_it_again(ask, act, book, wang_party, today, catalog):
    def plan(day, **more):
        form = TaskForm(kind=TaskKind.VISIT, due=today + timedelta(days=day), party_id=wang_party, **more)
        return act(add_task, form)

    missed, planned, coming = plan(-2), plan(0, at=time(10), visit_type="FIRST"), plan(3)
    call = act(add_task, TaskForm(title="打电话", kind=TaskKind.CALL, due=today, party_id=wang_party))
    visit = act(record_visit, wang_party, VisitForm(day=today), today=today, catalog=catalog)
    for task in (missed, planned):
        assert (ask(show_task, task).visit_id, ask(show_task, task).done_on) == (visit, today)
    for task in (coming, call):
        assert (ask(show_task, task).visit_id, ask(show_task, task).done_on) == (None, None)
    undo(book)
    assert {ask(show_task, task).done_on for task in (missed, planned)} == {None}


def test_a_next_step_that_is_done_becomes_a_closed_task(ask, act, wang, wang_party, today, book):
    act(reschedule, wang, next_action="首次电话", next_date=today - timedelta(days=1))
    later = today + timedelta(days=4)
    act(finish_step, wang, next_action="上门认门", next_date=later, today=today)
    step = ask(show_step, wang)
    assert (step.action, step.day) == ("上门认门", later)
    (done,) = ask(list_tasks, TaskQuery(view="done", party_id=wang_party))
    assert (done.title, done.due, done.done_on) == ("首次电话", today - timedelta(days=1), today)
    undo(book)
    assert ask(show_step, wang).action == "首次电话"
    assert ask(count_tasks, TaskQuery(view="all")) == 0
    act(finish_step, wang, next_action="", next_date=None, today=today)
    assert ask(show_step, wang) is None


def test_a_client_named_in_full_is_found(ask, wang_party):
    assert ask(client_named, "明早给老王家常菜馆送材料") == wang_party
    assert ask(client_named, "给老王回电") is None
    assert ask(client_named, "%_") is None


def test_a_client_named_in_a_line_is_looked_up_by_the_index_of_names(book, ask, wang_party):
    asked = []
    event.listen(book.engine, "before_cursor_execute", lambda *args: asked.append(args[2:4]))
    assert ask(client_named, "明早给老王家常菜馆送材料") == wang_party
    query, values = asked[-1]
    with book.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", values).all()
    assert any("SEARCH party USING INDEX ix_party_name" in str(step) for step in plan)
