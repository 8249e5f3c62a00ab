"""Prospect sheets as messy as real ones."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.paths import resources
from cmdesk.core.translation import translator
from cmdesk.intake.prospects import ProspectSheet, as_json, read_prospects

DATA = Path(__file__).parents[1] / "data" / "prospects"
SAMPLE = resources() / "sample" / "意向客户表_2026年10月.xlsx"
TODAY = date(2026, 11, 22)
HEADINGS = ["客户名称", "负责人", "联系电话", "资金需求", "首次接触"]


def told(found: ProspectSheet) -> set[tuple[int | None, str | None]]:
    return {(problem.row, problem.column) for problem in found.problems}


@pytest.mark.parametrize(
    ("path", "header_row", "rows", "duplicates", "bad_phones", "first"),
    [
        (SAMPLE, 3, 121, ((11, 127), (23, 128), (38, 129)), 9, ("新姜盛手推车配件厂", "15287921742")),
        (DATA / "扫街名单_gbk.csv", 1, 49, ((9, 48), (21, 49), (35, 50)), 1, ("鑫冯氏手推车配件厂", "17747938092")),
        (DATA / "老系统客户导出.xls", 1, 63, ((9, 62), (21, 63), (35, 64)), 0, ("新陈氏粮油批发部", "15322183406")),
    ],
)
def test_sample_sheets(path, header_row, rows, duplicates, bad_phones, first):
    found = read_prospects(path, today=TODAY)
    assert (found.header_row, len(found.rows), found.duplicates) == (header_row, rows, duplicates)
    assert (found.rows[0].name, found.rows[0].phone) == first
    phone = found.headings[found.mapping["phone"]]
    assert sum(column == phone for _, column in told(found)) == bad_phones


def test_what_the_sample_says():
    found = read_prospects(SAMPLE, today=TODAY)
    assert found.sheet == "意向客户"
    assert found.skipped == (29, 56, 82, 108, 131)
    rows = {row.row: row for row in found.rows}
    assert rows[14] == replace(
        rows[14],
        name="新周记便利店",
        contact="周娟梅",
        phone="17217743668",
        phone2="0532-81774366",
        industry="零售",
        address="临港路17号",
        need="80",
        wanted=Decimal(800_000),
        channel="电话",
        first_contact=date(2026, 10, 2),
        extra={},
    )
    assert (rows[43].channel, rows[43].referrer) == ("转介绍", "张经理")
    assert [rows[number].wanted for number in (5, 6, 7, 11, 18, 21, 40)] == [
        None,
        None,
        300_000,
        None,
        500_000,
        1_000_000,
        125_000,
    ]
    assert [rows[number].need for number in (5, 6, 7)] == ["想换个低息的", "20-30万", "30"]
    assert [rows[number].note for number in (5, 7, 11, 12, 20)] == [
        "-2%利率敏感",
        "=SUM(1,2)",
        "已有POS",
        "<b>重点</b>&跟进",
        "现金多\n不愿走账",
    ]
    assert rows[13].first_contact == date(2026, 9, 13)
    assert rows[23].phone == "1517100898"


def test_the_same_rows_under_other_headings_in_another_order(workbook):
    others = {
        "序号": "No.",
        "客户名称": "商户名称",
        "负责人": "老板",
        "联系电话": "手机号码",
        "行业": "所属行业",
        "统一社会信用代码": "信用代码",
        "资金需求": "想贷多少",
        "来源": "客户来源",
        "经营地址": "门店地址",
        "首次接触": "初次拜访",
        "备注": "情况说明",
    }
    rows = [list(row) for row in openpyxl.load_workbook(SAMPLE)["意向客户"].iter_rows(values_only=True)]
    rows[2] = [others[heading] for heading in rows[2]]
    expected = read_prospects(SAMPLE, today=TODAY)
    for seed in range(3):
        order = random.Random(seed).sample(range(11), 11)  # noqa: S311  (an order, no secret)
        shuffled = [[row[column] for column in order] if any(row[1:]) else row for row in rows]
        found = read_prospects(workbook({"说明": [["填表说明:……"]], "十月": shuffled}), today=TODAY)
        assert (found.sheet, found.header_row, found.rows) == ("十月", 3, expected.rows)
        assert (found.duplicates, found.skipped) == (expected.duplicates, expected.skipped)


def test_old_system_keeps_what_has_no_field():
    found = read_prospects(DATA / "老系统客户导出.xls", today=TODAY)
    assert found.rows[0].phone2 == "0532-80007919"
    assert found.rows[0].extra == {"注册资本(万元)": "10.5", "成立日期": "2006-11-20", "客户经理": "示例经理"}
    assert found.rows[0].first_contact is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (46271, date(2026, 9, 6)),
        ("46271.0", date(2026, 9, 6)),
        ("2026.9.30", date(2026, 9, 30)),
        ("2026/10/16 09:30", date(2026, 10, 16)),
        ("２０２６年9月3日", date(2026, 9, 3)),
        ("20260930", date(2026, 9, 30)),
        ("26.9.3", date(2026, 9, 3)),
        ("9月13日", date(2026, 9, 13)),
        ("11月22日", date(2026, 11, 22)),
        ("11月23日", date(2025, 11, 23)),
        ("12/31", date(2025, 12, 31)),
    ],
)
def test_first_contact(workbook, typed, day):
    found = read_prospects(workbook([HEADINGS, ["老王面馆", "王五", "13812345678", "", typed]]), today=TODAY)
    assert found.rows[0].first_contact == day
    assert found.problems == ()


@pytest.mark.parametrize("typed", ["9月", "2026.2.30", "上周三", "10/16/26", 9.1])
def test_a_day_that_cannot_be_told_is_kept_as_typed(workbook, typed):
    found = read_prospects(workbook([HEADINGS, ["老王面馆", "王五", "13812345678", "", typed]]), today=TODAY)
    assert found.rows[0].first_contact is None
    assert found.rows[0].extra == {"首次接触": str(typed)}
    assert told(found) == {(2, "首次接触")}


def test_a_wrong_number_is_kept_and_named(workbook):
    headings = ["店名", "老板", "电话", "信用代码", "身份证号"]
    rows = [
        ["一店", "张三", "1381234567", "91330100799655058C", "11010519491231002X"],
        ["二店", "李四", "问他老婆要", "", "110105194912310021"],
        ["三店", "王五", "王五13812345678/0532-81774366、15912345678", "１３", ""],
        ["四店", "赵六", 13812345679.0, 9.13301007996551e17, ""],
        ["五店", "钱七", "无", "/", "暂无"],
        ["六店", "孙八", '="15012345678"', "'91330100799655058B", "15112345678.0"],
    ]
    found = read_prospects(workbook([headings, *rows]), today=TODAY)
    one, two, three, four, five, six = found.rows
    assert (one.phone, one.credit_code, one.identity) == ("1381234567", "91330100799655058C", "11010519491231002X")
    assert (two.phone, two.identity) == ("问他老婆要", "110105194912310021")
    assert (three.phone, three.phone2) == ("13812345678", "0532-81774366")
    assert three.extra == {"电话": rows[2][2]}
    assert four.phone == "13812345679"
    assert (five.phone, five.credit_code, five.identity, five.extra) == ("", "", "", {})
    assert (six.phone, six.credit_code, six.identity) == ("15012345678", "91330100799655058B", "15112345678")
    assert told(found) == {
        (2, "电话"),
        (2, "信用代码"),
        (3, "电话"),
        (3, "身份证号"),
        (4, "信用代码"),
        (5, "信用代码"),
        (7, "身份证号"),
    }
    assert any("last digits are lost" in str(problem.message) for problem in found.problems if problem.row == 5)


def test_a_code_in_the_column_of_the_other(workbook):
    rows = [["店名", "信用代码/身份证号"], ["一店", "91330100799655058b"], ["张三", "11010519491231002x"]]
    one, two = read_prospects(workbook(rows), today=TODAY).rows
    assert (one.credit_code, one.identity) == ("91330100799655058B", "")
    assert (two.credit_code, two.identity) == ("", "11010519491231002X")


def test_who_stands_there_twice(workbook):
    code, other = "91330100799655058B", "9144030071526726XG"
    rows = [
        ["店名", "老板", "电话", "信用代码"],
        ["老王（城东）面馆", "王五", "13812345678", code],
        ["老王(城东) 面馆 ", "王五", "", ""],  # 3: the same name
        ["王记", "王五", "138-1234-5678", ""],  # 4: the same phone
        ["王记餐饮公司", "王小五", "13912345678", code],  # 5: the same code, another phone
        ["李记", "李四", "15012345678", ""],
        ["李记", "李二", "15112345678", ""],  # 7: a namesake
        ["李记", "", "15212345678", ""],  # 8: who can tell?
        ["王记二店", "王五", "13812345678", other],  # 9: another business of the same man
        ["王记餐饮", "", "13912345678", ""],  # 10: the phone of row 5
    ]
    found = read_prospects(workbook(rows), today=TODAY)
    assert found.duplicates == ((2, 3), (2, 4), (2, 5), (6, 8), (2, 10))
    assert told(found) == {(5, "电话"), (7, "店名"), (8, "电话"), (9, "信用代码")}


def test_rows_that_are_no_prospects(workbook):
    rows = [
        ["意向客户登记表"],
        ["序号", *HEADINGS],
        [1, "老王面馆", "王五", "13812345678", "", ""],
        ["餐饮类"],
        ["小计", "本页1户", "", "", "30", ""],
        ["序号", *HEADINGS],
        [2, "合计五金店", "李四", "13912345678", "", ""],
        [3, "", "", "", "", ""],
        ["", "", "", "", "", ""],
        [4, "第一汽修"],
        [5, "", "", "13712345678", "", ""],
        [6, "", "孙七", "13612345678", "", ""],
        ["", "合计:5户", "", "", "150", ""],
        ["制表人:张三", "", "", "审核:李四"],
        ["注:本表仅供内部使用。"],
    ]
    found = read_prospects(workbook(rows), today=TODAY)
    assert [row.name for row in found.rows] == ["老王面馆", "合计五金店", "第一汽修", "孙七"]
    assert found.skipped == (4, 5, 6, 11, 13, 14, 15)
    assert {(11, "客户名称"), (12, "客户名称")} <= told(found)


@pytest.mark.parametrize(
    ("title", "heading", "need", "yuan"),
    [
        ("单位：万元", "资金需求", "30", 300_000),
        ("金额单位:人民币元", "资金需求", "300000", 300_000),
        ("单位:元", "资金需求（万元）", "30", 300_000),
        ("单位:万元", "资金需求", "300000元", 300_000),
        ("单位:万元", "资金需求", "300000", None),  # three billion are a slip
    ],
)
def test_unit_of_bare_amounts(workbook, title, heading, need, yuan):
    rows = [[title], ["店名", "电话", heading], ["老王面馆", "13812345678", need]]
    found = read_prospects(workbook(rows), today=TODAY)
    assert (found.rows[0].wanted, found.rows[0].need) == (yuan, need)
    assert told(found) == (set() if yuan else {(3, heading)})


def test_a_guessed_unit_is_told(workbook):
    rows = [["店名", "电话", "资金需求"], ["一店", "13812345678", "30"], ["二店", "13912345678", "300000"]]
    found = read_prospects(workbook(rows), today=TODAY)
    assert [row.wanted for row in found.rows] == [300_000, 300_000]
    assert told(found) == {(None, "资金需求")}


def test_purpose_and_amount_in_two_columns(workbook):
    rows = [["店名", "电话", "贷款用途", "意向金额(万元)"], ["一店", "13812345678", "进货", 30]]
    row = read_prospects(workbook(rows), today=TODAY).rows[0]
    assert (row.need, row.wanted) == ("进货", 300_000)


def test_persons_are_named_by_their_names(workbook):
    rows = [["姓名", "手机号", "身份证号"], ["张三", "13812345678", "11010519491231002X"]]
    row = read_prospects(workbook(rows), today=TODAY).rows[0]
    assert (row.name, row.contact, row.identity) == ("张三", "", "11010519491231002X")


def test_no_headings_at_all(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("老王面馆,王五,13812345678,餐饮\n李记五金店,李四,13912345678,零售\n", "utf-8")
    found = read_prospects(path, today=TODAY)
    assert found.header_row is None
    assert [(row.row, row.name, row.contact, row.phone) for row in found.rows] == [
        (1, "老王面馆", "王五", "13812345678"),
        (2, "李记五金店", "李四", "13912345678"),
    ]
    assert {column for _, column in told(found)} >= {"A", "B", "C"}  # said, for it was guessed


@pytest.mark.parametrize(
    ("heading", "day", "doubtful"),
    [("首次走访时间", date(2026, 9, 30), False), ("拓展日期", date(2026, 9, 30), True), ("注册日期", None, False)],
)
def test_not_every_date_is_a_first_contact(workbook, heading, day, doubtful):
    rows = [["店名", "电话", heading], ["一店", "13812345678", "2026.9.30"], ["二店", "13912345678", "46271"]]
    found = read_prospects(workbook(rows), today=TODAY)
    assert found.rows[0].first_contact == day
    assert found.rows[0].extra == ({} if day else {heading: "2026.9.30"})
    assert told(found) == ({(None, heading)} if doubtful else set())


def test_two_claims_to_one_field_are_told(workbook):
    rows = [
        ["客户名称", "法定代表人", "联系人", "电话"],
        ["一厂", "张三", "李四", "13812345678"],
    ]
    found = read_prospects(workbook(rows), today=TODAY)
    assert found.rows[0].contact == "李四"
    assert found.rows[0].extra == {"法定代表人": "张三"}
    assert told(found) == {(None, "法定代表人")}


def test_a_number_of_the_client_is_kept_and_a_running_one_is_not(workbook):
    rows = [["序号", "编号", "店名", "电话"], [1, "KH-7", "一店", "13812345678"], [2, "KH-8", "二店", "13912345678"]]
    assert [row.extra for row in read_prospects(workbook(rows), today=TODAY).rows] == [
        {"编号": "KH-7"},
        {"编号": "KH-8"},
    ]


def test_headings_in_two_lines(tmp_path):
    book = openpyxl.Workbook()
    for row in (
        ["店名", "联系方式", None, "备注"],
        [None, "手机", "座机"],
        ["一店", "13812345678", "0532-81774366", "x"],
    ):
        book.active.append(row)
    for merged in ("A1:A2", "B1:C1", "D1:D2"):
        book.active.merge_cells(merged)
    book.save(tmp_path / "a.xlsx")
    found = read_prospects(tmp_path / "a.xlsx", today=TODAY)
    assert (found.header_row, found.headings) == (2, ("店名", "手机", "座机", "备注"))
    assert [(row.name, row.phone, row.phone2, row.note) for row in found.rows] == [
        ("一店", "13812345678", "0532-81774366", "x")
    ]


def test_columns_that_only_look_like_fields(workbook):
    rows = [
        [
            "企业名称",
            "客户经理",
            "客户经理电话",
            "注册资本(万元)",
            "成立日期",
            "推荐人",
            "推荐人电话",
            "下次拜访日期",
            "联系方式",
            "备用联系人",
        ],
        ["一厂", "张三", "13812345678", 100, "2020-01-02", "李四", "13912345678", "2026-12-01", "13712345678", "王五"],
    ]
    found = read_prospects(workbook(rows), today=TODAY)
    row = found.rows[0]
    assert (row.name, row.phone, row.phone2, row.referrer) == ("一厂", "13712345678", "", "李四")
    assert (row.need, row.wanted, row.first_contact) == ("", None, None)
    assert set(row.extra) >= {"客户经理", "客户经理电话", "注册资本(万元)", "成立日期", "推荐人电话", "下次拜访日期"}


def test_the_user_sets_the_columns_right(workbook):
    path = workbook([["甲", "乙", "丙"], ["一店", "13812345678", "二店"], ["三店", "13912345678", "四店"]])
    found = read_prospects(path, today=TODAY, mapping={"name": 2, "phone": None})
    assert [(row.name, row.phone) for row in found.rows] == [("二店", ""), ("四店", "")]
    assert found.rows[0].extra["乙"] == "13812345678"


def test_a_list_without_names_says_so(workbook):
    found = read_prospects(workbook([["电话", "备注"], ["13812345678", "x"]]), today=TODAY)
    assert (found.rows, [str(problem.message) for problem in found.problems]) == (
        (),
        ["No column holds the clients' names: say which it is, or give it a heading."],
    )


def test_headings_and_nothing_else(workbook):
    found = read_prospects(workbook([HEADINGS]), today=TODAY)
    assert (found.rows, len(found.problems)) == ((), 1)


def test_a_second_list_in_the_workbook_is_told_and_can_be_read(workbook):
    rows = [HEADINGS, ["一店", "张三", "13812345678"], ["二店", "李四", "13912345678"]]
    path = workbook({"九月": rows[:2], "十月": rows})
    found = read_prospects(path, today=TODAY)
    assert (found.sheet, [problem.sheet for problem in found.problems]) == ("十月", ["九月"])
    assert read_prospects(path, today=TODAY, sheet="九月").sheet == "九月"
    with pytest.raises(UserError, match="has no sheet “八月”"):
        read_prospects(path, today=TODAY, sheet="八月")


@pytest.mark.parametrize("rows", [[["会议纪要"], ["一、出席人员"]], [[]]])
def test_no_list(workbook, rows):
    with pytest.raises(UserError, match=r"list\.xlsx holds no list"):
        read_prospects(workbook(rows), today=TODAY)


def test_hostile_cells_are_only_text(tmp_path):
    wide = ",".join(["x"] * 200)
    text = '店名,手机,备注\n=cmd|calc,13812345678,"=SUM(1,2)"\n'
    text += f"<b>店</b>,\u202d13912345678\u202c,a\x00b\x0bc\x1b[31m\n{wide}\n"
    (tmp_path / "a.csv").write_text(text, "utf-8", newline="")
    found = read_prospects(tmp_path / "a.csv", today=TODAY)
    assert [(row.name, row.phone, row.note) for row in found.rows] == [
        ("=cmd|calc", "13812345678", "=SUM(1,2)"),
        ("<b>店</b>", "13912345678", "abc[31m"),
        ("x", "x", "x"),
    ]
    assert len(found.rows[2].extra) == 197


def test_endless_cells_are_read_without_end_to_it(workbook):
    endless = ["路" * 30_000, "1" * 30_000, "1-" * 15_000, "(" * 30_000, "介绍" + " " * 30_000 + "-", "1," * 15_000]
    rows = [["店名", "手机", "资金需求", "来源", "地址", "日期", "老" * 30_000]]
    rows += [[text] * 7 for text in endless]
    found = read_prospects(workbook([*rows, ["一店"] * 16_000]), today=TODAY)
    assert [row.need for row in found.rows[:-1]] == endless
    assert len(found.rows[-1].extra) > 15_000


def test_a_first_contact_yet_to_come_is_told(workbook):
    found = read_prospects(workbook([HEADINGS, ["一店", "张三", "13812345678", "", "2026/12/01"]]), today=TODAY)
    assert (found.rows[0].first_contact, told(found)) == (date(2026, 12, 1), {(2, "首次接触")})


def test_reading_tells_how_far_it_is_and_can_be_stopped():
    seen = []
    read_prospects(SAMPLE, today=TODAY, progress=lambda done, total: seen.append((done, total)))
    assert (seen[0], seen[-1]) == ((0, 128), (128, 128))

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_prospects(SAMPLE, today=TODAY, progress=stop)


def test_json_has_the_words_of_the_command_line():
    found = as_json(read_prospects(SAMPLE, today=TODAY), translator("zh_CN"))
    assert (found["sheet"], found["header_row"], found["mapping"]["name"]) == ("意向客户", 3, "客户名称")
    assert found["duplicates"] == [[11, 127], [23, 128], [38, 129]]
    assert found["rows"][3] == {
        "row": 7,
        "name": "王盛母婴用品店",
        "contact": "王敏伟",
        "phone": "15783266166",
        "phone2": None,
        "credit_code": "92999901MAURJ9W00L",
        "identity": None,
        "industry": "零售",
        "address": "工业园三号路296号",
        "need": "30",
        "wanted": "300000",
        "channel": "街道办推荐",
        "referrer": None,
        "first_contact": "2026-09-14",
        "note": "=SUM(1,2)",
        "extra": {},
    }
    assert found["problems"][0] == {
        "sheet": "意向客户",
        "row": 23,
        "column": "联系电话",
        "message": "「1517100898」：手机号应为 11 位。",
    }
