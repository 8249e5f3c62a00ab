import ctypes
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import msgspec
import pypdfium2
import pytest
from pypdfium2 import raw

from cmdesk.core.errors import Cancelled
from cmdesk.core.translation import translator
from cmdesk.memo.facts import Answer, Borrower, Facts, Photo, State, from_json, to_json
from cmdesk.memo.render import render

CHAPTERS = 15
CHECKS = 3
WORDS = {
    "name", "number", "purpose", "repayment", "guarantee", "address", "note", "quote", "expression", "explanation",
    "reason", "caption", "place", "people_met", "permits", "first_source", "legal_representative", "contact", "branch",
    "phone", "product", "state_name", "industry", "text", "group", "set_name", "unit", "tag", "staff_no", "opinion",
}  # fmt: skip


def texts(path):
    """Return the text of each page, line breaks taken out."""
    with pypdfium2.PdfDocument(path) as document:
        return [re.sub(r"[\r\n\u00a0]", "", page.get_textpage().get_text_range()) for page in document]


def links(page):
    """Return the boxes of the links of a page, each with the index of the page it leads to."""
    found, place = [], ctypes.c_int(0)
    link = raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, place, link):
        box = raw.FS_RECTF()
        raw.FPDFLink_GetAnnotRect(link, box)
        aim = raw.FPDFLink_GetDest(page.pdf, link)
        found.append(((box.left, box.bottom, box.right, box.top), raw.FPDFDest_GetDestPageIndex(page.pdf, aim)))
    return found


@pytest.fixture
def printed(tmp_path, pictures):
    """Print facts and return the text of each page."""

    def print_memo(facts, language="zh_CN", photos=pictures):
        path = tmp_path / "memo.pdf"
        render(facts, photos, path, translator(language), language)
        return texts(path)

    return print_memo


def everywhere(facts, words):
    """Return facts in which every text a user or the catalog wrote is words."""

    def walk(value, key=""):
        if isinstance(value, dict):
            return {name: inner if name == "outline" else walk(inner, name) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [walk(inner, key) for inner in value]
        return words if isinstance(value, str) and key in WORDS else value

    return msgspec.convert(walk(msgspec.to_builtins(facts)), Facts)


def test_chinese_memo_says_what_is_known_and_what_is_not(chinese_memo):
    pages = texts(chinese_memo)
    whole = "".join(pages)
    assert "老王家常菜馆" in pages[0]
    assert "还不能送审，卡住 3 处" in pages[0]
    assert "人民币陆拾万元整" in pages[0]
    assert "偏差 2.64 %·允许 5 %·采信 204,000.00 元/月" in whole
    assert "不能判断：缺微信零钱余额。未作零处理，不计为通过。" in whole
    assert "「这个就不方便细说了，反正不多」" in whole
    assert "个人信用报告：已于 2026-03-07 过期" in whole
    assert "本节尚无事实。应有：月度有效流入表。" in whole
    assert "本人及协办人已亲赴现场调查" in whole
    assert f"第 {len(pages)} 页" in pages[-1]
    assert f"共 {len(pages)} 页" in pages[-1]


def test_english_memo_reads_english(facts, printed):
    pages = printed(facts, "en")
    whole = "".join(pages)
    assert "CNY 600,000.00" in pages[0]
    assert "Not ready for submission, points to mend: 3" in pages[0]
    assert "deviation 2.64 %" in whole
    assert "Nothing was taken for zero" in whole
    assert "人民币" not in pages[0]
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_everything_unknown_is_printed_as_unknown(printed):
    pages = printed(Facts(as_of=date(2026, 3, 10), borrower=Borrower(name="王五")))
    whole = "".join(pages)
    assert "尚无事实的章节" in pages[0]
    assert pages[0].count("未知") >= 4
    assert whole.count("本节尚无事实") >= CHAPTERS - 2
    assert "没有双人走访记录。" in whole
    assert "没有材料清单。" in whole
    assert "0.00" not in whole


def test_frozen_facts_print_again_byte_for_byte(facts, pictures, chinese_memo, tmp_path):
    again = tmp_path / "again.pdf"
    render(from_json(to_json(facts)), pictures, again, translator("zh_CN"), "zh_CN")
    assert again.read_bytes() == chinese_memo.read_bytes()


def test_facts_survive_their_json(facts):
    assert from_json(to_json(facts)) == facts
    assert to_json(from_json(to_json(facts))) == to_json(facts)


def test_every_font_is_embedded(chinese_memo):
    fonts = re.findall(rb"/BaseFont /(\S+)", chinese_memo.read_bytes())
    assert fonts
    assert all(re.fullmatch(rb"[A-Z]{6}\+NotoSansSC-(Regular|Bold)", font) for font in fonts)


def test_bookmarks_lead_to_the_pages_the_contents_name(chinese_memo):
    with pypdfium2.PdfDocument(chinese_memo) as document:
        marks = [(mark.get_title(), mark.get_dest().get_index(), mark.level) for mark in document.get_toc()]
        column = "\n".join(
            document[page].get_textpage().get_text_bounded(left=500, bottom=80, top=740)
            for page in range(1, marks[0][1])
        )
        assert sum(level == 0 for *_, level in marks) > CHAPTERS
        assert sum(level == 1 for *_, level in marks) > CHECKS
        assert [int(number) for number in re.findall(r"\d+", column)] == [index + 1 for _, index, _ in marks]
        for title, index, _ in marks:
            words = re.sub(r"\s", "", title)
            assert words in re.sub(r"\s", "", document[index].get_textpage().get_text_range())


def test_a_line_of_the_contents_leads_to_its_heading(chinese_memo):
    with pypdfium2.PdfDocument(chinese_memo) as document:
        aims = {index for _, index in links(document[1])}
        marks = [mark for mark in document.get_toc() if mark.get_title() in texts(chinese_memo)[1]]
        assert aims == {mark.get_dest().get_index() for mark in marks}


def test_no_heading_stands_alone_at_the_foot_of_a_page(facts, printed, chinese_memo):
    with pypdfium2.PdfDocument(chinese_memo) as document:
        titles = tuple(re.sub(r"[\s\u00a0]", "", mark.get_title()) for mark in document.get_toc())
    for more in range(1, 12):
        words = "\n".join("字" * more * 4)
        for page in printed(replace(facts, borrower=replace(facts.borrower, note=words))):
            assert not page.replace(" ", "").endswith(titles)


def test_a_character_without_a_glyph_is_spelled_out_and_listed(facts, printed):
    pages = printed(replace(facts, borrower=replace(facts.borrower, name="𠮷野家")))
    assert "〔U+20BB7〕野家" in pages[0]
    assert "CJK UNIFIED IDEOGRAPH-20BB7" in pages[-1]


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("<b>5</b> & &amp; </para> {x} %s", "<b>5</b> & &amp; </para> {x} %s"),
        ("100 元\u202e000,01", "100 元〔U+202E〕000,01"),
        ("a\x00b\x07c\u200bd", "a〔U+0000〕b〔U+0007〕c〔U+200B〕d"),
        ("שלום", "〔U+05E9〕〔U+05DC〕〔U+05D5〕〔U+05DD〕"),
        ("😀🇨🇳", "〔U+1F600〕"),
        ("\n\n\n\n", ""),
    ],
)
def test_hostile_text_stays_what_it_is(facts, printed, words, seen):
    assert seen in "".join(printed(everywhere(facts, words), photos={}))


