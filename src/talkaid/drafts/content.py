"""A file of a draft: JSON whose last value is the SHA-256 of all that stands before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress, repeat
from operator import is_not

from talkaid.answers.raw import raw_answer
from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.response_json import response_data
from talkaid.answers.values import Answer
from talkaid.drafts.sealed import Damaged
from talkaid.errors import FileError, KeyPath
from talkaid.files.document import Document, read_document_text
from talkaid.files.limits import Limits
from talkaid.text import clean

FORM = 1
_DIGEST = b',"sha256":"%s"}\n'
_TAIL = len(_DIGEST % bytes(64))
# What was confirmed is read whatever its size: nothing here came from elsewhere.
_NO_LIMITS = Limits(
    bytes_in_file=2**40, text=2**40, depth=40, keys=2**40, values=2**40, digits=2**20
)


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """What was typed and not confirmed: the question, the text, and the way inside the answer.

    `at` is as in AnswerError: ``(2, "strength")`` for the strength of the third medicine, empty
    where the answer is one text.
    """

    question: str
    text: str
    at: KeyPath = ()


class Encoder:
    """Writes one response again and again; an answer is encoded once and its bytes are kept.

    A save then costs about the same with 40 answers and with 10,000.
    """

    def __init__(self, fingerprint: str) -> None:
        self._fingerprint = fingerprint
        self._answers: dict[str, Answer | None] = {}
        self._pieces: dict[str, bytes] = {}

    def encoded(
        self,
        counter: int,
        response: QuestionnaireResponse,
        half_typed: HalfTyped | None,
        place: str | None,
        help_read: Sequence[str] = (),
    ) -> bytes:
        """Return the file of one generation; `counter` says which is the newer of two.

        Raises ValueError for a time without its offset, which could not be read again.
        """
        if any(time and time.tzinfo is None for time in (response.started, response.finished)):
            raise ValueError("a time of a response carries its offset")
        said = response_data(replace(response, answers={}))
        del said["answers"]
        head = {
            "talkaid_draft": FORM,
            "counter": counter,
            "place": place,
            "half_typed": _half_typed_data(half_typed),
            "help_read": list(help_read),
            "questionnaire_fingerprint": self._fingerprint,
        }
        # Both tables are left open: the answers stand last in the last.
        parts = (_json(head)[:-1], b',"response":', _json(said)[:-1], b',"answers":{')
        return with_digest(b"".join((*parts, self._joined(response.answers), b"}}}")))

    def _joined(self, answers: Mapping[str, Answer]) -> bytes:
        """Return the answers as pieces of JSON; only what changed is encoded.

        Every step over all the answers is one of C: none of them costs a step of Python each.
        """
        if list(answers) != list(self._answers):
            # In the order of the answers again; what was taken away is forgotten.
            self._answers = dict(zip(answers, map(self._answers.get, answers), strict=True))
            pieces = map(self._pieces.get, answers, repeat(b""))
            self._pieces = dict(zip(answers, pieces, strict=True))
        changed = compress(answers, map(is_not, answers.values(), self._answers.values()))
        for question_id in list(changed):
            raw = raw_answer(answers[question_id])
            self._answers[question_id] = answers[question_id]
            self._pieces[question_id] = b"%s:%s" % (_json(question_id), _json(raw))
        return b",".join(self._pieces.values())


def with_digest(table: bytes) -> bytes:
    """Return a table of JSON with the digest as its last value."""
    body = table.removesuffix(b"}")
    return body + _DIGEST % hashlib.sha256(body).hexdigest().encode()


def verified(content: bytes) -> str:
    """Return the text of a file that is byte for byte what was written; raises Damaged."""
    body, tail = content[:-_TAIL], content[-_TAIL:]
    if tail != _DIGEST % hashlib.sha256(body).hexdigest().encode():
        raise Damaged
    return content.decode("utf-8")


def decoded(content: bytes, name: str) -> Document:
    """Return the data of a generation; raises Damaged."""
    try:
        return read_document_text(verified(content), name, "json", limits=_NO_LIMITS)
    except (UnicodeDecodeError, FileError):
        raise Damaged from None


def counter_in(document: Document) -> int:
    """Return which generation it is; raises Damaged for what no version of talkaid wrote."""
    counter = document.data.get("counter")
    if document.data.get("talkaid_draft") != FORM or not isinstance(counter, int):
        raise Damaged
    return counter


def half_typed_in(document: Document) -> HalfTyped | None:
    """Return what was typed and not confirmed."""
    match document.data.get("half_typed"):
        case {"question": str(question), "text": str(text), **rest}:
            at = rest.get("at", [])
            return HalfTyped(question, text, tuple(at) if isinstance(at, list) else ())
    return None


def place_in(document: Document) -> str | None:
    """Return the question the person was at."""
    place = document.data.get("place")
    return place if isinstance(place, str) else None


def help_read_in(document: Document) -> tuple[str, ...]:
    """Return the flags whose help page was read."""
    read = document.data.get("help_read")
    return tuple(one for one in read if isinstance(one, str)) if isinstance(read, list) else ()


def _half_typed_data(half_typed: HalfTyped | None) -> dict[str, object] | None:
    if half_typed is None:
        return None
    data: dict[str, object] = {
        "question": half_typed.question,
        "text": clean(half_typed.text, lines=True),
    }
    return {**data, "at": list(half_typed.at)} if half_typed.at else data


def _json(data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8")
