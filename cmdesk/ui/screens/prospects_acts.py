"""What can be done with the selected prospect, by button, key or palette."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cmdesk.services.prospect import ProspectDetail
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import action
from cmdesk.ui.text import tr

CUSTOMERS = "customers"


class Acts:
    """The actions of one prospect; detail is the one that is selected. opening is called before its page opens.

    settle is called before each: a key may come before the list has told of its selection. move and plan open a form
    in the details.
    """

    def __init__(
        self,
        owner: QWidget,
        desk: Desk,
        *,
        settle: Callable[[], None],
        move: Callable[[], None],
        plan: Callable[[], None],
        opening: Callable[[str], None] = lambda _screen: None,
    ) -> None:
        self.desk, self._settle, self._owner, self._opening = desk, settle, owner, opening
        self.detail: ProspectDetail | None = None
        self.visit = action(
            owner, tr("prospects", "Record visit"), self.go_visit, icon="map-pin", shortcut="Ctrl+Shift+V", name="visit"
        )
        self.open = action(
            owner, tr("prospects", "Application"), self.go_application, icon="briefcase", shortcut="Ctrl+O", name="open"
        )
        self.edit = action(owner, tr("prospects", "Edit"), self.go_edit, icon="pencil", shortcut="F2", name="edit")
        self.move = action(
            owner, tr("prospects", "Move stage"), move, icon="git-branch", shortcut="Ctrl+M", name="move"
        )
        self.plan = action(
            owner, tr("prospects", "Plan the next step"), plan, icon="calendar-clock", shortcut="Ctrl+R", name="plan"
        )

    def renew(self, detail: ProspectDetail | None, *, listed: bool) -> None:
        """Offer what can be done with detail; nothing while another page than the list shows."""
        self.detail = detail
        for act in (self.visit, self.open, self.edit, self.plan):
            act.setEnabled(listed and detail is not None)
        self.move.setEnabled(listed and detail is not None and bool(detail.next_stages))
        if detail is not None:
            begun = bool(detail.applications)
            self.open.setText(tr("prospects", "Open application") if begun else tr("prospects", "Accept application"))

    def go_visit(self) -> None:
        """Record a visit to the client."""
        self._settle()
        if self.detail is not None:
            self.desk.go("visits", record=self.detail.line.party_id)

    def go_application(self) -> None:
        """Open the latest application, or accept the first one."""
        self._settle()
        if self.detail is None:
            return
        if self.detail.applications:
            latest, *_ = self.detail.applications[0]
            self.desk.go("applications", application=latest)
        else:
            self.desk.go("applications", open_for=self.detail.line.id)

    def go_edit(self) -> None:
        """Open the form of the prospect."""
        self._settle()
        if self.detail is not None:
            self._opening("prospects")
            self.desk.go("prospects", edit=self.detail.line.id)

    def go_on(self) -> None:
        """Open the client's page; where there is none, the application, or the prospect itself while it has none."""
        self._settle()
        if self.detail is not None and CUSTOMERS in getattr(self._owner.window(), "entries", ()):
            self._opening(CUSTOMERS)
            self.desk.go(CUSTOMERS, party=self.detail.line.party_id, opportunity=self.detail.line.id)
        elif self.detail is not None and self.detail.applications:
            self.go_application()
        else:
            self.go_edit()
