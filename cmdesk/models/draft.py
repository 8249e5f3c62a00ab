"""What is typed and not yet saved."""

from sqlalchemy.orm import Mapped, mapped_column

from cmdesk.models.base import Base


class Draft(Base):
    """What is typed in a form and not yet saved; not journaled, deleted by the gesture that saves."""

    __tablename__ = "draft"

    key: Mapped[str] = mapped_column(primary_key=True)
    fields: Mapped[str]  # JSON
    saved_at: Mapped[str]  # ISO, local time with offset
