"""What is suggested while the name of a medicine is typed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from rapidfuzz.process import extract

from benchmarks.pairs import Result, in_turn, ratio, seconds
from benchmarks.questionnaires import SEED
from benchmarks.scale import Scale
from talkaid.reference.medicines import Medicines, parse_medicines

NAME = "suggest"
FEWEST_LETTERS = 3
TYPED = 8
SHOWN = 5
_BEGINS = ("a", "be", "cor", "di", "e", "flu", "gli", "hy", "lo", "met", "na", "ox", "pra", "ser")
_MIDDLES = ("bu", "ce", "do", "fe", "ga", "li", "mo", "ni", "pro", "ra", "so", "ti", "va", "zo")
_ENDS = ("cin", "dine", "lol", "mab", "mine", "nib", "pam", "pril", "sartan", "statin", "zole")


def measured(scale: Scale) -> Iterator[Result]:
    """Yield one key after the other of some names, half of them with a slip."""
    names = _names(scale.names)
    medicines = _medicines(names)
    keys = list(_keys(names))

    def ours() -> None:
        for typed in keys:
            medicines.suggest(typed, SHOWN)

    def rival() -> None:
        for typed in keys:
            extract(typed, names, limit=SHOWN)

    pairs = in_turn(seconds(ours), seconds(rival), scale.pairs)
    what = f"medicine suggestion per key, {scale.names:,} names"
    yield ratio(what, "rapidfuzz process.extract", 1.0, pairs)


def _names(count: int) -> list[str]:
    chance = random.Random(SEED)  # noqa: S311  # the same names each time, nothing secret
    found: dict[str, None] = {}
    while len(found) < count:
        middles = "".join(chance.choices(_MIDDLES, k=chance.randint(1, 4)))
        found[chance.choice(_BEGINS) + middles + chance.choice(_ENDS)] = None
    return list(found)


def _medicines(names: list[str]) -> Medicines:
    """Return medicines of which each second name is the brand of the one before."""
    lines = zip(names[::2], names[1::2], strict=True)
    return parse_medicines(
        {
            "kind": "medicines",
            "language": "en",
            "checked": "2026-11-21",
            "reviewed": True,
            "class": {"do_not_stop_suddenly": {"title": "not to be stopped alone", "names": []}},
            "use": {"many": "for many things"},
            "medicine": {name: {"brands": [brand], "use": "many"} for name, brand in lines},
        }
    )


def _keys(names: list[str]) -> Iterator[str]:
    for at, name in enumerate(names[:: max(len(names) // TYPED, 1)]):
        typed = name if at % 2 else name[:2] + name[3] + name[2] + name[4:]
        yield from (typed[:end] for end in range(FEWEST_LETTERS, len(typed) + 1))
