"""Every way a book does not open: what is told, and that both files stay byte for byte as they were."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.key import WrongPassphraseError, from_recovery_key, key_file, new_key, recovery_key, wrapping
from cmdesk.models.opening import PAGE
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.store import create_book, open_book, open_with_key
from cmdesk.services.gesture import perform

PASSPHRASE = "correct horse"
NOBODY = 65534
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def add(session, name):
    session.add(Party(kind=PartyKind.PERSON, name=name))


def names(book):
    with book.read() as session:
        return session.scalars(select(Party.name)).all()


@pytest.fixture
def filled(book_path):
    """Return the path of a closed book of some hundred pages that holds one name."""
    book = open_book(book_path, PASSPHRASE)
    perform(book, message("x", "Add"), add, "老王家常菜馆")
    book.close()
    return book_path


def contents(path):
    return {each.name: each.read_bytes() for each in (path, key_file(path))}


@contextmanager
def untouched(path):
    """Fail unless book and key are the same bytes afterwards, and nothing lies beside them."""
    before, beside = contents(path), {each.name for each in path.parent.iterdir() if each.is_file()}
    yield
    assert contents(path) == before
    assert {each.name for each in path.parent.iterdir() if each.is_file()} == beside


def opens_again(path):
    book = open_book(path, PASSPHRASE)
    assert names(book) == ["老王家常菜馆"]
    perform(book, message("x", "Add"), add, "启明五金机电")
    book.close()


@pytest.mark.parametrize("cut", [0, 1, 100, PAGE - 1, PAGE, PAGE + 1, 20 * PAGE, "page", "middle", "byte"])
def test_a_book_that_is_cut_off_anywhere_is_told(filled, cut):
    whole = filled.read_bytes()
    size = len(whole)
    filled.write_bytes(whole[: {"page": size - PAGE, "middle": size - 2000, "byte": size - 1}.get(cut, cut)])
    with untouched(filled), pytest.raises(UserError, match="cut off"):
        open_book(filled, PASSPHRASE)
    filled.write_bytes(whole)
    opens_again(filled)


def crashed(filled, tmp_path):
    """Return a copy of the book as a crash leaves it: what was written last stands in its write-ahead log alone."""
    book = open_book(filled, PASSPHRASE)
    perform(book, message("x", "Add"), add, "刘记粮油商行" * 20_000)
    left = tmp_path / "left"
    left.mkdir()
    for name in (filled.name, f"{filled.name}-wal", key_file(filled).name):
        shutil.copy(filled.with_name(name), left / name)
    book.close()
    return left / filled.name


def test_what_a_write_ahead_log_explains_is_no_damage(filled, tmp_path):
    path = crashed(filled, tmp_path)
    before = path.read_bytes()
    book = open_book(path, PASSPHRASE)
    assert len(names(book)) == 2
    book.close()
    assert path.read_bytes() != before


def test_what_a_write_ahead_log_does_not_explain_is_told(filled, tmp_path):
    path = crashed(filled, tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: 20 * PAGE])
    log = path.with_name(f"{path.name}-wal")
    before = log.read_bytes()
    with pytest.raises(UserError, match="cut off"):
        open_book(path, PASSPHRASE)
    assert (path.read_bytes(), log.read_bytes()) == (whole[: 20 * PAGE], before)
    path.write_bytes(whole)
    book = open_book(path, PASSPHRASE)
    assert len(names(book)) == 2
    book.close()


def make_foreign(path, kind):
    path.unlink()
    if kind == "SQLite":
        sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    elif kind == "ZIP":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("x", "x" * 9000)
    elif kind == "PDF":
        path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(9000))
    elif kind == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(9000))
    else:
        path.write_bytes({"text file": "老王家常菜馆，电话\n" * 900}[kind].encode())


@pytest.mark.parametrize("kind", ["SQLite", "ZIP", "PDF", "picture", "text file"])
def test_a_foreign_file_is_told_by_its_kind(book_path, kind):
    make_foreign(book_path, kind)
    with untouched(book_path), pytest.raises(UserError, match=kind):
        open_book(book_path, PASSPHRASE)


def test_a_newer_book_is_refused_and_left_alone(filled):
    book = open_book(filled, PASSPHRASE)
    with book.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    book.close()
    with untouched(filled), pytest.raises(UserError, match="newer cmdesk"):
        open_book(filled, PASSPHRASE)


def test_a_newer_book_with_a_log_keeps_its_log(filled, tmp_path):
    book = open_book(filled, PASSPHRASE)
    with book.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    for name in (filled.name, f"{filled.name}-wal", key_file(filled).name):
        (tmp_path / "left").mkdir(exist_ok=True)
        shutil.copy(filled.with_name(name), tmp_path / "left" / name)
    book.close()
    left = tmp_path / "left" / filled.name
    log = left.with_name(f"{left.name}-wal")
    before = left.read_bytes(), log.read_bytes()
    with pytest.raises(UserError, match="newer cmdesk"):
        open_book(left, PASSPHRASE)
    assert (left.read_bytes(), log.read_bytes()) == before


def test_a_folder_and_a_file_that_is_not_there(filled, tmp_path):
    with pytest.raises(UserError, match="is a folder"):
        open_book(tmp_path, PASSPHRASE)
    with pytest.raises(UserError, match="no book at none"):
        open_book(tmp_path / "none.cmdesk", PASSPHRASE)
    assert not (tmp_path / "none.cmdesk").exists()


def test_a_path_that_is_no_utf_8_is_told(filled):
    strange = filled.with_name(os.fsdecode(b"\xcd\xf5\xbd\xa8.cmdesk"))
    filled.rename(strange)
    with pytest.raises(UserError, match="UTF-8") as told:
        open_book(strange, PASSPHRASE)
    assert "王建" in str(told.value)
    with pytest.raises(UserError, match="UTF-8"):
        create_book(filled.with_name(os.fsdecode(b"\xff.cmdesk")), PASSPHRASE)


def test_signs_that_mean_something_in_an_address_are_plain_in_a_name(tmp_path, cheap):
    path = tmp_path / "100 % 王#1?mode=memory.cmdesk"
    book, _ = create_book(path, PASSPHRASE, cost=cheap)
    book.close()
    open_book(path, PASSPHRASE).close()
    assert {each.name for each in tmp_path.iterdir()} == {path.name, key_file(path).name}


def test_the_key_of_another_book_is_told(filled, tmp_path, cheap):
    other = tmp_path / "other.cmdesk"
    create_book(other, PASSPHRASE, cost=cheap)[0].close()
    own = key_file(filled).read_bytes()
    shutil.copy(key_file(other), key_file(filled))
    with untouched(filled), pytest.raises(UserError, match="another book"):
        open_book(filled, PASSPHRASE)
    with pytest.raises(UserError, match="This recovery key does not open"):
        open_with_key(filled, from_recovery_key(recovery_key(new_key())))
    key_file(filled).write_bytes(own)
    opens_again(filled)


def spoil(key, damage):
    raw = key.read_bytes()
    key.unlink()
    if damage == "folder":
        key.mkdir()
    elif damage != "missing":
        key.write_bytes({"cut": raw[:40], "empty": b"", "bytes": b"\xff\xfe\x00", "list": b"[]"}[damage])
    return raw


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        ("missing", "missing"),
        ("cut", "damaged"),
        ("empty", "damaged"),
        ("bytes", "damaged"),
        ("list", "damaged"),
        ("folder", "cannot be read"),
    ],
)
def test_a_key_file_that_is_lost_or_damaged_is_told(filled, damage, word):
    before = filled.read_bytes()
    raw = spoil(key_file(filled), damage)
    with pytest.raises(UserError, match=rf"{word}.*recovery key"):
        open_book(filled, PASSPHRASE)
    assert filled.read_bytes() == before
    if damage == "folder":
        key_file(filled).rmdir()
    key_file(filled).write_bytes(raw)
    opens_again(filled)


def test_a_wrong_passphrase_is_an_error_of_its_own(filled):
    with untouched(filled), pytest.raises(WrongPassphraseError):
        open_book(filled, "wrong")


@pytest.fixture
def unprivileged():
    """Return a folder outside the tests' own, and a way to be a user whom permissions bind."""
    if not ROOT:
        folder = Path(tempfile.mkdtemp())
        yield folder, lambda: None
    else:
        folder = Path(tempfile.mkdtemp())
        folder.chmod(0o777)
        yield folder, lambda: os.seteuid(NOBODY)
        os.seteuid(0)
    folder.chmod(0o777)
    shutil.rmtree(folder)


