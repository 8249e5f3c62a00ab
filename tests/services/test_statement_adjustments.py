from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.services.gesture import perform, undo
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.statement_adjustments import add, change, of_statement, remove
from cmdesk.services.statements import StatementForm, add_statement, delete_statement


@pytest.fixture
def act(book):
    return lambda work, *args, **more: perform(book, message("test", "test"), work, *args, **more).result


@pytest.fixture
def statement(act, catalog):
    party = act(add_party, NewParty(name="示例五金", kind="enterprise"))
    return act(
        add_statement, party, "small", StatementForm(end=date(2025, 12, 31)), today=date(2026, 3, 1), catalog=catalog
    )


def entries(book, statement):
    with book.read() as session:
        return [(each.line, each.amount, each.reason) for each in of_statement(session, statement)]


def test_entries_are_made_changed_and_taken_back(act, book, statement):
    first = act(add, statement, line="ar", amount=Decimal(-500), reason=" 账龄三年以上 ", evidence_id=None)
    act(add, statement, line="ar", amount=Decimal("0.5"), reason="尾差", evidence_id=None)
    act(change, first, amount=Decimal(-600), reason="坏账", evidence_id=None)
    assert entries(book, statement) == [("ar", -600, "坏账"), ("ar", Decimal("0.5"), "尾差")]
    act(remove, first)
    assert entries(book, statement) == [("ar", Decimal("0.5"), "尾差")]
    act(delete_statement, statement)
    assert entries(book, statement) == []
    undo(book)
    assert entries(book, statement) == [("ar", Decimal("0.5"), "尾差")]


@pytest.mark.parametrize(
    ("line", "amount", "reason"),
    [("ar", "1", " "), ("ar", "0", "x"), ("ar", "0.001", "x"), ("ar", "NaN", "x"), ("A01", "1", "x"), ("no", "1", "x")],
)
def test_what_is_no_entry_is_refused(act, book, statement, line, amount, reason):
    with pytest.raises(UserError):
        act(add, statement, line=line, amount=Decimal(amount), reason=reason, evidence_id=None)
    assert entries(book, statement) == []
