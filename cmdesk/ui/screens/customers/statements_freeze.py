"""Columns of a table that stay at the left while the others scroll."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class Frozen(QTableView):
    """Lies over the first columns of a table and shows them; clicks and keys are the table's."""

    def __init__(self, table: QTableView, columns: int) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        self.setObjectName("frozen")
        self.setAccessibleName(table.accessibleName())
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(table.selectionMode())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(table.horizontalHeader().defaultAlignment())
        self.clicked.connect(table.clicked)
        self.model().modelReset.connect(self._place)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalHeader().sectionResized.connect(lambda *_: self._place())
        table.selectionModel().currentChanged.connect(self._uncover)
        table.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Take the widths of the table's columns, and lie over them."""
        widths = [self._table.columnWidth(column) for column in range(self._columns)]
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column >= self._columns)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        header = self._table.horizontalHeader()
        self.horizontalHeader().setFixedHeight(header.height())
        edge = self._table.frameWidth()
        self.setGeometry(edge, edge, sum(widths), header.height() + self._table.viewport().height())

    def _uncover(self, current: QModelIndex) -> None:
        """Scroll a cell out from under the columns that stay."""
        hidden = self.width() - self._table.visualRect(current).left()
        if current.column() >= self._columns and hidden > 0:
            bar = self._table.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
