import re

import pytest

from cmdesk.core.late import late


def test_a_late_pattern_finds_what_the_pattern_finds():
    found, wanted = late("(a+)B", re.IGNORECASE), re.compile("(a+)B", re.IGNORECASE)
    text = "xaab aB"
    assert found.findall(text) == found.findall(text) == wanted.findall(text) == ["aa", "a"]
    assert found.sub("-", text) == wanted.sub("-", text) == "x- -"
    assert found.fullmatch("aAb")[1] == "aA"
    assert (found.pattern, found.flags, found.groups) == (wanted.pattern, wanted.flags, wanted.groups)


def test_a_late_pattern_is_compiled_when_it_is_used():
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.match("(")
