"""Writing a file whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cmdesk.core.errors import UserError
from cmdesk.core.text import message


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
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UserError(
            message("files", "{file} cannot be written: {reason}.", file=path.name, reason=reason)
        ) from error
    finally:
        part.unlink(missing_ok=True)
