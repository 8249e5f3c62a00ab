from copy import copy

import pytest
from sqlalchemy import select

from cmdesk.core.errors import UserError
from cmdesk.core.masking import whole
from cmdesk.core.text import message
from cmdesk.models.journal import Gesture, GestureKind
from cmdesk.models.journal import load as read_label
from cmdesk.services.export import release
from cmdesk.services.gesture import undo_label


def notes(ask):
    found = ask(lambda session: session.scalars(select(Gesture).where(Gesture.kind == GestureKind.NOTE)).all())
    return [str(read_label(each.label)) for each in found]


def test_a_whole_export_is_noted_with_its_reason_and_nothing_undoes_that(book, ask, catalog):
    what = message("masking", "memo {number}", number="SQ-2026-0001")
    assert release(book, what, "  法院来函\n调取 13800138000 ", catalog=catalog) is whole
    assert notes(ask) == ["Exported memo SQ-2026-0001 whole: 法院来函 调取 138****8000"]
    assert ask(undo_label) is None


@pytest.mark.parametrize("reason", ["", "   ", "a", "....", "哈哈哈哈哈哈", "x" * 201])
def test_without_a_reason_nothing_is_released(book, ask, catalog, reason):
    with pytest.raises(UserError):
        release(book, message("test", "memo"), reason, catalog=catalog)
    assert notes(ask) == []


def test_a_bank_may_let_nothing_leave_whole(book, ask, catalog):
    never = copy(catalog)
    never.full_export = "never"
    with pytest.raises(UserError, match="full_export"):
        release(book, message("test", "memo"), "法院来函调取", catalog=never)
    assert notes(ask) == []
