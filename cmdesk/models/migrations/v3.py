"""The whole customer: facts, contacts, papers, tasks, views; names sort by pinyin; referrers are links.

Papers of an application say who saw them and what they cover; the approval's moves and conditions are kept.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic.operations import Operations

from cmdesk.models.search import spelling

REWRITTEN = ("party", "opportunity", "link", "visit", "photo", "profile", "checklist_item")


def upgrade(op: Operations) -> None:
    """Run v3.sql, then spell the names."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
    connection = op.get_bind()
    named = connection.execute(sa.text("SELECT id, name FROM party")).all()
    spelled = [{"id": id_, "spelling": spelling(name)} for id_, name in named]
    if spelled:
        connection.execute(sa.text("UPDATE party SET spelling = :spelling WHERE id = :id"), spelled)
