"""Bytes to plain data, and where in the file a value stands."""
