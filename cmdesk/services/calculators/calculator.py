"""What a calculator is: what it asks, and what it answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.errors import Problem
from cmdesk.core.text import Message, Translate, message

Kind = Literal["wan", "yuan", "percent", "months", "days", "day", "choice"]
"""wan: yuan typed in 万元; percent: a fraction typed in %."""


@dataclass(frozen=True, kw_only=True)
class Input:
    """A field; an empty one is unknown. options: codes with Chinese names of the catalog. start: its first value."""

    key: str
    caption: Message
    kind: Kind
    needed: bool = True
    options: tuple[tuple[str, str], ...] = ()
    start: Any = None
    slider: bool = False


@dataclass(frozen=True, kw_only=True)
class Line:
    """A figure of the answer; strong: the one that was asked for. words: 人民币大写, empty where none is due."""

    caption: Message
    text: str | Message
    strong: bool = False
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Curve:
    """Yuan at the start and after each month."""

    name: Message
    values: tuple[Decimal, ...]


@dataclass(frozen=True, kw_only=True)
class Result:
    """An answer: lines in order; missing: inputs without which more could not be told; takes: of an application."""

    lines: tuple[Line, ...] = ()
    balances: Curve | None = None
    interests: Curve | None = None
    missing: tuple[Message, ...] = ()
    problems: tuple[Problem, ...] = ()
    takes: Mapping[str, Any] = field(default_factory=dict)


Work = Callable[[Mapping[str, Any], Catalog, date], Result]


@dataclass(frozen=True, kw_only=True)
class Calculator:
    """offers: how many may stand side by side. follows: it begins with what the client's application says."""

    key: str
    title: Message
    inputs: tuple[Input, ...]
    work: Work
    offers: int = 1
    follows: bool = False

    def answer(self, values: Mapping[str, Any], *, catalog: Catalog, today: date) -> Result:
        """Return the answer: what is missing while a needed input is, the field while one is impossible."""
        lacking = tuple(each.caption for each in self.inputs if each.needed and values.get(each.key) is None)
        if lacking:
            return Result(missing=lacking)
        try:
            return self.work(values, catalog, today)
        except ValueError as error:
            return Result(problems=(self.problem(str(error)),))

    def problem(self, name: str) -> Problem:
        """Return what is wrong with an input by the name the arithmetic gives it."""
        known = {each.key: each.caption for each in self.inputs}
        key = name if name in known else next(iter(known))
        what = message("calculators", "This cannot be: check “{field}” and its unit.", field=known[key])
        return Problem(column=key, message=what)


def yuan(amount: Decimal) -> str:
    return figures.yuan(amount)


def money(caption: Message, amount: Decimal, *, strong: bool = False, spelled: bool = False) -> Line:
    """Return a line of yuan, spelled out where asked for."""
    words = figures.amount_in_words(amount.quantize(figures.FEN)) if spelled and amount >= 0 else ""
    text = message("calculators", "{amount} yuan", amount=yuan(amount))
    return Line(caption=caption, text=text, strong=strong, words=words)


def percent(caption: Message, fraction: Decimal, *, strong: bool = False) -> Line:
    return Line(caption=caption, text=figures.percent(fraction, 2), strong=strong)


def as_text(calculator: Calculator, offers: Sequence[tuple[Mapping[str, str], Result]], translate: Translate) -> str:
    """Return answers as plain text, the inputs first; of several offers one after the other."""
    lines = [f"【{calculator.title.read(translate)}】"]
    for number, (asked, result) in enumerate(offers, start=1):
        if len(offers) > 1:
            lines.append(message("calculators", "Offer {number}", number=number).read(translate))
        lines += [f"{caption}：{text}" for caption, text in asked.items() if text]
        for line in result.lines:
            text = line.text.read(translate) if isinstance(line.text, Message) else line.text
            lines.append(f"{line.caption.read(translate)}：{text}" + (f"（{line.words}）" if line.words else ""))
    lines.append(NOTE.read(translate))
    return "\n".join(lines)


NOTE = message("calculators", "A trial calculation for reference; the contract holds.")
