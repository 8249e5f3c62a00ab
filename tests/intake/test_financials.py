from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.intake.financials import UndatedError, read_financials
from cmdesk.intake.financials_told import as_json
from cmdesk.intake.sheets import open_sheets

RULES = load().analysis
Y23, Y24, Y25 = (date(year, 12, 31) for year in (2023, 2024, 2025))

SMALL = """资产负债表
会小企01表
编制单位：示例五金有限公司,2025年12月31日,单位：元
资产,行次,期末余额,年初余额,负债和所有者权益,行次,期末余额,年初余额
货币资金,1,"1,400.00",1000,短期借款,31,900,800
应收账款,4,11000,9000,应付账款,33,5600,5000
存货,9,9000,8000,流动负债合计,41,6500,5800
流动资产合计,15,21400,18000,负债合计,47,6500,5800
固定资产原价,18,19000,17200,实收资本（或股本）,48,10000,10000
减：累计折旧,19,(6200),(5000),未分配利润,51,17700,14400
资产总计,30,34200,30200,所有者权益合计,52,27700,24400
,,,,负债和所有者权益总计,53,34200,30200
"""


def read(tmp_path, content, name="报表.csv", **more):
    path = tmp_path / name
    path.write_bytes(content.encode("gb18030") if isinstance(content, str) else content)
    return read_financials(open_sheets(path), RULES, **more)


def wrong(found):
    return {check.name: check.difference for check in found.checks if check.difference}


def test_two_halves_side_by_side_with_row_numbers(tmp_path):
    found = read(tmp_path, SMALL.replace("(6200),(5000)", "6200,5000"))
    assert (found.unit, found.form, found.periods, found.unmapped) == ("元", "small", (Y24, Y25), ())
    assert found.figures["total_assets"] == {Y24: Decimal(30200), Y25: Decimal(34200)}
    assert found.figures["ap"][Y25] == 5600
    assert found.yuan("cash", Y25) == Decimal(1400)
    assert wrong(found) == {}
    assert "资产=负债+权益" in {check.name for check in found.checks}


def test_a_sum_that_does_not_come_out_is_told_with_its_difference(tmp_path):
    found = read(
        tmp_path,
        SMALL.replace("6200", "6200").replace("(6200),(5000)", "6200,5000").replace("34200,30200,所", "34300,30200,所"),
    )
    assert wrong(found) == {"资产总计": Decimal(100), "资产=负债+权益": Decimal(100)}


def sheets(tmp_path, *tables, name="三表.xlsx"):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in tables:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / name)
    return read_financials(open_sheets(tmp_path / name), RULES)


GENERAL = (
    ("资产负债表", (
        ["资产负债表"], ["编制单位：示例精密", None, None, "单位：万元"], ["项目", "2023年", "2024年", "2025年"],
        ["货币资金", 100, 120, 140], ["应收票据及应收账款", 300, 320, 340], ["预付款项", 10, 20, 30],
        ["固定资产", 200, 210, 220], ["资产总计", 610, 670, 730], ["短期借款", 200, 210, 220],
        ["合同负债", 10, 10, 10], ["负债合计", 210, 220, 230], ["股本", 300, 300, 300],
        ["盈余公积及未分配利润", 100, 150, 200], ["股东权益合计", 400, 450, 500],
    )),
    ("利润表", (
        ["利润表"], ["单位：万元"], ["项目", "2023年度", "2024年度", "2025年度"],
        ["一、营业收入", 1000, 1100, 1200], ["减：营业成本", 800, 880, 960], ["研发费用", 50, 50, 50],
        ["信用减值损失", 10, 20, 30], ["二、营业利润", 140, 150, 160], ["三、利润总额", 140, 150, 160],
        ["减：所得税费用", 40, 50, 60], ["四、净利润", 100, 100, 100],
    )),
    ("现金流量表", (
        ["现金流量表（万元）"], ["项目", "2023年", "2024年", "2025年"],
        ["经营活动现金流量净额", 50, 20, 20], ["投资活动产生的现金流量净额", -10, 0, 0],
        ["现金及现金等价物净增加额", 40, 20, 20], ["加：期初现金余额", 60, 100, 120], ["期末现金余额", 100, 120, 140],
    )),
)  # fmt: skip


def test_a_general_standard_with_a_sheet_a_statement_and_periods_side_by_side(tmp_path):
    found = sheets(tmp_path, *GENERAL)
    told = as_json(found, RULES)
    assert (told["unit"], told["periods"], told["unmapped"]) == ("万元", ["2023-12-31", "2024-12-31", "2025-12-31"], [])
    assert told["statements"]["income"]["净利润"] == ["100", "100", "100"]
    assert told["statements"]["balance_sheet"]["应收账款"] == ["300", "320", "340"]
    assert told["as_printed"]["应收账款"] == "应收票据及应收账款"
    assert found.figures["invest"] == {Y23: -10, Y24: -20, Y25: -30}  # a loss printed above nought
    assert wrong(found) == {}
    assert found.yuan("revenue", Y25) == 12_000_000


