"""Which flags with a help page hold, without looking at all of them after every answer."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from heapq import merge

from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import URGENCIES, Flag
from talkaid.rules.flags import is_open, read_by
from talkaid.rules.standing import Standing


class HelpFlags:
    """The flags of a questionnaire that open a help page, kept in step with a standing.

    `look_again` names the questions whose answer, or whose being asked, may have changed. Inside,
    a flag is its place in the order: the most urgent first, then as in the file.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        helping = (flag for flag in questionnaire.flags if flag.help is not None)
        self._flags = sorted(helping, key=lambda flag: URGENCIES.index(flag.urgency))
        self._readers: dict[str, list[int]] = defaultdict(list)
        for place, flag in enumerate(self._flags):
            for question_id in read_by(questionnaire, flag):
                self._readers[question_id].append(place)
        self._held: list[int] = []
        self._unsure = set(range(len(self._flags)))

    def reads(self, question_id: str) -> bool:
        """Whether a flag looks at the question."""
        return question_id in self._readers

    def look_again(self, question_ids: Iterable[str]) -> None:
        """Take it that what hangs on these questions may be otherwise now."""
        self._unsure |= self._looking_at(question_ids)

    def look_at_all(self) -> None:
        """Take it that anything may be otherwise now."""
        self._unsure = set(range(len(self._flags)))

    def holding(self, standing: Standing) -> Iterator[Flag]:
        """Yield the flags that hold, the most urgent first, then in file order."""
        if self._unsure:
            found = self._holding(standing, self._unsure)
            self._held = [place for place in self._held if place not in self._unsure]
            for place in found:
                insort(self._held, place)
            self._unsure = set()
        return (self._flags[place] for place in self._held)

    def holding_if(self, tried: Standing, question_ids: Iterable[str]) -> Iterator[Flag]:
        """Yield the flags that would hold where these questions stood as in `tried`."""
        unsure = self._unsure | self._looking_at(question_ids)
        others = (place for place in self._held if place not in unsure)
        return (self._flags[place] for place in merge(others, self._holding(tried, unsure)))

    def _looking_at(self, question_ids: Iterable[str]) -> set[int]:
        return {place for one in question_ids for place in self._readers.get(one, ())}

    def _holding(self, standing: Standing, unsure: Collection[int]) -> list[int]:
        looked_at = [(place, self._flags[place]) for place in sorted(unsure)]
        return [
            place
            for place, flag in looked_at
            if is_open(flag, standing.country) and standing.holds(flag.when)
        ]
