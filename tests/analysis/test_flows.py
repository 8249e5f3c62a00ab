from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from cmdesk.analysis.flows import Flow, concentration, daily_average, effective_inflow
from cmdesk.core.catalog import load

RULES = load().analysis.flows


def flow(key, day, amount, summary="", counterparty="", *, out=False):
    return Flow(
        key=key,
        day=date.fromisoformat(day),
        direction="out" if out else "in",
        amount=Decimal(amount),
        counterparty=counterparty,
        summary=summary,
    )


@pytest.mark.parametrize(
    ("one", "label"),
    [
        (flow("1", "2026-01-01", 5, "货款"), "operating"),
        (flow("1", "2026-01-01", 5, "贷款发放", "王"), "self_transfer"),  # the first that fits
        (flow("1", "2026-01-01", 5, "定期到期"), "wealth_redemption"),
        (flow("1", "2026-01-01", 5, "冲销"), "reversal"),
        (flow("1", "2026-01-01", 5, "退货"), "refund"),
        (flow("1", "2026-01-01", 5, "利息", "李"), "related_party"),
        (flow("1", "2026-01-01", 5, "利息"), "interest"),
        (flow("1", "2026-01-01", 5, "货款", out=True), ""),
    ],
)
def test_an_inflow_bears_the_first_label_that_fits(one, label):
    found = effective_inflow(RULES, [one], own_names=["王"], related_names=["李", ""])
    assert found.labels == (label,)
    assert found.effective == (5 if label in ("operating", "reversal") else 0)
    assert found.excluded == ({} if label in ("operating", "") else {label: 5})


@pytest.mark.parametrize(
    ("amount", "gone", "day", "quick"),
    [
        (100_000, 95_000, "2026-01-03", True),
        (100_000, 95_000, "2026-01-04", False),
        (100_000, "94999.99", "2026-01-03", False),
        ("99999.99", 99_999, "2026-01-01", False),
        (100_000, 100_000, "2025-12-31", False),
    ],
)
def test_money_that_passes_through_is_no_business(amount, gone, day, quick):
    rows = [flow("a", "2026-01-01", amount, "转账"), flow("b", day, gone, out=True)]
    found = effective_inflow(RULES, rows)
    assert found.labels[0] == ("quick_in_out" if quick else "operating")
    assert [(one.kind, one.keys) for one in found.passed] == ([("QUICK_IN_OUT", ("a", "b"))] if quick else [])


@pytest.mark.parametrize(
    ("gone", "day", "told"), [(90, "2026-01-04", True), (89, "2026-01-04", False), (99, "2026-01-05", False)]
)
def test_a_loan_that_leaves_at_once_is_told(gone, day, told):
    rows = [flow("a", "2026-01-01", 100, "放款"), flow("b", day, gone, out=True), flow("c", "2026-02-01", 3, out=True)]
    found = effective_inflow(RULES, rows)
    assert [(one.kind, one.keys) for one in found.passed] == ([("LOAN_PROCEEDS_OUT", ("a", "b"))] if told else [])


def test_months_and_shares():
    rows = [flow("1", "2025-11-30", 10), flow("2", "2026-01-01", -4, "冲正"), flow("3", "2026-01-02", 10, "退款")]
    found = effective_inflow(RULES, rows)
    assert found.monthly == {"2025-11": 10, "2025-12": 0, "2026-01": -4}
    assert (found.gross, found.effective, found.monthly_average, found.share) == (20, 6, 2, Decimal("0.3"))
    nothing = effective_inflow(RULES, [])
    assert (nothing.gross, nothing.monthly, nothing.monthly_average, nothing.share) == (0, {}, None, None)
    last = effective_inflow(RULES, [flow("1", "9999-12-31", 10**6)])
    assert last.labels == ("operating",)


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([flow("1", "2026-01-01", "NaN")], "amount"),
        ([flow("1", "2026-01-01", 10**16)], "amount"),
        ([flow("1", "1800-01-01", 1), flow("2", "2026-01-01", 1)], "date"),
    ],
)
def test_impossible_flows(rows, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        effective_inflow(RULES, rows)


JANUARY = (date(2026, 1, 1), date(2026, 1, 10))


def balances(*pairs):
    return [(date.fromisoformat(day), None if value is None else Decimal(value)) for day, value in pairs]


def test_a_balance_holds_until_the_next():
    found = daily_average(balances(("2025-12-01", 100), ("2026-01-06", 300), ("2026-01-20", 9)), *JANUARY)
    assert (found.days, found.average, found.missing) == (10, 200, ())
    assert daily_average(balances(("2026-01-06", 300), ("2026-01-01", 100)), *JANUARY).average == 200
    one = daily_average(balances(("2026-01-01", 7)), JANUARY[0], JANUARY[0])
    assert (one.days, one.average) == (1, 7)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        balances(("2026-01-02", 5)),
        balances(("2025-12-31", None)),
        balances(("2025-12-31", 5), ("2026-01-05", None)),
    ],
)
def test_without_a_balance_there_is_no_average(rows):
    found = daily_average(rows, *JANUARY)
    assert (found.days, found.average, found.missing) == (10, None, ("balances",))


