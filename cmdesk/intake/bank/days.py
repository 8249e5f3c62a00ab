"""Days and times of a statement as they are printed, a column at a time."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from cmdesk.core.identifiers import half_width
from cmdesk.intake.bank.lexicon import EDGES
from cmdesk.intake.cells import EPOCH, INVISIBLE, SERIALS
from cmdesk.intake.sheets import Cell

YEARS = range(1980, 2101)
LONGEST = 40
LONGEST_ISO_DAY = 10
CENTURY, PIVOT = 100, 2000
HALF_DAY = 12
LAST_HOUR = 24
DAY = 86400  # seconds
MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}  # noqa: SIM905  (read like a calendar)

YEAR_FIRST = re.compile(r"(\d{4})[-./年\\]\s*(\d{1,2})[-./月\\]\s*(\d{1,2})[日号]?")
SHORT_YEAR = re.compile(r"(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?")
COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
YEAR_LAST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})")
NAMED = re.compile(r"(\d{1,2})[-\s/.]?([a-z]{3})[a-z]*[-\s/.,]*(\d{4}|\d{2})")
NAMED_FIRST = re.compile(r"([a-z]{3})[a-z]*[-\s/.]*(\d{1,2})[-\s/.,]+(\d{4}|\d{2})")
NO_YEAR = re.compile(r"(\d{1,2})[-/月](\d{1,2})[日号]?")
CLOCK = re.compile(
    r"(上午|下午|am|pm)?\s*(\d{1,2})\s*[:.时点]\s*(\d{1,2})\s*(?:[:.分]\s*(\d{1,2})(?:\.\d+)?)?\s*[秒分]?\s*(am|pm|上午|下午)?"
    r"(?:z|\+\d{2}:?\d{2})?"
)
DIGITS = re.compile(r"\d{5,6}")
YEAR_NAMED = re.compile(r"(?<!\d)(20\d{2})(?=[-./年]|\d{4}(?!\d))")
JUDGED = 2000  # days that show how a column is read
WEEKDAY = re.compile(r"\(?(?:星期|周)[一二三四五六日天]\)?")
SPLIT = re.compile(
    r"(\d{4}[-./年\\]\s*\d{1,2}[-./月\\]\s*\d{1,2}日?|\d{8}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}月\d{1,2}日?"
    r"|\d{1,2}[-\s/.]?[a-z]{3}[a-z]*[-\s/.,]*\d{2,4})[\st_]*(.*)"
)


@dataclass(kw_only=True)
class Calendar:
    """How days are read where they leave it open: which figure comes first, and the year of one printed without.

    turn: the day of the year from which on a day lies in year; those before it lie in the next.
    """

    order: str = "ymd"
    year: int | None = None
    turn: tuple[int, int] = (1, 1)
    days: dict[str, date | None] = field(default_factory=dict)

    def day(self, text: str) -> date | None:
        """Return the day a text names, None for what is none."""
        if text not in self.days:
            self.days[text] = self._day(text)
        return self.days[text]

    def _day(self, text: str) -> date | None:
        if found := YEAR_FIRST.fullmatch(text) or COMPACT.fullmatch(text):
            return valid(found[1], found[2], found[3])
        if found := NAMED.fullmatch(text):
            return valid(found[3], MONTHS.get(found[2], 0), found[1])
        if found := NAMED_FIRST.fullmatch(text):
            return valid(found[3], MONTHS.get(found[1], 0), found[2])
        return self._open_day(text)

    def _open_day(self, text: str) -> date | None:
        """Return a day whose figures may stand in any order, or one without a year."""
        if self.order == "ymd" and (found := SHORT_YEAR.fullmatch(text)):
            return valid(found[1], found[2], found[3])
        if found := YEAR_LAST.fullmatch(text):
            month, number = (found[1], found[2]) if self.order == "mdy" else (found[2], found[1])
            return valid(found[3], month, number)
        if self.year and (found := NO_YEAR.fullmatch(text)):
            month, number = int(found[1]), int(found[2])
            return valid(self.year + ((month, number) < self.turn), month, number)
        return None

    def point(self, cell: Cell) -> tuple[datetime, bool] | None:
        """Return the point in time of a cell and whether it has a time of day; None where it names no day."""
        if isinstance(cell, str):
            return self._text(cell.strip(EDGES))
        if isinstance(cell, datetime):
            return cell.replace(microsecond=0, tzinfo=None), cell.time() != time()
        if isinstance(cell, date):
            return datetime(cell.year, cell.month, cell.day), False  # noqa: DTZ001  (local time, as printed)
        if isinstance(cell, bool | time | timedelta):
            return None
        return serial(float(cell)) or self.words(str(int(cell)) if float(cell).is_integer() else "")

    def _text(self, text: str) -> tuple[datetime, bool] | None:
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            return self.words(text)
        if found.year not in YEARS or "W" in text:
            return None
        return found.replace(microsecond=0, tzinfo=None), len(text) > LONGEST_ISO_DAY

    def words(self, text: str) -> tuple[datetime, bool] | None:
        """Return the point in time of a text that is not ISO."""
        if not text or len(text) > LONGEST:
            return None
        plain = WEEKDAY.sub(" ", half_width(INVISIBLE.sub("", text)).strip('="').lower()).strip()
        day = self.day(plain)
        clock: time | None = None
        if day is None:
            if len(plain) == len("20250301093015") and plain.isdecimal():
                day, clock = self.day(plain[:8]), clock_of(plain[8:])
            elif (found := SPLIT.fullmatch(plain)) and found[2]:
                day, clock = self.day(found[1].strip()), clock_of(found[2])
            elif plain.replace(".", "", 1).isdecimal() and plain.isascii():
                return serial(float(plain))
            if day is None or (clock is None and not plain.isdecimal()):
                return None
        return datetime.combine(day, clock or time()), clock is not None


def points(cells: Iterable[Cell], calendar: Calendar) -> list[tuple[datetime, bool] | None]:
    """Return the points in time of a column."""
    known: dict[Cell, tuple[datetime, bool] | None] = {}
    found = []
    for cell in cells:
        if cell not in known:
            known[cell] = calendar.point(cell) if cell != "" else None
        found.append(known[cell])
    return found


def serial(value: float) -> tuple[datetime, bool] | None:
    """Return the point in time of a number in Excel's calendar."""
    if not SERIALS[0] <= value <= SERIALS[-1]:
        return None
    seconds = round(value % 1 * DAY)
    at = datetime.combine(EPOCH, time()) + timedelta(days=int(value), seconds=seconds)
    return at, seconds != 0


