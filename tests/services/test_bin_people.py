"""What hangs on a customer lies in the bin under a name one knows, and comes back as it was."""

from datetime import date

import pytest

from cmdesk.core.text import Message
from cmdesk.models.dossier import Contact, PartyDocument
from cmdesk.models.party import Link
from cmdesk.models.task import Task, TaskKind
from cmdesk.services.bin import list_bin
from cmdesk.services.bin_acts import restore
from cmdesk.services.contacts import ContactForm, add_contact
from cmdesk.services.parties import NewParty, add_party
from cmdesk.services.relations import RelationForm, add_relation

DAY = date(2026, 3, 1)


def add(session, row):
    session.add(row)
    session.flush()
    return row.id


def delete(session, table, id_):
    session.delete(session.get_one(table, id_))


def plain(value):
    return str(value) if isinstance(value, Message) else value


@pytest.mark.parametrize("what", ["contact", "link", "document", "paper", "task", "call"])
def test_it_lies_in_the_bin_under_its_name_and_comes_back(act, ask, catalog, wang_party, what):
    spouse = act(add_party, NewParty(name="李秀芬"))
    add_row = {
        "contact": lambda: (Contact, act(add_contact, wang_party, ContactForm(name="小周", phone="13900001111"))),
        "link": lambda: (
            Link,
            act(add_relation, wang_party, RelationForm(role="spouse", other=spouse, note="n"), catalog=catalog),
        ),
        "document": lambda: (PartyDocument, act(add, PartyDocument(party_id=wang_party, document="BIZ_LICENSE"))),
        "paper": lambda: (PartyDocument, act(add, PartyDocument(party_id=wang_party, title="租约", expires_on=DAY))),
        "task": lambda: (Task, act(add, Task(party_id=wang_party, title="补二月流水", due=DAY))),
        "call": lambda: (Task, act(add, Task(party_id=wang_party, kind=TaskKind.CALL, due=DAY))),
    }
    table, id_ = add_row[what]()
    act(delete, table, id_)
    (entry,) = ask(list_bin, catalog=catalog)
    named = {
        "contact": ("Contact person", "小周"),
        "link": ("Relation", "李秀芬 – 老王家常菜馆: 配偶"),
        "document": ("Paper of a client", catalog.documents["BIZ_LICENSE"].name),
        "paper": ("Paper of a client", "租约"),
        "task": ("Task", "补二月流水 老王家常菜馆"),
        "call": ("Task", f"{catalog.terms['task_kind']['call'].name} 老王家常菜馆"),
    }[what]  # fmt: skip
    assert (str(entry.thing), plain(entry.title)) == named
    assert plain(entry.client) in {"老王家常菜馆", "李秀芬"}
    act(restore, entry.number, catalog=catalog)
    assert ask(lambda session: session.get(table, id_)) is not None
    assert ask(list_bin, catalog=catalog) == []
