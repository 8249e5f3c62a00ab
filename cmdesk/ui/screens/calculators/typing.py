"""The fields of a calculator: texts by name, told to the service as they stand."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from cmdesk.core.errors import UserError
from cmdesk.core.figures import amount_in_words
from cmdesk.services.calculators.inputs import DAY, WORDS, Input, Kind
from cmdesk.ui import kit
from cmdesk.ui.text import reading, tr

FEW = 2  # options, that stand in sight
LARGEST_WORDS = Decimal(10) ** 13


@dataclass(frozen=True, kw_only=True)
class Typing:
    """The grammar of a field: as the service reads and writes it."""

    kind: Kind

    def read(self, text: str) -> Any:
        return self.kind.read(text) if text.strip() else None

    def write(self, value: Any) -> str:
        return "" if value is None else self.kind.write(value)


def field_of(each: Input, today: date, *, bare: bool = False) -> kit.Field:
    """Return the field of an input; bare: without its caption, which stands elsewhere."""
    caption = "" if bare else reading(each.caption)
    if each.options:
        options = [kit.Option(code, reading(said)) for code, said in each.options]
        few = len(options) <= FEW
        made = (kit.few_field if few else kit.choice_field)(caption, options, name=each.name)
    elif each.kind is DAY:
        made = kit.date_field(caption, today, name=each.name)
    elif each.kind is WORDS:
        made = kit.text_field(caption, longest=20, name=each.name)
    else:
        unit = each.kind.unit if each.kind.unit == "%" else tr("calculators", each.kind.unit)
        hint = words_of if each.in_words else reading(each.hint) if each.hint else ""
        made = kit.amount_field(caption, unit, Typing(kind=each.kind), hint=hint, name=each.name)
    made.editor.setAccessibleName(reading(each.caption))
    made.set_raw(each.start)
    return made


def words_of(value: Decimal) -> str:
    """Return an amount in capitals; nothing for one below zero, or none."""
    return amount_in_words(value) if 0 < value < LARGEST_WORDS else ""


def text_of(field: kit.Field) -> str:
    """Return what stands in a field as the service reads it: a day, however typed, as 2026-03-12."""
    try:
        value = field.value()
    except UserError:
        return field.raw()
    return value.isoformat() if isinstance(value, date) else field.raw()
