"""The client's copy of a checklist: its pages, the text for a message, and a reminder to ask for what is open."""

from datetime import date, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cmdesk.core.files import replacing
from cmdesk.core.masking import Hide, mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.reminders import open_reminders, remind_client
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.applications_words import catalog, day_words
from cmdesk.ui.text import tr
from cmdesk.ui.theme import application
from cmdesk.ui.whole import export

if TYPE_CHECKING:
    from cmdesk.services.client_copy import Printed

OPEN, ALL = "open", "all"
AHEAD = timedelta(days=7)  # so long before the committee day the client should be ready
SOON = timedelta(days=2)  # after which one asks again


class CopyTab(QWidget):
    """Pages at the left; at the right what they hold, and what can be done with them."""

    def __init__(self, desk: Desk, line: ApplicationLine) -> None:
        super().__init__()
        self._desk, self._line = desk, line
        self._printed: Printed | None = None
        self._wanted = 0  # the latest printing asked for
        self.setObjectName("client_copy")
        self.pages = kit.PageView(desk.jobs)
        self.what = kit.Segmented(
            [kit.Option(OPEN, tr("checklist", "Still open")), kit.Option(ALL, tr("checklist", "Everything"))],
            OPEN,
            says=tr("checklist", "What stands on it"),
            name="what",
        )
        self.language = kit.Segmented(
            [kit.Option("zh_CN", "中文"), kit.Option("en", "English")],
            desk.settings.language,
            says=tr("checklist", "Language"),
            name="copy_language",
        )
        self.due = kit.date_field(
            tr("checklist", "Ready by"), desk.today, hint=lambda day: day_words(day, desk.today), name="due"
        )
        self.due.set_value(self._ready_by())
        self.remind_on = kit.date_field(
            tr("checklist", "Ask again on"), desk.today, hint=lambda day: day_words(day, desk.today), name="remind_on"
        )
        self.remind_on.set_value(desk.today + SOON)
        self._reminded = kit.muted("", wrap=True, name="reminded")
        self._make_actions()
        self._lay_out()
        self.what.chosen.connect(lambda _key: self.renew())
        self.language.chosen.connect(lambda _key: self.renew())
        self.due.editor.editingFinished.connect(self.renew)

    def _make_actions(self) -> None:
        self._save = kit.action(
            self, tr("checklist", "Save as PDF"), self.save, icon="printer", shortcut="Ctrl+E", name="save_copy"
        )
        self._copy = kit.action(
            self,
            tr("checklist", "Copy as a message"),
            self.copy,
            icon="message-circle",
            shortcut="Ctrl+Shift+C",
            name="copy_text",
        )
        self._remind = kit.action(
            self, tr("checklist", "Note a reminder"), self.remind, icon="bell", shortcut="Ctrl+Shift+M", name="remind"
        )

    def _lay_out(self) -> None:
        inspector = kit.Inspector(name="copy_options")
        inspector.show_layout(
            kit.column(
                kit.label(tr("checklist", "For the client"), "title", bold=True),
                kit.row(self.what, None),
                kit.row(self.language, None),
                self.due,
                kit.action_button(self._save, kind="primary", icon="printer"),
                kit.action_button(self._copy, icon="message-circle"),
                kit.muted(tr("checklist", "The message holds no telephone; the paper names yours."), wrap=True),
                kit.rule(),
                kit.label(tr("checklist", "Ask again"), bold=True),
                self.remind_on,
                kit.action_button(self._remind, icon="bell"),
                self._reminded,
                None,
                gap=10,
            )
        )
        left = kit.holding(kit.column((kit.frame("card", kit.column((self.pages, 1), margins=1)), 1), margins=12))
        self.setLayout(kit.row((left, 1), inspector, gap=0))

    def show_application(self, line: ApplicationLine) -> None:
        """Print the copy of an application as it stands now."""
        self._line = line
        days = self._desk.ask(open_reminders, line.party_id)
        words = "、".join(day_words(day, self._desk.today) for day in days)
        self._reminded.setText(tr("checklist", "Noted already: {days}", days=words) if words else "")
        self.renew()

    def renew(self) -> None:
        """Print again, in a job."""
        if self.due.check() is not None:
            return
        desk, id_, language, due = self._desk, self._line.id, self.language.current(), self.due.value()
        everything = self.what.current() == ALL
        self._wanted += 1
        wanted = self._wanted

        def work(_progress: Progress) -> "tuple[Printed, kit.Pages]":
            from cmdesk.services.client_copy import print_client_copy  # noqa: PLC0415  (reportlab loads slowly)

            with desk.book.read() as session:
                printed = print_client_copy(
                    session,
                    id_,
                    everything=everything,
                    due=due,
                    today=desk.today,
                    catalog=catalog(),
                    translate=translator(language),
                    language=language,
                )
            return printed, kit.pdf_pages(partial(BytesIO, printed.pdf))

        def arrived(found: "tuple[Printed, kit.Pages]") -> None:
            if wanted == self._wanted:
                self._printed, pages = found
                self.pages.show_pages(pages)

        desk.run_later(work, arrived)

    def save(self) -> None:
        """Write the pages, as they are shown, to a file."""
        printed = self._printed
        if printed is None:
            return
        name = mask_text(f"{self._line.number} {self._line.name} {tr('checklist', 'What to bring')}.pdf")
        title, kinds = tr("checklist", "Save the client's copy"), tr("memo", "PDF files (*.pdf)")
        path = ask_where(self, title, name.replace("/", "_"), kinds, ".pdf")
        if path is None:
            return
        pdf = printed.pdf

        def write(_hide: Hide, _progress: Progress) -> Path:  # as it is shown, masked already
            with replacing(path) as part:
                part.write_bytes(pdf)
            return path

        export(self._desk, path, write, what=message("masking", "client's copy {number}", number=self._line.number))

    def copy(self) -> None:
        """Put the text for a message on the clipboard; it holds no number of a person."""
        if self._printed is not None:
            application().clipboard().setText(self._printed.text)
            self._desk.say(tr("checklist", "Copied: paste it into a message"))

    def remind(self) -> None:
        """Note in one gesture that the client is to be asked again."""
        if self._printed is None or self.remind_on.check() is not None:
            return
        due = self.remind_on.value() or self._desk.today + SOON
        title = tr("checklist", "Remind the client of {count} documents", count=self._printed.count)
        label = message("checklist", "Remind {name} on {day}", name=self._line.name, day=due.isoformat())
        done = self._desk.act(
            label, remind_client, self._line.id, due=due, title=title, note=self._printed.text, today=self._desk.today
        )
        if done is not None:
            self.show_application(self._line)

    def _ready_by(self) -> date | None:
        """Return the day to be ready by: a week before the committee sits, or that day; none that is over."""
        planned, today = self._line.form.committee_day, self._desk.today
        if planned is None or planned < today:
            return None
        return planned - AHEAD if planned - AHEAD > today else planned
