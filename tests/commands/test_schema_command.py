"""`talkaid schema` writes the schema, and nothing but the schema."""

from __future__ import annotations

import json

from commands.running import run
from talkaid.questionnaire.schema import questionnaire_schema


def test_the_schema_stands_on_standard_output() -> None:
    done = run("schema")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == questionnaire_schema()
