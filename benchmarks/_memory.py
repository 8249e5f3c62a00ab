"""How much memory this process holds."""

import resource
import sys
from pathlib import Path


def resident() -> float:
    """Return the resident set in MiB; where the system does not tell, the largest it has been."""
    return of_status("VmRSS") or largest()


def most() -> float:
    """Return the largest the resident set has been, in MiB."""
    return of_status("VmHWM") or largest()


def of_status(name: str) -> float | None:
    """Return what Linux says of this process, in MiB; None elsewhere."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


def largest() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)
