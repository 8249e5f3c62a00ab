from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from cmdesk.analysis.transaction import Transaction
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.bank import BankAccount, BankFile, BankFlow
from cmdesk.services.bank_accounts import (
    AccountForm,
    add_account,
    around,
    change_account,
    delete_account,
    delete_file,
    list_accounts,
    list_files,
)
from cmdesk.services.bank_import import Coming, bring, foresee
from cmdesk.services.gesture import perform, undo
from cmdesk.services.integrity import check_book
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.relations import RelationForm, add_relation

START = datetime.fromisoformat("2026-01-03 09:00:00")
ACCOUNT = AccountForm(holder="王建国", bank="中国工商银行", number="6222 0200 0000 1234")


def rows(count, first=0):
    """Return a taking a day, each with its balance."""
    return [
        Transaction(
            row=place - first + 2,
            at=START + timedelta(days=place),
            timed=True,
            direction="in",
            amount=Decimal(100 + place),
            balance=Decimal(10_000 + place * 100),
            counterparty=f"顾客{place}",
            summary="二维码收款",
        )
        for place in range(first, first + count)
    ]


@pytest.fixture
def party(act):
    return act(lambda session: add_party(session, NewParty(name="老王家常菜馆", kind="individual_business")))


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "流水.csv"
    path.write_text("流水", "utf-8")
    return path


@pytest.fixture
def coming(paper):
    return lambda transactions, **more: Coming(path=paper, account=ACCOUNT, transactions=transactions, **more)


def test_a_file_comes_in_with_its_account_and_its_evidence(book, act, ask, catalog, party, coming):
    brought = act(bring, party, coming(rows(3), format="icbc", first=date(2026, 1, 1)), catalog=catalog)
    assert (brought.added, brought.repeated) == (3, 0)
    (account,) = ask(list_accounts, party)
    assert account.form == replace(ACCOUNT, number="6222020000001234")
    assert (account.rows, account.first, account.last) == (3, date(2026, 1, 3), date(2026, 1, 5))
    assert account.balance == Decimal(10_200)
    (file,) = ask(list_files, party)
    assert (file.proof.name, file.rows, file.first, file.last) == ("流水.csv", 3, date(2026, 1, 1), date(2026, 1, 5))
    undo(book)
    assert ask(list_accounts, party) == [] == ask(list_files, party)
    assert ask(check_book) == []


def test_files_that_overlap_bring_each_transaction_once(act, ask, catalog, party, coming):
    act(bring, party, coming(rows(300)), catalog=catalog)
    later = coming(rows(300, first=200))
    (seen,) = ask(foresee, party, later)
    assert (seen.added, seen.repeated, seen.name.bank) == (200, 100, "中国工商银行")
    brought = act(bring, party, later, catalog=catalog)
    assert (brought.added, brought.repeated) == (200, 100)
    assert ask(lambda session: session.scalar(select(func.count()).select_from(BankFlow))) == 500
    with pytest.raises(UserError, match=r"流水\.csv holds nothing new"):
        act(bring, party, later, catalog=catalog)


def test_a_masked_number_is_the_account_it_fits(act, ask, catalog, party, coming):
    act(bring, party, coming(rows(2)), catalog=catalog)
    masked = replace(coming(rows(2, first=2)), account=replace(ACCOUNT, number="6222********1234", holder=""))
    act(bring, party, masked, catalog=catalog)
    other = replace(coming(rows(2, first=4)), account=replace(ACCOUNT, number="6222********9999"))
    act(bring, party, other, catalog=catalog)
    assert sorted((line.form.number[-4:], line.rows) for line in ask(list_accounts, party)) == [
        ("1234", 4),
        ("9999", 2),
    ]


def test_each_currency_is_an_account(act, ask, catalog, party, coming):
    mixed = [rows(2)[0], replace(rows(2)[1], currency="USD")]
    act(bring, party, coming(mixed), catalog=catalog)
    assert sorted((line.form.currency, line.rows) for line in ask(list_accounts, party)) == [("CNY", 1), ("USD", 1)]


def test_each_number_that_a_file_prints_is_an_account(act, ask, catalog, party, coming):
    own, other = "6222 0200 0000 1234", "6222020000009999"
    several = [replace(row, account=own if place % 2 else other) for place, row in enumerate(rows(5))]
    foreseen = ask(foresee, party, coming(several))
    assert [(each.name.number, each.added) for each in foreseen] == [(other, 3), ("6222020000001234", 2)]
    act(bring, party, coming(several), catalog=catalog)
    assert {(each.form.number, each.rows) for each in ask(list_accounts, party)} == {
        (other, 3),
        ("6222020000001234", 2),
    }
    one = [replace(row, account="8888") for row in rows(2, first=20)]
    act(bring, party, coming(one), catalog=catalog)
    assert len(ask(list_accounts, party)) == 2, "a file of one account is of the one it is brought in as"


@pytest.mark.parametrize("amount", ["0.001", "NaN", "1E+30"])
def test_an_amount_that_cannot_be_kept_names_its_row_and_nothing_comes_in(act, ask, catalog, party, coming, amount):
    wrong = [*rows(1), replace(rows(2)[1], amount=Decimal(amount))]
    with pytest.raises(UserError, match=r"Row 3 of 流水\.csv"):
        act(bring, party, coming(wrong), catalog=catalog)
    assert ask(lambda session: session.scalar(select(func.count()).select_from(BankFile))) == 0


def test_what_goes_takes_along_what_hung_on_it(book, act, ask, catalog, party, coming):
    act(bring, party, coming(rows(2)), catalog=catalog)
    act(bring, party, coming(rows(4)), catalog=catalog)
    first, second = ask(list_files, party)
    act(delete_file, first.id)
    assert [file.rows for file in ask(list_files, party)] == [2]
    (account,) = ask(list_accounts, party)
    perform(book, message("test", "Test"), delete_account, account.id)
    assert ask(list_accounts, party) == [] == ask(list_files, party)
    undo(book)
    assert [file.id for file in ask(list_files, party)] == [second.id]
    assert ask(check_book) == []


def test_an_account_is_named_anew_but_never_twice(act, ask, catalog, party):
    one = act(add_account, party, ACCOUNT, catalog=catalog)
    two = act(add_account, party, replace(ACCOUNT, number="999"), catalog=catalog)
    act(change_account, one, replace(ACCOUNT, ownership="spouse", holder="李桂兰"), catalog=catalog)
    with pytest.raises(UserError, match="there already"):
        act(change_account, two, ACCOUNT, catalog=catalog)
    with pytest.raises(UserError, match="whose account"):
        act(change_account, two, replace(ACCOUNT, number="999", ownership="nobody"), catalog=catalog)
    assert [session_row.holder for session_row in ask(accounts)] == ["李桂兰", "王建国"]


def accounts(session):
    return session.scalars(select(BankAccount).order_by(BankAccount.id)).all()


def test_names_around_a_client_come_from_relations_and_holders(act, ask, catalog, party):
    for role, name in [("owner", "王建国"), ("family", "王建军"), ("supplier", "刘记粮油")]:
        act(add_relation, party, RelationForm(role=role, other=NewParty(name=name, kind="person")), catalog=catalog)
    act(add_account, party, AccountForm(holder="李桂兰", ownership="spouse", number="1"), catalog=catalog)
    act(add_account, party, AccountForm(holder="某公司", ownership="related", number="2"), catalog=catalog)
    found = ask(lambda session: around(session, party, list_accounts(session, party), catalog=catalog))
    assert found.own == ("李桂兰", "王建国", "老王家常菜馆")
    assert found.related == ("某公司", "王建军")
