"""The day's visits on one sheet, and as a calendar file."""

from datetime import date, datetime, time
from uuid import UUID

import pypdfium2
import pytest
from icalendar import Calendar

from cmdesk.core.masking import whole
from cmdesk.core.translation import translator
from cmdesk.models.states import AnswerState
from cmdesk.models.task import TaskKind
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.route import calendar_file, planned, print_route
from cmdesk.services.tasks import TaskForm, add_task, finish_task
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visits import Said

DAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 8, 0).astimezone()


@pytest.fixture
def plans(act, wang, wang_party, today, catalog):
    act(change_profile, ProfileForm(name="周敏", branch="城南支行"))
    visit = TaskKind.VISIT
    act(add_task, TaskForm(kind=visit, due=DAY, party_id=wang_party, visit_type="DUE", title="<b>看后厨</b>"))
    act(
        add_task,
        TaskForm(kind=visit, due=DAY, at=time(9, 30), party_id=wang_party, visit_type="FIRST", place="五金城 B27"),
    )
    act(add_task, TaskForm(kind=visit, due=date(2026, 3, 20), at=time(15), party_id=wang_party, visit_type="MAINTAIN"))
    done = act(add_task, TaskForm(kind=visit, due=DAY, party_id=wang_party, title="去过了"))
    act(finish_task, done, today=DAY)
    act(add_task, TaskForm(due=DAY, party_id=wang_party, title="打电话"))
    return wang_party


def printed(pdf):
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def test_a_day_is_planned_by_time_without_what_is_done(ask, plans, today, catalog):
    stops = ask(planned, DAY, DAY, today=today, catalog=catalog)
    assert [(stop.at, stop.type, stop.place) for stop in stops] == [
        (time(9, 30), "FIRST", "五金城 B27"),
        (None, "DUE", stops[1].place),
    ]
    assert stops[0].open_questions == sum(each.required for each in catalog.question_sets["catering"].questions)


def test_what_the_client_still_brings_and_was_never_asked_stands_with_the_visit(act, ask, wang, plans, today, catalog):
    form = ApplicationForm(product="PB_CREDIT_BIZ")
    act(open_application, wang, form, today=today, catalog=catalog)
    answers = {"seats": Said(state=AnswerState.KNOWN, value="60")}
    form = VisitForm(day=today, question_set="catering", answers=answers)
    before = ask(planned, DAY, DAY, today=today, catalog=catalog)[0]
    act(record_visit, plans, form, today=today, catalog=catalog)
    after = ask(planned, date(2026, 3, 20), date(2026, 3, 20), today=today, catalog=catalog)[0]
    assert after.open_questions == before.open_questions - 1
    assert "借款人居民身份证（正反面）" in after.documents
    assert "走访记录" not in after.documents  # the manager writes that


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_sheet_is_one_page_and_masks_numbers(ask, plans, today, catalog, language):
    words = {"today": today, "catalog": catalog, "translate": translator(language), "language": language}
    (page,) = printed(ask(print_route, DAY, **words))
    assert "09:30" in page
    assert "<b>看后厨</b>" in page.replace("\r\n", "")
    assert "13800136207" not in page
    assert ("masked" in page.lower()) or ("脱敏" in page)
    (page,) = printed(ask(print_route, DAY, **words, hide=whole))
    assert "13800136207" in page.replace("\r\n", "")


def test_a_day_without_visits_still_prints(ask, today, catalog):
    words = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    assert len(printed(ask(print_route, DAY, **words))) == 1


def test_the_calendar_file_is_read_by_calendars(ask, plans, today, catalog):
    given = ask(calendar_file, today=DAY, now=NOW, catalog=catalog, translate=translator("zh_CN"))
    events = Calendar.from_ical(given).walk("VEVENT")
    starts = [event.decoded("dtstart") for event in events]
    assert [str(start) for start in starts] == ["2026-03-12 09:30:00", "2026-03-12", "2026-03-20 15:00:00"]
    first = events[0]
    assert str(first.decoded("dtend")) == "2026-03-12 09:50:00"  # a first visit takes 20 minutes
    assert str(first["summary"]).endswith("首访")
    assert "五金城" not in str(first["location"])
    open_ = ask(calendar_file, today=DAY, now=NOW, catalog=catalog, translate=translator("zh_CN"), hide=whole)
    assert str(Calendar.from_ical(open_).walk("VEVENT")[0]["location"]) == "五金城 B27"
    assert UUID(str(first["uid"]).removesuffix("@cmdesk"))
    again = ask(calendar_file, today=DAY, now=NOW, catalog=catalog, translate=translator("zh_CN"))
    assert again == given
    assert b"13800136207" not in given


def test_what_somebody_typed_of_a_plan_is_masked_in_the_calendar_wherever_it_stands(
    act, ask, wang_party, today, catalog
):
    typed = "到 13800136207 处取件"
    for party, kind in ((None, ""), (wang_party, ""), (wang_party, "DUE")):
        act(add_task, TaskForm(kind=TaskKind.VISIT, due=DAY, party_id=party, visit_type=kind, title=typed))
    given = ask(calendar_file, today=DAY, now=NOW, catalog=catalog, translate=translator("zh_CN"))
    events = [
        f"{event['summary']} {event.get('description', '')}" for event in Calendar.from_ical(given).walk("VEVENT")
    ]
    assert [event.count("138****6207") for event in events] == [1, 1, 1]
    assert not any("13800136207" in event for event in events)
