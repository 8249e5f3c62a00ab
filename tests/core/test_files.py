import os
from pathlib import Path

import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.files import replacing, shown_name


@pytest.mark.parametrize("place", ["file/x.pdf", "a" * 300, "folder"])
def test_a_place_that_cannot_be_written_is_told_and_left_clean(tmp_path, place):
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="cannot be written"), replacing(tmp_path / place) as part:
        part.write_text("new")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]


def test_a_failure_on_the_way_leaves_the_old_file(tmp_path):
    (tmp_path / "a").write_text("old")

    def half():
        with replacing(tmp_path / "a") as part:
            part.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a", "old")]


def test_a_name_from_an_old_archive_reads_as_text():
    assert shown_name(Path("a/门头.jpg")) == "门头.jpg"
    assert shown_name(Path(os.fsdecode("门头.jpg".encode("gb18030")))) == "门头.jpg"
