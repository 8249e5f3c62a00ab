"""A visit is corrected by a new version, signed by hand, and leaves tasks behind."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from cmdesk.core.errors import UserError
from cmdesk.models.attachment import Attachment
from cmdesk.models.dossier import Fact
from cmdesk.models.states import AnswerState
from cmdesk.models.task import Task
from cmdesk.models.visit import Photo, Signer, Visit
from cmdesk.services.gesture import undo
from cmdesk.services.income import heard
from cmdesk.services.visit import NewPhoto, NewSignature, NextStep, VisitForm, record_visit
from cmdesk.services.visit_basis import visit_basis
from cmdesk.services.visit_note import check_note, note_score, written_by
from cmdesk.services.visit_photos import metres_between, place_of
from cmdesk.services.visit_versions import correct_visit, sign_visit, versions
from cmdesk.services.visits import Said, count_types, count_visits, list_visits, show_visit

DAY = date(2026, 3, 12)
AT = datetime(2026, 3, 12, 12, 5).astimezone()
INK = b"\x89PNG\r\n\x1a\n" + b"ink"


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "门头.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + b"shop" * 50)
    return path


@pytest.fixture
def first(act, wang_party, picture, today, catalog):
    answers = {"seats": Said(state=AnswerState.KNOWN, value="60", grade="C")}
    form = VisitForm(
        day=DAY, lead="周敏", note="数了两遍", question_set="catering", answers=answers,
        photos=[NewPhoto(path=picture, tag="signboard", caption="正门")],
        next_steps=[NextStep(title="取流水", due=DAY + timedelta(days=6))],
    )  # fmt: skip
    return act(record_visit, wang_party, form, today=today, catalog=catalog)


@pytest.fixture
def corrected(act, ask, first, today, catalog):
    photo = ask(show_visit, first).photos[0]
    form = VisitForm(
        day=DAY, lead="周敏", note="少数了一桌", question_set="catering",
        answers={"seats": Said(state=AnswerState.KNOWN, value="64", grade="C")},
        photos=[NewPhoto(path=photo.name, tag=photo.tag, caption="正门", kept=photo.id)],
    )  # fmt: skip
    return act(correct_visit, first, form, reason="少数了一桌", today=today, catalog=catalog)


def test_a_correction_stands_and_the_first_version_stays_as_it_was(ask, book, first, corrected, wang_party, catalog):
    old, new = ask(show_visit, first), ask(show_visit, corrected)
    assert (old.line.note, old.answers["seats"].value, old.line.replaced) == ("数了两遍", "60", True)
    assert (new.line.note, new.answers["seats"].value, new.line.replaced) == ("少数了一桌", "64", False)
    assert (new.line.version, new.line.reason) == (2, "少数了一桌")
    assert new.line.number != old.line.number
    assert [line.id for line in ask(list_visits, party_id=wang_party)] == [corrected]
    assert (ask(count_visits), ask(count_types)) == (1, {"FIRST": 1})
    assert ask(heard, wang_party)["seats"].value == "64"
    with book.read() as session:  # the photo is taken over, not stored twice
        assert session.scalars(select(Photo.caption).order_by(Photo.id)).all() == ["正门", "正门"]
        assert len(session.scalars(select(Attachment)).all()) == 1
    for each in (first, corrected):
        found = [(line.version, line.reason) for line in ask(versions, each)]
        assert found == [(2, "少数了一桌"), (1, "")]


def test_undoing_a_correction_lets_the_first_version_stand_again(ask, book, first, corrected, wang_party):
    undo(book)
    assert [line.id for line in ask(list_visits, party_id=wang_party)] == [first]
    with book.read() as session:
        assert session.get(Visit, corrected) is None


def test_while_a_visit_is_corrected_its_own_answers_are_no_earlier_ones(ask, act, first, wang_party, today, catalog):
    answers = {"area_m2": Said(state=AnswerState.KNOWN, value="120", grade="C")}
    form = VisitForm(day=DAY, question_set="catering", answers=answers)
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert set(ask(visit_basis, wang_party).answers) == {"seats", "area_m2"}
    correcting = ask(visit_basis, wang_party, correcting=first)
    assert set(correcting.answers) == {"area_m2"}
    assert correcting.came_in == ask(show_visit, first).line.came_in  # whether it is late is told by the first version


def test_however_often_a_visit_is_corrected_it_was_written_when_its_first_version_was(
    ask, first, corrected, wang_party
):
    assert ask(visit_basis, wang_party, correcting=corrected).came_in == ask(show_visit, first).line.came_in
    assert ask(visit_basis, wang_party).came_in is None


def test_facts_and_plans_lead_to_the_version_that_stands(act, book, first, wang_party, today, catalog):
    def hang(session):
        session.add(Fact(party_id=wang_party, field="staff", state=AnswerState.KNOWN, value="8", visit_id=first))
        session.add(Task(party_id=wang_party, title="首访", due=DAY, done_on=DAY, visit_id=first))

    act(hang)
    new = act(correct_visit, first, VisitForm(day=DAY), reason="少数了一桌", today=today, catalog=catalog)

    def led():
        with book.read() as session:
            plans = session.scalars(select(Task.visit_id).where(Task.visit_id.is_not(None))).all()
            return [*session.scalars(select(Fact.visit_id)), *plans]

    assert led() == [new, new]
    undo(book)
    assert led() == [first, first]


def test_what_was_corrected_is_not_corrected_or_signed_again(act, first, corrected, today, catalog):
    form = VisitForm(day=DAY)
    with pytest.raises(UserError, match="later version"):
        act(correct_visit, first, form, reason="again", today=today, catalog=catalog)
    with pytest.raises(UserError, match="later version"):
        act(sign_visit, first, NewSignature(signer=Signer.LEAD, name="周敏", signed_at=AT, data=INK))
    with pytest.raises(UserError, match="says why"):
        act(correct_visit, corrected, form, reason="  ", today=today, catalog=catalog)


def test_signatures_stand_under_the_version_that_was_signed(act, ask, first):
    act(sign_visit, first, NewSignature(signer=Signer.LEAD, name=" 周敏 ", signed_at=AT, data=INK))
    act(sign_visit, first, NewSignature(signer=Signer.CLIENT, name="王建国", signed_at=AT, data=INK + b"2"))
    found = [(each.signer, each.name, each.signed_at) for each in ask(show_visit, first).signatures]
    assert found == [(Signer.LEAD, "周敏", AT), (Signer.CLIENT, "王建国", AT)]
    for wrong in ({"name": " "}, {"data": b""}):
        given = {"signer": Signer.LEAD, "name": "周敏", "signed_at": AT, "data": INK} | wrong
        with pytest.raises(UserError, match="needs the name"):
            act(sign_visit, first, NewSignature(**given))


def test_next_steps_become_tasks_of_the_client(book, first, wang_party):
    with book.read() as session:
        (task,) = session.scalars(select(Task))
        assert (task.party_id, task.title, task.due, task.done_on) == (wang_party, "取流水", date(2026, 3, 18), None)


def test_the_way_between_two_places():
    one, other = place_of("30.00000, 120.00000"), place_of("30.00270, 120.00000")
    assert metres_between(one, other) == pytest.approx(300, abs=1)
    assert metres_between(one, one) == 0
    assert place_of("") is place_of("somewhere") is place_of("95.0, 10.0") is None


def test_a_next_step_says_what_is_to_be_done(ask, act, wang_party, today, catalog):
    form = VisitForm(day=today, next_steps=[NextStep(title="  ", due=today)])
    with pytest.raises(UserError, match="what is to be done"):
        act(record_visit, wang_party, form, today=today, catalog=catalog)
    assert ask(list_visits) == []


def test_a_note_earns_its_points(catalog):
    quality = catalog.note_quality
    assert sum(quality.points.values()) == 100
    good = "11:40 数了 42 人。老板说「淡季也有六成座」。未发现疑点：账实相符。下一步 3月18日取流水。"
    said = {"seats": Said(state=AnswerState.KNOWN, value="60", grade="C")}
    assert note_score(check_note(good, said), quality, timely=True) == 100
    assert note_score(check_note(good, said), quality, timely=False) == 90
    bare = {"seats": Said(state=AnswerState.KNOWN, value="60")}
    assert note_score(check_note("客流不错，电话 13800006207", bare), quality, timely=True) == 10
    assert [quality.light(score) for score in (85, 84, 60, 59)] == ["ok", "warn", "warn", "bad"]


@pytest.mark.parametrize(
    ("day", "by"),
    [
        (date(2026, 3, 12), date(2026, 3, 13)),
        (date(2026, 3, 13), date(2026, 3, 16)),  # a Friday
        (date(2026, 2, 14), date(2026, 2, 24)),  # before the Spring Festival
    ],
)
def test_a_note_is_written_by_noon_of_the_next_working_day(catalog, day, by):
    assert written_by(day, catalog.note_quality) == datetime.combine(by, time(12)).astimezone()
