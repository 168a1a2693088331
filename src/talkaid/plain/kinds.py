"""Which prompt asks which kind of question."""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.plain.amount import amount
from talkaid.plain.choosing import choice, choices, yes_no
from talkaid.plain.medicines import medicines
from talkaid.plain.picks import picks
from talkaid.plain.prompt import MakePrompt
from talkaid.plain.rows import rows
from talkaid.plain.writing import number, scale, text, when

PROMPTS: Mapping[str, MakePrompt] = {
    "choice": choice,
    "choices": choices,
    "yes_no": yes_no,
    "note": yes_no,
    "yes_no_each": rows,
    "rate_each": rows,
    "scale": scale,
    "number": number,
    "amount": amount,
    "when": when,
    "text": text,
    "medicines": medicines,
    "questions": picks,
}
