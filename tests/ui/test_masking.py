"""A book full of numbers of one person: no screen shows one of them, no masked file holds one, a whole one says why."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal

import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid
from sqlalchemy import select

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.application import ApprovalMove, ItemState
from cmdesk.models.dossier import Contact, PartyDocument
from cmdesk.models.journal import Gesture
from cmdesk.models.journal import load as read_label
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.task import TaskKind
from cmdesk.services.application_roles import add_person
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.approvals import add_condition
from cmdesk.services.bank_accounts import AccountForm
from cmdesk.services.bank_import import Coming, bring
from cmdesk.services.checklist import ItemForm, mark_item, read_checklist
from cmdesk.services.due import list_due
from cmdesk.services.facts import FactForm
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage, show_prospect
from cmdesk.services.prospect_import import Choice
from cmdesk.services.tasks import TaskForm, TaskQuery, add_task, finish_task, list_tasks
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.services.workpaper import RowForm, add_rows, explain, write_finding
from cmdesk.ui.find import finder
from cmdesk.ui.kit import MaskedText, NoteEdit, SecretEdit
from cmdesk.ui.kit.editors import LineEdit
from cmdesk.ui.kit.progress import Timeline
from cmdesk.ui.screens.customers.page import tabs
from cmdesk.ui.screens.customers.tasks import TasksTab
from cmdesk.ui.topbar import Crumbs
from cmdesk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a popup without a screen

PHONE, PHONE2, IDENTITY, CARD = "13912345678", "0532-81774366", "11010519491231002X", "6222021234567890123"
NUMBERS = (PHONE, PHONE2, IDENTITY, CARD)
TYPED = f"找王姐 139 1234 5678 或 {PHONE2}，身份证{IDENTITY}，卡号 6222 0212 3456 7890 123"
REASON = "法院 3 月 12 日来函调取"
Left = Qt.MouseButton.LeftButton


def holds(text):
    """Return the numbers that a text holds whole, however its digits are parted."""
    bare = re.sub(r"[^0-9X]", "", str(text))
    return [number for number in NUMBERS if number.replace("-", "") in bare]


@pytest.fixture
def window(desk, qtbot):
    window = Window(desk, search=finder(desk))
    qtbot.addWidget(window)
    window.resize(1500, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def client(act, ask, today, tmp_path):
    """Return the ids of a person whose numbers stand wherever a field takes them: opportunity, party, application."""
    picture = tmp_path / f"收据{PHONE}.png"
    Image.new("RGB", (64, 48), "#a08060").save(picture)
    form = ProspectForm(
        name=f"王建国{PHONE}", kind=PartyKind.PERSON, contact=f"王姐 {PHONE}", phone=PHONE, phone2=PHONE2,
        identity_no=IDENTITY, industry="construction", industry_text=f"装修 {PHONE}",
        address="样例市示例区文昌街道 12 号", channel_text=TYPED, referrer=f"老李 {PHONE2}", need=TYPED,
        wanted=Decimal(600000), next_action=TYPED, next_date=today, note=TYPED,
    )  # fmt: skip
    opportunity = act(add_prospect, form, today=today)
    act(move_stage, opportunity, "CONTACTED", reason=TYPED, today=today, catalog=load())
    party = ask(show_prospect, opportunity, catalog=load()).line.party_id
    answers = {
        "qualification": Said(state=AnswerState.KNOWN, value=TYPED, grade="D"),
        "affiliated": Said(state=AnswerState.DECLINED, words=TYPED),
    }
    visit = VisitForm(
        day=today, place=f"王姐家 {PHONE}", lead="李敏", met=f"王姐 {PHONE}", note=TYPED, question_set="construction",
        answers=answers, photos=[NewPhoto(path=picture, caption=f"银行卡 {CARD}")],
    )  # fmt: skip
    act(record_visit, party, visit, today=today, catalog=load())
    wish = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000), purpose=TYPED)
    application = act(open_application, opportunity, wish, today=today, catalog=load())
    document = ask(read_checklist, application, today=today, catalog=load())[0].document.code
    todo = TaskForm(title=TYPED, note=TYPED, party_id=party, due=today)
    act(add_task, todo)
    act(finish_task, act(add_task, todo), outcome=TYPED, today=today)
    act(add_task, replace(todo, kind=TaskKind.VISIT, place=TYPED))
    act(add_task, replace(todo, due=today + timedelta(days=1)))
    act(add_dossier, party, today)
    waived = ItemForm(state=ItemState.WAIVED, reason=TYPED, approver=TYPED)
    act(mark_item, application, document, waived, by="李敏", today=today)
    act(add_condition, application, TYPED)
    act(add_person, application, "spouse", name=f"王姐 {PHONE}", kind=PartyKind.PERSON, catalog=load())
    move = ApprovalMove(
        application_id=application, from_state="A1", to_state="A0", day=today, by=TYPED, opinion=TYPED, holder=TYPED
    )
    act(lambda session: session.add(move))
    known = FactForm(state=AnswerState.KNOWN, value=TYPED, source=TYPED)
    act(write_finding, application, "character", known, today=today, catalog=load())
    line = RowForm(cells={"side": "threat", "words": TYPED}, source=TYPED)
    act(add_rows, application, "swot", [line], today=today, catalog=load())
    act(explain, application, "check:equity", TYPED)
    act(add_flow, party, picture, today)
    return opportunity, party, application, document


def add_flow(session, party, file, today):
    row = Transaction(
        row=1, at=datetime.combine(today, time()), timed=False, direction="in", amount=Decimal(5), counterparty=TYPED,
        counter_account=CARD, summary=TYPED, purpose=TYPED, channel=TYPED,
    )  # fmt: skip
    account = AccountForm(holder=f"王姐 {PHONE}", bank=TYPED, number=CARD)
    bring(session, party, Coming(path=file, account=account, transactions=[row]), catalog=load())


def add_dossier(session, party, today):
    session.add(Contact(party_id=party, name=f"王姐 {PHONE}", post=TYPED, birthday=today.replace(year=1980)))
    session.add(PartyDocument(party_id=party, title=TYPED, expires_on=today))


def shown(widget):
    """Yield every text a widget shows or tells a screen reader; editors of free text show what is typed in them."""
    free = (isinstance(widget, LineEdit) and not isinstance(widget, SecretEdit)) or isinstance(widget, NoteEdit)
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, (QLabel, QAbstractButton)) or (isinstance(widget, QLineEdit) and not free):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit) and not free:
        yield widget.toPlainText()
    if isinstance(widget, Timeline):
        yield from (f"{each.title}{each.note}" for each in widget._all)
    if isinstance(widget, Crumbs):
        yield from widget.words
    if isinstance(widget, QMenu):
        yield from (act.text() for act in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model, roles = widget.model(), Qt.ItemDataRole
        for row in range(model.rowCount()):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole, roles.EditRole):
                    yield str(model.index(row, column).data(role) or "")


def leaks():
    """Return where a number stands whole, of every window there is."""
    widgets = [each for top in QApplication.topLevelWidgets() for each in (top, *top.findChildren(QWidget))]
    return [
        f"{type(each).__name__} {each.objectName()}: {text}" for each in widgets for text in shown(each) if holds(text)
    ]


def rest(qtbot, desk):
    qtbot.wait(120)
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    qtbot.wait(20)


def seen(ask):
    """Return what the journal says was looked at or exported."""
    found = ask(lambda session: session.scalars(select(Gesture).order_by(Gesture.number)).all())
    return [str(read_label(each.label)) for each in found if each.kind == "note"]


def test_no_screen_shows_a_number_of_a_person(client, window, desk, qtbot, ask):
    opportunity, party, application, document = client
    places = [
        *((key, {}) for key in window.entries),
        *(("today", {"all": which}) for which in ("due", "visits", "open", "done", "expiring")),
        ("prospects", {"opportunity": opportunity}),
        ("prospects", {"edit": opportunity}),
        ("prospects", {"new": True}),
        *(("customers", {"party": party, "tab": tab.key}) for tab in tabs()),
        ("customers", {"edit": party}),
        ("flows", {"party": party}),
        ("calculators", {"party": party}),
        ("customers", {"new": True}),
        ("visits", {"record": party}),
        ("visits", {}),
        ("applications", {"application": application}),
        ("applications", {"application": application, "document": document}),
        ("applications", {"edit": application}),
        ("memo", {"application": application}),
    ]
    for key, where in places:
        window.go(key, where)
        rest(qtbot, desk)
        for view in window.page().findChildren(QAbstractItemView):
            if isValid(view) and view.isVisible() and view.model() is not None and view.model().rowCount():
                view.selectionModel().setCurrentIndex(
                    view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                rest(qtbot, desk)
        for overview in window.page().findChildren(QWidget, "application_page"):
            for tab in ("workpaper", "copy", "approval", "archive", "overview"):
                overview.show_tab(tab)
                rest(qtbot, desk)
                assert leaks() == [], tab
                for chapter in load().memo.sections if tab == "workpaper" else ():
                    overview.workpaper.go(f"chapter:{chapter}")
                    rest(qtbot, desk)
                    assert leaks() == [], chapter
        assert leaks() == [], (key, where)
        masked = {text for each in window.page().findChildren(QWidget) for text in shown(each) if "139****5678" in text}
        nobodys = key in ("memo", "settings", "bin", "duplicates") or (key, where) == ("calculators", {})
        assert masked or nobodys or "new" in where  # what is looked for does stand here, masked
    window.palette_box.open()
    window.palette_box.line.setText("王")
    rest(qtbot, desk)
    assert window.palette_box.entries()[0].run
    assert leaks() == []
    window.palette_box.veil.leave()
    desk.act(message("test", "Change “{name}”", name=TYPED), change_profile, ProfileForm(name="李敏"))
    desk.say(TYPED)
    desk.show_status(TYPED, TYPED)
    rest(qtbot, desk)
    assert leaks() == []
    assert seen(ask) == []  # nobody clicked


def test_no_form_of_a_task_shows_a_number_of_a_person(client, window, desk, qtbot, ask):
    acts = window.page().acts
    for task in ask(list_tasks, TaskQuery(view="all")):
        acts.edit(task)
        rest(qtbot, desk)
        assert leaks() == []
        acts.panel.leave()
        acts.open(task)
        rest(qtbot, desk)
        window.go("today")
    acts.tick(ask(list_due, today=desk.today, catalog=desk.catalog, limit=9)[-1])
    rest(qtbot, desk)
    assert "139****5678" in acts.step.findChild(MaskedText).words.text()
    assert leaks() == []
    acts.step.leave()
    tab = TasksTab(desk, client[1])
    qtbot.addWidget(tab)
    tab.show()
    rest(qtbot, desk)
    assert leaks() == []


def test_what_is_noted_shows_its_numbers_on_a_click_and_the_journal_has_it(client, window, desk, qtbot, ask):
    window.go("prospects", {"opportunity": client[0]})
    rest(qtbot, desk)
    details = window.page().details
    text = next(each for each in details.findChildren(MaskedText) if each.words.text().startswith("找王姐"))
    qtbot.mouseClick(text.show_numbers, Left)
    assert text.words.text() == TYPED
    qtbot.mouseClick(details.findChild(QPushButton, "identity_no"), Left)
    qtbot.waitUntil(lambda: len(seen(ask)) == 2)
    assert seen(ask) == [
        "Saw the numbers in what is noted of 王建国139****5678",
        "Saw the identity number of 王建国139****5678",
    ]
    assert "110105" in details.findChild(QPushButton, "identity_no").text()
    window.hide_behind(QWidget())  # locked: masked at once
    assert leaks() == []
    window.show_again()
    assert leaks() == []


def pages(data):
    """Return all the text of a PDF, its title included."""
    with pypdfium2.PdfDocument(data) as document:
        told = str(document.get_metadata_dict())
        return told + "".join(page.get_textpage().get_text_range() for page in document)


def sheets(data):
    book = load_workbook(io.BytesIO(data))
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def trigger(qtbot, screen, name):
    """Choose from the menu beside Export."""
    more = screen.findChild(QPushButton, "more")
    qtbot.mouseClick(more, Left)
    menu = more.findChild(QMenu, "export_menu")
    act = next(each for each in menu.actions() if each.objectName() == name)
    qtbot.mouseClick(menu, Left, pos=menu.actionGeometry(act).center())


def give_reason(qtbot, screen, reason):
    dialog = screen.findChild(QDialog, "reason_dialog")
    qtbot.waitUntil(dialog.isVisible)
    note = dialog.form.fields["reason"].editor
    note.setPlainText(reason)
    qtbot.mouseClick(dialog.findChild(QPushButton, "export_whole"), Left)
    return dialog


@pytest.mark.parametrize("whole", [False, True])
def test_exports_are_masked_and_whole_ones_say_why(client, window, desk, qtbot, ask, tmp_path, monkeypatch, whole):
    def into(name):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
        return path

    def do(screen, plain, full):
        if whole:
            trigger(qtbot, screen, full)
            give_reason(qtbot, screen, REASON)
        else:
            qtbot.mouseClick(screen.findChild(QPushButton, plain), Left)
        rest(qtbot, desk)

    window.go("ledgers")
    rest(qtbot, desk)
    workbook = into("台账.xlsx")
    do(window.page(), "export", "whole")
    window.go("memo", {"application": client[2]})
    rest(qtbot, desk)
    memo = into("报告.pdf")
    do(window.page(), "save_pdf", "save_whole")
    package = into("上报.zip")
    do(window.page(), "save_package", "pack_whole")

    cells, printed = sheets(workbook.read_bytes()), pages(memo.read_bytes())
    with zipfile.ZipFile(package) as archive:
        packed = [*sheets(archive.read("ledgers.xlsx")), pages(archive.read("memo.pdf")), str(archive.namelist())]
        told = archive.read("manifest.json").decode()
    if whole:
        assert set(holds("".join(cells))) == set(holds(printed)) == set(holds("".join(packed))) == set(NUMBERS)
        assert "文昌街道 12 号" in "".join(cells)
        assert any("明文版：个人号码未脱敏" in each for each in cells)
        assert "明文版：个人号码未脱敏" in printed
        assert '"masked": false' in told
        assert [each.rpartition(" whole: ")[2] for each in seen(ask)] == [REASON] * 3
        assert seen(ask)[0] == f"Exported all ledgers whole: {REASON}"
    else:
        assert [each for each in (*cells, printed, *packed, told) if holds(each)] == []
        assert "12 号" not in "".join(cells) + printed
        assert any("脱敏版" in each for each in cells)
        assert "脱敏版" in printed
        assert '"masked": true' in told
        assert seen(ask) == []


def test_without_a_reason_nothing_leaves_whole(client, window, desk, qtbot, ask, tmp_path, monkeypatch):
    path = tmp_path / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    window.go("ledgers")
    rest(qtbot, desk)
    screen = window.page()
    trigger(qtbot, screen, "whole")
    dialog = give_reason(qtbot, screen, " 嗯。。 ")
    assert dialog.isVisible()
    assert dialog.form.fields["reason"].error() == "请写明理由，不要太短：理由会写入日志。"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    rest(qtbot, desk)
    assert not path.exists()
    assert seen(ask) == []


def test_what_the_journal_cannot_note_does_not_leave(client, window, desk, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "台账.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    window.go("ledgers")
    rest(qtbot, desk)

    def full(*_args):
        raise UserError(message("test", "The disk is full."))

    monkeypatch.setattr("cmdesk.services.export.note", full)
    trigger(qtbot, window.page(), "whole")
    with qtbot.waitSignal(desk.failed):
        give_reason(qtbot, window.page(), REASON)
    assert not path.exists()


def test_a_masked_number_in_a_ledger_shows_on_a_click(client, window, desk, qtbot, ask):
    window.go("ledgers")
    rest(qtbot, desk)
    view = window.page().findChild(QAbstractItemView, "ledger")
    window.resize(3400, 900)
    at = next(place for place, each in enumerate(view.rows.columns) if each.key == "mobile")
    index = view.rows.index(0, at)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    assert index.data() == "139****5678"
    qtbot.mouseClick(view.viewport(), Left, pos=QPoint(place))
    assert index.data() == PHONE
    view._peek.timer.timeout.emit()
    assert index.data() == "139****5678"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert index.data() == PHONE
    window.go("settings")
    assert index.data() == "139****5678"
    qtbot.waitUntil(lambda: len(seen(ask)) == 2)
    assert seen(ask)[0] == "Saw “手机号” of 王建国139****5678 in a ledger"


def test_the_page_of_an_import_shows_no_number_of_a_person(client, window, desk, qtbot, tmp_path):
    sheet = tmp_path / "名单.csv"
    rows = (
        "客户名称,负责人,联系电话,身份证号,信用代码,备注",
        "便民店,张三,13800136207,11010519491231002X,91330100799655058B,另一个 13912345678",
        "便民店,张三,13712345678,11010519491231002X,,电话 13612345678",
        "便民二店13512345678,李四,1380013620,,,",
    )
    sheet.write_text("\n".join(rows), "utf-8")
    window.go("prospects", {})
    screen = window.page()
    screen.read(sheet)
    qtbot.waitUntil(lambda: screen.page is not None)
    for row in range(3):
        screen.page.table.choose(row)
        rest(qtbot, desk)
        screen.page.choose(screen.page.shown(), Choice.MERGE)
        assert leaks() == []
