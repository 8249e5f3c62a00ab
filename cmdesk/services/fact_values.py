"""What a field of the profile takes: typed text to the canonical text that is kept, and back to words and to the form.

Money is typed in 万元 and kept in yuan, a percentage typed as 18.75 and kept as 0.1875, a date kept as ISO or "long".
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Protocol

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog, Choice, Field
from cmdesk.core.catalog.profile import FIGURES, LONG
from cmdesk.core.errors import UserError
from cmdesk.core.figures import WAN
from cmdesk.core.identifiers import credit_code, identity_card
from cmdesk.core.text import Message, message
from cmdesk.services.limits import FEN, LARGEST

MOST_DIGITS = 15
LONGEST = 500  # characters
LONGEST_PROSE = 5000
MONTHS = 12
MONTH = re.compile(r"(?P<year>\d{4})\s*[-/.年]?\s*(?P<month>\d{1,2})\s*月?(?:[-/.]\d{1,2})?")
WHOLE = Decimal(1)
LOWEST = Decimal(-100)  # of a margin, as a fraction; below it a typing error


class Coded(Protocol):
    """What can be chosen by its code and reads by its name."""

    @property
    def code(self) -> str: ...

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Partner:
    """A customer or supplier with its part of the whole, a fraction, and the days until it pays or is paid."""

    name: str
    share: Decimal | None
    days: int | None


def canonical(field: Field, typed: str, catalog: Catalog, *, today: date) -> str:
    """Return typed as it is kept. Refused with the field's name and the reason; an empty text is refused, too."""
    try:
        kept = CANONICAL[field.type](field, typed.strip(), catalog, today)
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        name = message("catalog", field.name)
        raise UserError(
            message("profile", "“{field}” cannot be “{typed}”.", field=name, typed=typed.strip()[:LONGEST])
        ) from None
    check_limits(field, kept)
    return kept


def check_limits(field: Field, kept: str) -> None:
    """Refuse a figure that lies beyond what the catalog allows, which counts in the unit it is typed in."""
    if field.type not in FIGURES or (field.min is None and field.max is None):
        return
    figure = Decimal(typed_form(field, kept))
    low, high = field.min, field.max
    if (low is None or figure >= low) and (high is None or figure <= high):
        return
    ends = {"low": figures.amount(low or Decimal(0)), "high": figures.amount(high or Decimal(0))}
    if high is None:
        raise refuse(field, message("profile", "at least {low}.", **ends))
    raise refuse(field, message("profile", "between {low} and {high}.", **ends))


def refuse(field: Field, why: Message) -> UserError:
    return UserError(message("profile", "“{field}”: {why}", field=message("catalog", field.name), why=why))


