"""Address cards (.vcf) of telephones, WeChat and Outlook: vCard 2.1, 3.0 and 4.0, read whatever else stands in them.

Read here and not by a library: what telephones in China write is vCard 2.1 in quoted-printable and GBK, which the
libraries there are give up on.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cmdesk.core.errors import Problem, UserError
from cmdesk.core.files import shown_name
from cmdesk.core.identifiers import phone
from cmdesk.core.text import message

LARGEST = 64 << 20  # bytes; pictures stand in such files
MOST = 20_000  # cards
LONGEST = 2_000  # characters of a text
CHARSETS = ("utf-8-sig", "gb18030")
FIELD = re.compile(r"((?:[^\\;]|\\.)*);", re.DOTALL)  # a backslash takes what follows along, itself included
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
HAN = re.compile(r"[㐀-鿿豈-﫿𠀀-𯨟]")
TEXTS = frozenset({"FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "NOTE", "BDAY", "IMPP", "NICKNAME"})
WECHAT = ("WECHAT", "WEIXIN", "MICROMSG")


@dataclass(frozen=True, kw_only=True)
class Card:
    """One card of a file: row counts from 1."""

    row: int
    name: str
    company: str = ""
    post: str = ""
    phones: tuple[str, ...] = ()  # mobiles first
    wechat: str = ""
    email: str = ""
    birthday: date | None = None
    address: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A property of a card: its name and parameters in capitals, its bytes unfolded."""

    name: str
    words: frozenset[str]
    values: dict[str, str]
    raw: bytes


@dataclass(frozen=True, kw_only=True)
class Cards:
    """What a file holds, and what is wrong with it."""

    cards: Sequence[Card]
    problems: Sequence[Problem]


def read_vcard(path: Path) -> Cards:
    """Return the cards of a file; UserError for one that cannot be read or holds none."""
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(message("vcard", "{file} is too large for address cards.", file=shown_name(path)))
        data = path.read_bytes()
    except OSError:
        raise UserError(message("vcard", "{file} cannot be read.", file=shown_name(path))) from None
    found = parse(data)
    if not found.cards and not found.problems:
        raise UserError(message("vcard", "{file} holds no address card (vCard).", file=shown_name(path)))
    return found


