"""Named phrases over normal sentences, written so that they can be read aloud.

A rule is a row of words with spaces between them::

    TAKE ..3 <amount>          a word of the family TAKE, up to three words, an amount
    ^ wait|hold_off ,,2 <span> at the beginning of a clause; commas may stand in the gap
    the? your?                 words that may be missing
    take !3 time|photo         not when one of these is among the next three words

Alternatives are joined by ``|``; an underscore joins the words of one alternative (``cut_down``).
A gap never runs into another clause (if, when, how). ``<amount>`` and ``tomar.order`` are marks of
words, in capitals are families of words; a family that does not exist is a KeyError.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from talkaid.check.normal import Merge, Sentence, Word, listed

Families = Mapping[str, str]
Rules = Mapping[str, str | tuple[str, ...]]

_GAP = re.compile(r"(\.\.|,,)(\d+)")
_UNLESS = re.compile(r"!(\d+)")
_BREAKS = frozenset(",:()/–—\"“”«»¿¡")
_NEW_CLAUSE = frozenset(
    listed("if when because who how what whether si cuando porque como cuanto quien")
)
# Words and marks that many sentences have: a phrase is not looked up by them.
_COMMON = frozenset(
    listed("<number> <time> <thing> <kind> a an and are be can could do for from how i if in is it may"
    " might more most must my no not of on one or should so some that the them they this to until"
    " was what when will with would you your al con de el en es la las lo los más mas no o para por"
    " que se si sin su tu un una y")
)


@dataclass(frozen=True, slots=True)
class _Gap:
    most: int
    over_commas: bool


@dataclass(frozen=True, slots=True)
class _Words:
    """One word, or a run of words, of several; `start` also allows the start of a clause."""

    single: frozenset[str]
    runs: Mapping[str, tuple[tuple[str, ...], ...]]
    start: bool
    optional: bool

    @property
    def firsts(self) -> frozenset[str]:
        """What the sentence must hold one of."""
        return self.single | self.runs.keys()


@dataclass(frozen=True, slots=True)
class _Unless:
    within: int
    words: _Words


_Step = _Gap | _Words | _Unless


@dataclass(frozen=True, slots=True)
class Phrase:
    """One rule with its name; `group` says what kind of thing it is."""

    name: str
    group: str
    steps: tuple[_Step, ...]
    needs: tuple[frozenset[str], ...]

    def seen_in(self, sentence: Sentence) -> tuple[int, int] | None:
        """Return the first and the last word but one that the phrase spans, or None."""
        if any(need.isdisjoint(sentence.keys) for need in self.needs):
            return None
        for first in range(len(sentence.words)):
            last = _end(sentence.words, first, self.steps)
            if last is not None:
                return first, last
        return None


class Phrases:
    """Phrases that can be looked up by the words of a sentence."""

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        self._by_word: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            for word in min(phrase.needs, key=_cost, default=frozenset()):
                self._by_word[word].append(phrase)
        self.words = frozenset(self._by_word)

    def seen_in(self, sentence: Sentence) -> Iterator[tuple[Phrase, tuple[int, int]]]:
        """Yield the phrases that stand in the sentence, each with its first place."""
        found = [key for word in sentence.words for key in word[:2] if key in self.words]
        tried: set[int] = set()
        for key in found:
            for phrase in self._by_word[key]:
                if id(phrase) in tried:
                    continue
                tried.add(id(phrase))
                span = phrase.seen_in(sentence)
                if span is not None:
                    yield phrase, span


def phrases(groups: Mapping[str, Rules], families: Families) -> Phrases:
    """Return the phrases of all groups."""
    return Phrases(
        tuple(
            parsed(name, group, rule, families)
            for group, rules in groups.items()
            for name, many in rules.items()
            for rule in ((many,) if isinstance(many, str) else many)
        )
    )


def parsed(name: str, group: str, rule: str, families: Families) -> Phrase:
    """Return the phrase that the rule writes."""
    steps = tuple(_steps(rule.split(), families))
    needs = tuple(
        step.firsts
        for step in steps
        if isinstance(step, _Words) and not step.optional and not step.start
    )
    return Phrase(name, group, steps, needs)


def merge(mark: str, families: Families, *rules: str) -> Merge:
    """Return the merging of what any of the rules writes; the longest counts."""
    each = [parsed(mark, "", rule, families) for rule in rules]
    # The first step of a merge is never optional, so that its words are what to look for.
    firsts = frozenset(
        word
        for phrase in each
        for step in _opening(phrase.steps)
        for word in step.firsts
    )

    def find(words: tuple[Word, ...], at: int) -> int | None:
        if words[at].form not in firsts and words[at].mark not in firsts:
            return None
        ends = [end for phrase in each if (end := _end(words, at, phrase.steps)) is not None]
        return max(ends, default=None)

    return Merge(mark, firsts, find)


def _opening(steps: tuple[_Step, ...]) -> Iterator[_Words]:
    """Yield the steps a phrase can begin with."""
    for step in steps:
        if isinstance(step, _Words):
            yield step
            if not step.optional:
                return


def _steps(tokens: list[str], families: Families) -> Iterator[_Step]:
    within: int | None = None
    for token in tokens:
        gap, unless = _GAP.fullmatch(token), _UNLESS.fullmatch(token)
        if within is not None:
            yield _Unless(within, _words(token, families))
            within = None
        elif unless:
            within = int(unless[1])
        elif gap:
            yield _Gap(int(gap[2]), gap[1] == ",,")
        else:
            yield _words(token, families)


def _words(token: str, families: Families) -> _Words:
    optional = token.endswith("?") and len(token) > 1
    each = frozenset(_alternatives(token[:-1] if optional else token, families))
    runs: dict[str, tuple[tuple[str, ...], ...]] = {}
    for word in each:
        first, *rest = word.split("_")
        if rest:
            runs[first] = (*runs.get(first, ()), tuple(rest))
    single = frozenset(word for word in each if "_" not in word and word != "^")
    return _Words(single, runs, "^" in each, optional)


def _alternatives(token: str, families: Families) -> Iterator[str]:
    for word in token.split("|"):
        if word in families:
            for one in families[word].split():
                yield from _alternatives(one, families)
        elif word.isupper():
            raise KeyError(word)
        else:
            yield word


def _cost(words: frozenset[str]) -> tuple[bool, int]:
    return not words.isdisjoint(_COMMON), len(words)


def _end(words: tuple[Word, ...], at: int, steps: tuple[_Step, ...]) -> int | None:
    """Return where the rest of a phrase ends that begins at a word, or None."""
    if not steps:
        return at
    step, rest = steps[0], steps[1:]
    for after in _after(words, at, step):
        end = _end(words, after, rest)
        if end is not None:
            return end
    return None


def _after(words: tuple[Word, ...], at: int, step: _Step) -> Iterator[int]:
    """Yield every word with which the phrase may go on."""
    if isinstance(step, _Words):
        yield from _after_words(words, at, step)
    elif isinstance(step, _Gap):
        yield from _after_gap(words, at, step)
    else:
        soon = range(at, min(at + step.within, len(words)))
        if not any(_stands(words, place, step.words) for place in soon):
            yield at


def _stands(words: tuple[Word, ...], at: int, step: _Words) -> bool:
    return any(after > at for after in _after_words(words, at, step))


def _after_words(words: tuple[Word, ...], at: int, step: _Words) -> Iterator[int]:
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
    if step.optional or (step.start and (at == 0 or words[at - 1].form in _BREAKS)):
        yield at


def _after_gap(words: tuple[Word, ...], at: int, step: _Gap) -> Iterator[int]:
    yield at
    for place in range(at, min(at + step.most, len(words))):
        form = words[place].form
        if form in _NEW_CLAUSE or (form in _BREAKS and not step.over_commas):
            return
        yield place + 1