def moved(filled, folder):
    for source in (filled, key_file(filled)):
        shutil.copy(source, folder / source.name)
        (folder / source.name).chmod(0o666)
    return folder / filled.name


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's read-only mark binds nobody there")
def test_a_read_only_folder_is_told(filled, unprivileged):
    folder, become = unprivileged
    path = moved(filled, folder)
    folder.chmod(0o555)
    become()
    with untouched(path), pytest.raises(UserError, match="own, and open the copy"):
        open_book(path, PASSPHRASE)
    with pytest.raises(UserError, match="the file or its folder is read-only"):
        create_book(folder / "new.cmdesk", PASSPHRASE)
    if ROOT:
        os.seteuid(0)
    folder.chmod(0o777)
    become()
    opens_again(path)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of another kind")
def test_a_read_only_and_an_unreadable_file_are_told(filled, unprivileged):
    folder, become = unprivileged
    path = moved(filled, folder)
    path.chmod(0o444)
    become()
    with untouched(path), pytest.raises(UserError, match="is read-only"):
        open_book(path, PASSPHRASE)
    if ROOT:
        os.seteuid(0)
    path.chmod(0)
    become()
    with pytest.raises(UserError, match="cannot be read: Permission denied"):
        open_book(path, PASSPHRASE)
    if ROOT:
        os.seteuid(0)
    path.chmod(0o666)
    key_file(path).chmod(0)
    become()
    with pytest.raises(UserError, match=r"key file .* cannot be read"):
        open_book(path, PASSPHRASE)
    if ROOT:
        os.seteuid(0)
    key_file(path).chmod(0o666)
    become()
    opens_again(path)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of another kind")
