"""The dialogs of a book: which one, its passphrase, a new one, its recovery key."""

from cmdesk.ui.dialogs.change import ChangeDialog, ShowKeyDialog
from cmdesk.ui.dialogs.new import NewDialog
from cmdesk.ui.dialogs.passphrase import PassphraseForm
from cmdesk.ui.dialogs.recover import RecoverDialog
from cmdesk.ui.dialogs.start import StartDialog, Ways

__all__ = ["ChangeDialog", "NewDialog", "PassphraseForm", "RecoverDialog", "ShowKeyDialog", "StartDialog", "Ways"]
