from decimal import Decimal

import pytest

from cmdesk.intake.statement_paste import pasted

THREE = ("balance_sheet", "income", "cash_flow")
SHEET = """资产负债表
编制单位：启明五金　　2025年12月31日　　单位：万元
资产\t行次\t期末余额\t年初余额\t负债和所有者权益\t行次\t期末余额\t年初余额
流动资产：\t\t\t\t流动负债：
货币资金\t1\t140.00\t120.5\t短期借款\t31\t900\t850
应收账款\t4\t1,100\t900\t应付账款\t33\t560\t500
其中：原材料\t10\t(30)\t—\t预收账款\t34\t80\t60
待摊费用\t99\t5\t5\t应付利息\t37\t1\t2
"""


@pytest.fixture
def read(catalog):
    """Read a block into the three statements."""
    return lambda text, unit="元": pasted(text, catalog.analysis, THREE, unit=unit)


def test_both_halves_of_a_printed_balance_sheet_are_read_in_its_unit(read):
    found = read(SHEET)
    assert found.unit == "万元"
    now, opening = found.columns
    assert (now.title, now.kind, opening.title, opening.kind) == ("期末余额", "amount", "年初余额", "before")
    assert now.figures == {
        "cash": Decimal(1_400_000),
        "ar": Decimal(11_000_000),
        "inv_raw": Decimal(-300_000),
        "st_loan": Decimal(9_000_000),
        "ap": Decimal(5_600_000),
        "adv_recv": Decimal(800_000),
        "int_pay": Decimal(10_000),
    }
    assert opening.figures["ar"] == Decimal(9_000_000)
    assert "inv_raw" not in opening.figures  # a dash says nothing
    (problem,) = found.problems
    assert (problem.row, problem.column) == (8, 1)
    assert "待摊费用" in str(problem.message)


def test_rows_are_known_without_numbering_brackets_and_signs(read):
    text = (
        "项目\t行次\t本年累计金额\t上年金额\n"
        "一、营业收入\t1\t60000000\t52000000\n"
        "减：营业成本\t2\t47400000\t41340000\n"
        "二、营业利润（亏损以“-”号填列）\t21\t-4098000.05\t3000000\n"
    )
    now, last = read(text).columns
    assert now.figures == {
        "revenue": Decimal(60_000_000),
        "cogs": Decimal(47_400_000),
        "op_profit": Decimal("-4098000.05"),
    }
    assert (last.kind, last.figures["revenue"]) == ("before", Decimal(52_000_000))


def test_years_side_by_side_are_periods_of_their_own(read):
    found = read("项目\t2023年\t2024年\t2025年\n营业收入\t1\t2\t3\n净利润\t4\t5\t6", "万元")
    assert [(each.title, each.figures["revenue"]) for each in found.columns] == [
        ("2023年", 10_000),
        ("2024年", 20_000),
        ("2025年", 30_000),
    ]


def test_a_figure_that_is_the_number_of_its_row_stays_a_figure(read):
    (column,) = read("营业收入\t1\n营业成本\t2\n税金及附加\t5").columns
    assert column.figures == {"revenue": 1, "cogs": 2, "surtax": 5}
    numbered = read("营业收入\t1\t1\n营业成本\t2\t2\n税金及附加\t3\t3").columns[0]
    assert numbered.figures == {"revenue": 1, "cogs": 2, "surtax": 3}


def test_bare_cells_keep_their_place(read):
    found = read("100\t200\n—\t1,000.5\nabc\t3")
    assert found.columns == ()
    assert found.bare == ((100, 200), (None, Decimal("1000.50")), (None, 3))
    (problem,) = found.problems
    assert (problem.row, problem.column) == (3, 1)


@pytest.mark.parametrize("text", ["", "\n\n", "货币资金", "货币资金\t很多", "\t\t\t", "x" * 50_000, "1e9\t٣\t1.2.3"])
def test_nonsense_yields_no_figure(read, text):
    found = read(text)
    assert not any(column.figures for column in found.columns)
    assert not any(value for row in found.bare for value in row)


