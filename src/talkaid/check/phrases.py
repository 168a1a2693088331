"""Named phrases over normal sentences, written so that they can be read aloud.

A rule is a row of words with spaces between them::

    TAKE ..3 <amount>          a word of the family TAKE, up to three words, an amount
    ^ wait|hold_off ,,2 <span> at the beginning of a clause; commas may stand in the gap
    the? your?                 words that may be missing
    take !3 time|photo         not when one of these is among the next three words

Alternatives are joined by ``|``; an underscore joins the words of one alternative (``cut_down``).
``<amount>`` and ``tomar.order`` are marks of words, names in capitals are families of words; a
family that does not exist is a KeyError.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from talkaid.check.normal import Keys, Sentence, Word, Words, folded, listed
from talkaid.check.phrase_steps import Gap, OneOf, Step, Unless, end_of

Families = Mapping[str, str]
Rules = Mapping[str, str | tuple[str, ...]]

_GAP = re.compile(r"(\.\.|,,)(\d+)")
_UNLESS = re.compile(r"!(\d+)")
# Words and marks that many sentences have: a phrase is not looked up by them.
_COMMON = frozenset(
    listed(
        """, : ( ) / . ? <number> <time> <thing> <kind> a an and are be can could do for from how
           i if in is it
            may might more most must my no not of on one or should so some that the them they this
            to until was what when will with would you your al con de el en es la las lo los más
            mas no o para por que se si sin su tu un una y"""
    )
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One rule with its name, as it is written; `group` says what kind of thing it is.

    `opening` is what its first word can be, where that is known; every one of `needs` has a word
    that the sentence must hold.
    """

    name: str
    group: str
    rule: str
    steps: tuple[Step, ...]
    opening: frozenset[str] | None
    needs: tuple[frozenset[str], ...]

    def possible_with(self, keys: Keys) -> bool:
        """Whether the words hold what the phrase cannot do without."""
        for need in self.needs:  # noqa: SIM110 - twice as fast as all(), and asked all the time
            if need.isdisjoint(keys):
                return False
        return True

    def seen_in(self, sentence: Sentence) -> tuple[int, int] | None:
        """Return the first word of the phrase and the place behind its last one, or None."""
        if not self.possible_with(sentence.keys):
            return None
        for first, word in enumerate(sentence.words):
            opening = self.opening
            if opening is None or word.form in opening or word.mark in opening:
                last = end_of(sentence.words, first, self.steps)
                if last is not None:
                    return first, last
        return None


class Phrases:
    """Phrases that are looked up by the words of a sentence."""

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        self.each = phrases
        by_word: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            for word in min(phrase.needs, key=_cost):
                by_word[word].append(phrase)
        self._by_word = dict(by_word)
        self._words = frozenset(by_word)

    def only(self, group: str) -> Phrases:
        """Return the phrases of one group."""
        return Phrases(tuple(phrase for phrase in self.each if phrase.group == group))

    def seen_in(self, sentence: Sentence) -> Iterator[tuple[Phrase, tuple[int, int]]]:
        """Yield the phrases that stand in the sentence, each with its first place."""
        if self._words.isdisjoint(sentence.keys):
            return
        tried: set[int] = set()
        for key in self._in_order(sentence):
            for phrase in self._by_word[key]:
                if id(phrase) not in tried:
                    tried.add(id(phrase))
                    span = phrase.seen_in(sentence)
                    if span is not None:
                        yield phrase, span

    def _in_order(self, sentence: Sentence) -> list[str]:
        known = self._words & sentence.keys
        return [key for word in sentence.words for key in word[:2] if key in known]


def _cost(words: frozenset[str]) -> tuple[bool, int]:
    return not words.isdisjoint(_COMMON), len(words)


def phrases(groups: Mapping[str, Rules], families: Families) -> Phrases:
    """Return the phrases of all groups."""
    reader = Reader(families)
    return Phrases(
        tuple(
            reader.phrase(name, group, rule)
            for group, rules in groups.items()
            for name, many in rules.items()
            for rule in ((many,) if isinstance(many, str) else many)
        )
    )


