import threading
from functools import partial
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage

from cmdesk.core.errors import UserError
from cmdesk.core.text import message
from cmdesk.ui.jobs import Jobs
from cmdesk.ui.kit import Pages, PageView, Photo, PhotoStrip, pdf_pages, picture_pages
from cmdesk.ui.kit.photos import Thumbnail, filling
from cmdesk.ui.theme import Theme, wear

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
A4 = QSizeF(595, 842)


@pytest.fixture
def jobs(app):
    jobs = Jobs(app)
    yield jobs
    jobs.drain()


class Drawn:
    """White pages that remember which were drawn, how large, and on which thread."""

    def __init__(self, count):
        self.asked = []
        self.pages = Pages(sizes=[A4] * count, render=self.render)

    def render(self, page, scale):
        self.asked.append((page, round(scale, 2), threading.current_thread() is threading.main_thread()))
        image = QImage((A4 * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        return image


@pytest.fixture
def view(shown, jobs):
    view = PageView(jobs)
    shown(view, size=(700, 600))
    view.setFocus()
    return view


def test_only_pages_in_sight_are_drawn_and_not_on_the_gui_thread(qtbot, view):
    drawn = Drawn(40)
    view.show_pages(drawn.pages)
    qtbot.waitUntil(lambda: bool(drawn.asked))
    qtbot.wait(80)
    assert {page for page, _, _ in drawn.asked} <= {0, 1}
    assert not any(on_gui for _, _, on_gui in drawn.asked)

    view.go_to(30)
    qtbot.waitUntil(lambda: any(page == 30 for page, _, _ in drawn.asked))
    assert view.page() in (30, 29)
    assert all(page < 3 or page > 28 for page, _, _ in drawn.asked)


def test_zoom_draws_anew_and_keeps_the_place(qtbot, view):
    drawn = Drawn(10)
    view.show_pages(drawn.pages)
    view.go_to(5)
    qtbot.waitUntil(lambda: any(page == 5 for page, _, _ in drawn.asked))
    first, before = view.percent(), drawn.asked[-1][1]
    qtbot.keyClick(view, Key.Key_Plus, CTRL)
    assert view.percent() > first
    qtbot.waitUntil(lambda: drawn.asked[-1][1] > before)
    assert view.page() == 5
    qtbot.keyClick(view, Key.Key_0, CTRL)
    assert view.percent() == first  # fits the width again
    qtbot.keyClick(view, Key.Key_PageDown)
    assert view.page() == 6


def test_white_paper_is_dimmed_at_night(qtbot, app, view):
    wear(app, Theme("dark"))
    drawn = Drawn(1)
    view.show_pages(drawn.pages)
    middle = QPoint(350, 300)
    qtbot.waitUntil(lambda: bool(drawn.asked))
    qtbot.wait(60)
    shade = view.viewport().grab().toImage().pixelColor(middle).name().upper()
    assert shade == Theme("dark").hexa("paper.page")


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_colours_are_dimmed_at_night_not_changed(qtbot, app, view, form):
    file = BytesIO()
    Image.new("RGB", (400, 300), "#d02020").save(file, form)
    wear(app, Theme("dark"))
    view.show_pages((picture_pages if form == "png" else pdf_pages)(lambda: BytesIO(file.getvalue())))

    def middle():
        return view.viewport().grab().toImage().pixelColor(view.viewport().rect().center())

    qtbot.waitUntil(lambda: middle().red() > 120 and middle().red() > 3 * middle().blue())
    paper = QColor(Theme("dark").hexa("paper.page"))
    assert middle().red() == pytest.approx(0xD0 * paper.red() / 255, abs=8)
    assert middle().green() == pytest.approx(0x20 * paper.green() / 255, abs=8)
    assert middle().blue() == pytest.approx(0x20 * paper.blue() / 255, abs=8)


def test_one_bad_page_does_not_keep_the_others_away(qtbot, view):
    drawn = Drawn(2)

    def render(page, scale):
        if page == 0:
            raise UserError(message("pictures", "This page is damaged."))
        return drawn.render(page, scale)

    view.show_pages(Pages(sizes=[QSizeF(400, 100)] * 2, render=render))
    qtbot.waitUntil(lambda: [page for page, *_ in drawn.asked] == [1])
    qtbot.waitUntil(lambda: view._drawn.keys() == {0, 1})
    assert [view._drawn[page].pixmap.isNull() for page in (0, 1)] == [True, False]


def test_thousands_of_huge_pages_are_reached_and_drawn_within_bounds(qtbot, view):
    sizes = []

    def render(_page, scale):
        sizes.append((QSizeF(14_400, 14_400) * scale).toSize())
        return QImage(10, 10, QImage.Format.Format_RGB32)

    view.show_pages(Pages(sizes=[QSizeF(14_400, 14_400)] * 20_000, render=render))
    for _ in range(30):
        qtbot.keyClick(view, Key.Key_Plus, CTRL)
    assert view.percent() == 400
    view.go_to(19_999)
    qtbot.waitUntil(lambda: bool(sizes))
    qtbot.keyClick(view, Key.Key_Minus, CTRL)
    view.fit()
    view.go_to(19_999)
    qtbot.waitUntil(lambda: view.page() >= 19_998)
    assert all(size.width() * size.height() < 12_500_000 for size in sizes)


def test_drawings_the_user_stopped_are_asked_for_again(qtbot, view, jobs):
    before = threading.Event()
    jobs.run(lambda _progress: before.wait(), bool, bool)
    drawn = Drawn(1)
    view.show_pages(drawn.pages)
    qtbot.waitUntil(lambda: bool(view._asked))
    jobs.stop()
    before.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert drawn.asked == []
    qtbot.keyClick(view, Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: len(drawn.asked) == 1)


def test_a_page_that_cannot_be_drawn_stays_empty(qtbot, view, jobs):
    def fail(_page, _scale):
        raise ValueError

    view.show_pages(Pages(sizes=[A4], render=fail))
    qtbot.waitUntil(lambda: not jobs.busy())


def test_pdf_and_pictures_are_pages(tmp_path):
    path = tmp_path / "two.pdf"
    white = Image.new("RGB", (200, 100), "white")
    white.save(path, save_all=True, append_images=[Image.new("RGB", (200, 100), "red")], resolution=72)
    pages = pdf_pages(partial(path.open, "rb"))
    assert [(size.width(), size.height()) for size in pages.sizes] == [(200, 100)] * 2
    image = pages.render(1, 2.0)
    assert (image.width(), image.height()) == (400, 200)
    assert image.pixelColor(200, 100).red() > 200
    assert image.pixelColor(200, 100).blue() < 60

    white.save(path.with_suffix(".png"))
    picture = picture_pages(partial(path.with_suffix(".png").open, "rb"))
    assert (picture.whole, picture.sizes) == (True, [QSizeF(150, 75)])  # 96 pixels an inch
    assert picture.render(0, 2.0).width() == 300


def test_what_is_no_pdf_is_refused():
    with pytest.raises(UserError, match="PDF"):
        pdf_pages(partial(BytesIO, b"%PDF-nothing"))


def test_photos_load_behind_and_open_with_a_click(qtbot, shown, jobs):
    def load():
        assert threading.current_thread() is not threading.main_thread()
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        return image

    strip = PhotoStrip(
        jobs, [Photo(key="1", caption="门头", load=load), Photo(key="2", caption="坏", load=QImage)], adds=True
    )
    shown(strip)
    tiles = strip.findChildren(Thumbnail)
    assert [tile.accessibleName() for tile in tiles] == ["门头", "坏", "添加"]
    qtbot.waitUntil(lambda: tiles[0].grab().toImage().pixelColor(20, 20).red() > 200)
    with qtbot.waitSignal(strip.picked) as picked:
        qtbot.mouseClick(tiles[0], Left)
    assert picked.args == ["1"]
    with qtbot.waitSignal(strip.more):
        qtbot.mouseClick(tiles[2], Left)
    strip.show_photos([])
    qtbot.waitUntil(lambda: len(strip.findChildren(Thumbnail)) == 1)


def test_a_tall_picture_fills_its_tile_unsqueezed():
    part = filling(QSize(100, 400), QRectF(0, 0, 88, 64))
    assert part.width() == pytest.approx(100)
    assert part.width() / part.height() == pytest.approx(88 / 64)
    assert part.center() == QPointF(50, 200)
