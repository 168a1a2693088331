"""The path of one response: what was asked and why, what was not, and which flags hold.

It tells what the sheet may tell. What the person kept off the sheet, what hangs on it, and the
flags that read it are not here; they are counted, as on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.values import Pick, Picks, Value
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.commands.explain_rules import part_title, title
from talkaid.language.words import Words
from talkaid.questionnaire.conditions import All, Condition
from talkaid.questionnaire.model import Section
from talkaid.questionnaire.parts import Flag
from talkaid.questionnaire.questions import Question
from talkaid.rules.fill import fact
from talkaid.rules.paper import off_by_choice, on_paper, paper_flags, reads_off
from talkaid.rules.reads import questions_read
from talkaid.rules.reasons import reasons
from talkaid.rules.said import said
from talkaid.rules.sentences import spaced
from talkaid.rules.standing import Standing


def path_lines(
    checked: CheckedQuestionnaire, response: QuestionnaireResponse, words: Words
) -> Iterator[str]:
    """Yield the lines: parts with their questions, and the flags that hold, each with why."""
    questionnaire = checked.questionnaire
    standing = Standing(questionnaire, response.answers, checked.medicines, response.country)
    path = _Path(on_paper(standing), response, words)
    yield title(questionnaire, words)
    for section in questionnaire.sections:
        yield from path.part(section)
    yield from path.flags()
    yield from path.kept_off()


class _Path:
    """What the rules made of one response, as lines."""

    def __init__(self, paper: Standing, response: QuestionnaireResponse, words: Words) -> None:
        self._paper = paper
        self._response = response
        self._words = words
        self._unseen = _unseen(paper)

    def part(self, section: Section) -> Iterator[str]:
        """Yield a part and its questions, or why it was not open."""
        yield from ("", part_title(self._paper.questionnaire, section, self._words))
        if not self._paper.section_applies(section.id):
            if section.show_when is not None and not self._hidden(section.show_when):
                yield f"  {self._because('not_open', section.show_when)}"
            return
        for question in section.questions:
            if question.held_back is None and question.id not in self._unseen:
                yield from self._question(question)

    def flags(self) -> Iterator[str]:
        """Yield the flags that hold, the most urgent first, and how many do not."""
        holding = paper_flags(self._paper)
        yield from ("", self._words("explain.flags_that_hold" if holding else "explain.no_flag"))
        for flag in holding:
            yield from self._flag(flag)

    def kept_off(self) -> Iterator[str]:
        """Yield how many answers were kept off the sheet, if any."""
        count = sum(map(off_by_choice, self._paper.answers.values()))
        if count:
            yield from ("", self._words("explain.kept_off", count=count))

    def _question(self, question: Question) -> Iterator[str]:
        if not self._paper.applies(question.id):
            yield f"  {self._words('explain.not_asked', name=question.name)}"
            if question.show_when is not None:
                yield f"    {self._because('not_asked_because', question.show_when)}"
            return
        said_ = self._said(question)
        yield f"  {self._words('explain.asked', name=question.name, said=said_)}"
        if question.show_when is None:
            yield f"    {self._words('explain.asked_always')}"
        else:
            yield f"    {self._because('asked_because', question.show_when)}"
        for instead in question.instead:
            if self._paper.holds(instead.when):
                why = self._because("worded_because", instead.when, id=spaced(instead.id))
                yield f"    {why}"
                return

    def _said(self, question: Question) -> str:
        answer = self._response.answers.get(question.id)
        if answer is not None:
            seen = replace(answer, value=self._seen(answer.value))
            return said(self._paper.questionnaire, question, seen, self._words)
        blank = question.id in self._response.left_blank
        return self._words("said.left_blank" if blank else "said.not_reached")

    def _seen(self, value: Value | None) -> Value | None:
        """Return the value without questions to ask that can show what was kept off."""
        if not isinstance(value, Picks):
            return value
        kept = tuple(pick for pick in value.picks if pick.kind != "flag" or self._shown(pick))
        return Picks(kept) if kept else None

    def _shown(self, pick: Pick) -> bool:
        flag = self._paper.questionnaire.flag_by_id[pick.what]
        return pick.keep or not reads_off(self._paper, flag)

    def _flag(self, flag: Flag) -> Iterator[str]:
        text = fact(self._paper, flag) or flag.ask or ""
        yield f"  {self._words('explain.flag', id=flag.id, urgency=flag.urgency, said=text)}"
        yield f"    {self._because('holds_because', flag.when)}"

    def _because(self, key: str, condition: Condition, **values: str) -> str:
        clauses = reasons(self._paper, condition, self._words)
        why = self._words("explain.rule.group_and").join(clauses)
        return self._words(f"explain.{key}", why=why, **values)

    def _hidden(self, condition: Condition) -> bool:
        read = questions_read(self._paper.questionnaire, condition)
        return not read.isdisjoint(self._unseen)


def _unseen(paper: Standing) -> frozenset[str]:
    """Return the questions kept off the sheet, and those not asked whose rules look at one."""
    unseen = set(paper.masked)
    if not unseen:
        return frozenset()
    for section, question in paper.questionnaire.each_question():
        rules = [one for one in (section.show_when, question.show_when) if one is not None]
        read = questions_read(paper.questionnaire, All(tuple(rules))) if rules else frozenset()
        if not read.isdisjoint(unseen) and not paper.applies(question.id):
            unseen.add(question.id)
    return frozenset(unseen)
