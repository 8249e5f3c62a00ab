"""The people of a customer: contacts, relations, their picture, clues, merging, cards."""

import re
from decimal import Decimal

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from cmdesk.core.catalog import load
from cmdesk.models.dossier import Contact
from cmdesk.models.journal import Gesture
from cmdesk.models.journal import load as read_label
from cmdesk.models.party import Link, Opportunity, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.contacts import ContactForm, add_contact, list_contacts
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.relations import RelationForm, add_relation, list_relations
from cmdesk.ui.dialogs.merge import MergeDialog
from cmdesk.ui.screens.customers.people import PeopleTab
from cmdesk.ui.screens.customers.people_forms import ContactSide, RelationSide
from cmdesk.ui.screens.customers.people_graph import GraphView
from cmdesk.ui.screens.customers.people_relations import RelationChip
from cmdesk.ui.screens.duplicates import DuplicatesScreen
from cmdesk.ui.screens.prospects_form import ProspectPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen
Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def tab(desk, shown, wang_party):
    """Return the tab as the customer's page keeps it: it reads again after every change."""
    tab = PeopleTab(desk, wang_party)
    desk.changed.connect(lambda _tables: tab.refresh())
    shown(tab, size=(1180, 620))
    return tab


def press(qtbot, widget, name, kind=QPushButton):
    found = next(each for each in widget.findChildren(kind, name) if each.isVisible())
    qtbot.mouseClick(found, Left)


def put(side, compose, name, text):
    editor = side.form.fields[name].editor
    editor.setFocus()
    compose(editor, text)


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def people(ask, party):
    return [(line.form.name, line.form.phone, line.main) for line in ask(list_contacts, party)]


def test_a_contact_is_typed_kept_as_a_draft_and_saved(qtbot, tab, desk, compose, ask, wang_party):
    press(qtbot, tab, "add_contact")
    side = tab.side.content()
    assert isinstance(side, ContactSide)
    put(side, compose, "name", "李秀芬")
    put(side, compose, "phone", "139 0000 111")
    assert "请核对" in side.form.fields["phone"]._below.text()  # doubtful, and no hindrance
    escape = QShortcut("Esc", tab.window())
    escape.activated.connect(lambda: pytest.fail("the page is left"))
    qtbot.keyClick(side.form.fields["phone"].editor, Key.Key_Escape)
    assert not tab.side.isVisible()
    qtbot.keyClick(tab, Key.Key_C, Qt.KeyboardModifier.AltModifier)
    side = tab.side.content()
    assert side.form.fields["name"].raw() == "李秀芬"
    put(side, compose, "phone", "1")
    qtbot.keyClick(side.form.fields["name"].editor, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert people(ask, wang_party)[1] == ("李秀芬", "13900001111", False)
    assert not tab.side.isVisible()
    assert "李秀芬" in texts(tab)
    desk.undo()
    assert len(people(ask, wang_party)) == 1


def test_who_decides_is_changed_by_a_click_and_a_contact_goes_with_one(qtbot, tab, desk, act, ask, wang_party):
    act(add_contact, wang_party, ContactForm(name="李秀芬", phone="13900001111"))
    tab.refresh()
    press(qtbot, tab, "make_main")
    assert people(ask, wang_party)[0] == ("李秀芬", "13900001111", True)
    press(qtbot, tab, "delete")
    assert ("王建国", "13800136207", False) in people(ask, wang_party) or len(people(ask, wang_party)) == 1
    desk.undo()
    desk.undo()
    assert people(ask, wang_party)[0] == ("王建国", "13800136207", True)


def test_no_number_stands_whole_until_it_is_clicked_and_the_journal_has_it(qtbot, desk, act, ask, shown, catalog):
    name = "王建国13912345678"
    party = act(add_prospect, ProspectForm(name=name, contact=name, phone="13912345678", address="文昌路 1 号"),
                today=desk.today)  # fmt: skip
    party = ask(lambda session: session.get_one(Opportunity, party).party_id)
    act(add_contact, party, ContactForm(name=name, post=name, phone="13912345678", wechat="13912345678", note=name))
    act(add_relation, party, RelationForm(role="spouse", other=NewParty(name=name, phone="13912345678")),
        catalog=catalog)  # fmt: skip
    act(add_prospect, ProspectForm(name=name, phone="13912345678", address="文昌路1号"), today=desk.today)
    other = act(add_party, NewParty(name="别家", phone="13912345678"))
    tab = PeopleTab(desk, party)
    window = shown(tab, size=(1180, 900))

    def leaks():
        words = [
            text
            for each in window.findChildren(QWidget)
            for text in (
                each.toolTip(), each.accessibleName(),
                each.text() if isinstance(each, (QLabel, QAbstractButton)) else "",
            )
        ]  # fmt: skip
        return [text for text in words if "13912345678" in re.sub(r"\D", "", text)]

    for step in (
        lambda: None, lambda: tab.look.choose("2"), lambda: tab.edit_contact(tab.people.contacts[0]),
        lambda: tab.show_relation(tab.people.relations[0]), lambda: tab.start_merge(other),
    ):  # fmt: skip
        step()
        qtbot.wait(30)
        assert leaks() == []
    window.findChild(MergeDialog).reject()
    tab.look.choose("list")
    qtbot.wait(30)
    press(qtbot, tab, "phone")
    assert any("13912345678" in text for text in leaks())
    label = str(read_label(ask(lambda session: session.query(Gesture).order_by(Gesture.number.desc()).first().label)))
    assert label == "Saw a number of 王建国139****5678"


def test_a_spouse_is_added_with_the_relation_and_counts_as_one_borrower(qtbot, tab, compose, ask, catalog, wang_party):
    press(qtbot, tab, "add_relation")
    side = tab.side.content()
    assert isinstance(side, RelationSide)
    put(side, compose, "other", "李秀芬")
    fields = side.form.fields
    fields["way"].editor.set_value("spouse:is")
    assert not fields["share"].isVisible()
    assert not fields["kin"].isVisible()
    press(qtbot, side, "save")
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.other.name, line.other.kind, line.grouping) == ("李秀芬", PartyKind.PERSON, "yes")
    chip = tab.findChild(RelationChip)
    assert chip.accessibleName() == "李秀芬，配偶，合并授信"
    qtbot.mouseClick(chip, Left)
    press(qtbot, tab.side, "end")
    assert ask(list_relations, wang_party, catalog=catalog) == []


