"""Entries of the manager's on a client's statements: kept with reasons, undone, refused, and what goes by them."""

from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.services.attachments import add_bytes
from cmdesk.services.gesture import undo
from cmdesk.services.statement_adjustments import add, change, of_statement, of_statements, remove
from cmdesk.services.statement_assessment import assess
from cmdesk.services.statements import (
    StatementForm,
    add_statement,
    delete_statement,
    periods,
    read_statements,
    set_figures,
)

BOOKS = frozenset({"balance_sheet"})


@pytest.fixture
def period(act, wang_party, today, catalog):
    said = StatementForm(end=date(2025, 12, 31), whole=BOOKS)
    found = act(add_statement, wang_party, "small", said, today=today, catalog=catalog)
    figures = {"cash": 20, "ar": 100, "total_assets": 120, "undist": 120}
    figures = {code: Decimal(value) for code, value in figures.items()}
    act(set_figures, found, figures, side="amount", catalog=catalog)
    return found


@pytest.fixture
def adjust(act, period):
    return lambda line, amount, reason="两年未动的应收", **more: act(
        add, period, line=line, amount=Decimal(amount), reason=reason, **more
    )


def test_the_analysis_goes_by_adjusted_figures_and_the_rows_stay_as_reported(adjust, ask, wang_party, catalog):
    adjust("ar", "-30")
    adjust("ar", "-10.50", "  又一笔\n坏账 ")
    adjust("undist", "-40.50")
    (line,) = ask(read_statements, wang_party)
    assert line.figures["ar"] == 100
    (adjusted,) = periods([line], catalog)
    assert (adjusted.figures["ar"], adjusted.figures["total_assets"]) == (Decimal("59.50"), Decimal("79.50"))
    found = assess([line], catalog)
    assert [each.passed for each in found.checks if each.code == "BS_BALANCE"] == [True]
    assert found.worked_out[line.id]["total_assets"] == 120  # what the client's own rows come to


def test_an_entry_is_written_anew_removed_and_undone(adjust, act, ask, book, period):
    proof = act(lambda session: add_bytes(session, b"%PDF-1.7", "对账单.pdf").id)
    first = adjust("ar", "-30", evidence_id=proof)
    (entry,) = ask(of_statements, [period])
    assert (entry.reason, entry.amount, entry.proof.name) == ("两年未动的应收", -30, "对账单.pdf")
    act(change, first, amount=Decimal(-20), reason="收回一部分")
    (entry,) = ask(of_statements, [period])
    assert (entry.reason, entry.amount, entry.proof) == ("收回一部分", -20, None)
    act(remove, first)
    assert ask(of_statement, period) == []
    undo(book)
    assert [each.id for each in ask(of_statements, [period])] == [first]


def test_what_proves_nothing_is_refused(adjust):
    for line, amount, reason in (
        ("ar", "-30", " \n"), ("ar", "0", "x"), ("ar", "NaN", "x"), ("ar", "0.001", "x"), ("ar", "1e13", "x"),
        ("total_assets", "5", "x"), ("A01", "5", "x"), ("nothing", "5", "x"), ("ar", "5", "长" * 501),
    ):  # fmt: skip
        with pytest.raises(UserError):
            adjust(line, amount, reason)


def test_a_period_goes_with_its_entries(adjust, act, ask, period, wang_party):
    adjust("ar", "-30")
    act(delete_statement, period)
    assert ask(read_statements, wang_party) == []
    assert ask(of_statements, [period]) == []
