"""The visits screen in its window: recorded by clicks and keys, kept as a draft, shown and undone."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.services.gesture import perform
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said, count_visits, list_visits, show_visit
from cmdesk.ui.kit import State
from cmdesk.ui.kit.photos import Thumbnail
from cmdesk.ui.screens.entries.visits import SCREEN
from cmdesk.ui.screens.visits_sections import Tile
from cmdesk.ui.window import Window

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
NO, ALT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KNOWN, DECLINED, NONE = AnswerState.KNOWN, AnswerState.DECLINED, AnswerState.NONE
AT = datetime(2026, 3, 12, 11, 42).astimezone()
NOTE = "午市实数 42 人。老板说「淡季也有六成座」。<b>未发现疑点：账实相符。下一步：周敏 3月18日取流水。"


@pytest.fixture
def act(book):
    def run(work, *args, **kwargs):
        return perform(book, message("test", "Test"), work, *args, **kwargs).result

    return run


@pytest.fixture
def wang(act, desk, today):
    """Return the opportunity of a restaurant, in the book of a manager who goes with a colleague."""
    act(change_profile, ProfileForm(name="周敏", partner="李航"))
    form = ProspectForm(name="老王家常菜馆", contact="王建国", industry="catering", address="城南大道 118 号")
    return act(add_prospect, form, today=today)


@pytest.fixture
def party(desk, wang, catalog):
    return desk.ask(show_prospect, wang, catalog=catalog).line.party_id


@pytest.fixture
def window(qtbot, desk, wang):
    window = Window(desk, entries=[SCREEN])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def screen(window):
    return window.page()


@pytest.fixture
def photo(tmp_path):
    """Make a picture file that a camera took at a time, or that says nothing of it."""

    def make(name, taken=None, colour="#a08060", size=(640, 480)):
        image = Image.new("RGB", size, colour)
        exif = image.getexif()
        if taken:
            exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
        image.save(tmp_path / name, exif=exif)
        return tmp_path / name

    return make


@pytest.fixture
def record(desk, qtbot, screen, party):
    """Return the page that records a visit to the restaurant."""
    desk.go("visits", record=party)
    return screen.page


def drop(app, page, *paths):
    """Let files go over the page, as the desktop does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = QPoint(300, 300), Qt.DropAction.CopyAction
    app.sendEvent(page, QDragEnterEvent(place, copy, mime, Left, NO))
    app.sendEvent(page, QDropEvent(QPointF(place), copy, mime, Left, NO))


def cell(line, state):
    return line.answer.findChild(QRadioButton, state)


def known(qtbot, page, variable, typed):
    """Answer a question with a figure: go to it and type."""
    line = page.sheet.questions.rows[variable]
    page.sheet.ask(variable)
    qtbot.keyClick(cell(line, line.answer.state()), typed[0])
    qtbot.keyClicks(line.answer.figure, typed[1:])
    return line


def choose(qtbot, line, downs):
    """Answer a question by choosing out of a list: so many times down."""
    qtbot.mouseClick(cell(line, State.KNOWN), Left)
    line.answer.figure.setFocus()
    for _ in range(downs):
        qtbot.keyClick(line.answer.figure, Key.Key_Down)


def save(qtbot, desk, screen):
    qtbot.keyClick(screen.page.sheet.form.note, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: screen.page is None and not desk.jobs.busy())


