from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from cmdesk.ui.kit import (
    Chip,
    Document,
    DocumentGroup,
    DocumentMap,
    Elided,
    Flow,
    Grade,
    Happening,
    MessageBar,
    Stepper,
    Timeline,
    action,
    action_button,
    button,
    key_values,
    label,
    reveal,
)
from cmdesk.ui.kit.basics import holding

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def document(key, state="ok"):
    return Document(key=key, title=f"材料 {key}", state=state, said="已收齐" if state == "ok" else "缺")


def test_a_button_is_called_what_it_does(qtbot, shown):
    clicked = []
    named = button("打印", lambda: clicked.append("print"), icon="printer", name="print")
    bare = button("", lambda: clicked.append("add"), icon="plus", tip="加一项")
    shown(named, bare)
    qtbot.mouseClick(named, Left)
    qtbot.keyClick(bare, Key.Key_Space)
    assert clicked == ["print", "add"]
    assert (named.accessibleName(), bare.accessibleName()) == ("打印", "加一项")


def test_an_action_button_follows_its_action(qtbot, shown):
    done = []
    owner = QWidget()
    act = action(owner, "新意向", lambda: done.append(1), shortcut="Alt+Left", name="new")
    push = action_button(act, kind="primary")
    shown(owner, push)
    assert (push.objectName(), push.toolTip()) == ("new", "新意向　Alt+←")
    qtbot.mouseClick(push, Left)
    act.setEnabled(False)
    assert not push.isEnabled()
    qtbot.keyClick(push.window(), Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert done == [1]


def test_chips_and_grades_read_as_words(app):
    chip = Chip("将过期", "warn", "clock")
    assert chip.text() == "将过期"
    narrow = chip.sizeHint().width()
    chip.show_state("不合格，已过 3 天", "bad")
    assert chip.sizeHint().width() > narrow
    assert Grade("C").accessibleName() == "证据 C 级：现场所见"


def test_the_document_map_opens_by_click_and_by_keys(qtbot, shown):
    groups = [
        DocumentGroup(title="主体", documents=[document("a"), document("b", "missing")]),
        DocumentGroup(title="空", documents=[]),
        DocumentGroup(title="用途", documents=[document("c", "bad")]),
    ]
    documents = DocumentMap(groups)
    shown(documents, size=(600, 100))
    picked = []
    documents.picked.connect(picked.append)
    place = documents.places()[2][1].center().toPoint()
    qtbot.mouseClick(documents, Left, pos=place)
    qtbot.mouseClick(documents, Left, pos=QPoint(place.x(), 35))  # its name below opens nothing
    documents.setFocus()
    qtbot.keyClick(documents, Key.Key_Left)
    qtbot.keyClick(documents, Key.Key_Return)
    assert picked == ["c", "b"]
    assert documents.accessibleName() == "材料 b，缺"


def test_the_stepper_says_where_things_stand(app):
    stepper = Stepper(["受理", "收集材料", "放款"], 1)
    assert stepper.accessibleName() == "第 2 步，共 3 步：收集材料"
    stepper.set_at(3)
    assert stepper.accessibleName() == "第 4 步，共 3 步：全部完成"


def test_a_timeline_opens_what_has_something_behind(qtbot, shown):
    timeline = Timeline(
        [
            Happening(icon="map-pin", title="双人走访", note="照片 14", when="3月10日", key="v1"),
            Happening(icon="phone", title="电话"),
        ]
    )
    shown(timeline, size=(300, 200))
    picked = []
    timeline.picked.connect(picked.append)
    qtbot.mouseClick(timeline, Left, pos=QPoint(60, 10))
    qtbot.mouseClick(timeline, Left, pos=QPoint(60, 60))
    assert picked == ["v1"]
    assert timeline.accessibleName() == "3月10日 双人走访 照片 14；电话"


def test_a_message_bar_says_offers_and_goes(qtbot, shown):
    bar, done = MessageBar(closable=True), []
    bar.say("征信已过期", "bad", action="重新查询", on=lambda: done.append(1))  # before it stands anywhere
    shown(bar)
    assert bar.isVisible()
    qtbot.mouseClick(bar.action, Left)
    assert done == [1]
    bar.clear()
    assert not bar.isVisible()
    bar.say("已导入", "ok")
    assert bar.isVisible()
    assert not bar.action.isVisible()


def test_flow_wraps_and_asks_for_the_height(qtbot, shown):
    flow = Flow(*(button(f"按钮 {at}") for at in range(6)), gap=8)
    window = shown(holding(flow), size=(800, 200))
    one_line = flow.heightForWidth(800)
    assert flow.heightForWidth(250) > 2 * one_line
    window.resize(260, 300)
    qtbot.waitUntil(lambda: len({flow.itemAt(at).geometry().y() for at in range(6)}) > 1)


def test_long_words_give_way_and_stay_in_the_tooltip(qtbot, shown):
    words = Elided("一家名字特别特别特别特别特别特别特别特别长的餐饮管理有限公司")
    window = shown(words, size=(120, 60))
    words.repaint()
    assert words.toolTip() == words.text()
    window.resize(900, 60)
    qtbot.waitUntil(lambda: words.toolTip() == "")


def test_a_long_run_of_letters_makes_nothing_wider(shown):
    words = label("https://example.com/" + "x" * 10_000, wrap=True)
    assert words.minimumSizeHint().width() < 200
    assert words.text().replace("\u200b", "") == "https://example.com/" + "x" * 10_000
    plain = "91330100799655058B 老王家常菜馆餐饮管理有限公司城南大道一百一十八号二层三层"
    assert label(plain, wrap=True).text() == plain


def test_parts_shown_early_never_become_windows(app, shown):
    part = button("打印")
    reveal(part, False)
    reveal(part, True)
    assert not part.isVisible()
    shown(part)
    assert part.isVisible()


def test_key_values_take_words_and_widgets(shown):
    chip = Chip("抵押", "plain")
    shown(holding(key_values([("电话", "138 **** 6207"), ("担保", chip)])))
    assert chip.isVisible()
