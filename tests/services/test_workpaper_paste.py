"""A block of a spreadsheet read as lines of a table: headings, units, dates, and every mistake with its place."""

from decimal import Decimal

import pytest

from cmdesk.core.translation import translator
from cmdesk.services.workpaper_paste import read_block

HEADINGS = "出借方\t种类\t余额（元）\t年利率\t到期日\t月还款\n"


@pytest.fixture
def read(catalog, today):
    """Read a block as lines of a table."""
    return lambda text, code="borrowings": read_block(
        text, catalog.workpaper.tables[code], today=today, catalog=catalog
    )


def problems(found):
    return [(each.row, each.column, str(each.message)) for each in found.problems]


def test_headings_tell_the_columns_in_any_order_and_the_unit(read):
    found = read("余额（元）\t出借方\t种类\n1,234,500.00\t样例银行\t他行贷款\n45600\t王建军\t民间借款\n")
    assert [form.cells for form in found.forms] == [
        {"balance": "123.45", "lender": "样例银行", "kind": "other_bank"},
        {"balance": "4.56", "lender": "王建军", "kind": "private"},
    ]
    assert not found.problems


@pytest.mark.parametrize(
    ("cell", "wan"),
    [("12.5", "12.5"), ("12.5 万元", "12.5"), ("125,000 元", "12.5"), ("0.5亿", "5000"), ("¥125,000.00元", "12.5"),
     ("１２．５", "12.5")],
)  # fmt: skip
def test_an_amount_is_in_wan_unless_it_says_otherwise(read, cell, wan):
    assert read(f"样例银行\t他行贷款\t{cell}\n").forms[0].cells["balance"] == wan


@pytest.mark.parametrize(
    ("cell", "day"), [("2027-05-20", "2027-05-20"), ("2027/5/20", "2027-05-20"), ("2027年5月20日", "2027-05-20")]
)
def test_a_day_reads_as_spreadsheets_write_it(read, cell, day):
    assert read(f"样例银行\t他行贷款\t1\t4.85%\t{cell}\n").forms[0].cells == {
        "lender": "样例银行", "kind": "other_bank", "balance": "1", "rate": "4.85", "end": day,
    }  # fmt: skip


def test_empty_cells_and_dashes_are_not_known_and_sums_are_left_out(read):
    found = read(HEADINGS + "样例银行\t他行贷款\t125000\t-\t\t—\n\t\t\t\t\t\n合计\t\t125000\t\t\t\n")
    assert [form.cells for form in found.forms] == [{"lender": "样例银行", "kind": "other_bank", "balance": "12.5"}]
    assert found.sums == 1


def test_a_cell_of_several_lines_stays_one_cell(read):
    found = read('用途\t收款方\t金额\t有合同\n"装修\n尾款"\t样例装饰\t58\t否\n', "purposes")
    assert found.forms[0].cells == {"item": "装修 尾款", "payee": "样例装饰", "amount": "58", "contract": "false"}


def test_every_mistake_is_told_with_row_and_column_and_nothing_is_taken(read):
    found = read(HEADINGS + "样例银行\t他行贷款\t很多\t4.85%\t某日\t\n王建军\t赌债\t45600\t\t\t\n李某\t网贷\t\t\t\t\n")
    assert found.forms == ()
    assert [(row, column) for row, column, _ in problems(found)] == [
        (2, "余额"), (2, "到期日"), (3, "种类"), (4, "余额"),
    ]  # fmt: skip


def test_a_column_the_table_does_not_have_is_told_unless_it_is_empty(read):
    assert read("出借方\t种类\t余额\t备注\n样例银行\t网贷\t1\t\n").problems == []
    found = read("出借方\t种类\t余额\t备注\n样例银行\t网贷\t1\t急\n")
    assert [(row, column) for row, column, _ in problems(found)] == [(1, "备注")]
    found = read("样例银行\t网贷\t1\t4\t2027-01-01\t1\t否\t是\t多余\n")
    assert [(row, column) for row, column, _ in problems(found)] == [(1, "I")]


