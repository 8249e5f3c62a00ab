"""Statements that are damaged or mean harm: told in words, never a crash, nothing dropped in silence."""

from datetime import date
from decimal import Decimal

import pytest

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

HEAD = "交易日期,收入,支出,余额,摘要\n"


def read(tmp_path, content):
    path = tmp_path / "statement.xls"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_statement(open_sheets(path), rules().statement_formats)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 5000,
        bytes(range(256)) * 50,
        HEAD,
        "这是一封信。\n您好，2025年3月1日见面，费用500元。\n谢谢",
        "资产负债表,,\n项目,期末余额,年初余额\n货币资金,100.00,90.00\n",
        "a," * 300_000,
        '{"a": [1, 2, 3]}',
        '<?xml version="1.0"?><a><b>2025-01-01</b></a>',
        HEAD + "2025-01-01,5,,5," + "x" * 10_000_000 + "\n",
    ],
    ids=["empty", "zeros", "bytes", "only headings", "a letter", "a balance sheet", "wide", "json", "xml", "long cell"],
)
def test_what_is_no_statement_is_refused_by_name(content, tmp_path):
    with pytest.raises(UserError, match=r"statement\.xls"):
        read(tmp_path, content)


@pytest.mark.parametrize(
    "amount",
    ["NaN", "1e999999", "Infinity", "9" * 40, "1_000", "=1+1", "5;00", "12.34.56", "五百", "1,2,3", "xx,yyyy.zz"],
)
def test_an_amount_that_is_none_is_a_problem_of_its_row(amount, tmp_path):
    found = read(tmp_path, HEAD + f'2025-01-01,5.00,,5.00,a\n2025-01-02,"{amount}",,9.00,b\n2025-01-03,1.00,,10.00,c\n')
    assert [each.row for each in found.problems] == [3]
    assert found.total("in").amount == Decimal("6.00")


@pytest.mark.parametrize("day", ["2025-02-30", "2025-13-01", "99999999", "昨天", "0000-00-00", ""])
def test_a_day_that_is_none_is_a_problem_of_its_row(day, tmp_path):
    found = read(tmp_path, HEAD + f"2025-01-01,5.00,,5.00,a\n{day},6.00,3.00,8.00,b\n2025-01-03,1.00,,9.00,c\n")
    assert [each.row for each in found.problems] == [3]
    assert len(found.transactions) == 2


def test_marks_that_are_not_seen_do_no_harm(tmp_path):
    found = read(tmp_path, HEAD + "\u202e2025-01-01\u202c,5\u200b.00,,5.00,a\u202eb\n2025-01-02,6\0,,11,x\n")
    first, second = found.transactions
    assert (first.at.date(), first.amount, first.summary) == (date(2025, 1, 1), Decimal("5.00"), "ab")
    assert second.amount == Decimal(6)


def test_a_row_with_money_in_and_out_is_a_problem(tmp_path):
    lines = "".join(f"2025-01-{day:02},{day}.00,,,x\n" for day in range(1, 30))
    found = read(tmp_path, HEAD + lines + "2025-01-30,5.00,3.00,,x\n")
    assert (len(found.transactions), [each.row for each in found.problems]) == (29, [31])


def test_words_that_would_keep_a_pattern_busy_do_not(tmp_path):
    words = ["合计" * 25 + "x", "小计金额" * 14 + "!", "计" * 59 + "z", "9" * 59, "账号：" * 18]
    found = read(tmp_path, HEAD + "".join(f"{each},5.00,,,{each}\n" for each in words) + "2025-01-01,5.00,,,x\n")
    assert len(found.transactions) == 1
    assert len(found.problems) + len(found.skipped) == len(words)
