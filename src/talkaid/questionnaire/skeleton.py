"""The file a translator writes in: every text that is missing, with the original behind it.

What stands in the file already stays as it is, comments and all.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any, cast

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AbstractTable, InlineTable, Item, Table

from talkaid.errors import KeyPath
from talkaid.questionnaire.model import Questionnaire
from talkaid.questionnaire.translation import TABLES, dotted, filled, fingerprint
from talkaid.questionnaire.wordings import Wording, wordings

# A question, a flag or a score has several texts and a table of its own; the others one line each.
SEVERAL = ("question", "flag", "score")


def skeleton(original: Questionnaire, language: str, existing: str = "") -> str:
    """Return the text of the translation file, with a place for each text that is missing.

    `existing` is the file as it is, TOML that can be read. A text that stands there without what
    it came from is taken as made from the original of today.
    """
    document = tomlkit.parse(existing) if existing else _head(original, language)
    texts = wordings(original)
    for key, text in texts.items():
        if key != ("title",) and not _has(document, key):
            _add(document, key, text)
    _mark(document, texts)
    return tomlkit.dumps(document)


def _head(original: Questionnaire, language: str) -> TOMLDocument:
    document = tomlkit.document()
    head: Mapping[str, Any] = {
        "kind": "translation",
        "translates": original.id,
        "version": original.version,
        "language": language,
        "reviewed": False,
        "translators": [],
        "reviewers": [],
    }
    for key, value in head.items():
        document.add(key, value)
    document.add("title", _empty(original.title))
    for table in TABLES:
        document.add(table, tomlkit.table(is_super_table=table in SEVERAL))
    document.add("glossary", tomlkit.table())
    document.add("from", tomlkit.table())
    return document


def _has(document: TOMLDocument, key: KeyPath) -> bool:
    here: object = document
    for step in key:
        if not isinstance(here, Mapping) or step not in here:
            return False
        here = here[step]
    return True


def _add(document: TOMLDocument, key: KeyPath, text: Wording) -> None:
    """Add an empty text."""
    table, name, *rest = map(str, key)
    holder = _table(document, table, is_super=table in SEVERAL)
    if table in SEVERAL:
        holder = _table(holder, name)
        steps = rest
    else:
        steps = [name, *rest]
    written, steps = _written_out(holder, steps)
    if isinstance(written, InlineTable):
        written.add(steps[0], _within_braces(steps[1:], text))
    else:
        written.add(tomlkit.key(steps), _empty(text))


def _within_braces(steps: list[str], text: Wording) -> Item:
    """Return the place for a text where no comment can stand, since the line goes on."""
    place: Item = tomlkit.item("" if isinstance(text, str) else [""] * len(text))
    for step in reversed(steps):
        outer = tomlkit.inline_table()
        outer.add(step, place)
        place = outer
    return place


def _written_out(holder: AbstractTable, steps: list[str]) -> tuple[AbstractTable, list[str]]:
    """Return the innermost table with a header or braces on the way, and the steps from there."""
    found, rest = holder, steps
    here: object = holder
    for at, step in enumerate(steps[:-1], 1):
        if not isinstance(here, Mapping) or step not in here:
            break
        here = here[step]
        if isinstance(here, InlineTable) or (isinstance(here, Table) and here.display_name):
            found, rest = here, steps[at:]
    return found, rest


def _empty(original: Wording) -> Item:
    """Return the place for a text, with the original behind it."""
    if isinstance(original, str):
        return tomlkit.item("").comment(original)
    return tomlkit.item([""] * len(original)).comment(" | ".join(original))


def _table(holder: MutableMapping[str, Any], name: str, *, is_super: bool = False) -> Table:
    if name not in holder:
        holder[name] = tomlkit.table(is_super_table=is_super)
    return cast(Table, holder[name])


def _mark(document: TOMLDocument, texts: Mapping[KeyPath, Wording]) -> None:
    """Write down what each text came from, where that is not written down yet."""
    marks = _table(document, "from")
    known = {dotted(key) for key in texts}
    for name in [name for name in marks if name not in known]:
        del marks[name]
    for key, text in texts.items():
        if dotted(key) not in marks and _translated(document, key):
            marks.add(dotted(key), fingerprint(text))


def _translated(document: TOMLDocument, key: KeyPath) -> bool:
    if not _has(document, key):
        return False
    here: Any = document
    for step in key:
        here = here[step]
    return filled(tuple(here) if isinstance(here, list) else here)
