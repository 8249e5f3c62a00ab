"""Settings (设置): how the window looks and speaks, whose book this is, and whether the book is whole."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QInputDialog, QWidget

from cmdesk.core.progress import Progress
from cmdesk.core.settings import Settings
from cmdesk.core.text import Message, message
from cmdesk.services.backup import anchors
from cmdesk.services.integrity import check_book, explain_clock, steps_back
from cmdesk.services.profile import FIELDS, ProfileForm, change_profile, read_profile
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.drafting import keeping, restore, saving
from cmdesk.ui.screens.settings_backup import backup_card
from cmdesk.ui.screens.settings_book import book_card
from cmdesk.ui.screens.settings_catalog import CatalogCard
from cmdesk.ui.screens.settings_privacy import privacy_card
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme as theme_

WIDEST = 640
TWO_COLUMNS = 1080  # px; from here on the cards stand side by side
PROFILE = "profile"  # the draft of whose book this is
SHOWN = 5  # of what is wrong with a book


class SettingsScreen(QWidget):
    """The cards: the window, the manager, what is masked, the book, its backups, the bank's catalog."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found = kit.MessageBar(name="found")
        self._profile = self._profile_form()
        self._check = kit.action(
            self, tr("settings", "Check the book"), self.check, icon="shield-check", name="check_book"
        )
        left, right = kit.column(gap=10), kit.column(gap=10)
        self._body = kit.row((left, 1), (right, 1), gap=10, margins=(16, 14, 16, 16))
        inside = kit.holding(kit.column(kit.holding(self._body), None, gap=0))
        inside.setMaximumWidth(2 * WIDEST)
        self.setLayout(kit.column((kit.scroll(kit.holding(kit.row((inside, 100), None))), 1), gap=0))
        # Last: every widget hears of each that its parents are put into.
        for card in (self._window_card(), self._profile_card(), privacy_card(desk.catalog)):
            left.addWidget(card)
        for card in (book_card(desk, self._check, self._found, self), backup_card(desk, self), CatalogCard(desk, self)):
            right.addWidget(card)
        right.addStretch(1)
        desk.changed.connect(self._on_changed)
        self._show_profile()
        restore(desk, self._profile, PROFILE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room for both."""
        super().resizeEvent(event)
        wide = self.width() >= theme_().px(TWO_COLUMNS)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _window_card(self) -> QWidget:
        settings = self._desk.settings
        language = kit.Segmented(
            [kit.Option("zh_CN", "中文"), kit.Option("en", "English")],
            settings.language,
            says=tr("settings", "Language"),
            name="language",
        )
        theme = kit.Segmented(
            [
                kit.Option("system", tr("settings", "As the system")),
                kit.Option("light", tr("settings", "Day")),
                kit.Option("dark", tr("settings", "Night")),
            ],
            settings.theme,
            says=tr("settings", "Light"),
            name="theme",
        )
        scale = kit.Segmented(
            [kit.Option(str(each), f"{each} %") for each in (90, 100, 115, 130)],
            str(settings.scale),
            says=tr("settings", "Size"),
            name="scale",
        )
        height = kit.Segmented(
            [
                kit.Option("compact", tr("settings", "Compact")),
                kit.Option("standard", tr("settings", "Standard")),
                kit.Option("touch", tr("settings", "Touch")),
            ],
            settings.row_height,
            says=tr("settings", "Rows"),
            name="row_height",
        )
        language.chosen.connect(lambda key: self._desk.settle(language=key))
        theme.chosen.connect(lambda key: self._desk.settle(theme=key))
        scale.chosen.connect(lambda key: self._desk.settle(scale=int(key)))
        height.chosen.connect(lambda key: self._desk.settle(row_height=key))
        self._theme = theme
        self._desk.settled.connect(self._on_settled)
        return kit.card(
            tr("settings", "The window"),
            kit.key_values(
                [
                    (tr("settings", "Language"), kit.row(language, None)),
                    (tr("settings", "Light"), kit.row(theme, None)),
                    (tr("settings", "Size"), kit.row(scale, None)),
                    (tr("settings", "Rows"), kit.row(height, None)),
                ],
                width=96,
                gap=10,
            ),
            note=tr("settings", "Holds for this computer, at once"),
        )

    def _profile_form(self) -> kit.Form:
        form = kit.Form(draft=keeping(self._desk, PROFILE), name="profile")
        form.add_row(
            name=kit.text_field(tr("settings", "Client manager"), longest=40, name="name"),
            staff_no=kit.text_field(tr("settings", "Staff number"), longest=20, name="staff_no"),
        )
        form.add_row(
            branch=kit.text_field(tr("settings", "Branch"), longest=60, name="branch"),
            phone=kit.secret_field(
                tr("settings", "Phone"),
                lambda: self._desk.note(message("settings", "Saw the manager's own phone")),
                longest=30,
                hint=tr("settings", "Stands on what clients get"),
                name="phone",
            ),
        )
        form.add_row(
            partner=kit.text_field(
                tr("settings", "Usual second investigator"),
                longest=40,
                hint=tr("settings", "Offered first when a visit takes two"),
                name="partner",
            ),
            partner_no=kit.text_field(tr("settings", "Their staff number"), longest=20, name="partner_no"),
        )
        form.submitted.connect(self.save)
        return form

    def _profile_card(self) -> QWidget:
        save = kit.button(tr("settings", "Save"), self.save, kind="primary", icon="check", name="save_profile")
        return kit.card(
            tr("settings", "Whose book this is"),
            self._profile,
            kit.row(None, save),
            note=tr("settings", "Stands on memos and ledgers"),
        )

    def _show_profile(self) -> None:
        kept = self._desk.ask(read_profile)
        self._profile.fill({name: getattr(kept, name) for name in FIELDS})
        self._profile.clean()

    def _on_settled(self, settings: Settings) -> None:
        self._theme.set_current(settings.theme)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "profile" in tables and not self._profile.dirty():
            self._show_profile()

    def save(self) -> None:
        """Write the profile as one gesture."""
        if not self._profile.check():
            return
        values = {name: value or "" for name, value in self._profile.values().items()}
        label = message("settings", "Change whose book this is")
        if self._desk.act(label, saving(change_profile, PROFILE), ProfileForm(**values)) is not None:
            self._profile.clean()

    def check(self) -> None:
        """Check the whole book in a job and say what was found."""
        desk, folder = self._desk, self._desk.backups.folder()

        def look(progress: Progress) -> Sequence[Message]:
            outside = anchors(desk.book, folder)
            with desk.book.read() as session:
                return check_book(session, progress, anchors=outside)

        desk.run_later(look, self._checked, words=tr("settings", "Checking the book"))

    def _checked(self, wrong: Sequence[Message]) -> None:
        if not wrong:
            self._found.clear()
            self._desk.say(tr("settings", "The book is whole: file, journal, rows and stored files"))
            return
        found: Any = "；".join(reading(each) for each in wrong[:SHOWN])
        steps = steps_back(wrong)
        if len(steps) < len(wrong):
            said = tr("settings", "The book is damaged ({count}): {found}", count=len(wrong), found=found)
            self._found.say(said, "bad")
        else:
            explain = tr("settings", "Explain…")
            self._found.say(found, "warn", action=explain, on=lambda: self._explain(steps))

    def _explain(self, steps: Sequence[int]) -> None:
        """Ask why the clock went back, note it, and check again."""
        title = tr("settings", "Why did the clock go back?")
        hint = tr(
            "settings", "The reason stands in the journal. Such as: the battery was empty, the clock was set right."
        )
        reason, given = QInputDialog.getText(self, title, hint)
        if given:
            book = self._desk.book
            self._desk.run_later(lambda _progress: explain_clock(book, steps, reason), lambda _nothing: self.check())
