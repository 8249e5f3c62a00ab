"""Reads the catalog from its folder of TOML files, with a bank's pack laid over it."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from cmdesk.core.catalog import (
    archive,
    checklists,
    ledgers,
    masking,
    memo,
    pipeline,
    products,
    profile,
    questions,
    relations,
    reminders,
    size_classes,
    stages,
    terms,
    visits,
    workpaper,
)
from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.in_use import IN_USE
from cmdesk.core.catalog.pack import HEAD, Change, Layer, Layered, Pack, called, read_head
from cmdesk.core.catalog.reading import Mistake, Tree, by, convert, located
from cmdesk.core.catalog.tree import parse, told
from cmdesk.core.errors import UserError
from cmdesk.core.paths import resources
from cmdesk.core.text import message


class Coded(Protocol):
    """What has a code."""

    @property
    def code(self) -> str: ...


C = TypeVar("C", bound=Coded)
T = TypeVar("T")


def load(folder: Path | None = None) -> Catalog:
    """Return the program's catalog with the pack in use laid over it, read once; or the whole catalog in folder.

    Raises UserError with file, line, entry and reason for whatever is missing, misspelt, given twice or leads nowhere;
    where the program's own entries lead is held by its tests, not looked at anew at every start.
    """
    return read_all(folder) if folder else in_use(os.environ.get(IN_USE, ""))


def load_with(pack: Path) -> Catalog:
    """Return the program's catalog with a pack laid over it, read anew; raises UserError as load does."""
    return read_all(resources() / "catalog", pack)


def use_pack(folder: str) -> UserError | None:
    """Lay the pack in folder over the catalog from now on; where it has a mistake use none, and return the mistake."""
    os.environ[IN_USE] = folder
    try:
        load()
    except UserError as error:
        os.environ[IN_USE] = ""
        return error
    return None


@cache
def in_use(pack: str) -> Catalog:
    return load_with(Path(pack)) if pack else catalog_of(resources() / "catalog", Files(None))


@dataclass(frozen=True)
class Files:
    """The files of a catalog as they are read: each with the pack's file of the same name laid over it."""

    pack: Path | None
    trees: dict[str, Tree] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    done: dict[str, Any] = field(default_factory=dict)

    def read(self, path: Path, kind: type[T]) -> T:
        """Return a file as kind, read and noted once whoever asks for it."""
        if path.name not in self.done:
            self.done[path.name] = self._read(path, kind)
        found: T = self.done[path.name]
        return found

    def _read(self, path: Path, kind: type[T]) -> T:
        own = parse(path, path.name)
        self.trees[path.name] = own
        over = self.pack / path.name if self.pack else None
        if over is None or not over.exists():
            return convert(own.raw, kind, own)
        given = parse(over, called(over.parent, path.name))
        both = Layered(Layer(path.name, self.changes).over(own.root, given.root, ""))
        self.trees[path.name] = both
        return convert(both.root.plain(), kind, both)


def read_all(folder: Path, pack: Path | None = None) -> Catalog:
    head = read_head(pack) if pack else None
    files = Files(pack)
    try:
        catalog = catalog_of(folder, files)
        check_all(catalog, decisions=pack is not None)
    except Mistake as wrong:
        if any(change.kind == "removed" and change.entry.endswith(f" {wrong.value}") for change in files.changes):
            wrong.what = message("catalog", "“{code}” leads nowhere: the pack removes it.", code=wrong.value)
        raise located(wrong, files.trees.get(wrong.file)) from None
    if pack is None or head is None:
        return catalog
    refuse_others(pack, files)
    return replace(
        catalog,
        pack=Pack(folder=pack, title=head.title, version=head.version, note=head.note, changes=tuple(files.changes)),
    )


def check_all(catalog: Catalog, *, decisions: bool) -> None:
    """Raise Mistake where an entry leads nowhere or contradicts another; decisions: try every condition too."""
    from cmdesk.core.catalog.analysis_checks import check_analysis  # noqa: PLC0415  (needed for a pack alone)
    from cmdesk.core.catalog.checks import check  # noqa: PLC0415

    catalog.analysis.parts()
    check(catalog)
    check_analysis(catalog)
    if decisions:  # the program's own are held by a test: trying them takes long
        from cmdesk.core.catalog.decisions import check_decisions  # noqa: PLC0415

        check_decisions(catalog)


def refuse_others(pack: Path, files: Files) -> None:
    """Refuse a TOML file that lies over nothing: its name is misspelt, or it belongs to another version."""
    for path in sorted(pack.glob("*.toml")):
        if path.name != HEAD and path.name not in files.trees:
            known = message("catalog", "No file of the catalog has this name: {files}.", files=", ".join(files.trees))
            raise told(called(pack, path.name), None, "", known)