def parse(data: bytes) -> Cards:
    """Return the cards that some bytes hold; nothing in them makes it fail."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    cards: list[Card] = []
    problems: list[Problem] = []
    depth, number = 0, 0
    lines: list[Line] = []
    for line in properties(data):
        word = line.raw.strip().upper()
        if line.name == "BEGIN" and word == b"VCARD":
            depth += 1
            if depth == 1:
                number, lines = number + 1, []
        elif line.name == "END" and word == b"VCARD" and depth:
            depth -= 1
            if not depth:
                keep(number, lines, cards, problems)
        elif depth == 1:  # a card inside a card is somebody else's
            lines.append(line)
        if number > MOST:
            problems.append(Problem(message=message("vcard", "Only the first {count} cards are read.", count=MOST)))
            break
    if depth and number <= MOST:
        keep(number, lines, cards, problems)
        problems.append(Problem(message=message("vcard", "The file ends in the middle of a card."), row=number))
    return Cards(cards=cards, problems=problems)


def keep(number: int, lines: Sequence[Line], cards: list[Card], problems: list[Problem]) -> None:
    card = card_of(number, lines)
    if card.name or card.company or card.phones:
        cards.append(card)
        problems += doubts(card, lines)
    else:
        problems.append(Problem(message=message("vcard", "This card has neither a name nor a telephone."), row=number))


def doubts(card: Card, lines: Sequence[Line]) -> Iterator[Problem]:
    """Yield what is odd about a card that is read all the same."""
    for number in card.phones:
        if not phone(number).valid:
            yield Problem(
                message=message("vcard", "“{phone}” is no usual telephone number.", phone=number), row=card.row
            )
    if card.birthday is None and any(text_of(line).strip() for line in lines if line.name == "BDAY"):
        yield Problem(message=message("vcard", "The birthday is not a whole date and stays out."), row=card.row)


def properties(data: bytes) -> Iterator[Line]:
    """Yield the properties of a file, unfolded, those in quoted-printable joined."""
    head: tuple[str, frozenset[str], dict[str, str]] | None = None
    pieces: list[bytes] = []
    for physical in data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if head is not None and "QUOTED-PRINTABLE" in head[1] and pieces[-1].endswith(b"="):  # goes on as it is
            pieces[-1] = pieces[-1][:-1]
            pieces.append(physical)
        elif head is not None and physical[:1] in (b" ", b"\t"):
            pieces.append(physical[1:])
        else:
            if head is not None:
                yield Line(name=head[0], words=head[1], values=head[2], raw=b"".join(pieces))
            head, pieces = begin(physical)
    if head is not None:
        yield Line(name=head[0], words=head[1], values=head[2], raw=b"".join(pieces))


def begin(physical: bytes) -> tuple[tuple[str, frozenset[str], dict[str, str]] | None, list[bytes]]:
    """Return name, words and values of a property that begins, with the first piece of it; None for what is none."""
    head, colon, raw = split_head(physical)
    if not colon:
        return None, []
    name, *parameters = decoded(head, "").split(";")
    values: dict[str, str] = {}
    words: set[str] = set()
    for parameter in parameters:
        key, _, value = parameter.upper().rpartition("=")
        values[key] = value.strip('"')
        words |= set(value.strip('"').split(","))
    return (name.rpartition(".")[2].strip("\ufeff ").upper(), frozenset(words), values), [raw]


def split_head(physical: bytes) -> tuple[bytes, bytes, bytes]:
    """Return what stands before and behind the first colon outside quotes."""
    quoted = False
    for place, byte in enumerate(physical[:LONGEST]):
        if byte == ord('"'):
            quoted = not quoted
        elif byte == ord(":") and not quoted:
            return physical[:place], b":", physical[place + 1 :]
    return physical.partition(b":")


def text_of(line: Line) -> str:
    """Return the text of a property as written, escapes included."""
    raw = line.raw
    if "QUOTED-PRINTABLE" in line.words:
        raw = quopri.decodestring(raw)
    elif line.words & {"BASE64", "B"}:
        try:
            raw = base64.b64decode(raw)
        except (binascii.Error, ValueError):
            return ""
    return decoded(raw, line.values.get("CHARSET", ""))[:LONGEST].replace("\x00", "")


def decoded(raw: bytes, charset: str) -> str:
    """Return bytes as text: in the charset they name, else UTF-8, else GB 18030."""
    for name in ("gb18030" if charset in {"GBK", "GB2312"} else charset, *CHARSETS):
        try:
            return raw.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return raw.decode("utf-8", "replace")


def parts(text: str) -> list[str]:
    """Return the fields of a structured value such as N or ADR, unescaped."""
    loose = (len(text) - len(text.rstrip("\\"))) % 2  # a backslash that ends a line escapes nothing
    return [plain(part) for part in FIELD.findall(text + "\\" * loose + ";")]


def plain(text: str) -> str:
    """Return a value without its escapes and outer blanks."""
    return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


def card_of(row: int, lines: Sequence[Line]) -> Card:
    """Return a card from its properties; of those that repeat, the first that says something."""
    told: dict[str, list[tuple[Line, str]]] = {}
    for line in lines:
        wechat = line.name.startswith("X-") and any(word in f"{line.name} {line.words}" for word in WECHAT)
        if line.name in TEXTS or wechat:
            text = text_of(line)
            if text.strip():
                told.setdefault("WECHAT" if wechat else line.name, []).append((line, text))

    def first(*names: str) -> str:
        return next((plain(text) for name in names for _, text in told.get(name, ())), "")

    return Card(
        row=row,
        name=" ".join((first("FN") or name_of(told) or first("NICKNAME")).split()),
        company=" ".join(" ".join(part for part in parts(text) if part) for _, text in told.get("ORG", ())[:1]),
        post=first("TITLE", "ROLE"),
        phones=phones_of(told.get("TEL", ())),
        wechat=wechat_of(told),
        email=first("EMAIL"),
        birthday=birthday_of(first("BDAY")),
        address=address_of(told),
        note=first("NOTE"),
    )


def name_of(told: dict[str, list[tuple[Line, str]]]) -> str:
    """Return the name of N: a Chinese one is written together, surname first; another given name first."""
    for _, text in told.get("N", ()):
        family, given, *_ = [*parts(text), "", ""]
        return f"{family}{given}" if HAN.search(family + given) else f"{given} {family}".strip()
    return ""


def phones_of(found: Sequence[tuple[Line, str]]) -> tuple[str, ...]:
    """Return each number once, those of mobiles first; fax numbers stay out."""
    numbers = [
        phone(plain(text).removeprefix("tel:").partition(";")[0]).normalized
        for line, text in found
        if "FAX" not in line.words
    ]
    each = [number for number in dict.fromkeys(numbers) if number]
    return tuple(sorted(each, key=lambda number: not (phone(number).valid and number.startswith("1"))))


def wechat_of(told: dict[str, list[tuple[Line, str]]]) -> str:
    for _, text in told.get("WECHAT", ()):
        return plain(text).partition(":")[2] or plain(text)
    for _, text in told.get("IMPP", ()):
        scheme, _, name = plain(text).partition(":")
        if scheme.upper() in WECHAT:
            return name
    return ""


def address_of(told: dict[str, list[tuple[Line, str]]]) -> str:
    """Return the first address, from the province down to the house, without country and postal code."""
    for _, text in told.get("ADR", ()):
        _box, more, street, city, region, *_rest = [*parts(text), *[""] * 5]
        told_parts = [part for part in (region, city, street, more) if part]
        return ("" if HAN.search("".join(told_parts)) else " ").join(told_parts)
    return ""


def birthday_of(text: str) -> date | None:
    found = DAY.match(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
