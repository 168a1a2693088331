"""No file can make the aid give a dose: sentences that do, and sentences that do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.check.dose import Match, advice_in, dose_findings
from talkaid.check.dose_orders import english_orders
from talkaid.check.dose_patterns import english
from talkaid.check.dose_patterns_es import spanish
from talkaid.check.phrases import Phrases
from talkaid.check.spoken import spoken

HERE = Path(__file__).parent


def sentences() -> list[tuple[str, str, str]]:
    """Label, language and sentence of both files; the halves of the second are told apart there."""
    lines = (HERE / "dosing-corpus.tsv").read_text(encoding="utf-8").splitlines()
    first = [tuple(line.split("\t")) for line in lines]
    lines = (HERE / "more-dosing.tsv").read_text(encoding="utf-8").splitlines()
    more = [(line.split("\t")[0], line.split("\t")[1], line.split("\t")[3]) for line in lines]
    return [(label, language, text) for label, language, text in (*first, *more)]


ADVICE = sorted({(language, text) for label, language, text in sentences() if label == "dosing"})
HARMLESS = sorted({(language, text) for label, language, text in sentences() if label == "ok"})


@pytest.mark.parametrize(("language", "text"), ADVICE)
def test_advice_is_seen_and_the_words_are_named(language: str, text: str) -> None:
    found = dose_findings(text, language)
    assert found
    assert all(match.words and match.words.rstrip(".!?") in text for match in found)


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_asks_reports_or_tells_is_let_pass(language: str, text: str) -> None:
    assert dose_findings(text, language) == ()


def test_there_are_enough_sentences_of_each_kind() -> None:
    for language in ("en", "es"):
        assert len([one for one in ADVICE if one[0] == language]) > 150
        assert len([one for one in HARMLESS if one[0] == language]) > 120


@pytest.mark.parametrize(
    ("language", "phrases"), [("en", english()), ("en", english_orders()), ("es", spanish())]
)
def test_every_rule_is_needed_by_a_sentence(language: str, phrases: Phrases) -> None:
    read = [one for text in ADVICE if text[0] == language for one in spoken(text[1], language)]
    unused = [p for p in phrases.each if not any(p.seen_in(sentence) for sentence in read)]
    assert [f"{phrase.name}: {phrase.rule}" for phrase in unused] == []


@pytest.mark.parametrize(("language", "text"), ADVICE[::7])
def test_letters_quotes_and_neighbours_hide_nothing(language: str, text: str) -> None:
    assert dose_findings(text.upper(), language) or "I" in text.split()
    assert dose_findings(text.replace("'", "’"), language)
    ends = " " if text.rstrip("\"'”’»)").endswith((".", "!", "?")) else "\n"
    assert dose_findings(f"The visit is on Monday. {text}{ends}Bring this sheet.", language)


NUMBERS = ("2", "two", "2 or 3", "2-3", "2.5", "½", "between 2 and 3", "a couple of", "about 10")
UNITS = ("grams", "g", "mg", "capsules", "level teaspoons", "small scoops", "cups of tea")


@given(st.sampled_from(NUMBERS), st.sampled_from(UNITS))
def test_an_amount_is_an_amount_however_it_is_written(number: str, unit: str) -> None:
    assert dose_findings(f"Take {number} {unit} at night.", "en")
    assert dose_findings(f"{number} {unit} is enough for most people.", "en")
    assert not dose_findings(f"Do you take {number} {unit} at night?", "en")
    assert not dose_findings(f"I take {number} {unit} at night.", "en")


@given(st.text(max_size=200), st.sampled_from(("en", "es")))
def test_any_text_can_be_read(text: str, language: str) -> None:
    found = dose_findings(text, language)
    assert isinstance(found, tuple) and all(isinstance(one, Match) for one in found)


def test_the_line_on_naloxone_is_the_one_that_is_known() -> None:
    line = "If naloxone (Narcan) is there, use it as the package says."
    assert dose_findings(line, "en") == ()
    assert dose_findings(line.replace("naloxone (Narcan)", "kratom"), "en")
    assert dose_findings(line.replace("use it", "use half"), "en")


VOICES = [
    ("Cut down or stop kratom", "answer", False),
    ("Cut down or stop kratom", "aid", True),
    ("Take it with food", "answer", False),
    ("Take 3 grams with food", "answer", True),
    ("You can stop your pills", "answer", True),
    ("Stopped all at once", "aid", False),
    ("Two or three times a day", "aid", False),
    ("Uses 10 capsules a day", "sheet", False),
    ("A safe dose is 2 grams", "sheet", True),
    ("Long-term buprenorphine for kratom use, 28 patients (record seen).", "source", False),
    ("Take 3 grams of kratom: a review. J Test 2020.", "source", True),
    ("Should I stop my pills before surgery?", "asked", False),
    ("I take 2 grams. Is that too much?", "asked", False),
    ("Take 2 grams. Is that right?", "asked", True),
]


@pytest.mark.parametrize(("text", "voice", "advises"), VOICES)
def test_who_speaks_decides_what_words_may_say(text: str, voice: str, advises: bool) -> None:
    found = [advice_in(sentence, "en", voice) for sentence in spoken(text, "en")]
    assert any(found) is advises


ORDER = [
    ("Ask your doctor before you stop any medicine.", False),
    ("Stop your statin and then ask your doctor.", True),
    ("This sheet does not tell you how to lower your dose.", False),
    ("Lower your dose; this sheet does not tell you how.", True),
    ("There is no safe dose of kratom that anyone has proven.", False),
    ("A safe dose of kratom is 2 grams, though no one has proven it.", True),
    ("Do not stop lorazepam on your own.", False),
    ("Take 2 mg of lorazepam on your own.", True),
]


@pytest.mark.parametrize(("text", "advises"), ORDER)
def test_an_excuse_does_not_reach_back(text: str, advises: bool) -> None:
    assert bool(dose_findings(text, "en")) is advises
