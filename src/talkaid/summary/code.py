"""Four letters that join loose pages to one set of answers, without a name."""

from __future__ import annotations

import hashlib

from talkaid.answers.response import QuestionnaireResponse
from talkaid.answers.response_json import response_data
from talkaid.files.json import write_json

# Crockford's base 32: no I, L, O or U, which are misread.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 4


def sheet_code(response: QuestionnaireResponse) -> str:
    """Return the code of a response: the same answers give the same code."""
    return code_of(write_json(response_data(response), sort_keys=True).encode())


def code_of(content: bytes) -> str:
    """Return the code of some bytes, for a file that cannot be read as a response."""
    number = int.from_bytes(hashlib.sha256(content).digest()[:8], "big")
    letters = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)
