"""A clinic's own questions: added in their places, marked, and never able to do more than add."""

from __future__ import annotations

from pathlib import Path

import pytest

from pseudo import pseudo_texts, translation_text
from small import STARTED
from talkaid.check.opening import open_bundled, open_with_clinic
from talkaid.check.passed import check_overlay, passed_in, passed_with
from talkaid.errors import ContentFault
from talkaid.files.document import read_document_text
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.questionnaire.overlay import Overlay, parse_overlay
from talkaid.questionnaire.translation import parse_translation
from talkaid.summary.build import build

HEAD = """kind = "overlay"
id = "central"
extends = "kratom"
clinic = "Central Clinic"
language = "en"
"""
SLEEP = """
[[question]]
after = "first_use"
id = "sleep_hours"
type = "number"
ask = "How many hours do you sleep on most nights?"
why = "Sleep and pain go together."
short = "Hours of sleep"
range = [0, 24]
es = { ask = "¿Cuántas horas duerme casi todas las noches?", why = "El sueño y el dolor van juntos." }
"""
NAPS = """
[[question]]
after = "sleep_hours"
id = "naps"
type = "yes_no"
ask = "Do you nap?"
why = "Sleep and pain go together."
show_when = { question = "sleep_hours", less_than = 6 }
"""
CHECKED = open_bundled()


def overlay(body: str) -> Overlay:
    return parse_overlay(read_document_text(HEAD + body, "central.toml", "toml"))


def codes(body: str) -> list[tuple[str, int | None]]:
    with pytest.raises(ContentFault) as told:
        passed_with(CHECKED, overlay(body))
    return [(finding.code, finding.line) for finding in told.value.findings]


def test_one_question_takes_twelve_lines_or_fewer() -> None:
    assert len(SLEEP.strip().splitlines()) <= 12


def test_a_question_stands_where_the_clinic_put_it() -> None:
    checked, told = passed_with(CHECKED, overlay(SLEEP))
    assert told == ()
    ids = list(checked.questionnaire.by_id)
    assert ids.index("central.sleep_hours") == ids.index("first_use") + 1
    assert [one for one in ids if "." not in one] == list(CHECKED.questionnaire.by_id)


def test_it_is_marked_on_the_screen_and_on_the_sheet() -> None:
    checked, _ = passed_with(CHECKED, overlay(SLEEP))
    interview = Interview(checked, started=STARTED)
    interview.edit("kratom_use")
    interview.answer("kratom_use", "now")
    assert interview.edit("central.sleep_hours").added_by == "Central Clinic"
    assert interview.asked("first_use").added_by is None
    interview.answer("central.sleep_hours", "6")
    summary = build(checked, interview.response(), load_words(), program="0")
    assert "Added by Central Clinic" in repr(summary)


def test_it_cannot_be_required() -> None:
    checked, _ = passed_with(CHECKED, overlay(SLEEP))
    interview = Interview(checked, started=STARTED)
    assert interview.asked("central.sleep_hours").ways_out == ("unknown", "declined")


def test_conditions_may_look_at_the_clinic_s_own_and_at_bundled_questions() -> None:
    body = SLEEP + NAPS.replace('after = "sleep_hours"', 'after = "last_use"')
    checked, _ = passed_with(CHECKED, overlay(body))
    interview = Interview(checked, started=STARTED)
    interview.edit("kratom_use")
    interview.answer("kratom_use", "now")
    interview.edit("central.sleep_hours")
    assert interview.answer("central.sleep_hours", "5").appeared == ("central.naps",)


def test_an_anchor_that_has_gone_is_told_and_the_question_is_asked_all_the_same() -> None:
    checked, told = passed_with(CHECKED, overlay(SLEEP.replace("first_use", "first_time")))
    (finding,) = told
    assert (finding.code, finding.severity, finding.line) == ("anchor-gone", "warning", 8)
    assert checked.questionnaire.core[-1].questions[-1].id == "central.sleep_hours"


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (SLEEP.replace('after = "first_use"\n', ""), "no-anchor", 7),
        (SLEEP.replace("range", "rnage"), "unknown-key", 14),
        (SLEEP.replace('"number"', '"numbr"'), "unknown-type", 10),
        (SLEEP + "required = true\n", "unknown-key", 16),
        (SLEEP + "\n[[flag]]\nid = 'x'\n", "unknown-key", 17),
        (SLEEP + '\n[[section]]\nid = "visit"\n', "unknown-key", 17),
    ],
)
def test_what_it_cannot_say(body: str, code: str, line: int) -> None:
    with pytest.raises(ContentFault) as told:
        overlay(body)
    assert [(one.code, one.line) for one in told.value.findings] == [(code, line)]


