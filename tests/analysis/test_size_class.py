from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.analysis.size_class import Size, size_class
from cmdesk.core.catalog import load

TRADES = load().size_classes
EXAMPLES = """
    CAT 8 244.8 - micro
    CAT 10 100 - small
    CAT 99 5000 - small
    CAT 100 2000 - medium
    IND 86 6000 - small
    IND 300 1999 - small
    IND 300 2000 - medium
    IND 1000 40000 - large
    IND 1000 39999 - medium
    WHO 4 30000 - micro
    WHO 20 5000 - medium
    RET 12 480 - small
    CON - 8000 4999 small
    CON - 299 90000 micro
    TRA 19 2600 - micro
    A - 49 - micro
    A - 500 - medium
    RED - 150000 12000 medium
    RED - 200000 10000 large
    LEA 100 - 8000 medium
    PRM 100 500 - small
    OTH 9 - - micro
    SOF 45 900 - small
"""  # chapter 1.7


def number(word):
    return None if word == "-" else Decimal(word)


@pytest.mark.parametrize("line", EXAMPLES.strip().splitlines())
def test_the_examples_of_the_standard(line):
    trade, staff, revenue, assets, wanted = line.split()
    found = size_class(TRADES[trade], staff=number(staff), revenue_wan=number(revenue), assets_wan=number(assets))
    assert (found.size, found.missing) == (Size(wanted), ())


@pytest.mark.parametrize(
    ("figures", "size", "missing"),
    [
        ((None, None), None, ("staff", "revenue")),
        ((9, None), Size.MICRO, ()),  # below the limit for small, whatever it earns
        ((10, None), None, ("revenue",)),
        ((None, 99), Size.MICRO, ()),
        ((None, 100000), None, ("staff",)),
    ],
)
def test_what_is_unknown_is_told_unless_the_rest_settles_it(figures, size, missing):
    staff, revenue = (None if each is None else Decimal(each) for each in figures)
    found = size_class(TRADES["CAT"], staff=staff, revenue_wan=revenue, assets_wan=None)
    assert (found.size, found.missing) == (size, missing)


def test_a_negative_figure_is_refused():
    with pytest.raises(ValueError, match="staff"):
        size_class(TRADES["CAT"], staff=Decimal(-1), revenue_wan=None, assets_wan=None)


@given(
    st.sampled_from(sorted(TRADES)),
    *[st.decimals(0, 300000, places=1)] * 3,
)
def test_the_other_way_to_say_the_rule(trade, staff, revenue, assets):
    """Any indicator below the limit for large makes it no large one, any below that for small a micro one."""
    figures = {"staff": staff, "revenue": revenue, "assets": assets}
    found = size_class(TRADES[trade], staff=staff, revenue_wan=revenue, assets_wan=assets).size
    indicators = TRADES[trade].indicators
    assert (found is not Size.LARGE) == any(figures[each.of] < each.large for each in indicators)
    assert (found in (Size.SMALL, Size.MICRO)) == any(figures[each.of] < each.medium for each in indicators)
    assert (found is Size.MICRO) == any(figures[each.of] < each.small for each in indicators)
