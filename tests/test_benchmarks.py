"""The benchmarks still run: each at a tiny size, told by what it prints and not by how fast it was."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "benchmarks"
SCRIPTS = sorted(each for each in FOLDER.glob("[!_]*.py") if not each.stem.startswith("fuzz"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return where the benchmarks keep their books, which are made once."""
    return tmp_path_factory.mktemp("bench")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_benchmark_prints_a_ratio(script, folder, tmp_path):
    words = ["--sizes", "50", "--repeat", "2", "--rows", "20", "--folder", folder, "--json", tmp_path / "x.json"]
    done = subprocess.run([sys.executable, script, *words], capture_output=True, text=True, check=False)  # noqa: S603  (our own script)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^\S.* \d+ .* (ms|s|MiB) .* \d+\.\d$", done.stdout, re.MULTILINE)
    figures = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert all(figure["ours"]["median"] > 0 for figure in figures)
    assert script.stem in {"calc", "memo"} or {figure["customers"] for figure in figures} == {
        50
    }  # these count something else
    assert any(figure["ratio"] for figure in figures)


def test_broken_statements_are_read_or_refused():
    words = [sys.executable, FOLDER / "fuzz_statements.py", "--files", "150", "--seed", "7"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603  (our own script)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "150 files of seed 7: 0 broke it" in done.stdout
