"""Rows of a sheet into the book: compared, merged, kept apart, referred, taken back."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from cmdesk.core.errors import Cancelled
from cmdesk.core.masking import mask, whole
from cmdesk.core.text import english
from cmdesk.intake.prospects import ProspectRow, read_prospects
from cmdesk.intake.vocabulary import REASON
from cmdesk.models.kept import SheetMapping
from cmdesk.models.party import Link, Opportunity, Party
from cmdesk.services import prospect_import
from cmdesk.services.gesture import redo, undo
from cmdesk.services.integrity import check_book
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage
from cmdesk.services.prospect_doubtful import save_doubtful
from cmdesk.services.prospect_fields import book_values, derived, derived_columns, pairs, row_values
from cmdesk.services.prospect_import import Choice, Decision, Standing
from cmdesk.services.prospect_preview import import_preview, preview_file, taken_for
from cmdesk.services.prospects import ProspectQuery, list_prospects

TODAY = date(2026, 11, 22)
CODE, OTHER_CODE = "91330100799655058B", "9144030071526726XG"
CARD, OTHER_CARD = "11010519491231002X", "440524188001010014"
PHONE = "13812345678"
ADD, MERGE, SKIP = Choice.ADD, Choice.MERGE, Choice.SKIP


@pytest.fixture
def sheet(tmp_path):
    """Return a function that saves rows as a sheet of text, and gives its path."""

    def save(*rows, name="名单.csv"):
        path = tmp_path / name
        path.write_text("\n".join(",".join(row) for row in rows) + "\n", "utf-8")
        return path

    return save


@pytest.fixture
def workbook_rows(tmp_path):
    """Return a function that saves rows as a workbook, texts as texts, and gives its path."""

    def save(*rows):
        book = Workbook()
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                cell = book.active.cell(number, column, value or None)
                if isinstance(value, str):
                    cell.data_type = "s"
        path = tmp_path / "名单.xlsx"
        book.save(path)
        return path

    return save


@pytest.fixture
def look(book):
    return lambda path, **given: preview_file(book, path, today=TODAY, **given)


@pytest.fixture
def bring(act, catalog):
    """Return a function that imports a preview, with a choice by row number."""

    def bring_in(preview, **choices):
        decisions = {
            int(row.removeprefix("r")): choice if isinstance(choice, Decision) else Decision(choice=choice)
            for row, choice in choices.items()
        }
        return act(import_preview, preview, today=TODAY, catalog=catalog, decisions=decisions)

    return bring_in


def parties(session):
    return {each.name: {key: getattr(each, key) for key in KEPT} for each in session.scalars(select(Party))}


KEPT = ("contact", "phone", "phone2", "credit_code", "identity_no", "industry", "industry_text", "address", "note")


def everything(session):
    """Return what the book holds of clients, without the versions of its rows."""
    tables = (Party, Opportunity, Link)
    return [
        sorted(
            tuple(str(getattr(row, column.name)) for column in table.__table__.columns if column.name not in WRITTEN)
            for row in session.scalars(select(table))
        )
        for table in tables
    ]


WRITTEN = {"row_version", "updated_at"}


def links(session):
    names = {each.id: each.name for each in session.scalars(select(Party))}
    return sorted(
        (names[each.from_id], each.role, names[each.to_id], each.day) for each in session.scalars(select(Link))
    )


HEADINGS = (
    "客户名称",
    "负责人",
    "联系电话",
    "座机",
    "信用代码",
    "身份证号",
    "行业",
    "地址",
    "资金需求",
    "首次接触",
    "备注",
)


def test_a_merge_fills_what_is_empty_and_keeps_what_differs(act, ask, sheet, look, bring, catalog, book):
    act(
        add_prospect,
        ProspectForm(name="老王面馆", phone="13812345678", address="老街 1 号", note="回头客", wanted=Decimal(200_000)),
        today=TODAY,
    )
    before = ask(everything)
    path = sheet(
        HEADINGS,
        (
            "老王面馆",
            "王五",
            "13812345678",
            "0532-81774366",
            CODE,
            CARD,
            "餐饮",
            "新街 9 号",
            "50万",
            "2026.9.30",
            "有 POS",
        ),
    )
    preview = look(path)
    assert [(line.standing, line.same_as) for line in preview.lines] == [(Standing.KNOWN, "老王面馆")]
    line = preview.lines[0]
    there = ask(book_values, line.party, catalog=catalog)
    seen = {pair.field: (pair.fills, pair.differs) for pair in pairs(there, row_values(line.row))}
    assert seen["contact"] == (True, False)
    assert seen["phone"] == (False, False)
    assert seen["address"] == seen["wanted"] == seen["note"] == (False, True)

    done = bring(preview, r2=MERGE)
    assert (done.added, done.merged, done.skipped) == (0, 1, 0)
    assert ask(parties) == {
        "老王面馆": {
            "contact": "王五",
            "phone": "13812345678",
            "phone2": "0532-81774366",
            "credit_code": CODE,
            "identity_no": CARD,
            "industry": "catering",
            "industry_text": "餐饮",
            "address": "老街 1 号",
            "note": "回头客\n有 POS",
        }
    }
    wish = ask(
        lambda session: [(each.wanted, each.need, each.first_contact) for each in session.scalars(select(Opportunity))]
    )
    assert wish == [(Decimal(200_000), "50万", date(2026, 9, 30))]
    undo(book)
    assert ask(everything) == before
    redo(book)
    bring(look(path), r2=Decision(choice=MERGE, take=frozenset({"address", "wanted"})))
    (after,) = ask(parties).values()
    assert (after["address"], after["note"]) == ("新街 9 号", "回头客\n有 POS")
    assert ask(lambda session: session.scalar(select(Opportunity.wanted))) == Decimal(500_000)


def test_a_trade_and_a_channel_chosen_by_hand_go_only_with_words_that_are_taken(act, ask, sheet, look, bring, catalog):
    act(
        add_prospect,
        ProspectForm(name="老王面馆", phone="13812345678", industry="catering", channel="walk_in"),
        today=TODAY,
    )
    path = sheet(("客户名称", "联系电话", "行业", "客户来源"), ("老王面馆", "13812345678", "深夜食堂", "路上遇见"))

    def codes(session):
        return session.execute(
            select(Party.industry, Party.industry_text, Opportunity.channel, Opportunity.channel_text).join(Opportunity)
        ).one()

    bring(look(path), r2=MERGE)
    assert tuple(ask(codes)) == ("catering", "深夜食堂", "walk_in", "路上遇见")
    path = sheet(("客户名称", "联系电话", "行业"), ("老王面馆", "13812345678", "水果批发"))
    bring(look(path), r2=Decision(choice=MERGE, take=frozenset({"industry"})))
    assert ask(codes)[0] != "catering"


def test_a_client_whose_wish_is_closed_gets_a_new_one(act, ask, sheet, look, bring, catalog):
    first = act(add_prospect, ProspectForm(name="老王面馆", phone="13812345678", need="旧愿"), today=TODAY)
    act(move_stage, first, "LOST", reason="不做了", today=TODAY, catalog=catalog)
    bring(look(sheet(HEADINGS, ("老王面馆", "", "13812345678", *[""] * 5, "30万"))), r2=MERGE)
    assert ask(lambda session: sorted(map(tuple, session.execute(select(Opportunity.stage, Opportunity.need))))) == [
        ("LOST", "旧愿"),
        ("NEW", "30万"),
    ]


def test_what_is_kept_beside_its_like_is_linked_as_distinct_and_known_again(act, ask, sheet, look, bring, book):
    act(add_prospect, ProspectForm(name="便民超市", phone="13812345678"), today=TODAY)
    path = sheet(HEADINGS, ("便民超市", "", "13912345678"))
    assert look(path).counts == {Standing.KNOWN: 1}  # the name, and nobody's contact speaks against it
    bring(look(path), r2=ADD)
    assert ask(links) == [("便民超市", "distinct", "便民超市", TODAY)]
    again = look(path).lines[0]
    assert ask(lambda session: session.get(Party, again.party).phone) == "13912345678"  # the surer of the two
    assert bring(look(path)).added == 0
    undo(book)
    assert (ask(links), len(ask(parties))) == ([], 1)


def test_rows_of_one_client_in_the_sheet(ask, sheet, look, bring):
    path = sheet(
        HEADINGS,
        ("老王面馆", "", "13812345678"),
        ("老王面馆", "王五", "13812345678", "", "", "", "", "老街 1 号", "", "", "急用"),
        ("老王 面馆", "", "13812345678", *[""] * 7, "熟客"),
        ("老王面馆", "", "13812345678"),
    )
    preview = look(path)
    assert [(line.standing, line.first) for line in preview.lines] == [
        (Standing.NEW, None),
        *[(Standing.REPEATED, 2)] * 3,
    ]
    done = bring(preview, r3=MERGE, r4=MERGE)
    assert (done.added, done.merged, done.skipped) == (1, 2, 1)
    (found,) = ask(parties).values()
    assert (found["contact"], found["address"], found["note"]) == ("王五", "老街 1 号", "急用\n熟客")


def test_a_repeated_row_kept_and_one_merged_into_a_row_left_out(ask, sheet, look, bring):
    path = sheet(HEADINGS, ("甲店", "", "13812345678"), ("甲二店", "", "13812345678"), ("甲三店", "", "13812345678"))
    bring(look(path), r2=SKIP, r3=MERGE, r4=MERGE)
    assert set(ask(parties)) == {"甲二店"}
    path = sheet(HEADINGS, ("乙店", "", "15012345678"), ("乙二店", "", "15012345678"))
    bring(look(path), r3=ADD)
    assert ask(links) == [("乙店", "distinct", "乙二店", TODAY)]


def test_the_book_is_compared_again_when_it_is_written(act, ask, sheet, look, bring, book):
    path = sheet(HEADINGS, ("甲店", "", "13812345678"), ("乙店", "", "13912345678"))
    preview = look(path)
    act(add_prospect, ProspectForm(name="甲店", phone="13812345678"), today=TODAY)
    done = bring(preview)
    assert (done.added, done.moved, set(ask(parties))) == (1, 1, {"甲店", "乙店"})
    preview = look(path)  # both are known
    undo(book)
    done = bring(preview, r3=MERGE)
    assert (done.added, sorted(ask(parties))) == (1, ["乙店", "甲店"])


@pytest.mark.parametrize(
    ("there", "row", "standing"),
    [
        ({"credit_code": CODE, "name": "甲"}, ("乙", "", "", "", CODE), Standing.KNOWN),
        ({"identity_no": CARD, "name": "张三"}, ("张三丰", "", "", "", "", CARD), Standing.KNOWN),
        ({"identity_no": CARD, "name": "张", "phone": PHONE}, ("张", "", PHONE, "", "", OTHER_CARD), Standing.NEW),
        ({"credit_code": CODE, "name": "甲", "phone": PHONE}, ("甲", "", PHONE, "", OTHER_CODE), Standing.NEW),
        ({"name": "张三", "phone": "138 1234 5678"}, ("张三", "", "13812345678"), Standing.KNOWN),
        ({"name": "张三", "contact": "李", "phone": "13812345678"}, ("张三", "赵", "13912345678"), Standing.NEW),
    ],
)  # fmt: skip
def test_by_what_a_client_is_known(act, sheet, look, there, row, standing):
    act(add_prospect, ProspectForm(**there), today=TODAY)
    assert [line.standing for line in look(sheet(HEADINGS, row)).lines] == [standing]


def test_who_was_referred_is_linked_to_whoever_bears_that_name(act, ask, sheet, look, bring, book):
    for name in ("老王面馆", "同名店"):
        act(add_prospect, ProspectForm(name=name, phone="13812345678" if name == "老王面馆" else ""), today=TODAY)
    act(add_prospect, ProspectForm(name="同名店"), today=TODAY)
    rows = (
        ("甲店", "13900000001", "转介绍", "老王 面馆", "2026-09-30"),
        ("乙店", "13900000002", "转介绍-甲店", "", ""),
        ("丙店", "13900000003", "", "同名店", ""),
        ("丁店", "13900000004", "", "丁店", ""),
        ("戊店", "13900000005", "", "己店", ""),
        ("己店", "13900000006", "", "戊店", ""),
        ("庚店", "13900000007", "", "王总", ""),
    )
    bring(look(sheet(("客户名称", "联系电话", "来源", "推荐人", "首次接触"), *rows)))
    assert ask(links) == [
        ("己店", "referral", "戊店", None),
        ("甲店", "referral", "乙店", None),
        ("老王面馆", "referral", "甲店", date(2026, 9, 30)),
    ]
    undo(book)
    assert ask(links) == []


def test_columns_set_right_are_remembered_for_the_same_headings(ask, sheet, look, bring, book):
    rows = (("店名", "电话", "打算"), ("甲店", "13812345678", "30万"))
    first = look(sheet(*rows))
    assert (first.recalled, first.given, first.lines[0].row.wanted) == (False, {}, None)
    right = look(first.path, given=taken_for(first, 2, "need"))
    assert right.lines[0].row.wanted == Decimal(300_000)
    bring(right)
    again = look(sheet(rows[0], ("乙店", "13912345678", "50万"), name="二.csv"))
    assert (again.recalled, again.given, again.lines[0].row.wanted) == (True, {"need": 2}, Decimal(500_000))
    assert not look(sheet(("店名", "电话", "其他打算"), rows[1], name="三.csv")).recalled
    back = look(again.path, given={})
    assert (back.recalled, back.lines[0].row.wanted) == (False, None)
    bring(back)  # what is imported as recognised is no longer proposed
    assert not look(again.path).recalled
    undo(book)
    assert look(again.path).recalled
    undo(book)
    assert ask(lambda session: session.scalars(select(SheetMapping)).all()) == []


def test_rows_with_problems_are_saved_set_right_and_imported_once(tmp_path, ask, workbook_rows, look, bring):
    path = workbook_rows(
        ["意向客户登记表"],
        ["单位：元"],
        ["序号", "客户名称", "负责人", "联系电话", "资金需求", "首次接触"],
        [1, "甲店", "张三", "13812345678", 300000, date(2026, 9, 30)],
        [2, "乙店", "李四", 1391234567, 200000, "上周三"],
        [3, "丙店", "王五", "15012345678", "=1+1", date(2026, 9, 29)],
        [4, "", "", "15112345678", 5, ""],
    )
    found = read_prospects(path, today=TODAY)
    out = tmp_path / "待核对.xlsx"
    assert save_doubtful(found, out, translate=english, hide=whole) == 2
    saved = load_workbook(out).active
    rows = [[cell.value for cell in row] for row in saved.iter_rows()]
    assert rows[0][0] == "意向客户登记表"
    assert rows[2] == ["序号", "客户名称", "负责人", "联系电话", "资金需求", "首次接触", REASON.source]
    assert rows[3][:6] == [2, "乙店", "李四", 1391234567, 200000, "上周三"]
    assert "11 digits" in rows[3][6]
    assert "no day" in rows[3][6]
    assert [cell.style for cell in saved[4]] == [
        *["cmdesk string"] * 3, "cmdesk doubt", "cmdesk string", "cmdesk doubt", "cmdesk text",
    ]  # fmt: skip
    masked = tmp_path / "脱敏.xlsx"
    save_doubtful(found, masked, translate=english, hide=mask)
    assert "1391234567" not in str([[cell.value for cell in row] for row in load_workbook(masked).active.iter_rows()])

    bring(look(path))
    corrected = load_workbook(out)
    corrected.active["D4"], corrected.active["F4"] = "13912345670", date(2026, 9, 1)
    corrected.active["B5"], corrected.active["C5"] = "丁店", "赵六"
    corrected.save(out)
    preview = look(out)
    assert [(line.row.name, line.standing) for line in preview.lines] == [
        ("乙店", Standing.KNOWN),
        ("丁店", Standing.NEW),
    ]
    assert preview.lines[0].row.wanted == Decimal(200_000)  # the unit above the list is still there
    assert REASON.source not in preview.lines[0].row.extra
    assert REASON.source not in [column.heading for column in preview.columns]
    done = bring(preview)
    assert (done.added, done.skipped, len(ask(parties))) == (1, 1, 4)
    assert bring(look(out)).added == 0


def test_a_masked_sheet_shows_no_number_and_is_known_again(tmp_path, sheet, look, bring):
    path = sheet(
        ["客户名称", "负责人", "联系电话", "统一社会信用代码"],
        ["乙店", "李四五", "1391234567", CODE],
        ["乙店", "李四五", "13912345679", CODE],
        ["丙店", "王五六", "1501234567", ""],
    )
    out = tmp_path / "脱敏.xlsx"
    save_doubtful(read_prospects(path, today=TODAY), out, translate=english, hide=mask)
    rows = [[cell.value for cell in row] for row in load_workbook(out).active.iter_rows()]
    assert "1391234567" not in str(rows)  # the reason of the second row names the number of the first
    assert rows[3][1:3] == ["王*六", "****67"]
    bring(look(path))
    assert {line.standing for line in look(out).lines if line.row.name == "丙店"} == {Standing.KNOWN}


def test_the_heading_of_reasons_is_passed_over_in_every_language():
    from cmdesk.core.translation import translator
    from cmdesk.intake.headings import is_own

    assert all(is_own(REASON.read(translator(language))) for language in ("zh_CN", "en"))


def test_what_has_no_field_is_kept_in_the_note(ask, sheet, look, bring):
    headings = ("客户名称", "联系电话", "贷款用途", "意向金额", "注册资本", "备注", "身份证号")
    bring(look(sheet(headings, ("甲店", "13812345678", "进货", "20-30万", "100", "老客户", CARD))))
    (found,) = ask(parties).values()
    assert (found["note"], found["identity_no"]) == ("老客户\n注册资本：100\n意向金额：20-30万", CARD)


@pytest.fixture
def long_sheet(sheet, monkeypatch):
    """Return a sheet of so many rows that they are written in several portions, each as one."""
    monkeypatch.setattr(prospect_import, "PORTION", 300)
    monkeypatch.setattr(prospect_import, "AS_ONE", 2)
    rows = [(f"第{number}面馆", f"13{number:09}", "老客户" if number % 2 else "") for number in range(1, 1001)]
    return sheet(("客户名称", "联系电话", "备注"), *rows, rows[9])


def test_a_long_sheet_comes_in_whole_and_in_its_order(act, ask, long_sheet, look, bring, catalog, book):
    done = bring(look(long_sheet))
    assert (done.added, done.skipped) == (1000, 1)
    in_order = select(Opportunity.number, Party.name).join(Party).order_by(Party.id)
    added = ask(lambda session: [tuple(row) for row in session.execute(in_order)])
    assert added == [(f"L20261122-{number:03}", f"第{number}面馆") for number in range(1, 1001)]
    query = ProspectQuery(search="dmg 0777")
    assert [line.name for line in ask(list_prospects, query, today=TODAY, catalog=catalog)] == ["第777面馆"]
    assert ask(check_book) == []
    after = ask(everything)
    undo(book)
    assert ask(everything) == [[], [], []]
    redo(book)
    assert ask(everything) == after
    assert {line.standing for line in look(long_sheet).lines} == {Standing.KNOWN}
    assert ask(check_book) == []


def test_a_long_import_that_is_stopped_leaves_nothing_and_may_be_done_again(act, ask, long_sheet, look, book, catalog):
    preview, told = look(long_sheet), []

    def stop(done, total):
        told.append((done, total))
        if done == 600:
            raise Cancelled

    with pytest.raises(Cancelled):
        act(import_preview, preview, today=TODAY, catalog=catalog, progress=stop)
    assert told == [(0, 1001), (300, 1000), (600, 1000)]
    assert ask(everything) == [[], [], []]
    assert ask(check_book) == []
    assert act(import_preview, preview, today=TODAY, catalog=catalog).added == 1000
    assert ask(check_book) == []


def test_rows_taken_by_column_tell_what_each_tells_by_itself(catalog):
    bare = ProspectRow(row=2, name="春溪小面")
    full = ProspectRow(
        row=3, name="利和鞋材厂", note="急", extra={"注册资本": "100"}, channel="转介绍", industry="制鞋"
    )
    odd = ProspectRow(row=4, name="甲", wanted=Decimal("1e13"), channel="天上掉下来", first_contact=TODAY)
    rows, channels = [bare, full, odd, ProspectRow(row=5, name="乙", wanted=Decimal("1.005"))], catalog.terms["channel"]
    by_column = derived_columns(rows, channels)
    for place, row in enumerate(rows):
        by_row = derived(row_values(row), channels)
        assert tuple({name: told[place] for name, told in each.items()} for each in by_column) == by_row
