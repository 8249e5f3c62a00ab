"""The catalog: what a bank may change without touching code, read from resources/catalog/*.toml.

load() returns it; every entry is frozen and known by its code. A name is looked up in its module when it is asked for,
so that what needs one file of the catalog does not load the structs of all.
"""

from typing import TYPE_CHECKING

from cmdesk.core.late import exports

if TYPE_CHECKING:
    from cmdesk.core.catalog.archive import ArchivePart, Retention
    from cmdesk.core.catalog.catalog import Catalog
    from cmdesk.core.catalog.checklists import Checklist, Document, Item
    from cmdesk.core.catalog.entry import Choice, Entry, Meta, Shown
    from cmdesk.core.catalog.in_use import IN_USE
    from cmdesk.core.catalog.ledgers import LedgerColumn, LedgerEntry, Report
    from cmdesk.core.catalog.loading import load, load_with, use_pack
    from cmdesk.core.catalog.masking import MaskedField
    from cmdesk.core.catalog.memo import Approval, FiveC, Memo, Section
    from cmdesk.core.catalog.pack import Change, Pack
    from cmdesk.core.catalog.pipeline import Pipeline, Stage, Transition
    from cmdesk.core.catalog.products import NeedRule, Product
    from cmdesk.core.catalog.profile import Field, Group, Limits, Profile
    from cmdesk.core.catalog.questions import Derived, Question, QuestionSet, Route
    from cmdesk.core.catalog.reading import by, mistake, read
    from cmdesk.core.catalog.relations import Grouping, Kin, Relation
    from cmdesk.core.catalog.size_classes import Indicator, SizeClass
    from cmdesk.core.catalog.stages import Stages, Standing
    from cmdesk.core.catalog.terms import Condition, Term
    from cmdesk.core.catalog.texts import shown_texts
    from cmdesk.core.catalog.visits import NoteQuality, PhotoLimits, PhotoTag, VisitType
    from cmdesk.core.catalog.workpaper import Part, Table, Workpaper

MODULES = {
    "archive": "ArchivePart Retention",
    "catalog": "Catalog",
    "checklists": "Checklist Document Item",
    "entry": "Choice Entry Meta Shown",
    "in_use": "IN_USE",
    "ledgers": "LedgerColumn LedgerEntry Report",
    "loading": "load load_with use_pack",
    "masking": "MaskedField",
    "memo": "Approval FiveC Memo Section",
    "pack": "Change Pack",
    "pipeline": "Pipeline Stage Transition",
    "products": "NeedRule Product",
    "profile": "Field Group Limits Profile",
    "questions": "Derived Question QuestionSet Route",
    "reading": "by mistake read",
    "relations": "Grouping Kin Relation",
    "size_classes": "Indicator SizeClass",
    "stages": "Stages Standing",
    "terms": "Condition Term",
    "texts": "shown_texts",
    "visits": "NoteQuality PhotoLimits PhotoTag VisitType",
    "workpaper": "Part Table Workpaper",
}
__getattr__ = exports(__name__, MODULES)

__all__ = [
    "IN_USE",
    "Approval",
    "ArchivePart",
    "Catalog",
    "Change",
    "Checklist",
    "Choice",
    "Condition",
    "Derived",
    "Document",
    "Entry",
    "Field",
    "FiveC",
    "Group",
    "Grouping",
    "Indicator",
    "Item",
    "Kin",
    "LedgerColumn",
    "LedgerEntry",
    "Limits",
    "MaskedField",
    "Memo",
    "Meta",
    "NeedRule", "NoteQuality",
    "Pack",
    "Part",
    "PhotoLimits",
    "PhotoTag",
    "Pipeline",
    "Product",
    "Profile",
    "Question",
    "QuestionSet",
    "Relation",
    "Report",
    "Retention",
    "Route",
    "Section",
    "Shown",
    "SizeClass",
    "Stage",
    "Stages",
    "Standing",
    "Table",
    "Term",
    "Transition",
    "VisitType",
    "Workpaper",
    "by",
    "load",
    "load_with",
    "mistake",
    "read",
    "shown_texts",
    "use_pack",
]  # fmt: skip
