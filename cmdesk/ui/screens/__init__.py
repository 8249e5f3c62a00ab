"""One file a screen; the rail finds them."""
