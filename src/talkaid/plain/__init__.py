"""The interview, one line at a time."""
