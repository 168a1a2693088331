"""No English word stands on a Spanish screen, line, sheet, form or card.

A word that the English files use and the Spanish ones do not is English; one that both use is the
same in both, and is listed here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from spanish_pages import pages

from plain.walking import walk
from talkaid.answers.fields import ORIGINS
from talkaid.answers.response_json import read_response
from talkaid.check.languages import Languages
from talkaid.check.normal import listed
from talkaid.check.opening import open_bundled, open_with_clinic
from talkaid.check.passed import CheckedQuestionnaire
from talkaid.check.texts import texts
from talkaid.language.dates import written_weekday
from talkaid.language.words import Words, load_words, own_name
from talkaid.paper.blank.build import blank_form
from talkaid.paper.blank.text import blank_text
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build

PEOPLE = Path(__file__).parents[1] / "people"
ENGLISH, SPANISH = load_words("en"), load_words("es")
WORD = re.compile(r"[^\W\d_]{2,}")
# What is typed or is the name of something stands in every language as it is.
PLACEHOLDER = r"\{\w+\}"
TYPED = r"talkaid(?: [a-z]+\b)?|(?<!\w)--?[a-z-]+(?: [a-z]{2}\b)?|\S*[_/]\S*|\w+\.\w+"
KEYS = r"\b(?:Enter|Tab|Shift|Ctrl|Esc|F2)\b"
NAMES = re.compile("|".join((PLACEHOLDER, TYPED, KEYS)))
# For those who write questionnaires: these quote the words of a file, which are English.
OF_AUTHORS = ("finding.", "explain.", "command.", "error.")
# Lists of what may be typed keep the English words beside the Spanish ones.
# Quoted in a Spanish sentence or not, one of these is not the name of anything in a file.
SMALL = frozenset(
    listed(
        """an and are be been but by can does for from has have it its more of on or that the
    there these they this to what which who with you your"""
    )
)
ACCEPTED = (
    "plain.accept.",
    "plain.command.",
    "plain.way.",
    "plain.all_words.",
    "plain.medicine.unknown",
    "draft.erase.yes",
    "language.direction",
)


@cache
def spoken() -> Languages:
    languages = open_with_clinic().languages
    assert languages is not None
    return languages


def spanish() -> CheckedQuestionnaire:
    return spoken().checked("es")


def words_in(some: Iterable[str]) -> set[str]:
    return {word for text in some for word in WORD.findall(NAMES.sub(" ", text).casefold())}


def program(words: Words) -> Iterator[str]:
    for key in words.table:
        if not key.startswith((*OF_AUTHORS, *ACCEPTED)):
            yield from words.list(key)


def questions(checked: CheckedQuestionnaire) -> Iterator[str]:
    """What is shown of the questions and of the medicines, but for the titles of papers."""
    medicines = checked.medicines.file
    yield from (one.title for one in medicines.classes.values())
    yield from medicines.uses.values()
    yield from (one.text for one in texts(checked.questionnaire) if one.kind != "source.cite")


@cache
def english_only() -> frozenset[str]:
    dates = [
        written_weekday(date(2026, month, day), "en")
        for month in range(1, 13)
        for day in range(1, 8)
    ]
    english = words_in((*program(ENGLISH), *questions(open_bundled()), *dates))
    return frozenset(english - words_in((*program(SPANISH), *questions(spanish()))))


def english_in(text: str) -> set[str]:
    """Return the English words of a text, without the names of help lines and of English."""
    text = " ".join(text.split())
    for name in (*(line.name for line in spanish().help_lines.line), own_name("en")):
        text = text.replace(name, " ") if name else text
    return words_in([text]) & english_only()


@cache
def ids() -> frozenset[str]:
    """Everything that can be chosen: the rest of a response was typed."""
    questions = spanish().questionnaire
    found = {"yes", "no", "unknown", "declined", "in_person", *ORIGINS}
    found |= {*questions.flag_by_id, *questions.prompt_by_id}
    for question in questions.by_id.values():
        for kind in ("options", "rows"):
            found |= {one.id for one in getattr(question, kind, ())}
    return frozenset(found)


def wordless(said: Any, *, chosen: bool = True) -> Any:
    """Return the answers with a 2 in the place of all that was typed in words."""
    if isinstance(said, dict):
        free = "name" in said or "number" in said
        return {key: wordless(one, chosen=key == "from" or not free) for key, one in said.items()}
    if isinstance(said, list):
        return [wordless(one) for one in said]
    typed = isinstance(said, str) and said != "" and not (chosen and said in ids())
    return "2" if typed else said


@cache
def person(name: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((PEOPLE / f"{name}.json").read_text(encoding="utf-8"))
    answers = {key: wordless(one) for key, one in said["answers"].items()}
    return {**said, "answers": answers, "language": "es"}


# The same in both languages: names, and words that Spanish has too.
IN_BOTH = frozenset(
    listed(
        """australia austria bulgaria ca color error estonia kratom malta mg narcan no oh pdf portugal
    terminal us use web zoom"""
    )
)


def test_a_word_of_both_languages_is_known_to_be_one() -> None:
    assert words_in(program(SPANISH)) & words_in(program(ENGLISH)) == IN_BOTH
    assert len(english_only()) > 1000


async def test_no_english_on_a_page_of_the_full_screen() -> None:
    seen = [(name, english_in(text)) async for name, text in pages(spoken())]
    assert [(name, found) for name, found in seen if found] == []
    assert len(seen) > 40


def test_no_english_in_plain_lines(tmp_path: Path) -> None:
    said = person("dana")["answers"]
    walked = walk(spanish(), said, tmp_path)
    assert walked.ending.how == "done"
    heard = "\n".join(one for one in walked.transcript.splitlines() if not one.startswith(">"))
    assert english_in(heard) == set()


@pytest.mark.parametrize("name", sorted(path.stem for path in PEOPLE.glob("*.json")))
def test_no_english_on_a_sheet(name: str) -> None:
    response = read_response(json.dumps(person(name)), name, spanish().questionnaire)
    sheet = text_sheet(build(spanish(), response, SPANISH, program="0.1.0"), SPANISH)
    assert english_in(sheet) == set()


def test_no_english_on_the_form_for_pen_and_paper() -> None:
    form = blank_form(spanish(), SPANISH, country="US", program="0.1.0")
    assert english_in(blank_text(form, SPANISH)) == set()


def test_no_english_in_what_authors_read() -> None:
    """A word of a file may be quoted, as it stands in the English sentence too."""
    for key in SPANISH.table:
        if key.startswith(OF_AUTHORS):
            said = words_in(SPANISH.list(key)) & (english_only() | SMALL)
            assert said <= words_in(ENGLISH.list(key)) - SMALL, key
