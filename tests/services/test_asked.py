from decimal import Decimal

import pytest

from cmdesk.core.catalog import load
from cmdesk.models.states import AnswerState
from cmdesk.services.asked import asked
from cmdesk.services.income import estimate_income
from cmdesk.services.visits import Said

SETS = load().question_sets
KNOWN, NONE, DECLINED = AnswerState.KNOWN, AnswerState.NONE, AnswerState.DECLINED


def said(value="", state=KNOWN):
    return Said(state=state, value=value)


def moot(code, **answers):
    return {variable for variable, yes in asked(SETS[code], answers).items() if yes is False}


LIVESTOCK = {"stocked", "survival", "weight_kg", "start_weight_kg", "price", "feed_kg", "fcr", "permit_end"}
CROPS = {"area_mu", "yield_per_mu", "price_plant"}


@pytest.mark.parametrize(
    ("code", "answers", "expected"),
    [
        ("farming", {}, set()),
        ("farming", {"kind": said("crop")}, LIVESTOCK),
        ("farming", {"kind": said("livestock")}, CROPS),
        ("farming", {"kind": said(state=DECLINED)}, set()),
        ("farming", {"land_right": said("own")}, {"lease_end"}),
        ("farming", {"land_right": said("leased")}, set()),
        ("retail", {"wholesale": said("false")}, {"delivery_notes", "note_avg"}),
        ("retail", {"wholesale": said(state=NONE)}, {"delivery_notes", "note_avg"}),
        ("retail", {"wholesale": said("true")}, set()),
        ("catering", {"rent": said("0")}, {"lease_end"}),
        ("catering", {"rent": said(state=NONE)}, {"lease_end"}),
        ("catering", {"rent": said("8000")}, set()),
        ("catering", {"rent": said(state=DECLINED)}, set()),
        ("manufacturing", {"site_own": said("true")}, {"lease_end"}),
        ("transport", {"vehicle_loan": said(state=NONE)}, {"vehicle_payment"}),
    ],
)
def test_what_earlier_answers_rule_out_is_not_asked(code, answers, expected):
    assert moot(code, **answers) == expected


def test_what_cannot_be_told_is_asked():
    applies = asked(SETS["farming"], {})
    assert applies["kind"] is True
    assert applies["stocked"] is None


def test_an_answer_that_does_not_apply_still_counts_for_income():
    answers = {"kind": said("crop"), "stocked": said("100"), "survival": said("0.9")}
    answers |= {"weight_kg": said("110"), "price": said("15")}
    routes = {route.key: route.result for route in estimate_income("farming", answers, catalog=load()).routes}
    assert routes["output"] == Decimal(100) * Decimal("0.9") * 110 * 15


def test_conditions_take_facts_of_the_client_too(tmp_path):
    from cmdesk.core.catalog import load_with

    (tmp_path / "pack.toml").write_text('title = "T"\nversion = "1"\n', "utf-8")
    question = '{ var = "seats", when = "has_qr or guarantee==mortgage" }'
    (tmp_path / "question_sets.toml").write_text(
        f'industry = [{{ code = "catering", questions = [{question}] }}]', "utf-8"
    )
    questions = load_with(tmp_path).question_sets["catering"]
    assert asked(questions, {}, {"has_qr": False})["seats"] is None
    assert asked(questions, {}, {"has_qr": False, "guarantee": "credit"})["seats"] is False
    assert asked(questions, {}, {"guarantee": "mortgage"})["seats"] is True
