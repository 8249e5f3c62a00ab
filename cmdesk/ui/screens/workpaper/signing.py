"""Signing the declaration of a work paper by hand, on the sheet that visits are signed on."""

from PySide6.QtWidgets import QStackedLayout

from cmdesk.core.masking import mask_text
from cmdesk.core.text import message
from cmdesk.models.visit import Signer
from cmdesk.services.applications import ApplicationLine
from cmdesk.services.declaration import (
    SIGNERS,
    Declaration,
    DeclarationForm,
    DeclarationLine,
    sign_declaration,
    unsign_declaration,
)
from cmdesk.services.profile import read_profile
from cmdesk.services.visit import NewSignature
from cmdesk.ui.desk import Desk
from cmdesk.ui.screens.visits_sign import SignPage
from cmdesk.ui.text import tr


class Signing:
    """Opens the sheet over a stack, and writes what was signed."""

    def __init__(self, desk: Desk, stack: QStackedLayout) -> None:
        self._desk, self._stack = desk, stack
        self.sheet: SignPage | None = None

    def open(self, declaration: Declaration | None, line: ApplicationLine, signer: Signer | None) -> None:
        """Let somebody sign: signer, else whoever has yet to."""
        if declaration is None:
            return
        if not declaration.missing:
            self._desk.say(tr("workpaper", "Both have signed"))
            return
        profile = self._desk.ask(read_profile)
        names = {
            Signer.LEAD: declaration.lead or profile.name,
            Signer.PARTNER: declaration.partner or profile.partner,
        }
        numbers = {Signer.LEAD: profile.staff_no, Signer.PARTNER: profile.partner_no}
        title = tr("workpaper", "Sign the declaration for {client}", client=mask_text(line.name))
        self.close()
        self.sheet = sheet = SignPage(
            title,
            names,
            self._desk.catalog,
            signer=signer or declaration.missing[0],
            signers=SIGNERS,
            numbers=numbers,
            back=tr("workpaper", "Back to the work paper"),
        )
        sheet.signed.connect(lambda new: self._signed(line, new))
        sheet.left.connect(self.close)
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        sheet.pad.setFocus()

    def _signed(self, line: ApplicationLine, new: NewSignature) -> None:
        number = self.sheet.number() if self.sheet is not None else ""
        form = DeclarationForm(
            signer=new.signer, name=new.name, staff_no=number, signed_at=new.signed_at, data=new.data
        )
        label = message("workpaper", "{name} signed the declaration for {client}", name=new.name, client=line.name)
        if self._desk.act(label, sign_declaration, line.id, form) is not None:
            self.close()

    def take_back(self, signed: DeclarationLine, line: ApplicationLine) -> None:
        """Take a signature back; undo brings it again."""
        label = message(
            "workpaper", "Take back the signature of {name} for {client}", name=signed.name, client=line.name
        )
        self._desk.act(label, unsign_declaration, signed.id)

    def close(self) -> None:
        """Go back from the sheet."""
        if self.sheet is not None:
            self._stack.removeWidget(self.sheet)
            self.sheet.deleteLater()
            self.sheet = None
            self._stack.setCurrentIndex(0)  # the paper itself
