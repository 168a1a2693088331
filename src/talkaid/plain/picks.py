"""What the person wants to ask: offers chosen by number, or own words; the first matters most."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from talkaid.answers.raw import raw_value
from talkaid.answers.values import Pick, Picks
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked, Offer
from talkaid.language.lists import joined
from talkaid.plain.numbered import several, wrong_number
from talkaid.plain.prompt import AtOnce, Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Kept, LeftBlank, OtherWords, WayTaken
from talkaid.plain.typed import fold
from talkaid.plain.writing import ways
from talkaid.questionnaire.questions import QuestionsQuestion
from talkaid.rules.said import pick_text

NUMBERS = re.compile(r"[\s,;.]*\d[\d\s,;.]*")


def picks(talk: Talk, asked: Asked) -> Prompt:
    """The questions to ask, one choice a line, until an empty line."""
    question = asked.question
    assert isinstance(question, QuestionsQuestion)  # noqa: S101 - the map of prompts goes by type
    offers = talk.interview.offers()
    for number, offer in enumerate(offers, start=1):
        talk.say("plain.numbered", number=number, label=offer.text)
        _keep_taking(talk, offer)
    talk.say("plain.how.picks" if offers else "plain.how.own_questions", most=question.most)
    talk.say("plain.how.picks_end")
    ways(talk, asked)
    value = asked.answer.value if asked.answer else None
    return AtOnce(_Chosen(talk, asked, offers, value if isinstance(value, Picks) else None).read)


def _keep_taking(talk: Talk, offer: Offer) -> None:
    if offer.keep_taking is None:
        return
    if offer.keep_taking:
        names = joined(offer.keep_taking, talk.words.language)
        talk.say("plain.under", words=talk.words("sheet.keep.named", names=names))
    else:
        talk.say("plain.under", words=talk.words("sheet.keep.unnamed"))


class _Chosen:
    """The questions chosen so far."""

    def __init__(
        self, talk: Talk, asked: Asked, offers: Sequence[Offer], before: Picks | None
    ) -> None:
        self._talk = talk
        self._asked = asked
        self._offers = offers
        raw = raw_value(before) if before else []
        begun = talk.halves.pop(asked.question.id, raw)
        self._picks: list[object] = list(begun) if isinstance(begun, list) else []
        if self._picks:
            self._say_chosen()

    def read(self) -> object:
        """Return the questions in raw form, after an empty line."""
        while True:
            try:
                typed = self._talk.read()
            except OtherWords:
                self._talk.halves[self._asked.question.id] = self._picks
                raise
            if typed.command == "blank":
                raise LeftBlank
            if typed.empty:
                break
            way = self._talk.vocabulary.way(typed.text, self._asked.ways_out)
            if way is not None:
                raise WayTaken(way)
            if not self._removed(typed.text):
                self._add(typed.text, typed.own)
        if self._picks:
            return list(self._picks)
        raise LeftBlank if self._asked.answer is None else Kept

    def _add(self, text: str, own: str) -> None:
        labels = [offer.text for offer in self._offers]
        between = self._talk.words("common.and")
        places = several(text, labels, between) if text else None
        if places is None and labels and NUMBERS.fullmatch(text):
            wrong_number(self._talk, labels)
            return
        added: list[object] = [{"own": own}]
        if places is not None:
            added = [{self._offers[at].kind: self._offers[at].id} for at in places]
        wanted = [*self._picks, *(one for one in added if one not in self._picks)]
        try:
            self._talk.check(self._asked, wanted)
        except AnswerError as fault:
            self._talk.fault(fault)
        else:
            self._picks = wanted
            self._say_chosen()

    def _removed(self, text: str) -> bool:
        """Take a question off the list when that is what the line says."""
        for word in self._talk.words.list("plain.accept.remove"):
            rest = fold(text).removeprefix(f"{word} ")
            if rest != fold(text) and rest.isdecimal():
                if 1 <= int(rest) <= len(self._picks):
                    del self._picks[int(rest) - 1]
                    self._say_chosen()
                else:
                    self._talk.tell("plain.fault.number", low=1, high=max(len(self._picks), 1))
                return True
        return False

    def _say_chosen(self) -> None:
        talk = self._talk
        if not self._picks:
            talk.tell("plain.picks.none")
            return
        talk.tell("plain.picks.chosen")
        for number, pick in enumerate(self._picks, start=1):
            talk.tell("plain.numbered", number=number, label=self._text(pick))

    def _text(self, raw: object) -> str:
        if not isinstance(raw, dict):
            return ""
        kinds: tuple[Literal["flag", "prompt", "own"], ...] = ("flag", "prompt", "own")
        found = [Pick(kind, str(raw[kind])) for kind in kinds if kind in raw]
        return pick_text(self._talk.interview.questionnaire, found[0]) if found else ""
