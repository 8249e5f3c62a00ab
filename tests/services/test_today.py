from copy import copy
from datetime import date, time, timedelta

import pytest
from sqlalchemy import event, select

from cmdesk.models.application import Application, ChecklistItem, ItemState
from cmdesk.models.dossier import Contact, PartyDocument
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.task import TaskKind
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.birthdays import list_birthdays
from cmdesk.services.customer_overview import read_overview
from cmdesk.services.customers import CustomerQuery, list_customers
from cmdesk.services.due import StepLine, count_due, count_due_rows, list_due
from cmdesk.services.expiring import count_expiring, list_expiring
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.next_step import reschedule
from cmdesk.services.party_papers import PaperForm, add_paper
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage
from cmdesk.services.stale import count_stale, list_stale
from cmdesk.services.tasks import TaskForm, add_task, finish_task
from cmdesk.services.today import Part, read_today
from cmdesk.services.visit import VisitForm, record_visit


@pytest.fixture
def prospect(act, today):
    def add(name, *, next_day=None, action="", stage="NEW", since=0):
        day = today + timedelta(days=next_day) if next_day is not None else None
        id_ = act(add_prospect, ProspectForm(name=name, next_date=day, next_action=action), today=today)

        def stand(session):
            opportunity = session.get_one(Opportunity, id_)
            opportunity.stage, opportunity.stage_since = stage, today - timedelta(days=since)

        act(stand)
        return id_

    return add


@pytest.fixture
def task(act, today):
    def add(title="", day=0, **more):
        return act(add_task, TaskForm(title=title, due=today + timedelta(days=day), **more))

    return add


def due(ask, today, catalog, **page):
    found = ask(list_due, today=today, catalog=catalog, **{"limit": 50, **page})
    return [line.action if isinstance(line, StepLine) else line.title for line in found]


def test_of_one_day_and_stage_what_was_entered_first_comes_first_and_none_is_read_to_tell(
    book, ask, prospect, today, catalog
):
    names = [f"第{number}家" for number in range(40)]
    for name in names:
        prospect(name, next_day=-1, action=name)
    asked = []
    event.listen(book.engine, "before_cursor_execute", lambda *about: asked.append(about[2:4]))
    assert due(ask, today, catalog, limit=5) == names[:5]
    (sql, values), *_ = [each for each in asked if "UNION ALL" in each[0]]
    steps = ask(lambda session: session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all())
    plan = [step.detail for step in steps]
    walk = next(at for at, step in enumerate(plan) if "ix_opportunity_next" in step)
    assert not plan[walk + 1].startswith("USE TEMP B-TREE")  # a day may have thousands


def test_what_is_overdue_comes_first_and_every_page_goes_on_where_the_last_ended(
    ask, act, prospect, task, wang_party, today, catalog
):
    prospect("昨天的", next_day=-1, action="昨天的")
    prospect("上周的", next_day=-7, action="上周的")
    prospect("今天的", next_day=0, action="今天的")
    prospect("明天的", next_day=1, action="明天的")
    act(move_stage, prospect("流失的", next_day=-1), "LOST", today=today, catalog=catalog)
    task("今天下午", at=time(15))
    task("今天随便")
    task("前天", -2)
    task("明天", 1)
    task("错过的走访", -1, kind=TaskKind.VISIT, party_id=wang_party)
    task("今天的走访", kind=TaskKind.VISIT, party_id=wang_party)
    act(finish_task, task("办过了"), today=today)
    wanted = ["上周的", "前天", "错过的走访", "昨天的", "今天下午", "今天随便", "今天的"]
    assert due(ask, today, catalog) == wanted
    assert ask(count_due_rows, today=today, catalog=catalog) == len(wanted)
    for size in (1, 2, 4, 5):
        pages = [due(ask, today, catalog, offset=at, limit=size) for at in range(0, len(wanted), size)]
        assert [title for page in pages for title in page] == wanted
    counts = ask(count_due, today=today, catalog=catalog)
    assert (counts.today, counts.overdue, counts.all) == (4, 4, 8)