def valid(year: str | int, month: str | int, number: str | int) -> date | None:
    """Return a day that there is, a year of two figures in this century."""
    whole = int(year) if int(year) >= CENTURY else PIVOT + int(year)
    try:
        return date(whole, int(month), int(number)) if whole in YEARS else None
    except ValueError:
        return None


def clock(cell: Cell) -> time | None:
    """Return the time of day a cell names: 09:30:15, 093015, 93015, a fraction of a day; None for what is none."""
    if isinstance(cell, str):
        text = cell.strip(EDGES)
        if len(text) == len("09:30:15") and text[2] == text[5] == ":":
            try:
                return time.fromisoformat(text)
            except ValueError:
                return clock_of(text)
        return clock_of(text) if len(text) <= LONGEST else None
    if isinstance(cell, datetime | time):
        return (cell.time() if isinstance(cell, datetime) else cell).replace(microsecond=0)
    if isinstance(cell, timedelta):
        return time_of(int(cell.total_seconds()))
    return None if isinstance(cell, bool | date) else clock_of_number(cell)


def clock_of_number(value: float) -> time | None:
    """Return the time of day of a fraction of a day, or of figures such as 93015."""
    if 0 <= value < 1:
        return time_of(round(value * DAY))
    return clock_of(str(int(value)).zfill(6)) if float(value).is_integer() and value > 0 else None


