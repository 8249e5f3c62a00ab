"""Validity to the committee day, with the examples of chapter 7.1."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cmdesk.services.document_validity import Base, Dates, judge, months_later, required_periods

MARCH = Base(day=date(2026, 3, 10))


@pytest.mark.parametrize(
    ("code", "issued", "base", "left", "light"),
    [
        ("CREDIT_REPORT_P", date(2026, 2, 9), MARCH.day, 1, "warn"),  # 29 days old
        ("CREDIT_REPORT_P", date(2026, 2, 8), MARCH.day, 0, "warn"),  # 30 days old: the last day counts
        ("CREDIT_REPORT_P", date(2026, 2, 7), MARCH.day, -1, "bad"),  # the 31st day
        ("APPRAISAL", MARCH.day - timedelta(days=364), MARCH.day, 1, "warn"),
        ("APPRAISAL", MARCH.day - timedelta(days=366), MARCH.day, -1, "bad"),
        ("PROP_QUERY", MARCH.day - timedelta(days=7), MARCH.day, 0, "warn"),
        ("PROP_QUERY", MARCH.day - timedelta(days=8), MARCH.day, -1, "bad"),
        ("APPRAISAL", MARCH.day, MARCH.day, 365, "ok"),
    ],
)
def test_days_from_issue_count_the_last_one(catalog, code, issued, base, left, light):
    verdict = judge(catalog.documents[code], None, Dates(issued_on=issued), Base(day=base))
    assert (verdict.days_left, verdict.light) == (left, light)


def test_without_its_date_a_document_is_unknown_never_good(catalog):
    for code in ("CREDIT_REPORT_P", "ID_BORROWER", "BIZ_LICENSE", "FLOW_PERSON"):
        assert judge(catalog.documents[code], None, Dates(), MARCH).light == "unknown"
    assert judge(catalog.documents["BIZ_LICENSE"], None, Dates(issued_on=MARCH.day), MARCH).light == "ok"
    for code in ("HUKOU", "PURPOSE_COMMIT"):  # good for ever, and one a deal
        assert judge(catalog.documents[code], None, Dates(), MARCH).light == "ok"


def test_a_permit_needs_thirty_days_left_and_an_identity_card_is_warned_of(catalog):
    def light(code, left, loan_ends=None):
        dates = Dates(expires_on=MARCH.day + timedelta(days=left))
        return judge(catalog.documents[code], None, dates, replace(MARCH, loan_ends=loan_ends)).light

    assert [light("PERMIT", left) for left in (29, 30, 31)] == ["bad", "ok", "ok"]
    assert [light("ID_BORROWER", left) for left in (-1, 0, 30, 31)] == ["bad", "warn", "warn", "ok"]
    assert judge(catalog.documents["ID_BORROWER"], None, Dates(expires_on=date.max), MARCH).light == "ok"


def test_a_lease_that_ends_before_the_loan_is_warned_of_with_both_days(catalog):
    lease, base = catalog.documents["LEASE"], replace(MARCH, loan_ends=date(2029, 3, 10))
    assert judge(lease, None, Dates(expires_on=date(2029, 3, 10)), base).light == "ok"
    short = judge(lease, None, Dates(expires_on=date(2029, 3, 9)), base)
    assert short.light == "warn"
    assert "2029-03-09" in str(short.why)
    assert "2029-03-10" in str(short.why)


def test_an_authorisation_is_signed_before_the_query_where_both_days_are_known(catalog):
    paper = catalog.documents["CREDIT_AUTH_P"]

    def light(signed, queried):
        base = replace(MARCH, queried={"CREDIT_REPORT_P": queried} if queried else {})
        return judge(paper, None, Dates(issued_on=signed), base).light

    day = date(2026, 2, 9)
    assert [light(day, day), light(day - timedelta(1), day), light(day + timedelta(1), day)] == ["ok", "ok", "bad"]
    assert [light(None, day), light(day, None)] == ["ok", "ok"]


def test_periods_are_the_months_before_the_committee_and_a_gap_is_named(catalog):
    flow = catalog.documents["FLOW_PERSON"]
    months = required_periods(flow, None, date(2026, 3, 18))
    assert (months[0], months[-1], len(months)) == ("2025-03", "2026-02", 12)
    assert judge(flow, None, Dates(covers=frozenset(months)), MARCH).light == "ok"
    gap = judge(flow, None, Dates(covers=frozenset(months) - {"2025-11"}), MARCH)
    assert (gap.light, gap.lacking) == ("bad", ("2025-11",))
    assert "2025-11" in str(gap.why)


def test_a_checklist_may_ask_for_fewer_periods_and_reports_are_by_year(catalog):
    flow = catalog.documents["FLOW_PERSON"]
    asked = next(each for each in catalog.checklists["PB_CREDIT_BIZ"].items if each.doc == "FLOW_PERSON")
    assert required_periods(flow, asked, date(2026, 1, 5)) == (
        "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12",
    )  # fmt: skip
    assert required_periods(catalog.documents["FIN_3Y"], None, date(2026, 3, 10)) == ("2023", "2024", "2025")


def test_months_later_keeps_to_the_month_and_to_the_calendar():
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 3, 18), 36) == date(2029, 3, 18)
    assert months_later(date(2026, 12, 31), 12) == date(2027, 12, 31)
    assert months_later(date(9990, 1, 1), 360) is None
