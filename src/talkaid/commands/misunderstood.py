"""What argparse did not understand, in the words of the program.

argparse has its sentences in English, and only as text. One that is not known here stays as it is.
"""

from __future__ import annotations

import re

from talkaid.language.words import Words

# The sentences of argparse in Python 3.10 to 3.14, and the word each is said with.
SENTENCES = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), "missing"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "unknown"),
    (
        re.compile(r"argument (?P<name>\S+): invalid choice: .* \(choose from (?P<known>.+)\)"),
        "one",
    ),
    (re.compile(r"argument (?P<name>\S+): expected (?:at least )?one argument"), "value"),
    (re.compile(r"argument (?P<name>\S+): ignored explicit argument .*"), "no_value"),
    (re.compile(r"argument (?P<name>\S+): (?P<sentence>.+)"), "other"),
)


def misunderstood(message: str, words: Words) -> str:
    """Return the sentence for a message of argparse."""
    for sentence, key in SENTENCES:
        if found := sentence.fullmatch(message):
            values = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return words(f"command.wrong.{key}", **values)
    return message
