"""Whose book this is: the manager, the branch, and who usually comes along."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from cmdesk.models.party import Profile


@dataclass(frozen=True, kw_only=True)
class ProfileForm:
    """The manager as memos and ledgers name them."""

    name: str = ""
    staff_no: str = ""
    branch: str = ""
    phone: str = ""
    partner: str = ""
    partner_no: str = ""


FIELDS = tuple(ProfileForm.__dataclass_fields__)


def read_profile(session: Session) -> ProfileForm:
    """Return the profile; empty in a new book."""
    profile = session.scalar(select(Profile).limit(1))
    return ProfileForm(**{name: getattr(profile, name) for name in FIELDS}) if profile else ProfileForm()


def change_profile(session: Session, form: ProfileForm) -> None:
    """Write the profile."""
    profile = session.scalar(select(Profile).limit(1))
    if profile is None:
        profile = Profile()
        session.add(profile)
    for name in FIELDS:
        setattr(profile, name, getattr(form, name).strip())
