"""python -m cmdesk, and the command cmdesk."""

import gc


def main() -> None:
    """Run the command line."""
    gc.disable()  # until a command begins or the window shows: nothing that is loaded goes away, and looking takes time
    from cmdesk.cli import main as run  # noqa: PLC0415  (what it loads comes after)

    run()


if __name__ == "__main__":
    main()
