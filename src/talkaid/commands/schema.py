"""`talkaid schema`: the JSON Schema of a questionnaire file, for editors."""

from __future__ import annotations

from talkaid.commands.streams import put_text
from talkaid.files.json import write_json


def run() -> int:
    """Write the schema, the same text every time."""
    from talkaid.questionnaire.schema import questionnaire_schema

    put_text(write_json(questionnaire_schema()))
    return 0
