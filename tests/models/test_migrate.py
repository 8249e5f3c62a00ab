import re
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select, text

from cmdesk.core.errors import UserError
from cmdesk.core.paths import backups
from cmdesk.core.text import message
from cmdesk.models import migrations
from cmdesk.models.application import Application
from cmdesk.models.attachment import Attachment
from cmdesk.models.backup import read_manifest, restore_backup
from cmdesk.models.bank import BankAccount
from cmdesk.models.dossier import Fact
from cmdesk.models.journal import Change, Gesture, GestureKind, journal_head
from cmdesk.models.key import key_file, unwrap
from cmdesk.models.party import Link, Opportunity, Party
from cmdesk.models.states import AnswerState
from cmdesk.models.store import SCHEMA, dial, open_book
from cmdesk.models.workpaper import Finding, Statement
from cmdesk.services.attachments import content
from cmdesk.services.drafts import find_draft
from cmdesk.services.gesture import perform, redo, undo, undo_label
from cmdesk.services.integrity import check_book

BOOKS = Path(__file__).parents[1] / "data" / "books"
PASSPHRASE = "first schema"


@pytest.fixture
def first(tmp_path):
    """Return a book as the first released schema left it."""
    for name in ("schema-1.cmdesk", "schema-1.cmdesk.key"):
        shutil.copy(BOOKS / name, tmp_path / name)
    return tmp_path / "schema-1.cmdesk"


@pytest.fixture
def second(tmp_path):
    """Return a book as the second released schema left it."""
    for name in ("schema-2.cmdesk", "schema-2.cmdesk.key"):
        shutil.copy(BOOKS / name, tmp_path / name)
    return tmp_path / "schema-2.cmdesk"


@pytest.fixture
def third(tmp_path):
    """Return a book as the third released schema left it."""
    for name in ("schema-3.cmdesk", "schema-3.cmdesk.key"):
        shutil.copy(BOOKS / name, tmp_path / name)
    return tmp_path / "schema-3.cmdesk"


@pytest.fixture
def fourth(tmp_path):
    """Return a book as the fourth released schema left it."""
    for name in ("schema-4.cmdesk", "schema-4.cmdesk.key"):
        shutil.copy(BOOKS / name, tmp_path / name)
    return tmp_path / "schema-4.cmdesk"


def shape(book):
    """Return every table, index and trigger as SQLite keeps it, white space and quotes aside."""
    with book.read() as session:
        found = session.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
    plain = {(kind, name): "".join(sql.split()).replace('"', "") for kind, name, sql in found}
    return {key: re.sub(r"VARCHAR\(\d+\)", "VARCHAR", sql) for key, sql in plain.items()}  # SQLite counts no letters


def held(path):
    """Return the schema of a book and how many rows each of its tables has, without opening it as one."""
    raw = dial(path, unwrap(key_file(path), PASSPHRASE))
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    counts = {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in tables}
    schema = raw.execute("PRAGMA user_version").fetchone()
    raw.close()
    return schema, counts


def test_a_book_of_the_first_schema_opens_whole(first):
    book = open_book(first, PASSPHRASE)
    with book.read() as session:
        assert session.scalar(text("PRAGMA user_version")) == SCHEMA
        assert check_book(session) == []
        assert session.scalars(select(Party.name)).all() == ["老王家常菜馆"]
        photo = session.scalars(select(Attachment).where(Attachment.name == "门头.jpg")).first()
        assert content(session, photo.sha256).startswith(b"\xff\xd8")
        assert find_draft(session, "prospect:new").fields == {"name": "打了一半的名字"}
        last = session.scalars(select(Gesture).order_by(Gesture.number.desc())).first()
        assert last.kind is GestureKind.NOTE
        assert str(undo_label(session)) == "Take off"
    undo(book)
    redo(book)
    with book.read() as session:
        assert check_book(session) == []
    book.close()
    open_book(first, PASSPHRASE).close()
    assert len(list(backups().iterdir())) == 1  # the second opening had nothing to do


def test_an_upgraded_book_has_the_shape_of_a_new_one(first, book):
    upgraded = open_book(first, PASSPHRASE)
    assert shape(upgraded) == shape(book)
    upgraded.close()


def test_a_book_of_the_second_schema_keeps_its_rows_and_sorts_them_by_pinyin(second, book):
    upgraded = open_book(second, "second schema")
    assert shape(upgraded) == shape(book)
    with upgraded.read() as session:
        assert check_book(session) == []
        rows = session.execute(select(Party.name, Party.contact, Party.spelling).order_by(Party.spelling)).all()
        assert rows == [
            ("老王家常菜馆", "王建国", "lao wang jia chang cai guan 老王家常菜馆"),
            ("刘记粮油商行", "刘大江", "liu ji liang you shang hang 刘记粮油商行"),
        ]
        asked = session.execute(
            select(Opportunity.stage, Opportunity.pipeline, Opportunity.wanted, Opportunity.purpose)
        )
        assert sorted(asked) == [("CONTACTED", "credit", Decimal(600_000), ""), ("NEW", "credit", None, "")]
        (link,) = session.scalars(select(Link))
        assert (link.role, link.kin, link.day, link.note) == ("referral", "", None, "同一条街")
    upgraded.close()


