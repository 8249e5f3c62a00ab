"""Which set of visit questions a trade is asked, from the words people use for it."""

import re
from functools import lru_cache

from cmdesk.core.identifiers import half_width
from cmdesk.intake.vocabulary import vocabulary

LONGEST = 60  # characters of a cell that names a trade
GENERIC = re.compile(r"(?:及其他|等)?(?:相关)?(?:服务)?(?:行业|业)?$")


@lru_cache(maxsize=4096)
def industry_key(text: str) -> str | None:
    """Return catering, retail, manufacturing, transport, construction, farming or service; None where no word tells.

    In Chinese what a thing is comes last, so the word that ends last decides and among those the longest: 建材批发
    sells, 服装加工 makes. A closing 业 or 服务 is passed over where something else tells (餐饮服务 cooks).
    """
    plain = half_width(text[:LONGEST]).strip().lower()
    return latest(GENERIC.sub("", plain)) or latest(plain)


def latest(text: str) -> str | None:
    """Return the key whose word ends last in text, the longest among several."""
    found = [
        ((text.rfind(word) + len(word), len(word)), industry.key)
        for industry in vocabulary().industry
        for word in industry.words
        if word in text
    ]
    return max(found)[1] if found else None
