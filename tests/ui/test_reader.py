"""Reading while somebody types: the latest question is answered, in the window's thread, and no other."""

from threading import Event, current_thread, main_thread

import pytest
from sqlalchemy import event, text

ENDLESS = text("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")


@pytest.fixture
def reader(desk):
    return desk.reader()


def test_what_is_quick_is_there_at_once(reader):
    heard = []
    reader.read(lambda session: session.scalar(text("SELECT 7")), heard.append)
    assert heard == [7]
    assert not reader.busy()


def test_what_is_slow_comes_later_on_the_windows_thread(qtbot, reader, desk):
    go, threads = Event(), []
    reader.read(
        lambda _session: (go.wait(20), current_thread())[1], lambda by: threads.extend([by, current_thread()]), wait=0
    )
    assert (threads, desk.busy()) == ([], True)
    go.set()
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()
    assert not desk.busy()


def test_a_new_question_breaks_the_old_one_off(qtbot, reader):
    heard, begun = [], Event()
    reader.read(lambda session: (begun.set(), session.execute(ENDLESS)), lambda _found: heard.append("old"), wait=0)
    begun.wait(20)
    qtbot.wait(20)
    reader.read(lambda session: session.scalar(text("SELECT 'new'")), heard.append)
    qtbot.wait(50)
    assert heard == ["new"]


def test_what_goes_wrong_is_told(reader, desk):
    told = []
    desk.failed.connect(told.append)
    reader.read(lambda _session: 1 / 0, told.append)
    assert [type(each) for each in told] == [ZeroDivisionError]


def test_a_desk_that_closes_breaks_its_questions_off(qtbot, reader, desk):
    heard, begun = [], Event()
    reader.read(lambda session: (begun.set(), session.execute(ENDLESS)), heard.append, wait=0)
    begun.wait(20)
    qtbot.wait(20)
    desk.close()
    qtbot.wait(50)
    assert heard == []


def test_what_a_long_read_freed_is_given_back_unless_the_next_one_waits(qtbot, reader, monkeypatch):
    given = []
    monkeypatch.setattr("cmdesk.ui.reader.give_back", lambda: given.append(current_thread()))
    monkeypatch.setattr("cmdesk.ui.reader.LARGE", 60)
    reader.read(lambda session: session.scalar(text("SELECT 1")), lambda _found: None)
    qtbot.wait(50)
    assert given == []  # too little to be worth it
    monkeypatch.setattr("cmdesk.ui.reader.LARGE", 0)
    begun = Event()
    reader.read(lambda session: (begun.set(), session.execute(ENDLESS)), lambda _found: None, wait=0)
    begun.wait(20)
    qtbot.wait(20)
    reader.read(lambda session: session.scalar(text("SELECT 2")), lambda _found: None)
    qtbot.waitUntil(lambda: bool(given))
    qtbot.wait(50)
    assert len(given) == 1
    assert given[0] is not main_thread()


def test_after_a_rest_pages_are_let_go_of_and_read_anew(qtbot, reader, book):
    asked = []
    event.listen(book.engine, "before_cursor_execute", lambda *about: asked.append(about[2]))
    reader._rest.setInterval(20)
    heard = []
    reader.read(lambda session: session.scalar(text("SELECT count(*) FROM party")), heard.append)
    qtbot.waitUntil(lambda: "PRAGMA shrink_memory" in asked)
    qtbot.wait(20)
    reader.read(lambda session: session.scalar(text("SELECT count(*) FROM party")), heard.append)
    qtbot.waitUntil(lambda: heard == [0, 0])
