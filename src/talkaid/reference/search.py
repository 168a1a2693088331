"""Names that begin like what was typed, then names that look or sound like it.

A slip keeps most of the letters or most of the sound, so a name is compared both as it is written
and as it is heard, whole and as far as it has been typed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

LIKELY = 0.7
"""How much of the letters and of the sound must agree, from 0 to 1, for a slip to be offered."""

_PARTLY = 0.6
_UNFINISHED = 0.97
_CANDIDATES = 25

# How letters sound, in this order; all else sounds as it is written.
_SOUNDS = (
    (re.compile(r"^x", re.MULTILINE), "z"),
    (re.compile(r"^ps", re.MULTILINE), "s"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"[ck]s|x"), "ks"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"c[kh]?|qu?"), "k"),
    (re.compile(r"z"), "s"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(?<=[bdfgklmnprst])h"), ""),
    (re.compile(r"e$", re.MULTILINE), ""),
    (re.compile(r"(?<=.)[aeiou]+"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One way to write a medicine: folded, as it stands in the file, and its generic name."""

    folded: str
    written: str
    name: str
    combined: bool


@dataclass(frozen=True)
class Search:
    """All ways to write all medicines; the same words always find the same entries."""

    entries: Sequence[Entry]

    def nearest(self, folded: str, most: int) -> tuple[Entry, ...]:
        """Return at most `most` entries of different medicines, the likeliest first.

        Names that begin with `folded` come first, then names in which a later word does, then
        slips. Takes time in proportion to the number of names only where slips are looked for.
        """
        found: dict[str, Entry] = {}
        for look in (self._beginning, self._slips):
            for entry in look(folded):
                found.setdefault(entry.name, entry)
                if len(found) == most:
                    return tuple(found.values())
        return tuple(found.values())

    def _beginning(self, folded: str) -> list[Entry]:
        words = self._words
        found: list[tuple[bool, Entry]] = []
        for at in range(bisect_left(words, (folded,)), len(words)):
            word, later, place = words[at]
            if not word.startswith(folded):
                break
            found.append((later, self.entries[place]))
        found.sort(key=lambda one: _by_beginning(folded, *one))
        return [entry for _, entry in found]

    def _slips(self, folded: str) -> Iterator[Entry]:
        heard = sound(folded)
        scores = {at: self._likeness(folded, heard, at) for at in self._candidates(folded, heard)}
        likely = [at for at, score in scores.items() if score >= LIKELY]
        likely.sort(key=lambda at: (-scores[at], self.entries[at].combined, self._folded[at]))
        return (self.entries[at] for at in likely)

    def _candidates(self, folded: str, heard: str) -> set[int]:
        # Loaded here: a sheet is made without it.
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        looks = (
            (folded, self._folded, LIKELY),
            (heard, self._sounds, LIKELY),
            *((folded, [name[:end] for name in self._folded], _PARTLY) for end in _ends(folded)),
        )
        return {
            at
            for said, names, cutoff in looks
            for _, _, at in extract(
                said,
                names,
                scorer=OSA.normalized_similarity,
                processor=None,
                limit=_CANDIDATES,
                score_cutoff=cutoff,
            )
        }

    def _likeness(self, folded: str, heard: str, at: int) -> float:
        """Return how alike the entry looks and sounds, whole or as far as it has been typed."""
        name = self._folded[at]
        whole = _mean(folded, name, heard, self._sounds[at])
        begun = (name[:end] for end in _ends(folded) if end < len(name))
        return max([whole, *(_UNFINISHED * _mean(folded, one, heard, sound(one)) for one in begun)])

    @cached_property
    def _words(self) -> list[tuple[str, bool, int]]:
        """What follows each beginning of a word, whether it is a later word, and its entry."""
        ends: list[tuple[str, bool, int]] = []
        for place, entry in enumerate(self.entries):
            words = entry.folded.split()
            ends += [(" ".join(words[at:]), at > 0, place) for at in range(len(words))]
        return sorted(ends)

    @cached_property
    def _folded(self) -> list[str]:
        return [entry.folded for entry in self.entries]

    @cached_property
    def _sounds(self) -> list[str]:
        return sound("\n".join(self._folded)).split("\n")


def sound(folded: str) -> str:
    """Return roughly how folded names are heard, one a line; "fentanyl" and "phentanil" are one."""
    for letters, as_heard in _SOUNDS:
        folded = letters.sub(as_heard, folded)
    return folded


def _by_beginning(folded: str, later: bool, entry: Entry) -> tuple[bool, bool, bool, int, str]:
    return entry.folded != folded, later, entry.combined, len(entry.folded), entry.folded


def _ends(folded: str) -> tuple[int, int]:
    """Return how much of a name has been typed so far: as many letters, or one more left out."""
    return len(folded), len(folded) + 1


def _mean(written: str, other: str, heard: str, other_heard: str) -> float:
    from rapidfuzz.distance import OSA

    looks = OSA.normalized_similarity(written, other)
    return (looks + OSA.normalized_similarity(heard, other_heard)) / 2
