"""What is in memory stays there: a crash writes no image of it to the disk. And no more of it than is needed.

An open book lies decrypted in memory, with its key and the passphrase just typed. A core file, or the report a system
sends home after a crash, would put all of it in the clear where no passphrase guards it.
"""

import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4  # linux/prctl.h; at 0 no other program of this user may read the memory either
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002  # winbase.h; the second keeps the crash report away


def forbid_dumps() -> None:
    """Switch memory dumps off for this process and its children; a system that has no such switch is left as it is."""
    import ctypes  # noqa: PLC0415  (milliseconds for which no calculation waits)

    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        return
    forbid_core_files()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # a C library of another kind
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def forbid_core_files() -> None:
    """Let a crash leave no core file where the system has such files; all that a calculation without a book needs."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (Windows has none)

        with suppress(OSError, ValueError):  # a sandbox may forbid it
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def give_back() -> None:
    """Return to the system what was freed: glibc keeps it for later, after a search of a large book a hundred MiB.

    Some milliseconds in which no thread gets other memory; a system that gives it back by itself is left to it.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  (as above)

        with suppress(OSError, AttributeError):  # a C library of another kind
            ctypes.CDLL(None).malloc_trim(0)
