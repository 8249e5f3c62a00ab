"""The fields of a calculator, and what was typed as it reads."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cmdesk.core.errors import UserError
from cmdesk.services.calculators import Calculator, Input
from cmdesk.ui import kit
from cmdesk.ui.kit import Amount, Field, Whole
from cmdesk.ui.text import reading, tr, tr_catalog

LONGEST = 360  # months


def field_of(asked: Input, today: date, *, bare: bool = False) -> Field:
    """Return the field of an input; bare without its caption, which stands elsewhere."""
    caption = "" if bare else reading(asked.caption)
    if asked.kind == "choice":
        options = [kit.Option(code, tr_catalog(name)) for code, name in asked.options]
        field = kit.choice_field(caption, options)
    elif asked.kind == "day":
        field = kit.date_field(caption, today)
    elif asked.kind == "months":
        field = kit.amount_field(caption, tr("calculators", "months"), Whole(highest=LONGEST))
    else:
        unit, grammar = {
            "wan": (tr("calculators", "10,000 yuan"), Amount(shift=-4, places=6)),
            "yuan": (tr("calculators", "yuan"), Amount()),
            "percent": ("%", Amount(shift=2, places=4, lowest=None)),
            "days": (tr("calculators", "days"), Amount(places=2)),
        }[asked.kind]
        field = kit.amount_field(caption, unit, grammar)
    field.editor.setAccessibleName(reading(asked.caption))
    start = today + asked.start if isinstance(asked.start, timedelta) else asked.start
    if start is not None:
        field.set_value(start)
    return field


def values_of(calculator: Calculator, fields: Mapping[str, Field]) -> dict[str, Any] | None:
    """Return what stands in the fields; None while one cannot be understood, which is then shown beside it."""
    found: dict[str, Any] = {}
    for asked in calculator.inputs:
        try:
            value = fields[asked.key].value()
        except UserError as error:
            fields[asked.key].set_error(error.message)
            return None
        found[asked.key] = value or None if asked.kind == "choice" else value
    return found


def asked_words(calculator: Calculator, fields: Mapping[str, Field]) -> dict[str, str]:
    """Return captions with what was typed, units behind; what is empty is left out."""
    units: Mapping[str, str] = {
        "wan": tr("calculators", "10,000 yuan"),
        "yuan": tr("calculators", "yuan"),
        "percent": "%",
        "days": tr("calculators", "days"),
        "months": tr("calculators", "months"),
    }
    told = {}
    for asked in calculator.inputs:
        raw = fields[asked.key].raw().strip()
        if raw and asked.kind == "choice":
            raw = next((tr_catalog(name) for code, name in asked.options if code == raw), raw)
        if raw:
            told[reading(asked.caption)] = f"{raw} {units.get(asked.kind, '')}".strip()
    return told


def floats(values: Sequence[Decimal]) -> list[float]:
    return [float(value) for value in values]
