"""What a kind of calculation is, and how its inputs are read: strictly, each by what it is said to be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from typing import Any, TypeVar

from cmdesk.cli.options import Options
from cmdesk.cli.units import beyond, worded
from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

Given = Mapping[str, Any]
Work = Callable[[Given, Options], Any]

E = TypeVar("E")
SIGNED = "±"
LONGEST = 40  # characters of a number
FARTHEST = 30  # decimal places before or after the point; beyond them arithmetic has no end
PRECISION = 200  # digits of a result


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One calculation: its inputs and outputs with their units, where its rule comes from, and how it is done.

    The unit says how an input is read: text, code, date, time, bool, whole, fact (a number, text or bool), row (an
    object of numbers), a choice such as month|quarter, "list of …", "{name: …}", "list of {field: …, field: …}";
    anything else is the unit of a number, which may be below zero only with ±.

    needed: inputs without which there is no result at all; work gets every input, None for one not given. absent: what
    some inputs are where they are not given at all, such as no; null says of these, too, that nobody knows.
    """

    title: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    source: str
    work: Work
    needed: tuple[str, ...] = ()
    absent: Mapping[str, Any] = attribute(default_factory=dict)

    def run(self, given: Given, options: Options) -> Any:
        """Return the result as JSON takes it. Raises UserError naming the input that cannot be so."""
        for field in given:
            if field not in self.inputs:
                raise UserError(message("calc", "“{field}” is no input of this calculation.", field=field))
        values = {field: read(field, unit, given.get(field)) for field, unit in self.inputs.items()}
        values |= {field: value for field, value in self.absent.items() if field not in given}
        missing = [field for field in self.needed if values[field] is None]
        if missing:
            return {field: None for field in self.outputs if field != "missing"} | {"missing": missing}
        try:
            return self.work(values, options)
        except ValueError as error:  # what analysis raises, with the name of the input
            raise UserError(impossible(str(error), unit_of(str(error), self.inputs))) from None


def read(field: str, unit: str, value: Any) -> Any:
    """Return one input as its unit says; None for one that is not given."""
    if value is None:
        return None
    if unit.startswith("list of {"):
        parts = fields_of(unit.removeprefix("list of "))
        return [table(f"{field}[{at}]", parts, each) for at, each in enumerate(array(field, value), start=1)]
    if unit.startswith("list of "):
        inner = unit.removeprefix("list of ")
        return [read(f"{field}[{at}]", inner, each) for at, each in enumerate(array(field, value), start=1)]
    if unit.startswith("{name: "):
        inner = unit.removeprefix("{name: ").removesuffix("}")
        return {name: read(f"{field}.{name}", inner, each) for name, each in obj(field, value).items()}
    return single(field, unit, value)


def single(field: str, unit: str, value: Any) -> Any:
    if unit in READ:
        return READ[unit](field, value)
    if "|" in unit:
        choices = unit.split("|")
        if value not in choices:
            raise UserError(message("calc", "“{field}” takes one of: {codes}", field=field, codes=" ".join(choices)))
        return value
    number = number_of(field, value, unit)
    if beyond(unit, number):
        raise UserError(impossible(field, unit))
    if unit.removesuffix(SIGNED).strip() == "whole":
        if number != number.to_integral_value() or abs(number) > 10**9:
            raise UserError(message("calc", "“{field}” takes a whole number.", field=field))
        return int(number)
    return number


def impossible(field: str, unit: str) -> Message:
    """Return why a value is refused that reads as its unit asks and cannot be all the same."""
    if not unit:
        return message("calc", "“{field}” is no value that can be here.", field=field)
    return message(
        "calc",
        "“{field}” is out of the range that is possible, or does not go with the other inputs; it takes {unit}.",
        field=field,
        unit=worded(unit),
    )


def unit_of(field: str, units: Mapping[str, str]) -> str:
    """Return what an input takes, or one of the fields of a table (rows.book), or an entry of an object (rent)."""
    known = {"": next((unit for unit in units.values() if unit.startswith("{name: ")), "")}
    for unit in units.values():
        if unit.startswith("list of {"):
            known |= fields_of(unit.removeprefix("list of "))
    known |= units
    names = (field, field.rpartition(".")[2], field.partition(".")[0], "")
    return next(known[name] for name in names if name in known)


