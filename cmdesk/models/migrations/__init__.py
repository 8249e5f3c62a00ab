"""The steps from one schema of the book to the next; step v3 makes schema 3 of schema 2.

A module has upgrade(op), which alters the tables through Alembic's operations without relying on what the tables are
like today, and REWRITTEN, the watched tables whose rows look different afterwards: the journal enters them anew.
"""
