from datetime import UTC, datetime

from cmdesk.services.drafts import drop_draft, find_draft, keep_draft

AT = datetime(2026, 3, 12, 14, 32, tzinfo=UTC)


def test_a_draft_is_kept_replaced_and_dropped(book):
    keep_draft(book, "visit:1", {"note": "午市"}, at=AT)
    keep_draft(book, "visit:1", {"note": "午市实数", "seats": None}, at=AT)
    with book.read() as session:
        kept = find_draft(session, "visit:1")
        assert (kept.fields, kept.saved_at) == ({"note": "午市实数", "seats": None}, AT)
        assert find_draft(session, "visit:2") is None
    drop_draft(book, "visit:1")
    drop_draft(book, "visit:1")
    with book.read() as session:
        assert find_draft(session, "visit:1") is None
