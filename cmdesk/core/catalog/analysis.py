"""What the analysis of a client goes by: statements, ratios, flags, collateral, limits, words and the rest."""

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from cmdesk.core.catalog.coded import coded
from cmdesk.core.text import message

if TYPE_CHECKING:  # a calculation waits for the files it asks for, and for no other
    from cmdesk.core.catalog.cash_flow import CashFlowFile
    from cmdesk.core.catalog.classification import ClassificationFile, ClassRule, RiskFact
    from cmdesk.core.catalog.compliance import ComplianceFile, Regime
    from cmdesk.core.catalog.contradictions import Contradiction
    from cmdesk.core.catalog.entry import Choice
    from cmdesk.core.catalog.flags import Flag, Rule
    from cmdesk.core.catalog.flows import FlowsFile
    from cmdesk.core.catalog.limits import Collateral, LimitsFile, Tolerance
    from cmdesk.core.catalog.masking import MaskedField
    from cmdesk.core.catalog.memo import Approval, FiveC, MemoFile
    from cmdesk.core.catalog.performance import PerformanceFile
    from cmdesk.core.catalog.pipeline import PipelineFile
    from cmdesk.core.catalog.post_loan import PostLoanFile
    from cmdesk.core.catalog.questions import QuestionSet
    from cmdesk.core.catalog.ratios import Figure, Margin, Ratio, RatiosFile, ScoreLight, Weight
    from cmdesk.core.catalog.signals import Signal, SignalFact, SignalsFile
    from cmdesk.core.catalog.size_classes import SizeClass
    from cmdesk.core.catalog.statement_formats import StatementFormatsFile
    from cmdesk.core.catalog.statements import Line, Statement
    from cmdesk.core.catalog.visits import VisitType
    from cmdesk.core.catalog.words import Word, WordsFile

PREVIOUS, AVERAGE, CHANGE, FROM_ROWS = "_prev", "avg_", "d_", "sum_"

Read = Callable[[str, type[Any]], Any]
"""Called as read(name of a file, its struct); raises UserError."""


