"""Customers as address cards for a telephone, and address cards as contacts or new prospects."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.core.files import replacing
from cmdesk.core.masking import PHONE, PLACE, TEXT, Hide
from cmdesk.core.progress import Progress, silent
from cmdesk.intake.vcard import Card
from cmdesk.models.dossier import Contact
from cmdesk.models.party import Opportunity, Party, PartyKind
from cmdesk.services.contacts import ContactForm, add_contact, list_contacts
from cmdesk.services.prospect import ProspectForm, add_prospect
from cmdesk.services.prospect_fields import COMPANY_ENDINGS

WIDEST = 75  # bytes of a line (RFC 2426 §2.6)
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
TWO_CHARACTER_SURNAMES = (
    "欧阳",
    "上官",
    "司马",
    "东方",
    "南宫",
    "诸葛",
    "皇甫",
    "慕容",
    "司徒",
    "令狐",
    "尉迟",
    "公孙",
)
SLICE = 500


class Standing(StrEnum):
    """Whether somebody with a card's number, or of its name and company, is known already."""

    NEW = "new"
    REPEATED = "repeated"  # earlier in the same file
    KNOWN = "known"  # in the book


@dataclass(frozen=True, kw_only=True)
class CardLine:
    """A card as the preview shows it; same_as is the party of the book, or the name on the earlier card."""

    card: Card
    standing: Standing
    same_as: str


def preview_cards(session: Session, cards: Sequence[Card]) -> list[CardLine]:
    """Return every card with whether it is there already; nothing is written."""
    known = names_by_phone(session, {number for card in cards for number in card.phones})
    seen: dict[str, str] = {}
    lines = []
    for card in cards:
        keys = [*card.phones, f"{card.name}\n{card.company}"]
        there = next((known[number] for number in card.phones if number in known), "")
        before = next((seen[key] for key in keys if key in seen), "")
        standing = Standing.KNOWN if there else Standing.REPEATED if before else Standing.NEW
        lines.append(CardLine(card=card, standing=standing, same_as=there or before))
        for key in keys:
            seen.setdefault(key, card.name or card.company)
    return lines


def names_by_phone(session: Session, phones: set[str]) -> dict[str, str]:
    """Return the names of the parties that have some telephones, as their own or as those of a contact."""
    every, found = sorted(phones), dict[str, str]()
    for start in range(0, len(every), SLICE):
        part = every[start : start + SLICE]
        for number, name in (
            (Party.phone, Party.name),
            (Party.phone2, Party.name),
            (Contact.phone, Party.name),
            (Contact.phone2, Party.name),
        ):
            query = select(number, name).where(number.in_(part), number != "")
            if number.class_ is Contact:
                query = query.join(Party, Party.id == Contact.party_id)
            found |= dict(session.execute(query).all())
    return found


def import_cards(
    session: Session, lines: Sequence[CardLine], *, party_id: UUID | None, today: date, progress: Progress = silent
) -> int:
    """Add cards as contacts of a party, or without one as prospects, cards of one company together; return how many.

    A contact whose name and number the party has already is left out.
    """
    companies: dict[str, UUID] = {}
    added = 0
    for done, line in enumerate(lines, start=1):
        form = contact_form(line.card)
        target = party_id or companies.get(line.card.company)
        if target is not None:
            known = {(each.form.name, each.form.phone) for each in list_contacts(session, target)}
            if (form.name, form.phone) in known:
                continue
            add_contact(session, target, form)
        else:
            new = party_of(session, line.card, form, today)
            if line.card.company:
                companies[line.card.company] = new
        added += 1
        progress(done, len(lines))
    return added


def contact_form(card: Card) -> ContactForm:
    first, second, *more = (*card.phones, "", "")
    rest = "，".join(number for number in more if number)
    return ContactForm(
        name=card.name or card.company or first,
        post=card.post,
        phone=first,
        phone2=second,
        wechat=card.wechat,
        email=card.email,
        birthday=card.birthday,
        note="\n".join(part for part in (card.note, rest) if part),
    )


