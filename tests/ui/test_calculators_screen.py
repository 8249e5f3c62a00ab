"""The calculators before a client: typed, clicked, slid, copied, printed, put into an application."""

from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

import cmdesk.ui.screens.entries
from cmdesk.core.catalog import load
from cmdesk.core.discover import discover
from cmdesk.services.applications import ApplicationForm, open_application, show_application
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.ui.kit import FilterChip
from cmdesk.ui.screens.calculators.screen import CalculatorsScreen
from cmdesk.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def client(act, today):
    def add(session):
        wish = add_prospect(session, ProspectForm(name="老王家常菜馆", industry="catering"), today=today)
        form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000), term_months=36)
        number = open_application(session, wish, form, today=today, catalog=load())
        return show_prospect(session, wish, catalog=load()).line.party_id, number

    return act(add)


@pytest.fixture
def screen(desk, shown):
    screen = CalculatorsScreen(desk)
    shown(screen, size=(1366, 720))
    return screen


@pytest.fixture
def write(qtbot, screen):
    """Type into a field of the calculator that shows, in place of what stands there, and leave it by Enter."""

    def typing(**texts):
        for name, text in texts.items():
            editor = screen.page().fields[name.replace("__", ".")].editor
            editor.setFocus()
            editor.selectAll()
            qtbot.keyClicks(editor, text)
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not screen.page().waiting())

    return typing


@pytest.fixture
def click(qtbot, screen):
    def press(name):
        qtbot.mouseClick(screen.findChild(QPushButton, name), LEFT)

    return press


def shows(screen, name):
    return screen.page().findChild(QLabel, name).text()


def test_two_offers_are_compared_copied_printed_and_one_goes_into_the_application(
    screen, client, desk, qtbot, write, click, monkeypatch, tmp_path
):
    party, application = client
    screen.show_place(party=party)
    assert screen.page().fields["amount.1"].raw() == "600,000"  # as the application says
    write(rate__1="4.2", amount__2="100000", rate__2="7.2", months__2="12", upfront__2="2000")
    assert (shows(screen, "lead.1"), shows(screen, "lead.2")) == ("4.28 %", "11.58 %")
    assert [len(each.curves) for each in screen.page().charts.widgets] == [2, 2]
    click("copy")
    text = QApplication.clipboard().text()
    assert "首期还款：17,767.82 元" in text
    assert "末期还款：17,767.91 元" in text
    assert "人民币叁万玖仟陆佰肆拾壹元陆角壹分" in text
    assert "以合同为准" in text
    out = tmp_path / "试算.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    click("pdf")
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "save_pdf").isEnabled())
    click("save_pdf")
    qtbot.waitUntil(lambda: not desk.busy() and out.exists())
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == 1
        printed = document[0].get_textpage().get_text_range()
    assert all(each in printed for each in ("17,767.82", "11.58 %", "老王家常菜馆", "以合同为准"))
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    click("take.1")
    form = desk.ask(show_application, application).form
    assert (form.annual_rate, form.repayment) == (Decimal("0.042"), "annuity")
    desk.undo()
    assert desk.ask(show_application, application).form.annual_rate is None


def test_what_was_typed_for_a_client_stands_there_again(screen, client, desk, write, shown, qtbot):
    party, _ = client
    screen.show_place(party=party, calculator="affordable")
    write(income="45800", household="11000", existing="2600")
    assert "缺" in screen.page().results.missing.text()
    write(rate="4.2")
    assert screen.page().results.cards[0].lead.text() == "650,000.00 元"
    screen.set_client(None)  # keeps what waits
    screen.show_place(calculator="affordable")
    assert screen.page().fields["income"].raw() == ""
    screen.show_place(party=party)
    assert desk.drafts.flush(5)
    again = CalculatorsScreen(desk)
    shown(again, size=(1366, 720))
    assert again.findChild(FilterChip, "client_chip").text() == "老王家常菜馆"
    assert again.page().calculator.key == "affordable"
    assert again.page().results.cards[0].lead.text() == "650,000.00 元"


def test_the_slider_moves_growth_and_the_answer_at_once(screen, write, qtbot):
    screen.show_place(calculator="working_capital")
    write(growth="20", sales="6000", profit="6.9", cogs="4740", inventory="850", receivable="1000", payable="530",
          prepaid="110", advance="70", own="610", loans="900", other="0")  # fmt: skip
    card = screen.page().results.cards[0]
    assert card.lead.text() == "137.09 万元"
    slider = screen.page().sliders["growth"]
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not screen.page().waiting())
    assert screen.page().fields["growth"].raw() == "25"
    assert card.lead.text() == "205.72 万元"


def test_what_cannot_be_is_told_below_its_field_with_its_unit(screen, write, qtbot):
    screen.show_place(calculator="mortgage")
    write(price="1500000", rate="310", months="360")
    field = screen.page().fields["rate"]
    qtbot.waitUntil(lambda: "%" in field.error())
    assert not screen.findChild(QPushButton, "pdf").isEnabled()
    write(rate="3.1")
    assert field.error() == ""
    assert screen.findChild(QPushButton, "pdf").isEnabled()
    qtbot.keyClick(screen, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert screen.page().calculator.key == "discount"


def test_a_third_offer_comes_and_goes(screen, write, click):
    write(amount__1="600000", rate__1="4", months__1="36", amount__2="500000", rate__2="5", months__2="24")
    click("add_offer")
    assert screen.page().fields["amount.3"].raw() == "500,000"
    write(rate__3="6")
    click("drop.1")
    assert [screen.page().fields[f"rate.{place}"].raw() for place in (1, 2, 3)] == ["5", "6", ""]
    assert not screen.page().fields["rate.3"].isVisible()


def test_without_an_application_to_change_nothing_is_written(screen, desk, act, today, write, click, qtbot):
    wish = act(add_prospect, ProspectForm(name="刘记粮油商行"), today=today)
    screen.show_place(party=desk.ask(show_prospect, wish, catalog=load()).line.party_id, calculator="discount")
    write(face="1000000", rate="1.85", to="2026-09-15")
    with qtbot.waitSignal(desk.notice) as told:
        click("put")
    assert "没有" in told.args[0]


def test_before_a_client_only_the_calculator_shows(desk, entries, qtbot, client):
    party, _ = client
    entry = next(each for each in discover(cmdesk.ui.screens.entries, "SCREEN") if each.key == "calculators")
    window = Window(desk, search=lambda *_: [], entries=[*entries, entry])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("calculators", {"party": party})
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.rail.isVisible()
    assert not window.page().findChild(FilterChip, "client_chip").isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.rail.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F11)
    window.go("clients")
    assert window.rail.isVisible()
    assert not window.isFullScreen()