def test_a_whole_workbook_is_no_statement(read):
    found = read("1\t" * 30_000)
    assert found.columns == found.bare == ()
    assert found.problems


def test_rows_of_the_general_standard_find_theirs_or_are_added_to_one(read):
    text = (
        "预付款项\t10\n固定资产\t20\n商誉\t3\n使用权资产\t4\n其他非流动资产\t1\n合同负债\t5\n预收款项\t2\n"
        "管理费用\t40\n研发费用\t8\n信用减值损失（损失以“-”号填列）\t-2\n投资收益\t1\n"
        "销售商品、提供劳务收到的现金\t100\n经营活动现金流入小计\t100\n支付的各项税费\t7"
    )
    found = read(text)
    assert found.problems == ()
    assert found.columns[0].figures == {
        "prepay": 10, "fa_net": 20, "other_nca": 8, "adv_recv": 7, "admin": 48, "invest": -1,
        "cf_sales": 100, "cf_tax": 7,
    }  # fmt: skip


def test_a_company_is_no_unit_and_two_units_are_refused(read):
    assert read("编制单位：元亨贸易公司\t单位：万元\n货币资金\t5").columns[0].figures == {"cash": 50_000}
    both = read("单位：万元\n货币资金\t5\n单位：元\n应收账款\t5")
    assert both.columns == ()
    assert "万元、元" in str(both.problems[0].message)


def test_a_heading_over_a_merged_cell_keeps_its_column(read):
    found = read("资产\t期末余额\t\t年初余额\n货币资金\t5\t\t3")
    assert next(column.kind for column in found.columns if column.figures) == "amount"


@pytest.mark.parametrize("figure", ["9" * 40, "1" + "0" * 27, "6222021234567890123456789"])
def test_a_number_no_amount_can_have_is_told(read, figure):
    found = read(f"货币资金\t{figure}")
    assert not any(column.figures for column in found.columns)
    assert found.problems


def test_a_cell_with_a_line_break_stays_one_cell(read):
    (now,) = read('项目\t期末余额\n"货币\n资金"\t140\n应收账款\t"1,100"\n').columns
    assert now.figures == {"cash": Decimal(140), "ar": Decimal(1100)}
    (now,) = read('货币资金"\t140\n应收账款\t1,100\n').columns  # quotes that are only words
    assert now.figures["ar"] == Decimal(1100)


@pytest.mark.parametrize("cell", ["1,23", "12.345", "1.234.567", "1,234,56", "12'345"])
def test_a_figure_that_may_mean_two_things_is_told_and_moves_no_other(read, cell):
    found = read(f"项目\t期末余额\t年初余额\n货币资金\t{cell}\t120\n应收账款\t9\t8\n")
    now, opening = found.columns
    assert now.figures == {"ar": Decimal(9)}
    assert opening.figures == {"cash": Decimal(120), "ar": Decimal(8)}
    assert [(each.row, each.column) for each in found.problems] == [(2, 2)]
    bare = read(f"{cell}\t7\n")
    assert bare.bare == ((None, Decimal(7)),)
    assert len(bare.problems) == 1
    assert read("货币资金\t12.345\n", unit="万元").columns[0].figures["cash"] == Decimal(123_450)


def test_a_row_that_stands_twice_is_told(read):
    found = read("货币资金\t140\n应收账款\t9\n货币资金\t150\n")
    assert found.columns[0].figures == {"cash": Decimal(140), "ar": Decimal(9)}
    assert [(each.row, each.column) for each in found.problems] == [(3, 2)]
    assert not read("货币资金\t140\n货币资金\t140.00\n").problems


def test_rows_of_other_standards_that_none_of_ours_stands_for_are_passed_over(read):
    text = (
        "项目\t行次\t期末余额\n货币资金\t1\t1\n归属于母公司股东权益合计\t5\t7\n少数股东权益\t6\t2\n股东权益合计\t7\t9\n"
    )
    found = read(text)
    (now,) = found.columns
    assert now.figures == {"cash": Decimal(1), "cap_reserve": Decimal(2), "total_equity": Decimal(9)}
    assert found.problems == ()
