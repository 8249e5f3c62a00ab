from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QTableView

from cmdesk.core.catalog import load
from cmdesk.core.errors import Cancelled
from cmdesk.core.text import message
from cmdesk.memo.completeness import blockers
from cmdesk.services.applications import (
    ApplicationForm,
    change_application,
    open_application,
    show_application,
)
from cmdesk.services.package_verify import verify_package
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.ui.kit import ChoiceEdit, PageStrip, PageView
from cmdesk.ui.printing import printing
from cmdesk.ui.screens.entries.applications import SCREEN as APPLICATIONS
from cmdesk.ui.screens.entries.customers import SCREEN as CUSTOMERS
from cmdesk.ui.screens.entries.memo import SCREEN as MEMO
from cmdesk.ui.screens.entries.prospects import SCREEN as PROSPECTS
from cmdesk.ui.screens.entries.settings import SCREEN as SETTINGS
from cmdesk.ui.screens.entries.visits import SCREEN as VISITS
from cmdesk.ui.screens.memo import MemoScreen
from cmdesk.ui.screens.memo_parts import place_of
from cmdesk.ui.window import Window


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


@pytest.fixture
def window(application, desk, qtbot):
    window = Window(desk, entries=[MEMO, APPLICATIONS, VISITS, PROSPECTS, SETTINGS, CUSTOMERS])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.go("memo", application=application)
    qtbot.waitUntil(lambda: window.page().findChild(PageView).count() > 5, timeout=20_000)
    return window


def test_f8_leads_through_all_that_blocks_without_coming_back(window, application, desk, qtbot):
    memo = window.page()
    line = desk.ask(show_application, application)
    stops = [place_of(each.target, line) for each in blockers(memo._shown.facts)]
    wanted = []
    desk.wanted.connect(lambda key, where: wanted.append((key, where)))
    assert [each.target for each in blockers(memo._shown.facts) if not place_of(each.target, line)[0]] == []
    distinct = [place for at, place in enumerate(stops) if place not in stops[:at]]
    assert len({key for key, _ in distinct}) > 2
    for place in [*distinct, distinct[0]]:
        told = len(wanted)
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F8)
        qtbot.waitUntil(lambda told=told: len(wanted) > told)
        assert wanted[-1] == place  # the first of all follows the last
    window.go("visits")
    window.go("settings")  # whoever goes elsewhere ends the walk
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.wait(300)
    assert len(wanted) == len(distinct) + 1


def test_what_was_mended_meanwhile_is_not_led_to(window, application, desk, qtbot):
    line = desk.ask(show_application, application)
    whole = replace(line.form, term_months=36, annual_rate=Decimal("0.042"), repayment="annuity", guarantee="mortgage",
                    purpose="装修")  # fmt: skip
    wanted = []
    desk.wanted.connect(lambda key, where: wanted.append((key, where)))
    qtbot.keyClick(window.page(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(wanted) == 1)
    assert wanted[0][1].get("edit") is True  # the application's own form
    desk.act(message("test", "Mend"), change_application, application, whole, catalog=load())
    qtbot.waitUntil(lambda: not desk.busy(), timeout=20_000)
    qtbot.keyClick(window.page(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert "edit" not in wanted[1][1]


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
        ("statement:micro", "customers"),
        ("nothing known", ""),
    ],
)
def test_each_missing_thing_has_its_place(application, desk, target, key):
    from cmdesk.services.applications import show_application

    assert place_of(target, desk.ask(show_application, application))[0] == key


def test_small_pages_lead_to_the_large_ones(application, screen, qtbot):
    view = printed(screen, qtbot)
    strip = screen.findChild(PageStrip)
    assert not strip.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_F6)
    assert strip.isVisible()
    assert strip.count() == view.count()
    blank = strip.item(0).icon().pixmap(64).toImage()
    qtbot.waitUntil(lambda: strip.item(0).icon().pixmap(64).toImage() != blank, timeout=10_000)
    last = strip.item(strip.count() - 1)
    strip.scrollToItem(last)
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualItemRect(last).center())
    qtbot.waitUntil(lambda: view.page() == view.count() - 1)
    view.go_to(0)
    qtbot.waitUntil(lambda: strip.currentRow() == 0)


def test_the_pages_chosen_are_printed_whole_and_in_order(application, screen, qtbot, tmp_path):
    printed(screen, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    printer.setFullPage(True)
    printer.setFromTo(2, 4)
    told = []
    pages = screen._ways._pages
    assert printing(printer, pages)(lambda done, total: told.append((done, total))) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert len(document) == 3
        seen = document[0].render(scale=1).to_pil().convert("L")
    drawn = pages.render(1, 1.0)
    ours = [drawn.pixelColor(x, y).lightness() for x, y in ((80, 80), (80, 120), (300, 400))]
    theirs = [seen.getpixel((x, y)) for x, y in ((80, 80), (80, 120), (300, 400))]
    assert max(abs(one - other) for one, other in zip(ours, theirs, strict=True)) < 60


def test_a_stop_ends_the_printing(application, screen, qtbot, tmp_path):
    printed(screen, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        printing(printer, screen._ways._pages)(stop)


def test_a_printer_is_asked_for(application, screen, qtbot):
    printed(screen, qtbot)
    qtbot.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.findChild(QPrintDialog, "print_dialog")
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, screen.findChild(PageView).count())
    dialog.reject()


def test_a_memo_that_something_blocks_cannot_be_submitted(application, screen, qtbot):
    printed(screen, qtbot)
    assert not screen.findChild(QPushButton, "submit").isEnabled()


def test_submitting_freezes_what_was_shown(application, screen, desk, qtbot, monkeypatch):
    from cmdesk.services import memos
    from cmdesk.ui.screens import memo as shown

    for module in (memos, shown):
        monkeypatch.setattr(module, "blockers", lambda _facts: ())
    monkeypatch.setattr("cmdesk.services.approvals.what_lacks", lambda *_a, **_k: None)
    printed(screen, qtbot)
    click(qtbot, screen, "submit")
    with qtbot.waitSignal(screen.placed, timeout=20_000):
        qtbot.mouseClick(screen.findChild(QPushButton, "freeze"), Qt.MouseButton.LeftButton)
    versions = screen.findChild(ChoiceEdit, "versions")
    assert [versions.itemData(at) for at in range(versions.count())] == ["", "1"]
    assert not screen.findChild(QPushButton, "submit").isEnabled()  # it lies with somebody else now
    before = desk.ask(memos.frozen_memo, application, 1)
    with qtbot.waitSignal(screen.placed, timeout=20_000):
        desk.act(
            message("test", "Change"),
            lambda session: setattr(session.get_one(application_class(), application), "amount", Decimal(700000)),
        )
    versions.setCurrentIndex(1)
    with qtbot.waitSignal(screen.placed, timeout=20_000):
        versions.edited.emit()
    assert screen.crumbs() == ["老王家常菜馆 60 万元"]
    assert not before.draft
