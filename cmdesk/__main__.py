"""python -m cmdesk, and the command cmdesk."""

import gc
import sys


def main() -> None:
    """Run the command line."""
    gc.disable()  # until a command begins or the window shows: nothing that is loaded goes away, and looking takes time
    words = sys.argv[1:]
    if "calc" in words:
        from cmdesk.cli.light import calculated  # noqa: PLC0415  (loads next to nothing)

        status = calculated(words)
        if status is not None:
            sys.exit(status)
    from cmdesk.cli.main import main as run  # noqa: PLC0415  (what it loads comes after)

    run()


if __name__ == "__main__":
    main()
