import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import event

from cmdesk.core.errors import UserError
from cmdesk.models.application import ItemState
from cmdesk.services.applications import (
    ApplicationForm,
    change_application,
    list_applications,
    open_application,
    show_application,
)
from cmdesk.services.checklist import ItemForm, attach_files, mark_item, read_checklist, settle_condition
from cmdesk.services.gesture import undo
from cmdesk.services.integrity import check_book
from cmdesk.services.limits import beyond_limits
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect

FORM = ApplicationForm(
    product="PB_MORT_BIZ",
    amount=Decimal(600000),
    term_months=36,
    annual_rate=Decimal("0.042"),
    repayment="annuity",
    guarantee="mortgage",
    purpose="二店装修与设备",
    committee_day=date(2026, 3, 18),
)


@pytest.fixture
def wangs(act, wang, today, catalog):
    """Return the application of a restaurant."""
    return act(open_application, wang, FORM, today=today, catalog=catalog)


@pytest.fixture
def checklist(ask, wangs, today, catalog):
    """Read the checklist as it stands, by document."""

    def read():
        lines = ask(read_checklist, wangs, today=today, catalog=catalog)
        return {line.document.code: line for line in lines}

    return read


def test_an_application_starts_collecting(ask, wang, wangs, catalog):
    line = ask(show_application, wangs)
    assert (line.number, line.name, line.form, line.state) == ("SQ-2026-0001", "老王家常菜馆", FORM, "A0")
    detail = ask(show_prospect, wang, catalog=catalog)
    assert (detail.line.stage, detail.line.wanted) == ("COLLECTING", Decimal(600000))
    assert [number for _, number, _ in detail.applications] == ["SQ-2026-0001"]
    assert [len(ask(list_applications, search=typed)) for typed in ("", "老王", "0001", "x")] == [1, 1, 1, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"product": "NOPE"},
        {"product": ""},
        {"amount": Decimal(0)},
        {"term_months": 0},
        {"term_months": 361},
        {"annual_rate": Decimal("4.2")},
        {"annual_rate": Decimal("-0.01")},
        {"annual_rate": Decimal("0.0420001")},
        {"amount": Decimal("0.001")},
        {"amount": Decimal("1e20")},
    ],
)
def test_what_cannot_be_is_refused(act, ask, wang, today, catalog, wrong):
    with pytest.raises(UserError):
        act(open_application, wang, replace(FORM, **wrong), today=today, catalog=catalog)
    assert ask(list_applications) == []


def test_what_is_not_known_yet_may_stay_open(act, ask, wang, today, catalog):
    id_ = act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)
    assert ask(show_application, id_).form.amount is None
    act(change_application, id_, FORM, catalog=catalog)
    assert ask(show_application, id_).form == FORM


def test_checklist_keeps_what_is_unknown_and_says_what_to_ask(checklist):
    lines = checklist()
    assert (lines["ID_BORROWER"].required, lines["ID_BORROWER"].applies, lines["ID_BORROWER"].state) == (
        True,
        True,
        None,
    )
    assert (lines["ID_SPOUSE"].applies, lines["ID_SPOUSE"].asks) == (None, ("marital",))
    assert lines["ID_SPOUSE"].light == "unknown"
    assert len(lines) == 39


def test_a_condition_settled_keeps_or_drops_its_item(act, wangs, checklist):
    act(settle_condition, wangs, "marital", "married")
    assert (checklist()["ID_SPOUSE"].applies, checklist()["ID_SPOUSE"].asks) == (True, ())
    act(settle_condition, wangs, "marital", "single")
    assert "ID_SPOUSE" not in checklist()
    act(settle_condition, wangs, "marital", None)
    assert checklist()["ID_SPOUSE"].applies is None


def test_report_is_valid_up_to_and_with_its_thirtieth_day(act, wangs, checklist, today):
    for issued, left, light in (
        (date(2026, 2, 16), 0, "warn"),
        (date(2026, 2, 15), -1, "bad"),
        (date(2026, 3, 10), 22, "ok"),
    ):
        form = ItemForm(state=ItemState.RECEIVED, issued_on=issued)
        act(mark_item, wangs, "CREDIT_REPORT_P", form, by="周敏", today=today)
        line = checklist()["CREDIT_REPORT_P"]
        assert (line.days_left, line.light) == (left, light)


def test_waiving_needs_a_reason(act, wangs, checklist, today):
    for state in (ItemState.WAIVED, ItemState.NOT_APPLICABLE):
        with pytest.raises(UserError, match="why"):
            act(mark_item, wangs, "HUKOU", ItemForm(state=state, reason=" "), by="周敏", today=today)
    act(
        mark_item,
        wangs,
        "HUKOU",
        ItemForm(state=ItemState.WAIVED, reason="已有结婚证", approver="李行长"),
        by="周敏",
        today=today,
    )
    assert (checklist()["HUKOU"].reason, checklist()["HUKOU"].by, checklist()["HUKOU"].light) == (
        "已有结婚证",
        "周敏",
        "ok",
    )
    act(mark_item, wangs, "HUKOU", ItemForm(state=None), by="周敏", today=today)
    assert checklist()["HUKOU"].state is None


