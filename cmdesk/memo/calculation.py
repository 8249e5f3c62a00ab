"""A calculation made for a client: what was given, what comes of it, and how that reads as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cmdesk.core import figures
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message, Translate, message

DISCLAIMER = QT_TRANSLATE_NOOP(
    "calculators", "A trial calculation for reference only; what holds is the contract as it is signed."
)
UNKNOWN = QT_TRANSLATE_NOOP("calculators", "cannot tell yet")


class Unit(StrEnum):
    """What a figure counts: yuan, yuan shown as 万元, fractions as percent, months, days, times; or a day or words."""

    YUAN = "yuan"
    WAN = "wan"
    PERCENT = "percent"
    MONTHS = "months"
    DAYS = "days"
    TIMES = "times"
    DAY = "day"
    WORDS = "words"


Value = Decimal | int | date | Message | None


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A figure with its name; None is unknown. in_words: it is written in capitals too. tone: ok, warn, bad or ""."""

    name: Message
    value: Value
    unit: Unit = Unit.YUAN
    in_words: bool = False
    tone: str = ""
    note: Message | None = None


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What of a calculation an application takes: yuan, months, a fraction, a code of terms.toml; None stays as is."""

    amount: Decimal | None = None
    term_months: int | None = None
    annual_rate: Decimal | None = None
    repayment: str | None = None


@dataclass(frozen=True, kw_only=True)
class Case:
    """One of the alternatives that stand side by side, or the only one: its main figure, the others, what it lacks.

    name is empty for the only one, number is its sign in charts. mark: what it is best at.
    """

    lead: Figure
    figures: Sequence[Figure] = ()
    name: Message | None = None
    number: str = ""
    mark: Message | None = None
    missing: Sequence[Message] = ()
    proposal: Proposal | None = None


@dataclass(frozen=True, kw_only=True)
class Table:
    """Cases in rows: heads, then what each row says; marked is the place of the row that was asked for."""

    title: Message
    heads: Sequence[Message]
    rows: Sequence[Sequence[tuple[Value, Unit]]]
    marked: int | None = None


@dataclass(frozen=True, kw_only=True)
class Series:
    """A line of a chart: points from left to right. number: what it is called beside the line."""

    name: Message
    points: Sequence[tuple[Decimal, Decimal]]
    number: str = ""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Lines over one axis; x and y say what the axes count. at: the x that is marked, such as what is typed."""

    title: Message
    series: Sequence[Series]
    x: Unit = Unit.MONTHS
    y: Unit = Unit.YUAN
    at: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """What was given, as it was typed, and what comes of it. missing: what is still to be given for that."""

    title: Message
    given: Sequence[tuple[Message, Message | str]] = ()
    missing: Sequence[Message] = ()
    cases: Sequence[Case] = ()
    table: Table | None = None
    charts: Sequence[Chart] = ()
    notes: Sequence[Message] = ()


@dataclass(frozen=True, kw_only=True)
class Sender:
    """For whom a calculation was made, by whom, and when; an empty text is left out."""

    day: date
    client: str = ""
    manager: str = ""
    branch: str = ""
    phone: str = ""


def said(value: Value, unit: Unit, translate: Translate) -> str:
    """Return a value with its unit, as it stands among words; what is unknown says so."""
    if value is None:
        return translate("calculators", UNKNOWN)
    if isinstance(value, Message):
        return value.read(translate)
    if isinstance(value, date):
        return value.isoformat()
    number = Decimal(value)
    if unit is Unit.PERCENT:
        return figures.percent(number)
    counted = {
        Unit.WAN: figures.money(number),
        Unit.MONTHS: message("calculators", "{count} months", count=trimmed(number)),
        Unit.DAYS: message("calculators", "{count} days", count=trimmed(number)),
        Unit.TIMES: message("calculators", "{count} times", count=trimmed(number)),
    }
    return counted.get(unit, message("calculators", "CNY {yuan}", yuan=figures.yuan(number))).read(translate)


def trimmed(number: Decimal) -> str:
    return figures.trimmed(figures.grouped(number, "0.01"))


def in_words(figure: Figure) -> str:
    """Return a figure of money in capitals (人民币大写), to the 分; empty where it has none."""
    value = figure.value
    if not figure.in_words or not isinstance(value, Decimal) or figure.unit not in (Unit.YUAN, Unit.WAN):
        return ""
    return figures.amount_in_words(value.quantize(figures.FEN)) if 0 <= value < figures.LARGEST else ""


def spoken(text: Message | str, translate: Translate) -> str:
    return text.read(translate) if isinstance(text, Message) else text


def as_text(calculation: Calculation, sender: Sender, translate: Translate) -> str:
    """Return a calculation as text for a message: what was given, what comes of it, and that it binds nobody."""
    head = [f"【{calculation.title.read(translate)}】"]
    if sender.client:
        head.append(message("calculators", "For {client}", client=sender.client).read(translate))
    given = [line_of(name, spoken(text, translate), translate) for name, text in calculation.given]
    blocks = [head + given, *(case_lines(case, translate) for case in calculation.cases)]
    if table := calculation.table:
        heads = " | ".join(each.read(translate) for each in table.heads)
        rows = [" | ".join(said(*cell, translate) for cell in row) for row in table.rows]
        blocks.append([table.title.read(translate), heads, *rows])
    blocks.append([note.read(translate) for note in calculation.notes])
    sign = [sender.branch, sender.manager, sender.day.isoformat()]
    blocks.append([translate("calculators", DISCLAIMER), " ".join(each for each in sign if each)])
    return "\n\n".join("\n".join(lines) for lines in blocks if lines)


def case_lines(case: Case, translate: Translate) -> list[str]:
    head = [each.read(translate) for each in (case.name, case.mark) if each is not None]
    lines = [" · ".join(head)] if head else []
    if case.missing:
        return [*lines, lacking(case.missing, translate)]
    for figure in (case.lead, *case.figures):
        words = in_words(figure)
        shown = said(figure.value, figure.unit, translate)
        if words:
            shown = message("calculators", "{figure} ({words})", figure=shown, words=words).read(translate)
        lines.append(line_of(figure.name, shown, translate))
    return lines


def line_of(name: Message, text: str, translate: Translate) -> str:
    return message("calculators", "{name}: {text}", name=name, text=text).read(translate)


def lacking(missing: Sequence[Message], translate: Translate) -> str:
    """Return what is still to be given, in one sentence."""
    names = translate("calculators", ", ").join(each.read(translate) for each in missing)
    return message("calculators", "Still missing: {names}", names=names).read(translate)
