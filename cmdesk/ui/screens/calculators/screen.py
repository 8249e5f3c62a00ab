"""The calculators on one screen: with or without a client, copied, printed, put into an application."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cmdesk.core.files import replacing
from cmdesk.core.masking import mask_text
from cmdesk.core.progress import Progress
from cmdesk.core.text import message
from cmdesk.core.translation import translator
from cmdesk.services.calculators import CALCULATORS
from cmdesk.services.calculators.calculator import NOTE, as_text
from cmdesk.services.calculators.printing import print_calculation
from cmdesk.services.calculators.putting import latest_application, put_in, told
from cmdesk.services.parties import show_party
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import Tab, Tabs, action, action_button, column, holding, muted, row
from cmdesk.ui.party_pick import party_field
from cmdesk.ui.popup import Popup
from cmdesk.ui.saving import ask_where
from cmdesk.ui.screens.calculators.pane import Pane, offer_name
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import application


class CalculatorsScreen(QWidget):
    """What was typed for a client stands there again when the calculators are opened from it."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("calculators")
        self.desk = desk
        self.party_id: UUID | None = None
        self.client = ""
        self.panes: dict[str, Pane] = {}
        self.tabs = Tabs(
            [Tab(each.key, reading(each.title)) for each in CALCULATORS],
            says=tr("calculators", "Calculators"),
            name="calculator_tabs",
        )
        self._stack = QStackedWidget()
        self._who = holding(row())
        self._copy = action(
            self, tr("calculators", "Copy"), self.copy, icon="copy", shortcut="Ctrl+Shift+C", name="copy"
        )
        self._pdf = action(self, tr("calculators", "PDF…"), self.save, icon="download", shortcut="Ctrl+P", name="pdf")
        self._put = action(
            self,
            tr("calculators", "Into the application"),
            self.put,
            icon="briefcase",
            shortcut="Ctrl+Return",
            name="put",
        )
        for place, each in enumerate(CALCULATORS, start=1):
            action(self, reading(each.title), partial(self.show_calculator, each.key), shortcut=f"Ctrl+{place}")
        self._head = row(
            self.tabs, None, self._who, action_button(self._copy, kind="ghost", icon="copy"),
            action_button(self._pdf, kind="ghost", icon="download"),
            action_button(self._put, kind="primary", icon="briefcase"),
            gap=6, margins=(6, 0, 12, 0),
        )  # fmt: skip
        note = row(muted(reading(NOTE)), None, margins=(16, 4, 16, 8))
        self.setLayout(column(kit.bar("pagehead", self._head, 48), (self._stack, 1), note, gap=0))
        self.tabs.chosen.connect(self.show_calculator)
        self._show_client()

    def crumbs(self) -> Sequence[str]:
        return (mask_text(self.client),) if self.client else ()

    def show_place(self, party: UUID | str | None = None, calculator: str = "", **_where: Any) -> None:
        """Show a calculator, for a client where one is named."""
        if party is not None:
            self.set_client(UUID(str(party)))
        self.show_calculator(calculator or self.tabs.current())

    def set_client(self, party_id: UUID | None) -> None:
        """Calculate for a client, or for nobody."""
        found = self.desk.ask(show_party, party_id) if party_id else None
        self.party_id, self.client = (found.id, found.name) if found else (None, "")
        for pane in self.panes.values():
            self._stack.removeWidget(pane)
            pane.deleteLater()
        self.panes.clear()
        self._show_client()
        self.show_calculator(self.tabs.current())
        self.placed.emit()

    def _show_client(self) -> None:
        if self.client:
            chip = kit.FilterChip(tr("calculators", "Client"), mask_text(self.client), name="client_chip")
            chip.removed.connect(lambda: QTimer.singleShot(0, self, lambda: self.set_client(None)))
            chip.clicked.connect(self.pick_client)
            fresh: QWidget = holding(row(chip))
        else:
            pick = kit.button(
                tr("calculators", "For a client…"), self.pick_client, kind="ghost", icon="user", name="pick"
            )
            fresh = holding(row(pick))
        self._head.replaceWidget(self._who, fresh)
        kit.discard(self._who)
        self._who = fresh
        self._put.setEnabled(bool(self.client))

    def pick_client(self) -> None:
        """Ask for whom."""
        Popup(
            self._who, tr("calculators", "For whom"), {"party": party_field(self.desk, tr("calculators", "Client"))},
            tr("calculators", "Choose"), lambda values: self._picked(values["party"]), name="client_popup",
        ).open()  # fmt: skip

    def _picked(self, party: UUID | str | None) -> None:
        if isinstance(party, UUID):
            QTimer.singleShot(0, self, lambda: self.set_client(party))

    def show_calculator(self, key: str) -> None:
        """Show one of them."""
        self.tabs.set_current(key)
        if key not in self.panes:
            calculator = next(each for each in CALCULATORS if each.key == key)
            line = self.desk.ask(latest_application, self.party_id) if self.party_id else None
            kept = f"calculator:{key}:{self.party_id.hex if self.party_id else ''}"
            pane = Pane(self.desk, calculator, kept, told(line) if line and calculator.follows else {})
            self.panes[key] = pane
            self._stack.addWidget(pane)
        self._stack.setCurrentWidget(self.panes[key])

    def pane(self) -> Pane:
        """Return the calculator that shows, its answer up to date."""
        shown = self.panes[self.tabs.current()]
        shown.flush()
        return shown

    def copy(self) -> None:
        """Put the answer on the clipboard as text."""
        pane = self.pane()
        offers = list(zip(pane.asked(), pane.results, strict=True))
        application().clipboard().setText(as_text(pane.calculator, offers, translator(self.desk.settings.language)))
        self.desk.say(tr("calculators", "Copied"))

    def save(self) -> None:
        """Write the answer as a page."""
        pane, desk = self.pane(), self.desk
        title = reading(pane.calculator.title)
        name = mask_text(f"{self.client} {title}.pdf".strip()).replace("/", "_")
        path = ask_where(self, tr("calculators", "PDF…"), name, tr("memo", "PDF files (*.pdf)"), ".pdf")
        if path is None:
            return
        offers = list(zip(pane.asked(), pane.results, strict=True))
        client, language = self.client, desk.settings.language

        def work(_progress: Progress) -> Path:
            with desk.book.read() as session:
                pdf = print_calculation(
                    session, pane.calculator, offers, client=client, today=desk.today, language=language,
                    translate=translator(language),
                )  # fmt: skip
            with replacing(path) as part:
                part.write_bytes(pdf)
            return path

        desk.run_later(work, lambda done: desk.say(tr("calculators", "Written: {file}", file=done.name)))

    def put(self) -> None:
        """Write the answer into the client's application; of several offers ask which."""
        pane = self.pane()
        usable = [(place, each.takes) for place, each in enumerate(pane.results) if each.takes]
        line = self.desk.ask(latest_application, self.party_id) if self.party_id else None
        if line is None or not usable:
            said = (
                tr("calculators", "This client has no application yet.")
                if line is None
                else tr("calculators", "There is nothing an application could take over.")
            )
            self.desk.say(said)
            return
        if len(usable) == 1:
            self._write(line.id, line.number, usable[0][1])
            return
        options = [kit.Option(str(place), offer_name(place)) for place, _ in usable]
        takes = {str(place): each for place, each in usable}
        field = kit.choice_field(tr("calculators", "Which offer"), options, required=True)
        title = tr("calculators", "Into application {number}", number=line.number)
        Popup(
            self._who, title, {"offer": field}, tr("calculators", "Write"),
            lambda values: self._write(line.id, line.number, takes[values["offer"]]),
            values={"offer": options[0].key}, name="offer_popup",
        ).open()  # fmt: skip

    def _write(self, application_id: UUID, number: str, takes: Any) -> None:
        label = message("calculators", "A calculation into application {number}", number=number)
        self.desk.act(label, put_in, application_id, takes, catalog=self.desk.catalog)
