"""What a heading says a column is."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from cmdesk.core.identifiers import half_width
from cmdesk.intake.vocabulary import vocabulary

WHOLE = 100  # the heading is a known one; a later one in the list counts a little less
LATER = 0.5
MOST_LATER = 10
DETAILS = 90  # it is a known one with 情况 or the like behind it
HEAD = 80  # it ends in a known one
INNER = 50  # a known one stands in it
VAGUE = 45  # it ends in a word that says little
NEARLY = 50  # it is a letter off a known one
ONE_OF_SEVERAL = 15  # less for "电话/微信" than for "电话"
SECOND_PHONE = 30  # less for a second column of phones than for the first
LONGEST = 40  # characters of a heading
SIMILAR = 65  # percent: one character of three may be wrong

BRACKETS = re.compile(r"[(\[【〔{<《][^)\]】〕}>》]*[)\]】〕}>》]?")
NOISE = re.compile(r"[\s*＊:：.。_\-—#、,]+|^[0-9一二三四五六七八九十]+[.、．]")
PARTS = re.compile(r"[/\\|及和与]")


def plain_heading(heading: str) -> str:
    """Return a heading without brackets and what they hold, blanks, stars and colons, in half-width small letters."""
    plain = half_width(heading[:LONGEST]).lower()
    return NOISE.sub("", BRACKETS.sub("", plain)) or NOISE.sub("", plain.strip("()[]【】"))


@lru_cache(maxsize=4096)
def claims(heading: str) -> Mapping[str, float]:
    """Return by field how strongly a heading claims to be it, up to 100; nothing for one that is none of them."""
    plain = plain_heading(heading)
    if not plain or len(heading) > LONGEST or is_serial(heading) or is_own(heading):
        return {}
    found = claims_of(plain)
    parts = PARTS.split(plain)
    if len(parts) > 1 and max(found.values(), default=0) <= HEAD:
        for part in parts:
            for key, strength in claims_of(part).items():
                found[key] = max(found.get(key, 0), strength - ONE_OF_SEVERAL)
    if "phone" in found:
        found["phone2"] = max(found.get("phone2", 0), found["phone"] - SECOND_PHONE)
    return found


def claims_of(plain: str) -> dict[str, float]:
    """Return the claims of one plain heading: as a whole, else by its end, else by what is in it or near it."""
    words = whole_words()
    if plain in words:
        return dict(words[plain])
    if known := words.get(without_details(plain), {}).keys() - {"name"}:  # 企业情况 is no name
        return dict.fromkeys(known, DETAILS)
    if any(word in plain for word in vocabulary().other):
        return {}
    return by_ending(plain) or nearly(plain)


def by_ending(plain: str) -> dict[str, float]:
    inside = [((plain.rfind(word) + len(word), len(word)), key) for word, key in heads() if word in plain]
    if inside:
        (end, _), key = max(inside)
        return {key: HEAD if end == len(plain) else INNER}
    return {field.key: VAGUE for field in vocabulary().field if field.vague and plain.endswith(field.vague)}


def nearly(plain: str) -> dict[str, float]:
    near = process.extractOne(plain, whole_words().keys(), scorer=fuzz.ratio, score_cutoff=SIMILAR)
    return dict.fromkeys(whole_words()[near[0]], NEARLY) if near else {}


@lru_cache(maxsize=4096)
def is_serial(heading: str) -> bool:
    """Return whether a column only counts its rows."""
    return plain_heading(heading) in serial_words()


def is_own(heading: str) -> bool:
    """Return whether cmdesk itself added the column."""
    return heading in vocabulary().own


def without_details(plain: str) -> str:
    ending = next((word for word in vocabulary().details if plain.endswith(word)), "")
    return plain.removesuffix(ending)


def is_other(heading: str) -> bool:
    """Return whether a heading says that its column is none of the fields, whatever stands in it."""
    plain = plain_heading(heading)
    return (
        is_serial(heading)
        or is_own(heading)
        or (not claims(heading) and any(word in plain for word in vocabulary().other))
    )


@cache
def serial_words() -> frozenset[str]:
    return frozenset(map(plain_heading, vocabulary().serial))


@cache
def whole_words() -> Mapping[str, Mapping[str, float]]:
    """Return the fields each known heading may mean, with the strength of its claim."""
    found: dict[str, dict[str, float]] = {}
    for field in vocabulary().field:
        for rank, word in enumerate(field.words):
            strength = WHOLE - min(rank * LATER, MOST_LATER)
            found.setdefault(plain_heading(word), {}).setdefault(field.key, strength)
    return found


@cache
def heads() -> Sequence[tuple[str, str]]:
    return [(plain_heading(head), field.key) for field in vocabulary().field for head in field.heads]
