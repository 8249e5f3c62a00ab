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


def on(day, amount="86.00", **more):
    return row(at=datetime.fromisoformat(day), amount=amount, **more)


def test_one_file_goes_by_the_day_of_booking_and_the_other_by_the_day_it_was_done():
    booked = [
        on("2026-03-02", balance=Decimal(100)),
        on("2026-03-09", "5.00", serial="77"),
        on("2026-03-10", balance=Decimal(300)),
    ]
    done = [
        on("2026-02-28", balance=Decimal(100)),
        on("2026-03-07", "5.00", serial="77"),
        on("2026-03-03", balance=Decimal(300)),
        on("2026-03-12", "1.00"),
    ]
    assert same(done, booked) == {0: "k0", 1: "k1"}, "a week is too far apart"


def test_nothing_but_balance_or_serial_number_joins_two_days():
    assert same([on("2026-03-02", summary="工资")], [on("2026-03-03", summary="工资")]) == {}
    assert same([on("2026-03-02", balance=Decimal(1))], [on("2026-03-03", balance=Decimal(2))]) == {}
    timed = row(at=NOON, balance=Decimal(1))
    later = Transaction(
        row=1, at=datetime.fromisoformat("2026-03-03 09:00:00"), timed=True, direction="in", amount=timed.amount,
        balance=Decimal(1),
    )  # fmt: skip
    assert same([later], [timed]) == {}, "both print a time"


def test_a_daily_sweep_keeps_its_days():
    """Every day the same sum comes and the same balance stands: shared days answer for each other, no others."""
    month = [on(f"2026-03-{day:02}", balance=Decimal(86)) for day in range(1, 29)]
    for start in (10, 18):
        shared = range(20 - start)
        assert same(month[start:], month[:20]) == {place: f"k{place + start}" for place in shared}