def test_a_file_that_becomes_read_only_during_work_is_told(filled, unprivileged):
    folder, become = unprivileged
    path = moved(filled, folder)
    become()
    book = open_book(path, PASSPHRASE)
    perform(book, message("x", "Add"), add, "刘记粮油商行")
    with book.read() as session:  # so that the writer is a connection of its own
        session.scalars(select(Party.name)).all()
        if ROOT:
            os.seteuid(0)
        path.chmod(0o444)
        become()
        with pytest.raises(UserError, match="read-only"):
            perform(book, message("x", "Add"), add, "启明五金机电")
    if ROOT:
        os.seteuid(0)
    path.chmod(0o666)
    become()
    perform(book, message("x", "Add"), add, "启明五金机电")
    assert len(names(book)) == 3
    book.close()


@pytest.fixture
def tiny(tmp_path):
    """Return a folder on a disk of two megabytes, where the system lets us make one."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    command = ["/bin/mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if not ROOT or subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("no disk can be made here")
    yield folder
    subprocess.run(["/bin/umount", "-l", str(folder)], check=True)  # noqa: S603


def fill(folder):
    """Write until nothing more goes onto the disk; return the file that fills it."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            for size in (65536, 4096, 512, 1):
                while True:
                    try:
                        file.write(bytes(size))
                    except OSError as error:
                        assert error.errno == errno.ENOSPC  # noqa: PT017  (the end of the loop, not what is tested)
                        break
        finally:
            os.fsync(file.fileno())
    return filler


def test_a_full_disk_is_told_and_nothing_is_lost(filled, tiny, cheap):
    path = moved(filled, tiny)
    filler = fill(tiny)
    with untouched(path), pytest.raises(UserError, match="disk is full"):
        open_book(path, PASSPHRASE)
    with pytest.raises(UserError, match="the disk is full"):
        create_book(tiny / "new.cmdesk", PASSPHRASE, cost=cheap)
    assert not list(tiny.glob("*new.cmdesk*"))
    filler.unlink()
    book = open_book(path, PASSPHRASE)
    filler = fill(tiny)
    for _ in range(3):
        with pytest.raises(UserError, match="the disk is full"):
            perform(book, message("x", "Add"), add, "刘记粮油商行" * 9000)
    assert names(book) == ["老王家常菜馆"]
    filler.unlink()
    perform(book, message("x", "Add"), add, "启明五金机电")
    book.close()
    opens_again_with(path, 2)


def opens_again_with(path, count):
    book = open_book(path, PASSPHRASE)
    assert len(names(book)) == count
    book.close()


def test_a_new_key_file_on_a_full_disk_leaves_the_old_one(filled, tiny, cheap):
    path = moved(filled, tiny)
    filler = fill(tiny)
    with (
        untouched(path),
        pytest.raises(UserError, match="cannot be written"),
        wrapping(new_key(), "another one", key_file(path), cheap),
    ):
        raise AssertionError("nothing may happen before the key is on the disk")
    filler.unlink()
    opens_again(path)


def test_what_happens_while_a_key_is_wrapped_decides_over_it(filled, cheap):
    with untouched(filled), pytest.raises(ZeroDivisionError), wrapping(new_key(), "another", key_file(filled), cheap):
        raise ZeroDivisionError
    opens_again(filled)


def test_a_book_that_cannot_grow_is_told(filled):
    book = open_book(filled, PASSPHRASE)
    with book.engine.connect() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk is full"):
        perform(book, message("x", "Add"), add, "刘记粮油商行" * 9000)
    assert names(book) == ["老王家常菜馆"]
    book.close()
    opens_again(filled)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_a_book_that_vanishes_during_work_is_told_and_goes_on_when_it_is_back(filled, tmp_path):
    book = open_book(filled, PASSPHRASE)
    filled.rename(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="no longer in"):
        perform(book, message("x", "Add"), add, "启明五金机电")
    assert not filled.exists()
    (tmp_path / "elsewhere").rename(filled)
    perform(book, message("x", "Add"), add, "启明五金机电")
    assert len(names(book)) == 2
    shutil.copy(filled, tmp_path / "copy")
    (tmp_path / "copy").replace(filled)
    with pytest.raises(UserError, match="replaced by another file"):
        perform(book, message("x", "Add"), add, "刘记粮油商行")
    book.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_file_too_large_for_this_user_is_told(filled):
    script = f"""
import resource, signal, sys
from pathlib import Path
from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.models.party import Party, PartyKind
from cmdesk.models.store import open_book
from cmdesk.services.gesture import perform
path = Path({str(filled)!r})
book = open_book(path, {PASSPHRASE!r})
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, resource.RLIM_INFINITY))
def add(session):
    session.add(Party(kind=PartyKind.PERSON, name="x" * 200_000))
try:
    perform(book, message("x", "Add"), add)
except UserError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
book.close()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert "cannot be written" in done.stdout
    opens_again(filled)
