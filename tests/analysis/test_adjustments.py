"""Rows as reported, entries, and what follows of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cmdesk.analysis.adjustments import adjusted, moves
from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.statements import consistency

END = date(2025, 12, 31)


def period(whole=(), **figures):
    return Period(end=END, figures={code: Decimal(value) for code, value in figures.items()}, whole=frozenset(whole))


def entries(**amounts):
    return {code: Decimal(amount) for code, amount in amounts.items()}


def test_totals_that_were_entered_move_with_their_rows_and_keep_their_difference(rules):
    given = period(cash=10, ar=100, total_ca=115, total_assets=215, total_le=215)  # 5 off already
    after = adjusted(rules, given, entries(ar=-30))
    assert {code: int(value) for code, value in after.figures.items()} == {
        "cash": 10, "ar": 70, "total_ca": 85, "total_assets": 185, "total_le": 215,
    }  # fmt: skip
    assert given.figures["ar"] == 100


def test_an_entry_on_both_sides_keeps_the_balance(rules, qiming):
    figures = qiming()
    last = figures.last
    after = adjusted(rules, last, entries(ar=-100_000, undist=-100_000))
    before_, after_ = (Figures(rules, [figures.periods[0], each]) for each in (last, after))
    balance = [one.passed for one in consistency(after_) if one.code == "BS_BALANCE" and one.end == "2025-12-31"]
    assert balance == [True]
    assert before_.get("total_assets", last).number - after_.get("total_assets", after).number == 100_000
    one_sided = adjusted(rules, last, entries(ar=-100_000))
    found = consistency(Figures(rules, [figures.periods[0], one_sided]))
    assert [one.passed for one in found if one.code == "BS_BALANCE" and one.end == "2025-12-31"] == [False]


def test_an_unknown_row_stays_unknown_and_a_blank_one_is_nil(rules):
    unknown = adjusted(rules, period(total_liab=500), entries(st_loan=80))
    assert "st_loan" not in unknown.figures
    assert unknown.figures["total_liab"] == 580  # a debt nobody entered raises the total all the same
    blank = adjusted(rules, period(["balance_sheet"], ap=20), entries(st_loan=80))
    assert blank.figures["st_loan"] == 80
    assert Figures(rules, [blank]).get("total_liab", blank).number == 100


def test_signs_of_a_formula_hold(rules):
    assert moves(rules, entries(cogs=10)) == {
        "cogs": 10, "op_profit": -10, "total_profit": -10, "net_profit": -10,
    }  # fmt: skip
    assert moves(rules, entries(fa_dep=7)) == {"fa_dep": 7, "fa_net": -7, "total_nca": -7, "total_assets": -7}


def test_nothing_to_add_changes_nothing(rules):
    given = period(cash=1)
    assert adjusted(rules, given, {}) is given
    assert adjusted(rules, given, entries(cash=0)) == replace(given, figures=given.figures)
