"""python -m cmdesk."""

from cmdesk.cli import main

main()
