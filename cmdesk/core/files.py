"""Writing a file whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cmdesk.core.errors import UserError
from cmdesk.core.text import Message, message

READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows knows no quota


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a path beside the wanted one to write to; it takes the wanted name when all went well, else it is removed.

    A full disk, a folder that cannot be written to or a file open in another program is a UserError naming the file.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        part.replace(path)
        settle_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        with suppress(OSError):  # a place where nothing can be written has nothing to remove either
            part.unlink()


def sync(path: Path) -> None:
    """Have the disk keep what was written to path, before something that counts on it is done."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Have the system write down which names a folder holds, so that a file just renamed survives a power cut."""
    if os.name == "nt":
        return  # opens no folder; NTFS journals a rename by itself
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def unwritable(path: Path, error: OSError) -> UserError:
    """Return the error of a file or folder that cannot be written, and why."""
    return UserError(message("files", "{file} cannot be written: {reason}.", file=shown_name(path), reason=why(error)))


def why(error: OSError) -> str | Message:
    """Return the reason of an error as the user puts it; one that is rare, as the system does."""
    if error.errno in FULL:
        return message("files", "the disk is full")
    if error.errno in READ_ONLY:
        return message("files", "the file or its folder is read-only")
    return error.strerror or type(error).__name__


def real(path: Path) -> Path:
    """Return where a path leads, links followed: a book has one name, whatever it is called by."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a link that leads round in a circle; opening it tells
        return path


def is_file(path: Path) -> bool:
    """Tell whether there is a file at path; at a place that cannot be, such as a name too long, there is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def shown_name(path: Path) -> str:
    """Return a file's name as text: bytes that are no UTF-8, as old archives leave them, are read as GB18030."""
    raw = os.fsencode(path.name)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")
