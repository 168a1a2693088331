"""From a file to a questionnaire that a patient may see, with what ships beside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from talkaid.check.passed import CheckedQuestionnaire, passed
from talkaid.files.folders import bundled_questionnaires
from talkaid.files.limits import DEFAULT
from talkaid.questionnaire.library import MAIN, find_questionnaire
from talkaid.questionnaire.loader import load_questionnaire
from talkaid.reference.help_lines import HelpLines, load_help_lines
from talkaid.reference.medicines import Medicines, load_medicines


def open_bundled(questionnaire_id: str = MAIN) -> CheckedQuestionnaire:
    """Return a questionnaire by its id.

    Raises NotAvailable when there is none, FileError when it may not be shown.
    """
    return open_file(find_questionnaire(questionnaire_id).path)


def open_file(path: Path) -> CheckedQuestionnaire:
    """Return the questionnaire in the file; raises FileError with every finding."""
    loaded = load_questionnaire(path, most=DEFAULT.bytes_in_file)
    return passed(loaded, medicines(), help_lines())


@cache
def medicines() -> Medicines:
    """Return the medicines that ship with the program; raises FileError."""
    return load_medicines(bundled_questionnaires() / "medicines.toml")


@cache
def help_lines() -> HelpLines:
    """Return the help lines that ship with the program; raises FileError."""
    return load_help_lines(bundled_questionnaires() / "help-lines.toml")
