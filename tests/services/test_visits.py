from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from sqlalchemy import event

from cmdesk.core.errors import UserError
from cmdesk.models.party import Opportunity
from cmdesk.models.states import AnswerState
from cmdesk.services.attachments import content
from cmdesk.services.gesture import undo
from cmdesk.services.income import estimate_income, heard
from cmdesk.services.integrity import check_book
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit
from cmdesk.services.visits import Said, count_visits, list_visits, show_visit

KNOWN, DECLINED, NONE = AnswerState.KNOWN, AnswerState.DECLINED, AnswerState.NONE


@pytest.fixture
def form(today, picture):
    return VisitForm(
        day=today,
        start=time(11, 40),
        end=time(12, 30),
        place="城南大道118号",
        lead="周敏",
        met="王建国（经营者）",
        note="午市实数 42 人 <b>&",
        question_set="catering",
        answers={
            "seats": Said(state=KNOWN, value="60", grade="C"),
            "receipt_cash": Said(state=DECLINED, words="这个不方便说"),
            "advance": Said(state=NONE, grade="D"),
        },
        photos=[NewPhoto(path=picture, tag="signboard", caption="门头")],
    )


def test_a_visit_comes_back_as_recorded(ask, act, wang_party, form, today, catalog, picture):
    visit = act(record_visit, wang_party, form, today=today, catalog=catalog)
    detail = ask(show_visit, visit)
    assert detail.line.note == form.note
    assert detail.answers == form.answers
    assert "staff" not in detail.answers
    (photo,) = detail.photos
    assert (photo.tag, photo.caption) == ("signboard", "门头")
    assert ask(content, photo.sha256) == picture.read_bytes()
    assert ask(check_book) == []


def test_first_visit_moves_a_lead_on_and_undo_brings_it_back(ask, act, book, wang, wang_party, form, today, catalog):
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert ask(show_prospect, wang, catalog=catalog).line.stage == "VISITED"
    undo(book)
    detail = ask(show_prospect, wang, catalog=catalog)
    assert (detail.line.stage, detail.events, detail.line.last_visit) == ("NEW", [], None)


