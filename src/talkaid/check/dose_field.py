"""The field of words that advice on a dose is made of, by what each word tells.

The texts of a questionnaire speak of few things besides what somebody takes: a sentence that
tells the reader what to do and names two of these is advice, whatever its verb.
"""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_verbs import CHANGING, USING, all_forms
from talkaid.check.normal import Sentence, listed

KINDS_NEEDED = 2
# Kinds that many sentences have, and that count for half.
_WEAK = frozenset(("it", "how"))

# One of these is in what tells nobody anything and is on dosing all the same.
_CORE = frozenset(("substance", "amount", "use", "with", "compared"))
# Kinds that a date or an appointment has; more than these make a statement one on dosing.
_DATES = frozenset(("number", "often", "when", "how"))

_NOTHING: frozenset[str] = frozenset()

Field = Mapping[str, frozenset[str]]
"""Of each word, the kinds it is of."""


def by_word(kinds: Mapping[str, frozenset[str]]) -> Field:
    """Return the field in which each kind has these words."""
    field: dict[str, frozenset[str]] = {}
    for kind, words in kinds.items():
        for word in words:
            field[word] = field.get(word, _NOTHING) | {kind}
    return field


_ENGLISH: Mapping[str, frozenset[str]] = {
    "it": frozenset(listed("it them any another both each one some none anything")),
    "substance": frozenset(
        listed(
            """<thing> <kind> product products strain strains brand brands alkaloid alkaloids bali
               borneo malay maeng leaf pill cocktail remedy booster softener sleeper
               stuff"""
        )
    ),
    "number": frozenset(("<number>",)),
    "amount": frozenset(
        listed(
            """<amount> <item> <unit> <piece> half halves quarter quarters third thirds tenth amount
               amounts portion portions measure measures level levels dosage cup cups mug mugs
               glass shot shots sip sips puff puffs squirt bit little tad nothing total maximum
               max minimum strength percent milligram kilo kilos pack stick intake
               range extra notch notches peg hair touch splash drizzle dab"""
        )
    ),
    "compared": frozenset(
        listed(
            """less more fewer lower higher smaller larger bigger lighter heavier weaker stronger
               double twice triple half"""
        )
    ),
    "often": frozenset(
        listed(
            """<freq> daily weekly nightly monthly hourly mondays tuesdays wednesdays thursdays
               fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday
               weekdays weekends workdays occasionally alternate rarely sparingly seldom
               consecutive"""
        )
    ),
    "when": frozenset(
        listed(
            """<span> <period> <time> before after until till later earlier sooner prior beforehand
               afterwards afterward overnight tomorrow tonight today midnight midday noon lunchtime
               bedtime breakfast lunch dinner supper sunrise sunset dusk dawn early late between
               within while when whenever whilst during once if am pm"""
        )
    ),
    "with": frozenset(
        listed(
            """food water juice milk cola soda coffee stomach meal meals snack tongue cheek lemon
               honey yogurt smoothie banana fluids fluid grapefruit broth ginger
               pepper cinnamon mint chocolate sugar salt electrolytes empty alongside combined
               combine combining tea"""
        )
    ),
    "how": frozenset(
        listed(
            """slowly gradually slow low high easy gently gentle sparingly turkey straight together
               separately apart off away steady steadily instead back rather
               alone anymore"""
        )
    ),
    "use": all_forms(USING) | {"repeat", "repeats"},
    "change": all_forms(CHANGING)
    | frozenset(
        listed(
            """down up without gap interval gaps breaks break rest limited remove lose detoxing
               cessation reduction increase decrease transition holiday step"""
        )
    ),
}
# Who is spoken to, or what is said of them; beside two kinds of words it makes advice.
_TELLING = frozenset(
    listed(
        """you your you'll patients people folks beginners adults should must ought everyone anybody
           anyone nobody members clients best better ideal fine good great wise sense safe plenty
           enough"""
    )
)


ENGLISH_FIELD = by_word(_ENGLISH)


def english_statement(sentence: Sentence) -> frozenset[str]:
    """Return the kinds of words of a statement that are too many to be about something else."""
    named = kinds_in(sentence, ENGLISH_FIELD)
    if named <= _DATES:
        return _NOTHING
    strong = len(named - _WEAK)
    told = not _TELLING.isdisjoint(sentence.keys)
    if told:
        return named if strong >= KINDS_NEEDED else _NOTHING
    return named if strong > KINDS_NEEDED and named & _CORE else _NOTHING


def english_named(sentence: Sentence) -> frozenset[str]:
    """Return which kinds of words the sentence has; empty when they are too few for advice."""
    named = kinds_in(sentence, ENGLISH_FIELD)
    strong = len(named - _WEAK)
    return named if strong >= KINDS_NEEDED or (strong and len(named) > KINDS_NEEDED) else _NOTHING


def kinds_in(sentence: Sentence, field: Field) -> frozenset[str]:
    """Return which kinds of words the sentence has."""
    return _NOTHING.union(*[field.get(key, _NOTHING) for key in sentence.keys])
