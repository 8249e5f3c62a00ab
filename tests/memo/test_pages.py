"""What stands on the pages of a memo besides its chapters: cover, signatures, tables, and texts of any kind."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from unicodedata import normalize

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from reportlab.platypus import PageBreak

from cmdesk.core.translation import translator
from cmdesk.memo.facts import (
    Borrower,
    Conclusion,
    Facts,
    Field,
    FiveC,
    Light,
    Prepared,
    Proof,
    Signature,
    Signer,
    State,
    to_json,
)
from cmdesk.memo.pages import set_pages
from cmdesk.memo.paper import has_glyph, printable
from cmdesk.memo.pictures import strokes
from cmdesk.memo.render import _plan, _writer, printed
from cmdesk.memo.tables import Column, listing
from cmdesk.memo.text import Text

DAY = date(2026, 3, 10)
CHINESE = translator("zh_CN")
LIGATURES = {chr(code) for code in range(0xFB00, 0xFB07)}
NAUGHTY = (
    "<b>5</b> & &amp; </para> {x} %s <img src='x'/> \\N{BULLET} %(name)s {{}} ${HOME}",
    "付款 100 元\u202e元 000,01\u202c",  # turned round, it would read otherwise
    "a\u200bb\u00adc\ufeffd\u2066e\u2069f",
    "Ω≈ç√∫ שָׁלוֹם مرحبا 𠮷野家 😀👩‍👩‍👧 ﷽ 𝒳",
    "Z̶̢̛a̷l̸g̵o̴ é e\u0301 ñ n\u0303",
    "\x00\x01\x07\x1b[31m\x7f\x85",
    "\r\n\t\u2028\u2029\v\f",
    "W" * 10_000,
    "字" * 3_000,
    "（（（（「「「「，，，，。。。。",
    "-" * 300 + "/" * 300,
    "﻿﻿﻿",
)


def written(facts, photos=None, language="zh_CN"):
    return printed(facts, photos or {}, translator(language), language)


def said(pdf):
    """Return the text of each page without blanks, as lines break anywhere."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in document]


