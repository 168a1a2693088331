"""What the glossary says of the words of a question (UX-28)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talkaid.answers.kinds import open_options, open_rows
from talkaid.interview.asked import Asked
from talkaid.questionnaire.model import Questionnaire


def meanings(questionnaire: Questionnaire, asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return each word of the question that is explained, with what it means, as they come."""
    text = "\n".join(_texts(asked))
    found: dict[str, tuple[int, str]] = {}
    for word, meaning in questionnaire.glossary.items():
        # A plural that is explained itself is not explained a second time.
        plural = "" if f"{word}s" in questionnaire.glossary else "s?"
        match = re.search(rf"(?<!\w){re.escape(word)}{plural}(?!\w)", text, re.IGNORECASE)
        if match:
            found.setdefault(meaning, (match.start(), word))
    return tuple(
        (word, meaning) for meaning, (_, word) in sorted(found.items(), key=lambda one: one[1])
    )


def _texts(asked: Asked) -> Iterator[str]:
    question = asked.question
    yield asked.ask
    yield asked.why
    yield from getattr(question, "lines", ())
    yield from (one.label for one in open_rows(getattr(question, "rows", ())))
    yield from (one.label for one in open_options(getattr(question, "options", ())))
