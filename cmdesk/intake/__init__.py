"""Files in: rows as printed, and the problems found in them."""
