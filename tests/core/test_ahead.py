import sys
from contextlib import closing
from threading import Event, active_count, get_ident

import pytest

from cmdesk.core.ahead import ahead


def test_the_next_is_made_while_the_last_is_used_and_no_further():
    made, second = [], Event()

    def items():
        for number in range(4):
            made.append((number, get_ident()))
            if number == 1:
                second.set()
            yield number

    with closing(ahead(items())) as coming:
        assert next(coming) == 0
        assert second.wait(10)  # nobody has asked for it yet
        assert [number for number, _ in made] == [0, 1]
        assert list(coming) == [1, 2, 3]
    assert get_ident() not in {thread for _, thread in made}


def test_as_many_as_may_lie_ready_are_made_before_they_are_asked_for():
    made, third = [], Event()

    def items():
        for number in range(6):
            made.append(number)
            if number == 3:
                third.set()
            yield number

    with closing(ahead(items(), 3)) as coming:
        assert next(coming) == 0
        assert third.wait(10)
        assert made == [0, 1, 2, 3]
        assert list(coming) == [1, 2, 3, 4, 5]


def test_what_making_one_raises_is_raised_in_its_place():
    def items():
        yield 1
        raise ValueError("no more")

    coming = ahead(items())
    assert next(coming) == 1
    with pytest.raises(ValueError, match="no more"):
        next(coming)


@pytest.mark.parametrize("used", [1, 3])
def test_threads_take_shorter_turns_meanwhile_and_no_longer(used):
    before = sys.getswitchinterval()
    with closing(ahead(iter(range(1, 4)))) as coming:
        for _ in range(used):
            next(coming)
        assert sys.getswitchinterval() < before
    assert sys.getswitchinterval() == before


def test_who_stops_early_leaves_no_thread_behind():
    before = active_count()
    with closing(ahead(iter(range(1, 100)))) as coming:
        assert next(coming) == 1
    with closing(ahead(iter(range(1, 100)), 20)) as coming:
        assert next(coming) == 1
    assert active_count() == before
