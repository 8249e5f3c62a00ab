"""How a prospect reads on screen: its stage, channel, amounts and days."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.prospects import UNTOUCHED, ProspectLine
from cmdesk.ui.text import reading, tr, tr_catalog

DOT = "·"
PLAIN = ("plain", "tag")
LOOKS: Mapping[str, tuple[str, str]] = {
    "NEW": ("plain", "inbox"),
    "CONTACTED": ("plain", "phone"),
    "VISITED": ("plain", "map-pin"),
    "INTENT": ("accent", "handshake"),
    "COLLECTING": ("accent", "list-checks"),
    "DUE_DILIGENCE": ("accent", "search-check"),
    "MEMO": ("accent", "file-text"),
    "SUBMITTED": ("accent", "upload"),
    "APPROVED": ("ok", "circle-check"),
    "SIGNED": ("ok", "pen-line"),
    "DISBURSED": ("ok", "banknote"),
    "POST_LOAN": ("ok", "shield-check"),
    "SETTLED": ("unknown", "circle-check"),
    "NURTURE": ("unknown", "clock"),
    "LOST": ("unknown", "log-out"),
    "REJECTED": ("unknown", "ban"),
    "BLACKLIST": ("bad", "octagon-alert"),
    "OPENED": ("ok", "circle-check"),
    "ACTIVE": ("ok", "trending-up"),
    "DORMANT": ("unknown", "moon"),
}
"""Tone and icon of a stage; the bank may add stages, which look plain."""


def stage_name(code: str, catalog: Catalog) -> str:
    """Return a stage's name; one the catalog no longer has stays its code."""
    stage = catalog.pipeline.stages.get(code)
    return tr_catalog(stage.name) if stage else code


def pipeline_name(code: str) -> str:
    return tr("prospects", "Accounts and payments") if code == "service" else tr("prospects", "Loans")


def kind_name(code: str, catalog: Catalog) -> str:
    kind = catalog.terms["party_kind"].get(code)
    return tr_catalog(kind.name) if kind else code


def months(count: int) -> str:
    return tr("prospects", "{count} months", count=count)


def urgency(level: int) -> str:
    """Return how urgent a wish is, 5 being most, in words."""
    return {
        1: tr("prospects", "1 no hurry"),
        2: tr("prospects", "2 some time"),
        3: tr("prospects", "3 normal"),
        4: tr("prospects", "4 soon"),
        5: tr("prospects", "5 at once"),
    }.get(level, str(level))


def stage_look(code: str) -> tuple[str, str]:
    """Return tone and icon of a stage."""
    return LOOKS.get(code, PLAIN)


def industry(line: ProspectLine, catalog: Catalog) -> str:
    """Return the trade as the client says it, else the name of its question set."""
    if line.industry_text or line.industry not in catalog.question_sets:
        return line.industry_text
    return tr_catalog(catalog.question_sets[line.industry].name)


def client_note(line: ProspectLine, catalog: Catalog) -> str:
    """Return what stands grey under a client's name."""
    return DOT.join(part for part in (industry(line, catalog), line.address) if part)


def channel(line: ProspectLine, catalog: Catalog) -> tuple[str, str]:
    """Return where a prospect came from, and by whom or in which words of the sheet."""
    term = catalog.terms["channel"].get(line.channel)
    if term is None:
        return line.channel_text, line.referrer
    name = tr_catalog(term.name)
    return name, line.referrer or (line.channel_text if line.channel_text != term.name else "")


def wanted(value: Decimal | None) -> str:
    """Return the amount wanted with its unit; nobody has said it while it is None."""
    return tr("prospects", "not said") if value is None else reading(figures.money(value))


def day(value: date, today: date) -> str:
    return reading(figures.day(value, today))


def touched(line: ProspectLine) -> date | None:
    """Return when the client was last seen, else first met."""
    return line.last_visit or line.first_contact


def is_cold(line: ProspectLine, today: date) -> bool:
    seen = touched(line)
    return seen is not None and seen < today - UNTOUCHED


def next_tone(line: ProspectLine, today: date) -> str:
    """Return bad for an overdue next step, warn for one of today, else nothing."""
    if line.next_date is None or line.next_date > today:
        return ""
    return "warn" if line.next_date == today else "bad"


def late(line: ProspectLine, today: date) -> str:
    """Return by how much the next step is overdue, in words; empty when it is not."""
    if line.next_date is None or line.next_date >= today:
        return ""
    days = (today - line.next_date).days
    if days == 1:
        return tr("prospects", "1 day overdue")
    return tr("prospects", "{days} days overdue", days=days)
