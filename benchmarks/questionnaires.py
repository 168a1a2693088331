"""Questionnaires of any size from a seed, which branch as the one that ships does.

A part has twenty questions. Its first is a gate; about half of the others are asked only because
of an answer: that to the gate, through a named condition or not, that to the question before, or
one of both. A quarter of the parts hang on a gate of an earlier part, and there is a flag for
every four questions, one in ten of them with a help page.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from talkaid.check.normal import listed

SEED = 2026
IN_A_PART = 20
QUESTIONS_A_FLAG = 4
FLAGS_A_HELP_PAGE = 10

_HEAD = """kind = "questionnaire"
id = "many"
version = "1"
language = "en"
title = "Many questions"
reviewed = true

[[source]]
id = "S1"
cite = "A paper."
seen = 2026-11-21

[[block]]
id = "main"
title = "Main"

"""
_LIKE = listed(
    """big blue brown calm clear cold dark dry full good gray green long new nice old pink red soft
    tall warm white"""
)
_THINGS = listed(
    """barn bench bird boat bridge car cat creek dog farm field hill house lake path plant road
    room school shop tree yard"""
)
_DO = listed(
    """bake climb cook dance draw drive fish hike hum jog knit paint play read ride row sew sing
    swim walk wash write"""
)
_PLACES = ("at home", "at work", "with friends", "outside", "with family", "in town")
_TYPES = (
    "choice", "yes_no", "yes_no_each", "choice", "choices", "scale", "yes_no", "text", "number",
    "rate_each", "when", "yes_no_each", "amount", "choice", "yes_no", "choices",
)  # fmt: skip
_BODIES = {
    "choice": """options = [
  { id = "never", label = "Never" },
  { id = "some", label = "Some days" },
  { id = "most", label = "Most days" },
  { id = "every", label = "Each day" },
]
""",
    "choices": """choose_all_because = "things to do, not signs of the body"
