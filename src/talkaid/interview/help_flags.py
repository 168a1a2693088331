"""Which help pages are to be opened, without looking at all flags after every answer."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from heapq import merge

from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import URGENCIES, Flag, Page
from talkaid.rules.flags import is_open, read_by
from talkaid.rules.standing import Standing


class HelpFlags:
    """The flags of a questionnaire that open a help page, kept in step with a standing.

    `look_again` names the questions whose answer, or whose being asked, may have changed. `seen`
    are the flags whose page was read; it opens no more. Inside, a flag is its place in the order:
    the most urgent first, then as in the file.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        helping = (flag for flag in questionnaire.flags if flag.help is not None)
        self._flags = sorted(helping, key=lambda flag: URGENCIES.index(flag.urgency))
        self._readers: dict[str, list[int]] = defaultdict(list)
        for place, flag in enumerate(self._flags):
            for question_id in read_by(questionnaire, flag):
                self._readers[question_id].append(place)
        self.seen: set[str] = set()
        self._waiting: list[int] = []
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

    def waiting(self, standing: Standing) -> Iterator[Flag]:
        """Yield the flags that hold and were not seen, the most urgent first, in file order."""
        if self._unsure:
            found = self._holding(standing, self._unsure)
            self._waiting = [place for place in self._waiting if place not in self._unsure]
            for place in found:
                insort(self._waiting, place)
            self._unsure = set()
        return (self._flags[place] for place in self._waiting)

    def waiting_if(self, tried: Standing, question_ids: Iterable[str]) -> Iterator[Flag]:
        """Yield the flags that would wait where these questions stood as in `tried`."""
        unsure = self._unsure | self._looking_at(question_ids)
        others = (place for place in self._waiting if place not in unsure)
        return (self._flags[place] for place in merge(others, self._holding(tried, unsure)))

    def see(self, page: Page, standing: Standing) -> None:
        """Take it that a page was read, for every flag that opens it now."""
        self.seen |= {flag.id for flag in self.waiting(standing) if flag.help == page}
        self._waiting = [one for one in self._waiting if self._flags[one].id not in self.seen]

    def _looking_at(self, question_ids: Iterable[str]) -> set[int]:
        return {place for one in question_ids for place in self._readers.get(one, ())}

    def _holding(self, standing: Standing, unsure: Collection[int]) -> list[int]:
        looked_at = [(place, self._flags[place]) for place in sorted(unsure)]
        return [
            place
            for place, flag in looked_at
            if flag.id not in self.seen
            and is_open(flag, standing.country)
            and standing.holds(flag.when)
        ]
