"""What the answers come to, worked out anew after each: income by every route, and what the next route lacks."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.analysis.cross_check import Light
from cmdesk.core import figures
from cmdesk.core.catalog import Catalog
from cmdesk.services.income import Heard, Income, IncomeRoute, estimate_income, stated
from cmdesk.services.visits import Said
from cmdesk.ui.kit import Chip, Elided, Grade, Item, button, column, frame, label, muted, row
from cmdesk.ui.screens import visits_words as words
from cmdesk.ui.text import tr, tr_catalog

LIGHTS = {Light.GREEN: "ok", Light.YELLOW: "warn", Light.RED: "bad", Light.NA: "unknown"}
SHOWN = 5  # questions named of those a route lacks


class Live(QWidget):
    """Renewed only when the outcome changes. wanted(variable): the user wants to answer a question."""

    wanted = Signal(str)

    def __init__(self, catalog: Catalog, earlier: Mapping[str, Heard]) -> None:
        super().__init__()
        self.setObjectName("live")
        self._catalog, self._earlier = catalog, earlier
        self.income: Income | None = None
        self._shown: tuple[str, Income | None, frozenset[str]] = ("-", None, frozenset())
        self._moot: frozenset[str] = frozenset()
        self._body: QVBoxLayout = column(gap=0)
        self.setLayout(self._body)

    def renew(self, set_code: str, answers: Mapping[str, Said], moot: frozenset[str] = frozenset()) -> None:
        """Work out income from these answers and, where nothing new was said, from earlier visits.

        moot: questions that do not apply; a route that lacks one of them is not proposed.
        """
        income = None
        if set_code:
            questions = self._catalog.question_sets[set_code]
            income = estimate_income(set_code, {**self._earlier, **stated(questions, answers)}, catalog=self._catalog)
        self.income = income
        if self._shown == (set_code, income, moot):
            return
        self._shown, self._moot = (set_code, income, moot), moot
        while (item := self._body.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        holder = QWidget()
        holder.setLayout(column(*self._parts(set_code, income), gap=6))
        self._body.addWidget(holder)

    def _parts(self, set_code: str, income: Income | None) -> list[Item]:
        title = label(tr("visits", "Worked out as you ask"), "title", bold=True)
        if income is None:
            return [title, muted(tr("visits", "Choose the questions of the client's trade at the left."), wrap=True)]
        parts: list[Item] = [
            row(title, None, verdict(income)),
            *(route_line(each, income.unit) for each in income.routes),
        ]
        return [*parts, muted(comparison(income), wrap=True, name="comparison"), *self._next(set_code, income)]

    def _next(self, set_code: str, income: Income) -> list[Item]:
        """Say which questions bring the next route soonest, each a link to it."""
        questions = self._catalog.question_sets[set_code]
        lacking = [(words.sources(route.missing, questions), route) for route in income.routes if route.result is None]
        lacking = [(asks, route) for asks, route in lacking if asks and not self._moot & {ask.var for ask in asks}]
        if not lacking:
            return []
        asks, route = min(lacking, key=lambda each: len(each[0]))
        number = sum(each.result is not None for each in income.routes) + 1
        said = {"count": len(asks), "number": number, "route": tr_catalog(route.name)}
        one = tr("visits", "One more answer gives route {number}: {route}", **said)
        head = one if len(asks) == 1 else tr("visits", "{count} more answers give route {number}: {route}", **said)
        links: list[Item] = []
        for question in asks[:SHOWN]:
            link = button(
                tr_catalog(question.text), kind="link", icon="circle-dashed", small=True, name=f"ask_{question.var}"
            )
            link.clicked.connect(lambda _on=False, var=question.var: self.wanted.emit(var))
            links.append(row(link, None))
        if len(asks) > SHOWN:
            links.append(muted(tr("visits", "and {count} more", count=len(asks) - SHOWN)))
        box = column(label(head, "caption", "accent", wrap=True), *links, gap=0, margins=(10, 7, 8, 7))
        return [frame("tint", box, name="next_route")]


def verdict(income: Income) -> Chip:
    """Return how far the routes are apart, as a traffic light."""
    light, apart = income.check.light, income.check.deviation
    return Chip(tr("visits", "cannot tell") if apart is None else figures.percent(apart), LIGHTS[light])


def comparison(income: Income) -> str:
    """Return what the routes say of each other."""
    if income.check.adopted is not None:
        return tr("visits", "The lowest counts: {amount}", amount=words.income(income.check.adopted, income.unit))
    known = sum(route.result is not None for route in income.routes)
    if known > 1:
        return tr("visits", "A route that is not above zero compares with nothing")
    if known:
        return tr("visits", "One route so far; from two on they can be compared")
    return tr("visits", "No route yet; from two on they can be compared")


def route_line(route: IncomeRoute, unit: str) -> Item:
    """Return one route: its result with the weakest evidence behind it, or how many figures it lacks."""
    name = Elided(tr_catalog(route.name))
    if route.result is not None:
        proof = [Grade(route.grade)] if route.grade else []
        return row(
            (name, 1), label(words.income(route.result, unit), bold=True, name=f"route_{route.key}"), *proof, gap=6
        )
    if not route.missing:
        return row((name, 1), Chip(tr("visits", "cannot be divided"), "unknown"))
    lacks = Chip(tr("visits", "lacks {count}", count=len(route.missing)), "unknown")
    lacks.setObjectName(f"route_{route.key}")
    return row((name, 1), lacks)
