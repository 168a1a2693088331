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
from typing import NamedTuple

_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|\s*[\n;]\s*")
_TITLE = re.compile(r"(?:^|[\s(])(?:drs?|mrs?|ms|st|vs|approx|e\.g|i\.e|aprox|sra?|ej)\.$", re.I)
_WORD = re.compile(
    r"\{[^{}]*\}|(?:7|seven)-(?:oh|hydroxy\w*)\b|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%=,:()/⁄¿¡?!–—\"“”«»]",
    re.I,
)
_ACCENTS = str.maketrans("áéíóúàèìòùâêîôûü", "aeiouaeiouaeiouu")


class Word(NamedTuple):
    """One word: its form, its mark (empty for most), and the letters it stands for."""

    form: str
    mark: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its words; `keys` are all forms and marks in it."""

    text: str
    words: tuple[Word, ...]
    keys: frozenset[str] = field(repr=False)

    @property
    def asks(self) -> bool:
        """Whether the sentence ends as a question."""
        return self.text.rstrip("\"'”’») ").endswith("?")

    @property
    def finished(self) -> bool:
        """Whether the sentence ends as a statement."""
        return self.text.rstrip("\"'”’») ").endswith((".", "!"))

    def said(self, first: int, last: int) -> str:
        """Return the letters from one word to the word before another."""
        if last <= first:
            return ""
        return self.text[self.words[first].start : self.words[last - 1].end]


@dataclass(frozen=True, slots=True)
class Merge:
    """Several words that become one with the mark; `find` returns the first such stretch."""

    mark: str
    needs: frozenset[str]
    find: Callable[[tuple[Word, ...], int], int | None]


@dataclass(frozen=True, slots=True)
class Marks:
    """How one language writes numbers, amounts and times.

    `mark` gives the mark of one folded word, or nothing; the merges are done in order.
    """

    mark: Callable[[str], str]
    merges: tuple[Merge, ...]


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a list that is written with spaces and lines between them."""
    return tuple(words.split())


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text; a full stop inside a number or after a title ends none."""
    start = 0
    for found in _END.finditer(text):
        if _TITLE.search(text[start : found.start()]):
            continue
        if piece := text[start : found.start()].strip():
            yield piece
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
    text = unicodedata.normalize("NFKC", text)
    words = tuple(_word(found, marks) for found in _WORD.finditer(text))
    keys = _keys(words)
    for merge in marks.merges:
        if not merge.needs.isdisjoint(keys):
            merged = _merged(words, merge)
            if len(merged) < len(words):
                words, keys = merged, _keys(merged)
    return Sentence(text, words, keys)


def _keys(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset([word.form for word in words] + [word.mark for word in words])


def _word(found: re.Match[str], marks: Marks) -> Word:
    raw = found[0]
    if raw[0].isdigit() or "-" in raw:
        mark = "<thing>" if raw[-1].isalpha() else "<number>"
        return Word(raw.lower(), mark, found.start(), found.end())
    if raw[0] == "{":
        return Word("", "<filled>", found.start(), found.end())
    form = folded(raw)
    return Word(form, marks.mark(form), found.start(), found.end())


def _merged(words: tuple[Word, ...], merge: Merge) -> tuple[Word, ...]:
    kept: list[Word] = []
    at = 0
    while at < len(words):
        end = merge.find(words, at)
        if end is None:
            kept.append(words[at])
            at += 1
        else:
            kept.append(Word("", merge.mark, words[at].start, words[end - 1].end))
            at = end
    return tuple(kept)
