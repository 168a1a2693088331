"""How much, in the person's own measure, piece by piece."""

from __future__ import annotations

from talkaid.answers.values import Amount
from talkaid.interview.asked import Asked
from talkaid.plain.fields import Meaning, field, own
from talkaid.plain.numbered import listing, picked
from talkaid.plain.prompt import AtOnce, Prompt
from talkaid.plain.steps import walk
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Kept, LeftBlank, OtherWords, WayTaken
from talkaid.plain.typed import Typed
from talkaid.plain.writing import ways
from talkaid.questionnaire.questions import AmountQuestion


def amount(talk: Talk, asked: Asked) -> Prompt:
    """How many, of what, how many times a day."""
    question = asked.question
    assert isinstance(question, AmountQuestion)  # noqa: S101 - the map of prompts goes by type
    talk.say("plain.how.amount")
    ways(talk, asked)
    talk.before(asked)
    return AtOnce(_Pieces(talk, asked, question).read)


class _Pieces:
    """The pieces of one amount, each with its own prompt."""

    def __init__(self, talk: Talk, asked: Asked, question: AmountQuestion) -> None:
        self._talk = talk
        self._asked = asked
        self._question = question
        value = asked.answer.value if asked.answer else None
        before = value if isinstance(value, Amount) else Amount()
        self._said = {
            "number": before.number,
            "measure": before.measure,
            "times_a_day": before.times_a_day,
        }
        self._varies = before.varies
        self._step = 0
        match talk.halves.pop(asked.question.id, None):
            case (dict(said), bool(varies), int(step)):
                self._said, self._varies, self._step = said, varies, step

    def read(self) -> object:
        """Return the amount in raw form."""
        steps = [self._number, self._measure, self._times]
        try:
            walk([*steps, self._vary] if self._question.varies else steps, self._step, self._reach)
        except OtherWords:
            half = (self._said, self._varies, self._step)
            self._talk.halves[self._asked.question.id] = half
            raise
        self._step = 0
        given: dict[str, object] = {key: text for key, text in self._said.items() if text}
        if self._varies:
            given["varies"] = True
        if given:
            return given
        raise Kept if self._asked.answer and self._asked.answer.way_out else LeftBlank

    def _reach(self, step: int) -> None:
        self._step = step

    def _number(self) -> None:
        self._talk.say("plain.amount.number")
        self._piece("number", self._number_or_way)

    def _measure(self) -> None:
        measures = [one.label for one in self._question.measures]
        self._talk.say("plain.amount.measure")
        listing(self._talk, measures)
        self._talk.say("plain.amount.measure_how", most=len(measures))
        self._piece("measure", self._one_of_the_measures)

    def _times(self) -> None:
        self._talk.say("plain.amount.times")
        self._piece("times_a_day", own)

    def _vary(self) -> None:
        self._talk.say("plain.amount.varies", label=self._question.varies)
        self._varies = self._talk.yes(otherwise=self._varies)

    def _piece(self, key: str, meaning: Meaning) -> None:
        def check(text: str) -> None:
            self._talk.check(self._asked, {key: text})

        self._said[key] = field(self._talk, self._said[key], check, meaning=meaning)

    def _number_or_way(self, typed: Typed) -> str:
        way = self._talk.vocabulary.way(typed.text, self._asked.ways_out)
        if way is not None:
            raise WayTaken(way)
        return typed.own

    def _one_of_the_measures(self, typed: Typed) -> str:
        measures = self._question.measures
        place = picked(typed.text, [one.label for one in measures])
        return typed.own if place is None else measures[place].id