def test_a_child_is_told_from_a_parent_and_both_come_back_into_the_form(qtbot, tab, compose, ask, catalog, wang_party):
    tab.new_relation()
    side = tab.side.content()
    put(side, compose, "other", "王小宝")
    side.form.fields["way"].editor.set_value("family:is")
    side.form.fields["kin"].editor.set_value("parent:of")
    assert side.form.fields["kin"].editor.currentText() == "子女"
    side.save()
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.name, line.grouping) == ("子女", "yes")
    tab.show_relation(line)
    again = tab.side.content()
    assert again.form.fields["kin"].editor.currentText() == "子女"
    again.form.fields["note"].editor.setPlainText("读高二")
    again.save()
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.name, line.note) == ("子女", "读高二")


def test_a_party_of_the_book_is_offered_by_its_pinyin(qtbot, tab, act, ask, catalog, wang_party):
    liu = act(add_party, NewParty(name="刘记粮油商行", kind=PartyKind.INDIVIDUAL_BUSINESS))
    tab.new_relation()
    side = tab.side.content()
    edit = side.form.fields["other"].editor
    edit.setFocus()
    qtbot.keyClicks(edit, "ljly")
    popup = edit.completer().popup()
    qtbot.waitUntil(lambda: popup.isVisible() and popup.model().rowCount() == 1)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert edit.text() == "刘记粮油商行"
    assert edit.value() == liu
    assert not side.form.fields["kind"].isVisible()
    side.form.fields["way"].editor.set_value("supplier:is")
    side.form.fields["share"].editor.setText("17")
    side.save()
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.other.id, line.share) == (liu, Decimal("0.17"))
    assert ask(lambda session: session.query(Party).count()) == 2
    assert RelationChip(line, lambda: None).accessibleName() == "刘记粮油商行，供应商 17 %"


@pytest.mark.parametrize("count", [1, 6, 30])
@pytest.mark.parametrize("width", [700, 840, 1170])
def test_the_picture_overlaps_nothing_however_many_there_are(qtbot, tab, act, catalog, wang_party, count, width):
    roles = ("supplier", "owner", "referral", "spouse", "guarantor")
    for place in range(count):
        other = NewParty(name=f"往来单位{place}" + "很长的名字有限公司" * (place % 3))
        form = RelationForm(role=roles[place % 5], inverse=place % 2 == 1, other=other)
        act(add_relation, wang_party, form, catalog=catalog)
    tab.refresh()
    tab.look.choose("2")
    qtbot.waitUntil(lambda: tab.findChild(GraphView) is not None)
    graph = tab.findChild(GraphView)
    graph.resize(width, graph.sizeHint().height())
    places = [node.geometry() for node in (*graph.nodes(), graph.main)]
    assert len(places) == count + 1
    inside = QRect(0, 0, graph.width(), graph.height())
    for at, one in enumerate(places):
        assert inside.contains(one)
        assert not any(one.intersects(other) for other in places[at + 1 :])
    _near, words, middle = graph._measures()
    assert words >= 60  # room for the words between the middle and each party
    assert all(abs(place.center().x() - width / 2) > middle / 2 + words for place in places[:-1])


