"""Statements of every layout, in every kind of file: the totals are those of the rows."""

from decimal import Decimal

import pytest

from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets
from tests.intake.bank.layouts import LAYOUTS, rows, save

KINDS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "gb18030 tab", "html", "xlsx")


def read(path, **more):
    return read_statement(open_sheets(path), rules().statement_formats, **more)


def totals(some):
    return (
        sum(each.amount > 0 for each in some),
        sum((each.amount for each in some if each.amount > 0), Decimal(0)),
        sum(each.amount < 0 for each in some),
        -sum((each.amount for each in some if each.amount < 0), Decimal(0)),
    )


def found_totals(found):
    into, out = found.total("in"), found.total("out")
    return into.rows, into.amount, out.rows, out.amount


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_layout_keeps_its_totals(layout, kind, tmp_path):
    some = rows()
    found = read(save(tmp_path / "statement.csv", LAYOUTS[layout](some), kind))
    assert found_totals(found) == totals(some)
    assert [each.at.date() for each in found.transactions] == [each.at.date() for each in some]
    assert found.breaks == ()
