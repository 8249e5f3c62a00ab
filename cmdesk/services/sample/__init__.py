"""The sample book: three invented clients with all their papers, and a crowd of prospects around them."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from cmdesk.core.catalog import Catalog
from cmdesk.core.progress import Progress, silent
from cmdesk.core.text import message
from cmdesk.models.store import Book
from cmdesk.services.gesture import perform
from cmdesk.services.profile import change_profile
from cmdesk.services.sample.clients import Case, label, play
from cmdesk.services.sample.crowd import add_crowd
from cmdesk.services.sample.flows import add_flows, print_statements
from cmdesk.services.sample.people import PEOPLE_OF, add_people
from cmdesk.services.sample.pictures import Folder, draw_all
from cmdesk.services.sample.statements import add_statements
from cmdesk.services.sample.story import read_clients, read_town
from cmdesk.services.sample.todo import add_todo
from cmdesk.services.sample.workpaper import add_workpaper

PHOTO_WIDTH = 1600  # pixels


def fill_sample(
    book: Book, *, today: date, catalog: Catalog, progress: Progress = silent, width: int = PHOTO_WIDTH
) -> None:
    """Fill an empty book; every day is told from today, photos are width pixels across, progress counts pictures.

    Everything in it is invented and says so. Each thing that happened is a gesture of its own.
    """
    town, clients = read_town(today), read_clients(today)
    with TemporaryDirectory(prefix="cmdesk-sample-") as drawn:
        folder = Folder(path=Path(drawn), today=today)
        draw_all(clients, folder, width=width, progress=progress)
        perform(book, message("sample", "Sample: the manager"), change_profile, town.manager)
        perform(book, message("sample", "Sample: prospects around town"), add_crowd, town, today=today, catalog=catalog)
        for client in clients:
            case = Case(client=client, manager=town.manager, folder=folder, catalog=catalog)
            for place, event in enumerate(client.event):
                case = perform(book, label(case, event), play, case, event).result
                if not place:
                    figures = message("sample", "Sample: statements of {name}", name=client.name)
                    perform(book, figures, add_statements, client.name, today, catalog)
            if client.name == PEOPLE_OF:
                around = message("sample", "Sample: people around {name}", name=client.name)
                perform(book, around, add_people, today, catalog)
                paper = message("sample", "Sample: work paper of {name}", name=client.name)
                perform(book, paper, add_workpaper, today, catalog)
                who, files = print_statements(folder.path, today)
                for path in files:
                    flows = message("bank", "Import the flows of {file}", file=path.name)
                    perform(book, flows, add_flows, who, path, today, catalog)
        perform(book, message("sample", "Sample: tasks and planned visits"), add_todo, today=today)
