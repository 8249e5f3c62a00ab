import re
from datetime import date, datetime, time
from decimal import Decimal

import pypdfium2
import pytest
from PIL import Image
from sqlalchemy import select

from cmdesk.core.errors import UserError
from cmdesk.core.masking import mask, whole
from cmdesk.core.translation import translator
from cmdesk.memo.completeness import blockers
from cmdesk.memo.facts import DocumentState, Light, Need, State, to_json
from cmdesk.models.application import ItemState
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Signer
from cmdesk.models.workpaper import FindingRow
from cmdesk.services.applications import ApplicationForm, open_application
from cmdesk.services.checklist import ItemForm, mark_item, settle_condition
from cmdesk.services.facts import FactForm
from cmdesk.services.memo_facts import memo_facts
from cmdesk.services.memos import freeze_memo, frozen_memo, preview_memo, write_memo
from cmdesk.services.profile import ProfileForm, change_profile
from cmdesk.services.thumbnails import keep_thumbnail
from cmdesk.services.visit import NewPhoto, NewSignature, VisitForm, record_visit
from cmdesk.services.visits import Said
from cmdesk.services.workpaper import RowForm, add_rows, explain, say_empty, write_finding


@pytest.fixture
def wangs(act, wang, today, catalog):
    form = ApplicationForm(product="PB_MORT_BIZ", amount=Decimal(600000), committee_day=date(2026, 3, 18))
    return act(open_application, wang, form, today=today, catalog=catalog)


@pytest.fixture
def facts(ask, wangs, today, catalog):
    def read(language="zh_CN"):
        translate = translator(language)
        return ask(memo_facts, wangs, today=today, catalog=catalog, translate=translate, language=language)

    return read


def visit(today, picture, **more):
    answers = {
        "seats": Said(state=AnswerState.KNOWN, value="60", grade="C"),
        "commission": Said(state=AnswerState.KNOWN, value="18.75", grade="A"),
        "receipt_qr": Said(state=AnswerState.KNOWN, value="158600", grade="A"),
        "receipt_cash": Said(state=AnswerState.DECLINED, words="这个不方便说"),
        "advance": Said(state=AnswerState.NONE, grade="D"),
        "menu": Said(state=AnswerState.KNOWN, value='[{"category": "热菜", "share": "100", "cost": "41.55"}]'),
    }
    photos = [NewPhoto(path=picture, tag="signboard", caption="门头")]
    base = {
        "type": "DUE",
        "day": today,
        "start": time(11, 40),
        "lead": "周敏",
        "partner": "李航",
        "question_set": "catering",
        "answers": answers,
        "photos": photos,
    }
    return VisitForm(**(base | more))


def test_what_is_not_known_stays_unknown(facts):
    found = facts()
    borrower = found.borrower
    assert (borrower.name, borrower.phone, borrower.credit_code) == ("老王家常菜馆", "138****6207", None)
    assert (found.application.amount, found.application.annual_rate, found.application.purpose) == (600000, None, None)
    assert found.visits == ()
    assert found.checks == ()
    assert {answer.state for answer in found.answers} == {State.NOT_ASKED}
    assert found.prepared.manager is None
    assert {blocker.target for blocker in blockers(found)} >= {"visits", "application.purpose"}


def test_answers_carry_state_words_grade_and_their_visit(act, facts, wang_party, today, catalog, picture):
    act(record_visit, wang_party, visit(today, picture), today=today, catalog=catalog)
    answers = {answer.key: answer for answer in facts().answers}
    assert (answers["commission"].value, answers["commission"].unit) == ("18.75", "%")
    assert (answers["receipt_qr"].value, answers["receipt_qr"].grade.value) == ("158,600", "A")
    assert (answers["receipt_cash"].state, answers["receipt_cash"].quote) == (State.DECLINED, "这个不方便说")
    assert (answers["advance"].state, answers["advance"].value) == (State.NONE, None)
    assert answers["staff"].state is State.NOT_ASKED
    assert answers["seats"].visit == 1
    (check,) = facts().checks
    assert (check.light, check.adopted) == (Light.NA, None)
    assert "现金收入月均（自述）" in {name for route in check.routes for name in route.missing}
    assert answers["menu"].value == "热菜（销售占比 100 %，成本率 41.55 %）"


