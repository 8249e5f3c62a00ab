from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.cross_check import Light, cross_check

yuan = st.decimals(min_value=Decimal("0.01"), max_value=10**9, places=2)


def test_four_routes_of_a_restaurant():
    routes = {"traffic": "206976.00", "receipts": "204000.00", "purchase": "209386.28", "consumable": "208800.00"}
    found = cross_check({name: Decimal(value) for name, value in routes.items()})
    assert found.adopted == Decimal("204000.00")
    assert round(found.deviation, 4) == Decimal("0.0264")
    assert found.light is Light.GREEN


def test_one_route_cannot_tell_and_says_what_is_missing():
    found = cross_check({"traffic": Decimal(100), "receipts": None})
    assert (found.light, found.deviation, found.adopted, found.missing) == (Light.NA, None, None, ("receipts",))


def test_zero_is_no_base_for_a_deviation():
    assert cross_check({"a": Decimal(0), "b": Decimal(5)}).light is Light.NA


@pytest.mark.parametrize(
    ("high", "light"), [("105", "green"), ("105.01", "yellow"), ("110", "yellow"), ("110.01", "red")]
)
def test_thresholds_belong_to_the_milder_light(high, light):
    assert cross_check({"a": Decimal(100), "b": Decimal(high)}).light == light


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="finite"):
        cross_check({"a": Decimal("NaN"), "b": Decimal(1)})


@given(st.lists(yuan, min_size=2, max_size=6))
def test_the_adopted_figure_is_never_above_any_route(values):
    found = cross_check({str(place): value for place, value in enumerate(values)})
    assert found.adopted == min(values)
    assert found.deviation * found.adopted + found.adopted == pytest.approx(max(values))
