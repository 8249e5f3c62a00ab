"""The whole catalog: what a bank may change without touching code."""

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.archive import ArchivePart, Retention
from cmdesk.core.catalog.checklists import Checklist, Document
from cmdesk.core.catalog.entry import Shown
from cmdesk.core.catalog.ledgers import LedgerEntry, Report
from cmdesk.core.catalog.masking import MaskedField, MaskingRule
from cmdesk.core.catalog.memo import Memo
from cmdesk.core.catalog.pack import Pack
from cmdesk.core.catalog.pipeline import Pipeline
from cmdesk.core.catalog.products import InstitutionRule, NeedRule, Product
from cmdesk.core.catalog.profile import Profile
from cmdesk.core.catalog.questions import NoteSection, QuestionSet, Spin
from cmdesk.core.catalog.relations import ReferralWarning, Relation
from cmdesk.core.catalog.reminders import Reminders
from cmdesk.core.catalog.size_classes import SizeClass
from cmdesk.core.catalog.stages import Stages
from cmdesk.core.catalog.terms import Condition, Term
from cmdesk.core.catalog.visits import NoteField, NoteQuality, PhotoLimits, ThreeChecks, VisitType
from cmdesk.core.catalog.workpaper import Workpaper


@dataclass(frozen=True, kw_only=True, eq=False)
class Catalog:
    """Every entry by its code, in the order of its file; terms by group, then code.

    Two of them are never equal, so that one can be the key of what was made from it.
    """

    products: Mapping[str, Product]
    need_rules: Mapping[str, NeedRule]
    institution_rules: Mapping[str, InstitutionRule]
    documents: Mapping[str, Document]
    checklists: Mapping[str, Checklist]
    archive: Mapping[str, ArchivePart]
    retention: Mapping[str, Retention]
    halted_retention: str
    question_sets: Mapping[str, QuestionSet]
    spin: Mapping[str, Spin]
    note_sections: Mapping[str, NoteSection]
    visit_types: Mapping[str, VisitType]
    note_fields: Mapping[str, NoteField]
    photo_limits: PhotoLimits
    note_quality: NoteQuality
    photo_rules: tuple[Shown, ...]
    three_checks: tuple[ThreeChecks, ...]
    memo: Memo
    pipeline: Pipeline
    relations: Mapping[str, Relation]
    profile: Profile
    size_classes: Mapping[str, SizeClass]
    reminders: Reminders
    referral_warning: ReferralWarning
    terms: Mapping[str, Mapping[str, Term]]
    conditions: Mapping[str, Condition]
    stages: Stages
    ledgers: Mapping[str, LedgerEntry]
    reports: Mapping[str, Report]
    masking: Mapping[str, MaskedField]
    masking_rules: Mapping[str, MaskingRule]
    full_export: str  # reason or never
    workpaper: Workpaper
    analysis: Analysis
    pack: Pack | None = None

    def checklist_of(self, product: str) -> Checklist:
        """Return the checklist of a product, an empty one for a product that has none."""
        return self.checklists[self.products[product].checklist]

    def archive_part(self, document: Document) -> ArchivePart | None:
        """Return the part of the archive a document is filed in: the one that names it, else its category's."""
        parts = self.archive.values()
        named = next((part for part in parts if document.code in part.documents), None)
        return named or next((part for part in parts if document.category in part.categories), None)
