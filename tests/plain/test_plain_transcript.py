"""A visit as it is heard, up to the sheet; the file beside this test reads like a conversation.

To write it anew after a wanted change: ``python tests/plain/test_plain_transcript.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plain.walking import every_type, type_lines
from talkaid.language.words import load_words

TRANSCRIPT = Path(__file__).parent / "transcripts" / "visit.txt"
TYPED = [
    *("yes", "2", "1", "3, 1", "Sleep better", "no", "not sure", "", "1", "lorazep", "1"),
    *("1 mg tablet", "1 as needed", ".5 at night", "4", "sleep", "last night", "1", "yes", "4"),
    *("2", "45", "25", "", "1", "spoons", "4", "no", "6", "1", "often", "3", "back", "2", "4"),
    *("none", "yes", "in person", "1", "Can I drive?", "", "I am scared to stop.", ""),
    *("3", "2, 1", "off 10", "", "Dana", "7"),
]


def heard() -> str:
    whole = type_lines(every_type(), TYPED).transcript
    conversation, sheet = whole.split(load_words()("plain.sheet"))
    assert "MY VISIT NOTES" in sheet
    return conversation


def test_a_visit_is_heard_as_it_stands_in_the_transcript() -> None:
    assert heard() == TRANSCRIPT.read_text(encoding="utf-8")


if __name__ == "__main__":
    TRANSCRIPT.parent.mkdir(exist_ok=True)
    TRANSCRIPT.write_text(heard(), encoding="utf-8")
