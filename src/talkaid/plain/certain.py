"""Likely slips: asked about once, and the words are kept as they are."""

from __future__ import annotations

from talkaid.interview.asked import Asked
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back


def certain(talk: Talk, asked: Asked, raw: object) -> bool:
    """Return whether the person stands by what they said; raises AnswerError for no answer.

    Each doubt is asked about once. An empty line means that it is right.
    """
    for doubt in talk.interview.doubts(asked.question.id, raw):
        settled = (asked.question.id, doubt)
        if settled in talk.settled:
            continue
        talk.settled.add(settled)
        key = f"plain.doubt.{doubt.code}"
        talk.say(key if talk.words.has(key) else "plain.doubt.unusual", said=doubt.said)
        talk.say("plain.doubt.how")
        if not _stands_by_it(talk):
            talk.tell("plain.doubt.again")
            return False
    return True


def _stands_by_it(talk: Talk) -> bool:
    try:
        return talk.yes(otherwise=True)
    except Back:
        return False
