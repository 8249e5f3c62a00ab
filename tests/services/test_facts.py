"""The profile of a customer: what a field takes, its four states, completeness, the size class, proposals."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.customer import CustomerForm, add_customer, find_customer, form_of
from cmdesk.services.fact_values import canonical, typed_form, value_words
from cmdesk.services.facts import FactForm, read_facts, take_proposals, write_fact
from cmdesk.services.profile_score import score, size_of
from cmdesk.services.visit import VisitForm, record_visit
from cmdesk.services.visits import Said

KNOWN, DECLINED, NONE = AnswerState.KNOWN, AnswerState.DECLINED, AnswerState.NONE


@pytest.fixture
def party(act):
    form = CustomerForm(name="老王家常菜馆", contact="王建国", industry="catering", address="城南大道 118 号")
    return act(add_customer, form)


@pytest.fixture
def facts(ask, party, today, catalog):
    return lambda: ask(read_facts, party, today=today, catalog=catalog)


@pytest.fixture
def write(act, party, today, catalog):
    def write(code, value="", state=KNOWN, **more):
        act(write_fact, party, code, FactForm(state=state, value=value, **more), today=today, catalog=catalog)

    return write


@pytest.mark.parametrize(
    ("code", "typed", "kept"),
    [
        ("revenue_year", "244.8", "2448000.00"),
        ("gross_margin", "58.25", "0.5825"),
        ("net_margin", "-3%", "-0.03"),
        ("staff", "1,200", "1200"),
        ("founded", "2015/03/18", "2015-03-18"),
        ("license_end", "长期", "long"),
        ("site_type", "rented", "rented"),
        ("industry_code", "CAT", "CAT"),
        ("credit_code", "９２999901madem0011w", "92999901MADEM0011W"),
        ("controller_id", "11010519491231002x", "11010519491231002X"),
        ("season_index", "1，1 1、1 1 1 1 1 1 1 0.5 1.5", "1 1 1 1 1 1 1 1 1 1 0.5 1.5"),
        ("short_name", "  𠮷野😀 <b>家</b> ", "𠮷野😀 <b>家</b>"),
    ],
)
def test_a_value_is_kept_in_one_form_and_typed_again_as_it_was(catalog, today, code, typed, kept):
    field = catalog.profile.fields[code]
    assert canonical(field, typed, catalog, today=today) == kept
    assert canonical(field, typed_form(field, kept), catalog, today=today) == kept


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("staff", "8.5"),
        ("staff", "1e99999999"),
        ("staff", "-1"),
        ("revenue_year", "1e15"),
        ("revenue_year", "0.0000001"),
        ("revenue_year", "NaN"),
        ("gross_margin", "101"),
        ("our_share", "-1"),
        ("founded", "2015-02-30"),
        ("site_type", "bought"),
        ("pep", "maybe"),
        ("season_index", " ".join(["1"] * 11)),
        ("season_index", " ".join(["2"] * 12)),
        ("pay_channels", '{"wechat": "60", "cash": "30"}'),
        ("top_customers", "[]"),
        ("top_customers", '[{"name": "甲", "share": "60", "days": ""}, {"name": "乙", "share": "41", "days": ""}]'),
        ("top_customers", '[{"share": "60"}]'),
        ("top_customers", "5"),
        ("short_name", ""),
        ("short_name", "长" * 501),
    ],
)
def test_what_cannot_be_is_refused(catalog, today, code, typed):
    with pytest.raises(UserError):
        canonical(catalog.profile.fields[code], typed, catalog, today=today)


def test_parts_of_a_whole_read_back(catalog, today, write, facts):
    write("pay_channels", '{"wechat": "60", "cash": "40"}')
    write(
        "top_customers",
        json.dumps([{"name": "甲", "share": "60", "days": ""}, {"name": "乙", "share": "", "days": "30"}]),
    )
    lines = facts()
    assert json.loads(lines["pay_channels"].value) == {"wechat": "0.6", "cash": "0.4"}
    assert value_words(catalog.profile.fields["top_customers"], lines["top_customers"].value, catalog) == "甲 60 %；乙"


def test_four_states_and_the_evidence(write, facts, party, ask, today, tmp_path, catalog):
    proof = tmp_path / "执照.txt"
    proof.write_text("licence", "utf-8")
    write("founded", "2015-03-18", grade="A", source="营业执照", as_of=today, proof=proof)
    write("private_loans", state=DECLINED, source="不好说")
    write("guarantees_out", state=NONE)
    found = facts()
    assert (found["founded"].grade, found["founded"].source, found["founded"].as_of) == ("A", "营业执照", today)
    assert found["founded"].proof.name == "执照.txt"
    assert [found[code].state for code in ("private_loans", "guarantees_out", "staff")] == [DECLINED, NONE, None]
    assert [found[code].filled for code in ("private_loans", "guarantees_out", "staff")] == [False, True, False]
    write("founded", state=None)
    write("guarantees_out", "5")
    assert facts()["founded"].state is None
    assert facts()["guarantees_out"].value == "50000.00"
    with pytest.raises(UserError, match="day to come"):
        write("founded", "2015-03-18", as_of=today + timedelta(days=1))


def test_a_value_of_the_party_itself_loses_its_evidence_when_it_is_changed_elsewhere(act, ask, write, facts, party):
    from cmdesk.services.customer import change_customer

    write("address_biz", "建设路 1 号", grade="A")
    assert ask(form_of, party).address == "建设路 1 号"
    assert facts()["address_biz"].grade == "A"
    act(change_customer, party, replace(ask(form_of, party), address="建设路 2 号"))
    assert (facts()["address_biz"].value, facts()["address_biz"].grade) == ("建设路 2 号", "")
    with pytest.raises(UserError, match="needs a name"):
        write("name", state=DECLINED)


def test_sensitive_fields_need_the_clients_consent(write, facts):
    with pytest.raises(UserError, match="consent"):
        write("health_note", "体健")
    write("consent_sensitive", "false")
    with pytest.raises(UserError, match="consent"):
        write("health_note", "体健")
    write("consent_sensitive", "true")
    write("health_note", "体健")
    assert facts()["health_note"].value == "体健"


def test_completeness_counts_what_is_filled_and_names_the_rest(write, facts, catalog):
    before = score(facts(), catalog)
    assert before.light == "red"
    required = [line.field.code for line in facts().values() if line.field.required and not line.filled]
    assert sorted(line.field.code for line in before.missing) == sorted(required)
    costs = [line.field.cost for line in before.missing]
    assert costs == sorted(costs)
    write("private_loans", state=DECLINED)
    after = score(facts(), catalog)
    assert (after.percent, after.declined) == (before.percent, 1)
    assert after.missing[-1].field.code == "private_loans"
    write("top_customers", '[{"name": "甲", "share": "60", "days": "30"}]')
    gained = score(facts(), catalog)
    assert round(gained.percent - before.percent, 9) == Decimal(5)  # half of the ten of 上下游
    assert gained.groups["chain"] == Decimal(50)


def test_a_person_is_asked_less(act, ask, today, catalog):
    party = act(add_customer, CustomerForm(name="李秀芬", kind=PartyKind.PERSON))
    lines = ask(read_facts, party, today=today, catalog=catalog)
    assert "identity_no" in lines
    assert not {"credit_code", "staff", "registered_capital"} & set(lines)
    assert "business" not in score(lines, catalog).groups
    assert size_of(lines, catalog) is None


def test_the_size_class_follows_from_the_profile(write, facts, catalog):
    found = size_of(facts(), catalog)
    assert (found.size, found.trade.code, found.missing) == (None, "CAT", ("staff", "revenue_year"))
    write("staff", "8")
    assert size_of(facts(), catalog).size == "micro"
    write("industry_code", "WHO")
    assert size_of(facts(), catalog).size is None
    write("revenue_year", "1000")
    assert size_of(facts(), catalog).size == "small"


def test_what_a_visit_told_is_proposed_and_taken_over(act, ask, write, facts, party, today, catalog):
    said = {
        "staff": Said(state=KNOWN, value="8", grade="C"),
        "rent": Said(state=KNOWN, value="5000", grade="D"),
        "area_m2": Said(state=DECLINED),
    }
    form = VisitForm(day=today, question_set="catering", answers=said)
    visit = act(record_visit, party, form, today=today, catalog=catalog)
    proposed = {code: line.proposal for code, line in facts().items() if line.proposal}
    assert {code: each.value for code, each in proposed.items()} == {
        "controller": "王建国", "industry_code": "CAT", "staff": "8", "rent_year": "60000",
    }  # fmt: skip
    assert (proposed["staff"].grade, proposed["staff"].visit_id) == ("C", visit)
    write("staff", state=DECLINED)
    assert facts()["staff"].proposal is None  # somebody asked since
    taken = act(take_proposals, party, ["rent_year", "staff", "nonsense"], today=today, catalog=catalog)
    assert taken == 1
    assert (facts()["rent_year"].value, facts()["rent_year"].grade, facts()["rent_year"].visit_id) == (
        "60000",
        "D",
        visit,
    )


@pytest.mark.parametrize(("days", "light"), [(-1, "red"), (29, "red"), (30, "yellow"), (89, "yellow"), (90, "")])
def test_an_end_that_comes_near_is_lit(write, facts, today, days, light):
    write("license_end", (today + timedelta(days=days)).isoformat())
    assert facts()["license_end"].light == light
    write("license_end", "long")
    assert facts()["license_end"].light == ""


def test_needs_come_from_the_opportunities(act, ask, wang, today, catalog):
    from cmdesk.services.prospect import ProspectForm, change_prospect, show_prospect

    party = ask(show_prospect, wang, catalog=catalog).line.party_id
    assert ask(read_facts, party, today=today, catalog=catalog)["needs"].state is None
    act(change_prospect, wang, ProspectForm(name="老王家常菜馆", need="二店装修"))
    assert ask(read_facts, party, today=today, catalog=catalog)["needs"].value == "二店装修"
    with pytest.raises(UserError, match="opportunity"):
        act(write_fact, party, "needs", FactForm(state=KNOWN, value="x"), today=today, catalog=catalog)
    assert ask(find_customer, party, catalog=catalog).wishes[0].need == "二店装修"
