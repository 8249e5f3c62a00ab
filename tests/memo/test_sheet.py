import io

import pypdfium2
import pytest

from cmdesk.core.errors import Cancelled
from cmdesk.core.text import english
from cmdesk.memo.sheet import PaperSheet, SheetColumn, print_sheet

HOSTILE = "𠮷野家<b>&amp;\x00😀" + "长" * 600


def paper(rows):
    columns = [SheetColumn(head="No.", share=0.1, right=True), SheetColumn(head="Client", share=0.9)]
    return PaperSheet(
        title="Prospects",
        left="Kept by: 周敏",
        right="",
        columns=columns,
        rows=rows,
        sums=["", "in all"],
        signatures=["Manager:"],
        note="Masked version",
    )


def pages(pdf):
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_every_page_has_the_heads_and_the_last_one_sums_and_signatures():
    texts = pages(print_sheet(paper([[str(at), f"客户{at}"] for at in range(1, 101)]), english, "en"))
    assert len(texts) > 2
    assert all("Client" in text and f"Page {at} of {len(texts)}" in text for at, text in enumerate(texts, 1))
    assert all(f"客户{at}" in "".join(texts) for at in range(1, 101))
    assert ["Manager:" in text for text in texts] == [False] * (len(texts) - 1) + [True]


def test_any_words_are_printed_as_words_and_end_somewhere():
    (text,) = pages(print_sheet(paper([["1", HOSTILE]]), english, "en"))
    assert "〔U+20BB7〕野家<b>&amp;" in text.replace("\r\n", "")
    assert "…" in text


def test_an_empty_list_is_one_page_and_the_same_list_the_same_bytes():
    assert len(pages(print_sheet(paper([]), english, "en"))) == 1
    assert print_sheet(paper([["1", "甲"]]), english, "en") == print_sheet(paper([["1", "甲"]]), english, "en")


def test_printing_can_be_stopped():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        print_sheet(paper([["1", "甲"]]), english, "en", stop)
