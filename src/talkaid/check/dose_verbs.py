"""English verbs of taking something and of changing how it is taken, in their forms.

Past forms are left out: they tell what has been.
"""

from __future__ import annotations

import re

from talkaid.check.normal import listed

USING = listed(
    """take use drink swallow chew sip snort dose redose microdose brew steep ingest inhale gulp
       dissolve smoke vape consume eat toss chase wash dilute inject insert nibble suck munch mix
       stir blend simmer boil crush grind chill freeze chop sprinkle pour insufflate combine stack
       dab puff apply rub potentiate preload megadose"""
)
CHANGING = listed(
    """stop quit cut reduce drop halve taper wean lessen trim shave decrease raise increase triple
       double bump boost titrate escalate skip hold pause discontinue omit cease ditch abandon
       suspend withhold resume restart reintroduce start begin continue switch swap replace
       substitute rotate alternate cycle vary adjust change space spread separate stagger stretch
       lengthen extend shorten widen split divide wait delay postpone limit cap restrict ration
       pace scale dial transition convert detox refrain abstain avoid bridge lower downsize upsize
       deprescribe prolong moderate fast"""
)
# Verbs with an everyday meaning: what is named besides tells whether a dose is meant.
EVERYDAY = listed(
    """come go get keep leave stay stick settle remain bring turn let allow save put plan aim work
       give have make lose remove rely push choose pick pop knock add fill measure weigh try
       follow borrow enjoy finish serve prescribe administer order repeat build step ease speed
       break rest cross reserve set hit carry return rinse lay move buy shoot bank pump dump kick
       treat begin expect need manage look wash trade creep inch crank nudge back shift slide
       shed subtract minus graduate climb ramp pull run split stock share bite lick spit"""
)

_DOUBLED = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


def all_forms(verbs: tuple[str, ...]) -> frozenset[str]:
    """Return the verbs as they are in the present, with those that end in -s and in -ing."""
    return frozenset((*verbs, *third_person(verbs), *map(_ing, verbs)))


def third_person(verbs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the verbs as they stand after he, she or it."""
    return tuple(map(_third, verbs))


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "sh", "ch")):
        return f"{verb}es"
    return f"{verb}s"


def _ing(verb: str) -> str:
    if _DOUBLED.fullmatch(verb):
        return f"{verb}{verb[-1]}ing"
    return f"{verb.removesuffix('e')}ing"
