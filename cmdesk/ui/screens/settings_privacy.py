"""The card of the settings that says what is masked, for how long a number shows, and whether exports may be whole."""

from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.services.export import may_be_whole
from cmdesk.ui import kit
from cmdesk.ui.kit.masked import SHOWN
from cmdesk.ui.text import tr, tr_catalog

SAID = ("mobile", "tel", "id_card", "bank_card")  # masked on screen and in exports
EXPORTED = ("address", "email", "plate")  # masked in exports


def privacy_card(catalog: Catalog) -> QWidget:
    """Return the card; its rules are the bank's, in masking.toml."""
    screen = tr(
        "settings",
        "Masked everywhere, inside notes too. A click, Enter or Space shows a number for {seconds} seconds; "
        "each showing and copying is noted in the journal.",
        seconds=SHOWN // 1000,
    )
    exports = (
        tr("settings", "Masked, addresses, e-mails and plates too. Whole only with a reason, noted in the journal.")
        if may_be_whole(catalog)
        else tr("settings", "Masked, addresses, e-mails and plates too. This bank lets nothing leave whole.")
    )
    shown = [catalog.masking[code] for code in (*SAID, *EXPORTED)]
    rules = [(tr_catalog(rule.name), f"{tr_catalog(rule.rule)}　{rule.example}") for rule in shown]
    return kit.card(
        tr("settings", "Privacy"),
        kit.key_values(
            [(tr("settings", "On screen"), screen), (tr("settings", "Exports"), exports), *rules], width=96, gap=6
        ),
        note=tr("settings", "The bank's rules"),
        name="privacy",
    )
