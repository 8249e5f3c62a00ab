import hashlib
import io
import json
import random
import zipfile
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask, whole
from cmdesk.models.key import Cost
from cmdesk.models.signing import signing_key
from cmdesk.models.states import AnswerState
from cmdesk.models.store import create_book
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import attach_files
from cmdesk.services.facts import FactForm, write_fact
from cmdesk.services.package import Part, pack, write_package
from cmdesk.services.package_verify import verify_package
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.statements import StatementForm, add_statement, set_figures

HEAD = {
    "format": "cmdesk-package-2",
    "program": "cmdesk",
    "application": "SQ-2026-0001",
    "made_on": "2026-03-12",
    "journal": {"entry": 0, "sha256": ""},
}


QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
KEY = signing_key(b"k" * 32)


@pytest.fixture
def package(tmp_path):
    memo, ledgers = b"%PDF " + bytes(range(256)) * 9, b"PK" + bytes(range(256)) * 5
    path = tmp_path / "package.zip"
    parts = [Part(name="memo.pdf", pieces=[memo]), Part(name="ledgers.xlsx", pieces=[ledgers[:100], ledgers[100:]])]
    pack(path, HEAD, parts, KEY)
    return path


def test_a_whole_package_verifies(package):
    verdict = verify_package(package)
    assert (verdict.application, list(verdict.files), list(verdict.wrong)) == (
        "SQ-2026-0001",
        ["memo.pdf", "ledgers.xlsx"],
        [],
    )


def test_any_flipped_byte_is_found(package):
    raw = package.read_bytes()
    places = {0, len(raw) - 1, *random.Random(7).sample(range(len(raw)), 400)}  # noqa: S311  (a fixed sample)
    for place in places:
        flipped = bytearray(raw)
        flipped[place] ^= 1 << (place % 8)
        package.write_bytes(flipped)
        try:
            wrong = verify_package(package).wrong
        except UserError:
            continue
        assert wrong, f"byte {place} of {len(raw)}"


def test_a_replaced_file_is_named(package, tmp_path):
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"forged" if name == "memo.pdf" else old.read(name))
        new.writestr("extra.txt", "x")
    said = [str(each) for each in verify_package(other).wrong]
    assert any("memo.pdf was changed" in each for each in said)
    assert any("extra.txt was added" in each for each in said)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", None])
def test_what_is_no_package_is_told(tmp_path, content):
    path = tmp_path / "x.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=r"x\.zip"):
        verify_package(path)


def test_a_manifest_of_nonsense_is_told(tmp_path):
    for manifest in ("[]", "{", json.dumps({"files": 7}), json.dumps({**HEAD, "files": [{}]})):
        path = tmp_path / "x.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", manifest)
        with pytest.raises(UserError, match=r"x\.zip"):
            verify_package(path)


def test_a_second_file_of_the_same_name_is_found(package):
    with zipfile.ZipFile(package, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("ledgers.xlsx", archive.read("ledgers.xlsx"))
    assert any("ledgers.xlsx was added" in str(each) for each in verify_package(package).wrong)


def test_a_manifest_that_would_fill_the_memory_is_told(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({**HEAD, "files": []}) + " " * (1 << 23))
    with pytest.raises(UserError, match=r"x\.zip"):
        verify_package(path)


def test_a_package_resealed_by_another_hand_is_told(package, tmp_path):
    """Whoever repacks a forged memo with a manifest and a seal that fit has not the book's key."""
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(package) as old:
        manifest = json.loads(old.read("manifest.json"))
    pack(forged, manifest, [Part(name="memo.pdf", pieces=[b"forged"])], signing_key(b"x" * 32))
    verdict, true = verify_package(forged), verify_package(package)
    assert not verdict.wrong
    assert verdict.signed_by != true.signed_by
    with zipfile.ZipFile(forged) as archive:
        made = {name: archive.read(name) for name in archive.namelist()}
    stolen = json.loads(made["manifest.json"])
    stolen["signed_by"] = manifest["signed_by"]  # the right name over the wrong signature
    made["manifest.json"] = json.dumps(stolen).encode()
    with zipfile.ZipFile(forged, "w") as archive:
        for name, held in made.items():
            archive.writestr(name, held)
    verdict = verify_package(forged)
    assert any("signature" in str(each) for each in verdict.wrong)
    assert verdict.signed_by == ""


def test_a_forged_package_is_of_no_book(packed, book, tmp_path):
    """It names the book's key and journal, as anybody can read them in a true package."""
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(packed(mask)) as old, zipfile.ZipFile(forged, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        manifest["files"] = []
        new.writestr("manifest.json", json.dumps(manifest))
        new.writestr("manifest.sig", old.read("manifest.sig"))
    verdict = verify_package(forged, book)
    assert (verdict.of_book, verdict.signed_by) == (False, "")


@pytest.mark.parametrize("journal", [{"entry": 10**30, "sha256": ""}, {"entry": [1], "sha256": ""}, {"entry": -1}, []])
def test_a_journal_that_cannot_be_is_no_bug(tmp_path, book, journal):
    path = tmp_path / "x.zip"
    pack(path, {**HEAD, "journal": journal}, [], KEY)
    try:
        assert verify_package(path, book).wrong
    except UserError as error:
        assert "x.zip" in str(error)  # noqa: PT017  (either answer is one)


def test_a_signature_that_would_fill_the_memory_is_none(package, tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, b"0" * (1 << 26) if name == "manifest.sig" else old.read(name))
    assert any("signature" in str(each) for each in verify_package(path).wrong)


def test_another_format_is_named(tmp_path):
    path = tmp_path / "x.zip"
    pack(path, {**HEAD, "format": "cmdesk-package-9"}, [], KEY)
    with pytest.raises(UserError, match="cmdesk-package-9"):
        verify_package(path)


@pytest.fixture
def asked(act, wang, today, catalog, tmp_path):
    """Return an application with a paper that came in."""
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600_000), term_months=36)
    application = act(open_application, wang, form, today=today, catalog=catalog)
    scan = tmp_path / "执照.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500_000))
    document = catalog.checklist_of("PB_MORT_BIZ").items[0].doc
    act(attach_files, application, document, [scan], by="周敏", today=today)
    return application