def test_who_stands_too_long_is_yellow_and_red_beyond_twice(ask, act, prospect, today, catalog):
    prospect("新的", since=3)
    prospect("黄的", since=4)
    prospect("也黄", since=6)
    prospect("红的", since=7)
    prospect("意向", stage="INTENT", since=15)
    prospect("首访", stage="VISITED", since=400)  # this stage has no limit
    prospect("已上报", stage="SUBMITTED", since=16)
    found = ask(list_stale, today=today, catalog=catalog, limit=50)
    assert [(line.client, line.twice) for line in found] == [
        ("已上报", False),
        ("意向", False),
        ("红的", True),
        ("也黄", False),
        ("黄的", False),
    ]
    assert (found[0].limit, found[0].workdays, found[0].days) == (10, True, 16)
    assert (found[1].limit, found[1].workdays) == (14, False)
    assert ask(count_stale, today=today, catalog=catalog) == 5
    pages = [ask(list_stale, today=today, catalog=catalog, offset=at, limit=2) for at in (0, 2, 4)]
    assert [line.client for page in pages for line in page] == [line.client for line in found]


def test_holidays_do_not_count_as_working_days_at_a_stage(ask, prospect, act, catalog):
    back = date(2026, 10, 9)  # 26 days behind 13 September, only 15 of them worked
    id_ = act(add_prospect, ProspectForm(name="已上报"), today=back)

    def stand(session, since):
        opportunity = session.get_one(Opportunity, id_)
        opportunity.stage, opportunity.stage_since = "SUBMITTED", since

    act(stand, date(2026, 9, 19))
    assert ask(count_stale, today=back, catalog=catalog) == 0
    act(stand, date(2026, 9, 18))
    assert ask(count_stale, today=back, catalog=catalog) == 1


@pytest.fixture
def application(act, wang, today, catalog):
    return act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)


def item(act, application, document, *, state=ItemState.RECEIVED, **dates):
    def add(session):
        day = session.get_one(Application, application).accepted_on
        session.add(ChecklistItem(application_id=application, document=document, state=state, day=day, **dates))

    act(add)


def expiring(ask, today, catalog):
    found = ask(list_expiring, today=today, catalog=catalog, limit=50)
    assert ask(count_expiring, today=today, catalog=catalog) == len(found)
    return [(line.document, line.left, line.urgent) for line in found]


def test_papers_of_applications_that_go_on_are_told_before_they_run_out(ask, act, wang, application, today, catalog):
    days = {code: each.validity_days for code, each in catalog.documents.items() if each.validity_kind == "days"}
    ends = [code for code, each in catalog.documents.items() if each.validity_kind == "until_expiry"]
    report = next(code for code, count in days.items() if count == 30)
    other = next(code for code, count in days.items() if count == 90)
    item(act, application, ends[0], expires_on=today + timedelta(days=89))
    item(act, application, ends[1], expires_on=today + timedelta(days=90))
    item(act, application, ends[2], expires_on=today + timedelta(days=29))
    item(act, application, ends[3], expires_on=today - timedelta(days=1), state=ItemState.WAIVED)
    item(act, application, report, issued_on=today - timedelta(days=24))
    item(act, application, other, issued_on=today - timedelta(days=91))
    assert expiring(ask, today, catalog) == [
        (other, -1, True),
        (report, 6, False),
        (ends[2], 29, True),
        (ends[0], 89, False),
    ]
    act(move_stage, wang, "LOST", today=today, catalog=catalog)
    assert expiring(ask, today, catalog) == []


def test_a_newer_paper_of_a_client_silences_the_old_one(ask, act, wang_party, today, catalog):
    def add(session, days, document="BIZ_LICENSE", title=""):
        expires = today + timedelta(days=days)
        session.add(PartyDocument(party_id=wang_party, document=document, title=title, expires_on=expires))

    act(add, -10)
    assert expiring(ask, today, catalog) == [("BIZ_LICENSE", -10, True)]
    act(add, 700)
    assert expiring(ask, today, catalog) == []
    act(add, 40, document="", title="特许经营合同")
    assert expiring(ask, today, catalog) == [("", 40, False)]
    shorter = copy(catalog)
    shorter.reminders = type(catalog.reminders)(source="", soon_days=30, urgent_days=5, birthday_days=7)
    assert expiring(ask, today, shorter) == []


