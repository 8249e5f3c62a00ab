"""The flows of a client as a workbook: months, counterparties, findings, and every row cleaned and classed."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cmdesk.analysis.bank import Entry
from cmdesk.analysis.cross_check import Light
from cmdesk.core.catalog import Catalog
from cmdesk.core.masking import TEXT, Hide, mask
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import QT_TRANSLATE_NOOP, Translate
from cmdesk.ledgers.ledger import Cells
from cmdesk.services.bank_analysis import Flows, account_name
from cmdesk.services.bank_classes import classes

if TYPE_CHECKING:  # openpyxl loads slowly
    from cmdesk.ledgers.workbook import Heading

LIGHTS: Mapping[Light, str] = {
    Light.RED: QT_TRANSLATE_NOOP("flows", "red"),
    Light.YELLOW: QT_TRANSLATE_NOOP("flows", "yellow"),
    Light.NA: QT_TRANSLATE_NOOP("flows", "cannot tell"),
    Light.GREEN: QT_TRANSLATE_NOOP("flows", "green"),
}
SIDES: Mapping[str, str] = {
    "in": QT_TRANSLATE_NOOP("flows", "in"),
    "out": QT_TRANSLATE_NOOP("flows", "out"),
    "neutral": QT_TRANSLATE_NOOP("flows", "neither"),
}

PART, WHOLE = QT_TRANSLATE_NOOP("flows", "in part"), QT_TRANSLATE_NOOP("flows", "whole")
BY_HAND, BY_RULES = QT_TRANSLATE_NOOP("flows", "by hand"), QT_TRANSLATE_NOOP("flows", "by the rules")


def write_flows(
    path: Path,
    flows: Flows,
    heading: "Heading",
    *,
    catalog: Catalog,
    translate: Translate,
    hide: Hide = mask,
    progress: Progress = silent,
) -> int:
    """Write flows to a workbook, masked by default; return how many rows it holds."""
    from cmdesk.ledgers.workbook import Sheet, write_workbook  # noqa: PLC0415  (openpyxl loads slowly)

    told = Told(flows, catalog, translate, hide)
    makers = {
        "flow_months": (told.months, len(flows.analysis.months)),
        "flow_parties": (told.parties, len(flows.analysis.counterparties)),
        "flow_findings": (told.findings, len(flows.analysis.findings)),
        "flow_rows": (told.rows, len(flows.entries)),
    }
    sheets = [Sheet(entry=catalog.ledgers[code], rows=make(), count=count) for code, (make, count) in makers.items()]
    return write_workbook(path, sheets, heading, translate, progress)


class Told:
    """Cells of every sheet."""

    def __init__(self, flows: Flows, catalog: Catalog, translate: Translate, hide: Hide) -> None:
        self._flows, self._translate, self._hide = flows, translate, hide
        named = {code: name for side in ("in", "out") for code, name in classes(catalog, side).items()}
        self._classes = {code: translate("catalog", name) for code, name in named.items()}
        self._classes |= {"void": translate("flows", "Closed"), "neutral": translate("flows", "Neither")}
        self._accounts = {each.id.hex: account_name(each) for each in flows.accounts}

    def name(self, label: str) -> str:
        return self._classes.get(label, label)

    def hidden(self, words: str) -> str | None:
        return self._hide(TEXT, words) if words else None

    def months(self) -> Iterator[Cells]:
        for month in self._flows.analysis.months:
            left_out = [f"{self.name(label)} {amount:,.2f}" for label, amount in month.excluded.items()]
            yield {
                "month": month.key,
                "effective": month.effective,
                "gross": month.gross,
                "excluded": "；".join(left_out) or None,
                "out": month.out,
                "operating_out": month.operating_out,
                "count_in": month.count_in,
                "count_out": month.count_out,
                "balance": month.balance,
                "average": month.average,
                "payer": self.hidden(month.top_payer),
                "payer_share": month.top_share,
                "covered": self._translate("flows", PART if month.partial else WHOLE),
                "counted": month in self._flows.analysis.recent,
            }

    def parties(self) -> Iterator[Cells]:
        for each in self._flows.analysis.counterparties:
            variants = "；".join(each.variants) if len(each.variants) > 1 else ""
            yield {
                "name": self.hidden(each.name or self._translate("flows", "no name printed")),
                "label": "、".join(map(self.name, each.labels)),
                "inflow": each.inflow,
                "effective": each.effective,
                "outflow": each.outflow,
                "share": each.share,
                "count": each.count,
                "first": each.first,
                "last": each.last,
                "variants": self.hidden(variants),
            }

    def findings(self) -> Iterator[Cells]:
        for each in self._flows.analysis.findings:
            yield {
                "light": self._translate("flows", LIGHTS[each.light]),
                "title": self.hidden(each.title.read(self._translate)),
                "why": self.hidden(each.why.read(self._translate)),
                "count": len(each.keys),
                "code": each.code,
            }

    def rows(self) -> Iterator[Cells]:
        for place, entry in enumerate(sorted(self._flows.entries, key=lambda each: each.row.at), start=1):
            yield {"seq": place, **self.row(entry)}

    def row(self, entry: Entry) -> dict[str, Any]:
        row, found = entry.row, self._flows.analysis
        by_hand = entry.key in found.by_hand
        return {
            "at": row.at.date(),
            "clock": row.at.strftime("%H:%M:%S") if row.timed else None,
            "account": self._accounts.get(entry.account, ""),
            "side": self._translate("flows", SIDES[row.direction]),
            "income": row.amount if row.direction == "in" else None,
            "outgo": row.amount if row.direction == "out" else None,
            "balance": row.balance,
            "currency": row.currency,
            "party": self.hidden(row.counterparty),
            "counter_account": self.hidden(row.counter_account),
            "said": self.hidden(row.summary),
            "purpose": self.hidden(row.purpose),
            "label": self.name(found.labels[entry.key]),
            "by_hand": self._translate("flows", BY_HAND if by_hand else BY_RULES),
            "serial": row.serial or None,
        }
