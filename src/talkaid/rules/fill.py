"""The words that fill a flag's fact: nothing but what the person said or chose."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.answers.values import (
    Choice,
    Choices,
    MedicineList,
    Number,
    Rows,
    Scale,
    Value,
    When,
)
from talkaid.language.lists import joined
from talkaid.questionnaire.conditions import Condition
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import PLACEHOLDER, Flag, Option, Row
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    Question,
    RateEachQuestion,
    YesNoEachQuestion,
)
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import atoms
from talkaid.rules.standing import Standing

MOST_NAMED = 3


def fact(standing: Standing, flag: Flag) -> str | None:
    """Return the fact of a flag that holds, first letter raised; None when it has none.

    A placeholder without a value gives `say_short`.
    """
    if flag.say is None:
        return None
    values = {name: _filled(standing, flag, name) for name in PLACEHOLDER.findall(flag.say)}
    if not all(values.values()):
        return flag.say_short
    said = PLACEHOLDER.sub(lambda found: values[found[1]], flag.say)
    return said[:1].upper() + said[1:]


def _filled(standing: Standing, flag: Flag, name: str) -> str:
    question_id, _, class_id = name.partition(":")
    value = standing.counting(question_id)
    if value is None:
        return ""
    if class_id:
        return _of_class(value, class_id, standing.medicines, standing.questionnaire.language)
    question = standing.questionnaire.by_id[question_id]
    named = named_in(standing.questionnaire, flag.when, question_id)
    words = value_words(question, value, named)
    return joined(words, standing.questionnaire.language, most=MOST_NAMED)


def _of_class(value: Value, class_id: str, medicines: Medicines, language: str) -> str:
    if not isinstance(value, MedicineList):
        return ""
    names = [one.name for one in value.medicines if medicines.belongs(one.name, class_id)]
    return joined(names, language, most=MOST_NAMED)


def named_in(questionnaire: Questionnaire, when: Condition, question_id: str) -> frozenset[str]:
    """Return the rows or options of the question that the condition names as there."""
    named: set[str] = set()
    for atom in atoms(questionnaire, when):
        if atom.question == question_id and not atom.operator.startswith(("no_to", "is_no")):
            named.update(str(one) for one in atom.named)
    return frozenset(named)


def value_words(question: Question, value: Value, named: frozenset[str]) -> list[str]:
    """Return the words of a value, rows and choices in file order, only those named if any is."""
    match value:
        case Choices() if isinstance(question, ChoicesQuestion):
            chosen = [option for option in question.options if option.id in value.options]
            return _names(chosen, named)
        case Rows() if isinstance(question, (YesNoEachQuestion, RateEachQuestion)):
            return _names([row for row in question.rows if value.said.get(row.id) == "yes"], named)
        case Choice(chosen_id) if isinstance(question, ChoiceQuestion):
            return [option.label for option in question.options if option.id == chosen_id]
        case Number(typed) | When(typed):
            return [typed]
        case Scale(number):
            return [str(number)]
        case _:
            return []


def _names(pieces: Sequence[Option | Row], named: frozenset[str]) -> list[str]:
    kept = [piece for piece in pieces if piece.id in named or not named]
    return [piece.name if isinstance(piece, Row) else piece.label for piece in kept]
