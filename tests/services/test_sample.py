from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import ExifTags, Image
from sqlalchemy import select

from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.core.paths import resources
from cmdesk.intake.prospects import read_prospects
from cmdesk.models.application import ItemState
from cmdesk.models.key import Cost
from cmdesk.models.party import Party
from cmdesk.models.states import AnswerState
from cmdesk.models.store import create_book
from cmdesk.services.applications import list_applications
from cmdesk.services.attachments import content
from cmdesk.services.checklist import read_checklist
from cmdesk.services.contacts import list_contacts
from cmdesk.services.find import named_parties
from cmdesk.services.gesture import redo, undo
from cmdesk.services.income import estimate_income, heard
from cmdesk.services.integrity import check_book
from cmdesk.services.profile import read_profile
from cmdesk.services.prospect_import import Standing, preview_import
from cmdesk.services.prospects import ProspectQuery, total_prospects
from cmdesk.services.relation_groups import group_of
from cmdesk.services.relations import list_relations
from cmdesk.services.sample import fill_sample
from cmdesk.services.sample.days import told, workday
from cmdesk.services.sample.drawing.gallery import SCENES, photo
from cmdesk.services.sample.story import read_clients
from cmdesk.services.today import read_today
from cmdesk.services.visits import list_visits, show_visit
from cmdesk.services.workpaper_standing import read_paper

TODAY = date(2026, 11, 22)  # a Sunday
WIDTH = 200  # pixels; the pictures are looked at elsewhere
FENS = Decimal("0.01")


@pytest.fixture(scope="module")
def sample(tmp_path_factory, catalog):
    """Return the sample book, filled once for the whole module, and what progress was told."""
    told_progress = []
    path = tmp_path_factory.mktemp("sample") / "sample.cmdesk"
    book, _ = create_book(path, "sample", cost=Cost(time_cost=1, memory_kib=8, parallelism=1))
    fill_sample(
        book,
        today=TODAY,
        catalog=catalog,
        width=WIDTH,
        progress=lambda done, total: told_progress.append((done, total)),
    )
    yield book, told_progress
    book.close()


@pytest.fixture
def session(sample):
    with sample[0].read() as session:
        yield session


def party(session, name):
    return named_parties(session, name)[0].id


def application(session, name):
    return list_applications(session, search=name)[0]


def totals(session, view, catalog):
    return total_prospects(session, ProspectQuery(view=view), today=TODAY, catalog=catalog)


def test_the_book_is_whole_alive_and_plainly_invented(sample, session, catalog):
    assert check_book(session) == []
    assert read_profile(session).name == "周敏"
    assert totals(session, "all", catalog).count == 123
    assert 0 < totals(session, "overdue", catalog).count < 40
    assert 0 < totals(session, "cold", catalog).count < 40
    assert all(session.scalars(select(Party.invented)))
    assert {each.stage for each in list_applications(session)} == {"COLLECTING", "DUE_DILIGENCE", "SUBMITTED"}
    assert len(list_visits(session)) > 60
    progress = sample[1]
    assert [done for done, _ in progress] == list(range(1, progress[-1][1] + 1))


def test_the_running_case_reckons_as_told(session, catalog):
    income = estimate_income("catering", heard(session, party(session, "老王家常菜馆")), catalog=catalog)

    assert {route.key: route.result.quantize(FENS) for route in income.routes} == {
        "traffic": Decimal("206976.00"),
        "receipts": Decimal("204000.00"),
        "purchase": Decimal("209386.28"),
        "consumable": Decimal("208800.00"),
    }
    assert income.check.adopted == Decimal(204000)
    assert income.check.light == "green"


def test_answers_stand_in_all_four_states(session, catalog):
    answers = heard(session, party(session, "老王家常菜馆"))
    asked = {question.var for question in catalog.question_sets["catering"].questions}

    assert answers["supplier_days"].state is AnswerState.DECLINED
    assert "不方便说" in answers["supplier_days"].words
    assert answers["lease_end"].state is AnswerState.NONE
    assert asked - set(answers) == {"season_index", "safety_ok"}
    assert {each.grade for each in answers.values() if each.state is AnswerState.KNOWN} == set("ABCDE")


