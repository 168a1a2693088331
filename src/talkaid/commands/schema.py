"""`talkaid schema`: the JSON Schema of a questionnaire file, for editors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text
from talkaid.files.json import write_json

if TYPE_CHECKING:
    from talkaid.commands.arguments import Parser
    from talkaid.language.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """There is nothing to choose."""


def options(parser: Parser) -> None:
    """Add nothing."""


def run(asked: Asked, words: Words) -> int:
    """Write the schema, the same text every time."""
    from talkaid.questionnaire.schema import questionnaire_schema

    put_text(write_json(questionnaire_schema()))
    return 0
