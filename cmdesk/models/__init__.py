"""The encrypted book: tables, journal, store."""
