"""Likely slips: asked about once, and the words are kept as they are."""

from __future__ import annotations

from talkaid.interview.asked import Asked
from talkaid.plain.talk import Talk


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
        talk.lines.topic(gap=False)
        talk.say(key if talk.words.has(key) else "plain.doubt.unusual", said=doubt.said)
        talk.say("plain.doubt.how")
        if not talk.yes(otherwise=True):
            return False
    return True
