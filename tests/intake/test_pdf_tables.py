"""Statements as banks print them to PDF: with ruled lines and without, cells on several lines, many pages, scans."""

import io
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.catalog import load
from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources
from cmdesk.intake.bank.reading import read_statement
from cmdesk.intake.pdf_tables import ScannedError, read_pdf
from cmdesk.intake.sheets import open_sheets
from cmdesk.intake.wrapped import ProtectedError

EDGES = (30, 100, 190, 270, 350, 430, 560)  # points from the left
HEAD = ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额", "对方户名"]
ROW, PER_PAGE = 34, 18


def lines_of(count):
    balance = 1000
    for number in range(count):
        out = number % 3 == 0
        amount = 10 + number
        balance += -amount if out else amount
        party = "南宁市某某餐饮管理有限责任公司第一分公司" if number % 4 == 1 else "张三"
        yield [
            f"2026-{number % 12 + 1:02}-15", "转账" if out else "货款", f"{amount:,.2f}" if out else "",
            "" if out else f"{amount:,.2f}", f"{balance:,.2f}", party,
        ]  # fmt: skip


def cell(canvas, text, left, right, middle, *, number):
    """Print a cell as banks do: figures to the right, texts wrapped and centred in the height of the row."""
    most = 6
    parts = [text[at : at + most] for at in range(0, len(text), most)] if len(text) > 10 else [text]
    for at, part in enumerate(parts):
        height = middle + (len(parts) - 1) * 5 - at * 10 - 3
        (canvas.drawRightString if number else canvas.drawString)(right - 4 if number else left + 4, height, part)


def printed(rows, *, ruled=True, password=None):
    registerFont(TTFont("Sans", str(resources() / "fonts" / "NotoSansSC-Regular.ttf")))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, encrypt=StandardEncryption(password, strength=128) if password else None)
    for page in range(0, len(rows), PER_PAGE):
        canvas.setFont("Sans", 8)
        canvas.drawString(200, 815, "某某银行账户交易明细")
        canvas.drawString(30, 800, "户名:老王家常菜馆   账号:6222020012345678901   币种:人民币")
        shown = [HEAD, *rows[page : page + PER_PAGE]]
        for at, row in enumerate(shown):
            middle = 770 - at * ROW
            for place, (text, (left, right)) in enumerate(zip(row, pairwise(EDGES), strict=True)):
                cell(canvas, text, left, right, middle, number=place in (2, 3, 4) and at)
        if ruled:
            low = 770 - (len(shown) - 0.5) * ROW
            canvas.grid(EDGES, [770 + ROW / 2 - at * ROW for at in range(len(shown) + 1)])
            assert low > 0
        canvas.drawString(250, 30, f"第 {page // PER_PAGE + 1} 页")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("ruled", [True, False])
def test_every_row_of_a_printed_statement_is_read(tmp_path, ruled):
    rows = list(lines_of(40))
    path = tmp_path / "明细.pdf"
    path.write_bytes(printed(rows, ruled=ruled))
    found = open_sheets(path).sheets[0].rows
    assert [row for row in found if str(row[0]).startswith("2026")] == rows
    read = read_statement(open_sheets(path), load().analysis.statement_formats)
    assert len(read.transactions) == 40
    assert not read.problems
    assert read.breaks == ()
    assert {each.counterparty for each in read.transactions} == {"张三", "南宁市某某餐饮管理有限责任公司第一分公司"}


def test_a_password_is_asked_for(tmp_path):
    content = printed(list(lines_of(3)), password="ab12")
    assert len(read_pdf("a.pdf", content, "ab12")) > 3
    for given in ("", "wrong"):
        with pytest.raises(ProtectedError) as refused:
            read_pdf("a.pdf", content, given)
        assert refused.value.wrong == bool(given)


def test_a_scan_says_so():
    file = io.BytesIO()
    Image.new("RGB", (600, 800), "white").save(file, "PDF")
    with pytest.raises(ScannedError, match=r"scan\.pdf"):
        read_pdf("scan.pdf", file.getvalue())


def test_a_mutilated_file_is_refused_or_read(tmp_path):
    content = printed(list(lines_of(3)))
    for cut in range(0, len(content), len(content) // 40):
        path: Path = tmp_path / "cut.pdf"
        path.write_bytes(content[:cut] + b"\xff\x00" + content[cut + 7 :])
        try:
            open_sheets(path)
        except UserError:
            continue
