"""Bank flows; statements of a group, adjusting entries, and what a client calls the lines of its statements."""

from pathlib import Path

from alembic.operations import Operations

REWRITTEN = ("statement",)


def upgrade(op: Operations) -> None:
    """Run v5.sql."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
