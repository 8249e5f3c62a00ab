"""影像: what the visit type asks for, then the photos six to a page with tag, words, time and place."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cmdesk.core.text import QT_TRANSLATE_NOOP
from cmdesk.memo.blocks import grid
from cmdesk.memo.facts import Light, Photo, PhotoNeed
from cmdesk.memo.paper import CAPTION, HAIRLINE, SMALL, WIDTH, colour
from cmdesk.memo.section import Section
from cmdesk.memo.tables import Cell, Column, listing
from cmdesk.memo.text import Piece, Run, Text
from cmdesk.memo.writer import Writer

BETWEEN = 19.0
FRAME_WIDTH = (WIDTH - BETWEEN) / 2
FRAME_HEIGHT = 156.0
"""Three rows fill a page."""
CAPTION_LINES = 2


class Frame(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A photo fitted into a hairline frame, or a dashed frame that says why there is none."""

    def __init__(self, writer: Writer, photo: Photo) -> None:
        super().__init__()
        self.writer, self.photo = writer, photo

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return FRAME_WIDTH, FRAME_HEIGHT

    def draw(self) -> None:
        canvas = self.canv
        canvas.bookmarkHorizontal(f"photo-{self.photo.number}", 0, FRAME_HEIGHT + 8)
        canvas.setLineWidth(HAIRLINE)
        photo = self.writer.picture(self.photo.sha256)  # decoded when its page is drawn: one at a time in memory
        if photo is None:
            canvas.setStrokeColor(colour("unknown.mark"))
            canvas.setDash(2.4, 1.8)
            without = Text(_why_not(self.writer, self.photo), size=SMALL, role="unknown.text", align="center")
            _, height = without.wrap(FRAME_WIDTH - 24, FRAME_HEIGHT)
            without.drawOn(canvas, 12, (FRAME_HEIGHT - height) / 2)
        else:
            canvas.setStrokeColor(colour("line.normal"))
            scale = min(FRAME_WIDTH / photo.width, FRAME_HEIGHT / photo.height)
            width, height = photo.width * scale, photo.height * scale
            photo.draw(canvas, (FRAME_WIDTH - width) / 2, (FRAME_HEIGHT - height) / 2, width, height)
        canvas.rect(0, 0, FRAME_WIDTH, FRAME_HEIGHT)


def story(w: Writer) -> list[Flowable]:
    needs = [_needs(w, w.facts.photo_needs)] if w.facts.photo_needs else []
    return [*needs, _grid(w, w.facts.photos)] if w.facts.photos else needs


def _needs(w: Writer, needs: Sequence[PhotoNeed]) -> Flowable:
    tr = w.translate
    columns = (
        Column(head=tr("memo", "Photo")),
        Column(width=80, head=tr("memo", "Asked for"), align="right"),
        Column(width=80, head=tr("memo", "Taken"), align="right"),
        Column(width=130, head=tr("memo", "State")),
    )
    return listing(columns, [_need(w, need) for need in needs])


def _need(w: Writer, need: PhotoNeed) -> Sequence[Cell]:
    tr = w.translate
    if need.wanted is None:
        state = w.light(Light.NA, tr("memo", "condition unknown"))
    elif need.have < need.wanted:
        state = w.light(Light.RED, tr("memo", "{count} missing").format(count=need.wanted - need.have))
    else:
        state = w.light(Light.GREEN, tr("memo", "enough"))
    wanted = "—" if need.wanted is None else str(need.wanted)
    return (w.catalog(need.name), wanted, str(need.have), Text(*state, size=SMALL))


def _grid(w: Writer, photos: Sequence[Photo]) -> Flowable:
    """Return the photos, two in a row."""
    rows = []
    for start in range(0, len(photos), 2):
        pair = [_cell(w, photo) for photo in photos[start : start + 2]]
        rows.append([pair[0], "", pair[1] if len(pair) > 1 else ""])
    style = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
    ]
    return grid(rows, [FRAME_WIDTH, BETWEEN, FRAME_WIDTH], style, before=4)


def _cell(w: Writer, photo: Photo) -> list[Flowable]:
    """Return a photo with its words, cut to what the frame leaves room for; the evidence index has them whole."""
    title: list[Piece] = [Run(text=w.photo_name(photo.number), bold=True)]
    if photo.tag:
        title.append(f"  {w.catalog(photo.tag)}")
    said = Text(photo.caption or "", size=SMALL, role="text.secondary")
    when = Text(_when_and_where(w, photo), size=CAPTION, role="text.muted")
    return [
        Frame(w, photo),
        Text(*title, size=SMALL, before=4).at_most(1, FRAME_WIDTH),
        *([said.at_most(CAPTION_LINES, FRAME_WIDTH)] if photo.caption else []),
        when.at_most(1, FRAME_WIDTH),
    ]


def _why_not(w: Writer, photo: Photo) -> str:
    if not w.facts.whole and any(each.personal and each.sha256 == photo.sha256 for each in w.facts.photos):
        return w.translate("memo", "Not shown in a masked version: it may show a person, papers or a number.")
    if photo.sha256 not in w.photos:
        return w.translate("memo", "The file of this photo is not at hand.")
    return w.translate("memo", "The file of this photo cannot be read or has been changed.")


def _when_and_where(w: Writer, photo: Photo) -> str:
    when = w.moment(photo.taken_at) if photo.taken_at else w.translate("memo", "time not known")
    return w.dotted([when, photo.place or w.translate("memo", "place not known")])


SECTION = Section(order=210, id="photos", title=QT_TRANSLATE_NOOP("memo", "Photos"), story=story, apart=True)
