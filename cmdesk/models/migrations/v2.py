"""Thumbnails are kept in the book; undo and the recycle bin find their entries at once."""

import sqlalchemy as sa
from alembic.operations import Operations

REWRITTEN: tuple[str, ...] = ()


def upgrade(op: Operations) -> None:
    """Add the table of thumbnails and two indexes of the journal."""
    op.create_table(
        "thumbnail",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.ForeignKeyConstraint(["sha256"], ["content.sha256"], name="fk_thumbnail_sha256"),
    )
    op.create_index("ix_gesture_undoes", "gesture", ["undoes"], sqlite_where=sa.text("undoes IS NOT NULL"))
    op.create_index("ix_change_deleted", "change", ["table"], sqlite_where=sa.text("after IS NULL"))