@dataclass(frozen=True, slots=True)
class Merging:
    """Makes one word, with the mark, of every stretch that a phrase spans; the longest counts.

    Words without one of `gate` hold no such stretch. `openings` are the words each phrase can
    begin with.
    """

    mark: str
    phrases: tuple[Phrase, ...]
    gate: Keys
    openings: tuple[Keys, ...]

    def __call__(self, words: Words, keys: Keys) -> Words:
        """Return the words with the stretches merged; the same words when there are none."""
        if self.gate.isdisjoint(keys):
            return words
        possible = [
            (phrase.steps, opening)
            for phrase, opening in zip(self.phrases, self.openings, strict=True)
            if not opening.isdisjoint(keys) and phrase.possible_with(keys)
        ]
        if not possible:
            return words
        kept: list[Word] = []
        at = merged = 0
        while at < len(words):
            word, end = words[at], at
            for steps, opening in possible:
                if word.form in opening or word.mark in opening:
                    end = max(end, end_of(words, at, steps) or at)
            if end > at:
                kept.append(Word("", self.mark, sum(one.size for one in words[at:end])))
                merged += 1
            else:
                kept.append(word)
            at = max(end, at + 1)
        return tuple(kept) if merged else words


class Reader:
    """Reads rules with one set of families; a token that comes again is not read again."""

    def __init__(self, families: Families) -> None:
        self._families = families
        self._known: dict[str, OneOf] = {}
        self._read: dict[str, frozenset[str]] = {}

    def phrase(self, name: str, group: str, rule: str) -> Phrase:
        """Return the phrase that the rule writes."""
        steps = tuple(self._steps(rule))
        needs = tuple(step.firsts for step in steps if isinstance(step, OneOf) and step.needed)
        first = steps[0]
        known = isinstance(first, OneOf) and first.needed
        return Phrase(name, group, rule, steps, needs[0] if known else None, needs)

    def merge(self, mark: str, *rules: str) -> Merging:
        """Return the merging of what any of the rules writes; each begins with a word."""
        each = tuple(self.phrase(mark, "", rule) for rule in rules)
        rarest = (min(phrase.needs, key=_cost) for phrase in each)
        openings = tuple(phrase.needs[0] for phrase in each)
        return Merging(mark, each, frozenset().union(*rarest), openings)

    def _steps(self, rule: str) -> Iterator[Step]:
        within: int | None = None
        for token in rule.split():
            gap, unless = _GAP.fullmatch(token), _UNLESS.fullmatch(token)
            if within is not None:
                yield Unless(within, self._one_of(token))
                within = None
            elif unless:
                within = int(unless[1])
            elif gap:
                yield Gap(int(gap[2]), gap[1] == ",,")
            else:
                yield self._one_of(token)

    def _one_of(self, token: str) -> OneOf:
        if token not in self._known:
            optional = token.endswith("?") and len(token) > 1
            words = self._words(token[:-1] if optional else token)
            runs: dict[str, tuple[tuple[str, ...], ...]] = {}
            for word in words:
                if "_" in word:
                    first, *rest = word.split("_")
                    runs[first] = (*runs.get(first, ()), tuple(rest))
            single = frozenset([word for word in words if "_" not in word and word != "^"])
            self._known[token] = OneOf(single, runs, "^" in words, optional)
        return self._known[token]

    def _words(self, token: str) -> frozenset[str]:
        """Return the words that a token stands for, folded; families are read once."""
        words: set[str] = set()
        for word in token.split("|"):
            if word in self._families:
                words |= self._family(word)
            elif word.isupper():
                raise KeyError(word)
            else:
                words.add("_".join(map(folded, word.split("_"))) if "_" in word else folded(word))
        return frozenset(words)

    def _family(self, name: str) -> frozenset[str]:
        if name not in self._read:
            self._read[name] = self._words("|".join(self._families[name].split()))
        return self._read[name]
