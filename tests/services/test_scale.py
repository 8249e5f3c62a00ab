from datetime import timedelta

import pytest
from pypinyin import Style, lazy_pinyin
from sqlalchemy import func, select

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.identifiers import credit_code, phone
from cmdesk.models.key import Cost, key_file
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.search import indexed
from cmdesk.models.store import open_book
from cmdesk.models.visit import Answer, Visit
from cmdesk.services import scale
from cmdesk.services.answers import canonical
from cmdesk.services.integrity import check_book
from cmdesk.services.prospects import ProspectQuery, list_prospects
from cmdesk.services.sample.city import shares
from cmdesk.services.scale import Scaled, fill_scaled, make_scaled

CHEAP = Cost(time_cost=1, memory_kib=64, parallelism=1)


@pytest.fixture
def filled(book, today, catalog, monkeypatch):
    """Return a book of forty clients and a hundred visits, in batches that cut between a client and their visits."""
    monkeypatch.setattr(scale, "BATCH", 64)
    made = fill_scaled(book, customers=40, visits=100, seed=7, today=today, catalog=catalog)
    return book, made


def test_a_made_up_book_is_whole_and_holds_what_was_asked_for(filled):
    book, made = filled
    with book.read() as session:
        counts = [session.scalar(select(func.count()).select_from(table)) for table in (Party, Visit, Answer)]
        assert check_book(session) == []
    assert counts == [40, 100, made.answers]
    assert made == Scaled(customers=40, visits=100, answers=made.answers, gestures=made.gestures)
    assert (made.answers > 0, made.gestures > 3) == (True, True)


def test_clients_are_plausible_and_marked_as_invented(filled, today, catalog):
    book, _ = filled
    with book.read() as session:
        parties = session.scalars(select(Party)).all()
        assert all(party.invented and party.name and phone(party.phone).valid for party in parties)
        assert all(party.words == indexed(party) for party in parties)
        codes = [party.credit_code for party in parties if party.credit_code]
        assert {credit_code(code).error for code in codes} == {None}
        assert len(set(codes)) == len(codes) > 9
        assert {"REGION_UNKNOWN"} == {warning for code in codes for warning in credit_code(code).warnings}
        assert len({party.kind for party in parties}) == 3
        assert len(set(session.scalars(select(Opportunity.stage)))) > 3
        days = session.execute(
            select(Visit.day, Opportunity.first_contact).join(Opportunity, Visit.party_id == Opportunity.party_id)
        )
        assert all(today - timedelta(days=731) < met <= day <= today for day, met in days)
        for answer in session.scalars(select(Answer).where(Answer.state == "known")):
            asked = catalog.question_sets[answer.visit.question_set]
            assert canonical(asked, answer.question, answer.value) == answer.value


def test_pinyin_initials_find_one(filled, today, catalog):
    book, _ = filled
    with book.read() as session:
        wanted = session.scalars(select(Party).where(Party.kind != "person")).first()
        initials = "".join(lazy_pinyin(wanted.name, style=Style.FIRST_LETTER))
        found = list_prospects(session, ProspectQuery(search=initials), today=today, catalog=catalog)
    assert wanted.name in [line.name for line in found]
    assert len(found) < 40


def rows(book):
    with book.read() as session:
        return [
            session.execute(select(*table.__table__.columns).order_by(table.id)).all()
            for table in (Party, Opportunity, Visit, Answer)
        ]


def test_the_same_seed_makes_the_same_rows(tmp_path, today, catalog):
    made = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        path = tmp_path / f"{name}.cmdesk"
        make_scaled(path, "x", customers=9, visits=20, seed=seed, today=today, catalog=catalog, cost=CHEAP)
        book = open_book(path, "x")
        made.append(rows(book))
        book.close()
    assert made[0] == made[1]
    assert [row.name for row in made[0][0]] != [row.name for row in made[2][0]]


def test_a_book_that_is_there_stays_untouched(book_path, today, catalog):
    before = book_path.read_bytes()
    with pytest.raises(UserError, match="exists already"):
        make_scaled(book_path, "x", customers=9, visits=0, seed=1, today=today, catalog=catalog, cost=CHEAP)
    assert book_path.read_bytes() == before


def test_stopped_half_way_none_is_left(tmp_path, today, catalog):
    def stop(done, total):
        raise Cancelled

    path = tmp_path / "large.cmdesk"
    with pytest.raises(Cancelled):
        make_scaled(path, "x", customers=9, visits=0, seed=1, today=today, catalog=catalog, progress=stop, cost=CHEAP)
    assert (list(tmp_path.glob("large*")), key_file(path).exists()) == ([], False)


@pytest.mark.parametrize(("total", "parts"), [(0, 5), (1, 1), (7, 1), (1, 1000), (1000, 3), (1000, 1000)])
def test_shares_add_up(total, parts):
    found = list(shares(total, parts))
    assert (len(found), sum(found), min(found) >= 0) == (parts, total, True)
