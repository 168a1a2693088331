"""Files of people who told all they could: about 40 answers, 12 medicines, 6 facts.

Texts are mostly short, now and then as long as an answer may be; or of any length up to that. The
same number is the same person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from full_sheets import FACTS, MEDICINES, Person

from small import STARTED
from talkaid.answers.fields import MEDICINE, ORIGINS, OWN_QUESTION, WHEN, WRITE_IN
from talkaid.answers.kinds import open_options, open_rows
from talkaid.answers.read import read_answer
from talkaid.answers.response import QuestionnaireResponse
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.language.words import Words
from talkaid.questionnaire.questions import ChoicesQuestion, Question
from talkaid.rules.standing import Standing
from talkaid.summary.build import build
from talkaid.summary.model import Fact, Summary

ANSWERS, ABOUT = 40, 3
# What a name is drawn from: half of them are known to the program, which makes facts of some.
KNOWN_NAMES = 0.5


class FullPatient(Person):
    """Somebody who answers nearly all that is asked, at any length up to the most."""

    def __init__(self, number: int, checked: CheckedQuestionnaire, any_length: bool) -> None:
        super().__init__(number)
        self.any_length = any_length
        self.checked = checked
        self.names = tuple(checked.medicines.by_name)

    def own(self, most: int) -> str:
        """Return own words, where it is asked for of any length, each as likely as the others."""
        return self.words(3, most) if self.any_length else super().own(most)

    def response(self) -> QuestionnaireResponse:
        """Return what was said; what was not answered was left blank."""
        questionnaire = self.checked.questionnaire
        answers = {
            one: read_answer(questionnaire, questionnaire.by_id[one], raw, "en")
            for one, raw in self.answers().items()
        }
        blank = tuple(one for one in questionnaire.by_id if one not in answers)
        return QuestionnaireResponse(
            questionnaire.id, questionnaire.version, "en", STARTED, answers, "US", None, blank
        )

    def answers(self) -> dict[str, Any]:
        """Return an answer to nearly every core question, and to some of the others."""
        questionnaire = self.checked.questionnaire
        return {
            question.id: self.value(question)
            for section in questionnaire.sections
            for question in section.questions
            if question.held_back is None
            and (question.type == "medicines" or self.often(0.25 if section.extra else 0.95))
        }

    def value(self, question: Question) -> Any:
        """Return an answer of the kind that the question takes."""
        by_kind: dict[str, Callable[[Any], Any]] = {
            "choice": lambda one: self.chance.choice(open_options(one.options)).id,
            "choices": self._choices,
            "yes_no": lambda _: self.chance.choice(("yes", "no")),
            "yes_no_each": lambda one: {row.id: self._sign() for row in open_rows(one.rows)},
            "rate_each": lambda one: {row.id: self._rating(one) for row in open_rows(one.rows)},
            "scale": lambda one: str(self.chance.randint(*one.range)),
            "number": lambda one: str(self.chance.randint(*map(int, one.range or (0, 100)))),
            "amount": lambda one: {
                "number": str(self.chance.randint(1, 12)),
                "measure": self.chance.choice(one.measures).id,
                "times_a_day": str(self.chance.randint(1, 12)),
            },
            "when": lambda _: self.own(WHEN),
            "text": lambda one: self.own(one.most),
            "medicines": lambda _: {
                "value": [self._medicine() for _ in range(MEDICINES)],
                "full_list": self.often(0.5),
            },
            "questions": lambda _: [{"own": self.own(OWN_QUESTION)} for _ in range(3)],
        }
        return by_kind.get(question.type, lambda _: "yes")(question)

    def _sign(self) -> str:
        return self.chance.choices(("yes", "no", "unknown"), (0.07, 0.88, 0.05))[0]

    def _rating(self, question: Any) -> str:
        if question.range is not None:
            return str(self.chance.randint(*question.range))
        return str(self.chance.choice(open_options(question.options)).id)

    def _choices(self, question: ChoicesQuestion) -> Any:
        options = [option for option in open_options(question.options) if not option.alone]
        most = min(question.most or len(options), len(options), 4)
        some = self.chance.sample(options, self.chance.randint(1, most))
        written = {option.id: self.own(WRITE_IN) for option in some if option.write_in}
        ids = [option.id for option in some]
        return {"value": ids, "write_in": written} if written else ids

    def _medicine(self) -> dict[str, str]:
        told = {key: self.own(most) for key, most in MEDICINE.items() if self.often(0.75)}
        known = self.often(KNOWN_NAMES)
        name = (
            self.chance.choice(self.names)[: MEDICINE["name"]]
            if known
            else self.own(MEDICINE["name"])
        )
        return {**told, "name": name, "from": self.chance.choice(ORIGINS)}


class SomePatient(FullPatient):
    """Somebody who answers some of what is asked: a little, nearly all, or anything between."""

    def __init__(self, number: int, checked: CheckedQuestionnaire) -> None:
        super().__init__(number, checked, any_length=False)
        self.share, self.extra = self.chance.uniform(0.25, 1), self.chance.uniform(0, 0.6)
        self.medicines, self.wants = self.chance.randint(0, MEDICINES), self.chance.randint(1, 3)
        self.talks = self.chance.choice((0.3, 0.6, 1.0, 1.6))

    def own(self, most: int) -> str:
        """Return own words: some people say more than others."""
        length = max(3, min(most, int(self.chance.betavariate(1.6, 5.0) * most * self.talks)))
        return self.words(length, length)

    def answers(self) -> dict[str, Any]:
        """Return an answer to some of the core questions, and to fewer of the others."""
        return {
            question.id: self.value(question)
            for section in self.checked.questionnaire.sections
            for question in section.questions
            if question.held_back is None
            and self.often(self.extra if section.extra else self.share)
        }

    def value(self, question: Question) -> Any:
        """Return as many medicines and questions of their own as this person has."""
        if question.type == "medicines":
            told = [self._medicine() for _ in range(self.medicines)]
            return {"value": told, "full_list": bool(told)}
        if question.type == "questions":
            return [{"own": self.own(OWN_QUESTION)} for _ in range(self.wants)]
        return super().value(question)


def some_file(number: int, checked: CheckedQuestionnaire, words: Words) -> Summary:
    """Return the sheet of somebody who answered some of what is asked."""
    return build(checked, SomePatient(number, checked).response(), words, program="0.1.0")


def full_file(
    number: int, checked: CheckedQuestionnaire, words: Words, *, any_length: bool = False
) -> Summary:
    """Return the sheet of a full file: of the people from `number` on, the first who is one."""
    for attempt in range(1_000):
        patient = FullPatient(number * 1_000 + attempt, checked, any_length)
        response = patient.response()
        standing = Standing(checked.questionnaire, response.answers, checked.medicines, "US")
        if abs(sum(map(standing.applies, response.answers)) - ANSWERS) > ABOUT:
            continue
        summary = build(checked, response, words, program="0.1.0")
        if len(facts_of(summary)) == FACTS:
            return summary
    raise AssertionError("nobody fills the file")


def facts_of(summary: Summary) -> list[Fact]:
    """Return the facts on page 1, at the top and under it."""
    return [line for block in summary.blocks for line in block.lines if isinstance(line, Fact)]