@pytest.mark.parametrize(
    "change",
    [
        {"day": date(2026, 3, 13)},
        {"start": time(12), "end": time(11)},
        {"answers": {"seats": Said(state=KNOWN, value="many")}},
        {"answers": {"seats": Said(state=KNOWN, value="60.5")}},
        {"answers": {"seats": Said(state=KNOWN, value="")}},
        {"answers": {"avg_spend": Said(state=KNOWN, value="-1")}},
        {"answers": {"avg_spend": Said(state=KNOWN, value="NaN")}},
        {"answers": {"license_end": Said(state=KNOWN, value="2026-02-30")}},
        {"answers": {"safety_ok": Said(state=KNOWN, value="maybe")}},
        {"answers": {"commission": Said(state=KNOWN, value="140")}},
        {"answers": {"menu": Said(state=KNOWN, value="[]")}},
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(ask, act, wang_party, form, today, catalog, change):
    with pytest.raises(UserError):
        act(record_visit, wang_party, replace(form, **change), today=today, catalog=catalog)
    assert ask(count_visits) == 0


def test_missing_photo_file_is_told_by_name(ask, act, wang_party, form, today, catalog, tmp_path):
    gone = replace(form, photos=[NewPhoto(path=tmp_path / "没有.jpg")])
    with pytest.raises(UserError, match=r"没有\.jpg"):
        act(record_visit, wang_party, gone, today=today, catalog=catalog)
    assert ask(list_visits) == []


def test_typed_values_are_stored_in_one_form(ask, act, wang_party, form, today, catalog):
    typed = {
        "commission": Said(state=KNOWN, value="18.75%"),
        "avg_spend": Said(state=KNOWN, value="1,048"),
        "license_end": Said(state=KNOWN, value="2027/1/31".replace("/1/", "/01/")),
        "safety_ok": Said(state=KNOWN, value="是"),
    }
    visit = act(record_visit, wang_party, replace(form, answers=typed), today=today, catalog=catalog)
    values = {key: said.value for key, said in ask(show_visit, visit).answers.items()}
    assert values == {"commission": "0.1875", "avg_spend": "1048", "license_end": "2027-01-31", "safety_ok": "true"}


def test_the_same_photo_twice_is_stored_once(ask, act, wang_party, form, today, catalog):
    from sqlalchemy import func, select

    from cmdesk.models.attachment import Attachment, Content

    for _ in range(2):
        act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert ask(lambda session: session.scalar(select(func.count()).select_from(Attachment))) == 2
    assert ask(lambda session: session.scalar(select(func.count()).select_from(Content))) == 1


def test_search_finds_client_or_note(ask, act, wang_party, form, today, catalog):
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert [len(ask(list_visits, search=typed)) for typed in ("老王", "实数", "没有")] == [1, 1, 0]


FIGURES = {
    "receipt_qr": "158600",
    "receipt_platform_net": "27300",
    "commission": "18.75",
    "receipt_cash": "11800",
    "sets_used": "3650",
    "avg_spend": "48",
    "takeaway_orders": "35",
    "takeaway_avg": "32",
    "takeaway_days": "30",
    "open_stock": "9000",
    "buy": "88500",
    "close_stock": "10500",
}
MENU = '[{"category": "热菜", "share": "55", "cost": "40"}, {"category": "凉菜", "share": "20", "cost": "38"}]'


def income(ask, party, catalog):
    return estimate_income("catering", ask(heard, party), catalog=catalog)


def test_a_none_without_evidence_takes_no_grade_from_its_route(ask, act, wang_party, form, today, catalog):
    answers = {key: Said(state=KNOWN, value=value, grade="B") for key, value in FIGURES.items()}
    answers["receipt_cash"] = Said(state=AnswerState.NONE)
    act(record_visit, wang_party, replace(form, answers=answers), today=today, catalog=catalog)
    grades = {route.key: route.grade for route in income(ask, wang_party, catalog).routes}
    assert grades["receipts"] == "B"


def test_income_by_every_route_the_answers_allow(ask, act, wang_party, form, today, catalog):
    answers = {key: Said(state=KNOWN, value=value, grade="B") for key, value in FIGURES.items()}
    act(record_visit, wang_party, replace(form, answers=answers), today=today, catalog=catalog)
    found = income(ask, wang_party, catalog)
    results = {route.key: route.result for route in found.routes}
    assert (results["receipts"], results["consumable"]) == (Decimal(204000), Decimal(208800))
    assert results["traffic"] is None
    assert next(route.missing for route in found.routes if route.key == "traffic") == tuple(
        sorted(["days_wd", "days_we", "seats", "turn_wd_dinner", "turn_wd_lunch", "turn_we_dinner", "turn_we_lunch"])
    )
    assert found.check.adopted == Decimal(204000)


def test_a_refusal_is_no_zero_but_a_confirmed_none_is(ask, act, wang_party, form, today, catalog):
    answers = {key: Said(state=KNOWN, value=value) for key, value in FIGURES.items()}
    refused = answers | {"receipt_cash": Said(state=DECLINED, words="不说")}
    act(record_visit, wang_party, replace(form, answers=refused), today=today, catalog=catalog)
    receipts = next(route for route in income(ask, wang_party, catalog).routes if route.key == "receipts")
    assert (receipts.result, receipts.missing) == (None, ("receipt_cash",))
    none = answers | {"receipt_cash": Said(state=NONE)}
    act(record_visit, wang_party, replace(form, answers=none), today=today, catalog=catalog)
    receipts = next(route for route in income(ask, wang_party, catalog).routes if route.key == "receipts")
    assert receipts.result == Decimal(192200)


def test_a_page_of_visits_is_one_query_whoever_was_visited(book, act, ask, today, catalog):
    for name in ("王记", "李记", "张记"):
        id_ = act(add_prospect, ProspectForm(name=name), today=today)
        party = ask(lambda session, id_=id_: session.get_one(Opportunity, id_).party_id)
        act(record_visit, party, VisitForm(day=today), today=today, catalog=catalog)
    asked = []
    event.listen(book.engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    assert {line.name for line in ask(list_visits)} == {"王记", "李记", "张记"}
    assert sum("FROM visit" in each for each in asked) == len(asked) - asked.count("BEGIN") == 1
