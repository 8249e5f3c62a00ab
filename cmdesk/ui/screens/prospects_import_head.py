"""What stands above the rows of an import: the file, and which field each of its columns was taken for."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from cmdesk.core.masking import mask_text
from cmdesk.services.prospect_preview import Preview, SheetColumn, field_names, taken_for
from cmdesk.services.sheet_mapping import Given
from cmdesk.ui.kit import Elided, Flow, Item, button, column, frame, label, muted, picture, row
from cmdesk.ui.text import reading, tr


class Head(QFrame):
    """given(columns): the user set a column right, or went back to what was recognised."""

    given = Signal(object)

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self.setObjectName("import_head")
        self.setLayout(column(frame("plain", column(*self._lines(), gap=8, margins=(16, 12, 16, 10))), gap=0))

    def _lines(self) -> list[Item]:
        sheet = self._preview.sheet
        parts = [tr("prospects", "sheet “{sheet}”", sheet=sheet.sheet)]
        if sheet.header_row is None:
            parts.append(tr("prospects", "no row of headings"))
        else:
            parts.append(tr("prospects", "headings in row {row}", row=sheet.header_row))
        parts.append(tr("prospects", "{count} rows", count=f"{len(self._preview.lines):,}"))
        if sheet.skipped:
            parts.append(tr("prospects", "{count} others that are no clients", count=len(sheet.skipped)))
        file = label(mask_text(self._preview.path.name), bold=True, name="import_file")
        return [
            row(picture("file-spreadsheet"), file, (Elided("　".join(parts), "caption", "muted"), 1)),
            self._told(),
            Flow(*(self._column(each) for each in self._preview.columns)),
        ]

    def _told(self) -> Item:
        """Say how the columns were understood, with the way back where they were set right."""
        if self._preview.recalled:
            words = tr("prospects", "Columns as you set them last time; click one to set it right:")
        else:
            words = tr("prospects", "Columns were understood so; click one to set it right:")
        if not self._preview.given:
            return muted(words)
        link = button(tr("prospects", "As recognised"), kind="link", small=True, name="as_recognised")
        link.clicked.connect(lambda: self.given.emit({}))
        return row(muted(words), link, None)

    def _column(self, found: SheetColumn) -> QPushButton:
        names = field_names()
        taken = reading(names[found.field]) if found.field else tr("prospects", "into the note")
        push = button(f"{short(found.heading)} → {taken}", small=True, name=f"column_{found.column}")
        push.setToolTip(mask_text(found.heading))
        push.setProperty("kind", "secondary" if found.field else "ghost")
        push.clicked.connect(lambda _on=False: self._offer_fields(found, push))
        return push

    def _offer_fields(self, found: SheetColumn, push: QPushButton) -> None:
        """Offer what else a column may be."""
        menu = QMenu(self)
        menu.setObjectName("fields")
        for key, name in {**field_names(), "": None}.items():
            act = menu.addAction(tr("prospects", "into the note") if name is None else reading(name))
            act.setObjectName(key or "note")
            act.setCheckable(True)
            act.setChecked(key == found.field)
            act.triggered.connect(lambda _on=False, key=key: self._take(found, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(push.mapToGlobal(QPoint(0, push.height() + 2)))

    def _take(self, found: SheetColumn, field: str) -> None:
        if field != found.field:
            given: Given = taken_for(self._preview, found.column, field)
            self.given.emit(given)


LONGEST = 20  # characters of a heading on its button


def short(heading: str) -> str:
    return heading if len(heading) <= LONGEST else f"{heading[: LONGEST - 1]}…"
