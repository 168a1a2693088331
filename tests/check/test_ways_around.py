"""Ways around the reading of texts: other letters, few words, names instead of texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from small import EVERY_TYPE, HEAD, loaded, small_lines, small_medicines
from talkaid.check.dose import dose_findings
from talkaid.check.letters import plain_letters
from talkaid.check.passed import passed
from talkaid.errors import ContentFault

BODY = HEAD + EVERY_TYPE
LABEL = 'label = "The a"'
LOOK_ALIKES = {"a": "аα", "c": "сϲ", "e": "е", "i": "іı", "o": "оοо", "p": "рρ", "x": "хχ", "y": "уγ", "s": "ѕ", "t": "тτ", "k": "кκ", "m": "м", "n": "ո"}  # fmt: skip
UNSEEN = "\u00ad\u2060\u200c\u200d\u034f\ufe0f"
ORDER = "take two capsules every morning and stop your tramadol"


def refused(text: str) -> list[tuple[str, int | None]]:
    with pytest.raises(ContentFault) as told:
        passed(loaded(text, ""), small_medicines(), small_lines())
    return [(one.code, one.line) for one in told.value.findings]


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


@given(st.data())
def test_no_other_letter_and_nothing_unseen_hides_an_order(data: st.DataObject) -> None:
    written = "".join(
        data.draw(st.sampled_from((letter, *LOOK_ALIKES.get(letter, ""))))
        + data.draw(st.sampled_from(("", "", "", *UNSEEN)))
        for letter in ORDER
    )
    assert [match.name for match in dose_findings(f"{written}.", "en")]


@given(st.text(alphabet=st.characters(max_codepoint=255)))
def test_the_letters_of_both_languages_stay(text: str) -> None:
    assert plain_letters(text.replace("\u00ad", "")) == text.replace("\u00ad", "")


@pytest.mark.parametrize("words", ["µ", "μg", "“¿Cómo?” – 50 %…", "½", "α2", "7-OH"])
def test_signs_that_texts_need_stay_readable(words: str) -> None:
    assert plain_letters(words) in (words, "a2")


@pytest.mark.parametrize(
    "words",
    ["Take two grams", "Tome dos gramos", "Take it every morning.", "You have hepatitis"],
)  # fmt: skip
def test_a_few_words_to_choose_are_read_too(words: str) -> None:
    text = BODY.replace(LABEL, f'label = "{words}"', 1)
    code = "diagnosis" if "hepatitis" in words else "dose"
    assert (code, line_of(text, words)) in refused(text)


@pytest.mark.parametrize("words", ["Take less", "Stop taking it", "Two capsules", "Every morning"])
def test_what_a_person_may_answer_is_no_order(words: str) -> None:
    passed(
        loaded(BODY.replace(LABEL, f'label = "{words}"', 1), ""), small_medicines(), small_lines()
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('id = "small"', 'id = "take_two_grams_every_morning"', "dose"),
        ('version = "1"', 'version = "Take-2-grams-4-times-a-day"', "dose"),
        ('id = "S1"', 'id = "Take_2_grams_every_4_hours"', "dose"),
        ("seen =", 'link = "https://a.org/take-2-grams-each-morning"\nseen =', "dose"),
        ("seen =", 'link = "https://a.org/you_have_hepatitis"\nseen =', "diagnosis"),
        ('"A paper."', '"You have hepatitis."', "diagnosis"),
        ('"A paper."', '"Take two grams every morning."', "dose"),
    ],
)
def test_no_name_on_the_paper_carries_one(old: str, new: str, code: str) -> None:
    text = BODY.replace(old, new, 1)
    assert refused(text) == [(code, line_of(text, new))]


@pytest.mark.parametrize(
    "cite",
    ["Signs of hepatitis in 30 people. Drugs 2020;80:263-283.", "Opioid use disorder: severe."],
)
def test_the_title_of_a_paper_may_name_an_illness(cite: str) -> None:
    passed(loaded(BODY.replace("A paper.", cite), ""), small_medicines(), small_lines())
