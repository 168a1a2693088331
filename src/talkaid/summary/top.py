"""The first thing a clinician reads: facts, wants, and what was truly answered no."""

from __future__ import annotations

from dataclasses import dataclass

from talkaid.answers.values import Choice, Choices, Picks, Rows, YesNo
from talkaid.language.lists import joined
from talkaid.language.words import Words
from talkaid.questionnaire.parts import Urgency
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    Question,
    YesNoEachQuestion,
)
from talkaid.rules.fill import fact
from talkaid.rules.flags import open_flags
from talkaid.rules.keep_taking import keep_taking
from talkaid.rules.paper import paper_flags, reads_off
from talkaid.rules.reads import atoms
from talkaid.rules.said import pick_text
from talkaid.rules.standing import Standing
from talkaid.rules.wording import wording
from talkaid.summary.model import Chosen, Entry, Fact, Label, Line, Notice, Said

MOST_FACTS = 6
MOST_WORDS = 120
MOST_NO = 8
MOST_WANTS = 3
ALWAYS: tuple[Urgency, ...] = ("now", "today")


@dataclass(frozen=True, slots=True)
class Top:
    """The top of page 1: facts, what else was reported, wants, and wants that found no room."""

    facts: tuple[Fact, ...]
    also: tuple[Fact, ...]
    answered_no: tuple[Entry, ...]
    wants: tuple[Line, ...]
    more_wants: tuple[Line, ...]


def top(paper: Standing, words: Words) -> Top:
    """Return the top of the sheet, within 120 words and 6 facts save for what is now or today."""
    wanted = wants(paper)
    first, more = wanted[:MOST_WANTS], wanted[MOST_WANTS:]
    room = MOST_WORDS - sum(map(_words_in, first))
    shown: list[Fact] = []
    also: list[Fact] = []
    for one in facts(paper, words):
        size = _words_in(one)
        urgent = one.urgency in ALWAYS
        if urgent or (not also and len(shown) < MOST_FACTS and size <= room):
            shown.append(one)
            room -= size
        else:
            also.append(one)
    no = answered_no(paper, words, room)
    return Top(tuple(shown), tuple(also), no, first, more)


def facts(paper: Standing, words: Words) -> tuple[Fact, ...]:
    """Return the facts of the flags that hold on paper, the most urgent first."""
    found = []
    for flag in paper_flags(paper):
        text = fact(paper, flag)
        if text is not None:
            names = keep_taking(paper, flag)
            line = None if names is None else Notice(keep_line(names, words))
            found.append(Fact(text, flag.urgency, flag.id, line, flag.sources))
    return tuple(found)


def keep_line(names: tuple[str, ...], words: Words) -> str:
    """Return the sentence that says not to stop these medicines alone."""
    if not names:
        return words("sheet.keep.unnamed")
    return words("sheet.keep.named", names=joined(list(names), words.language, most=3))


def wants(paper: Standing) -> tuple[Line, ...]:
    """Return the chosen questions, then the goals, in the order of choosing."""
    return (*_questions(paper), *_goals(paper))


def _questions(paper: Standing) -> tuple[Line, ...]:
    question = paper.questionnaire.with_role("questions")
    value = paper.counting(question.id) if question else None
    if question is None or not isinstance(value, Picks):
        return ()
    language = paper.answers[question.id].language
    holding = {flag.id for flag in paper_flags(paper)}
    lines: list[Line] = []
    for pick in value.picks:
        if pick.kind == "own":
            lines.append(Said(pick.what, language))
        elif pick.kind == "prompt" or pick.what in holding or _kept(paper, pick.what, pick.keep):
            lines.append(Chosen(pick_text(paper.questionnaire, pick)))
    return tuple(lines)


def _kept(paper: Standing, flag_id: str, keep: bool) -> bool:
    flag = paper.questionnaire.flag_by_id[flag_id]
    return keep and flag.held_back is None and reads_off(paper, flag)


def _goals(paper: Standing) -> tuple[Line, ...]:
    question = paper.questionnaire.with_role("goals")
    value = paper.counting(question.id) if question else None
    if not isinstance(question, ChoicesQuestion) or not isinstance(value, Choices):
        return ()
    labels = {option.id: option.label for option in question.options}
    answer = paper.answers[question.id]
    return tuple(
        Said(answer.write_in[one], answer.language)
        if one in answer.write_in
        else Chosen(labels[one])
        for one in value.options
    )


def answered_no(paper: Standing, words: Words, room: int) -> tuple[Entry, ...]:
    """Return the signs behind urgent flags truly answered no, as many as there is room for."""
    label = Label(words("sheet.top.answered_no"))
    room -= _count(label.text)
    kept: list[str] = []
    for name in _no_names(paper):
        room -= _count(name)
        if room < 0 or len(kept) == MOST_NO:
            break
        kept.append(name)
    return (Entry(label, (Chosen(", ".join(kept)),)),) if kept else ()


def _no_names(paper: Standing) -> list[str]:
    """Return what was answered no, what is behind the most urgent flags first."""
    names: list[str] = []
    for urgency in ALWAYS:
        named = _looked_at(paper, urgency)
        for _, question in paper.questionnaire.each_question():
            if question.id in named:
                names += _no_in(paper, question, named[question.id])
    return list(dict.fromkeys(names))


def _looked_at(paper: Standing, urgency: Urgency) -> dict[str, set[str]]:
    """Return the questions that flags of an urgency look at, with the rows or options named."""
    named: dict[str, set[str]] = {}
    for flag in open_flags(paper.questionnaire, paper.country):
        if flag.urgency == urgency:
            for atom in atoms(paper.questionnaire, flag.when):
                named.setdefault(atom.question, set()).update(str(one) for one in atom.named)
    return named


def _no_in(paper: Standing, question: Question, named: set[str]) -> list[str]:
    value = paper.counting(question.id)
    if isinstance(value, YesNo):
        return [] if value.yes else [wording(paper, question).short]
    if isinstance(value, Rows) and isinstance(question, YesNoEachQuestion):
        rows = [row for row in question.rows if row.id in named]
        return [row.name for row in rows if value.said.get(row.id) == "no"]
    if isinstance(question, (ChoiceQuestion, ChoicesQuestion)):
        chosen = {value.option} if isinstance(value, Choice) else set()
        chosen |= set(value.options) if isinstance(value, Choices) else set()
        no = {option.id for option in question.options if option.means_no}
        return [wording(paper, question).short] if chosen & no else []
    return []


def _words_in(line: Line) -> int:
    text = line.text if isinstance(line, (Said, Chosen, Notice, Fact)) else ""
    extra = line.keep_taking.text if isinstance(line, Fact) and line.keep_taking else ""
    return _count(text) + _count(extra)


def _count(text: str) -> int:
    return len(text.split())
