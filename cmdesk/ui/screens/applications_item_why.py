"""What has to be said before a document is waived, ruled out or verified: why, who approved it, who saw it too."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cmdesk.models.application import ItemState
from cmdesk.services.checklist import ItemForm
from cmdesk.ui import kit
from cmdesk.ui.desk import Desk
from cmdesk.ui.drafting import keeping, restore
from cmdesk.ui.text import tr

Give = Callable[[ItemForm, str], object]
LONGEST = 40


def why_form(
    desk: Desk, state: ItemState, key: str, *, witness: str, give: Give, leave: Callable[[], object]
) -> QWidget:
    """Return the form for a state; give(ItemForm, draft) hears what was said, leave() that it was thought better of."""
    form = kit.Form(draft=keeping(desk, key), name="reason_form")
    if state is ItemState.VERIFIED:
        hint = tr("checklist", "Two persons see the original and sign the copy.")
        form.add(
            "witness", kit.text_field(tr("checklist", "Seen together with"), longest=LONGEST, hint=hint, required=True)
        )
        form.fill({"witness": witness or None})
    else:
        hint = tr("checklist", "Risk control will want to know.")
        form.add("reason", kit.note_field(tr("checklist", "Reason"), lines=2, hint=hint, required=True))
    if state is ItemState.WAIVED:
        form.add("approver", kit.text_field(tr("checklist", "Approved by"), longest=LONGEST, required=True))
    restore(desk, form, key)

    def go() -> None:
        if not form.check():
            return
        typed = form.values()
        said = {name: str(typed.get(name) or "") for name in ("reason", "approver", "witness")}
        desk.drafts.keep(key, form.raw())  # should it be refused
        form.clean()
        give(ItemForm(state=state, reason=said["reason"], approver=said["approver"], witness=said["witness"]), key)

    form.submitted.connect(go)
    words = {
        ItemState.WAIVED: tr("checklist", "Waive it"),
        ItemState.NOT_APPLICABLE: tr("checklist", "Rule it out"),
        ItemState.VERIFIED: tr("checklist", "Original seen"),
    }[state]
    cancel = kit.button(tr("checklist", "Cancel"), leave, kind="ghost", name="leave")
    do = kit.button(words, go, name="give_reason", tip="Ctrl+Enter")
    return kit.frame("inset", kit.column(form, kit.row(do, cancel, None), gap=8, margins=12))
