"""Statements of every layout, in every kind of file: the totals are those of the rows."""

import random
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import preview, read_statement
from cmdesk.intake.bank.statement import Answers
from cmdesk.intake.sheets import open_sheets
from tests.intake.bank.layouts import LAYOUTS, rows, save

KINDS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "gb18030 tab", "html", "xlsx")
RENAMED = {
    "corporate": {
        "记账日期": "哪天",
        "摘要": "说法",
        "借方发生额": "付出(元)",
        "贷方发生额": "收进(元)",
        "余额": "结存",
    },
    "flagged": {"交易时间": "什么时候", "借贷标志": "哪边", "交易金额": "多少钱", "账户余额": "还剩", "用途": "为啥"},
    "signed": {"交易日期": "日子", "交易时间": "几点", "交易金额": "进出数", "本次余额": "剩余数", "对手信息": "谁"},
}
"""Headings no list of words has: what stands under them must settle what they are."""


def read(path, **more):
    return read_statement(open_sheets(path), rules().statement_formats, **more)


def totals(some):
    into, out = ([each.amount for each in some if (each.amount > 0) == way] for way in (True, False))
    return len(into), sum(into, Decimal(0)), len(out), -sum(out, Decimal(0))


def found_totals(found):
    into, out = found.total("in"), found.total("out")
    return into.rows, into.amount, out.rows, out.amount


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_layout_keeps_its_totals(layout, kind, tmp_path):
    some = rows()
    found = read(save(tmp_path / "statement.csv", LAYOUTS[layout](some), kind))
    assert found_totals(found) == totals(some)
    assert [each.at.date() for each in found.transactions] == [each.at.date() for each in some]
    assert found.breaks == ()


@pytest.mark.parametrize("layout", RENAMED)
@pytest.mark.parametrize("seed", range(8))
def test_columns_are_told_by_what_stands_in_them(layout, seed, tmp_path):
    grid = LAYOUTS[layout](some := rows(40, seed))
    width = max(map(len, grid))
    order = random.Random(seed).sample(range(width), width)  # noqa: S311  (the same every time)
    header = next(row for row in grid if len(row) == width)
    header[:] = [RENAMED[layout].get(each, each) for each in header]
    body = grid[grid.index(header) :]
    shuffled = [[row[column] if column < len(row) else "" for column in order] for row in body]
    found = read(save(tmp_path / "statement.csv", shuffled, "utf-8"))
    assert found_totals(found) == totals(some)


def test_the_head_is_told_as_printed(tmp_path):
    head = read(save(tmp_path / "a.csv", LAYOUTS["corporate"](rows()), "gb18030")).head
    assert (head.holder, head.number, head.currency) == ("示例建材有限公司", "1234****5678", "CNY")
    assert (head.first, head.last) == ("20250101", "20250630")
    assert read(save(tmp_path / "b.csv", LAYOUTS["wallet"](rows()), "utf-8")).head.bank == "微信支付"


def test_what_is_no_transaction_is_told_by_its_row(tmp_path):
    found = read(save(tmp_path / "a.csv", LAYOUTS["no_years"](rows()), "utf-8"))
    assert found.skipped == (15, 17, 18, 19, 32)  # a page's total, its number, headings, what is carried over, a count
    assert found.problems == ()


def test_a_broken_balance_names_the_row_and_what_it_should_be(tmp_path):
    some = rows()
    wrong = [replace(each, balance=each.balance + (7 if place >= 5 else 0)) for place, each in enumerate(some)]
    found = read(save(tmp_path / "a.csv", LAYOUTS["flagged"](wrong), "utf-8"))
    (broken,) = found.breaks
    assert (broken.row, broken.expected, broken.printed) == (20, some[5].balance, wrong[5].balance)
    assert found.newest_first
    assert found.last_balance == wrong[-1].balance


def test_rows_in_no_order_are_brought_into_one(tmp_path):
    grid = LAYOUTS["wallet"](some := rows())
    start = len(grid) - len(some)
    body = grid[start:]
    random.Random(3).shuffle(body)  # noqa: S311  (the same every time)
    found = read(save(tmp_path / "a.csv", grid[:start] + body, "utf-8"))
    assert [each.at for each in found.transactions] == [each.at for each in some]


def test_printed_totals_that_do_not_agree_are_told(tmp_path):
    grid = LAYOUTS["corporate"](rows())
    grid[-2][3] = "1.00"
    grid[-1] = ["共99笔"]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert {each.row for each in found.problems} == {len(grid) - 1, len(grid)}


def test_months_in_sheets_are_one_statement_and_a_sheet_of_all_counts_once(workbook):
    some = rows(40)
    head = ["交易日期", "摘要", "收入", "支出", "余额"]
    lines = [[each.day, each.summary, each.into, each.out, str(each.balance)] for each in some]
    months = {
        "一月": [head, *lines[:20]],
        "二月": [head, *lines[20:]],
        "汇总": [["月份", "收入", "支出"], ["一月", 1, 2]],
    }
    found = read(workbook(months))
    assert found_totals(found) == totals(some)
    assert (found.sheet, found.doubts) == ("一月、二月", ())
    found = read(workbook(months | {"全部": [head, *lines]}))
    assert found_totals(found) == totals(some)
    assert len(found.doubts) == 2
    assert len(read(workbook(months), sheet="二月").transactions) == 20


