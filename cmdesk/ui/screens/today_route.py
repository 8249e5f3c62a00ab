"""The visits planned for today on paper, and those of the next days for a calendar."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.export import may_be_whole
from cmdesk.services.route import calendar_file, print_route
from cmdesk.ui.desk import Desk
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.saving import ask_where
from cmdesk.ui.text import tr
from cmdesk.ui.whole import ask_reason, export

WHAT = message("today", "planned visits")


def route_page(desk: Desk) -> PrintPage:
    """Return the page that shows today's visits as they print."""
    language, today = desk.settings.language, desk.today

    def make(hide: Hide, progress: Progress) -> bytes:
        with desk.book.read() as session:
            return print_route(
                session,
                today,
                today=today,
                catalog=desk.catalog,
                translate=translator(language),
                language=language,
                hide=hide,
                progress=progress,
            )

    file = tr("today", "Visits {day}", day=today.isoformat())
    return PrintPage(desk, tr("today", "Print the route"), file, WHAT, make)


def save_calendar(parent: QWidget, desk: Desk) -> None:
    """Write the planned visits for a calendar: with addresses for a reason, masked where the bank allows no other."""
    if may_be_whole(desk.catalog):
        ask_reason(parent, WHAT, lambda reason: save_to(parent, desk, reason))
    else:
        save_to(parent, desk, "")


def save_to(parent: QWidget, desk: Desk, reason: str) -> None:
    """Ask where, then write."""
    file = tr("today", "Visits from {day}", day=desk.today.isoformat())
    kinds = tr("today", "Calendar files (*.ics)")
    path = ask_where(parent, tr("today", "Save for the calendar"), f"{file}.ics", kinds, ".ics")
    if path is None:
        return
    language, now = desk.settings.language, datetime.now().astimezone()

    def write(hide: Hide, _progress: Progress) -> Path:
        with desk.book.read() as session:
            made = calendar_file(
                session, today=desk.today, now=now, catalog=desk.catalog, translate=translator(language), hide=hide
            )
        with replacing(path) as part:
            part.write_bytes(made)
        return path

    export(desk, path, write, what=WHAT, reason=reason)
