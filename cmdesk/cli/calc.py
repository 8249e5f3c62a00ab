"""The command calc: one calculation, JSON in from a file or stdin, JSON out."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from cmdesk.cli.desk import Options, common, plain, show, tr
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, message

Given = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One calculation: its inputs and outputs with their units, where its rule comes from, and how it is done."""

    title: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    source: str
    work: Callable[[Given, Options], Any]


def text_of(given: Given, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise UserError(message("calc", "“{field}” takes a text.", field=name))
    return value


def decimal_of(given: Given, name: str) -> Decimal | None:
    """Return a number that is not negative; None for one that is not given."""
    value = given.get(name)
    if value is None:
        return None
    try:
        found = Decimal(str(value)) if not isinstance(value, bool) else Decimal("NaN")
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or found < 0:
        raise UserError(message("calc", "“{field}” takes a number that is not negative.", field=name))
    return found


def day_of(given: Given, name: str, otherwise: date) -> date:
    value = given.get(name)
    if value is None:
        return otherwise
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise UserError(message("calc", "“{field}” takes a date such as 2026-10-31.", field=name)) from None


def credit_code(given: Given, _options: Options) -> Any:
    from cmdesk.core import identifiers

    return identifiers.credit_code(text_of(given, "code"))


def identity_card(given: Given, options: Options) -> Any:
    from cmdesk.core import identifiers

    return identifiers.identity_card(text_of(given, "number"), as_of=day_of(given, "as_of", options.day))


def size_class(given: Given, options: Options) -> Any:
    from cmdesk.analysis import size_class as sizes

    trade = options.catalog.size_classes.get(text_of(given, "industry"))
    if trade is None:
        known = " ".join(options.catalog.size_classes)
        raise UserError(message("calc", "“industry” takes one of: {codes}", codes=known))
    found = sizes.size_class(
        trade,
        staff=decimal_of(given, "staff"),
        revenue_wan=decimal_of(given, "revenue_wan"),
        assets_wan=decimal_of(given, "assets_wan"),
    )
    names = {"staff": "staff", "revenue": "revenue_wan", "assets": "assets_wan"}
    result: dict[str, Any] = {"class": found.size}
    return result if found.size else {**result, "missing": [names[each] for each in found.missing]}


KINDS: Mapping[str, Kind] = {
    "credit-code": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Check of a unified social credit code"),
        inputs={"code": "text"},
        outputs={
            "valid": "bool",
            "error": "LENGTH|CHARSET|REGION|CHECK_DIGIT|null",
            "warnings": "list",
            "normalized": "text",
        },
        source="GB 32100-2015, GB 11714",
        work=credit_code,
    ),
    "identity-card": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Check of an identity card's number"),
        inputs={"number": "text", "as_of": "date"},
        outputs={
            "valid": "bool",
            "error": "LENGTH|CHARSET|BIRTHDATE|CHECK_DIGIT|null",
            "warnings": "list",
            "normalized": "text",
            "birth": "date",
            "gender": "male|female",
            "age": "years",
        },
        source="GB 11643-1999",
        work=identity_card,
    ),
    "size-class": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Size class of an enterprise"),
        inputs={"industry": "code", "staff": "persons", "revenue_wan": "万元", "assets_wan": "万元"},
        outputs={"class": "micro|small|medium|large|null", "missing": "list"},
        source="工信部联企业〔2011〕300号",
        work=size_class,
    ),
}


@click.command(help=tr("cli", "One calculation: JSON in from a file or stdin, JSON out."))
@click.argument("kind", required=False, type=click.Choice(list(KINDS)))
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listed", is_flag=True, help=tr("cli", "Print every kind with its inputs, units and source."))
@common
def calc(options: Options, kind: str | None, file: Path | None, listed: bool) -> None:  # noqa: FBT001  (click's shape)
    """Calculate, or list what can be calculated."""
    if listed:
        found = {
            name: {
                "title": tr("calc", each.title),
                "inputs": each.inputs,
                "outputs": each.outputs,
                "source": each.source,
            }
            for name, each in KINDS.items()
        }
        show(options, found, lambda: lines(found))
        return
    if kind is None:
        raise click.UsageError(tr("cli", "Name a kind of calculation, or give --list."))
    result = KINDS[kind].work(read(file), options)
    click.echo(json.dumps(plain(result), ensure_ascii=False, indent=1))


def lines(found: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, each in found.items():
        inputs = ", ".join(f"{field} ({unit})" for field, unit in each["inputs"].items())
        yield f"{name}\t{each['title']}\t{inputs}\t{each['source']}"


def read(file: Path | None) -> Given:
    """Return the JSON object in a file or on stdin."""
    try:
        text = sys.stdin.read() if file is None or str(file) == "-" else file.read_text("utf-8-sig")
        given = json.loads(text, parse_float=str)
    except OSError:
        raise UserError(message("calc", "{file} cannot be read.", file=file.name if file else "-")) from None
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise UserError(message("calc", "The input is no JSON object."))
    return given


COMMANDS = (calc,)
