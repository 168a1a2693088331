"""A made-up language, longer than any real one: accents, brackets, and 40 % more letters."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from talkaid.errors import KeyPath
from talkaid.language.words import Words
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.translation import dotted, fingerprint
from talkaid.questionnaire.wordings import Wording, wordings

ACCENTS = str.maketrans("aeiouncAEIOUNC", "āēīōūňčĀĒĪŌŪŇČ")


def pseudo(text: str) -> str:
    """Return a text in the made-up language; what is filled in stays as it is."""
    pieces = re.split(r"(\{[^{}]*\})", text)
    said = "".join(one if one.startswith("{") else one.translate(ACCENTS) for one in pieces)
    more = "~" * max(1, len(text) * 4 // 10 - 2)
    return f"[{said}{more}]"


def pseudo_wording(wording: Wording) -> Wording:
    """Return a text, or each text of a list, in the made-up language."""
    return pseudo(wording) if isinstance(wording, str) else tuple(map(pseudo, wording))


def pseudo_words(words: Words) -> Words:
    """Return the program's own words in the made-up language; keys to press stay what they are."""
    return Words(
        words.language,
        {
            key: text if key.startswith("screen.letter.") else pseudo_wording(text)
            for key, text in words.table.items()
        },
    )


def pseudo_texts(questionnaire: Questionnaire) -> dict[KeyPath, Wording]:
    """Return every text of the questionnaire in the made-up language, by key."""
    return {key: pseudo_wording(text) for key, text in wordings(questionnaire).items()}


def translation_text(
    questionnaire: Questionnaire,
    texts: Mapping[KeyPath, Wording],
    *,
    language: str = "es",
    marks: bool = True,
) -> str:
    """Return a translation file that holds the texts, with what they came from."""
    lines = [
        'kind = "translation"',
        f"translates = {json.dumps(questionnaire.id)}",
        f"version = {json.dumps(questionnaire.version)}",
        f"language = {json.dumps(language)}",
        "reviewed = false",
        f"title = {json.dumps(texts.get(('title',), 'T'), ensure_ascii=False)}",
    ]
    lines += [_line(key, text) for key, text in texts.items() if key != ("title",)]
    if marks:
        originals = wordings(questionnaire).items()
        lines += ["[from]"]
        lines += [f"{json.dumps(dotted(key))} = '{fingerprint(one)}'" for key, one in originals]
    return "\n".join(lines) + "\n"


def _line(key: KeyPath, text: Wording) -> str:
    value = json.dumps(text if isinstance(text, str) else list(text), ensure_ascii=False)
    return f"{'.'.join(json.dumps(str(step)) for step in key)} = {value}"
