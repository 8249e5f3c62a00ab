from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from cmdesk.core.errors import Problem, UserError
from cmdesk.core.text import message
from cmdesk.ui.kit import (
    Amount,
    Clock,
    Day,
    Form,
    Option,
    Whole,
    amount_field,
    choice_field,
    date_field,
    note_field,
    scroll,
    text_field,
)
from cmdesk.ui.kit.calendar import Month

TODAY = date(2026, 3, 12)
WAN = Amount(shift=-4)
PERCENT = Amount(shift=2)


@pytest.mark.parametrize(
    ("grammar", "typed", "value", "shown"),
    [
        (Amount(), "600,000.00", Decimal(600000), "600,000"),
        (Amount(fixed=True), "600000", Decimal(600000), "600,000.00"),
        (Amount(), "　４，１８０．５ ", Decimal("4180.5"), "4,180.5"),
        (Amount(lowest=None), "−12.3", Decimal("-12.3"), "−12.3"),
        (WAN, "60", Decimal(600000), "60"),
        (WAN, "0.01", Decimal(100), "0.01"),
        (PERCENT, "4.2", Decimal("0.042"), "4.2"),
        (Whole(), "1,284", 1284, "1,284"),
        (Clock(), "1500", time(15), "15:00"),
        (Clock(), "9：05", time(9, 5), "09:05"),
    ],
)
def test_what_is_typed_is_understood_and_tidied(grammar, typed, value, shown):
    assert grammar.read(typed) == value
    assert grammar.write(value) == shown


@pytest.mark.parametrize("typed", ["2026-3-12", "20260312", "2026年3月12日", "3.12", "26/3/12", "今天", "today", "+0"])
def test_a_day_in_any_usual_form(app, typed):
    assert Day(today=TODAY).read(typed) == TODAY


def test_days_by_distance_and_limits(app):
    assert Day(today=TODAY).read("明天") == TODAY + timedelta(days=1)
    assert Day(today=TODAY).read("-30") == TODAY - timedelta(days=30)
    with pytest.raises(UserError, match="Not after 2026-03-12"):
        Day(today=TODAY, latest=TODAY).read("2026-03-13")


@pytest.mark.parametrize(
    ("grammar", "typed"),
    [
        (Amount(), "abc"),
        (Amount(), "1e5"),
        (Amount(), "NaN"),
        (Amount(), "-1"),
        (Amount(), "1.005"),
        (Whole(), "2.5"),
        (Whole(highest=9), "10"),
        (Day(today=TODAY), "2026-02-30"),
        (Day(today=TODAY), "soon"),
        (Clock(), "25:00"),
    ],
)
def test_nonsense_is_refused_not_guessed(app, grammar, typed):
    with pytest.raises(UserError):
        grammar.read(typed)


@pytest.mark.parametrize("grammar", [Amount(), WAN, Whole(), Day(today=TODAY), Clock()])
def test_nothing_typed_is_unknown_and_never_zero(app, grammar):
    assert grammar.read("  ") is None
    assert grammar.write(None) == ""


@given(yuan=st.decimals(min_value=0, max_value=10**13, places=2), shift=st.sampled_from([0, -4]))
def test_no_digit_is_lost_between_field_and_value(yuan, shift):
    grammar = Amount(places=6, shift=shift)
    assert grammar.read(grammar.write(yuan)) == yuan


@pytest.fixture
def form(shown):
    drafts = []
    form = Form(draft=drafts.append)
    form.add("name", text_field("客户", required=True))
    form.add_row(
        wanted=amount_field("意向", "万元", WAN, hint=lambda yuan: f"{yuan:,f} 元"), day=(date_field("日期", TODAY), 2)
    )
    form.add("kind", choice_field("担保", [Option("mortgage", "抵押"), Option("credit", "信用")], nothing="未定"))
    form.add("note", note_field("备注"))
    form.window_, form.drafts = shown(form), drafts
    return form


def editor(form, name):
    return form.fields[name].editor


def test_values_go_in_and_come_out(form):
    values = {"name": "老王家常菜馆", "wanted": Decimal(600000), "day": TODAY, "kind": "credit", "note": "二店"}
    form.fill(values)
    assert form.values() == values
    assert editor(form, "wanted").text() == "60"
    form.fill({"name": "x"})
    assert form.values() == {"name": "x", "wanted": None, "day": None, "kind": None, "note": None}
    assert not form.dirty()


