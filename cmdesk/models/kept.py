"""How the manager likes to work: views of lists, and which column of a sheet is what."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base, Row


class SavedView(Row, Base):
    """A named way to look at a list: what is searched and filtered, and in which order."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("list", "name"),)

    list: Mapped[str]  # prospects or customers
    name: Mapped[str]
    place: Mapped[int]  # among the views of its list
    query: Mapped[str]  # JSON


class SheetMapping(Row, Base):
    """Which field each column of a sheet was taken for, remembered by the sheet's headings."""

    __tablename__ = "sheet_mapping"

    headings: Mapped[str] = mapped_column(unique=True)  # JSON: the headings in their order
    fields: Mapped[str]  # JSON: field by heading's place; what the user set right
