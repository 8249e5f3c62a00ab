import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.cli.calc import kinds
from cmdesk.cli.desk import Options, plain
from cmdesk.cli.kind import fields_of
from cmdesk.core.errors import UserError

NUMBERS = ["0", "1", "-1", "0.5", "36", "1e30", "1e-30", "-1e30", "NaN", "1e999", 3, 10**14, 10**40, True, None, "x"]
DAYS = ["2026-01-31", "2024-02-29", "0001-01-01", "9999-12-31"]
VALUES = [*NUMBERS, *DAYS, "annuity", "flat", "month", "credit", [], {}]
NAMES = ["1", "12", "application", "capital", "cash", "total_assets", "revenue", "ibd", "surplus"]
CODES = ["balance_sheet", "income", "manufacturing", "shop", "CAT", "PB_HOUSE"]
PLAIN = {
    "date": st.dates().map(str),
    "code": st.sampled_from(CODES),
    "bool": st.booleans(),
    "text": st.text(max_size=30),
}
numbers = st.one_of(st.sampled_from(NUMBERS), st.decimals(-(10**6), 10**7, places=2).map(str), st.integers(0, 40))


def fitting(unit):
    """Give values of the shape a unit asks for."""
    if unit.startswith("list of {"):
        fields = {name: fitting(each) for name, each in fields_of(unit.removeprefix("list of ")).items()}
        return st.lists(st.fixed_dictionaries({}, optional=fields), max_size=4)
    if unit.startswith("list of "):
        return st.lists(fitting(unit.removeprefix("list of ")), max_size=14)
    if unit.startswith("{name: "):
        return st.dictionaries(st.sampled_from(NAMES), fitting(unit[7:-1]), max_size=6)
    return st.sampled_from(unit.split("|")) if "|" in unit else PLAIN.get(unit, numbers)


@pytest.mark.parametrize("name", kinds())
@given(data=st.data())
@settings(max_examples=10, deadline=None)
def test_nothing_anybody_gives_breaks_a_calculation(name, data):
    values = {
        field: data.draw(st.one_of(st.none(), fitting(unit), st.sampled_from(VALUES)), label=field)
        for field, unit in kinds()[name].inputs.items()
    }
    given_ = json.loads(json.dumps({field: value for field, value in values.items() if value is not None}))
    with suppress(UserError):  # anything else is ours
        json.dumps(plain(kinds()[name].run(given_, Options())))
