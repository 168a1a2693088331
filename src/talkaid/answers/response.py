"""What one person said, whole: a plain, frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from talkaid.answers.values import Answer, Choice, Choices, Rows, Scale, YesNo

PICKED = (Choice, Choices, Rows, Scale, YesNo)


@dataclass(frozen=True, slots=True)
class QuestionnaireResponse:
    """The answers to one questionnaire, by question id, in the order of the questionnaire.

    `left_blank` are questions that were shown and passed. Times carry an offset. `country` is a
    two-letter code, None when it was not said.
    """

    questionnaire: str
    version: str
    language: str
    started: datetime
    answers: Mapping[str, Answer]
    country: str | None = None
    finished: datetime | None = None
    left_blank: tuple[str, ...] = ()

    def in_language(self, language: str) -> QuestionnaireResponse:
        """Return the same response, seen from a language: what was said in another is marked."""
        answers = {
            one: _seen_from(answer, self.language, language) for one, answer in self.answers.items()
        }
        return replace(self, language=language, answers=answers)


def _seen_from(answer: Answer, was: str, now: str) -> Answer:
    own = answer.language or was
    mark = None if own == now or not _in_words(answer) else own
    return answer if mark == answer.language else replace(answer, language=mark)


def _in_words(answer: Answer) -> bool:
    """Tell whether an answer holds words of a language, and not just what was picked."""
    picked = answer.value is None or isinstance(answer.value, PICKED)
    return bool(answer.write_in) or not picked
