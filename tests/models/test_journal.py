import json
from datetime import date

import pytest
from sqlalchemy import event, select, text

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models import search
from cmdesk.models.journal import Change, Gesture, GestureKind, changes
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.store import open_book
from cmdesk.models.triggers import triggers
from cmdesk.models.visit import Visit
from cmdesk.services.gesture import note, perform, redo, redo_label, undo, undo_label
from cmdesk.services.integrity import check_book, strayed

ADD = message("x", "Add {name}", name="老王")


def add(session, name, today):
    party = Party(kind=PartyKind.PERSON, name=name)
    session.add(Opportunity(party=party, number=name, stage="NEW", stage_since=today))
    session.flush()
    return party.id


def rename(session, id_, name):
    session.get_one(Party, id_).name = name


def remove(session, id_):
    party = session.get_one(Party, id_)
    for opportunity in party.opportunities:
        session.delete(opportunity)
    session.flush()
    session.delete(party)


def state(book):
    with book.read() as session:
        return sorted(session.execute(select(Party.name, Opportunity.number).join(Opportunity)).all())


def labels(book):
    with book.read() as session:
        return str(undo_label(session)), str(redo_label(session))


def test_undo_and_redo_walk_through_every_state(book, today):
    states = [state(book)]
    first = perform(book, ADD, add, "老王", today).result
    states.append(state(book))
    perform(book, message("x", "Rename"), rename, first, "王家")
    states.append(state(book))
    perform(book, message("x", "Remove"), remove, first)
    states.append(state(book))
    assert states[-1] == states[0]
    for expected in (states[2], states[1], states[0]):
        undo(book)
        assert state(book) == expected
    with pytest.raises(UserError, match="nothing to undo"):
        undo(book)
    for expected in (states[1], states[2], states[3]):
        redo(book)
        assert state(book) == expected
    with pytest.raises(UserError, match="nothing to redo"):
        redo(book)


def test_menu_names_what_would_be_undone(book, today):
    assert labels(book) == ("None", "None")
    perform(book, ADD, add, "老王", today)
    perform(book, message("x", "Add {name}", name="b"), add, "b", today)
    undo(book)
    assert labels(book) == ("Add 老王", "Add b")


def test_doing_something_else_forgets_what_could_be_redone(book, today):
    perform(book, ADD, add, "a", today)
    undo(book)
    perform(book, ADD, add, "b", today)
    assert labels(book)[1] == "None"
    undo(book)
    redo(book)
    assert state(book) == [("b", "b")]


def test_undo_is_refused_when_a_row_has_changed_behind_it(book, today):
    perform(book, ADD, add, "a", today)
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER party_UPDATE")
        connection.exec_driver_sql("UPDATE party SET name = 'other', words = words")
    with pytest.raises(UserError, match=r"Add 老王.*changed outside the program"):
        undo(book)
    assert state(book) == [("other", "a")]


def test_any_gesture_is_taken_back_by_its_number_and_done_again(book, today):
    first = perform(book, ADD, add, "a", today)
    renamed = perform(book, message("x", "Rename"), rename, first.result, "b")
    other = perform(book, message("x", "Add c"), add, "c", today)
    undo(book, renamed.number)
    assert state(book) == [("a", "a"), ("c", "c")]
    assert labels(book) == ("Add c", "Rename")
    with pytest.raises(UserError, match=r"Rename.*undone already"):
        undo(book, renamed.number)
    redo(book, renamed.number)
    assert state(book) == [("b", "a"), ("c", "c")]
    undo(book, other.number)
    undo(book, renamed.number)
    assert state(book) == [("a", "a")]
    undo(book)
    assert state(book) == []
    for expected in ([("a", "a")], [("b", "a")], [("b", "a"), ("c", "c")]):
        redo(book)
        assert state(book) == expected
    with book.read() as session:
        assert check_book(session) == []


def test_what_was_changed_since_is_refused_with_the_name_of_what_changed_it(book, today):
    first = perform(book, ADD, add, "a", today)
    perform(book, message("x", "Rename to {name}", name="b"), rename, first.result, "b")
    with pytest.raises(UserError, match=r"Add 老王” cannot be undone: “Rename to b” of .* has changed the same since"):
        undo(book, first.number)
    assert state(book) == [("b", "a")]


def test_what_something_rests_on_is_refused(book, today):
    first = perform(book, ADD, add, "a", today)

    def visit(session):
        session.add(Visit(party_id=first.result, number="V1", type="x", day=today))

    perform(book, message("x", "Record a visit"), visit)
    with pytest.raises(UserError, match="“Record a visit” rests on it"):
        undo(book, first.number)
    undo(book)
    undo(book, first.number)
    assert state(book) == []
    visited = 2
    with pytest.raises(UserError, match="Record a visit” cannot be done again: what it belonged to has been deleted"):
        redo(book, visited)


def test_a_taken_place_is_refused(book, today):
    first = perform(book, ADD, add, "a", today)
    undo(book)
    perform(book, message("x", "Add another"), add, "a", today)  # the same number
    with pytest.raises(UserError, match="cannot be done again: something else has taken its place"):
        redo(book, first.number)
    assert state(book) == [("a", "a")]


