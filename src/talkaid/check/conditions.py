"""Whether a condition looks at things that exist, in a way that fits them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from talkaid.check.places import Placed
from talkaid.errors import Finding, KeyPath
from talkaid.files.names import unknown_name
from talkaid.questionnaire.conditions import (
    COMPARE,
    EQUAL,
    INCLUDES,
    ROWS,
    Asks,
    Named,
    ScoreIs,
    walk,
)
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    Question,
    RateEachQuestion,
    YesNoEachQuestion,
)
from talkaid.reference.medicines import Medicines
from talkaid.rules.reads import atoms

ANY = ("answered", "way_out")
FITTING = {
    "choice": (*EQUAL, *ANY),
    "yes_no": (*EQUAL, *ANY),
    "note": (*EQUAL, *ANY),
    "choices": (*INCLUDES, *ANY),
    "yes_no_each": (*ROWS, *ANY),
    "scale": (*EQUAL, *COMPARE, *ANY),
    "number": (*EQUAL, *COMPARE, *ANY),
    "medicines": ("takes_class", *ANY),
    "rate_each": ANY,
}


def condition_findings(
    questionnaire: Questionnaire, medicines: Medicines, placed: Placed
) -> Iterator[Finding]:
    """Yield what is wrong with one condition."""
    for part in walk(placed.condition):
        if isinstance(part, Named):
            known = questionnaire.conditions
            yield from unknown_name(part.name, known, "condition", (*placed.path, *part.path))
        elif isinstance(part, ScoreIs):
            scores = [score.id for score in questionnaire.scores]
            yield from unknown_name(
                part.score, scores, "score", (*placed.path, *part.path, "score")
            )
        elif isinstance(part, Asks):
            yield from _asks(questionnaire, medicines, placed, part)
    yield from _later(questionnaire, placed)


def _asks(
    questionnaire: Questionnaire, medicines: Medicines, placed: Placed, asks: Asks
) -> Iterator[Finding]:
    path = (*placed.path, *asks.path)
    question = questionnaire.by_id.get(asks.question)
    if question is None:
        known = questionnaire.by_id
        yield from unknown_name(asks.question, known, "question", (*path, "question"))
        return
    fitting = _fitting(question, asks)
    if asks.operator not in fitting:
        values = {"operator": asks.operator, "id": question.id, "known": ", ".join(fitting)}
        yield Finding("operator-does-not-fit", (*path, asks.operator), values)
    elif asks.row is not None and isinstance(question, RateEachQuestion):
        yield from unknown_name(asks.row, [row.id for row in question.rows], "row", (*path, "row"))
        yield from _operand(question, asks, path, medicines)
    elif asks.row is not None:
        yield Finding("row-does-not-fit", (*path, "row"), {"id": question.id})
    else:
        yield from _operand(question, asks, path, medicines)


def _fitting(question: Question, asks: Asks) -> tuple[str, ...]:
    if isinstance(question, RateEachQuestion) and asks.row is not None:
        return (*EQUAL, *COMPARE)
    return FITTING.get(question.type, ANY)


def _operand(
    question: Question, asks: Asks, path: KeyPath, medicines: Medicines
) -> Iterator[Finding]:
    kind, known = _known_operands(question, asks, medicines)
    if kind is None:
        return
    for at, one in enumerate(asks.named):
        where = (*path, asks.operator)
        where = (*where, at) if isinstance(asks.operand, tuple) else where
        yield from unknown_name(str(one), known, kind, where)


def _known_operands(
    question: Question, asks: Asks, medicines: Medicines
) -> tuple[str | None, Iterable[str]]:
    if asks.operator == "way_out":
        return "way-out", ("declined", "unknown", "in_person")
    if asks.operator == "takes_class":
        return "class", medicines.classes
    if asks.operator in COMPARE or asks.operator == "answered":
        return None, ()
    if isinstance(question, (ChoiceQuestion, ChoicesQuestion, RateEachQuestion)):
        options = [option.id for option in question.options]
        return ("option", options) if options else (None, ())
    if isinstance(question, YesNoEachQuestion):
        return "row", [row.id for row in question.rows]
    return ("option", ("yes", "no")) if question.type in ("yes_no", "note") else (None, ())


def _later(questionnaire: Questionnaire, placed: Placed) -> Iterator[Finding]:
    if placed.before is None:
        return
    here = questionnaire.place_of[placed.before]
    for atom in atoms(questionnaire, placed.condition):
        if questionnaire.place_of.get(atom.question, -1) >= here:
            values = {"id": atom.question, "before": placed.before}
            yield Finding("later-question", placed.path, values)