def test_the_keyboard_walks_through_the_picture_and_enter_leads_there(qtbot, tab, desk, act, ask, catalog, wang_party):
    act(add_relation, wang_party, RelationForm(role="spouse", other=NewParty(name="李秀芬")), catalog=catalog)
    act(add_relation, wang_party, RelationForm(role="supplier", other=NewParty(name="城南水产")), catalog=catalog)
    tab.refresh()
    tab.look.choose("1")
    qtbot.waitUntil(lambda: tab.findChild(GraphView) is not None)
    nodes = tab.findChild(GraphView).nodes()
    assert [node.accessibleName() for node in nodes] == ["李秀芬，配偶，合并授信", "城南水产，供应商"]
    nodes[0].setFocus()
    qtbot.keyClick(nodes[0], Key.Key_Tab)
    assert nodes[1].hasFocus()
    with qtbot.waitSignal(desk.wanted) as asked:
        qtbot.keyClick(nodes[1], Key.Key_Space)
    assert asked.args == ["customers", {"party": nodes[1].party.id, "tab": "people"}]


def test_a_clue_becomes_a_relation_or_is_said_to_be_nothing(qtbot, tab, act, ask, catalog, wang_party):
    for name in ("二店", "三店"):
        act(add_party, NewParty(name=name, phone="13800136207"))
    tab.refresh()
    assert ask(lambda session: session.query(Link).count()) == 0  # nothing is stored by itself
    press(qtbot, tab, "relate")
    press(qtbot, tab, "apart")
    links = ask(lambda session: sorted(link.role for link in session.query(Link)))
    assert links == ["distinct", "same_address"]
    assert tab.findChild(QWidget, "clues") is None or not tab.findChild(QWidget, "clues").isVisible()
    assert [line.name for line in ask(list_relations, wang_party, catalog=catalog)] == ["同地址、电话或收款码"]


def test_two_that_are_one_are_merged_side_by_side(qtbot, tab, desk, act, ask, wang_party, today):
    act(add_prospect, ProspectForm(name="老王家常菜馆", phone="13800136207", contact="王总"), today=today)
    tab.refresh()
    press(qtbot, tab, "merge")
    dialog = tab.findChild(MergeDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert set(dialog.radios) == {"contact", "industry"}
    radio = dialog.radios["contact"]["other"]
    assert radio.text() == "王总"
    radio.click()
    with qtbot.waitSignal(desk.wanted) as asked:
        press(qtbot, dialog, "merge")
    assert asked.args == ["customers", {"party": wang_party, "tab": "people"}]
    assert ask(lambda session: session.query(Party).count()) == 1
    assert ask(lambda session: session.get_one(Party, wang_party).contact) == "王总"
    assert ask(lambda session: session.query(Opportunity).filter_by(party_id=wang_party).count()) == 2
    desk.undo()
    assert ask(lambda session: session.query(Party).count()) == 2


def test_facts_that_differ_are_told_in_words_and_masked(qtbot, tab, act, ask, wang_party, today, catalog):
    id_ = act(add_prospect, ProspectForm(name="老王家常菜馆", phone="13800136207"), today=today)
    other = ask(lambda session: session.get_one(Opportunity, id_).party_id)
    for party, education, card, spouse in (
        (wang_party, "college", "11010519491231002X", FactForm(state=AnswerState.DECLINED)),
        (other, "bachelor", "440524188001010014", FactForm(state=AnswerState.NONE)),
    ):
        for field, form in (
            ("education", FactForm(state=AnswerState.KNOWN, value=education)),
            ("controller_id", FactForm(state=AnswerState.KNOWN, value=card)),
            ("revenue_year", FactForm(state=AnswerState.KNOWN, value=str(100 + len(education)))),
            ("main_bank", spouse),
        ):
            act(write_fact, party, field, form, today=today, catalog=catalog)
    tab.refresh()
    press(qtbot, tab, "merge")
    radios = tab.findChild(MergeDialog).radios
    said = {key: {side.text() for side in sides.values()} for key, sides in radios.items() if key.startswith("fact:")}
    assert said["fact:education"] == {"大专", "本科"}
    assert said["fact:revenue_year"] == {"107 万元", "108 万元"}
    assert said["fact:main_bank"] == {"拒答", "没有"}
    assert all("*" in each for each in said["fact:controller_id"])


def test_the_one_to_merge_with_is_picked_by_name(qtbot, tab, compose, act):
    act(add_party, NewParty(name="王建国饭店"))
    qtbot.keyClick(tab, Key.Key_M, Qt.KeyboardModifier.AltModifier)
    side = tab.side.content()
    put(side, compose, "other", "王建")
    press(qtbot, side, "compare")
    assert "请从提示中选一户" in side.form.bar.text()
    put(side, compose, "other", "国饭店")
    press(qtbot, side, "compare")
    dialog = tab.findChild(MergeDialog)
    assert set(dialog.comparison.names) == {"老王家常菜馆", "王建国饭店"}
    qtbot.keyClick(dialog, Key.Key_Escape)


def test_possible_duplicates_are_merged_or_told_apart(qtbot, desk, shown, act, ask, wang_party, today):
    for name in ("甲", "乙"):
        for _ in range(2):
            act(add_prospect, ProspectForm(name=name, phone="13900001111"), today=today)
    screen = DuplicatesScreen(desk)
    shown(screen, size=(1180, 620))
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert "139****1111" in screen.rows.index(0, 0).data()
    assert "13900001111" not in screen.rows.index(0, 0).data()
    names = [screen.rows.index(place, 0).data().split("，")[0] for place in range(2)]
    assert sorted(name[0] for name in names) == ["乙", "甲"]
    qtbot.waitUntil(lambda: screen.table.current() is not None and screen.merge.isEnabled())
    qtbot.waitUntil(lambda: any(each.isVisible() for each in screen.findChildren(QPushButton, "apart")))
    press(qtbot, screen, "apart")
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 1)
    press(qtbot, screen, "merge")
    dialog = screen.findChild(MergeDialog)
    press(qtbot, dialog, "merge")
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 0)
    assert "没有重复的客户" in texts(screen)
    assert ask(lambda session: session.query(Party).count()) == 4


