"""What is written on an option and used by nothing.

The option itself always has a use: it is printed when it is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.check.places import located_questions
from talkaid.errors import Finding
from talkaid.questionnaire.conditions import COMPARE, Asks
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Option
from talkaid.questionnaire.questions import ChoiceQuestion, ChoicesQuestion, RateEachQuestion
from talkaid.rules.reads import atoms, score_item

WithOptions = ChoiceQuestion | ChoicesQuestion | RateEachQuestion
ON_TOP = ("now", "today")
OF_WHO = ("present", "about_other", "reads_aloud")
"""What an option says of the person who answers."""


def unused_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield a warning for each key of an option that nothing reads."""
    marked = [
        (located.path, question, at, option)
        for located in located_questions(questionnaire)
        if isinstance(question := located.question, WithOptions)
        for at, option in enumerate(question.options)
        if any(_written(option))
    ]
    if not marked:
        return
    uses = _Uses(questionnaire)
    for path, question, at, option in marked:
        for key in _written(option):
            if not uses.uses(question, option, key):
                values = {"id": option.id, "key": key}
                yield Finding("unused-option", (*path, "options", at, key), values, "warning")


def _written(option: Option) -> Iterator[str]:
    """Yield the keys of the option that only matter where something reads them."""
    for key in ("alone", "write_in", "means_no", *OF_WHO):
        if getattr(option, key):
            yield key
    if option.points is not None:
        yield "points"
    if option.class_id is not None:
        yield "class"


class _Uses:
    """What flags, conditions, scores and roles read of the options."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        asked = questionnaire.with_role("who_answers")
        self._who = asked.id if isinstance(asked, ChoiceQuestion) else ""
        self._named: set[tuple[str, str]] = set()
        self._on_top: set[str] = set()
        self._added_up = {score_item(item)[0] for one in questionnaire.scores for item in one.sum}
        for flag in questionnaire.flags:
            for atom in atoms(questionnaire, flag.when):
                self._read(atom)
                if flag.urgency in ON_TOP:
                    self._on_top.add(atom.question)
        for section, question in questionnaire.each_question():
            instead = (one.when for one in question.instead)
            for condition in (section.show_when, question.show_when, *instead):
                for atom in atoms(questionnaire, condition) if condition else ():
                    self._compared(atom)

    def uses(self, question: WithOptions, option: Option, key: str) -> bool:
        """Whether the key of the option can make a difference."""
        if key == "points":
            return isinstance(question, RateEachQuestion) and question.id in self._added_up
        if isinstance(question, RateEachQuestion):
            return False
        if key in OF_WHO:
            return question.id == self._who
        if key == "means_no":
            return question.id in self._on_top
        if key == "write_in":
            return True
        if isinstance(question, ChoiceQuestion):
            return False
        named = (question.id, option.id) in self._named
        return key == "alone" or question.from_medicines or named

    def _read(self, atom: Asks) -> None:
        self._compared(atom)
        self._named |= {(atom.question, str(one)) for one in atom.named}

    def _compared(self, atom: Asks) -> None:
        if atom.operator in COMPARE:
            self._added_up.add(atom.question)