def test_a_document_of_tomorrow_is_refused(act, wangs, today):
    form = ItemForm(state=ItemState.RECEIVED, issued_on=today + timedelta(days=1))
    with pytest.raises(UserError, match="future"):
        act(mark_item, wangs, "CREDIT_REPORT_P", form, by="", today=today)


def test_files_make_a_document_received_and_undo_takes_them_back(act, ask, book, wangs, checklist, picture, today):
    act(attach_files, wangs, "BIZ_LICENSE", [picture, picture], by="周敏", today=today)
    line = checklist()["BIZ_LICENSE"]
    assert (line.state, [file.name for file in line.files]) == (ItemState.RECEIVED, ["门头.jpg", "门头.jpg"])
    assert ask(check_book) == []
    undo(book)
    assert (checklist()["BIZ_LICENSE"].state, len(checklist()["BIZ_LICENSE"].files)) == (None, 0)
    act(attach_files, wangs, "BIZ_LICENSE", [picture], by="周敏", today=today)
    act(mark_item, wangs, "BIZ_LICENSE", ItemForm(state=None), by="周敏", today=today)
    assert checklist()["BIZ_LICENSE"].files == ()
    undo(book)
    assert len(checklist()["BIZ_LICENSE"].files) == 1


def test_the_list_takes_one_query_however_long(act, book, wangs, today, catalog):
    other = act(add_prospect, ProspectForm(name="启明五金"), today=today)
    act(open_application, other, FORM, today=today, catalog=catalog)
    seen = []
    event.listen(book.engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
    with book.read() as session:
        assert len(list_applications(session)) == 2
    assert len([query for query in seen if query.startswith("SELECT")]) == 1


NUMBER = r"(\d+(?:\.\d+)?)"


def limits_in_words(words):
    """Return least, usual and most as the prose of a product says them; None where it says nothing."""
    plain = re.sub(r"[^\d~≤<（最长+≤.]", "", words)
    least = re.match(rf"{NUMBER}(?:~|\+)", plain)
    upper = re.match(rf"(?:{NUMBER}~|≤){NUMBER}", plain)
    most = Decimal(upper[2]) if upper else None
    inner = re.search(rf"（.*?(≤|最长){NUMBER}", plain)
    usual = None
    if inner and most is not None:
        named = Decimal(inner[2])
        usual, most = (named, most) if inner[1] == "≤" else (most, named)
    return (Decimal(least[1]) if least else None), usual, most


def test_the_numbers_of_every_credit_product_say_what_its_prose_says(catalog):
    credit = [product for product in catalog.products.values() if product.credit]
    assert len(catalog.products) == 25
    assert len(credit) == 10
    for product in credit:
        numbers = (product.amount_min_wan, product.amount_usual_max_wan, product.amount_max_wan)
        assert numbers == limits_in_words(product.amount_wan), product.code
        numbers = (product.term_min, product.term_usual_max, product.term_max)
        assert numbers == limits_in_words(product.term), product.code


def test_what_is_not_applied_for_has_no_limits_to_check(catalog):
    for product in catalog.products.values():
        if not product.credit:
            assert beyond_limits(product, yuan=Decimal("1e12"), months=360) == []


def test_a_collateral_is_asked_about_only_where_there_is_one(act, ask, wang, today, catalog):
    def asked(guarantee):
        form = replace(FORM, product="CO_WC", guarantee=guarantee)
        id_ = act(open_application, wang, form, today=today, catalog=catalog)
        return {line.document.code: line.applies for line in ask(read_checklist, id_, today=today, catalog=catalog)}

    assert not {"MORTGAGOR_ID", "TENANCY", "INSURANCE", "CO_OWNER"} & set(asked("credit"))
    assert asked("mortgage")["MORTGAGOR_ID"] is None
    assert asked("")["MORTGAGOR_ID"] is None  # nobody said what secures it: unknown asks
    assert asked("guarantee")["GUARANTOR_PACK"] is True


@pytest.mark.parametrize("guarantee", ["", "credit", "guarantee", "mortgage", "pledge", "margin", "bill"])
def test_every_product_has_its_list_for_every_guarantee(act, ask, wang, today, catalog, guarantee):
    for product in catalog.products.values():
        if not product.checklist:
            continue
        form = ApplicationForm(product=product.code, guarantee=guarantee)
        id_ = act(open_application, wang, form, today=today, catalog=catalog)
        lines = ask(read_checklist, id_, today=today, catalog=catalog)
        required = {item.doc for item in catalog.checklist_of(product.code).items if not item.when}
        assert required <= {line.document.code for line in lines}
        assert all(line.asks for line in lines if line.applies is None)
        assert all(line.document.hint for line in lines)
