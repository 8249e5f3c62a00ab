import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from cmdesk.core.masking import PHONE, mask
from cmdesk.ui.kit import Form, Masked, MaskedText, free_text, secret_field, text_field
from cmdesk.ui.table import Column, Rows, TableView, secret, text

Left, Key = Qt.MouseButton.LeftButton, Qt.Key
NUMBER, SHOWN = "13800136207", "138****6207"


@pytest.fixture
def seen():
    """Count how often a number was seen."""
    return []


def note(seen):
    return lambda: seen.append(1)


@pytest.mark.parametrize("key", [None, Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_number_shows_by_mouse_or_key_and_each_showing_is_told(qtbot, shown, seen, key):
    number = Masked(NUMBER, says="电话", seen=note(seen), name="phone")
    shown(number)
    push = number.number

    def turn():
        if key is None:
            qtbot.mouseClick(push, Left)
        else:
            push.setFocus()
            qtbot.keyClick(push, key)

    assert (push.text().strip(), SHOWN in push.accessibleName()) == (SHOWN, True)
    turn()
    assert (push.text().strip(), len(seen)) == (NUMBER, 1)
    turn()  # by hand
    assert (push.text().strip(), NUMBER in push.accessibleName(), len(seen)) == (SHOWN, False, 1)
    turn()
    number.peek.timer.timeout.emit()  # after thirty seconds
    assert (push.text().strip(), len(seen)) == (SHOWN, 2)
    turn()
    number.hide()
    assert (push.text().strip(), len(seen)) == (SHOWN, 3)


def test_a_copy_is_whole_and_counts_as_seen(qtbot, shown, seen):
    number = Masked(NUMBER, says="电话", seen=note(seen))
    shown(number)
    qtbot.mouseClick(number.findChild(QPushButton, "copy"), Left)
    assert QGuiApplication.clipboard().text() == NUMBER
    assert len(seen) == 1
    assert number.number.text().strip() == SHOWN


def test_words_without_numbers_are_a_label_and_others_show_theirs_on_a_click(qtbot, shown, seen):
    assert isinstance(free_text("日均 120 桌，2026-11-25", note(seen)), QLabel)
    words = free_text(f"找王姐 {NUMBER}", note(seen), name="note")
    assert isinstance(words, MaskedText)
    shown(words)
    label = words.findChild(QLabel, "note")
    assert label.text() == f"找王姐 {SHOWN}"
    qtbot.mouseClick(words.show_numbers, Left)
    assert (label.text(), len(seen)) == (f"找王姐 {NUMBER}", 1)
    words.peek.timer.timeout.emit()
    assert label.text() == f"找王姐 {SHOWN}"


@pytest.fixture
def form(shown, seen):
    form = Form(name="form")
    form.add("name", text_field("名称"))
    form.add("phone", secret_field("电话", note(seen), longest=40))
    form.add("note", text_field("备注"))
    form.fill({"name": "老王", "phone": NUMBER})
    shown(form)
    form.fields["name"].setFocus()
    return form


def test_tab_into_a_secret_field_shows_its_number_and_leaving_masks_it(qtbot, form, seen):
    field = form.fields["phone"]
    edit = field.editor
    assert (edit.text(), field.value(), field.raw(), form.dirty(), seen) == (SHOWN, NUMBER, NUMBER, False, [])
    qtbot.keyClick(form.fields["name"].editor, Key.Key_Tab)
    assert (edit.text(), edit.selectedText(), len(seen)) == (NUMBER, NUMBER, 1)
    qtbot.keyClick(edit, Key.Key_Tab)
    assert (edit.text(), field.value(), form.dirty(), len(seen)) == (SHOWN, NUMBER, False, 1)
    qtbot.mouseClick(edit, Left)
    assert (edit.text(), len(seen)) == (NUMBER, 2)


def test_untouched_it_is_masked_again_after_a_while_and_the_next_key_edits_the_number(qtbot, form, seen):
    field = form.fields["phone"]
    edit = field.editor
    edit.setFocus()
    edit._peek.timer.timeout.emit()
    assert (edit.text(), edit.hasFocus(), field.value()) == (SHOWN, True, NUMBER)
    for passing in (Key.Key_Shift, Key.Key_Escape):
        qtbot.keyClick(edit, passing)
    assert (edit.text(), len(seen)) == (SHOWN, 1)
    qtbot.keyClick(edit, Key.Key_End)
    qtbot.keyClick(edit, Key.Key_Backspace)
    qtbot.keyClicks(edit, "8")
    assert (edit.text(), field.value(), len(seen)) == ("13800136208", "13800136208", 2)
    edit._peek.timer.timeout.emit()  # what is being typed stays in sight
    assert edit.text() == "13800136208"
    form.fields["note"].setFocus()
    assert (edit.text(), field.raw(), form.dirty()) == (mask(PHONE, "13800136208"), "13800136208", True)
    assert len(seen) == 2


def test_typing_over_it_takes_the_place_of_the_whole_number(qtbot, form):
    field = form.fields["phone"]
    qtbot.keyClick(form.fields["name"].editor, Key.Key_Tab)
    qtbot.keyClicks(field.editor, "0532-81774366")
    assert field.value() == "0532-81774366"
    form.fields["note"].setFocus()
    assert field.editor.text() == "0532-****66"
    assert field.value() == "0532-81774366"


def test_an_input_method_and_a_paste_meet_the_number_and_not_its_mask(qtbot, form, app):
    field = form.fields["phone"]
    edit = field.editor
    event = QInputMethodEvent()
    event.setCommitString("转 8")
    edit.setFocus()
    edit._peek.timer.timeout.emit()
    app.sendEvent(edit, event)
    assert "*" not in field.value()
    edit.set_raw(NUMBER)
    QGuiApplication.clipboard().setText("13900139000")
    qtbot.keyClick(edit, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "13900139000"


def test_a_new_number_is_an_ordinary_field_until_it_is_left(qtbot, form, seen):
    form.fill({})
    field = form.fields["phone"]
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "138 0013")
    assert (field.editor.text(), seen) == ("138 0013", [])
    form.fields["note"].setFocus()
    assert "*" in field.editor.text()
    assert (field.raw(), seen) == ("138 0013", [])
    field.editor.setFocus()
    qtbot.keyClick(field.editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field.editor, Key.Key_Delete)
    form.fields["note"].setFocus()
    assert (field.editor.text(), field.value()) == ("", None)


def test_a_draft_keeps_the_whole_number_and_comes_back_masked(qtbot, form, seen):
    field = form.fields["phone"]
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "9")
    kept = form.raw()
    form.fill({"name": "老王", "phone": NUMBER})
    form.restore(kept, "14:32")
    assert (field.raw(), "*" in field.editor.text()) == (kept["phone"], True)
    assert kept["phone"] != NUMBER


def test_locking_hides_it_and_another_window_in_front_too(qtbot, form, seen, app):
    edit = form.fields["phone"].editor
    edit.setFocus()
    assert edit.text() == NUMBER
    app.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert edit.text() == SHOWN
    app.sendEvent(edit, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    assert (edit.text(), len(seen)) == (SHOWN, 1)  # coming back alone shows nothing
    qtbot.mouseClick(edit, Left)
    assert edit.text() == NUMBER
    app.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))  # its own menu
    assert edit.text() == NUMBER
    form.window().hide()
    assert edit.text() == SHOWN