def test_a_visit_is_recorded_and_undone(  # noqa: PLR0917  (fixtures)
    qtbot, app, compose, window, screen, desk, wang, party, photo, catalog, today
):
    qtbot.mouseClick(window.findChild(QPushButton, "empty_new"), Left)
    compose(screen.picker.line, "老王")
    qtbot.waitUntil(lambda: screen.picker.names() == ["老王家常菜馆"] and not screen.picker._pause.isActive())
    qtbot.keyClick(screen.picker.line, Key.Key_Return)
    page = screen.page
    assert page.basis.party_id == party
    form = page.sheet.form
    assert [form.seen(name) for name in ("place", "lead", "partner")] == ["城南大道 118 号", "周敏", "李航"]
    assert form.kind().code == "FIRST"
    compose(form.note, NOTE)
    form.fields["start"].setFocus()
    qtbot.keyClicks(form.fields["start"].editor, "1140")
    seats = page.sheet.questions.rows["seats"]
    qtbot.mouseClick(cell(seats, "known"), Left)
    qtbot.waitUntil(seats.answer.figure.hasFocus)
    qtbot.keyClicks(seats.answer.figure, "60")
    qtbot.mouseClick(seats.grade, Left)  # from D, said, to C, seen
    cash = page.sheet.questions.rows["receipt_cash"]
    page.sheet.ask("receipt_cash")
    qtbot.keyClick(cell(cash, "not_asked"), Key.Key_2, ALT)
    compose(cash.answer.quote, "这个不方便说")
    qtbot.mouseClick(cell(page.sheet.questions.rows["advance"], "none"), Left)
    drop(app, page, photo("门头.jpg", AT))
    qtbot.waitUntil(lambda: page.sheet.photos.needed() == (3, 1))
    qtbot.mouseClick(page.head.findChild(QPushButton, "record_visit"), Left)
    qtbot.waitUntil(lambda: screen.page is None)

    line = screen.list.table.current()
    detail = desk.ask(show_visit, line.id)
    assert (line.name, line.type, line.day, line.start, line.lead, line.note) == (
        "老王家常菜馆", "FIRST", today, time(11, 40), "周敏", NOTE,
    )  # fmt: skip
    assert detail.answers == {
        "seats": Said(state=KNOWN, value="60", grade="C"),
        "receipt_cash": Said(state=DECLINED, words="这个不方便说"),
        "advance": Said(state=NONE, grade="D"),
    }
    (kept,) = detail.photos
    assert (kept.tag, kept.name, kept.taken_at) == ("signboard", "门头.jpg", AT)
    assert desk.drafts.find(page.draft.key) is None
    assert desk.ask(show_prospect, wang, catalog=catalog).line.stage == "VISITED"
    assert window.toast.words.text() == "记录走访 老王家常菜馆"
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert desk.ask(count_visits) == 0
    qtbot.waitUntil(lambda: screen.list.rows.rowCount() == 0)
    assert desk.ask(show_prospect, wang, catalog=catalog).line.stage == "NEW"


def test_what_is_typed_comes_back_after_a_crash(qtbot, app, compose, screen, desk, record, photo, party):
    compose(record.sheet.form.note, "打字到一半")
    known(qtbot, record, "seats", "6o").grade.choose("B")  # not yet a number
    drop(app, record, photo("现场.jpg", AT))
    record.sheet.photos.cards["1"].caption.setText("后厨")
    record.sheet.photos.cards["1"].caption.edited.emit()
    qtbot.waitUntil(lambda: "后厨" in str(kept(desk, record)), timeout=1500)
    record._done = True  # the program dies: nothing is written any more

    again = Window(desk, entries=[SCREEN])
    qtbot.addWidget(again)
    again.setObjectName("window")
    desk.go("visits", record=party)
    sheet = again.page().page.sheet
    assert sheet.form.seen("note") == "打字到一半"
    seats = sheet.questions.rows["seats"]
    assert (seats.answer.state(), seats.answer.figure.text(), seats.grade.grade()) == (State.KNOWN, "6o", "B")
    card = sheet.photos.cards["1"]
    assert (card.shot.path.name, card.caption.text(), card.tag.value()) == ("现场.jpg", "后厨", "signboard")
    saved = desk.drafts.find(record.draft.key).saved_at.astimezone()
    assert f"{saved:%H:%M}" in sheet.message.text()
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    qtbot.mouseClick(sheet.message.action, Left)
    assert (sheet.form.seen("note"), sheet.questions.answers(), sheet.photos.cards) == ("", {}, {})
    assert desk.drafts.find(record.draft.key) is None
    again.close()


def kept(desk, page):
    found = desk.drafts.find(page.draft.key)
    return found.fields if found else None


def test_esc_keeps_the_draft_and_the_list_offers_to_go_on(qtbot, compose, screen, desk, record, party):
    compose(record.sheet.form.note, "先记一句")
    qtbot.keyClick(record.sheet.form.note, Key.Key_Escape)
    assert screen.page is None
    bar = screen.list.page.message
    assert "老王家常菜馆" in bar.text()
    qtbot.mouseClick(bar.action, Left)
    assert screen.page.sheet.form.seen("note") == "先记一句"


def test_a_page_left_untouched_leaves_no_draft(qtbot, screen, desk, record):
    qtbot.keyClick(record.sheet.form.note, Key.Key_Escape)
    assert desk.drafts.find(record.draft.key) is None
    assert screen.list.page.message.text() == ""


