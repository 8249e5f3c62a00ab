"""How an entry of the history reads on screen, and as copied text."""

from collections.abc import Mapping, Sequence

from cmdesk.core.masking import mask_text
from cmdesk.core.text import QT_TRANSLATE_NOOP, Message
from cmdesk.models.journal import GestureKind
from cmdesk.services.history import GestureLine
from cmdesk.services.history_details import GestureDetail, How, RowChange
from cmdesk.ui.text import reading, tr

DASH = "—"
LOOKS: Mapping[How, tuple[str, str, str]] = {
    How.ADDED: (QT_TRANSLATE_NOOP("history", "added"), "ok", "plus"),
    How.CHANGED: (QT_TRANSLATE_NOOP("history", "changed"), "accent", "pencil"),
    How.REMOVED: (QT_TRANSLATE_NOOP("history", "deleted"), "warn", "trash-2"),
    How.ERASED: (QT_TRANSLATE_NOOP("history", "deleted for good"), "bad", "trash-2"),
    How.UNREADABLE: (QT_TRANSLATE_NOOP("history", "cannot be read"), "bad", "octagon-alert"),
}
"""Word, tone and icon of what became of a row."""

NOTED = (QT_TRANSLATE_NOOP("history", "Noted"), "plain", "eye")
UNDONE = (QT_TRANSLATE_NOOP("history", "Undone"), "unknown", "undo-2")
KINDS: Mapping[GestureKind, tuple[str, str, str]] = {
    GestureKind.UNDO: (QT_TRANSLATE_NOOP("history", "Undo"), "plain", "undo-2"),
    GestureKind.REDO: (QT_TRANSLATE_NOOP("history", "Redo"), "plain", "redo-2"),
    GestureKind.NOTE: NOTED,
    GestureKind.ERASE: (QT_TRANSLATE_NOOP("history", "For good"), "bad", "trash-2"),
}


def said(value: Message | str) -> str:
    """Return a value in the language of the window, numbers of people masked."""
    return mask_text(value if isinstance(value, str) else reading(value))


def name(line: GestureLine) -> str:
    """Return what an entry is called: an undo says of what."""
    label = " ".join(said(line.label).split())
    if line.kind is GestureKind.UNDO:
        return tr("history", "Undo: {label}", label=label)
    if line.kind is GestureKind.REDO:
        return tr("history", "Redo: {label}", label=label)
    return label


def state(line: GestureLine) -> tuple[str, str, str] | None:
    """Return word, tone and icon of how an entry stands; None for one that simply stands."""
    found = KINDS.get(line.kind) or (UNDONE if line.can_redo else None)
    return (tr("history", found[0]), *found[1:]) if found else None


def how(change: How) -> tuple[str, str, str]:
    """Return word, tone and icon of what became of a row."""
    word, tone, picture = LOOKS[change]
    return tr("history", word), tone, picture


def counts(line: GestureLine) -> str:
    """Return how many rows were added, changed and deleted; empty for none."""
    parts = (
        (line.added, tr("history", "{count} added", count=f"{line.added:,}")),
        (line.changed, tr("history", "{count} changed", count=f"{line.changed:,}")),
        (line.removed, tr("history", "{count} deleted", count=f"{line.removed:,}")),
    )
    return " · ".join(words for count, words in parts if count)


def second(line: GestureLine) -> str:
    """Return an entry's moment to the second, on the user's own clock."""
    return f"{line.at.astimezone():%Y-%m-%d %H:%M:%S}"


def title(row: RowChange) -> str:
    """Return what a row is: the kind of thing and its own title."""
    return " ".join(part for part in (reading(row.thing), said(row.title)) if part)


def as_text(detail: GestureDetail) -> str:
    """Return a gesture with all that is shown of it as plain text, masked as on screen."""
    line = detail.line
    head = [name(line), " ".join(part for part in (second(line), line.by) if part), counts(line)]
    chip = state(line)
    lines = [*(words for words in head if words), *([chip[0]] if chip else [])]
    for row in detail.rows:
        lines += ["", f"{title(row)} ({how(row.how)[0]})", *field_lines(row)]
    if detail.total > len(detail.rows):
        lines += ["", more(detail)]
    return "\n".join(lines)


def field_lines(row: RowChange) -> Sequence[str]:
    return [
        "  " + tr("history", "{field}: {before} → {after}", field=reading(each.name), before=said(each.before) or DASH,
           after=said(each.after) or DASH)
        for each in row.fields
    ]  # fmt: skip


def more(detail: GestureDetail) -> str:
    shown, total = f"{len(detail.rows):,}", f"{detail.total:,}"
    return tr("history", "{shown} of {total} rows shown", shown=shown, total=total)
