"""One defect a case: the right code, how grave it is, and the text at fault."""

from __future__ import annotations

import pytest

from small import HEAD, loaded
from talkaid.check.diagnosis import diagnosis_findings
from talkaid.check.dose import dose_findings
from talkaid.check.questions import verbatim_fingerprint
from talkaid.check.wording import danger_findings, wording_findings
from talkaid.errors import Finding
from talkaid.files.folders import bundled_questionnaires
from talkaid.language.words import load_words
from talkaid.questionnaire.loader import Loaded, load_questionnaire

GOOD = """
[[section]]
id = "use"
title = "What you use"
block = "main"

[[section.question]]
id = "days"
type = "number"
ask = "In the past 30 days, how many days did you use it?"
why = "It shows how often."
short = "Days"
unit = "days"
sources = ["S1"]

[[section.question]]
id = "kinds"
type = "choices"
ask = "Which of these do you take?"
why = "Your doctor plans around these."
short = "Kinds"
choose_all_because = "kinds of medicine, not signs of the body"
options = [
  { id = "a", label = "Pain pills" },
  { id = "b", label = "Sleep pills" },
  { id = "none", label = "I take none of these", alone = true },
]

[[section.question]]
id = "signs"
type = "yes_no_each"
ask = "Do you have any of these now?"
why = "Some need care soon."
short = "Now"
rows = [{ id = "x", label = "Yellow eyes" }, { id = "y", label = "Itching" }]

[[section.question]]
id = "told"
type = "note"
ask = "Do you want to see what is known?"
text = "Kratom comes from a tree."

[[section.question]]
id = "said"
type = "text"
ask = "What else do you want to say?"
why = "We print it as you write it."
starters = ["I worry about..."]

[[flag]]
id = "f"
urgency = "today"
help = "today"
when = { all = [{ question = "kinds", includes = "a" }, { question = "signs", yes_to = "x" }] }
say = "{signs}, now"
say_short = "Signs, now"
ask = "Can I be seen today?"
first = "Call your doctor today."
sources = ["S1"]
author = "nobody"
dated = 2026-11-21
fires = [{ kinds = ["a"], signs = { x = "yes" } }]
quiet = [{ kinds = ["b"] }]

[[score]]
id = "s"
title = "Days"
sum = ["days"]
range = [0, 30]
means = "Higher: more to talk about."
does_not_mean = "It does not tell what you have."
next_step = "You can show it to your doctor."
sources = ["S1"]
"""


def read(old: str = "", new: str = "", *, head: tuple[str, str] | None = None) -> Loaded:
    assert old in GOOD
    body = GOOD.replace(old, new, 1) if old else GOOD
    changed = HEAD.replace("reviewed = false", "reviewed = true")
    if head is not None:
        assert head[0] in changed
        changed = changed.replace(*head)
    return loaded(body, changed)


def findings(old: str = "", new: str = "") -> list[Finding]:
    return list(wording_findings(read(old, new).questionnaire))


def test_a_questionnaire_that_is_worded_well_has_no_finding() -> None:
    assert findings() == []


