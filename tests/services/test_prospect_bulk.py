from dataclasses import replace
from datetime import timedelta

import pytest

from cmdesk.core.errors import UserError
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.bin import count_bin, list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.board import board_columns, of_stage
from cmdesk.services.gesture import undo
from cmdesk.services.prospect import ProspectForm, add_prospect, change_prospect, move_stage, show_prospect
from cmdesk.services.prospect_bulk import channel_many, delete_many, move_many, plan_many
from cmdesk.services.prospects import ProspectQuery, list_prospects
from cmdesk.services.visit import VisitForm, record_visit


@pytest.fixture
def three(act, today, catalog):
    ids = [act(add_prospect, ProspectForm(name=name), today=today) for name in ("甲", "乙", "丙")]
    act(move_stage, ids[2], "LOST", today=today, catalog=catalog)
    return ids


def stages(ask, today, catalog):
    return {line.name: line.stage for line in ask(list_prospects, ProspectQuery(), today=today, catalog=catalog)}


def test_those_that_may_move_and_the_others_are_told_with_the_reason(ask, act, book, three, today, catalog):
    done = act(move_many, three, "REJECTED", today=today, catalog=catalog)
    assert done.count == 2
    assert [each.name for each in done.refused] == ["丙"]
    assert "does not lead" in str(done.refused[0].reason)
    assert stages(ask, today, catalog) == {"甲": "REJECTED", "乙": "REJECTED", "丙": "LOST"}
    undo(book)
    assert stages(ask, today, catalog) == {"甲": "NEW", "乙": "NEW", "丙": "LOST"}


def test_a_refused_move_leaves_the_next_day_alone(ask, act, three, today, catalog):
    act(move_many, three, "CONTACTED", next_date=today, today=today, catalog=catalog)
    act(move_many, three, "SUBMITTED", next_date=today + timedelta(days=9), today=today, catalog=catalog)
    days = {line.next_date for line in ask(list_prospects, ProspectQuery(), today=today, catalog=catalog)}
    assert days == {today}


def test_one_alone_is_refused_outright(act, three, today, catalog):
    with pytest.raises(UserError, match="does not lead"):
        act(move_many, three[2:], "SIGNED", today=today, catalog=catalog)


def test_plans_and_channels_of_many(ask, act, three, today, catalog):
    act(plan_many, three, next_action="", next_date=today)
    act(plan_many, three[:1], next_action="打电话", next_date=None)
    act(channel_many, three, "phone")
    lines = ask(list_prospects, ProspectQuery(), today=today, catalog=catalog)
    assert [(line.next_action, line.next_date, line.channel) for line in lines] == [
        ("打电话", None, "phone"),
        ("", today, "phone"),
        ("", today, "phone"),
    ]


def test_what_has_visits_or_applications_stays_and_the_rest_goes_to_the_bin(ask, act, three, today, catalog):
    visited = ask(show_prospect, three[0], catalog=catalog).line.party_id
    act(record_visit, visited, VisitForm(type="first", day=today), today=today, catalog=catalog)
    act(open_application, three[1], ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    done = act(delete_many, three)
    assert (done.count, [each.name for each in done.refused]) == (1, ["甲", "乙"])
    assert set(stages(ask, today, catalog)) == {"甲", "乙"}
    assert ask(count_bin) == 1
    entry = ask(list_bin, catalog=catalog)[0]
    assert entry.rows == 3  # the client, the prospect and its move
    act(restore, entry.number, catalog=catalog)
    assert set(stages(ask, today, catalog)) == {"甲", "乙", "丙"}


def test_the_board_counts_every_stage_of_its_pipeline(ask, act, three, today, catalog):
    form = ask(show_prospect, three[0], catalog=catalog).form
    act(change_prospect, three[0], ProspectForm(**{**vars(form), "pipeline": "service"}))
    board = ask(board_columns, ProspectQuery(), "credit", today=today, catalog=catalog)
    assert [each.stage for each in board] == list(catalog.pipeline.stages_of("credit"))
    assert {each.stage: each.count for each in board if each.count} == {"NEW": 1, "LOST": 1}
    service = ask(board_columns, ProspectQuery(search="甲"), "service", today=today, catalog=catalog)
    assert {each.stage: each.count for each in service if each.count} == {"NEW": 1}
    card = ask(list_prospects, of_stage(ProspectQuery(), "service", "NEW"), today=today, catalog=catalog)
    assert [line.name for line in card] == ["甲"]


def test_a_pipeline_moves_by_its_own_rules_and_changes_only_at_a_stage_both_have(ask, act, wang, today, catalog):
    form = ask(show_prospect, wang, catalog=catalog).form
    act(change_prospect, wang, ProspectForm(**{**vars(form), "pipeline": "service"}))
    assert ask(show_prospect, wang, catalog=catalog).next_stages == ("CONTACTED", "NURTURE", "LOST")
    with pytest.raises(UserError, match="does not lead"):
        act(move_stage, wang, "REJECTED", today=today, catalog=catalog)
    for stage in ("CONTACTED", "INTENT", "COLLECTING", "OPENED"):
        act(move_stage, wang, stage, today=today, catalog=catalog)
    with pytest.raises(UserError, match="no stage"):
        act(change_prospect, wang, form)


def test_submitting_says_all_that_is_missing(act, wang, wang_party, today, catalog):
    for stage in ("CONTACTED", "INTENT", "COLLECTING", "DUE_DILIGENCE", "MEMO"):
        act(move_stage, wang, stage, today=today, catalog=catalog)
    with pytest.raises(UserError, match="an application, a visit by two"):
        act(move_stage, wang, "SUBMITTED", today=today, catalog=catalog)
    act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    with pytest.raises(UserError, match=r"a visit by two, \d+ required documents"):
        act(move_stage, wang, "SUBMITTED", today=today, catalog=catalog)
    form = VisitForm(type="DUE", day=today, lead="周敏", partner="周敏")  # one person is no two
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    with pytest.raises(UserError, match="a visit by two"):
        act(move_stage, wang, "SUBMITTED", today=today, catalog=catalog)
    act(record_visit, wang_party, replace(form, partner="李航"), today=today, catalog=catalog)
    with pytest.raises(UserError) as refused:
        act(move_stage, wang, "SUBMITTED", today=today, catalog=catalog)
    assert "a visit by two" not in str(refused.value)


@pytest.mark.parametrize("wrong", [{"urgency": 6}, {"urgency": 0}, {"term_months": 0}, {"term_months": 1000}])
def test_an_urgency_or_a_term_that_cannot_be_is_refused(act, today, wrong):
    with pytest.raises(UserError):
        act(add_prospect, ProspectForm(name="王", **wrong), today=today)
