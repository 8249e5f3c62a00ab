import json
from dataclasses import replace
from pathlib import Path

import pytest

from cmdesk.core.settings import Settings, load, save, with_recent


def test_what_is_saved_is_loaded(tmp_path):
    wanted = Settings(theme="dark", scale=115, row_height="touch", rail_collapsed=True, recent_books=("/a.cmdesk",))
    save(wanted, tmp_path / "deep" / "settings.json")
    assert load(tmp_path / "deep" / "settings.json") == wanted
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"dark"', "\x00\xff"])
def test_a_damaged_file_means_defaults(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content, "utf-8")
    assert load(path) == load(tmp_path / "none.json")


def test_each_bad_value_falls_back_alone(tmp_path):
    path = tmp_path / "settings.json"
    kept = {
        "theme": "pink",
        "scale": 101,
        "rail_collapsed": 1,
        "inspector_open": False,
        "recent_books": ["/a", 5],
        "x": 1,
    }
    path.write_text(json.dumps(kept), "utf-8")
    expected = replace(load(tmp_path / "none.json"), inspector_open=False, recent_books=("/a",))
    assert load(path) == expected


def test_recent_books_are_named_once_and_few():
    settings = Settings(recent_books=tuple(f"/{name}" for name in "abcdefgh"))
    assert with_recent(settings, Path("/c")) == ("/c", "/a", "/b", "/d", "/e", "/f", "/g", "/h")
    assert with_recent(settings, Path("/new"))[:2] == ("/new", "/a")
    assert len(with_recent(settings, Path("/new"))) == 8
