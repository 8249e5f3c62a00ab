"""What follows from statements, each a formula over their rows: figures, ratios, shares, growth, cash flow, checks."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from cmdesk.analysis.cash_flow import CashFlow, indirect
from cmdesk.analysis.figures import Figures, Value
from cmdesk.analysis.ratios import Measured
from cmdesk.analysis.statements import Checked
from cmdesk.analysis.structure import common_size, growth
from cmdesk.core.text import Translate
from cmdesk.ledgers.statement_book.cells import Cells
from cmdesk.ledgers.statement_book.formulas import Formula, joined, number
from cmdesk.ledgers.statement_book.sheet import AMOUNT, FIRST_ROW, PERCENT, TIMES, SheetOfFormulas

Named = Callable[[str], str]
FORMS = {"%": PERCENT, "元": AMOUNT}


def place_figures(sheet: SheetOfFormulas, cells: Cells) -> None:
    for down, code in enumerate(cells.rules.figures):
        for at in range(len(cells.periods)):
            cells.found[code, at] = sheet.address(FIRST_ROW + down, 2 + at)


def write_figures(sheet: SheetOfFormulas, figures: Figures, cells: Cells, tr: Translate) -> None:
    """Write what ratios use beside the rows: entered, worked out, or taken to be what the catalog says."""
    for down, (code, figure) in enumerate(cells.rules.figures.items()):
        row = FIRST_ROW + down
        name = tr("catalog", figure.name)
        note = tr("statements", "{name} (taken to be so unless entered)").format(name=name)
        sheet.text(row, 1, note if figure.assume is not None else name)
        for at, period in enumerate(cells.periods):
            value = figures.get(code, period).number
            if code in period.figures or not figure.expr:
                sheet.figure(row, 2 + at, value)
            else:
                sheet.formula(row, 2 + at, cells.expression(figure.expr, at), value)


def write_ratios(
    sheet: SheetOfFormulas, figures: Figures, cells: Cells, measured: tuple[Measured, ...], lights: Named, tr: Translate
) -> None:
    """Write every ratio of every period, the newest with its light, and how it is worked out."""
    rules = cells.rules
    shown = [at for at, period in enumerate(cells.periods) if any(period is each for each in figures.periods)]
    for down, found in enumerate(measured):
        row, ratio = FIRST_ROW + down, rules.ratios[found.code]
        sheet.text(row, 1, f"{tr('catalog', ratio.name)}（{tr('catalog', ratio.unit)}）")
        for place, (at, value) in enumerate(zip(shown, found.history, strict=True), start=2):
            own = FORMS.get(ratio.unit, TIMES)
            if value is None and not applies(figures, cells, found.code, at):
                sheet.text(row, place, tr("statements", "does not apply"))
            else:
                sheet.formula(row, place, cells.expression(ratio.expr, at, annual=ratio.annual), value, form=own)
        sheet.text(row, 2 + len(shown), lights(found.light.value))
        sheet.text(row, 3 + len(shown), tr("catalog", ratio.formula))


def applies(figures: Figures, cells: Cells, code: str, at: int) -> bool:
    asked = cells.rules.ratios[code].applies
    return not asked or figures.evaluate(asked, cells.periods[at]).value is not False


def write_structure(sheet: SheetOfFormulas, figures: Figures, cells: Cells, tr: Translate) -> None:
    """Write each row of the statements as a share of its base, and how it grew, period by period."""
    row = FIRST_ROW
    for statement in cells.rules.statements.values():
        if not statement.base or (statement.base, 0) not in cells.found:
            continue
        sheet.text(row, 1, tr("catalog", statement.name), "total")
        row += 1
        shares = [common_size(figures, statement.code, period) for period in cells.periods]
        grown = [growth(figures, statement.code, period) for period in cells.periods]
        for line in statement.lines:
            sheet.text(row, 1, tr("catalog", line.name))
            for at in range(len(cells.periods)):
                part, base = cells.formula(line.code, at), cells.formula(statement.base, at)
                write_share(sheet, row, 2 + 2 * at, part, base, shares[at][line.code])
                if cells.before[at] is not None:
                    now = cells.formula(line.code, at, annual=True)
                    then = cells.formula(line.code, cells.before[at] or 0, annual=True)
                    write_share(sheet, row, 3 + 2 * at, joined("({0}-{1})", now, then), then, grown[at][line.code])
            row += 1


def write_share(sheet: SheetOfFormulas, row: int, column: int, part: Formula, base: Formula, value: Value) -> None:
    formula = joined('IF({1}>0,{0}/{1},"")', part, base)
    sheet.formula(row, column, formula, value.number, form=PERCENT)


def write_cash_flow(sheet: SheetOfFormulas, figures: Figures, cells: Cells, tr: Translate) -> None:
    """Write the cash flow worked out from balance sheets and results, and what it ought to come to."""
    file = cells.rules.cash_flow
    flows = [indirect(figures, period) for period in cells.periods]
    row, totals = FIRST_ROW, []
    for part, activity in enumerate(file.activity):
        sheet.text(row, 1, tr("catalog", activity.name), "total")
        first = row + 1
        for step, line in enumerate(activity.lines):
            row += 1
            sheet.text(row, 1, f"　{tr('catalog', line.name)}")
            for at, flow in enumerate(flows):
                shown = flow.parts[part].steps[step].amount
                sheet.formula(row, 2 + at, cells.expression(line.expr, at), shown)
        row += 1
        sheet.text(row, 1, tr("statements", "{activity}, net").format(activity=tr("catalog", activity.name)), "total")
        for at, flow in enumerate(flows):
            steps = [cell_of(sheet, each, 2 + at) for each in range(first, row)]
            sheet.formula(row, 2 + at, added(steps), flow.parts[part].total, bold=True)
        totals.append(row)
        row += 1
    write_cash_total(sheet, row, totals, cells, flows, tr)


def write_cash_total(
    sheet: SheetOfFormulas, row: int, totals: list[int], cells: Cells, flows: Sequence[CashFlow], tr: Translate
) -> None:
    words = (
        tr("statements", "Net increase of cash"),
        tr("statements", "Change of cash in the balance sheets"),
        tr("statements", "Difference"),
    )
    for down, name in enumerate(words):
        sheet.text(row + down, 1, name, "total")
    for at, flow in enumerate(flows):
        column = 2 + at
        sheet.formula(row, column, added([cell_of(sheet, each, column) for each in totals]), flow.net, bold=True)
        sheet.formula(row + 1, column, cells.expression(cells.rules.cash_flow.change, at), flow.change, bold=True)
        off = joined("({0}-{1})", cell_of(sheet, row, column), cell_of(sheet, row + 1, column))
        sheet.formula(row + 2, column, off, flow.difference, bold=True)


def cell_of(sheet: SheetOfFormulas, row: int, column: int) -> Formula:
    address = sheet.address(row, column)
    return Formula(text=address, cells=frozenset({address}))


def added(parts: list[Formula]) -> Formula:
    return joined("+".join(f"{{{at}}}" for at in range(len(parts))), *parts)


def write_checks(
    sheet: SheetOfFormulas, cells: Cells, checks: tuple[Checked, ...], places: dict[str, int], tr: Translate
) -> None:
    """Write what must agree, period by period: both sides, the difference, and whether it passes."""
    told = [each for each in checks if cells.rules.rules[each.code].left]
    for down, found in enumerate(told):
        row, rule, at = FIRST_ROW + down, cells.rules.rules[found.code], places[found.end]
        sheet.text(row, 1, f"{found.end}　{tr('catalog', rule.name)}")
        left, right = cells.expression(rule.left, at), cells.expression(rule.right, at)
        base = cells.expression(rule.base, at) if rule.base else number(Decimal(0))
        sheet.formula(row, 2, left, found.left)
        sheet.formula(row, 3, right, found.right)
        off = joined("({0}-{1})", cell_of(sheet, row, 2), cell_of(sheet, row, 3))
        sheet.formula(row, 4, off, found.difference)
        apart = "{0}" if rule.at_most else "ABS({0})"
        limit = f"MAX({rule.floor:f},{rule.share:f}*ABS({{1}}))"
        yes, no = tr("statements", "passes"), tr("statements", "does not agree")
        passed = joined(f'IF({apart}<={limit},"{yes}","{no}")', cell_of(sheet, row, 4), base)
        shown = "" if found.passed is None else yes if found.passed else no
        sheet.formula(row, 5, passed, shown)
