"""What a condition looks at, and what looks at a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from talkaid.questionnaire.conditions import Asks, Condition, Named, ScoreIs, walk
from talkaid.questionnaire.model import Questionnaire


def atoms(questionnaire: Questionnaire, condition: Condition) -> Iterator[Asks]:
    """Yield every look at an answer, through names and scores; each name is followed once."""
    seen: set[str] = set()
    ahead = [walk(condition)]
    while ahead:
        part = next(ahead[-1], None)
        if part is None:
            ahead.pop()
        elif isinstance(part, Asks):
            yield part
        elif isinstance(part, Named) and part.name not in seen:
            seen.add(part.name)
            named = questionnaire.conditions.get(part.name)
            if named is not None:
                ahead.append(walk(named))
        elif isinstance(part, ScoreIs):
            for question, row in score_items(questionnaire, part.score):
                yield Asks(question, "answered", True, row)


def score_items(questionnaire: Questionnaire, score_id: str) -> tuple[tuple[str, str | None], ...]:
    """Return the questions, with their rows, that a score adds up."""
    score = questionnaire.score_by_id.get(score_id)
    return tuple(score_item(item) for item in score.sum) if score else ()


def score_item(item: str) -> tuple[str, str | None]:
    """Split ``question.row``; a question alone has no row."""
    question, _, row = item.partition(".")
    return question, row or None


def questions_read(questionnaire: Questionnaire, condition: Condition) -> frozenset[str]:
    """Return the ids of the questions that the condition looks at."""
    return frozenset(atom.question for atom in atoms(questionnaire, condition))


def readers(questionnaire: Questionnaire) -> Mapping[str, tuple[str, ...]]:
    """Return, for each question, the questions whose being asked hangs on it directly."""
    found: dict[str, list[str]] = defaultdict(list)
    for section, question in questionnaire.each_question():
        conditions = (section.show_when, question.show_when)
        read = (questions_read(questionnaire, one) for one in conditions if one is not None)
        for earlier in frozenset().union(*read):
            found[earlier].append(question.id)
    return {question: tuple(hang) for question, hang in found.items()}
