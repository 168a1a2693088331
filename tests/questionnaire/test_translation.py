"""A questionnaire in another language: whole, of the same things, and with no dose in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pseudo import pseudo, pseudo_texts, translation_text
from small import EVERY_TYPE, checked
from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire, check_translation, passed_in
from talkaid.errors import ContentFault, KeyPath
from talkaid.files.document import read_document_text
from talkaid.questionnaire.translation import Translation, parse_translation, translated
from talkaid.questionnaire.wordings import Wording, reworded, wordings

KRATOM = open_bundled()
SMALL = checked(EVERY_TYPE)
WHOLE = pseudo_texts(SMALL.questionnaire)
ASK = ("question", "one", "ask")


def parsed(text: str) -> Translation:
    return parse_translation(read_document_text(text, "small.es.toml", "toml"))


def of(texts: dict[KeyPath, Wording], **how: bool) -> Translation:
    return parsed(translation_text(SMALL.questionnaire, texts, **how))


def codes(
    translation: Translation, whole: CheckedQuestionnaire = SMALL
) -> list[tuple[str, int | None]]:
    with pytest.raises(ContentFault) as told:
        passed_in(whole, translation)
    return [(one.code, one.line) for one in told.value.findings if one.severity == "error"]


def line_of(translation: Translation, begins: str) -> int:
    lines = translation.document.text.splitlines()
    return next(at for at, line in enumerate(lines, 1) if line.startswith(begins))


def test_a_whole_translation_passes_and_only_the_words_differ() -> None:
    text = translation_text(KRATOM.questionnaire, pseudo_texts(KRATOM.questionnaire))
    spoken = passed_in(KRATOM, parsed(text)).questionnaire
    assert spoken.language == "es"
    assert spoken.by_id["kratom_use"].ask == pseudo(KRATOM.questionnaire.by_id["kratom_use"].ask)
    back = reworded(spoken, wordings(KRATOM.questionnaire))
    assert back.model_copy(update={"language": "en"}) != KRATOM.questionnaire
    assert [one.id for one in back.flags] == [one.id for one in KRATOM.questionnaire.flags]
    assert back.flags == KRATOM.questionnaire.flags
    assert wordings(spoken).keys() == wordings(KRATOM.questionnaire).keys()


def test_what_is_worked_out_from_the_texts_is_worked_out_anew() -> None:
    KRATOM.questionnaire.by_id, KRATOM.questionnaire.flag_by_id  # noqa: B018 - so that they stand
    spoken = reworded(KRATOM.questionnaire, {("flag", "liver_now", "ask"): "¿Otra?"})
    assert spoken.flag_by_id["liver_now"].ask == "¿Otra?"
    assert spoken.fingerprint != KRATOM.questionnaire.fingerprint


def test_the_sheet_says_unreviewed_when_either_file_is() -> None:
    reviewed = SMALL.questionnaire.model_copy(update={"reviewed": True})
    spoken, _ = translated(reviewed, of(WHOLE))
    assert not spoken.reviewed


def test_a_text_that_is_missing_or_empty_is_named() -> None:
    without = {key: text for key, text in WHOLE.items() if key != ASK}
    assert [code for code, _ in codes(of(without))] == ["translation-missing"]
    empty = of({**WHOLE, ASK: ""})
    assert codes(empty) == [("translation-missing", line_of(empty, '"question"."one"."ask"'))]


def test_a_text_too_much_is_named_with_what_was_meant() -> None:
    key = ("question", "one", "aks")
    extra = of({**WHOLE, key: "Algo."})
    assert codes(extra) == [("translation-left-over", line_of(extra, '"question"."one"."aks"'))]
    with pytest.raises(ContentFault) as told:
        passed_in(SMALL, extra)
    assert told.value.findings[0].values["near"] == "question.one.ask"


def test_a_list_has_as_many_texts_as_the_original() -> None:
    key = next(key for key, text in WHOLE.items() if isinstance(text, tuple))
    assert [code for code, _ in codes(of({**WHOLE, key: (*WHOLE[key], "más")}))] == [
        "translation-count"
    ]
    assert [code for code, _ in codes(of({**WHOLE, ASK: ("uno", "dos")}))] == ["translation-count"]


def test_a_fact_is_filled_with_the_same_things() -> None:
    texts = pseudo_texts(KRATOM.questionnaire)
    key = next(key for key, text in texts.items() if "{" in text)
    text = translation_text(KRATOM.questionnaire, {**texts, key: "Sin nada"})
    assert [code for code, _ in codes(parsed(text), KRATOM)] == ["translation-placeholders"]


def test_a_change_of_the_original_is_noticed() -> None:
    old = wordings(SMALL.questionnaire)[ASK]
    newer = reworded(SMALL.questionnaire, {ASK: f"{old} Really?"})
    _, found = translated(newer, of(WHOLE))
    assert [(one.code, one.path) for one in found] == [
        ("translation-changed", ("from", "question.one.ask"))
    ]


def test_what_it_was_translated_from_is_asked_for_and_keeps_nothing_out() -> None:
    unmarked = of(WHOLE, marks=False)
    passed_in(SMALL, unmarked)
    warned = [one for one in check_translation(SMALL, unmarked) if one.severity == "warning"]
    assert "translation-unmarked" in [one.code for one in warned]


def test_a_translation_into_the_same_language_is_none() -> None:
    same = translation_text(SMALL.questionnaire, WHOLE, language="en")
    assert "translation-language" in [code for code, _ in codes(parsed(same))]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tome dos gramos cada mañana.", "dose"),
        ("Take two grams every morning.", "dose"),
        ("Usted tiene hepatitis.", "diagnosis"),
    ],
)
def test_a_dose_or_a_diagnosis_in_any_text_keeps_the_language_out(text: str, code: str) -> None:
    for key, original in WHOLE.items():
        dangerous = text if isinstance(original, str) else (text, *original[1:])
        assert code in {found for found, _ in codes(of({**WHOLE, key: dangerous}))}, key


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace('kind = "translation"', 'kind = "overlay"'), "unknown-value"),
        (lambda text: text.replace("reviewed", "rewieved"), "missing-key"),
        (lambda text: text.replace("[from]", "[question.one.why.more]\nx = 1\n[from]"), "not-toml"),
        (lambda text: text.replace("[from]", "[flag.x]\nask = 3\n[from]"), "text-expected"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    change: Callable[[str], str], code: str
) -> None:
    text = change(translation_text(SMALL.questionnaire, WHOLE))
    with pytest.raises(Exception) as told:
        parsed(text)
    found = getattr(told.value, "findings", ())
    assert code in [one.code for one in found] and all(one.line for one in found)
