"""May a patient see it."""
