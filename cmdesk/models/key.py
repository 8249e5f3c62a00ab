"""The book's key: random, wrapped by the passphrase in a small file beside the book.

Argon2id turns the passphrase into a wrapping key and AES-256-GCM wraps the book's key with it, so a new passphrase
rewrites no data. The recovery key is the book's key itself with a check sum, for the day the key file is lost.
"""

import base64
import errno
import hashlib
import json
import os
import secrets
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cmdesk.core.errors import UserError
from cmdesk.core.files import real, settle_folder, unwritable
from cmdesk.core.text import message

KEY_BYTES = 32
CHECK_BYTES = 3
FORMAT = "cmdesk-key-1"
SHORTEST = 8  # characters of a new passphrase
LOW_PRIORITY = 10  # of -20 to 19: a tenth of the time of a thread with 0


class WrongPassphraseError(UserError):
    """The key file is sound, and another passphrase wraps it."""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """How much work one guess of the passphrase takes; RFC 9106's second recommended setting by default."""

    time_cost: int = 3
    memory_kib: int = 64 * 1024
    parallelism: int = 4


DEAREST = Cost(time_cost=100, memory_kib=4 * 1024 * 1024)


def key_file(book: Path) -> Path:
    """Return where the wrapped key of a book lies."""
    return book.with_name(book.name + ".key")


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


@contextmanager
def wrapping(key: bytes, passphrase: str, path: Path, cost: Cost) -> Iterator[None]:
    """Write key, wrapped by passphrase, beside path; it takes path's place when what happens meanwhile went well.

    What lies at path is touched only once the new file is on the disk and has been seen to give back the key.
    """
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = {"format": FORMAT, **asdict(cost), "salt": salt.hex(), "nonce": nonce.hex()}
    wrapped = AESGCM(derive(passphrase, salt, cost)).encrypt(nonce, key, aad(head))
    body = json.dumps({**head, "wrapped": wrapped.hex()}, indent=1)
    new = path.with_name(path.name + ".new")
    try:
        new.unlink(missing_ok=True)  # as a crash may have left it
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        if unwrap(new, passphrase) != key:
            raise unwritable(path, OSError(errno.EIO, os.strerror(errno.EIO)))
        yield
        new.replace(path)
        settle_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        with suppress(OSError):  # where nothing can be written there is nothing to remove either
            new.unlink(missing_ok=True)


def wrap(key: bytes, passphrase: str, path: Path, cost: Cost) -> None:
    """Write key, wrapped by passphrase, to path: whole or not at all."""
    with wrapping(key, passphrase, path, cost):
        pass


def check_new(passphrase: str) -> str:
    """Return a passphrase that is to be a book's from now on; refused when it is short."""
    if len(passphrase) < SHORTEST:
        raise UserError(message("book", "A passphrase has at least {count} characters.", count=SHORTEST))
    return passphrase


def unwrap(path: Path, passphrase: str) -> bytes:
    """Return the key in path; refused when the passphrase is wrong or the file is damaged."""
    try:
        head = json.loads(path.read_text("ascii"))
        if head.pop("format") != FORMAT:
            raise UserError(message("book", "The key file {file} was made by a newer cmdesk.", file=path.name))
        wrapped = bytes.fromhex(head.pop("wrapped"))
        salt, nonce = bytes.fromhex(head["salt"]), bytes.fromhex(head["nonce"])
        return AESGCM(derive(passphrase, salt, cost_in(head))).decrypt(nonce, wrapped, aad({"format": FORMAT, **head}))
    except FileNotFoundError:
        raise UserError(
            message("book", "The key file {file} is missing. Put it back, or use the recovery key.", file=path.name)
        ) from None
    except InvalidTag:
        raise WrongPassphraseError(message("book", "The passphrase is not right.")) from None
    except OSError as error:
        raise UserError(
            message(
                "book",
                "The key file {file} cannot be read: {reason}. Put back a copy, or use the recovery key.",
                file=path.name,
                reason=error.strerror or type(error).__name__,
            )
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, HashingError):
        raise UserError(
            message("book", "The key file {file} is damaged. Put back a copy, or use the recovery key.", file=path.name)
        ) from None


def unwrap_soon(book: Path, passphrase: str) -> Callable[[], bytes]:
    """Begin to unwrap the key of a book on a thread; what is returned waits for it, and raises as unwrap does.

    Argon2id keeps every core busy for a tenth of a second or more; what Python does meanwhile goes first.
    """
    thread = ThreadPoolExecutor(1, initializer=stand_back)
    begun = thread.submit(unwrap, key_file(real(book)), passphrase)
    thread.shutdown(wait=False)
    return begun.result


def stand_back() -> None:
    """Let the other threads of the program go before this one and those it starts, where the system knows how."""
    if sys.platform == "linux":  # where a thread has a priority of its own
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LOW_PRIORITY)


def cost_in(head: Mapping[str, Any]) -> Cost:
    """Return the cost written in a key file; ValueError when no book of ours has it, for it would hang the program."""
    cost = Cost(**{name: int(head[name]) for name in ("time_cost", "memory_kib", "parallelism")})
    if cost.time_cost > DEAREST.time_cost or cost.memory_kib > DEAREST.memory_kib:
        raise ValueError(cost)
    return cost


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    typed = passphrase.encode("utf-8", "surrogateescape")  # an environment variable need not be UTF-8
    return hash_secret_raw(typed, salt, cost.time_cost, cost.memory_kib, cost.parallelism, KEY_BYTES, Type.ID)


def aad(head: dict[str, object]) -> bytes:
    """Return what the wrapping also proves: nobody can weaken the cost written in the file."""
    return json.dumps(head, sort_keys=True).encode()


def recovery_key(key: bytes) -> str:
    """Return key as groups of letters and digits to write down, check sum included."""
    check = hashlib.sha256(key).digest()[:CHECK_BYTES]
    letters = base64.b32encode(key + check).decode()
    return "-".join(letters[start : start + 7] for start in range(0, len(letters), 7))


def from_recovery_key(typed: str) -> bytes:
    """Return the key that recovery_key wrote; refused when a letter is wrong or missing."""
    letters = "".join(typed.upper().split()).replace("-", "").replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        raw = base64.b32decode(letters)
    except ValueError:
        raw = b""
    key, check = raw[:KEY_BYTES], raw[KEY_BYTES:]
    if len(raw) != KEY_BYTES + CHECK_BYTES or hashlib.sha256(key).digest()[:CHECK_BYTES] != check:
        raise UserError(message("book", "The recovery key is not right: check each letter."))
    return key
