"""What the titles of statements say of them: whose figures they are, and who vouches for them."""

import re
from collections.abc import Iterator, Sequence

from cmdesk.core.identifiers import half_width
from cmdesk.intake.cells import text
from cmdesk.intake.sheets import Sheet

TITLES, HEADINGS = 8, 12  # rows that may hold one
LONGEST_HEADING = 20  # characters
LONGEST = 200  # characters of a cell
GROUP = re.compile(r"合并(?!日)")
PARENT = re.compile(r"母公司|单体|本部|个别报表|个别财务报表")
UNAUDITED = re.compile(r"未经?审计?|未审|审计前")
AUDITED = re.compile(r"审计|已审|审定")
TAX = re.compile(r"纳税申报|申报表|税务机关|税款所属")


def titles(sheet: Sheet) -> Iterator[str]:
    """Yield the name of a sheet and what stands in its first rows, up to its heading."""
    yield sheet.name
    for row in sheet.rows[:TITLES]:
        filled = [half_width(text(cell)[:LONGEST]) for cell in row if cell != ""]
        if any(re.fullmatch(r"项\s*目|资\s*产|科\s*目|行\s*次", each.strip()) for each in filled):
            return
        yield from filled


def scope_of(sheet: Sheet) -> str:
    """Return consolidated or single as a sheet's titles say, empty where they say neither."""
    said = list(titles(sheet))
    if any(PARENT.search(each) for each in said):
        return "single"
    return "consolidated" if any(GROUP.search(each) for each in said) else ""


def column_scopes(sheet: Sheet) -> dict[int, str]:
    """Return the scope of each column where a row of headings parts the group from its parent; empty for none.

    A blank heading belongs to the one at its left.
    """
    for row in sheet.rows[:HEADINGS]:
        said = [half_width(text(cell)[:LONGEST]).strip() if cell != "" else "" for cell in row]
        named = {
            at: "single" if PARENT.search(each) else "consolidated"
            for at, each in enumerate(said)
            if each and len(each) <= LONGEST_HEADING and (PARENT.search(each) or GROUP.search(each))
        }
        if set(named.values()) == {"consolidated", "single"}:
            found, last = {}, ""
            for at, each in enumerate(said):
                last = named.get(at, "" if each else last)
                if last:
                    found[at] = last
            return found
    return {}


def basis_of(sheets: Sequence[Sheet]) -> str:
    """Return the code of statement_basis that titles speak of, empty where they speak of none."""
    said = [each for sheet in sheets for each in titles(sheet)]
    if any(UNAUDITED.search(each) for each in said):
        return "management"
    if any(AUDITED.search(each) for each in said):
        return "audited"
    return "tax" if any(TAX.search(each) for each in said) else ""
