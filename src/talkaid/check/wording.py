"""How a questionnaire is worded: the one entry to all rules that read its texts.

`danger_findings` decides whether a patient may see it: no text may give a dose or a diagnosis.
`wording_findings` is that and all else that its author should know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from talkaid.check.diagnosis import diagnosis_in
from talkaid.check.dose import advice_in
from talkaid.check.flag_words import flag_findings, unreviewed_findings
from talkaid.check.normal import Sentence, folded, listed
from talkaid.check.plain_words import Told, long_words, sentence_rules, text_rules
from talkaid.check.promise import promises_in
from talkaid.check.questions import question_findings
from talkaid.check.reading import reading_findings
from talkaid.check.spoken import LANGUAGES, base, spoken
from talkaid.check.stigma import words_found
from talkaid.check.texts import Shown, Voice, printed_names, texts
from talkaid.errors import Finding, KeyPath
from talkaid.questionnaire.model import Questionnaire

MOST_PASSIVE = 0.05
"""The share of sentences that may stand in the passive voice (UX-27)."""

_LONGEST_QUOTE = 60
# Words of the other language: one of them in a text, and it is read in that language too.
_OTHERS = {
    "en": frozenset(
        listed(
            """el los las del de con por para su una cada que tome toma tomar sus y al usted tiene
               padece deje baje suba empiece gramos capsulas veces"""
        )
    ),
    "es": frozenset(
        listed(
            """the of and to your you with for every take is in on it then until half have has are
               stop start use grams capsules times daily"""
        )
    ),
}


def danger_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield every text that gives a dose or a diagnosis, and a language that cannot be read."""
    yield from _unread_language(questionnaire)
    every = chain(printed_names(questionnaire), texts(questionnaire))
    yield from dangers_in(every, questionnaire.language)


def dangers_in(every: Iterable[Shown], language: str) -> Iterator[Finding]:
    """Yield the texts, of whatever file, that give a dose or a diagnosis."""
    for shown in every:
        for told in _dangers(spoken(shown.text, language), language, shown):
            yield _finding(told, shown.path)


def wording_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield what is wrong with the words of a questionnaire, doses and diagnoses among it.

    It never sees an answer.
    """
    yield from _unread_language(questionnaire)
    language = questionnaire.language
    glossary = frozenset(
        word for words in questionnaire.glossary for word in map(folded, words.split())
    )
    yield from dangers_in(printed_names(questionnaire), language)
    passives = sentences = 0
    for shown in texts(questionnaire):
        count, every = _read(shown, language, glossary)
        for told in every:
            passives += told.code == "passive"
            yield _finding(told, shown.path)
        sentences += count if shown.voice == "aid" else 0
    if passives > MOST_PASSIVE * max(sentences, 20):
        values = {"count": str(passives), "total": str(sentences)}
        yield Finding("many-passives", (), values, "warning")
    yield from question_findings(questionnaire)
    yield from flag_findings(questionnaire)
    yield from reading_findings(questionnaire)
    yield from unreviewed_findings(questionnaire)


def _unread_language(questionnaire: Questionnaire) -> Iterator[Finding]:
    if base(questionnaire.language) not in LANGUAGES:
        values = {"language": questionnaire.language, "known": ", ".join(LANGUAGES)}
        yield Finding("unchecked-language", ("language",), values)


# The same words come again and again, in labels above all: they are read once.
@lru_cache(maxsize=4096)
def _read(shown: Shown, language: str, glossary: frozenset[str]) -> tuple[int, tuple[Told, ...]]:
    """Return how many sentences a text has, and all there is to say of it."""
    sentences = spoken(shown.text, language)
    dangers = _dangers(sentences, language, shown)
    return len(sentences), (*dangers, *_worded(sentences, language, glossary, shown))


def _dangers(sentences: tuple[Sentence, ...], language: str, shown: Shown) -> Iterator[Told]:
    """UX-26: no dose and no diagnosis; each text is told of once."""
    yield from _danger(sentences, language, shown.voice)
    other = "en" if base(language) == "es" else "es"
    strange = _OTHERS.get(base(language), _OTHERS["en"])
    if not all(strange.isdisjoint(sentence.keys) for sentence in sentences):
        yield from _danger(spoken(shown.text, other), other, shown.voice)


def _danger(sentences: tuple[Sentence, ...], language: str, voice: Voice) -> Iterator[Told]:
    for sentence in sentences:
        advice = advice_in(sentence, language, voice)
        if advice is not None:
            yield Told("dose", advice.words, "error", {"why": advice.name})
            break
    for sentence in sentences:
        told = diagnosis_in(sentence, language, voice)
        if told is not None:
            yield Told("diagnosis", told.words, "error")
            break


def _worded(
    sentences: tuple[Sentence, ...], language: str, glossary: frozenset[str], shown: Shown
) -> Iterator[Told]:
    if shown.held or shown.voice == "source":
        return
    yield from text_rules(shown, language)
    if shown.verbatim or shown.kind == "score.notice":
        return
    for sentence in sentences:
        yield from sentence_rules(shown, sentence)
        yield from long_words(sentence, language, glossary)
        for code, match in promises_in(sentence, language):
            if shown.voice == "aid" or code == "promise":
                yield Told(code, match.words, "error")
        for word in words_found(sentence, language):
            explained = word.word.lower() in glossary or shown.kind.endswith("glossary.word")
            if word.code != "hard-word" or not explained:
                yield Told(word.code, word.word, word.severity, {"instead": word.instead})


def _finding(told: Told, path: KeyPath) -> Finding:
    values = {"words": _quoted(told.words), **(told.values or {})}
    return Finding(told.code, path, values, told.severity, told.says)


def _quoted(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}..."
