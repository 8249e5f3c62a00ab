"""Where a prospect came from, in the bank's words, and who sent it."""

import re
from functools import cache, lru_cache

from cmdesk.core.identifiers import half_width
from cmdesk.intake.vocabulary import vocabulary

LONGEST = 60  # characters of a cell that names a source


@lru_cache(maxsize=4096)
def channel_code(text: str) -> str | None:
    """Return the channel of resources/catalog/terms.toml that a text names, by its longest word; None where none."""
    plain = half_width(text[:LONGEST]).strip().lower()
    found = [
        (len(word), plain.rfind(word), channel.code)
        for channel in vocabulary().channel
        for word in channel.words
        if word in plain
    ]
    return max(found)[2] if found else None


def split_referrer(text: str) -> tuple[str, str]:
    """Return channel and referrer of "转介绍-张经理" or "老客户介绍（王总）"; else the text and no one."""
    found = referral().fullmatch(text) if len(text) <= LONGEST else None
    return (found[1], found[2].strip()) if found else (text, "")


@cache
def referral() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, vocabulary().values.referrals), key=len, reverse=True))
    return re.compile(rf"({words})\s*[-－—–:：/、(（\s]+\s*([^-－—–:：/、()（）]+?)\s*[)）]?")
