"""What one person said, whole: a plain, frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from talkaid.answers.values import Answer


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
