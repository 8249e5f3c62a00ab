"""The left of a visit being recorded: which questions, how far each group is, and the way to the next unasked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cmdesk.core.catalog import Catalog
from cmdesk.ui.kit import ChoiceEdit, Option, action_button, holding, label, muted, row
from cmdesk.ui.kit.buttons import keys_of
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.screens.visits_questions import Questions
from cmdesk.ui.screens.visits_sections import Part, Sections
from cmdesk.ui.text import tr, tr_catalog


class Parts(Sections):
    """set_chosen(code): other questions are wanted. wanted(key): facts, note, group_0 … or photos is to be seen."""

    set_chosen = Signal(str)

    def __init__(self, catalog: Catalog, industry: str, jump: QAction) -> None:
        self._catalog = catalog
        options = [Option(code, tr_catalog(each.name)) for code, each in catalog.question_sets.items()]
        self._choice = ChoiceEdit(options, nothing=tr("visits", "Choose the trade"), touch=words.touch())
        self._choice.setObjectName("question_set")
        self._choice.setAccessibleName(tr("visits", "Questions"))
        self._count = muted("", name="answered")
        self._groups: dict[str, str] = {}
        known = industry in catalog.question_sets
        name = label(tr("visits", "Questions: {trade}", trade=words.set_name(industry, catalog)), bold=True, wrap=True)
        head: QWidget = holding(row((name if known else self._choice, 1), self._count, margins=(16, 10, 14, 6)))
        down = action_button(jump, icon="arrow-down", touch=words.touch())
        down.setText(f" {jump.text()} {keys_of(jump)}")
        super().__init__(head, [down])
        if known:
            self._choice.setParent(self)
            self._choice.hide()
        self._choice.edited.connect(lambda: self.set_chosen.emit(self.set_code()))

    def set_code(self) -> str:
        """Return the code of the chosen question set, empty for none."""
        return self._choice.raw()

    def choose_set(self, code: str) -> None:
        """Choose without telling anyone."""
        self._choice.set_raw(code if code in self._catalog.question_sets else "")

    def renew(self, questions: Questions, note: tuple[int, int], photos: tuple[int, int]) -> None:
        """Show how far everything is: the note's rules met, the photos needed that are there (each done, in all)."""
        progress = questions.progress()
        self._groups = {group: f"group_{at}" for at, group in enumerate(questions.headings)}
        needed, there = photos
        parts = [
            Part(key="facts", title=tr("visits", "Visit")),
            Part(key="note", title=tr("visits", "Note"), done=note[0], total=note[1]),
            *(
                Part(key=self._groups[each.group], title=tr_catalog(each.group), done=each.answered, total=each.total)
                for each in progress
            ),
            Part(key="photos", title=tr("visits", "Photos"), done=there, total=needed),
        ]
        self.show_parts(parts)
        done, total = sum(each.answered for each in progress), sum(each.total for each in progress)
        self._count.setText(f"{done} / {total}" if total else "")

    def show_group(self, group: str) -> None:
        self.show_current(self._groups.get(group, ""))
