"""The language of the person at the prompt, in which a command says what it has to say."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from talkaid.language.words import languages, missing_words

ENGLISH = "en"
OPTION = "--lang"
# What overrides all first, as POSIX has it for messages.
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
LANGUAGE = re.compile(r"([a-z]{2,3})(?:[_.@-].*)?", re.IGNORECASE)


def reader_language(arguments: Sequence[str] = (), environ: Mapping[str, str] | None = None) -> str:
    """Return the language to speak: of `--lang` in the arguments, else of the environment.

    It is English where neither names a language in which all the program's words stand.
    """
    for name in (_option(arguments), _of_messages(os.environ if environ is None else environ)):
        found = LANGUAGE.fullmatch(name)
        if found and _spoken(found[1].lower()):
            return found[1].lower()
    return ENGLISH


def _option(arguments: Sequence[str]) -> str:
    for one, after in pairwise((*arguments, "")):
        if one == OPTION:
            return after
        if one.startswith(f"{OPTION}="):
            return one.removeprefix(f"{OPTION}=")
    return ""


def _of_messages(environ: Mapping[str, str]) -> str:
    return next((environ[name] for name in VARIABLES if environ.get(name)), "")


def _spoken(language: str) -> bool:
    return language == ENGLISH or (language in languages() and not missing_words(language))
