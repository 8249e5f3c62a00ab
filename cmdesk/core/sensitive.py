"""Tells whether a text holds a number that names a person or an account: what must not stay on a clipboard."""

import re
from datetime import date

from cmdesk.core.identifiers import DASHES, half_width, identity_card, mobile

DIGITS = re.compile(r"[0-9]+[Xx]?")
CARD = re.compile(r"[0-9]{16,19}")
SHORTEST, LONGEST = 11, 19  # characters of a mobile number, of a bank card
UNREAD = 100_000  # characters; so long a text out of a book of clients is not searched but taken for sensitive


def is_sensitive(text: str) -> bool:
    """Tell whether text holds a valid identity card, mobile or bank card number, also one written in groups."""
    if len(text) > UNREAD:
        return True
    plain = half_width(text).translate(DASHES)
    groups = [(found.start(), found.end()) for found in DIGITS.finditer(plain)]
    for first in range(len(groups)):
        number = ""
        for at, (left, right) in enumerate(groups[first:], first):
            if at > first and plain[groups[at - 1][1] : left] not in (" ", "-"):
                break
            number += plain[left:right]
            if len(number) > LONGEST:
                break
            if len(number) >= SHORTEST and names_somebody(number):
                return True
    return False


def names_somebody(number: str) -> bool:
    """Tell whether number, without blanks, is of one of the three kinds."""
    return (
        mobile(number).valid
        or identity_card(number, as_of=date.max).valid
        or (CARD.fullmatch(number) is not None and luhn(number))
    )


def luhn(number: str) -> bool:
    """Tell whether the last digit fits the others, as on every bank card (ISO/IEC 7812-1)."""
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in number[-2::-2]]
    return (sum(doubled) + sum(map(int, number[-1::-2]))) % 10 == 0
