"""Charts, printed and read back: what stands on them, that no two words touch, that the unknown is never a zero."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from cmdesk.core.figures import wan, yuan
from cmdesk.core.translation import translator
from cmdesk.memo.charts.bars import Bars, Series
from cmdesk.memo.charts.bridge import Bridge, Step
from cmdesk.memo.charts.dots import Dot, Dots
from cmdesk.memo.charts.matrix import CELL, TALL, Matrix, Risk
from cmdesk.memo.charts.ownership import Owner, ownership
from cmdesk.memo.charts.plot import Caption, ticks
from cmdesk.memo.charts.shares import Part, Shares
from cmdesk.memo.facts import Borrower, Facts, Grade, Light
from cmdesk.memo.paper import BOTTOM, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, TOP, WIDTH, fonts
from cmdesk.memo.render import _plan, _writer

TOUCH = 0.6
"""Points by which boxes of words may overlap: the boxes are wider than the ink."""


def caption(figure=yuan, title="图"):
    return Caption(title=title, unknown="未问", note="万元", cut="自 {figure} 起", figure=figure)


def drawn(*story):
    """Return a PDF of flowables on pages as a memo has them."""
    fonts()
    out = BytesIO()
    frame = Frame(MARGIN, BOTTOM, WIDTH, PAGE_HEIGHT - TOP - BOTTOM, 0, 0, 0, 0)
    document = BaseDocTemplate(out, initialFontName=REGULAR, invariant=1)
    document.addPageTemplates([PageTemplate("page", [frame])])
    document.build(list(story))
    return out.getvalue()


def words(pdf):
    """Return each piece of text drawn, with its box (left, bottom, right, top), page by page."""
    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            found = [
                (each.extract().strip(), each.get_bounds()) for each in page.get_objects(filter=[1], textpage=text)
            ]
            pages.append([(said, box) for said, box in found if said])
    return pages


def read(*story):
    return [said for page in words(drawn(*story)) for said, _ in page]


def check_room(pdf):
    """Fail where two pieces of text touch, or one leaves the width of the text."""
    for page in words(pdf):
        for said, (left, bottom, right, top) in page:
            assert left >= MARGIN - 1, said
            assert right <= PAGE_WIDTH - MARGIN + 1, said
            assert bottom >= BOTTOM - 1, said
            assert top <= PAGE_HEIGHT - TOP + 1, said
        for (one, first), (other, second) in combinations(page, 2):
            across = min(first[2], second[2]) - max(first[0], second[0])
            along = min(first[3], second[3]) - max(first[1], second[1])
            assert across < TOUCH or along < TOUCH, f"{one!r} touches {other!r}"


money = st.decimals(min_value=Decimal("-1e16"), max_value=Decimal("1e16"), places=2)
small = st.decimals(min_value=-200, max_value=200, places=2)
known = st.one_of(st.none(), st.just(Decimal(0)), money, small)
DOWNWARDS = "〱〲〳〴〵"  # marks that repeat what is written downwards: two lines high by nature
names = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x5FFF, exclude_characters=DOWNWARDS), max_size=60)
few = settings(max_examples=40, deadline=None)


@few
@given(st.lists(st.tuples(names, known, known), min_size=1, max_size=24), st.integers(1, 2))
def test_bars_never_touch(rows, count):
    labels = [name for name, *_ in rows]
    series = [Series(name=f"系列{at}", values=[values[at] for _, *values in rows]) for at in range(count)]
    check_room(drawn(Bars(caption(), labels, series)))


@few
@given(st.lists(st.tuples(names, known, st.booleans(), st.booleans()), min_size=1, max_size=14))
def test_bridges_never_touch(rows):
    steps = [
        Step(label=name, value=value, total=total, carried=total and carried, note=name[:20] if total else "")
        for name, value, total, carried in rows
    ]
    check_room(drawn(Bridge(caption(), steps)))


@few
@given(st.lists(st.tuples(names, known, names), min_size=1, max_size=10), known, names)
def test_dots_never_touch(rows, adopted, band_words):
    dots = [Dot(name=name, value=value, detail=detail, grade=Grade.C) for name, value, detail in rows]
    band = None if adopted is None else (adopted - 5, adopted + 5)
    check_room(drawn(Dots(caption(), dots, adopted=adopted, band=band, band_words=band_words)))


@few
@given(st.lists(st.tuples(names, st.one_of(st.none(), st.just(Decimal(0)), money.map(abs))), max_size=12))
def test_shares_never_touch(rows):
    check_room(drawn(Shares(caption(), [Part(name=name, amount=amount) for name, amount in rows], unasked=3)))


@few
@given(st.lists(st.tuples(names, st.none() | st.integers(0, 6), st.none() | st.integers(1, 5)), max_size=40))
def test_matrices_never_touch(rows):
    risks = [
        Risk(number=number, name=name, probability=probability, impact=impact)
        for number, (name, probability, impact) in enumerate(rows, 1)
    ]
    check_room(drawn(Matrix(caption(), risks, light=lambda _: Light.GREEN, axes=("可能性", "影响"))))


owners = st.recursive(
    st.builds(Owner, name=names, share=st.none() | st.decimals(0, 1, places=4), mark=st.just("实际控制人")),
    lambda under: st.builds(Owner, name=names, share=st.just(Decimal("0.3")), owners=st.lists(under).map(tuple)),
    max_leaves=14,
)


@few
@given(owners)
def test_owners_never_touch(company):
    check_room(drawn(*ownership(caption(), company, WIDTH)))


def test_an_unknown_month_is_a_word_and_no_figure():
    said = read(Bars(caption(wan), ["1 月", "2 月"], [Series(name="流入", values=[Decimal(150_000), None])]))
    assert "15" in said
    assert said.count("未问") == 2  # in its place and in the legend


def test_a_bar_without_any_figure_shows_no_figure():
    said = read(Bars(caption(wan, title=""), ["1 月"], [Series(name="流入", values=[None])]))
    assert sorted(set(said)) == ["0", "1 月", "未问"]  # the zero is the axis


def test_a_bridge_with_an_unknown_step_hangs_nothing_on_it():
    steps = [
        Step(label="初始", value=Decimal(100), total=True),
        Step(label="利润", value=None),
        Step(label="提取", value=Decimal(-30)),
        Step(label="应有", value=None, total=True),
    ]
    said = read(Bridge(caption(wan), steps))
    assert said.count("未问") == 2


def test_an_axis_that_does_not_start_at_zero_says_so():
    near = [Step(label="初始", value=Decimal(2_000_000), total=True), Step(label="利润", value=Decimal(100_000))]
    far = [Step(label="初始", value=Decimal(100_000), total=True), Step(label="利润", value=Decimal(100_000))]
    assert any(words.startswith("自 ") for words in read(Bridge(caption(wan), near)))
    assert not any(words.startswith("自 ") for words in read(Bridge(caption(wan), far)))


def test_a_route_without_a_result_has_no_dot_but_a_word():
    said = read(Dots(caption(), [Dot(name="收款", value=Decimal(204_000)), Dot(name="客流", value=None)]))
    assert "204,000.00" in said
    assert "未问" in said


def test_shares_name_every_part_with_its_share():
    parts = [
        Part(name="第三方", amount=Decimal(3), grade=Grade.A),
        Part(name="口述", amount=Decimal(1), grade=Grade.D),
        Part(name="客户出具", amount=None, grade=Grade.B),
    ]
    said = "".join(read(Shares(caption(str), parts, unasked=14)))
    for words in ("第三方 3 75 %", "口述 1 25 %", "客户出具 未问", "未问 14"):
        assert words in said


def test_a_risk_stands_in_its_cell_and_one_not_judged_is_named():
    risks = [
        Risk(number=1, name="房租上涨", probability=5, impact=5),
        Risk(number=2, name="民间借款未穿透", probability=None, impact=4),
    ]
    pdf = drawn(Matrix(caption(title=""), risks, light=lambda _: Light.RED, axes=("可能性", "影响")))
    (page,) = words(pdf)
    left, bottom, *_ = next(box for said, box in page if said == "25")
    assert any(said == "1" and left - CELL < x < left and bottom - TALL < y < bottom for said, (x, y, *_) in page)
    assert {"民间借款未穿透", "未问"} <= {said for said, _ in page}


@pytest.mark.parametrize("count", [3, 40])
def test_every_owner_is_named(count):
    company = Owner(
        name="公司", owners=tuple(Owner(name=f"股东{at:02d}", share=Decimal("0.025")) for at in range(count))
    )
    said = "".join(read(*ownership(caption(), company, WIDTH)))
    assert all(f"股东{at:02d}" in said for at in range(count))
    assert said.count("2.5 %") == count


@pytest.mark.parametrize(("low", "high"), [("0", "0"), ("-3", "5"), ("0.001", "0.002"), ("-1e16", "1e16")])
def test_ticks_are_few_and_within(low, high):
    found = ticks(Decimal(low), Decimal(high))
    assert 1 <= len(found) <= 6
    assert all(Decimal(low) <= each <= Decimal(high) for each in found)


def test_a_chart_counts_in_wan_where_the_amounts_are_large():
    facts = Facts(as_of=date(2026, 3, 10), borrower=Borrower(name="王五"))
    writer = _writer(facts, {}, translator("zh_CN"), "zh_CN", _plan(facts))
    assert writer.caption("流入", amounts=[Decimal(158_600), None]).note == "万元"
    assert writer.caption("流入", amounts=[Decimal(50)]).figure(Decimal(50)) == "50"


def test_words_that_touch_would_be_found():
    class Crowded(Shares):
        def paint(self, pen, width, height):
            super().paint(pen, width, height)
            pen.words(3, 7, "压在上面")

    with pytest.raises(AssertionError, match="touches"):
        check_room(drawn(Crowded(caption(), [Part(name="第三方", amount=Decimal(1))])))
