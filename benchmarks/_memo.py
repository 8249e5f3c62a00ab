"""A long memo to measure: its facts, photos as a phone takes them, and the same pages drawn by reportlab alone.

As a script: `_memo.py ours|bare FOLDER` prints once and says how much memory the process took at most, in MiB.
"""

import random
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageOps
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from cmdesk.core.translation import translator
from cmdesk.memo.facts import (
    Answer,
    Application,
    Borrower,
    Check,
    CheckKind,
    Document,
    DocumentState,
    Facts,
    Grade,
    Light,
    PartyKind,
    Photo,
    Prepared,
    Route,
    Signer,
    State,
    Visit,
)
from cmdesk.memo.paper import BOLD, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, fonts
from cmdesk.memo.pictures import LONGEST, QUALITY
from cmdesk.memo.render import printed

PHOTOS, ANSWERS, DOCUMENTS, CHECKS = 24, 130, 50, 5
TWELVE = (4032, 3024)
DAY = date(2026, 3, 10)
WORDS = "当场看到进货单与收款记录相符，晚市未数，客户说生意比去年好一些，后厨四灶均在用；"


def photo(number: int) -> bytes:
    """Return a JPEG of 12 megapixels with the grain of a real one: some 4 MB."""
    half = (TWELVE[0] // 2, TWELVE[1] // 2)
    grain = Image.effect_noise(half, 40 + number % 5).resize(TWELVE, Image.Resampling.BILINEAR)
    tint = ImageOps.colorize(grain, (20 + number * 3, 30, 40), (240, 220, 190))
    out = BytesIO()
    tint.save(out, "JPEG", quality=92)
    return out.getvalue()


def make_photos(folder: Path) -> None:
    for number in range(PHOTOS):
        (folder / f"photo-{number:02d}.jpg").write_bytes(photo(number))


def read_photos(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("photo-*.jpg"))]


def long_facts(digests: Sequence[str]) -> Facts:
    """Return the facts of a memo of 30 pages."""
    chance = random.Random(1)  # noqa: S311  (a sample)

    def words(most: int) -> str:
        return (WORDS * 3)[: chance.randrange(8, most)]

    answers = tuple(
        Answer(
            key=f"q{number}", text=words(30), set_name="餐饮", group=f"第 {number // 9 + 1} 组", unit="元/月",
            required=True, state=State.KNOWN, value=f"{chance.randrange(1, 900_000):,}.00",
            quote=words(40) if number % 3 == 0 else None, grade=chance.choice(list(Grade)), visit=1 + number % 3,
        )
        for number in range(ANSWERS)
    )  # fmt: skip
    checks = tuple(
        Check(
            kind=CheckKind.SALES, unit="元/月", light=Light.GREEN, deviation=Decimal("0.0264"),
            tolerance=Decimal("0.05"), adopted=Decimal(204_000), explanation=words(80),
            routes=tuple(
                Route(name=words(9), expression=words(40), result=Decimal(chance.randrange(10**6)), grade=Grade.B)
                for _ in range(4)
            ),
        )
        for _ in range(CHECKS)
    )  # fmt: skip
    documents = tuple(
        Document(code=f"D{number}", name=words(40), group=f"组 {number // 10}", state=DocumentState.VERIFIED, files=2,
                 issued_on=DAY)
        for number in range(DOCUMENTS)
    )  # fmt: skip
    visits = tuple(
        Visit(number=number, type="尽职调查（双人）", day=DAY, place="青禾路 18 号", investigators=("周敏", "李航"),
              two_person=True, note="\n".join(words(100) for _ in range(12)))
        for number in range(1, 4)
    )  # fmt: skip
    photos = tuple(
        Photo(number=number, sha256=digest, tag="经营现场（不同角度）", caption=words(40), place="一楼大堂", visit=2,
              taken_at=datetime.combine(DAY, time(11, number)))
        for number, digest in enumerate(digests, 1)
    )  # fmt: skip
    return Facts(
        as_of=DAY,
        borrower=Borrower(name="老王家常菜馆", kind=PartyKind.INDIVIDUAL_BUSINESS, address="青禾路 18 号"),
        application=Application(number="SQ-2026-0031", amount=Decimal(600_000), term_months=36),
        visits=visits, answers=answers, checks=checks, photos=photos, documents=documents,
        prepared=Prepared(manager=Signer(name="周敏"), partner=Signer(name="李航"), branch="城南支行"),
    )  # fmt: skip


def ours(photos: Sequence[bytes]) -> bytes:
    """Return the memo as cmdesk prints it."""
    files = {sha256(each).hexdigest(): each for each in photos}
    return printed(long_facts(list(files)), files, translator("zh_CN"), "zh_CN")


class Words(NamedTuple):
    """A piece of text where it stands."""

    x: float
    y: float
    size: float
    font: str
    text: str


@dataclass(frozen=True)
class Page:
    """What stands on a page: its words, and the places of its photos (x, y, width, height)."""

    words: list[Words]
    places: list[tuple[float, float, float, float]]


def traced(pdf: bytes) -> list[Page]:
    """Return what stands where on each page, so that reportlab alone can draw the same."""
    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            found = Page([], [])
            for each in page.get_objects(max_depth=3, textpage=text):
                left, bottom, right, top = each.get_bounds()
                if each.type == pdfium.FPDF_PAGEOBJ_IMAGE:
                    found.places.append((left, bottom, right - left, top - bottom))
                elif each.type == pdfium.FPDF_PAGEOBJ_TEXT:
                    font = BOLD if "Bold" in each.get_font().get_base_name() else REGULAR
                    found.words.append(Words(left, bottom, each.get_font_size(), font, each.extract()))
            pages.append(found)
    return pages


def bare(pages: Sequence[Page], photos: Sequence[bytes], folder: Path) -> bytes:
    """Return the pages drawn by reportlab's canvas, without layout: the same words, the photos scaled by Pillow."""
    fonts()
    rl_config.useA85 = 0
    out = BytesIO()
    canvas = Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), initialFontName=REGULAR)
    left = enumerate(photos)
    for page in pages:
        for x, y, size, font, text in page.words:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        for place in page.places:
            number, photo = next(left)
            small = folder / f"small-{number}.jpg"  # a JPEG of a path goes into the file undecoded
            scale(photo, small)
            canvas.drawImage(str(small), *place)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scale(photo: bytes, small: Path) -> None:
    """Write a photo upright and small, as fast as Pillow does it: decoded at a quarter of its size."""
    with Image.open(BytesIO(photo)) as image:
        image.draft("RGB", (LONGEST, image.height * LONGEST // image.width))
        image.thumbnail((LONGEST, LONGEST))
        ImageOps.exif_transpose(image).save(small, "JPEG", quality=QUALITY)


def most_memory() -> float:
    """Return the most this process has held, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # what a child is told of itself elsewhere begins with its parent's
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    which, folder = sys.argv[1], Path(sys.argv[2])
    files = read_photos(folder)
    if which == "ours":
        ours(files)
    else:
        bare(traced((folder / "memo.pdf").read_bytes()), files, folder)
    print(most_memory())
