"""A city of invented clients, as many as wanted: rows made one after another, the same for the same seed and day."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

from cmdesk.core.catalog import Catalog
from cmdesk.core.identifiers import CREDIT_CODE_LETTERS, CREDIT_CODE_WEIGHTS, organisation_check
from cmdesk.models.base import Row
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.models.search import doc_of, indexed, spelling
from cmdesk.models.states import AnswerState
from cmdesk.models.visit import Answer, Visit
from cmdesk.services.sample.crowd import VISIT, WAN
from cmdesk.services.sample.story import Phase, Told, Town, Trade, read, read_town

Made = tuple[type[Row], dict[str, Any]]  # a row to be: its table, its values by column

OPENED = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp() * 1000)  # of the first id, before those of real work
DAYS, NEW = 2 * 365, 30  # how long ago the first client was met and, at the latest, the last
VISITS = (3, 0, 1, 0, 6, 1, 0, 2)  # how the visits fall on clients, over and over: some often, some never
UNVISITED = {"NEW", "CONTACTED"}  # stages a visit ends
PERSON, CODED, SECOND_PHONE, VAGUE, NOTED, ASKED = 0.1, 0.6, 0.1, 0.2, 0.6, 0.25  # how many of all
QUESTIONS = 3  # answered, where any are
LARGE = 60  # 万元; from there on amounts are told in steps of five
STATES = (*[AnswerState.KNOWN] * 8, AnswerState.DECLINED, AnswerState.NONE)
GRADES = "BCDE"
DIGITS = "".join(CREDIT_CODE_LETTERS)


class Names(Told, frozen=True, kw_only=True):
    """What names of shops are made of: two characters and an ending of the trade."""

    first: str
    second: str
    endings: dict[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Client:
    """A client as their visits need them."""

    id: UUID
    contact: str
    address: str
    trade: Trade | None
    wanted: Decimal | None
    next_action: str


@dataclass(frozen=True, kw_only=True)
class City:
    """What the rows are drawn from, and what has been given out already."""

    town: Town
    names: Names
    figures: Mapping[str, tuple[tuple[str, str], ...]]  # by question set: the questions that take a figure, their type
    today: date
    chance: Random
    rows: Iterator[int] = field(default_factory=count)
    numbers: Counter[str] = field(default_factory=Counter)

    def base(self, day: date) -> dict[str, Any]:
        """Return what every row has; ids follow each other in time as those of real work do."""
        moment = OPENED + next(self.rows)
        number = moment << 80 | 7 << 76 | self.chance.getrandbits(12) << 64 | 2 << 62 | self.chance.getrandbits(62)
        at = datetime.combine(day, time(9), UTC)
        return {"id": UUID(int=number), "created_at": at, "updated_at": at}

    def number(self, letter: str, day: date) -> str:
        """Return the next number of day, as services.numbering gives it."""
        prefix = f"{letter}{day:%Y%m%d}-"
        self.numbers[prefix] += 1
        return f"{prefix}{self.numbers[prefix]:03d}"


def city_rows(*, customers: int, visits: int, seed: int, today: date, catalog: Catalog) -> Iterator[Made]:
    """Yield each client, their opportunity, their visits and answers, parents first; nothing is kept in memory."""
    figures = {
        code: tuple((each.var, each.type) for each in questions.questions if each.type in {"int", "money"})
        for code, questions in catalog.question_sets.items()
    }
    chance = Random(seed)  # noqa: S311  (no secret, and the same every time)
    city = City(town=read_town(today), names=read("city", Names, today), figures=figures, today=today, chance=chance)
    for place, times in enumerate(shares(visits, customers)):
        met = today - timedelta(days=DAYS - place * (DAYS - NEW) // customers)
        yield from client_rows(city, place, met, times, visited=visits > 0)


def shares(total: int, parts: int) -> Iterator[int]:
    """Yield how many of total fall on each of so many parts, unevenly; together they are total."""
    rounds, rest = divmod(parts, len(VISITS))
    whole = rounds * sum(VISITS) + sum(VISITS[:rest])
    weight = given = 0
    for place in range(parts):
        weight += VISITS[place % len(VISITS)]
        yield total * weight // whole - given
        given = total * weight // whole


def client_rows(city: City, place: int, met: date, times: int, *, visited: bool) -> Iterator[Made]:
    chance, town = city.chance, city.town
    phase = phase_of(city, times, visited=visited)
    trade = None if chance.random() < PERSON else chance.choice(town.trade)
    party = party_row(city, place, met, trade)
    yield Party, party
    seen = met + (city.today - met) * (chance.random() if times else 0)
    opportunity = opportunity_row(city, party["id"], trade, phase, met=met, since=seen)
    yield Opportunity, opportunity
    client = Client(
        id=party["id"],
        contact=party["contact"],
        address=party["address"],
        trade=trade,
        wanted=opportunity["wanted"],
        next_action=opportunity["next_action"],
    )
    for step in range(1, times + 1):
        day = met + (seen - met) * step / times
        yield from visit_rows(city, client, day, first=step == 1)


def phase_of(city: City, times: int, *, visited: bool) -> Phase:
    """Return a stage that fits so many visits; in a city without visits any stage will do."""
    fitting = [
        phase
        for phase in city.town.stage
        if not visited or (phase.code not in UNVISITED if times else VISIT not in phase.path)
    ]
    return city.chance.choices(fitting, [phase.count for phase in fitting])[0]


def party_row(city: City, place: int, met: date, trade: Trade | None) -> dict[str, Any]:
    """Return a client plainly marked as invented: a shop or a firm, or a person where there is no trade."""
    chance, town = city.chance, city.town
    contact = chance.choice(town.surnames) + chance.choice(town.given)
    kind = trade.kind if trade else PartyKind.PERSON
    row = city.base(met) | {
        "kind": kind,
        "name": shop_name(city, trade) if trade else contact,
        "credit_code": credit_code(kind, place) if trade and chance.random() < CODED else "",
        "contact": contact,
        "phone": f"1990{place * 7919 % 10**7:07d}",
        "phone2": f"1991{place * 6101 % 10**7:07d}" if chance.random() < SECOND_PHONE else "",
        "industry": trade.industry if trade else "",
        "industry_text": trade.text if trade else "",
        "address": f"{chance.choice(town.streets)} {chance.randint(2, 998)} 号",
        "note": chance.choice(town.notes) if chance.random() < NOTED else "",
        "invented": True,
    }
    return row | {"doc": doc_of(row["id"]), "words": indexed(Party(**row)), "spelling": spelling(row["name"])}


def shop_name(city: City, trade: Trade) -> str:
    names, chance = city.names, city.chance
    return chance.choice(names.first) + chance.choice(names.second) + chance.choice(names.endings[trade.text])


def credit_code(kind: PartyKind, place: int) -> str:
    """Return a sound code that nobody has: no region begins with 9999, and the body says MADE."""
    rest, body = place, ""
    for _ in range(4):
        rest, digit = divmod(rest, len(DIGITS))
        body = DIGITS[digit] + body
    code = f"{91 if kind is PartyKind.ENTERPRISE else 92}9999{rest % 100:02d}MADE{body}"
    code += organisation_check(code[8:])
    total = sum(CREDIT_CODE_LETTERS[letter] * weight for letter, weight in zip(code, CREDIT_CODE_WEIGHTS, strict=False))
    return code + DIGITS[-total % len(DIGITS)]


def opportunity_row(
    city: City, party: UUID, trade: Trade | None, phase: Phase, *, met: date, since: date
) -> dict[str, Any]:
    chance, town = city.chance, city.town
    trade = trade or chance.choice(town.trade)  # a person wants what some shop wants
    channel = chance.choices(town.channel, [each.weight for each in town.channel])[0]
    vague = chance.random() < VAGUE
    wanted = chance.randrange(trade.wanted[0], trade.wanted[1] + 1, 5 if trade.wanted[1] > LARGE else 2)
    ahead = timedelta(days=chance.randint(*phase.next)) if phase.next else None
    return city.base(met) | {
        "party_id": party,
        "number": city.number("L", met),
        "stage": phase.code,
        "stage_since": since,
        "channel": channel.code,
        "channel_text": channel.text,
        "referrer": chance.choice(town.referrers) if channel.code == "referral_customer" else "",
        "need": "" if vague else chance.choice(trade.needs),
        "wanted": None if vague else Decimal(wanted * WAN),
        "first_contact": met,
        "next_action": chance.choice(phase.actions) if phase.actions else "",
        "next_date": None if ahead is None else city.today + ahead,
    }


def visit_rows(city: City, client: Client, day: date, *, first: bool) -> Iterator[Made]:
    """Yield a visit, and sometimes what was answered."""
    chance, manager = city.chance, city.town.manager
    hour, minute = chance.choice((9, 10, 11, 14, 15, 16, 17)), chance.randrange(0, 35, 5)
    trade = client.trade
    lines = [f"【现场】{chance.choice(trade.seen)}。"] if trade else []
    if client.wanted is not None:
        lines.append(f"【说法】{client.contact}：“差 {client.wanted / WAN:.0f} 万。”")
    lines.append(f"【下一步】{client.next_action or '暂不安排'}。")
    visit = city.base(day) | {
        "party_id": client.id,
        "number": city.number("V", day),
        "type": "FIRST" if first else "MAINTAIN",
        "day": day,
        "start": time(hour, minute),
        "end": time(hour, minute + 25),
        "place": client.address,
        "lead": manager.name,
        "partner": manager.partner if chance.random() < NOTED else "",
        "met": client.contact,
        "note": "\n\n".join(lines),
        "question_set": trade.industry if trade else "",
    }
    yield Visit, visit
    figures = city.figures.get(visit["question_set"], ())
    if figures and chance.random() < ASKED:
        for question, kind in chance.sample(figures, min(QUESTIONS, len(figures))):
            yield Answer, answer_row(city, visit["id"], day, question, kind)


def answer_row(city: City, visit: UUID, day: date, question: str, kind: str) -> dict[str, Any]:
    chance = city.chance
    state = chance.choice(STATES)
    value = chance.randint(1, 60) if kind == "int" else chance.randrange(500, 60_000, 100)
    return city.base(day) | {
        "visit_id": visit,
        "question": question,
        "state": state,
        "value": str(value) if state is AnswerState.KNOWN else "",
        "grade": chance.choice(GRADES) if state is AnswerState.KNOWN else "",
    }
