"""Finding a medicine by what a person typed, and the classes it counts for."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shipped import shipped

from talkaid.reference.names import LONGEST, fold, hyphened_parts, parts, readings

HOSTILE = [
    "",
    " ",
    "\x00\x1b[2J\x07",
    "[bold red]lorazepam[/]",
    "<script>alert(1)</script>",
    "{{7*7}} $(rm -rf /) ; DROP TABLE",
    "\u202elorazepam\u202c",
    "\ud800\udfff",
    "لورازيبام",
    "👩‍⚕️💊" * 50,
    "a" * 1_000_000,
    "(" * 100_000,
    "a/" * 500_000,
    "and " * 250_000,
    "-" * 1_000_000,
    "1 mg " * 200_000,
    "\ufdfa" * 1_000,
    "e" + "\u0301" * 100_000,
]
NAMES = st.sampled_from(sorted(shipped().by_name))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lorazepam 1 mg tablet", "lorazepam"),
        ("LORAZEPAM", "lorazepam"),
        ("Lorazepam (Ativan)", "lorazepam"),
        ("Ativan 0.5mg", "lorazepam"),
        ("generic Percocet", "oxycodone and acetaminophen"),
        ("Percocet 5/325", "oxycodone and acetaminophen"),
        ("acetaminophen + oxycodone", "oxycodone and acetaminophen"),
        ("oxycodone-acetaminophen 5-325 mg", "oxycodone and acetaminophen"),
        ("oxycodone/apap", "oxycodone and acetaminophen"),
        ("Oxycodone HCl 5 mg", "oxycodone"),
        ("paracetamol", "acetaminophen"),
        ("codeine/paracetamol", "acetaminophen and codeine"),
        ("co-codamol 30/500", "acetaminophen and codeine"),
        ("Tylenol #3", "acetaminophen and codeine"),
        ("Tylenol 3 300 mg tablet", "acetaminophen and codeine"),
        ("Tylenol with codeine", "acetaminophen and codeine"),
        ("metoprolol succinate ER 50 mg", "metoprolol"),
        ("sertraline hydrochloride", "sertraline"),
        ("trazodone 50mg at night", "trazodone"),
        ("vitamin D 5000 IU", "vitamin d"),
        ("St Johns Wort", "st. john's wort"),
        ("Advil Cold & Sinus", "ibuprofen and pseudoephedrine"),
        ("Advair Diskus 250/50", "fluticasone and salmeterol inhaler"),
        ("salmeterol and fluticasone", "fluticasone and salmeterol inhaler"),
        ("Ventolin", "albuterol"),
        ("Lantus SoloStar", "insulin glargine"),
        ("hydrocortisone 1% cream", "hydrocortisone cream"),
        ("lidocaine 5% patch", "lidocaine patch"),
        ("Suboxone 8-2 mg film", "buprenorphine and naloxone"),
        ("7-OH", "7-hydroxymitragynine"),
        ("naloxone spray", "naloxone nasal spray"),
        ("Pénicilline", None),
        ("the small white one", None),
        ("lorazepan", None),
        ("", None),
        ("mg", None),
        ("and", None),
        ("100", None),
    ],
)
def test_what_is_typed_finds(typed: str, name: str | None) -> None:
    found = shipped().find(typed)
    assert (found.name if found else None) == name


def test_accents_do_not_matter() -> None:
    assert shipped().find("Lörazepám") == shipped().find("lorazepam")


@pytest.mark.parametrize(
    ("class_id", "members"),
    [
        ("opioid_antagonist", "Vivitrol; LDN; low dose naltrexone; Contrave; Lybalvi; Embeda"),
        ("acetaminophen", "Percocet; NyQuil; Excedrin; Norco; Fioricet; Ultracet; Tylenol PM"),
        ("acetaminophen", "co-codamol; Theraflu; paracetamol; hydrocodone/apap; Tylenol Cold Max"),
        ("benzodiazepine", "diazepam; Xanax; Klonopin; Librax; Limbitrol; midazolam"),
        ("muscle_relaxant", "diazepam; Soma; baclofen 10 mg"),
        ("sedating_any", "diazepam; Benadryl; Ambien; beer; Lyrica; Seroquel; weed"),
        ("sedating_strong", "lorazepam; oxycodone; gabapentin; wine; phenibut"),
        ("quetiapine", "Seroquel; Seroquel XR 50 mg; quetiapine fumarate"),
        ("opioid", "Percocet; tramadol; Suboxone; Butrans; MS Contin; Lomotil; heroin"),
        ("opioid_agonist_treatment", "methadone; Suboxone; Sublocade; Butrans; Belbuca"),
        ("opioid_mixed", "Talwin NX; Suboxone; nalbuphine"),
        ("opioid_rescue", "Narcan; naloxone; Opvee; Zimhi"),
        ("serotonergic_strong", "Zoloft; Robitussin DM; tramadol; St Johns wort; linezolid"),
        ("maoi_classic", "Nardil; Emsam; Zyvox; ayahuasca; Uribel"),
        ("lithium", "lithium carbonate; Lithobid"),
        ("anticoagulant", "Eliquis; Coumadin; Xarelto"),
        ("qt_prolonging", "Imodium; methadone; Celexa; Z-Pak"),
        ("cyp3a_inhibitor_strong", "Paxlovid; clarithromycin"),
        ("hiv", "Truvada; Descovy; Biktarvy; Apretude"),
        ("hepatotoxic_otc_strong", "Tylenol; kava; turmeric; ashwagandha; Percocet"),
        ("opioid_like_supplement", "ZaZa; phenibut; Imodium; 7-OH; feel free"),
        ("do_not_stop_suddenly", "Xanax; clonidine; prednisone; Keppra; Eliquis; methadone"),
        ("diabetes_low_sugar", "Lantus; glipizide; Humulin 70/30"),
    ],
)
def test_class_members(class_id: str, members: str) -> None:
    assert class_id in shipped().classes
    for typed in members.split("; "):
        assert shipped().belongs(typed, class_id), typed


@pytest.mark.parametrize(
    ("class_id", "others"),
    [
        ("opioid_antagonist", "naloxone spray; Narcan; Opvee; Suboxone; Movantik; loperamide"),
        ("opioid_rescue", "Suboxone; Talwin NX; oxycodone and naloxone; naltrexone"),
        ("opioid_agonist_treatment", "MS Contin; Dilaudid; oxycodone"),
        ("quetiapine", "olanzapine; Abilify"),
        ("maoi_classic", "isoniazid; sertraline"),
        ("corticosteroid", "hydrocortisone 1% cream; Symbicort; Flonase"),
        ("antifungal_azole", "ketoconazole 2% shampoo; clotrimazole"),
        ("benzodiazepine", "zolpidem; buspirone; the small white one"),
        ("no_such_class", "lorazepam; Percocet"),
    ],
)
def test_not_class_members(class_id: str, others: str) -> None:
    for typed in others.split("; "):
        assert not shipped().belongs(typed, class_id), typed


def test_an_unknown_combination_counts_for_each_part_that_is_known() -> None:
    assert shipped().find("Xanax and Percocet") is None
    assert shipped().classes_of("Xanax and Percocet") == (
        shipped().classes_of("Xanax") | shipped().classes_of("Percocet")
    )


def test_within_follows_inclusion() -> None:
    medicines = shipped()
    assert medicines.within("benzodiazepine", "do_not_stop_suddenly")
    assert medicines.within("z_drug", "sedating_any")
    assert medicines.within("lithium", "lithium")
    assert not medicines.within("do_not_stop_suddenly", "benzodiazepine")
    assert not medicines.within("no_such_class", "lithium")


def test_members_of_an_included_class_are_members() -> None:
    medicines = shipped()
    for name in medicines.by_name:
        classes = medicines.classes_of(name)
        for inner in classes:
            holders = {outer for outer in medicines.classes if medicines.within(inner, outer)}
            assert holders <= classes, name


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_typed_does_any_harm(typed: str) -> None:
    medicines = shipped()
    medicines.find(typed)
    assert medicines.classes_of(typed) <= set(medicines.classes)
    assert len(medicines.suggest(typed)) <= 5


@given(st.text("abE Z", max_size=LONGEST + 5))
def test_plain_letters_fold_as_any_others(text: str) -> None:
    assert fold(text) == fold("'" + text)[: len(fold(text))]
    assert fold(text[: LONGEST - 1]) == fold(text[: LONGEST - 1] + "'")


@given(st.text(max_size=300))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert len(fold(text)) <= LONGEST


@given(st.text(max_size=300))
def test_any_text_finds_the_same_twice_and_only_what_is_there(text: str) -> None:
    medicines = shipped()
    found = medicines.find(text)
    assert found == medicines.find(text)
    assert found is None or found in medicines.by_name.values()
    assert medicines.classes_of(text) == medicines.classes_of(text)
    assert all(parts(text)) and all(hyphened_parts(text))


@given(NAMES, st.sampled_from(["", " 5 mg", " 10mg", " 0.5 mg", " 100 mcg", " 10 mg/5 mL"]))
def test_a_strength_behind_a_name_does_not_hide_it(name: str, strength: str) -> None:
    assert shipped().find(name + strength) == shipped().by_name[name]


@given(NAMES)
def test_case_and_blanks_do_not_matter(name: str) -> None:
    loud = "  " + "   ".join(name.upper().split()) + " "
    assert shipped().find(loud) == shipped().by_name[name]


@given(NAMES, NAMES)
def test_a_combination_counts_for_both(one: str, other: str) -> None:
    medicines = shipped()
    typed = f"{one} + {other}"
    if medicines.find(typed) is None:
        wanted = medicines.classes_of(one) | medicines.classes_of(other)
        assert medicines.classes_of(typed) >= wanted


@given(st.text(alphabet=string.ascii_letters + " 0123456789/()-+%.,", max_size=250))
def test_every_reading_is_folded(text: str) -> None:
    for reading in readings(text):
        assert reading == fold(reading)
