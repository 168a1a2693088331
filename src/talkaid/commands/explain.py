"""`talkaid explain`: each rule of a questionnaire as a sentence, or the path of one response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talkaid.commands.streams import put_text

if TYPE_CHECKING:
    from pathlib import Path

    from talkaid.language.words import Words


def run(questions: Path, response: Path | None, words: Words) -> int:
    """Write the rules of the questionnaire, or what they made of the response; raises FileError."""
    from talkaid.check.opening import open_file

    checked = open_file(questions)
    if response is None:
        from talkaid.commands.explain_rules import rule_lines

        put_text("".join(f"{line}\n" for line in rule_lines(checked, words)))
        return 0
    from talkaid.answers.response_json import read_response
    from talkaid.commands.explain_path import path_lines
    from talkaid.files.limits import DEFAULT
    from talkaid.files.reading import read_text
    from talkaid.process.memory import no_core_dumps

    no_core_dumps()
    text = read_text(response, most=DEFAULT.bytes_in_file)
    answers = read_response(text, str(response), checked.questionnaire)
    put_text("".join(f"{line}\n" for line in path_lines(checked, answers, words)))
    return 0
