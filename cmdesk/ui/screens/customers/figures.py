"""The key figures of a customer, each with its evidence; what nobody knows is said in words."""

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtWidgets import QWidget

from cmdesk.analysis.cross_check import Light
from cmdesk.analysis.size_class import Size
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.models.states import AnswerState
from cmdesk.services.customer_overview import Overview, Sales
from cmdesk.services.fact_values import value_words
from cmdesk.services.facts import FactLine
from cmdesk.services.profile_score import SizeFound
from cmdesk.ui.kit import Chip, Grade, Item, column, frame, holding, label, muted, picture, row, rule
from cmdesk.ui.text import reading, tr, tr_catalog

OF_BUSINESS = ("revenue_year", "total_assets", "total_liabilities", "staff")
OF_PERSON = ("total_assets", "total_liabilities", "private_loans", "our_share")
LIGHTS = {Light.GREEN: "ok", Light.YELLOW: "warn", Light.RED: "bad", Light.NA: "unknown"}


def size_words(size: Size) -> str:
    return {
        Size.LARGE: tr("profile", "Large enterprise"),
        Size.MEDIUM: tr("profile", "Medium enterprise"),
        Size.SMALL: tr("profile", "Small enterprise"),
        Size.MICRO: tr("profile", "Micro enterprise"),
    }[size]


def size_reason(found: SizeFound, overview: Overview, catalog: Catalog) -> str:
    """Return how the size class was found, or what is missing to find it."""
    fields = catalog.profile.fields
    if found.size is None:
        lacking = "、".join(tr_catalog(fields[code].name) for code in found.missing)
        return tr("profile", "cannot be told without: {fields}", fields=lacking)
    known = [
        f"{tr_catalog(line.field.name)} {said(line, catalog)}"
        for line in overview.facts.values()
        if line.field.code in ("staff", "revenue_year", "total_assets") and line.filled
    ]
    trade = tr_catalog(found.trade.name) if found.trade else ""
    return "，".join([trade, *known])


def said(line: FactLine, catalog: Catalog) -> str:
    """Return a field's value in words, or that it is declined, none or not asked."""
    if line.state is AnswerState.KNOWN:
        words = value_words(line.field, line.value, catalog)
        return words if isinstance(words, str) else reading(words)
    if line.state is None:
        return tr("profile", "not asked")
    return tr("profile", "declined") if line.state is AnswerState.DECLINED else tr("profile", "none")


def key_figures(overview: Overview, catalog: Catalog) -> QWidget:
    """Return the card of the key figures."""
    parts: list[Item] = []
    if overview.sales is not None:
        parts += [(sales_figure(overview.sales), 1), rule(upright=True)]
    for code in OF_BUSINESS if overview.size is not None else OF_PERSON:
        line = overview.facts.get(code)
        if line is not None:
            parts += [(fact_figure(line, catalog), 1), rule(upright=True)]
    return frame("card", row(*parts[:-1], gap=14, margins=(14, 10, 14, 10)), name="key_figures")


def fact_figure(line: FactLine, catalog: Catalog) -> QWidget:
    words = said(line, catalog)
    role = "primary" if line.filled else "unknown"
    note: list[Item] = []
    if line.proposal is not None:
        note = [picture("sparkles", "accent.text", 14), muted(tr("profile", "proposed"))]
    elif not line.filled:
        icon = "ban" if line.state is AnswerState.DECLINED else "circle-dashed"
        note = [picture(icon, "unknown.mark", 14), muted(tr("profile", "to be asked"))]
    elif line.as_of is not None:
        note = [muted(tr("profile", "as of {day}", day=line.as_of.isoformat()))]
    return figure(tr_catalog(line.field.name), words, line.grade, role, note)


def sales_figure(sales: Sales) -> QWidget:
    """Return monthly sales as the visits tell them, and by how much the routes differ."""
    caption = tr("profile", "Sales, visits")
    if sales.adopted is None:
        note: list[Item] = [picture("circle-dashed", "unknown.mark", 14), muted(tr("profile", "answers lacking"))]
        return figure(caption, tr("profile", "cannot be told"), "", "unknown", note)
    amount = figures.amount(sales.adopted.quantize(Decimal(1), ROUND_HALF_UP))
    note = []
    if sales.deviation is not None:
        differ = tr("profile", "routes differ by {share}", share=figures.percent(sales.deviation, 1))
        note = [Chip(differ, LIGHTS[sales.light])]
    return figure(caption, f"{amount} {tr_catalog(sales.unit)}", sales.grade, "primary", note)


def figure(caption: str, words: str, grade: str, role: str, note: list[Item]) -> QWidget:
    letter: list[Item] = [Grade(grade)] if grade else []
    value = label(words, "title", role, bold=True, wrap=True)
    return holding(column(row(muted(caption), *letter, None, gap=6), value, row(*note, None, gap=5), None, gap=3))
