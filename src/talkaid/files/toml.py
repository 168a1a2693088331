"""TOML text as plain data, within limits."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import tomli

from talkaid.errors import Finding
from talkaid.files.bombs import excess_depth, find_bomb
from talkaid.files.faults import standing_at, syntax_fault
from talkaid.files.limits import DEFAULT, Limits
from talkaid.files.positions import Places, place_of
from talkaid.files.shipped import shipped
from talkaid.files.soundness import Soundness
from talkaid.files.tree import tokens

# What tomli says, by how it begins, and the sentence talkaid has for it.
_SENTENCES = (
    ("Cannot overwrite a value", "toml-twice"),
    ("Cannot declare", "toml-twice"),
    ("Duplicate inline table key", "toml-twice"),
    ("Cannot redefine namespace", "toml-twice"),
    ("Cannot mutate immutable namespace", "toml-twice"),
    ("Expected '=' after a key", "toml-no-equals"),
    ("Expected newline or end of document", "toml-extra"),
    ("Expected ']", "toml-header"),
    ("Invalid initial character for a key", "toml-bad-key"),
    ("Invalid statement", "toml-bad-key"),
    ("Invalid value", "toml-bad-value"),
    ("Invalid date or datetime", "toml-bad-date"),
    ("Unclosed array", "toml-unclosed-list"),
    ("Unclosed inline table", "toml-unclosed-table"),
    ("Unterminated string", "toml-unclosed-text"),
    ("Expected \"'", "toml-unclosed-text"),
    ("Illegal character '\\n'", "toml-unclosed-text"),
    ("Found invalid character '\\n'", "toml-unclosed-text"),
    ("Illegal character", "toml-character"),
    ("Found invalid character", "toml-character"),
    ("Unescaped '\\' in a string", "toml-backslash"),
    ("Invalid hex value", "toml-backslash"),
    ("Escaped character is not", "toml-backslash"),
)


def parse_toml(text: str, *, file: str, limits: Limits = DEFAULT) -> dict[str, object]:
    """Return the tables of `text`, every text in it in NFC and free of hidden characters.

    Raises:
        SyntaxFault: `not-toml` where the text is not TOML, or the code of the first finding:
            too-many-dots, too-many-keys, too-many-values, too-deep,
            text-too-long, hidden-character, hidden-in-key, too-many-marks,
            duplicate-key, not-a-number, number-too-large. Each finding has line and column.
    """
    if shipped(text):
        # All that follows was found to be in order before it shipped.
        return tomli.loads(text)
    bomb = find_bomb(text, "toml", limits)
    if bomb:
        finding, offset = bomb
        raise syntax_fault(file, standing_at(finding, place_of(text, offset)))
    try:
        data = tomli.loads(text)
    except tomli.TOMLDecodeError as fault:
        raise syntax_fault(file, _syntax_finding(fault)) from None
    except (RecursionError, MemoryError):
        finding, offset = excess_depth(text, "toml", limits)
        raise syntax_fault(file, standing_at(finding, place_of(text, offset))) from None
    except (ValueError, OverflowError):
        raise syntax_fault(file, Finding("number-too-large")) from None
    walk = Soundness(limits, strict=True)
    checked = cast(dict[str, object], walk.checked(data))
    if walk.findings or walk.repeated:
        raise syntax_fault(file, *walk.placed(Places(text)))
    return checked


def _syntax_finding(fault: tomli.TOMLDecodeError) -> Finding:
    says = next((says for begins, says in _SENTENCES if fault.msg.startswith(begins)), "")
    finding = Finding("not-toml", values={"reason": fault.msg}, says=says)
    if says == "toml-unclosed-text":
        return standing_at(finding, place_of(fault.doc, _opening_quote(fault.doc, fault.pos)))
    if says == "toml-twice":
        twice = Places(fault.doc[: fault.pos]).duplicates()
        if twice:
            values = {**finding.values, **twice[0].values}
            return replace(finding, values=values, line=twice[0].line, column=twice[0].column)
        finding = replace(finding, says="toml-clash")
    return standing_at(finding, (fault.lineno, fault.colno))


def _opening_quote(text: str, place: int) -> int:
    """Return where the text that is still open at `place` was opened."""
    return next((start for start, end in tokens(text) if end >= place), place)
