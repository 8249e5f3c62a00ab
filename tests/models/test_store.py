import json
import sqlite3

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.key import from_recovery_key, key_file, new_key, recovery_key
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.store import create_book, open_book, open_with_key
from cmdesk.services.gesture import perform

SECRET = "老王家常菜馆"


def add(session, name):
    session.add(Party(kind=PartyKind.PERSON, name=name))


def names(book):
    with book.read() as session:
        return session.scalars(select(Party.name)).all()


def test_what_is_written_is_there_after_opening_again(book_path, cheap):
    book = open_book(book_path, "correct horse")
    perform(book, message("x", "Add"), add, SECRET)
    book.close()
    again = open_book(book_path, "correct horse")
    assert names(again) == [SECRET]
    again.close()


def test_nothing_readable_lies_in_the_file(book, book_path):
    perform(book, message("x", "Add"), add, SECRET)
    book.close()
    files = [path for path in book_path.parent.iterdir() if path.name.startswith(book_path.name)]
    assert files
    for path in files:
        raw = path.read_bytes()
        assert SECRET.encode() not in raw
        assert b"SQLite format" not in raw
        assert path.stat().st_mode & 0o077 == 0 or path.suffix not in {".cmdesk", ".key"}


@pytest.mark.parametrize("passphrase", ["", "wrong", "correct horse "])
def test_wrong_passphrase_is_told(book_path, passphrase):
    with pytest.raises(UserError, match="passphrase"):
        open_book(book_path, passphrase)


def test_recovery_key_opens_a_book_whose_key_file_is_lost(tmp_path, cheap):
    book, recovery = create_book(tmp_path / "a.cmdesk", "pass", cost=cheap)
    perform(book, message("x", "Add"), add, SECRET)
    book.close()
    key_file(tmp_path / "a.cmdesk").unlink()
    with pytest.raises(UserError, match="recovery key"):
        open_book(tmp_path / "a.cmdesk", "pass")
    again = open_with_key(tmp_path / "a.cmdesk", from_recovery_key(recovery.lower().replace("-", " ")))
    assert names(again) == [SECRET]
    again.close()


def test_mistyped_recovery_key_is_refused():
    letters = recovery_key(new_key())
    wrong = ("B" if letters[0] != "B" else "C") + letters[1:]
    for typed in (wrong, letters[:-1], "", "nonsense"):
        with pytest.raises(UserError, match="recovery key"):
            from_recovery_key(typed)


@pytest.mark.parametrize("damage", ["truncated", "foreign", "text", "empty"])
def test_what_is_no_book_is_told(book_path, damage):
    raw = book_path.read_bytes()
    if damage == "foreign":
        book_path.unlink()
        sqlite3.connect(book_path).execute("CREATE TABLE t (x)").connection.close()
    else:
        book_path.write_bytes({"truncated": raw[:1000], "text": b"hello " * 1000, "empty": b""}[damage])
    with pytest.raises(UserError, match=r"book\.cmdesk"):
        open_book(book_path, "correct horse")


def test_damaged_or_missing_key_file_is_told(book_path):
    key_file(book_path).write_text("{}")
    with pytest.raises(UserError, match="damaged"):
        open_book(book_path, "correct horse")


def test_newer_book_is_refused(book, book_path):
    with book.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    book.close()
    with pytest.raises(UserError, match="newer"):
        open_book(book_path, "correct horse")


def test_an_existing_book_is_never_overwritten(book_path, cheap):
    with pytest.raises(UserError, match="exists"):
        create_book(book_path, "x", cost=cheap)


def test_sqlite_refuses_a_write_outside_a_gesture(book):
    with pytest.raises(IntegrityError), book.writing.begin() as session:
        session.add(Party(kind=PartyKind.PERSON, name="sneaky"))
    assert names(book) == []


def test_a_book_written_to_by_another_program_is_told(book_path, monkeypatch):
    monkeypatch.setattr("cmdesk.models.store.WAIT", 0.05)
    one, other = open_book(book_path, "correct horse"), open_book(book_path, "correct horse")
    with one.write() as session:
        session.scalars(select(Party)).all()
        with pytest.raises(UserError, match="another program"):
            perform(other, message("x", "Add"), add, SECRET)
    perform(other, message("x", "Add"), add, SECRET)
    assert names(one) == [SECRET]
    one.close()
    other.close()


def test_only_a_whole_book_takes_its_name(tmp_path, cheap, monkeypatch):
    def interrupted(*_args):
        assert not (tmp_path / "a.cmdesk").exists()
        raise KeyboardInterrupt

    monkeypatch.setattr("cmdesk.models.store.wrap", interrupted)
    with pytest.raises(KeyboardInterrupt):
        create_book(tmp_path / "a.cmdesk", "pass", cost=cheap)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/a.cmdesk", "a" * 300 + ".cmdesk"])
def test_a_place_that_cannot_be_is_told(tmp_path, cheap, place):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError):
        create_book(tmp_path / place, "pass", cost=cheap)
    with pytest.raises(UserError, match="no book"):
        open_book(tmp_path / place, "pass")


@pytest.mark.parametrize(
    "change", [{"time_cost": 0}, {"memory_kib": -1}, {"parallelism": 10**12}, {"salt": "ab"}, {"nonce": "ab"}]
)
def test_a_key_file_of_nonsense_is_told(book_path, change):
    head = json.loads(key_file(book_path).read_text())
    key_file(book_path).write_text(json.dumps({**head, **change}))
    with pytest.raises(UserError, match="damaged"):
        open_book(book_path, "correct horse")


def test_a_passphrase_need_not_be_utf_8(tmp_path, cheap):
    book, _ = create_book(tmp_path / "a.cmdesk", "密码\udcff", cost=cheap)
    book.close()
    open_book(tmp_path / "a.cmdesk", "密码\udcff").close()
    with pytest.raises(UserError, match="passphrase"):
        open_book(tmp_path / "a.cmdesk", "密码")


def test_an_error_names_no_client(book):
    def twice(session):
        session.add_all([Party(kind=PartyKind.PERSON, name=SECRET, doc=1) for _ in range(2)])

    with pytest.raises(IntegrityError) as caught:
        perform(book, message("x", "Add"), twice)
    assert SECRET not in str(caught.value)
