"""The approval chain: allowed moves, opinions, who has it, what is late, the way back, and conditions of payment."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.application import ItemState
from cmdesk.services.applications import ApplicationForm, open_application, show_application
from cmdesk.services.approvals import (
    MoveForm,
    add_condition,
    meet_condition,
    move_approval,
    read_approval,
    remove_condition,
)
from cmdesk.services.checklist import ItemForm, mark_item, read_checklist
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import show_prospect

FORM = ApplicationForm(product="PB_CREDIT_BIZ", amount=Decimal(60000), term_months=12, committee_day=date(2026, 3, 18))


@pytest.fixture
def opened(act, wang, today, catalog):
    act(change_profile, ProfileForm(name="周敏"))
    return act(open_application, wang, FORM, today=today, catalog=catalog)


@pytest.fixture
def complete(act, ask, opened, today, catalog):
    """Rule every document out, so that nothing is lacking."""
    for line in ask(read_checklist, opened, today=today, catalog=catalog):
        form = ItemForm(state=ItemState.WAIVED, reason="测试用", approver="行长")
        act(mark_item, opened, line.document.code, form, by="周敏", today=today)
    return opened


@pytest.fixture
def move(act, opened, catalog, today):
    def go(to, day=today, **said):
        act(move_approval, opened, MoveForm(to=to, **said), today=day, catalog=catalog)

    return go


@pytest.fixture
def view(ask, opened, catalog, today):
    return lambda day=today: ask(read_approval, opened, today=day, catalog=catalog)


def test_a_draft_lies_with_the_manager(view, today):
    found = view()
    assert (found.state.code, found.holder, found.since, found.late_by) == ("A0", "周敏", today, 0)
    assert [each.code for each in found.next_states] == ["A1", "R3"]


def test_with_documents_lacking_nothing_is_submitted(move, view):
    with pytest.raises(UserError, match="documents are not complete"):
        move("A1")
    assert view().state.code == "A0"


def test_what_the_memo_itself_holds_need_not_be_collected_before_it(complete, act, move, view, today, catalog):
    for document in ("MEMO", "CROSS_CHECK"):
        act(mark_item, complete, document, ItemForm(state=None), by="周敏", today=today)
    move("A1", by="周敏")
    assert view().state.code == "A1"


def test_a_move_the_chain_does_not_know_is_refused(complete, move):
    with pytest.raises(UserError, match="does not lead"):
        move("A4")
    with pytest.raises(UserError, match="does not lead"):
        move("nonsense")


def test_each_move_says_who_decided_and_with_whom_it_lies(complete, move, view, ask, today, catalog):
    move("A1", by="周敏", holder="李航")
    assert (view().holder, ask(show_application, complete).state) == ("李航", "A1")
    assert ask(show_application, complete).stage == "SUBMITTED"  # the opportunity follows
    later = today + timedelta(days=4)
    assert (view(later).days, view(later).late_by) == (4, 2)
    move("A2", day=later, by="李航", opinion="双人核过", holder="赵经理")
    (one, two) = view(later).moves
    assert (one.days, two.days, two.opinion, two.holder) == (0, 4, "双人核过", "赵经理")


def test_sent_back_it_comes_to_the_manager_again_with_the_reason_and_the_rounds_counted(complete, move, view, today):
    for to in ("A1", "A2", "A3", "A4"):
        move(to)
    with pytest.raises(UserError, match="Write why"):
        move("R1")
    move("R1", day=today + timedelta(days=3), by="风险经理", opinion="补 2 月流水")
    assert (view().role, view().holder) == ("客户经理", "周敏")  # sent back, it lies with the manager again
    move("A0", day=today + timedelta(days=5))
    found = view(today + timedelta(days=5))
    assert (found.state.code, found.rounds, found.holder) == ("A0", 1, "周敏")
    assert [each.days for each in found.moves] == [0, 0, 0, 0, 3, 2]


def test_nothing_is_paid_out_before_every_condition_is_met(complete, move, view, act, ask, wang, today, catalog):
    for to in ("A1", "A2", "A3", "A4", "A6", "A7"):
        move(to)
    assert ask(show_prospect, wang, catalog=catalog).line.stage == "APPROVED"
    one = act(add_condition, complete, "抵押登记办妥")
    slip = act(add_condition, complete, "写错的")
    act(remove_condition, slip)
    move("A8")
    with pytest.raises(UserError, match="抵押登记办妥"):
        move("A9")
    act(meet_condition, one, met=True, by="周敏", today=today)
    assert [(each.words, each.met_on, each.by) for each in view().conditions] == [("抵押登记办妥", today, "周敏")]
    move("A9")
    assert ask(show_application, complete).stage == "DISBURSED"
    assert view().next_states == []


def test_an_empty_condition_is_refused_and_a_met_one_opens_again(opened, act, view, today):
    with pytest.raises(UserError):
        act(add_condition, opened, "  ")
    id_ = act(add_condition, opened, "开户")
    act(meet_condition, id_, met=True, by="周敏", today=today)
    act(meet_condition, id_, met=False, by="周敏", today=today)
    assert view().conditions[0].met_on is None
