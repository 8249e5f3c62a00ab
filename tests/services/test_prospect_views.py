from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.core.errors import UserError
from cmdesk.services.gesture import undo
from cmdesk.services.next_step import reschedule
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage, show_prospect
from cmdesk.services.prospect_import import Standing, import_prospects
from cmdesk.services.prospect_preview import preview_file, taken_for
from cmdesk.services.prospect_query import VIEWS
from cmdesk.services.prospect_views import alike, count_open, count_views, name_of
from cmdesk.services.prospects import ProspectQuery, list_prospects, total_prospects

SHEET = Path(__file__).parents[2] / "resources" / "sample" / "意向客户表_2026年10月.xlsx"
OCTOBER = date(2026, 10, 31)


@pytest.fixture
def some(act, today, catalog):
    """Add four: overdue, gone cold, lost though overdue and cold, and one that is new."""
    old, late = today - timedelta(days=60), today - timedelta(days=1)
    forms = (
        ProspectForm(name="启明五金", next_date=late, channel="cold_visit", phone="13800130001"),
        ProspectForm(name="刘记粮油", first_contact=old, channel="phone", credit_code="92999901MADEM0011W"),
        ProspectForm(name="华兴门窗", first_contact=old, next_date=late, channel_text="朋友"),
        ProspectForm(name="陈氏诊所", phone2="13800130002"),
    )
    ids = [act(add_prospect, form, today=today) for form in forms]
    act(move_stage, ids[2], "LOST", today=today, catalog=catalog)
    return ids


def test_every_view_counts_what_its_list_holds(ask, some, today, catalog):
    counts = ask(count_views, today=today, catalog=catalog)
    assert counts == {"all": 4, "open": 3, "week": 1, "overdue": 1, "unplanned": 2, "cold": 1}
    for view in VIEWS:
        query = ProspectQuery(view=view)
        assert len(ask(list_prospects, query, today=today, catalog=catalog)) == counts[view]
    assert ask(count_open, catalog=catalog) == 3
    totals = ask(total_prospects, ProspectQuery(), today=today, catalog=catalog)
    assert (totals.overdue, totals.cold) == (1, 1)  # nobody waits for the lost one


def test_stages_and_channels_sort_as_the_catalog_has_them(ask, some, today, catalog):
    def names(**order):
        query = replace(ProspectQuery(), **order)
        return [line.name[:2] for line in ask(list_prospects, query, today=today, catalog=catalog)]

    assert names(order="stage") == ["启明", "刘记", "陈氏", "华兴"]
    assert names(order="channel") == ["启明", "刘记", "华兴", "陈氏"]
    assert names(order="channel", descending=True) == ["华兴", "刘记", "启明", "陈氏"]


def test_clients_that_may_be_the_same_are_found_by_name_phone_and_code(ask, some):
    def found(name="", phones=(), credit_code="", but=None):
        return [
            (each.name, each.shared) for each in ask(alike, name=name, phones=phones, credit_code=credit_code, but=but)
        ]

    assert found() == found(name="启明", phones=("",)) == []
    assert found(name=" 启明五金 ") == [("启明五金", "name")]
    assert found(name="x", phones=("+86 138-0013-0002", "")) == [("陈氏诊所", "phone")]
    assert found(credit_code="92999901MADEM0011W") == [("刘记粮油", "credit_code")]
    assert found(name="启明五金", but=some[0]) == []


def test_a_prospect_that_was_undone_has_no_name(act, ask, book, today):
    added = act(add_prospect, ProspectForm(name="王家"), today=today)
    assert ask(name_of, added) == "王家"
    undo(book)
    assert ask(name_of, added) is None


def test_nurture_needs_a_day_a_ban_needs_a_reason_and_a_refusal_needs_rest(ask, act, some, today, catalog):
    first, rejected = some[0], today + timedelta(days=90)
    with pytest.raises(UserError, match="needs a day for the next step"):
        act(move_stage, first, "NURTURE", today=today, catalog=catalog)  # its next date has passed
    with pytest.raises(UserError, match="write the reason"):
        act(move_stage, first, "BLACKLIST", reason=" ", today=today, catalog=catalog)
    act(move_stage, first, "REJECTED", today=today, catalog=catalog)
    with pytest.raises(UserError, match=rejected.isoformat()):
        act(move_stage, first, "NURTURE", next_date=rejected, today=today, catalog=catalog)
    assert ask(show_prospect, first, catalog=catalog).line.next_date == today - timedelta(days=1)  # nothing was written
    act(move_stage, first, "NURTURE", next_date=rejected, today=rejected, catalog=catalog)
    assert ask(show_prospect, first, catalog=catalog).line.next_date == rejected


def test_rescheduling_changes_only_the_next_step(ask, act, some, today, catalog):
    before = ask(show_prospect, some[0], catalog=catalog).form
    act(reschedule, some[0], next_action=" 看店 ", next_date=today)
    after = ask(show_prospect, some[0], catalog=catalog).form
    assert after == replace(before, next_action="看店", next_date=today)


def test_a_sheet_is_previewed_and_its_columns_set_right(act, ask, book, catalog):
    preview = preview_file(book, SHEET, today=OCTOBER)
    assert preview.counts == {Standing.NEW: 118, Standing.REPEATED: 3}
    by_heading = {each.heading: each for each in preview.columns}
    assert "序号" not in by_heading
    assert by_heading["资金需求"].field == "need"
    given = taken_for(preview, by_heading["资金需求"].column, "")
    again = preview_file(book, SHEET, today=OCTOBER, given=given)
    assert all(line.row.wanted is None for line in again.lines)
    assert "资金需求" in again.lines[3].row.extra
    back = taken_for(again, by_heading["资金需求"].column, "need")
    assert preview_file(book, SHEET, today=OCTOBER, given=back).lines == preview.lines

    assert act(import_prospects, preview.lines, today=OCTOBER, catalog=catalog).added == 118
    assert preview_file(book, SHEET, today=OCTOBER).counts == {Standing.KNOWN: 121}
    lines = ask(list_prospects, ProspectQuery(), today=OCTOBER, catalog=catalog)
    assert {line.channel for line in lines if line.channel_text == "街道办推荐"} == {"referral_partner"}
