"""The only way from something said to an `Answer`.

A response file, a front end and an example of a flag all hand over the same raw form: the bare
value, or a table with ``value`` or ``way_out`` and any of ``off_sheet``, ``language``, ``write_in``
and ``full_list``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from talkaid.answers.fields import WRITE_IN
from talkaid.answers.kinds import open_options, read_value
from talkaid.answers.reading import Reading, each, truth, unknown, words
from talkaid.answers.values import (
    NOTHING,
    WAYS_OUT,
    Answer,
    Choice,
    Choices,
    MedicineList,
    Value,
    WayOut,
)
from talkaid.errors import AnswerError
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import ChoiceQuestion, ChoicesQuestion, Question

WRAPPER = ("value", "way_out", "off_sheet", "language", "write_in", "full_list")


def ways_out(questionnaire: Questionnaire, question: Question) -> tuple[WayOut, ...]:
    """Return the ways out that the question offers, in the order they are shown."""
    private = questionnaire.section_of[question.id].private
    offered: list[WayOut] = ["unknown"] if question.unsure else []
    offered += ["in_person"] if private else []
    return (*offered, "declined")


def read_answer(
    questionnaire: Questionnaire, question: Question, raw: object, language: str
) -> Answer:
    """Return the answer that `raw` says.

    Raises AnswerError, with every fault there is, when it says none.
    """
    if not isinstance(raw, Mapping) or not any(key in WRAPPER for key in raw):
        raw = {"value": raw}
    each(raw, _known_key)
    if ("value" in raw) == ("way_out" in raw):
        raise AnswerError("value-or-way-out")
    own = raw.get("language")
    if own is not None and not (isinstance(own, str) and 2 <= len(own) <= 35):
        raise AnswerError("language", ("language",))
    shell = Answer(off_sheet=truth(raw.get("off_sheet", False), ("off_sheet",)), language=own)
    if "way_out" in raw:
        return replace(shell, way_out=_way_out(questionnaire, question, raw["way_out"]))
    reading = Reading(own or language, questionnaire.flag_by_id, questionnaire.prompt_by_id)
    value = _full_list(read_value(question, raw["value"], reading), raw)
    return replace(shell, value=value, write_in=_write_in(question, value, raw.get("write_in", {})))


def _known_key(key: object) -> None:
    if key not in WRAPPER:
        raise unknown("unknown-key", key, WRAPPER, (str(key),))


def _way_out(questionnaire: Questionnaire, question: Question, raw: object) -> WayOut:
    offered = ways_out(questionnaire, question)
    for way in WAYS_OUT:
        if way == raw and way in offered:
            return way
    raise unknown("unknown-way-out", raw, offered, ("way_out",))


def _full_list(value: Value, table: Mapping[str, object]) -> Value:
    if not isinstance(value, MedicineList):
        if "full_list" in table:
            raise AnswerError("full-list", ("full_list",))
        return value
    return replace(value, full=truth(table.get("full_list", False), ("full_list",)))


def _write_in(question: Question, value: Value, raw: object) -> Mapping[str, str]:
    if raw == {}:
        return NOTHING
    if not isinstance(raw, Mapping) or not isinstance(question, (ChoiceQuestion, ChoicesQuestion)):
        raise AnswerError("write-in", ("write_in",))
    chosen = {value.option} if isinstance(value, Choice) else set()
    chosen |= set(value.options) if isinstance(value, Choices) else set()
    known = {option.id for option in open_options(question.options) if option.write_in} & chosen

    def one(option: object) -> tuple[str, str]:
        if not isinstance(option, str) or option not in known:
            raise unknown("unknown-option", option, sorted(known), ("write_in", str(option)))
        return option, words(raw[option], WRITE_IN, ("write_in", option))

    return {option: text for option, text in each(raw, one) if text}
