"""One file, one entry: how ledgers, memo sections and screens are found."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def discover(package: ModuleType, name: str) -> list[Any]:
    """Return the constant called name from every module of package that has one, in their order field."""
    modules = (import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__))
    found = (getattr(module, name, None) for module in modules)
    return sorted((entry for entry in found if entry is not None), key=lambda entry: entry.order)
