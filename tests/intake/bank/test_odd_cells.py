"""Days printed as bare numbers, and amounts that say in the same cell which way they went."""

from datetime import datetime
from decimal import Decimal

import pytest
from openpyxl import Workbook

from cmdesk.core.catalog.in_use import rules
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets


def read(tmp_path, content):
    path = tmp_path / "statement.csv"
    path.write_text(content, "utf-8")
    return read_statement(open_sheets(path), rules().statement_formats)


def days(found):
    return [each.at.strftime("%m-%d %H:%M" if each.timed else "%y-%m-%d") for each in found.transactions]


@pytest.mark.parametrize(
    ("heading", "cells", "read_as"),
    [
        ("记账日", ("250301", "250302", "251130"), ["25-03-01", "25-03-02", "25-11-30"]),
        (
            "交易时间",
            ("1741000000000", "1741086400000", "1741172800000"),
            ["03-03 19:06", "03-04 19:06", "03-05 19:06"],
        ),
        ("交易时间", ("1741000000", "1741086400", "1741172800"), ["03-03 19:06", "03-04 19:06", "03-05 19:06"]),
    ],
)
def test_days_that_are_bare_numbers(tmp_path, heading, cells, read_as):
    rows = "".join(f"{cell},货款,{10 + place}.00,\n" for place, cell in enumerate(cells))
    found = read(tmp_path, f"{heading},摘要,收入,支出\n{rows}合计,,33.00,\n")
    assert days(found) == read_as
    assert found.problems == ()


def test_numbers_of_a_workbook_are_such_days_too(tmp_path):
    path = tmp_path / "statement.xlsx"
    book = Workbook()
    for row in (["交易日", "摘要", "金额", "余额"], [250301, "货款", 250301, 250401], [250302, "货款", 5, 250406]):
        book.active.append(row)
    book.save(path)
    found = read_statement(open_sheets(path), rules().statement_formats)
    assert days(found) == ["25-03-01", "25-03-02"]
    assert [each.amount for each in found.transactions] == [Decimal(250301), Decimal(5)], "an amount stays one"


def test_six_figures_are_a_time_where_they_stand_for_one(tmp_path):
    found = read(tmp_path, "交易日期,交易时间,收入,支出\n20250301,101112,5.00,\n20250302,110203,,6.00\n")
    assert [each.at for each in found.transactions] == [
        datetime.fromisoformat("2025-03-01 10:11:12"),
        datetime.fromisoformat("2025-03-02 11:02:03"),
    ]


@pytest.mark.parametrize(
    ("into", "out"),
    [
        ('"收 8,600.00"', "支 120.00"),
        ("收入8600.00元", "支出120元"),
        ("贷：8600", "借：120"),
        ("收¥8600.00", "付¥120.00"),
        ("8600.00CR", "120.00DR"),
        ("CR 8600.00", "DR 120.00"),
        ("[收]8600.00", "【支】120.00"),
    ],
)
def test_amounts_that_say_their_way(tmp_path, into, out):
    found = read(tmp_path, f"日期,摘要,发生额\n2025-03-01,货款,{into}\n2025-03-02,材料,{out}\n2025-03-03,货款,{into}\n")
    assert (found.total("in").amount, found.total("out").amount) == (17200, 120)
    assert found.doubts == found.problems == ()


def test_a_word_before_an_amount_that_names_no_way_is_a_problem(tmp_path):
    found = read(
        tmp_path, "日期,摘要,发生额\n2025-03-01,货款,收 5.00\n2025-03-02,材料,约 9.00\n2025-03-03,货款,支 1.00\n"
    )
    assert [each.row for each in found.problems] == [3]


def test_a_blank_mark_is_told_by_the_balances(tmp_path):
    found = read(
        tmp_path,
        "日期,收/支,金额,余额\n2025-03-01,收入,5.00,15.00\n2025-03-02,,4.00,11.00\n2025-03-03,支出,1.00,10.00\n",
    )
    assert (found.total("in").amount, found.total("out").amount) == (5, 5)
    assert found.problems == ()


def test_a_blank_mark_beside_a_status_is_neither_way(tmp_path):
    found = read(
        tmp_path,
        "创建时间,交易对方,金额,收/支,交易状态\n2025-03-01,甲,5.00,支出,交易成功\n2025-03-02,乙,4.00,,交易关闭\n"
        "2025-03-03,丙,1.00,收入,交易成功\n",
    )
    assert [found.total(way).amount for way in ("in", "out", "neutral")] == [1, 5, 4]
    assert found.problems == ()
    assert len(found.doubts) == 1
