"""Questions that are answered by writing: a number on a line, a number, a time, words."""

from __future__ import annotations

from talkaid.interview.asked import Asked
from talkaid.plain.prompt import AtOnce, Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import InputEnded, OtherWords, WayTaken
from talkaid.plain.typed import Typed, fold
from talkaid.questionnaire.questions import (
    NumberQuestion,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    WhenQuestion,
)


def scale(talk: Talk, asked: Asked) -> Prompt:
    """A whole number on a line."""
    question = asked.question
    assert isinstance(question, ScaleQuestion)  # noqa: S101 - the map of prompts goes by type
    say_line(talk, question)
    low, high = question.range
    talk.say("plain.how.scale", low=low, high=high)
    ways(talk, asked)
    talk.before(asked)
    return AtOnce(lambda: written(talk, asked).own)


def number(talk: Talk, asked: Asked) -> Prompt:
    """A number."""
    question = asked.question
    assert isinstance(question, NumberQuestion)  # noqa: S101 - as above
    if question.unit:
        talk.say("plain.how.number_unit", unit=question.unit)
    else:
        talk.say("plain.how.number")
    ways(talk, asked)
    talk.before(asked)
    return AtOnce(lambda: written(talk, asked).own)


def when(talk: Talk, asked: Asked) -> Prompt:
    """A time in the person's own words."""
    question = asked.question
    assert isinstance(question, WhenQuestion)  # noqa: S101 - as above
    talk.say(f"plain.how.when_{question.examples}")
    ways(talk, asked)
    talk.before(asked)
    return AtOnce(lambda: written(talk, asked).own)


def text(talk: Talk, asked: Asked) -> Prompt:
    """Words, on one line or on several."""
    question = asked.question
    assert isinstance(question, TextQuestion)  # noqa: S101 - as above
    for starter in question.starters:
        talk.say("plain.starter", words=starter)
    talk.say("plain.how.long_text" if question.long else "plain.how.text", most=question.room)
    ways(talk, asked)
    if question.nothing is not None:
        talk.say("plain.nothing", label=question.nothing)
    talk.before(asked)

    begun = talk.halves.pop(question.id, None)
    lines: list[str] = list(begun) if isinstance(begun, list) else []
    if lines:
        talk.say("plain.wrote", words="\n".join(lines))

    def read() -> object:
        if not lines:
            typed = written(talk, asked)
            if question.nothing is not None and _nothing(talk, question.nothing, typed):
                return ""
            if not question.long:
                return typed.own
            lines.append(typed.own)
        return "\n".join(_more(talk, asked, lines))

    return AtOnce(read)


def say_line(talk: Talk, question: ScaleQuestion | RateEachQuestion) -> None:
    """Say what the numbers of a line mean at its ends and in the middle."""
    if question.range is None or question.words is None:
        return
    low, high = question.range
    talk.say("plain.line.end", number=low, words=question.words[0])
    talk.say("plain.line.middle", words=question.words[1])
    talk.say("plain.line.end", number=high, words=question.words[2])


def ways(talk: Talk, asked: Asked) -> None:
    """Say the ways out that can be written instead of an answer."""
    for way in asked.ways_out:
        talk.say(f"plain.or_type.{way}")


def written(talk: Talk, asked: Asked) -> Typed:
    """Return what was written; raises WayTaken when it names a way out."""
    typed = talk.read_for(asked)
    way = talk.vocabulary.way(typed.text, asked.ways_out)
    if way is not None:
        raise WayTaken(way)
    return typed


def _nothing(talk: Talk, label: str, typed: Typed) -> bool:
    folded = fold(typed.text)
    return folded in talk.vocabulary.nothing or folded == fold(label)


def _more(talk: Talk, asked: Asked, begun: list[str]) -> list[str]:
    """Return what was begun with the lines that follow, up to an empty one or the end."""
    lines = list(begun)
    begun.clear()
    try:
        while not (typed := talk.read()).empty:
            lines.append(typed.own)
    except OtherWords:
        talk.halves[asked.question.id] = lines
        raise
    except InputEnded:
        # What was written before the end is kept; the next prompt ends.
        pass
    return lines
