from decimal import Decimal

import pytest

from cmdesk.analysis import performance as perf
from cmdesk.core.catalog import load

RULES = load().analysis.performance
D = Decimal


def progress(**changes):
    given = {"target": D(100), "done": D(50), "elapsed": 50, "total": 100} | changes
    return perf.progress(RULES.progress, **given)


@pytest.mark.parametrize(
    ("done", "light"), [(50, "green"), (49, "yellow"), (45, "yellow"), ("44.9", "red"), (0, "red")]
)
def test_a_target_is_judged_by_the_time_that_passed(done, light):
    found = progress(done=D(done))
    assert (found.completion, found.time_progress, found.light) == (D(done) / 100, D("0.5"), light)
    assert (found.gap, found.due) == (D(done) - 50, D(done) / 50)


def test_what_is_left_a_day():
    assert progress(done=D(60)).required == D("0.8")
    assert progress(done=D(120)).required == 0
    assert progress(elapsed=100).required is None
    based = progress(target=D(-50), done=D(-75), base=D(-100))
    assert (based.completion, based.gap, based.required, based.light) == (D("0.5"), 0, D("0.5"), "green")
    start = progress(elapsed=0)
    assert (start.time_progress, start.due, start.light, start.gap) == (0, None, "na", 50)


@pytest.mark.parametrize(
    ("name", "missing"),
    [("target", "target"), ("done", "done"), ("elapsed", "elapsed_workdays"), ("total", "total_workdays")],
)
def test_an_unknown_part_of_a_target(name, missing):
    found = progress(**{name: None})
    assert (found.missing, found.light, found.gap, found.required) == ((missing,), "na", None, None)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"total": 0}, "total_workdays"),
        ({"total": 3661}, "total_workdays"),
        ({"elapsed": -1}, "elapsed_workdays"),
        ({"elapsed": 101}, "elapsed_workdays"),
        ({"target": D(0)}, "target"),
        ({"base": D(100)}, "target"),
        ({"target": D("NaN")}, "target"),
        ({"done": D(10) ** 16}, "done"),
    ],
)
def test_impossible_targets(changes, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        progress(**changes)


def measure(weight, completion, cap=None):
    return perf.Measure(
        weight=D(weight), completion=None if completion is None else D(completion), cap=None if cap is None else D(cap)
    )


def test_scores():
    found = perf.score(RULES, [measure(30, "0.5"), measure(30, "0.49"), measure(40, "1.5", "1.2"), measure(10, 2)])
    assert found.scores == (15, 0, 48, 20)
    assert (found.total, found.missing) == (83, ())
    lacking = perf.score(RULES, [measure(30, 1), measure(30, None)])
    assert (lacking.scores, lacking.total, lacking.missing) == ((30, None), None, (2,))
    assert perf.score(RULES, []).total is None


@pytest.mark.parametrize(
    ("one", "named"),
    [
        (measure(101, 1), "weight"),
        (measure(-1, 1), "weight"),
        (measure(1, 1, 11), "cap"),
        (measure(1, 1, -1), "cap"),
        (measure(1, "Infinity"), "completion"),
        (measure(1, 92, "1.2"), "completion"),
    ],
)
def test_impossible_measures(one, named):
    with pytest.raises(ValueError, match=f"^{named}$"):
        perf.score(RULES, [one])


def quality(**changes):
    given = {"balance": D(100), "npl": D(10), "overdue": D(20), "overdue90": D(10)} | changes
    return perf.quality(RULES, **given)


def test_the_quality_of_the_loans():
    found = quality()
    assert (found.npl_ratio, found.overdue_ratio, found.deviation_ratio, found.light) == (
        D("0.1"), D("0.2"), 1, "green",
    )  # fmt: skip
    assert quality(overdue90=D(11)).light == "red"
    assert quality(npl=D(0), overdue90=D(0)).light == "green"
    assert quality(npl=D(0), overdue90=D(1)).light == "red"
    assert quality(balance=D(0), npl=D(0), overdue=D(0), overdue90=D(0)).npl_ratio is None
    for name in ("balance", "npl", "overdue", "overdue90"):
        assert quality(**{name: None}).missing == (name,)
    assert quality(npl=None).light == quality(overdue90=None).light == "na"
    for name in ("npl", "overdue"):
        with pytest.raises(ValueError, match=f"^{name}$"):
            quality(**{name: D(101)})
    with pytest.raises(ValueError, match=r"^overdue90$"):
        quality(overdue90=D(21))
    with pytest.raises(ValueError, match=r"^balance$"):
        quality(balance=D(-1))


def test_clients_with_several_products():
    found = perf.cross_sold(customers=4, enough=1, products=10)
    assert (found.rate, found.products_each, found.missing) == (D("0.25"), D("2.5"), ())
    assert perf.cross_sold(customers=4, enough=4, products=0).rate == 1
    nobody = perf.cross_sold(customers=0, enough=0, products=0)
    assert (nobody.rate, nobody.products_each) == (None, None)
    lacking = perf.cross_sold(customers=4, enough=None, products=None)
    assert (lacking.rate, lacking.products_each, lacking.missing) == (None, None, ("ge3", "products"))
    assert perf.cross_sold(customers=None, enough=1, products=1).missing == ("customers",)
    for changes, named in (
        ({"customers": -1}, "customers"),
        ({"products": -1}, "products"),
        ({"enough": -1}, "ge3"),
        ({"enough": 5}, "ge3"),
    ):
        with pytest.raises(ValueError, match=f"^{named}$"):
            perf.cross_sold(**({"customers": 4, "enough": 1, "products": 1} | changes))


def cash(**changes):
    given = {"opening": D(100), "inflow": {"a": D(10)}, "outflow": {"b": D(0)}, "reserve": D(100)} | changes
    return perf.cash_position(RULES.cash, **given)


def test_the_cash_position():
    found = cash()
    assert (found.net, found.close, found.surplus, found.light) == (10, 110, 10, "green")
    assert cash(inflow={"a": D("9.99")}).light == "yellow"
    assert cash(inflow={"a": D(0)}).light == "yellow"
    assert cash(outflow={"b": D("10.01")}).light == "red"
    assert cash(opening=None).missing == ("open",)
    assert cash(reserve=None).missing == ("reserve",)
    assert (cash(reserve=None).close, cash(reserve=None).surplus, cash(reserve=None).light) == (110, None, "na")
    lacking = cash(inflow={"a": None}, outflow={"b": None})
    assert (lacking.net, lacking.close, lacking.missing) == (None, None, ("inflow.a", "outflow.b"))
    for changes, named in (
        ({"opening": D("NaN")}, "open"),
        ({"inflow": {"a": D(-1)}}, "a"),
        ({"outflow": {"b": D(-1)}}, "b"),
        ({"reserve": D(-1)}, "reserve"),
    ):
        with pytest.raises(ValueError, match=f"^{named}$"):
            cash(**changes)


def test_the_bounds_themselves_are_possible():
    assert perf.score(RULES, [measure(100, 10, 10)]).total == 1000
    assert progress(total=1, elapsed=1).required is None
    assert progress(total=3660, elapsed=0).time_progress == 0
    with pytest.raises(ValueError, match=r"^base$"):
        progress(base=D("NaN"))
