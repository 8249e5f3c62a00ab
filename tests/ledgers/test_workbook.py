import shutil
import subprocess
import tempfile
import weakref
import zipfile
from datetime import date, time
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from cmdesk.core.text import english
from cmdesk.core.translation import translator
from cmdesk.ledgers.ledger import Span
from cmdesk.ledgers.workbook import Heading, Sheet, write_workbook
from cmdesk.models.states import AnswerState
from cmdesk.services.ledgers import export_ledgers, ledger_called
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.visit import VisitForm, record_visit

HEADER = 3


@pytest.fixture
def exported(book, tmp_path, today, catalog):
    """Export a ledger and read it back: headings, then rows by heading."""

    def export(key="prospects", span=None, translate=english, *, values=True):
        path = tmp_path / "out" / "台账.xlsx"
        with book.read() as session:
            export_ledgers(
                session,
                ledger_called(key, catalog),
                path,
                span=span or Span(),
                today=today,
                catalog=catalog,
                translate=translate,
            )
        return load_workbook(path, data_only=values)

    return export


def rows(sheet):
    headings = [cell.value for cell in sheet[HEADER]]
    return [dict(zip(headings, row, strict=True)) for row in sheet.iter_rows(min_row=HEADER + 1)]


@pytest.fixture
def filled(act, today, catalog):
    act(change_profile, ProfileForm(name="周敏", branch="城南支行"))
    forms = [
        ProspectForm(
            name="=1+1",
            contact="王建国",
            phone="13800136207",
            need="<b>x</b>\x07",
            wanted=Decimal("600000.55"),
            first_contact=date(2026, 3, 1),
            next_date=date(2026, 3, 10),
            note="+86 联系",
        ),
        ProspectForm(name="无名"),
    ]
    return [act(add_prospect, form, today=today) for form in forms]


def test_text_stays_text_money_stays_exact_and_people_stay_masked(exported, filled):
    first, second, total = rows(exported().active)
    assert (first["客户名称"].value, first["客户名称"].data_type) == ("=1+1", "s")
    assert first["备注"].value == "+86 联系"
    assert first["需求类型"].value == "<b>x</b>"
    assert first["意向金额\n万元"].value == pytest.approx(60.000055, abs=0)
    assert first["手机号"].value == "138****6207"
    assert first["联系人"].value == "王*国"
    assert first["下次跟进日"].value.date() == date(2026, 3, 10)
    assert first["成功概率"].value == pytest.approx(0.1)
    assert second["意向金额\n万元"].value is None
    assert total["意向金额\n万元"].value == pytest.approx(60.000055, abs=0)


def test_sheet_is_ready_to_print(exported, filled):
    sheet = exported().active
    assert sheet["A1"].value == "意向客户台账"
    assert "周敏" in sheet["A2"].value
    assert "2026-03-12" in sheet["A2"].value
    assert sheet.freeze_panes == "E4"
    assert sheet.auto_filter.ref == "A3:U5"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.print_title_rows == "$1:$3"
    assert sheet.print_title_cols == "$A:$D"  # who it is stands on every sheet of paper
    width = sum(sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMNOPQRSTU")
    assert width / sheet.page_setup.fitToWidth < 215  # characters that are still 7 points high
    assert all(sheet.column_dimensions[letter].width >= 5 for letter in "ABCDEFG")


def test_the_file_tells_no_time_but_its_day(exported, filled, tmp_path, today):
    properties = exported().properties
    assert (properties.created.date(), properties.modified.date()) == (today, today)
    with zipfile.ZipFile(tmp_path / "out" / "台账.xlsx") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}


def test_last_visit_comes_from_the_visits(act, ask, exported, filled, today, catalog):
    from cmdesk.services.prospect import show_prospect
    from cmdesk.services.visits import Said

    party = ask(show_prospect, filled[1], catalog=catalog).line.party_id
    form = VisitForm(day=date(2026, 3, 9), question_set="catering", answers={"seats": Said(state=AnswerState.NONE)})
    act(record_visit, party, form, today=today, catalog=catalog)
    assert rows(exported().active)[1]["最近走访日"].value.date() == date(2026, 3, 9)
    assert rows(exported().active)[1]["阶段"].value == "已首访"


def test_span_keeps_the_days_wanted(exported, filled):
    found = rows(exported(span=Span(first=date(2026, 3, 1), last=date(2026, 3, 2))).active)
    assert [row["客户名称"].value for row in found[:-1]] == ["=1+1"]


