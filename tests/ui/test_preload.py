"""A screen is loaded when it is opened, or before while nobody waits."""

import linecache
import subprocess
import sys

from PySide6.QtCore import QObject

from cmdesk.ui import preload

RAIL = """
import sys
from cmdesk.core.discover import discover
from cmdesk.ui import window
from cmdesk.ui.screens import entries
discover(entries, "SCREEN")
slow = ["openpyxl", "reportlab", "pypdfium2", "cmdesk.ui.screens.prospects", "cmdesk.ui.screens.today"]
print([name for name in slow if name in sys.modules])
"""


def test_the_rail_is_known_without_any_screen():
    done = subprocess.run([sys.executable, "-c", RAIL], capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    assert done.stdout.strip() == "[]"


def test_all_screens_are_loaded_after_a_while(qtbot, monkeypatch):
    monkeypatch.setattr(preload, "FIRST", 0)
    monkeypatch.setattr(preload, "BETWEEN", 0)
    owner = QObject()
    left = [True, True, False]
    loading = preload.Preload(owner, lambda: left.pop(0))
    qtbot.waitUntil(lambda: loading.done, timeout=30_000)
    assert set(preload.names()) <= set(sys.modules)
    assert "cmdesk.ui.screens.customers.people" in sys.modules
    assert not left  # then the screens are made, a part at a time


def test_the_source_that_loading_looks_into_is_not_kept(qtbot, monkeypatch, tmp_path):
    (tmp_path / "looked_into.py").write_text("ONE = 1\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(preload, "FIRST", 0)
    monkeypatch.setattr(preload, "names", lambda: iter(["looked_into"]))
    loading = preload.Preload(owner := QObject())
    linecache.getlines(str(tmp_path / "looked_into.py"))
    qtbot.waitUntil(lambda: loading.done)
    assert owner is not None
    assert not linecache.cache