def test_two_person_rule_counts_different_people(act, facts, wang_party, today, catalog, picture):
    act(record_visit, wang_party, visit(today, picture, partner="周敏"), today=today, catalog=catalog)
    act(record_visit, wang_party, visit(today, picture), today=today, catalog=catalog)
    act(record_visit, wang_party, visit(today, picture, type="FIRST"), today=today, catalog=catalog)
    assert [each.two_person for each in facts().visits] == [False, True, None]
    needs = {need.tag: need for need in facts().photo_needs}
    assert (needs["signboard"].wanted, needs["signboard"].have) == (1, 2)
    assert needs["stock"].wanted is None


def test_who_signed_a_visit_stands_in_the_memo(act, ask, facts, wangs, wang_party, today, catalog, picture):
    signed_at = datetime(2026, 3, 12, 12, 40).astimezone()
    signed = [
        NewSignature(signer=signer, name=name, signed_at=signed_at, data=name.encode())
        for signer, name in ((Signer.LEAD, "周敏"), (Signer.CLIENT, "王建国 13800136207"))
    ]
    act(record_visit, wang_party, visit(today, picture, signatures=signed), today=today, catalog=catalog)
    found = facts().visits[0].signatures
    assert [(each.by, each.role) for each in found] == [("周敏", "主办"), ("王建国 138****6207", "客户")]
    words = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    pages = pypdfium2.PdfDocument(ask(preview_memo, wangs, **words).pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "周敏（主办，2026-03-12 12:40）" in re.sub(r"[\r\n]", "", text)


def test_a_signature_stands_in_the_memo_as_it_was_written(act, ask, wangs, wang_party, today, catalog, picture):
    at = datetime(2026, 3, 12, 12, 40).astimezone()
    signed = [NewSignature(signer=Signer.LEAD, name="周敏", signed_at=at, data=picture.read_bytes())]
    act(record_visit, wang_party, visit(today, picture, signatures=signed, photos=[]), today=today, catalog=catalog)
    words = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}

    def drawn(hide):
        """Return the words of the pages with a picture."""
        with pypdfium2.PdfDocument(ask(preview_memo, wangs, hide=hide, **words).pdf) as document:
            return [page.get_textpage().get_text_range() for page in document if list(page.get_objects(filter=[3]))]

    assert ["周敏（主办" in page for page in drawn(whole)] == [True]
    assert drawn(mask) == [], "masking.toml hides signatures in what leaves"


def test_a_masked_memo_shows_no_photo_of_persons_or_papers(act, ask, wangs, wang_party, today, catalog, tmp_path):
    """What the catalog calls personal, and what nobody said the subject of, keeps its place and is not shown."""
    pictures = []
    for place, tag in enumerate(("stock", "license", "group", "")):
        path = tmp_path / f"{place}.jpg"
        Image.new("RGB", (64, 48), (40 * place, 90, 90)).save(path)
        pictures.append(NewPhoto(path=path, tag=tag))
    act(record_visit, wang_party, visit(today, path, photos=pictures), today=today, catalog=catalog)
    words = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}

    def pages(hide):
        preview = ask(preview_memo, wangs, hide=hide, **words)
        with pypdfium2.PdfDocument(preview.pdf) as document:
            shown = sum(len(list(page.get_objects(filter=[3]))) for page in document)
            return shown, "".join(page.get_textpage().get_text_range() for page in document)

    assert pages(whole)[0] == 4
    shown, text = pages(mask)
    assert (shown, text.count("脱敏版不显示：可能有人脸")) == (1, 3)
    assert "照片 4" in text.replace("\xa0", " ")


def test_documents_stand_by_group_with_their_state(act, facts, wangs, today):
    form = ItemForm(state=ItemState.RECEIVED, issued_on=date(2026, 2, 1))
    act(mark_item, wangs, "CREDIT_REPORT_P", form, by="", today=today)
    act(settle_condition, wangs, "marital", "married")
    documents = facts().documents
    by_code = {document.code: document for document in documents}
    assert by_code["CREDIT_REPORT_P"].state is DocumentState.EXPIRED
    assert by_code["ID_SPOUSE"].need is Need.CONDITIONAL
    assert by_code["HUKOU"].need is Need.UNDECIDED
    groups = [document.group for document in documents]
    assert len(set(groups)) == sum(1 for place, group in enumerate(groups) if not place or groups[place - 1] != group)


