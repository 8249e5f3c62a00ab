"""How a customer reads on screen: kind, trade, days."""

from datetime import date

from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.core.text import Message, message
from cmdesk.services.customers import CustomerLine
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit.masked import Seen
from cmdesk.ui.text import reading, tr_catalog

DOT = "·"


def kind(code: str, catalog: Catalog) -> str:
    return tr_catalog(catalog.terms["party_kind"][code].name)


def trade(line: CustomerLine, catalog: Catalog) -> str:
    """Return the trade as the client says it, else the name of its question set."""
    if line.industry_text or line.industry not in catalog.question_sets:
        return line.industry_text
    return tr_catalog(catalog.question_sets[line.industry].name)


def below_name(line: CustomerLine, catalog: Catalog) -> str:
    """Return what stands grey under a client's name."""
    return DOT.join(part for part in (trade(line, catalog), line.address) if part)


def day(value: date, today: date) -> str:
    return reading(figures.day(value, today))


def seeing(desk: Desk, what: str, name: str) -> Seen:
    """Return what notes that a number was seen: phone, identity_no, credit_code, or note for one in words."""
    who: str | Message = name.strip() or message("prospects", "a new prospect")
    notes = {
        "phone": message("prospects", "Saw the phone of {name}", name=who),
        "phone2": message("prospects", "Saw the other phone of {name}", name=who),
        "identity_no": message("prospects", "Saw the identity number of {name}", name=who),
        "credit_code": message("prospects", "Saw the credit code of {name}", name=who),
        "note": message("prospects", "Saw the numbers in what is noted of {name}", name=who),
    }
    return lambda: desk.note(notes[what])
