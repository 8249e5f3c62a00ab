"""A client's statements as a workbook that recalculates: every sum, ratio and check is a formula over the rows."""

from cmdesk.ledgers.statement_book.book import Entry, Told, write_book

__all__ = ["Entry", "Told", "write_book"]
