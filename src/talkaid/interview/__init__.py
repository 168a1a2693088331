"""One person answering."""
