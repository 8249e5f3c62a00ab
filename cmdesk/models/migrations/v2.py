"""Thumbnails are kept in the book; undo, the history and the recycle bin find their entries at once."""

import sqlalchemy as sa
from alembic.operations import Operations

REWRITTEN: tuple[str, ...] = ()


def upgrade(op: Operations) -> None:
    """Add the table of thumbnails and the indexes of the journal."""
    op.create_table(
        "thumbnail",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.ForeignKeyConstraint(["sha256"], ["content.sha256"], name="fk_thumbnail_sha256"),
    )
    # a gesture that wrote nothing left a gap in the numbers, at the end too: from here on the end tells of a cut
    last = "(SELECT coalesce(max(number), 0) FROM gesture)"
    op.execute(f"UPDATE sqlite_sequence SET seq = {last} WHERE name = 'gesture'")
    op.create_index("ix_gesture_undoes", "gesture", ["undoes"], sqlite_where=sa.text("undoes IS NOT NULL"))
    op.create_index("ix_gesture_open", "gesture", ["open"], sqlite_where=sa.text("open"))
    op.create_index("ix_gesture_at", "gesture", ["at"])
    op.create_index("ix_gesture_head", "gesture", [sa.text("substr(label, 1, instr(label, '\", {'))")])
    op.create_index("ix_change_deleted", "change", ["table", "gesture"], sqlite_where=sa.text("after IS NULL"))
    op.drop_index("ix_change_gesture", "change")
    counted: list[str | sa.TextClause] = [
        "gesture",
        "table",
        "row",
        sa.text("(before IS NULL)"),
        sa.text("(after IS NULL)"),
    ]
    op.create_index("ix_change_gesture", "change", counted)
