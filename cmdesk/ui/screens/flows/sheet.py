"""The first rows of a file, with a choice above each column of what it was taken for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cmdesk.core.masking import mask_text
from cmdesk.intake.bank.statement import FIELDS, Preview
from cmdesk.ui.kit import ChoiceEdit, Option, column
from cmdesk.ui.text import reading, tr
from cmdesk.ui.theme import theme

WIDTH = 132  # px of a column
LONGEST = 60  # characters of a cell


class SheetTable(QWidget):
    """chosen(column, field): the user took a column, from 0, for another field; an empty field for none.

    headed(row): the user says that the headings stand in this row, from 1.
    """

    chosen = Signal(int, str)
    headed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget()
        self.table.setObjectName("sheet_rows")
        self.table.setAccessibleName(tr("flows", "First rows of the file"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.verticalHeader().setDefaultSectionSize(theme().size("row_dense"))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setSectionsClickable(True)
        self.table.verticalHeader().setToolTip(tr("flows", "Click the number of the row that holds the headings"))
        self.table.verticalHeader().sectionClicked.connect(lambda row: self.headed.emit(row) if row else None)
        self.table.horizontalHeader().setVisible(False)
        self.table.setWordWrap(False)
        self.setLayout(column(self.table))
        self.choices: list[ChoiceEdit] = []

    def show_sheet(self, preview: Preview) -> None:
        """Show the rows of a file and the field of each column."""
        width = max(len(preview.headings), max(map(len, preview.rows), default=0))
        self.table.clear()
        self.table.setColumnCount(width)
        self.table.setRowCount(len(preview.rows) + 1)
        self.choices = []
        options = [Option(key, reading(name)) for key, name in FIELDS.items()]
        for place in range(width):
            self.table.setColumnWidth(place, theme().px(WIDTH))
            choice = ChoiceEdit(options, nothing=tr("flows", "not used"))
            choice.setObjectName(f"column_{place}")
            heading = preview.headings[place] if place < len(preview.headings) else ""
            choice.setAccessibleName(tr("flows", "Column {heading}", heading=heading))
            choice.set_raw(preview.fields[place] if place < len(preview.fields) else "")
            choice.edited.connect(lambda place=place, choice=choice: self.chosen.emit(place, choice.value() or ""))
            self.choices.append(choice)
            self.table.setCellWidget(0, place, choice)
        self.table.setRowHeight(0, theme().size("control") + 4)
        names = [""] + [str(number) for number in range(1, len(preview.rows) + 1)]
        self.table.setVerticalHeaderLabels(names)
        for at, cells in enumerate(preview.rows, start=1):
            for place, cell in enumerate(cells):
                item = QTableWidgetItem(mask_text(cell[:LONGEST]))
                if preview.header_row == at:
                    item.setFont(theme().font(bold=True))
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(at, place, item)
