"""What the page of a new visit asks the services before anything is recorded."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from PIL import ExifTags, Image, TiffImagePlugin

from cmdesk.core.errors import UserError
from cmdesk.models.states import AnswerState
from cmdesk.services.answers import canonical
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.attachments import content
from cmdesk.services.drafts import put_draft
from cmdesk.services.income import estimate_income, heard, stated
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visit_basis import unfinished_visits, visit_basis
from cmdesk.services.visit_note import NoteRule, check_note
from cmdesk.services.visit_photos import far_off, photo_needs, read_camera
from cmdesk.services.visits import Said, count_types, count_visits, list_visits, place_in_list, show_visit

KNOWN, DECLINED, NONE = AnswerState.KNOWN, AnswerState.DECLINED, AnswerState.NONE


def test_a_visit_starts_from_what_the_book_knows(ask, act, wang, wang_party, today, catalog):
    act(change_profile, ProfileForm(name="周敏", partner="李航"))
    before = ask(visit_basis, wang_party)
    assert (before.name, before.type, before.lead, before.partner) == ("老王家常菜馆", "FIRST", "周敏", "李航")
    assert before.facts == {"entity": "individual_business", "industry": "catering"}
    form = VisitForm(day=today, question_set="catering", answers={"seats": Said(state=KNOWN, value="60", grade="C")})
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    act(open_application, wang, ApplicationForm(product=next(iter(catalog.products)), guarantee="mortgage"),
        today=today, catalog=catalog)  # fmt: skip
    after = ask(visit_basis, wang_party)
    assert (after.type, after.answers["seats"].value, after.facts["guarantee"]) == ("MAINTAIN", "60", "mortgage")


def test_unfinished_visits_come_latest_first(book, ask, wang_party):
    at = datetime(2026, 3, 12, 14, 32).astimezone()
    with book.write() as session:
        for key in (f"visit:{wang_party}", f"visit-photo:{wang_party}:1", "prospect:new"):
            put_draft(session, key, {}, at)
    assert [(each.party_id, each.name, each.saved_at) for each in ask(unfinished_visits)] == [
        (wang_party, "老王家常菜馆", at)
    ]


def test_list_by_type_and_the_place_in_it(ask, act, wang_party, today, catalog):
    def visit(day, type_):
        return act(record_visit, wang_party, VisitForm(day=day, type=type_), today=today, catalog=catalog)

    old, new, newer = visit(date(2026, 3, 1), "FIRST"), visit(today, "DUE"), visit(today, "DUE")
    assert ask(count_types) == {"FIRST": 1, "DUE": 2}
    assert ask(count_visits, type="DUE") == len(ask(list_visits, type="DUE")) == 2
    assert [ask(place_in_list, each) for each in (newer, new, old)] == [0, 1, 2]
    assert [line.id for line in ask(list_visits)] == [newer, new, old]


def test_a_pasted_picture_needs_no_file(ask, act, wang_party, today, catalog, tmp_path, picture):
    photo = NewPhoto(path=tmp_path / "粘贴.png", data=picture.read_bytes(), tag="site")
    visit = act(record_visit, wang_party, VisitForm(day=today, photos=[photo]), today=today, catalog=catalog)
    (line,) = ask(show_visit, visit).photos
    assert (line.name, ask(content, line.sha256)) == ("粘贴.png", picture.read_bytes())


def test_income_of_typed_answers_over_earlier_ones(ask, act, wang_party, today, catalog):
    form = VisitForm(
        day=today,
        question_set="catering",
        answers={
            "receipt_qr": Said(state=KNOWN, value="158600", grade="A"),
            "receipt_platform_net": Said(state=KNOWN, value="27300", grade="A"),
            "receipt_cash": Said(state=KNOWN, value="10000", grade="D"),
        },
    )
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    typed = {
        "commission": Said(state=KNOWN, value="18.75", grade="B"),
        "receipt_cash": Said(state=KNOWN, value="11,800", grade="B"),
        "seats": Said(state=KNOWN, value="many"),
    }
    questions = catalog.question_sets["catering"]
    fit = stated(questions, typed)
    assert "seats" not in fit
    found = estimate_income("catering", {**ask(heard, wang_party), **fit}, catalog=catalog)
    route = next(each for each in found.routes if each.key == "receipts")
    assert (route.result, route.grade) == (Decimal(204000), "B")


def test_a_table_lends_its_grade_to_the_route_it_feeds(catalog):
    menu = '[{"category": "热菜", "share": "50", "cost": "40"}]'
    typed = {
        "open_stock": Said(state=KNOWN, value="9000", grade="A"),
        "buy": Said(state=KNOWN, value="88500", grade="A"),
        "close_stock": Said(state=KNOWN, value="10500", grade="A"),
        "menu": Said(state=KNOWN, value=menu, grade="E"),
    }
    found = estimate_income("catering", stated(catalog.question_sets["catering"], typed), catalog=catalog)
    assert next(each.grade for each in found.routes if each.key == "purchase") == "E"


@pytest.mark.parametrize(
    ("rule", "met", "broken"),
    [
        (NoteRule.SEEN, "10 分钟进店 12 人", "客流不错，3月12日"),
        (NoteRule.QUOTED, "老板说「淡季也有六成座」", "老板说淡季还行"),
        (NoteRule.DOUBT, "未发现疑点：账实相符", "都好"),
        (NoteRule.NEXT, "下一步：周敏 3月18日前取流水", "下一步：再看看"),
        (NoteRule.MASKED, "电话 138****6207", "电话 138 0013 6207"),
    ],
)
def test_a_good_note_is_told_from_a_poor_one(rule, met, broken):
    assert check_note(met, {})[rule] is True
    assert check_note(broken, {})[rule] is False


def test_answers_help_a_note():
    refused = {"receipt_cash": Said(state=DECLINED, words="不说")}
    assert check_note("", refused)[NoteRule.QUOTED] is True
    assert check_note("", refused)[NoteRule.SOURCED] is None
    assert check_note("", {"seats": Said(state=KNOWN, value="60")})[NoteRule.SOURCED] is False
    assert check_note("", {})[NoteRule.MASKED] is None


def test_the_cameras_time_and_place_are_read(tmp_path, picture):
    assert read_camera(picture).taken_at is None
    path, image = tmp_path / "现场.jpg", Image.new("RGB", (40, 30))
    exif = image.getexif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:03:12 11:52:03"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (30.0, 15.0, 36.0)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (120.0, 9.0, 0.0)
    image.save(path, exif=exif)
    camera = read_camera(path)
    assert camera.taken_at == datetime(2026, 3, 12, 11, 52, 3).astimezone()
    assert camera.place == "30.26000, 120.15000"
    (tmp_path / "坏.jpg").write_bytes(b"\xff\xd8 not a picture")
    assert read_camera(tmp_path / "坏.jpg") == read_camera(tmp_path / "没有.jpg")


def test_a_camera_without_a_fix_or_a_clock_says_nothing(tmp_path):
    image = Image.new("RGB", (8, 8))
    nothing = TiffImagePlugin.IFDRational(0, 0)
    for name, degrees, taken in (
        ("无定位.jpg", nothing, "0000:00:00 00:00:00"),
        ("错.jpg", 999.0, "9999:12:31 23:59:59"),
    ):
        exif = image.getexif()
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        gps[ExifTags.GPS.GPSLatitude] = gps[ExifTags.GPS.GPSLongitude] = (degrees, degrees, degrees)
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        image.save(tmp_path / name, exif=exif)
        assert read_camera(tmp_path / name).place == ""


def test_which_photos_are_needed_hangs_on_what_is_known(catalog):
    due = catalog.visit_types["DUE"]

    def needed(facts):
        return {need.tag: need.needed for need in photo_needs(due, facts)}

    unknown = needed({})
    assert (unknown["signboard"], unknown["meter"], unknown["coll_in"]) == (True, None, None)
    assert next(need.asks for need in photo_needs(due, {}) if need.tag == "coll_in") == ("guarantee",)
    known = needed({"industry": "catering", "guarantee": "mortgage"})
    assert "meter" not in known
    assert known["coll_in"] is True


def test_a_picture_hours_away_from_the_visit_stands_out():
    start = datetime.combine(date(2026, 3, 12), time(11, 40)).astimezone()
    end = start + timedelta(minutes=50)
    assert not far_off(start - timedelta(hours=2), start, end, 2)
    assert far_off(start - timedelta(hours=2, minutes=1), start, end, 2)
    assert far_off(end + timedelta(hours=3), start, end, 2)
    assert not far_off(end, None, None, 2)


def test_twelve_months_are_kept_in_one_form(catalog):
    questions = catalog.question_sets["catering"]
    assert canonical(questions, "season_index", "1,1，1、1 1 1 1 1 0.8 1 1.2 1") == "1 1 1 1 1 1 1 1 0.8 1 1.2 1"
    with pytest.raises(UserError):
        canonical(questions, "season_index", "1 1 1")


@pytest.mark.parametrize("typed", ["1e1000000", "1e-1000000", "NaN", "-1"])
def test_a_figure_that_would_fill_a_book_is_refused(catalog, typed):
    with pytest.raises(UserError):
        canonical(catalog.question_sets["catering"], "seats", typed)
