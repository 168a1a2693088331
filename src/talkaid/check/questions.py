"""Rules on how questions are asked, each named after its finding and its requirement."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from talkaid.check.normal import listed
from talkaid.check.places import LocatedQuestion, located_questions
from talkaid.errors import Finding, Severity
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.parts import Option, Row
from talkaid.questionnaire.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    NumberQuestion,
    Question,
    RateEachQuestion,
    TextQuestion,
    YesNoEachQuestion,
)
from talkaid.rules.reads import atoms

WHY_WORDS = 25
CHOICE_OPTIONS = 7
CHOICES_OPTIONS = 9
RATING_WORDS = 5

_JOINS = re.compile(
    r",? (?:and|or|y|o|e|u) (?:what|when|how|why|where|who|which|whose|do|did|does|are|is|have|has"
    r"|was|were|can|will|would|should|qué|cuándo|cómo|por qué|dónde|quién|cuál|cuánto|cuántos|ha"
    r"|está|tiene|puede)\b",
    re.I,
)
_NONE_ABOVE = re.compile(r"\b(?:of|to) the above\b|\bde l[ao]s anteriores\b", re.I)
_BARE_NONE = frozenset(listed("none no nothing never ninguno ninguna nada"))
_TIME_FRAME = re.compile(
    r"\b(?:past|last|previous|since|ever|today|yesterday|now|usually|usual|each|every|per|month"
    r"|week|day|year|weeks|months|years|hours|most (?:days|nights|weeks)|at one time|so far|before"
    r"|últim[oa]s?|pasad[oa]s?|desde|alguna vez|hoy|ayer|ahora|suele|cada|mes|semana|día|año"
    r"|semanas|meses|horas)\b",
    re.I,
)
_HOW_OFTEN = re.compile(
    r"\bhow (?:often|many times|many days|many nights|frequently)\b"
    r"|\bcuánt[oa]s (?:veces|días|noches)\b"
    r"|\bcon qué frecuencia\b|\bcada cuánto\b",
    re.I,
)
_TIMED_UNITS = frozenset(listed("days times nights días veces noches"))
_IDENTITY = re.compile(
    r"\b(?:your|the patient's|su|home|street|mailing|email|e-mail|work|full) "
    r"(?:(?:home|street|full|legal|mailing|work|cell) )?"
    r"(?:address|phone|telephone|e-?mail|insurance|employer|occupation|job|ssn|passport|surname"
    r"|last name|zip code|dirección|teléfono|correo|seguro médico|empleo|trabajo|apellido)\b"
    r"|\bsocial security\b|\bseguro social\b|\bphone number\b|\binsurance (?:number|card|id)\b"
    r"|\b(?:id|license|licence|passport|member|account) number\b"
    r"|\bnúmero de (?:teléfono|identidad|seguro)\b"
    r"|\bwhere do you (?:live|work)\b|\bdónde (?:vive|trabaja)\b",
    re.I,
)
_MANY_PEOPLE = re.compile(
    r"\b(?:many|most|lots of) people\b|\bmuch[ao]s? (?:gente|personas)\b", re.I
)
_BODY = re.compile(
    r"\b(?:pain|blood|bleed\w*|breath\w*|vomit\w*|throw\w* up|dizz\w*|faint\w*|fever|chills"
    r"|swell\w*|swollen|rash|seizures?|numb\w*|itch\w*|sweat\w*|shak\w*|yellow|urine|stool|heartbeat|cramps?"
    r"|nausea|headaches?|dolor|sangre|respira\w*|vómitos?|mareos?|desmay\w*|fiebre|hinchaz\w*"
    r"|temblor\w*|orina|náuseas?)\b",
    re.I,
)


def question_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield what is wrong with the way each question is asked."""
    for located in located_questions(questionnaire):
        if located.question.held_back is not None:
            continue
        yield from _why(located)
        yield from _double(located)
        yield from _options(located)
        yield from _time_frame(located)
        yield from _identity(located)
        yield from _leading(located)
        yield from _verbatim(located)
    yield from _choose_all(questionnaire)


