"""The list of parts, being alone for private ones, and leaving."""

from __future__ import annotations

from talkaid.interview.asked import PartState, Progress
from talkaid.plain.keeping import Safe
from talkaid.plain.numbered import picked, wrong_number
from talkaid.plain.question import part_words
from talkaid.plain.talk import Talk
from talkaid.plain.turns import Elsewhere, Erased, Left, ToReview, ToSheet


def list_parts(talk: Talk) -> None:
    """Show the parts; open the one that is chosen. Returns when none is.

    Raises Elsewhere and ToReview.
    """
    parts = talk.interview.parts
    total = len(talk.interview.questionnaire.core)
    talk.tell("plain.parts.title")
    labels = [_label(talk, part, total) for part in parts]
    labels.append(talk.words("plain.parts.check"))
    for number, label in enumerate(labels, start=1):
        talk.tell("plain.numbered", number=number, label=label)
    talk.tell("plain.parts.how", most=len(labels))
    while True:
        typed = talk.vocabulary.typed(talk.lines.read())
        if typed.command in ("help", "leave", "hide", "language"):
            talk.do(typed)
            return
        if typed.empty:
            return
        place = picked(typed.text, labels)
        if place is None:
            wrong_number(talk, labels)
        elif place == len(parts):
            raise ToReview
        else:
            open_part(talk, parts[place])


def open_part(talk: Talk, part: PartState) -> None:
    """Go to a part; returns when there is nothing to ask in it."""
    if part.status == "not_for_you":
        talk.tell("plain.parts.not_for_you")
    elif part.status == "done":
        raise ToReview(part.id)
    elif part.status == "held_back" and not ask_alone(talk):
        talk.tell("plain.parts.waits")
    else:
        talk.interview.open(part.id)
        raise Elsewhere


def ask_alone(talk: Talk) -> bool:
    """Ask whether the person is alone now, so that private parts need wait no longer."""
    talk.tell("plain.alone.title")
    talk.tell("plain.alone.how")
    alone = talk.yes(otherwise=False)
    if alone:
        talk.interview.alone()
    return alone


def leave(talk: Talk, safe: Safe | None = None) -> None:
    """Ask what becomes of the answers; returns when the person stays.

    Raises Left, Erased and ToSheet.
    """
    kept = safe is not None and safe.autosave.keeping
    ways: tuple[str, ...]
    how, ways = ("plain.leave", ("stay", "sheet", "leave"))
    if kept:
        how, ways = ("screen.leave_kept", ("stay", "keep", "erase"))
    turns = {"sheet": ToSheet, "leave": Left, "keep": Left, "erase": Erased}
    count = len(talk.interview.response().answers)
    if count:
        talk.tell(f"{how}.title")
        talk.lines.tell(talk.words.number(f"{how}.text", count))
    else:
        how, ways = ("plain.leave_none", ("stay", "leave"))
        talk.tell(f"{how}.title")
    labels = [talk.words(f"{how}.{one}") for one in ways]
    for number, label in enumerate(labels, start=1):
        talk.tell("plain.numbered", number=number, label=label)
    talk.tell("plain.how.menu_only", most=len(labels))
    while True:
        typed = talk.vocabulary.typed(talk.lines.read())
        if typed.command in ("hide", "language"):
            talk.do(typed)
            return
        place = 0 if typed.empty else picked(typed.text, labels)
        if place == 0:
            return
        if place is not None:
            raise turns[ways[place]]
        wrong_number(talk, labels)


def _label(talk: Talk, part: PartState, total: int) -> str:
    title = part_words(talk, Progress(part.number, total, part.title))
    return talk.words(
        "plain.parts.line", title=title, status=talk.words(f"plain.status.{part.status}")
    )
