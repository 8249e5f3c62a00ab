from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.visit import AnswerState
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.facts import FactForm
from cmdesk.services.workpaper import (
    RowForm,
    add_rows,
    change_row,
    delete_rows,
    explain,
    read_workpaper,
    write_finding,
)

KNOWN = AnswerState.KNOWN


@pytest.fixture
def asked(act, wang, today, catalog):
    """Return an application of a restaurant."""
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600_000), term_months=36)
    return act(open_application, wang, form, today=today, catalog=catalog)


@pytest.fixture
def write(act, asked, today, catalog):
    """Write a field of the work paper."""
    return lambda code, form: act(write_finding, asked, code, form, today=today, catalog=catalog)


@pytest.fixture
def add(act, asked, today, catalog):
    """Add lines to a table of the work paper."""
    return lambda code, *forms: act(add_rows, asked, code, forms, today=today, catalog=catalog)


@pytest.fixture
def paper(ask, asked, today, catalog):
    """Return the work paper as it stands."""
    return lambda: ask(read_workpaper, asked, today=today, catalog=catalog)


def test_a_finding_is_kept_in_yuan_with_its_evidence(write, paper):
    write("household_spend", FactForm(state=KNOWN, value="0.65", grade="D", source="口述", as_of=date(2026, 3, 10)))
    line = paper().fields["household_spend"]
    assert (line.state, line.value, line.grade, line.source) == (KNOWN, "6500.00", "D", "口述")
    write("household_spend", FactForm(state=AnswerState.DECLINED, source="不愿说"))
    assert (paper().fields["household_spend"].state, paper().fields["household_spend"].value) == (
        AnswerState.DECLINED,
        "",
    )
    write("household_spend", FactForm(state=None))
    assert paper().fields["household_spend"].state is None


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("household_spend", FactForm(state=KNOWN, value="很多")),
        ("household_spend", FactForm(state=KNOWN, value="-1")),
        ("household_spend", FactForm(state=KNOWN, value="1", grade="Z")),
        ("top_payer_share", FactForm(state=KNOWN, value="130")),
        ("opinion", FactForm(state=KNOWN, value="maybe")),
        ("reasons", FactForm(state=KNOWN, value="长" * 5001)),
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(write, paper, code, form):
    with pytest.raises(UserError):
        write(code, form)
    assert paper().fields[code].state is None


def test_lines_keep_their_order_and_only_what_is_known(add, paper, act, today, catalog):
    first, second = add(
        "borrowings",
        RowForm(cells={"lender": "样例银行", "kind": "other_bank", "balance": "12.5", "rate": "4.35"}, grade="A"),
        RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "10", "end": "2026-12-31", "rate": ""}),
    )
    rows = paper().tables["borrowings"]
    assert [row.id for row in rows] == [first, second]
    assert rows[0].cells == {"lender": "样例银行", "kind": "other_bank", "balance": "125000.00", "rate": "0.0435"}
    assert "rate" not in rows[1].cells
    form = RowForm(cells={"lender": "弟弟", "kind": "private", "balance": "8"})
    act(change_row, second, form, today=today, catalog=catalog)
    assert paper().tables["borrowings"][1].cells["balance"] == "80000.00"
    act(delete_rows, [first])
    assert [row.id for row in paper().tables["borrowings"]] == [second]


def test_of_pasted_lines_all_are_taken_or_none(add, paper):
    with pytest.raises(UserError, match="余额"):
        add(
            "borrowings",
            RowForm(cells={"lender": "样例银行", "kind": "other_bank", "balance": "12.5"}),
            RowForm(cells={"lender": "弟弟", "kind": "private"}),
        )
    assert paper().tables["borrowings"] == ()


def test_an_explanation_is_kept_until_it_is_emptied(act, asked, paper):
    act(explain, asked, "ratio:cash_ratio", " 月末集中付货款 ")
    assert paper().explanations == {"ratio:cash_ratio": "月末集中付货款"}
    act(explain, asked, "ratio:cash_ratio", " ")
    assert paper().explanations == {}
