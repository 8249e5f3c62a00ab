"""Rows written as one leave a book as they do when the triggers follow each of them."""

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import IntegrityError

from cmdesk.core.errors import Cancelled
from cmdesk.core.text import message
from cmdesk.models import bulk, search
from cmdesk.models.bulk import insert_in_turn, insert_many, ready
from cmdesk.models.journal import Change, Gesture
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.search import doc_of, indexed, spelling
from cmdesk.models.store import open_book
from cmdesk.services.gesture import perform, redo, undo
from cmdesk.services.integrity import check_book
from tests.conftest import PASSPHRASE

MORNING = datetime(2026, 3, 12, 9, tzinfo=UTC)
ADD = message("test", "Add many")
ODD = ("", '他说："好"', "a\\b\n第二行\t\x07\x7f", "𠮷野家 😀", "\u2028'; DROP TABLE party; --", "O’Brien é")
MANY = 3 * bulk.FEW


def clock():
    """Return a clock that moves a minute each time it is asked."""
    minutes = count()
    return lambda: MORNING + timedelta(minutes=next(minutes))


def clients(start, end):
    """Return rows of parties and their opportunities, the same ones every time."""
    moment = {"created_at": MORNING, "updated_at": MORNING}
    parties, wishes = [], []
    for number in range(start, end):
        id_ = search.UUID(int=(number << 80) + (number * 7919) % 2**40)  # as they come, not in the index's order
        party = Party(id=id_, kind=PartyKind.PERSON, name=f"王{number}号", phone=f"13{number:09}", note=ODD[number % 6])
        own = {"id": id_, "kind": party.kind, "name": party.name, "phone": party.phone, "note": party.note}
        found = {"doc": doc_of(id_), "words": indexed(party), "spelling": spelling(party.name)}
        parties.append(own | found | moment)
        wanted = Decimal(number) / 4 if number % 3 else None
        wish = {"id": search.UUID(int=id_.int + 1), "party_id": id_, "number": f"L{number}", "wanted": wanted}
        wishes.append(wish | {"stage": "NEW", "stage_since": MORNING.date()} | moment)
    return parties, wishes


def add(session, start, end):
    for kind, rows in zip((Party, Opportunity), clients(start, end), strict=True):
        insert_many(session, kind, rows)


def tables(book):
    """Return every row of the book, but for the insides of the full-text index, and the SQL it is made of."""
    with book.read() as session:
        made = session.execute(text("SELECT type, name, sql FROM sqlite_master ORDER BY name")).all()
        names = [name for kind, name, _ in made if kind == "table" and not name.startswith("party_words")]
        rows = {name: session.execute(text(f'SELECT rowid, * FROM "{name}" ORDER BY rowid')).all() for name in names}
        return [tuple(each) for each in made], {name: [tuple(row) for row in found] for name, found in rows.items()}


def found(book, typed):
    with book.read() as session:
        query = "SELECT rowid FROM party_words WHERE party_words MATCH :typed ORDER BY rowid"
        return session.scalars(text(query), {"typed": search.match(typed)}).all()


@pytest.fixture
def twins(book_path, tmp_path, monkeypatch):
    """Return what a story leaves in two books: one written as one, one row by row."""

    def run(story):
        books = []
        for name, few in (("as-one", bulk.FEW), ("by-row", 10**9)):
            monkeypatch.setattr(bulk, "FEW", few)
            path = tmp_path / name / book_path.name
            path.parent.mkdir()
            for source in (book_path, book_path.with_name(book_path.name + ".key")):
                shutil.copy(source, path.with_name(source.name))
            with closing(open_book(path, PASSPHRASE, clock=clock())) as book:
                story(book)
                with book.read() as session:
                    assert check_book(session) == []
                books.append((tables(book), found(book, "wangh"), found(book, "0042")))
        return books

    return run


def bring(book):
    """Add clients by hand and many at once, in one gesture and the next."""
    perform(book, ADD, add, 1, 3)
    perform(book, ADD, lambda session: [add(session, 3, MANY), add(session, MANY, 2 * MANY)])
    perform(book, ADD, add, 2 * MANY, 3 * MANY)


def test_as_one_and_row_by_row_leave_the_same_book(twins):
    as_one, by_row = twins(bring)
    assert as_one == by_row
    (_, rows), by_pinyin, by_digits = as_one
    assert len(rows["change"]) == 2 * (3 * MANY - 1)
    assert (len(by_pinyin), len(by_digits)) == (3 * MANY - 1, 1)


def test_undo_and_redo_walk_both_books_through_the_same_states(twins):
    def story(book):
        states = [tables(book)[1]["party"]]
        bring(book)
        states.append(tables(book)[1]["party"])
        undo(book)
        undo(book)
        assert len(tables(book)[1]["party"]) == 2
        redo(book)
        redo(book)
        assert tables(book)[1]["party"] == states[-1]
        undo(book)

    as_one, by_row = twins(story)
    assert as_one == by_row


