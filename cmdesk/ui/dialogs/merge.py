"""Two parties side by side before they become one: which value of each field stays, and what moves over."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QRadioButton, QWidget

from cmdesk.core.catalog import Field
from cmdesk.core.catalog.profile import PERSON
from cmdesk.core.masking import PHONE, mask, mask_text
from cmdesk.core.text import message
from cmdesk.models.states import AnswerState
from cmdesk.services.fact_values import value_words
from cmdesk.services.history_fields import field_name
from cmdesk.services.history_titles import thing
from cmdesk.services.merging import FACT, STATE, Comparison, Differing, Side, compare, merge
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import MessageBar, button, column, frame, holding, label, muted, row, rule, scroll
from cmdesk.ui.text import plain_tip, reading, tr, tr_catalog
from cmdesk.ui.theme import theme

WIDTH, HIGHEST, BARE, LINE = 720, 600, 290, 34
LONGEST = 60
KINDS = {"phone": PHONE, "phone2": PHONE, "identity_no": "id_card", "credit_code": "uscc"}


class MergeDialog(QDialog):
    """A radio button for each side of each field that differs. merged(id): they are one now, under that id."""

    merged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, first: UUID, second: UUID) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(tr("people", "Merge two clients"))
        self.desk = desk
        self.comparison: Comparison = desk.ask(compare, first, second)
        self.radios: dict[str, dict[Side, QRadioButton]] = {}
        self.bar = MessageBar()
        one, other = (mask_text(name) for name in self.comparison.names)
        leave = button(tr("people", "Keep both"), self.reject, kind="ghost", name="leave")
        go = button(tr("people", "Merge into one"), self._merge, kind="primary", icon="check", name="merge")
        head = label(
            tr("people", "“{one}” and “{other}” become one", one=one, other=other), "title", bold=True, wrap=True
        )
        why = muted(
            tr("people", "Everything of both is kept together under the older one. Undo takes all of it apart again."),
            wrap=True,
        )
        inside = column(self._grid(), rule(), self._same(), self._moves(), None, gap=12, margins=(14, 12, 14, 12))
        grid = scroll(holding(inside), name="fields")
        box = frame("card", column((grid, 1), margins=1))
        self.setLayout(column(head, why, self.bar, (box, 1), row(None, leave, go), gap=10, margins=20))
        lines = len(self.comparison.differing)
        self.resize(theme().px(WIDTH), theme().px(min(HIGHEST, BARE + LINE * lines)))
        go.setFocus()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(16))
        grid.setVerticalSpacing(theme().px(8))
        grid.setColumnMinimumWidth(0, theme().px(110))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(muted(tr("people", "What differs")), 0, 0)
        grid.addWidget(muted(tr("people", "The older one")), 0, 1)
        grid.addWidget(muted(tr("people", "The newer one")), 0, 2)
        for line, each in enumerate(self.comparison.differing, start=1):
            grid.addWidget(label(self._caption(each.key), "caption", "secondary", wrap=True), line, 0)
            group = QButtonGroup(self)
            self.radios[each.key] = {}
            for place, side, text in ((1, "one", each.one), (2, "other", each.other)):
                radio = self._radio(each, text)
                group.addButton(radio)
                radio.setChecked(each.chosen == side)
                radio.setObjectName(f"{each.key}_{side}")
                self.radios[each.key]["one" if side == "one" else "other"] = radio
                grid.addWidget(radio, line, place)
        return grid

    def _radio(self, each: Differing, text: str) -> QRadioButton:
        said = self._shown(each.key, text)
        short = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
        radio = QRadioButton((short or tr("people", "(empty)")).replace("&", "&&"))
        radio.setFont(theme().font())
        radio.setToolTip(plain_tip(said) if short != said else "")
        radio.setAccessibleName(f"{self._caption(each.key)}：{said or tr('people', '(empty)')}")
        return radio

    def _caption(self, key: str) -> str:
        if key.startswith(FACT):
            field = self._field(key)
            return tr_catalog(field.name) if field is not None else key.removeprefix(FACT)
        return reading(field_name("party", key))

    def _field(self, key: str) -> Field | None:
        """Return the field of the profile a fact is of; None for one the catalog no longer has."""
        return self.desk.catalog.profile.fields.get(key.removeprefix(FACT))

    def _shown(self, key: str, text: str) -> str:
        """Return a value as it may be seen, in the words of the catalog."""
        if key in KINDS:
            return mask(KINDS[key], text)
        if key.startswith(FACT) and (field := self._field(key)) is not None:
            return self._fact(field, text)
        if key == "kind":
            return tr_catalog(self.desk.catalog.terms["party_kind"][text].name)
        if key == "industry" and text in self.desk.catalog.question_sets:
            return tr_catalog(self.desk.catalog.question_sets[text].name)
        return " ".join(mask_text(text).split())

    def _fact(self, field: Field, text: str) -> str:
        if text.startswith(STATE):
            declined = text == STATE + AnswerState.DECLINED
            return tr("profile", "declined") if declined else tr("profile", "none")
        if field.type == PERSON:
            return mask("id_card", text)
        words = value_words(field, text, self.desk.catalog)
        return mask_text(words if isinstance(words, str) else reading(words))

    def _same(self) -> QWidget:
        """Say what agrees."""
        told = [f"{self._caption(key)} {self._shown(key, text)[:LONGEST]}" for key, text in self.comparison.same]
        words = tr("people", "The same in both: {fields}", fields="，".join(told)) if told else ""
        return label(words, "caption", "muted", wrap=True)

    def _moves(self) -> QWidget:
        """Say what hangs on the newer one and moves over."""
        told = [f"{reading(thing(table))} {count}" for table, count in self.comparison.moves.items()]
        words = tr("people", "Moves over from the newer one: {things}", things="，".join(told)) if told else ""
        return label(words, "caption", "muted", wrap=True)

    def choices(self) -> dict[str, Side]:
        """Return which side of each differing field stays."""
        return {key: "other" if sides["other"].isChecked() else "one" for key, sides in self.radios.items()}

    def _merge(self) -> None:
        names = self.comparison.names
        label_ = message("people", "Merge “{other}” into “{one}”", one=names[0], other=names[1])
        done = self.desk.act(
            label_, merge, self.comparison.one, self.comparison.other, self.choices(), catalog=self.desk.catalog
        )
        if done is None:
            self.bar.say(tr("people", "They are not merged; the window says why."), "bad")
            return
        self.accept()
        self.merged.emit(done.result)


def ask_merge(
    desk: Desk, parent: QWidget, first: UUID, second: UUID, merged: Callable[[UUID], object] | None = None
) -> None:
    """Show two parties side by side; merged(id) hears under which id they are one."""
    dialog = MergeDialog(desk, parent, first, second)
    if merged is not None:
        dialog.merged.connect(merged)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