def pictures_of(pdf):
    """Return how many pictures each page has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [len(list(page.get_objects(filter=[3]))) for page in document]


def counted(text):
    """Return a text as it is printed, without the blanks at which lines break."""
    return re.sub(r"\s", "", printable(text))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
@pytest.mark.parametrize("field", ["address", "note", "name"])
def test_any_text_is_printed_to_the_letter(field, text):
    check_letters(field, text)


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_text_is_printed_to_the_letter(text):
    check_letters("address", text)
    check_letters("note", text)


def check_letters(field, text):
    """Fail where a character of a text is neither printed nor spelled out as often as it stands there."""
    facts = Facts(as_of=DAY, borrower=replace(Borrower(name="王五"), **{field: text}))
    with pypdfium2.PdfDocument(written(facts)) as document:
        boxes = [page.get_mediabox() for page in document]
        pages = [page.get_textpage() for page in document]
        whole = "".join(page.get_text_range() for page in pages)
        for page, (left, bottom, right, top) in zip(pages, boxes, strict=True):
            for place in range(page.count_chars()):
                x1, y1, x2, y2 = page.get_charbox(place)
                assert x1 >= left - 1
                assert x2 <= right + 1
                assert y1 >= bottom - 1
                assert y2 <= top + 1
    if field == "name":  # cut to three lines on the cover
        return
    for char in set(counted(text)):
        read = normalize("NFKC", char) if char in LIGATURES else char  # the reader takes it apart, the page does not
        assert whole.count(read) >= counted(text).count(char), f"U+{ord(char):04X} is missing"


def test_what_turns_a_text_round_is_spelled_out():
    facts = Facts(as_of=DAY, borrower=Borrower(name="王五", address="100 元\u202e元 01\u200f"))
    whole = "".join(said(written(facts)))
    assert "100元〔U+202E〕元01〔U+200F〕" in whole
    assert "RIGHT-TO-LEFTOVERRIDE" in whole


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Cafe\u0301", "Café"),
        ("豈", "豈"),  # not the character Unicode holds to be the same
        ("葛\U000e0100", "葛〔U+E0100〕"),
        ("x\u0338", "x〔U+0338〕"),
        ("\ud800", "〔U+D800〕"),
        ("\u3164\u2800", "〔U+3164〕〔U+2800〕"),  # blank letters
    ],
)
def test_a_character_is_composed_kept_or_spelled(text, seen):
    assert printable(text) == seen


def test_a_tab_is_a_blank_and_only_blanks_are_invisible():
    assert printable("a\tb\r\nc\rd") == "a b\nc\nd"
    assert not any(has_glyph(char) for char in "\u200b\u200e\u202a\u2060\u2069\ufeff\u00ad")


def test_the_cover_says_what_is_proposed_scored_and_in_the_way(facts):
    decided = replace(
        facts,
        conclusion=Conclusion(opinion="有条件同意", amount=Decimal(500_000)),
        five_c=FiveC(total=Decimal("81.25"), light=Light.GREEN),
    )
    cover = said(written(decided))[0]
    for words in ("60万元", "人民币陆拾万元整", "有条件同意", "拟授信50万元", "81.25/100", "通过1关注1不能判断1",
                  "个人信用报告：已于2026-03-07过期", "周敏（10231）", "李航（10877）", "草稿3"):  # fmt: skip
        assert words in cover, words
    assert "第三方9" in cover


def test_the_cover_counts_the_points_it_does_not_name(facts):
    bare = Facts(as_of=DAY, borrower=Borrower(name="王五"))
    cover = said(written(bare))[0]
    blocked = int(re.search(r"卡住(\d+)处", cover)[1])
    named = cover.count("：缺")
    assert f"另有{blocked - named}处" in cover


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_cover_is_one_page_whatever_stands_on_it(facts, language):
    long = replace(
        facts,
        borrower=replace(facts.borrower, name="青禾市老王家常菜馆有限责任公司" * 9),
        application=replace(facts.application, purpose="装修" * 200, guarantee="抵押" * 90, repayment="按月" * 90),
        conclusion=Conclusion(opinion="有条件同意" * 30, amount=Decimal("12345678901234.56")),
        documents=tuple(replace(each, name=each.name * 9) for each in facts.documents),
    )
    with pypdfium2.PdfDocument(written(long, language=language)) as document:
        contents = document[1].get_textpage().get_text_range()
    assert ("目录" if language == "zh_CN" else "Contents") in contents


def test_a_line_break_in_what_has_one_line_is_a_blank(facts):
    broken = replace(
        facts,
        borrower=replace(facts.borrower, name="老王\n家常\r\n菜馆"),
        application=replace(facts.application, number="SQ\n1"),
    )
    with pypdfium2.PdfDocument(written(broken)) as document:
        head = document[2].get_textpage().get_text_bounded(bottom=780)
        assert document.get_metadata_value("Title") == "授信调查报告·老王 家常 菜馆"
    assert "老王 家常 菜馆" in head
    assert "SQ 1" in head


def test_a_proof_that_is_not_among_the_facts_is_only_a_number(facts):
    proven = Field(
        section="S04", code="area", name="经营面积", target="field:area", state=State.KNOWN, text="大", evidence=7
    )
    assert "[7]" in "".join(said(written(replace(facts, fields=(proven,)))))


def test_a_bank_may_leave_chapters_out(facts):
    few = replace(facts, outline=facts.outline[:1])
    proven = Field(section="S04", code="area", name="经营面积", target="field:area", text="大", evidence=1)
    proof = Proof(number=1, name="租赁合同", sha256="0" * 64)
    assert "租赁合同" in "".join(said(written(replace(few, fields=(proven,), proofs=(proof,)))))


def test_the_last_page_bears_the_fingerprint_of_the_facts(facts):
    found = sha256(to_json(facts)).hexdigest()
    assert found in said(written(facts))[-1]
    other = replace(facts, version=4)
    assert found not in said(written(other))[-1]


def signature(words="周"):
    """Return a PNG of strokes on a clear ground."""
    image = Image.new("RGBA", (400, 160), (0, 0, 0, 0))
    ImageDraw.Draw(image).line([(40, 120), (120, 30), (200, 130), (340, 40 + len(words))], fill="black", width=9)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def signed(facts, lead, partner):
    return replace(
        facts,
        photos=(),
        whole=True,
        prepared=Prepared(
            manager=Signer(name="周敏", signed_on=DAY, signature=sha256(lead).hexdigest()),
            partner=Signer(name="李航", signed_on=DAY, signature=sha256(partner).hexdigest()),
        ),
    )


def test_both_signatures_are_drawn_under_the_declaration(facts):
    lead, partner = signature(), signature("李航")
    files = {sha256(each).hexdigest(): each for each in (lead, partner)}
    pdf = written(signed(facts, lead, partner), files)
    here = next(number for number, page in enumerate(said(pdf)) if "亲赴现场调查" in page)
    assert pictures_of(pdf)[here] == 2
    assert sum(pictures_of(pdf)) == 2


def test_a_masked_memo_says_that_it_was_signed_and_shows_no_strokes(facts):
    pdf = written(replace(signed(facts, signature(), signature("李航")), whole=False), {})
    assert sum(pictures_of(pdf)) == 0
    here = next(page for page in said(pdf) if "亲赴现场调查" in page)
    assert here.count("已签名，脱敏版不显示") == 2


@pytest.mark.parametrize("file", [b"no picture", signature("other")])
def test_a_signature_that_is_not_the_one_of_the_facts_is_not_drawn(facts, file):
    lead = signature()
    pdf = written(signed(facts, lead, lead), {sha256(lead).hexdigest(): file})
    assert sum(pictures_of(pdf)) == 0


def test_who_signed_a_visit_is_drawn_beside_the_name(facts):
    strokes_of = signature()
    digest = sha256(strokes_of).hexdigest()
    visit = replace(facts.visits[0], signatures=(
        Signature(by="周敏", role="主办客户经理", at=facts.photos[0].taken_at, signature=digest),
    ))  # fmt: skip
    pdf = written(replace(facts, photos=(), visits=(visit,)), {digest: strokes_of})
    here = next(number for number, page in enumerate(said(pdf)) if "周敏（主办客户经理" in page)
    assert pictures_of(pdf)[here] == 1


def test_strokes_are_cut_to_the_ink_and_a_blank_is_none():
    file = signature()
    found = strokes(file, sha256(file).hexdigest())
    assert found.ink.width < 400
    assert found.ink.height < 160
    blank = BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(blank, "PNG")
    assert strokes(blank.getvalue(), sha256(blank.getvalue()).hexdigest()) is None


@pytest.fixture
def set_table():
    """Set a table on pages of its own and return the text of each."""

    def text(*given, **named):
        facts = Facts(as_of=DAY, borrower=Borrower(name="王五"))
        writer = _writer(facts, {}, CHINESE, "zh_CN", _plan(facts))
        out = BytesIO()
        set_pages([PageBreak(), listing(*given, **named)], out, writer)
        return said(out.getvalue())[1:]

    return text


COLUMNS = (Column(head="科目"), Column(head="金额", width=120, align="right"))


def test_a_long_table_repeats_its_head_and_its_unit(set_table):
    pages = set_table(COLUMNS, [(f"第{number}行", f"{number}.00") for number in range(90)], unit="单位：万元")
    assert len(pages) > 2
    assert all("单位：万元科目金额" in page for page in pages)


@pytest.mark.parametrize("rows", range(26, 34))
def test_the_last_row_of_a_table_is_never_alone(set_table, rows):
    pages = set_table(COLUMNS, [(f"第{number}行", "") for number in range(rows)])
    assert pages[-1].count("行") >= 2


def test_a_cell_longer_than_a_page_goes_on_and_loses_nothing(set_table):
    pages = set_table(COLUMNS, [("前", "1.00"), (Text("长" * 4000), "2.00"), ("后", "3.00")])
    assert sum(page.count("长") for page in pages) == 4000
    assert len(pages) > 1
    assert all("科目金额" in page for page in pages)
