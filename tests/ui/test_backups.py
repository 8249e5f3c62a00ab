"""Backups from the window: one a day by itself, one when asked for, and what stands in the way is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from cmdesk.models.backup import read_manifest
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.entries.settings import SCREEN
from cmdesk.ui.window import Window

Left = Qt.MouseButton.LeftButton


class Clock:
    def __init__(self):
        self.now = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


@pytest.fixture
def desk(app, book, settings, today, clock, folder):
    desk = Desk(replace(book, clock=clock), replace(settings, backup_folder=str(folder)), today)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot, desk):
    window = Window(desk, entries=[SCREEN])
    desk.backups.renewed.connect(lambda: window.status.show_backup(desk.backups.words()))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    yield window
    window.close()


@pytest.fixture
def idle(qtbot, desk):
    return lambda: qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)


def test_one_a_day_is_made_by_itself(desk, window, idle, clock, folder):
    def look():
        desk.backups.look()
        idle()
        idle()  # the looking, and the backup that it led to
        return len(list(folder.iterdir()))

    assert [look(), look()] == [1, 1]
    assert window.status.backup.text() == f"备份 {clock().astimezone():%H:%M}"
    clock.now += timedelta(days=1)
    assert [look(), look()] == [2, 2]


def test_what_stands_in_the_way_is_told_once_a_day(desk, window, idle, clock, folder, tmp_path):
    (tmp_path / "file").write_text("x")
    desk.settle(backup_folder=str(tmp_path / "file"))
    said = []
    desk.failed.connect(lambda error: said.append(str(error)))
    for _ in range(3):
        desk.backups.look()
        idle()
        idle()
    assert len(said) == 1
    assert "cannot be written" in said[0]
    clock.now += timedelta(days=1)
    desk.backups.look()
    idle()
    idle()
    assert len(said) == 2


def test_the_card_backs_up_at_once_and_to_a_file(qtbot, window, idle, folder, tmp_path, monkeypatch):
    last = window.findChild(QWidget, "last_backup")
    assert last.text() == "还没有备份"
    qtbot.mouseClick(window.findChild(QPushButton, "back_up"), Left)
    idle()
    qtbot.waitUntil(lambda: last.text() != "还没有备份")
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "mine"), ""))
    qtbot.mouseClick(window.findChild(QPushButton, "back_up_to"), Left)
    idle()
    assert read_manifest(tmp_path / "mine.cmdesk-backup").book == "book.cmdesk"


def test_another_folder_is_chosen_and_kept_in_the_settings(qtbot, desk, window, idle, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(tmp_path / "other"))
    qtbot.mouseClick(window.findChild(QPushButton, "choose_folder"), Left)
    idle()
    assert desk.settings.backup_folder == str(tmp_path / "other")
    assert window.findChild(QWidget, "backup_folder").text() == str(tmp_path / "other")
    qtbot.mouseClick(window.findChild(QPushButton, "back_up"), Left)
    idle()
    assert len(list((tmp_path / "other").iterdir())) == 1
