"""Raw medicine list → value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from talkaid.answers.fields import MEDICINE, MEDICINES, ORIGINS
from talkaid.answers.reading import each, truth, unknown, words
from talkaid.answers.values import Medicine, MedicineList
from talkaid.errors import AnswerError

# The words of the file that Python keeps for itself.
ATTRIBUTE = {"for": "purpose", "from": "origin"}


def read_medicines(raw: object) -> MedicineList:
    """Return the list that `raw` says; whether it is full is said beside it.

    Raises AnswerError with every fault of every medicine.
    """
    if not isinstance(raw, Sequence) or isinstance(raw, str):
        raise AnswerError("list-expected")
    if len(raw) > MEDICINES:
        raise AnswerError("too-many", most=str(MEDICINES))
    return MedicineList(tuple(each(enumerate(raw), lambda one: read_medicine(one[1], one[0]))))


def read_medicine(raw: object, at: int) -> Medicine:
    """Return one medicine; raises AnswerError with everything that is wrong with it."""
    if not isinstance(raw, Mapping):
        raise AnswerError("medicine-expected", (at,))
    each(raw, lambda key: _known_key(key, at))
    pieces = {key: raw.get(key, "") for key in MEDICINE}
    texts = each(pieces, lambda key: words(pieces[key], MEDICINE[key], (at, key)))
    said = {ATTRIBUTE.get(key, key): text for key, text in zip(pieces, texts, strict=True)}
    if not said["name"]:
        raise AnswerError("medicine-name", (at, "name"))
    if said["origin"] and said["origin"] not in ORIGINS:
        raise unknown("unknown-option", said["origin"], ORIGINS, (at, "from"))
    return Medicine(known=truth(raw.get("known", True), (at, "known")), **said)


def _known_key(key: object, at: int) -> None:
    if key not in (*MEDICINE, "known"):
        raise unknown("unknown-key", key, (*MEDICINE, "known"), (at, str(key)))
