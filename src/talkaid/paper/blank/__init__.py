"""The questionnaire for pen and paper."""
