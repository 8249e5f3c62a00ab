"""Whether the fields of a profile and of the work paper fit together, and what they go by is there."""

from cmdesk.core.catalog import (
    profile,
    workpaper,
)
from cmdesk.core.catalog.catalog import Catalog
from cmdesk.core.catalog.leads import exist
from cmdesk.core.catalog.reading import by, mistake
from cmdesk.core.text import message


def check_profile(catalog: Catalog) -> None:
    found = catalog.profile
    limits = found.limits
    if not 0 <= limits.yellow <= limits.green <= 100:  # noqa: PLR2004  (percent)
        raise mistake(profile.FILE, "limits", message("catalog", "The limits contradict each other."))
    exist(profile.FILE, "partner", profile.PARTNER_KEYS, [column.key for column in found.partner])
    asked = [field.code for field in found.fields.values() if field.type == "yes_no"]
    exist(profile.FILE, "limits, consent", [limits.consent], asked)
    if sum(group.weight for group in found.groups.values()) != 100:  # noqa: PLR2004  (percent)
        raise mistake(profile.FILE, "group", message("catalog", "The weights do not add up to 100."))
    for field in found.fields.values():
        check_field(field, catalog)


def check_field(field: profile.Field, catalog: Catalog) -> None:
    entry = f"field {field.code}"
    exist(profile.FILE, entry, [field.group], catalog.profile.groups)
    check_choices(profile.FILE, entry, field)
    exist(profile.FILE, entry, field.kinds, catalog.terms["party_kind"])
    exist(profile.FILE, entry, [field.column] if field.column else [], profile.PARTY_COLUMNS)
    check_source(profile.FILE, entry, field, catalog)
    if field.expires and field.type not in ("date", "date_or_long"):
        raise mistake(profile.FILE, entry, message("catalog", "Only a date can run out."))
    exist(profile.FILE, entry, [field.document] if field.document else [], catalog.documents)


def check_choices(file: str, entry: str, field: profile.Field) -> None:
    by(file, f"{entry}, choices", field.choices, lambda choice: choice.code)
    if (field.type in ("choice", "mix")) != bool(field.choices or field.choices_from):
        raise mistake(file, entry, message("catalog", "A choice and a mix have choices, nothing else has any."))
    limits = [limit for limit in (field.min, field.max) if limit is not None]
    if limits and field.type not in profile.FIGURES:
        raise mistake(file, entry, message("catalog", "Only a figure has limits."))
    if limits != sorted(limits):
        raise mistake(file, entry, message("catalog", "The limits contradict each other."))


def check_workpaper(catalog: Catalog) -> None:
    found = catalog.workpaper
    for part in found.parts.values():
        exist(workpaper.FILE, "part", [part.section], catalog.memo.sections)
        exist(workpaper.FILE, f"part {part.section}, profile", part.profile, catalog.profile.fields)
    for field in found.fields.values():
        entry = f"field {field.code}"
        exist(workpaper.FILE, entry, [field.group], catalog.memo.sections)
        exist(workpaper.FILE, entry, field.kinds, catalog.terms["party_kind"])
        check_choices(workpaper.FILE, entry, field)
        check_source(workpaper.FILE, entry, field, catalog)
    for table in found.tables.values():
        check_table(table, catalog)


def check_table(table: workpaper.Table, catalog: Catalog) -> None:
    entry = f"table {table.code}"
    exist(workpaper.FILE, entry, [table.section], catalog.memo.sections)
    if table.code in catalog.workpaper.fields:
        what = message("catalog", "A field has this code already: “{code}”.", code=table.code)
        raise mistake(workpaper.FILE, entry, what)
    columns = by(workpaper.FILE, f"{entry}, columns", table.columns, lambda column: column.code)
    money = [code for code, column in columns.items() if column.type in profile.FIGURES]
    exist(workpaper.FILE, f"{entry}, total", table.total, money)
    shares = [code for code, column in columns.items() if column.type == "percent"]
    exist(workpaper.FILE, f"{entry}, whole", [table.whole] if table.whole else [], shares)
    chosen = [code for code, column in columns.items() if column.type == "choice"]
    exist(workpaper.FILE, f"{entry}, rows_from", [table.rows_from] if table.rows_from else [], chosen)
    for column in table.columns:
        check_choices(workpaper.FILE, f"{entry}, {column.code}", column)
    asked = {question.var: question for each in catalog.question_sets.values() for question in each.questions}
    if table.from_answer:
        exist(workpaper.FILE, f"{entry}, from_answer", [table.from_answer], asked)
        keys = [column.key for column in asked[table.from_answer].columns]
        for column in table.columns:
            if column.from_column:
                exist(workpaper.FILE, f"{entry}, {column.code}, from_column", [column.from_column], keys)


def check_source(file: str, entry: str, field: profile.Field, catalog: Catalog) -> None:
    asked = {question.var for each in catalog.question_sets.values() for question in each.questions}
    exist(file, entry, field.from_answers, asked)
