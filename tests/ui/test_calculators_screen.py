from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QSlider

from cmdesk.core.catalog import load
from cmdesk.core.text import message
from cmdesk.services.applications import ApplicationForm, open_application, show_application
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.ui.kit import ChoiceEdit
from cmdesk.ui.screens.calculators.screen import CalculatorsScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def client(desk):
    def add(session):
        wish = add_prospect(session, ProspectForm(name="老王家常菜馆", industry="catering"), today=desk.today)
        form = ApplicationForm(
            product="PB_MORT_BIZ", amount=Decimal(600000), term_months=36, annual_rate=Decimal("0.042")
        )
        number = open_application(session, wish, form, today=desk.today, catalog=load())
        return show_prospect(session, wish, catalog=load()).line.party_id, number

    return desk.act(message("test", "Add"), add).result


@pytest.fixture
def screen(desk, shown):
    screen = CalculatorsScreen(desk)
    shown(screen, size=(1366, 720))
    return screen


def type_in(qtbot, pane, name, text):
    edit = pane.findChild(QLineEdit, "") if not name else pane.offers[int(name[-1])][name[:-2]].editor
    line = edit if isinstance(edit, QLineEdit) else edit.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def line(pane, offer, caption):
    captions = [each.text() for (at, place), each in sorted(pane._cells.items()) if place == 0]
    return pane.findChild(QLabel, f"line_{offer}_{captions.index(caption)}").text()


def test_two_offers_are_compared_copied_printed_and_one_goes_into_the_application(
    screen, client, desk, qtbot, monkeypatch, tmp_path
):
    party, application = client
    screen.show_place(party=party)
    pane = screen.pane()
    assert len(pane.offers) == 2  # with what the application says
    type_in(qtbot, pane, "annual_rate_1", "5")
    choice = pane.offers[1]["method"].editor
    assert isinstance(choice, ChoiceEdit)
    choice.set_raw("flat")
    choice.edited.emit()
    qtbot.waitUntil(lambda: line(pane, 1, "实际年利率（复利）") > "9")
    assert line(pane, 0, "首期还款") == "17,767.82 元"
    assert line(pane, 0, "实际年利率（复利）") == "4.28 %"
    assert len(pane.balance.curves()) == len(pane.interest.curves()) == 2
    qtbot.mouseClick(screen.findChild(QPushButton, "copy"), LEFT)
    text = QApplication.clipboard().text()
    assert "方案 2" in text
    assert "首期还款：17,767.82 元" in text
    assert "以合同为准" in text
    out = tmp_path / "试算.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(screen.findChild(QPushButton, "pdf"), LEFT)
    qtbot.waitUntil(lambda: not desk.busy() and out.exists())
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == 1
        printed = document[0].get_textpage().get_text_range()
    assert "17,767.82" in printed
    assert "老王家常菜馆" in printed
    qtbot.mouseClick(screen.findChild(QPushButton, "put"), LEFT)
    popup = QApplication.activePopupWidget()
    popup.form.fields["offer"].set_value("1")
    qtbot.mouseClick(popup.do, LEFT)
    form = desk.ask(show_application, application).form
    assert (form.annual_rate, form.repayment) == (Decimal("0.05"), "flat")
    desk.undo()
    assert desk.ask(show_application, application).form.annual_rate == Decimal("0.042")


def test_what_was_typed_for_a_client_stands_there_again(screen, client, desk, qtbot, shown):
    party, _ = client
    screen.show_place(party=party, calculator="affordable")
    pane = screen.pane()
    assert pane.offers[0]["annual_rate"].raw() == "4.2"
    assert "月可支配" in pane.findChild(QLabel, "missing").text()
    type_in(qtbot, pane, "disposable_0", "32200")
    qtbot.waitUntil(lambda: bool(pane.results[0].lines))
    assert pane.findChildren(QLabel, "answer_strong")[0].text() == "543,679.47 元"
    assert desk.drafts.flush(5)
    other = CalculatorsScreen(desk)
    shown(other)
    other.show_place(calculator="affordable")
    assert other.pane().offers[0]["disposable"].raw() == ""  # nobody's
    other.show_place(party=party, calculator="affordable")
    assert other.pane().results[0].lines[0].words.startswith("人民币伍拾肆万")


def test_a_slider_moves_the_growth_and_what_is_impossible_says_which_field(screen, qtbot):
    screen.show_place(calculator="capital")
    pane = screen.pane()
    typed = {
        "sales": "1000", "profit_rate": "10", "own_funds": "50", "existing_loans": "0", "other_funds": "0",
        "days_inventory": "60", "days_receivable": "60", "days_payable": "30", "days_prepaid": "5", "days_advance": "5",
    }  # fmt: skip
    for name, text in typed.items():
        type_in(qtbot, pane, f"{name}_0", text)
    pane.flush()
    assert [str(each.text()) for each in pane.findChildren(QLabel, "answer_strong")] == [
        "2,475,000.00 元",
        "1,975,000.00 元",
    ]
    pane.findChild(QSlider, "growth_slider").setValue(20)
    pane.flush()
    assert pane.findChildren(QLabel, "answer_strong")[0].text() == "2,700,000.00 元"
    type_in(qtbot, pane, "profit_rate_0", "100")
    pane.flush()
    assert "销售利润率" in pane.offers[0]["profit_rate"].error()
