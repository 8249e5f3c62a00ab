"""The client's copy of a checklist (客户版清单): what to bring in plain words, as a PDF and as text for a message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import QT_TRANSLATE_NOOP, Translate
from cmdesk.memo.blocks import grid
from cmdesk.memo.leaflet import ROOM, Paper, leaflet
from cmdesk.memo.paper import HAIRLINE, colour
from cmdesk.memo.text import Piece, Run, Text

GROUPS = {
    "client": QT_TRANSLATE_NOOP("client_copy", "Please bring"),
    "site": QT_TRANSLATE_NOOP("client_copy", "When we come to see you"),
    "authority": QT_TRANSLATE_NOOP("client_copy", "To be had from others"),
    "maybe": QT_TRANSLATE_NOOP("client_copy", "Perhaps too: tell us first"),
    "bank": QT_TRANSLATE_NOOP("client_copy", "The bank does this, nothing to prepare"),
}
"""Who gives a document, in the order of the page; maybe is what depends on an answer nobody gave yet."""
FORMS = {
    "original": QT_TRANSLATE_NOOP("client_copy", "the original"),
    "copy_verified": QT_TRANSLATE_NOOP("client_copy", "the original, to be copied"),
    "electronic": QT_TRANSLATE_NOOP("client_copy", "a file or screenshot"),
}
TITLE, HEADING = 21.0, 14.0


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """How large a document stands on the page: its name, the hint, its terms, a line."""

    name: float
    detail: float
    terms: float
    line: float


LARGE = Sizes(name=12.5, detail=10.5, terms=9.0, line=14.2)
SMALLER = Sizes(name=11.5, detail=9.5, terms=8.5, line=12.6)
MOST_PAGES = 2  # what needs more in large print is printed smaller


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One document in the catalog's words; form and group are codes, only_if the condition in words."""

    group: str
    name: str
    hint: str = ""
    form: str = ""
    copies: int = 1
    signer: str = ""
    days: int = 0
    not_before: date | None = None  # issued earlier, it is too old on the committee day
    periods: Sequence[str] = ()
    only_if: str = ""
    again: bool = False


@dataclass(frozen=True, kw_only=True)
class ClientCopy:
    """All that stands on the client's copy."""

    client: str
    product: str
    asks: Sequence[Ask]
    due: date | None
    branch: str
    manager: str
    phone: str
    language: str


def written(copy: ClientCopy, translate: Translate, hide: Hide = mask) -> bytes:
    """Return the client's copy as a PDF; the manager's own telephone stands whole, it is there to be called."""
    words = Words(copy=copy, translate=translate, hide=hide)
    paper = Paper(title=words.title(), author=copy.manager, language=copy.language, foot=words.foot())
    pdf, pages = leaflet(lambda: story(words, LARGE), paper, translate)
    return pdf if pages <= MOST_PAGES else leaflet(lambda: story(words, SMALLER), paper, translate)[0]


def as_text(copy: ClientCopy, translate: Translate) -> str:
    """Return the client's copy as text for a message: no number of a person, the message itself comes from one."""
    words = Words(copy=copy, translate=translate, hide=mask)
    lines = [words.title(), *words.head(), ""]
    for group, asks in words.groups():
        lines.append(f"【{words.tr(GROUPS[group])}】" if words.chinese else f"[{words.tr(GROUPS[group])}]")
        if group == "bank":
            lines += [words.names(asks), ""]
            continue
        for number, ask in enumerate(asks, start=1):
            lines.append(f"{number}. {words.name(ask)}")
            lines += [f"   {line}" for line in (words.catalog(ask.hint), words.terms(ask)) if line]
        lines.append("")
    sign = " ".join(part for part in (copy.branch, copy.manager) if part)
    return mask("text", "\n".join([*lines, sign]).rstrip())


