"""Where a file goes: no name is cut at a dot, and no file replaced that was not asked about."""

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cmdesk.ui.saving import ask_where

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def ask(qtbot, monkeypatch, tmp_path):
    """Ask for a file, with this name chosen and this answer given."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def choose(name, answer=NO):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / name) if name else "", "")
        )
        monkeypatch.setattr(QMessageBox, "question", lambda *_a, **_k: answer)
        found = ask_where(parent, "x", "x", "x", ".pdf")
        return found and found.name

    return choose


@pytest.mark.parametrize(
    ("chosen", "path"), [("张三 1.5万", "张三 1.5万.pdf"), ("a.PDF", "a.PDF"), ("a", "a.pdf"), ("", None)]
)
def test_an_ending_is_appended_and_nothing_cut(ask, chosen, path):
    assert ask(chosen) == path


def test_a_file_of_the_longer_name_is_asked_about(ask, tmp_path):
    (tmp_path / "a.pdf").write_text("mine")
    assert [ask("a", NO), ask("a", YES), ask("a.pdf", NO)] == [None, "a.pdf", "a.pdf"]
