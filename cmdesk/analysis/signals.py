"""Signals of trouble after a loan is paid out: which are raised, which cannot be told, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from cmdesk.analysis.figures import Figures
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.signals import Signal
from cmdesk.core.expressions import Fact, parse

HIGHEST = 10  # of a ratio; more is a percentage where a fraction belongs


@dataclass(frozen=True, kw_only=True)
class Raised:
    """One signal by its code: raised, not raised, or None where it cannot be told for lack of the missing facts."""

    code: str
    level: str
    raised: bool | None
    workdays: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Watch:
    """Every signal in the catalog's order, how many are raised, and whether the client goes on the warning list.

    listed: None where too little is known to say that the client does not.
    """

    signals: tuple[Raised, ...]
    red: int
    orange: int
    listed: bool | None


def watch(
    rules: Analysis,
    facts: Mapping[str, Fact | int],
    *,
    ticked: Mapping[str, bool | None] | None = None,
    figures: Figures | None = None,
) -> Watch:
    """Return every signal by the facts of warning_signals.toml, and the figures of statements where there are some.

    A fact that is absent or None is unknown. ticked: what somebody saw, by the code of a signal, which counts before
    its expression. Raises ValueError naming a fact or signal the catalog does not have, or a fact that is not of the
    kind the catalog says. Source: bank-defaults
    """
    ticked = ticked or {}
    figured = names_of_figures(rules)
    for name, value in facts.items():
        if name not in rules.signal_facts and name not in figured:
            raise ValueError(name)
        kind = rules.signal_facts[name].type if name in rules.signal_facts else "number"
        if value is not None and not (of_kind(kind, value) and likely(rules, name, value)):
            raise ValueError(name)
    for code in ticked:
        if code not in rules.signals:
            raise ValueError(code)
    found = tuple(raised(rules, one, facts, figures, seen=ticked.get(one.code)) for one in rules.signals.values())
    red, orange = (sum(one.raised is True and one.level == level for one in found) for level in ("red", "orange"))
    file = rules.signals_file
    listed: bool | None = red >= file.escalate_red or orange >= file.escalate_orange
    if not listed:
        open_red, open_orange = (
            sum(one.raised is None and one.level == level for one in found) for level in ("red", "orange")
        )
        if red + open_red >= file.escalate_red or orange + open_orange >= file.escalate_orange:
            listed = None
    return Watch(signals=found, red=red, orange=orange, listed=listed)


def raised(
    rules: Analysis,
    signal: Signal,
    facts: Mapping[str, Fact | int],
    figures: Figures | None,
    *,
    seen: bool | None,
) -> Raised:
    if seen is not None or not signal.expr:
        lacking = (signal.code,) if seen is None else ()
        return Raised(code=signal.code, level=signal.level, raised=seen, workdays=signal.workdays, missing=lacking)
    expression = parse(signal.expr)
    known = dict(facts)
    for name in expression.names:
        if known.get(name) is None and name not in rules.signal_facts and figures is not None and figures.periods:
            known[name] = figures.get(name, figures.last).value
    result = expression.evaluate(known)
    value = result.value if isinstance(result.value, bool) else None
    missing = tuple(sorted(result.missing)) if value is None else ()
    return Raised(code=signal.code, level=signal.level, raised=value, workdays=signal.workdays, missing=missing)


def of_kind(kind: str, value: Fact | int) -> bool:
    """Tell whether a fact is a number, a text, or yes or no, as the catalog says."""
    if kind == "number":
        return not isinstance(value, bool) and isinstance(value, Decimal | int) and Decimal(value).is_finite()
    return isinstance(value, bool if kind == "bool" else str)


def likely(rules: Analysis, name: str, value: Fact | int) -> bool:
    """Tell whether a ratio is a fraction, 0.76 for 76 %; whatever is no ratio may be as large as it likes."""
    ratio = rules.ratios.get(name)
    if ratio is None or ratio.unit != "%" or not isinstance(value, Decimal | int):
        return True
    return abs(Decimal(value)) <= HIGHEST


def names_of_figures(rules: Analysis) -> frozenset[str]:
    """Return the names the signals ask for that statements answer."""
    asked = (parse(signal.expr).names for signal in rules.signals.values() if signal.expr)
    return frozenset[str]().union(*asked) - set(rules.signal_facts)
