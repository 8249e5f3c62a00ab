"""How many days ahead the Today screen speaks of what runs out and of birthdays."""

from cmdesk.core.catalog.entry import Entry, Shown

FILE = "reminders.toml"


class Reminders(Entry, frozen=True, kw_only=True):
    """Limits in days: a paper with less than soon_days left is yellow, with less than urgent_days or expired red."""

    source: Shown
    soon_days: int
    urgent_days: int
    birthday_days: int
