"""What is suggested while a name is typed: never chosen, never short of the right one."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shipped import shipped

from talkaid.reference.search import sound
from talkaid.reference.suggest import alike

HERE = Path(__file__).parent
ROWS = [
    tuple(line.split("\t"))
    for line in (HERE / "misspellings.tsv").read_text(encoding="utf-8").splitlines()
]
TYPED = st.text(alphabet=string.ascii_letters + " -'/.0123456789é", max_size=40)

# Pairs from ISMP's list of confused drug names.
CONFUSED = [
    ("lorazepam", "alprazolam"), ("clonazepam", "lorazepam"), ("clonazepam", "clonidine"),
    ("Celexa", "Celebrex"), ("hydroxyzine", "hydralazine"), ("bupropion", "buspirone"),
    ("tramadol", "trazodone"), ("prednisone", "prednisolone"), ("metformin", "metronidazole"),
    ("glipizide", "glyburide"), ("hydrocodone", "oxycodone"), ("oxycodone", "OxyContin"),
    ("Zyprexa", "Zyrtec"), ("Lamictal", "Lamisil"), ("fluoxetine", "duloxetine"),
    ("quinine", "quinidine"), ("vinblastine", "vincristine"), ("rifampin", "rifaximin"),
    ("methadone", "methylphenidate"), ("naloxone", "naltrexone"), ("Humalog", "Humulin"),
]  # fmt: skip


def suggested(typed: str, most: int = 5) -> list[str]:
    return [one.name for one in shipped().suggest(typed, most)]


def test_nine_of_ten_misspelt_names_have_the_right_one_among_the_first_three() -> None:
    assert len(ROWS) >= 200
    missed = [(typed, right) for typed, right in ROWS if right not in suggested(typed)[:3]]
    assert len(missed) <= len(ROWS) // 10, missed


def test_the_misspelt_names_are_misspelt_and_their_answers_are_there() -> None:
    assert len({typed for typed, _ in ROWS}) == len(ROWS)
    assert [typed for typed, _ in ROWS if shipped().find(typed)] == []
    assert [right for _, right in ROWS if right not in shipped().by_name] == []


def test_names_that_begin_so_come_first_with_brand_and_use() -> None:
    first, second, *_ = shipped().suggest("lora")
    assert (first.name, first.brand, first.use) == ("lorazepam", "Ativan", "for anxiety or sleep")
    assert (second.name, second.brand, second.use) == ("loratadine", "Claritin", "for allergies")


def test_the_brand_that_was_typed_is_shown() -> None:
    assert [(one.name, one.brand) for one in shipped().suggest("Tylenol PM", 1)] == [
        ("acetaminophen and diphenhydramine", "Tylenol PM")
    ]


def test_a_whole_name_comes_before_longer_ones() -> None:
    for name in ("insulin", "codeine", "aspirin", "calcium", "vitamin d", "metronidazole"):
        assert suggested(name)[0] == name


def test_a_slip_is_found_before_the_name_is_finished() -> None:
    assert "lorazepam" in suggested("lorez")
    assert "gabapentin" in suggested("gabbap")
    assert "sertraline" in suggested("setral")


def test_no_brand_is_shown_that_only_repeats_the_name() -> None:
    assert [one.brand for one in shipped().suggest("hydroxycut", 1)] == [""]


@pytest.mark.parametrize("typed", ["", "l", "lo", "  lo  ", "l-o", "..lo..", "é", "💊💊💊"])
def test_below_three_letters_nothing_is_suggested(typed: str) -> None:
    assert shipped().suggest(typed) == ()


@pytest.mark.parametrize("typed", ["qqqqqqqq", "the small white one", "xyzzyxyzzy", "ожидание"])
def test_what_is_like_nothing_suggests_nothing(typed: str) -> None:
    assert shipped().suggest(typed) == ()


@pytest.mark.parametrize("most", [0, -1])
def test_none_wanted_none_given(most: int) -> None:
    assert shipped().suggest("lorazepam", most) == ()


@pytest.mark.parametrize(("one", "other"), CONFUSED)
def test_names_known_to_be_confused_look_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("lorazepam", "warfarin"), ("Eliquis", "Tums"), ("insulin", "insulin glargine")],
)
def test_names_that_are_told_apart_do_not(one: str, other: str) -> None:
    assert not alike(one, other)


def test_the_list_says_when_its_names_look_alike() -> None:
    assert all(one.look_alike for one in shipped().suggest("hydroxyzine", 2))
    assert not any(one.look_alike for one in shipped().suggest("zzzquil"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fentanyl", "phentanil"),
        ("xanax", "zanax"),
        ("synthroid", "sinthroid"),
        ("codeine", "kodein"),
    ],
)
def test_names_that_sound_the_same_have_one_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@given(TYPED, st.integers(min_value=1, max_value=12))
def test_suggestions_are_few_different_known_and_always_the_same(typed: str, most: int) -> None:
    medicines = shipped()
    found = medicines.suggest(typed, most)
    assert found == medicines.suggest(typed, most)
    assert len(found) <= most
    names = [one.name for one in found]
    assert len(set(names)) == len(names)
    for one in found:
        medicine = medicines.by_name[one.name]
        assert one.use == medicine.use
        assert one.brand in ("", *medicine.brands)


@given(TYPED, st.integers(min_value=1, max_value=8))
def test_asking_for_more_only_adds(typed: str, most: int) -> None:
    fewer = suggested(typed, most)
    assert suggested(typed, most + 3)[: len(fewer)] == fewer


@given(st.sampled_from(sorted(shipped().by_name)))
def test_a_name_suggests_itself_first(name: str) -> None:
    found = suggested(name, 1)
    assert found == ([name] if len(name) >= 3 else [])
