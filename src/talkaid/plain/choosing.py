"""Questions with options: one of several, any of several, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from talkaid.answers.kinds import open_options
from talkaid.answers.values import WayOut
from talkaid.errors import AnswerError
from talkaid.interview.asked import Asked
from talkaid.plain.numbered import listing, picked, several, wrong_number
from talkaid.plain.prompt import AtOnce, Prompt
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Back, OtherWords
from talkaid.questionnaire.parts import Option
from talkaid.questionnaire.questions import ChoiceQuestion, ChoicesQuestion


def choice(talk: Talk, asked: Asked) -> Prompt:
    """One of several options."""
    question = asked.question
    assert isinstance(question, ChoiceQuestion)  # noqa: S101 - the map of prompts goes by type
    options = open_options(question.options)
    labels = [*(option.label for option in options), *way_labels(talk, asked)]
    listing(talk, labels)
    talk.say("plain.how.choice", most=len(labels))
    talk.before(asked)

    def read() -> object:
        begun = talk.halves.pop(question.id, None)
        if isinstance(begun, str):
            option = next(one for one in options if one.id == begun)
            return _with_own_words(talk, asked, begun, [option], read)
        place = _one(talk, asked, labels)
        if place >= len(options):
            return _way_out(asked, place - len(options))
        option = options[place]
        return _with_own_words(talk, asked, option.id, [option], read)

    return AtOnce(read)


def choices(talk: Talk, asked: Asked) -> Prompt:
    """Any of several options."""
    question = asked.question
    assert isinstance(question, ChoicesQuestion)  # noqa: S101 - as above
    options = open_options(question.options)
    ids = [option.id for option in options]
    named = {option.id: option.label for option in options}
    proposed = [[one for one in asked.proposal if one in named]] if asked.proposal else []
    proposal = [
        talk.words("plain.from_list", labels="; ".join(named[one] for one in found))
        for found in proposed
    ]
    labels = [*named.values(), *proposal, *way_labels(talk, asked)]
    listing(talk, labels)
    if question.ordered:
        talk.say("plain.how.ordered")
    talk.say("plain.how.choices", most=len(labels))
    talk.before(asked)

    def read() -> object:
        begun = talk.halves.pop(question.id, None)
        if isinstance(begun, list):
            picked_before = [option for option in options if option.id in begun]
            return _with_own_words(talk, asked, begun, picked_before, read)
        chosen = _any(talk, asked, labels)
        first_way = len(ids) + len(proposal)
        ways = [place for place in chosen if place >= first_way]
        if ways and len(chosen) > 1:
            raise AnswerError("alone")
        if ways:
            return _way_out(asked, ways[0] - first_way)
        found: list[str] = []
        for place in chosen:
            found += [ids[place]] if place < len(ids) else proposed[0]
        picked_options = [option for option in options if option.id in found]
        return _with_own_words(talk, asked, list(dict.fromkeys(found)), picked_options, read)

    return AtOnce(read)


def yes_no(talk: Talk, asked: Asked) -> Prompt:
    """Yes or no."""
    answers = (talk.words("common.yes"), talk.words("common.no"))
    labels = [*answers, *way_labels(talk, asked)]
    listing(talk, labels)
    talk.say("plain.how.yes_no", most=len(labels))
    talk.before(asked)

    def read() -> object:
        place = _one(talk, asked, labels)
        return ("yes", "no")[place] if place < len(answers) else _way_out(asked, place - 2)

    return AtOnce(read)


def way_labels(talk: Talk, asked: Asked) -> list[str]:
    """Return the ways out as they are shown."""
    return [talk.words(f"way_out.{way}") for way in asked.ways_out]


def _one(talk: Talk, asked: Asked, labels: Sequence[str]) -> int:
    while True:
        typed = talk.read_for(asked)
        place = picked(typed.text, labels)
        if place is None:
            place = _by_word(talk, asked, typed.text, labels)
        if place is not None:
            return place
        wrong_number(talk, labels)


def _any(talk: Talk, asked: Asked, labels: Sequence[str]) -> tuple[int, ...]:
    while True:
        typed = talk.read_for(asked)
        places = several(typed.text, labels, talk.words("common.and"))
        if places is None:
            place = _by_word(talk, asked, typed.text, labels)
            places = None if place is None else (place,)
        if places is not None:
            return places
        talk.tell("plain.fault.numbers", high=len(labels))


def _by_word(talk: Talk, asked: Asked, text: str, labels: Sequence[str]) -> int | None:
    """Return the place of a short word for an answer: y, n, not sure."""
    way: WayOut | None = talk.vocabulary.way(text, asked.ways_out)
    if way is not None:
        return labels.index(talk.words(f"way_out.{way}"))
    answer = talk.vocabulary.yes_or_no(text)
    label = talk.words("common.no" if answer is False else "common.yes")
    return labels.index(label) if answer is not None and label in labels else None


def _way_out(asked: Asked, place: int) -> object:
    return {"way_out": asked.ways_out[place]}


def _with_own_words(
    talk: Talk,
    asked: Asked,
    value: object,
    chosen: Sequence[Option],
    again: Callable[[], object],
) -> object:
    """Return the answer, with the person's words beside the options that ask for them.

    `again` asks for the options once more, after `back`.
    """
    write_in = [option for option in chosen if option.write_in]
    if not write_in or talk.interview.urgent_if(asked.question.id, value):
        return value
    talk.check(asked, value)
    own: dict[str, str] = {}
    try:
        for option in write_in:
            text = _own_words(talk, asked, value, option)
            if text:
                own[option.id] = text
    except Back:
        talk.lines.topic_again()
        return again()
    except OtherWords:
        talk.halves[asked.question.id] = value
        raise
    return {"value": value, "write_in": own} if own else value


def _own_words(talk: Talk, asked: Asked, value: object, option: Option) -> str:
    before = asked.answer.write_in.get(option.id, "") if asked.answer else ""
    talk.tell("plain.how.write_in", label=option.label)
    if before:
        talk.tell("plain.before", words=before)
    while True:
        typed = talk.read()
        if typed.empty:
            return "" if typed.command == "blank" else before
        try:
            talk.check(asked, {"value": value, "write_in": {option.id: typed.own}})
        except AnswerError as fault:
            talk.fault(fault)
        else:
            return typed.own