def _why(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-03: why we ask, in 25 words or less."""
    words = len(located.question.why.split())
    if words > WHY_WORDS:
        values = {"count": str(words), "most": str(WHY_WORDS)}
        yield Finding("long-why", (*located.path, "why"), values)
    elif not located.question.why.strip() and located.question.type != "note":
        yield Finding("no-why", located.path, {"id": located.question.id})


def _double(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-02: one question at a time; `ok_and` says why two belong together."""
    question = located.question
    if question.ok_and is not None or question.verbatim is not None:
        return
    asked = [(located.path, question.ask)]
    asked += [
        ((*located.path, "instead", at), other.ask)
        for at, other in enumerate(question.instead)
        if other.ask is not None
    ]
    for path, ask in asked:
        if ask.count("?") > 1:
            yield Finding("double-question", (*path, "ask"), {"words": "?"})
        elif found := _JOINS.search(ask):
            values = {"words": found[0].strip(" ,")}
            yield Finding("double-question", (*path, "ask"), values, "warning")


def _options(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-07 and UX-09: how the answers of a list are written, and how many there are."""
    question = located.question
    if not isinstance(question, (ChoiceQuestion, ChoicesQuestion, RateEachQuestion)):
        return
    for at, option in enumerate(question.options):
        path = (*located.path, "options", at, "label")
        if _NONE_ABOVE.search(option.label):
            yield Finding("none-of-the-above", path, {"words": option.label})
        elif option.alone and option.label.lower().strip(" .") in _BARE_NONE:
            yield Finding("bare-none", path, {"words": option.label}, "warning")
    most = _most_options(question)
    count = sum(1 for option in question.options if not option.alone and option.held_back is None)
    if count > most and question.verbatim is None:
        values = {"count": str(count), "most": str(most)}
        yield Finding("too-many-options", (*located.path, "options"), values, "warning")


def _most_options(question: Question) -> int:
    if isinstance(question, ChoicesQuestion):
        return CHOICES_OPTIONS
    return RATING_WORDS if isinstance(question, RateEachQuestion) else CHOICE_OPTIONS


def _time_frame(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-16: a question on how often says in which time."""
    question = located.question
    if _TIME_FRAME.search(question.ask):
        return
    counted = isinstance(question, NumberQuestion) and question.unit in _TIMED_UNITS
    if counted or _HOW_OFTEN.search(question.ask):
        severity: Severity = "error" if counted else "warning"
        yield Finding("no-time-frame", (*located.path, "ask"), {}, severity)


def _identity(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-100: nothing that tells who somebody is, but for the four lines of the paper."""
    question = located.question
    if question.role is None and (found := _IDENTITY.search(question.ask)):
        yield Finding("identity", (*located.path, "ask"), {"words": found[0]})
    if isinstance(question, TextQuestion):
        for at, starter in enumerate(question.starters):
            if found := _IDENTITY.search(starter):
                yield Finding("identity", (*located.path, "starters", at), {"words": found[0]})


def _leading(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-47: "many people" helps to tell of missed medicine, and leads where signs are asked."""
    question = located.question
    if isinstance(question, YesNoEachQuestion) and (found := _MANY_PEOPLE.search(question.ask)):
        yield Finding("leading", (*located.path, "ask"), {"words": found[0]}, "warning")


def _verbatim(located: LocatedQuestion) -> Iterator[Finding]:
    """UX-20: a published instrument stands word for word, with its source."""
    question = located.question
    if question.verbatim is None:
        return
    now = verbatim_fingerprint(question)
    if now != question.verbatim:
        values = {"now": now, "was": question.verbatim}
        yield Finding("verbatim-changed", (*located.path, "verbatim"), values)
    if not question.sources:
        yield Finding("no-source", located.path, {"id": question.id}, "warning")


def verbatim_fingerprint(question: Question) -> str:
    """Return the first 8 letters of the SHA-256 over ask, rows and options, joined by newlines."""
    pieces: tuple[Row | Option, ...] = (
        *getattr(question, "rows", ()),
        *getattr(question, "options", ()),
    )
    text = "\n".join((question.ask, *(piece.label for piece in pieces)))
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _choose_all(questionnaire: Questionnaire) -> Iterator[Finding]:
    """UX-08: what opens a warning is asked line by line, not picked from a list."""
    told: set[str] = set()
    for at, flag in enumerate(questionnaire.flags):
        if flag.held_back is not None or flag.urgency == "visit":
            continue
        for atom in atoms(questionnaire, flag.when):
            question = questionnaire.by_id.get(atom.question)
            if (
                isinstance(question, ChoicesQuestion)
                and question.choose_all_because is None
                and atom.operator.startswith("includes")
                and f"{at} {question.id}" not in told
            ):
                told.add(f"{at} {question.id}")
                values = {"id": flag.id, "question": question.id}
                yield Finding("flag-on-choose-all", ("flag", at, "when"), values)
    for located in located_questions(questionnaire):
        question = located.question
        if isinstance(question, ChoicesQuestion) and question.choose_all_because is not None:
            signs = [option.label for option in question.options if _BODY.search(option.label)]
            if len(signs) > len(question.options) // 2:
                values = {"words": signs[0]}
                path = (*located.path, "choose_all_because")
                yield Finding("choose-all-signs", path, values, "warning")