def test_endless_words_break_no_page_and_are_all_printed(facts, printed):
    few = replace(facts, answers=facts.answers[:1], checks=facts.checks[:1], documents=facts.documents[:1])
    assert printed(everywhere(few, "W" * 400))
    long = replace(
        few,
        borrower=replace(few.borrower, address="A" * 10_000, note="N" * 10_000),
        answers=(replace(few.answers[0], quote="Q" * 10_000),),
    )
    whole = "".join(printed(long))
    assert all(whole.count(letter) >= 10_000 for letter in "ANQ")


def test_a_photo_that_is_not_the_one_of_the_facts_is_not_printed(facts, printed, pictures):
    digest = facts.photos[0].sha256
    other = facts.photos[1].sha256
    pages = printed(facts, photos={**pictures, digest: pictures[other]})
    assert "影像文件打不开，或已被改动。" in "".join(pages)
    assert "影像文件不在。" in "".join(printed(facts, photos={}))


def test_a_link_to_nothing_is_only_words(facts, printed):
    lost = Answer(key="seats", text="座位数", state=State.KNOWN, value="60", visit=9, photos=(77,))
    assert "走访9·照片77" in "".join(printed(replace(facts, answers=(lost,)))).replace(" ", "")


def test_stopping_leaves_no_file(facts, pictures, tmp_path):
    def stop(done, _total):
        if done == CHAPTERS:
            raise Cancelled

    with pytest.raises(Cancelled):
        render(facts, pictures, tmp_path / "memo.pdf", translator("zh_CN"), "zh_CN", stop)
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_every_section(facts, pictures, tmp_path):
    seen = []
    render(
        facts,
        pictures,
        tmp_path / "m.pdf",
        translator("zh_CN"),
        "zh_CN",
        lambda done, total: seen.append((done, total)),
    )
    assert [done for done, _ in seen] == list(range(1, len(seen) + 1))
    assert {total for _, total in seen} == {len(seen)}


def test_a_final_version_has_no_draft_mark(facts, printed):
    done = replace(facts, draft=False, application=replace(facts.application, state_name="批复下达"))
    pages = printed(done)
    assert not any("草稿" in page for page in pages)
    assert "第 3 版" in pages[0]


@pytest.mark.parametrize("page", [0, 3, 6, 11])
def test_pages_look_as_they_did(chinese_memo, page_looks_the_same, page):
    page_looks_the_same(chinese_memo, page)


def test_figures_of_any_size_are_printed(facts, printed):
    asked = replace(facts.application, amount=Decimal("12345678901234567.89"))
    assert "12,345,678,901,234,567.89" in "".join(printed(replace(facts, application=asked), "en"))


def test_photos_stand_six_to_a_page(facts, printed):
    many = tuple(
        Photo(number=number, sha256=facts.photos[number % 8].sha256, tag="存货", caption="冷库" * 40, place="后厨" * 40)
        for number in range(1, 20)
    )
    pages = printed(replace(facts, photos=many, photo_needs=()))
    assert [count for page in pages if (count := page.count("时间未知"))] == [4, 6, 6, 3]
