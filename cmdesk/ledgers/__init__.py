"""Ledgers (台账): views of the book, and how a view becomes a workbook."""