def test_sheets_of_several_accounts_are_told(workbook):
    def sheet(number, seed):
        lines = [[each.day, each.into, each.out, str(each.balance)] for each in rows(9, seed)]
        return [["账号：", number], ["交易日期", "收入", "支出", "余额"], *lines]

    found = read(workbook({"甲": sheet("6222020000001234", 1), "乙": sheet("6222020000005678", 2)}))
    assert len(found.transactions) == 18
    assert found.breaks == ()
    assert len(found.doubts) == 1


def test_without_any_sign_the_balances_tell_or_it_is_a_doubt(tmp_path):
    some = rows()
    grid = LAYOUTS["unsigned"](some)
    assert read(save(tmp_path / "a.csv", grid, "utf-8")).total("out").rows == totals(some)[2]
    bare = [row[:3] for row in grid]
    found = read(save(tmp_path / "b.csv", bare, "utf-8"))
    assert (found.total("in").rows, len(found.doubts)) == (len(some), 1)
    answered = read(save(tmp_path / "b.csv", bare, "utf-8"), given=Answers(sign="out"))
    assert (answered.total("out").rows, answered.doubts) == (len(some), ())


def test_answers_overrule_what_was_found(tmp_path):
    some = rows()
    path = save(tmp_path / "a.csv", [["x"], ["y"], *LAYOUTS["renamed"](some)], "utf-8")
    turned = {"date": 0, "in": 2, "out": 1, "balance": None, "summary": None}
    found = read(path, given=Answers(columns=turned, header_row=3, order="newest_first", sign="customer"))
    into = found_totals(found)
    assert into[2:] + into[:2] == totals(some)
    assert (found.header_row, found.newest_first, found.last_balance) == (3, True, None)
    assert all(each.summary == "" for each in found.transactions)


def test_days_that_can_be_read_in_two_ways_are_a_doubt(tmp_path):
    grid = [["Date", "Debit", "Credit"], ["03/04/2025", "", "5.00"], ["04/03/2025", "", "6.00"]]
    path = save(tmp_path / "a.csv", grid, "utf-8")
    assert len(read(path).doubts) == 1
    found = read(path, given=Answers(days="mdy"))
    assert [each.at.month for each in found.transactions] == [3, 4]
    assert found.doubts == ()


def test_answers_go_through_json():
    given = Answers(columns={"date": 3, "balance": None}, header_row=2, sign="ledger", days="dmy", year=2024)
    assert Answers.of_json(given.as_json()) == given
    assert Answers.of_json({"columns": {"nonsense": 1}}) == Answers()
    assert Answers.of_json({"sign": "sideways"}) == Answers()


def test_a_preview_shows_rows_and_the_fields_guessed(tmp_path):
    shown = preview(
        open_sheets(save(tmp_path / "a.csv", LAYOUTS["corporate"](rows()), "utf-8")), rules().statement_formats
    )
    assert (shown.header_row, len(shown.rows), len(shown.headings)) == (5, 30, 8)
    assert shown.fields == (
        "date", "voucher", "summary", "out", "in", "balance", "counterparty", "counter_account",
    )  # fmt: skip
    nothing = preview(open_sheets(save(tmp_path / "b.csv", [["一封", "信"]], "utf-8")), rules().statement_formats)
    assert (nothing.header_row, nothing.fields, nothing.rows) == (None, (), [["一封", "信"]])


def test_a_posting_day_goes_before_the_day_of_the_purchase(tmp_path):
    later = timedelta(days=2)
    grid = [["交易日期", "入账日期", "交易时间", "收入", "支出"]]
    grid += [[each.day, f"{each.at + later:%Y-%m-%d}", "10:00:00", each.into, each.out] for each in rows(5)]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert [each.at.date() for each in found.transactions] == [(each.at + later).date() for each in rows(5)]
    assert not any(each.timed for each in found.transactions)


def test_a_payer_and_a_payee_leave_the_other_party(tmp_path):
    grid = [["交易日期", "付款人名称", "收款人名称", "交易金额", "交易后余额"]]
    grid += [
        [
            each.day,
            *(["本公司", each.party] if each.amount < 0 else [each.party, "本公司"]),
            str(each.amount),
            str(each.balance),
        ]
        for each in rows()
    ]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert [each.counterparty for each in found.transactions] == [each.party for each in rows()]


def test_days_in_three_columns_are_put_together(tmp_path):
    grid = [["科目：1002 银行存款  明细账"], ["年", "月", "日", "摘要", "借方", "贷方", "方向", "余额"]]
    grid += [
        [
            str(each.at.year),
            str(each.at.month),
            str(each.at.day),
            each.summary,
            each.into,
            each.out,
            "借",
            str(each.balance),
        ]
        for each in rows()
    ]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert found_totals(found) == totals(rows())
    assert [each.at.date() for each in found.transactions] == [each.at.date() for each in rows()]


def test_a_row_of_totals_without_a_word_is_none(tmp_path):
    into, out = totals(rows())[1::2]
    grid = [["日期", "收入", "支出"], *([each.day, each.into, each.out] for each in rows()), ["", str(into), str(out)]]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert (found.skipped, found.problems, found_totals(found)) == ((len(grid),), (), totals(rows()))


def test_a_day_printed_once_holds_for_the_rows_below_which_is_a_doubt(tmp_path):
    some = rows()
    days = ["" if place and each.day == some[place - 1].day else each.day for place, each in enumerate(some)]
    grid = [["日期", "收入", "支出", "余额"]]
    grid += [[day, each.into, each.out, str(each.balance)] for day, each in zip(days, some, strict=True)]
    found = read(save(tmp_path / "a.csv", grid, "utf-8"))
    assert found_totals(found) == totals(some)
    assert [each.at.date() for each in found.transactions] == [each.at.date() for each in some]
    assert len(found.doubts) == 1
