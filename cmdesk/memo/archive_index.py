"""The archive index (归档目录): every paper of an application in the order it is filed, with its file names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import CondPageBreak, Flowable

from cmdesk.core.masking import Hide, mask
from cmdesk.core.text import Translate
from cmdesk.memo.blocks import grid
from cmdesk.memo.leaflet import ROOM, Paper, leaflet
from cmdesk.memo.paper import HAIRLINE, colour
from cmdesk.memo.text import Text

SIZE = 9.0
WIDTHS = (26.0, 158.0, 52.0, 62.0)  # number, document, state, day; files take the rest
PAD = 4.0
HEADED = 84.0  # points of a heading with a line below it


@dataclass(frozen=True, kw_only=True)
class Filed:
    """One document as it is filed; names and state in the catalog's words."""

    name: str
    state: str
    issued_on: date | None
    files: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class FiledPart:
    """A part of the file with the papers in it, and how long it is kept, empty where that is not told."""

    name: str
    kept: str = ""
    kept_from: str = ""
    papers: Sequence[Filed]


@dataclass(frozen=True, kw_only=True)
class ArchiveIndex:
    """All that stands on an archive index, or under another title on another list of papers."""

    number: str
    client: str
    product: str
    branch: str
    manager: str
    day: date
    parts: Sequence[FiledPart]
    language: str
    title: str = ""


def written(index: ArchiveIndex, translate: Translate, hide: Hide = mask) -> bytes:
    """Return the index as a PDF."""

    def tr(text: str) -> str:
        return translate("catalog", text) if text else ""

    title = index.title or translate("archive", "Archive index")
    foot = "　".join(part for part in (index.branch, index.manager, index.day.isoformat()) if part)
    paper = Paper(title=f"{title} {index.number}", author=index.manager, language=index.language, foot=foot)
    client = hide("text", index.client)

    def story() -> list[Flowable]:
        found: list[Flowable] = [
            Text(title, size=19, leading=28, bold=True),
            Text(f"{index.number}　{client}　{tr(index.product)}", size=11, role="text.secondary", after=6),
        ]
        number = 0
        for part in index.parts:
            kept = translate("archive", "kept {period}").format(period=tr(part.kept))
            since = (
                f"（{tr(part.kept_from)}）"
                if part.kept_from and index.language.startswith("zh")
                else (f" ({tr(part.kept_from)})" if part.kept_from else "")
            )
            found.append(CondPageBreak(HEADED))
            found.append(Text(tr(part.name), size=12, bold=True, before=8))
            if part.kept:
                found.append(Text(f"{kept}{since}", size=8.5, role="text.muted", after=3))
            rows = []
            for each in part.papers:
                number += 1
                rows.append(
                    [
                        Text(str(number), size=SIZE, role="text.muted"),
                        Text(tr(each.name), size=SIZE),
                        Text(tr(each.state), size=SIZE, role="text.secondary"),
                        Text(each.issued_on.isoformat() if each.issued_on else "—", size=SIZE, role="text.secondary"),
                        Text("\n".join(each.files) or "—", size=7.5, role="text.secondary", leading=SIZE * 1.6),
                    ]
                )
            found.append(table(rows))
        return found

    return leaflet(story, paper, translate)[0]


def table(rows: Sequence[Sequence[Text]]) -> Flowable:
    widths = [*WIDTHS, ROOM - sum(WIDTHS)]
    whole = ((0, 0), (-1, -1))
    style = [
        ("LEFTPADDING", *whole, PAD),
        ("RIGHTPADDING", *whole, PAD),
        ("TOPPADDING", *whole, PAD),
        ("BOTTOMPADDING", *whole, PAD),
        ("LINEABOVE", *whole, HAIRLINE, colour("line.normal")),
    ]
    return grid(rows, widths, style)
