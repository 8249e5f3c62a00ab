"""Prospects as they print on the paper form."""

from cmdesk.core.masking import Hide
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.prospect_papers import print_prospects
from cmdesk.ui.desk import Desk
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.screens.prospects_many import Ids
from cmdesk.ui.text import tr


def print_page(desk: Desk, ids: Ids) -> PrintPage:
    """Return the page that shows some prospects as they print."""
    language = desk.settings.language

    def make(hide: Hide, progress: Progress) -> bytes:
        with desk.book.read() as session:
            return print_prospects(
                session,
                ids(session),
                today=desk.today,
                catalog=desk.catalog,
                translate=translator(language),
                language=language,
                hide=hide,
                progress=progress,
            )

    file = tr("prospects", "Prospects {day}", day=desk.today.isoformat())
    return PrintPage(desk, tr("prospects", "Print the prospects"), file, message("prospects", "prospects"), make)
