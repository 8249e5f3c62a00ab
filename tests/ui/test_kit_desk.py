import threading
import time

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from sqlalchemy import text

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.text import message
from cmdesk.models.store import open_book
from cmdesk.services.profile import ProfileForm, change_profile, read_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.bug import report
from cmdesk.ui.drafting import saving
from cmdesk.ui.jobs import Jobs

LABEL = message("window", "New book")


@pytest.fixture
def heard(desk):
    """Everything the desk told."""
    told = []
    for name in ("changed", "failed", "notice", "wanted", "settled"):
        getattr(desk, name).connect(lambda *said, name=name: told.append((name, *said)))
    return told


def refuse(_session):
    raise UserError(LABEL)


def test_act_writes_tells_and_offers_undo(desk, heard):
    outcome = desk.act(LABEL, change_profile, ProfileForm(name="周敏"))
    assert outcome.touched == {"profile"}
    assert heard == [("changed", frozenset({"profile"})), ("notice", "新建账本", True)]
    assert desk.ask(read_profile).name == "周敏"
    assert desk.undo_label() == LABEL

    heard.clear()
    desk.undo()
    assert desk.ask(read_profile).name == ""
    assert heard == [("changed", frozenset({"profile"})), ("notice", "已撤销：新建账本", False)]
    desk.redo()
    assert desk.ask(read_profile).name == "周敏"


def test_a_large_undo_does_not_hold_up_the_window(qtbot, desk, heard, today):
    def add_many(session):
        for number in range(150):
            add_prospect(session, ProspectForm(name=f"第{number}家"), today=today)

    desk.act(LABEL, add_many)
    threads = []
    desk.jobs.started.connect(lambda _words: threads.append("job"))
    desk.undo()
    desk.undo()  # pressed once more in the meantime
    assert isinstance(heard[-1][1], UserError)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert threads == ["job"]
    assert heard[-1] == ("notice", "已撤销：新建账本", False)
    assert desk.undo_label() is None
    desk.redo()
    qtbot.waitUntil(lambda: desk.undo_label() is not None and not desk.jobs.busy())
    assert heard[-1] == ("notice", "已重做：新建账本", False)


def test_quiet_acts_say_nothing_but_can_be_undone(desk, heard):
    desk.act_quietly(LABEL, change_profile, ProfileForm(name="周敏"))
    assert [told[0] for told in heard] == ["changed"]
    assert desk.undo_label() == LABEL


def test_a_refusal_is_told_and_nothing_is_written(desk, heard):
    assert desk.act(LABEL, refuse) is None
    assert [(name, type(error)) for name, error in heard] == [("failed", UserError)]
    assert desk.undo_label() is None


def test_a_bug_is_not_swallowed(desk):
    with pytest.raises(ZeroDivisionError):
        desk.act(LABEL, lambda _session: 1 / 0)


def test_act_later_runs_as_one_gesture_on_the_job_thread(qtbot, desk, heard):
    threads, results = [], []

    def work(session, name, *, progress, branch):
        threads.append(QThread.currentThread() is desk.thread())
        progress(1, 1)
        change_profile(session, ProfileForm(name=name, branch=branch))
        return "done"

    def done(result):
        results.append((result, QThread.currentThread() is desk.thread()))

    desk.act_later(LABEL, work, "周敏", branch="城南支行", done=done)
    qtbot.waitUntil(lambda: bool(results))
    assert (threads, results) == ([False], [("done", True)])
    assert desk.ask(read_profile).branch == "城南支行"
    assert heard[-1] == ("notice", "新建账本", True)


def test_a_stopped_job_rolls_back_and_says_nothing(qtbot, desk, heard):
    begun = threading.Event()

    def work(session, *, progress):
        change_profile(session, ProfileForm(name="never"))
        while True:
            progress(1, 9)
            begun.set()
            time.sleep(0.001)

    desk.act_later(LABEL, work)
    begun.wait(5)
    before = time.monotonic()
    assert desk.act(LABEL, change_profile, ProfileForm(name="now")) is None  # the window does not wait for the writer
    assert time.monotonic() - before < 1
    assert str(heard.pop()[1]) == "“New book” is still running: wait, or stop it."
    desk.jobs.stop()
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert desk.ask(read_profile).name == ""
    assert heard == []
    assert desk.act(LABEL, change_profile, ProfileForm(name="now")) is not None