def test_a_period_a_sheet_and_units_that_differ(tmp_path):
    rows = [
        ["编制日期：2024年6月30日"],
        ["单位：元"],
        ["项目", "本年累计金额", "本月金额"],
        ["营业收入", 120000, 20000],
    ]
    later = [["2024年12月31日"], ["单位：万元"], ["项目", "本年累计金额", "上年金额"], ["营业收入", 30, 25]]
    found = sheets(tmp_path, ("6月", rows), ("12月", later))
    assert found.unit == "元"
    assert found.figures["revenue"] == {date(2024, 6, 30): 120000, Y24: 300000, Y23: 250000}


def test_a_self_made_statement(tmp_path):
    assets = "银行存款,30000\n存货,9000\n装修净值,50000\n资产合计,89000\n"
    rows = f"2025年12月31日\n项目,金额\n{assets}民间借款,20000\n负债合计,20000\n"
    found = read(tmp_path, rows)
    assert (found.form, found.figures["A99"], wrong(found)) == ("micro", {Y25: Decimal(89000)}, {})


def test_a_name_nobody_knows_is_asked_for_and_then_known(tmp_path):
    rows = "2025年12月31日\n项目,期末余额\n货币资金,100\n周转用品,30\n流动资产合计,130\n"
    found = read(tmp_path, rows)
    assert (found.unmapped, wrong(found)) == (("周转用品",), {"流动资产合计": 30})
    again = read(tmp_path, rows, mapped={"周转用品": "other_ca"})
    assert (again.unmapped, wrong(again)) == ((), {})
    assert read(tmp_path, rows, mapped={"周转用品": ""}).unmapped == ()


@pytest.mark.parametrize(
    "content", ["", "甲,乙\n1,2\n", "项目,期末余额\n货币资金,100\n", "2025年12月31日\n项目,期末余额\n"]
)
def test_what_holds_no_statement_is_refused(content, tmp_path):
    with pytest.raises(UserError):
        read(tmp_path, content)


@pytest.mark.parametrize("cell", ["1e999", "NaN", "∞", "=1+1", "12abc", "9" * 40])
def test_what_is_no_figure_is_a_problem_with_its_place(cell, tmp_path):
    found = read(tmp_path, f"2025年12月31日\n项目,期末余额\n货币资金,{cell}\n存货,5\n")
    assert [(each.row, each.column) for each in found.problems] == [(3, "期末余额")]
    assert "cash" not in found.figures


BOTH = (
    ("合并资产负债表", [["合并资产负债表"], ["2025年12月31日"], ["项目", "期末余额"], ["货币资金", 500]]),
    ("母公司资产负债表", [["母公司资产负债表"], ["2025年12月31日"], ["项目", "期末余额"], ["货币资金", 200]]),
    ("附注", [["2025年12月31日"], ["项目", "期末余额"], ["存货", 7]]),
)


@pytest.mark.parametrize(("scope", "cash"), [("", 200), ("single", 200), ("consolidated", 500)])
def test_of_a_file_with_both_scopes_one_is_read(scope, cash, tmp_path):
    sheets(tmp_path, *BOTH)
    found = read_financials(open_sheets(tmp_path / "三表.xlsx"), RULES, scope=scope)
    assert (found.scope, found.scopes) == (scope or "single", ("consolidated", "single"))
    assert (found.figures["cash"], found.figures["inventory"]) == ({Y25: cash}, {Y25: 7})
    assert found.problems == ()


@pytest.mark.parametrize(
    ("title", "basis"),
    [("资产负债表（未经审计）", "management"), ("审定报表", "audited"), ("纳税申报表附表", "tax"), ("资产负债表", "")],
)
def test_titles_say_who_vouches_for_the_figures(title, basis, tmp_path):
    assert read(tmp_path, f"{title}\n2025年12月31日\n项目,期末余额\n货币资金,1\n").basis == basis


def test_rows_are_kept_as_they_are_printed(tmp_path):
    rows = "2025年12月31日\n项目,期末余额\n合同负债,5\n周转用品,30\n杂项,1\n"
    found = read(tmp_path, rows, mapped={"杂项": ""})
    assert [(each.row, each.printed, each.line, each.adds, each.values) for each in found.lines] == [
        (3, "合同负债", "adv_recv", True, {Y25: 5}),
        (4, "周转用品", None, False, {Y25: 30}),
        (5, "杂项", "", False, {Y25: 1}),
    ]


def test_a_form_may_be_asked_for(tmp_path):
    rows = "2025年12月31日\n项目,金额\n存货,9000\n资产合计,9000\n"
    assert (read(tmp_path, rows, form="micro").form, read(tmp_path, rows, form="small").form) == ("micro", "small")


def test_a_name_that_is_mapped_counts_towards_a_line_printed_beside_it(tmp_path):
    rows = "2025年12月31日\n项目,期末余额\n货币资金,100\n周转用品,30\n其他流动资产,5\n流动资产合计,135\n"
    found = read(tmp_path, rows, mapped={"周转用品": "other_ca"})
    assert (found.figures["other_ca"], wrong(found), found.problems) == ({Y25: 35}, {}, ())


