import tempfile
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from cmdesk.core.text import english
from cmdesk.core.translation import translator
from cmdesk.ledgers.ledger import Span
from cmdesk.ledgers.workbook import Heading, Sheet, write_workbook
from cmdesk.models.visit import AnswerState
from cmdesk.services.ledgers import export_ledgers, ledger_called
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.visit import VisitForm, record_visit

HEADER = 3


@pytest.fixture
def exported(book, tmp_path, today, catalog):
    """Export a ledger and read it back: headings, then rows by heading."""

    def export(key="prospects", span=None, translate=english, values=True):
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
