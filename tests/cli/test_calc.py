import io
import json
import sys

import pytest


@pytest.fixture
def calc(monkeypatch, capsys):
    """Run a calculation with JSON on stdin; return exit status, the result and stderr."""
    from cmdesk.cli.main import status

    def run(*words, given=None, text=""):
        monkeypatch.setattr(sys, "argv", ["cmdesk", "--today", "2026-10-31", "calc", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.StringIO(text or json.dumps(given)))
        code = status()
        out = capsys.readouterr()
        return code, json.loads(out.out) if out.out.startswith("{") else out.out, out.err

    return run


@pytest.mark.parametrize(
    ("given", "result"),
    [
        ({"industry": "CAT", "staff": 8, "revenue_wan": "244.8", "assets_wan": None}, {"class": "micro"}),
        ({"industry": "IND", "staff": "1000", "revenue_wan": "39999"}, {"class": "medium"}),
        ({"industry": "CAT", "staff": 100}, {"class": None, "missing": ["revenue_wan"]}),
        ({"industry": "CON", "revenue_wan": 299}, {"class": "micro"}),
    ],
)
def test_size_class(calc, given, result):
    assert calc("size-class", given=given) == (0, result, "")


def test_numbers(calc, tmp_path):
    file = tmp_path / "code.json"
    file.write_text('{"code": "91330100799655058B"}', "utf-8-sig")
    code, found, _ = calc("credit-code", file)
    assert (code, found["valid"], found["error"], found["normalized"]) == (0, True, None, "91330100799655058B")
    code, found, _ = calc("credit-code", given={"code": "913301007996550581"})
    assert (code, found["valid"], found["error"]) == (0, False, "CHECK_DIGIT")
    code, found, _ = calc("identity-card", given={"number": "11010519491231002X", "as_of": "2026-01-01"})
    assert (found["valid"], found["birth"], found["gender"], found["age"]) == (True, "1949-12-31", "female", 76)
    _, later, _ = calc("identity-card", given={"number": "440524188001010014"})
    assert later["valid"] is True


@pytest.mark.parametrize(
    ("kind", "given", "named"),
    [
        ("size-class", {"industry": "XX"}, "industry"),
        ("size-class", {}, "industry"),
        ("size-class", {"industry": "CAT", "staff": "many"}, "staff"),
        ("size-class", {"industry": "CAT", "staff": -1}, "staff"),
        ("size-class", {"industry": "CAT", "staff": True}, "staff"),
        ("size-class", {"industry": "CAT", "staff": 1, "revenue_wan": "NaN"}, "revenue_wan"),
        ("credit-code", {"code": 5}, "code"),
        ("identity-card", {"number": "1", "as_of": "soon"}, "as_of"),
    ],
)
def test_an_impossible_input_is_named(calc, kind, given, named):
    code, out, err = calc(kind, given=given)
    assert (code, out) == (1, "")
    assert named in err


@pytest.mark.parametrize("text", ["[]", "{", "5", '"text"', "[" * 100_000])
def test_what_is_no_object_is_told(calc, text):
    code, _, err = calc("size-class", text=text)
    assert code == 1
    assert "JSON" in err


def test_the_list_of_kinds_and_wrong_usage(calc):
    code, found, _ = calc("--list", "--json")
    assert code == 0
    assert set(found) >= {
        "affordability", "altman", "amount-in-words", "apr", "average-balance", "credit-code", "cross-check",
        "discount", "equity-check", "identity-card", "mask", "max-loan", "prepayment", "schedule", "size-class",
        "words-check", "working-capital", "xirr",
    }  # fmt: skip
    assert all(each["inputs"] and each["source"] for each in found.values())
    assert "size-class" in calc("--list")[1]
    assert calc()[0] == 2
    assert calc("astrology")[0] == 2
