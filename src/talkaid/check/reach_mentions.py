"""What the conditions of a questionnaire name, gathered once: it decides how answers are cut."""

from __future__ import annotations

from collections import defaultdict
from copy import copy
from decimal import Decimal

from talkaid.answers.kinds import open_options, open_rows
from talkaid.answers.read import ways_out
from talkaid.answers.values import RowSaid
from talkaid.check.places import conditions
from talkaid.check.reach_domains import FIRST, Domain, OneOf, Span, cut, named_cells, number_cells
from talkaid.check.reach_pieces import EachRow, SomeOf, Taken
from talkaid.questionnaire.conditions import Asks, CountryIs, walk
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Option, Row
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    MedicinesQuestion,
    NoteQuestion,
    NumberQuestion,
    Question,
    RateEachQuestion,
    ScaleQuestion,
    YesNoEachQuestion,
    YesNoQuestion,
)
from talkaid.reference.medicines import Medicines

Options = tuple[Option, ...]
YES_OR_NO: tuple[tuple[RowSaid, Span | None], ...] = (("yes", None), ("no", None))
NUMBERED = ("number", "scale", "rate_each")
ELSEWHERE = "-"
"""Stands for every country that no condition names."""


class Mentions:
    """The bounds, classes and countries that conditions name, and the domains they make.

    With `all_open`, options and rows that are held back can be chosen too, and any classes of
    medicine may go together.
    """

    def __init__(self, questionnaire: Questionnaire, medicines: Medicines) -> None:
        self.questionnaire = questionnaire
        self.questions = tuple(question for _, question in questionnaire.each_question())
        self.medicines = medicines
        self.all_open = False
        self.bounds: dict[str, set[Decimal]] = defaultdict(set)
        classes: dict[str, None] = {}
        countries = {one: None for flag in questionnaire.flags for one in flag.countries}
        for placed in conditions(questionnaire):
            for part in walk(placed.condition):
                if isinstance(part, CountryIs):
                    countries[part.country] = None
                elif isinstance(part, Asks):
                    if part.operator == "takes_class":
                        classes[str(part.operand)] = None
                    elif questionnaire.by_id[part.question].type in NUMBERED:
                        self._bounds(part)
        self.classes = tuple(classes)
        self.countries = (*countries, ELSEWHERE)

    def opened(self) -> Mentions:
        """Return the same with everything open."""
        found = copy(self)
        found.all_open = True
        return found

    def _bounds(self, asks: Asks) -> None:
        numbers = (one for one in asks.named if not isinstance(one, str))
        self.bounds[asks.question].update(Decimal(str(one)) for one in numbers)

    def country(self) -> OneOf:
        """Return the domain of the country; blank is no country."""
        return named_cells((), self.countries)

    def _options(self, question: ChoiceQuestion | ChoicesQuestion | RateEachQuestion) -> Options:
        return question.options if self.all_open else open_options(question.options)

    def _rows(self, question: YesNoEachQuestion | RateEachQuestion) -> tuple[Row, ...]:
        return question.rows if self.all_open else open_rows(question.rows)

    def domain(self, question: Question) -> Domain:
        """Return the domain of a question."""
        ways = ways_out(self.questionnaire, question)
        match question:
            case ChoiceQuestion():
                return named_cells(ways, [one.id for one in self._options(question)])
            case YesNoQuestion() | NoteQuestion():
                return named_cells(ways, ("yes", "no"))
            case ChoicesQuestion():
                return SomeOf(ways, self._options(question), question.most)
            case YesNoEachQuestion():
                return EachRow(ways, question, self._rows(question), YES_OR_NO, self.medicines)
            case RateEachQuestion():
                values = self._ratings(question)
                return EachRow(ways, question, self._rows(question), values, self.medicines)
            case ScaleQuestion() | NumberQuestion():
                return number_cells(ways, question, self.bounds[question.id], self.medicines)
            case MedicinesQuestion():
                known = None if self.all_open else self.medicines
                return Taken(ways, self.classes, known)
            case _:
                return Domain(ways, 1 << FIRST)

    def _ratings(self, question: RateEachQuestion) -> list[tuple[RowSaid, Span | None]]:
        if question.range is not None:
            low, high = map(Decimal, question.range)
            spans = cut(low, high, self.bounds[question.id], whole=True)
            return [(int(span[0]), span) for span in spans]
        return [(option.id, _points(option.points)) for option in self._options(question)]


def _points(points: int | None) -> Span | None:
    return None if points is None else (Decimal(points), Decimal(points))
