"""What the glossary says of the words of a question (UX-28)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from talkaid.answers.kinds import open_options, open_rows
from talkaid.interview.asked import Asked
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import Question

Meanings = tuple[tuple[str, str], ...]


def meanings(questionnaire: Questionnaire, asked: Asked) -> Meanings:
    """Return each word that is explained of a question as one person is asked it."""
    return meanings_in(questionnaire, asked.question, (asked.ask, asked.why))


def meanings_in(questionnaire: Questionnaire, question: Question, said: Iterable[str]) -> Meanings:
    """Return each word that is explained, with what it means, in the order they come.

    `said` are the question and what is told with it; its lines, rows and options follow them.
    """
    text = "\n".join((*said, *_boxes(question)))
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


def _boxes(question: Question) -> Iterator[str]:
    yield from getattr(question, "lines", ())
    yield from (one.label for one in open_rows(getattr(question, "rows", ())))
    yield from (one.label for one in open_options(getattr(question, "options", ())))