def test_a_failing_job_is_told(qtbot, desk, heard):
    desk.run_later(lambda _progress: 1 / 0, print)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0][1], ZeroDivisionError)


def test_jobs_run_in_turn_and_report_sparingly(qtbot, app):
    jobs, told, results = Jobs(app), [], []
    jobs.started.connect(told.append)
    jobs.progressed.connect(lambda done, total: told.append((done, total)))
    jobs.ended.connect(lambda: told.append("end"))

    def count(progress):
        for at in range(20_000):
            progress(at + 1, 20_000)
        return "counted"

    jobs.run(count, results.append, results.append, "导入")
    jobs.run(lambda _progress: "quiet", results.append, results.append)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results == ["counted", "quiet"]
    assert (told[0], told[-2], told[-1]) == ("导入", (20_000, 20_000), "end")
    assert len(told) < 30
    jobs.drain()


def test_a_widget_that_is_gone_is_not_called(qtbot, desk):
    class Screen(QLabel):
        def show_result(self, result):
            self.setText(result)

    screen, go_on = Screen(), threading.Event()
    desk.run_later(lambda _progress: go_on.wait(5) and "late", screen.show_result)
    screen.deleteLater()
    qtbot.wait(20)
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.busy())  # an error in a slot would fail this test


def test_nothing_comes_after_drain(qtbot, app):
    jobs, results = Jobs(app), []
    jobs.run(lambda _progress: "late", results.append, results.append)
    jobs.drain()
    qtbot.wait(30)
    assert results == []


def test_settings_change_by_name(desk, heard):
    desk.settle(theme="dark")
    assert desk.settings.theme == "dark"
    assert heard == [("settled", desk.settings)]


def test_a_bug_report_holds_no_values():
    def failing():
        name = "老王家常菜馆"
        try:
            {}[name]
        except KeyError as error:
            raise RuntimeError(f"cannot find {name} 13800136207") from error

    with pytest.raises(RuntimeError) as caught:
        failing()
    words = report(caught.value)
    assert "builtins.RuntimeError" in words
    assert "builtins.KeyError" in words
    assert "failing" in words
    assert "cmdesk 0." in words
    assert not any(secret in words for secret in ("老王", "138", "/work", "home"))


def test_cancelled_is_no_failure(desk, heard):
    desk.report(Cancelled())
    assert heard == []


@pytest.fixture
def another(book_path):
    """Another program that holds the book."""
    other = open_book(book_path, "correct horse")
    with other.write() as session:
        session.execute(text("SELECT 1"))
        yield session
    other.close()


def test_a_gesture_waits_for_no_other_program_and_brings_no_draft_back(desk, heard, another):
    desk.drafts.keep("profile", {"name": "周"})
    assert desk.act(LABEL, saving(change_profile, "profile"), ProfileForm(name="周敏")) is None
    assert [(name, str(said)) for name, said in heard] == [
        ("failed", "Another program is writing to the book: try again in a moment.")
    ]
    another.rollback()
    assert desk.act(LABEL, saving(change_profile, "profile"), ProfileForm(name="周敏")) is not None
    assert desk.drafts.flush(10)
    assert desk.drafts.find("profile") is None


def test_a_job_that_cannot_write_ends_and_says_why(qtbot, desk, heard, book_path):
    book_path.rename(book_path.with_name("away"))  # as when a drive is pulled out
    desk.drafts.keep("profile", {"name": "周"})
    settled = []
    desk.act_later(LABEL, lambda _session, progress: progress(1, 1), settled=lambda: settled.append(True))
    qtbot.waitUntil(lambda: bool(settled), timeout=10_000)
    assert "no longer in" in str(heard[-1][1])
    book_path.with_name("away").rename(book_path)


def test_a_number_looked_at_while_another_writes_is_noted_once(qtbot, desk, another):
    desk.note(message("x", "Saw it"))
    another.rollback()
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=10_000)
    desk.close()
    with desk.book.read() as session:
        assert session.scalar(text("SELECT count(*) FROM gesture")) == 1
