import pytest

from cmdesk.core.errors import UserError
from cmdesk.services.gesture import undo
from cmdesk.services.saved_views import MOST, delete_view, list_views, move_view, rename_view, save_view, update_view


def names(ask, of="prospects"):
    return [view.name for view in ask(list_views, of)]


def test_views_are_kept_renamed_moved_updated_and_deleted(ask, act, book):
    first, second, third = (act(save_view, "prospects", name, "{}") for name in ("我的餐饮", " 大\n额 ", "三"))
    assert names(ask) == ["我的餐饮", "大 额", "三"]
    assert names(ask, "customers") == []
    act(move_view, third, -1)
    act(move_view, first, 9)
    assert names(ask) == ["三", "大 额", "我的餐饮"]
    act(rename_view, first, "餐饮")
    act(update_view, first, '{"search": "x"}')
    assert ask(list_views, "prospects")[-1].query == '{"search": "x"}'
    act(delete_view, second)
    assert names(ask) == ["三", "餐饮"]
    undo(book)
    assert names(ask) == ["三", "大 额", "餐饮"]


@pytest.mark.parametrize("name", ["", " \n ", "三" * 21, "我的"])
def test_a_name_that_will_not_do_is_refused(act, name):
    kept = act(save_view, "prospects", "我的", "{}")
    with pytest.raises(UserError):
        act(save_view, "prospects", name, "{}")
    act(rename_view, kept, "我的")  # its own


def test_a_list_keeps_so_many_views_and_no_more(ask, act):
    for place in range(MOST):
        act(save_view, "prospects", str(place), "{}")
    with pytest.raises(UserError, match="delete one"):
        act(save_view, "prospects", "x", "{}")