def test_the_work_paper_agrees_with_the_rest_of_the_case(session, catalog):
    asked = application(session, "老王家常菜馆")
    paper = read_paper(session, asked.id, today=TODAY, catalog=catalog)
    fields, tables = paper.workpaper.fields, paper.workpaper.tables

    def total(table, column):
        return sum(Decimal(row.cells[column]) for row in tables[table])

    assert total("purposes", "amount") == Decimal(860_000)
    own = Decimal(fields["self_funded"].value) / total("purposes", "amount")
    assert own.quantize(Decimal("0.0001")) == Decimal("0.3023")
    payment = monthly_annuity(asked.form.amount, asked.form.annual_rate, asked.form.term_months)
    share = payment / Decimal(fields["monthly_disposable"].value)
    assert share.quantize(Decimal("0.0001")) == Decimal("0.5518")
    assert asked.form.amount / total("collateral", "value") == Decimal("0.4")
    weights = {code: part.weight for code, part in catalog.memo.five_c.items()}
    score = sum(weights[row.cells["item"]] * Decimal(row.cells["score"]) for row in tables["five_c"]) / 100
    assert score == Decimal("81.25")
    assert fields["invoice_net"].state is AnswerState.DECLINED
    assert paper.chapters["S14"].missing == ("declaration", "declaration")
    assert {section for section, chapter in paper.chapters.items() if chapter.missing} == {
        "S04", "S06", "S13", "S14",
    }  # fmt: skip


def test_profile_and_work_paper_say_the_same_of_debts(session, catalog):
    line = next(each for each in list_applications(session) if each.name == "老王家常菜馆")
    paper = read_paper(session, line.id, today=TODAY, catalog=catalog).workpaper
    assert paper.empty["guarantees_given"] is AnswerState.NONE
    assert paper.profile["guarantees_out"].state is AnswerState.NONE
    lenders = {row.cells["lender"] for row in paper.tables["borrowings"]}
    assert paper.profile["institutions"].value == str(len(lenders))


def test_the_checklist_is_realistically_mixed(session, catalog):
    wanted = application(session, "老王家常菜馆")
    lines = {line.document.code: line for line in read_checklist(session, wanted.id, today=TODAY, catalog=catalog)}

    assert [code for code, line in lines.items() if line.light == "bad"] == ["CREDIT_REPORT_P"]
    assert [code for code, line in lines.items() if line.state is ItemState.WAIVED and line.reason] == ["ASSET_PROOF"]
    assert {line.asks for line in lines.values() if line.applies is None} == {
        ("has_corp_account",),
        ("is_leased",),
        ("insurance_required",),
    }
    assert sum(line.state is None for line in lines.values()) > 5
    scan = lines["CREDIT_REPORT_P"].files[0]
    assert scan.name == "个人信用报告.jpg"
    assert Image.open(BytesIO(content(session, scan.sha256))).format == "JPEG"


def test_a_submitted_application_lacks_nothing(session, catalog):
    wanted = application(session, "顺达货运车队")
    lines = read_checklist(session, wanted.id, today=TODAY, catalog=catalog)
    assert wanted.state == "A4"
    assert {line.light for line in lines} <= {"ok", "warn"}


def test_two_persons_bring_home_all_photos_but_one(session, catalog):
    visit = next(each for each in list_visits(session, party_id=party(session, "老王家常菜馆")) if each.type == "DUE")
    detail = show_visit(session, visit.id)
    tags = [each.tag for each in detail.photos]

    assert (visit.lead, visit.partner) == ("周敏", "李航")
    assert "42 人" in visit.note
    missing = {each.tag for each in catalog.visit_types["DUE"].photos if tags.count(each.tag) < each.min}
    assert missing == {"coll_env"}
    taken = [each.taken_at for each in detail.photos]
    assert taken == sorted(taken)
    assert all(visit.start <= each.astimezone().time() <= visit.end for each in taken)


