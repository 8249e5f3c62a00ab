"""Calculations: a schedule of 360 periods, every ratio of five years, and cmdesk calc as a whole process.

Ours: the functions of cmdesk.analysis, and `python -m cmdesk calc KIND FILE`; schedule goes by no rule of the catalog,
size-class by one file of it, statements by four.
Floor: the same schedule as a bare loop in Decimal, and a Python that imports argparse, json, decimal, dataclasses and
tomllib. Processes are measured by the clock and by the processor's time, which a busy machine does not add to.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from _bench import ROOT, Figure, as_json, in_turn, line, read_options

from cmdesk.analysis.figures import Figures, Period
from cmdesk.analysis.ratios import ratios
from cmdesk.analysis.repayment import monthly_annuity
from cmdesk.analysis.schedule import annuity
from cmdesk.core.catalog import load

RULES = load().analysis
PRINCIPAL, RATE, PERIODS = Decimal(1_200_000), Decimal("0.031"), 360
YEARS = 5
FLOOR = "import argparse, json, decimal, dataclasses, tomllib"
CENT = Decimal("0.01")
GIVEN: Mapping[str, Mapping[str, object]] = {
    "schedule": {"method": "annuity", "principal": str(PRINCIPAL), "annual_rate": str(RATE), "periods": 36},
    "apr": {"cashflows": ["94000", *["-9000"] * 12], "per_year": 12},
    "size-class": {"industry": "CAT", "staff": 8, "revenue_wan": "244.8"},
    "statements": {"periods": [{"end": "2025-12-31", "figures": {"cash": "1", "total_assets": "2"}}]},
}


def bare_schedule() -> None:
    payment = monthly_annuity(PRINCIPAL, RATE, PERIODS)
    balance, rows = PRINCIPAL, []
    for period in range(1, PERIODS + 1):
        interest = (balance * RATE / 12).quantize(CENT, ROUND_HALF_UP)
        principal = balance if period == PERIODS else payment - interest
        balance -= principal
        rows.append((period, principal + interest, principal, interest, balance))


def five_years() -> list[Period]:
    books = frozenset({"balance_sheet", "income", "cash_flow"})
    codes = [code for code, each in RULES.lines.items() if RULES.statement_of[code] in books and not each.formula]
    return [
        Period(
            end=date(2021 + year, 12, 31),
            figures={code: Decimal(1000 + at + year) for at, code in enumerate(codes)},
            whole=books,
        )
        for year in range(YEARS)
    ]


def process(words: list[str], folder: Path) -> tuple[float, float]:
    """Return the seconds a process takes, by the clock and of the processor."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(folder)}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run([sys.executable, *words], env=environment, check=True, capture_output=True)  # noqa: S603  (our own)
    taken, after = perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measure(repeat: int) -> Iterator[Figure]:
    ours, floor = in_turn(partial(annuity, PRINCIPAL, RATE, PERIODS), bare_schedule, repeat=repeat)
    yield Figure("schedule", PERIODS, ours, floor)
    periods = five_years()
    (taken,) = in_turn(lambda: ratios(Figures(RULES, periods)), repeat=repeat)
    yield Figure("ratios", YEARS, taken)
    with TemporaryDirectory() as folder:
        for kind, given in GIVEN.items():
            file = Path(folder) / f"{kind}.json"
            file.write_text(json.dumps(given), "utf-8")
            words, bare = ["-m", "cmdesk", "calc", kind, str(file)], ["-c", FLOOR]
            process(words, Path(folder))  # compiles
            rounds = [(process(words, Path(folder)), process(bare, Path(folder))) for _ in range(repeat)]
            for at, name in enumerate(("", " (cpu)")):
                yield Figure(f"{kind}{name}", 1, [mine[at] for mine, _ in rounds], [other[at] for _, other in rounds])


def main() -> None:
    options = read_options(__doc__, 15)
    print(__doc__.strip())
    print(f"\n{'':20}{'periods':>10}{'ours':>32}{'floor':>32}{'ratio':>9}")
    figures = []
    for figure in measure(options.repeat):
        figures.append(figure)
        print(line(figure), flush=True)
    if options.json:
        options.json.write_text(json.dumps([as_json(each) for each in figures], indent=1), "utf-8")


if __name__ == "__main__":
    main()