def test_what_a_profile_tells_of_an_end_is_told_until_a_paper_tells_it(ask, act, wang_party, today, catalog):
    def fact(field, end):
        form = FactForm(state=AnswerState.KNOWN, value=end if end == "long" else end.isoformat())
        act(write_fact, wang_party, field, form, today=today, catalog=catalog)

    def told():
        found = ask(list_expiring, today=today, catalog=catalog, limit=50)
        assert ask(count_expiring, today=today, catalog=catalog) == len(found)
        on_list = ask(list_customers, CustomerQuery(view="expiring"), today=today, catalog=catalog)
        assert [line.id for line in on_list] == ([wang_party] if found else [])
        return [(line.kind, line.field or line.document, line.left, line.urgent) for line in found]

    fact("license_end", today + timedelta(days=89))
    fact("identity_end", today - timedelta(days=1))
    fact("lease_end", today + timedelta(days=90))
    assert told() == [("fact", "identity_end", -1, True), ("fact", "license_end", 89, False)]
    act(add_paper, wang_party, PaperForm(document="BIZ_LICENSE", expires_on=today + timedelta(days=20)))
    assert told() == [("fact", "identity_end", -1, True), ("paper", "BIZ_LICENSE", 20, True)]
    act(add_paper, wang_party, PaperForm(document="BIZ_LICENSE", expires_on=today + timedelta(days=900)))
    fact("identity_end", "long")
    assert told() == []
    read = ask(read_overview, wang_party, today=today, catalog=catalog)
    assert read.papers == []


def test_an_end_that_is_asked_of_another_kind_of_client_is_not_told(ask, act, wang_party, today, catalog):
    def change(session):
        session.get_one(Party, wang_party).kind = PartyKind.PERSON

    form = FactForm(state=AnswerState.KNOWN, value=today.isoformat())
    act(write_fact, wang_party, "license_end", form, today=today, catalog=catalog)
    assert len(expiring(ask, today, catalog)) == 1
    act(change)
    assert expiring(ask, today, catalog) == []


def test_birthdays_of_the_week_across_the_year_and_in_years_without_29_february(ask, act, wang_party, catalog):
    def add(session, name, born):
        session.add(Contact(party_id=wang_party, name=name, birthday=born))

    for name, born in (("元旦", date(1980, 1, 1)), ("闰日", date(1984, 2, 29)), ("夏天", date(1990, 7, 1))):
        act(add, name, born)

    def near(today):
        return [(line.name, line.day) for line in ask(list_birthdays, today=today, catalog=catalog)]

    assert near(date(2026, 12, 28)) == [("元旦", date(2027, 1, 1))]
    assert near(date(2026, 2, 25)) == [("闰日", date(2026, 2, 28))]
    assert near(date(2028, 2, 25)) == [("闰日", date(2028, 2, 29))]
    assert near(date(2026, 6, 23)) == []
    assert near(date(2026, 7, 1)) == [("夏天", date(2026, 7, 1))]


def test_the_screen_gets_cut_lists_with_whole_counts(ask, act, prospect, task, wang_party, today, catalog):
    for number in range(5):
        task(f"待办{number}")
        prospect(f"久 {number}", since=30)
        task(f"以后{number}", number + 3)
    act(finish_task, task("办过了"), today=today)
    first = task(kind=TaskKind.VISIT, at=time(15), party_id=wang_party)
    task(kind=TaskKind.VISIT, party_id=wang_party)
    task(kind=TaskKind.VISIT, at=time(9), party_id=wang_party)
    act(finish_task, first, today=today)
    found = ask(read_today, today=today, catalog=catalog, part=Part(due=2, stale=3, coming=1))
    assert (len(found.due), found.due_count) == (2, 5)
    assert (len(found.stale), found.stale_count) == (3, 5)
    assert [line.title for line in found.done] == ["办过了"]
    assert found.done_count == 1
    assert [(line.at, line.done_on is None) for line in found.visits] == [
        (time(9), True), (time(15), False), (None, True)
    ]  # fmt: skip
    assert (len(found.coming), found.coming_count) == (1, 5)
    assert not found.empty


def test_an_empty_book_says_so(ask, today, catalog):
    found = ask(read_today, today=today, catalog=catalog)
    assert found.empty
    assert (found.counts.all, found.due_count, found.stale_count, found.expiring_count) == (0, 0, 0, 0)


def test_a_visit_recorded_is_seen_on_the_rail_of_the_day(ask, act, task, wang_party, today, catalog):
    plan = task(kind=TaskKind.VISIT, at=time(9), party_id=wang_party)
    visit = act(record_visit, wang_party, VisitForm(day=today), today=today, catalog=catalog)
    (line,) = ask(read_today, today=today, catalog=catalog).visits
    assert (line.id, line.visit_id) == (plan, visit)


def test_a_step_without_a_day_is_no_longer_due(ask, act, prospect, today, catalog):
    id_ = prospect("老王", next_day=-1, action="电话")
    act(reschedule, id_, next_action="", next_date=None)
    assert due(ask, today, catalog) == []
    assert ask(lambda session: session.scalars(select(Opportunity.next_date)).one()) is None
