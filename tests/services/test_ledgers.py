"""What stands in the columns of each ledger, what is written by hand, and that rows are read a page at a time."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import event

from cmdesk.core.catalog import load
from cmdesk.core.catalog.ledger_values import SOURCES, values_of
from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask, whole
from cmdesk.ledgers.ledger import Span
from cmdesk.models.application import DrawdownCondition, FrozenMemo, ItemState
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.models.task import TaskKind
from cmdesk.services import gesture
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.approvals import MoveForm, move_approval
from cmdesk.services.checklist import ItemForm, attach_files, mark_item
from cmdesk.services.ledger_notes import write_note
from cmdesk.services.ledger_query import LedgerQuery, span_of, wanted
from cmdesk.services.ledger_source import Reading, Wanted, page_of_units
from cmdesk.services.ledgers import ledger_called, ledger_rows, ledgers, read_part, read_totals, sources, stream
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.tasks import TaskForm, add_task
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said


@pytest.fixture
def rows(book, today, catalog):
    """Return the rows of a ledger."""

    def read(key, *, hide=whole, span=None, catalog=catalog, search=""):
        asked = Wanted(span=span or Span(), search=search)
        with book.read() as session:
            ledger = ledger_called(key, catalog)[0]
            return list(ledger_rows(session, ledger, asked.span, today=today, catalog=catalog, hide=hide, wanted=asked))

    return read


@pytest.fixture
def lines(book, today, catalog):
    def read(key):
        with book.read() as session:
            return list(stream(session, ledger_called(key, catalog)[0], Wanted(), today=today, catalog=catalog))

    return read


@pytest.fixture
def applied(act, wang, today, catalog):
    form = ApplicationForm(
        product="PB_MORT_BIZ",
        amount=Decimal("600000.55"),
        term_months=36,
        annual_rate=Decimal("0.042"),
        guarantee="mortgage",
        purpose="二店装修",
    )
    return act(open_application, wang, form, today=date(2026, 3, 10), catalog=catalog)


@pytest.fixture
def visited(act, wang_party, picture, today, catalog):
    form = VisitForm(
        type="DUE",
        day=date(2026, 3, 11),
        start=time(9, 30),
        end=time(10, 45),
        place="城南大道 118 号",
        lead="周敏",
        partner="李航",
        met="王建国（经营者）",
        note="【现场】上座七成。\n\n【说法】13800136207 可联系。",
        question_set="catering",
        answers={"seats": Said(state=AnswerState.NONE)},
        photos=[NewPhoto(path=picture, place="城南大道 118 号")],
    )
    return act(record_visit, wang_party, form, today=today, catalog=catalog)


def test_prospects_say_what_the_book_knows_and_nothing_else(act, rows, today, catalog):
    act(change_profile, ProfileForm(name="周敏", branch="城南支行"))
    known = ProspectForm(
        name="老王家常菜馆",
        kind=PartyKind.INDIVIDUAL_BUSINESS,
        contact="王建国",
        phone="13800136207",
        industry="catering",
        address="文昌街道 12 号",
        channel_text="转介绍",
        referrer="刘记粮油",
        need="贷款",
        wanted=Decimal("600000.55"),
        first_contact=date(2026, 3, 1),
        next_action="看流水",
        next_date=date(2026, 3, 10),
        note="午市忙",
    )
    act(add_prospect, known, today=today)
    act(add_prospect, ProspectForm(name="无名"), today=today)
    first, second = rows("prospects")
    assert first == {
        "seq": 1,
        "created_at": date(2026, 3, 1),
        "lead_id": "L20260312-001",
        "cust_name": "老王家常菜馆",
        "cust_type": "个体工商户",
        "contact": "王建国",
        "mobile": "13800136207",
        "district": "文昌街道 12 号",
        "industry": catalog.question_sets["catering"].name,
        "channel": "转介绍",
        "referrer": "刘记粮油",
        "manager": "周敏",
        "need": "贷款",
        "amount_wan": Decimal("60.000055"),
        "stage": "新增线索",
        "probability": Decimal("0.1"),
        "next_action": "看流水",
        "next_date": date(2026, 3, 10),
        "last_visit": None,
        "result": None,
        "remark": "午市忙",
    }
    unknown = {key for key, value in second.items() if value is None}
    assert {"contact", "mobile", "district", "industry", "amount_wan", "next_date", "remark"} <= unknown


def test_visits_say_how_long_and_who_and_what_is_next(act, rows, visited, wang_party, today):
    act(add_task, TaskForm(party_id=wang_party, title="补拍抵押物", due=date(2026, 3, 20)))
    (row,) = rows("visits")
    assert row["visit_id"].startswith("V20260311-")
    assert (row["visit_date"], row["start_at"], row["end_at"]) == (date(2026, 3, 11), time(9, 30), time(10, 45))
    assert row["duration"] == 75
    assert (row["persons"], row["visitees"], row["photos"], row["gps"]) == (
        "周敏、李航", "王建国（经营者）", 1, "城南大道 118 号",
    )  # fmt: skip
    assert row["summary"] == "【现场】上座七成。\n【说法】13800136207 可联系。"
    assert "门头" in row["attachments"]
    assert row["revenue_est"] is None
    assert row["issues"] is None
    assert (row["todo"], row["next_date"]) == ("补拍抵押物（03-20） 周敏", None)
    act(add_task, TaskForm(party_id=wang_party, kind=TaskKind.VISIT, due=date(2026, 3, 25)))
    assert rows("visits")[0]["next_date"] == date(2026, 3, 25)


def test_a_visit_without_an_end_has_no_length(act, rows, wang_party, today, catalog):
    act(record_visit, wang_party, VisitForm(day=today, start=time(9, 0)), today=today, catalog=catalog)
    (row,) = rows("visits")
    assert (row["start_at"], row["end_at"], row["duration"]) == (time(9, 0), None, None)


def test_an_application_goes_from_acceptance_to_its_end(act, rows, applied, today, catalog):
    (row,) = rows("applications")
    assert row["app_no"].startswith("SQ-2026-")
    assert row["accept_date"] == date(2026, 3, 10)
    assert (row["product"], row["guarantee"], row["status"]) == ("个人经营抵押贷", "抵押", "受理")
    assert (row["apply_amount"], row["apply_term"], row["apply_rate"]) == (
        Decimal("60.000055"), 36, Decimal("0.042"),
    )  # fmt: skip
    assert (row["cross_check"], row["memo_date"], row["submit_date"], row["approve_date"]) == (None,) * 4
    assert row["days_in_stage"] == 2

    def go_on(session):
        session.add(FrozenMemo(application_id=applied, version=1, day=date(2026, 3, 11), facts="{}"))
        session.add(DrawdownCondition(application_id=applied, words="办妥抵押登记"))
        session.add(DrawdownCondition(application_id=applied, words="追加保证人"))

    act(go_on)
    form = MoveForm(to="R3", by="王建国", opinion="客户改用自有资金")
    act(move_approval, applied, form, today=today, catalog=catalog)
    (row,) = rows("applications")
    assert (row["memo_date"], row["approved_cond"]) == (date(2026, 3, 11), "办妥抵押登记；追加保证人")
    assert (row["reject_reason"], row["status"]) == ("客户改用自有资金", "撤回")


def test_the_checklist_has_a_line_for_every_document_asked_for(act, rows, applied, picture, today, catalog):
    before = rows("checklist")
    assert len(before) > 10
    assert {row["state"] for row in before} == {"待收集"}
    assert [row["seq"] for row in before] == list(range(1, len(before) + 1))
    form = ItemForm(state=ItemState.VERIFIED, witness="李航", issued_on=date(2026, 3, 1))
    code = next(item.doc for item in catalog.checklist_of("PB_MORT_BIZ").items if not item.when)
    act(mark_item, applied, code, form, by="周敏", today=today)
    act(attach_files, applied, code, [picture], by="周敏", today=today)
    name = catalog.documents[code].name
    row = next(row for row in rows("checklist") if row["document"] == (name,))
    assert (row["state"], row["by"], row["witness"], row["files"]) == ("已核原件", "周敏", "李航", 1)
    assert (row["needed"], row["issued"], row["received"]) == ("必需", date(2026, 3, 1), today)


def test_the_file_of_an_application_says_what_came_in_and_what_lacks(act, rows, applied, today, catalog):
    assert rows("archive") == []
    code = next(item.doc for item in catalog.checklist_of("PB_MORT_BIZ").items if not item.when)
    act(mark_item, applied, code, ItemForm(state=ItemState.RECEIVED), by="周敏", today=today)
    (row,) = rows("archive")
    assert row["materials"] == (catalog.documents[code].name,)
    assert catalog.documents[code].name not in row["missing"]
    assert len(row["missing"]) > 5
    assert row["retention"]
    assert (row["volume"], row["handover_date"], row["media"]) == (None, None, None)


def test_what_is_written_by_hand_stands_in_its_row_and_is_taken_back(act, lines, applied, book, today, catalog):
    code = next(item.doc for item in catalog.checklist_of("PB_MORT_BIZ").items if not item.when)
    act(mark_item, applied, code, ItemForm(state=ItemState.RECEIVED), by="周敏", today=today)
    ledger = ledger_called("archive", catalog)[0]
    columns = {column.key: column for column in ledger.columns}
    (line,) = lines("archive")
    for key, typed in (("volume", "128"), ("handover_date", "2026/03/09"), ("storage", "二号柜"), ("media", "双套")):
        act(write_note, ledger, line.subject, columns[key], typed)
    (line,) = lines("archive")
    assert {key: line.cells[key] for key in ("volume", "handover_date", "storage", "media")} == {
        "volume": 128,
        "handover_date": date(2026, 3, 9),
        "storage": "二号柜",
        "media": "双套",
    }
    act(write_note, ledger, line.subject, columns["storage"], " ")
    assert lines("archive")[0].cells["storage"] is None
    gesture.undo(book)
    assert lines("archive")[0].cells["storage"] == "二号柜"
    for key, typed in (("volume", "一百"), ("media", "胶片"), ("handover_date", "昨天"), ("cust_name", "别人")):
        with pytest.raises(UserError):
            act(write_note, ledger, line.subject, columns[key], typed)


def test_a_document_that_did_not_come_in_can_be_written_about(act, lines, applied, catalog):
    ledger = ledger_called("checklist", catalog)[0]
    remark = next(column for column in ledger.columns if column.key == "remark")
    line = lines("checklist")[3]
    act(write_note, ledger, line.subject, remark, "客户说下周送来")
    again = lines("checklist")
    assert [each.cells["remark"] for each in again if each.subject == line.subject] == ["客户说下周送来"]
    assert sum(each.cells["remark"] is not None for each in again) == 1


def test_a_person_is_masked_as_a_name_and_a_firm_is_not(act, rows, today):
    act(add_prospect, ProspectForm(name="欧阳小明", kind=PartyKind.PERSON), today=today)
    act(add_prospect, ProspectForm(name="小明五金店", kind=PartyKind.INDIVIDUAL_BUSINESS), today=today)
    assert {row["cust_name"] for row in rows("prospects", hide=mask)} >= {"欧**明", "小明五金店"}
    assert "欧阳小明" in {row["cust_name"] for row in rows("prospects")}


def test_ledgers_are_masked_unless_they_shall_be_whole(rows, visited, wang):
    (masked,), (seen,) = rows("visits", hide=mask), rows("visits")
    assert "13800136207" in seen["summary"]
    assert "13800136207" not in str(masked)
    assert "118 号" not in str(masked)
    assert (seen["visitees"], masked["visitees"]) == ("王建国（经营者）", "王*国（经营者）")
    assert rows("prospects", hide=mask)[0]["mobile"] == "138****6207"


def test_a_number_is_masked_in_whatever_column_it_was_typed(act, rows, lines, wang, visited, today, catalog):
    typed = "找王姐 139 1234 5678"
    form = ProspectForm(
        name=typed, channel_text=typed, referrer=typed, need=typed, next_action=typed, note=typed, address=typed
    )
    act(add_prospect, form, today=today)
    ledger = ledger_called("visits", catalog)[0]
    issues = next(column for column in ledger.columns if column.key == "issues")
    act(write_note, ledger, lines("visits")[0].subject, issues, typed)
    for key in ("prospects", "visits"):
        assert "1234 5678" in str(rows(key))
        assert "1234 5678" not in str(rows(key, hide=mask))


def test_period_and_search_narrow_every_ledger(rows, applied, visited, today):
    for key in ("prospects", "visits", "applications", "checklist"):
        assert rows(key), key
        assert rows(key, span=Span(last=date(2026, 2, 1))) == [], key
        assert rows(key, search="老王"), key
        assert rows(key, search="启明") == [], key
    assert rows("applications", search="SQ-2026")
    query = LedgerQuery(period="month_before")
    assert span_of(query, date(2026, 3, 12)) == Span(first=date(2026, 2, 1), last=date(2026, 2, 28))
    assert span_of(LedgerQuery(period="quarter"), date(2026, 12, 1)) == Span(
        first=date(2026, 10, 1), last=date(2026, 12, 31)
    )


@pytest.fixture
def crowd(act, today):
    """Put so many prospects into the book, each with a visit."""

    def fill(count, start=0):
        from cmdesk.models.visit import Visit

        def add(session):
            for at in range(start, start + count):
                party = Party(kind=PartyKind.PERSON, name=f"客户{at}", doc=at + 1)
                number = f"L20260301-{at:05d}"
                session.add(
                    Opportunity(party=party, number=number, stage="NEW", stage_since=today, wanted=Decimal("10000.01"))
                )
                session.add(Visit(party=party, type="FIRST", number=f"V20260301-{at:05d}", day=today))

        act(add)

    return fill


@pytest.mark.parametrize("key", ["prospects", "visits"])
def test_a_page_takes_as_many_queries_whatever_the_book_holds(crowd, book, today, catalog, key):
    asked = []

    def note(_conn, _cursor, statement, *_):
        asked.append(statement)

    def queries():
        asked.clear()
        with book.read() as session:
            part = read_part(session, ledger_called(key, catalog)[0], Wanted(), today=today, catalog=catalog, limit=60)
        assert len(part.lines) == 60
        assert part.unit == 60
        return len(asked)

    crowd(70)
    event.listen(book.engine, "before_cursor_execute", note)
    try:
        few = queries()
        crowd(500, start=70)
        assert queries() == few < 12
    finally:
        event.remove(book.engine, "before_cursor_execute", note)


def test_pages_put_together_are_the_ledger(crowd, book, today, catalog):
    crowd(130)
    ledger = ledger_called("prospects", catalog)[0]
    found, unit = [], 0
    with book.read() as session:
        while unit is not None:
            part = read_part(
                session, ledger, Wanted(), today=today, catalog=catalog, unit=unit, before=len(found), limit=50
            )
            found += part.lines
            unit = part.unit
        everything = list(stream(session, ledger, Wanted(), today=today, catalog=catalog))
        totals = read_totals(session, ledger, Wanted())
    assert [line.subject for line in found] == [line.subject for line in everything]
    assert [line.cells["seq"] for line in found] == list(range(1, 131))
    assert (totals.count, totals.sums) == (130, {"amount_wan": Decimal("130.00013")})


def test_a_column_that_sorts_sorts_both_ways(crowd, book, today, catalog):
    crowd(12)
    ledger = ledger_called("prospects", catalog)[0]

    def numbers(query):
        with book.read() as session:
            asked = wanted(ledger, query, today)
            return [line.cells["lead_id"] for line in stream(session, ledger, asked, today=today, catalog=catalog)]

    up = numbers(LedgerQuery(order="lead_id"))
    assert numbers(LedgerQuery(order="lead_id", descending=True)) == up[::-1]
    assert numbers(LedgerQuery(order="remark")) == numbers(LedgerQuery())


PACK = """
[[ledger]]
code = "followups"
key = "followups"
name = "跟进台账"
purpose = "谁该跟进"
source = "prospect"
primary_key = "no"
order = ["-wanted"]
columns = [
    { key = "no", name = "编号", type = "string", from = "number" },
    { key = "who", name = "客户", type = "string", from = "client", width = 20 },
    { key = "wan", name = "金额", type = "money", unit = "万元", from = "wanted", total = true },
    { key = "half", name = "一半", type = "money", unit = "万元", from = "= wanted / 2" },
    { key = "wait", name = "天", type = "int", from = "= today - registered", marks = [{ tone = "bad", above = 5 }] },
    { key = "said", name = "客户怎么说", type = "string", from = "note" },
]
"""


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "pack.toml").write_text('title = "某行"\nversion = "1"\n', "utf-8")
    (folder / "ledgers.toml").write_text(PACK, "utf-8")
    return folder


def test_a_ledger_is_added_by_toml_alone(pack, act, book, rows, today, tmp_path):
    from openpyxl import load_workbook

    from cmdesk.core.catalog.loading import load_with
    from cmdesk.core.text import english
    from cmdesk.services.ledgers import export_ledgers

    ours = load_with(pack)
    assert [each.called for each in ledgers(ours)][-1] == "followups"
    assert "followups" not in [each.called for each in ledgers(load())]
    for name, wanted_ in (("小店", "10000"), ("大店", "600000.55"), ("未知", None)):
        form = ProspectForm(name=name, wanted=wanted_ and Decimal(wanted_), first_contact=date(2026, 3, 2))
        act(add_prospect, form, today=today)
    found = rows("followups", catalog=ours)
    assert [(row["who"], row["wan"], row["half"], row["wait"]) for row in found] == [
        ("大店", Decimal("60.000055"), Decimal("30.0000275"), 10),
        ("小店", Decimal(1), Decimal("0.5"), 10),
        ("未知", None, None, 10),
    ]
    path = tmp_path / "x.xlsx"
    with book.read() as session:
        count = export_ledgers(
            session,
            ledger_called("followups", ours),
            path,
            span=Span(),
            today=today,
            catalog=ours,
            translate=english,
        )
    sheet = load_workbook(path, data_only=True)["跟进台账"]
    assert count == 3
    assert [cell.value for cell in sheet[4]][1:5] == ["大店", pytest.approx(60.000055, abs=0), 30.0000275, 10]
    assert sheet["C7"].value == pytest.approx(61.000055)


def test_every_source_yields_what_the_catalog_says_it_offers(book, applied, visited, act, today, catalog):
    code = next(item.doc for item in catalog.checklist_of("PB_MORT_BIZ").items if not item.when)
    act(mark_item, applied, code, ItemForm(state=ItemState.RECEIVED), by="周敏", today=today)
    assert set(sources()) == set(SOURCES)
    with book.read() as session:
        reading = Reading(session=session, today=today, catalog=catalog)
        for source in sources().values():
            rows = list(source.rows(reading, page_of_units(reading, source, Wanted(), 0, 10)))
            assert rows, source.code
            assert set(source.orders) == {name for name, value in SOURCES[source.code].items() if value.sorts}
            assert set(source.sums) >= {name for name, value in SOURCES[source.code].items() if value.adds}
            for _, values in rows:
                assert set(values) == set(SOURCES[source.code]), source.code
                for name, value in values.items():
                    assert isinstance(value, TYPES[SOURCES[source.code][name].type]), (source.code, name)


WORDS = (str, tuple, type(None))
TYPES = {
    "int": (int, type(None)),
    "money": (Decimal, type(None)),
    "percent": (Decimal, type(None)),
    "date": (date, type(None)),
    "time": (time, type(None)),
    **dict.fromkeys(("string", "text", "enum", "multi", "files"), WORDS),
}


def test_the_handbook_of_packs_names_every_value():
    handbook = (Path(__file__).parents[2] / "docs" / "pack.md").read_text("utf-8")
    names = {name for source in SOURCES for name in values_of(source)}
    assert {name for name in {*names, *SOURCES} if f"`{name}`" not in handbook} == set()
