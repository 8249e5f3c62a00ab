"""The whole customer: facts, contacts, papers, tasks, views; names sort by pinyin; referrers are links.

Papers of an application say who saw them and what they cover; the approval's moves and conditions are kept.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic.operations import Operations

from cmdesk.models.search import indexed, install, spelling

REWRITTEN = ("party", "opportunity", "link", "visit", "photo", "profile", "checklist_item")
READ = ("name", "contact", "phone", "phone2", "address", "industry_text", "note", "credit_code")  # by indexed


def upgrade(op: Operations) -> None:
    """Run v3.sql, then spell the names and index them by every way they are read."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
    connection = op.get_bind()
    parties = connection.execute(sa.text(f"SELECT id, {', '.join(READ)} FROM party")).all()
    spelled = [{"id": each.id, "spelling": spelling(each.name), "words": indexed(each)} for each in parties]
    if spelled:
        connection.execute(sa.text("UPDATE party SET spelling = :spelling, words = :words WHERE id = :id"), spelled)
    install(connection)  # the full-text index, made anew because it holds more
    connection.execute(sa.text("INSERT INTO party_words (party_words) VALUES ('rebuild')"))
