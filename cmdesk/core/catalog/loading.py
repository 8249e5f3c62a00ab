"""Reads the catalog from its folder of TOML files."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from cmdesk.core.catalog import (
    archive,
    checklists,
    ledgers,
    masking,
    memo,
    pipeline,
    products,
    questions,
    relations,
    stages,
    terms,
    visits,
)
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.checks import check
from cmdesk.core.catalog.reading import by, read
from cmdesk.core.paths import resources


class Coded(Protocol):
    """What has a code."""

    @property
    def code(self) -> str: ...


C = TypeVar("C", bound=Coded)


def load(folder: Path | None = None) -> Catalog:
    """Return the catalog of folder, or the program's own, which is read once.

    Raises UserError with file, entry and reason for whatever is missing, misspelt, given twice or leads nowhere.
    """
    return standard() if folder is None else read_all(folder)


@cache
def standard() -> Catalog:
    return read_all(resources() / "catalog")


def read_all(folder: Path) -> Catalog:
    product = read(folder / products.FILE, products.ProductsFile)
    checklist = read(folder / checklists.FILE, checklists.ChecklistsFile)
    filed = read(folder / archive.FILE, archive.ArchiveFile)
    question = read(folder / questions.FILE, questions.QuestionsFile)
    visit = read(folder / visits.FILE, visits.VisitsFile)
    condition = read(folder / terms.CONDITIONS_FILE, terms.ConditionsFile)
    ledger = read(folder / ledgers.FILE, ledgers.LedgersFile)
    relation = read(folder / relations.FILE, relations.RelationsFile)
    mask = read(folder / masking.FILE, masking.MaskingFile)
    catalog = Catalog(
        products=by_code(products.FILE, "product", product.product),
        need_rules=by_code(products.FILE, "need_rule", product.need_rule),
        institution_rules=by_code(products.FILE, "institution_rule", product.institution_rule),
        documents=by_code(checklists.FILE, "document", checklist.document),
        checklists=by_code(checklists.FILE, "checklist", checklist.checklist),
        archive=by_code(archive.FILE, "part", filed.part),
        retention=by_code(archive.FILE, "retention", filed.retention),
        halted_retention=filed.halted_retention,
        question_sets=by_code(questions.FILE, "industry", question.industry),
        spin=by_code(questions.FILE, "spin", question.spin),
        note_sections=by_code(questions.FILE, "note_section", question.note_section),
        visit_types=by_code(visits.FILE, "visit_type", visit.visit_type),
        note_fields=by_code(visits.FILE, "note_fields", visit.note_fields),
        photo_limits=visit.photo_limits,
        photo_rules=visit.photo_rules,
        three_checks=visit.three_checks,
        memo=memo_of(read(folder / memo.FILE, memo.MemoFile)),
        pipeline=pipeline_of(read(folder / pipeline.FILE, pipeline.PipelineFile)),
        relations=by_code(relations.FILE, "relation", relation.relation),
        terms=terms_of(read(folder / terms.FILE, terms.TermsFile)),
        conditions=by_code(terms.CONDITIONS_FILE, "condition", condition.condition),
        stages=stages_of(read(folder / stages.FILE, stages.StagesFile)),
        ledgers=by_code(ledgers.FILE, "ledger", ledger.ledger),
        reports=by_code(ledgers.FILE, "report", ledger.report),
        masking=by_code(masking.FILE, "field", mask.field),
        masking_rules=by_code(masking.FILE, "rule", mask.rule),
        full_export=mask.full_export,
    )
    check(catalog)
    return catalog


def terms_of(file: terms.TermsFile) -> Mapping[str, Mapping[str, terms.Term]]:
    groups = {group: by_code(terms.FILE, group, getattr(file, group)) for group in file.__struct_fields__}
    return MappingProxyType(groups)


def memo_of(file: memo.MemoFile) -> memo.Memo:
    return memo.Memo(
        title=file.meta.title,
        statement=file.statement,
        conclusions=by_code(memo.FILE, "conclusions", file.conclusions),
        reject_reasons=file.reject_reasons,
        sections=by_code(memo.FILE, "section", file.section),
        five_c=by_code(memo.FILE, "five_c", file.five_c),
        five_c_light=file.five_c_light,
        approvals=by_code(memo.FILE, "approval", file.approval),
    )


def pipeline_of(file: pipeline.PipelineFile) -> pipeline.Pipeline:
    stage = by_code(pipeline.FILE, "stage", file.stage)
    return pipeline.Pipeline(stages=stage, transitions=file.transition, rules=file.rules)


def stages_of(file: stages.StagesFile) -> stages.Stages:
    return stages.Stages(
        steps=by_code(stages.FILE, "step", file.step),
        statuses=by_code(stages.FILE, "status", file.status),
        rows=file.row,
        follows=file.follow,
    )


def by_code(file: str, table: str, entries: Iterable[C]) -> Mapping[str, C]:
    return by(file, table, entries, lambda entry: entry.code)
