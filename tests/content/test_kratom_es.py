"""The Spanish questionnaire says all that the English one says, and nothing of it in English."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from talkaid.check.normal import listed
from talkaid.check.opening import open_bundled
from talkaid.check.passed import check_translation, passed_in
from talkaid.language.lists import joined
from talkaid.questionnaire.parts import PLACEHOLDER, Flag
from talkaid.questionnaire.questions import YesNoEachQuestion
from talkaid.questionnaire.translation import MAY_STAY, load_translation
from talkaid.questionnaire.wordings import Wording, wordings
from talkaid.rules.fill import MOST_NAMED, named_in

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = open_bundled()
TRANSLATION = load_translation(ROOT / "questionnaires" / "kratom.es.toml")
SPANISH = passed_in(ENGLISH, TRANSLATION).questionnaire
ORIGINALS = wordings(ENGLISH.questionnaire)
MOST_WORDS = 12

# Names, and words that are the same in both languages.
IN_BOTH = frozenset(
    listed(
        """alcohol apnea ashwagandha bar benadryl cannabis cbd color come contrave control diabetes ecg
    enhanced extra fda hepatitis htp hydroxy idea imodium kanna kava kratom ldn lybalvi mao mental
    mgm narcan normal nyquil panadol parkinson phenibut plan pseudoindoxyl salmonella thc tianaa
    tylenol use videos virus zaza"""
    )
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_TO_A_FRIEND = re.compile(r"\b(?:tú|tu|tus|te|ti|contigo|eres|tienes|puedes|quieres)\b", re.I)


def test_the_author_s_check_finds_nothing_but_that_nobody_has_signed() -> None:
    found = check_translation(ENGLISH, TRANSLATION)
    assert [(finding.severity, finding.code) for finding in found] == [("warning", "unreviewed")]


def test_every_text_is_there_but_what_its_owner_keeps() -> None:
    left = ORIGINALS.keys() - TRANSLATION.written.keys()
    assert {(key[0], key[-1]) for key in left} == MAY_STAY


def test_no_english_word_is_left() -> None:
    said = set().union(*(_words(text) for text in TRANSLATION.written.values()))
    english = set().union(*map(_words, ORIGINALS.values()))
    assert said & english == IN_BOTH


def test_every_question_mark_has_its_first_half() -> None:
    for key, text in TRANSLATION.written.items():
        said = _one(text)
        assert said.count("¿") == said.count("?"), key


def test_nobody_is_spoken_to_as_a_friend() -> None:
    assert {
        key for key, text in TRANSLATION.written.items() if _TO_A_FRIEND.search(_one(text))
    } == (set())


@pytest.mark.parametrize("flag", [flag for flag in SPANISH.flags if flag.say], ids=lambda f: f.id)
def test_a_fact_is_short_with_the_longest_that_can_fill_it(flag: Flag) -> None:
    assert flag.say is not None
    said = PLACEHOLDER.sub(lambda found: _longest(flag, found[1]), flag.say)
    assert len(said.split()) <= MOST_WORDS, said


def _longest(flag: Flag, name: str) -> str:
    """Return the most words that can stand there; what the person types counts as one."""
    question = SPANISH.by_id[name.partition(":")[0]]
    if not isinstance(question, YesNoEachQuestion):
        return "X"
    named = named_in(SPANISH, flag.when, question.id)
    rows = [row.name for row in question.rows if row.id in named or not named]
    # English joins with as many words as Spanish does: "and", "and 2 more".
    filled = (
        joined(some, "en", most=MOST_NAMED)
        for count in range(1, MOST_NAMED + 2)
        for some in combinations(rows, count)
    )
    return max(filled, key=lambda words: len(words.split()))


def _one(text: Wording) -> str:
    return text if isinstance(text, str) else " ".join(text)


def _words(text: Wording) -> set[str]:
    return set(_WORD.findall(PLACEHOLDER.sub("", _one(text)).lower()))
