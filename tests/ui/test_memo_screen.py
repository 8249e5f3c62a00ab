from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QTableView

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.package import verify_package
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.kit import PageView
from cmdesk.ui.screens.memo import MemoScreen
from cmdesk.ui.screens.memo_parts import place_of


@pytest.fixture
def application(desk):
    form = ProspectForm(name="老王家常菜馆", industry="catering")
    wang = desk.act(message("test", "Add"), add_prospect, form, today=desk.today).result
    wish = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000))
    return desk.act(message("test", "Open"), open_application, wang, wish, today=desk.today, catalog=load()).result


@pytest.fixture
def screen(desk, shown):
    screen = MemoScreen(desk)
    shown(screen, size=(1200, 700))
    return screen


def printed(screen, qtbot):
    screen.show_place()
    qtbot.waitUntil(lambda: screen.findChild(PageView).count() > 5, timeout=20_000)
    return screen.findChild(PageView)


def click(qtbot, screen, name):
    qtbot.mouseClick(screen.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_an_empty_book_leads_to_the_applications(screen, desk, qtbot):
    screen.show_place()
    with qtbot.waitSignal(desk.wanted) as going:
        click(qtbot, screen, "to_applications")
    assert going.args[0] == "applications"


def test_latest_memo_is_printed_and_follows_the_facts(application, screen, desk, qtbot):
    view = printed(screen, qtbot)
    assert screen.crumbs() == ["老王家常菜馆 60 万元"]
    chapters = screen.findChild(QTableView, "chapters").model()
    assert chapters.rowCount() == 15
    assert "授信概要" in chapters.index(0, 0).data()
    with qtbot.waitSignal(screen.placed, timeout=20_000):
        desk.act(
            message("test", "Change"),
            lambda session: setattr(session.get_one(application_class(), application), "amount", Decimal(700000)),
        )
    assert screen.crumbs() == ["老王家常菜馆 70 万元"]
    assert view.count() > 5


def application_class():
    from cmdesk.models.application import Application

    return Application


def test_a_chapter_picked_brings_its_page(application, screen, qtbot):
    view = printed(screen, qtbot)
    chapters = screen.findChild(QTableView, "chapters")
    chapters.setCurrentIndex(chapters.model().index(14, 0))
    qtbot.waitUntil(lambda: view.page() > 2)


def test_f8_leads_from_one_missing_thing_to_the_next(application, screen, desk, qtbot):
    printed(screen, qtbot)
    wanted = []
    desk.wanted.connect(lambda key, where: wanted.append((key, tuple(where))))
    for _ in range(3):
        qtbot.keyClick(screen, Qt.Key.Key_F8)
    assert len(wanted) == 3
    assert {key for key, _ in wanted} <= {"visits", "applications", "prospects", "settings"}


def test_saved_draft_is_what_was_shown(application, screen, desk, qtbot, tmp_path, monkeypatch):
    printed(screen, qtbot)
    path = tmp_path / "报告.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    with qtbot.waitSignal(desk.notice):
        click(qtbot, screen, "save_pdf")
    assert path.read_bytes().startswith(b"%PDF")


def test_package_by_click_verifies(application, screen, desk, qtbot, tmp_path, monkeypatch):
    printed(screen, qtbot)
    path = tmp_path / "上报.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    with qtbot.waitSignal(desk.notice, timeout=20_000):
        click(qtbot, screen, "save_package")
    assert list(verify_package(path).wrong) == []


@pytest.mark.parametrize(
    ("target", "key"),
    [
        ("document:APPRAISAL", "applications"),
        ("application.amount", "applications"),
        ("answer:seats", "visits"),
        ("photo:signboard", "visits"),
        ("borrower.address", "prospects"),
        ("prepared.partner", "settings"),
        ("chapter:S05", "applications"),
        ("conclusion.opinion", "applications"),
        ("finding:opinion", "applications"),
        ("table:borrowings", "applications"),
        ("profile:staff", "applications"),
        ("explain:ratio:debt_asset", "applications"),
        ("declaration", "applications"),
        ("nothing known", ""),
    ],
)
def test_each_missing_thing_has_its_place(application, desk, target, key):
    from cmdesk.services.applications import show_application

    assert place_of(target, desk.ask(show_application, application))[0] == key
