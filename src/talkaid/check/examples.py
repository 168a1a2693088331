"""Flags prove themselves: the answers they state make them hold, and leave them quiet (UX-146)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from talkaid.answers.read import read_answer
from talkaid.answers.values import Answer
from talkaid.errors import AnswerError, Finding, KeyPath
from talkaid.files.names import unknown_name
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Flag
from talkaid.reference.medicines import Medicines
from talkaid.rules.standing import Standing


def example_findings(questionnaire: Questionnaire, medicines: Medicines) -> Iterator[Finding]:
    """Yield a finding for every flag without examples and every example that does not prove."""
    for at, flag in enumerate(questionnaire.flags):
        path: KeyPath = ("flag", at)
        if flag.held_back is not None:
            continue
        for key, examples, wanted in (("fires", flag.fires, True), ("quiet", flag.quiet, False)):
            if not examples:
                yield Finding("no-example", path, {"id": flag.id, "key": key})
            for n, raw in enumerate(examples):
                where = (*path, key, n)
                yield from _example(questionnaire, medicines, flag, raw, wanted, where)


def _example(
    questionnaire: Questionnaire,
    medicines: Medicines,
    flag: Flag,
    raw: Mapping[str, object],
    wanted: bool,
    path: KeyPath,
) -> Iterator[Finding]:
    answers: dict[str, Answer] = {}
    for question_id, said in raw.items():
        question = questionnaire.by_id.get(question_id)
        if question is None:
            known = questionnaire.by_id
            yield from unknown_name(question_id, known, "question", (*path, question_id))
            return
        try:
            answers[question_id] = read_answer(
                questionnaire, question, said, questionnaire.language
            )
        except AnswerError as fault:
            values = {"id": question_id, **fault.values}
            yield Finding("example-answer", (*path, question_id, *fault.at), values)
            return
    country = flag.countries[0] if flag.countries else None
    standing = Standing(questionnaire, answers, medicines, country)
    hidden = [question_id for question_id in answers if not standing.applies(question_id)]
    if hidden and wanted:
        yield Finding("example-hidden", (*path, hidden[0]), {"id": hidden[0], "flag": flag.id})
    elif standing.holds(flag.when) is not wanted:
        code = "example-does-not-fire" if wanted else "example-is-not-quiet"
        yield Finding(code, path, {"id": flag.id})
