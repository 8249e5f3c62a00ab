from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from cmdesk.services.profile import ProfileForm, read_profile
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import MessageBar, Segmented
from cmdesk.ui.screens.settings import SettingsScreen

EXAMPLE = Path(__file__).parents[1] / "data" / "pack"


@pytest.fixture
def screen(desk, shown):
    screen = SettingsScreen(desk)
    shown(screen, size=(900, 900))
    return screen


def test_profile_is_saved_as_one_gesture_and_undone(screen, desk, qtbot, compose):
    name = screen.findChild(QLineEdit, "name") or screen.findChild(QLineEdit)
    name.setFocus()
    compose(name, "周敏")
    qtbot.mouseClick(screen.findChild(QPushButton, "save_profile"), Qt.MouseButton.LeftButton)
    assert desk.ask(read_profile) == ProfileForm(name="周敏")
    desk.undo()
    assert desk.ask(read_profile) == ProfileForm()
    assert name.text() == ""


@pytest.mark.parametrize(
    ("name", "key", "value"), [("language", "en", "en"), ("theme", "dark", "dark"), ("scale", "115", 115)]
)
def test_a_choice_settles_the_window(screen, desk, name, key, value):
    screen.findChild(Segmented, name).choose(key)
    assert getattr(desk.settings, name) == value


def test_check_says_that_the_book_is_whole_or_what_is_wrong(screen, desk, qtbot):
    with qtbot.waitSignal(desk.notice) as told:
        qtbot.mouseClick(screen.findChild(QPushButton, "check_book"), Qt.MouseButton.LeftButton)
    assert "完好" in told.args[0]
    with desk.book.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO content VALUES ('abc', 1)")
    qtbot.mouseClick(screen.findChild(QPushButton, "check_book"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("abc" in label.text() for label in screen.findChildren(QLabel)))


def choose_pack(screen, monkeypatch, folder):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    screen.findChild(QAction, "choose_pack").trigger()


def test_the_banks_catalog_is_chosen_shown_and_removed(screen, desk, qtbot, monkeypatch):
    changes = screen.findChild(QLabel, "pack_changes")
    choose_pack(screen, monkeypatch, EXAMPLE)
    qtbot.waitUntil(lambda: desk.settings.catalog_folder == str(EXAMPLE))
    assert "示例银行江州分行目录包" in changes.text()
    assert "product PB_MORT_BIZ" in changes.text()
    assert desk.catalog.pack is None
    screen.findChild(QAction, "remove_pack").trigger()
    assert desk.settings.catalog_folder == ""
    assert "PB_MORT_BIZ" not in changes.text()
    assert not screen.findChild(QAction, "remove_pack").isEnabled()


def test_a_catalog_with_a_mistake_is_told_with_its_line_and_not_kept(screen, desk, qtbot, monkeypatch, tmp_path):
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "pack.toml").write_text('title = "T"\nversion = "1"\n', "utf-8")
    (folder / "terms.toml").write_text("\nneed = 3\n", "utf-8")
    choose_pack(screen, monkeypatch, folder)
    found = screen.findChild(MessageBar, "pack_found")
    qtbot.waitUntil(lambda: "bank/terms.toml 第 2 行，need" in found.text())
    assert desk.settings.catalog_folder == ""


def test_the_catalog_in_use_is_named(app, book, settings, today, shown, monkeypatch):
    monkeypatch.setenv("CMDESK_CATALOG", str(EXAMPLE))
    desk = Desk(book, replace(settings, catalog_folder=str(EXAMPLE)), today)
    screen = SettingsScreen(desk)
    shown(screen, size=(900, 900))
    assert "2026-11-1" in screen.findChild(QLabel, "pack_name").text()
    assert "product PB_MORT_BIZ" in screen.findChild(QLabel, "pack_changes").text()
    desk.close()
