"""The entries of the rail, one file each with a constant SCREEN: light, for all are read at every start."""
