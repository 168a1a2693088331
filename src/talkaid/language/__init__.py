"""Words, numbers, dates and lists of a language."""
