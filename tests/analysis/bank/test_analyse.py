import dataclasses
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cmdesk.analysis.bank import Account, Entry, Override, analyse
from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.transaction import Transaction
from cmdesk.core.catalog import load

RULES = load().analysis.flows
TODAY = date(2026, 3, 1)
MAIN = Account(key="A", name="工行 0413", ours=True, holder="王建国", number="6222020000000413")
OTHER = Account(key="B", name="农商行 8821", ours=True, holder="王建国", number="6228480000008821")

WANG = """
2026-01-03 in 8600.00 财付通 商户结算
2026-01-05 in 50000.00 王建国 本人转账
2026-01-08 in 12400.00 宏达建筑食堂 餐费
2026-01-10 in 200000.00 示例银行 贷款发放
2026-01-10 out 198000.00 刘某 转账
2026-01-15 in 30000.00 示例理财 理财赎回
2026-01-18 in 1260.00 美团 退款
2026-01-20 in 15600.00 美团 平台结算
2026-01-22 in 80000.00 王建军 转账
2026-01-25 in 300000.00 刘某 往来款
2026-01-26 out 300000.00 陈某 往来款
2026-01-28 in -500.00 财付通 冲正
2026-02-02 in 7300.00 财付通 商户结算
2026-02-09 in 9800.00 区供电所 餐费
2026-02-21 in 15.38 示例银行 结息
2026-02-25 in 21500.00 支付宝 商户结算
"""


def entry(key, at, side, amount, other="", said="", *, account="A", **more):
    row = Transaction(
        row=1,
        at=datetime.fromisoformat(at),
        timed=len(at) > 10,
        direction=side,
        amount=Decimal(amount),
        counterparty=other,
        summary=said,
        **more,
    )
    return Entry(key=str(key), account=account, row=row)


def entries(text):
    lines = [line.split() for line in text.strip().splitlines()]
    return [entry(place, *line) for place, line in enumerate(lines, start=1)]


def run(rows, accounts=(MAIN,), rules=RULES, **more):
    return analyse(rules, accounts, rows, own=["王建国"], related=["王建军"], today=TODAY, **more)


def of(found, code):
    return [each for each in found.findings if each.code == code]


def only(found, code):
    (one,) = of(found, code)
    return one


def test_the_worked_case_of_the_restaurant():
    found = run(entries(WANG))
    assert (found.totals.gross, found.totals.effective) == (Decimal("736475.38"), Decimal("74700.00"))
    assert [(month.key, month.effective) for month in found.months] == [("2026-01", 36100), ("2026-02", 38600)]
    assert round(found.totals.share, 4) == Decimal("0.1014")
    assert only(found, "LOAN_PROCEEDS_OUT").keys == ("4", "5")
    assert only(found, "QUICK_IN_OUT").keys == ("10", "11")
    assert found.labels["9"] == "related_party"


@pytest.mark.parametrize(
    ("row", "label"),
    [
        (("in", 5, "甲", "货款"), "operating"),
        (("in", 5, "甲", "POS 消费入账"), "takings"),
        (("in", 5, "", "现金存款"), "cash_in"),
        (("in", 5, "王 建国", "贷款发放"), "self_transfer"),
        (("in", 5, "甲", "放款"), "loan_disbursement"),
        (("in", 5, "甲", "赎回"), "wealth_redemption"),
        (("in", 5, "甲", "冲正"), "reversal"),
        (("in", 5, "甲", "退货"), "refund"),
        (("in", 5, "王建军", "货款"), "related_party"),
        (("in", 5, "银行", "结息"), "interest"),
        (("out", 5, "王建国", "转账"), "own_out"),
        (("out", 5, "甲", "贷款归还"), "loan_repayment"),
        (("out", 5, "甲", "申购"), "wealth_purchase"),
        (("out", 5, "王建军", ""), "related_out"),
        (("out", 5, "甲", "代发工资"), "wages"),
        (("out", 5, "国家金库", "缴税"), "tax"),
        (("out", 5, "甲", "房租"), "rent"),
        (("out", 5, "区供电公司", "代扣"), "utilities"),
        (("out", 5, "", "ATM取款"), "cash_out"),
        (("out", 5, "", "短信费"), "fees"),
        (("out", 5, "甲", "货款"), "purchase"),
        (("out", 5, "甲", "聚餐"), "spending"),
    ],
)
def test_a_row_bears_the_first_class_that_fits(row, label):
    side, amount, other, said = row
    assert run([entry(1, "2026-01-03", side, amount, other, said)]).labels == {"1": label}


