"""An answer in words, for a list of answers; the person's own words stay as they are."""

from __future__ import annotations

from decimal import Decimal

from talkaid.answers.values import (
    WAYS_OUT,
    Amount,
    Answer,
    Choice,
    Choices,
    Medicine,
    MedicineList,
    Number,
    Pick,
    Picks,
    Rows,
    RowSaid,
    Scale,
    Value,
    When,
    Words,
    YesNo,
)
from talkaid.language.numbers import parse_number
from talkaid.language.words import Words as Program
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import (
    AmountQuestion,
    ChoiceQuestion,
    ChoicesQuestion,
    NumberQuestion,
    Question,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    YesNoEachQuestion,
)


def said(questionnaire: Questionnaire, question: Question, answer: Answer, words: Program) -> str:
    """Return the answer as one line of words."""
    if answer.way_out is not None:
        return words(f"said.{answer.way_out}")
    if answer.value is None:
        return words("said.left_blank")
    pieces = said_pieces(questionnaire, question, answer, words)
    return "; ".join(pieces)


def said_pieces(
    questionnaire: Questionnaire, question: Question, answer: Answer, words: Program
) -> list[str]:
    """Return the pieces of a given answer: one for each option, row, medicine or pick."""
    value = answer.value
    match value:
        case Choice(option) if isinstance(question, ChoiceQuestion):
            return _options(question, (option,), answer, words)
        case Choices(options) if isinstance(question, ChoicesQuestion):
            return _options(question, options, answer, words)
        case Rows() if isinstance(question, (YesNoEachQuestion, RateEachQuestion)):
            return [
                words("said.row", row=row.name, said=row_said(question, value.said[row.id], words))
                for row in question.rows
                if row.id in value.said
            ]
        case MedicineList():
            return _medicines(value, words)
        case Picks(picks):
            return [pick_text(questionnaire, pick) for pick in picks]
        case None:
            return []
        case _:
            return [_single(question, value, words)]


def _single(question: Question, value: Value, words: Program) -> str:
    match value:
        case YesNo(yes):
            return words("common.yes" if yes else "common.no")
        case Scale(number) if isinstance(question, ScaleQuestion):
            return words("common.out_of", number=number, most=question.range[1])
        case Number(typed) if isinstance(question, NumberQuestion) and question.unit:
            return f"{typed} {question.unit}"
        case Amount():
            return amount_text(question, value, words)
        case Words(""):
            return (question.nothing if isinstance(question, TextQuestion) else None) or ""
        case Number(text) | When(text) | Words(text):
            return text
        case _:
            return ""


def row_said(question: YesNoEachQuestion | RateEachQuestion, value: RowSaid, words: Program) -> str:
    """Return what was said to one row, in words."""
    if value in WAYS_OUT:
        return words(f"said.{value}")
    if isinstance(question, RateEachQuestion):
        labels = {option.id: option.label for option in question.options}
        if isinstance(value, int) and question.range is not None:
            return words("common.out_of", number=value, most=question.range[1])
        return labels.get(str(value), str(value))
    return words(f"common.{value}")


def amount_text(question: Question, amount: Amount, words: Program) -> str:
    """Return an amount in the person's own measure."""
    pieces = [f"{amount.number} {_measure(question, amount, words)}".strip()]
    if amount.times_a_day == "1":
        pieces.append(words("common.once_a_day"))
    elif amount.times_a_day:
        pieces.append(words("common.times_a_day", times=amount.times_a_day))
    if amount.varies and isinstance(question, AmountQuestion) and question.varies:
        pieces.append(question.varies)
    return ", ".join(piece for piece in pieces if piece)


def _measure(question: Question, amount: Amount, words: Program) -> str:
    listed = question.measure(amount.measure) if isinstance(question, AmountQuestion) else None
    if listed is None:
        return amount.measure
    number = parse_number(amount.number, words.language)
    few = isinstance(number, Decimal) and 0 < number <= 1
    return (listed.one if few else None) or listed.label


def pick_text(questionnaire: Questionnaire, pick: Pick) -> str:
    """Return the words of a question to ask."""
    if pick.kind == "flag":
        return questionnaire.flag_by_id[pick.what].ask or ""
    return questionnaire.prompt_by_id[pick.what].ask if pick.kind == "prompt" else pick.what


def _options(
    question: ChoiceQuestion | ChoicesQuestion,
    chosen: tuple[str, ...],
    answer: Answer,
    words: Program,
) -> list[str]:
    labels = {option.id: option.label for option in question.options}
    return [
        words("common.and_your_words", label=labels[one], words=answer.write_in[one])
        if one in answer.write_in
        else labels[one]
        for one in chosen
    ]


def _medicines(value: MedicineList, words: Program) -> list[str]:
    if not value.medicines:
        return [words("said.takes_none" if value.full else "said.list_not_finished")]
    names = [medicine_name(one, words) for one in value.medicines]
    return names if value.full else [*names, words("said.list_not_finished")]


def medicine_name(medicine: Medicine, words: Program) -> str:
    """Return the name and strength as they were typed."""
    name = f"{medicine.name} {medicine.strength}".strip()
    return name if medicine.known else words("said.no_name", words=name)
