"""`talkaid explain`: each rule of a questionnaire as a sentence, or the path of one response."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text

if TYPE_CHECKING:
    from talkaid.commands.arguments import Asked
    from talkaid.language.words import Words


def run(asked: Asked, words: Words) -> int:
    """Write the rules of the questionnaire, or what they made of a response; raises FileError."""
    from talkaid.check.opening import open_file

    # The command cannot be called without a questionnaire.
    checked = open_file(asked.questions or Path())
    if not asked.response:
        from talkaid.commands.explain_rules import rule_lines

        put_text("".join(f"{line}\n" for line in rule_lines(checked, words)))
        return 0
    from talkaid.answers.response_json import response_in
    from talkaid.commands.explain_path import path_lines
    from talkaid.commands.sheet import response_document
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    response = response_in(response_document(asked.response), checked.questionnaire)
    put_text("".join(f"{line}\n" for line in path_lines(checked, response, words)))
    return 0
