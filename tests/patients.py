"""Random patients: answers of the right form to every question of a questionnaire."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from talkaid.answers.kinds import open_options, open_rows
from talkaid.answers.read import ways_out
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import (
    AmountQuestion,
    ChoiceQuestion,
    ChoicesQuestion,
    MedicinesQuestion,
    NumberQuestion,
    Question,
    QuestionsQuestion,
    RateEachQuestion,
    ScaleQuestion,
    TextQuestion,
    WhenQuestion,
    YesNoEachQuestion,
)

Raw = st.SearchStrategy[Any]
WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))
TIMES = st.sampled_from(
    ["fall 2023", "March", "2 weeks ago", "when I was 38", "last night", "2021"]
)
COUNTS = st.integers(1, 12).map(str)


def patients(checked: CheckedQuestionnaire) -> st.SearchStrategy[dict[str, Any]]:
    """Return answers to some of the questions; who does not answer leaves it blank."""
    questionnaire = checked.questionnaire
    names = tuple(checked.medicines.by_name)
    each = {
        question.id: said(questionnaire, question, names)
        for question in questionnaire.by_id.values()
        if question.held_back is None
    }
    return st.fixed_dictionaries({}, optional=each)


def said(questionnaire: Questionnaire, question: Question, names: tuple[str, ...]) -> Raw:
    """Return an answer to one question: mostly a value, now and then a way out."""
    ways = st.sampled_from(ways_out(questionnaire, question)).map(lambda way: {"way_out": way})
    value = value_of(questionnaire, question, names)
    off = value.map(_off)
    return st.one_of(value, value, value, ways, off)


def _off(raw: Any) -> dict[str, Any]:
    wrapped = raw if isinstance(raw, dict) and "value" in raw else {"value": raw}
    return {**wrapped, "off_sheet": True}


def value_of(questionnaire: Questionnaire, question: Question, names: tuple[str, ...]) -> Raw:
    """Return a value of the kind the question takes."""
    match question:
        case ChoiceQuestion():
            return st.sampled_from([option.id for option in open_options(question.options)])
        case ChoicesQuestion():
            return _choices(question)
        case YesNoEachQuestion():
            row = st.sampled_from(["yes", "no", "no", *_row_ways(question)])
            rows = {row_.id: row for row_ in open_rows(question.rows)}
            return _some(rows)
        case RateEachQuestion():
            return _some({row.id: _rating(question) for row in open_rows(question.rows)})
        case ScaleQuestion():
            return st.integers(*question.range).map(str)
        case NumberQuestion():
            low, high = question.range or (0, 100)
            return st.integers(int(low), int(high)).map(str)
        case AmountQuestion():
            return _amount(question)
        case WhenQuestion():
            return TIMES
        case TextQuestion():
            return WORDS
        case MedicinesQuestion():
            return _medicines(names)
        case QuestionsQuestion():
            return _picks(questionnaire)
        case _:
            return st.sampled_from(["yes", "no"])


def _row_ways(question: YesNoEachQuestion) -> list[str]:
    return ["unknown", "declined"] if question.unsure else ["declined"]


def _some(rows: dict[str, Raw]) -> Raw:
    return st.fixed_dictionaries({}, optional=rows).filter(bool)


def _rating(question: RateEachQuestion) -> Raw:
    if question.range is not None:
        return st.integers(*question.range).map(str)
    return st.sampled_from([option.id for option in open_options(question.options)])


def _choices(question: ChoicesQuestion) -> Raw:
    options = open_options(question.options)
    alone = [[option.id] for option in options if option.alone]
    others = [option.id for option in options if not option.alone]
    many = st.lists(
        st.sampled_from(others), min_size=1, max_size=question.most or len(others), unique=True
    )
    return st.one_of(many, many, st.sampled_from(alone)) if alone else many


def _amount(question: AmountQuestion) -> Raw:
    pieces: dict[str, Raw] = {"times_a_day": COUNTS}
    if question.varies:
        pieces["varies"] = st.just(True)
    return st.fixed_dictionaries(
        {"number": COUNTS, "measure": st.sampled_from([one.id for one in question.measures])},
        optional=pieces,
    )


def _medicines(names: tuple[str, ...]) -> Raw:
    name = st.one_of(st.sampled_from(names), WORDS).map(lambda text: text[:60])
    one = st.fixed_dictionaries(
        {"name": name.filter(lambda text: bool(text.strip()))},
        optional={"strength": st.just("10 mg"), "how": WORDS, "last": st.just("last night")},
    )
    # No medicine and no full list says nothing: the front ends take it as left blank.
    some = {"value": st.lists(one, min_size=1, max_size=6), "full_list": st.booleans()}
    none = {"value": [], "full_list": True}
    return st.one_of(st.fixed_dictionaries(some), st.just(none))


def _picks(questionnaire: Questionnaire) -> Raw:
    flags = [flag.id for flag in questionnaire.flags if flag.ask and flag.held_back is None]
    kinds = [st.sampled_from([prompt.id for prompt in questionnaire.prompts]).map(_pick("prompt"))]
    kinds += [st.sampled_from(flags).map(_pick("flag")), WORDS.map(_pick("own"))]
    return st.lists(st.one_of(kinds), min_size=1, max_size=6, unique_by=repr)


def _pick(kind: str) -> Any:
    return lambda what: {kind: what}
