"""What happened with a customer, as lines of the timeline."""

from cmdesk.services.customer import CONTACT, DOCUMENT
from cmdesk.services.prospect import Event
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Happening
from cmdesk.ui.screens import prospects_words as words
from cmdesk.ui.screens.prospects_detail import happening as of_prospect
from cmdesk.ui.text import tr, tr_catalog


def happening(event: Event, desk: Desk) -> Happening:
    """Return an event as a line of the timeline; its key opens what it tells of."""
    when = words.day(event.day, desk.today)
    if event.kind == DOCUMENT:
        document = desk.catalog.documents.get(event.key)
        title = tr_catalog(document.name) if document else event.note
        note = event.note if document else ""
        return Happening(icon="file-check", title=tr("customers", "Paper: {title}", title=title), note=note, when=when)
    if event.kind == CONTACT:
        return Happening(
            icon="message-circle", title=event.key or tr("customers", "Task done"), note=event.note, when=when
        )
    return of_prospect(event, desk, desk.catalog)
