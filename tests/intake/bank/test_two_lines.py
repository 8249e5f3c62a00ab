"""Transactions over two lines: none is lost, none becomes two, and what the second line says is part of the first."""

import pytest
from openpyxl import Workbook

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

HEAD = "交易日期,对方户名,摘要,收入,支出,余额\n"
CUT = (
    "2025-03-01,示例市宏达建,货款,100.00,,1100.00\n,材有限公司,二月,,,\n"
    "2025-03-02,乙厂,材料,,50.00,1050.00\n,,分两次付,,,\n,,尾款,,,\n"
)


def read(path):
    return read_statement(open_sheets(path), rules().statement_formats)


def told(found):
    return [(each.counterparty, each.summary) for each in found.transactions]


@pytest.fixture
def csv(tmp_path):
    def made(content):
        path = tmp_path / "statement.csv"
        path.write_text(content, "utf-8")
        return read(path)

    return made


def test_a_second_line_is_part_of_the_first(csv):
    found = csv(HEAD + CUT)
    assert told(found) == [("示例市宏达建材有限公司", "货款 二月"), ("乙厂", "材料 分两次付 尾款")]
    assert (found.total("in").amount, found.total("out").amount) == (100, 50)
    assert [each.row for each in found.transactions] == [2, 4], "rows are counted as in the file"
    assert found.skipped == found.problems == ()


def test_a_time_of_day_under_the_day(csv):
    found = csv(
        "交易日期,摘要,收入,支出\n2025-03-01,货款,100.00,\n10:30:00,甲商店,,\n2025-03-02,材料,,50.00\n11:20:00,,,\n"
    )
    assert [(f"{each.at}", each.timed) for each in found.transactions] == [
        ("2025-03-01 10:30:00", True),
        ("2025-03-02 11:20:00", True),
    ]
    assert [each.summary for each in found.transactions] == ["货款 甲商店", "材料"]


def test_sums_and_remarks_are_lines_of_their_own(csv):
    ends = ",,本页小计,100.00,50.00,\n,,以下空白,,,\n,,合计,100.00,50.00,\n"
    found = csv(HEAD + CUT + ends)
    assert told(found)[-1] == ("乙厂", "材料 分两次付 尾款")
    assert found.skipped == (7, 8, 9)


def test_merged_cells_of_a_workbook(tmp_path):
    path = tmp_path / "statement.xlsx"
    book = Workbook()
    sheet = book.active
    for row in (
        HEAD.strip().split(","),
        ["2025-03-01", "甲", "货款", 100, None, 1100],
        [None, "6217000010001234567", None, None, None, None],
        ["2025-03-02", "乙", "材料", None, 50, 1050],
        [None, "6217000010007654321", None, None, None, None],
    ):
        sheet.append(row)
    for top in (2, 4):
        for column in "ACDEF":
            sheet.merge_cells(f"{column}{top}:{column}{top + 1}")
    book.save(path)
    found = read(path)
    assert [each.amount for each in found.transactions] == [100, 50]
    assert told(found)[0][0].startswith("甲")
    assert found.problems == ()


def test_a_web_page_whose_cells_reach_over_two_rows(tmp_path):
    cell = '<td rowspan="2">{}</td>'
    rows = [
        "<tr><th>交易日期</th><th>对方户名</th><th>摘要</th><th>收入</th><th>支出</th><th>余额</th></tr>",
        "<tr>"
        + cell.format("2025-03-01")
        + "<td>甲</td>"
        + "".join(map(cell.format, ("货款", "100.00", "", "1100.00")))
        + "</tr>",
        "<tr><td>6217000010001234567</td></tr>",
        "<tr>"
        + cell.format("2025-03-02")
        + "<td>乙</td>"
        + "".join(map(cell.format, ("材料", "", "50.00", "1050.00")))
        + "</tr>",
        "<tr><td>6217000010007654321</td></tr>",
        "<tr><td>2025-03-03</td><td>丙</td><td>货款</td><td>7.00</td><td></td><td>1057.00</td></tr>",
    ]
    path = tmp_path / "statement.xls"
    path.write_text(f"<html><table>{''.join(rows)}</table></html>", "utf-8")
    found = read(path)
    assert [each.amount for each in found.transactions] == [100, 50, 7]
    assert [each.summary for each in found.transactions] == ["货款", "材料", "货款"]
    assert found.breaks == found.problems == ()


def test_a_day_printed_once_for_several_rows_makes_them_no_second_lines(tmp_path):
    path = tmp_path / "statement.xlsx"
    book = Workbook()
    sheet = book.active
    for row in (
        HEAD.strip().split(","),
        ["2025-03-01", "甲", "货款", 100, None, 1100],
        [None, "乙", "材料", None, 50, 1050],
        [None, "丙", "货款", 100, None, 1150],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A4")
    book.save(path)
    assert [each.amount for each in read(path).transactions] == [100, 50, 100]


def test_cells_that_reach_down_here_and_there_stand_where_they_do(tmp_path):
    path = tmp_path / "statement.xls"
    path.write_text(
        "<table><tr><td rowspan=2>a<td>b<td rowspan=3>c<td>d<td rowspan=2>e</tr><tr><td>f</tr><tr></tr></table>",
        "utf-8",
    )
    (sheet,) = open_sheets(path).sheets
    assert [list(each) for each in sheet.rows] == [list("abcde"), ["a", "f", "c", "", "e"], ["", "", "c"]]


def test_cells_that_reach_over_everything_are_refused(tmp_path):
    path = tmp_path / "statement.xls"
    wide = '<td rowspan="999999999">x</td>' * 9_000
    path.write_text(f"<html><table><tr>{wide}</tr>{'<tr></tr>' * 300}</table></html>", "utf-8")
    with pytest.raises(UserError, match=r"statement\.xls"):
        read(path)
