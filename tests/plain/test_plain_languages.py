"""Another language in the middle of any prompt: what was typed before it stays."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from other_words import in_two_languages, made_up
from plain.walking import STARTED, every_type, type_lines
from pseudo import pseudo
from talkaid.check.languages import Languages
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.plain.lines import Lines
from talkaid.plain.run import run_plain
from talkaid.questionnaire.model import Questionnaire

__all__ = ["made_up"]

# A question, and the lines that answer it from the first prompt to the last.
ANSWERS: Mapping[str, Sequence[str]] = {
    "gate": ("no",),
    "who": ("1",),
    "wishes": ("1, 3", "My own wish"),
    "signs": ("no", "not sure", "no"),
    "medicines": ("1", "Zzyzx", "5 mg", "1 a day", "1", "7", "pain", "today", "1", "4"),
    "days": ("12",),
    "amount": ("3", "1", "2", "yes"),
    "line": ("4",),
    "rated": ("2", "1"),
    "ranged": ("3", "4"),
    "fact": ("no",),
    "picks": ("1", "Is tea fine?", ""),
    "words": ("One line", "and another", ""),
}
CHECKED = every_type()


class Said(Protocol):
    """Types lines at a question; returns what is answered then, and what was said to it all."""

    def __call__(self, question_id: str, lines: Iterable[str]) -> tuple[object, str]: ...


@pytest.fixture
def languages(made_up: None) -> Languages:
    return in_two_languages(CHECKED)


@pytest.fixture
def said_to(languages: Languages, tmp_path: Path) -> Said:
    def said(question_id: str, lines: Iterable[str]) -> tuple[object, str]:
        typed = type_lines(CHECKED, [*lines], tmp_path, at=question_id, languages=languages)
        return typed.said(question_id), typed.transcript

    return said


def test_every_prompt_goes_on_where_it_was(said_to: Said) -> None:
    for question_id, lines in ANSWERS.items():
        plainly, _ = said_to(question_id, lines)
        assert plainly is not None
        for at in range(len(lines)):
            word = ("language", "Idioma", "spanish")[at % 3]
            said, transcript = said_to(question_id, [*lines[:at], word, *lines[at:]])
            assert said == plainly, (question_id, at, word, transcript)
            assert pseudo(CHECKED.questionnaire.by_id[question_id].ask) in transcript


def test_one_goes_over_and_back_and_the_names_are_words_of_both(said_to: Said) -> None:
    lines = ["idioma", "English", "language", "ENGLISH", "12"]
    said, transcript = said_to("days", lines)
    plainly, _ = said_to("days", ["12"])
    assert said == plainly
    assert transcript.count(pseudo("Left blank.")) == 0


def test_the_welcome_says_how_in_the_other_language(said_to: Said) -> None:
    _, transcript = said_to("days", [])
    spanish = load_words("es")("plain.language.go_on", name="Spanish")
    assert spanish in transcript.split("\n> ", 1)[0]


def test_help_names_the_word_where_there_is_another_language(said_to: Said) -> None:
    _, transcript = said_to("days", ["help"])
    assert "language changes the language to: Spanish" in transcript
    alone = type_lines(CHECKED, ["help"], at="days").transcript
    assert "language changes" not in alone


def test_without_another_language_the_word_is_an_answer(tmp_path: Path) -> None:
    typed = type_lines(CHECKED, ["language", ""], tmp_path, at="words")
    assert typed.said("words") == "language"


def test_a_name_in_quotes_is_an_answer(said_to: Said) -> None:
    said, _ = said_to("line_text", ['"Spanish"'])
    assert said == "Spanish"


def test_help_that_opened_is_said_again_in_the_other_language(said_to: Said) -> None:
    said, transcript = said_to("gate", ["yes", "idioma", "3"])
    assert pseudo(_first_line(CHECKED.questionnaire)) in transcript
    assert said == "yes"


def _first_line(questionnaire: Questionnaire) -> str:
    return next(flag.first for flag in questionnaire.flags if flag.first)


def test_the_sheet_is_said_in_both_and_kept_in_the_one_that_is_chosen(
    languages: Languages, tmp_path: Path
) -> None:
    interview = Interview(CHECKED, started=STARTED, country="US")
    interview.speak(languages.checked("es"))
    interview.edit("words")
    interview.answer("words", "Tengo miedo.")
    out = io.StringIO()
    what = 4  # a file of plain text
    typed = ["", "list", "99", "", "leave", "2", "", "", f"{what}", "1", "", "8"]
    lines = Lines(io.StringIO("".join(f"{one}\n" for one in typed)), out, echo=True)
    words = load_words("es")
    run_plain(interview, words, lines, save_folder=tmp_path, program="0", languages=languages)
    transcript = out.getvalue()
    assert pseudo("MY VISIT NOTES") in transcript and "MY VISIT NOTES" in transcript
    assert "“Tengo miedo.” (in Spanish)" in transcript
    (file,) = tmp_path.glob("*.txt")
    assert "MY VISIT NOTES" in file.read_text(encoding="utf-8")
