"""How bad a loan is at least: the five classes and the rules that put it into one."""

from typing import Literal

from cmdesk.core.catalog.entry import Choice, Entry, Meta, Shown

FILE = "classification.toml"


class RiskFact(Entry, frozen=True, kw_only=True):
    """One thing the rules ask for; days are whole, a fraction is 0.10 for 10 %."""

    code: str
    name: Shown
    type: Literal["bool", "days", "fraction"]


class ClassRule(Entry, frozen=True, kw_only=True):
    """Where expr holds the loan belongs at least into the class at_least."""

    code: str
    at_least: str
    expr: str
    meaning: Shown


class ClassificationFile(Entry, frozen=True, kw_only=True, rename={"classes": "class"}):
    """The tables of classification.toml; classes stand from good to bad."""

    meta: Meta
    classes: tuple[Choice, ...]
    fact: tuple[RiskFact, ...]
    rule: tuple[ClassRule, ...]
