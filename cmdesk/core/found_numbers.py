"""Numbers of people in running text, however typed: telephones, identity cards, accounts, plates, e-mails."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cmdesk.core.identifiers import DASHES, HALF_WIDTH
from cmdesk.core.late import late

GAP = r"[ \t\u00a0\u2000-\u200a._·・/()-]{1,3}"  # between groups of digits
MAY = f"(?:{GAP})?"
ALONE, END = "(?<![0-9])", "(?![0-9])"
INVISIBLE = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"  # telephones add such to a copied number
HIDDEN = re.compile(INVISIBLE)
MARKS = re.compile("[0-9０-９@＠]")
WIDTHS = {**HALF_WIDTH, **DASHES, ord("＠"): "@", ord("．"): ".", ord("＿"): "_"}

EMAIL = r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
BORN = f"(?:18|19|20)[0-9]{{2}}{MAY}(?:0[1-9]|1[0-2]){MAY}(?:0[1-9]|[12][0-9]|3[01])"
IDENTITY = (
    f"{ALONE}(?:[1-9][0-9]{{2}}{MAY}[0-9]{{3}}{MAY}{BORN}{MAY}[0-9]{{3}}{MAY}[0-9Xx]|[0-9]{{17}}[Xx])(?![0-9A-Za-z])"
)
GROUPS = (  # of the nine digits behind 13 to 19
    (9,), (1, 4, 4), (1, 8), (5, 4), (3, 6), (1, 3, 5), (2, 4, 3), (2, 3, 4), (4, 5), (0,) + (1,) * 9,
)  # fmt: skip
GROUPED = "|".join(GAP.join(f"[0-9]{{{count}}}" for count in each) for each in GROUPS)
MOBILE = f"(?:(?<![0-9+])(?:\\+|00)?86{MAY}|{ALONE})1(?:{GAP})?[3-9](?:{GROUPED}){END}"
LANDLINE = f"(?<![0-9.])0(?:10|2[0-9]|[3-9][0-9]{{2}}){MAY}[0-9]{{3,4}}{MAY}[0-9]{{4}}{END}"
STAMP = r"(?:20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-9]{6}|[0-9]{9})|1[5-9][0-9]{11})(?![0-9])"
CARD = (  # or an account; no decimals, no moment a camera wrote into a file's name, none of our own numbers
    f"(?<![0-9LV])(?<![0-9][.])(?!{STAMP})[0-9]{{12,}}|(?<=[LV])(?!20)[0-9]{{12,}}"
    f"|{ALONE}[34569][0-9]{{3}}(?:{GAP}[0-9]{{4}}){{3}}(?:{GAP}[0-9]{{1,3}})?{END}"
    f"|{ALONE}[69][0-9]{{5}}{GAP}[0-9]{{9,13}}{END}"
)
PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
PLATE = f"{PROVINCE}[A-Z][·. -]?(?=[A-Z0-9]*[0-9])[A-Z0-9]{{4,5}}[A-Z0-9挂学警港澳](?![A-Za-z0-9])"

ENOUGH = re.compile(f"[@＠]|(?:[0-9０-９][^0-9０-９]*+){{10}}|{PROVINCE}{INVISIBLE}*[A-ZＡ-Ｚ]")
"""What every number has: ten digits at least, as a telephone, or the beginning of a plate."""

KINDS = {
    "email": EMAIL,
    "id_card": IDENTITY,
    "mobile": MOBILE,
    "tel": LANDLINE,
    "bank_card": CARD,
    "plate": PLATE,
}
NUMBERS = frozenset({"id_card", "mobile", "tel", "bank_card"})
PATTERN = late("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in KINDS.items()))


@dataclass(frozen=True, kw_only=True)
class Found:
    """A number and where it stands: kind is a code of masking.toml, plain the number without what parts its groups."""

    kind: str
    plain: str
    start: int
    end: int


def may_hold_numbers(text: str) -> bool:
    """Tell at a glance whether text may hold a number of a person; most texts cannot."""
    return bool(text) and MARKS.search(text) is not None and ENOUGH.search(text) is not None


def found_numbers(text: str) -> Iterator[Found]:
    """Yield every whole number of a person in text, from left to right."""
    if not may_hold_numbers(text):
        return
    seen: Sequence[int] = range(len(text))
    if HIDDEN.search(text):
        seen = [at for at, letter in enumerate(text) if not HIDDEN.match(letter)]
        text = "".join(text[at] for at in seen)
    read = text if text.isascii() else text.translate(WIDTHS)
    for match in PATTERN.finditer(read):
        kind = match.lastgroup or ""
        plain = match[0] if kind == "email" else re.sub("[^0-9A-Za-z\u4e00-\u9fff]", "", match[0])
        yield Found(kind=kind, plain=plain, start=seen[match.start()], end=seen[match.end() - 1] + 1)
