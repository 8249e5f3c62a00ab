from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cmdesk.models.party import PartyKind
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage, show_prospect
from cmdesk.services.prospect_query import VIEWS, ProspectQuery, from_json, to_json
from cmdesk.services.prospect_views import count_query, count_saved, count_views, ids_of
from cmdesk.services.prospects import list_prospects, total_prospects
from cmdesk.services.saved_views import save_view
from cmdesk.services.visit import VisitForm, record_visit


@pytest.fixture
def some(act, today, catalog):
    """Add four on Thursday 12 March: a rich company, a seen person, one with nothing, one that wants an account."""
    forms = (
        ProspectForm(
            name="启明五金",
            kind=PartyKind.ENTERPRISE,
            industry="trade",
            channel="phone",
            phone="13800130001",
            address="五金城",
            wanted=Decimal(3_000_000),
            next_date=today - timedelta(days=1),
            first_contact=date(2026, 1, 5),
            purpose="进货",
            term_months=36,
            urgency=5,
            deadline=date(2026, 5, 1),
        ),
        ProspectForm(
            name="陈小姐",
            kind=PartyKind.PERSON,
            phone2="13800130002",
            wanted=Decimal(200_000),
            next_date=today,
            address="城南",
            urgency=2,
        ),
        ProspectForm(name="半山民宿"),
        ProspectForm(name="阿东奶茶", pipeline="service", industry="catering", next_date=date(2026, 3, 15)),
    )
    ids = [act(add_prospect, form, today=today) for form in forms]
    seen = act_party(act, ids[1], catalog)
    act(record_visit, seen, VisitForm(type="first", day=today - timedelta(days=20)), today=today, catalog=catalog)
    return ids


def act_party(act, opportunity, catalog):
    return act(show_prospect, opportunity, catalog=catalog).line.party_id


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"pipeline": "service"}, "阿"),
        ({"channels": ("phone",)}, "启"),
        ({"channels": ("",)}, "陈半阿"),
        ({"industries": ("catering", "trade")}, "启阿"),
        ({"kinds": ("person",)}, "陈"),
        ({"wanted_from": Decimal(200_000), "wanted_to": Decimal(1_000_000)}, "陈"),
        ({"wanted_from": Decimal(200_001)}, "启"),
        ({"next_step": "overdue"}, "启"),
        ({"next_step": "today"}, "陈"),
        ({"next_step": "week"}, "启陈阿"),
        ({"next_step": "none"}, "半"),
        ({"next_step": "range", "next_from": date(2026, 3, 12)}, "陈阿"),
        ({"unseen_days": 10}, "启陈半阿"),
        ({"unseen_days": 30}, "启半阿"),
        ({"first_from": date(2026, 1, 5), "first_to": date(2026, 1, 5)}, "启"),
        ({"missing": ("phone",)}, "半阿"),
        ({"missing": ("phone", "amount", "address")}, "半阿"),
        ({"view": "week"}, "启陈阿"),
        ({"view": "unplanned"}, "半"),
        ({"stages": ("VISITED",)}, "陈"),
        ({"stages": ("GONE",)}, ""),
    ],
)
def test_a_filter_keeps_what_it_says(ask, some, today, catalog, asked, expected):
    query = replace(ProspectQuery(), **asked)
    lines = ask(list_prospects, query, today=today, catalog=catalog)
    assert "".join(line.name[0] for line in lines) == expected
    assert ask(count_query, query, today=today, catalog=catalog) == len(expected)
    assert ask(total_prospects, query, today=today, catalog=catalog).count == len(expected)
    assert ask(ids_of, query, today=today, catalog=catalog) == [line.id for line in lines]


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("name", "阿半陈启", "启陈半阿"),
        ("urgency", "陈启半阿", "启陈阿半"),
        ("deadline", "启陈半阿", "启阿半陈"),
        ("term_months", "启陈半阿", "启阿半陈"),
        ("purpose", "启陈半阿", "启阿半陈"),
        ("kind", "启半阿陈", "陈阿半启"),
        ("industry", "阿启陈半", "启阿半陈"),
    ],
)
def test_a_list_sorts_by_any_column(ask, some, today, catalog, order, up, down):
    def names(**asked):
        query = replace(ProspectQuery(order=order), **asked)
        return "".join(line.name[0] for line in ask(list_prospects, query, today=today, catalog=catalog))

    assert (names(), names(descending=True)) == (up, down)


def test_every_view_counts_what_it_shows(ask, act, some, today, catalog):
    act(move_stage, some[0], "LOST", today=today, catalog=catalog)
    counts = ask(count_views, today=today, catalog=catalog)
    for view in VIEWS:
        assert counts[view] == ask(count_query, ProspectQuery(view=view), today=today, catalog=catalog)


def test_a_query_is_kept_as_it_is():
    query = ProspectQuery(
        search="王", stages=("NEW",), wanted_from=Decimal("1.50"), first_to=date(2026, 1, 1), order="name"
    )
    assert from_json(to_json(query)) == query


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[]",
        "null",
        '{"stages": 3}',
        '{"wanted_from": "much"}',
        '{"first_from": "yesterday"}',
        "\ud800",
        "1e99",
    ],
)
def test_a_query_that_makes_no_sense_asks_for_everything(kept):
    assert from_json(kept) == ProspectQuery()


@pytest.mark.parametrize(
    ("kept", "count"),
    [
        ('{"wanted_from": "1e99"}', 0),
        ('{"wanted_from": "0.001", "wanted_to": "1e99"}', 1),
        ('{"wanted_to": "-Infinity"}', 0),
        ('{"wanted_from": "NaN"}', 2),
    ],
)
def test_bounds_beyond_what_the_book_holds_break_nothing(ask, act, today, catalog, kept, count):
    for name, wanted in (("王记", Decimal(50_000)), ("李记", None)):
        act(add_prospect, ProspectForm(name=name, wanted=wanted), today=today)
    query = from_json(kept)
    assert ask(count_query, query, today=today, catalog=catalog) == count
    assert len(ask(list_prospects, query, today=today, catalog=catalog, limit=50)) == count


def test_a_view_of_what_the_catalog_has_no_more_is_empty_and_breaks_nothing(ask, act, some, today, catalog):
    kept = '{"stages": ["GONE"], "order": "shoe size", "view": "blue", "unseen_days": -4, "later": true}'
    act(save_view, "prospects", "旧视图", kept)
    assert [(view.name, count) for view, count in ask(count_saved, today=today, catalog=catalog)] == [("旧视图", 0)]
    assert ask(list_prospects, from_json(kept), today=today, catalog=catalog) == []
