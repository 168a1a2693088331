"""How much room each piece of a person's words has, in letters."""

from __future__ import annotations

from types import MappingProxyType

WRITE_IN = 80
OWN_QUESTION = 120
WHEN = 60
NUMBER = 20

MEDICINE = MappingProxyType(
    {
        "name": 60,
        "strength": 40,
        "for": 60,
        "directions": 80,
        "how": 80,
        "past_7_days": 20,
        "last": 30,
        "from": 30,
    }
)
MEDICINES = 40
ORIGINS = ("doctor", "store", "friend", "online", "declined")
AMOUNT = MappingProxyType({"number": 20, "measure": 40, "times_a_day": 20})
