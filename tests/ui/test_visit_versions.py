"""On the visits screen: next steps that become tasks, a correction by clicks, and a signature by hand."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from sqlalchemy import select

from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.models.task import Task
from cmdesk.services.attachments import content
from cmdesk.services.gesture import perform
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visits import Said, list_visits, show_visit
from cmdesk.ui.screens.entries.visits import SCREEN
from cmdesk.ui.theme import Theme, theme, wear
from cmdesk.ui.window import Window

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def act(book):
    return lambda work, *args, **kwargs: perform(book, message("test", "Test"), work, *args, **kwargs).result


@pytest.fixture
def party(act, desk, today, catalog):
    act(change_profile, ProfileForm(name="周敏", partner="李航"))
    form = ProspectForm(name="老王家常菜馆", contact="王建国", industry="catering", address="城南大道 118 号")
    return desk.ask(show_prospect, act(add_prospect, form, today=today), catalog=catalog).line.party_id


@pytest.fixture
def visit(act, party, today, catalog):
    answers = {
        "seats": Said(state=AnswerState.KNOWN, value="60", grade="C", words="六十来个座"),
        "advance": Said(state=AnswerState.NONE, grade="D", words="不做储值"),
        "commission": Said(state=AnswerState.KNOWN, value="18.75", grade="B"),
        "menu": Said(state=AnswerState.KNOWN, value='[{"category": "热菜", "share": "60", "cost": "45.5"}]', grade="B"),
        "avg_spend": Said(state=AnswerState.DECLINED, words="不方便说"),
    }
    form = VisitForm(day=today, lead="周敏", met="王建国", note="数了两遍", question_set="catering", answers=answers)
    return act(record_visit, party, form, today=today, catalog=catalog)


@pytest.fixture
def window(qtbot, desk, party):
    window = Window(desk, entries=[SCREEN])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def screen(window):
    return window.page()


def idle(qtbot, desk, screen):
    qtbot.waitUntil(lambda: screen.page is None and not desk.jobs.busy())


def test_next_steps_become_tasks(qtbot, compose, desk, screen, party, today):
    desk.go("visits", record=party)
    steps = screen.page.sheet.steps
    compose(steps.lines[0].title, "取近 12 个月流水")
    qtbot.keyClicks(steps.lines[0].due, "+6")
    assert len(steps.lines) == 2  # an empty one opens below
    compose(steps.lines[1].title, "多余的一步")
    qtbot.keyClicks(steps.lines[1].due, "31-31")
    qtbot.keyClick(steps.lines[1].due, Key.Key_S, CTRL)
    assert screen.page is not None  # refused beside the line
    qtbot.waitUntil(steps.lines[1].findChild(QLabel, "error").isVisible)
    qtbot.mouseClick(steps.lines[1].drop, Left)
    qtbot.keyClick(steps.lines[0].due, Key.Key_S, CTRL)
    idle(qtbot, desk, screen)
    tasks = desk.ask(lambda session: [(task.title, task.due, task.party_id) for task in session.scalars(select(Task))])
    assert tasks == [("取近 12 个月流水", date.fromordinal(today.toordinal() + 6), party)]


def test_every_field_of_a_visit_is_high_enough_for_a_finger(app, desk, screen, party):
    wear(app, Theme(row_height="touch"))
    desk.go("visits", record=party)
    form = screen.page.sheet.form
    least = theme().size("control_touch")
    names = set(form.fields) - {"note"}
    assert {"type", "day", "start", "end", "lead", "partner", "place", "met"} <= names
    assert {
        name: form.fields[name].editor.height() for name in names if form.fields[name].editor.height() < least
    } == {}


def test_a_draft_keeps_the_next_steps(qtbot, compose, desk, screen, party):
    desk.go("visits", record=party)
    compose(screen.page.sheet.steps.lines[0].title, "回电")
    desk.go("visits")
    qtbot.keyClick(screen.page or screen.list, Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.page is None)
    desk.go("visits", record=party)
    assert [line.title.text() for line in screen.page.sheet.steps.lines] == ["回电", ""]


def test_a_visit_is_corrected_by_clicks(qtbot, compose, desk, screen, visit, party):
    desk.go("visits", visit=visit)
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "correct") is not None)
    qtbot.mouseClick(screen.findChild(QPushButton, "correct"), Left)
    page = screen.page
    assert page.before.line.id == visit
    assert page.sheet.form.note.toPlainText() == "数了两遍"
    rows = page.sheet.questions.rows
    assert rows["seats"].answer.figure.text() == "60"
    assert rows["commission"].answer.figure.text() == "18.75"
    assert rows["avg_spend"].answer.quote.text() == "不方便说"
    page.sheet.ask("seats")
    rows["seats"].answer.figure.selectAll()
    qtbot.keyClicks(rows["seats"].answer.figure, "64")
    page.save()
    assert screen.page is page  # not without the reason
    compose(page.sheet.form.fields["reason"].findChild(QLineEdit), "少数了一桌")
    page.save()
    idle(qtbot, desk, screen)
    (line,) = desk.ask(list_visits, party_id=party)
    found = desk.ask(show_visit, line.id)
    assert (line.version, line.reason, found.answers["seats"].value) == (2, "少数了一桌", "64")
    before = desk.ask(show_visit, visit)
    same = {"commission", "menu", "avg_spend", "advance"}
    assert found.answers["seats"].words == "六十来个座"
    assert {key: found.answers[key] for key in same} == {key: before.answers[key] for key in same}
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "version_1") is not None)
    qtbot.mouseClick(screen.findChild(QPushButton, "version_1"), Left)
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "version_2") is not None)
    assert screen.findChild(QPushButton, "correct") is None  # only the version that stands is corrected
    assert desk.ask(show_visit, visit).answers["seats"].value == "60"


def test_the_clients_words_stand_with_a_figure_and_stay_in_the_draft(qtbot, compose, desk, screen, party):
    desk.go("visits", record=party)
    line = screen.page.sheet.questions.rows["seats"]
    screen.page.sheet.ask("seats")
    assert not line.quote.isVisible()
    qtbot.keyClick(line.answer.findChild(QRadioButton, "not_asked"), "6")
    qtbot.keyClicks(line.answer.figure, "0")
    qtbot.mouseClick(line.quote, Left)
    qtbot.waitUntil(line.quoted.hasFocus)
    compose(line.quoted, "六十来个座")
    desk.go("visits")
    qtbot.keyClick(screen.page or screen.list, Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.page is None)
    desk.go("visits", record=party)
    line = screen.page.sheet.questions.rows["seats"]
    assert line.quoted.isVisible()
    screen.page.save()
    idle(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits, party_id=party)
    said = desk.ask(show_visit, visit.id).answers["seats"]
    assert (said.state, said.value, said.words) == (AnswerState.KNOWN, "60", "六十来个座")


def test_a_visit_is_signed_by_hand(qtbot, desk, screen, visit):
    desk.go("visits", visit=visit)
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "sign_visit") is not None)
    qtbot.mouseClick(screen.findChild(QPushButton, "sign_visit"), Left)
    page = screen.signing
    assert page.name.value() == "周敏"
    assert not page.keep.isEnabled()
    pad = page.pad
    qtbot.mouseClick(pad, Left, pos=QPoint(30, 30))
    assert not page.keep.isEnabled()  # a dot is no name
    qtbot.mousePress(pad, Left, pos=QPoint(40, 60))
    for x in range(45, 200, 5):
        qtbot.mouseMove(pad, QPoint(x, 60 + x % 20))
    qtbot.mouseRelease(pad, Left, pos=QPoint(200, 70))
    assert page.keep.isEnabled()
    qtbot.mouseClick(page.keep, Left)
    (signed,) = desk.ask(show_visit, visit).signatures
    assert (signed.signer, signed.name) == ("lead", "周敏")
    image = QImage.fromData(desk.ask(content, signed.sha256))
    assert (image.width() > 200, image.pixelColor(0, 0).name()) == (True, "#ffffff")
    dark = sum(image.pixelColor(x, y).lightness() < 100 for x in range(image.width()) for y in range(image.height()))
    assert dark > 200
    qtbot.waitUntil(lambda: screen.signing is None)
    qtbot.mouseClick(screen.findChild(QPushButton, "sign_visit"), Left)
    assert (screen.signing.who.value(), screen.signing.name.raw()) == ("partner", "")  # nobody went along
    qtbot.keyClick(screen.signing, Key.Key_Escape)
    assert screen.signing is None
