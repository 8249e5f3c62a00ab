"""The whole catalog: what a bank may change without touching code."""

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from cmdesk.core.catalog.coded import coded

if TYPE_CHECKING:  # each file's structs are loaded with the file
    from cmdesk.core.catalog.analysis import Analysis
    from cmdesk.core.catalog.archive import ArchiveFile, ArchivePart, Retention
    from cmdesk.core.catalog.checklists import Checklist, ChecklistsFile, Document
    from cmdesk.core.catalog.entry import Shown
    from cmdesk.core.catalog.ledgers import LedgerEntry, LedgersFile, Report
    from cmdesk.core.catalog.masking import MaskedField, MaskingFile, MaskingRule
    from cmdesk.core.catalog.memo import Memo
    from cmdesk.core.catalog.pack import Pack
    from cmdesk.core.catalog.pipeline import Pipeline
    from cmdesk.core.catalog.products import InstitutionRule, NeedRule, Product, ProductsFile
    from cmdesk.core.catalog.profile import Profile
    from cmdesk.core.catalog.questions import NoteSection, QuestionSet, QuestionsFile, Spin
    from cmdesk.core.catalog.relations import ReferralWarning, Relation, RelationsFile
    from cmdesk.core.catalog.reminders import Reminders
    from cmdesk.core.catalog.size_classes import SizeClass
    from cmdesk.core.catalog.stages import Stages
    from cmdesk.core.catalog.terms import Condition, Term
    from cmdesk.core.catalog.visits import NoteField, NoteQuality, PhotoLimits, ThreeChecks, VisitsFile, VisitType
    from cmdesk.core.catalog.workpaper import Workpaper

Read = Callable[[str, type[Any]], Any]
"""Called as read(name of a file, its struct); raises UserError."""