def fields_of(unit: str) -> dict[str, str]:
    parts = (part.partition(": ") for part in unit.removeprefix("{").removesuffix("}").split(", "))
    return {name: inner for name, _, inner in parts}


def table(field: str, parts: Mapping[str, str], value: Any) -> dict[str, Any]:
    given = obj(field, value)
    for name in given:
        if name not in parts:
            raise UserError(message("calc", "“{field}” is no input of this calculation.", field=f"{field}.{name}"))
    return {name: read(f"{field}.{name}", unit, given.get(name)) for name, unit in parts.items()}


def array(field: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise UserError(message("calc", "“{field}” takes a list.", field=field))
    return value


def obj(field: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UserError(message("calc", "“{field}” takes an object.", field=field))
    return value


def text_of(field: str, value: Any) -> str:
    if not isinstance(value, str):
        raise UserError(message("calc", "“{field}” takes a text.", field=field))
    return value


def number_of(field: str, value: Any, unit: str) -> Decimal:
    signed = unit.endswith(SIGNED)
    try:
        plain = isinstance(value, str | int | Decimal) and not isinstance(value, bool) and len(str(value)) <= LONGEST
        found = Decimal(str(value)) if plain else Decimal("NaN")
    except (InvalidOperation, ValueError):  # ValueError: an int of more digits than Python prints
        found = Decimal("NaN")
    if not found.is_finite() or abs(found.adjusted()) > FARTHEST or (found < 0 and not signed):
        said = {"field": field, "unit": worded(unit)}
        if signed:
            raise UserError(message("calc", "“{field}” takes a number ({unit}).", **said))
        raise UserError(message("calc", "“{field}” takes a number that is not negative ({unit}).", **said))
    return found


def day_of(field: str, value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise UserError(message("calc", "“{field}” takes a date such as 2026-10-31.", field=field)) from None


def time_of(field: str, value: Any) -> time:
    try:
        return time.fromisoformat(value)
    except (TypeError, ValueError):
        raise UserError(message("calc", "“{field}” takes a time such as 14:30.", field=field)) from None


def yes_or_no(field: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise UserError(message("calc", "“{field}” takes true or false.", field=field))
    return value


def fact_of(field: str, value: Any) -> str | Decimal | bool:
    """Return true or false, a number where it reads as one, else the text."""
    if isinstance(value, bool):
        return value
    try:
        return number_of(field, value, "number ±")
    except UserError:
        return text_of(field, value)


def row_of(field: str, value: Any) -> dict[str, Decimal | None]:
    """Return an object of numbers, whatever they are called."""
    given = obj(field, value).items()
    return {name: None if each is None else number_of(f"{field}.{name}", each, "number ±") for name, each in given}


READ: Mapping[str, Callable[[str, Any], Any]] = {
    "text": text_of,
    "code": text_of,
    "date": day_of,
    "time": time_of,
    "bool": yes_or_no,
    "fact": fact_of,
    "row": row_of,
}


def one_of(field: str, entries: Mapping[str, E], code: Any) -> E:
    """Return the entry of a code; raises UserError naming the codes there are."""
    if code not in entries:
        raise UserError(message("calc", "“{field}” takes one of: {codes}", field=field, codes=" ".join(entries)))
    return entries[code]


def lacking(kind: Kind, *missing: str) -> dict[str, Any]:
    """Return the result that cannot be told: every output null, and what is missing."""
    return {field: None for field in kind.outputs if field != "missing"} | {"missing": list(missing)}


def and_missing(result: dict[str, Any], missing: Sequence[str]) -> dict[str, Any]:
    """Return a result with what it lacks, where it lacks anything."""
    return result | ({"missing": missing} if missing else {})


def shown(value: Decimal | None, places: int) -> str | None:
    """Return a number as JSON shows it, rounded half up to places; unknown is null."""
    if value is None:
        return None
    with localcontext() as context:
        context.prec = PRECISION
        return f"{value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"


def exact(value: Decimal | None) -> str | None:
    """Return a number as JSON shows it, every digit of it and no exponent; unknown is null."""
    return None if value is None else f"{value:f}"


def yuan(value: Decimal | None) -> str | None:
    """Return an amount as JSON shows it, to the 分."""
    return shown(value, 2)


def ratio(value: Decimal | None) -> str | None:
    """Return a fraction or multiple as JSON shows it, to six decimals."""
    return shown(value, 6)
