"""What the reasoning finds is what trying every answer finds, on small questionnaires.

A slice runs with the suite. For the long run: ``TALKAID_RULES=2000 pytest
tests/check/test_reach_oracle.py``.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from hypothesis import HealthCheck, assume, given, settings

from check.any_rules import MEDICINES, WAYS, one_question, questionnaires, said_to
from small import answers_in
from talkaid.check.reach import reach_findings
from talkaid.errors import Finding, KeyPath
from talkaid.questionnaire.conditions import AnyOf, Condition
from talkaid.questionnaire.model import Questionnaire
from talkaid.rules.reads import questions_read
from talkaid.rules.standing import Standing
from talkaid.rules.truth import Truth

MOST_STATES = 4000
MANY = int(os.environ.get("TALKAID_RULES", "40"))


def answer_sets(questionnaire: Questionnaire) -> Iterator[Standing]:
    """Yield every standing there can be, as far as any condition can tell them apart."""
    read = set()
    for condition in all_conditions(questionnaire):
        read |= questions_read(questionnaire, condition)
    said = {
        name: [None, *said_to(question), *WAYS]
        for name, question in questionnaire.by_id.items()
        if name in read
    }
    count = 3
    for each in said.values():
        count *= len(each)
    assume(count <= MOST_STATES)
    answers = {
        name: [raw if raw is None else answers_in(questionnaire, {name: raw})[name] for raw in each]
        for name, each in said.items()
    }
    for country in (None, "US", "CA"):
        for combination in product(*answers.values()):
            given_ = {k: v for k, v in zip(answers, combination, strict=True) if v is not None}
            yield Standing(questionnaire, given_, MEDICINES, country)


def all_conditions(questionnaire: Questionnaire) -> Iterator[Condition]:
    yield from questionnaire.conditions.values()
    for section, question in questionnaire.each_question():
        yield from (one for one in (section.show_when, question.show_when) if one is not None)
        yield from (one.when for one in question.instead)
    yield from (flag.when for flag in questionnaire.flags)


def outcome(standing: Standing) -> frozenset[str]:
    """Return everything that the conditions decide for one person."""
    questionnaire = standing.questionnaire
    found: set[str] = set()
    for section in questionnaire.sections:
        if standing.section_applies(section.id):
            found.add(section.id)
    for _, question in questionnaire.each_question():
        if not standing.applies(question.id):
            continue
        found.add(question.id)
        holding = [one.id for one in question.instead if standing.holds(one.when)]
        found |= {f"{question.id}.{one}" for one in holding}
        found |= {f"{question.id}.{one}.used" for one in holding[:1]}
    for flag in questionnaire.flags:
        open_here = not flag.countries or standing.country in flag.countries
        if open_here and standing.holds(flag.when):
            found.add(flag.id)
    return frozenset(found)


def named(path: KeyPath, questionnaire: Questionnaire) -> str:
    """Return the name in an outcome of what a finding stands at."""
    if path[0] == "flag":
        return questionnaire.flags[int(path[1])].id
    section = questionnaire.sections[int(path[1])]
    if "question" not in path:
        return section.id
    question = section.questions[int(path[3])]
    if "instead" in path:
        return f"{question.id}.{question.instead[int(path[5])].id}"
    return question.id


def without(data: dict[str, Any], path: KeyPath) -> Questionnaire:
    changed = copy.deepcopy(data)
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return Questionnaire.model_validate(changed)


@dataclass(frozen=True)
class Tried:
    """A questionnaire, what was found in it, and all outcomes there are."""

    data: dict[str, Any]
    questionnaire: Questionnaire
    findings: tuple[Finding, ...]
    standings: tuple[Standing, ...]
    outcomes: tuple[frozenset[str], ...]

    def paths(self, *codes: str) -> list[KeyPath]:
        return [one.path for one in self.findings if one.code in codes]


def tried(data: dict[str, Any]) -> Tried:
    questionnaire = Questionnaire.model_validate(data)
    standings = tuple(answer_sets(questionnaire))
    findings = tuple(reach_findings(questionnaire, MEDICINES))
    return Tried(data, questionnaire, findings, standings, tuple(map(outcome, standings)))


thorough = settings(
    max_examples=MANY,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.data_too_large,
    ],
)


@settings(thorough, max_examples=4 * MANY)
@given(one_question())
def test_a_flag_over_one_question_holds_for_somebody_or_is_found(data: dict[str, Any]) -> None:
    found = tried(data)
    reached = frozenset().union(*found.outcomes)
    told = {named(path, found.questionnaire) for path in found.paths("flag-never-fires")}
    assert told == {flag.id for flag in found.questionnaire.flags} - reached


@thorough
@given(questionnaires())
def test_exactly_what_nobody_reaches_is_found(data: dict[str, Any]) -> None:
    found = tried(data)
    questionnaire = found.questionnaire
    reached = frozenset().union(*found.outcomes)
    paths = found.paths("unreachable", "never-asked", "flag-never-fires")
    told = {named(path, questionnaire) for path in paths}
    wanted = {section.id for section in questionnaire.sections} | {
        f.id for f in questionnaire.flags
    }
    for section, question in questionnaire.each_question():
        if question.held_back is None and section.id in reached:
            wanted.add(question.id)
            if question.id in reached:
                wanted |= {f"{question.id}.{one.id}" for one in question.instead}
    used = {name.removesuffix(".used") for name in reached if name.endswith(".used")}
    missed = {name for name in wanted if name not in (used if "." in name else reached)}
    assert told == missed


@thorough
@given(questionnaires())
def test_a_show_when_is_called_pointless_when_and_only_when_it_is(data: dict[str, Any]) -> None:
    found = tried(data)
    told = {path for path in found.paths("pointless") if path[-1] == "show_when"}
    for at, section in enumerate(found.questionnaire.sections):
        parts = [standing.section_applies(section.id) for standing in found.standings]
        if section.show_when is not None:
            assert all(parts) == (("section", at, "show_when") in told)
        for n, question in enumerate(section.questions):
            if question.show_when is None or question.held_back is not None or not any(parts):
                continue
            shown = [
                standing.applies(question.id)
                for standing, open_ in zip(found.standings, parts, strict=True)
                if open_
            ]
            assert all(shown) == (("section", at, "question", n, "show_when") in told)


@thorough
@given(questionnaires())
def test_leaving_out_a_pointless_part_changes_nothing(data: dict[str, Any]) -> None:
    found = tried(data)
    for path in found.paths("pointless"):
        if path[-1] == "show_when":
            continue
        less = without(data, path)
        for before, standing in zip(found.outcomes, found.standings, strict=True):
            after = Standing(less, standing.answers, MEDICINES, standing.country)
            assert outcome(after) == before


@thorough
@given(questionnaires())
def test_a_part_of_an_any_that_adds_nothing_is_found(data: dict[str, Any]) -> None:
    found = tried(data)
    told = set(found.paths("pointless"))
    broken = set(found.paths("flag-never-fires"))
    for at, flag in enumerate(found.questionnaire.flags):
        path: KeyPath = ("flag", at, "when")
        if not isinstance(flag.when, AnyOf) or path in broken:
            continue
        yes = [
            {n for n, one in enumerate(found.standings) if one.truth(part) is Truth.YES}
            for part in flag.when.parts
        ]
        for n, part in enumerate(yes):
            others = [one for m, one in enumerate(yes) if m != n and (*path, "any", m) not in told]
            useless = not part or any(part <= one for one in others)
            assert useless == ((*path, "any", n) in told)