class Analysis:
    """The rules of the analysis; each file is read when something of it is first asked for.

    Entries stand by code in the order of their files; lines are those of all statements, statement_of tells whose.
    Every attribute raises UserError with file, line, entry and reason for a mistake in its file.
    """

    def __init__(self, read: Read) -> None:
        self._read = read

    def parts(self) -> list[Any]:
        """Return every attribute, all files read, so that whatever is wrong in one is told."""
        named = [name for name, each in vars(type(self)).items() if isinstance(each, cached_property)]
        return [getattr(self, name) for name in named if not name.startswith("_")]

    @cached_property
    def statements(self) -> "Mapping[str, Statement]":
        from cmdesk.core.catalog import statements as file

        return coded(file.FILE, "statement", self._read(file.FILE, file.StatementsFile).statement)

    @cached_property
    def passed_names(self) -> tuple[str, ...]:
        from cmdesk.core.catalog import statements as file

        found: tuple[str, ...] = self._read(file.FILE, file.StatementsFile).passed
        return found

    @cached_property
    def lines(self) -> "Mapping[str, Line]":
        from cmdesk.core.catalog import statements as file
        from cmdesk.core.catalog.reading import mistake

        lines: dict[str, Line] = {}
        for each in self.statements.values():
            for code, line in coded(file.FILE, f"statement {each.code}, lines", each.lines).items():
                if code in lines:
                    raise mistake(file.FILE, f"statement {each.code}, {code}", message("catalog", "It stands twice."))
                lines[code] = line
        return MappingProxyType(lines)

    @cached_property
    def statement_of(self) -> Mapping[str, str]:
        return MappingProxyType({line.code: one.code for one in self.statements.values() for line in one.lines})

    @cached_property
    def _ratios_file(self) -> "RatiosFile":
        from cmdesk.core.catalog import ratios as file

        found: RatiosFile = self._read(file.FILE, file.RatiosFile)
        return found

    @cached_property
    def figures(self) -> "Mapping[str, Figure]":
        return coded("ratios.toml", "figure", self._ratios_file.figure)

    @cached_property
    def ratios(self) -> "Mapping[str, Ratio]":
        return coded("ratios.toml", "ratio", self._ratios_file.ratio)

    @cached_property
    def margins(self) -> "Mapping[str, Margin]":
        return coded("ratios.toml", "margin", self._ratios_file.margin)

    @cached_property
    def weights(self) -> "Mapping[str, Weight]":
        return coded("ratios.toml", "category", self._ratios_file.category)

    @cached_property
    def score(self) -> "ScoreLight":
        return self._ratios_file.score

    @cached_property
    def flags(self) -> "Mapping[str, Flag]":
        from cmdesk.core.catalog import flags as file

        return coded(file.FILE, "flag", self._read(file.FILE, file.FlagsFile).flag)

    @cached_property
    def rules(self) -> "Mapping[str, Rule]":
        from cmdesk.core.catalog import flags as file

        return coded(file.RULES_FILE, "rule", self._read(file.RULES_FILE, file.RulesFile).rule)

    @cached_property
    def contradictions(self) -> "Mapping[str, Contradiction]":
        from cmdesk.core.catalog import contradictions as file

        return coded(file.FILE, "contradiction", self._read(file.FILE, file.ContradictionsFile).contradiction)

    @cached_property
    def cash_flow(self) -> "CashFlowFile":
        from cmdesk.core.catalog import cash_flow as file

        found: CashFlowFile = self._read(file.FILE, file.CashFlowFile)
        return found

    @cached_property
    def collateral(self) -> "Mapping[str, Collateral]":
        from cmdesk.core.catalog import limits as file

        held = self._read(file.COLLATERAL_FILE, file.CollateralFile)
        return coded(file.COLLATERAL_FILE, "collateral", held.collateral)

    @cached_property
    def limits(self) -> "LimitsFile":
        from cmdesk.core.catalog import limits as file

        found: LimitsFile = self._read(file.FILE, file.LimitsFile)
        return found

    @cached_property
    def tolerances(self) -> "Mapping[str, Tolerance]":
        return coded("loan_limits.toml", "check", self.limits.check)

    @cached_property
    def words_file(self) -> "WordsFile":
        from cmdesk.core.catalog import words as file

        found: WordsFile = self._read(file.FILE, file.WordsFile)
        return found

    @cached_property
    def words(self) -> "Mapping[str, Word]":
        return coded("prohibited_words.toml", "word", self.words_file.word)

    @cached_property
    def _class_file(self) -> "ClassificationFile":
        from cmdesk.core.catalog import classification as file

        found: ClassificationFile = self._read(file.FILE, file.ClassificationFile)
        return found

    @cached_property
    def classes(self) -> "Mapping[str, Choice]":
        return coded("classification.toml", "class", self._class_file.classes)

    @cached_property
    def risk_facts(self) -> "Mapping[str, RiskFact]":
        return coded("classification.toml", "fact", self._class_file.fact)

    @cached_property
    def class_rules(self) -> "Mapping[str, ClassRule]":
        return coded("classification.toml", "rule", self._class_file.rule)

    @cached_property
    def size_classes(self) -> "Mapping[str, SizeClass]":
        from cmdesk.core.catalog import size_classes as file

        return coded(file.FILE, "size_class", self._read(file.FILE, file.SizeClassesFile).size_class)

    @cached_property
    def masking(self) -> "Mapping[str, MaskedField]":
        from cmdesk.core.catalog import masking as file

        return coded(file.FILE, "field", self._read(file.FILE, file.MaskingFile).field)

    @cached_property
    def memo(self) -> "MemoFile":
        from cmdesk.core.catalog import memo as file

        found: MemoFile = self._read(file.FILE, file.MemoFile)
        return found

    @cached_property
    def five_c(self) -> "Mapping[str, FiveC]":
        return coded("memo_sections.toml", "five_c", self.memo.five_c)

    @cached_property
    def pipeline(self) -> "PipelineFile":
        from cmdesk.core.catalog import pipeline as file

        found: PipelineFile = self._read(file.FILE, file.PipelineFile)
        return found

    @cached_property
    def visit_types(self) -> "Mapping[str, VisitType]":
        from cmdesk.core.catalog import visits as file

        return coded(file.FILE, "visit_type", self._read(file.FILE, file.VisitsFile).visit_type)

    @cached_property
    def approvals(self) -> "Mapping[str, Approval]":
        return coded("memo_sections.toml", "approval", self.memo.approval)

    @cached_property
    def question_sets(self) -> "Mapping[str, QuestionSet]":
        from cmdesk.core.catalog import questions as file

        return coded(file.FILE, "industry", self._read(file.FILE, file.QuestionsFile).industry)

    @cached_property
    def flows(self) -> "FlowsFile":
        from cmdesk.core.catalog import flows as file

        found: FlowsFile = self._read(file.FILE, file.FlowsFile)
        return found

    @cached_property
    def statement_formats(self) -> "StatementFormatsFile":
        from cmdesk.core.catalog import statement_formats as file

        found: StatementFormatsFile = self._read(file.FILE, file.StatementFormatsFile)
        return found

    @cached_property
    def post_loan(self) -> "PostLoanFile":
        from cmdesk.core.catalog import post_loan as file

        found: PostLoanFile = self._read(file.FILE, file.PostLoanFile)
        return found

    @cached_property
    def performance(self) -> "PerformanceFile":
        from cmdesk.core.catalog import performance as file

        found: PerformanceFile = self._read(file.FILE, file.PerformanceFile)
        return found

    @cached_property
    def compliance(self) -> "ComplianceFile":
        from cmdesk.core.catalog import compliance as file

        found: ComplianceFile = self._read(file.FILE, file.ComplianceFile)
        return found

    @cached_property
    def regimes(self) -> "Mapping[str, Regime]":
        return coded("compliance.toml", "regime", self.compliance.regime)

    @cached_property
    def signals_file(self) -> "SignalsFile":
        from cmdesk.core.catalog import signals as file

        found: SignalsFile = self._read(file.FILE, file.SignalsFile)
        return found

    @cached_property
    def signals(self) -> "Mapping[str, Signal]":
        return coded("warning_signals.toml", "signal", self.signals_file.signal)

    @cached_property
    def signal_facts(self) -> "Mapping[str, SignalFact]":
        return coded("warning_signals.toml", "fact", self.signals_file.fact)


def split(name: str) -> tuple[str, str]:
    """Return what is asked of a name of an expression and of which figure: ar_prev is ("_prev", "ar")."""
    if name.endswith(PREVIOUS):
        return PREVIOUS, name.removesuffix(PREVIOUS)
    prefix = next((each for each in (AVERAGE, CHANGE, FROM_ROWS) if name.startswith(each)), "")
    return prefix, name.removeprefix(prefix)
