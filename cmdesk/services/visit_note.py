"""What makes a visit note a good one, as far as its text and the answers tell."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum

from cmdesk.core.catalog import NoteQuality
from cmdesk.core.identifiers import half_width
from cmdesk.core.masking import holds_number
from cmdesk.core.workdays import tomorrow
from cmdesk.models.states import AnswerState
from cmdesk.services.visits import Said

UNITS = (
    r"[人个桌位台件只头辆间层张单次天户家箱盒袋套份吨斤亩度元万米%％㎡]|公[斤里]|千克|平方|小时|分钟|people|tables|m²"
)
SEEN = re.compile(rf"[0-9]\s*(?:{UNITS})")
QUOTED = re.compile(r"「[^」]+」|『[^』]+』|“[^”]+”")
DOUBT = re.compile(r"疑点|疑问|存疑|待核实|可疑|doubt", re.IGNORECASE)
NEXT = re.compile(r"下一步|下次|待办|next", re.IGNORECASE)
DAY = re.compile(
    r"[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*[日号]|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}(?![0-9%])"
    r"|[今明后]天|(?:下?周|星期|礼拜)[一二三四五六日天末]|[月本]底|[0-9]{1,2}[日号]前"
)


TIMELY = "timely"  # written by the next working day, a rule of note_quality that the text does not tell


class NoteRule(StrEnum):
    """What a note should hold, in the order it is usually written."""

    SEEN = "seen"  # something counted or measured, with its unit
    SOURCED = "sourced"  # every figure answered carries its evidence
    QUOTED = "quoted"  # the client's own words, in quotation marks
    DOUBT = "doubt"  # a doubt, or that there is none and why
    NEXT = "next"  # what comes next, with its day
    MASKED = "masked"  # no whole identity card, bank card or telephone number


def check_note(note: str, answers: Mapping[str, Said]) -> dict[NoteRule, bool | None]:
    """Tell of each rule whether it is met; None while nothing is there yet that could break it."""
    text = half_width(note)
    known = [said for said in answers.values() if said.state is AnswerState.KNOWN]
    return {
        NoteRule.SEEN: SEEN.search(text) is not None,
        NoteRule.SOURCED: all(said.grade for said in known) if known else None,
        NoteRule.QUOTED: QUOTED.search(note) is not None or any(said.words.strip() for said in answers.values()),
        NoteRule.DOUBT: DOUBT.search(text) is not None,
        NoteRule.NEXT: any(DAY.search(part) for part in after(NEXT, text)),
        NoteRule.MASKED: not holds_number(note) if note else None,
    }


def note_score(found: Mapping[NoteRule, bool | None], quality: NoteQuality, *, timely: bool) -> int:
    """Return the points a note earns, 0 to 100; a rule that nothing breaks counts as met."""
    met = {rule.value for rule, fits in found.items() if fits is not False} | ({TIMELY} if timely else set())
    return sum(points for rule, points in quality.points.items() if rule in met)


def written_by(day: date, quality: NoteQuality) -> datetime:
    """Return by when the note of a visit is to be written: some hour of the next working day, local time."""
    return datetime.combine(tomorrow(day), time(quality.until_hour)).astimezone()


def after(pattern: re.Pattern[str], text: str) -> Iterable[str]:
    """Return what follows each place where pattern is found."""
    return (text[found.end() :] for found in pattern.finditer(text))
