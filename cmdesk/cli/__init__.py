"""The command line: the same services without a screen. The words are a contract; scripts call them."""

from cmdesk.cli.main import main

__all__ = ["main"]
