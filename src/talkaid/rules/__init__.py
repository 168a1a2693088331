"""Pure functions of a questionnaire and answers."""
