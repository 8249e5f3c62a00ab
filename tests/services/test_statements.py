from datetime import date
from decimal import Decimal

import pytest

from cmdesk.analysis.cross_check import Light
from cmdesk.core.errors import UserError
from cmdesk.services.gesture import undo
from cmdesk.services.integrity import check_book
from cmdesk.services.statement_assessment import assess, names_of
from cmdesk.services.statements import (
    StatementForm,
    add_statement,
    change_statement,
    delete_statement,
    read_statements,
    set_figures,
)

YEAR_END = date(2025, 12, 31)


@pytest.fixture
def begin(act, wang_party, today, catalog):
    """Begin a period of the restaurant."""
    return lambda form="small", **said: act(
        add_statement, wang_party, form, StatementForm(**{"end": YEAR_END, **said}), today=today, catalog=catalog
    )


@pytest.fixture
def write(act, catalog):
    """Write figures of a period, in yuan."""
    return lambda period, side="amount", **figures: act(
        set_figures,
        period,
        {code: None if value is None else Decimal(value) for code, value in figures.items()},
        side=side,
        catalog=catalog,
    )


@pytest.fixture
def lines(ask, wang_party):
    return lambda: ask(read_statements, wang_party)


def test_figures_are_kept_to_the_fen_until_they_are_forgotten(begin, write, lines, book, ask):
    period = begin(basis="audited", grade="A", source=" 审计报告 ")
    write(period, cash="0.01", ar="12345678901.23")
    write(period, "before", cash="7")
    (line,) = lines()
    assert (line.basis, line.grade, line.source, line.months) == ("audited", "A", "审计报告", 12)
    assert line.figures == {"cash": Decimal("0.01"), "ar": Decimal("12345678901.23")}
    assert line.before == {"cash": Decimal(7)}
    write(period, cash=None)
    assert lines()[0].before == {"cash": Decimal(7)}
    write(period, "before", cash=None)
    assert lines()[0].before == {}
    assert "cash" not in lines()[0].figures
    undo(book)
    assert lines()[0].before == {"cash": Decimal(7)}
    assert ask(check_book) == []


@pytest.mark.parametrize(
    "figures", [{"nonsense": "1"}, {"A01": "1"}, {"cash": "0.001"}, {"cash": "1e13"}, {"cash": "NaN"}]
)
def test_what_is_no_figure_of_the_form_is_refused_whole(begin, write, lines, figures):
    period = begin()
    with pytest.raises(UserError):
        write(period, ar="5", **figures)
    assert lines()[0].figures == {}


@pytest.mark.parametrize(
    "said",
    [
        {"end": date(2030, 1, 1)},
        {"months": 0},
        {"months": 25},
        {"basis": "hearsay"},
        {"grade": "Z"},
    ],
)
def test_a_period_that_cannot_be_is_refused(begin, lines, said):
    with pytest.raises(UserError):
        begin(**said)
    assert lines() == []


def test_a_period_is_there_once_and_six_at_most(begin, lines, act, today, catalog):
    first = begin()
    with pytest.raises(UserError, match="2025-12-31"):
        begin()
    other = begin(end=date(2024, 12, 31))
    with pytest.raises(UserError, match="2025-12-31"):
        act(change_statement, other, StatementForm(end=YEAR_END), today=today, catalog=catalog)
    act(change_statement, first, StatementForm(end=date(2026, 1, 31), months=1), today=today, catalog=catalog)
    assert [line.end for line in lines()] == [date(2024, 12, 31), date(2026, 1, 31)]
    for year in range(2019, 2023):
        begin(end=date(year, 12, 31))
    with pytest.raises(UserError, match="6"):
        begin(end=date(2018, 12, 31))


def test_a_period_goes_with_its_figures_and_comes_back(begin, write, lines, act, book):
    period = begin()
    write(period, cash="5")
    act(delete_statement, period)
    assert lines() == []
    undo(book)
    assert lines()[0].figures == {"cash": Decimal(5)}


def test_ratios_come_from_what_is_typed_and_say_what_they_lack(begin, write, lines, catalog):
    write(begin(end=date(2024, 12, 31)), total_ca="20", total_cl="10")
    write(begin(), cash="100", ar="300", total_cl="200", total_ca="401", revenue="1000", cogs="600")
    found = assess(lines(), catalog, "catering")
    ratio = {each.code: each for each in found.ratios}
    assert ratio["current_ratio"].value == Decimal("2.005")
    assert ratio["current_ratio"].light is Light.GREEN
    assert (ratio["gross_margin"].value, ratio["gross_margin"].light) == (Decimal("0.4"), Light.RED)
    assert ratio["debt_asset"].value is None
    assert "负债合计" in names_of(ratio["debt_asset"].missing, catalog) or ratio["debt_asset"].missing
    last = found.worked_out[lines()[-1].id]
    assert "total_ca" not in last or last["total_ca"] == 400  # blank rows of an unfinished statement are unknown


def test_self_made_statements_serve_where_there_are_no_others(begin, write, lines, catalog):
    write(begin("micro", months=1), A01="10", A06="40", L01="20", P01="100", P02="45")
    ratio = {each.code: each for each in assess(lines(), catalog, "catering").ratios}
    assert ratio["gross_margin"].value == Decimal("0.55")
    write(begin(), revenue="100", cogs="90")
    ratio = {each.code: each for each in assess(lines(), catalog, "catering").ratios}
    assert ratio["gross_margin"].value == Decimal("0.1")


def test_without_a_period_nothing_is_said(lines, catalog):
    found = assess(lines(), catalog)
    assert (found.ratios, found.checks, found.flags, found.score) == ((), (), (), None)