def test_what_two_sheets_print_of_a_year_counts_once(tmp_path):
    head = ["项目", "期末余额", "年初余额"]
    found = sheets(
        tmp_path,
        ("2024年", [["2024年12月31日"], head, ["预收账款", 1, 0], ["合同负债", 10, 5]]),
        ("2025年", [["2025年12月31日"], head, ["预收账款", 2, 1], ["合同负债", 20, 11]]),
    )
    assert found.figures["adv_recv"] == {Y23: 5, Y24: 11, Y25: 22}
    assert [(each.sheet, each.row, each.column) for each in found.problems] == [("2025年", 4, "2024-12-31")]


def test_a_summary_of_some_rows_is_not_held_against_what_it_leaves_out(tmp_path):
    few = "2025年12月31日\n项目,本年累计金额\n营业收入,1000\n营业成本,700\n净利润,120\n"
    assert wrong(read(tmp_path, few)) == {}
    whole = (
        "2025年12月31日\n项目,本年累计金额\n营业收入,1000\n营业成本,700\n税金及附加,10\n销售费用,50\n管理费用,40\n财务费用,20\n"
        "投资收益,\n营业利润,170\n"
    )
    assert set(wrong(read(tmp_path, whole)).values()) == {-10}, "a blank row is nil, and the sum is ten too small"


UNDATED = "资产负债表\n项目,期末余额,年初余额\n货币资金,100,80\n存货,50,40\n流动资产合计,150,120\n"


def test_a_sheet_without_a_day_asks_for_it(tmp_path):
    with pytest.raises(UndatedError, match="报表"):
        read(tmp_path, UNDATED)
    found = read(tmp_path, UNDATED, end=date(2025, 9, 30))
    assert found.figures["cash"] == {Y24: 80, date(2025, 9, 30): 100}
    dated = read(tmp_path, "2024年12月31日\n" + UNDATED, end=date(2025, 9, 30))
    assert dated.periods == (Y23, Y24), "what the sheet says goes before"


@pytest.mark.parametrize(
    ("head", "end", "months"),
    [
        ("2025年1-3月", date(2025, 3, 31), 3),
        ("2025年7-9月", date(2025, 9, 30), 3),
        ("2025年1月至9月", date(2025, 9, 30), 9),
        ("截至2025年9月30日止九个月", date(2025, 9, 30), 9),
        ("2025年1月1日至2025年6月30日", date(2025, 6, 30), 6),
        ("2024年7月1日-2025年6月30日", date(2025, 6, 30), 12),
        ("2025年三季度", date(2025, 9, 30), None),
        ("2025年第二季度（单季）", date(2025, 6, 30), 3),
        ("2025年上半年", date(2025, 6, 30), None),
        ("2025年度", Y25, None),
        ("2025年12月", Y25, None),
    ],
)
def test_how_long_a_period_is(tmp_path, head, end, months):
    for rows in (
        f"项目,{head}\n营业收入,1000\n营业成本,700\n",
        f"利润表\n{head}\n项目,本期金额\n营业收入,1000\n营业成本,700\n",
    ):
        found = read(tmp_path, rows)
        assert found.periods == (end,)
        assert found.months == ({} if months is None else {end: months})


def test_what_belongs_to_the_parent_is_no_sum_of_the_group(tmp_path):
    group = (
        "合并资产负债表\n2025年12月31日\n项目,期末余额\n货币资金,1000\n固定资产原价,500\n减：累计折旧,100\n减：固定资产减值准备,20\n"
        "固定资产净额,380\n资产总计,1380\n短期借款,400\n负债合计,400\n实收资本,800\n未分配利润,80\n"
        "归属于母公司所有者权益合计,880\n少数股东权益,100\n所有者权益合计,980\n负债和所有者权益总计,1380\n"
    )
    found = read(tmp_path, group)
    assert found.figures["total_equity"] == {Y25: 980}
    assert (wrong(found), found.unmapped, found.problems) == ({}, (), ())
    assert found.figures["fa_net"] == {Y25: 380}


@pytest.mark.parametrize(
    "heads",
    [
        "项目,合并,,母公司,\n,期末余额,年初余额,期末余额,年初余额\n",
        "项目,合并,合并,母公司,母公司\n项目,期末余额,年初余额,期末余额,年初余额\n",
        "项目,期末余额（合并）,年初余额（合并）,期末余额（母公司）,年初余额（母公司）\n",
    ],
)
@pytest.mark.parametrize(("scope", "cash"), [("", {Y24: 50, Y25: 60}), ("consolidated", {Y24: 90, Y25: 100})])
def test_group_and_parent_side_by_side_are_told_apart(tmp_path, heads, scope, cash):
    rows = "货币资金,100,90,60,50\n资产总计,100,90,60,50\n负债合计,20,20,10,10\n所有者权益合计,80,70,50,40\n"
    found = read(tmp_path, f"资产负债表\n2025年12月31日\n{heads}{rows}", scope=scope)
    assert found.figures["cash"] == cash
    assert (found.scope, set(found.scopes)) == (scope or "single", {"consolidated", "single"})
    assert (wrong(found), found.problems) == ({}, ())
