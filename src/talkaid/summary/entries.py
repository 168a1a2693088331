"""One answered question as a line of the sheet."""

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
    Rows,
    Scale,
    Value,
    When,
    YesNo,
)
from talkaid.answers.values import Words as OwnWords
from talkaid.language.numbers import parse_number
from talkaid.language.words import Words
from talkaid.questionnaire.questions import (
    AmountQuestion,
    ChoiceQuestion,
    ChoicesQuestion,
    NoteQuestion,
    NumberQuestion,
    Question,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    YesNoEachQuestion,
)
from talkaid.rules.said import amount_text, row_said
from talkaid.rules.standing import Standing
from talkaid.rules.wording import wording
from talkaid.summary.model import Chosen, Entry, Label, Line, MedicineLine, Notice, Piece, Said

ROW_ORDER = ("yes", "no", "unknown", "declined")


def lines_for(paper: Standing, question: Question, words: Words) -> tuple[Line, ...]:
    """Return the lines of a question that counts on paper; none when nothing counts."""
    answer = paper.answers.get(question.id)
    value = paper.counting(question.id)
    if answer is None or value is None:
        return ()
    if isinstance(value, MedicineList):
        return medicine_lines(value, answer, words)
    pieces = _pieces(question, value, answer, words)
    clinic = paper.questionnaire.clinic_of(question.id)
    if pieces and clinic is not None:
        pieces = (*pieces, Notice(words("common.added_by", clinic=clinic)))
    return (Entry(Label(wording(paper, question).short), pieces),) if pieces else ()


def _pieces(question: Question, value: Value, answer: Answer, words: Words) -> tuple[Piece, ...]:
    match value:
        case Choice(option) if isinstance(question, ChoiceQuestion):
            return _options(question, (option,), answer)
        case Choices(options) if isinstance(question, ChoicesQuestion):
            return _options(question, options, answer)
        case Rows() if isinstance(question, YesNoEachQuestion):
            return _yes_no_rows(question, value, words)
        case Rows() if isinstance(question, RateEachQuestion):
            return _rated_rows(question, value, words)
        case YesNo(yes) if not isinstance(question, NoteQuestion):
            return (Chosen(words("common.yes" if yes else "common.no")),)
        case Scale(number) if isinstance(question, ScaleQuestion):
            return (_scale(question, number, words),)
        case Number(typed) if isinstance(question, NumberQuestion):
            return (Chosen(f"{typed} {question.unit or ''}".strip()),)
        case Amount() if isinstance(question, AmountQuestion):
            return (_amount(question, value, answer, words),)
        case When(text):
            return (Said(text, answer.language),)
        case OwnWords(text) if isinstance(question, TextQuestion):
            return (Said(text, answer.language) if text else Chosen(question.nothing or ""),)
        case _:
            return ()


def _scale(question: ScaleQuestion, number: int, words: Words) -> Chosen:
    least, most = question.range
    low, _, high = question.words
    said = words("common.out_of", number=number, most=most)
    return Chosen(words("sheet.scale", said=said, least=least, low=low, most=most, high=high))


def _options(
    question: ChoiceQuestion | ChoicesQuestion, chosen: tuple[str, ...], answer: Answer
) -> tuple[Piece, ...]:
    labels = {option.id: option.label for option in question.options}
    pieces: list[Piece] = []
    for one in chosen:
        pieces.append(Chosen(labels[one]))
        if one in answer.write_in:
            pieces.append(Said(answer.write_in[one], answer.language))
    return tuple(pieces)


def _yes_no_rows(question: YesNoEachQuestion, value: Rows, words: Words) -> tuple[Piece, ...]:
    pieces = []
    for said in ROW_ORDER:
        names = [row.name for row in question.rows if value.said.get(row.id) == said]
        if names:
            # No "and": names have one of their own, and "could not and dizzy" is misread.
            pieces.append(Chosen(words(f"sheet.rows.{said}", rows=", ".join(names))))
    return tuple(pieces)


def _rated_rows(question: RateEachQuestion, value: Rows, words: Words) -> tuple[Piece, ...]:
    return tuple(
        Chosen(words("said.row", row=row.name, said=row_said(question, value.said[row.id], words)))
        for row in question.rows
        if row.id in value.said
    )


def _amount(question: AmountQuestion, value: Amount, answer: Answer, words: Words) -> Piece:
    """Own words are quoted; numbers with a measure of the list are not own words."""
    text = amount_text(question, value, words)
    numbers = [typed for typed in (value.number, value.times_a_day) if typed]
    plain = all(isinstance(parse_number(one, words.language), Decimal) for one in numbers)
    picked = plain and (not value.measure or question.measure(value.measure) is not None)
    return Chosen(text) if picked else Said(text, answer.language)


def medicine_lines(value: MedicineList, answer: Answer, words: Words) -> tuple[Line, ...]:
    """Return a line for each medicine, and whether the list is all."""
    lines: list[Line] = [_medicine(one, answer, words) for one in value.medicines]
    if not value.medicines and value.full:
        return (Notice(words("sheet.medicine.none")),)
    lines.append(Notice(words(f"sheet.medicine.{'full' if value.full else 'unfinished'}")))
    return tuple(lines)


def _medicine(medicine: Medicine, answer: Answer, words: Words) -> MedicineLine:
    def said(text: str) -> Said | None:
        return Said(text, answer.language) if text else None

    origin = medicine.origin if medicine.origin not in ("", *WAYS_OUT) else ""
    return MedicineLine(
        # What a package says is the same in any language.
        Said(medicine.name),
        Said(medicine.strength) if medicine.strength else None,
        said(medicine.purpose),
        said(medicine.how),
        said(medicine.directions),
        said(medicine.past_7_days),
        said(medicine.last),
        Chosen(words(f"origin.{origin}")) if origin else None,
        None if medicine.known else Notice(words("sheet.medicine.unknown_name")),
    )
