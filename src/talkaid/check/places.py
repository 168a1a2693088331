"""Where in the file each question and each condition stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talkaid.errors import KeyPath
from talkaid.questionnaire.conditions import Condition
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import Question


@dataclass(frozen=True, slots=True)
class LocatedQuestion:
    """A question with its way in the file."""

    path: KeyPath
    question: Question


@dataclass(frozen=True, slots=True)
class Placed:
    """A condition with its way in the file.

    `before` is the id of the question it decides about: it may look only at earlier ones. A part
    looks only at what stands before its first question, where it has one.
    """

    path: KeyPath
    condition: Condition
    before: str | None = None


def located_questions(questionnaire: Questionnaire) -> Iterator[LocatedQuestion]:
    """Yield every question with its way in the file."""
    for at, section in enumerate(questionnaire.sections):
        for n, question in enumerate(section.questions):
            yield LocatedQuestion(("section", at, "question", n), question)


def conditions(questionnaire: Questionnaire) -> Iterator[Placed]:
    """Yield every condition of the file."""
    for name, condition in questionnaire.conditions.items():
        yield Placed(("condition", name), condition)
    for at, section in enumerate(questionnaire.sections):
        if section.show_when is not None:
            first = section.questions[0].id if section.questions else None
            yield Placed(("section", at, "show_when"), section.show_when, first)
    for located in located_questions(questionnaire):
        question = located.question
        if question.show_when is not None:
            yield Placed((*located.path, "show_when"), question.show_when, question.id)
        for n, instead in enumerate(question.instead):
            yield Placed((*located.path, "instead", n, "when"), instead.when, question.id)
    for at, flag in enumerate(questionnaire.flags):
        yield Placed(("flag", at, "when"), flag.when)
