"""What is measured: each module has `NAME` and `measured(scale)`, which yields its results."""