CARDS = """BEGIN:VCARD
FN:李秀芬
TEL:13900001111
TITLE:老板娘
END:VCARD
BEGIN:VCARD
FN:老王
TEL:13800136207
END:VCARD
BEGIN:VCARD
NOTE:空的
END:VCARD
"""


def test_cards_are_looked_at_before_they_come_in(qtbot, tab, desk, ask, wang_party, tmp_path, monkeypatch):
    path = tmp_path / "名片.vcf"
    path.write_text(CARDS, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    press(qtbot, tab, "cards_in")
    qtbot.waitUntil(tab.side.isVisible)
    side = tab.side.content()
    words = texts(side)
    assert "共 2 张：新 1，已在账本 1，重复 0" in words
    assert "与老王家常菜馆号码相同" in words
    assert "第 3 张：这张名片既无姓名也无电话。" in words
    assert [tick.isChecked() for _, tick in side.ticks] == [True, False]
    assert ask(lambda session: session.query(Contact).count()) == 0
    press(qtbot, side, "import_cards")
    qtbot.waitUntil(lambda: not tab.side.isVisible())
    assert [name for name, *_ in people(ask, wang_party)] == ["王建国", "李秀芬"]
    desk.undo()
    assert [name for name, *_ in people(ask, wang_party)] == ["王建国"]


def test_cards_leave_only_with_a_reason(qtbot, tab, desk, ask, tmp_path, monkeypatch):
    path = tmp_path / "老王.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    press(qtbot, tab, "cards_out")
    dialog = tab.findChild(QDialog, "reason_dialog")
    qtbot.waitUntil(dialog.isVisible)
    assert not path.exists()
    dialog.form.fields["reason"].editor.setPlainText("存入工作手机通讯录")
    press(qtbot, dialog, "export_whole")
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert "TEL;TYPE=CELL:13800136207" in path.read_text("utf-8")
    label = str(read_label(ask(lambda session: session.query(Gesture).order_by(Gesture.number.desc()).first().label)))
    assert label == "Exported address cards of 老王家常菜馆 whole: 存入工作手机通讯录"


def test_a_referrer_is_offered_in_the_form_of_a_prospect_and_becomes_a_relation(
    qtbot, desk, shown, act, ask, catalog, wang, wang_party
):
    act(add_party, NewParty(name="刘记粮油商行"))
    page = ProspectPage(desk, load(), wang)
    shown(page, size=(1180, 700))
    edit = page.form.fields["referrer"].editor
    edit.setFocus()
    qtbot.keyClicks(edit, "liuji")
    popup = edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "刘记粮油商行"
    page.save()
    (line,) = ask(list_relations, wang_party, catalog=catalog)
    assert (line.other.name, line.name) == ("刘记粮油商行", "推荐人")
    desk.undo()
    assert ask(list_relations, wang_party, catalog=catalog) == []
