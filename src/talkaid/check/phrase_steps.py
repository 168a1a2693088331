"""The steps of a phrase and the walk along them, from word to word of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from talkaid.check.normal import Words, listed

BREAKS = frozenset(',:()/–—"“”«»¿¡')
_NEW_CLAUSE = frozenset(
    listed("if when because who how what whether si cuando porque como cuanto quien")
)


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words that do not matter; a new clause ends it, and a comma may."""

    most: int
    over_commas: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """One word, or a run of words, of several.

    `runs` are the words after the first, by the first; `start` also allows the start of a clause.
    """

    single: frozenset[str]
    runs: Mapping[str, tuple[tuple[str, ...], ...]]
    start: bool
    optional: bool

    @property
    def firsts(self) -> frozenset[str]:
        """What the sentence must hold one of."""
        return self.single | self.runs.keys()

    @property
    def needed(self) -> bool:
        """Whether a sentence without these words cannot hold the phrase."""
        return not (self.optional or self.start)


@dataclass(frozen=True, slots=True)
class Unless:
    """Nothing of `words` among the next `within` words."""

    within: int
    words: OneOf


Step = Gap | OneOf | Unless


def end_of(words: Words, at: int, steps: tuple[Step, ...]) -> int | None:
    """Return the place behind the phrase that begins at a word, or None."""
    if not steps:
        return at
    rest = steps[1:]
    for after in _after(words, at, steps[0]):
        end = end_of(words, after, rest)
        if end is not None:
            return end
    return None


def _after(words: Words, at: int, step: Step) -> Iterator[int]:
    """Yield every place from which the phrase may go on."""
    if isinstance(step, OneOf):
        yield from _after_words(words, at, step)
    elif isinstance(step, Gap):
        yield from _after_gap(words, at, step)
    else:
        soon = range(at, min(at + step.within, len(words)))
        if not any(_stands(words, place, step.words) for place in soon):
            yield at


def _stands(words: Words, at: int, step: OneOf) -> bool:
    return any(after > at for after in _after_words(words, at, step))


def _after_words(words: Words, at: int, step: OneOf) -> Iterator[int]:
    if at < len(words):
        word = words[at]
        for run in step.runs.get(word.form, ()):
            end = at + 1 + len(run)
            if end <= len(words) and all(
                words[at + 1 + n].form == part for n, part in enumerate(run)
            ):
                yield end
        if word.form in step.single or word.mark in step.single:
            yield at + 1
    if step.optional or (step.start and (at == 0 or words[at - 1].form in BREAKS)):
        yield at


def _after_gap(words: Words, at: int, step: Gap) -> Iterator[int]:
    yield at
    for place in range(at, min(at + step.most, len(words))):
        form = words[place].form
        if form in _NEW_CLAUSE or (form in BREAKS and not step.over_commas):
            return
        yield place + 1
