"""The file that `talkaid new` writes: a clinic's own question, with notes for the author."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from talkaid.language.words import Words

Kind = Literal["yes_no", "choice", "number", "when", "text"]
KINDS: tuple[Kind, ...] = ("yes_no", "choice", "number", "when", "text")
LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said so far; everything has a first guess, so that the file can be tried early."""

    clinic: str = "Our clinic"
    anchor: str = ""
    ask: str = "How is it?"
    why: str = "It helps us plan."
    kind: Kind = "yes_no"
    options: tuple[str, ...] = ("Good", "Bad")
    range: tuple[int, int] = (0, 100)
    short: str = ""


def written(draft: Draft, words: Words) -> str:
    """Return the file as text."""

    def note(key: str) -> str:
        return words(f"command.new.note.{key}")

    lines = [
        f"# {note('file')}",
        'kind = "overlay"',
        f"id = {_quoted(id_of(draft.clinic))}",
        'extends = "kratom"',
        f"clinic = {_quoted(draft.clinic)}",
        'language = "en"',
        "",
        "[[question]]",
        f"after = {_quoted(draft.anchor)}    # {note('after')}",
        f"id = {_quoted(id_of(draft.ask))}    # {note('id')}",
        f"type = {_quoted(draft.kind)}",
        f"ask = {_quoted(draft.ask)}",
        f"why = {_quoted(draft.why)}    # {note('why')}",
    ]
    if draft.short:
        lines.append(f"short = {_quoted(draft.short)}    # {note('short')}")
    if draft.kind == "number":
        lines.append(f"range = [{draft.range[0]}, {draft.range[1]}]    # {note('range')}")
    if draft.kind == "choice":
        lines += [f"options = [    # {note('options')}", *_options(draft.options), "]"]
    return "\n".join(lines) + "\n"


def _options(labels: tuple[str, ...]) -> Iterator[str]:
    used: set[str] = set()
    for label in labels:
        name = id_of(label)
        while name in used:
            name = f"{name}_2"
        used.add(name)
        yield f"  {{ id = {_quoted(name)}, label = {_quoted(label)} }},"


def _quoted(text: str) -> str:
    # A JSON string of clean text is a TOML string.
    return json.dumps(text, ensure_ascii=False)


def id_of(text: str) -> str:
    """Return an id made of the first words of a text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    first, *others = re.findall(r"[a-z0-9]+", plain) or [""]
    name = first[:LONGEST_ID]
    for word in others:
        if len(name) + 1 + len(word) > LONGEST_ID:
            break
        name = f"{name}_{word}"
    return name if name[:1].isalpha() else f"q_{name}".rstrip("_")