def catalog_of(folder: Path, files: Files) -> Catalog:
    read = files.read
    product = read(folder / products.FILE, products.ProductsFile)
    checklist = read(folder / checklists.FILE, checklists.ChecklistsFile)
    filed = read(folder / archive.FILE, archive.ArchiveFile)
    question = read(folder / questions.FILE, questions.QuestionsFile)
    visit = read(folder / visits.FILE, visits.VisitsFile)
    condition = read(folder / terms.CONDITIONS_FILE, terms.ConditionsFile)
    ledger = read(folder / ledgers.FILE, ledgers.LedgersFile)
    relation = read(folder / relations.FILE, relations.RelationsFile)
    profiles = read(folder / profile.FILE, profile.ProfileFile)
    sizes = read(folder / size_classes.FILE, size_classes.SizeClassesFile)
    mask = read(folder / masking.FILE, masking.MaskingFile)
    return Catalog(
        products=by_code(products.FILE, "product", product.product, products.Product),
        need_rules=by_code(products.FILE, "need_rule", product.need_rule),
        institution_rules=by_code(products.FILE, "institution_rule", product.institution_rule),
        documents=by_code(checklists.FILE, "document", checklist.document, checklists.Document),
        checklists=by_code(checklists.FILE, "checklist", checklist.checklist, checklists.Checklist),
        archive=by_code(archive.FILE, "part", filed.part),
        retention=by_code(archive.FILE, "retention", filed.retention),
        halted_retention=filed.halted_retention,
        question_sets=by_code(questions.FILE, "industry", question.industry, questions.QuestionSet),
        spin=by_code(questions.FILE, "spin", question.spin),
        note_sections=by_code(questions.FILE, "note_section", question.note_section),
        visit_types=by_code(visits.FILE, "visit_type", visit.visit_type, visits.VisitType),
        note_fields=by_code(visits.FILE, "note_fields", visit.note_fields),
        photo_limits=visit.photo_limits,
        note_quality=visit.note_quality,
        photo_rules=visit.photo_rules,
        three_checks=visit.three_checks,
        memo=memo_of(read(folder / memo.FILE, memo.MemoFile)),
        pipeline=pipeline_of(read(folder / pipeline.FILE, pipeline.PipelineFile)),
        relations=by_code(relations.FILE, "relation", relation.relation),
        profile=profile_of(profiles),
        size_classes=by_code(size_classes.FILE, "size_class", sizes.size_class),
        reminders=read(folder / reminders.FILE, reminders.Reminders),
        referral_warning=relation.referral_warning,
        terms=terms_of(read(folder / terms.FILE, terms.TermsFile)),
        conditions=by_code(terms.CONDITIONS_FILE, "condition", condition.condition),
        stages=stages_of(read(folder / stages.FILE, stages.StagesFile)),
        ledgers=by_code(ledgers.FILE, "ledger", ledger.ledger),
        reports=by_code(ledgers.FILE, "report", ledger.report),
        masking=by_code(masking.FILE, "field", mask.field),
        masking_rules=by_code(masking.FILE, "rule", mask.rule),
        full_export=mask.full_export,
        workpaper=workpaper_of(read(folder / workpaper.FILE, workpaper.WorkpaperFile)),
        analysis=Analysis(lambda name, kind: read(folder / name, kind)),
    )


def terms_of(file: terms.TermsFile) -> Mapping[str, Mapping[str, terms.Term]]:
    groups = {
        group: by_code(terms.FILE, group, getattr(file, group), terms.Term) for group in terms.TermsFile.__annotations__
    }
    return MappingProxyType(groups)


def memo_of(file: memo.MemoFile) -> memo.Memo:
    return memo.Memo(
        title=file.meta.title,
        statement=file.statement,
        conclusions=by_code(memo.FILE, "conclusions", file.conclusions),
        reject_reasons=by_code(memo.FILE, "reject_reasons", file.reject_reasons),
        limits=file.limits,
        sections=by_code(memo.FILE, "section", file.section),
        five_c=by_code(memo.FILE, "five_c", file.five_c),
        five_c_light=file.five_c_light,
        approvals=by_code(memo.FILE, "approval", file.approval),
    )


def pipeline_of(file: pipeline.PipelineFile) -> pipeline.Pipeline:
    stage = by_code(pipeline.FILE, "stage", file.stage)
    return pipeline.Pipeline(stages=stage, transitions=file.transition, rules=file.rules)


def profile_of(file: profile.ProfileFile) -> profile.Profile:
    return profile.Profile(
        partner=file.partner,
        limits=file.limits,
        groups=by_code(profile.FILE, "group", file.group),
        fields=by_code(profile.FILE, "field", file.field),
    )


def workpaper_of(file: workpaper.WorkpaperFile) -> workpaper.Workpaper:
    return workpaper.Workpaper(
        parts=by_code(workpaper.FILE, "part", file.part),
        fields=by_code(workpaper.FILE, "field", file.field),
        tables=by_code(workpaper.FILE, "table", file.table),
    )


def stages_of(file: stages.StagesFile) -> stages.Stages:
    return stages.Stages(
        steps=by_code(stages.FILE, "step", file.step),
        statuses=by_code(stages.FILE, "status", file.status),
        rows=file.row,
        follows=file.follow,
    )


def by_code(file: str, table: str, entries: Iterable[C], recorded: type[C] | None = None) -> Mapping[str, C]:
    return by(file, table, entries, lambda entry: entry.code, recorded=recorded)