def test_every_class_of_the_catalog_has_an_example_here():
    tried = {mark.args[1][place][1] for mark in test_a_row_bears_the_first_class_that_fits.pytestmark
             for place in range(len(mark.args[1]))}  # fmt: skip
    codes = {each.code for each in (*RULES.income, *RULES.outgo, *RULES.label)} - {"quick_in_out"}
    assert tried == codes


def test_two_ends_of_a_transfer_between_own_accounts_are_no_income():
    rows = [
        entry(1, "2026-01-03 10:00", "out", 5000, "", "网银转账"),
        entry(2, "2026-01-04 09:00", "in", 5000, "", "跨行汇入", account="B"),
        entry(3, "2026-01-09 09:00", "in", 5000, "", "跨行汇入", account="B"),
    ]
    found = run(rows, (MAIN, OTHER))
    assert found.labels == {"1": "own_out", "2": "self_transfer", "3": "operating"}
    assert found.totals.effective == 5000


def test_an_account_that_was_brought_in_is_known_by_its_number_even_masked():
    row = entry(1, "2026-01-03", "in", 5000, "某某", "转账", counter_account="6228****8821")
    assert run([row], (MAIN, OTHER)).labels == {"1": "self_transfer"}


def test_the_word_on_a_row_beats_that_on_a_counterparty_beats_the_rules():
    rows = entries("2026-01-03 in 100 王建军 货款\n2026-01-04 in 100 王建军 货款")
    said = [Override(counterparty="王建军", direction="in", label="operating")]
    found = run([rows[0], Entry(key="2", account="A", row=rows[1].row, label="refund")], overrides=said)
    assert found.labels == {"1": "operating", "2": "refund"}
    assert (found.totals.effective, found.by_hand, found.totals.by_hand) == (100, {"1", "2"}, 1)
    assert only(found, "BY_HAND").light is Light.YELLOW


def test_closed_and_neutral_rows_and_other_currencies_count_nowhere():
    rows = [
        entry(1, "2026-01-03", "in", 100, "甲", "货款", status="交易关闭"),
        entry(2, "2026-01-03", "neutral", 100, "甲", "提现"),
        entry(3, "2026-01-03", "in", 7, "甲", "货款", currency="USD"),
        entry(4, "2026-01-03", "in", 10, "甲", "货款"),
    ]
    found = run(rows)
    assert (found.totals.gross, found.totals.effective, found.totals.count_in) == (10, 10, 1)
    assert found.foreign == {"USD": (1, 7, 0)}


def chained(days, *, skip=(), opening=1000):
    balance, rows = Decimal(opening), []
    for place in range(days):
        balance += 100
        at = (datetime.fromisoformat("2025-03-01 10:00") + timedelta(days=place)).isoformat(" ")
        if place not in skip:
            rows.append(entry(place, at, "in", 100, f"顾客{place % 7}号商店", "货款", balance=balance))
    return rows


def test_a_missing_row_breaks_the_chain_and_is_named():
    found = run(chained(30, skip=(12,)))
    gap = only(found, "GAP")
    assert (gap.light, gap.keys) == (Light.RED, ("13",))
    assert only(run(chained(30)), "GAP").light is Light.GREEN
    assert only(run(entries(WANG)), "GAP").light is Light.NA


