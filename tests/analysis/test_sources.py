import re
import tomllib
from importlib import import_module
from inspect import getdoc, getmembers, isclass, isfunction
from pkgutil import iter_modules

from cmdesk import analysis
from cmdesk.core.paths import resources

KNOWN = {
    source["key"] for source in tomllib.loads((resources() / "catalog" / "sources.toml").read_text("utf-8"))["source"]
}


def named():
    for found in iter_modules(analysis.__path__):
        module = import_module(f"cmdesk.analysis.{found.name}")
        for name, member in getmembers(module, lambda member: isfunction(member) or isclass(member)):
            if member.__module__ == module.__name__:
                for sources in re.findall(r"Source: ([\w-]+(?:, [\w-]+)*)", getdoc(member) or ""):
                    yield from ((f"{found.name}.{name}", source) for source in sources.split(", "))


def test_every_source_a_formula_names_exists():
    names = list(named())
    assert len(names) > 20
    assert {(where, source) for where, source in names if source not in KNOWN} == set()
