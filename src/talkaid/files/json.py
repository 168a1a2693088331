"""JSON text as plain data, within limits, and back."""

from __future__ import annotations

import json

from talkaid.errors import Finding
from talkaid.files.bombs import excess_depth, find_bomb
from talkaid.files.faults import standing_at, syntax_fault
from talkaid.files.limits import DEFAULT, Limits
from talkaid.files.positions import Places, place_of
from talkaid.files.soundness import Soundness

_LONGEST_WHOLE = 20
_SENTENCES = (
    ("Expecting property name", "json-key"),
    ("Expecting ',' delimiter", "json-comma"),
    ("Expecting ':' delimiter", "json-colon"),
    ("Illegal trailing comma", "json-extra-comma"),
    ("Expecting value", "json-value"),
    ("Unterminated string", "json-unclosed-text"),
    ("Invalid control character", "json-character"),
    ("Invalid \\", "json-backslash"),
    ("Extra data", "json-extra"),
)


class _Tables:
    """Makes the tables of one text and notices a key that is there twice."""

    def __init__(self) -> None:
        self.repeated = False

    def __call__(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        table = dict(pairs)
        self.repeated = self.repeated or len(table) != len(pairs)
        return table


def parse_json(text: str, *, file: str, limits: Limits = DEFAULT) -> object:
    """Return the data of `text`, every text in it cleaned as lines.

    Hidden characters are removed, not reported: the words are a patient's, and a person cannot
    see what to mend. How long a text may be is for the reader of the data to say.

    Raises:
        SyntaxFault: `not-json` where the text is not JSON, or the code of the first finding:
            too-many-keys, too-many-values, too-deep, duplicate-key,
            not-a-number, number-too-large. Each finding has line and column.
    """
    bomb = find_bomb(text, "json", limits)
    if bomb:
        finding, offset = bomb
        raise syntax_fault(file, standing_at(finding, place_of(text, offset)))
    tables = _Tables()
    try:
        data: object = json.loads(text, object_pairs_hook=tables, parse_int=_whole)
    except json.JSONDecodeError as fault:
        raise syntax_fault(file, _syntax_finding(fault)) from None
    except (RecursionError, MemoryError):
        finding, offset = excess_depth(text, "json", limits)
        raise syntax_fault(file, standing_at(finding, place_of(text, offset))) from None
    walk = Soundness(limits, strict=False)
    checked = walk.checked(data)
    walk.repeated = walk.repeated or tables.repeated
    if walk.findings or walk.repeated:
        raise syntax_fault(file, *walk.placed(Places(text, "json")))
    return checked


def write_json(data: object, *, sort_keys: bool = False) -> str:
    """Return `data` as JSON for people and programs: letters as they are, newline at the end.

    Raises:
        ValueError: a number that JSON does not have.
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2, sort_keys=sort_keys)
    return text + "\n"


def _whole(digits: str) -> int | float:
    """Return the number; one of very many digits as infinity, which is refused afterwards."""
    return int(digits) if len(digits) <= _LONGEST_WHOLE else float("inf")


def _syntax_finding(fault: json.JSONDecodeError) -> Finding:
    says = next((says for begins, says in _SENTENCES if fault.msg.startswith(begins)), "")
    finding = Finding("not-json", values={"reason": fault.msg}, says=says)
    return standing_at(finding, (fault.lineno, fault.colno))
