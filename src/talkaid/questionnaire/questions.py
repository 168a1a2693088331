"""The kinds of question, one class a kind, told apart by ``type``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StrictBool, StrictFloat, StrictInt

from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.conditions import ConditionField
from talkaid.questionnaire.parts import (
    Id,
    Instead,
    Measure,
    Option,
    Part,
    Row,
    Text,
    measure_of,
)

Number = StrictInt | StrictFloat
MeasureField = Annotated[Measure, BeforeValidator(measure_of, json_schema_input_type=str | Measure)]
Role = Literal[
    "goals", "who_answers", "medicines", "allergies", "questions", "own_words", "bring",
    "name", "birth_date", "visit_date", "clinician",
]  # fmt: skip


class QuestionBase(Part):
    """What every question has: what is asked and why, and how it stands on the sheet.

    `short` is the name on the sheet (default: `ask`). `unsure` offers "I am not sure". No key
    makes an answer required, and none takes "I would rather not say" away (UX-04).
    `verbatim` is the fingerprint of a text that may not be reworded. `by` names the clinic that
    added the question; it is never written in a file.
    """

    id: Id
    ask: Text
    why: Text
    short: Text | None = None
    show_when: ConditionField | None = None
    sources: tuple[str, ...] = ()
    block: Id | None = None
    role: Role | None = None
    unsure: StrictBool = True
    instead: tuple[Instead, ...] = ()
    held_back: Text | None = None
    ok_and: Text | None = None
    verbatim: Text | None = None

    @property
    def name(self) -> str:
        """The question as the sheet names it."""
        return self.short or self.ask


class ChoiceQuestion(QuestionBase):
    """One of several options."""

    type: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=1, max_length=DEFAULT.options)


class ChoicesQuestion(QuestionBase):
    """Any of several options, at most `most`; with `ordered` the order of choosing is kept."""

    type: Literal["choices"]
    options: tuple[Option, ...] = Field(min_length=1, max_length=DEFAULT.options)
    most: StrictInt | None = Field(default=None, ge=1)
    ordered: StrictBool = False
    from_medicines: StrictBool = False
    choose_all_because: Text | None = None


class YesNoQuestion(QuestionBase):
    """Yes or no; `lines` are read before the answer and are not options."""

    type: Literal["yes_no"]
    lines: tuple[Text, ...] = ()


class YesNoEachQuestion(QuestionBase):
    """Yes or no for each of at most six rows (UX-01)."""

    type: Literal["yes_no_each"]
    rows: tuple[Row, ...] = Field(min_length=1, max_length=6)


class ScaleQuestion(QuestionBase):
    """A whole number on a line with words at both ends and in the middle (UX-19)."""

    type: Literal["scale"]
    range: tuple[StrictInt, StrictInt]
    words: tuple[Text, Text, Text]


class RateEachQuestion(QuestionBase):
    """At most four rows on one scale: labelled options, or numbers with words."""

    type: Literal["rate_each"]
    rows: tuple[Row, ...] = Field(min_length=1, max_length=4)
    options: tuple[Option, ...] = Field(default=(), max_length=DEFAULT.options)
    range: tuple[StrictInt, StrictInt] | None = None
    words: tuple[Text, Text, Text] | None = None


class NumberQuestion(QuestionBase):
    """A number; outside `range` is not possible, outside `usual` is asked once more and kept."""

    type: Literal["number"]
    range: tuple[Number, Number] | None = None
    usual: tuple[Number, Number] | None = None
    unit: Text | None = None


class AmountQuestion(QuestionBase):
    """How much, in the person's own measure; never converted, never added up."""

    type: Literal["amount"]
    measures: tuple[MeasureField, ...] = Field(min_length=1, max_length=9)
    varies: Text | None = None

    def measure(self, said: str) -> Measure | None:
        """Return the measure that an answer holds; None for one in the person's own words."""
        return next((one for one in self.measures if one.id == said), None)


class WhenQuestion(QuestionBase):
    """A time in the person's own words; `side` decides which way "March" is read."""

    type: Literal["when"]
    side: Literal["past", "future"] = "past"

    @property
    def examples(self) -> Literal["past", "future", "birth_date"]:
        """Which examples fit: those of its side, or of a birth date."""
        return "birth_date" if self.role == "birth_date" else self.side


class TextQuestion(QuestionBase):
    """Words, at most `most` letters; `nothing` is a button for having nothing to say."""

    type: Literal["text"]
    long: StrictBool = False
    most: StrictInt | None = Field(default=None, ge=1, le=400)
    nothing: Text | None = None
    starters: tuple[Text, ...] = ()

    @property
    def room(self) -> int:
        """The number of letters there is room for."""
        return self.most or (400 if self.long else 120)


class MedicinesQuestion(QuestionBase):
    """The medicine list."""

    type: Literal["medicines"]


class QuestionsQuestion(QuestionBase):
    """What the patient wants to ask: picks from what is offered, or own words."""

    type: Literal["questions"]
    most: StrictInt = Field(default=8, ge=1, le=20)


class NoteQuestion(QuestionBase):
    """A short text that is shown only to someone who says they want to see it."""

    type: Literal["note"]
    why: str = ""
    text: Text


Question = Annotated[
    ChoiceQuestion
    | ChoicesQuestion
    | YesNoQuestion
    | YesNoEachQuestion
    | ScaleQuestion
    | RateEachQuestion
    | NumberQuestion
    | AmountQuestion
    | WhenQuestion
    | TextQuestion
    | MedicinesQuestion
    | QuestionsQuestion
    | NoteQuestion,
    Field(discriminator="type"),
]

QUESTION_TYPES = (
    "choice", "choices", "yes_no", "yes_no_each", "scale", "rate_each", "number", "amount",
    "when", "text", "medicines", "questions", "note",
)  # fmt: skip