@pytest.mark.parametrize("text", ["", "\t\t\n", "出借方\t种类\t余额\n"])
def test_nothing_to_paste_says_so(read, text):
    found = read(text)
    assert found.forms == ()
    assert [each.row for each in found.problems] == [None]


def test_a_block_too_long_is_refused(read):
    assert len(read("样例银行\t网贷\t1\n" * 502).problems) == 1


def test_a_month_reads_in_any_usual_form(read):
    found = read("月份\t有效流入\n2026-03\t18.2\n2026年2月\t17.9\n2026/1\t16\n", "monthly_flows")
    assert not found.problems
    assert [form.cells["effective"] for form in found.forms] == ["18.2", "17.9", "16"]


def test_a_block_in_the_users_language_is_understood(catalog, today):
    table = catalog.workpaper.tables["borrowings"]
    text = "Lender\tKind\tBalance\nSample Bank\tOnline loan\t3\n"
    english = translator("en")
    found = read_block(text, table, today=today, catalog=catalog, spoken=lambda words: english("catalog", words))
    assert found.forms[0].cells == {"lender": "Sample Bank", "kind": "online", "balance": "3"}


def test_figures_keep_within_what_the_catalog_allows(read):
    found = read("经营\t晚市只有口述\t6\t3\t实数\t周敏\t2026-03-20\n", "risks")
    assert problems(found) == [(1, "概率", "between 1 and 5.")]
    found = read("赌债\t坏\t1\t1\t实数\t周敏\t2026-03-20\n", "risks")
    assert problems(found) == [(1, "种类", "“赌债” does not fit here")]


@pytest.mark.parametrize(
    ("unit", "kept"), [("元", "0.05"), ("千元", "50"), ("万元", "500"), ("百万元", "50000"), ("亿元", "5000000")]
)
def test_the_unit_of_a_heading_holds_for_its_column(read, unit, kept):
    found = read(f"出借方\t种类\t余额（{unit}）\n样例银行\t他行贷款\t500\n")
    assert not found.problems
    assert Decimal(found.forms[0].cells["balance"]) == Decimal(kept)


def test_a_unit_nobody_knows_is_told(read):
    (problem,) = read("出借方\t种类\t余额（美元）\n样例银行\t他行贷款\t500\n").problems
    assert (problem.row, problem.column) == (2, "余额")


@pytest.mark.parametrize("text", ['"', '出借方\t"' + "x" * 200_000, "x\t" * 600_000, "a\rb\tc", "9" * 60])
def test_nonsense_is_told_and_nothing_is_taken(read, text):
    found = read(text)
    assert found.problems
    assert not found.forms


@pytest.mark.parametrize("cell", ["1,23", "12,34.5", "1.234.567", "12'345"])
def test_commas_that_part_no_thousands_are_told(read, cell):
    assert [row for row, _, _ in problems(read(f"样例银行\t网贷\t{cell}\n"))] == [1]
    assert [row for row, _, _ in problems(read(f"样例银行\t网贷\t5\t{cell}\n"))] == [1]
    assert problems(read("出借方\t种类\t余额（元）\n样例银行\t网贷\t12.345\n"))  # finer than a fen
    assert read("样例银行\t网贷\t1,234.5\n").forms[0].cells["balance"] == "1234.5"


def test_a_line_that_stands_twice_is_told(read, catalog, today):
    block = "样例银行\t网贷\t5.0\n王建军\t民间借款\t1\n样例银行\t网贷\t5\n"
    found = read(block)
    assert (len(found.forms), found.twice) == (3, [3])
    there = [{"lender": "王建军", "kind": "private", "balance": "10000.00"}]
    again = read_block(block, catalog.workpaper.tables["borrowings"], today=today, catalog=catalog, there=there)
    assert again.twice == [2, 3]
