"""Files of cells, whatever they are called, and files that are none."""

import codecs
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources
from cmdesk.intake import sheets
from cmdesk.intake.sheets import open_sheets

DATA = Path(__file__).parents[1] / "data" / "prospects"
SAMPLE = resources() / "sample" / "意向客户表_2026年10月.xlsx"
TABLE = "店名,手机\n老王家常菜馆,13812345678\n"
CELLS = [["店名", "手机"], ["老王家常菜馆", "13812345678"]]


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        open_sheets(path)
    assert str(path.parent) not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TABLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TABLE.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TABLE.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16"),
        (TABLE.encode("utf-16-le"), "utf-16-le"),
        (TABLE.encode("utf-16-be"), "utf-16-be"),
        (TABLE.encode("gb18030"), "gb18030"),
        (TABLE.replace(",", "\t").encode("gb18030"), "gb18030"),
        (TABLE.replace(",", ";").replace("\n", "\r\n").encode(), "utf-8"),
        (TABLE.replace("\n", "\r").encode(), "utf-8"),
    ],
)
@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "list.xls"])
def test_text_under_any_name(tmp_path, content, encoding, name):
    book = open_sheets(written(tmp_path / name, content))
    assert book.encoding == encoding
    assert [(sheet.name, sheet.rows) for sheet in book.sheets] == [("list", CELLS)]
    assert book.problems == ()


def test_workbooks_old_and_new_under_the_wrong_name(tmp_path):
    old = (DATA / "老系统客户导出.xls").read_bytes()
    assert open_sheets(written(tmp_path / "a.csv", old)).sheets[0].rows[1][3] == "15322183406"
    new = open_sheets(written(tmp_path / "b.xls", SAMPLE.read_bytes()))
    assert [(sheet.name, len(sheet.rows)) for sheet in new.sheets] == [("意向客户", 131), ("说明", 1)]
    assert new.sheets[0].rows[11][9] == date(2026, 9, 29)


def test_rows_count_from_one_even_below_blank_ones(tmp_path):
    book = Workbook()
    book.active["B3"] = "name"
    book.save(tmp_path / "a.xlsx")
    assert open_sheets(tmp_path / "a.xlsx").sheets[0].rows == [["", ""], ["", ""], ["", "name"]]
    assert open_sheets(written(tmp_path / "a.csv", b"\n\na,b\n")).sheets[0].rows == [[], [], ["a", "b"]]


def test_a_cell_merged_over_rows_speaks_of_each(tmp_path):
    book = Workbook()
    for row in (["行业", "店名"], ["餐饮", "一店"], [None, "二店"], [None, "三店"]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    rows = open_sheets(tmp_path / "a.xlsx").sheets[0].rows
    assert [row[0] for row in rows] == ["行业", "餐饮", "餐饮", ""]


def test_a_halved_character_costs_no_more_than_its_row(tmp_path):
    content = (TABLE * 40).encode("gb18030") + "老王家".encode("gb18030")[:-1] + b",13812345678\n"
    book = open_sheets(written(tmp_path / "old.csv", content))
    assert book.sheets[0].rows[80][1] == "13812345678"
    assert [problem.row for problem in book.problems] == [81]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('店名,手机\n"老王,1\n老李,2\n"老张",3\n老赵,4\n', ["店名", "老王", "老李", "老张", "老赵"]),
        ('店名,手机\n"老王,1\n老李,2\n', ["店名", "老王", "老李"]),
        ('店名,手机\n"老王"面馆,1\n"老,李",2\n', ["店名", "老王面馆", "老,李"]),
    ],
)
def test_a_stray_quotation_mark_swallows_no_rows(tmp_path, text, names):
    book = open_sheets(written(tmp_path / "a.csv", text.encode()))
    assert [row[0].strip('"') for row in book.sheets[0].rows] == names
    assert len(book.problems) == 1


def test_missing_file_and_folder(tmp_path):
    assert refusal(tmp_path / "none.xlsx") == "There is no file none.xlsx."
    assert refusal(tmp_path).startswith(f"{tmp_path.name} cannot be read")


@pytest.mark.parametrize("content", [b"", b"  \r\n\t", codecs.BOM_UTF8, b"\0" * 500])
def test_empty_file(tmp_path, content):
    assert refusal(written(tmp_path / "a.xlsx", content)) == "a.xlsx is empty."


