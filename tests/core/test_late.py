import re
from importlib import import_module

import pytest

from cmdesk.core import catalog
from cmdesk.core.late import late
from cmdesk.ui import kit


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


@pytest.mark.parametrize("package", [catalog, kit])
def test_each_name_of_a_late_package_is_the_one_of_its_module(package):
    for module, names in package.MODULES.items():
        inside = import_module(f"{package.__name__}.{module}")
        assert [getattr(package, name) for name in names.split()] == [getattr(inside, name) for name in names.split()]
        assert not set(names.split()) & set(package.MODULES)  # a module of the same name would stand for it
    assert sorted(package.__all__) == sorted(" ".join(package.MODULES.values()).split())


def test_a_late_package_has_no_other_names():
    with pytest.raises(AttributeError, match="no attribute 'frobnicate'"):
        _ = catalog.frobnicate
    with pytest.raises(ImportError):
        from cmdesk.ui.kit import frobnicate  # noqa: F401
