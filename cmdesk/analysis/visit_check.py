"""Whether what is written of a visit is complete: who went, what was pictured, when it was, who was met."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from cmdesk.core.catalog.visits import VisitType
from cmdesk.core.expressions import Fact

MOST = 10_000  # photos of one subject


@dataclass(frozen=True, kw_only=True)
class VisitChecked:
    """What a visit lacks: INVESTIGATORS, PHOTO:tag for each subject, TIME, VISITEES; empty for a complete one.

    required_photos: how many there must be at least. missing: what would have to be known to say more.
    """

    required_photos: int
    errors: tuple[str, ...]
    missing: tuple[str, ...] = ()


def visit_check(
    kind: VisitType,
    *,
    context: Mapping[str, Fact],
    investigators: Sequence[str],
    photos: Mapping[str, int],
    start: time | None,
    end: time | None,
    visitees: str,
) -> VisitChecked:
    """Return what a visit of this kind lacks; one person entered twice is one, blanks around a name do not count.

    context: the facts the subjects' conditions ask for; a subject whose condition is unknown is not asked for, and the
    fact is named in missing. Raises ValueError naming the count that is impossible. Source: bank-defaults
    """
    for tag, count in photos.items():
        if not 0 <= count <= MOST:
            raise ValueError(f"photos.{tag}")
    conditions = {one.tag: one.condition.evaluate(context) if one.condition else None for one in kind.photos}
    wanted = [one for one in kind.photos if (result := conditions[one.tag]) is None or result.value is True]
    unknown = [name for one in conditions.values() if one and one.value is None for name in sorted(one.missing)]
    errors = []
    if len({name.strip() for name in investigators} - {""}) < kind.min_investigators:
        errors.append("INVESTIGATORS")
    errors += [f"PHOTO:{one.tag}" for one in wanted if photos.get(one.tag, 0) < one.min]
    if start is not None and end is not None and end <= start:
        errors.append("TIME")
    if not visitees.strip():
        errors.append("VISITEES")
    unknown += [name for name, value in (("start", start), ("end", end)) if value is None]
    return VisitChecked(
        required_photos=sum(one.min for one in wanted), errors=tuple(errors), missing=tuple(dict.fromkeys(unknown))
    )