def test_a_picture_is_no_sheet(tmp_path):
    picture = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20
    assert "photo.xlsx is a scan without text" in refusal(written(tmp_path / "photo.xlsx", picture))


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312"])
def test_a_web_page_called_xls_gives_its_tables(tmp_path, encoding):
    page = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset={encoding}">
    <title>x</title></head><body><table border=1><tr><th colspan="2">名单 &amp; 表</th></tr><tr><td>店名<td>手机</tr>
    <tr><td>老王<br>家常菜馆</td><td style="mso-number-format:'@'">13812345678</td></tr></table>
    <script>var x = "<td>";</script><table><tr><td>第二张</td></tr></table></body></html>"""
    book = open_sheets(written(tmp_path / "export.xls", page.encode(encoding)))
    assert [(sheet.name, sheet.rows) for sheet in book.sheets] == [
        ("export", [["名单 & 表", ""], ["店名", "手机"], ["老王\n家常菜馆", "13812345678"]]),
        ("export (2)", [["第二张"]]),
    ]


def test_a_web_page_without_a_table_is_no_sheet(tmp_path):
    assert "is a web page" in refusal(written(tmp_path / "a.xls", "<html><p>店名</p></html>".encode()))
    hostile = b"<table>" * 3000 + b"<td colspan=99999999>x" * 3000 + b"</table>" * 5000
    assert open_sheets(written(tmp_path / "b.xls", hostile)).sheets
    endless = b"<table><tr><td colspan=" + b"9" * 5000 + b">x<td colspan=0>y</table>"  # int() takes no more than 4,300
    rows = open_sheets(written(tmp_path / "d.xls", endless)).sheets[0].rows
    assert [(len(row), row[0], row[-1]) for row in rows] == [(257, "x", "y")]
    wide = b"<table>" + b"<td colspan=99999>" * 20_000
    assert "is too large" in refusal(written(tmp_path / "c.xls", wide))


def test_a_million_empty_rows_are_no_rows(tmp_path, workbook):
    text = "店名,手机\n" + ",\n" * 1_000_000 + "老王,13812345678\n"
    rows = open_sheets(written(tmp_path / "a.csv", text.encode())).sheets[0].rows
    assert rows[-1] == ["老王", "13812345678"]


def test_a_truncated_workbook(tmp_path):
    content = SAMPLE.read_bytes()
    for size in (8, 4000, len(content) - 10):
        assert "is damaged" in refusal(written(tmp_path / "a.xlsx", content[:size]))
    old = (DATA / "老系统客户导出.xls").read_bytes()
    for size in (5_000, 17_000):  # at the second calamine's Rust code panics
        assert "is damaged" in refusal(written(tmp_path / "a.xls", old[:size]))


def test_a_damaged_part_of_a_workbook(tmp_path):
    content = bytearray(SAMPLE.read_bytes())
    with zipfile.ZipFile(SAMPLE) as package:
        start = package.getinfo("xl/worksheets/sheet1.xml").header_offset + 100
    content[start : start + 50] = bytes(50)
    assert "is damaged" in refusal(written(tmp_path / "a.xlsx", bytes(content)))


def test_a_zip_of_something_else(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        package.writestr("word/document.xml", "<document/>")
    assert "a.xlsx holds no sheet" in refusal(tmp_path / "a.xlsx")


def test_a_workbook_with_a_password(tmp_path):
    old = bytearray((DATA / "老系统客户导出.xls").read_bytes())
    place = old.index(b"\x5c\x00\x70\x00")  # the record of the author's name becomes one of a password
    old[place : place + 2] = b"\x2f\x00"
    old[place + 4 : place + 6] = b"\x01\x00"
    assert "protected by a password" in refusal(written(tmp_path / "a.xls", bytes(old)))
    new = sheets.OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    assert "protected by a password" in refusal(written(tmp_path / "a.xlsx", new))


def test_a_bomb_is_refused_before_it_goes_off(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "zip.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        package.writestr("xl/worksheets/sheet1.xml", bytes(3_000_000))
    monkeypatch.setattr(sheets, "MAX_UNPACKED", 2_000_000)
    assert "is too large" in refusal(tmp_path / "zip.xlsx")
    monkeypatch.setattr(sheets, "MAX_FILE", 1_000)
    assert "is too large" in refusal(tmp_path / "zip.xlsx")


def test_two_cells_far_apart_are_refused(tmp_path):
    book = Workbook()
    book.active["A1"] = book.active["XFD1048576"] = "x"
    book.save(tmp_path / "far.xlsx")
    assert "is too large" in refusal(tmp_path / "far.xlsx")


def test_a_format_far_away_is_no_cell(tmp_path):
    book = Workbook()
    book.active["A1"] = "x"
    book.active["XFD1048576"].font = Font(bold=True)
    book.save(tmp_path / "far.xlsx")
    assert open_sheets(tmp_path / "far.xlsx").sheets[0].rows == [["x"]]


def test_wide_row(tmp_path, workbook):
    rows = open_sheets(workbook([["店名"], [str(number) for number in range(200)]])).sheets[0].rows
    assert len(rows[1]) == 200


def test_a_formula_that_was_never_calculated_is_its_text(tmp_path):
    rows = open_sheets(SAMPLE).sheets[0].rows
    assert rows[6][10] == "=SUM(1,2)"
    book = load_workbook(SAMPLE)
    book["说明"]["C3"] = '="<b>"&A1'
    book.save(tmp_path / "a.xlsx")
    content = (tmp_path / "a.xlsx").read_bytes()
    assert open_sheets(written(tmp_path / "a.xlsx", content)).sheets[1].rows[-1][-1] == '="<b>"&A1'


def test_each_part_of_a_workbook_is_unpacked_once_but_the_list_of_its_sheets(tmp_path, monkeypatch):
    path, unpacked = tmp_path / "名单.xlsx", []
    book = Workbook()
    book.active.append(["客户名称", "=1+1"])
    book.create_sheet("第二张").append(["=2+2"])
    book.save(path)
    real = zipfile.ZipFile.read

    def read(package, part, *given):
        unpacked.append(getattr(part, "filename", part))
        return real(package, part, *given)

    monkeypatch.setattr(zipfile.ZipFile, "read", read)
    first, second = open_sheets(path).sheets
    assert (first.rows[0][1], second.rows[0][0]) == ("=1+1", "=2+2")
    assert sorted(part for part in unpacked if part.startswith("xl/worksheets/")) == [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    ]
