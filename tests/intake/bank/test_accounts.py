"""Several accounts in one file: each row knows whose it is, and each has a chain of balances of its own."""

from decimal import Decimal

import pytest
from openpyxl import Workbook

from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

ONE, OTHER = "6217000010001234567", "6217000010007654321"
COLUMN = f"""账号,交易日期,收入,支出,余额,对方户名,摘要
{ONE},2025-03-01,100.00,,1100.00,甲,货款
{OTHER},2025-03-01,,50.00,450.00,乙,材料
{ONE},2025-03-02,,200.00,900.00,丙,工资
{OTHER},2025-03-03,25.00,,475.00,丁,货款
"""
PARTS = f"""客户名称：王建国
账号：{ONE}
交易日期,收入,支出,余额,摘要
2025-03-01,100.00,,1100.00,货款
2025-03-02,,200.00,900.00,工资
合计,100.00,200.00,,
账号：{OTHER}
交易日期,收入,支出,余额,摘要
2025-03-01,,50.00,450.00,材料
2025-03-03,25.00,,475.00,货款
合计,25.00,50.00,,
"""


def read(path):
    return read_statement(open_sheets(path), rules().statement_formats)


def by_account(found):
    rows = {}
    for each in found.transactions:
        into, out = rows.get(each.account, (Decimal(0), Decimal(0)))
        sides = (into + each.amount, out) if each.direction == "in" else (into, out + each.amount)
        rows[each.account] = sides
    return rows


@pytest.mark.parametrize("content", [COLUMN, PARTS], ids=["a column", "a part each"])
def test_each_row_knows_its_account(content, tmp_path):
    path = tmp_path / "statement.csv"
    path.write_text(content, "utf-8")
    found = read(path)
    assert by_account(found) == {ONE: (100, 200), OTHER: (25, 50)}
    assert found.breaks == found.problems == ()
    assert "2" in str(found.doubts[0])
    assert found.last_balance == 475


def test_a_total_is_of_its_part_or_of_all_parts(tmp_path):
    path = tmp_path / "statement.csv"
    for ends, wrong in (("总计,125.00,250.00,,\n", 0), ("合计,26.00,50.00,,\n", 1)):
        path.write_text(PARTS.removesuffix("合计,25.00,50.00,,\n") + ends, "utf-8")
        assert len(read(path).problems) == wrong


def test_a_sheet_each(tmp_path):
    path = tmp_path / "statement.xlsx"
    book = Workbook()
    for number, amount in ((ONE, 100), (OTHER, 25)):
        sheet = book.create_sheet(number)
        sheet.append([f"账号：{number}"])
        sheet.append(["交易日期", "收入", "支出", "余额", "摘要"])
        sheet.append(["2025-03-01", amount, None, 1000 + amount, "货款"])
        sheet.append(["2025-03-02", None, 10, 990 + amount, "电费"])
    del book["Sheet"]
    book.save(path)
    assert by_account(read(path)) == {ONE: (100, 10), OTHER: (25, 10)}


def test_one_account_is_that_of_the_head(tmp_path):
    path = tmp_path / "statement.csv"
    path.write_text(PARTS.split("合计", maxsplit=1)[0], "utf-8")
    found = read(path)
    assert {each.account for each in found.transactions} == {ONE}
    assert found.doubts == ()
