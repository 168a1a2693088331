"""Opening the questions of an interview: before the first page, or behind it."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

from talkaid.commands.streams import say_findings, say_left_out
from talkaid.errors import NotAvailable
from talkaid.language.words import Words, load_words, right_to_left
from talkaid.process.country import guess_country
from talkaid.process.garbage import loading

if TYPE_CHECKING:
    from talkaid.check.languages import Languages, Opened
    from talkaid.commands.begin import Asked
    from talkaid.interview.interview import Interview
    from talkaid.tui.coming import Brought, Coming


def coming(asked: Asked, words: Words) -> tuple[Coming, Words]:
    """Return what the full screen says first, with the way to the interview; the words of both.

    What is as it shipped can be opened, and is opened behind the first page. Anything else is
    opened now: what is wrong with it is said before there is a page. Raises FileError and
    NotAvailable.
    """
    return _as_shipped(asked, words) or _opened_now(asked, words)


def _as_shipped(asked: Asked, words: Words) -> tuple[Coming, Words] | None:
    """Return the questionnaire that shipped, unopened; None where something is beside it."""
    from talkaid.questionnaire.library import (
        find_questionnaire,
        languages_as_shipped,
        overlay_files,
    )
    from talkaid.reference.help_lines import shipped_help_lines
    from talkaid.tui.coming import Coming

    if asked.questions is not None or overlay_files():
        return None
    offered = languages_as_shipped(find_questionnaire())
    if offered is None or asked.language not in (None, *offered):
        return None
    language = asked.language or words.language
    words = load_words(language if language in offered else offered[0])
    lines, country = shipped_help_lines(), asked.country or guess_country()

    def bring() -> Brought:
        with loading():
            languages = in_languages(asked)
            opened, _ = opened_in(languages, asked, words)
            return _brought(interview_of(opened, asked), opened, asked)

    return Coming(lines, country, offered, _kept_before(), bring), words


def _opened_now(asked: Asked, words: Words) -> tuple[Coming, Words]:
    from talkaid.tui.coming import Coming

    languages = in_languages(asked)
    opened, words = opened_in(languages, asked, words)
    interview = interview_of(opened, asked)
    lines, offered = opened.checked.help_lines, languages.offered()

    def bring() -> Brought:
        return _brought(interview, opened, asked)

    return Coming(lines, interview.country, offered, _kept_before(), bring), words


def _brought(interview: Interview, opened: Opened, asked: Asked) -> Brought:
    from talkaid.process.autosave import Autosave

    return interview, opened.languages, None if asked.kiosk else Autosave(opened)


def _kept_before() -> bool:
    """Tell whether there may be answers of before."""
    from talkaid.drafts.folder import drafts_folder

    try:
        with os.scandir(drafts_folder()) as found:
            return any(found)
    except FileNotFoundError:
        return False
    except OSError:
        return True


def in_languages(asked: Asked) -> Languages:
    """Return the questionnaire in the languages it can be asked in."""
    from talkaid.check.opening import in_file, with_clinic
    from talkaid.questionnaire.library import find_questionnaire

    if asked.questions is not None:
        return in_file(asked.questions)
    return with_clinic(find_questionnaire().path)


def opened_in(languages: Languages, asked: Asked, words: Words) -> tuple[Opened, Words]:
    """Open the questionnaire in the language that is wanted, with the words of the program.

    Where none is, that of the reader is, if it is offered, else the questionnaire's own.

    Says which of the clinic's files are left out, and why. Raises NotAvailable.
    """
    wanted = asked.language
    if wanted is None:
        here = languages.why_not(words.language) is None
        wanted = words.language if here else languages.own
    opened = languages.opened(wanted)
    words = load_words(opened.checked.questionnaire.language)
    say_findings(opened.told, words)
    say_left_out(opened.left_out, words)
    return opened, words


def interview_of(opened: Opened, asked: Asked) -> Interview:
    """Return a new interview."""
    from talkaid.interview.interview import Interview

    return Interview(
        opened.checked,
        started=datetime.now().astimezone(),
        country=asked.country or guess_country(),
    )


def refuse_right_to_left(words: Words) -> None:
    """Refuse a language that terminals show each in its own way; raises NotAvailable."""
    if right_to_left(words.language):
        raise NotAvailable("language-screen", language=words.language)
