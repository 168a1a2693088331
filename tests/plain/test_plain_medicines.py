"""The medicine list and the questions to ask, built up line by line."""

from __future__ import annotations

import json
from pathlib import Path

from plain.walking import Typed, every_type, kratom, type_lines, walk
from talkaid.language.words import load_words

PEOPLE = Path(__file__).parents[1] / "people"
CHECKED = every_type()
REST = [""] * 7


def medicines(*lines: str) -> Typed:
    return type_lines(CHECKED, list(lines), at="medicines")


def picks(*lines: str) -> Typed:
    return type_lines(CHECKED, list(lines), at="picks")


def test_each_field_has_its_own_prompt() -> None:
    fields = ["1 mg tablet", "1 as needed", "1 at night", "4", "anxiety", "last night", "1"]
    typed = medicines("1", "Lorazepam", *fields, "4")
    assert typed.said("medicines") == {
        "value": [
            {
                "name": "Lorazepam",
                "strength": "1 mg tablet",
                "directions": "1 as needed",
                "how": "1 at night",
                "past_7_days": "4",
                "for": "anxiety",
                "last": "last night",
                "from": "doctor",
            }
        ],
        "full_list": True,
    }


def test_an_empty_line_leaves_a_field_out_and_goes_on_with_an_unfinished_list() -> None:
    typed = medicines("1", "Lorazepam", *REST, "")
    assert typed.said("medicines") == {"value": [{"name": "Lorazepam"}], "full_list": False}


def test_takes_none_and_says_nothing_are_not_the_same() -> None:
    assert medicines("2").said("medicines") == {"value": [], "full_list": True}
    typed = medicines("")
    assert typed.said("medicines") is None
    assert typed.interview.response().left_blank == ("medicines",)
    assert medicines("rather not say").said("medicines") == {"way_out": "declined"}


def test_names_that_look_alike_are_shown_from_three_letters_and_never_chosen() -> None:
    assert "Names that look like that" not in medicines("1", "lo").transcript
    typed = medicines("1", "lora", "", *REST, "4")
    assert "  1  lor" in typed.transcript
    assert "An empty line keeps what you typed: lora" in typed.transcript
    assert typed.said("medicines") == {"value": [{"name": "lora"}], "full_list": True}


def test_a_name_can_be_taken_by_its_number_or_written_again() -> None:
    shown = medicines("1", "lorazep").transcript
    (line,) = [line for line in shown.splitlines() if line.startswith("  1  lorazepam")]
    assert line == "  1  lorazepam, Ativan, for anxiety or sleep"
    assert medicines("1", "lorazep", "1", *REST, "4").said("medicines") == {
        "value": [{"name": "lorazepam"}],
        "full_list": True,
    }
    assert medicines("1", "ativ", "1", *REST, "4").said("medicines") == {
        "value": [{"name": "lorazepam (Ativan)"}],
        "full_list": True,
    }
    assert medicines("1", "lorazep", "Zyrtec", *REST, "4").said("medicines") == {
        "value": [{"name": "Zyrtec"}],
        "full_list": True,
    }


def test_a_name_that_is_not_known_is_described() -> None:
    typed = medicines("1", "do not know", "the small white one", *REST, "4")
    assert typed.said("medicines") == {
        "value": [{"name": "the small white one", "known": False}],
        "full_list": True,
    }


def test_a_medicine_needs_a_name_or_a_way_back() -> None:
    typed = medicines("1", "", "back", "2")
    assert "Write a name, or choose that you do not know the name." in typed.transcript
    assert typed.said("medicines") == {"value": [], "full_list": True}


def test_back_goes_to_the_field_before() -> None:
    typed = medicines("1", "Lorazepam", "1 mg", "back", "2 mg", *[""] * 6, "4")
    assert typed.said("medicines") == {
        "value": [{"name": "Lorazepam", "strength": "2 mg"}],
        "full_list": True,
    }


def test_what_is_too_long_is_told_at_its_field() -> None:
    typed = medicines("1", "Lorazepam", "x" * 41, "1 mg", *[""] * 6, "4")
    assert "There is room for 40 letters." in typed.transcript
    assert typed.said("medicines") == {
        "value": [{"name": "Lorazepam", "strength": "1 mg"}],
        "full_list": True,
    }


def test_what_can_be_misread_is_asked_about_once_and_kept() -> None:
    typed = medicines("1", "Lorazepam", ".5 mg", *[""] * 6, "yes", "4")
    assert typed.transcript.count("This can be misread.") == 1
    assert typed.said("medicines") == {
        "value": [{"name": "Lorazepam", "strength": ".5 mg"}],
        "full_list": True,
    }


def test_one_of_several_is_changed_or_taken_off() -> None:
    two = ["1", "Lorazepam", *REST, "1", "Zyrtec", *REST]
    typed = medicines(*two, "2", "2", "", "10 mg", *[""] * 6, "3", "1", "4")
    assert "No longer on your list: Lorazepam" in typed.transcript
    assert typed.said("medicines") == {
        "value": [{"name": "Zyrtec", "strength": "10 mg"}],
        "full_list": True,
    }


def test_blank_takes_a_field_away() -> None:
    one = ["1", "Lorazepam", "1 mg", *[""] * 5, "doctor", "1"]
    typed = medicines(*one[:-2], "1", "2", "", "blank", *[""] * 5, "blank", "4")
    assert typed.said("medicines") == {"value": [{"name": "Lorazepam"}], "full_list": True}


def test_the_list_is_as_it_was_when_the_question_is_asked_again() -> None:
    typed = medicines("1", "Lorazepam", *REST, "4", "5", "")
    assert "  1  Lorazepam\n" in typed.transcript.split("Check your answers.")[1]


# What to ask.


def test_questions_are_chosen_by_number_and_written_in_the_order_of_wanting() -> None:
    typed = picks("Can I drive?", "1", "")
    assert typed.said("picks") == [{"own": "Can I drive?"}, {"prompt": "tests"}]
    assert "  1  Can I drive?\n  2  What tests do I need?\n" in typed.transcript


def test_a_question_is_taken_off_again() -> None:
    typed = picks("One?", "Two?", "remove 1", "remove 5", "")
    assert typed.said("picks") == [{"own": "Two?"}]


def test_no_question_is_a_blank_and_a_number_that_is_not_there_is_told() -> None:
    assert picks("").said("picks") is None
    typed = picks("7", "1, 7", "")
    assert typed.transcript.count("Type a number from 1 to 1.") == 2
    assert typed.said("picks") is None


def test_too_many_questions_are_told_and_the_first_ones_kept() -> None:
    typed = picks("1", "Two?", "Three?", "Four?", "")
    assert "Choose 3 or fewer." in typed.transcript
    assert typed.said("picks") == [{"prompt": "tests"}, {"own": "Two?"}, {"own": "Three?"}]


def test_an_offer_says_what_not_to_stop_alone(tmp_path: Path) -> None:
    said = json.loads((PEOPLE / "quetiapine.json").read_text(encoding="utf-8"))["answers"]
    lines = walk(kratom(), said, tmp_path).transcript.splitlines()
    name = said["medicines"]["value"][0]["name"]
    keep = load_words()("sheet.keep.named", names=name)
    offered = [at for at, line in enumerate(lines) if line == f"     {keep}"]
    assert offered
    assert all(lines[at - 1].lstrip()[0].isdigit() for at in offered)