WHY = "It shows how often."
NOTE = "Kratom comes from a tree."
ASKED = "Which of these do you take?"
SIGNS = "Do you have any of these now?"
BECAUSE = 'choose_all_because = "kinds of medicine, not signs of the body"\n'
KINDS = '"Pain pills" },\n  { id = "b", label = "Sleep pills"'
SIGNS_OF_THE_BODY = KINDS.replace("Pain pills", "Fever").replace("Sleep pills", "Bad pain")
CARE = 'why = "Some need care soon."'
DATED = "dated = 2026-11-21\nfires"
HARD = "Utilization necessitates evaluation."
CASES = [
    (NOTE, "Take 3 grams at night.", "dose", "error"),
    ('"Pain pills"', '"You can take 3 grams"', "dose", "error"),
    ('"Call your doctor today."', '"Stop your pills today."', "dose", "error"),
    ('"I worry about..."', '"You should take 2 grams."', "dose", "error"),
    ("A paper.", "A paper.", "", ""),
    (NOTE, "You have kratom use disorder.", "diagnosis", "error"),
    ("Higher: more to talk about.", "Higher: severe depression.", "diagnosis", "error"),
    (NOTE, "Some people abuse it.", "stigma", "error"),
    (NOTE, "Hepatic signs can come.", "hard-word", "warning"),
    (NOTE, "Extraordinary trees.", "hard-word", "warning"),
    (NOTE, "Your answers are confidential.", "promise", "error"),
    (NOTE, "You must read this.", "pressure", "error"),
    (NOTE, "It is a miracle tree.", "claim", "error"),
    (NOTE, "It is [b]a tree[/b].", "markup", "error"),
    (NOTE, "It is **a** tree.", "markup", "error"),
    (NOTE, "It is {days} a tree.", "placeholder", "error"),
    (NOTE, "It is \\u0430 trее.", "foreign-letters", "error"),
    (NOTE, "Call 911 now.", "phone-number", "error"),
    (NOTE, "The line is 1-800-222-1222.", "phone-number", "error"),
    (NOTE, "It grows 5 % a year.", "percent", "error"),
    (NOTE, "There are four kinds.", "number-in-words", "warning"),
    (NOTE, "It was seen on 11/12/2025.", "date-in-digits", "warning"),
    (NOTE, "It has 5-10 leaves.", "range-with-dash", "warning"),
    (NOTE, "It is a tree!", "exclamation", "warning"),
    (WHY, "It is VERY GOOD to know.", "capitals", "warning"),
    (NOTE, "We go by the book here.", "idiom", "warning"),
    (NOTE, "It is a tree " + "and a tree " * 7 + ".", "long-sentence", "error"),
    (NOTE, "The tree was planted by them.", "passive", "warning"),
    (WHY, "so " * 26, "long-why", "error"),
    (ASKED, "Do you take these? Do you?", "double-question", "error"),
    (ASKED, "What do you take and when did you?", "double-question", "warning"),
    ("I take none of these", "None of the above", "none-of-the-above", "error"),
    ("I take none of these", "None", "bare-none", "warning"),
    ("In the past 30 days, how many days", "How many days", "no-time-frame", "error"),
    ("What else do you want to say?", "How often do you sleep?", "no-time-frame", "warning"),
    ("What else do you want to say?", "What is your home address?", "identity", "error"),
    (SIGNS, "Many people have these. Do you, now?", "leading", "warning"),
    (BECAUSE, "", "flag-on-choose-all", "error"),
    (KINDS, SIGNS_OF_THE_BODY, "choose-all-signs", "warning"),
    (CARE, f'{CARE}\nverbatim = "00000000"\nsources = ["S1"]', "verbatim-changed", "error"),
    ('sources = ["S1"]\nauthor', "author", "no-source", "warning"),
    ('author = "nobody"\n', "", "no-author", "warning"),
    (DATED, "fires", "no-date", "warning"),
    ('"Signs, now"', '"Signs with a risk, now"', "verdict", "error"),
    ('"Signs, now"', '"Signs caused by kratom"', "cause", "error"),
    ('"Signs, now"', '"a b c d e f g h i j k l m"', "long-fact", "error"),
    (DATED, f'held_back = "no source yet"\n{DATED}', "unreviewed", "warning"),
    (NOTE, f"{HARD} {HARD}", "reading-level", "error"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "severity"), [one for one in CASES if one[2]])
def test_a_defect_is_told(old: str, new: str, code: str, severity: str) -> None:
    told = [one for one in findings(old, new.strip() if old == WHY else new) if one.code == code]
    assert [one.severity for one in told] == [severity] * len(told) and told