def test_months_are_told_that_lack_or_are_covered_in_part():
    spans = ((date(2025, 3, 1), date(2025, 8, 31)), (date(2025, 11, 1), date(2026, 2, 12)))
    account = Account(key="A", name="工行", ours=True, holder="王建国", covered=spans)
    found = run(chained(330), (account,))
    assert found.coverage[0].missing == ("2025-09", "2025-10")
    assert found.coverage[0].partial == ("2026-02",)
    assert [month.key for month in found.months if month.partial] == ["2025-09", "2025-10"]


def test_a_month_that_has_just_begun_is_not_averaged():
    """Fourteen months from the middle of one to the third day of another: the twelve whole ones count."""
    rows = [
        entry(place, f"{day:%Y-%m-%d} 10:00", "in", 3000, "顾客", "货款")
        for place, day in enumerate(date(2025, 1, 15) + timedelta(days=at) for at in range(0, 413, 3))
    ]
    spans = ((date(2025, 1, 15), date(2026, 3, 3)),)
    found = run(rows, (Account(key="A", name="工行", ours=True, holder="王建国", covered=spans),))
    assert [found.months[0].key, found.months[-1].key] == ["2025-01", "2026-03"]
    assert [found.recent[0].key, found.recent[-1].key, len(found.recent)] == ["2025-03", "2026-02", 12]
    assert found.totals.average == sum(month.effective for month in found.recent) / 12
    begun = run(rows[-1:], (Account(key="A", name="工行", ours=True, holder="王建国", covered=spans[:0]),))
    assert begun.totals.months == 1, "a month in part is better than none"


def test_a_monthly_instalment_to_another_lender_is_a_debt_to_ask_for():
    rows = [entry(month, f"2025-{month:02}-15", "out", "1533.00", "某消费金融", "还款") for month in range(1, 7)]
    rows += [
        entry(20 + month, f"2025-{month:02}-{month + 3:02}", "out", 900 * month, "老张", "货款")
        for month in range(1, 7)
    ]
    found = run(sorted(rows, key=lambda each: each.row.at))
    debt = only(found, "HIDDEN_DEBT")
    assert (debt.light, debt.keys) == (Light.YELLOW, ("1", "2", "3", "4", "5", "6"))
    assert [(each.counterparty, each.day, each.times) for each in found.regular] == [("某消费金融", 15, 6)]


def test_season_interest_against_the_printed_balances():
    days = [(datetime.fromisoformat("2025-12-20") + timedelta(days=place)) for place in range(95)]
    rows = [entry(place, day.date().isoformat(), "in", 1, "甲", "货款", balance=Decimal(100_000 + place))
            for place, day in enumerate(days)]  # fmt: skip
    good = [*rows, entry(500, "2026-03-21", "in", "12.51", "", "结息", balance=Decimal("100107.51"))]
    rows_of = lambda key: sorted(key, key=lambda each: each.row.at)  # noqa: E731
    assert only(run(rows_of(good)), "INTEREST").light is Light.GREEN
    bad = [*rows, entry(500, "2026-03-21", "in", "20.00", "", "结息", balance=Decimal("100115.00"))]
    found = only(run(rows_of(bad)), "INTEREST")
    assert (found.light, found.keys) == (Light.RED, ("500",))


def test_names_that_differ_in_little_are_one_payer():
    text = """
2026-01-03 in 100 宏达建筑工程有限公司 货款
2026-01-04 in 100 宏达建筑工程有限公司（食堂） 货款
2026-01-05 in 100 宏达建筑工程有限责任公司 货款
2026-01-06 in 100 王建国 货款
2026-01-06 in 100 第1分店食品 货款
2026-01-06 in 100 第2分店食品 货款
"""
    found = run(entries(text))
    assert {each.name: each.count for each in found.counterparties} == {
        "宏达建筑工程有限责任公司": 2,
        "宏达建筑工程有限公司（食堂）": 1,
        "王建国": 1,
        "第1分店食品": 1,
        "第2分店食品": 1,
    }


def test_concentration_counts_many_payers_in_the_whole_only():
    found = run(
        entries("2026-01-03 in 600 财付通 商户结算\n2026-01-04 in 300 甲公司 货款\n2026-01-05 in 100 乙公司 货款")
    )
    assert (found.cr1, found.cr3, found.hhi) == (Decimal("0.3"), Decimal("0.4"), Decimal(1000))


