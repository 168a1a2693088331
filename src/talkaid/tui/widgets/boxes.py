"""Which box a question is answered in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from talkaid.interview.asked import Asked, Offer
from talkaid.language.words import Words
from talkaid.tui.widgets.box import AnswerBox
from talkaid.tui.widgets.choice_box import ChoiceBox
from talkaid.tui.widgets.medicines_box import MedicinesBox
from talkaid.tui.widgets.picks_box import PicksBox
from talkaid.tui.widgets.rows_box import RowsBox
from talkaid.tui.widgets.scale_box import ScaleBox
from talkaid.tui.widgets.text_box import TextBox
from talkaid.tui.widgets.typed_boxes import AmountBox, NumberBox
from talkaid.tui.widgets.when_box import WhenBox

BOXES: Mapping[str, type[AnswerBox]] = {
    "choice": ChoiceBox,
    "choices": ChoiceBox,
    "yes_no": ChoiceBox,
    "note": ChoiceBox,
    "yes_no_each": RowsBox,
    "rate_each": RowsBox,
    "scale": ScaleBox,
    "number": NumberBox,
    "amount": AmountBox,
    "text": TextBox,
    "medicines": MedicinesBox,
}


def box_for(asked: Asked, words: Words, offers: Sequence[Offer], today: date) -> AnswerBox:
    """Return a box for the question.

    `offers` are what a list of questions offers, `today` is the day relative times count from.
    """
    kind = asked.question.type
    if kind == "questions":
        return PicksBox(asked, words, offers)
    if kind == "when":
        return WhenBox(asked, words, today)
    return BOXES[kind](asked, words)
