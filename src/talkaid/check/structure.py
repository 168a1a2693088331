"""Ids and what refers to them: every name must lead somewhere, and to the right kind of thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from talkaid.check.conditions import condition_findings
from talkaid.check.names import name_findings
from talkaid.check.places import conditions, located_questions
from talkaid.errors import Finding, KeyPath
from talkaid.files.names import unknown_name
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import PLACEHOLDER, RESERVED_IDS
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    NumberQuestion,
    RateEachQuestion,
    ScaleQuestion,
    YesNoEachQuestion,
)
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import score_item


def structure_findings(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    """Yield what is wrong with ids and references, in file order of the kinds of thing."""
    names = tuple(name_findings(questionnaire))
    yield from names
    yield from _ids(questionnaire)
    if any(finding.code == "names-too-deep" for finding in names):
        # What is left follows the names, as deep as they lead.
        return
    yield from _references(questionnaire)
    yield from _questions(questionnaire, medicines)
    yield from _sections(questionnaire)
    yield from _flags(questionnaire)
    yield from _scores(questionnaire)
    for placed in conditions(questionnaire):
        yield from condition_findings(questionnaire, medicines, placed)


def _ids(questionnaire: Questionnaire) -> Iterator[Finding]:
    kinds: dict[str, list[tuple[str, KeyPath]]] = {
        "source": [(one.id, ("source", at)) for at, one in enumerate(questionnaire.sources)],
        "block": [(one.id, ("block", at)) for at, one in enumerate(questionnaire.blocks)],
        "section": [(one.id, ("section", at)) for at, one in enumerate(questionnaire.sections)],
        "question": [(one.question.id, one.path) for one in located_questions(questionnaire)],
        "prompt": [(one.id, ("prompt", at)) for at, one in enumerate(questionnaire.prompts)],
        "flag": [(one.id, ("flag", at)) for at, one in enumerate(questionnaire.flags)],
        "score": [(one.id, ("score", at)) for at, one in enumerate(questionnaire.scores)],
    }
    for kind, found in kinds.items():
        yield from _twice(found, kind)
    for located in located_questions(questionnaire):
        question = located.question
        if isinstance(question, (ChoiceQuestion, ChoicesQuestion, RateEachQuestion)):
            options = enumerate(question.options)
            pairs = [(one.id, (*located.path, "options", at)) for at, one in options]
            yield from _twice(pairs, "option")
        if isinstance(question, (YesNoEachQuestion, RateEachQuestion)):
            rows = [(one.id, (*located.path, "rows", at)) for at, one in enumerate(question.rows)]
            yield from _twice(rows, "row")


def _twice(found: Iterable[tuple[str, KeyPath]], kind: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for name, path in found:
        if name in RESERVED_IDS and kind in ("question", "option", "row"):
            yield Finding("reserved-id", (*path, "id"), {"id": name})
        if name in seen:
            yield Finding("same-id", (*path, "id"), {"id": name, "kind": kind})
        seen.add(name)


def _references(questionnaire: Questionnaire) -> Iterator[Finding]:
    sources = [source.id for source in questionnaire.sources]
    blocks = [block.id for block in questionnaire.blocks]
    for at, section in enumerate(questionnaire.sections):
        if section.block is not None:
            yield from unknown_name(section.block, blocks, "block", ("section", at, "block"))
    for located in located_questions(questionnaire):
        if located.question.block is not None:
            path = (*located.path, "block")
            yield from unknown_name(located.question.block, blocks, "block", path)
        yield from _sources(located.question.sources, sources, located.path)
    for at, flag in enumerate(questionnaire.flags):
        yield from _sources(flag.sources, sources, ("flag", at))
    for at, score in enumerate(questionnaire.scores):
        yield from _sources(score.sources, sources, ("score", at))


def _sources(named: Iterable[str], known: list[str], path: KeyPath) -> Iterator[Finding]:
    for at, one in enumerate(named):
        yield from unknown_name(one, known, "source", (*path, "sources", at))


def _questions(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    for located in located_questions(questionnaire):
        question, path = located.question, located.path
        if isinstance(question, (ScaleQuestion, NumberQuestion, RateEachQuestion)):
            for key in ("range", "usual"):
                ends = getattr(question, key, None)
                if ends is not None and ends[0] >= ends[1]:
                    yield Finding("range", (*path, key))
        if isinstance(question, RateEachQuestion) and bool(question.options) == bool(
            question.range
        ):
            yield Finding("scale-or-options", path)
        if isinstance(question, (ChoiceQuestion, ChoicesQuestion)):
            for at, option in enumerate(question.options):
                if option.class_id is not None:
                    where = (*path, "options", at, "class")
                    yield from unknown_name(option.class_id, medicines.classes, "class", where)


def _sections(questionnaire: Questionnaire) -> Iterator[Finding]:
    for at, section in enumerate(questionnaire.sections):
        if section.private and not section.notice:
            yield Finding("no-notice", ("section", at), {"id": section.id})
        for n, question in enumerate(section.questions):
            if question.block is None and section.block is None and question.role is None:
                yield Finding("no-block", ("section", at, "question", n), {"id": question.id})


def _flags(questionnaire: Questionnaire) -> Iterator[Finding]:
    known = questionnaire.by_id
    for at, flag in enumerate(questionnaire.flags):
        path: KeyPath = ("flag", at)
        if flag.say is None and flag.ask is None:
            yield Finding("say-or-ask", path, {"id": flag.id})
        if flag.say is not None and flag.urgency == "visit":
            yield Finding("say-at-visit", (*path, "say"))
        if flag.help is not None and flag.urgency not in ("now", "today"):
            yield Finding("help-not-urgent", (*path, "help"))
        if flag.first is not None and flag.help is None:
            yield Finding("first-without-help", (*path, "first"))
        names = PLACEHOLDER.findall(flag.say or "")
        for name in names:
            question_id = name.partition(":")[0]
            yield from unknown_name(question_id, known, "question", (*path, "say"))
            filled = known.get(question_id)
            if filled is not None and filled.type in ("text", "amount", "questions", "note"):
                yield Finding("not-a-placeholder", (*path, "say"), {"id": question_id})
        if names and flag.say_short is None:
            yield Finding("no-say-short", path, {"id": flag.id})


def _scores(questionnaire: Questionnaire) -> Iterator[Finding]:
    for at, score in enumerate(questionnaire.scores):
        for n, item in enumerate(score.sum):
            path: KeyPath = ("score", at, "sum", n)
            question_id, row = score_item(item)
            question = questionnaire.by_id.get(question_id)
            if question is None:
                yield from unknown_name(question_id, questionnaire.by_id, "question", path)
            elif isinstance(question, RateEachQuestion) and row:
                yield from unknown_name(row, [one.id for one in question.rows], "row", path)
            elif not isinstance(question, (ScaleQuestion, NumberQuestion)) or row:
                yield Finding("cannot-add-up", path, {"id": question_id})
