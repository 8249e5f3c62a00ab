import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, text

from cmdesk.core.errors import UserError
from cmdesk.models.store import open_book
from cmdesk.services.draft_writer import DraftWriter
from cmdesk.services.drafts import find_draft, put_draft

PASSPHRASE = "correct horse"
AT = datetime(2026, 3, 12, 14, 32, tzinfo=UTC)
LONG = 20  # seconds no step here takes


@pytest.fixture
def at(book):
    return replace(book, clock=lambda: AT)


@pytest.fixture
def complaints():
    return []


@pytest.fixture
def writer(at, complaints):
    writer = DraftWriter(at, complaints.append)
    yield writer
    writer.close()


@pytest.fixture
def busy(book_path):
    """Hold the book as another program's long import does, until let go."""
    other = open_book(book_path, PASSPHRASE)
    holding, go, done = threading.Event(), threading.Event(), threading.Event()

    def hold():
        with other.write() as session:
            session.execute(text("SELECT 1"))  # takes the writer's place
            holding.set()
            go.wait(LONG)
        done.set()

    threading.Thread(target=hold).start()
    assert holding.wait(LONG)
    yield lambda: (go.set(), done.wait(LONG))
    go.set()
    assert done.wait(LONG)
    other.close()


def kept(book, key):
    with book.read() as session:
        found = find_draft(session, key)
    return found and (found.fields, found.saved_at)


def test_a_draft_is_kept_replaced_and_dropped(book, writer):
    writer.keep("visit:1", {"note": "午市"})
    writer.keep("visit:1", {"note": "午市实数", "seats": None})
    assert writer.find("visit:1").fields == {"note": "午市实数", "seats": None}
    assert writer.flush(LONG)
    assert kept(book, "visit:1") == ({"note": "午市实数", "seats": None}, AT)
    assert writer.find("visit:1").saved_at == AT
    assert kept(book, "visit:2") is writer.find("visit:2") is None
    writer.drop("visit:1")
    writer.drop("visit:1")
    assert writer.find("visit:1") is None
    assert writer.flush(LONG)
    assert kept(book, "visit:1") is None


def test_typing_waits_for_no_other_writer_and_outlives_a_crash(book, at, writer, busy, book_path, complaints):
    aside = book_path.with_name("book.cmdesk.typing")
    writer.keep("visit:1", {"note": "老王家的午市"})
    assert not writer.flush(1)
    assert aside.exists()
    assert "老王".encode() not in aside.read_bytes()
    assert kept(book, "visit:1") is None
    after_the_crash = DraftWriter(at, complaints.append)  # reads what the first would have left behind
    assert after_the_crash.find("visit:1").fields == {"note": "老王家的午市"}
    busy()
    assert after_the_crash.flush(LONG)
    assert writer.flush(LONG)
    after_the_crash.close()
    assert kept(book, "visit:1") == ({"note": "老王家的午市"}, AT)
    assert not aside.exists()
    assert complaints == []


def test_what_lies_aside_never_replaces_what_was_typed_later(book, writer, busy, book_path):
    writer.keep("visit:1", {"note": "earlier"})
    assert not writer.flush(1)
    aside = book_path.with_name("book.cmdesk.typing")
    left = aside.read_bytes()
    busy()
    assert writer.flush(LONG)
    perform_later(book)
    aside.write_bytes(left)
    again = DraftWriter(book, pytest.fail)
    assert again.find("visit:1").fields == {"note": "later"}
    again.close()


def perform_later(book):
    with book.write() as session:
        put_draft(session, "visit:1", {"note": "later"}, AT + timedelta(minutes=1))


@pytest.mark.parametrize("raw", [b"", b"nonsense", b"\0" * 200])
def test_a_file_aside_of_nonsense_is_passed_over(book, book_path, raw):
    book_path.with_name("book.cmdesk.typing").write_bytes(raw)
    writer = DraftWriter(book, pytest.fail)
    assert writer.find("visit:1") is None
    writer.close()


def test_a_full_disk_is_told_once_and_what_is_typed_is_written_when_there_is_room(book, writer, complaints):
    room = [None]

    def limit(raw, _record):
        if room[0]:
            raw.execute(f"PRAGMA max_page_count = {room[0]}")

    event.listen(book.engine, "connect", limit)
    with book.engine.connect() as connection:
        full = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    room[0] = full
    book.engine.dispose()
    writer.keep("visit:1", {"note": "x" * 500_000})
    assert not writer.flush(1)
    assert [type(error) for error in complaints] == [UserError]
    assert "disk is full" in str(complaints[0])
    assert len(writer.find("visit:1").fields["note"]) == 500_000
    room[0] = None
    book.engine.dispose()
    assert writer.flush(LONG)
    assert len(kept(book, "visit:1")[0]["note"]) == 500_000


def test_a_desk_without_drafts_starts_no_thread(book):
    before = threading.active_count()
    writer = DraftWriter(book, pytest.fail)
    assert threading.active_count() == before
    writer.close()


def test_what_is_typed_last_is_kept_when_the_window_closes_while_the_book_is_busy(book, writer, busy, complaints):
    writer.keep("visit:1", {"note": "first"})
    assert not writer.flush(1)
    writer.keep("visit:1", {"note": "first and more"})
    writer.keep("visit:2", {"note": "another"})
    writer.close()
    busy()
    again = DraftWriter(book, complaints.append)
    assert again.flush(LONG)
    again.close()
    assert [kept(book, key)[0] for key in ("visit:1", "visit:2")] == [{"note": "first and more"}, {"note": "another"}]


def test_an_error_nobody_foresaw_loses_no_typing(book, writer, complaints):
    with book.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE draft RENAME TO elsewhere")
    writer.keep("visit:1", {"note": "typed"})
    assert not writer.flush(1)
    assert len(complaints) == 1
    with book.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO draft")
    assert writer.flush(LONG)
    assert kept(book, "visit:1") == ({"note": "typed"}, AT)