def test_a_book_of_the_third_schema_takes_a_work_paper(third, book):
    upgraded = open_book(third, "third schema")
    assert shape(upgraded) == shape(book)
    with upgraded.read() as session:
        assert check_book(session) == []
        application = session.scalars(select(Application)).one()
        assert session.scalars(select(Fact.value)).all() == ["2448000.00"]
        asked = application.id
    finding = {"application_id": asked, "field": "first_source", "state": AnswerState.KNOWN, "value": "经营收入"}
    perform(upgraded, message("test", "Test"), lambda session: session.add(Finding(**finding)))
    undo(upgraded)
    with upgraded.read() as session:
        assert session.scalars(select(Finding)).all() == []
        assert check_book(session) == []
    upgraded.close()


def test_a_book_of_the_fourth_schema_takes_bank_flows(fourth, book):
    upgraded = open_book(fourth, "fourth schema")
    assert shape(upgraded) == shape(book)
    with upgraded.read() as session:
        assert check_book(session) == []
        statement = session.scalars(select(Statement)).one()
        assert (statement.scope, [each.amount for each in statement.figures]) == ("single", [Decimal(2_600_000)])
        party = statement.party_id
    perform(
        upgraded, message("test", "Test"), lambda session: session.add(BankAccount(party_id=party, bank="中国银行"))
    )
    undo(upgraded)
    with upgraded.read() as session:
        assert session.scalars(select(BankAccount)).all() == []
        assert check_book(session) == []
    upgraded.close()


def test_the_backup_made_before_holds_the_book_as_it_was(first, tmp_path):
    open_book(first, PASSPHRASE).close()
    (backup,) = backups().iterdir()
    assert read_manifest(backup).schema == 1
    restore_backup(backup, tmp_path / "again" / "old.cmdesk")
    again = open_book(tmp_path / "again" / "old.cmdesk", PASSPHRASE)
    with again.read() as session:
        assert check_book(session) == []
    again.close()


def test_a_step_that_fails_leaves_the_book_as_it_was(first, monkeypatch):
    from cmdesk.models.migrations import v2

    before = held(first)

    def half(op):
        op.execute("DELETE FROM chunk")
        op.execute("SELECT nonsense FROM nowhere")

    with monkeypatch.context() as patch:
        patch.setattr(v2, "upgrade", half)
        with pytest.raises(UserError, match=r"schema-1\.cmdesk.*stays as it was"):
            open_book(first, PASSPHRASE)
    assert held(first) == before
    assert sorted(path.name for path in first.parent.glob("schema-1*")) == ["schema-1.cmdesk", "schema-1.cmdesk.key"]
    open_book(first, PASSPHRASE).close()


def test_what_a_crash_left_of_an_upgrade_is_no_hindrance(first):
    first.with_name(f"{first.name}.upgrading").write_bytes(b"half" * 5000)
    open_book(first, PASSPHRASE).close()
    assert not first.with_name(f"{first.name}.upgrading").exists()


def test_a_step_that_leaves_rows_without_parents_is_refused(first, monkeypatch):
    from cmdesk.models.migrations import v2

    upgrade = v2.upgrade
    monkeypatch.setattr(v2, "upgrade", lambda op: (upgrade(op), op.execute("DELETE FROM content")))
    with pytest.raises(UserError, match="stays as it was"):
        open_book(first, PASSPHRASE)


def test_a_book_in_use_is_not_upgraded(first, book):
    other = dial(first, unwrap(key_file(first), PASSPHRASE))
    other.execute("SELECT count(*) FROM party").fetchall()
    with pytest.raises(UserError, match="another program"):
        open_book(first, PASSPHRASE)
    other.close()
    open_book(first, PASSPHRASE).close()


def test_rows_that_look_different_are_entered_in_the_journal_anew(first):
    book = open_book(first, PASSPHRASE)
    with book.read() as session:
        entered = session.scalars(select(Change.table).where(Change.gesture == journal_head(session).entry)).all()
        assert set(entered) == {"party", "opportunity", "visit", "photo", "profile", "checklist_item"}
        assert check_book(session) == []
    book.close()


def test_there_is_a_step_to_every_schema_and_no_more():
    names = {path.stem for path in Path(migrations.__file__).parent.glob("v*.py")}
    assert names == {f"v{number}" for number in range(2, SCHEMA + 1)}
