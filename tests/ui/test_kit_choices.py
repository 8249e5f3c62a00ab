import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton

from cmdesk.core.errors import UserError
from cmdesk.ui.kit import Answer, FilterChip, Given, Option, Segmented, State, Tab, Tabs, Whole

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def answer(shown):
    answer = Answer(unit="元", says="月电费")
    shown(answer)
    return answer


def cell(answer, state):
    return answer.findChild(QRadioButton, state)


def test_arrows_move_through_segments_and_tell(qtbot, shown):
    control = Segmented([Option("open", "未齐 7"), Option("all", "全部 27")], "all", says="范围")
    shown(control)
    told = []
    control.chosen.connect(told.append)
    control.setFocus()
    qtbot.keyClick(control.findChild(QRadioButton, "all"), Key.Key_Left)
    assert (control.current(), told) == ("open", ["open"])
    control.set_current("all")
    assert told == ["open"]  # the program's own choice is no news
    assert control.findChild(QRadioButton, "all").accessibleName() == "范围 全部 27"


def test_an_answer_starts_unasked_and_unknown(answer):
    assert answer.value() == Given(state=State.NOT_ASKED, value=None, words="")
    assert not answer.figure.isVisible()
    assert not answer.quote.isVisible()


def test_a_digit_means_known(qtbot, answer):
    answer.setFocus()
    qtbot.keyClick(cell(answer, "not_asked"), Key.Key_4)
    assert answer.figure.hasFocus()
    qtbot.keyClicks(answer.figure, "180")
    assert answer.value() == Given(state=State.KNOWN, value=4180)


@pytest.mark.parametrize(("key", "state"), [(Key(Key.Key_1 + at), state) for at, state in enumerate(State)])
def test_alt_and_a_number_choose(qtbot, answer, key, state):
    answer.choose(State.KNOWN)
    qtbot.keyClick(answer.figure, key, ALT)
    assert answer.state() is state
    assert answer.figure.text() == ""  # the digit chose, and typed nothing


def test_a_click_on_known_goes_to_its_figure(qtbot, answer):
    qtbot.mouseClick(cell(answer, "known"), Left)
    qtbot.waitUntil(answer.figure.hasFocus)


def test_declined_keeps_the_words_and_no_figure(qtbot, answer, compose):
    answer.set_value(Given(state=State.KNOWN, value=9))
    qtbot.mouseClick(cell(answer, "declined"), Left)
    compose(answer.quote, "这个不方便说")
    assert answer.value() == Given(state=State.DECLINED, words="这个不方便说")


def test_none_is_not_unasked(qtbot, answer):
    qtbot.mouseClick(cell(answer, "none"), Left)
    assert answer.value() == Given(state=State.NONE)


def test_known_with_nonsense_is_refused(shown, compose):
    answer = Answer(Whole(), unit="人")
    shown(answer)
    answer.choose(State.KNOWN)
    compose(answer.figure, "八个")
    with pytest.raises(UserError):
        answer.value()


def test_a_half_typed_answer_survives_as_a_draft(qtbot, answer):
    answer.choose(State.KNOWN)
    qtbot.keyClicks(answer.figure, "4,1x")
    other = Answer()
    qtbot.addWidget(other)
    other.set_raw(answer.raw())
    assert (other.state(), other.figure.text()) == (State.KNOWN, "4,1x")


def test_tabs_move_by_keys_and_keep_what_is_chosen(qtbot, shown):
    tabs = Tabs([Tab("all", "全部", "1,284"), Tab("week", "本周必访"), Tab("open", "在办", "46")], "week")
    shown(tabs)
    told = []
    tabs.chosen.connect(told.append)
    qtbot.keyClick(tabs, Key.Key_Right)
    assert (tabs.current(), told) == ("open", ["open"])
    tabs.step(1)
    assert tabs.current() == "all"
    told.clear()
    tabs.set_tabs([Tab("open", "在办", "45"), Tab("all", "全部", "1,283")])
    assert (tabs.current(), told) == ("all", [])
    assert tabs.accessibleTabName(1) == "全部 1,283"


def test_a_filter_chip_is_edited_or_removed(qtbot, shown):
    chip = FilterChip("阶段", "新增")
    shown(chip)
    edited, removed = [], []
    chip.clicked.connect(lambda: edited.append(1))
    chip.removed.connect(lambda: removed.append(1))
    qtbot.mouseClick(chip, Left, pos=QPoint(10, 10))
    qtbot.mouseClick(chip, Left, pos=QPoint(chip.width() - 8, 10))
    qtbot.keyClick(chip, Key.Key_Delete)
    assert (len(edited), len(removed)) == (1, 2)
