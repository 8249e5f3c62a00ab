"""From the Today screen: the route as it prints, and the calendar file."""

from datetime import time

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from cmdesk.core.text import message
from cmdesk.models.task import TaskKind
from cmdesk.services.gesture import perform
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.tasks import TaskForm, add_task
from cmdesk.ui.screens.entries.today import SCREEN
from cmdesk.ui.whole import ReasonDialog
from cmdesk.ui.window import Window

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, book, desk, today, catalog):
    def act(work, *args, **kwargs):
        return perform(book, message("test", "Test"), work, *args, **kwargs).result

    form = ProspectForm(name="老王家常菜馆", contact="王建国", phone="13800136207", address="城南大道 118 号")
    party = desk.ask(show_prospect, act(add_prospect, form, today=today), catalog=catalog).line.party_id
    act(add_task, TaskForm(kind=TaskKind.VISIT, due=today, at=time(15), party_id=party, visit_type="DUE"))
    window = Window(desk, entries=[SCREEN])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def answer(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(path), ""))


def test_the_route_shows_as_it_prints_and_is_saved(qtbot, monkeypatch, tmp_path, desk, window):
    screen = window.page()
    qtbot.mouseClick(screen.findChild(QPushButton, "print_route"), Left)
    page = screen.printing
    save = page.findChild(QPushButton, "save_pdf")
    qtbot.waitUntil(save.isEnabled)
    assert page.view.count() == 1
    answer(monkeypatch, tmp_path / "route.pdf")
    qtbot.mouseClick(save, Left)
    qtbot.waitUntil(lambda: (tmp_path / "route.pdf").exists() and not desk.jobs.busy())
    assert (tmp_path / "route.pdf").read_bytes().startswith(b"%PDF")
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert screen.printing is None


def test_the_calendar_file_asks_why_it_names_places(qtbot, compose, monkeypatch, tmp_path, desk, window):
    screen = window.page()
    answer(monkeypatch, tmp_path / "visits.ics")
    qtbot.mouseClick(screen.findChild(QPushButton, "calendar"), Left)
    dialog = screen.findChild(ReasonDialog)
    compose(dialog.form.fields["reason"].editor, "导入自己的手机日历")
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_whole"), Left)
    qtbot.waitUntil(lambda: (tmp_path / "visits.ics").exists() and not desk.jobs.busy())
    (event,) = Calendar.from_ical((tmp_path / "visits.ics").read_bytes()).walk("VEVENT")
    assert str(event["location"]) == "城南大道 118 号"
