import zipfile

import pytest
from sqlalchemy import func, select

from cmdesk.core.errors import Cancelled, UserError
from cmdesk.core.text import message
from cmdesk.models.backup import MANIFEST, read_manifest, restore_backup, write_backup
from cmdesk.models.journal import journal_head
from cmdesk.models.key import key_file
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.store import open_book
from cmdesk.services.gesture import perform
from cmdesk.services.integrity import check_book

SECRET = "老王家常菜馆"
PASSPHRASE = "correct horse"


def add(session, count):
    session.add_all(Party(kind=PartyKind.PERSON, name=f"{SECRET}{number}") for number in range(count))


@pytest.fixture
def backup(book, tmp_path):
    perform(book, message("x", "Add"), add, 300)
    write_backup(book, tmp_path / "b" / "one.cmdesk-backup")
    return tmp_path / "b" / "one.cmdesk-backup"


def test_a_backup_gives_the_book_back_at_a_new_place(book, backup, tmp_path):
    perform(book, message("x", "Add"), add, 1)  # after the backup
    made = restore_backup(backup, tmp_path / "new" / "again.cmdesk")
    assert list(backup.parent.iterdir()) == [backup]
    again = open_book(tmp_path / "new" / "again.cmdesk", PASSPHRASE)
    with again.read() as session:
        assert session.scalar(select(func.count()).select_from(Party)) == 300
        assert check_book(session) == []
        assert journal_head(session) == made.journal
    again.close()
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "new").glob("again.cmdesk*")} == {0}


def test_any_program_that_unpacks_zip_gives_the_book_back(backup, tmp_path):
    with zipfile.ZipFile(backup) as archive:
        archive.extractall(tmp_path / "by hand")
    open_book(tmp_path / "by hand" / "book.cmdesk", PASSPHRASE).close()


def test_nothing_readable_lies_in_a_backup(backup):
    raw = backup.read_bytes()
    assert SECRET.encode() not in raw
    assert b"SQLite format" not in raw
    assert backup.stat().st_mode & 0o077 == 0


def test_what_others_write_meanwhile_neither_waits_nor_gets_half_in(book, book_path, tmp_path):
    perform(book, message("x", "Add"), add, 3000)
    other = open_book(book_path, PASSPHRASE)
    written = []

    def write(_done, _total):
        if not written:
            written.append(perform(other, message("x", "Add"), add, 500))

    made = write_backup(book, tmp_path / "b.cmdesk-backup", write)
    other.close()
    assert written[0].number == made.journal.entry + 1
    restore_backup(tmp_path / "b.cmdesk-backup", tmp_path / "c.cmdesk")
    again = open_book(tmp_path / "c.cmdesk", PASSPHRASE)
    with again.read() as session:
        assert session.scalar(select(func.count()).select_from(Party)) == 3000
        assert check_book(session) == []
    again.close()


def test_a_stopped_backup_leaves_nothing(book, tmp_path):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_backup(book, tmp_path / "b" / "x.cmdesk-backup", stop)
    assert list((tmp_path / "b").iterdir()) == []


def test_a_damaged_book_is_told_and_no_backup_made(book, book_path, tmp_path):
    perform(book, message("x", "Add"), add, 3000)
    book.close()
    with book_path.open("rb+") as file:
        file.seek(book_path.stat().st_size // 2)
        file.write(b"\0" * 4096)
    book = open_book(book_path, PASSPHRASE)
    with pytest.raises(UserError, match=r"book\.cmdesk is damaged"):
        write_backup(book, tmp_path / "b" / "x.cmdesk-backup")
    assert list((tmp_path / "b").iterdir()) == []
    book.close()


@pytest.mark.parametrize("place", [0.2, 0.5, 0.8, 0.999])
def test_a_changed_byte_is_found_and_nothing_restored(backup, tmp_path, place):
    raw = bytearray(backup.read_bytes())
    raw[int(len(raw) * place)] ^= 1
    backup.write_bytes(raw)
    with pytest.raises(UserError, match=r"one\.cmdesk-backup"):
        restore_backup(backup, tmp_path / "new" / "again.cmdesk")
    assert not any((tmp_path / "new").glob("*"))


@pytest.mark.parametrize("raw", [b"", b"hello", b"PK\3\4" + b"\0" * 100])
def test_what_is_no_backup_is_told(tmp_path, raw):
    (tmp_path / "x").write_bytes(raw)
    with pytest.raises(UserError, match="not a backup"):
        restore_backup(tmp_path / "x", tmp_path / "new.cmdesk")
    with pytest.raises(UserError, match="no backup at"):
        restore_backup(tmp_path / "y", tmp_path / "new.cmdesk")


def test_a_cut_or_foreign_archive_is_told(backup, tmp_path):
    (tmp_path / "cut").write_bytes(backup.read_bytes()[:-1000])
    with zipfile.ZipFile(tmp_path / "foreign", "w") as archive:
        archive.writestr(MANIFEST, "{}")
    with zipfile.ZipFile(backup) as source, zipfile.ZipFile(tmp_path / "newer", "w") as target:
        target.writestr(MANIFEST, source.read(MANIFEST).replace(b"cmdesk-backup-1", b"cmdesk-backup-9"))
    for name in ("cut", "foreign", "newer"):
        with pytest.raises(UserError, match=name):
            read_manifest(tmp_path / name)


@pytest.mark.parametrize("taken", ["book.cmdesk", "book.cmdesk.key", "book.cmdesk-wal"])
def test_a_place_that_is_taken_is_refused(backup, tmp_path, taken):
    place = tmp_path / "place" / "book.cmdesk"
    place.parent.mkdir()
    (place.parent / taken).write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        restore_backup(backup, place)
    assert (place.parent / taken).read_text() == "mine"


def test_a_book_whose_key_file_is_lost_is_backed_up_all_the_same(book, book_path, tmp_path):
    key_file(book_path).unlink()
    made = write_backup(book, tmp_path / "b.cmdesk-backup")
    assert [each.name for each in made.files] == ["book.cmdesk"]
    restore_backup(tmp_path / "b.cmdesk-backup", tmp_path / "c.cmdesk")
    assert (tmp_path / "c.cmdesk").exists()
