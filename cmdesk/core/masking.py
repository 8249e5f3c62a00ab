"""Names and numbers with most of them hidden, by the rules of masking.toml."""

import re
from collections.abc import Callable, Mapping

from cmdesk.core.catalog.masking import MaskedField
from cmdesk.core.errors import UserError
from cmdesk.core.found_numbers import NUMBERS, found_numbers, may_hold_numbers
from cmdesk.core.identifiers import mobile
from cmdesk.core.text import Message, message

Hide = Callable[[str, str], str]
"""Called as hide(kind, text): returns the text as it may leave, masked or whole. See mask for the kinds."""

PHONE, PLACE, TEXT, NAME, PEOPLE = "phone", "place", "text", "name", "people"
STARS = "****"
GROUPED = {"mobile", "id_card", "bank_card"}  # often written in groups of digits
COUNTRY = re.compile(r"(?:\+86|0086|86)(?=1[0-9]{10}$)")
TEL = re.compile(r"(0(?:10|2[0-9]|[0-9]{3}))-?([0-9*]{6,})(?:-[0-9]+)?")
PERSON = re.compile(r"[^\s\d、，,;；/|（）()]+(?![^（(]*[）)])")
"""A name among others, but not what stands in brackets behind it."""
ADDRESS = re.compile(r"[0-9０-９]|街道|[镇乡路街巷弄栋号室]|苏木|大道|胡同|[县旗]|(?<![小园社])区")
PLACES = tuple(  # how far an address is shown: the first of these that it has
    re.compile(pattern) for pattern in ("街道", "[镇乡]|苏木", "大道|[路街巷弄]|胡同", "[县旗]|(?<![小园社])区", "市")
)


def mask(kind: str, text: str, *, rules: Mapping[str, MaskedField] | None = None) -> str:
    """Return text as it may be shown: 138****8000. Masking a masked text changes nothing.

    kind is a code of masking.toml: name, mobile, tel, id_card, bank_card, address, uscc, email …; or phone, which is
    mobile or tel; place, an address or words such as "in the shop"; people, names with what they are in brackets;
    text, words with numbers among them. A text that is not of its kind shows less rather than more. Raises UserError
    for a kind that has no rule.
    """
    rules = rules_in_use() if rules is None else rules
    if kind == PHONE:
        kind = "mobile" if mobile(text).valid else "tel"
    elif kind == PLACE:
        kind = "address" if ADDRESS.search(text) else TEXT
    if kind == TEXT:
        return mask_text(text, rules=rules)
    if kind == PEOPLE:
        return PERSON.sub(lambda one: mask(NAME, one[0], rules=rules), mask_text(text, rules=rules))
    rule = rules.get(kind)
    if rule is None:
        raise UserError(message("masking", "There is no masking rule for “{kind}”.", kind=kind))
    plain = text.strip()
    if kind in GROUPED:
        plain = COUNTRY.sub("", re.sub(r"[\s-]", "", plain), count=1)
    return METHODS[rule.method](plain, rule) if plain else ""


def rules_in_use() -> Mapping[str, MaskedField]:
    from cmdesk.core.catalog.loading import load  # noqa: PLC0415  (who brings rules of their own needs no catalog)

    return load().masking


def whole(kind: str, text: str) -> str:  # noqa: ARG001  (has the shape of Hide)
    """Return text unchanged: the Hide of an export that shows everything."""
    return text


def mask_text(text: str, *, rules: Mapping[str, MaskedField] | None = None) -> str:
    """Return words with every whole number of a person among them masked: telephones, identity, cards, accounts.

    E-mail addresses and number plates too. Dates, amounts and the numbers of this program stay.
    """
    if not may_hold_numbers(text):  # as most do: every cell of a table is asked
        return text
    parts, at = [], 0
    for found in found_numbers(text):
        parts += [text[at : found.start], mask(found.kind, found.plain, rules=rules)]
        at = found.end
    return "".join([*parts, text[at:]])


def holds_number(text: str) -> bool:
    """Tell whether words hold a whole telephone, identity, card or account number."""
    return any(found.kind in NUMBERS for found in found_numbers(text))


def mask_message(said: Message, hide: Hide = mask) -> Message:
    """Return a sentence whose values hold no whole number of a person: one for the journal, or for the window.

    A value named phone is a telephone number however wrong it is.
    """
    values = tuple((name, masked_value(name, value, hide)) for name, value in said.values)
    return Message(said.context, said.source, values)


def masked_value(name: str, value: object, hide: Hide) -> object:
    if isinstance(value, Message):
        return mask_message(value, hide)
    return hide(PHONE if name == "phone" else TEXT, value) if isinstance(value, str) else value


def ends(text: str, rule: MaskedField) -> str:
    """Keep the first start and the last end characters; of a short text the last short_end, if it is twice that."""
    hidden = len(text) - rule.start - rule.end
    if len(text) >= rule.least and hidden > 0:
        stars = "*" * (rule.stars or hidden)
        return text[: rule.start] + stars + text[len(text) - rule.end :]
    shown = rule.short_end if len(text) > 2 * rule.short_end else 0
    return "*" * (len(text) - shown) + text[len(text) - shown :]


def name(text: str, rule: MaskedField) -> str:  # noqa: ARG001  (a method's shape)
    """Keep the first and the last character, of two only the first, of one none."""
    if len(text) == 1:
        return "*"
    return text[0] + "*" * max(len(text) - 2, 1) + text[2:][-1:]


def tel(text: str, rule: MaskedField) -> str:
    """Keep the area code and the last end digits."""
    found = TEL.fullmatch(text)
    area, digits = (f"{found[1]}-", found[2]) if found else ("", text)
    return area + STARS + (digits[-rule.end :] if len(digits) > 2 * rule.end else "")


def address(text: str, rule: MaskedField) -> str:  # noqa: ARG001  (each rule is called alike)
    """Keep an address down to its subdistrict or town, else its street, else its county or city."""
    found = next((found for place in PLACES if (found := place.search(text))), None)
    return (text[: found.end()] if found else "") + STARS


def email(text: str, rule: MaskedField) -> str:  # noqa: ARG001  (each rule is called alike)
    """Keep the first character and the domain."""
    local, at, domain = text.rpartition("@")
    return f"{local[0]}***@{domain}" if local and at else STARS


def hide(text: str, rule: MaskedField) -> str:  # noqa: ARG001  (each rule is called alike)
    return STARS


def show(text: str, rule: MaskedField) -> str:  # noqa: ARG001  (each rule is called alike)
    return text


METHODS: Mapping[str, Callable[[str, MaskedField], str]] = {
    "ends": ends,
    "name": name,
    "tel": tel,
    "address": address,
    "email": email,
    "hide": hide,
    "none": show,
}
