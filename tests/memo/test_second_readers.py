"""What other programs say of a memo: qpdf of its structure, poppler of its fonts, words and data.

Each is skipped where its program is not installed; .ci/run installs them where it may.
"""

import re
import shutil
import subprocess
from datetime import date

import pytest

from cmdesk.core.translation import translator
from cmdesk.memo.facts import Borrower, Facts
from cmdesk.memo.render import render


def run(program, *words):
    """Return what a program says of a file; the test is skipped where it is not installed, and fails where it fails."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(  # noqa: S603  (one of the programs below)
        [program, *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def empty_memo(tmp_path):
    """A memo of which every fact is unknown."""
    path = tmp_path / "empty.pdf"
    render(Facts(as_of=date(2026, 3, 10), borrower=Borrower(name="王五")), {}, path, translator("zh_CN"), "zh_CN")
    return path


@pytest.fixture(params=["whole", "empty"])
def memo(request, chinese_memo, empty_memo):
    return {"whole": chinese_memo, "empty": empty_memo}[request.param]


def test_qpdf_finds_no_fault(memo):
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", memo)


def test_poppler_finds_every_font_embedded_as_a_part(memo):
    _, _, *lines = run("pdffonts", memo).splitlines()
    assert lines
    for line in lines:
        name, *_, embedded, subset, readable, _, _ = line.split()
        assert name.split("+")[1] in {"NotoSansSC-Regular", "NotoSansSC-Bold"}
        assert (embedded, subset, readable) == ("yes", "yes", "yes")


def test_poppler_reads_the_words_and_the_page_numbers(chinese_memo):
    text = run("pdftotext", "-layout", chinese_memo, "-")
    pages = text.split("\f")[:-1]
    assert "人民币陆拾万元整" in pages[0]
    for number, page in enumerate(pages, 1):
        assert re.search(rf"第\s*{number}\s*页\s*共\s*{len(pages)}\s*页", page)


def test_poppler_reads_title_author_number_and_day(chinese_memo):
    said = dict(line.split(":", 1) for line in run("pdfinfo", "-rawdates", chinese_memo).splitlines() if ":" in line)
    assert said["Title"].strip() == "授信调查报告·老王家常菜馆"
    assert said["Author"].strip() == "周敏"
    assert said["Subject"].strip() == "SQ-2026-0031"
    assert said["CreationDate"].strip() == "D:20260310000000+08'00'"
    assert said["Page size"].strip().endswith("(A4)")
