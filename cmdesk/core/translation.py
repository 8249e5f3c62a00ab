"""Reads the Qt Linguist files in resources/i18n, so that window, memo, workbook and command line share one wording.

A context is read when something of it is first said: a start says little of all there is.
"""

import os
import re
from collections.abc import Mapping, Sequence
from functools import cache

from cmdesk.core.paths import resources
from cmdesk.core.text import Translate

LANGUAGES = ("zh_CN", "en")
CONTEXT = re.compile(rb"<context[ >].*?</context>", re.DOTALL)
NAME = re.compile(rb"<name>([^<]*)</name>")


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return "en" for an English locale, else "zh_CN": a Chinese user, and any locale that says nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "en" if value.startswith("en") else "zh_CN"
    return "zh_CN"


@cache
def contexts(language: str) -> Mapping[str, Sequence[bytes]]:
    """Return the pieces of language's Qt Linguist files that each context has, unread; it may stand in several."""
    found: dict[str, list[bytes]] = {}
    for path in sorted((resources() / "i18n" / language).glob("*.ts")):
        for piece in CONTEXT.findall(path.read_bytes()):
            name = NAME.search(piece)
            found.setdefault(name[1].decode() if name else "", []).append(piece)
    return found


@cache
def texts(language: str, context: str) -> Mapping[str, str]:
    """Return every finished translation of a context by its source; English is only what the catalog needs."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415  (a calculation without a mistake says nothing)

    found = {}
    for piece in contexts(language).get(context, ()):
        for entry in ET.fromstring(piece).iter("message"):  # noqa: S314  (our own file)
            translation = entry.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[entry.findtext("source", "")] = translation.text
    return found


def translator(language: str) -> Translate:
    """Return the Translate of language; what has no translation stays as it is in the source."""

    def translate(context: str, source: str) -> str:
        return texts(language, context).get(source, source)

    return translate