def test_the_triggers_are_set_aside_for_many_rows_only(book):
    said = []
    event.listen(book.engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    perform(book, ADD, add, 0, bulk.FEW - 1)
    assert not [sql for sql in said if "TRIGGER" in sql]
    perform(book, ADD, add, bulk.FEW, 2 * bulk.FEW)
    assert len([sql for sql in said if "CREATE TRIGGER" in sql]) == len([sql for sql in said if "DROP" in sql]) == 3


def in_turn(session, *ends):
    """Add clients up to each end and their opportunities in turn."""
    for_each = zip((1, *ends), ends, strict=False)
    batches = (
        ready(kind, rows) for some in for_each for kind, rows in zip((Party, Opportunity), clients(*some), strict=True)
    )
    insert_in_turn(session, batches)


def test_tables_filled_in_turn_are_journaled_and_indexed_once(book):
    said = []
    event.listen(book.engine, "before_cursor_execute", lambda *given: said.append(given[2].strip()))
    perform(book, ADD, in_turn, 1 + bulk.FEW, 1 + MANY, 2 + MANY)
    assert len([sql for sql in said if sql.startswith("INSERT INTO change")]) == 2
    assert len([sql for sql in said if sql.startswith("INSERT INTO party_words (rowid")]) == 1
    assert len([sql for sql in said if sql.startswith("DROP TRIGGER")]) == 3
    assert len([sql for sql in said if sql.startswith('INSERT INTO "party"')]) == 3
    after = tables(book)[1]
    assert (len(after["party"]), len(after["change"])) == (MANY + 1, 2 * (MANY + 1))
    assert len(found(book, "wangh")) == MANY + 1
    undo(book)
    assert tables(book)[1]["party"] == []
    redo(book)
    assert tables(book)[1]["party"] == after["party"]
    with book.read() as session:
        assert check_book(session) == []


def test_the_index_is_whole_and_in_one_piece_and_gathers_no_more_than_before(book):
    perform(book, ADD, in_turn, 20 * MANY)
    with book.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO party_words (party_words, rank) VALUES ('integrity-check', 1)")
        pieces = connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM party_words_idx").scalar()
        size = connection.exec_driver_sql("SELECT v FROM party_words_config WHERE k = 'hashsize'").scalar()
    assert pieces == 1
    assert size == search.GATHERED


def test_few_rows_before_many_are_journaled_by_the_triggers(book):
    perform(book, ADD, in_turn, 3, MANY)
    with book.read() as session:
        assert len(session.scalars(select(Change.number)).all()) == 2 * (MANY - 1)
        assert check_book(session) == []


def test_an_error_in_what_makes_the_rows_leaves_none_of_them(book):
    before = tables(book)

    def work(session):
        def batches():
            yield ready(Party, clients(1, MANY)[0])
            raise ValueError("no more")

        with pytest.raises(ValueError, match="no more"):
            insert_in_turn(session, batches())
        add(session, MANY, MANY + 1)

    perform(book, ADD, work)
    made, rows = tables(book)
    assert made == before[0]
    assert (len(rows["party"]), len(rows["change"])) == (1, 2)


@pytest.mark.parametrize("size", [bulk.FEW // 2, MANY])
def test_a_row_that_cannot_stand_takes_the_others_with_it_and_the_gesture_goes_on(book, size):
    perform(book, ADD, add, 1, 2)
    before = tables(book)

    def work(session):
        parties, _ = clients(1, size)
        with pytest.raises(IntegrityError):
            insert_many(session, Party, [*parties[1:], parties[0]])  # the last is in the book already
        assert session.scalar(text("SELECT count(*) FROM party")) == 1
        add(session, size, size + 1)

    perform(book, ADD, work)
    made, rows = tables(book)
    assert made == before[0]  # every trigger is there as it was
    assert len(rows["change"]) == len(before[1]["change"]) + 2
    with book.read() as session:
        assert check_book(session) == []


@pytest.mark.parametrize("error", [Cancelled, KeyboardInterrupt])
def test_what_stops_a_gesture_half_way_leaves_the_book_as_it_was(book, error):
    before = tables(book)

    def work(session):
        add(session, 1, MANY)
        raise error

    with pytest.raises(error):
        perform(book, ADD, work)
    assert tables(book) == before
    assert found(book, "wangh") == []


def test_outside_a_gesture_nothing_is_written(book):
    before = tables(book)
    with pytest.raises(IntegrityError), book.write() as session:
        add(session, 1, MANY)
    assert tables(book) == before


def test_a_crash_while_the_triggers_are_aside_leaves_nothing(book, book_path, tmp_path):
    """What lies on the disk in the middle of it is what a crash would leave."""
    before, crashed = tables(book), tmp_path / "crashed" / book_path.name
    crashed.parent.mkdir()

    def keep(_connection, _cursor, sql, *_rest):
        if sql.lstrip().startswith("INSERT INTO change"):
            for each in (*book.own_files(), book_path):
                if each.exists():
                    shutil.copy(each, crashed.with_name(each.name))

    event.listen(book.engine, "before_cursor_execute", keep)
    perform(book, ADD, add, 1, 20 * MANY)
    with closing(open_book(crashed, PASSPHRASE)) as left:
        assert tables(left) == before
        with left.read() as session:
            assert check_book(session) == []


def test_a_trigger_that_is_missing_is_not_put_back_and_one_unknown_still_fires(book):
    """What somebody did to the book stays to be found by a check; the journal is written all the same."""
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER party_INSERT")
        connection.exec_driver_sql("CREATE TABLE strange (name)")
        connection.exec_driver_sql(
            "CREATE TRIGGER strange_INSERT AFTER INSERT ON party BEGIN INSERT INTO strange VALUES (NEW.name); END"
        )
    perform(book, ADD, add, 1, MANY)
    with book.read() as session:
        assert session.scalar(text("SELECT count(*) FROM strange")) == MANY - 1
        assert len(session.scalars(select(Change.number)).all()) == 2 * (MANY - 1)
        assert session.scalars(select(Gesture.hash)).one()
        assert len(check_book(session)) == 1
