"""The command that tells what the day brings: today."""

from collections.abc import Iterator

import click

from cmdesk.cli.desk import common, opened, show
from cmdesk.cli.options import Options, say, tr
from cmdesk.core.text import message


@click.command(help=tr("cli", "Tell what is due, where to go, what runs out and who has gone stale."))
@click.option("--limit", type=click.IntRange(min=1), default=20, help=tr("cli", "At most so many of each."))
@common
def today(options: Options, limit: int) -> None:
    """Print the Today screen."""
    from cmdesk.services.due import StepLine
    from cmdesk.services.today import Part, read_today

    part = Part(due=limit, done=limit, expiring=limit, stale=limit, birthdays=limit, coming=limit)
    catalog = options.catalog
    with opened(options) as book, book.read() as session:
        found = read_today(session, today=options.day, catalog=catalog, part=part)

    def lines() -> Iterator[str]:
        yield say(message("cli", "Due today {due}, overdue {overdue}", due=found.counts.today,
                          overdue=found.counts.overdue))  # fmt: skip
        for item in found.due:
            what = item.action if isinstance(item, StepLine) else item.title
            day = item.day if isinstance(item, StepLine) else item.due
            yield f"  {day.isoformat()}\t{what}\t{item.client}"
        yield say(message("cli", "Planned visits {count}", count=len(found.visits)))
        for visit in found.visits:
            yield f"  {visit.at:%H:%M}\t{visit.client}" if visit.at else f"  —\t{visit.client}"
        yield say(message("cli", "About to expire {count}", count=found.expiring_count))
        for paper in found.expiring:
            named = catalog.documents.get(paper.document) or catalog.profile.fields.get(paper.field)
            name = tr("catalog", named.name) if named else paper.title
            yield f"  {paper.expires_on.isoformat()}\t{name}\t{paper.client}"
        yield say(message("cli", "Too long at one stage {count}", count=found.stale_count))
        for stale in found.stale:
            stage = tr("catalog", catalog.pipeline.stages[stale.stage].name)
            yield f"  {stale.since.isoformat()}\t{stage}\t{stale.client}"

    show(options, found, lines)


COMMANDS = (today,)
