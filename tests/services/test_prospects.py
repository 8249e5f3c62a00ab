from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.masking import whole
from cmdesk.ledgers.ledger import Span
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.gesture import undo
from cmdesk.services.ledgers import ledger_called, ledger_rows
from cmdesk.services.prospect import ProspectForm, add_prospect, change_prospect, move_stage, show_prospect
from cmdesk.services.prospects import ProspectQuery, list_prospects, total_prospects

QUERY = ProspectQuery()


@pytest.fixture
def three(act, today):
    """Add three prospects: one overdue, one nobody saw for long, one without any date."""
    old = today - timedelta(days=60)
    return [
        act(add_prospect, form, today=today)
        for form in (
            ProspectForm(name="启明五金", wanted=Decimal(3000000), next_date=today - timedelta(days=1)),
            ProspectForm(name="刘记粮油", wanted=Decimal("1200000.50"), first_contact=old),
            ProspectForm(name="陈氏诊所", phone="13800130000"),
        )
    ]


def names(ask, query, today, catalog, **page):
    return [line.name for line in ask(list_prospects, query, today=today, catalog=catalog, **page)]


def test_list_is_sorted_with_unknown_last_either_way(ask, three, today, catalog):
    by_amount = replace(QUERY, order="wanted")
    assert names(ask, by_amount, today, catalog) == ["刘记粮油", "启明五金", "陈氏诊所"]
    assert names(ask, replace(by_amount, descending=True), today, catalog) == ["启明五金", "刘记粮油", "陈氏诊所"]


@pytest.mark.parametrize(
    ("view", "expected"), [("all", 3), ("open", 3), ("overdue", ["启明五金"]), ("cold", ["刘记粮油"])]
)
def test_views(ask, three, today, catalog, view, expected):
    found = names(ask, replace(QUERY, view=view), today, catalog)
    assert found == expected or len(found) == expected


def test_search_and_paging(ask, three, today, catalog):
    assert names(ask, replace(QUERY, search="lj"), today, catalog) == ["刘记粮油"]
    assert names(ask, replace(QUERY, search="五金"), today, catalog) == ["启明五金"]
    assert names(ask, replace(QUERY, search="没有"), today, catalog) == []
    assert names(ask, replace(QUERY, order="name"), today, catalog, offset=1, limit=1) == ["刘记粮油"]


def test_totals_are_over_everything_found(ask, act, three, today, catalog):
    move_stage_ = lambda session: move_stage(session, three[2], "LOST", today=today, catalog=catalog)  # noqa: E731
    act(move_stage_)
    totals = ask(total_prospects, QUERY, today=today, catalog=catalog)
    assert (totals.count, totals.wanted, totals.overdue, totals.cold) == (3, Decimal("4200000.50"), 1, 1)
    assert totals.weighted == Decimal("420000.0500")  # both new: 10 %
    assert ask(total_prospects, replace(QUERY, view="open"), today=today, catalog=catalog).count == 2


def test_a_prospect_needs_a_name(act, today):
    with pytest.raises(UserError, match="name"):
        act(add_prospect, ProspectForm(name="  "), today=today)


def test_change_and_undo(ask, act, book, wang, catalog):
    before = ask(show_prospect, wang, catalog=catalog)
    act(change_prospect, wang, replace(before.form, name=" 王家 ", wanted=Decimal(600000)))
    after = ask(show_prospect, wang, catalog=catalog)
    assert (after.line.name, after.line.wanted) == ("王家", 600000)
    undo(book)
    assert ask(show_prospect, wang, catalog=catalog) == before


def test_pipeline_allows_only_its_own_moves(ask, act, wang, today, catalog):
    with pytest.raises(UserError, match="does not lead"):
        act(move_stage, wang, "DISBURSED", today=today, catalog=catalog)
    act(move_stage, wang, "CONTACTED", reason="打过电话", today=today, catalog=catalog)
    detail = ask(show_prospect, wang, catalog=catalog)
    assert detail.line.stage == "CONTACTED"
    assert [(event.kind, event.key, event.note) for event in detail.events] == [("stage", "CONTACTED", "打过电话")]
    assert "VISITED" in detail.next_stages


def test_numbers_run_on_within_a_day(ask, act, today, catalog):
    for day in (date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 2)):
        act(add_prospect, ProspectForm(name="x"), today=day)
    numbers = [line.number for line in ask(list_prospects, QUERY, today=today, catalog=catalog)]
    assert numbers == ["L20260301-001", "L20260301-002", "L20260302-001"]


def test_the_thousandth_of_a_day_comes_after_the_others(ask, act, book, today, catalog):
    def fill(session):
        for place in range(1, 1003):
            party = Party(kind=PartyKind.PERSON, name=str(place))
            number = f"L20260301-{place:03d}"
            session.add(Opportunity(party=party, number=number, stage="NEW", stage_since=today))

    act(fill)
    act(add_prospect, ProspectForm(name="next day"), today=date(2026, 3, 2))
    act(add_prospect, ProspectForm(name="1003"), today=date(2026, 3, 1))
    expected = [*map(str, range(1, 1004)), "next day"]
    assert names(ask, QUERY, today, catalog) == expected
    assert names(ask, replace(QUERY, descending=True), today, catalog) == expected[::-1]

    def clients(session):
        ledger = ledger_called("prospects", catalog)[0]
        return [
            row["cust_name"] for row in ledger_rows(session, ledger, Span(), today=today, catalog=catalog, hide=whole)
        ]

    assert ask(clients) == expected


@pytest.mark.parametrize("wanted", ["0.005", "1e30", "NaN", "Infinity", "-1"])
def test_an_amount_that_cannot_be_is_refused(act, today, wanted):
    with pytest.raises(UserError):
        act(add_prospect, ProspectForm(name="x", wanted=Decimal(wanted)), today=today)
