from sqlalchemy import text

from cmdesk.services.gesture import undo
from cmdesk.services.integrity import check_book
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