def test_a_condition_on_nothing_is_placed_in_the_clinic_s_file() -> None:
    body = SLEEP + 'show_when = { question = "kratom_us", is = "now" }\n'
    assert codes(body) == [("unknown-question", 16)]
    found = check_overlay(CHECKED, overlay(body))
    assert [(one.code, one.file) for one in found] == [("unknown-question", "central.toml")]


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("Sleep and pain go together.", "Take two capsules before bed to sleep.", "dose"),
        ("Hours of sleep", "Cut your dose by half", "dose"),
        ("Sleep and pain go together.", "You have a sleep disorder.", "diagnosis"),
    ],
)
def test_a_dose_or_a_diagnosis_keeps_a_question_out(right: str, wrong: str, code: str) -> None:
    assert code in [found for found, _ in codes(SLEEP.replace(right, wrong))]


def test_the_clinic_s_folder_is_read_and_a_bad_file_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(tmp_path))
    (tmp_path / "central.toml").write_text(HEAD + SLEEP, encoding="utf-8")
    (tmp_path / "other.toml").write_text(
        HEAD.replace("central", "other") + SLEEP.replace('"number"', '"numbr"'), encoding="utf-8"
    )
    opened = open_with_clinic()
    assert "central.sleep_hours" in opened.checked.questionnaire.by_id
    assert "other.sleep_hours" not in opened.checked.questionnaire.by_id
    (finding,) = opened.left_out
    assert finding.code == "unknown-type" and finding.file.endswith("other.toml")


SPANISH = 'es = { ask = "¿Cuántas horas duerme?", why = "El sueño importa.", short = "Sueño" }\n'


def in_spanish(body: str) -> tuple[list[str], list[str]]:
    """Return the clinic's questions in a Spanish questionnaire, and what is told of them."""
    text = translation_text(CHECKED.questionnaire, pseudo_texts(CHECKED.questionnaire))
    document = read_document_text(text, "kratom.es.toml", "toml")
    spoken = passed_in(CHECKED, parse_translation(document))
    merged, told = passed_with(spoken, overlay(body))
    own = [one.ask for name, one in merged.questionnaire.by_id.items() if "." in name]
    return own, [one.code for one in told]


def test_a_question_is_asked_in_another_language_when_all_its_texts_are_there() -> None:
    body = SLEEP[: SLEEP.index("es =")] + SPANISH
    assert in_spanish(body) == (["¿Cuántas horas duerme?"], [])


def test_a_question_with_a_text_missing_is_not_asked_there_and_that_is_told() -> None:
    assert in_spanish(SLEEP) == ([], ["not-in-language"])
    assert in_spanish(SLEEP + NAPS) == ([], ["not-in-language", "not-in-language"])


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("¿Cuántas horas duerme?", "Tome dos gramos cada noche para dormir."),
        ("El sueño importa.", "Take two grams before bed."),
        ('short = "Sueño"', 'short = "Baje medio gramo cada semana."'),
    ],
)
def test_a_dose_in_another_language_keeps_the_question_out(right: str, wrong: str) -> None:
    body = SLEEP[: SLEEP.index("es =")] + SPANISH.replace(right, wrong)
    assert codes(body) == [("dose", 15)]


def test_a_dose_in_the_name_of_the_clinic_keeps_the_file_out() -> None:
    text = (HEAD + SLEEP).replace("Central Clinic", "Take two grams every morning")
    with pytest.raises(ContentFault) as told:
        passed_with(CHECKED, parse_overlay(read_document_text(text, "central.toml", "toml")))
    assert ("dose", 4) in [(one.code, one.line) for one in told.value.findings]
