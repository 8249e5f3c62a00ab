"""A client with an opportunity, and a picture file to attach."""

from datetime import date

import pytest
from PIL import Image

from cmdesk.core.text import message
from cmdesk.services.gesture import perform
from cmdesk.services.prospect import ProspectForm, add_prospect, show_prospect


@pytest.fixture
def act(book):
    """Run a service as a gesture and return its result."""

    def run(work, *args, **kwargs):
        return perform(book, message("test", "Test"), work, *args, **kwargs).result

    return run


@pytest.fixture
def ask(book):
    """Run a service that only reads."""

    def run(query, *args, **kwargs):
        with book.read() as session:
            return query(session, *args, **kwargs)

    return run


@pytest.fixture
def wang(act, today):
    """Return the opportunity of a restaurant."""
    form = ProspectForm(
        name="老王家常菜馆", contact="王建国", phone="13800136207", industry="catering", first_contact=date(2026, 3, 3)
    )
    return act(add_prospect, form, today=today)


@pytest.fixture
def wang_party(ask, wang, catalog):
    return ask(show_prospect, wang, catalog=catalog).line.party_id


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "门头.jpg"
    Image.new("RGB", (64, 48), "#a08060").save(path)
    return path
