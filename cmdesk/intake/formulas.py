"""Formulas of a workbook that were never calculated: programs that write workbooks leave them without a result."""

import posixpath
import re
from collections.abc import Iterator
from html import unescape
from xml.etree import ElementTree as ET
from zipfile import ZipFile

WORKBOOK = "xl/workbook.xml"
PARTS = "xl/_rels/workbook.xml.rels"
WITHOUT_RESULT = re.compile(
    rb'\sr="([A-Z]{1,3}[0-9]+)"[^>]{0,999}>\s{0,9}<(?:\w{1,9}:)?f(?:\s[^>]{0,999})?>([^<]+)</(?:\w{1,9}:)?f>'
    rb"\s{0,9}(?:<(?:\w{1,9}:)?v\s?/>|<(?:\w{1,9}:)?v></(?:\w{1,9}:)?v>)?\s{0,9}</(?:\w{1,9}:)?c>"
)


def uncalculated(worksheet: bytes) -> list[tuple[str, str]]:
    """Return the place ("K7") and text ("=SUM(1,2)") of each formula without a result in a worksheet's XML."""
    if b"f>" not in worksheet:
        return []
    return [
        (place.decode(), "=" + unescape(formula.decode("utf-8", "replace")))
        for place, formula in WITHOUT_RESULT.findall(worksheet)
    ]


def worksheets(package: ZipFile) -> Iterator[tuple[str, str]]:
    """Yield name and part of each worksheet."""
    names = set(package.namelist())
    if not {WORKBOOK, PARTS} <= names:
        return
    parts = dict(relations(package.read(PARTS)))
    for sheet in ET.fromstring(package.read(WORKBOOK)).iterfind(".//{*}sheet"):  # noqa: S314  (expat bounds what entities become)
        part = next((parts[value] for name, value in sheet.items() if name.endswith("}id") and value in parts), "")
        if part in names:
            yield sheet.get("name", ""), part


def relations(content: bytes) -> Iterator[tuple[str, str]]:
    for relation in ET.fromstring(content).iterfind(".//{*}Relationship"):  # noqa: S314  (expat bounds what entities become)
        yield relation.get("Id", ""), posixpath.normpath(posixpath.join("/xl", relation.get("Target", ""))).lstrip("/")
