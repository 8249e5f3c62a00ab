"""Workbooks kept as one XML file, as old systems call .xls."""

from datetime import datetime

import pytest

from cmdesk.core.catalog.in_use import rules
from cmdesk.core.errors import UserError
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.sheets import open_sheets

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
)


def cell(value, kind="String", more=""):
    return f'<Cell{more}><Data ss:Type="{kind}">{value}</Data></Cell>'


def row(*cells, more=""):
    return f"<Row{more}>{''.join(cells)}</Row>"


def workbook(*rows, head=HEAD):
    return f'{head}<Worksheet ss:Name="明细"><Table>{"".join(rows)}</Table></Worksheet></Workbook>'


@pytest.fixture
def opened(tmp_path):
    def read(content):
        path = tmp_path / "old.xls"
        path.write_bytes(content.encode())
        return open_sheets(path)

    return read


def test_cells_stand_where_the_file_says(opened):
    content = workbook(
        row(cell("账户明细", more=' ss:MergeAcross="2"')),
        row(cell("甲"), cell("b", more=' ss:Index="4"'), more=' ss:Index="4"'),
        row(cell("2.50", "Number"), cell("2025-03-01T10:30:00.000", "DateTime"), cell("1", "Boolean"), "<Cell/>"),
        row(cell("合", more=' ss:MergeDown="1"'), cell("一")),
        row(cell("二")),
    )
    (sheet,) = opened(content).sheets
    assert sheet.name == "明细"
    assert [list(each) for each in sheet.rows] == [
        ["账户明细", "", ""],
        [],
        [],
        ["甲", "", "", "b"],
        [2.5, datetime.fromisoformat("2025-03-01T10:30:00"), True, ""],
        ["合", "一"],
        ["合", "二"],
    ]
    assert sheet.repeated == {(6, 0)}


def test_a_cell_over_rows_and_columns_leaves_the_next_where_it_stands(opened):
    content = workbook(row(cell("两列两行", more=' ss:MergeAcross="1" ss:MergeDown="1"'), cell("a")), row(cell("b")))
    (sheet,) = opened(content).sheets
    assert [list(each) for each in sheet.rows] == [["两列两行", "", "a"], ["两列两行", "", "b"]]


def test_a_statement_is_read_from_it(opened):
    titles = row(*map(cell, ("交易日期", "摘要", "收入", "支出", "余额")))
    rows = [
        row(cell(f"2025-03-0{day}"), cell("货款"), cell(into, "Number"), cell(out, "Number"), cell(rest, "Number"))
        for day, into, out, rest in ((1, "100.00", "0", "1100"), (2, "0", "50.5", "1049.5"))
    ]
    found = read_statement(opened(workbook(titles, *rows)), rules().statement_formats)
    assert (str(found.total("in").amount), str(found.total("out").amount)) == ("100.00", "50.50")
    assert found.breaks == ()


@pytest.mark.parametrize(
    "content",
    [
        workbook(row(cell("a")))[:-30],
        workbook(row(cell("&a;")), head=HEAD.replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "b">]><Workbook')),
        workbook(*[row(cell("a", more=' ss:Index="16000"'))] * 200),
        workbook(*[row(cell("a", more=' ss:MergeDown="1048575"'))] * 3),
        workbook(row(cell("a"), more=' ss:Index="99999999999999999999"'), row(cell("b"), more=' ss:Index="x"'))[:300],
    ],
    ids=["cut off", "declarations", "wide", "tall", "index"],
)
def test_what_is_damaged_or_too_large_is_refused_by_name(opened, content):
    with pytest.raises(UserError, match=r"old\.xls"):
        opened(content)