def test_english_workbook_reads_english(exported, filled):
    sheet = exported(translate=translator("en")).active
    headings = [cell.value for cell in sheet[HEADER]]
    assert not any("一" <= letter <= "鿿" for heading in headings for letter in heading)
    assert rows(sheet)[0][headings[4]].value == "Individual business"


def test_an_empty_book_gives_headings_and_no_rows(exported):
    sheet = exported().active
    assert sheet.max_row == HEADER + 1
    assert sheet.cell(HEADER + 1, 1).value == "Total"


def test_a_failed_export_leaves_the_old_file(tmp_path, catalog, today):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def stop(done, total):
        raise RuntimeError

    sheet = Sheet(entry=catalog.ledgers["leads"], rows=[{"seq": 1}])
    with pytest.raises(RuntimeError):
        write_workbook(path, [sheet], Heading(manager="", branch="", as_of=today), english, stop)
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]
    assert path.read_bytes() == b"old"


def test_nothing_readable_is_written_on_the_way(tmp_path, catalog, today, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    sheet = Sheet(entry=catalog.ledgers["leads"], rows=[{"seq": 1, "cust_name": "老王"}])
    write_workbook(tmp_path / "a.xlsx", [sheet, sheet], Heading(manager="", branch="", as_of=today), english)
    assert [page["D4"].value for page in load_workbook(tmp_path / "a.xlsx")] == ["老王", "老王"]


def sheet_of(catalog, rows, key="leads", **more):
    return Sheet(entry=catalog.ledgers[key], rows=rows, **more)


def written(tmp_path, today, *sheets, translate=english):
    path = tmp_path / "x.xlsx"
    write_workbook(path, sheets, Heading(manager="周敏", branch="", as_of=today), translate)
    return path


HARD = [
    "=1+1",
    "+86 13800136207",
    "@sum",
    "-1",
    "007",
    "110105194912310021",
    "a<b>&\"c\"'d'",
    "第一行\n第二行",
    " 空格  两边 ",
    "𠮷野家 😀",
    "é\u0301",
    "x" * 40_000,
]


def test_text_of_every_kind_is_the_text_it_was(tmp_path, catalog, today):
    rows = [{"seq": at, "cust_name": each, "remark": each} for at, each in enumerate(HARD, start=1)]
    sheet = load_workbook(written(tmp_path, today, sheet_of(catalog, rows))).active
    for at, each in enumerate(HARD, start=HEADER + 1):
        cell = sheet[f"D{at}"]
        assert (cell.value, cell.data_type, cell.number_format) == (each[:32_767], "s", "@")
        assert sheet[f"U{at}"].value == each[:32_767]


def test_what_no_workbook_takes_is_left_out(tmp_path, catalog, today):
    rows = [{"cust_name": "a\x00b\x07c\x1f\ufffed\r\ne\rf"}, {"cust_name": "_x000D_"}]
    path = written(tmp_path, today, sheet_of(catalog, rows))
    sheet = load_workbook(path).active
    assert sheet["D4"].value == "abcd\ne\nf"
    assert sheet["D5"].value == "_x005F_x000D_"  # as Excel writes it; it reads _x000D_


def test_figures_dates_and_times_are_exact(tmp_path, catalog, today):
    money = [Decimal("0.01"), Decimal("-0.1"), Decimal("123456789.123456"), Decimal("1E+3"), Decimal("0.000001")]
    rows = [{"revenue_est": each, "visit_date": date(1999, 12, 31), "start_at": time(9, 30)} for each in money]
    path = written(tmp_path, today, sheet_of(catalog, rows, "visits"))
    sheet = load_workbook(path).active
    found = {cell.value: cell.column_letter for cell in sheet[HEADER]}
    assert [sheet[f"{found['收入估计' + chr(10) + '元/月']}{at}"].value for at in range(4, 9)] == [
        0.01, -0.1, 123456789.123456, 1000, 0.000001,
    ]  # fmt: skip
    assert sheet[f"{found['走访日期']}4"].value.date() == date(1999, 12, 31)
    assert sheet[f"{found['开始时间']}4"].value == time(9, 30)
    with zipfile.ZipFile(path) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<v>123456789.123456</v>" in text
    assert "E+" not in text


def test_totals_follow_the_filter_and_say_what_they_are_over_all(tmp_path, catalog, today):
    rows = [{"seq": at, "amount_wan": Decimal("0.1")} for at in range(1, 11)] + [{"seq": 11, "amount_wan": None}]
    path = written(tmp_path, today, sheet_of(catalog, rows))
    assert load_workbook(path).active["N15"].value == "=SUBTOTAL(109,N4:N14)"
    assert load_workbook(path, data_only=True).active["N15"].value == 1
    assert load_workbook(path).active.auto_filter.ref == "A3:U14"


def test_choices_are_offered_and_a_long_list_has_cells_of_its_own(tmp_path, catalog, today):
    long = [f"产品,{at}" for at in range(60)]
    choices = {"cust_type": ["企业", "个人"], "stage": long}
    book = load_workbook(written(tmp_path, today, sheet_of(catalog, [{"seq": 1}, {"seq": 2}], choices=choices)))
    found = {str(each.sqref): each.formula1 for each in book.active.data_validations.dataValidation}
    assert found == {"E4:E5": '"企业,个人"', "O4:O5": "'lists'!$A$1:$A$60"}
    assert book["lists"].sheet_state == "veryHidden"
    assert [row[0] for row in book["lists"].iter_rows(values_only=True)] == long


def test_marks_of_the_catalog_are_rules_of_the_sheet(exported, filled):
    rules = exported().active.conditional_formatting
    late, soon = next(each.rules for each in rules if str(each.sqref) == "R4:R5")
    assert late.formula == ["AND(ISNUMBER(R4),R4<DATE(2026,3,12)+0)"]
    assert soon.formula == ["AND(ISNUMBER(R4),R4<DATE(2026,3,12)+3)"]
    assert late.dxf.font.b
    assert late.priority < soon.priority


def test_every_ledger_has_a_sheet_dressed_to_print(exported, filled):
    book = exported("all")
    assert book.sheetnames[:5] == ["意向客户台账", "走访台账", "授信申请台账", "材料清单台账", "授信档案台账"]
    for sheet in book.worksheets[:5]:
        assert sheet.print_title_rows == "$1:$3"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.freeze_panes.endswith("4")
        assert sheet["A3"].font.b
        assert sheet["A3"].fill.fgColor.rgb == "FFECE9E3"
        assert sheet.auto_filter.ref.startswith("A3:")


class Row(dict):
    """A row that can be watched."""


def test_rows_go_into_the_file_as_they_come(tmp_path, catalog, today):
    alive: weakref.WeakSet = weakref.WeakSet()
    most = 0

    class Watched(Row):
        __hash__ = object.__hash__

    def rows():
        nonlocal most
        for at in range(5000):
            row = Watched(seq=at, cust_name=f"客户{at}", amount_wan=Decimal("1.5"))
            alive.add(row)
            most = max(most, len(alive))
            yield row

    path = written(tmp_path, today, sheet_of(catalog, rows(), count=5000))
    assert most <= 3
    assert load_workbook(path, data_only=True).active["N5004"].value == 7500


SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_reads_the_same_cells(tmp_path, catalog, today):
    hard = [
        {
            "seq": at,
            "cust_name": each,
            "created_at": date(2026, 3, at),
            "amount_wan": Decimal("60.000055") * at,
            "probability": Decimal("0.05"),
            "remark": each,
        }
        for at, each in enumerate(HARD[:-1], start=1)
    ]
    visits = [{"visit_date": date(2026, 2, 28), "start_at": time(9, 30), "duration": 75, "summary": HARD[7]}]
    ours = written(
        tmp_path,
        today,
        sheet_of(catalog, hard, choices={"cust_type": ["企业"]}),
        sheet_of(catalog, visits, "visits"),
        sheet_of(catalog, [], "archive"),
    )
    out = tmp_path / "converted"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    words = [SOFFICE, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ours]
    subprocess.run(words, check=True, capture_output=True, timeout=180)  # noqa: S603  (our own file)
    theirs = load_workbook(out / ours.name, data_only=True)
    for sheet in load_workbook(ours, data_only=True):
        again = theirs[sheet.title]
        assert again.max_row == sheet.max_row
        for row in sheet.iter_rows():
            for cell in row:
                assert same(again[cell.coordinate].value, cell.value), cell.coordinate
        assert again.page_setup.orientation == "landscape"


def same(one, other):
    if isinstance(other, float):
        return one == pytest.approx(other, rel=1e-14)
    return (one or None) == (other or None)