def test_a_photo_carries_its_time_and_is_stored_as_drawn(session):
    visit = list_visits(session, party_id=party(session, "老王家常菜馆"))[0]
    first = show_visit(session, visit.id).photos[0]
    picture = Image.open(BytesIO(content(session, first.sha256)))

    said = picture.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal]
    assert datetime.strptime(said, "%Y:%m:%d %H:%M:%S").astimezone() == first.taken_at
    assert picture.size == (WIDTH, WIDTH * 3 // 4)


def test_importing_the_sample_sheet_finds_nobody_known(session):
    sheet = read_prospects(next((resources() / "sample").glob("*.xlsx")), today=TODAY)
    standings = {line.standing for line in preview_import(session, sheet)}
    assert Standing.NEW in standings
    assert Standing.KNOWN not in standings


def test_the_last_thing_done_can_be_taken_back_and_done_again(sample, session, catalog):
    wanted = application(session, "启明五金机电")

    def received():
        with sample[0].read() as now:
            return sum(line.state is not None for line in read_checklist(now, wanted.id, today=TODAY, catalog=catalog))

    before = received()
    assert undo(sample[0]).label.source == "Sample: tasks and planned visits"
    assert undo(sample[0]).label.source == "Sample: documents of {name}"
    assert received() < before
    redo(sample[0])
    redo(sample[0])
    assert received() == before
    with sample[0].read() as now:
        assert check_book(now) == []


def test_the_manager_has_a_day_before_them(session, catalog):
    found = read_today(session, today=TODAY, catalog=catalog)
    assert found.counts.overdue > 0
    assert [visit.client for visit in found.visits] == [
        "启明五金机电有限公司", "陈氏中医诊所", "老王家常菜馆", "欣欣洗衣连锁"
    ]  # fmt: skip
    assert [len(part) > 0 for part in (found.due, found.done, found.expiring, found.stale, found.coming)] == [True] * 5


@pytest.mark.parametrize("today", [date(2026, 11, 16) + timedelta(days=step) for step in range(7)])
def test_on_any_day_the_story_lies_in_the_past_and_in_order(today):
    for client in read_clients(today):
        days = [event.day for event in client.event]
        assert days == sorted(days)
        assert days[-1] <= 0
        for event in client.event:
            assert workday(today, event.day).weekday() < 5
            assert all(item.issued is None or item.issued <= event.day for item in event.items)
            assert "{" not in (event.visit.note if event.visit else "")


def test_days_are_told_from_today():
    sunday = date(2027, 1, 3)
    assert workday(sunday, 0) == date(2027, 1, 1)
    assert workday(sunday, 1) == date(2027, 1, 4)
    assert workday(sunday, -1) == date(2026, 12, 31)
    said = told("{day:-1}前，{date:+30} 到期，见{month:-1}账单", sunday)
    assert said == "12 月 31 日前，2027-02-02 到期，见2026 年 12 月账单"


def test_every_scene_is_used_and_drawn_the_same_every_time():
    clients = read_clients(TODAY)
    shots = [shot for each in clients for event in each.event if event.visit for shot in event.visit.photos]
    assert {shot.scene for shot in shots} == set(SCENES)

    when = datetime(2026, 11, 18, 11, 40).astimezone()
    one, other = (
        photo("hall_busy", clients[1].pictures, width=WIDTH, taken_at=when, place="城南大道 118 号") for _ in range(2)
    )
    assert one == other


def test_the_restaurant_has_its_people_around_it(session, catalog):
    wang = party(session, "老王家常菜馆")
    lines = {(line.other.name, line.name) for line in list_relations(session, wang, catalog=catalog)}
    assert lines >= {
        ("李秀芬", "配偶"),
        ("王建军", "兄弟姐妹"),
        ("城南水产批发", "供应商"),
        ("刘记粮油商行", "供应商"),
        ("刘记粮油商行", "推荐人"),
        ("陈氏中医诊所", "由其推荐"),
    }
    assert [line.form.name for line in list_contacts(session, wang)] == ["王建国", "李秀芬", "小周"]
    assert [tie.line.other.name for tie in group_of(session, wang, catalog=catalog).members] == ["李秀芬"]
    assert session.get_one(Party, party(session, "李秀芬")).invented