def test_a_bad_value_is_refused_at_its_field(qtbot, screen, desk, record):
    line = known(qtbot, record, "staff", "8")
    qtbot.keyClicks(line.answer.figure, " or so")
    empty = record.sheet.questions.rows["license_end"]
    qtbot.mouseClick(cell(empty, "known"), Left)
    qtbot.keyClick(record.sheet.form.note, Key.Key_S, CTRL)
    assert "8 or so" in line.error()
    assert empty.error() == "此项必填。"
    assert line.answer.figure.hasFocus()
    assert desk.ask(count_visits) == 0
    line.answer.figure.selectAll()
    qtbot.keyClicks(line.answer.figure, "8")
    assert line.error() == ""
    qtbot.mouseClick(cell(empty, "not_asked"), Left)
    save(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits)
    assert desk.ask(show_visit, visit.id).answers == {"staff": Said(state=KNOWN, value="8", grade="D")}


def test_bad_days_and_times_are_refused_beside_them(qtbot, desk, record):
    form = record.sheet.form
    form.fields["day"].set_value(date(2026, 3, 13))
    qtbot.keyClick(form.note, Key.Key_S, CTRL)
    assert "2026-03-12" in form.fields["day"].error()
    form.fields["day"].set_value(date(2026, 3, 12))
    form.fields["start"].set_value(time(12))
    form.fields["end"].set_value(time(11, 30))
    qtbot.keyClick(form.note, Key.Key_S, CTRL)
    assert form.fields["end"].error() == "早于开始时间。"
    assert desk.ask(count_visits) == 0


def test_f4_goes_to_the_next_unasked(qtbot, window, record):
    rows = record.sheet.questions.rows
    qtbot.keyClick(record.sheet.form.note, Key.Key_F4)
    assert rows["seats"].has_keyboard()
    known(qtbot, record, "seats", "60")
    known(qtbot, record, "area_m2", "180")
    qtbot.keyClick(rows["seats"].answer.figure, Key.Key_F4)
    assert rows["days_wd"].has_keyboard()
    qtbot.mouseClick(record.sheet.parts.findChild(Tile, "part_group_5"), Left)
    tile = record.sheet.parts.parts()["group_0"]
    qtbot.waitUntil(lambda: record.sheet.parts.parts()["group_0"].done == 2)
    assert (tile.title, tile.total) == ("基本情况", 5)
    visible = record.sheet.area.viewport().rect()
    heading = record.sheet.questions.headings["证照与其他"]
    assert visible.contains(heading.mapTo(record.sheet.area.viewport(), QPoint(0, 0)))


def test_a_letter_is_a_grade_while_the_grade_has_the_keyboard(qtbot, monkeypatch, record):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: pytest.fail("A asked for photos"))
    line = known(qtbot, record, "seats", "60")
    qtbot.keyClick(line.answer.figure, Key.Key_Tab)
    assert line.grade.hasFocus()
    qtbot.keyClick(line.grade, Key.Key_A)
    assert line.said() == Said(state=KNOWN, value="60", grade="A")


def test_enter_goes_on_to_the_next_question(qtbot, record):
    line = known(qtbot, record, "seats", "60")
    qtbot.keyClick(line.answer.figure, Key.Key_Return)
    assert record.sheet.questions.rows["area_m2"].has_keyboard()
    last = known(qtbot, record, "misc", "300")
    qtbot.keyClick(last.answer.figure, Key.Key_Return)
    below = record.sheet.questions.rows["license_end"]
    assert below.has_keyboard()
    assert not below.visibleRegion().isEmpty()


def test_income_is_worked_out_at_once_and_says_what_is_missing(qtbot, record):
    live = record.sheet.live
    for variable, typed in (("receipt_qr", "158600"), ("receipt_platform_net", "27300"), ("commission", "18.75")):
        known(qtbot, record, variable, typed)
    qtbot.waitUntil(lambda: live.findChild(QPushButton, "ask_receipt_cash") is not None)
    qtbot.waitUntil(lambda: live.findChild(QLabel, "route_receipts").text() == "缺 1 题")
    link = live.findChild(QPushButton, "ask_receipt_cash")
    qtbot.mouseClick(link, Left)
    cash = record.sheet.questions.rows["receipt_cash"]
    assert cash.has_keyboard()
    qtbot.keyClick(cell(cash, "not_asked"), Key.Key_3, ALT)  # none: a zero that was said
    qtbot.waitUntil(lambda: live.findChild(QLabel, "route_receipts").text() == "192,200 元/月")