class Catalog:
    """Every entry by its code, in the order of its file; terms by group, then code.

    Two catalogs are never equal, so that one can be the key of what was made from it. A file is read when something of
    it is first asked for. Every attribute raises UserError with file, line, entry and reason for a mistake in its file.
    pack: the bank's pack that is laid over the files, None for none.
    """

    def __init__(self, read: Read, pack: "Pack | None" = None) -> None:
        self._read = read
        self.pack = pack

    def parts(self) -> list[Any]:
        """Return every attribute, all files read, so that whatever is wrong in one is told."""
        named = [name for name, each in vars(type(self)).items() if isinstance(each, cached_property)]
        return [getattr(self, name) for name in named if not name.startswith("_")]

    @cached_property
    def _products(self) -> "ProductsFile":
        from cmdesk.core.catalog import products as file

        found: ProductsFile = self._read(file.FILE, file.ProductsFile)
        return found

    @cached_property
    def products(self) -> "Mapping[str, Product]":
        from cmdesk.core.catalog import products as file

        return coded(file.FILE, "product", self._products.product, file.Product)

    @cached_property
    def need_rules(self) -> "Mapping[str, NeedRule]":
        return coded("products.toml", "need_rule", self._products.need_rule)

    @cached_property
    def institution_rules(self) -> "Mapping[str, InstitutionRule]":
        return coded("products.toml", "institution_rule", self._products.institution_rule)

    @cached_property
    def _checklists(self) -> "ChecklistsFile":
        from cmdesk.core.catalog import checklists as file

        found: ChecklistsFile = self._read(file.FILE, file.ChecklistsFile)
        return found

    @cached_property
    def documents(self) -> "Mapping[str, Document]":
        from cmdesk.core.catalog import checklists as file

        return coded(file.FILE, "document", self._checklists.document, file.Document)

    @cached_property
    def checklists(self) -> "Mapping[str, Checklist]":
        from cmdesk.core.catalog import checklists as file

        return coded(file.FILE, "checklist", self._checklists.checklist, file.Checklist)

    @cached_property
    def _archive(self) -> "ArchiveFile":
        from cmdesk.core.catalog import archive as file

        found: ArchiveFile = self._read(file.FILE, file.ArchiveFile)
        return found

    @cached_property
    def archive(self) -> "Mapping[str, ArchivePart]":
        return coded("archive.toml", "part", self._archive.part)

    @cached_property
    def retention(self) -> "Mapping[str, Retention]":
        return coded("archive.toml", "retention", self._archive.retention)

    @cached_property
    def halted_retention(self) -> str:
        return self._archive.halted_retention

    @cached_property
    def _questions(self) -> "QuestionsFile":
        from cmdesk.core.catalog import questions as file

        found: QuestionsFile = self._read(file.FILE, file.QuestionsFile)
        return found

    @cached_property
    def question_sets(self) -> "Mapping[str, QuestionSet]":
        from cmdesk.core.catalog import questions as file

        return coded(file.FILE, "industry", self._questions.industry, file.QuestionSet)

    @cached_property
    def spin(self) -> "Mapping[str, Spin]":
        return coded("question_sets.toml", "spin", self._questions.spin)

    @cached_property
    def note_sections(self) -> "Mapping[str, NoteSection]":
        return coded("question_sets.toml", "note_section", self._questions.note_section)

    @cached_property
    def _visits(self) -> "VisitsFile":
        from cmdesk.core.catalog import visits as file

        found: VisitsFile = self._read(file.FILE, file.VisitsFile)
        return found

    @cached_property
    def visit_types(self) -> "Mapping[str, VisitType]":
        from cmdesk.core.catalog import visits as file

        return coded(file.FILE, "visit_type", self._visits.visit_type, file.VisitType)

    @cached_property
    def note_fields(self) -> "Mapping[str, NoteField]":
        return coded("visit_types.toml", "note_fields", self._visits.note_fields)

    @cached_property
    def photo_limits(self) -> "PhotoLimits":
        return self._visits.photo_limits

    @cached_property
    def note_quality(self) -> "NoteQuality":
        return self._visits.note_quality

    @cached_property
    def photo_rules(self) -> "tuple[Shown, ...]":
        return self._visits.photo_rules

    @cached_property
    def three_checks(self) -> "tuple[ThreeChecks, ...]":
        return self._visits.three_checks

    @cached_property
    def memo(self) -> "Memo":
        from cmdesk.core.catalog import memo

        file = self._read(memo.FILE, memo.MemoFile)
        return memo.Memo(
            title=file.meta.title,
            statement=file.statement,
            conclusions=coded(memo.FILE, "conclusions", file.conclusions),
            reject_reasons=coded(memo.FILE, "reject_reasons", file.reject_reasons),
            limits=file.limits,
            sections=coded(memo.FILE, "section", file.section),
            five_c=coded(memo.FILE, "five_c", file.five_c),
            five_c_light=file.five_c_light,
            approvals=coded(memo.FILE, "approval", file.approval),
        )

    @cached_property
    def pipeline(self) -> "Pipeline":
        from cmdesk.core.catalog import pipeline

        file = self._read(pipeline.FILE, pipeline.PipelineFile)
        stages = coded(pipeline.FILE, "stage", file.stage)
        return pipeline.Pipeline(stages=stages, transitions=file.transition, rules=file.rules)

    @cached_property
    def _relations(self) -> "RelationsFile":
        from cmdesk.core.catalog import relations as file

        found: RelationsFile = self._read(file.FILE, file.RelationsFile)
        return found

    @cached_property
    def relations(self) -> "Mapping[str, Relation]":
        return coded("relations.toml", "relation", self._relations.relation)

    @cached_property
    def referral_warning(self) -> "ReferralWarning":
        return self._relations.referral_warning

    @cached_property
    def profile(self) -> "Profile":
        from cmdesk.core.catalog import profile

        file = self._read(profile.FILE, profile.ProfileFile)
        return profile.Profile(
            partner=file.partner,
            limits=file.limits,
            groups=coded(profile.FILE, "group", file.group),
            fields=coded(profile.FILE, "field", file.field),
        )

    @cached_property
    def size_classes(self) -> "Mapping[str, SizeClass]":
        from cmdesk.core.catalog import size_classes as file

        return coded(file.FILE, "size_class", self._read(file.FILE, file.SizeClassesFile).size_class)

    @cached_property
    def reminders(self) -> "Reminders":
        from cmdesk.core.catalog import reminders as file

        found: Reminders = self._read(file.FILE, file.Reminders)
        return found

    @cached_property
    def terms(self) -> "Mapping[str, Mapping[str, Term]]":
        from cmdesk.core.catalog import terms

        file = self._read(terms.FILE, terms.TermsFile)
        groups = {
            group: coded(terms.FILE, group, getattr(file, group), terms.Term)
            for group in terms.TermsFile.__annotations__
        }
        return MappingProxyType(groups)

    @cached_property
    def conditions(self) -> "Mapping[str, Condition]":
        from cmdesk.core.catalog import terms

        file = self._read(terms.CONDITIONS_FILE, terms.ConditionsFile)
        return coded(terms.CONDITIONS_FILE, "condition", file.condition)

    @cached_property
    def stages(self) -> "Stages":
        from cmdesk.core.catalog import stages

        file = self._read(stages.FILE, stages.StagesFile)
        return stages.Stages(
            steps=coded(stages.FILE, "step", file.step),
            statuses=coded(stages.FILE, "status", file.status),
            rows=file.row,
            follows=file.follow,
        )

    @cached_property
    def _ledgers(self) -> "LedgersFile":
        from cmdesk.core.catalog import ledgers as file

        found: LedgersFile = self._read(file.FILE, file.LedgersFile)
        return found

    @cached_property
    def ledgers(self) -> "Mapping[str, LedgerEntry]":
        return coded("ledgers.toml", "ledger", self._ledgers.ledger)

    @cached_property
    def reports(self) -> "Mapping[str, Report]":
        return coded("ledgers.toml", "report", self._ledgers.report)

    @cached_property
    def _masking(self) -> "MaskingFile":
        from cmdesk.core.catalog import masking as file

        found: MaskingFile = self._read(file.FILE, file.MaskingFile)
        return found

    @cached_property
    def masking(self) -> "Mapping[str, MaskedField]":
        return coded("masking.toml", "field", self._masking.field)

    @cached_property
    def masking_rules(self) -> "Mapping[str, MaskingRule]":
        return coded("masking.toml", "rule", self._masking.rule)

    @cached_property
    def full_export(self) -> str:
        """Reason or never."""
        return self._masking.full_export

    @cached_property
    def workpaper(self) -> "Workpaper":
        from cmdesk.core.catalog import workpaper

        file = self._read(workpaper.FILE, workpaper.WorkpaperFile)
        return workpaper.Workpaper(
            parts=coded(workpaper.FILE, "part", file.part),
            fields=coded(workpaper.FILE, "field", file.field),
            tables=coded(workpaper.FILE, "table", file.table),
        )

    @cached_property
    def analysis(self) -> "Analysis":
        from cmdesk.core.catalog.analysis import Analysis

        return Analysis(self._read)

    def checklist_of(self, product: str) -> "Checklist":
        """Return the checklist of a product, an empty one for a product that has none."""
        return self.checklists[self.products[product].checklist]

    def archive_part(self, document: "Document") -> "ArchivePart | None":
        """Return the part of the archive a document is filed in: the one that names it, else its category's."""
        parts = self.archive.values()
        named = next((part for part in parts if document.code in part.documents), None)
        return named or next((part for part in parts if document.category in part.categories), None)
