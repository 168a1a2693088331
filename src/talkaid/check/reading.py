"""How hard each screen is to read, and the whole (UX-22, UX-23, UX-24).

A screen is what is read before an answer: the question, why it is asked, and a note. Names of
medicines count as short words: people know their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talkaid.check.places import located_questions
from talkaid.check.spoken import base, spoken
from talkaid.errors import Finding, KeyPath
from talkaid.language.reading import grade, hardest, inflesz, sentences, words
from talkaid.language.syllables import syllables
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.questions import NoteQuestion

GRADE = 6.0
"""The hardest a screen may be, in school grades (Flesch-Kincaid)."""
GRADE_OVERALL = 5.0
EASE = 65.0
"""The least ease of a Spanish screen (INFLESZ)."""
EASE_OVERALL = 70.0
WORDS_A_SENTENCE = 12

# On fewer words the formula says more of one long word than of the screen.
_ENOUGH_WORDS = 8
_LONG_NAME = 3


@dataclass(frozen=True, slots=True)
class Screen:
    """What is read on one screen, with the way in the file to its first text."""

    path: KeyPath
    text: str
    verbatim: bool = False


def screens(questionnaire: Questionnaire) -> Iterator[Screen]:
    """Yield what is read before each answer, every wording of a question on its own."""
    for at, section in enumerate(questionnaire.sections):
        if section.notice:
            yield Screen(("section", at, "notice"), " ".join(section.notice))
    for located in located_questions(questionnaire):
        question = located.question
        if question.held_back is not None:
            continue
        note = question.text if isinstance(question, NoteQuestion) else ""
        exact = question.verbatim is not None
        yield Screen((*located.path, "ask"), f"{question.ask} {question.why} {note}", exact)
        for n, instead in enumerate(question.instead):
            text = f"{instead.ask or question.ask} {instead.why or question.why}"
            key = "ask" if instead.ask else "why"
            if instead.ask or instead.why:
                yield Screen((*located.path, "instead", n, key), text, exact)


def reading_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Yield the screens that are too hard to read, with the sentence that makes them so."""
    language = questionnaire.language
    every = [screen for screen in screens(questionnaire) if not screen.verbatim]
    masked = _names(" ".join(screen.text for screen in every), language)
    for screen in every:
        if len(words(screen.text, masked)) >= _ENOUGH_WORDS:
            yield from _screen(screen, language, masked)
    yield from _overall(questionnaire, every, language, masked)


def _screen(screen: Screen, language: str, masked: frozenset[str]) -> Iterator[Finding]:
    spanish = base(language) == "es"
    measured = inflesz(screen.text, masked) if spanish else grade(screen.text, masked)
    limit = EASE if spanish else GRADE
    if _too_hard(measured, limit, spanish):
        values = {
            "grade": f"{measured:.1f}",
            "most": f"{limit:.0f}",
            "words": hardest(screen.text, language, masked)[0],
        }
        says = "reading-ease" if spanish else "reading-level"
        yield Finding("reading-level", screen.path, values, says=says)


def _overall(
    questionnaire: Questionnaire, every: list[Screen], language: str, masked: frozenset[str]
) -> Iterator[Finding]:
    spanish = base(language) == "es"
    asked = [flag.ask for flag in questionnaire.flags if flag.ask and flag.held_back is None]
    asked += [prompt.ask for prompt in questionnaire.prompts]
    text = "\n".join([*(screen.text for screen in every), *asked])
    measured = inflesz(text, masked) if spanish else grade(text, masked)
    limit = EASE_OVERALL if spanish else GRADE_OVERALL
    if every and _too_hard(measured, limit, spanish):
        score = inflesz if spanish else grade
        worst = (min if spanish else max)(every, key=lambda one: score(one.text, masked))
        values = {
            "grade": f"{measured:.1f}",
            "most": f"{limit:.0f}",
            "words": hardest(worst.text, language, masked)[0],
        }
        says = "reading-ease-overall" if spanish else "reading-overall"
        yield Finding("reading-level", worst.path, values, says=says)
    mean = len(words(text, masked)) / max(1, len(sentences(text)))
    if mean > WORDS_A_SENTENCE:
        values = {"count": f"{mean:.1f}", "most": str(WORDS_A_SENTENCE)}
        yield Finding("long-sentences", (), values, "warning")


def _too_hard(measured: float, limit: float, spanish: bool) -> bool:
    return measured < limit if spanish else measured > limit


def _names(text: str, language: str) -> frozenset[str]:
    """Return the names of medicines in a text that are long enough to matter."""
    found = {
        word.form
        for sentence in spoken(text, language)
        for word in sentence.words
        if word.mark == "<thing>" and word.form
    }
    return frozenset(name for name in found if syllables(name, language) >= _LONG_NAME)
