"""The declaration of independent investigation: two people, by hand, after the last visit."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.visit import Signer
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.declaration import (
    DeclarationForm,
    read_declaration,
    sign_declaration,
    unsign_declaration,
)
from cmdesk.services.visit import VisitForm, record_visit

LAST = date(2026, 3, 10)
STROKES = b"strokes"


@pytest.fixture
def asked(act, wang, wang_party, today, catalog):
    """Return an application of a restaurant that two people have visited."""
    for day in (date(2026, 3, 3), LAST):
        form = VisitForm(day=day, lead="周敏", partner="李航")
        act(record_visit, wang_party, form, today=today, catalog=catalog)
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600_000))
    return act(open_application, wang, form, today=today, catalog=catalog)


@pytest.fixture
def sign(act, asked):
    def sign(signer, name, *, day=11, number="", data=STROKES):
        at = datetime(2026, 3, day, 9, 30).astimezone()
        form = DeclarationForm(signer=signer, name=name, staff_no=number, signed_at=at, data=data)
        return act(sign_declaration, asked, form)

    return sign


@pytest.fixture
def declaration(ask, asked, catalog):
    return lambda: ask(read_declaration, asked, catalog=catalog)


def test_two_people_sign_after_the_last_visit(sign, declaration, catalog):
    assert declaration().missing == (Signer.LEAD, Signer.PARTNER)
    assert (declaration().lead, declaration().partner) == ("周敏", "李航")
    assert declaration().days == (date(2026, 3, 3), LAST)
    sign(Signer.PARTNER, "李航", number="00127")
    sign(Signer.LEAD, "周敏", day=10)
    found = declaration()
    assert found.words == catalog.memo.statement
    assert [(each.signer, each.name, each.late) for each in found.signatures] == [
        (Signer.LEAD, "周敏", False),
        (Signer.PARTNER, "李航", False),
    ]
    assert found.missing == ()


@pytest.mark.parametrize(
    ("signer", "name", "number", "why"),
    [
        (Signer.PARTNER, "周敏", "", "Two different people"),
        (Signer.PARTNER, "李航", "00126", "Two different people"),
        (Signer.LEAD, "李航", "", "signed already"),
        (Signer.CLIENT, "王建国", "", "Only the two investigators"),
        (Signer.PARTNER, " ", "", "needs the name"),
    ],
)
def test_who_may_not_sign_is_told_why(sign, declaration, signer, name, number, why):
    sign(Signer.LEAD, "周敏", number="00126")
    with pytest.raises(UserError, match=why):
        sign(signer, name, number=number)
    assert len(declaration().signatures) == 1


def test_nobody_signs_before_the_last_visit_or_without_strokes(sign, declaration):
    with pytest.raises(UserError, match="2026-03-10"):
        sign(Signer.LEAD, "周敏", day=9)
    with pytest.raises(UserError, match="stroke"):
        sign(Signer.LEAD, "周敏", data=b"")
    assert declaration().signatures == ()


def test_without_a_visit_nobody_signs(act, wang, today, catalog):
    asked = act(open_application, wang, ApplicationForm(product="PB_MORT_BIZ"), today=today, catalog=catalog)
    at = datetime(2026, 3, 11, 9, 30).astimezone()
    form = DeclarationForm(signer=Signer.LEAD, name="周敏", signed_at=at, data=STROKES)
    with pytest.raises(UserError, match="visit first"):
        act(sign_declaration, asked, form)


def test_a_later_visit_makes_a_signature_late_and_it_is_signed_again(
    act, sign, declaration, wang_party, today, catalog
):
    signed = sign(Signer.LEAD, "周敏", day=11)
    form = VisitForm(day=today, lead="周敏", partner="李航")
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert declaration().missing == (Signer.LEAD, Signer.PARTNER)
    act(unsign_declaration, signed)
    sign(Signer.LEAD, "周敏", day=12)
    assert declaration().missing == (Signer.PARTNER,)
