"""A calculation as it prints."""

from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.memo.calculation import Calculation
from cmdesk.services.calculators.printing import print_calculation
from cmdesk.ui.desk import Desk
from cmdesk.ui.print_page import PrintPage
from cmdesk.ui.text import reading


def paper(desk: Desk, found: Calculation, client: str) -> PrintPage:
    """Return the page a calculation prints on, with the ways to save it."""
    title, language, today = reading(found.title), desk.settings.language, desk.today

    def make(hide: Hide, _progress: Progress) -> bytes:
        with desk.book.read() as session:
            return print_calculation(
                session, found, client, today=today, translate=translator(language), language=language, hide=hide
            )

    what = message("calculators", "calculation “{title}”", title=found.title)
    file = mask_text(" ".join(part for part in (client, title, today.isoformat()) if part)).replace("/", "_")
    return PrintPage(desk, title, file, what, make)
