"""The recycle bin: what lies in it, restored, deleted for good, and what no longer comes back then."""

import pytest
from sqlalchemy import func, select, text

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.models.application import ChecklistItem, ItemState
from cmdesk.models.attachment import Attachment, Chunk, Content, Thumbnail
from cmdesk.models.journal import GestureKind
from cmdesk.models.party import Opportunity, Party
from cmdesk.models.visit import Photo, Visit
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.bin import count_bin, list_bin
from cmdesk.services.bin_acts import erase, erase_all, restore
from cmdesk.services.checklist import ItemForm, attach_files, mark_item, read_checklist
from cmdesk.services.checklist_files import detach_file
from cmdesk.services.gesture import erase as erase_gesture
from cmdesk.services.gesture import perform, redo, undo, undo_label
from cmdesk.services.history import HistoryQuery, page_of_history
from cmdesk.services.history_details import How, gesture_detail
from cmdesk.services.integrity import check_book
from cmdesk.services.visit import NewPhoto, VisitForm, record_visit

chinese = translator("zh_CN")
DOCUMENT = "ID_BORROWER"
LABEL = message("x", "Test")


def said(value):
    return value if isinstance(value, str) else value.read(chinese)


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "身份证.pdf"
    path.write_bytes(b"%PDF of an identity card" * 100_000)
    return path


@pytest.fixture
def application(act, wang, today, catalog):
    return act(open_application, wang, ApplicationForm(product="PB_CREDIT_BIZ"), today=today, catalog=catalog)


@pytest.fixture
def files(ask, application, today, catalog):
    """Return the files of the document now."""

    def read():
        lines = ask(read_checklist, application, today=today, catalog=catalog)
        return next(line for line in lines if line.document.code == DOCUMENT).files

    return read


@pytest.fixture
def attached(act, application, paper, files, today):
    act(attach_files, application, DOCUMENT, [paper], by="", today=today)
    return files()[0].id


@pytest.fixture
def lying(ask, catalog):
    """Return what lies in the bin."""

    def read():
        found = ask(list_bin, catalog=catalog)
        assert ask(count_bin) == len(found)
        return found

    return read


@pytest.fixture
def put_back(book, catalog):
    return lambda entry: perform(book, entry.restoring, restore, entry.number, catalog=catalog)


def throw_away(book, *entries):
    return erase_gesture(book, LABEL, erase, [entry.number for entry in entries]).result


def bytes_kept(ask):
    return [ask(lambda session, table=table: session.scalar(select(func.count()).select_from(table)))
            for table in (Attachment, Content, Chunk, Thumbnail)]  # fmt: skip


def test_a_file_taken_off_lies_in_the_bin_and_is_restored(book, act, ask, attached, files, lying, put_back, paper):
    assert lying() == []
    act(detach_file, attached)
    assert list(files()) == []
    (entry,) = lying()
    assert (said(entry.thing), said(entry.title), said(entry.client)) == ("材料附件", "身份证.pdf", "老王家常菜馆")
    assert (entry.rows, entry.size, entry.files[0].media_type) == (1, paper.stat().st_size, "application/pdf")
    put_back(entry)
    assert [file.id for file in files()] == [attached]
    assert lying() == []
    assert ask(check_book) == []
    undo(book)  # the restoring: deleted again, and in the bin again
    assert (list(files()), [said(each.title) for each in lying()]) == ([], ["身份证.pdf"])
    redo(book)
    assert lying() == []
    undo(book)
    undo(book)  # the taking off: nothing is deleted
    assert ([file.id for file in files()], lying()) == ([attached], [])
    redo(book)
    assert len(lying()) == 1
    assert ask(check_book) == []


def test_what_an_undo_removed_does_not_lie_in_the_bin(book, attached, lying):
    undo(book)
    undo(book)
    undo(book)
    assert lying() == []


def test_a_document_comes_back_with_its_reason_and_files(
    act, ask, application, attached, files, lying, put_back, today
):
    form = ItemForm(state=ItemState.VERIFIED, reason="核对原件")
    act(mark_item, application, DOCUMENT, form, by="周敏", today=today)
    act(mark_item, application, DOCUMENT, ItemForm(state=None), by="周敏", today=today)
    (entry,) = lying()
    assert (said(entry.thing), entry.rows, len(entry.files)) == ("材料", 2, 1)
    put_back(entry)
    item = ask(lambda session: session.scalars(select(ChecklistItem)).one())
    assert (item.reason, item.state, [file.id for file in files()]) == ("核对原件", ItemState.VERIFIED, [attached])


def test_a_place_taken_meanwhile_is_not_taken_again(act, application, attached, lying, put_back, today, ask):
    act(mark_item, application, DOCUMENT, ItemForm(state=None), by="", today=today)
    act(mark_item, application, DOCUMENT, ItemForm(state=ItemState.RECEIVED), by="", today=today)
    with pytest.raises(UserError, match="its place is taken"):
        put_back(lying()[0])
    assert ask(check_book) == []


def test_what_it_belongs_to_must_be_there(act, application, attached, lying, put_back, today):
    act(detach_file, attached)
    act(mark_item, application, DOCUMENT, ItemForm(state=None), by="", today=today)
    document, file = lying()
    with pytest.raises(UserError, match="to which it belongs, is gone"):
        put_back(file)
    put_back(document)
    put_back(file)
    assert lying() == []
    with pytest.raises(UserError, match="no more"):
        put_back(file)