def test_a_note_changes_nothing_and_stands_in_nobodys_way(book, today):
    perform(book, ADD, add, "a", today)
    undo(book)
    number = note(book, message("x", "Saw the phone of {name}", name="老王"))
    assert labels(book) == ("None", "Add 老王")
    with pytest.raises(UserError, match="stays noted"):
        undo(book, number)
    redo(book)
    assert state(book) == [("a", "a")]
    with book.read() as session:
        assert check_book(session) == []
        assert session.get_one(Gesture, number).kind is GestureKind.NOTE


def test_failed_work_leaves_nothing_behind(book, today):
    def half(session):
        add(session, "a", today)
        raise UserError(message("x", "no"))

    with pytest.raises(UserError):
        perform(book, ADD, half)
    with book.read() as session:
        assert session.scalars(select(Gesture)).all() == []
        assert session.scalars(select(Change)).all() == []


def test_outcome_names_the_tables_and_an_idle_gesture_leaves_no_trace(book, today):
    assert perform(book, ADD, add, "a", today).touched == {"party", "opportunity"}
    idle = perform(book, ADD, lambda _session: 7)
    assert (idle.result, idle.touched, idle.number) == (7, frozenset(), None)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE party SET name = 'x' WHERE name = 'a'",
        "DELETE FROM opportunity",
        "UPDATE change SET after = replace(after, 'a', 'b') WHERE number = 1",
        "DELETE FROM change WHERE number = 2",
        'UPDATE gesture SET label = \'["x", "y", {}, []]\' WHERE number = 1',
        "UPDATE gesture SET at = '2001-01-01 00:00:00' WHERE number = 2",
        "UPDATE gesture SET open = 1 WHERE number = 2",
    ],
)
def test_check_finds_what_was_done_behind_the_program(book, today, tampering):
    perform(book, ADD, add, "a", today)
    perform(book, ADD, add, "b", today)
    with book.read() as session:
        assert check_book(session) == []
    with book.engine.begin() as connection:
        for trigger in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.exec_driver_sql(f'DROP TRIGGER "{trigger[0]}"')
        connection.exec_driver_sql(tampering)
        for sql in (triggers() | search.triggers()).values():
            connection.exec_driver_sql(sql)
    with book.read() as session:
        assert check_book(session) != []


def test_undo_takes_back_the_latest_though_another_program_wrote_meanwhile(book, book_path, today):
    other = open_book(book_path, "correct horse")
    first = perform(book, ADD, add, "a", today).result
    perform(other, message("x", "Rename"), rename, first, "b")
    undo(book)
    assert state(other) == [("a", "a")]
    undo(other)
    assert state(book) == []
    other.close()


def test_text_comes_back_from_undo_to_the_letter(book, today):
    name = 'a\0b\x1f\n"\\𠮷'
    first = perform(book, ADD, add, name, today).result
    perform(book, message("x", "Rename"), rename, first, "b")
    undo(book)
    assert state(book) == [(name, name)]
    with book.read() as session:
        assert check_book(session) == []


def test_checking_rows_looks_each_one_up_once(book):
    with book.read() as session:
        plan = session.execute(text("EXPLAIN QUERY PLAN " + strayed(Party.__table__)), {"name": "party"}).all()
    assert not any("LIST SUBQUERY" in step[-1] for step in plan)  # else rows times rows: minutes for a few thousand


def test_a_change_is_sealed_as_json_writes_it(book):
    letters = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x30000))))
    rows = [("party", "a", None, '{"name":"老王\\n"}'), ("party", letters, letters, None)]
    query = 'INSERT INTO change (gesture, "table", "row", before, after) VALUES (1, ?, ?, ?, ?)'
    perform(book, ADD, add, "老王", date(2026, 3, 12))
    with book.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM change WHERE gesture = 1")
        connection.exec_driver_sql(query, rows)
    with book.read() as session:
        assert b"".join(changes(session, 1)) == b"".join(json.dumps(row, ensure_ascii=False).encode() for row in rows)


def test_changes_are_read_in_the_order_they_lie_in_whatever_lies_between(book):
    query = 'INSERT INTO change (number, gesture, "table", "row", before, after) VALUES (?, ?, ?, ?, NULL, ?)'
    perform(book, ADD, add, "老王", date(2026, 3, 12))
    perform(book, ADD, add, "小李", date(2026, 3, 12))
    with book.engine.begin() as connection:
        connection.exec_driver_sql(
            query, [(number, 1 + number % 2, "party", "a", str(number)) for number in range(9000, 7000, -1)]
        )
    said = []
    event.listen(book.engine, "before_cursor_execute", lambda *given: said.append(given[2:4]))
    with book.read() as session:
        pieces = list(changes(session, 1))
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {said[0][0]}", said[0][1]).all()
    assert 1 < len(pieces) < 10
    found = [int(row[-1]) for row in json.loads(b"[" + b"".join(pieces).replace(b"][", b"],[") + b"]") if row[1] == "a"]
    assert found == list(range(7002, 9001, 2))
    assert not [step for step in plan if "ORDER BY" in step[-1]]
