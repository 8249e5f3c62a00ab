"""The list of applications, how far their checklists are, what conditions ask, limits, and files by name."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cmdesk.models.application import ItemState
from cmdesk.services.application_list import (
    ApplicationQuery,
    count_applications,
    find_application,
    page_of_applications,
    total_applications,
)
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import ItemForm, mark_item, read_checklist, settle_condition
from cmdesk.services.checklist_conditions import read_conditions
from cmdesk.services.checklist_files import attach_each, detach_file, match_files
from cmdesk.services.checklist_progress import progress
from cmdesk.services.gesture import undo
from cmdesk.services.limits import beyond_limits
from cmdesk.services.prospect import move_stage

FORM = ApplicationForm(
    product="PB_MORT_BIZ", amount=Decimal(600000), guarantee="mortgage", committee_day=date(2026, 3, 18)
)


@pytest.fixture
def wangs(act, wang, today, catalog):
    return act(open_application, wang, FORM, today=today, catalog=catalog)


@pytest.fixture
def mark(act, wangs, today):
    def run(document, state=ItemState.RECEIVED, **form):
        act(mark_item, wangs, document, ItemForm(state=state, **form), by="周敏", today=today)

    return run


def test_open_and_closed_applications(act, ask, wang, wangs, today, catalog):
    def numbers(**query):
        rows = ask(page_of_applications, ApplicationQuery(**query), today=today, catalog=catalog)
        assert ask(count_applications, ApplicationQuery(**query), catalog=catalog) == len(rows)
        return [row.line.number for row in rows]

    second = act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)
    assert numbers() == ["SQ-2026-0002", "SQ-2026-0001"]
    assert numbers(order="amount", descending=False) == ["SQ-2026-0001", "SQ-2026-0002"]
    assert [numbers(search=typed) for typed in ("laowang", "老王", "0002", "nobody")] == [
        ["SQ-2026-0002", "SQ-2026-0001"], ["SQ-2026-0002", "SQ-2026-0001"], ["SQ-2026-0002"], [],
    ]  # fmt: skip
    totals = ask(total_applications, ApplicationQuery(), catalog=catalog)
    assert (totals.count, totals.amount, totals.without_amount) == (2, Decimal(600000), 1)
    act(move_stage, wang, "LOST", reason="利率", today=today, catalog=catalog)
    assert (numbers(), len(numbers(view="closed")), len(numbers(view="all"))) == ([], 2, 2)
    assert ask(find_application, second).number == "SQ-2026-0002"


def test_an_application_taken_back_is_not_found(ask, book, wangs):
    undo(book)
    assert ask(find_application, wangs) is None


def test_progress_counts_what_is_complete_and_what_cannot_be_told(ask, mark, wangs, today, catalog):
    mark("MARRIAGE", ItemState.VERIFIED)
    mark("HUKOU", ItemState.WAIVED, reason="已有结婚证", approver="李行长")
    mark("CREDIT_REPORT_P", issued_on=date(2026, 2, 1))
    mark("EXEC_CHECK", issued_on=date(2026, 3, 12))
    mark("ID_BORROWER")
    lines = ask(read_checklist, wangs, today=today, catalog=catalog)
    found = progress(lines)
    (row,) = ask(page_of_applications, ApplicationQuery(), today=today, catalog=catalog)
    assert row.progress == found
    assert (found.count, found.done, found.soon, found.expired, found.undated) == (37, 3, 1, 1, 1)
    assert (found.required, found.required_done) == (23, 2)
    assert found.missing + found.unsettled + found.done + found.expired + found.undated == found.count


def test_conditions_say_what_is_known_and_from_where(act, ask, wangs, catalog):
    act(settle_condition, wangs, "marital", "married")
    lines = {each.condition.code: each for each in ask(read_conditions, wangs, catalog=catalog)}
    assert (lines["marital"].value, lines["marital"].settled, lines["marital"].documents) == (
        "married", True, ["ID_SPOUSE"],
    )  # fmt: skip
    assert (lines["site_rented"].value, lines["site_rented"].settled) == (None, False)
    assert "amount" not in lines


def test_limits_are_warned_of_with_the_numbers(catalog):
    product = catalog.products["PB_CREDIT_BIZ"]  # 1 to 300, usually 200 万元; 1 to 36 months

    def said(yuan=None, months=None):
        found = beyond_limits(product, yuan=None if yuan is None else Decimal(yuan), months=months)
        return [(problem.column, str(problem.message)) for problem in found]

    assert said() == said(10000, 1) == said(2000000, 36) == []
    assert said(9999.99) == [("amount", "The product starts at CNY 10,000.00.")]
    assert said(2000001) == [("amount", "Above the usual CNY 2,000,000.00: the memo must say why.")]
    assert said(3000001, 37) == [
        ("amount", "Above CNY 3,000,000.00 the product grants nothing."),
        ("term_months", "Beyond 36 months the product grants nothing."),
    ]


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("营业执照.jpg", "BIZ_LICENSE"),
        ("老王 户口簿首页.png", "HUKOU"),
        ("配偶身份证.jpg", "ID_SPOUSE"),
        ("对公流水2025.pdf", "FLOW_CORP"),
        ("微信商户流水.xlsx", "FLOW_QR"),
        ("门头.jpg", "SITE_PHOTO"),
        ("credit_report_p.pdf", "CREDIT_REPORT_P"),
        ("Appraisal report.pdf", "APPRAISAL"),
        ("身份证.jpg", None),
        ("IMG_2043.jpg", None),
        ("合同.pdf", None),
    ],
)
def test_a_file_goes_to_the_document_its_name_says(catalog, name, document):
    names = {item.doc: [catalog.documents[item.doc].name] for item in catalog.checklists["PB_MORT_BIZ"].items}
    names["APPRAISAL"].append("Appraisal report of the collateral")
    assert match_files([Path(name)], names) == {Path(name): document}


def test_many_files_are_one_gesture_and_one_comes_off(act, ask, book, wangs, picture, today, catalog):
    steps = []
    act(
        attach_each, wangs, {"HUKOU": [picture, picture], "MARRIAGE": [picture]},
        by="周敏", today=today, progress=lambda done, total: steps.append((done, total)),
    )  # fmt: skip

    def files():
        lines = ask(read_checklist, wangs, today=today, catalog=catalog)
        return {line.document.code: [file.id for file in line.files] for line in lines if line.files}

    before = files()
    assert {code: len(ids) for code, ids in before.items()} == {"HUKOU": 2, "MARRIAGE": 1}
    whole = 3 * 2 * picture.stat().st_size  # three files, each read for its hash and then to be stored
    assert steps == sorted(steps)
    assert steps[-1] == (whole, whole)
    act(detach_file, before["HUKOU"][0])
    assert files()["HUKOU"] == before["HUKOU"][1:]
    undo(book)
    assert files() == before
    undo(book)
    assert files() == {}
