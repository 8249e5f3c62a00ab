"""What was looked for and found in the flows: each with the rows it rests on, and the balances by account."""

from collections.abc import Callable

from cmdesk.analysis.bank import Coverage, Finding, FlowAnalysis
from cmdesk.analysis.cross_check import Light
from cmdesk.core.masking import mask_text
from cmdesk.services.bank_analysis import Flows, account_name
from cmdesk.ui.kit import Chip, Inspector, Item, button, column, label, muted, picture, row, rule, sparkline
from cmdesk.ui.kit.paint import STATUS_ICONS
from cmdesk.ui.screens.flows import words
from cmdesk.ui.text import reading, tr

Show = Callable[[Finding], object]
POINTS = 26  # of the line of an account's balances


class Findings(Inspector):
    """A panel at the right; show(finding) leads to its rows."""

    def __init__(self, show: Show) -> None:
        super().__init__(nothing=tr("flows", "No flows yet"), name="flow_findings")
        self._show = show

    def show_flows(self, flows: Flows) -> None:
        """Show the findings of an analysis, what needs a word first."""
        found = flows.analysis
        open_ = sum(each.light in (Light.RED, Light.YELLOW) for each in found.findings)
        chip = (
            Chip(tr("flows", "{count} to explain", count=open_), "warn")
            if open_
            else Chip(tr("flows", "nothing to explain"), "ok")
        )
        parts: list[Item] = [
            row(label(tr("flows", "Findings"), "title", bold=True), chip, None, gap=8),
            muted(tr("flows", "They point at something; they conclude nothing."), wrap=True),
        ]
        lights = [each.light for each in found.findings]
        for place, each in enumerate(found.findings):
            if place and lights[place - 1] in (Light.RED, Light.YELLOW) and each.light in (Light.NA, Light.GREEN):
                parts.append(rule())
            parts.append(self._line(each))
        parts += [rule(), label(tr("flows", "Balances"), bold=True), *self._balances(flows, found)]
        self.show_layout(column(*parts, None, gap=9))

    def _line(self, found: Finding) -> Item:
        tone = words.TONES[found.light]
        title = label(mask_text(reading(found.title)), bold=found.light is not Light.GREEN, wrap=True)
        why = muted(mask_text(reading(found.why)), wrap=True)
        side: list[Item] = []
        if found.keys:
            count = len(found.keys)
            go = button(
                tr("flows", "{count} rows", count=count), lambda: self._show(found), kind="link", small=True,
                name=f"rows_{found.code}",
            )  # fmt: skip
            go.setAccessibleName(mask_text(f"{reading(found.title)} {count}"))
            side.append(column(go, None, gap=0))
        mark = picture(STATUS_ICONS[tone], f"{tone}.mark")
        return row(column(2, mark, None, gap=0), (column(title, why, gap=0), 1), *side, gap=8)

    def _balances(self, flows: Flows, found: FlowAnalysis) -> list[Item]:
        lines = {each.id.hex: each for each in flows.accounts}
        printed = [each for each in found.coverage if each.balances]
        if not printed:
            return [muted(tr("flows", "No account prints balances."), wrap=True)]
        return [balance_line(each, mask_text(account_name(lines[each.account]))) for each in printed]


def balance_line(found: Coverage, name: str) -> Item:
    """Return an account's balances as a line, with the last in words."""
    step = max(len(found.balances) // POINTS, 1)
    values = [float(balance) for _, balance in found.balances[::step]]
    last = found.balances[-1][1]
    return row(muted(name), None, sparkline(values, says=name, width=110), label(words.wan(last)), gap=8)
