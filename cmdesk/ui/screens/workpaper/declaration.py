"""The declaration on the chapter's page: its fixed words, the days somebody was there, and who has signed."""

from collections.abc import Callable
from functools import partial
from io import BytesIO

from PIL import Image
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import mask_text
from cmdesk.models.visit import Signer
from cmdesk.services.attachments import content
from cmdesk.services.declaration import SIGNERS, Declaration, DeclarationLine
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.text import moment, tr, tr_catalog
from cmdesk.ui.theme import theme

HEIGHT, WIDTH = 64, 220  # px of a signature on screen


class DeclarationCard(QFrame):
    """sign(signer): somebody is to sign. unsign(line): a signature is to be taken back."""

    sign = Signal(object)
    unsign = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("declaration")
        self._desk = desk
        self._shown: Declaration | None = None
        self._box = kit.column(margins=(14, 10, 14, 12))
        self.setLayout(self._box)

    def show_declaration(self, found: Declaration) -> None:
        """Show the declaration as it stands."""
        if found == self._shown:
            return
        self._shown = found
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        days = "、".join(day.isoformat() for day in found.days) or tr("workpaper", "nobody has been there yet")
        self._box.addWidget(kit.label(tr_catalog(found.words) + tr("workpaper", "."), "read", wrap=True, name="words"))
        self._box.addWidget(kit.muted(tr("workpaper", "Visits: {days}", days=days), wrap=True, name="days"))
        for signer in SIGNERS:
            line = next((each for each in found.signatures if each.signer is signer), None)
            self._box.addWidget(kit.rule())
            self._box.addWidget(self._line(signer, line, found))

    def _line(self, signer: Signer, line: DeclarationLine | None, found: Declaration) -> QWidget:
        role = kit.label(role_of(signer, self._desk.catalog), bold=True)
        role.setFixedWidth(theme().px(56))
        if line is None:
            usual = found.lead if signer is Signer.LEAD else found.partner
            sign = kit.button(
                tr("workpaper", "Sign"), partial(self.sign.emit, signer), icon="pencil", name=f"sign_{signer.value}"
            )
            state = kit.Chip(tr("workpaper", "not signed"), "unknown")
            return kit.holding(kit.row(role, kit.label(mask_text(usual)), state, None, sign))
        at = moment(line.signed_at, self._desk.today)
        number = [kit.muted(line.staff_no)] if line.staff_no else []
        name = kit.row(kit.label(mask_text(line.name)), *number, None)
        words = kit.column(None, name, kit.muted(tr("workpaper", "signed {at}", at=at)), None, gap=2)
        late = [kit.Chip(tr("workpaper", "before the last visit"), "warn")] if line.late else []
        back = kit.button(
            tr("workpaper", "Take back"), partial(self.unsign.emit, line), kind="ghost", icon="undo-2", small=True,
            name=f"unsign_{signer.value}",
        )  # fmt: skip
        strokes = picture_of(lambda: self._desk.ask(content, line.sha256))
        strokes.setAccessibleName(tr("workpaper", "Signature of {name}", name=mask_text(line.name)))
        return kit.holding(kit.row(role, (words, 1), *late, strokes, back))


def role_of(signer: Signer, catalog: Catalog) -> str:
    return tr_catalog(catalog.terms["signer"][signer.value].name)


def picture_of(read: Callable[[], bytes]) -> QLabel:
    """Return strokes on white, as they were signed; a picture that cannot be read stays away."""
    shown = QLabel()
    t = theme()
    try:
        with Image.open(BytesIO(read())) as opened:
            image = opened.convert("RGB")
    except OSError:
        return shown
    image.thumbnail((t.px(WIDTH) * 2, t.px(HEIGHT) * 2))
    data = image.tobytes("raw", "RGB")
    drawn = QImage(data, image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888).copy()
    drawn.setDevicePixelRatio(2)
    shown.setPixmap(QPixmap.fromImage(drawn))
    shown.setAlignment(Qt.AlignmentFlag.AlignRight)
    return shown
