"""Sentences without a verb that tell how to take something, as a label does.

A finished sentence that is made of words of dosing alone is an order, whoever is spoken to:
"Once daily, at bedtime." or "Just stop."
"""

from __future__ import annotations

import re

from talkaid.check.dose_field import ENGLISH_FIELD, Field
from talkaid.check.dose_verbs import CHANGING, USING, third_person
from talkaid.check.normal import Keys, Sentence, listed

# Kinds of which no label is made: a date, a year, a name.
_NO_LABEL = frozenset(("it", "how", "when", "number", "substance"))

# With one of these, even a time alone is an order: "Never on two days in a row."
_TELLING = frozenset(("never", "always", "max", "best"))
# Behind one of these, a time alone is an order: "Not after six in the evening."
_ONLY = frozenset(("not", "only", "just"))
_TIMED = frozenset(
    ("after", "before", "until", "till", "within", "during", "past", "between", "with", "without")
)
_TIMES = re.compile(r"\b(?:once|twice|thrice|times|every (?:\w+ )?hours?)\b", re.I)
# What makes a label a sentence about something: "A level spoon holds two grams."
_SAYING = frozenset((*third_person((*USING, *CHANGING)), "some", "many"))

# Words that say nothing beside the others.
ENGLISH_GLUE = frozenset(
    listed(
        """a an and as at best but by bit each energy every feel first for from go going good
           green with
           heavy ideally in into just keep large last light limit max maybe more most much need
           needed never next no not now of on once only or over pain per plain please plenty plus
           prn red
           relief required right row same several single sleep small so some stay than that the
           then times to too upon usually using very white workday yellow your always alone strong
           weak whole fresh dry warm hot cold normal usual regular
           full level heaping flat
           , : ; / ( ) – — ! ."""
    )
)


def is_label(sentence: Sentence, field: Field, glue: Keys) -> bool:
    """Return whether a finished sentence has no words but those of dosing and of `glue`."""
    if not sentence.finished or not _SAYING.isdisjoint(sentence.keys):
        return False
    kinds: set[str] = set()
    for word in sentence.words:
        of = field.get(word.form, frozenset()) | field.get(word.mark, frozenset())
        if not of and word.form not in glue:
            return False
        kinds.update(of)
    return not (kinds <= _NO_LABEL and sentence.keys.isdisjoint(_TELLING)) or _only_then(sentence)


def _only_then(sentence: Sentence) -> bool:
    forms = [word.form for word in sentence.words[:2]]
    return len(forms) > 1 and forms[0] in _ONLY and forms[1] in _TIMED


def amount_and_times(sentence: Sentence) -> bool:
    """Return whether words without a full stop are "1 tsp twice daily": how much, how many times.

    "10 capsules a day" is none: that is what a person may answer.
    """
    if sentence.ends or [word.mark for word in sentence.words] != ["<amount>", "<freq>"]:
        return False
    return _TIMES.search(sentence.said(1, 2)) is not None


def english_label(sentence: Sentence) -> bool:
    """Return whether an English sentence is worded as a label is."""
    return is_label(sentence, ENGLISH_FIELD, ENGLISH_GLUE)
