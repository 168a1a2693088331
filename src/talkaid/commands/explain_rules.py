"""Every rule of a questionnaire as a sentence, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.check.passed import CheckedQuestionnaire
from talkaid.language.words import Words
from talkaid.questionnaire.conditions import All, AnyOf
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.parts import Flag, Score
from talkaid.questionnaire.questions import Question, RateEachQuestion
from talkaid.rules.reads import score_item
from talkaid.rules.sentences import Clauses, spaced


def rule_lines(checked: CheckedQuestionnaire, words: Words) -> Iterator[str]:
    """Yield the lines: parts with their questions, names, flags, scores, each with its rule."""
    rules = _Rules(checked, words)
    yield title(checked.questionnaire, words)
    for section in checked.questionnaire.sections:
        yield from rules.part(section)
    yield from rules.names()
    if checked.questionnaire.flags:
        yield from ("", words("explain.flags"))
    for flag in checked.questionnaire.flags:
        yield from rules.flag(flag)
    if checked.questionnaire.scores:
        yield from ("", words("explain.scores"))
    for score in checked.questionnaire.scores:
        yield from rules.score(score)


def own_lines(checked: CheckedQuestionnaire, words: Words) -> Iterator[str]:
    """Yield the lines of a clinic's own questions, each under its part."""
    rules, questionnaire = _Rules(checked, words), checked.questionnaire
    yield title(questionnaire, words)
    for section in questionnaire.sections:
        own = [one for one in section.questions if one.id in questionnaire.added_by]
        if own:
            yield from ("", part_title(questionnaire, section, words))
        for question in own:
            yield from rules.question(question)


def title(questionnaire: Questionnaire, words: Words) -> str:
    """Return the first line: which questionnaire it is."""
    return words(
        "explain.title",
        title=questionnaire.title,
        id=questionnaire.id,
        version=questionnaire.version,
    )


def part_title(questionnaire: Questionnaire, section: Section, words: Words) -> str:
    """Return the heading of a part: "Part 3 of 6: ..."."""
    if section.extra:
        return words("common.part_extra", title=section.title)
    number = questionnaire.core.index(section) + 1
    total = len(questionnaire.core)
    return words("common.part", number=number, total=total, title=section.title)


class _Rules:
    """The rules of one questionnaire, each as lines."""

    def __init__(self, checked: CheckedQuestionnaire, words: Words) -> None:
        self._questionnaire = checked.questionnaire
        self._words = words
        self._clauses = Clauses(checked.questionnaire, words, checked.medicines)

    def part(self, section: Section) -> Iterator[str]:
        """Yield a part, its rule, and its questions."""
        yield from ("", part_title(self._questionnaire, section, self._words))
        if section.show_when is not None:
            rule = self._clauses.of(section.show_when)
            yield f"  {self._words('explain.open_if', rule=rule)}"
        for question in section.questions:
            yield from self.question(question)

    def names(self) -> Iterator[str]:
        """Yield the named conditions that rules speak of by their name."""
        conditions = self._questionnaire.conditions.items()
        groups = {name: one for name, one in conditions if isinstance(one, (All, AnyOf))}
        if groups:
            yield from ("", self._words("explain.names"))
        for name, condition in groups.items():
            yield f"  {spaced(name)}"
            yield self._rule("holds_when", rule=self._clauses.of(condition))

    def flag(self, flag: Flag) -> Iterator[str]:
        """Yield a flag: what it says, when, and where."""
        said = flag.say or flag.ask or ""
        yield f"  {self._words('explain.flag', id=flag.id, urgency=flag.urgency, said=said)}"
        yield self._rule("holds_when", rule=self._clauses.of(flag.when))
        if flag.countries:
            yield self._rule("only_in", countries=", ".join(flag.countries))
        if flag.held_back is not None:
            yield self._rule("held_back", reason=flag.held_back)

    def score(self, score: Score) -> Iterator[str]:
        """Yield a score and what it adds up."""
        yield f"  {score.title}"
        items = [self._item(*score_item(item)) for item in score.sum]
        yield self._rule("adds_up", items=self._clauses.joined(items, "and"))
        if score.held_back is not None:
            yield self._rule("held_back", reason=score.held_back)

    def question(self, question: Question) -> Iterator[str]:
        """Yield a question and when it is asked."""
        yield f"  {self._words('explain.question', id=question.id, name=question.name)}"
        if question.held_back is not None:
            yield self._rule("held_back", reason=question.held_back)
        elif question.show_when is None:
            yield self._rule("always")
        else:
            yield self._rule("asked_if", rule=self._clauses.of(question.show_when))
        for instead in question.instead:
            rule = self._clauses.of(instead.when)
            yield self._rule("worded_if", id=spaced(instead.id), rule=rule)

    def _item(self, question_id: str, row: str | None) -> str:
        question = self._questionnaire.by_id[question_id]
        if isinstance(question, RateEachQuestion):
            names = {one.id: one.name for one in question.rows}
            return self._clauses.quoted(names.get(row or "", question.name))
        return self._clauses.quoted(question.name)

    def _rule(self, key: str, **values: str) -> str:
        return f"    {self._words(f'explain.{key}', **values)}"
