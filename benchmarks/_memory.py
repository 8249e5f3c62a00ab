"""How much memory this process holds."""

import resource
import sys
from pathlib import Path


def resident() -> float:
    """Return the resident set in MiB; where the system does not tell, the largest it has been."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
