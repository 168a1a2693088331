"""Which flags with a help page hold, without looking at all of them after every answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import URGENCIES, Flag
from talkaid.rules.flags import is_open, read_by
from talkaid.rules.standing import Standing


class HelpFlags:
    """The flags of a questionnaire that open a help page, kept in step with a standing.

    `look_again` names the questions whose answer, or whose being asked, may have changed.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        helping = [flag for flag in questionnaire.flags if flag.help is not None]
        self._places = {flag.id: at for at, flag in enumerate(helping)}
        self._flags = {flag.id: flag for flag in helping}
        self._readers: dict[str, list[str]] = defaultdict(list)
        for flag in helping:
            for question_id in read_by(questionnaire, flag):
                self._readers[question_id].append(flag.id)
        self._held: set[str] = set()
        self._unsure = set(self._flags)

    def reads(self, question_id: str) -> bool:
        """Whether a flag looks at the question."""
        return question_id in self._readers

    def look_again(self, question_ids: Iterable[str]) -> None:
        """Take it that what hangs on these questions may be otherwise now."""
        self._unsure |= self._looking_at(question_ids)

    def look_at_all(self) -> None:
        """Take it that anything may be otherwise now."""
        self._unsure = set(self._flags)

    def holding(self, standing: Standing) -> tuple[Flag, ...]:
        """Return the flags that hold, the most urgent first, then in file order."""
        self._held = self._holding(standing, self._unsure)
        self._unsure = set()
        return self._in_order(self._held)

    def holding_if(self, tried: Standing, question_ids: Iterable[str]) -> tuple[Flag, ...]:
        """Return the flags that would hold where these questions stood as in `tried`."""
        unsure = self._unsure | self._looking_at(question_ids)
        return self._in_order(self._holding(tried, unsure))

    def _looking_at(self, question_ids: Iterable[str]) -> set[str]:
        return {flag for one in question_ids for flag in self._readers.get(one, ())}

    def _holding(self, standing: Standing, unsure: Collection[str]) -> set[str]:
        country = standing.country
        found = {
            one
            for one in unsure
            if is_open(self._flags[one], country) and standing.holds(self._flags[one].when)
        }
        return (self._held - set(unsure)) | found

    def _in_order(self, held: set[str]) -> tuple[Flag, ...]:
        def place(flag_id: str) -> tuple[int, int]:
            return URGENCIES.index(self._flags[flag_id].urgency), self._places[flag_id]

        return tuple(self._flags[one] for one in sorted(held, key=place))
