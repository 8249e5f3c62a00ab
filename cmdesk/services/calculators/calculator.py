"""What a calculator is, and how it is run over what is typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import cmdesk.services.calculators
from cmdesk.core.catalog import Catalog
from cmdesk.core.discover import discover
from cmdesk.core.text import Message, message
from cmdesk.memo.calculation import Calculation
from cmdesk.services.calculators.inputs import Input, Typed, read_all, shows

IMPOSSIBLE = message("calculators", "This is not possible: check the figure.")


@dataclass(frozen=True, kw_only=True)
class Result:
    """What comes of what is typed, and what is wrong with it, by field."""

    calculation: Calculation
    wrong: Mapping[str, Message] = field(default_factory=dict)


Fields = Callable[[Catalog, date], Sequence[Input]]
Work = Callable[[Typed, Catalog, date], Result]


@dataclass(frozen=True, kw_only=True)
class Calculator:
    """One calculator. refusals: what to say of an input that the arithmetic cannot take, by its name.

    columns: how many offers stand side by side, each with fields "NAME.1", "NAME.2" …; 0 for one form.
    """

    order: int
    key: str
    title: str
    tab: str
    fields: Fields
    work: Work
    refusals: Mapping[str, Message] = field(default_factory=dict)
    columns: int = 0


def calculators() -> Sequence[Calculator]:
    """Return all calculators in their order."""
    return discover(cmdesk.services.calculators, "CALCULATOR")


def calculate(calculator: Calculator, raw: Mapping[str, str], *, catalog: Catalog, today: date) -> Result:
    """Return what comes of the typed texts; a field that is missing is named, one that cannot be is told beside it."""
    fields = calculator.fields(catalog, today)
    typed = read_all(fields, raw)
    asked = [each for each in fields if shows(each, typed)]
    title = Message("calculators", calculator.title)
    given = [(each.caption, text_of(each, typed)) for each in asked if typed[each.name] is not None]
    wrong = {name: said for name, said in typed.wrong.items() if any(each.name == name for each in asked)}
    missing = [each.caption for each in asked if each.needed and typed[each.name] is None]
    if missing:
        return Result(calculation=Calculation(title=title, given=given, missing=missing), wrong=wrong)
    try:
        found = calculator.work(typed, catalog, today)
    except ValueError as error:  # what analysis raises, with the name of the input
        place = next((each for each in asked if each.name == str(error)), asked[0])
        refused = calculator.refusals.get(str(error), IMPOSSIBLE)
        lacks = Calculation(title=title, given=given, missing=[place.caption])
        return Result(calculation=lacks, wrong={**wrong, place.name: refused})
    made = replace(found.calculation, title=title, given=found.calculation.given or given)
    return Result(calculation=made, wrong={**wrong, **found.wrong})


def text_of(each: Input, typed: Typed) -> str | Message:
    """Return a value as it reads with its unit."""
    value = typed[each.name]
    for code, name in each.options:
        if code == value:
            return name
    written = each.kind.write(value)
    unit = Message("calculators", each.kind.unit)
    return message("calculators", "{figure} {unit}", figure=written, unit=unit) if each.kind.unit else written