def test_the_memo_prints_and_the_same_facts_give_the_same_bytes(
    act, ask, wangs, wang_party, today, catalog, picture, tmp_path
):
    act(change_profile, ProfileForm(name="周敏", staff_no="0417", partner="李航"))
    act(record_visit, wang_party, visit(today, picture), today=today, catalog=catalog)
    how = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    preview = ask(preview_memo, wangs, **how)
    ask(write_memo, wangs, tmp_path / "memo.pdf", **how)
    assert (tmp_path / "memo.pdf").read_bytes() == preview.pdf
    assert preview.facts.prepared.manager.name == "周敏"
    assert preview.facts.photos[0].tag == "门头与门牌号"


def test_frozen_facts_are_numbered_and_come_back_as_they_were(act, ask, facts, wangs, today):
    first = facts()
    assert first.version == 1
    assert act(freeze_memo, wangs, first, today=today) == 1
    assert facts().version == 2
    assert to_json(ask(frozen_memo, wangs, 1)) == to_json(first)


def test_whatever_was_declined_is_listed_as_declined(ask, act, wangs, today, catalog, tmp_path):
    refused = FactForm(state=AnswerState.DECLINED, source="账不方便说")
    act(write_finding, wangs, "invoice_net", refused, today=today, catalog=catalog)
    act(say_empty, wangs, "borrowings", AnswerState.DECLINED, today=today, catalog=catalog)
    path = tmp_path / "memo.pdf"
    said = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    ask(write_memo, wangs, path, **said)
    with pypdfium2.PdfDocument(path) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    declined = text[text.rindex("客户拒答") :]
    assert "开票收入" in declined
    assert "账不方便说" in declined
    assert "现有融资" in declined


def test_a_submitted_version_speaks_its_own_language(ask, act, facts, wangs, today, catalog):
    act(freeze_memo, wangs, facts("en"), today=today)
    said = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    again = ask(preview_memo, wangs, version=1, **said)
    english = ask(preview_memo, wangs, version=1, **{**said, "translate": translator("en"), "language": "en"})
    assert again.pdf == english.pdf
    with pytest.raises(UserError, match="7"):
        ask(preview_memo, wangs, version=7, **said)


def test_figures_no_loan_can_have_are_unknown_and_no_bug(act, facts, wangs, today, catalog):
    pledge = {"kind": "residential", "owner": "王建国"}
    lines = [
        RowForm(cells={"item": item, "value": value, **pledge})
        for item, value in (("商铺", "150"), ("柜子", "0.000001"))
    ]
    act(add_rows, wangs, "collateral", lines, today=today, catalog=catalog)

    def spoil(session):
        for row in session.scalars(select(FindingRow)):
            row.cells = row.cells.replace("0.01", "很多")

    act(spoil)
    found = facts()
    assert [each.item for each in found.security] == ["商铺", "柜子"]
    assert found.security[1].value is None


def test_words_that_must_not_stand_are_found_in_explanations_too(act, facts, wangs):
    act(explain, wangs, "check:sales", "差额系过桥资金周转")
    act(explain, wangs, "words:BRIDGE", "过桥一词为客户原话")
    (found,) = [each for each in facts().wordings if each.code == "BRIDGE"]
    assert (found.section, found.target, found.found) == ("S07", "explain:check:sales", "过桥")
    assert found.explanation == "过桥一词为客户原话"


def test_a_photo_of_which_nothing_can_be_shown_is_named_and_does_not_count(
    act, ask, facts, wangs, wang_party, today, catalog, tmp_path
):
    broken = tmp_path / "门头.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 half a picture")
    photos = [NewPhoto(path=broken, tag="signboard", caption="门头，营业中")]
    act(record_visit, wang_party, visit(today, None, photos=photos), today=today, catalog=catalog)
    (photo,) = facts().photos
    act(keep_thumbnail, photo.sha256, b"")  # as the job that draws thumbnails found it
    assert facts().photos[0].damaged
    assert {need.tag: need.have for need in facts().photo_needs}["signboard"] == 0
    words = {"today": today, "catalog": catalog, "translate": translator("zh_CN"), "language": "zh_CN"}
    with pypdfium2.PdfDocument(ask(preview_memo, wangs, **words).pdf) as pages:
        text = "".join(page.get_textpage().get_text_range() for page in pages)
    assert "读不出的影像" in text
