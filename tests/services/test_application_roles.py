"""Who takes part in an application, and what that settles of its checklist."""

from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.party import PartyKind
from cmdesk.services.application_roles import add_person, add_role, change_role, read_roles, remove_role
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import read_checklist, settle_condition
from cmdesk.services.checklist_conditions import read_conditions


@pytest.fixture
def opened(act, wang, today, catalog):
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000), guarantee="mortgage")
    return act(open_application, wang, form, today=today, catalog=catalog)


@pytest.fixture
def applies(ask, opened, today, catalog):
    def read(code):
        lines = ask(read_checklist, opened, today=today, catalog=catalog)
        return next((line.applies for line in lines if line.document.code == code), False)

    return read


@pytest.fixture
def join(act, opened, catalog):
    def join(role, name="李秀芬", kind=PartyKind.PERSON):
        return act(add_person, opened, role, name=name, kind=kind, catalog=catalog)

    return join


def test_the_client_is_the_borrower(ask, opened):
    assert [(each.role, each.name) for each in ask(read_roles, opened)] == [("borrower", "老王家常菜馆")]


def test_a_spouse_is_asked_for_her_card(join, applies, ask, opened, catalog):
    assert applies("ID_SPOUSE") is None
    join("spouse")
    assert applies("ID_SPOUSE") is True
    told = {each.condition.code: each for each in ask(read_conditions, opened, catalog=catalog)}["marital"]
    assert (told.value, told.settled) == ("married", False)


def test_guarantors_ask_for_their_papers_a_company_for_its_resolution(join, act, applies, catalog):
    assert (applies("GUARANTOR_PACK"), applies("GUAR_RESOLUTION")) == (None, None)
    person = join("guarantor", "张大海")
    assert (applies("GUARANTOR_PACK"), applies("GUAR_RESOLUTION")) == (True, False)
    join("guarantor", "海天公司", PartyKind.ENTERPRISE)
    assert applies("GUAR_RESOLUTION") is True
    act(remove_role, person)
    assert applies("GUARANTOR_PACK") is True


def test_a_third_mortgagor_brings_papers_the_borrower_does_not(join, act, applies, opened, wang_party, catalog):
    act(add_role, opened, wang_party, "mortgagor", catalog=catalog)
    assert applies("MORTGAGOR_ID") is False
    join("mortgagor")
    assert applies("MORTGAGOR_ID") is True


def test_what_was_settled_by_hand_gives_way_to_who_is_there(join, act, applies, opened):
    act(settle_condition, opened, "has_guarantor", "false")
    assert applies("GUARANTOR_PACK") is False
    join("guarantor")
    assert applies("GUARANTOR_PACK") is True


def test_a_role_can_be_changed_and_the_borrower_stays(join, act, ask, opened, catalog):
    someone = join("spouse")
    act(change_role, someone, "co_borrower", catalog=catalog)
    assert [each.role for each in ask(read_roles, opened)] == ["borrower", "co_borrower"]
    (borrower, _) = ask(read_roles, opened)
    for refused in (
        lambda: act(remove_role, borrower.id),
        lambda: act(change_role, borrower.id, "agent", catalog=catalog),
        lambda: act(change_role, someone, "borrower", catalog=catalog),
        lambda: join("nonsense"),
        lambda: join("agent", "  "),
        lambda: act(add_role, opened, borrower.party_id, "borrower", catalog=catalog),
    ):
        with pytest.raises(UserError):
            refused()
