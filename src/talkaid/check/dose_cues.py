"""Signs that are too weak to be advice alone, and are advice together.

A finished statement that names something one takes and says how much, when, how well, or what to
do tells the reader how to use it, unless it tells of something else: "Antacids make it better
before a meal." No list of phrases can hold all ways to say so.
"""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.normal import Sentence, listed

TAKEN = "taken"
STRONG = "strong"
OTHERS_NEEDED = 2

Cues = Mapping[str, frozenset[str]]

ENGLISH_CUES: Cues = {
    TAKEN: frozenset(
        listed("<thing> <kind> <piece> <amount> <item> <unit> tolerance dosage taper")
    ),
    "how much": frozenset(
        listed(
            """<amount> <number> half more less fewer lower higher small smaller big bigger low
                high little double bit extra usual light heavy tiny third quarter portion limit
                larger large moderate mild least"""
        )
    ),
    "when": frozenset(
        listed(
            """<freq> <time> <span> <period> meal meals food breakfast lunch dinner snack stomach
                bed bedtime noon beforehand early late often daily before after again next first
                twice once until tomorrow tonight midday water juice milk together with_food
            alarm"""
        )
    ),
    "judged": frozenset(
        listed(
            """better best great good fine wise smart right ideal enough plenty works work helps
                safe safer easier gentler stronger strongest smoother faster unnecessary nice
                perfect rule fastest kinder beats harmless okay ok suits well effective punch lift
                handle does no_harm experienced beginners way brings keeps gives makes"""
        )
    ),
    "told": frozenset(
        listed(
            """should must ought you'll try take use keep get set let drop put go save leave spread
            hold eat drink give start begin settle remember avoid never always wash"""
        )
    ),
    STRONG: frozenset(
        listed(
            """should must ought better best great good wise ideal enough plenty small smaller lower
            higher bigger less fewer pair recommended advisable beats"""
        )
    ),
    "changed": frozenset(
        listed(
            """stop stops stopping quit quitting skip skipping drop dropping cut cutting lower
            lowering raise raising switch switching wait waiting leave leaving split splitting move
            moving come without off down up change swap taper tapering rest break halve double"""
        )
    ),
}


def cues_seen(sentence: Sentence, cues: Cues) -> tuple[str, ...]:
    """Return the signs of a finished statement that make it advice; empty when they do not."""
    if not sentence.finished or cues[TAKEN].isdisjoint(sentence.keys):
        return ()
    seen = tuple(name for name, words in cues.items() if not words.isdisjoint(sentence.keys))
    enough = len(seen) > OTHERS_NEEDED or STRONG in seen
    return seen if enough else ()
