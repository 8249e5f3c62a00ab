"""The frame holds: the import contracts, every text in Chinese, no network, what is imported is declared, dev.py."""

import ast
import importlib.metadata
import importlib.util
import re
import socket
import string
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from importlinter.cli import lint_imports

from cmdesk.core.translation import texts


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ROOT = Path(__file__).parents[1]
TEXTS = load(ROOT / "tools" / "texts.py").wanted()


def test_import_contracts(capsys):
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0, (
        capsys.readouterr().out
    )


def finished(package):
    """Return the finished translations of a package by (context, source), as any reader of XML finds them."""
    path = ROOT / "resources" / "i18n" / "zh_CN" / f"{package}.ts"
    found = {}
    for context in ET.parse(path).getroot().iter("context") if path.exists() else ():  # noqa: S314  (ours)
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation.get("type") is None and translation.text:
                found[context.findtext("name"), entry.findtext("source")] = translation.text
    return found


@pytest.mark.parametrize("package", TEXTS)
def test_every_text_is_in_chinese(package):
    assert sorted(TEXTS[package] - finished(package).keys()) == []


def test_what_is_said_is_what_the_files_hold():
    held = {key: text for package in TEXTS for key, text in finished(package).items()}
    names = {context for context, _ in held}
    said = {(name, source): text for name in names for source, text in texts("zh_CN", name).items()}
    assert said == held
    assert len(held) > 2_000


def test_a_text_has_one_translation_whatever_package_says_it():
    said = {}
    for package in TEXTS:
        for text, translation in finished(package).items():
            said.setdefault(text, set()).add(translation)
    assert {text: each for text, each in said.items() if len(each) > 1} == {}


def braces(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def handed_over():
    """Return the names of the values that come with each text, beside those its own braces name."""
    names = {}
    for path in (ROOT / "cmdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(args=[_, ast.Constant(value=str(source)), *_], keywords=values):
                    names.setdefault(source, braces(source)).update(value.arg for value in values)
    return names


def test_a_translation_says_as_much_and_only_what_is_handed_over():
    values = handed_over()
    assert [
        (source, chinese)
        for package in TEXTS
        for (_, source), chinese in finished(package).items()
        if len(braces(chinese)) != len(braces(source)) or not braces(chinese) <= values.get(source, braces(source))
    ] == []


@pytest.mark.parametrize("address", [("127.0.0.1", 9), ("192.0.2.1", 443)])
def test_a_connection_fails(address):
    with socket.socket() as opened, pytest.raises(AssertionError, match="offline"):
        opened.connect(address)


def test_every_import_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {normal(re.split(r"[<>=!\s\[;]", line)[0]) for line in project["dependencies"]}
    packages = importlib.metadata.packages_distributions()
    foreign = {name for path in (ROOT / "cmdesk").rglob("*.py") for name in imported(path)}
    foreign -= {*sys.stdlib_module_names, "cmdesk"}
    undeclared = {name for name in foreign if not declared & {normal(found) for found in packages.get(name, [name])}}
    assert undeclared == set()


def normal(distribution):
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def test_an_old_python_can_read_dev():
    source = (ROOT / "dev.py").read_text("utf-8")
    before_the_check = source[: source.index("sys.exit(")]
    ast.parse(source, feature_version=(3, 9))
    assert re.findall(r"^(?:import|from) (\w+)", before_the_check, re.MULTILINE) == ["sys"]


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """Return a dev.py of its own, in a folder of many kinds of letters, that notes its steps and takes none."""
    root = tmp_path / "客户 经理"
    (root / ".venv").mkdir(parents=True)
    (root / "dev.py").write_bytes((ROOT / "dev.py").read_bytes())
    (root / "pyproject.toml").write_text("[project]", "utf-8")
    made = load(root / "dev.py")
    made.steps = []
    monkeypatch.setattr(made, "prepare_system", lambda **_: None)
    monkeypatch.setattr(made, "make_venv", lambda: made.steps.append("venv"))
    monkeypatch.setattr(made, "install_cmdesk", lambda *, dev: made.steps.append("tools" if dev else "cmdesk"))
    made.PYTHON.parent.mkdir()
    made.PYTHON.touch()
    return made


def steps(made, **wanted):
    made.steps.clear()
    made.set_up(**wanted)
    return list(made.steps)


def test_only_what_changed_is_set_up(dev):
    assert steps(dev) == ["venv", "cmdesk"]
    assert steps(dev) == []
    assert steps(dev, dev=True) == ["tools"]
    assert steps(dev) == []
    (dev.ROOT / "pyproject.toml").write_text("[project] # another dependency", "utf-8")
    assert steps(dev) == ["tools"]
    dev.PYTHON.unlink()
    assert steps(dev) == ["venv", "cmdesk"]


def test_an_interrupted_set_up_starts_afresh(dev, monkeypatch):
    steps(dev)
    with monkeypatch.context() as interrupted:
        interrupted.setattr(dev, "install_cmdesk", raising(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            dev.set_up(dev=True)
    assert steps(dev) == ["venv", "cmdesk"]


def test_without_a_network_what_worked_goes_on_working(dev, monkeypatch):
    steps(dev)
    with monkeypatch.context() as unplugged:
        unplugged.setattr(dev, "install_cmdesk", raising(SystemExit))
        with pytest.raises(SystemExit):
            dev.set_up(dev=True)
    assert steps(dev) == []


def raising(error):
    def fail(**_):
        raise error

    return fail


def test_options_go_to_every_benchmark(dev, monkeypatch):
    run = []
    monkeypatch.setattr(dev, "script", lambda path, *options: run.append((path.stem, *options)) or 0)
    (dev.ROOT / "benchmarks").mkdir()
    for name in ("_bench", "check", "open"):
        (dev.ROOT / "benchmarks" / f"{name}.py").touch()
    dev.bench(["--sizes", "50"])
    dev.bench(["open"])
    assert run == [("check", "--sizes", "50"), ("open", "--sizes", "50"), ("open",)]


def test_whatever_goes_over_all_tables_asks_where_none_can_be_missing():
    """A table is declared when its module is loaded; models/tables.py loads them all, and the store makes them."""
    asked = {
        path.name
        for path in (ROOT / "cmdesk").rglob("*.py")
        if re.search(r"Base\.(metadata|registry)", path.read_text("utf-8"))
    }
    assert asked == {"tables.py", "store.py"}
    declared = {
        path.stem for path in (ROOT / "cmdesk" / "models").glob("*.py") if "__tablename__ = " in path.read_text("utf-8")
    }
    listed = (ROOT / "cmdesk" / "models" / "tables.py").read_text("utf-8")
    assert [name for name in sorted(declared) if f"    {name},\n" not in listed] == []
