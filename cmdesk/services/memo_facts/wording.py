"""Words that should not stand in a memo, found where they stand."""

from collections.abc import Iterator

from cmdesk.analysis.words import words_check
from cmdesk.memo import facts as memo
from cmdesk.services.memo_facts.reading import Reading

SCOPE = "credit"
PURPOSE = "purpose"
FIELDS = {"purposes": "use_items", "proposed_purpose": PURPOSE}
"""What prohibited_words.toml calls the places where a word blocks that elsewhere only warns."""
OWN = "words:"  # what is said about such a word repeats it
LEVELS = {"block": memo.Level.BLOCK, "warn": memo.Level.WARN}


def wordings(reading: Reading, facts: memo.Facts) -> Iterator[memo.Wording]:
    """Yield every such word of the purpose, the work paper, what explains it, and the records of visits."""
    place = reading.translate("memo", "Purpose")
    yield from found(reading, facts.application.purpose, "S10", place, "application.purpose", PURPOSE)
    for field in facts.fields:
        yield from found(reading, field.text, field.section, field.name, field.target, field.code)
    for table in facts.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from found(reading, cell.text, table.section, table.name, table.target, table.code)
    for visit in facts.visits:
        place = reading.translate("memo", "Visit {number}").format(number=visit.number)
        yield from found(reading, visit.note, "S04", place, "visits", "note")
    for answer in facts.answers:
        yield from found(reading, answer.quote, "S04", answer.text, f"answer:{answer.key}", "note")
    for subject, words in reading.paper.explanations.items():
        if not subject.startswith(OWN):
            place = reading.translate("memo", "Explanation")
            section = "S07" if subject.startswith("check:") else "S05"
            yield from found(reading, words, section, place, f"explain:{subject}", "explanation")


def found(
    reading: Reading, text: str | None, section: str, place: str, target: str, code: str
) -> Iterator[memo.Wording]:
    if not text:
        return
    rules = reading.catalog.analysis
    product = reading.application.product
    for hit in words_check(rules, text, scope=SCOPE, field=FIELDS.get(code, code), product=product):
        if hit.severity in LEVELS:
            entry = rules.words[hit.code]
            yield memo.Wording(
                code=hit.code,
                level=LEVELS[hit.severity],
                found=hit.text,
                section=section,
                where=place,
                target=target,
                reason=entry.reason,
                instead=entry.suggest,
                explanation=reading.explanation(f"words:{hit.code}"),
            )
