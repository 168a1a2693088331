"""Sentences without a verb that tell how to take something, as a label does.

A finished sentence that is made of words of dosing alone is an order, whoever is spoken to:
"Once daily, at bedtime." or "Just stop."
"""

from __future__ import annotations

from talkaid.check.dose_field import ENGLISH_FIELD, Field
from talkaid.check.dose_verbs import CHANGING, USING, third_person
from talkaid.check.normal import Keys, Sentence, listed

# Kinds of which no label is made: a date, a year, a name.
_NO_LABEL = frozenset(("it", "how", "when", "number", "substance"))

# With one of these, even a time alone is an order: "Never on two days in a row."
_TELLING = frozenset(("never", "always", "max", "best"))
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
        of = [kind for kind, words in field.items() if word.form in words or word.mark in words]
        if not of and word.form not in glue:
            return False
        kinds.update(of)
    return not (kinds <= _NO_LABEL and sentence.keys.isdisjoint(_TELLING))


def english_label(sentence: Sentence) -> bool:
    """Return whether an English sentence is worded as a label is."""
    return is_label(sentence, ENGLISH_FIELD, ENGLISH_GLUE)
