"""A summary or a questionnaire as bytes."""
