"""The field of words that advice on a dose is made of, by what each word tells.

The texts of a questionnaire speak of few things besides what somebody takes: a sentence that
tells the reader what to do and names two of these is advice, whatever its verb.
"""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.normal import Sentence, listed

KINDS_NEEDED = 2
# Kinds that many sentences have, and that count for half.
_WEAK = frozenset(("it", "how"))

_NOTHING: frozenset[str] = frozenset()

Field = Mapping[str, frozenset[str]]

ENGLISH_FIELD: Field = {
    "it": frozenset(listed("it them any another both each one some none anything")),
    "substance": frozenset(
        listed(
            """<thing> <kind> product products strain strains brand brands alkaloid alkaloids bali
               borneo malay maeng leaf pill cocktail remedy booster softener electrolytes sleeper
               stuff"""
        )
    ),
    "number": frozenset(("<number>",)),
    "amount": frozenset(
        listed(
            """<amount> <item> <unit> <piece> half halves quarter third thirds tenth amount
               amounts portion portions measure measures level levels dosage cup cups mug mugs
               glass shot shots sip sips puff puffs squirt bit little tad nothing total maximum
               max minimum strength percent milligram kilo kilos pack stick intake
               range extra"""
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
               honey yogurt smoothie banana empty alongside combined combine combining tea"""
        )
    ),
    "how": frozenset(
        listed(
            """slowly gradually slow low high easy gently gentle sparingly turkey straight together
               separately apart off away steady steadily instead back rather
               alone anymore"""
        )
    ),
    "use": frozenset(
        listed(
            """take use drink swallow chew sip snort dose redose microdose brew steep ingest inhale
               gulp dissolve smoke vape consume eat pop toss rinse chase wash dilute inject insert
               nibble suck munch mix stir blend simmer boil crush grind chill freeze chop sprinkle
               weigh pour taking using drinking swallowing chewing eating dosing sipping mixing
               redosing repeat"""
        )
    ),
    "change": frozenset(
        listed(
            """stop quit cut reduce drop halve taper wean lessen trim shave decrease raise increase
               triple bump boost titrate escalate skip hold pause discontinue omit cease ditch
               abandon suspend kick withhold resume restart reintroduce start begin continue switch
               swap replace substitute rotate cycle vary adjust change space spread separate
               stagger stretch lengthen extend shorten widen split divide wait delay postpone limit
               cap restrict ration pace scale dial transition convert detox refrain abstain avoid
               bridge stopping quitting cutting reducing dropping halving tapering weaning raising
               increasing doubling skipping pausing switching swapping spacing spreading waiting
               lowering starting avoiding down up without gap interval gaps break
               breaks rest limited remove lose"""
        )
    ),
}


def english_named(sentence: Sentence) -> frozenset[str]:
    """Return which kinds of words the sentence has; empty when they are too few for advice."""
    named = kinds_in(sentence, ENGLISH_FIELD)
    strong = len(named - _WEAK)
    return named if strong >= KINDS_NEEDED or (strong and len(named) > KINDS_NEEDED) else _NOTHING


def kinds_in(sentence: Sentence, field: Field) -> frozenset[str]:
    """Return which kinds of words the sentence has."""
    keys = sentence.keys
    return frozenset([kind for kind, words in field.items() if not words.isdisjoint(keys)])