@pytest.mark.parametrize(("payment", "light"), [(None, Light.NA), (18_000, Light.GREEN), (30_000, Light.YELLOW),
                                                (37_000, Light.RED)])  # fmt: skip
def test_inflow_against_the_payment(payment, light):
    found = run(entries(WANG), payment=payment and Decimal(payment))
    assert only(found, "COVERAGE").light is light


@pytest.mark.parametrize(
    ("code", "rows", "keys"),
    [
        ("ROUND_TRIP", "2026-01-03 in 20000 甲 往来\n2026-01-05 out 20000 甲 往来", ("1", "2")),
        ("ROUND_TRIP", "2026-01-03 in 20000 甲 往来\n2026-01-07 out 20000 甲 往来", ()),
        ("SPLIT", "2026-01-03 in 16000 甲 a\n2026-01-03 in 16000 乙 b\n2026-01-04 in 16000 丙 c", ("1", "2", "3")),
        ("SPLIT", "2026-01-03 in 14000 甲 a\n2026-01-03 in 14000 乙 b\n2026-01-04 in 14000 丙 c", ()),
        ("GAMBLING_KEYWORD", "2026-01-03 out 100 甲 投注", ("1",)),
        ("CASH_HEAVY", "2026-01-03 out 500 甲 取现\n2026-01-04 in 500 甲 货款", ("1",)),
        ("CASH_HEAVY", "2026-01-03 out 300 甲 取现\n2026-01-04 in 500 甲 货款", ()),
        ("RELATED_LOOP", "2026-01-03 in 20000 王建军 a\n2026-02-05 out 15000 王建军 b", ("1", "2")),
        ("RELATED_LOOP", "2026-01-03 in 20000 王建军 a\n2026-04-05 out 15000 王建军 b", ()),
        ("NEW_BIG_PAYER", "2026-01-03 in 100 甲 a\n2026-03-05 in 90 乙 b\n2026-03-06 in 100 甲 c", ("2",)),
        ("NEW_BIG_PAYER", "2026-01-03 in 100 甲 a\n2026-03-05 in 20 乙 b\n2026-03-06 in 100 甲 c", ()),
    ],
)
def test_what_is_looked_for_names_its_rows(code, rows, keys):
    found = only(run(entries(rows)), code)
    assert tuple(sorted(found.keys)) == keys
    assert (found.light is Light.GREEN) == (not keys)


def test_first_digits_need_enough_rows():
    few = [entry(place, "2026-01-03", "in", 100 + place, "甲", "货款") for place in range(10)]
    assert only(run(few), "BENFORD").light is Light.NA
    random = Random(3)  # noqa: S311
    real = [
        entry(place, "2026-01-03", "in", round(10 ** random.uniform(1, 5), 2), "甲", "货款") for place in range(600)
    ]
    assert only(run(real), "BENFORD").light is Light.GREEN
    made = [entry(place, "2026-01-03", "in", random.randrange(700, 999), "甲", "货款") for place in range(600)]
    assert only(run(made), "BENFORD").light is Light.YELLOW


def test_large_amounts_at_night_need_a_time():
    rows = [entry(place, f"2026-01-0{place} 02:30:00", "in", 30_000, "甲", "货款") for place in range(1, 4)]
    assert only(run(rows), "NIGHT_BURST").keys == ("1", "2", "3")
    assert only(run(entries(WANG)), "NIGHT_BURST").light is Light.NA


def test_an_account_of_a_stranger_is_red_and_a_masked_holder_may_be_the_client():
    stranger = replace_holder(MAIN, "赵六")
    assert only(run(entries(WANG), (stranger,)), "OWNER_MISMATCH").light is Light.RED
    assert only(run(entries(WANG), (replace_holder(MAIN, "王*国"),)), "OWNER_MISMATCH").light is Light.GREEN
    assert only(run(entries(WANG), (replace_holder(MAIN, ""),)), "OWNER_MISMATCH").light is Light.NA


