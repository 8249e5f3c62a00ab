import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cmdesk.core.errors import UserError
from cmdesk.models.store import open_book
from cmdesk.services.backup import KEPT, back_up, kept_backups

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
def days(book):
    """The book on one day after another."""
    return [replace(book, clock=lambda day=day: START + timedelta(days=day)) for day in range(KEPT + 3)]


def test_ten_are_kept_and_nothing_of_another_book(days, tmp_path):
    other = tmp_path / "book-00000000-20260101-080000.cmdesk-backup"
    before = tmp_path / f"book-{days[0].mark}-20260101-080000-schema-1.cmdesk-backup"
    for path in (other, before):
        path.write_text("kept")
    made = [back_up(book, tmp_path) for book in days]
    assert [kept.path for kept in kept_backups(days[0], tmp_path)] == made[: -KEPT - 1 : -1]
    assert other.exists()
    assert before.exists()


def test_a_folder_that_cannot_be_written_to_is_told_and_loses_nothing(days, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be written"):
        back_up(days[0], tmp_path / "file")
    assert kept_backups(days[0], tmp_path / "file") == []


def test_a_copy_of_the_book_at_another_place_has_backups_of_its_own(days, book_path, tmp_path):
    back_up(days[0], tmp_path / "backups")
    for ending in ("", ".key"):
        shutil.copy(f"{book_path}{ending}", tmp_path / f"copy.cmdesk{ending}")
    copy = open_book(tmp_path / "copy.cmdesk", "correct horse")
    assert kept_backups(copy, tmp_path / "backups") == []
    copy.close()


def test_backups_made_while_the_clock_was_wrong_count_as_the_oldest(days, tmp_path):
    for book in days[1 : KEPT + 1]:
        back_up(book, tmp_path)
    made = back_up(days[0], tmp_path)  # the clock is right again
    assert made.exists()
    assert kept_backups(days[0], tmp_path)[0].path == made
    assert len(kept_backups(days[0], tmp_path)) == KEPT
