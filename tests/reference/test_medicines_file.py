"""The medicines that ship: every name real, every class filled, nothing said that may not be."""

from __future__ import annotations

import bz2
import pickle
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
import tomli
from shipped import PATH, shipped

from talkaid.reference.names import fold, named_parts, readings

HERE = Path(__file__).parent
NEUTRAL = "medicine for infection"
TELLING = re.compile(r"hiv|aids|prep\b|hepat|positive", re.IGNORECASE)
IN_CLINIC_WORDS = re.compile(r"ssri|snri|maoi|benzo|z-drug|tricyclic|antagonist|agonist|inhibitor")


@cache
def vocabulary() -> frozenset[str]:
    """Read the names that drug-named-entity-recognition ships, without running its code."""
    spec = find_spec("drug_named_entity_recognition")
    assert spec is not None, "the extra dev is needed: drug-named-entity-recognition"
    assert spec.origin is not None
    with bz2.open(Path(spec.origin).with_name("drug_ner_dictionary.pkl.bz2"), "rb") as stream:
        held = pickle.load(stream)  # noqa: S301 - a pinned package of the extra dev, tests only
    names = {*held["drug_variant_to_canonical"], *held["drug_canonical_to_data"]}
    return frozenset(map(fold, names))


@cache
def outside() -> dict[str, str]:
    """Return the names that the vocabulary lacks, with the reason of their group."""
    groups = tomli.loads((HERE / "outside_vocabulary.toml").read_text(encoding="utf-8"))
    return {name: group["reason"] for group in groups.values() for name in group["names"]}


def in_vocabulary(name: str) -> bool:
    return any(reading in vocabulary() for reading in readings(name))


def is_real(name: str, also: tuple[str, ...]) -> bool:
    pieces = named_parts(name) or re.split(r", and | and |, ", name)
    return (
        in_vocabulary(name)
        or all(map(in_vocabulary, pieces))
        or any(len(one) >= 3 and in_vocabulary(one) for one in also)
    )


def test_there_are_more_than_the_600_generic_names_that_are_needed() -> None:
    assert len(shipped().by_name) >= 600
    in_both = [name for name in shipped().by_name if fold(name) in vocabulary()]
    assert len(in_both) >= 600


def test_every_name_is_in_an_independent_vocabulary_or_listed_with_a_reason() -> None:
    unknown = [
        name
        for name, one in shipped().by_name.items()
        if not is_real(name, one.also) and name not in outside()
    ]
    assert unknown == []


def test_the_list_of_names_outside_the_vocabulary_is_honest() -> None:
    medicines = shipped().by_name
    assert [name for name in outside() if name not in medicines] == []
    assert [name for name in outside() if is_real(name, medicines[name].also)] == []


def test_most_brands_stand_in_the_vocabulary_beside_the_same_medicine() -> None:
    brands = [(brand, one) for one in shipped().by_name.values() for brand in one.brands]
    held = [brand for brand, _ in brands if fold(brand) in vocabulary()]
    assert len(held) >= 1_400


def test_there_are_65_classes_and_each_holds_a_medicine() -> None:
    medicines = shipped()
    assert len(medicines.classes) == 65
    everything = {name: medicines.classes_of(name) for name in medicines.by_name}
    for class_id in medicines.classes:
        assert any(class_id in classes for classes in everything.values()), class_id


def test_every_name_brand_and_other_name_leads_to_its_medicine() -> None:
    medicines = shipped()
    for name, one in medicines.by_name.items():
        for written in (name, *one.brands, *one.also):
            assert medicines.find(written) == one, written
            assert medicines.find(written.upper()) == one, written


def test_every_name_of_a_class_belongs_to_it() -> None:
    medicines = shipped()
    for class_id, one in medicines.file.classes.items():
        for name in one.names:
            assert medicines.belongs(name, class_id), (name, class_id)


def test_no_word_about_infection_tells_which_one() -> None:
    medicines = shipped()
    assert medicines.classes["hiv"] == medicines.classes["hepatitis"] == NEUTRAL
    for name, one in medicines.by_name.items():
        if medicines.classes_of(name) & {"hiv", "hepatitis"}:
            assert not TELLING.search(one.use), name
    assert not any(map(TELLING.search, medicines.file.uses.values()))


def test_titles_and_uses_are_short_and_plain() -> None:
    medicines = shipped()
    for words in (*medicines.classes.values(), *medicines.file.uses.values()):
        assert len(words.split()) <= 16, words
        assert not IN_CLINIC_WORDS.search(words.lower()), words


def test_every_use_is_used() -> None:
    file = shipped().file
    assert {line.use for line in file.medicines.values()} == set(file.uses)


def test_the_file_says_that_nobody_has_signed_it() -> None:
    assert shipped().file.reviewed is False
    assert shipped().file.checked.isoformat() == "2026-11-21"


def test_each_medicine_is_one_line_in_alphabetical_order() -> None:
    lines = PATH.read_text(encoding="utf-8").split("[medicine]\n", 1)[1].splitlines()
    names = [next(iter(tomli.loads(line))) for line in lines]
    assert names == sorted(names)
    assert names == list(shipped().by_name)


@pytest.mark.parametrize("store", ["acetaminophen", "loperamide", "diphenhydramine", "kava"])
def test_what_a_store_sells_is_marked(store: str) -> None:
    assert shipped().by_name[store].store


@pytest.mark.parametrize("prescribed", ["lorazepam", "oxycodone", "sertraline", "warfarin"])
def test_what_needs_a_prescription_is_not(prescribed: str) -> None:
    assert not shipped().by_name[prescribed].store
