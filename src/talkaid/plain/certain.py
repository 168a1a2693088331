"""Likely slips: asked about once, and the words are kept as they are."""

from __future__ import annotations

from talkaid.answers.doubts import Doubt
from talkaid.interview.asked import Asked
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, OtherWords


def certain(talk: Talk, asked: Asked, raw: object) -> bool:
    """Return whether the person stands by what they said; raises AnswerError for no answer.

    Each doubt is asked about once. An empty line means that it is right.
    """
    for doubt in talk.interview.doubts(asked.question.id, raw):
        settled = (asked.question.id, doubt)
        if settled in talk.settled:
            continue
        talk.settled.add(settled)
        _ask_back(talk, doubt)
        if not _stands_by_it(talk, doubt):
            talk.tell("plain.doubt.again")
            return False
    return True


def _ask_back(talk: Talk, doubt: Doubt) -> None:
    key = f"plain.doubt.{doubt.code}"
    talk.say(key if talk.words.has(key) else "plain.doubt.unusual", said=doubt.said)
    talk.say("plain.doubt.how")


def _stands_by_it(talk: Talk, doubt: Doubt) -> bool:
    while True:
        try:
            return talk.yes(otherwise=True)
        except Back:
            return False
        except OtherWords:
            # What was typed stays; the doubt is told in the other words.
            _ask_back(talk, doubt)
