"""The sections of a memo: one file each, found by its SECTION."""
