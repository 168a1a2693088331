"""The program's own words, one file a language, looked up by a dotted key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import tomli

from talkaid.errors import Finding, NotAvailable, TalkaidError

FOLDER = Path(__file__).resolve().parent
PLACE = re.compile(r"(?<!\{)\{(\w+)\}")
"""Where a value is put in."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Calling it with a key and values gives the sentence; a key that does not exist is a KeyError,
    which the tests find before a person does.
    """

    language: str
    table: Mapping[str, str | tuple[str, ...]] = field(repr=False)

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the words under the key, with the values put in as they are."""
        text = self.table[key]
        if not isinstance(text, str):
            raise KeyError(key)
        return text.format_map(values) if values else text

    def list(self, key: str) -> tuple[str, ...]:
        """Return the list of words under the key."""
        texts = self.table[key]
        return (texts,) if isinstance(texts, str) else texts

    def has(self, key: str) -> bool:
        """Whether there are words under the key."""
        return key in self.table

    def sentence(self, fault: TalkaidError | Finding) -> str:
        """Return the sentence for an error or a finding: what is wrong and what to do."""
        values = {"file": "", **fault.values}
        kind = f"kind.{values.get('kind', '')}"
        if self.has(kind):
            values["kind"] = self(kind)
        return self(fault.sentence_key, **values)

    def number(self, key: str, count: int, /, **values: object) -> str:
        """Return the words for a count: under ``key.one`` for 1, else under ``key.other``."""
        form = "one" if count == 1 else "other"
        return self(f"{key}.{form}", count=str(count), **values)


def own_name(language: str) -> str:
    """Return what a language of the program is called in itself, as on a button."""
    name = load_words(language)(f"language.{language}")
    return name[:1].upper() + name[1:]


def right_to_left(language: str) -> bool:
    """Tell whether a language of the program is written from right to left."""
    return load_words(language)("language.direction") == "rtl"


def languages() -> tuple[str, ...]:
    """Return the languages the program has words in."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def missing_words(language: str) -> tuple[str, ...]:
    """Return the keys under which a language does not say all that English says.

    Either nothing stands there, or a list where a text belongs, or other values are put in.
    """
    words = load_words(language).table
    return tuple(key for key, text in load_words().table.items() if _lacks(words.get(key), text))


def _lacks(said: str | tuple[str, ...] | None, english: str | tuple[str, ...]) -> bool:
    if not said or (isinstance(said, tuple) and not all(said)):
        return bool(english)
    return isinstance(said, str) != isinstance(english, str) or _put_in(said) != _put_in(english)


def _put_in(text: str | tuple[str, ...]) -> set[str]:
    pieces = (text,) if isinstance(text, str) else text
    return {name for piece in pieces if "{" in piece for name in PLACE.findall(piece)}


@cache
def load_words(language: str = "en") -> Words:
    """Return the words of a language.

    Raises NotAvailable when the program does not speak it.
    """
    if language not in languages():
        raise NotAvailable("language", language=language[:35], known=", ".join(languages()))
    data = tomli.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return Words(language, dict(_flat(data, "")))


def _flat(table: Mapping[str, object], prefix: str) -> list[tuple[str, str | tuple[str, ...]]]:
    found: list[tuple[str, str | tuple[str, ...]]] = []
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            found += _flat(value, f"{name}.")
        elif isinstance(value, list):
            found.append((name, tuple(str(one) for one in value)))
        else:
            found.append((name, str(value)))
    return found
