"""What the flows say, into the work paper of an application."""

from uuid import UUID

from cmdesk.core.text import message
from cmdesk.services.bank_analysis import Flows
from cmdesk.services.bank_evidence import put_flows
from cmdesk.services.customer import find_customer
from cmdesk.ui.desk import Desk
from cmdesk.ui.kit import MessageBar
from cmdesk.ui.text import tr


def to_workpaper(desk: Desk, party_id: UUID, flows: Flows, bar: MessageBar) -> None:
    """Write the figures into the client's latest application, one gesture; say so where there is none."""
    detail = desk.ask(find_customer, party_id, catalog=desk.catalog)
    if detail is None or not detail.requests:
        bar.say(tr("flows", "This client has no application whose work paper could take the figures."), "warn")
        return
    application = detail.requests[0]
    label = message("flows", "The figures of the flows into the work paper of {number}", number=application.number)
    done = desk.act(label, put_flows, application.id, flows, today=desk.today, catalog=desk.catalog)
    if done is not None:
        bar.say(
            tr(
                "flows",
                "{count} figures stand in the work paper now, with the statement behind them.",
                count=done.result,
            ),
            "ok",
            action=tr("flows", "Look"),
            on=lambda: desk.go(
                "applications", application=application.id, tab="workpaper", target="table:monthly_flows"
            ),
        )
