"""From which figures on an enterprise of a trade counts as small, medium or large."""

from decimal import Decimal
from typing import Literal

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "size_classes.toml"

IndicatorName = Literal["staff", "revenue", "assets"]


class Indicator(Entry, frozen=True, kw_only=True):
    """The lower limits of one indicator: persons for staff, 万元 for revenue and assets."""

    of: IndicatorName
    large: Decimal
    medium: Decimal
    small: Decimal


class SizeClass(Entry, frozen=True, kw_only=True):
    """One trade; hint says which divisions of GB/T 4754 it is."""

    code: str
    name: Shown
    hint: Shown
    indicators: tuple[Indicator, ...]
    question_sets: tuple[str, ...] = ()


class SizeClassesFile(Entry, frozen=True, kw_only=True):
    """The table of size_classes.toml and where it comes from."""

    source: str
    size_class: tuple[SizeClass, ...]
