"""One file, one entry: how ledgers, memo sections and screens are found."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield the modules of a package, each loaded when its turn comes."""
    for found in iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{found.name}")


def discover(package: ModuleType, name: str) -> list[Any]:
    """Return the constant called name from every module of package that has one, in their order field."""
    found = (getattr(module, name, None) for module in modules(package))
    return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.order)