def time_of(seconds: int) -> time | None:
    return None if not 0 <= seconds < DAY else time(seconds // 3600, seconds // 60 % 60, seconds % 60)


@lru_cache(maxsize=65536)
def clock_of(text: str) -> time | None:
    plain = half_width(text).replace("：", ":").strip(' ="').lower()
    if DIGITS.fullmatch(plain):
        plain = plain.zfill(6)
        parts = [int(plain[:2]), int(plain[2:4]), int(plain[4:])]
    elif len(plain) == len("0930") and plain.isdecimal():
        parts = [int(plain[:2]), int(plain[2:]), 0]
    elif found := CLOCK.fullmatch(plain):
        parts = [int(found[2]), int(found[3]), int(found[4] or 0)]
        half = found[1] or found[5]
        if half in {"pm", "下午"} and parts[0] < HALF_DAY:
            parts[0] += HALF_DAY
        elif half in {"am", "上午"} and parts[0] == HALF_DAY:
            parts[0] = 0
    else:
        return None
    if parts == [LAST_HOUR, 0, 0]:
        return time(23, 59, 59)
    try:
        return time(parts[0], parts[1], parts[2])
    except ValueError:
        return None


def likely_calendar(cells: Sequence[Cell], *, order: str = "") -> tuple[Calendar, bool]:
    """Return how the days of a column are read, and whether that is sure; order is what the user says of it.

    03/04/2025 may be a day of March or of April: a figure above 12 tells, else the reading in which the days lie
    closest together.
    """
    if order:
        return Calendar(order=order), True
    texts = [half_width(cell).strip(EDGES) for cell in cells[:JUDGED] if isinstance(cell, str)]
    parts = [found.groups() for text in texts if (found := YEAR_LAST.match(text)) and not YEAR_FIRST.match(text)]
    if not parts or len(parts) * 2 < len(texts):
        return Calendar(), True
    firsts, seconds = ([int(each[place]) for each in parts] for place in (0, 1))
    known = ["dmy", "mdy"] if any(len(last) == len("2025") for *_, last in parts) else ["ymd", "dmy", "mdy"]
    fits = {each: readable(texts, Calendar(order=each)) for each in known}
    most = max(count for count, _ in fits.values())
    among = {each: jump for each, (count, jump) in fits.items() if count == most}
    best = min(among, key=lambda each: among[each])
    return Calendar(order=best), list(among.values()).count(among[best]) == 1 or (firsts == seconds)


def readable(texts: Sequence[str], calendar: Calendar) -> tuple[int, int]:
    """Return how many days can be read, and how many lie between neighbours, all together."""
    days = [found[0].toordinal() for text in texts if (found := calendar.words(text))]
    return len(days), sum(abs(after - before) for before, after in pairwise(days))


def with_year(calendar: Calendar, titles: Iterable[str], first: str, last: str, given: int | None) -> None:
    """Let days without a year be of the one given, else of the period a title names, else of the year it names most."""
    begins, ends = (calendar.day(day.replace(" ", "")) for day in (first, last))
    if given is not None:
        calendar.year = given
    elif begins and ends and begins <= ends:
        calendar.year = begins.year
        calendar.turn = (begins.month, begins.day) if ends.year > begins.year else (1, 1)
    else:
        calendar.year = commonest_year(titles)
    calendar.days.clear()


def lacks_year(cells: Iterable[Cell], calendar: Calendar) -> bool:
    """Return whether days are printed without a year and no title names one."""
    return calendar.year is None and any(
        isinstance(cell, str) and NO_YEAR.fullmatch(cell.strip(EDGES)) for cell in cells
    )


def commonest_year(texts: Iterable[str]) -> int | None:
    """Return the year that titles name most often."""
    years = Counter(int(found) for text in texts for found in re.findall(YEAR_NAMED, text))
    return years.most_common(1)[0][0] if years else None
