"""Which flags hold, and how their facts are filled in."""

from __future__ import annotations

from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import PLACEHOLDER, URGENCIES, Flag
from talkaid.rules.reads import questions_read
from talkaid.rules.standing import Standing


def open_flags(questionnaire: Questionnaire, country: str | None) -> tuple[Flag, ...]:
    """Return the flags that may be used in the country, in file order."""
    return tuple(flag for flag in questionnaire.flags if is_open(flag, country))


def is_open(flag: Flag, country: str | None) -> bool:
    """Whether the flag may be used in the country."""
    return flag.held_back is None and (not flag.countries or country in flag.countries)


def holding(standing: Standing) -> tuple[Flag, ...]:
    """Return the flags that hold, the most urgent first, then in file order."""
    flags = open_flags(standing.questionnaire, standing.country)
    held = [flag for flag in flags if standing.holds(flag.when)]
    return tuple(sorted(held, key=lambda flag: URGENCIES.index(flag.urgency)))


def read_by(questionnaire: Questionnaire, flag: Flag) -> frozenset[str]:
    """Return the questions that the flag looks at or fills in."""
    filled = {part.partition(":")[0] for part in PLACEHOLDER.findall(flag.say or "")}
    return questions_read(questionnaire, flag.when) | filled
