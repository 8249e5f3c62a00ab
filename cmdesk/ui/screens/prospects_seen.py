"""What the journal says when a number of a prospect was looked at."""

from collections.abc import Callable

from cmdesk.core.text import Message, message
from cmdesk.ui.desk import Desk


def seeing(desk: Desk, what: str, name: Callable[[], str]) -> Callable[[], None]:
    """Return what notes that a number was seen: phone, phone2, identity_no, credit_code, or note for one in words."""

    def saw() -> None:
        who: str | Message = name().strip() or message("prospects", "a new prospect")
        desk.note(
            {
                "phone": message("prospects", "Saw the phone of {name}", name=who),
                "phone2": message("prospects", "Saw the other phone of {name}", name=who),
                "identity_no": message("prospects", "Saw the identity number of {name}", name=who),
                "credit_code": message("prospects", "Saw the credit code of {name}", name=who),
                "note": message("prospects", "Saw the numbers in what is noted of {name}", name=who),
            }[what]
        )

    return saw
