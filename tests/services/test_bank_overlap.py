from datetime import datetime
from decimal import Decimal

import pytest

from cmdesk.analysis.transaction import Transaction
from cmdesk.services.bank_overlap import as_there, repeated

DAY = datetime.fromisoformat("2026-03-02")
NOON = datetime.fromisoformat("2026-03-02 12:00:05")


def row(at=DAY, amount="86.00", **more):
    return Transaction(row=1, at=at, timed=at is NOON, direction="in", amount=Decimal(amount), **more)


def there(*rows):
    return [as_there(each, f"k{place}") for place, each in enumerate(rows)]


def same(coming, known):
    return repeated([as_there(each) for each in coming], there(*known))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({}, {}, True),
        ({"at": NOON}, {}, True),  # another export prints no time
        ({"at": NOON, "counterparty": "支付宝-李四"}, {"counterparty": "李四"}, True),
        ({"balance": Decimal(10)}, {"balance": Decimal(10), "summary": "收款"}, True),
        ({"balance": Decimal(10)}, {"balance": Decimal(20)}, False),
        ({"serial": "1"}, {"serial": "2"}, False),
        ({"serial": "1", "summary": "转账"}, {"serial": "1", "summary": "网银转账"}, True),
        ({"counter_account": "6222********1234"}, {"counter_account": "6222020000001234"}, True),
        ({"counter_account": "6222********1234"}, {"counter_account": "6222020000009999"}, False),
        ({"counterparty": "甲"}, {"counterparty": "乙"}, False),
        ({"amount": "86.01"}, {}, False),
    ],
)
def test_rows_are_the_same_when_nothing_tells_them_apart(one, other, alike):
    assert bool(same([row(**one)], [row(**other)])) is alike
    assert bool(same([row(**other)], [row(**one)])) is alike


def test_true_repeats_stay_and_each_row_answers_once():
    bought = row(at=NOON, counterparty="菜场")
    assert same([bought, bought], [bought]) == {0: "k0"}
    assert same([bought, bought], [bought, bought]) == {0: "k0", 1: "k1"}


def test_of_several_candidates_the_one_that_agrees_most_is_taken():
    known = [row(summary="转账"), row(summary="转账", balance=Decimal(5)), row(summary="转账", balance=Decimal(9))]
    assert same([row(summary="转账", balance=Decimal(9)), row(summary="转账")], known) == {0: "k2", 1: "k0"}


def test_thousands_of_equal_rows_are_compared_in_no_time():
    many = [row(at=NOON, counterparty="菜场")] * 20_000
    assert len(same(many, many[:15_000])) == 15_000
