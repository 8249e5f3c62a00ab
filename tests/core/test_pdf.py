from io import BytesIO

import pytest
from reportlab.lib.colors import red
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core import pdf
from cmdesk.core.errors import UserError


def made(pages=1, size=(200, 100), **how):
    file = BytesIO()
    canvas = Canvas(file, pagesize=size, **how)
    for _ in range(pages):
        canvas.setFillColor(red)
        canvas.rect(0, 0, 50, 50, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file


def corner(bitmap):
    return bitmap.to_pil().convert("RGB").getpixel((2, bitmap.height - 2))


def test_a_page_is_drawn_at_any_scale():
    with pdf.opened(made()) as document:
        assert pdf.page_sizes(document) == [(200, 100)]
        bitmap = pdf.drawn(document, 0, 2.5)
        assert (bitmap.width, bitmap.height) == (500, 250)
        assert corner(bitmap) == (255, 0, 0)
        assert bitmap.to_pil().convert("RGB").getpixel((499, 0)) == (255, 255, 255)


def test_three_thousand_pages_open_and_the_last_is_drawn():
    with pdf.opened(made(3000)) as document:
        assert len(pdf.page_sizes(document)) == 3000
        assert corner(pdf.drawn(document, 2999, 0.2)) == (255, 0, 0)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-nothing" * 400, made().getvalue()[:400], bytes(5000)])
def test_a_damaged_pdf_is_refused(data):
    with pytest.raises(UserError, match="damaged or incomplete"), pdf.opened(BytesIO(data)):
        pass


def test_a_locked_pdf_says_so():
    with pytest.raises(UserError, match="password"), pdf.opened(made(encrypt="geheim")):
        pass


@pytest.mark.parametrize("box", [b"[ 0 0 9e30 9e30 ]", b"[ 0 0 0 0 ]", b"[ 0 0 1000000 1 ]", b"[ 5 5 -5 -5 ]"])
def test_absurd_pages_have_bounded_sides(box):
    data = made().getvalue().replace(b"[ 0 0 200 100 ]", box)
    assert box in data
    with pdf.opened(BytesIO(data)) as document:
        ((width, height),) = pdf.page_sizes(document)
        assert 1 <= width <= 14_400
        assert 1 <= height <= 14_400
        bitmap = pdf.drawn(document, 0, 352 / max(width, height))
        assert max(bitmap.width, bitmap.height) <= 353


def test_a_broken_page_leaves_the_others():
    data = made(2).getvalue()
    at = data.index(b"/Type /Page\n")
    data = data[:at] + b"/Type /Fake\n" + data[at + 12 :]
    with pdf.opened(BytesIO(data)) as document:
        assert len(pdf.page_sizes(document)) == 2
        drawn = []
        for page in range(2):
            try:
                drawn.append(corner(pdf.drawn(document, page, 1)))
            except UserError:
                drawn.append(None)
        assert drawn[1] == (255, 0, 0)


def test_a_page_that_would_draw_for_ever_is_given_up(monkeypatch):
    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 600), pageCompression=1)
    for number in range(20_000):
        canvas.circle(300, 300, number % 300, stroke=1, fill=number % 2)
    canvas.save()
    monkeypatch.setattr(pdf, "PATIENCE", 0)
    with pdf.opened(file) as document, pytest.raises(UserError, match="too long"):
        pdf.drawn(document, 0, 2)


def test_what_is_filled_into_a_form_is_seen():
    file = BytesIO()
    canvas = Canvas(file, pagesize=(300, 100))
    canvas.acroForm.textfield(name="amount", value="600000", x=20, y=30, width=200, height=40, fontSize=24)
    canvas.showPage()
    canvas.save()
    with pdf.opened(file) as document:
        shades = pdf.drawn(document, 0, 1).to_pil().convert("L").crop((25, 35, 150, 65)).getextrema()
    assert shades[0] < 100
