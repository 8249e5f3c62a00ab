"""python -m cmdesk, and the command cmdesk."""

import gc
import sys

from cmdesk.cli.light import done


def main() -> None:
    """Open the window, calculate, or run a command."""
    gc.disable()  # until a command begins or the window shows: nothing that is loaded goes away, and looking takes time
    status = done(sys.argv[1:])
    if status is not None:
        sys.exit(status)
    from cmdesk.cli.main import main as run  # noqa: PLC0415  (few words need the commands)

    run()


if __name__ == "__main__":
    main()
