"""Sentences as rows of words with marks, so that phrases can be looked for in them.

Every word is in lower case without accents and knows the letters it came from. Words that say
what kind of thing they are carry a mark (``<piece>`` for tablet); numbers, amounts, frequencies
and lengths of time of several words become one word with a mark and no form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from talkaid.check.letters import plain_letters

_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|(?:(?<!\s)\s+)?[\n;]\s*")
_MARK = re.compile(r"[.!?](?=[\s\"'”’»)]|$)")
_TITLE = re.compile(r"(?:^|[\s(])(?:drs?|mrs?|ms|st|vs|approx|e\.g|i\.e|aprox|sra?|ej)\.$", re.I)
_CLOCK = re.compile(r"\b[ap]\.\s?m\.$", re.I)
# The longest title with what stands before it, and one letter more.
_LONGEST_TITLE = 10
_WORD = re.compile(
    r"\{[^{}]*\}|\b[ap]\.m\b|(?:7|seven)-(?:oh|hydroxy\w*)\b|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%=,:()/⁄¿¡?!–—\"“”«»]",
    re.I,
)
_CLOSING = "\"'”’») "
_ACCENTS = str.maketrans("áéíóúàèìòùâêîôûüñ", "aeiouaeiouaeiouun")


class Word(NamedTuple):
    """One word: its form, its mark (empty for most), and how many words of the text it is."""

    form: str
    mark: str
    size: int = 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its words; `keys` are all forms and marks in it."""

    text: str
    words: tuple[Word, ...]
    keys: frozenset[str] = field(repr=False)

    @property
    def asks(self) -> bool:
        """Whether the sentence ends as a question."""
        return self.text.rstrip(_CLOSING).endswith("?")

    @property
    def finished(self) -> bool:
        """Whether the sentence ends as a statement."""
        return self.text.rstrip(_CLOSING).endswith((".", "!"))

    @property
    def ends(self) -> bool:
        """Whether the sentence has a mark at its end, as a heading or an answer has not."""
        return self.asks or self.finished

    def said(self, first: int, last: int) -> str:
        """Return the letters from one word to the word before another."""
        if last <= first:
            return ""
        before = sum(word.size for word in self.words[:first])
        size = sum(word.size for word in self.words[first:last])
        places = [found.span() for found in _WORD.finditer(self.text)]
        return self.text[places[before][0] : places[before + size - 1][1]]


Words = tuple[Word, ...]
Keys = frozenset[str]


@dataclass(frozen=True, slots=True)
class Marks:
    """How one language writes numbers, amounts and times.

    `mark` gives the mark of one folded word, empty when it has none. The merges are done in order,
    each making one word of several.
    """

    mark: Callable[[str], str]
    merges: tuple[Callable[[Words, Keys], Words], ...]


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a list that is written with spaces and lines between them."""
    return tuple(words.split())


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text; a full stop inside a number or after a title ends none.

    Nor does the one of "8 a.m." before a small letter.

    What stands before a semicolon ends as the rest of its sentence does.
    """
    start = 0
    for found in _END.finditer(text):
        before = text[max(start, found.start() - _LONGEST_TITLE) : found.start()]
        if _TITLE.search(before):
            continue
        if _CLOCK.search(before) and text[found.end() : found.end() + 1].islower():
            continue
        if piece := text[start : found.start()].strip():
            mark = _MARK.search(text, found.end()) if ";" in found[0] else None
            yield f"{piece}{mark[0]}" if mark else piece
        start = found.end()
    if rest := text[start:].strip():
        yield rest


def folded(word: str) -> str:
    """Return a word in lower case without accents, but for one on its last letter.

    In Spanish the last letter tells ``tome`` (take) from ``tomé`` (I took).
    """
    word = word.lower().replace("’", "'")
    if word.isascii():
        return word
    return word[:-1].translate(_ACCENTS) + word[-1]


def normal(text: str, marks: Marks) -> Sentence:
    """Return one sentence as words with their marks."""
    if not text.isascii():
        text = plain_letters(unicodedata.normalize("NFKC", text))
    words: Words = tuple([_read(raw, marks.mark) for raw in _WORD.findall(text)])
    keys = _keys(words)
    for merge in marks.merges:
        merged = merge(words, keys)
        if merged is not words:
            words, keys = merged, _keys(merged)
    return Sentence(text, words, keys)


def _keys(words: Words) -> Keys:
    return frozenset([part for word in words for part in word[:2]])


@lru_cache(maxsize=16384)
def _read(raw: str, mark: Callable[[str], str]) -> Word:
    """Return the word that is written so."""
    if raw[0].isdigit() or "-" in raw:
        return Word(raw.lower(), "<thing>" if raw[-1].isalpha() else "<number>")
    if raw[0] == "{":
        return Word("", "<filled>")
    form = folded(raw).replace(".", "")
    return Word(form, mark(form))
