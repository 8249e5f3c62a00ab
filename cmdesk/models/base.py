"""What every table shares: exact money, UUIDv7 ids, times and a row version."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import BigInteger, DateTime, Dialect, Enum, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Fixed(TypeDecorator[Decimal]):
    """A Decimal kept as a scaled integer, because SQLite would round it through a float."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:  # noqa: ARG002  (SQLAlchemy's signature)
        if value is None:
            return None
        scaled = value.scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{value} has more than {self.places} decimal places")
        return int(scaled)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:  # noqa: ARG002  (SQLAlchemy's signature)
        return None if value is None else Decimal(value).scaleb(-self.places)


class Moment(TypeDecorator[datetime]):
    """A point in time, kept in UTC and always read back with its zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  (SQLAlchemy's signature)
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002  (SQLAlchemy's signature)
        return None if value is None else value.replace(tzinfo=UTC)


def new_id() -> UUID:
    """Return a UUIDv7: unique across laptops, ordered by time of making."""
    return uuid_utils.compat.uuid7()


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    """Tables of the book."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it from the class)
        Decimal: Fixed(2),
        datetime: Moment(),
        UUID: Uuid(),
        StrEnum: Enum(StrEnum, values_callable=lambda kind: [each.value for each in kind], native_enum=False),
    }


class Row:
    """Columns of every table that a user's gesture may change; the journal watches exactly these tables."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)
    row_version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": row_version}  # noqa: RUF012  (SQLAlchemy reads it from the class)