@pytest.mark.parametrize(("old", "new", "code", "severity"), [one for one in CASES if one[2]])
def test_a_finding_has_a_place_and_a_sentence(old: str, new: str, code: str, severity: str) -> None:
    whole = read(old, new.strip() if old == WHY else new)
    words = load_words("en")
    for one in wording_findings(whole.questionnaire):
        placed = whole.document.place(one)
        assert placed.line is not None and placed.line > 0
        sentence = words.sentence(one)
        assert "{" not in sentence.replace("{days}", "")


def test_too_many_answers_and_too_many_passives_are_counted() -> None:
    options = ", ".join(f'{{ id = "o{n}", label = "Kind {n}" }}' for n in range(10))
    told = findings(
        '{ id = "a", label = "Pain pills" },', f'{{ id = "a", label = "Pain" }}, {options},'
    )
    assert [one.values["count"] for one in told if one.code == "too-many-options"] == ["12"]
    text = "It was seen. It was made. It was kept."
    assert [one.code for one in findings(NOTE, text)].count("many-passives") == 1


def test_an_author_may_say_why_two_things_belong_together() -> None:
    both = "What do you take and when do you?"
    assert [one.code for one in findings("Which of these do you take?", both)] == [
        "double-question"
    ]
    asked = '"Which of these do you take?"'
    assert findings(asked, f'"{both}"\nok_and = "one line"') == []


def test_what_is_held_back_is_not_read_for_style_and_still_for_doses() -> None:
    held = 'held_back = "not signed"\ntype = "note"'
    told = findings('type = "note"', held)
    assert [one.code for one in told] == ["unreviewed"]
    body = GOOD.replace('type = "note"', held).replace(NOTE, "You must take 3 grams!")
    whole = loaded(body, HEAD)
    codes = [one.code for one in wording_findings(whole.questionnaire)]
    assert "dose" in codes and "pressure" not in codes and "exclamation" not in codes


def test_published_words_stay_as_they_are() -> None:
    old = 'ask = "Do you have any of these now?"\nwhy = "Some need care soon."'
    exact = 'ask = "Have you failed four times, abused, or not?"\nwhy = "So."\nsources = ["S1"]'
    exact += '\nverbatim = "X"'
    question = read(old, exact).questionnaire.by_id["signs"]
    right = exact.replace('"X"', f'"{verbatim_fingerprint(question)}"')
    assert findings(old, right) == []
    assert "stigma" in [one.code for one in findings(old, right.replace("verbatim", "ok_and"))]


def test_a_patient_may_see_no_dose_in_another_language_than_the_files() -> None:
    found = list(
        danger_findings(read(NOTE, "Tome tres gramos cada noche con comida.").questionnaire)
    )
    assert [one.code for one in found] == ["dose"]
    spanish = read(
        NOTE,
        "Take 3 grams every night with your food.",
        head=('language = "en"', 'language = "es"'),
    )
    assert "dose" in [one.code for one in danger_findings(spanish.questionnaire)]


def test_a_language_without_phrases_is_told() -> None:
    french = read(head=('language = "en"', 'language = "fr"')).questionnaire
    assert [one.code for one in danger_findings(french)] == ["unchecked-language"]


def test_the_bundled_questionnaire_gives_no_dose_and_no_diagnosis() -> None:
    whole = load_questionnaire(bundled_questionnaires() / "kratom.toml").questionnaire
    assert list(danger_findings(whole)) == []
    assert [one for one in wording_findings(whole) if one.severity == "error"] == []


def test_the_programs_own_words_give_no_dose_and_no_diagnosis() -> None:
    """Every page, notice and heading that a patient can see; the sentences for authors apart."""
    words = load_words("en")
    for key, held in words.table.items():
        if key.startswith(("finding.", "command.", "explain.")):
            continue
        for text in (held,) if isinstance(held, str) else held:
            assert not dose_findings(text, "en"), key
            assert not diagnosis_findings(text, "en"), key
