"""Every picture the sample book can draw, by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO

from PIL import Image

from cmdesk.services.sample.drawing import counter, dining, goods, kitchen, street, yard
from cmdesk.services.sample.drawing.canvas import WIDTH
from cmdesk.services.sample.drawing.papers import Paper, page
from cmdesk.services.sample.drawing.people import Look
from cmdesk.services.sample.drawing.photo import Light, develop
from cmdesk.services.sample.drawing.scene import Scene, View

MANAGER = Look(clothes="#28406b", badge=True, long_hair=True)
PARTNER = Look(clothes="#2b3446", badge=True, skin="#f0c4a0")


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What the pictures of one client show: the shop, its owner, the papers, and what the till, book and meter say."""

    shop: street.Shop
    owner: Look
    till: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
    book: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    reading: str = ""
    papers: Mapping[str, Paper] = field(default_factory=dict)


def flat(scene: Scene, subject: Subject, name: str, part: float = 1) -> Image.Image:
    """Return a paper of the subject, to be laid into a scene; part is its width in parts of the sheet's."""
    return page(subject.papers[name], scale=scene.scale * part, today=date.min).image


def group(scene: Scene, subject: Subject) -> Light:
    return street.shop_front(scene, subject.shop, turn=-4, distance=7.2, people=(MANAGER, subject.owner, PARTNER))


def drivers(scene: Scene, subject: Subject) -> Light:
    return yard.yard(scene, people=(MANAGER, subject.owner, PARTNER))


def till(scene: Scene, subject: Subject) -> Light:
    return counter.till(scene, lambda sheet: counter.till_screen(sheet, *subject.till))


SCENES: Mapping[str, Callable[[Scene, Subject], Light]] = {
    "front": lambda scene, subject: street.shop_front(scene, subject.shop, turn=11),
    "front_late": lambda scene, subject: street.shop_front(scene, subject.shop, turn=-13, late=True),
    "building": lambda scene, subject: street.shop_front(scene, subject.shop, turn=24, distance=10.5),
    "group": group,
    "hall_busy": lambda scene, _: dining.hall(scene, guests=0.78, turn=3),
    "hall_corner": lambda scene, _: dining.hall(scene, guests=0.66, turn=13, eye_x=-1.6, clock="11:52"),
    "hall_quiet": lambda scene, _: dining.hall(scene, guests=0.15, turn=-10, eye_x=0.9, clock="15:05"),
    "private_room": lambda scene, _: dining.private_room(scene, turn=-8),
    "private_room_door": lambda scene, _: dining.private_room(scene, turn=10),
    "kitchen": lambda scene, _: kitchen.kitchen(scene),
    "store_room": lambda scene, _: kitchen.store_room(scene),
    "cabinets": lambda scene, _: kitchen.cabinets(scene),
    "pay_code": lambda scene, subject: counter.pay_code(scene, name=subject.shop.sign, turn=-9),
    "pay_code_aside": lambda scene, subject: counter.pay_code(scene, name=subject.shop.sign, turn=11),
    "till": till,
    "account_book": lambda scene, subject: counter.account_book(scene, *subject.book),
    "meter": lambda scene, subject: counter.meter(scene, reading=subject.reading, owner=subject.shop.sign),
    "licence": lambda scene, subject: counter.framed(
        scene, flat(scene, subject, "licence", 0.7), flat(scene, subject, "permit", 0.55)
    ),
    "certificate": lambda scene, subject: counter.certificate(scene, flat(scene, subject, "certificate", 0.8)),
    "tool_wall": lambda scene, _: goods.tool_wall(scene),
    "aisle": lambda scene, _: goods.aisle(scene),
    "warehouse": lambda scene, _: goods.aisle(scene, turn=-6, forklift=True),
    "yard": lambda scene, _: yard.yard(scene),
    "drivers": drivers,
    "truck": lambda scene, _: yard.near_truck(scene),
    "fleet": lambda scene, _: counter.till(scene, yard.fleet_screen, printer=False),
}


def photo(name: str, subject: Subject, *, width: int, taken_at: datetime, place: str) -> bytes:
    """Return a picture as a JPEG photo of so many pixels across; the same words give the same picture."""
    scene = Scene(width, View(), f"{subject.shop.sign} {name}")
    light = SCENES[name](scene, subject)
    return develop(scene, light, taken_at=taken_at, place=place)


def scan(paper: Paper, *, width: int, today: date) -> bytes:
    """Return a paper as a scanned JPEG page."""
    made = BytesIO()
    page(paper, scale=width * 0.75 / WIDTH, today=today).image.save(made, "JPEG", quality=85)
    return made.getvalue()
