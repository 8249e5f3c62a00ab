"""Statements as a workbook: LibreOffice works every formula out to what the analysis says, and unknown stays blank."""

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from cmdesk.analysis.adjustments import adjusted
from cmdesk.analysis.figures import Figures, Period, micro_period
from cmdesk.analysis.ratios import ratios
from cmdesk.analysis.statements import consistency
from cmdesk.core.catalog import load
from cmdesk.core.translation import translator
from cmdesk.ledgers.statement_book.book import Entry, Told, made
from cmdesk.ledgers.statement_book.formulas import Formula, translated
from cmdesk.services.statements import FORMS

RULES = load().analysis
WAN = 10_000
SOFFICE = shutil.which("soffice")
CELL = re.compile(rb"(<f>.*?</f>)<v>.*?</v>", re.DOTALL)


def year(number, months=12, whole=("balance_sheet", "income"), **wan):
    figures = {code: Decimal(str(value)) * WAN for code, value in wan.items()}
    return Period(end=date(number, 12, 31) if months == 12 else date(number, 6, 30), months=months, figures=figures,
                  whole=frozenset(whole))  # fmt: skip


FIRST = {
    "cash": 100, "notes_recv": 80, "ar": 900, "prepay": 100, "other_recv": 60, "inventory": 800, "fa_cost": 1720,
    "fa_dep": 500, "intangible": 240, "st_loan": 800, "notes_pay": 100, "ap": 500, "adv_recv": 60, "payroll": 40,
    "tax_pay": 30, "other_pay": 70, "lt_loan": 300, "paid_in": 1000, "surplus": 60, "undist": 540, "revenue": 5200,
    "cogs": 4134, "surtax": 31, "selling": 240, "admin": 430, "finance": 58, "interest": 56, "nonop_in": 5,
    "nonop_out": 2, "income_tax": "77.5",
}  # fmt: skip
SECOND = {
    "cash": 140, "notes_recv": 60, "ar": 1100, "prepay": 120, "other_recv": 70, "inventory": 900, "fa_cost": 1900,
    "fa_dep": 620, "intangible": 230, "st_loan": 900, "notes_pay": 100, "ap": 560, "adv_recv": 80, "payroll": 46,
    "tax_pay": 34, "other_pay": 60, "lt_loan": 240, "paid_in": 1000, "surplus": "91.05", "undist": "788.95",
    "revenue": 6000, "cogs": 4740, "surtax": 36, "selling": 270, "admin": 480, "finance": 64, "interest": 62,
    "nonop_in": 10, "nonop_out": 6, "income_tax": "103.5", "dna": 130, "total_assets": 3905,
}  # fmt: skip
HALF = SECOND | {"revenue": 3200, "cogs": 2500, "total_assets": 3900}


def told(reported, entries=(), form="small"):
    given = [adjusted(RULES, each, total(entries, each.end)) for each in reported]
    figures = Figures(RULES, [micro_period(RULES, each) for each in given] if form == "micro" else given)
    return Told(
        title="示例五金 <&>", caption="",
        statements=(*FORMS[form], *(("balance_sheet", "income") if form == "micro" else ())),
        figures=figures, reported={each.end: each for each in reported}, entries=tuple(entries),
        ratios=ratios(figures), checks=consistency(figures), lights={}, as_of=date(2026, 3, 10),
    )  # fmt: skip


def total(entries, end):
    return {each.line: each.amount for each in entries if each.end == end}


def entry(line, wan, end=date(2025, 12, 31)):
    return Entry(end=end, line=line, amount=Decimal(wan) * WAN, reason="=1+1 坏账")


CASES = {
    "two years, one total that is off": told([year(2024, **FIRST), year(2025, **SECOND)]),
    "with entries": told(
        [year(2024, **FIRST), year(2025, **SECOND)], [entry("ar", -30), entry("undist", -30), entry("lt_pay", 7)]
    ),
    "one year with its opening column": told(
        [replace(year(2025, **SECOND), before={code: Decimal(str(value)) * WAN for code, value in FIRST.items()})]
    ),
    "half a year after a year, rows unknown": told([year(2025, **SECOND), year(2026, 6, (), **HALF)]),
    "self-made": told(
        [year(2025, whole=(), A01=2, A02=5, A06=30, L01=4, L03=1, P01=12, P02=7)], [entry("A06", -3)], form="micro"
    ),
}  # fmt: skip


def pages(content):
    return openpyxl.load_workbook(io.BytesIO(content), data_only=True)


def formulas(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def bare(content):
    """Return a workbook that forgot what its formulas come to."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, CELL.sub(rb"\1", old.read(name)))
    return file.getvalue()


def recalculated(contents, folder):
    """Return workbooks as LibreOffice works them out."""
    files = [folder / f"{number}.xlsx" for number in range(len(contents))]
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(bare(content))
    out, profile = folder / "out", f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [SOFFICE, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, *files]
    subprocess.run(words, check=True, capture_output=True, timeout=180)  # noqa: S603  (our own files)
    return [pages((out / file.name).read_bytes()) for file in files]


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice (soffice) is not installed")
def test_every_formula_recalculates_to_what_the_analysis_says(tmp_path):
    contents, compared = [made(case, translator("zh_CN")) for case in CASES.values()], 0
    for name, content, anew in zip(CASES, contents, recalculated(contents, tmp_path), strict=True):
        ours = pages(content)
        cells = (cell for page in formulas(content) for row in page.iter_rows() for cell in row)
        for cell in cells:
            if cell.data_type != "f":
                continue
            said, again = (book[cell.parent.title][cell.coordinate].value for book in (ours, anew))
            where = (name, cell.parent.title, cell.coordinate, cell.value, said, again)
            if isinstance(said, int | float):
                assert again == pytest.approx(said, rel=1e-9, abs=1e-6), where
                compared += 1
            else:
                assert (again or "") == (said or ""), where
    assert compared > 500


def column(page, name, place=2):
    """Return a row's figure by the row's name."""
    names = [(page.cell(row, 1).value or "").strip() for row in range(1, page.max_row + 1)]
    return page.cell(names.index(name) + 1, place).value


def test_what_was_entered_stands_as_it_was_and_an_unknown_row_stays_blank():
    book = pages(made(CASES["half a year after a year, rows unknown"], translator("zh_CN")))
    sheet = book["资产负债表"]
    assert column(sheet, "应收账款", 3) == 11_000_000
    assert column(sheet, "短期投资", 2) == 0  # blank in a statement entered to the end
    assert column(sheet, "短期投资", 3) is None
    assert column(sheet, "流动资产合计", 3) in (None, "")


def test_text_of_a_user_is_no_formula():
    book = formulas(made(CASES["with entries"], translator("zh_CN")))
    cell = book["调整分录"]["D4"]
    assert (cell.value, cell.data_type) == ("=1+1 坏账", "s")


def test_an_expression_becomes_a_formula_that_needs_all_its_cells():
    found = translated("max(a-0.5*b, -c)/abs(a)", lambda name: Formula(text=name.upper(), cells={name.upper()}))
    assert found.text == "(MAX((A-(0.5*B)),(-C))/ABS(A))"
    assert found.guarded.startswith("=IF(ISNUMBER(A)+ISNUMBER(B)+ISNUMBER(C)=3,IFERROR(")
    with pytest.raises(ValueError, match="a>1"):
        translated("a>1", lambda name: Formula(text=name))


def test_every_figure_and_ratio_of_the_catalog_can_be_a_formula():
    for each in (*RULES.figures.values(), *RULES.ratios.values()):
        translated(each.expr or "0", lambda name: Formula(text=name))
