"""What an explanation of a work paper is about, in words: a ratio, a warning, a check."""

from collections.abc import Mapping, Sequence

from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.memo.chapters import NAMES
from cmdesk.services.fact_values import Coded


def subject_title(subject: str, catalog: Catalog) -> Message | str:
    """Return the name of what ratio:CODE, flag:CODE, check:CODE or words:CODE speaks of; an unknown one as it is kept.

    A ratio is one of ratios.toml, or a figure the memo reckons: dti, ltv.
    """
    kind, _, code = subject.partition(":")
    rules = catalog.analysis
    known: Mapping[str, Sequence[Mapping[str, Coded]]] = {
        "ratio": (rules.ratios,),
        "flag": (rules.flags, rules.rules),
        "check": (rules.tolerances,),
        "words": (rules.words,),
    }
    named = next((entries[code] for entries in known.get(kind, ()) if code in entries), None)
    name = message("catalog", named.name) if named is not None else code or subject
    if kind == "ratio" and named is None and code in NAMES:
        name = Message("memo", NAMES[code])
    match kind:
        case "words":
            return message("workpaper", "Words: {name}", name=name)
        case "ratio":
            return message("workpaper", "Ratio: {name}", name=name)
        case "flag":
            return message("workpaper", "Warning: {name}", name=name)
    return name
