"""The response file: JSON that a person can write by hand; all its faults are told at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from talkaid.answers.raw import raw_answer
from talkaid.answers.read import read_answer
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.values import Answer
from talkaid.errors import AnswerError, ContentFault, Finding, KeyPath
from talkaid.files.document import Document, read_document_text
from talkaid.files.json import write_json
from talkaid.files.names import unknown_name
from talkaid.files.nearest import nearest
from talkaid.questionnaire.model import Questionnaire

KEYS = (
    "talkaid", "questionnaire", "language", "country", "started", "finished", "answers",
    "left_blank",
)  # fmt: skip
FORM = 1


def write_response(response: QuestionnaireResponse) -> str:
    """Return the response as the text of a response file, the same text for the same response."""
    return write_json(response_data(response))


def response_data(response: QuestionnaireResponse) -> dict[str, object]:
    """Return the response as plain data."""
    return {
        "talkaid": FORM,
        "questionnaire": {"id": response.questionnaire, "version": response.version},
        "language": response.language,
        "country": response.country,
        "started": response.started.isoformat(),
        "finished": response.finished.isoformat() if response.finished else None,
        "answers": {key: raw_answer(answer) for key, answer in response.answers.items()},
        "left_blank": list(response.left_blank),
    }


def read_response(text: str, file: str, questionnaire: Questionnaire) -> QuestionnaireResponse:
    """Return the response that the text holds.

    Raises SyntaxFault, or ContentFault with every finding, each with its line and column.
    """
    document = read_document_text(text, file, "json")
    return response_in(document, questionnaire)


def response_in(document: Document, questionnaire: Questionnaire) -> QuestionnaireResponse:
    """Return the response that the document holds; raises ContentFault with every finding."""
    faults = _Faults()
    data = document.data
    faults.add(_keys(data))
    faults.add(_made_for(data, questionnaire))
    language = _text(data, "language", faults)
    started = _time(data, "started", faults)
    finished = _time(data, "finished", faults) if data.get("finished") is not None else None
    answers = _answers(data.get("answers", {}), questionnaire, language, faults)
    left_blank = _left_blank(data.get("left_blank", []), questionnaire, answers, faults)
    country = _text(data, "country", faults) if data.get("country") is not None else None
    if faults.found or started is None:
        findings = tuple(document.place(one) for one in faults.found)
        raise ContentFault("response", findings, file=document.file)
    return QuestionnaireResponse(
        questionnaire.id,
        questionnaire.version,
        language,
        started,
        answers,
        country,
        finished,
        left_blank,
    )


class _Faults:
    """The findings so far."""

    def __init__(self) -> None:
        self.found: list[Finding] = []

    def add(self, findings: Iterator[Finding]) -> None:
        self.found += findings

    def one(self, code: str, path: KeyPath, **values: str) -> None:
        self.found.append(Finding(code, path, values))


def _keys(data: Mapping[str, object]) -> Iterator[Finding]:
    for key in data:
        if key not in KEYS:
            near = nearest(key, KEYS)
            says = "unknown-key-near" if near else ""
            yield Finding("unknown-key", (key,), {"key": key[:40], "near": near}, says=says)
    if data.get("talkaid") != FORM:
        yield Finding("response-form", ("talkaid",))


def _made_for(data: Mapping[str, object], questionnaire: Questionnaire) -> Iterator[Finding]:
    named = data.get("questionnaire")
    if not isinstance(named, Mapping) or set(named) != {"id", "version"}:
        yield Finding("response-questionnaire", ("questionnaire",))
    elif named["id"] != questionnaire.id:
        yield Finding("other-questionnaire", ("questionnaire", "id"), {"id": questionnaire.id})
    elif named["version"] != questionnaire.version:
        values = {"id": questionnaire.id, "version": questionnaire.version}
        yield Finding("other-version", ("questionnaire", "version"), values)


def _text(data: Mapping[str, object], key: str, faults: _Faults) -> str:
    value = data.get(key)
    if isinstance(value, str) and 2 <= len(value) <= 35 and value.replace("-", "").isalnum():
        return value
    faults.one("short-code", (key,), key=key)
    return ""


def _time(data: Mapping[str, object], key: str, faults: _Faults) -> datetime | None:
    value = data.get(key)
    try:
        # Python 3.10 reads no "Z".
        time = datetime.fromisoformat(str(value)[:40].replace("Z", "+00:00"))
    except ValueError:
        time = None
    if time is None or time.tzinfo is None:
        faults.one("time-expected", (key,), key=key)
        return None
    return time


def _answers(
    raw: object, questionnaire: Questionnaire, language: str, faults: _Faults
) -> dict[str, Answer]:
    if not isinstance(raw, Mapping):
        faults.one("table-expected", ("answers",), key="answers")
        return {}
    found: dict[str, Answer] = {}
    known = questionnaire.by_id
    for question_id in raw:
        faults.add(unknown_name(str(question_id), known, "question", ("answers", question_id)))
    for question_id, question in questionnaire.by_id.items():
        if question_id not in raw:
            continue
        try:
            found[question_id] = read_answer(questionnaire, question, raw[question_id], language)
        except AnswerError as fault:
            for one in (fault, *fault.others):
                path: KeyPath = ("answers", question_id, *one.at)
                values = {"id": question_id, **one.values}
                says = f"error.{one.code}"
                faults.found.append(Finding("answer", path, values, says=says))
    return found


def _left_blank(
    raw: object, questionnaire: Questionnaire, answers: Mapping[str, Answer], faults: _Faults
) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(one, str) for one in raw):
        faults.one("list-expected", ("left_blank",), key="left_blank")
        return ()
    for at, one in enumerate(raw):
        faults.add(unknown_name(one, questionnaire.by_id, "question", ("left_blank", at)))
    return tuple(one for one in questionnaire.by_id if one in raw and one not in answers)