def party_of(session: Session, card: Card, form: ContactForm, today: date) -> UUID:
    """Add the company of a card, or its person, as a prospect; what only a contact can say stands in one."""
    business = PartyKind.ENTERPRISE if card.company.endswith(COMPANY_ENDINGS) else PartyKind.INDIVIDUAL_BUSINESS
    opportunity = add_prospect(
        session,
        ProspectForm(
            name=card.company or form.name,
            kind=business if card.company else PartyKind.PERSON,
            contact=form.name if card.company else "",
            phone=form.phone,
            phone2=form.phone2,
            address=card.address,
            note="" if card.company else form.note,
        ),
        today=today,
    )
    party_id = session.get_one(Opportunity, opportunity).party_id
    if any((form.post, form.wechat, form.email, form.birthday, card.company and form.note)):
        add_contact(session, party_id, form)
    return party_id


def write_cards(
    session: Session, party_ids: Sequence[UUID], path: Path, *, hide: Hide, progress: Progress = silent
) -> int:
    """Write the contacts of some parties as vCard 3.0, their numbers through hide; return how many cards."""
    count = 0
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        for done, party_id in enumerate(party_ids, start=1):
            party = session.get(Party, party_id)
            for form in forms_of(session, party) if party is not None else ():
                file.write(card_text(form, party, hide=hide))
                count += 1
            progress(done, len(party_ids))
    return count


def forms_of(session: Session, party: Party) -> list[ContactForm]:
    """Return whom to put on a card: the contacts of a party, or itself where it has none."""
    return [line.form for line in list_contacts(session, party.id)] or [ContactForm(name=party.name)]


def card_text(form: ContactForm, party: Party | None, *, hide: Hide) -> str:
    """Return one card: the person, their company, telephones, mail, address and note."""
    company = party.name if party is not None and form.name != party.name else ""
    place = party.address if party is not None else ""
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        prop("FN", escaped(hide(TEXT, form.name))),
        prop("N", ";".join([*map(escaped, split_name(hide(TEXT, form.name))), "", "", ""])),
        *([prop("ORG", escaped(hide(TEXT, company)))] if company else []),
        *([prop("TITLE", escaped(hide(TEXT, form.post)))] if form.post else []),
        *(prop(f"TEL;TYPE={kind}", hide(PHONE, number)) for kind, number in telephones(form)),
        *([prop("EMAIL;TYPE=INTERNET", escaped(hide("email", form.email)))] if form.email else []),
        *([prop("X-WECHAT", escaped(hide(TEXT, form.wechat)))] if form.wechat else []),
        *([f"BDAY:{form.birthday:%Y-%m-%d}"] if form.birthday else []),
        *([prop("ADR;TYPE=WORK", f";;{escaped(hide(PLACE, place))};;;;")] if place else []),
        *([prop("NOTE", escaped(hide(TEXT, form.note)))] if form.note else []),
        "END:VCARD",
    ]
    return "".join(folded(line) for line in lines)


def telephones(form: ContactForm) -> Iterator[tuple[str, str]]:
    for number in (form.phone, form.phone2):
        if number:
            yield ("CELL" if number.startswith("1") else "WORK,VOICE"), number


def prop(head: str, value: str) -> str:
    """Return a property; Outlook reads Chinese only where the charset is named."""
    return f"{head}:{value}" if value.isascii() else f"{head};CHARSET=UTF-8:{value}"


def escaped(text: str) -> str:
    return text.replace("\r\n", "\n").translate(ESCAPES)


def split_name(name: str) -> tuple[str, str]:
    """Return surname and given name of a Chinese name of up to four characters; any other is all surname."""
    if not (2 <= len(name) <= 4 and all("一" <= letter <= "鿿" for letter in name)):  # noqa: PLR2004  (characters)
        return name, ""
    length = 2 if len(name) > 2 and name[:2] in TWO_CHARACTER_SURNAMES else 1  # noqa: PLR2004  (characters)
    return name[:length], name[length:]


def folded(line: str) -> str:
    """Return a line parted at 75 bytes, never inside a character."""
    pieces, width = [""], 0
    for letter in line:
        size = len(letter.encode())
        if width + size > WIDEST:
            pieces.append("")
            width = 1  # the blank before it
        pieces[-1] += letter
        width += size
    return "\r\n ".join(pieces) + "\r\n"
