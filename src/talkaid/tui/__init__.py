"""The interview, full screen."""
