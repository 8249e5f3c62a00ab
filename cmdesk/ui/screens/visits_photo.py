"""One photo of a new visit: its subject, its caption, and when the camera took it."""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from cmdesk.core import figures
from cmdesk.core.catalog import PhotoLimits
from cmdesk.core.errors import Cancelled, UserError
from cmdesk.services.visit import NewPhoto
from cmdesk.services.visit_photos import Camera, away, counts, far_off
from cmdesk.ui.kit import ChoiceEdit, Elided, LineEdit, button, column, holding, picture, row
from cmdesk.ui.kit.photos import Thumbnail
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_pictures import Look, Shot
from cmdesk.ui.text import moment, reading, tr

Span = tuple[datetime | None, datetime | None]


class PhotoCard(QWidget):
    """One photo: its thumbnail, subject, caption, and when it was taken."""

    def __init__(self, shot: Shot, caption: str, today: date, limits: PhotoLimits, seen_at: str) -> None:
        super().__init__()
        self._today, self._limits, self._seen_at = today, limits, seen_at
        self.setObjectName(f"photo_{shot.key}")
        self.shot = shot
        self.camera = Camera()
        self.sha256 = ""
        self._wrong: UserError | None = None
        self.read = False
        self.thumbnail = Thumbnail(shot.path.name)
        self.tag = ChoiceEdit([], touch=words.touch())
        self.tag.setObjectName("tag")
        self.tag.setAccessibleName(tr("visits", "Subject"))
        self.caption = LineEdit(hint=tr("visits", "Caption"), touch=words.touch())
        self.caption.setObjectName("caption")
        self.caption.setAccessibleName(tr("visits", "Caption"))
        self.caption.set_raw(caption)
        self._mark = holding(row(picture("triangle-alert", "warn.mark", 14)))
        self._when = Elided("", "caption", "muted")
        self.drop = button(
            "", kind="ghost", icon="x", small=True, tip=tr("visits", "Leave this photo out"), name="drop"
        )
        line = row(self._mark, (self._when, 1), self.drop, gap=4)
        beside = column(self.tag, self.caption, gap=4)
        self.setLayout(column(row(self.thumbnail, (beside, 1)), line, gap=0))
        self.show_time((None, None))

    def show_look(self, look: Look) -> None:
        self.read = True
        self.camera, self.sha256, self._wrong = look.camera, look.sha256, look.wrong
        self.thumbnail.show_image(look.image)

    def show_failure(self, error: Exception) -> None:
        """Show that the photo was not read; a job the user stopped is no fault of ours."""
        self.read = True
        self.show_time((None, None))
        if not isinstance(error, Cancelled):
            raise error

    def show_time(self, span: Span) -> None:
        """Say when the photo was taken, and whether that is far from the visit, in time or from where it was before."""
        taken, hours = self.camera.taken_at, self._limits.hours
        wrong = ""
        if not self.read:
            said = tr("visits", "Reading…")
        elif not self.sha256:
            said = wrong = tr("visits", "The file cannot be read")
        elif self._wrong is not None:
            said = wrong = reading(self._wrong.message)
        elif taken is None:
            said = wrong = tr("visits", "No time from the camera: does not count")
        else:
            said = tr("visits", "Taken {time}", time=moment(taken, self._today))
            if far_off(taken, *span, hours):
                said = wrong = tr("visits", "{said}: more than {hours} h from the visit", said=said, hours=hours)
            metres = away(self.camera.place, self._seen_at)
            if metres is not None and metres > self._limits.metres:
                far = figures.amount(Decimal(metres))
                said = wrong = tr("visits", "{said}; {metres} m from the last visit: say why", said=said, metres=far)
        self._when.setText(said)
        self._mark.setVisible(bool(wrong))

    def words(self) -> str:
        """Return what is said of the photo's time."""
        return self._when.text()

    def counts(self) -> bool:
        return self.read and bool(self.sha256) and counts(self.camera.taken_at)

    def photo(self) -> NewPhoto:
        return NewPhoto(
            path=self.shot.path,
            data=self.shot.data,
            tag=self.tag.value() or "",
            caption=self.caption.raw(),
            taken_at=self.camera.taken_at,
            place=self.camera.place,
            device=self.camera.device,
            kept=self.shot.kept.id if self.shot.kept else None,
        )
