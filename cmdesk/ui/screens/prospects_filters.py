"""The filters of the list of prospects."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.prospect_query import MISSING, PIPELINES, ProspectQuery
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Field, amount_field, date_field
from cmdesk.ui.list_filters import Filter, ListFilters, Options, span
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_form import Wan
from cmdesk.ui.text import reading, tr, tr_catalog


class Filters(ListFilters):
    """What the list of prospects is filtered by."""

    def __init__(self, owner: QWidget, desk: Desk, catalog: Catalog, query: Callable[[], ProspectQuery]) -> None:
        self._catalog = catalog
        super().__init__(owner, desk, query, filters())

    def options(self, name: str) -> Options:
        """Return what may be chosen."""
        catalog, pipeline = self._catalog, self._query().pipeline
        none = ("", tr("prospects", "none given"))
        stages = [
            code for code, stage in catalog.pipeline.stages.items() if not pipeline or pipeline in stage.pipelines
        ]
        options: Mapping[str, Callable[[], Options]] = {
            "stage": lambda: [(code, words.stage_name(code, catalog)) for code in stages],
            "channel": lambda: [
                *((code, tr_catalog(term.name)) for code, term in catalog.terms["channel"].items() if term.enabled),
                none,
            ],
            "industry": lambda: [
                *((code, tr_catalog(each.name)) for code, each in catalog.question_sets.items()),
                none,
            ],
            "kind": lambda: [(code, tr_catalog(term.name)) for code, term in catalog.terms["party_kind"].items()],
            "pipeline": lambda: [(code, words.pipeline_name(code)) for code in PIPELINES],
            "next": lambda: list(steps().items()),
            "missing": lambda: [(code, gaps()[code]) for code in MISSING],
        }
        return options[name]()

    def ranges(self, name: str) -> dict[str, Field]:
        """Return the fields that ask for a range."""
        today = self._desk.today
        least, most = tr("prospects", "From"), tr("prospects", "To")
        if name == "wanted":
            unit = tr("prospects", "10k CNY")
            return {"wanted_from": amount_field(least, unit, Wan()), "wanted_to": amount_field(most, unit, Wan())}
        return {f"{name}_from": date_field(least, today), f"{name}_to": date_field(most, today)}

    def is_range(self, name: str) -> bool:
        """Tell whether what holds of a filter is a range."""
        return super().is_range(name) or (name == "next" and self._query().next_step == "range")

    def take(self, name: str, values: dict[str, Any]) -> None:
        """Set what was typed; a next step is in a range while there is one."""
        some = any(value is not None for value in values.values())
        super().take(name, {**values, **({"next_step": "range" if some else ""} if name == "next" else {})})

    def span_said(self, name: str, query: ProspectQuery) -> str:
        """Return a range in words, empty where name is none or does not hold."""
        today = self._desk.today
        if name == "wanted":
            return span(query.wanted_from, query.wanted_to, lambda value: reading(figures.money(value)))
        if name == "first":
            return span(query.first_from, query.first_to, lambda value: words.day(value, today))
        if name == "next" and query.next_step == "range":
            return span(query.next_from, query.next_to, lambda value: words.day(value, today))
        return ""

    def word(self, code: str) -> str:
        """Return the word for a code that is no option any more, such as a stage of the other pipeline."""
        return words.stage_name(code, self._catalog)


def filters() -> list[Filter]:
    """Return the filters there are, in the order of the menu."""
    return [
        Filter(name="stage", title=tr("prospects", "Stage"), fields=("stages",), kind="ticks"),
        Filter(name="channel", title=tr("prospects", "Channel"), fields=("channels",), kind="ticks"),
        Filter(name="industry", title=tr("prospects", "Industry"), fields=("industries",), kind="ticks"),
        Filter(name="kind", title=tr("prospects", "Kind"), fields=("kinds",), kind="ticks"),
        Filter(name="pipeline", title=tr("prospects", "Pipeline"), fields=("pipeline",), kind="choice"),
        Filter(
            name="wanted",
            title=tr("prospects", "Wanted"),
            fields=("wanted_from", "wanted_to"),
            kind="range",
        ),
        Filter(
            name="next",
            title=tr("prospects", "Next step"),
            fields=("next_step", "next_from", "next_to"),
            kind="choice",
        ),
        Filter(name="unseen", title=tr("prospects", "Not visited"), fields=("unseen_days",), kind="choice"),
        Filter(
            name="first",
            title=tr("prospects", "First met"),
            fields=("first_from", "first_to"),
            kind="range",
        ),
        Filter(name="missing", title=tr("prospects", "Missing"), fields=("missing",), kind="ticks"),
    ]


def steps() -> Mapping[str, str]:
    """Return what a next step may be asked for."""
    return {
        "overdue": tr("prospects", "overdue"),
        "today": tr("prospects", "today"),
        "week": tr("prospects", "this week"),
        "none": tr("prospects", "not planned"),
        "range": tr("prospects", "Between two days…"),
    }


def gaps() -> Mapping[str, str]:
    return {
        "phone": tr("prospects", "phone"),
        "amount": tr("prospects", "amount wanted"),
        "address": tr("prospects", "address"),
    }
