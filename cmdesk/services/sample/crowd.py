"""A hundred and twenty invented prospects: the same every time, their days told from today on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random

from sqlalchemy.orm import Session

from cmdesk.core.catalog import Catalog
from cmdesk.models.party import Opportunity
from cmdesk.services.prospect import ProspectForm, add_prospect, move_stage
from cmdesk.services.sample.days import workday
from cmdesk.services.sample.story import Phase, Town, Trade
from cmdesk.services.visit import VisitForm, record_visit

WAN = 10_000  # yuan
VISIT = "VISITED"  # the stage a first visit leads to
BRIEF = timedelta(minutes=25)
LARGE = 60  # 万元; from there on amounts are told in steps of five
VAGUE, UNPLANNED, NOTED = (
    0.4,
    0.2,
    0.6,
)  # how many new ones say no amount, visited ones have no next day, any have a note


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """One prospect of the crowd: who they are, and on which working day they reached each stage."""

    form: ProspectForm
    trade: Trade
    phase: Phase
    met: int
    steps: tuple[tuple[str, int], ...]


def add_crowd(session: Session, town: Town, *, today: date, catalog: Catalog) -> None:
    """Add every prospect of the town with its stages and visits."""
    chance = Random("town")  # noqa: S311  (no secret, and the same every time)
    for neighbour in neighbours(town, chance, today):
        opportunity = add_prospect(session, neighbour.form, today=workday(today, neighbour.met))
        party = session.get_one(Opportunity, opportunity).party
        party.invented = True
        for stage, step in neighbour.steps:
            day = workday(today, step)
            if stage == VISIT:
                form = visit_form(neighbour, town, chance, day)
                record_visit(session, party.id, form, today=day, catalog=catalog)
            else:
                reason = chance.choice(neighbour.phase.reasons or ("",)) if stage == neighbour.phase.code else ""
                move_stage(session, opportunity, stage, reason=reason, today=day, catalog=catalog)


def neighbours(town: Town, chance: Random, today: date) -> Iterator[Neighbour]:
    """Yield the prospects in the order they were met, names and telephones each once."""
    shops = [(trade, name) for trade in town.trade for name in trade.names]
    chance.shuffle(shops)
    phases = [phase for phase in town.stage for _ in range(phase.count)]
    met = [(chance.randint(phase.first[1], phase.first[0]), phase) for phase in phases]
    met.sort(key=lambda each: each[0])
    for place, ((trade, name), (first, phase)) in enumerate(zip(shops, met, strict=True)):
        yield Neighbour(
            form=form_of(town, trade, phase, name, place, first, chance, today),
            trade=trade,
            phase=phase,
            met=first,
            steps=tuple(steps_of(phase, first, chance)),
        )


def steps_of(phase: Phase, first: int, chance: Random) -> Iterator[tuple[str, int]]:
    """Yield the stages gone through, each a few working days after the one before, the last not after today."""
    day = first
    for stage in phase.path:
        day = min(day + chance.randint(1, 6), 0)
        yield stage, day


def form_of(
    town: Town, trade: Trade, phase: Phase, name: str, place: int, first: int, chance: Random, today: date
) -> ProspectForm:
    channel = chance.choices(town.channel, [each.weight for each in town.channel])[0]
    surname = name[0] if name[1] in "氏记" else chance.choice(town.surnames)
    need = chance.choice(trade.needs)
    wanted = chance.randrange(trade.wanted[0], trade.wanted[1] + 1, 5 if trade.wanted[1] > LARGE else 2)
    unknown = phase.code == "NEW" and chance.random() < VAGUE
    planned = bool(phase.next) and not (phase.code == VISIT and chance.random() < UNPLANNED)
    return ProspectForm(
        name=name,
        kind=trade.kind,
        contact=surname + chance.choice(town.given),
        phone=f"1990000{1000 + place * 37 % 9000:04d}",
        industry=trade.industry,
        industry_text=trade.text,
        address=f"{chance.choice(town.streets)} {chance.randint(2, 298)} 号",
        channel=channel.code,
        channel_text=channel.text,
        referrer=chance.choice(town.referrers) if channel.code == "referral_customer" else "",
        need="" if unknown else need,
        wanted=None if unknown else Decimal(wanted * WAN),
        first_contact=workday(today, first),
        next_action=chance.choice(phase.actions) if planned else "",
        next_date=workday(today, chance.randint(*phase.next)) if planned else None,
        note=chance.choice(town.notes) if chance.random() < NOTED else "",
    )


def visit_form(neighbour: Neighbour, town: Town, chance: Random, day: date) -> VisitForm:
    """Return a brief first visit: what was seen, what was said, what comes next."""
    hour, minute = chance.choice((9, 10, 11, 14, 15, 16, 17)), chance.randrange(0, 35, 5)
    form = neighbour.form
    lines = [f"【现场】{chance.choice(neighbour.trade.seen)}。"]
    if form.wanted is not None:
        lines.append(f"【说法】{form.contact}：“想{form.need}，差 {form.wanted / WAN:.0f} 万。”")
        lines.append(f"【金额】{form.wanted:,.0f} 元（口述），凭证未见。")
    lines.append(f"【下一步】{form.next_action or '暂不安排'}。")
    end = minute + BRIEF.seconds // 60
    return VisitForm(
        day=day,
        start=time(hour, minute),
        end=time(hour, end),
        place=form.address,
        lead=town.manager.name,
        met=form.contact,
        note="\n\n".join(lines),
    )