def words(field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    text = written(field, typed, LONGEST)
    return credit_code(text).normalized or text if field.column == "credit_code" else text


def prose(field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    return written(field, typed, LONGEST_PROSE)


def written(field: Field, typed: str, longest: int) -> str:
    if not typed:
        raise ValueError(typed)
    if len(typed) > longest:
        raise refuse(field, message("profile", "at most {count} characters.", count=longest))
    return typed


def number(_field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    return format(plain(typed), "f")


def signed(field: Field, typed: str) -> Decimal:
    """Return a figure that may lie below zero where its field allows it."""
    below = field.negative and typed.startswith(("-", figures.MINUS))
    return -plain(typed[1:]) if below else plain(typed)


def plain(typed: str) -> Decimal:
    value = Decimal(figures.ungrouped(typed).replace(figures.MINUS, "-"))
    if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:  # 1e999999 would fill a book
        raise ValueError(typed)
    if value < 0:
        raise ValueError(typed)
    return value


def integer(_field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    value = plain(typed)
    if value != value.to_integral_value():
        raise ValueError(typed)
    return str(int(value))


def money(field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    yuan = signed(field, typed) * WAN
    if abs(yuan) >= LARGEST:
        raise ValueError(typed)
    if yuan != yuan.quantize(FEN):
        raise refuse(field, message("profile", "finer than 0.01 yuan."))
    return format(yuan.quantize(FEN), "f")


def percent(field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    text = typed.rstrip("%％").strip()
    below = text.startswith(("-", figures.MINUS))
    value = plain(text[1:] if below else text) / 100
    value = -value if below else value
    if value > 1 or value < (LOWEST if field.negative else 0):
        raise refuse(field, message("profile", "a part of the whole lies between 0 and 100 %."))
    return format(value.normalize(), "f")


def day(_field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    return date.fromisoformat(typed.replace("/", "-").replace(".", "-")).isoformat()


def month(_field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    found = MONTH.fullmatch(typed)
    if found is None:
        raise ValueError(typed)
    return date(int(found["year"]), int(found["month"]), 1).isoformat()[:7]


def day_or_long(field: Field, typed: str, catalog: Catalog, today: date) -> str:
    return LONG if typed in (LONG, "长期") else day(field, typed, catalog, today)


def choice(field: Field, typed: str, catalog: Catalog, _today: date) -> str:
    if typed not in {each.code for each in choices(field, catalog)}:
        raise ValueError(typed)
    return typed


def choices(field: Field, catalog: Catalog) -> Sequence[Choice]:
    """Return what a field may be chosen from."""
    found: Mapping[str, Mapping[str, Coded]] = {
        "size_classes": catalog.size_classes,
        "conclusions": catalog.memo.conclusions,
        "five_c": catalog.memo.five_c,
        "repayment": catalog.terms["repayment"],
        "guarantee": catalog.terms["guarantee"],
        "collateral": catalog.analysis.collateral,
    }
    if field.choices_from:
        return [Choice(code=each.code, name=each.name) for each in found[field.choices_from].values()]
    return field.choices


def truth(_field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    if typed not in ("true", "false"):
        raise ValueError(typed)
    return typed


def person(_field: Field, typed: str, _catalog: Catalog, today: date) -> str:
    """Return the number of an identity card in its usual form; what is doubtful about it only warns."""
    checked = identity_card(typed, as_of=today)
    if not checked.normalized:
        raise ValueError(typed)
    return checked.normalized


def partners(field: Field, typed: str, catalog: Catalog, today: date) -> str:
    rows = json.loads(typed)
    if not rows or len(rows) > field.rows:
        raise refuse(field, message("profile", "one to {count} names.", count=field.rows))
    kept = []
    total = Decimal(0)
    for row in rows:
        share = percent(field, row["share"], catalog, today) if row.get("share") else ""
        days = integer(field, row["days"], catalog, today) if row.get("days") else ""
        total += Decimal(share or 0)
        kept.append({"name": words(field, row["name"].strip(), catalog, today), "share": share, "days": days})
    if total > WHOLE:
        raise refuse(field, message("profile", "the shares add up to {sum}.", sum=figures.percent(total)))
    return json.dumps(kept, ensure_ascii=False)


def mix(field: Field, typed: str, catalog: Catalog, today: date) -> str:
    given = json.loads(typed)
    parts = {each.code: Decimal(percent(field, given.get(each.code) or "0", catalog, today)) for each in field.choices}
    if sum(parts.values()) != WHOLE:
        total = figures.percent(sum(parts.values(), Decimal(0)))
        raise refuse(field, message("profile", "the parts add up to {sum}, not to 100 %.", sum=total))
    return json.dumps({code: format(part, "f") for code, part in parts.items() if part})


def season(field: Field, typed: str, _catalog: Catalog, _today: date) -> str:
    given = [plain(each) for each in typed.replace("，", " ").replace("、", " ").replace(",", " ").split()]
    if len(given) != MONTHS:
        raise ValueError(typed)
    if sum(given) != MONTHS:
        total = figures.amount(sum(given, Decimal(0)))
        raise refuse(field, message("profile", "the twelve months add up to {sum}, not to 12.", sum=total))
    return " ".join(format(each, "f") for each in given)


def read_partners(value: str) -> list[Partner]:
    """Return what is kept of customers or suppliers."""
    return [
        Partner(
            name=row["name"],
            share=Decimal(row["share"]) if row["share"] else None,
            days=int(row["days"]) if row["days"] else None,
        )
        for row in json.loads(value)
    ]


def typed_form(field: Field, value: str) -> str:
    """Return a kept value as it is typed: yuan in 万元, a fraction in percent."""
    if not value:
        return ""
    match field.type:
        case "money":
            return in_form(Decimal(value) / WAN)
        case "percent":
            return in_form(Decimal(value) * 100)
        case "partners":
            rows = json.loads(value)
            shown = [{**row, "share": in_form(Decimal(row["share"]) * 100) if row["share"] else ""} for row in rows]
            return json.dumps(shown, ensure_ascii=False)
        case "mix":
            return json.dumps({code: in_form(Decimal(part) * 100) for code, part in json.loads(value).items()})
        case _:
            return value


def in_form(value: Decimal) -> str:
    return format(value.normalize(), "f")


def value_words(field: Field, value: str, catalog: Catalog) -> Message | str:
    """Return a kept value as it reads, with its unit; one that does not fit its field stands as it is."""
    try:
        return read_value(field, value, catalog)
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
        return value


def read_value(field: Field, value: str, catalog: Catalog) -> Message | str:
    reader = READERS.get(field.type)
    return value if reader is None else reader(field, value, catalog)


def read_figure(field: Field, value: str, _catalog: Catalog) -> Message | str:
    figure = figures.amount(Decimal(value))
    unit = message("catalog", field.unit)
    return message("answers", "{figure} {unit}", figure=figure, unit=unit) if field.unit else figure


def read_choice(field: Field, value: str, catalog: Catalog) -> Message | str:
    return message("catalog", {each.code: each.name for each in choices(field, catalog)}[value])


def read_truth(_field: Field, value: str, _catalog: Catalog) -> Message | str:
    return message("visits", "yes") if value == "true" else message("visits", "no")


def partner_words(partner: Partner) -> str:
    share = figures.percent(partner.share) if partner.share is not None else ""
    return " ".join(part for part in (partner.name, share) if part)


def mix_words(field: Field, parts: dict[str, str]) -> Message | str:
    """Return the parts of a mix one after another, such as 微信 60 %，现金 40 %."""
    said: Message | str = ""
    for each in field.choices:
        if each.code in parts:
            name, share = message("catalog", each.name), figures.percent(Decimal(parts[each.code]))
            part = message("answers", "{figure} {unit}", figure=name, unit=share)
            said = message("profile", "{before}, {part}", before=said, part=part) if said else part
    return said


CANONICAL = {
    "text": words,
    "prose": prose,
    "number": number,
    "money": money,
    "percent": percent,
    "integer": integer,
    "date": day,
    "month": month,
    "date_or_long": day_or_long,
    "choice": choice,
    "yes_no": truth,
    "person": person,
    "partners": partners,
    "mix": mix,
    "season": season,
}
READERS: Mapping[str, Callable[[Field, str, Catalog], Message | str]] = {
    "money": lambda _field, value, _catalog: figures.money(Decimal(value)),
    "percent": lambda _field, value, _catalog: figures.percent(Decimal(value)),
    "number": read_figure,
    "integer": read_figure,
    "date_or_long": lambda _field, value, _catalog: message("profile", "no end") if value == LONG else value,
    "choice": read_choice,
    "yes_no": read_truth,
    "partners": lambda _field, value, _catalog: "；".join(partner_words(each) for each in read_partners(value)),
    "mix": lambda field, value, _catalog: mix_words(field, json.loads(value)),
}
