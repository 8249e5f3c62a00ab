"""Reads the Qt Linguist files in resources/i18n, so that window, memo, workbook and command line share one wording."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from cmdesk.core.paths import resources
from cmdesk.core.text import Translate

LANGUAGES = ("zh_CN", "en")


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return "en" for an English locale, else "zh_CN": a Chinese user, and any locale that says nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "en" if value.startswith("en") else "zh_CN"
    return "zh_CN"


@cache
def texts(language: str) -> Mapping[tuple[str, str], str]:
    """Return every finished translation of language by (context, source); English is only what the catalog needs."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted((resources() / "i18n" / language).glob("*.ts")):
        found.update(read_ts(path))
    return found


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of one Qt Linguist file by (context, source)."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415  (a calculation without a mistake says nothing)

    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, entry.findtext("source", "")] = translation.text
    return found


def translator(language: str) -> Translate:
    """Return the Translate of language; what has no translation stays as it is in the source."""
    known = texts(language)

    def translate(context: str, source: str) -> str:
        return known.get((context, source), source)

    return translate
