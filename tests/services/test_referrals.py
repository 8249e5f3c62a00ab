from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.models.application import Application
from cmdesk.models.party import Opportunity, StageChange
from cmdesk.models.visit import Visit
from cmdesk.services.gesture import undo
from cmdesk.services.prospect import ProspectForm, add_prospect, change_prospect, show_prospect
from cmdesk.services.referrals import channel_figures, referrals_of
from cmdesk.services.relations import list_relations

START = date(2026, 1, 1)


@pytest.fixture
def lead(act, today):
    def add(name, referrer="", **more):
        form = ProspectForm(name=name, referrer=referrer, **{"channel": "referral_customer", **more})
        return act(add_prospect, form, today=today)

    return add


@pytest.fixture
def party_of(ask):
    return lambda opportunity: ask(lambda session: session.get_one(Opportunity, opportunity).party_id)


def referrers(ask, catalog, party):
    return [line.other.name for line in ask(list_relations, party, catalog=catalog) if line.role == "referral"]


def test_a_referrer_of_the_book_becomes_a_link_and_any_other_stays_text(act, ask, book, catalog, lead, party_of):
    liu = lead("刘记粮油商行")
    wang = lead("老王家常菜馆", "刘记粮油商行")
    assert referrers(ask, catalog, party_of(wang)) == ["刘记粮油商行"]
    undo(book)
    wang = lead("老王家常菜馆", "一位路人")
    assert referrers(ask, catalog, party_of(wang)) == []
    form = ask(show_prospect, wang, catalog=catalog).form
    act(change_prospect, wang, replace(form, referrer="刘记粮油商行"))
    act(change_prospect, wang, replace(form, referrer="刘记粮油商行", note="又见过"))
    assert referrers(ask, catalog, party_of(wang)) == ["刘记粮油商行"]
    other = ask(show_prospect, liu, catalog=catalog).form
    with pytest.raises(UserError, match="circle: 老王家常菜馆 → 刘记粮油商行 → 老王家常菜馆"):
        act(change_prospect, liu, replace(other, referrer="老王家常菜馆"))
    act(change_prospect, wang, replace(form, referrer="换了人"))
    assert referrers(ask, catalog, party_of(wang)) == []


def test_two_of_one_name_are_not_guessed_between(ask, catalog, lead, party_of):
    lead("刘记"), lead("刘记")
    assert referrers(ask, catalog, party_of(lead("老王", "刘记"))) == []
    assert referrers(ask, catalog, party_of(lead("自荐", "自荐"))) == []


def test_what_became_of_the_leads(act, ask, catalog, lead, party_of):
    liu = party_of(lead("刘记"))
    first = lead("甲", "刘记", first_contact=START)
    second = lead("乙", "刘记", channel="walk_in")
    lead("丙", "刘记", channel="walk_in")
    lead("丁", "甲")
    lead("戊", "丁")  # third degree

    def happen(session):
        session.add(
            Visit(party_id=party_of(first), number="V20260105-001", type="first", day=START, lead="周", partner="")
        )
        session.add(
            StageChange(opportunity_id=first, from_stage="SIGNED", to_stage="DISBURSED", day=START + timedelta(days=40))
        )
        session.get_one(Opportunity, second).stage = "POST_LOAN"  # imported: nobody knows when it was paid out

    act(happen)
    found = ask(referrals_of, liu, catalog=catalog)
    assert (found.direct, found.second) == (3, 1)
    figures = found.figures
    assert (figures.leads, figures.visited, figures.disbursed, figures.days) == (3, 1, 2, Decimal(40))
    assert (round(figures.conversion, 3), round(figures.visit_rate, 3)) == (Decimal("0.667"), Decimal("0.333"))
    channels = ask(channel_figures, catalog=catalog)
    assert (channels["walk_in"].leads, channels["walk_in"].disbursed, channels["walk_in"].days) == (2, 1, None)
    nobody = ask(referrals_of, party_of(lead("没人")), catalog=catalog)
    assert (nobody.direct, nobody.figures.conversion, nobody.figures.days) == (0, None, None)


@pytest.mark.parametrize(
    ("days", "alike", "count", "names"),
    [
        ([0, 20, 40, 60, 90], {"phone": "13900001111"}, 5, 5),
        ([0, 20, 40, 60, 91], {"phone": "13900001111"}, 5, 0),  # over 90 days
        ([0, 20, 40, 60], {"phone": "13900001111"}, 4, 0),  # four are no gang
        ([0, 200, 220, 240, 250, 260], {"address": "文昌路 12 号 3 栋"}, 6, 5),
    ],
)
def test_a_gang_is_five_borrowers_alike_within_ninety_days(act, ask, lead, party_of, days, alike, count, names):
    liu = party_of(lead("刘记"))
    for place, day in enumerate(days):
        opportunity = lead(f"户{place}", "刘记", first_contact=START + timedelta(days=day), **alike)

        def apply(session, id_=opportunity, number=place):
            party = party_of(id_)
            session.add(
                Application(
                    party_id=party, opportunity_id=id_, number=f"SQ-{number}", product="PB_MORT_BIZ", amount=Decimal(1),
                    term_months=12, state="A0", state_since=START, accepted_on=START,
                )
            )  # fmt: skip

        act(apply)
    lead("没借款", "刘记", first_contact=START, **alike)
    found = ask(referrals_of, liu, catalog=load())
    assert found.direct == count + 1
    assert [len(alarm.names) for alarm in found.alarms] == ([names] if names else [])