def test_tab_goes_from_field_to_field(qtbot, form):
    order = [editor(form, name) for name in form.fields]
    order[0].setFocus()
    for field in order[1:]:
        qtbot.keyClick(form.window_.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()


def test_an_amount_is_tidied_and_spelled_out_when_left(qtbot, form):
    qtbot.keyClicks(editor(form, "wanted"), "1200.5")
    editor(form, "wanted").setFocus()
    editor(form, "name").setFocus()
    assert editor(form, "wanted").text() == "1,200.5"
    assert editor(form, "wanted").accessibleDescription() == "12,005,000 元"


def test_what_is_wrong_stands_beside_its_field(qtbot, form):
    qtbot.keyClicks(editor(form, "wanted"), "x")
    assert not form.check()
    assert form.fields["name"].error() == "此项必填。"
    assert form.fields["wanted"].error() == "「x」不是有效数字。"
    assert editor(form, "name").hasFocus()
    qtbot.keyClicks(editor(form, "name"), "A")
    assert form.fields["name"].error() == ""  # mended as it is typed


def test_what_is_wrong_comes_into_sight(qtbot, form, shown):
    area = scroll(form)
    shown(area, size=(400, 150))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert editor(form, "name").visibleRegion().isEmpty()
    assert not form.check()
    qtbot.waitUntil(lambda: not editor(form, "name").visibleRegion().isEmpty())


def test_a_refusal_of_the_service_finds_its_field(form):
    wrong = Problem(message=message("window", "At least {amount}.", amount=1), column="wanted")
    other = Problem(message=message("window", "Nothing found"))
    form.refuse([wrong, other])
    assert form.fields["wanted"].error() == "不得小于 1。"
    assert form.bar.text() == "没有找到"
    form.refuse(UserError(message("pictures", "This PDF is damaged or incomplete.")))
    assert form.bar.text() == "该 PDF 已损坏或不完整。"


def test_a_draft_is_kept_within_a_second_and_can_be_restored_or_thrown_away(qtbot, form):
    form.fill({"name": "A"})
    qtbot.keyClicks(editor(form, "name"), "B")
    editor(form, "wanted").setText("6x")
    qtbot.waitUntil(lambda: bool(form.drafts), timeout=1000)
    assert form.drafts[-1]["name"] == "BA"
    assert form.dirty()

    form.fill({"name": "A"})
    form.restore(form.drafts[-1], "14:32")
    assert form.bar.text() == "已恢复 14:32 未保存的草稿"
    assert (editor(form, "name").text(), editor(form, "wanted").text()) == ("BA", "6x")
    with qtbot.waitSignal(form.discarded):
        qtbot.mouseClick(form.bar.action, Qt.MouseButton.LeftButton)
    assert editor(form, "name").text() == "A"
    assert not form.dirty()


def test_a_saved_form_writes_no_draft(qtbot, form):
    qtbot.keyClicks(editor(form, "name"), "B")
    form.clean()
    qtbot.wait(700)
    assert form.drafts == []


def test_hiding_a_form_keeps_what_was_typed_last(qtbot, form):
    qtbot.keyClicks(editor(form, "name"), "B")
    form.window_.hide()
    assert form.drafts[-1]["name"] == "B"


def test_ctrl_s_submits(qtbot, form):
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(editor(form, "name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen
def test_a_day_is_picked_from_the_calendar(qtbot, form):
    editor(form, "day").actions()[0].trigger()
    month = editor(form, "day").findChild(Month)
    assert month.day == TODAY
    assert month.accessibleName() == "2026年3月12日星期四"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Return):
        qtbot.keyClick(month, key)
    assert form.fields["day"].value() == date(2026, 2, 20)
    assert form.dirty()


def test_a_calendar_keeps_to_its_days(qtbot, shown):
    month = Month(date(2026, 3, 31), Day(today=TODAY, latest=date(2026, 3, 31)))
    shown(month)
    month.turn(-1)
    assert month.day == date(2026, 2, 28)
    month.turn(1)
    picked = []
    month.picked.connect(picked.append)
    for day in (date(2026, 3, 30), date(2026, 4, 1)):
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=month.rect_of(day).center().toPoint())
    assert picked == [date(2026, 3, 30)]
