"""What the analysis of a client goes by: statements, ratios, flags, collateral, limits and words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cmdesk.core.catalog import classification as class_file
from cmdesk.core.catalog import flags as flag_files
from cmdesk.core.catalog import limits as limit_files
from cmdesk.core.catalog import ratios as ratio_file
from cmdesk.core.catalog import statements as statement_file
from cmdesk.core.catalog import words as word_file
from cmdesk.core.catalog.entry import Choice
from cmdesk.core.catalog.reading import by, mistake
from cmdesk.core.text import message

PREVIOUS, AVERAGE, CHANGE, FROM_ROWS = "_prev", "avg_", "d_", "sum_"


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """Entries by code in the order of their files; lines are those of all statements, statement_of tells whose."""

    statements: Mapping[str, statement_file.Statement]
    lines: Mapping[str, statement_file.Line]
    statement_of: Mapping[str, str]
    figures: Mapping[str, ratio_file.Figure]
    ratios: Mapping[str, ratio_file.Ratio]
    margins: Mapping[str, ratio_file.Margin]
    weights: Mapping[str, ratio_file.Weight]
    score: ratio_file.ScoreLight
    flags: Mapping[str, flag_files.Flag]
    rules: Mapping[str, flag_files.Rule]
    collateral: Mapping[str, limit_files.Collateral]
    limits: limit_files.LimitsFile
    tolerances: Mapping[str, limit_files.Tolerance]
    words: Mapping[str, word_file.Word]
    words_file: word_file.WordsFile
    classes: Mapping[str, Choice]
    risk_facts: Mapping[str, class_file.RiskFact]
    class_rules: Mapping[str, class_file.ClassRule]


def split(name: str) -> tuple[str, str]:
    """Return what is asked of a name of an expression and of which figure: ar_prev is ("_prev", "ar")."""
    if name.endswith(PREVIOUS):
        return PREVIOUS, name.removesuffix(PREVIOUS)
    prefix = next((each for each in (AVERAGE, CHANGE, FROM_ROWS) if name.startswith(each)), "")
    return prefix, name.removeprefix(prefix)


def analysis_of(folder: Path, read: Callable[[Path, type[Any]], Any]) -> Analysis:
    """Return the entries of the files in folder, each read by read; raises UserError."""

    def coded(file: str, table: str, entries: Any) -> Mapping[str, Any]:
        return by(file, table, entries, lambda entry: entry.code)

    rows = read(folder / statement_file.FILE, statement_file.StatementsFile)
    ratio = read(folder / ratio_file.FILE, ratio_file.RatiosFile)
    flag = read(folder / flag_files.FILE, flag_files.FlagsFile)
    rule = read(folder / flag_files.RULES_FILE, flag_files.RulesFile)
    limit = read(folder / limit_files.FILE, limit_files.LimitsFile)
    held = read(folder / limit_files.COLLATERAL_FILE, limit_files.CollateralFile)
    word = read(folder / word_file.FILE, word_file.WordsFile)
    classed = read(folder / class_file.FILE, class_file.ClassificationFile)
    statement = coded(statement_file.FILE, "statement", rows.statement)
    lines: dict[str, statement_file.Line] = {}
    for each in statement.values():
        for code, line in coded(statement_file.FILE, f"statement {each.code}, lines", each.lines).items():
            if code in lines:
                what = message("catalog", "It stands twice.")
                raise mistake(statement_file.FILE, f"statement {each.code}, {code}", what)
            lines[code] = line
    return Analysis(
        statements=statement,
        lines=MappingProxyType(lines),
        statement_of=MappingProxyType({line.code: each.code for each in statement.values() for line in each.lines}),
        figures=coded(ratio_file.FILE, "figure", ratio.figure),
        ratios=coded(ratio_file.FILE, "ratio", ratio.ratio),
        margins=coded(ratio_file.FILE, "margin", ratio.margin),
        weights=coded(ratio_file.FILE, "category", ratio.category),
        score=ratio.score,
        flags=coded(flag_files.FILE, "flag", flag.flag),
        rules=coded(flag_files.RULES_FILE, "rule", rule.rule),
        collateral=coded(limit_files.COLLATERAL_FILE, "collateral", held.collateral),
        limits=limit,
        tolerances=coded(limit_files.FILE, "check", limit.check),
        words=coded(word_file.FILE, "word", word.word),
        words_file=word,
        classes=coded(class_file.FILE, "class", classed.classes),
        risk_facts=coded(class_file.FILE, "fact", classed.fact),
        class_rules=coded(class_file.FILE, "rule", classed.rule),
    )
