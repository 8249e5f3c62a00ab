from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.classification import classify
from cmdesk.analysis.targets import split_target
from cmdesk.core.catalog import load

RULES = load().analysis
CLASSES = {
    "正常": "pass", "关注": "special_mention", "次级": "substandard", "可疑": "doubtful", "损失": "loss",
}  # fmt: skip
NO = {code: False if fact.type == "bool" else Decimal(0) for code, fact in RULES.risk_facts.items()}


def facts(row):
    return {name: value if isinstance(value, bool) else Decimal(value) for name, value in row.items()}


def test_every_row_of_the_example(example):
    inputs, expected = example("classify")
    for row, at_least in zip(inputs["rows"], expected["at_least"], strict=True):
        assert classify(RULES, NO | facts(row)).at_least == CLASSES[at_least], row


def test_what_is_unknown_is_no_no():
    found = classify(RULES, {"overdue_days": 100, "credit_impaired": True})
    assert found.at_least == "substandard"
    assert found.rules == ("N0", "S0", "S1")
    assert found.undecided == ("D1", "D2", "L1", "L2")
    assert found.missing == ("ecl_ratio", "evade_debt", "bankruptcy")
    assert classify(RULES, {**NO, "bankruptcy": True, "misuse": None}).undecided == ()
    with pytest.raises(ValueError, match="mood"):
        classify(RULES, {"mood": True})


@given(st.integers(min_value=0, max_value=1000), st.integers(min_value=0, max_value=1000))
def test_a_longer_delay_is_never_better(one, other):
    order = list(RULES.classes)
    classes = [order.index(classify(RULES, NO | {"overdue_days": days}).at_least) for days in sorted((one, other))]
    assert classes == sorted(classes)


def test_a_year_over_its_months_and_quarters(example):
    inputs, expected = example("kpi_year")
    unit = Decimal(inputs["unit"])
    months = split_target(Decimal(inputs["target"]), inputs["workdays_by_month"], unit)
    assert [str(part) for part in months] == expected["month"]
    quarters = split_target(Decimal(inputs["target"]), expected["workdays_by_quarter"], unit)
    assert [str(part) for part in quarters] == expected["quarter"]
    inputs, expected = example("kpi_month")
    weeks = split_target(Decimal(inputs["target"]), expected["workdays_by_week"], Decimal(inputs["unit"]))
    assert [str(part) for part in weeks] == expected["week"]
    days = split_target(Decimal(inputs["target"]), [1] * 21, Decimal(inputs["unit"]))
    assert {str(day): days.count(day) for day in days} == expected["day_values"]
    inputs, expected = example("kpi_count")
    assert list(split_target(Decimal(10), inputs["workdays_by_week"], Decimal(1))) == expected["week"]


@given(
    st.integers(min_value=0, max_value=10**9),
    st.lists(st.integers(min_value=0, max_value=31), min_size=1, max_size=60).filter(any),
)
def test_the_parts_add_up_and_are_as_near_as_can_be(target, workdays):
    parts = split_target(Decimal(target) / 100, workdays, Decimal("0.01"))
    assert sum(parts) == Decimal(target) / 100
    for part, days in zip(parts, workdays, strict=True):
        assert abs(part - Decimal(target) / 100 * days / sum(workdays)) < Decimal("0.01")


@pytest.mark.parametrize(
    ("target", "workdays", "unit", "named"),
    [
        ("1.005", [1], "0.01", "target"),
        ("-1", [1], "1", "target"),
        ("1", [], "1", "workdays"),
        ("1", [0, 0], "1", "workdays"),
        ("1", [2, -1], "1", "workdays"),
        ("1", [1], "0", "unit"),
    ],
)
def test_what_cannot_be_split_is_named(target, workdays, unit, named):
    with pytest.raises(ValueError, match=named):
        split_target(Decimal(target), workdays, Decimal(unit))