@pytest.fixture
def packed(book, asked, today, catalog, tmp_path):
    """Pack the application, masked or whole."""

    def run(hide):
        path = tmp_path / "of book.zip"
        with book.read() as session:
            write_package(
                session,
                asked,
                path,
                signing=book.signing,
                today=today,
                catalog=catalog,
                translate=lambda _context, text: text,
                language="zh_CN",
                hide=hide,
            )
        return path

    return run


def test_a_whole_package_holds_the_evidence_and_a_masked_one_its_hash(packed, book):
    with zipfile.ZipFile(packed(mask)) as archive:
        assert archive.namelist() == ["memo.pdf", "ledgers.xlsx", "checklist.pdf", "manifest.json", "manifest.sig"]
        (withheld,) = json.loads(archive.read("manifest.json"))["withheld"]
    path = packed(whole)
    with zipfile.ZipFile(path) as archive:
        (name,) = [name for name in archive.namelist() if name.startswith("evidence/documents/")]
        assert name.endswith(".png")
        assert hashlib.sha256(archive.read(name)).hexdigest() == withheld["sha256"]
        assert json.loads(archive.read("manifest.json"))["withheld"] == []
    verdict = verify_package(path, book)
    assert (list(verdict.wrong), verdict.of_book) == ([], True)


def test_another_book_did_not_make_it(packed, tmp_path):
    path = packed(mask)
    other, _ = create_book(tmp_path / "other.cmdesk", "another one", cost=QUICK)
    said = [str(each) for each in verify_package(path, other).wrong]
    other.close()
    assert any("Another book signed" in each for each in said)
    assert any("Journal entry" in each for each in said)


def test_the_same_book_packs_the_same_bytes(packed):
    assert packed(whole).read_bytes() == packed(whole).read_bytes()


def test_a_package_tells_of_nobody_but_its_client(packed, act, today):
    act(add_prospect, ProspectForm(name="刘记粮油商行", contact="刘大江"), today=today)
    with zipfile.ZipFile(packed(whole)) as archive:
        sheets = openpyxl.load_workbook(io.BytesIO(archive.read("ledgers.xlsx")))
    cells = [str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value]
    assert "老王家常菜馆" in cells
    assert not any("刘" in cell for cell in cells)


def test_whatever_the_memo_numbers_is_in_the_package(packed, act, asked, wang_party, today, catalog, tmp_path):
    proof = tmp_path / "结婚证.png"
    proof.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))
    form = FactForm(state=AnswerState.KNOWN, value="12", grade="A", proof=proof)
    act(write_fact, wang_party, "staff", form, today=today, catalog=catalog)
    sheet = tmp_path / "报表.pdf"
    sheet.write_bytes(b"%PDF-1.4" + bytes(1000))
    said = StatementForm(end=date(2025, 12, 31), basis="management", proof=sheet)
    period = act(add_statement, wang_party, "small", said, today=today, catalog=catalog)
    act(set_figures, period, {"cash": Decimal(5)}, side="amount", catalog=catalog)
    with zipfile.ZipFile(packed(whole)) as archive:
        found = {name: archive.read(name) for name in archive.namelist() if name.startswith("evidence/proofs/")}
    assert sorted(found) == ["evidence/proofs/001.png", "evidence/proofs/002.pdf"]
    assert set(found.values()) == {proof.read_bytes(), sheet.read_bytes()}
