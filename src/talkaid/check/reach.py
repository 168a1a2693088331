"""What can never happen: questions nobody is asked, flags that never hold, parts without use.

It is found by reasoning over what can be answered, not by trying answers. Nothing is reported that
is not so; what would take too many steps is reported as not decided.
"""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.check.places import located_questions
from talkaid.check.reach_pointless import pointless_findings
from talkaid.check.reach_reasoning import Reasoning
from talkaid.check.reach_search import NotDecided
from talkaid.check.reach_unused import unused_findings
from talkaid.errors import Finding, KeyPath, Severity
from talkaid.questionnaire.conditions import AnyOf, Condition, CountryIs
from talkaid.questionnaire.model import Questionnaire, Section
from talkaid.questionnaire.parts import Flag
from talkaid.questionnaire.questions import Question
from talkaid.reference.medicines import Medicines


def reach_findings(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    """Yield what can never be reached, and what makes no difference.

    The questionnaire must be free of structural findings: every name in it leads somewhere.
    """
    reasoning = Reasoning(questionnaire, medicines)
    broken: set[KeyPath] = set()
    for finding in _unreached(reasoning):
        broken.add(finding.path)
        yield finding
    yield from pointless_findings(reasoning, broken)
    yield from unused_findings(questionnaire)


def _unreached(reasoning: Reasoning) -> Iterator[Finding]:
    for at, section in enumerate(reasoning.questionnaire.sections):
        if section.show_when is not None:
            yield from _part(reasoning, ("section", at, "show_when"), section)
    for located in located_questions(reasoning.questionnaire):
        question = located.question
        section = reasoning.questionnaire.section_of[question.id]
        if question.held_back is None and section.id not in reasoning.closed_parts:
            yield from _question(reasoning, located.path, section, question)
    for at, flag in enumerate(reasoning.questionnaire.flags):
        if flag.held_back is None:
            yield from _flag(reasoning, ("flag", at, "when"), flag)


def _part(reasoning: Reasoning, path: KeyPath, section: Section) -> Iterator[Finding]:
    if section.id in reasoning.undecided:
        yield _not_decided(path)
    elif section.id in reasoning.closed_parts:
        yield _never(reasoning, path, section.id, "part", section.show_when)
    else:
        yield from _always(reasoning, path, None, section.show_when)


def _question(
    reasoning: Reasoning, path: KeyPath, section: Section, question: Question
) -> Iterator[Finding]:
    shown = (*path, "show_when")
    if question.id in reasoning.undecided:
        yield _not_decided(shown)
    elif question.id in reasoning.silent:
        conditions = (section.show_when, question.show_when)
        yield _never(reasoning, shown, question.id, "question", *conditions)
    else:
        yield from _always(reasoning, shown, section.show_when, question.show_when)
        yield from _insteads(reasoning, path, section, question)


def _always(
    reasoning: Reasoning, path: KeyPath, part: Condition | None, shown: Condition | None
) -> Iterator[Finding]:
    """Yield a finding for a `show_when` that holds whenever the part is open."""
    if shown is None:
        return
    try:
        if not reasoning.possible(reasoning.together([part], [shown])):
            yield Finding("pointless", path, {}, "warning", says="pointless-show-when")
    except NotDecided:
        yield _not_decided(path)


def _insteads(
    reasoning: Reasoning, path: KeyPath, section: Section, question: Question
) -> Iterator[Finding]:
    """Yield the other wordings that nobody sees."""
    asked = (section.show_when, question.show_when)
    earlier: list[Condition] = []
    for at, instead in enumerate(question.instead):
        where = (*path, "instead", at, "when")
        conditions = (*asked, instead.when)
        try:
            if not reasoning.possible(reasoning.together(conditions)):
                yield _never(reasoning, where, instead.id, "instead", *conditions)
            elif not reasoning.possible(reasoning.together(conditions, earlier)):
                values = {"id": instead.id}
                yield Finding("never-asked", where, values, says="never-asked-shadowed")
        except NotDecided:
            yield _not_decided(where)
        earlier.append(instead.when)


def _flag(reasoning: Reasoning, path: KeyPath, flag: Flag) -> Iterator[Finding]:
    conditions: tuple[Condition, ...] = (flag.when,)
    if flag.countries:
        conditions = (flag.when, AnyOf(tuple(map(CountryIs, flag.countries))))
    try:
        if not reasoning.possible(reasoning.together(conditions)):
            yield _never(reasoning, path, flag.id, "flag", *conditions)
    except NotDecided:
        yield _not_decided(path)


def _never(
    reasoning: Reasoning, path: KeyPath, name: str, kind: str, *conditions: Condition | None
) -> Finding:
    """Return why something never happens: by its own words, or because of another question."""
    because = reasoning.cause(*conditions)
    code = {"instead": "never-asked", "flag": "flag-never-fires"}.get(kind, "unreachable")
    if because is None:
        return Finding(code, path, {"id": name}, says=f"{code}-{kind}")
    code = "flag-never-fires" if kind == "flag" else "never-asked"
    if not because:
        return Finding(code, path, {"id": name}, _mild(kind), says=f"{code}-{kind}-held-back")
    held_back = reasoning.questionnaire.by_id[because].held_back is not None
    severity = _mild(kind) if held_back else "error"
    values = {"id": name, "because": because}
    return Finding(code, path, values, severity, says=f"{code}-{kind}-because")


def _mild(kind: str) -> Severity:
    """Return how bad it is that something waits for what is held back: a sign must not."""
    return "error" if kind == "flag" else "warning"


def _not_decided(path: KeyPath) -> Finding:
    return Finding("not-decided", path, severity="warning")
