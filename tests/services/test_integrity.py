from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.journal import Head, journal_head
from cmdesk.models.store import open_book
from cmdesk.models.tables import watched
from cmdesk.models.triggers import triggers
from cmdesk.services.attachments import add_bytes
from cmdesk.services.backup import anchors, back_up
from cmdesk.services.gesture import perform, undo
from cmdesk.services.integrity import Anchor, check_book, explain_clock, vanished
from cmdesk.services.prospect import ProspectForm, add_prospect

AT = datetime(2026, 3, 12, 14, 32, tzinfo=UTC)


def add_many(session, count, today):
    for number in range(count):
        add_prospect(session, ProspectForm(name=f"老王家常菜馆{number}"), today=today)


def test_what_another_connection_wrote_meanwhile_is_no_damage(book, act, today):
    act(add_many, 60, today)
    with book.read() as session:
        assert check_book(session) == []
        session.rollback()
        session.execute(text("SELECT 1"))  # this session keeps its connection, the gestures take another
        for _ in range(12):
            act(add_prospect, ProspectForm(name="启明五金"), today=today)
        for _ in range(13):
            undo(book)
        assert check_book(session) == []


def test_rows_that_went_behind_the_program_are_counted_by_table(book, act, today):
    act(add_many, 5, today)
    act(add_prospect, ProspectForm(name="启明五金"), today=today)
    undo(book)  # these rows the journal knows to be gone
    with book.engine.begin() as connection:
        for trigger in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.exec_driver_sql(f'DROP TRIGGER "{trigger[0]}"')
        connection.exec_driver_sql("DELETE FROM opportunity WHERE number > (SELECT min(number) FROM opportunity)")
        connection.exec_driver_sql("UPDATE opportunity SET need = need || '装修'")
        connection.exec_driver_sql("UPDATE party SET contact = contact || '王' WHERE name LIKE '%1'")
    with book.read() as session:
        found = [dict(each.values) for each in check_book(session) if "table" in dict(each.values)]
    assert found == [{"count": 1, "table": "party"}, {"count": 5, "table": "opportunity"}]


def test_a_trigger_that_is_gone_or_altered_is_found(book):
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER party_UPDATE")
        connection.exec_driver_sql("DROP TRIGGER party_words_INSERT")
        connection.exec_driver_sql("CREATE TRIGGER party_words_INSERT AFTER INSERT ON party BEGIN SELECT 1; END")
        connection.exec_driver_sql("CREATE TRIGGER more AFTER INSERT ON party BEGIN SELECT 1; END")
    with book.read() as session:
        (found,) = check_book(session)
    assert dict(found.values) == {"count": 3}


def test_a_journal_cut_at_its_end_with_its_rows_is_found(book, act, today):
    act(add_many, 2, today)
    act(lambda _session: None)  # writes nothing and leaves no gap
    undo(book)
    with book.read() as session:
        assert check_book(session) == []
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM change WHERE gesture = 2")
        connection.exec_driver_sql("DELETE FROM gesture WHERE number = 2")
        for name in triggers():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("DELETE FROM change")
        connection.exec_driver_sql("DELETE FROM gesture")
        for sql in triggers().values():
            connection.exec_driver_sql(sql)
    with book.read() as session:
        found = [str(each) for each in check_book(session)]
    assert found == ["The last entries of the journal are gone: 2.", "The last entries of the journal are gone: 8."]


def test_a_journal_written_anew_disagrees_with_a_backup(book, act, today, tmp_path):
    act(add_many, 1, today)
    back_up(book, tmp_path)
    with book.read() as session:
        assert check_book(session, anchors=anchors(book, tmp_path)) == []
        head = journal_head(session)
    act(add_many, 1, today)
    other = Anchor(name="b", head=Head(entry=head.entry, sha256="0" * 64))
    later = Anchor(name="c", head=Head(entry=head.entry + 9, sha256=head.sha256))
    with book.read() as session:
        assert check_book(session, anchors=anchors(book, tmp_path)) == []
        found = [dict(each.values)["file"] for each in check_book(session, anchors=[other, later])]
    assert found == ["b", "c"]


