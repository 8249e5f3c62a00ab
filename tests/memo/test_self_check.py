from dataclasses import replace
from decimal import Decimal

import pytest

from cmdesk.core.translation import translator
from cmdesk.memo.facts import (
    Document,
    DocumentState,
    Field,
    Light,
    PhotoNeed,
    Reckoned,
    Security,
    Signal,
    State,
    Table,
)
from cmdesk.memo.self_check import RULES, verdict


def field(section, code, **more):
    return Field(section=section, code=code, name=code, target=f"finding:{code}", **more)


@pytest.mark.parametrize("code", RULES)
def test_a_reason_no_fact_speaks_of_is_neither_there_nor_ruled_out(facts, code):
    empty = replace(
        facts,
        visits=(),
        checks=(),
        documents=(),
        photo_needs=(),
        application=replace(facts.application, guarantee="抵押"),
    )
    assert verdict(empty, code).holds in ((True,) if code in ("evidence", "cross_checks") else (None,))


def test_a_reason_the_program_has_no_rule_for_cannot_be_told(facts):
    assert verdict(facts, "industry").holds is None


def test_red_and_unexplained_speaks_for_it(facts):
    told = tuple(check for check in facts.checks if check.light is not Light.NA)
    assert verdict(replace(facts, checks=told), "cross_checks").holds is False
    red = replace(facts.checks[0], light=Light.RED, explanation=None)
    found = verdict(replace(facts, checks=(red,)), "cross_checks")
    assert (found.holds, found.why.read(translator("zh_CN"))) == (True, "红灯未说明 1 项")


def test_a_credit_whose_security_nobody_named_is_not_ruled_clear(facts):
    def ltv(guarantee):
        return verdict(replace(facts, security=(), application=replace(facts.application, guarantee=guarantee)), "ltv")

    assert [ltv(each).holds for each in (None, "抵押", "信用")] == [None, None, False]


def test_what_is_only_partly_told_is_not_taken_for_clear(facts):
    part = (facts.checks[0], replace(facts.checks[0], light=Light.NA))
    found = verdict(replace(facts, checks=part), "cross_checks")
    assert (found.holds, found.why.read(translator("zh_CN"))) == (None, "不能判断 1 项")
    unknown = PhotoNeed(tag="meter", name="电表", wanted=None, have=0)
    assert verdict(replace(facts, photo_needs=(unknown,)), "evidence").holds is None
    known = Reckoned(section="S09", code="dti", figure=Decimal("0.3"), light=Light.GREEN)
    lacking = Reckoned(section="S09", code="dscr", missing=("家庭月支出",))
    assert verdict(replace(facts, reckoned=(known,)), "first_source").holds is False
    found = verdict(replace(facts, reckoned=(known, lacking)), "first_source")
    assert (found.holds, "DSCR" in found.why.read(translator("zh_CN"))) == (None, True)
    red = replace(known, light=Light.RED)
    assert verdict(replace(facts, reckoned=(red, lacking)), "first_source").holds is True


def test_a_tax_gap_counts_until_it_is_explained(facts):
    gap = Signal(code="TAX_GAP", name="差异", subject="flag:TAX_GAP", fired=True, light=Light.RED)
    assert verdict(replace(facts, signals=(gap,)), "tax_gap").holds is True
    assert verdict(replace(facts, signals=(replace(gap, explanation="季节性"),)), "tax_gap").holds is False


def test_what_is_pledged_must_be_free_and_within_the_cap(facts):
    def found(**how):
        return verdict(replace(facts, security=(Security(item="商铺", **how),)), "ltv").holds

    assert found(light=Light.GREEN, sealed=False) is False
    assert found(light=Light.RED, sealed=False) is True
    assert found(light=Light.GREEN, sealed=True) is True
    assert found(light=Light.GREEN) is None


def test_every_purpose_needs_a_contract(facts):
    half = Reckoned(section="S10", code="purpose_contract", figure=Decimal("0.5"))
    assert verdict(replace(facts, reckoned=(half,)), "purpose").holds is True
    assert verdict(replace(facts, reckoned=(replace(half, figure=Decimal(1)),)), "purpose").holds is False


def test_overdue_loans_want_words(facts):
    overdue = field("S08", "overdue_24m", state=State.KNOWN, figure=Decimal(3))
    assert verdict(replace(facts, fields=(overdue,)), "credit_record").holds is True
    words = field("S03", "credit_summary", state=State.KNOWN, text="住院期间漏还，已结清")
    assert verdict(replace(facts, fields=(overdue, words)), "credit_record").holds is False


def test_consent_must_not_be_younger_than_the_report(facts):
    consent = next(each for each in facts.documents if each.code == "CREDIT_AUTH_P")
    report = field("S08", "credit_report_date", state=State.KNOWN, text=consent.issued_on.isoformat())
    assert verdict(replace(facts, fields=(report,)), "consent_date").holds is False
    early = replace(report, text="2026-02-01")
    assert verdict(replace(facts, fields=(early,)), "consent_date").holds is True


def test_nobody_knows_of_guarantees_nobody_asked_about(facts):
    table = Table(section="S08", code="guarantees_given", name="对外担保", target="table:guarantees_given")
    assert verdict(replace(facts, tables=(table,)), "guarantees").holds is None
    assert verdict(replace(facts, tables=(replace(table, state=State.NONE),)), "guarantees").holds is False


def test_a_cost_sheet_that_is_missing_speaks_for_it(facts):
    sheet = Document(code="COST_SHEET", name="综合融资成本明示表", state=DocumentState.MISSING)
    assert verdict(replace(facts, documents=(sheet,)), "cost_sheet").holds is True
    signed = replace(sheet, state=DocumentState.VERIFIED)
    assert verdict(replace(facts, documents=(signed,)), "cost_sheet").holds is False
