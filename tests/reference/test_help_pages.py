"""The pages that open on an urgent answer say the right numbers, in order, in plain words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from talkaid.language.reading import grade, sentences, words
from talkaid.language.words import load_words
from talkaid.reference.help_lines import HelpLines, load_help_lines
from talkaid.reference.help_lines_file import parse_help_lines
from talkaid.reference.help_pages import HelpPage, PageId, help_numbers, help_page

PATH = Path(__file__).parents[2] / "questionnaires" / "help-lines.toml"
WORDS = load_words("en")
PAGES: tuple[PageId, ...] = get_args(PageId)
COUNTRIES = ("US", "CA", "GB", "IE", "ES", "AU", "NZ", None)
EVERY = [(page, country) for page in PAGES for country in COUNTRIES]
NUMBERS = ("911", "911", "999", "112", "112", "000", "111", "your local emergency number")
EMERGENCY = dict(zip(COUNTRIES, NUMBERS, strict=True))
US_ONLY = ("1-800-222-1222", "1-833-852-6262", "1-800-662-4357", "988 Lifeline")
NALOXONE = (
    "If naloxone (Narcan) is there, use it as the package says.",
    "Call even if they wake up: it can wear off.",
    "Stay with them. Lay them on their side.",
    "If you are not sure what they took, use it.",
)
MOST_GRADE = 6.0
MOST_WORDS = 20


@cache
def shipped() -> HelpLines:
    return load_help_lines(PATH)


def opened(page: PageId, country: str | None = "US", first: str | None = None) -> HelpPage:
    return help_page(page, first, shipped(), country, WORDS)


def whole(page: HelpPage) -> str:
    return "\n".join((page.first, *page.steps, *page.numbers))


@pytest.mark.parametrize(("country", "number"), EMERGENCY.items())
@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_the_emergency_number_of_the_country(
    page: PageId, country: str | None, number: str
) -> None:
    assert f"all {number}" in whole(opened(page, country))


@pytest.mark.parametrize("country", COUNTRIES)
def test_on_the_emergency_page_to_call_comes_first(country: str | None) -> None:
    first = opened("emergency", country).steps[0]
    assert first.startswith(f"Call {EMERGENCY[country]} now.")


@pytest.mark.parametrize(
    ("page", "country", "number"),
    [
        ("poison", "US", "1-800-222-1222"),
        ("poison", "CA", "1-844-764-7669"),
        ("poison", "GB", "999"),
        ("poison", "AU", "13 11 26"),
        ("poison", "NZ", "0800 764 766"),
        ("poison", None, "your local emergency number"),
        ("crisis", "US", "988"),
        ("crisis", "CA", "988"),
        ("crisis", "GB", "116 123"),
        ("crisis", "IE", "116 123"),
        ("crisis", "ES", "112"),
        ("crisis", "AU", "13 11 14"),
        ("crisis", "NZ", "1737"),
        ("crisis", None, "your local emergency number"),
    ],
)
def test_the_first_step_is_the_line_of_the_page_or_the_emergency_number(
    page: PageId, country: str | None, number: str
) -> None:
    assert opened(page, country).steps[0].startswith(f"Call {number} now")


@pytest.mark.parametrize(("page", "country"), [one for one in EVERY if one[1] != "US"])
def test_no_page_elsewhere_says_a_number_of_the_united_states(
    page: PageId, country: str | None
) -> None:
    said = "\n".join((whole(opened(page, country)), *help_numbers(shipped(), country, WORDS)))
    assert not [number for number in US_ONLY if number in said]
    if country != "CA":
        assert "988" not in said
        assert "911" not in said


def test_where_no_country_is_known_no_digit_is_said() -> None:
    said = [whole(opened(page, None)) for page in PAGES]
    said += help_numbers(shipped(), None, WORDS)
    # 7-OH is the name of a product.
    assert not any(letter.isdigit() for letter in "".join(said).replace("7-OH", ""))


@pytest.mark.parametrize(("page", "country"), EVERY)
def test_no_page_leaves_a_place_unfilled(page: PageId, country: str | None) -> None:
    found = opened(page, country)
    assert not {"{", "}"} & set(whole(found))
    assert all(step.strip() and step[-1] in ".?" for step in found.steps)


def test_a_line_that_only_answers_texts_is_not_called() -> None:
    data = {
        "kind": "help-lines",
        "language": "en",
        "line": [
            {
                "countries": ["AU"],
                "kind": "crisis",
                "number": number,
                "by": [way],
                "checked": "2026-11-21",
                "sources": ["S"],
            }
            for number, way in (("0477 13 11 14", "text"), ("13 11 14", "call"))
        ],
        "source": {"S": "A page"},
    }
    lines = parse_help_lines(data)
    page = help_page("crisis", None, lines, "AU", WORDS)
    assert page.steps[0].startswith("Call 13 11 14 now.")
    assert page.numbers == ("Text 0477 13 11 14.", "Call 13 11 14.")


@pytest.mark.parametrize("page", PAGES)
def test_a_questionnaire_changes_the_first_line_and_nothing_else(page: PageId) -> None:
    own, usual = opened(page, first="Trouble breathing can be an emergency."), opened(page)
    assert own.first == "Trouble breathing can be an emergency."
    assert (own.steps, own.numbers) == (usual.steps, usual.numbers)
    assert usual.first


def test_the_lines_on_naloxone_stand_whole_on_the_emergency_page_only() -> None:
    for page in PAGES:
        said = whole(opened(page))
        assert [line in said for line in NALOXONE] == [page == "emergency"] * len(NALOXONE)


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("emergency", "tell the staff right now"),
        ("emergency", "Do not stay alone."),
        ("emergency", "Do not drive yourself."),
        ("emergency", "Unlock the door."),
        ("emergency", "Bring the package."),
        ("emergency", "Ask them what to do about it."),
        ("poison", "even if the person or the child looks fine"),
        ("poison", "Have the package with you"),
        ("crisis", "Ask someone to stay with you."),
        ("today", "Call your doctor today."),
        ("today", "go to urgent care today"),
        ("today", "Tell them you use kratom. Ask them what to do about it."),
    ],
)
def test_what_a_frightened_person_needs_is_there(page: PageId, line: str) -> None:
    assert line in " ".join(opened(page).steps)


@pytest.mark.parametrize(("page", "country"), EVERY)
def test_a_page_reads_easily(page: PageId, country: str | None) -> None:
    found = opened(page, country)
    text = "\n".join((found.first, *found.steps))
    assert grade(text, frozenset({"naloxone", "narcan", "7-oh"})) <= MOST_GRADE
    assert max(len(words(one)) for one in sentences(text)) <= MOST_WORDS


@pytest.mark.parametrize(
    ("country", "count"),
    [("US", 5), ("CA", 4), ("GB", 4), ("IE", 2), ("ES", 1), ("AU", 4), ("NZ", 4), (None, 1)],
)
def test_the_help_key_shows_the_emergency_number_first_and_no_report_line(
    country: str | None, count: int
) -> None:
    said = help_numbers(shipped(), country, WORDS)
    assert said[0].startswith("Emergency: call ")
    assert len(said) == count
    assert not any("MedWatch" in one for one in said)
