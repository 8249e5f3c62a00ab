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
        documents = [desk.catalog.documents[code] for code in event.key.split() if code in desk.catalog.documents]
        names = "、".join(tr_catalog(each.name) for each in documents)
        if len(documents) > 1:
            title = tr("customers", "{count} papers came in", count=len(documents))
            return Happening(icon="file-check", title=title, note=f"{event.note}　{names}", when=when)
        title = tr("customers", "Paper: {title}", title=names or event.note)
        return Happening(icon="file-check", title=title, note=event.note if names else "", when=when)
    if event.kind == CONTACT:
        return Happening(
            icon="message-circle", title=event.key or tr("customers", "Task done"), note=event.note, when=when
        )
    return of_prospect(event, desk, desk.catalog)
