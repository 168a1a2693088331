"""Each kind of question as boxes to tick and lines to write on."""

from __future__ import annotations

from collections.abc import Sequence

from talkaid.answers.kinds import open_options, open_rows
from talkaid.language.words import Words
from talkaid.paper.blank.model import Grid, Lines, Piece, Scale, Table, Tick, Ticks, Told
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Option
from talkaid.questionnaire.questions import (
    AmountQuestion,
    ChoiceQuestion,
    ChoicesQuestion,
    MedicinesQuestion,
    NoteQuestion,
    NumberQuestion,
    Question,
    QuestionsQuestion,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    WhenQuestion,
    YesNoEachQuestion,
    YesNoQuestion,
)

MEDICINE_COLUMNS = ("name", "for", "how", "past_7_days", "last", "from")
MEDICINE_ROWS = 8
OWN_QUESTIONS = 3
LETTERS_ON_A_LINE = 70


def pieces(questionnaire: Questionnaire, question: Question, words: Words) -> tuple[Piece, ...]:
    """Return what a question has on paper, in reading order; nothing that is held back."""
    match question:
        case ChoiceQuestion() | ChoicesQuestion():
            return (_boxes(open_options(question.options)),)
        case YesNoQuestion(lines=lines):
            return (*((Told(lines),) if lines else ()), _yes_no(words))
        case NoteQuestion(text=text):
            return (_yes_no(words), Told((words("blank.note", text=text),)))
        case YesNoEachQuestion():
            columns = (words("common.yes"), words("common.no"))
            return (Table(_with_unsure(columns, question, words), _rows(question)),)
        case RateEachQuestion():
            return (_ratings(question, words),)
        case ScaleQuestion():
            return (Scale(*question.range, question.words),)
        case NumberQuestion():
            return (Lines(unit=question.unit or ""),)
        case AmountQuestion():
            return _amount(question, words)
        case WhenQuestion():
            return (Lines(),)
        case TextQuestion():
            return _text(question)
        case MedicinesQuestion():
            return _medicines(words)
        case QuestionsQuestion():
            asks = tuple(Tick(prompt.ask) for prompt in questionnaire.prompts)
            return (Ticks(asks), Lines(words("blank.own_question"), OWN_QUESTIONS))


def how(question: Question, words: Words) -> str:
    """Return how to fill it in, where the boxes do not say it themselves."""
    match question:
        case ChoiceQuestion():
            return words("blank.how.one")
        case ChoicesQuestion(ordered=True, most=int() as most):
            return words("blank.how.ordered_most", most=most)
        case ChoicesQuestion(ordered=True):
            return words("blank.how.ordered")
        case ChoicesQuestion(most=int() as most):
            return words("blank.how.most", most=most)
        case ChoicesQuestion():
            return words("blank.how.all")
        case WhenQuestion():
            return words(f"blank.how.when_{question.side}")
        case MedicinesQuestion():
            return words("blank.how.medicines")
        case QuestionsQuestion():
            return words("blank.how.questions", most=question.most)
        case _:
            return ""


def _boxes(options: Sequence[Option]) -> Ticks:
    return Ticks(tuple(Tick(option.label, option.write_in) for option in options))


def _yes_no(words: Words) -> Ticks:
    return Ticks((Tick(words("common.yes")), Tick(words("common.no"))))


def _rows(question: YesNoEachQuestion | RateEachQuestion) -> tuple[str, ...]:
    return tuple(row.label for row in open_rows(question.rows))


def _with_unsure(
    columns: tuple[str, ...], question: YesNoEachQuestion | RateEachQuestion, words: Words
) -> tuple[str, ...]:
    return (*columns, words("common.not_sure")) if question.unsure else columns


def _ratings(question: RateEachQuestion, words: Words) -> Table:
    if question.range is None:
        columns = tuple(option.label for option in open_options(question.options))
        return Table(_with_unsure(columns, question, words), _rows(question))
    low, high = question.range
    places = (low, (low + high) // 2, high)
    said = zip(places, question.words or (), strict=False)
    note = ", ".join(words("blank.means", number=at, words=one) for at, one in said)
    return Table(tuple(str(number) for number in range(low, high + 1)), _rows(question), note)


def _amount(question: AmountQuestion, words: Words) -> tuple[Piece, ...]:
    varies = (Tick(question.varies),) if question.varies else ()
    measures = (*(Tick(measure.label) for measure in question.measures), *varies)
    return (
        Lines(words("blank.amount.number"), unit=words("blank.amount.measure")),
        Ticks((*measures, Tick(words("blank.amount.other"), room=True))),
        Lines(words("blank.amount.times"), unit=""),
    )


def _text(question: TextQuestion) -> tuple[Piece, ...]:
    nothing = (Ticks((Tick(question.nothing),)),) if question.nothing else ()
    return (Lines(count=max(1, -(-question.room // LETTERS_ON_A_LINE))), *nothing)


def _medicines(words: Words) -> tuple[Piece, ...]:
    columns = tuple(words(f"blank.medicine.{key}") for key in MEDICINE_COLUMNS)
    said = ("takes_none", "full_list", "list_not_finished")
    boxes = tuple(Tick(words(f"said.{key}")) for key in said)
    return (Grid(columns, MEDICINE_ROWS), Ticks(boxes))
