"""One question, from its part to the answer that was understood."""

from __future__ import annotations

from talkaid.answers.values import Words
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked, Outcome, Progress
from talkaid.interview.interview import Interview
from talkaid.plain.certain import certain
from talkaid.plain.help_page import help_pages
from talkaid.plain.kinds import PROMPTS
from talkaid.plain.prompt import Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Kept, LeftBlank, WayTaken
from talkaid.questionnaire.questions import (
    AmountQuestion,
    MedicinesQuestion,
    NoteQuestion,
    NumberQuestion,
    QuestionsQuestion,
    RateEachQuestion,
    TextQuestion,
    WhenQuestion,
    YesNoEachQuestion,
    YesNoQuestion,
)

TYPED = (AmountQuestion, NumberQuestion, WhenQuestion)
SAID_LINE_BY_LINE = (YesNoEachQuestion, RateEachQuestion, MedicinesQuestion, QuestionsQuestion)


def ask_question(talk: Talk, asked: Asked) -> None:
    """Ask until the interview has an answer or leaves a blank.

    Raises Turn when the person goes elsewhere.
    """
    _introduce(talk, asked)
    prompt = PROMPTS[asked.question.type](talk, asked)
    done = False
    talk.at = asked
    try:
        while not done:
            done = _answered(talk, asked, prompt)
    finally:
        talk.at = None


def part_words(talk: Talk, progress: Progress) -> str:
    """Return which part a question is in: "Part 3 of 7: What you use and how"."""
    if progress.extra:
        return talk.words("common.part_extra", title=progress.title)
    numbers = {"number": progress.number, "total": progress.total}
    return talk.words("common.part", **numbers, title=progress.title)


def go_to(interview: Interview, question_id: str) -> None:
    """Go back to a question that was just answered."""
    if interview.editing:
        interview.edit(question_id)
        return
    while (found := interview.back()) is not None:
        if found.question.id == question_id:
            return
    interview.edit(question_id)


def _introduce(talk: Talk, asked: Asked) -> None:
    question = asked.question
    talk.lines.topic()
    talk.lines.say(part_words(talk, asked.progress))
    for notice in asked.notice:
        talk.lines.say(notice)
    talk.lines.say(asked.ask)
    if isinstance(question, YesNoQuestion):
        for line in question.lines:
            talk.say("plain.item", words=line)
    if asked.why:
        talk.say("common.why", why=asked.why)
    if talk.interview.reads_aloud:
        talk.say("common.aloud")
    if asked.added_by:
        talk.say("common.added_by", clinic=asked.added_by)


def _answered(talk: Talk, asked: Asked, prompt: Prompt) -> bool:
    """Take one answer; return whether the question is done with."""
    question_id = asked.question.id
    try:
        raw = prompt()
        if not certain(talk, asked, raw):
            return False
        outcome = talk.interview.answer(question_id, raw)
    except AnswerError as fault:
        talk.fault(fault)
        return False
    except LeftBlank:
        _set_aside(talk, talk.interview.leave_blank(question_id))
        talk.tell("plain.left_blank")
        return True
    except Kept:
        outcome = talk.interview.answer(question_id, talk.kept(asked))
    except WayTaken as taken:
        outcome = talk.interview.answer(question_id, {"way_out": taken.way})
    _understood(talk, asked)
    _set_aside(talk, outcome)
    if not help_pages(talk):
        go_to(talk.interview, question_id)
        return True
    if prompt.unfinished:
        go_to(talk.interview, question_id)
        talk.lines.topic()
        talk.lines.say(asked.ask)
        return False
    return True


def _understood(talk: Talk, asked: Asked) -> None:
    """Say back what was understood."""
    answered = talk.interview.asked(asked.question.id)
    question, answer = answered.question, answered.answer
    if answer is None:
        return
    if answer.way_out is not None:
        talk.echo("plain.chose", talk.words(f"way_out.{answer.way_out}"))
    elif isinstance(question, TYPED):
        talk.tell("plain.will_say", words=talk.said(answered))
    elif isinstance(question, TextQuestion) and answer.value != Words(""):
        talk.tell("plain.wrote", words=talk.said(answered))
    elif not isinstance(question, SAID_LINE_BY_LINE):
        talk.echo("plain.chose", talk.said(answered))
    if isinstance(question, NoteQuestion) and answer.value is not None:
        _note(talk, answered, question)


def _note(talk: Talk, asked: Asked, question: NoteQuestion) -> None:
    if talk.kept(asked) == "yes":
        talk.lines.tell(question.text)


def _set_aside(talk: Talk, outcome: Outcome) -> None:
    """Say which answers no longer fit, so that nothing goes unseen."""
    if not outcome.set_aside:
        return
    talk.tell("plain.set_aside")
    for question_id in outcome.set_aside:
        talk.tell("plain.item", words=talk.interview.asked(question_id).short)
