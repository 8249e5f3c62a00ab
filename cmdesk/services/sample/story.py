"""The story of the sample book as resources/sample tells it: three clients, and what happened with each."""

import tomllib
from datetime import date, time
from decimal import Decimal
from typing import Literal, TypeVar

import msgspec

from cmdesk.core.paths import resources
from cmdesk.models.application import ItemState
from cmdesk.models.party import PartyKind
from cmdesk.models.states import AnswerState
from cmdesk.services.profile import ProfileForm
from cmdesk.services.sample.days import told_all
from cmdesk.services.sample.drawing.gallery import Subject

CLIENTS = ("trucks", "restaurant", "hardware")  # by the day of their first event
T = TypeVar("T")


class Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A record of the story; a day is so many working days from today."""


class Spoken(Told, frozen=True, kw_only=True):
    """What was said to one question; value is typed as on screen."""

    state: AnswerState = AnswerState.KNOWN
    value: str = ""
    words: str = ""
    grade: str = ""


class Shot(Told, frozen=True, kw_only=True):
    """A photo to be drawn: a scene of the gallery."""

    scene: str
    tag: str
    at: time
    caption: str


class Visited(Told, frozen=True, kw_only=True):
    """A visit; two says that the partner came along."""

    type: str
    start: time
    end: time
    met: str
    note: str
    questions: str = ""
    two: bool = False
    answers: dict[str, Spoken] = {}
    photos: tuple[Shot, ...] = ()


class Applied(Told, frozen=True, kw_only=True):
    """An application with what is known of the fields its conditions ask for; amount in yuan, rate a fraction."""

    product: str
    amount: Decimal
    term_months: int
    annual_rate: Decimal
    repayment: str
    guarantee: str
    purpose: str
    committee: int | None = None
    conditions: dict[str, str] = {}


class Paperwork(Told, frozen=True, kw_only=True):
    """Where a document stands; it was issued on a working day and expires in so many days; files name papers."""

    doc: str
    state: ItemState
    issued: int | None = None
    expires: int | None = None
    reason: str = ""
    approver: str = ""
    files: tuple[str, ...] = ()


class Fact(Told, frozen=True, kw_only=True):
    """What is known of one field of the profile, typed as on screen; heard on the day of its event."""

    state: AnswerState = AnswerState.KNOWN
    value: str = ""
    grade: str = ""
    source: str = ""


class OwnPaper(Told, frozen=True, kw_only=True):
    """A paper of the client itself; issued so many days ago, runs out in so many; file names a paper drawn."""

    doc: str
    issued: int | None = None
    expires: int | None = None
    note: str = ""
    file: str = ""


class Happening(Told, frozen=True, kw_only=True):
    """What happened on one day, in this order; rest is where every other document asked for stands from then on."""

    day: int
    stage: str = ""
    reason: str = ""
    visit: Visited | None = None
    application: Applied | None = None
    items: tuple[Paperwork, ...] = ()
    rest: Literal["", "verified"] = ""
    approval: str = ""
    facts: dict[str, Fact] = {}
    papers: tuple[OwnPaper, ...] = ()


class Client(Told, frozen=True, kw_only=True):
    """A client of the story, as first met; wanted in yuan."""

    name: str
    kind: PartyKind
    credit_code: str
    contact: str
    phone: str
    industry: str
    industry_text: str
    address: str
    channel: str
    channel_text: str
    referrer: str = ""
    need: str
    wanted: Decimal
    note: str
    next_action: str
    next_day: int
    pictures: Subject
    event: tuple[Happening, ...]


class Channel(Told, frozen=True, kw_only=True):
    """Where prospects come from; the heavier, the more of them."""

    code: str
    text: str
    weight: int


class Phase(Told, frozen=True, kw_only=True):
    """A stage and how many prospects stand there; path is how they came, a span of days is its latest and earliest."""

    code: str
    count: int
    first: tuple[int, int]
    path: tuple[str, ...]
    next: tuple[int, ...]
    actions: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


class Trade(Told, frozen=True, kw_only=True):
    """A line of business with its prospects; wanted in 万元, from least to most."""

    industry: str
    text: str
    kind: PartyKind
    names: tuple[str, ...]
    wanted: tuple[int, int]
    needs: tuple[str, ...]
    seen: tuple[str, ...]


class Town(Told, frozen=True, kw_only=True):
    """The manager, and all that the crowd of prospects is made of."""

    manager: ProfileForm
    streets: tuple[str, ...]
    surnames: str
    given: tuple[str, ...]
    channel: tuple[Channel, ...]
    referrers: tuple[str, ...]
    notes: tuple[str, ...]
    stage: tuple[Phase, ...]
    trade: tuple[Trade, ...]


def read_town(today: date) -> Town:
    return read("crowd", Town, today)


def read_clients(today: date) -> list[Client]:
    """Return the clients of the story in the order they were met."""
    return [read(name, Client, today) for name in CLIENTS]


def read(name: str, kind: type[T], today: date) -> T:
    raw = tomllib.loads((resources() / "sample" / f"{name}.toml").read_text("utf-8"), parse_float=Decimal)
    return msgspec.convert(told_all(raw, today), kind)
