"""What the command palette offers besides what it finds: whatever works right now, and every screen."""

from collections.abc import Iterator
from functools import partial

from cmdesk.ui.keys import actions_of
from cmdesk.ui.kit.buttons import keys_of
from cmdesk.ui.palette import Entry
from cmdesk.ui.rail import NUMBERED
from cmdesk.ui.window import Window, way_to


def commands(window: Window) -> Iterator[Entry]:
    """Yield the actions of the open screen and of the window, then the screens that have no keys of their own."""
    page = window.page()
    for act in (*(actions_of(page) if page is not None else ()), *window.actions()):
        if act.isEnabled() and act is not window.search:
            icon = str(act.property("icon_name") or "")
            yield Entry(title=act.text(), run=act.trigger, keys=keys_of(act), icon=icon)
    for key in list(window.rail.items)[NUMBERED:]:
        entry = window.entries[key]
        yield Entry(title=way_to(entry), run=partial(window.go, key), icon=entry.icon)