options = [
  { id = "alone", label = "On my own" },
  { id = "friend", label = "With a friend" },
  { id = "group", label = "With a group" },
  { id = "none", label = "None of these", alone = true },
]
""",
    "yes_no": "",
    "yes_no_each": """rows = [
  { id = "early", label = "Early in the day", short = "early" },
  { id = "late", label = "Late in the day", short = "late" },
  { id = "night", label = "At night", short = "at night" },
]
""",
    "scale": 'range = [0, 10]\nwords = ["Not at all", "Half", "All of it"]\n',
    "rate_each": """rows = [
  { id = "first", label = "The first part" },
  { id = "last", label = "The end" },
]
options = [
  { id = "never", label = "Never" },
  { id = "often", label = "Often" },
]
""",
    "number": 'range = [0, 30]\nusual = [0, 30]\nunit = "plants"\n',
    "amount": 'measures = ["cups", "bowls"]\n',
    "when": "",
    "text": "",
}
_YES = {
    "choice": 'is = "most"',
    "choices": 'includes = "friend"',
    "yes_no": 'is = "yes"',
    "yes_no_each": 'yes_to = "late"',
    "scale": "at_least = 7",
    "number": "at_least = 4",
}
ANSWERS = {
    "choice": "most",
    "choices": ["friend"],
    "yes_no": "yes",
    "yes_no_each": {"early": "no", "late": "yes", "night": "no"},
    "scale": "8",
    "rate_each": {"first": "often", "last": "never"},
    "number": "12",
    "amount": {"number": "2", "measure": "cups", "times_a_day": "3"},
    "when": "last spring",
    "text": "In the morning, when it is quiet.",
}
"""An answer for each kind of question, in raw form; what hangs on it is then asked."""
_QUIET = {
    "choice": '"never"',
    "choices": '["alone"]',
    "yes_no": '"no"',
    "yes_no_each": '{ late = "no" }',
    "scale": '"2"',
    "number": '"1"',
}
_FIRES = {
    "choice": '"most"',
    "choices": '["friend"]',
    "yes_no": '"yes"',
    "yes_no_each": '{ late = "yes" }',
    "scale": '"8"',
    "number": '"12"',
}


def question_id(number: int) -> str:
    """Return the id of a question; the first has the number 0."""
    return f"q{number}"


def _words(number: int) -> tuple[str, str]:
    """Return a place and a thing to do; no other question has both."""
    likes, thing = divmod(number, len(_THINGS))
    does, like = divmod(likes, len(_LIKE))
    return f"the {_LIKE[like]} {_THINGS[thing]}", _DO[does % len(_DO)]


def questionnaire(size: int, seed: int = SEED) -> str:
    """Return a questionnaire of `size` questions as TOML."""
    chance = random.Random(seed)  # noqa: S311  # the same file each time, nothing secret
    kinds = [chance.choice(_TYPES) for _ in range(size)]
    for gate in range(0, size, IN_A_PART):
        kinds[gate] = "yes_no"
    return "".join(_Writer(kinds, chance).pieces())


class _Writer:
    """Writes the questions in order; a flag looks only at what is asked of everybody."""

    def __init__(self, kinds: list[str], chance: random.Random) -> None:
        self._kinds = kinds
        self._chance = chance
        self._of_all: list[int] = []

    def pieces(self) -> Iterator[str]:
        """Yield the file piece by piece."""
        gates = range(0, len(self._kinds), IN_A_PART)
        yield f"{_HEAD}[condition]\n"
        yield from (f"gate_{gate} = {self._look(gate)}\n" for gate in gates)
        for gate in gates:
            yield from self._part(gate)
        yield from self._flags()

    def _part(self, gate: int) -> Iterator[str]:
        yield f'\n[[section]]\nid = "part_{gate}"\ntitle = "Part {gate}"\nblock = "main"\n'
        for_some = gate > 0 and self._chance.random() < 1 / 4
        if for_some:
            yield f'show_when = "gate_{self._chance.randrange(0, gate, IN_A_PART)}"\n'
        for number in range(gate, min(gate + IN_A_PART, len(self._kinds))):
            shown = self._show_when(number, gate)
            yield self._question(number, shown)
            if not for_some and not shown:
                self._of_all.append(number)

    def _question(self, number: int, shown: str) -> str:
        place, do = _words(number)
        ask = f"Do you {do} by {place} {self._chance.choice(_PLACES)}?"
        kind = self._kinds[number]
        return (
            f'\n[[section.question]]\nid = "{question_id(number)}"\ntype = "{kind}"\n'
            f'ask = "{ask}"\nwhy = "It helps to plan."\nshort = "By {place}: {do}"\n'
            f'sources = ["S1"]\n{shown}{_BODIES[kind]}'
        )

    def _show_when(self, number: int, gate: int) -> str:
        way = self._chance.randrange(10)
        before = self._look(number - 1)
        if number == gate or way >= 5:
            return ""
        if way == 3 and before:
            return f"show_when = {before}\n"
        if way == 4 and before and number - 1 in self._of_all and number - 1 != gate:
            return f'show_when = {{ any = ["gate_{gate}", {before}] }}\n'
        if way == 2:
            return f"show_when = {self._look(gate)}\n"
        return f'show_when = "gate_{gate}"\n'

    def _look(self, number: int) -> str:
        operator = _YES.get(self._kinds[number])
        return f'{{ question = "{question_id(number)}", {operator} }}' if operator else ""

    def _flags(self) -> Iterator[str]:
        seen = [number for number in self._of_all if self._kinds[number] in _YES]
        wanted = max(len(self._kinds) // QUESTIONS_A_FLAG, 1)
        for at, number in enumerate(seen[:: max(len(seen) // wanted, 1)]):
            kind, name = self._kinds[number], question_id(number)
            place, do = _words(number)
            helped = at % FLAGS_A_HELP_PAGE == FLAGS_A_HELP_PAGE - 1
            urgency = 'urgency = "today"\nhelp = "today"' if helped else 'urgency = "soon"'
            yield (
                f'\n[[flag]]\nid = "flag_{number}"\n{urgency}\nwhen = {self._look(number)}\n'
                f'say = "By {place}: {do}"\nask = "How can I {do} by {place}?"\n'
                f'sources = ["S1"]\nauthor = "A. Author"\ndated = 2026-11-21\n'
                f"fires = [{{ {name} = {_FIRES[kind]} }}]\n"
                f"quiet = [{{ {name} = {_QUIET[kind]} }}]\n"
            )
