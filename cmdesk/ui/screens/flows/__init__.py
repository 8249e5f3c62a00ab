"""Bank flows (流水): what the accounts of a client say together, and how files come in."""