def test_a_table_dates_and_yes_or_no_are_answered_with_fitting_editors(qtbot, compose, screen, desk, record):
    rows = record.sheet.questions.rows
    menu, safe, lease = rows["menu"], rows["safety_ok"], rows["lease_end"]
    qtbot.mouseClick(cell(menu, "known"), Left)
    table = menu.answer.figure
    compose(table.findChild(QLineEdit, "category_0"), "热菜")
    qtbot.keyClicks(table.findChild(QLineEdit, "share_0"), "55")
    qtbot.keyClick(record.sheet.form.note, Key.Key_S, CTRL)
    assert menu.error() == "有一行没填「成本率」。"
    qtbot.keyClicks(table.findChild(QLineEdit, "cost_0"), "40")
    qtbot.mouseClick(cell(safe, "known"), Left)
    qtbot.mouseClick(safe.answer.figure.findChild(QRadioButton, "false"), Left)
    qtbot.mouseClick(cell(lease, "known"), Left)
    qtbot.keyClicks(lease.answer.figure, "2027.1.31")
    save(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits)
    values = {name: said.value for name, said in desk.ask(show_visit, visit.id).answers.items()}
    assert values == {
        "menu": '[{"category": "热菜", "share": "0.55", "cost": "0.4"}]',
        "safety_ok": "false",
        "lease_end": "2027-01-31",
    }


def test_photos_are_checked_before_they_count(qtbot, app, monkeypatch, record, photo, tmp_path):
    photos = record.sheet.photos
    first = photo("门头.jpg", AT)
    (tmp_path / "twin.jpg").write_bytes(first.read_bytes())
    (tmp_path / "合同.pdf").write_bytes(b"%PDF-1.7")
    drop(app, record, first, photo("微信.jpg", colour="#305070"), tmp_path / "合同.pdf")
    qtbot.waitUntil(lambda: "合同.pdf" in record.sheet.message.text())
    assert [card.tag.value() for card in photos.cards.values()] == ["signboard", "site"]
    qtbot.waitUntil(lambda: photos.needed() == (3, 1))
    qtbot.waitUntil(lambda: "无拍摄时间" in photos.cards["2"].words())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(tmp_path / "twin.jpg")], ""))
    record.sheet.parts.setFocus()
    qtbot.mouseClick(photos.findChild(QPushButton, "add_photos"), Left)
    qtbot.waitUntil(lambda: "twin.jpg" in record.sheet.message.text())
    assert len(photos.cards) == 2
    form = record.sheet.form
    form.fields["start"].set_value(time(18))
    form.fields["start"].edited.emit()
    qtbot.waitUntil(lambda: "超过 2 小时" in photos.cards["1"].words())
    qtbot.mouseClick(photos.cards["1"].drop, Left)
    assert list(photos.cards) == ["2"]


