"""Whose side an amount is printed from: a shop's card takings, and red entries that take something back."""

import pytest

from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

POS = """商户名称：老王家常菜馆
商户编号,终端号,交易日期,交易时间,卡号,交易类型,交易金额
8981,0001,2025-03-01,10:10:10,622202******1234,消费,100.00
8981,0001,2025-03-01,11:10:10,622203******9999,消费,50.00
8981,0002,2025-03-02,11:10:10,622203******9999,退货,-20.00
8981,0002,2025-03-02,12:10:10,622203******9999,消费撤销,5.00
"""


@pytest.fixture
def read(tmp_path):
    def made(content):
        path = tmp_path / "takings.csv"
        path.write_text(content, "utf-8")
        return read_statement(open_sheets(path), rules().statement_formats)

    return made


@pytest.mark.parametrize(
    "changed", [("终端号", "终端编号"), ("商户编号,终端号", "门店,POS终端号"), ("卡号", "交易卡号")]
)
def test_purchases_are_money_in_and_cards_are_the_customers(read, changed):
    found = read(POS.replace(*changed))
    assert [each.direction for each in found.transactions] == ["in"] * 4
    assert [each.amount for each in found.transactions] == [100, 50, -20, -5]
    assert found.transactions[0].counter_account == "622202******1234"
    assert {each.account for each in found.transactions} == {""}
    assert len(found.doubts) == 1
    assert found.problems == ()


def test_a_card_of_the_client_with_purchases_stays_as_it_is(read):
    found = read("交易日期,卡号,摘要,交易金额\n2025-03-01,6222,消费,100.00\n2025-03-02,6222,还款,50.00\n")
    assert (found.total("in").amount, found.total("out").amount) == (50, 100)


@pytest.mark.parametrize(
    ("rows", "totals"),
    [
        (
            "2025-03-01,货款,,100.00,1100.00\n2025-03-02,冲销,-30.00,,1130.00\n2025-03-03,货款,,10.00,1140.00\n",
            (110, -30),
        ),
        (
            "2025-03-01,货款,,100.00,1100.00\n2025-03-02,材料,-30.00,,1070.00\n2025-03-03,房租,-10.00,,1060.00\n",
            (100, 40),
        ),
    ],
    ids=["taken back", "only says out"],
)
def test_a_minus_in_the_column_of_money_out_is_what_the_balances_say(read, rows, totals):
    found = read(f"日期,摘要,借方,贷方,余额\n{rows}")
    assert (found.total("in").amount, found.total("out").amount) == totals
    assert found.breaks == ()


def test_a_credit_card_without_words_of_spending(read):
    rows = "2025-03-01,某超市,100.00\n2025-03-02,某餐厅,50.00\n2025-03-05,还款,-150.00\n"
    found = read(f"招商银行信用卡账单\n交易日期,交易说明,金额\n{rows}")
    assert (found.total("in").amount, found.total("out").amount) == (150, 150)
    spent = "2025-03-01,超市消费,-100.00\n2025-03-05,还款,150.00\n"
    found = read(f"招商银行信用卡账单\n交易日期,交易说明,金额\n{spent}")
    assert (found.total("in").amount, found.total("out").amount) == (150, 100)
    assert found.transactions[0].direction == "out"