def replace_holder(account, holder):
    return Account(key=account.key, name=account.name, ours=True, holder=holder, number=account.number)


def test_limits_come_from_the_catalog():
    rules = replace(RULES, cash=replace(RULES.cash, share=Decimal("0.9")))
    rows = entries("2026-01-03 out 500 甲 取现\n2026-01-04 in 500 甲 货款")
    assert only(run(rows, rules=rules), "CASH_HEAVY").light is Light.GREEN


def test_without_any_flow_everything_cannot_be_told_or_is_absent():
    found = run([])
    assert (found.months, found.totals.average, found.cr1, found.average_balance) == ((), None, None, None)
    assert not [each for each in found.findings if each.light is Light.RED]


ROWS = st.lists(
    st.tuples(
        st.integers(0, 300), st.sampled_from(["in", "out"]), st.integers(1, 10**7),
        st.sampled_from(["甲", "王建国", "王建军", "财付通", ""]),
        st.sampled_from(["货款", "退款", "冲正", "工资", "贷款发放"]),
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(ROWS, st.randoms())
def test_sums_hold_and_the_order_of_equal_days_does_not_matter(told, random):
    rows = [
        entry(place, (datetime.fromisoformat("2025-05-01") + timedelta(days=day)).date().isoformat(), side,
              Decimal(cents) / 100, other, said)
        for place, (day, side, cents, other, said) in enumerate(told)
    ]  # fmt: skip
    found = run(rows)
    assert sum(month.effective for month in found.recent) == found.totals.effective
    counted = {month.key for month in found.recent}
    assert len(counted) == found.totals.months <= 12
    of_them = sum(row.row.amount for row in rows if row.row.at.strftime("%Y-%m") in counted)
    assert sum(found.totals.by_label.values()) == of_them
    into = sum(row.row.amount for row in rows if row.row.direction == "in")
    assert sum(each.inflow for each in found.counterparties) == into
    shuffled = list(rows)
    random.shuffle(shuffled)
    again = run(shuffled)
    assert (again.totals, again.months, again.cr1) == (found.totals, found.months, found.cr1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("国网江苏省电力有限公司苏州供电分公司", "国网江苏省电力有限公司苏州供电分公", True),  # cut off by a bank
        ("华兴门窗加工厂（普通合伙）", "华兴门窗加工厂 (普通合伙)", True),
        ("示例市宏达建材有限公司", "示例市宏达建材", True),
        ("国网江苏省电力有限公司苏州供电分公司", "国网江苏省电力有限公司常州供电分公司", False),
        ("中国石化销售股份有限公司江苏分公司", "中国石化销售股份有限公司浙江分公司", False),
        ("示例市城南区张伟商贸有限公司", "示例市城南区张炜商贸有限公司", False),
    ],
)
def test_names_are_merged_that_are_one_and_no_others(one, other, same):
    rows = [
        entry(place, f"2025-03-{place + 1:02} 10:00", "in", 100, name, "货款")
        for place, name in enumerate((one, other))
    ]
    assert len(run(rows).counterparties) == (1 if same else 2)


def test_inflow_that_says_nothing_is_told_with_its_rows_until_somebody_says_what_it_is():
    rows = [
        entry(1, "2025-03-01 10:00", "in", 300, "", ""),
        entry(2, "2025-03-02 10:00", "in", 600, "顾客", ""),
        entry(3, "2025-03-03 10:00", "in", 300, "", "货款"),
        entry(4, "2025-03-04 10:00", "out", 50, "", ""),
    ]
    told = only(run(rows), "UNTOLD")
    assert (told.light, told.keys) == (Light.YELLOW, ("1",))
    assert "25.0 %" in str(told.why)
    assert only(run(rows[1:]), "UNTOLD").light is Light.GREEN
    said = only(run([dataclasses.replace(rows[0], label="operating"), *rows[1:]]), "UNTOLD")
    assert said.light is Light.GREEN
