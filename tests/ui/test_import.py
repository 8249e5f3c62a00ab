"""What importing the window leaves behind."""

import subprocess
import sys

RUN = "import linecache, sys; import cmdesk.ui.window; print(*linecache.cache, sep='\\n')"


def test_the_source_of_no_module_of_ours_is_read_and_kept():
    done = subprocess.run([sys.executable, "-c", RUN], capture_output=True, text=True, check=True)  # noqa: S603
    assert "cmdesk" not in "".join(line for line in done.stdout.splitlines() if not line.startswith("<"))
