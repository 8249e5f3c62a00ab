"""Totals typed month by month: what follows from what, and what cannot be told."""

from decimal import Decimal

from cmdesk.analysis.bank.typed import MonthTotals, differences, following, preceding, sums


def month(key, into=None, out=None, balance=None):
    figures = (None if each is None else Decimal(each) for each in (into, out, balance))
    return MonthTotals(month=key, **dict(zip(("into", "out", "balance"), figures, strict=True)))


def test_a_balance_that_does_not_follow_is_told_with_its_difference():
    months = [
        month("2025-12", "5", "1", "100"),
        month("2026-01", "10.50", "0.50", "110"),
        month("2026-02", "1", "1", "111"),
    ]
    assert differences(months) == {"2026-02": Decimal(1)}


def test_nothing_follows_from_what_is_unknown():
    known = month("2026-01", "1", "1", "10")
    for other in (
        month("2026-02", None, "1", "99"), month("2026-02", "1", None, "99"), month("2026-02", "1", "1"),
        month("2026-03", "1", "1", "99"),
    ):  # fmt: skip
        assert differences([known, other]) == {}


def test_sums_leave_out_what_no_month_tells():
    assert sums([month("2026-01", "1"), month("2026-02", "2.50")]) == (Decimal("3.50"), None)
    assert sums([]) == (None, None)


def test_months_follow_over_the_year():
    assert (following("2025-12"), preceding("2026-01"), preceding("2026-12")) == ("2026-01", "2025-12", "2026-11")
