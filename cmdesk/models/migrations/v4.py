"""The work paper of an application, statements of a client, the declaration's signatures, what ledgers keep by hand."""

from pathlib import Path

from alembic.operations import Operations

REWRITTEN: tuple[str, ...] = ()


def upgrade(op: Operations) -> None:
    """Run v4.sql."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
