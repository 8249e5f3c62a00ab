"""Files to read, made where a test needs one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

Rows = Sequence[Sequence[Any]]


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that saves sheets of rows, by name, as a workbook."""

    def save(sheets: Rows | dict[str, Rows], name: str = "list.xlsx") -> Path:
        book = Workbook()
        book.remove(book.active)
        for title, rows in (sheets if isinstance(sheets, dict) else {"Sheet1": sheets}).items():
            sheet = book.create_sheet(title)
            for number, row in enumerate(rows, start=1):
                for column, value in enumerate(row, start=1):
                    if value not in ("", None):
                        cell = sheet.cell(number, column, value)
                        if isinstance(value, str):
                            cell.data_type = "s"  # "=SUM(1,2)" is what somebody typed
        path = tmp_path / name
        book.save(path)
        return path

    return save