def test_a_heic_counts_whatever_its_name_and_other_files_are_named(qtbot, app, desk, screen, record, tmp_path):
    path = tmp_path / "IMG_0042.jpg"  # as a chat program renames it
    path.write_bytes((Path(__file__).parents[1] / "data" / "pictures" / "turned.heic").read_bytes())
    (tmp_path / "说明.jpg").write_text("不是照片")
    (tmp_path / "照片").mkdir()
    (tmp_path / "半张.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(50))
    drop(app, record, path)
    (card,) = record.sheet.photos.cards.values()
    qtbot.waitUntil(card.counts)
    assert card.camera.place == "30.26000, 120.15000"
    assert card.thumbnail._picture.height() > card.thumbnail._picture.width()
    drop(app, record, tmp_path / "说明.jpg")
    qtbot.waitUntil(lambda: "「说明.jpg」不是照片" in record.sheet.message.text())
    drop(app, record, tmp_path / "照片")
    assert "「照片」不是照片" in record.sheet.message.text()
    drop(app, record, tmp_path / "半张.jpg")
    qtbot.waitUntil(lambda: "损坏或不完整" in list(record.sheet.photos.cards.values())[-1].words())
    qtbot.mouseClick(list(record.sheet.photos.cards.values())[-1].drop, Left)
    qtbot.mouseClick(card.thumbnail, Left)
    qtbot.waitUntil(lambda: screen.viewer.pages.count() == 1)
    qtbot.keyClick(screen.viewer.pages, Key.Key_Escape)
    save(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits)
    (photo,) = desk.ask(show_visit, visit.id).photos
    assert photo.place == "30.26000, 120.15000"


def test_a_pasted_picture_outlives_a_crash(qtbot, app, desk, window, screen, record, party):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    app.clipboard().setImage(image)
    qtbot.keyClick(record.sheet.form.note, Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(record.sheet.photos.cards) == 1 and not desk.jobs.busy())
    desk.go("visits")
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    desk.go("visits", record=party)
    (card,) = screen.page.sheet.photos.cards.values()
    assert QImage.fromData(card.shot.data).pixelColor(5, 5) == image.pixelColor(5, 5)
    save(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits)
    (line,) = desk.ask(show_visit, visit.id).photos
    assert line.name.startswith("粘贴")
    assert desk.drafts.find(f"visit-photo:{party}:1") is None


def test_a_photo_file_gone_meanwhile_loses_nothing(qtbot, app, compose, desk, window, screen, record, photo):
    path = photo("门头.jpg", AT)
    compose(record.sheet.form.note, "现场")
    drop(app, record, path)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    path.unlink()
    qtbot.keyClick(record.sheet.form.note, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "门头.jpg" in window.message.text())
    assert desk.ask(count_visits) == 0
    assert screen.page is record
    assert record.sheet.form.seen("note") == "现场"
    qtbot.mouseClick(record.sheet.photos.cards["1"].drop, Left)
    save(qtbot, desk, screen)
    assert desk.ask(count_visits) == 1


def test_large_photos_do_not_hold_up_the_window(qtbot, app, desk, record, photo):
    path = photo("大图.jpg", AT, size=(4000, 3000))
    drop(app, record, path)
    card = record.sheet.photos.cards["1"]
    assert not card.read  # the drop came back before the picture was looked at
    qtbot.waitUntil(lambda: card.read)
    assert card.counts()


def test_due_diligence_takes_two_people(qtbot, record):
    form = record.sheet.form
    assert not form.two.isVisible()
    qtbot.mouseClick(form.fields["type"].findChild(QRadioButton, "DUE"), Left)
    qtbot.waitUntil(lambda: form.two.isVisible() and form.two.tone == "ok")
    form.fields["partner"].editor.selectAll()
    qtbot.keyClick(form.fields["partner"].editor, Key.Key_Delete)
    qtbot.waitUntil(lambda: form.two.tone == "warn")
    assert form.two.text() == "双人调查需 2 人"


def test_the_note_is_ticked_as_it_grows(qtbot, compose, record):
    compose(record.sheet.form.note, NOTE)
    qtbot.waitUntil(lambda: record.sheet.form.quality() == (5, 6))  # no figure was answered yet
    compose(record.sheet.form.note, "电话 13800136207")
    qtbot.waitUntil(lambda: record.sheet.form.quality() == (4, 6))


def test_the_clock_notes_start_and_end(qtbot, monkeypatch, record):
    moment = {"now": datetime(2026, 3, 12, 11, 40).astimezone()}
    monkeypatch.setattr("cmdesk.ui.screens.visits_words.now", lambda: moment["now"])
    qtbot.mouseClick(record.head.findChild(QPushButton, "clock"), Left)
    moment["now"] = datetime(2026, 3, 12, 12, 30, 5).astimezone()
    record._tick()
    assert record.head.findChild(QLabel, "elapsed").text() == "00:50:05"
    qtbot.mouseClick(record.head.findChild(QPushButton, "clock"), Left)
    assert (record.sheet.form.time("start"), record.sheet.form.time("end")) == (time(11, 40), time(12, 30))
    assert record.head.findChild(QLabel, "elapsed").text() == "50 分钟"


def test_earlier_answers_stand_beside_the_question(qtbot, act, desk, screen, party, today, catalog):
    answers = {"seats": Said(state=KNOWN, value="60", grade="C"), "rent": Said(state=DECLINED)}
    form = VisitForm(day=date(2026, 3, 3), question_set="catering", answers=answers)
    act(record_visit, party, form, today=today, catalog=catalog)
    desk.go("visits", record=party)
    questions = screen.page.sheet.questions
    assert screen.page.sheet.form.kind().code == "MAINTAIN"
    assert "60 个（C）" in questions.rows["seats"].findChild(QLabel, "hint").text()
    assert questions.progress()[0].answered == 1
    screen.page.sheet.go_on()
    assert questions.rows["area_m2"].has_keyboard()
    assert questions.answers() == {}  # what was said then is not said again


def test_a_client_without_a_trade_chooses_the_questions(qtbot, act, desk, screen, today, catalog):
    opportunity = act(add_prospect, ProspectForm(name="春晓幼儿用品店"), today=today)
    desk.go("visits", record=desk.ask(show_prospect, opportunity, catalog=catalog).line.party_id)
    sheet = screen.page.sheet
    assert sheet.questions.rows == {}
    assert not screen.page.head.parent().findChild(QPushButton, "jump").isEnabled()
    assert sheet.live.income is None
    choice = sheet.parts._choice
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Down)
    qtbot.keyClick(choice, Key.Key_Down)
    assert sheet.questions.code == "retail"
    assert "traffic" in sheet.questions.rows


