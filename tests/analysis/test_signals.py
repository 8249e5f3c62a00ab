from datetime import date
from decimal import Decimal

import pytest

from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.signals import names_of_figures, watch
from cmdesk.core.catalog import load

RULES = load().analysis
D = Decimal


def raised(facts, code, **more):
    found = {one.code: one for one in watch(RULES, facts, **more).signals}
    return found[code].raised


@pytest.mark.parametrize(
    ("code", "facts", "result"),
    [
        ("OP03", {"inflow_3m_avg": D(69), "inflow_avg_at_approval": D(100)}, True),
        ("OP03", {"inflow_3m_avg": D(70), "inflow_avg_at_approval": D(100)}, False),
        ("OP03", {"inflow_3m_avg": D(70)}, None),
        ("OP06", {"lease_left_days": 89, "lease_renewed": False}, True),
        ("OP06", {"lease_left_days": 89, "lease_renewed": True}, None),
        ("OP06", {"lease_left_days": 89, "lease_renewed": True, "rent_arrears_months": 1}, False),
        ("RP01", {"overdue_days": 1}, True),
        ("RP01", {"overdue_days": 0}, False),
        ("RP02", {"overdue_count_12m": 3}, True),
        ("EX02", {"lawsuit_amount_wan": D(1), "equity_wan": D(-5)}, True),  # nothing is left to bear it
        ("EX04", {"tax_arrears": False, "tax_rating": "D"}, True),
        ("EX04", {"tax_arrears": False, "tax_rating": "A"}, False),
        ("FI02", {"d_ibd": D(41), "ibd_prev": D(100), "rev_growth": D("0.2")}, True),
        ("FI02", {"d_ibd": D(40), "ibd_prev": D(100), "rev_growth": D("0.2")}, False),
        ("FI13", {"revenue": D(100), "tax_revenue": D(0)}, True),
    ],
)
def test_a_signal_is_raised_by_its_facts(code, facts, result):
    assert raised(facts, code) is result


def test_what_somebody_saw_counts_first():
    assert raised({}, "OP01") is None
    assert raised({}, "OP01", ticked={"OP01": True}) is True
    assert raised({}, "OP01", ticked={"OP01": False}) is False
    assert raised({"overdue_days": 5}, "RP01", ticked={"RP01": False}) is False
    assert raised({"overdue_days": 5}, "RP01", ticked={"RP01": None}) is True


def test_what_is_missing_is_named():
    found = {one.code: one for one in watch(RULES, {"inflow_3m_avg": D(1)}).signals}
    assert list(found) == list(RULES.signals)
    assert found["OP03"].missing == ("inflow_avg_at_approval",)
    assert found["OP01"].missing == ("OP01",)
    assert (found["OP01"].level, found["OP01"].workdays) == ("red", 3)
    known = watch(RULES, {"overdue_days": 0}, ticked={"OP01": False})
    assert {one.code: one.missing for one in known.signals if one.raised is not None} == {"OP01": (), "RP01": ()}


def test_the_warning_list():
    nothing = watch(RULES, {})
    assert (nothing.red, nothing.orange, nothing.listed) == (0, 0, None)
    one = watch(RULES, {"contact_fail_workdays": 3})
    assert (one.red, one.orange, one.listed) == (1, 0, True)
    orange = watch(RULES, {"overdue_days": 1, "inquiries_3m": 7, "reg_changes_12m": 2})
    assert (orange.red, orange.orange, orange.listed) == (0, 3, True)
    calm = dict.fromkeys(RULES.signals, False)
    assert watch(RULES, {}, ticked=calm).listed is False
    assert watch(RULES, {}, ticked=calm | {"OP03": True, "OP02": True}).listed is False
    assert watch(RULES, {}, ticked=calm | {"OP03": True, "OP02": True, "RP01": None}).listed is None
    assert watch(RULES, {}, ticked=calm | {"OP01": None}).listed is None
    assert watch(RULES, {}, ticked=calm | {"OP05": None}).listed is False  # yellow lists nobody


def test_statements_answer_what_they_can():
    figures = Figures(
        RULES,
        [
            Period(end=date(2025, 12, 31), figures={"cash": D(30), "total_assets": D(100), "ibd": D(50)}),
        ],
    )
    assert raised({}, "FI08", figures=figures) is True
    assert raised({"ibd": D(10)}, "FI08", figures=figures) is False
    assert raised({"ibd": None}, "FI08", figures=figures) is True
    assert raised({}, "FI08", figures=Figures(RULES, [])) is None
    assert {"cash", "total_assets", "other_recv_prev"} <= names_of_figures(RULES)
    assert "overdue_days" not in names_of_figures(RULES)


@pytest.mark.parametrize(("facts", "ticked", "named"), [({"x": D(1)}, {}, "x"), ({}, {"XX01": True}, "XX01")])
def test_what_the_catalog_does_not_have(facts, ticked, named):
    with pytest.raises(ValueError, match=rf"^{named}$"):
        watch(RULES, facts, ticked=ticked)
