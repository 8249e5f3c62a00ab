"""The dialogs of a book: which one, its passphrase, a new one, its recovery key."""
