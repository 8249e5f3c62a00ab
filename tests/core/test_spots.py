import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.core.catalog.spots import find_spots
from cmdesk.core.paths import resources

TEXT = '''# a comment with [[brackets]] and "quotes
title = "目录" # behind
"a key" . 'b' = [ 1, # one
  [2, 3,],
  { x = "]", y.z = 'it # is' } ]
long = """
four "quotes" in a row: """"
raw = \'\'\'a
[[b]]\'\'\'
day = 1979-05-27 07:32:00

[[entry]]
code = "甲"
[entry.more]
x = -1.5e3
[[entry]]
code = "乙"
[[entry.part]]
code = "丙"
'''


def spots(text):
    return find_spots(text, tomllib.loads(text))


def test_every_key_of_a_text_has_its_line_and_column():
    found = spots(TEXT)
    assert {path: (spot.line, spot.column) for path, spot in found.items()} == {
        ("title",): (2, 9),
        ("a key",): (3, 1),
        ("a key", "b"): (3, 1),
        ("a key", "b", 0): (3, 19),
        ("a key", "b", 1): (4, 3),
        ("a key", "b", 1, 0): (4, 4),
        ("a key", "b", 1, 1): (4, 7),
        ("a key", "b", 2): (5, 3),
        ("a key", "b", 2, "x"): (5, 9),
        ("a key", "b", 2, "y"): (5, 14),
        ("a key", "b", 2, "y", "z"): (5, 20),
        ("long",): (6, 8),
        ("raw",): (8, 7),
        ("day",): (10, 7),
        ("entry",): (12, 1),
        ("entry", 0): (12, 1),
        ("entry", 0, "code"): (13, 8),
        ("entry", 0, "more"): (14, 1),
        ("entry", 0, "more", "x"): (15, 5),
        ("entry", 1): (16, 1),
        ("entry", 1, "code"): (17, 8),
        ("entry", 1, "part"): (18, 1),
        ("entry", 1, "part", 0): (18, 1),
        ("entry", 1, "part", 0, "code"): (19, 8),
    }
    assert found["a key", "b", 2, "y", "z"].raw == "'it # is'"
    assert found["day",].raw == "1979-05-27 07:32:00"


@pytest.mark.parametrize("file", sorted((resources() / "catalog").glob("*.toml")), ids=lambda file: file.name)
def test_the_files_of_the_catalog_are_walked_whole(file):
    text = file.read_text("utf-8")
    found = spots(text)
    assert found
    for spot in found.values():
        rest = text.splitlines()[spot.line - 1][spot.column - 1 :]
        assert rest.startswith(spot.raw.split("\n")[0])


values = st.recursive(
    st.sampled_from(["1", "true", '"a # ]}\\""', "'\\'", '"""x\n"y" = 2"""', "1.5", "''", "07:32:00"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: "[ # c\n" + ",\n".join(parts) + "]"),
        st.lists(inner, max_size=2).map(
            lambda parts: "{" + ", ".join(f"k{at} = {part}" for at, part in enumerate(parts)) + "}"
        ),
    ),
    max_leaves=8,
)
HEADS = ["[[a]]", "[[a.b]]", "[a.c{n}]", '["d{n}"]', "[[e.f]]", "# nothing"]


@given(st.lists(st.tuples(st.sampled_from(HEADS), st.lists(values, max_size=3)), max_size=6))
def test_whatever_tomllib_reads_is_walked_with_the_right_lines(tables):
    text = ""
    for number, (heading, given_values) in enumerate(tables):
        text += heading.format(n=number) + "\n"
        text += "".join(f"x{number}y{at} = {value}\n" for at, value in enumerate(given_values))
    try:
        root = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = find_spots(text, root)
    assert bool(found) == bool(root)
    for path, spot in found.items():
        key = path[-1]
        if isinstance(key, str) and key.startswith("x"):
            assert text.splitlines()[spot.line - 1].startswith(f"{key} = ")
