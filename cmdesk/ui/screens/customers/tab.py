"""What the customer's page needs to know of one of its tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cmdesk.ui.desk import Desk


@dataclass(frozen=True, kw_only=True)
class CustomerTab:
    """A tab and how to build what it shows of one party; built when first opened.

    title is an English source marked QT_TRANSLATE_NOOP("customers", …). count: the number behind the title, None for
    none; called with the party's id after every change of tables. The widget reads what it shows when it is
    made, and may define refresh(), called when one of tables has changed while it shows (else when it shows again).
    """

    order: int
    key: str
    title: str
    tables: frozenset[str]
    make: Callable[[Desk, UUID], QWidget]
    count: Callable[[Desk, UUID], int] | None = None
