"""Whether what an entry names is there."""

import re
from collections.abc import Collection, Iterable, Mapping

from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.pack import unknown
from cmdesk.core.catalog.reading import mistake
from cmdesk.core.errors import UserError
from cmdesk.core.expressions import compared, parse


def exist(file: str, entry: str, codes: Iterable[str], known: Collection[str]) -> None:
    for code in codes:
        if code not in known:
            raise mistake(file, entry, unknown(code), value=code)


def codes_of(catalog: Catalog) -> dict[str, Collection[str]]:
    """Return the codes each field of the conditions may have; none for one that has no choices."""
    return {code: [choice.code for choice in each.choices] for code, each in catalog.conditions.items()}


def names_in(
    file: str,
    entry: str,
    source: str,
    known: Collection[str] | None,
    codes: Mapping[str, Collection[str]] | None = None,
) -> None:
    """Refuse an expression that cannot be parsed, asks for a name that is not known, or compares with no code of it."""
    if not source:
        return
    try:
        names = parse(source).names
    except UserError as error:
        at = dict(error.message.values).get("position", 0)
        raise mistake(file, entry, error.message, value=source, at=at) from None
    lost = sorted(name for name in names if known is not None and name not in known)
    lost += [code for name, code in compared(source) if (codes or {}).get(name) and code not in (codes or {})[name]]
    for word in lost:
        first = re.search(rf"\b{word}\b", source)
        raise mistake(file, entry, unknown(word), value=source, at=first.start() + 1 if first else 0)