@pytest.mark.parametrize(
    ("rows", "start", "end", "named"),
    [
        ([], date(2026, 1, 2), date(2026, 1, 1), "to"),
        ([], date(1900, 1, 1), date(2026, 1, 1), "to"),
        ([], date(9999, 12, 1), date.max, "to"),
        (balances(("2026-01-01", 1), ("2026-01-01", 2)), *JANUARY, "balances"),
        (balances(("2026-01-01", "Infinity")), *JANUARY, "balances"),
    ],
)
def test_impossible_balances(rows, start, end, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        daily_average(rows, start, end)


def test_how_much_hangs_on_the_largest():
    rules = RULES.concentration
    even = concentration(rules, {name: Decimal(25) for name in "abcd"})
    assert (even.first, even.three, even.index, even.light) == (Decimal("0.25"), Decimal("0.75"), 2500, "green")
    assert concentration(rules, {"a": Decimal(3), "其他": Decimal(7)}).light == "green"
    assert concentration(rules, {"a": Decimal(31), "其他": Decimal(69)}).light == "yellow"
    assert concentration(rules, {"a": Decimal(5), "b": Decimal(5)}).light == "yellow"
    assert concentration(rules, {"a": Decimal(51), "b": Decimal(49)}).light == "red"
    assert concentration(rules, {"其他": Decimal(1)}).first == 0
    unknown = concentration(rules, {"a": None, "b": Decimal(1)})
    assert (unknown.first, unknown.three, unknown.index, unknown.light) == (None, None, None, "na")
    assert unknown.missing == ("a",)
    assert concentration(rules, {}).missing == ("inflow",)
    with pytest.raises(ValueError, match=r"^a$"):
        concentration(rules, {"a": Decimal(-1)})


def passing(**changes):
    return replace(RULES.quick, **changes)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"least": Decimal(-1)}, "quick_min_amount"),
        ({"share": Decimal(-1)}, "quick_match_ratio"),
        ({"share": Decimal("1.01")}, "quick_match_ratio"),
        ({"days": -1}, "quick_window_days"),
        ({"days": 36601}, "quick_window_days"),
    ],
)
def test_an_impossible_rule_of_passing_through(changes, named):
    with pytest.raises(ValueError, match=rf"^{named}$"):
        effective_inflow(RULES, [], quick=passing(**changes))


def test_another_rule_of_passing_through():
    rows = [flow("a", "2026-01-01", 10), flow("b", "2026-01-01", 10, out=True)]
    strict = passing(least=Decimal(0), share=Decimal(1), days=0)
    assert effective_inflow(RULES, rows, quick=strict).labels == ("quick_in_out", "")
    assert effective_inflow(RULES, rows, quick=passing(least=Decimal(0), days=36600)).labels[0] == "quick_in_out"
    nothing = [flow("a", "2026-01-01", 0), flow("b", "2026-01-01", 0, out=True)]
    assert effective_inflow(RULES, nothing, quick=strict).labels[0] == "operating"
    small = [flow("a", "2026-01-01", "0.5"), flow("b", "2026-01-01", "0.5", out=True)]
    assert effective_inflow(RULES, small, quick=strict).labels[0] == "quick_in_out"
    by_related_names_alone = effective_inflow(RULES, [flow("a", "2026-01-01", 5, counterparty="李")], own_names=["王"])
    assert by_related_names_alone.labels == ("operating",)
    twice = [flow("a", "2026-01-01", 5, "退款"), flow("b", "2026-01-01", 6, "退款")]
    assert effective_inflow(RULES, twice).excluded == {"refund": 11}
    assert effective_inflow(RULES, [flow("a", "2026-01-01", -5)]).share is None


def test_a_balance_of_nothing_counts_and_only_the_last_before_holds():
    rows = balances(("2025-11-01", 900), ("2025-12-01", 0), ("2026-01-06", 100))
    assert daily_average(rows, *JANUARY).average == 50
    assert daily_average(balances(("2026-01-01", 0)), *JANUARY).average == 0