@dataclass(frozen=True, kw_only=True)
class Words:
    """A copy being put into words of one language."""

    copy: ClientCopy
    translate: Translate
    hide: Hide

    @property
    def chinese(self) -> bool:
        return self.copy.language.startswith("zh")

    def tr(self, source: str) -> str:
        return self.translate("client_copy", source)

    def catalog(self, text: str) -> str:
        return self.translate("catalog", text) if text else ""

    def title(self) -> str:
        return self.translate("client_copy", "What we need from you")

    def head(self) -> list[str]:
        """Return for whom, for what, and by when."""
        copy = self.copy
        name = self.hide("text", copy.client)
        first = self.translate("client_copy", "{client}, for {product}").format(
            client=name, product=self.catalog(copy.product)
        )
        if copy.due is None:
            return [first]
        day = self.day(copy.due)
        return [first, self.translate("client_copy", "Please have everything ready by {day}.").format(day=day)]

    def foot(self) -> str:
        copy = self.copy
        said = "　".join(part for part in (copy.branch, copy.manager, copy.phone) if part)
        return self.translate("client_copy", "Questions? {contact}").format(contact=said) if said else ""

    def groups(self) -> list[tuple[str, list[Ask]]]:
        found = [(group, [ask for ask in self.copy.asks if ask.group == group]) for group in GROUPS]
        return [(group, asks) for group, asks in found if asks]

    def name(self, ask: Ask) -> str:
        """Return a document's name without what stands in brackets, and how often it is wanted."""
        plain = re.sub(r" ?[（(][^）)]*[）)]", "", self.catalog(ask.name)).strip()
        if ask.copies > 1:
            plain += self.translate("client_copy", " × {count}").format(count=ask.copies)
        if ask.again:
            plain += self.translate("client_copy", " (the one we have is too old)")
        return plain

    def names(self, asks: Sequence[Ask]) -> str:
        return ("、" if self.chinese else ", ").join(self.name(ask) for ask in asks)

    def terms(self, ask: Ask) -> str:
        """Return in short in what form a document is wanted, by whom signed, of what time."""
        said = []
        if ask.only_if:
            said.append(
                self.translate("client_copy", "only if: {condition}").format(condition=self.catalog(ask.only_if))
            )
        if ask.form in FORMS:
            said.append(self.tr(FORMS[ask.form]))
        if ask.signer and ask.group != "authority":
            said.append(self.translate("client_copy", "signature: {who}").format(who=self.catalog(ask.signer)))
        if ask.periods:
            first, last = self.period(ask.periods[0]), self.period(ask.periods[-1])
            said.append(self.translate("client_copy", "{first} to {last}, none missing").format(first=first, last=last))
        if ask.not_before:
            said.append(self.translate("client_copy", "dated {day} or later").format(day=self.day(ask.not_before)))
        if ask.days:
            said.append(self.translate("client_copy", "working days it takes: {count}").format(count=ask.days))
        return ("；" if self.chinese else "; ").join(said)

    def day(self, day: date) -> str:
        return f"{day.year} 年 {day.month} 月 {day.day} 日" if self.chinese else day.isoformat()

    def period(self, period: str) -> str:
        year, _, month = period.partition("-")
        if not self.chinese:
            return period
        return f"{year} 年 {int(month)} 月" if month else f"{year} 年"


def story(words: Words, sizes: Sizes) -> list[Flowable]:
    first, *by_when = words.head()
    found: list[Flowable] = [
        Text(words.title(), size=TITLE, leading=30, bold=True, after=2),
        Text(first, size=LARGE.name, role="text.secondary", after=2),
        *(Text(line, size=LARGE.name, bold=True, after=2) for line in by_when),
    ]
    for group, asks in words.groups():
        found += [
            CondPageBreak(90),
            Text(f"{words.tr(GROUPS[group])}　{len(asks)}", size=HEADING, bold=True, before=8, after=2),
        ]
        if group == "bank":
            found.append(Text(words.names(asks), size=sizes.detail, role="text.secondary", leading=sizes.line + 2))
        else:
            found.append(boxes(words, asks, sizes))
    return found


def boxes(words: Words, asks: Sequence[Ask], sizes: Sizes) -> Flowable:
    """Return documents as rows with a box to tick."""
    rows = []
    for ask in asks:
        pieces: list[Piece] = [
            Run(text=words.name(ask), bold=True, size=sizes.name),
            Run(text=f"　{words.terms(ask)}", role="text.muted", size=sizes.terms),
        ]
        if ask.hint:
            pieces.append(Run(text=f"\n{words.catalog(ask.hint)}", role="text.secondary", size=sizes.detail))
        rows.append([Text("□", size=15, leading=sizes.line), Text(*pieces, size=sizes.detail, leading=sizes.line)])
    style = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.9),
        ("LINEABOVE", (0, 0), (-1, -1), HAIRLINE, colour("line.normal")),
    ]
    return grid(rows, [24, ROOM - 24], style)