def remove_client(session, party_id):
    """Delete a client with all that hangs on it, as one gesture may one day."""
    for visit in session.scalars(select(Visit).where(Visit.party_id == party_id)):
        for each in (*visit.photos, *visit.answers):
            session.delete(each)
        session.flush()
        for attachment in session.scalars(select(Attachment)):
            session.delete(attachment)
        session.delete(visit)
    for opportunity in session.scalars(select(Opportunity).where(Opportunity.party_id == party_id)):
        for table in ("stage_change",):
            session.execute(text(f"DELETE FROM {table} WHERE opportunity_id = :id"), {"id": opportunity.id.hex})
        session.delete(opportunity)
    session.flush()
    session.delete(session.get_one(Party, party_id))


def test_a_client_comes_back_whole(  # noqa: PLR0917  (fixtures)
    book, act, ask, wang_party, lying, put_back, picture, today, catalog
):
    form = VisitForm(day=today, question_set="catering", photos=[NewPhoto(path=picture, tag="signboard")])
    act(record_visit, wang_party, form, today=today, catalog=catalog)
    act(remove_client, wang_party)
    (entry,) = lying()
    assert (said(entry.thing), said(entry.title), entry.client) == ("客户", "老王家常菜馆", "")
    assert (entry.rows, [file.name for file in entry.files]) == (6, ["门头.jpg"])
    put_back(entry)
    assert ask(check_book) == []
    assert ask(lambda session: session.scalars(select(Photo)).one().visit.party.name) == "老王家常菜馆"
    undo(book)
    assert len(lying()) == 1
    assert throw_away(book, lying()[0]) == picture.stat().st_size
    assert (lying(), bytes_kept(ask)[1:], ask(check_book)) == ([], [0, 0, 0], [])


def test_deleted_for_good_leaves_no_byte_and_a_whole_book(book, act, ask, attached, lying, paper, catalog):
    act(detach_file, attached)
    (entry,) = lying()
    assert throw_away(book, entry) == paper.stat().st_size
    assert (lying(), bytes_kept(ask), ask(check_book)) == ([], [0, 0, 0, 0], [])
    line = ask(page_of_history, HistoryQuery(), translate=chinese)[0]
    assert (line.kind, line.can_undo, line.can_redo) == (GestureKind.ERASE, False, False)
    rows = ask(gesture_detail, line.number, catalog=catalog).rows
    assert {(said(row.title), row.how) for row in rows} == {("身份证.pdf", How.REMOVED), ("身份证.pdf", How.ERASED)}


def test_nothing_that_needs_it_comes_back(book, act, ask, attached, lying, put_back, paper):
    act(detach_file, attached)
    (entry,) = lying()
    throw_away(book, entry)
    with pytest.raises(UserError, match="no more"):
        put_back(entry)
    for number in (4, 3):  # taking it off, and attaching it
        with pytest.raises(UserError, match="deleted for good"):
            undo(book, number)
    with pytest.raises(UserError, match="does not come back"):
        undo(book, 5)
    assert str(ask(undo_label)) == "Test"  # Ctrl+Z passes over both: it means the opening of the application
    with pytest.raises(UserError, match="rests on it"):
        undo(book)
    assert ask(check_book) == []


def test_what_is_used_elsewhere_keeps_its_bytes(  # noqa: PLR0917  (fixtures)
    book, act, ask, application, attached, lying, paper, files, today
):
    act(attach_files, application, "ID_SPOUSE", [paper], by="", today=today)
    act(detach_file, attached)
    assert throw_away(book, lying()[0]) == 0
    assert (bytes_kept(ask)[:2], ask(check_book)) == ([1, 1], [])


def test_undone_attaching_of_the_same_content_is_not_redone(book, act, ask, application, attached, lying, paper, today):
    act(attach_files, application, "ID_SPOUSE", [paper], by="", today=today)
    undo(book)
    act(detach_file, attached)
    throw_away(book, lying()[0])
    with pytest.raises(UserError, match="deleted for good"):
        redo(book, 4)
    assert ask(check_book) == []


def test_empty_leaves_what_holds_no_file(book, act, ask, application, attached, lying, today, catalog):
    act(detach_file, attached)
    act(mark_item, application, DOCUMENT, ItemForm(state=None), by="", today=today)
    assert len(lying()) == 2
    erase_gesture(book, LABEL, erase_all, catalog=catalog)
    (left,) = lying()
    assert (said(left.thing), left.files) == ("材料", [])
    assert ask(check_book) == []
    assert erase_gesture(book, LABEL, erase_all, catalog=catalog).number is None


def test_pages_of_the_bin_follow_each_other(act, ask, application, catalog, today, tmp_path, files):
    papers = [tmp_path / f"{number}.pdf" for number in range(5)]
    for number, path in enumerate(papers):
        path.write_bytes(f"%PDF{number}".encode())
    act(attach_files, application, DOCUMENT, papers, by="", today=today)
    for file in files():
        act(detach_file, file.id)
    pages = [ask(list_bin, catalog=catalog, offset=offset, limit=2) for offset in (0, 2, 4, 6)]
    assert [[said(each.title) for each in page] for page in pages] == [
        ["4.pdf", "3.pdf"], ["2.pdf", "1.pdf"], ["0.pdf"], []
    ]  # fmt: skip
    assert ask(count_bin) == 5


def test_a_tampered_deletion_breaks_nothing(book, act, attached, lying):
    act(detach_file, attached)
    with book.engine.begin() as connection:
        connection.execute(text("UPDATE change SET before = '{' WHERE after IS NULL"))
    assert lying() == []
