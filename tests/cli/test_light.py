"""cmdesk calc by itself: what it loads, and that it says what the command says."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cmdesk.cli.light import done
from cmdesk.core.errors import UserError
from cmdesk.core.text import message

HEAVY = {"PySide6", "sqlalchemy", "openpyxl", "click", "sqlcipher3", "reportlab", "PIL", "argparse"}
RUN = (
    "import sys; from cmdesk.__main__ import main\ntry: main()\nexcept SystemExit: pass\nprint(*sys.modules, sep='\\n')"
)
GIVEN = {
    "schedule": {"method": "annuity", "principal": "1000", "annual_rate": "0.05", "periods": 3},
    "size-class": {"industry": "CAT", "staff": 8},
    "statements": {"periods": [{"end": "2025-12-31", "figures": {"cash": "1"}}]},
    "warning-signals": {"facts": {"overdue_days": 1}},
    "mask": {"kind": "name", "text": "王五"},
    "identity-card": {"number": "11010519491231002X"},
}


@pytest.mark.parametrize("kind", GIVEN)
def test_a_calculation_loads_nothing_that_draws_stores_or_reads_words(kind, tmp_path):
    file = tmp_path / "given.json"
    file.write_text(json.dumps(GIVEN[kind]), "utf-8")
    root = str(Path(__file__).parents[2])
    done = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-c", RUN, "calc", kind, str(file)],
        env=os.environ | {"PYTHONPATH": root, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(done.stdout.splitlines())
    assert "cmdesk.cli.light" in modules
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    if kind == "schedule":
        assert not any(name.startswith(("msgspec", "cmdesk.core.catalog.analysis")) for name in modules)
    if kind == "size-class":
        assert "cmdesk.core.catalog.ratios" not in modules


@pytest.fixture
def both(monkeypatch, capsys):
    """Run words by themselves and as the command; return the exit status, stdout and stderr of each."""
    from cmdesk.cli.light import calculated
    from cmdesk.cli.main import status

    def run(words, text=""):
        found = []
        for work in (lambda: calculated(words), status):
            monkeypatch.setattr(sys, "argv", ["cmdesk", *words])
            monkeypatch.setattr(sys, "stdin", io.StringIO(text))
            code = work()
            found.append((code, *capsys.readouterr()))
        return found

    return run


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["calc", "altman"], '{"x1": "0.1", "x2": "0.2", "x3": "0.1", "x4": "1"}'),
        (["--today", "2026-10-31", "calc", "identity-card"], '{"number": "11010519491231002X"}'),
        (["calc", "identity-card", "--today=2026-10-31", "--json", "-"], '{"number": "11010519491231002X"}'),
        (["calc", "schedule"], '{"method": "bullet", "principal": "5"}'),
        (["calc", "schedule"], '{"method": "bullet", "principal": "NaN"}'),
        (["calc", "schedule"], '{"method": "none"}'),
        (["calc", "size-class"], '{"industry": "XX"}'),
        (["calc", "words-check"], '{"text": "保本", "scope": "wealth"}'),
        (["calc", "altman"], "[]"),
        (["calc", "altman", "no such file.json"], ""),
        (["calc", "altman", "--catalog", ""], "{}"),
        (["--catalog", "no such folder", "calc", "altman"], '{"x1": 1, "x2": 1, "x3": 1, "x4": 1}'),
    ],
)
def test_it_says_what_the_command_says(both, monkeypatch, words, text):
    monkeypatch.setenv("CMDESK_CATALOG", "")
    by_itself, as_command = both(words, text)
    assert by_itself == as_command
    assert by_itself[0] in (0, 1)


@pytest.mark.parametrize(
    "words",
    [
        ["calc"],
        ["calc", "--list"],
        ["calc", "--help"],
        ["calc", "astrology"],
        ["calc", "altman", "a", "b"],
        ["calc", "altman", "--today", "soon"],
        ["calc", "altman", "--today"],
        ["calc", "altman", "--book", "x"],
        ["check", "calc", "altman"],
        ["--version", "calc", "altman"],
    ],
)
def test_whatever_is_not_plain_is_left_to_the_command(words):
    from cmdesk.cli.light import calculated

    assert calculated(words) is None


@pytest.mark.skipif(sys.platform != "linux", reason="where the settings lie is told by XDG_CONFIG_HOME on Linux only")
def test_the_pack_of_the_settings_is_laid_over_and_its_mistakes_have_a_line(tmp_path):
    bank = tmp_path / "bank"
    bank.mkdir()
    (bank / "pack.toml").write_text('title = "B"\nversion = "1"\n', "utf-8")
    settings = tmp_path / "cmdesk" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"catalog_folder": str(bank)}), "utf-8")
    given = tmp_path / "given.json"
    given.write_text('{"x1": "0.5", "x2": 0, "x3": 0, "x4": 0}', "utf-8")

    def run(limits):
        (bank / "loan_limits.toml").write_text(limits, "utf-8")
        environment = {name: value for name, value in os.environ.items() if name != "CMDESK_CATALOG"}
        environment |= {"PYTHONPATH": str(Path(__file__).parents[2]), "XDG_CONFIG_HOME": str(tmp_path), "LANG": "en"}
        words = [sys.executable, "-m", "cmdesk", "calc", "altman", str(given)]
        return subprocess.run(words, env=environment, capture_output=True, text=True, check=False)  # noqa: S603

    assert json.loads(run("[altman]\nsafe = 3.0\n").stdout)["zone"] == "safe"
    assert json.loads(run("[altman]\nsafe = 4.0\n").stdout)["zone"] == "grey"
    wrong = run("\n[altman]\nsafe = true\n")
    assert wrong.returncode == 1
    assert "bank/loan_limits.toml, line 3, altman, safe: " in wrong.stderr


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], (None, None, None)),
        (["--book", "x.cmdesk", "--today=2026-10-31"], ("x.cmdesk", None, "2026-10-31")),
        (["--passphrase-file=word.txt", "--book=x.cmdesk"], ("x.cmdesk", "word.txt", None)),
    ],
)
def test_without_a_command_the_window_opens_by_the_options(words, asked, monkeypatch):
    opened = []
    monkeypatch.setenv("CMDESK_CATALOG", "")
    monkeypatch.setattr("cmdesk.cli.light.forbid_dumps", lambda: None)
    monkeypatch.setattr("cmdesk.cli.light.open_window", lambda options: opened.append(options) or 0)
    assert done(words) == 0
    (options,) = opened
    told = (options.book, options.passphrase_file, options.today)
    assert tuple(None if each is None else str(each) for each in told) == asked


@pytest.mark.parametrize(
    "words",
    [["list"], ["--help"], ["--version"], ["--json"], ["--frob"], ["--book"], ["--today", "nope"], ["--book", "."],
     ["memo", "SQ-1", "--out", "x.pdf"]],
)  # fmt: skip
def test_what_takes_more_to_understand_is_left_to_the_commands(words, monkeypatch):
    monkeypatch.setattr("cmdesk.cli.light.open_window", lambda _options: pytest.fail("no window"))
    assert done(words) is None


def test_a_window_that_cannot_open_says_why(monkeypatch, capsys, tmp_path):
    def refused(_options):
        raise UserError(message("cli", "No passphrase can be read from {file}.", file="x"))

    monkeypatch.setattr("cmdesk.cli.light.forbid_dumps", lambda: None)
    monkeypatch.setenv("CMDESK_CATALOG", "")
    monkeypatch.setattr("cmdesk.cli.light.open_window", refused)
    assert done(["--book", str(tmp_path / "x.cmdesk")]) == 1
    assert "x" in capsys.readouterr().err
