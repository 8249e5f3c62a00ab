from sqlalchemy import text

from cmdesk.models.journal import watched
from cmdesk.services.gesture import undo
from cmdesk.services.integrity import check_book, vanished
from cmdesk.services.prospect import ProspectForm, add_prospect


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
        found = [dict(each.values) for each in check_book(session)]
    assert found == [{"count": 1, "table": "party"}, {"count": 5, "table": "opportunity"}]


def test_missing_rows_are_looked_for_in_one_pass_over_the_journal(book):
    with book.read() as session:
        plan = [step[-1] for step in session.execute(text("EXPLAIN QUERY PLAN " + vanished(watched())))]
    scans = [step for step in plan if step.startswith("SCAN")]
    assert [step for step in scans if "c" in step.split()] == scans
    assert not any("LIST SUBQUERY" in step for step in plan)
