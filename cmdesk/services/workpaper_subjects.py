"""What an explanation of a work paper is about, in words: a ratio, a warning, a check."""

from collections.abc import Mapping, Sequence

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.services.fact_values import Coded


def subject_title(subject: str, catalog: Catalog) -> Message | str:
    """Return the name of what ratio:CODE, flag:CODE or check:CODE speaks of; one nobody knows as it is kept."""
    kind, _, code = subject.partition(":")
    rules = catalog.analysis
    known: Mapping[str, Sequence[Mapping[str, Coded]]] = {
        "ratio": (rules.ratios,),
        "flag": (rules.flags, rules.rules),
        "check": (rules.tolerances,),
    }
    named = next((entries[code] for entries in known.get(kind, ()) if code in entries), None)
    name = message("catalog", named.name) if named is not None else code or subject
    match kind:
        case "ratio":
            return message("workpaper", "Ratio: {name}", name=name)
        case "flag":
            return message("workpaper", "Warning: {name}", name=name)
    return name