def test_undo_of_the_field_gives_no_number_away(qtbot, form):
    edit = form.fields["phone"].editor
    edit.setFocus()
    form.fields["note"].setFocus()
    QLineEdit.undo(edit)
    assert edit.text() == SHOWN


def test_what_is_wrong_is_said_of_the_whole_number(qtbot, form):
    field = form.fields["phone"]
    field.editor.setFocus()
    qtbot.keyClick(field.editor, Key.Key_End)
    qtbot.keyClicks(field.editor, "1" * 60)
    form.fields["note"].setFocus()
    assert field.check() is not None
    assert (len(field.raw()), "*" in field.editor.text()) == (71, True)


def test_a_table_shows_a_masked_number_in_its_place(qtbot, shown, qtmodeltester, seen):
    columns = [
        Column(key="name", title="名称", cell=text, width=200),
        Column(key="phone", title="电话", cell=lambda name: secret(SHOWN, NUMBER) if name == "老王" else text("—")),
    ]
    rows = Rows(columns, key=lambda name: name)
    rows.fill(["老王", f"小李 {NUMBER}"])
    view = TableView(rows, says="客户")
    view.seen.connect(lambda row, key: seen.append((row, key)))
    qtmodeltester.check(rows)
    shown(view, size=(500, 300))
    phone, other = rows.index(0, 1), rows.index(1, 0)
    assert (phone.data(), other.data()) == (SHOWN, f"小李 {SHOWN}")

    def click(index):
        qtbot.mouseClick(view.viewport(), Left, pos=view.visualRect(index).center())

    click(phone)
    assert (phone.data(), phone.data(Qt.ItemDataRole.AccessibleTextRole), seen) == (NUMBER, NUMBER, [("老王", "phone")])
    click(other)
    assert phone.data() == NUMBER
    click(phone)
    assert phone.data() == SHOWN
    qtbot.keyClick(view, Key.Key_Space)
    assert (phone.data(), len(seen)) == (NUMBER, 2)
    rows.fill(["老王"])  # read again: masked
    assert rows.index(0, 1).data() == SHOWN
    QApplication.clipboard().clear()
