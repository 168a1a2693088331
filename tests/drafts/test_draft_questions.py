"""A questionnaire changes while somebody is answering: the draft goes on with the one it knew."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from drafts.draft_samples import OPENED, names, opened, response
from pseudo import pseudo_texts, translation_text
from small import EVERY_TYPE, STARTED
from talkaid.answers.response_json import read_response
from talkaid.answers.values import Answer, Choice
from talkaid.check.opening import Opened, open_bundled, open_with_clinic
from talkaid.check.passed import passed_in
from talkaid.drafts import identity
from talkaid.drafts.store import open_store
from talkaid.files.document import read_document_text
from talkaid.questionnaire.translation import parse_translation

DANA = Path(__file__).parents[1] / "people" / "dana.json"
OVERLAY = """kind = "overlay"
id = "central"
extends = "kratom"
clinic = "Central Clinic"
language = "en"

[[question]]
after = "first_use"
id = "sleep_hours"
type = "number"
ask = "How many hours do you sleep on most nights?"
why = "Sleep and pain go together."
range = [0, 24]
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither stretch phrases nor wait for the disk."""
    monkeypatch.setattr(identity, "_COST", 2)
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


def changed() -> Opened:
    """The same questionnaire in a later version, without a question and with others in its place."""
    body = EVERY_TYPE.replace('id = "number"', 'id = "days"').replace(
        "range = [0, 10]", "range = [0, 5]"
    )
    return opened(body)


@pytest.mark.parametrize("phrase", [None, "a phrase"])
def test_a_new_version_strands_nobody(phrase: str | None, tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.create(OPENED, phrase) as draft:
            draft.save(response(7))
        later = changed().checked
        assert later.questionnaire.fingerprint != OPENED.checked.questionnaire.fingerprint
        with store.open(draft.id, phrase) as held:
            kept = held.load(later)
            assert kept.response == response(7)
            assert kept.checked.questionnaire == OPENED.checked.questionnaire
            held.save(response(8))
            assert held.load(later).response == response(8)


def test_what_is_current_is_used_where_nothing_changed(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, store.create(OPENED) as draft:
        draft.save(response(7))
        assert draft.load(OPENED.checked).checked is OPENED.checked
        assert draft.load().checked is not OPENED.checked


def test_a_clinics_own_questions_are_kept_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clinic = tmp_path / "clinic"
    clinic.mkdir()
    (clinic / "central.toml").write_text(OVERLAY, encoding="utf-8")
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(clinic))
    with_clinic = open_with_clinic()
    questionnaire = with_clinic.checked.questionnaire
    said = DANA.read_text(encoding="utf-8").replace(
        '"answers": {', '"answers": {"central.sleep_hours": "6",', 1
    )
    answered = read_response(said, "dana.json", questionnaire)
    assert "central.sleep_hours" in answered.answers
    with open_store(tmp_path / "drafts") as store, store.create(with_clinic) as draft:
        draft.save(answered)
        (clinic / "central.toml").unlink()
        kept = draft.load(open_bundled())
        assert kept.response == answered
        assert kept.checked.questionnaire == questionnaire
        assert kept.checked.questionnaire.added_by == {"central.sleep_hours": "Central Clinic"}


def test_a_translation_is_kept_with_it(tmp_path: Path) -> None:
    questionnaire = OPENED.checked.questionnaire
    text = translation_text(questionnaire, pseudo_texts(questionnaire))
    document = read_document_text(text, "small.es.toml", "toml")
    checked = passed_in(OPENED.checked, parse_translation(document))
    spanish = Opened(checked, (*OPENED.documents, document))
    said = replace(response(5), language="es")
    with open_store(tmp_path) as store, store.create(spanish) as draft:
        draft.save(said)
        kept = draft.load(OPENED.checked)
        assert kept.response == said
        assert kept.checked.questionnaire == checked.questionnaire
        assert kept.checked.questionnaire.language == "es"


def test_an_answer_that_is_not_understood_costs_no_other(tmp_path: Path) -> None:
    """As when a later talkaid reads an answer more strictly."""
    said = response(9)
    strange = replace(said, answers={"one": Answer(Choice("gone")), **said.answers}, left_blank=())
    with open_store(tmp_path) as store, store.create(OPENED) as draft:
        draft.save(strange)
        for _ in range(2):
            kept = draft.load(OPENED.checked)
            assert kept.unread == ("one",)
            assert kept.response == replace(said, left_blank=())
            aside = [name for name in names(tmp_path) if ".damaged-" in name]
            assert len(aside) == 1
        assert b'"gone"' in (tmp_path / aside[0]).read_bytes()
        draft.save(response(10))
        draft.save(response(11))
        assert draft.load(OPENED.checked).unread == ()
        assert (tmp_path / aside[0]).exists()


def test_an_interview_goes_on_from_it(tmp_path: Path) -> None:
    from talkaid.interview.interview import Interview

    first = Interview(OPENED.checked, started=STARTED)
    first.answer("one", "a")
    first.leave_blank("some")
    with open_store(tmp_path) as store, store.create(OPENED) as draft:
        draft.save(first.response(with_hidden=True), place="yes")
        kept = draft.load(OPENED.checked)
    second = Interview(kept.checked, started=STARTED, response=kept.response)
    assert second.current is not None
    assert second.current.question.id == kept.place == "yes"
    assert second.response(with_hidden=True) == first.response(with_hidden=True)


def test_what_is_not_asked_in_the_language_it_was_left_in_stays_in_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from talkaid.interview.interview import Interview

    clinic = tmp_path / "clinic"
    clinic.mkdir()
    (clinic / "central.toml").write_text(OVERLAY, encoding="utf-8")
    monkeypatch.setenv("TALKAID_QUESTIONNAIRES", str(clinic))
    english = open_with_clinic()
    interview = Interview(english.checked, started=STARTED)
    interview.edit("central.sleep_hours")
    interview.answer("central.sleep_hours", "6")
    before = interview.response(with_hidden=True)
    interview.speak(open_with_clinic(language="es").checked)
    with open_store(tmp_path / "drafts") as store, store.create(english) as draft:
        draft.save(interview.response(with_hidden=True))
        kept = draft.load()
    assert kept.unread == () and kept.checked.questionnaire.language == "es"
    again = Interview(kept.checked, started=STARTED, response=kept.response)
    assert "central.sleep_hours" not in again.response().answers
    again.speak(kept.languages.checked("en"))
    assert again.response(with_hidden=True).answers == before.answers
