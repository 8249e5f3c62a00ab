import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget, QTextBrowser, QWidget

from cmdesk.core.discover import discover
from cmdesk.core.paths import docs
from cmdesk.ui.manual import Manual, chapters
from cmdesk.ui.screens import entries


@pytest.fixture
def manual(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    manual = Manual(owner)
    manual.owner = owner  # lives as long
    return manual


def titles(manual):
    found = manual.findChild(QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def test_every_screen_has_its_chapter(manual):
    told = {key for chapter in chapters((docs() / "manual.md").read_text("utf-8")) for key in chapter.keys}
    assert {screen.key for screen in discover(entries, "SCREEN")} <= told


def test_it_opens_at_what_it_says_of_a_screen(manual):
    manual.open("today")
    assert manual.isVisible()
    assert manual.findChild(QListWidget).currentItem().text() == "今日"
    page = manual.findChild(QTextBrowser)
    assert "今日" in page.toPlainText()
    assert "<!--" not in page.toPlainText()
    manual.open("nonsense")
    assert manual.findChild(QListWidget).currentRow() == 0


def test_searching_lists_the_chapters_that_hold_it_and_marks_it(manual, compose):
    manual.open("")
    find = manual.findChild(QLineEdit)
    every = titles(manual)
    compose(find, "恢复码")
    assert 0 < len(titles(manual)) < len(every)
    assert manual.findChild(QTextBrowser).textCursor().selectedText() == "恢复码"
    find.setText("这句话哪儿也没有")
    assert titles(manual) == []
    find.clear()
    assert titles(manual) == every


def test_every_picture_and_link_is_there(manual):
    for path in docs().glob("*.md"):
        for name in re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8")):
            assert (docs() / name).is_file(), f"{path.name}: {name}"
            if name.endswith(".png"):
                manual.resize(700, 500)
                page = manual.findChild(QTextBrowser)
                image = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
                assert 0 < image.deviceIndependentSize().width() <= page.viewport().width()


def test_a_link_to_another_document_opens_it_here(manual):
    manual.open("")
    manual.findChild(QTextBrowser).anchorClicked.emit(QUrl("pack.md"))
    assert "pack.toml" in manual.findChild(QTextBrowser).toPlainText()
    manual.findChild(QTextBrowser).anchorClicked.emit(QUrl("https://example.com/manual.md"))
    assert manual.findChild(QListWidget).count() > 1