def test_the_list_finds_a_visit_wherever_it_stands(qtbot, act, desk, screen, party, today, catalog, qtmodeltester):
    def many(session):
        return [record_visit(session, party, VisitForm(day=today, note=f"第 {at} 次"), today=today, catalog=catalog)
                for at in range(205)]  # fmt: skip

    ids = act(many)
    desk.go("visits", visit=ids[0])
    assert screen.list.table.current().id == ids[0]
    qtmodeltester.check(screen.list.rows)
    screen.list.page.search.setText("第 77 次")
    qtbot.waitUntil(lambda: screen.list.rows.rowCount() == 1)
    assert screen.list.table.current().note == "第 77 次"


def test_details_show_the_note_as_typed_and_unknown_unlike_zero(qtbot, act, desk, screen, party, today, catalog, photo):
    answers = {
        "advance": Said(state=NONE, grade="D"),
        "receipt_cash": Said(state=DECLINED, words="不说"),
        "rent": Said(state=KNOWN, value="0", grade="B"),
    }
    form = VisitForm(day=today, note=NOTE, question_set="catering", answers=answers,
                     photos=[NewPhoto(path=photo("门头.jpg"), tag="signboard")])  # fmt: skip
    visit = act(record_visit, party, form, today=today, catalog=catalog)
    desk.go("visits", visit=visit)
    inspector = screen.list.page.inspector
    qtbot.waitUntil(lambda: inspector.findChild(QLabel, "note") is not None)
    assert inspector.findChild(QLabel, "note").text() == NOTE
    said = [label.text() for label in inspector.findChildren(QLabel)]
    assert {"没有", "拒答", "0 元/月", "「不说」"} <= set(said)
    assert "未问 5" in said
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    qtbot.mouseClick(inspector.content().findChild(Thumbnail), Left)
    assert screen.viewer.isVisible()
    qtbot.waitUntil(lambda: screen.viewer.pages.count() == 1)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    qtbot.keyClick(screen.viewer.pages, Key.Key_Escape)
    assert not screen.viewer.isVisible()
    assert screen.list.isVisible()


def test_questions_come_and_go_with_the_answers_before_them(qtbot, act, desk, screen, today, catalog):
    farm = act(add_prospect, ProspectForm(name="青山养殖场", contact="周大山", industry="farming"), today=today)
    party = desk.ask(show_prospect, farm, catalog=catalog).line.party_id
    desk.go("visits", record=party)
    page = screen.page
    rows = page.sheet.questions.rows
    assert rows["stocked"].isVisible()
    assert rows["area_mu"].isVisible()
    known(qtbot, page, "area_mu", "120")
    choose(qtbot, rows["kind"], 2)
    qtbot.waitUntil(lambda: not rows["yield_per_mu"].isVisible())
    assert rows["area_mu"].isVisible()
    assert rows["area_mu"].findChild(QLabel, "moot").isVisible()
    assert rows["survival"].isVisible()
    total = sum(each.total for each in page.sheet.questions.progress())
    assert total == len(rows) - 3
    qtbot.keyClick(rows["kind"].answer.figure, Key.Key_Up)
    qtbot.waitUntil(lambda: not rows["survival"].isVisible())
    assert not rows["area_mu"].findChild(QLabel, "moot").isVisible()
    assert "养殖" not in {part.title for part in page.sheet.parts.parts().values()}
    qtbot.mouseClick(cell(rows["kind"], State.DECLINED), Left)
    qtbot.waitUntil(rows["survival"].isVisible)
    assert "养殖" in {part.title for part in page.sheet.parts.parts().values()}
    save(qtbot, desk, screen)
    (visit,) = desk.ask(list_visits, party_id=party)
    assert desk.ask(show_visit, visit.id).answers["area_mu"].value == "120"
