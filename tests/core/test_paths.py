import os
import subprocess
import sys

import pytest

ASK = "from cmdesk.core.paths import user_config as known, user_config_soon as soon; print(known() == soon(), soon())"


@pytest.mark.parametrize(
    "changes", [{}, {"HOME": "/home/wang"}, {"XDG_CONFIG_HOME": "/etc/x"}, {"XDG_CONFIG_HOME": "x"}, {"HOME": "x"}]
)
def test_the_settings_lie_where_platformdirs_says(changes):
    environment = {name: value for name, value in os.environ.items() if name != "XDG_CONFIG_HOME"} | changes
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    words = [sys.executable, "-c", ASK]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)  # noqa: S603  (our own)
    assert done.stdout.startswith("True ")