def test_a_clock_set_by_the_network_is_no_step_back(book, today):
    times = iter([AT, AT - timedelta(seconds=20), AT - timedelta(hours=1)])
    told = []
    for _ in range(3):
        then = next(times)
        perform(replace(book, clock=lambda then=then: then), message("x", "Add"), add_many, 1, today)
        with book.read() as session:
            told.append([dict(each.values)["number"] for each in check_book(session)])
    assert told == [[], [], [3]]
    with pytest.raises(UserError, match="few words"):
        explain_clock(book, [3], " ")
    explain_clock(replace(book, clock=lambda: AT), [3], "the battery was empty")
    with book.read() as session:
        assert check_book(session) == []


def test_missing_rows_are_looked_for_in_one_pass_over_the_journal(book):
    with book.read() as session:
        plan = [step[-1] for step in session.execute(text("EXPLAIN QUERY PLAN " + vanished(watched())))]
    scans = [step for step in plan if step.startswith("SCAN")]
    assert [step for step in scans if "c" in step.split()] == scans
    assert not any("LIST SUBQUERY" in step for step in plan)


def test_a_file_said_to_be_shorter_than_it_is_is_found(book, act):
    act(lambda session: add_bytes(session, b"x" * 100, "a.txt"))
    with book.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE content SET size = 7")
    with book.read() as session:
        assert "damaged" in " ".join(map(str, check_book(session)))


def test_a_damaged_page_is_told_and_hides_nothing_else(book, book_path, act, today):
    act(add_many, 400, today)
    book.close()
    with book_path.open("rb+") as file:
        pages = book_path.stat().st_size // 4096
        for place in range(pages // 2, pages, 5):  # behind the roots of the tables, without which no book opens
            file.seek(place * 4096 + 100)
            file.write(b"damage")
    broken = open_book(book_path, "correct horse")
    with broken.read() as session:
        found = " ".join(map(str, check_book(session)))
    assert "damaged" in found

    def read_all():
        with broken.read() as session:
            for table in watched():
                session.execute(text(f"SELECT * FROM {table.name}")).all()

    with pytest.raises(UserError, match=r"book\.cmdesk is damaged"):
        read_all()
    broken.close()


@pytest.mark.parametrize(
    ("tampering", "said"),
    [
        ("UPDATE party SET name = X'0001ff'", "Rows of “party”"),
        ("UPDATE gesture SET at = 'rubbish' WHERE number = 1", "entry 1 cannot be read"),
        ("UPDATE gesture SET kind = 'rubbish' WHERE number = 1", "entry 1 cannot be read"),
        ("INSERT INTO party_words (party_words) VALUES ('delete-all')", "search index holds 0 of 2"),
    ],
)
def test_rubbish_is_named_and_hides_nothing_else(book, act, today, tampering, said):
    act(add_many, 2, today)
    with book.engine.begin() as connection:
        for name in triggers():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(tampering)
        connection.exec_driver_sql("UPDATE opportunity SET need = 'other'")
    with book.read() as session:
        found = " ".join(map(str, check_book(session)))
    assert said in found
    assert "2 rows of “opportunity”" in found


def test_small_steps_of_the_clock_add_up(book, today):
    told = []
    for minute in range(3):
        then = AT - timedelta(seconds=50 * minute)
        perform(replace(book, clock=lambda then=then: then), message("x", "Add"), add_many, 1, today)
        with book.read() as session:
            told = [dict(each.values)["number"] for each in check_book(session)]
    assert told == [3]


def test_nothing_is_written_while_an_entry_stands_open(book, act, today):
    act(add_many, 1, today)
    with book.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE gesture SET open = 1")
    with pytest.raises(UserError, match="entry 1 was altered"):
        act(add_many, 1, today)
