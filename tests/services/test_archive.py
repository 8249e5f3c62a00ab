"""The archive of an application: order, file names, retention, index and export."""

import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest

from cmdesk.core.masking import whole
from cmdesk.core.translation import translator
from cmdesk.models.application import Application, ItemState
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.archive import INDEX, export_archive, print_archive_index, read_archive
from cmdesk.services.checklist import ItemForm, attach_files, mark_item


@pytest.fixture
def opened(act, wang, today, catalog, picture):
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000), guarantee="mortgage")
    id_ = act(open_application, wang, form, today=today, catalog=catalog)
    for code, issued in (("MEMO", None), ("PROP_CERT", None), ("ID_BORROWER", None), ("CREDIT_AUTH_P", None),
                         ("APPLICATION", date(2026, 3, 9))):  # fmt: skip
        act(mark_item, id_, code, ItemForm(state=ItemState.RECEIVED, issued_on=issued), by="周敏", today=today)
    act(attach_files, id_, "APPLICATION", [picture, picture], by="周敏", today=today)
    act(attach_files, id_, "ID_BORROWER", [picture], by="周敏", today=today)
    return id_


@pytest.fixture
def parts(ask, opened, today, catalog):
    return lambda: ask(read_archive, opened, today=today, catalog=catalog)


def test_papers_lie_in_the_archives_order(parts):
    assert [each.part.code for each in parts()] == ["application", "authorisation", "subject", "collateral", "report"]
    assert [each.retention.code for each in parts()][:3] == ["credit_file", "credit_auth", "aml_identity"]


def test_files_are_named_by_client_document_day_and_page(parts):
    names = [file.name for part in parts() for paper in part.papers for file in paper.files]
    assert names == [
        "L20260312-001_APPLICATION_20260309_01.jpg",
        "L20260312-001_APPLICATION_20260309_02.jpg",
        "L20260312-001_ID_BORROWER_00000000_01.jpg",
    ]


def test_what_was_rejected_is_kept_by_its_own_rule(act, parts, opened):
    act(lambda session: setattr(session.get_one(Application, opened), "state", "R2"))
    assert {each.retention.code for each in parts()} == {"rejected_file"}


def test_the_index_prints_and_the_export_holds_the_files_as_they_came(ask, opened, today, catalog, tmp_path, picture):
    said = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    pdf = ask(print_archive_index, opened, **said)
    words = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(BytesIO(pdf)))
    assert "L20260312-001_APPLICATION_20260309_02.jpg" in words.replace("\r\n", "").replace("\ufffe", "")
    path = tmp_path / "out.zip"
    ask(export_archive, opened, path, **said, hide=whole)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist()[0] == INDEX
        assert archive.read("L20260312-001_ID_BORROWER_00000000_01.jpg") == picture.read_bytes()
        assert archive.testzip() is None


def test_every_document_has_its_place(catalog):
    assert all(catalog.archive_part(document) for document in catalog.documents.values())
