"""What can be typed at a prompt, and what is said back."""

from __future__ import annotations

import pytest

from plain.walking import Typed, every_type, kratom, type_lines

CHECKED = every_type()


def at(question_id: str, *lines: str) -> Typed:
    return type_lines(CHECKED, list(lines), at=question_id)


def said(question_id: str, *lines: str) -> object:
    return at(question_id, *lines).said(question_id)


def from_the_start(*lines: str) -> Typed:
    return type_lines(CHECKED, list(lines))


def after_prompt(typed: Typed, line: str) -> list[str]:
    """What was said after a typed line, up to the next prompt."""
    rest = typed.transcript.split(f"\n> {line}\n", 1)[1]
    return rest.split("\n> ")[0].splitlines()


# Before the first question.


def test_the_country_of_the_numbers_can_be_changed_before_it_begins() -> None:
    typed = type_lines(CHECKED, ["ca", "", "no"], welcome=False)
    assert typed.interview.country == "CA"
    assert typed.said("gate") == "no"
    typed = type_lines(CHECKED, ["other", "", "no"], welcome=False)
    assert typed.interview.country is None
    assert "Emergency: call your local emergency number." in typed.transcript


@pytest.mark.parametrize("line", ["", "ok", "go", "start", "yes", "hi", "zz"])
def test_anything_else_begins(line: str) -> None:
    typed = type_lines(CHECKED, [line, "no"], welcome=False)
    assert typed.interview.country == "US"
    assert typed.said("gate") == "no"


# One question in the order in which it is heard.


def test_a_question_is_heard_in_its_order() -> None:
    heard = at("gate").transcript.split("\n> ")[1].splitlines()
    assert heard[2:] == [
        "Part 1 of 4: The first part",
        "You can skip any of these.",
        "Is any of this so now?",
        "- The first thing",
        "- The second thing",
        "Why we ask: It comes first.",
        "  1  Yes",
        "  2  No",
        "  3  I am not sure",
        "  4  I would rather not say",
        "Type yes, no, or a number from 1 to 4. An empty line leaves it blank.",
    ]


def test_the_answer_before_is_heard_last() -> None:
    heard = after_prompt(from_the_start("no", "1", "back"), "back")
    assert heard[-2:] == [
        "Type a number from 1 to 3 and press Enter. An empty line leaves it blank.",
        "Your answer before: I am, by myself. An empty line keeps it. Type blank to take it away.",
    ]


# Choosing.


@pytest.mark.parametrize(
    "line", ["2", "2.", "2)", "٢", "I am, and someone is with me", "i AM, and  someone is with me."]
)
def test_an_option_is_chosen_by_number_or_by_its_words(line: str) -> None:
    assert said("who", line) == "present"


@pytest.mark.parametrize(
    "line", ["0", "4", "-1", "1.5", "1, 2", "present", "I am", "999999999999", '"2"']
)
def test_what_is_no_option_is_told_with_what_to_do(line: str) -> None:
    typed = at("who", line)
    assert after_prompt(typed, line)[0] == "Type a number from 1 to 3."
    assert typed.said("who") is None


@pytest.mark.parametrize("line", ["3", "rather not say", "I would rather not say"])
def test_a_way_out_is_chosen_like_an_option(line: str) -> None:
    assert said("who", line) == {"way_out": "declined"}


def test_a_way_out_that_is_not_offered_is_none() -> None:
    assert said("who", "not sure") is None


@pytest.mark.parametrize("line", ["2, 1", "2 1", "2;1", "2,1,2", "To know b, To know a"])
def test_several_are_chosen_in_the_order_they_are_typed(line: str) -> None:
    assert said("wishes", line) == ["b", "a"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("1, 9", "Type numbers from 1 to 6, such as 1, 3."),
        ("1, 4", "That answer cannot go with others. Choose it alone, or choose the others."),
        ("1, 5", "That answer cannot go with others. Choose it alone, or choose the others."),
        ("1, 2, 3", "Choose 2 or fewer."),
    ],
)
def test_several_that_do_not_go_together_are_told(line: str, sentence: str) -> None:
    typed = at("wishes", line)
    assert after_prompt(typed, line)[0] == sentence
    assert typed.said("wishes") is None


def test_own_words_stand_beside_the_option_that_asks_for_them() -> None:
    value = {"value": ["other"], "write_in": {"other": "my knee"}}
    assert said("wishes", "3", "my knee") == value
    assert said("wishes", "3", "") == ["other"]
    assert said("wishes", "3", "x" * 81, "my knee") == value


def test_back_from_own_words_chooses_again() -> None:
    assert said("wishes", "3", "back", "1") == ["a"]


@pytest.mark.parametrize(
    ("line", "meant"), [("y", "yes"), ("YES", "yes"), ("n", "no"), ("1", "yes"), ("No.", "no")]
)
def test_yes_and_no_are_whole_words(line: str, meant: str) -> None:
    assert said("fact", line) == meant


@pytest.mark.parametrize("line", ["yes please", "nope", "ye", "yn"])
def test_anything_else_is_neither_yes_nor_no(line: str) -> None:
    assert said("fact", line) is None


def test_a_note_is_read_only_after_yes() -> None:
    assert "This much is known." in at("fact", "yes").transcript
    assert "This much is known." not in at("fact", "no").transcript


def test_what_is_on_the_list_is_proposed_and_stored_only_when_it_is_taken() -> None:
    listed = [*[""] * 6, "1", "oxycodone", *[""] * 7, "4"]
    typed = from_the_start(*listed)
    assert typed.said("kinds") is None
    assert "  3  These, from your list: Opioid pain medicine\n" in typed.transcript
    assert from_the_start(*listed, "").said("kinds") is None
    assert from_the_start(*listed, "3").said("kinds") == ["opioid"]


# Line by line.


def test_rows_are_answered_one_by_one_and_a_blank_stays_blank() -> None:
    assert said("signs", "no", "", "not sure") == {"x": "no", "z": "unknown"}


def test_back_goes_to_the_row_before() -> None:
    assert said("signs", "no", "back", "rather not say", "no", "no") == {
        "x": "declined",
        "y": "no",
        "z": "no",
    }


def test_all_rows_can_be_passed_at_once() -> None:
    assert said("signs", "no", "all rather not say") == {"way_out": "declined"}


def test_rows_left_blank_are_a_blank_question() -> None:
    typed = at("signs", "", "", "")
    assert typed.said("signs") is None
    assert "signs" in typed.interview.response().left_blank


def test_rows_are_rated_by_number_or_by_words() -> None:
    assert said("rated", "2", "never") == {"p": "often", "q": "never"}
    assert said("rated", "3", "5", "4") == {"p": "unknown", "q": "declined"}
    assert said("ranged", "11", "ten", "0") == {"work": 10, "rest": 0}


# Writing.


def test_a_number_that_cannot_be_is_told_and_one_that_is_unusual_is_asked_once() -> None:
    typed = at("days", "45", "25", "no", "25", "25")
    assert "Enter a number from 0 to 30. Your best guess is fine." in typed.transcript
    assert typed.transcript.count('You wrote "25". Is that right?') == 1
    assert typed.said("days") == "25"


def test_an_amount_is_three_steps_and_read_back() -> None:
    typed = at("amount", "1", "2", "4", "yes")
    assert typed.said("amount") == {
        "number": "1",
        "measure": "capsules",
        "times_a_day": "4",
        "varies": True,
    }
    assert (
        'Your sheet will say: "1 capsules, 4 times a day, It changes a lot"\n' in typed.transcript
    )
    assert said("amount", "", "a handful", "", "") == {"measure": "a handful"}
    assert said("amount", "2", "back", "3", "spoons", "", "") == {
        "number": "3",
        "measure": "spoons",
    }
    assert said("amount", "not sure") == {"way_out": "unknown"}
    assert said("amount", "", "", "", "") is None


def test_a_time_is_read_back_as_it_was_written() -> None:
    typed = from_the_start("no", "1", "", "no", "yes", "no", "fall 2023")
    assert typed.said("since") == "fall 2023"
    assert 'Your sheet will say: "fall 2023"\n' in typed.transcript


def test_words_are_kept_as_they_were_written() -> None:
    assert said("line_text", "[/bold] {x} <b> 50%") == "[/bold] {x} <b> 50%"
    assert said("line_text", "none") == ""
    assert said("line_text", "It has none") == ""
    assert said("line_text", '"none"') == "none"
    assert said("words", "one", "two", "") == "one\ntwo"
    assert said("words", "one", "two") == "one\ntwo"


@pytest.mark.parametrize("word", ["back", "leave", "help", "not sure", "<", "list", "skip"])
def test_a_word_with_a_meaning_is_an_answer_in_quotes(word: str) -> None:
    assert said("line_text", f'"{word}"') == word
    assert said("line_text", f"“{word}”") == word


def test_quotes_around_anything_else_stay() -> None:
    assert said("line_text", '"so-called" tea') == '"so-called" tea'
    assert said("line_text", '"green"') == '"green"'


def test_what_is_too_long_is_told_and_can_be_written_again() -> None:
    typed = at("line_text", "x" * 31, "short")
    assert "There is room for 30 letters. Make it a little shorter." in typed.transcript
    assert typed.said("line_text") == "short"


def test_control_characters_do_not_reach_the_answer() -> None:
    typed = at("line_text", "a\x1b[2Jb\x07\u202ec")
    assert typed.said("line_text") == "a[2Jbc"
    assert "\x1b" not in typed.transcript


# Keeping, taking away, going back.


def test_an_empty_line_keeps_the_answer_before_and_blank_takes_it_away() -> None:
    assert from_the_start("no", "1", "back", "").said("who") == "alone"
    typed = from_the_start("no", "1", "back", "blank")
    assert typed.said("who") is None
    assert typed.interview.response().left_blank == ("who",)


def test_back_at_the_first_question_is_told() -> None:
    typed = type_lines(CHECKED, ["back"])
    assert "This is the first question." in typed.transcript


def test_an_answer_that_no_longer_fits_is_told_once_and_kept() -> None:
    signs = ["no", "1", "", "no", "yes", "no", "May"]
    told = (
        "These questions no longer fit. Your answers to them are kept, but they are not on your "
        "sheet:\n- Since\n"
    )
    assert told not in from_the_start(*signs).transcript
    typed = from_the_start(*signs, "back", "back", "no", "no", "no")
    assert typed.transcript.count(told) == 1
    assert "since" not in typed.interview.response().answers
    assert "since" in typed.interview.response(with_hidden=True).answers


# Commands.


@pytest.mark.parametrize("line", ["help", "?", "HELP"])
def test_help_says_the_commands_the_numbers_and_the_question_again(line: str) -> None:
    heard = after_prompt(at("days", line), line)
    assert "leave stops. It asks first." in heard
    assert "Emergency: call 911." in heard
    assert heard[-1].startswith("Or type: rather not say")
    assert "On how many days?" in heard


def test_the_list_shows_every_part_and_opens_one() -> None:
    typed = at("days", "list", "6")
    heard = after_prompt(typed, "list")
    assert heard[:8] == [
        "Your parts:",
        "  1  Part 1 of 4: The first part. Not started",
        "  2  Part 2 of 4: The second part. Not started",
        "  3  Part 3 of 4: The private part. Not started",
        "  4  Part 4 of 4: Your questions. Not started",
        "  5  More: One more thing. Not started",
        "  6  More: For the paper. Not started",
        "  7  Check my answers",
    ]
    assert "What name goes on the sheet?" in after_prompt(typed, "6")


def test_an_empty_line_leaves_the_list_and_the_question_is_said_again() -> None:
    typed = at("days", "list", "", "7")
    assert typed.said("days") == "7"


def test_a_private_part_waits_until_the_person_is_alone() -> None:
    typed = from_the_start("no", "2", "list", "3", "no", "", "list", "3", "yes")
    waits = "  3  Part 3 of 4: The private part. Waits until you are alone\n"
    assert typed.transcript.count(waits) == 2
    assert typed.transcript.count("\nThis part waits until you are alone.\n") == 1
    assert typed.transcript.count("Is it so in private?") == 1
    assert not typed.interview.someone_present


def test_leaving_asks_first() -> None:
    typed = at("days", "3", "leave", "1", "leave", "3")
    assert typed.ending.how == "left"
    assert "You have answered 1 question. It is not saved." in typed.transcript
    assert typed.transcript.endswith("Your answers are erased. Nothing was saved.\n")


def test_leaving_before_the_first_answer_says_that_nothing_was_answered() -> None:
    typed = at("days", "leave", "2")
    assert typed.ending.how == "left"
    assert "Leave? You have not answered anything yet." in typed.transcript
    assert typed.transcript.endswith("You answered nothing, and nothing is saved.\n")


def test_the_end_of_input_gives_back_what_there_is() -> None:
    typed = at("days", "3")
    assert typed.ending.how == "input_ended"
    assert list(typed.ending.response.answers) == ["days"]


def test_many_commands_in_a_row_are_only_so_many_lines() -> None:
    typed = at("days", *["list"] * 3000, *["leave"] * 3000, *["help"] * 50)
    assert typed.ending.how == "input_ended"


def test_a_line_of_a_million_letters_is_one_line() -> None:
    typed = at("line_text", "x" * 1_000_000, "short")
    assert typed.said("line_text") == "short"


def test_help_explains_the_words_of_the_question_that_is_asked_and_of_no_other() -> None:
    checked = kratom()
    assert "seizure: a fit" not in type_lines(checked, ["help"], welcome=False).transcript
    assert "seizure: a fit" in type_lines(checked, ["help"]).transcript


def test_the_examples_of_a_time_fit_what_is_asked() -> None:
    checked = kratom()
    born = type_lines(checked, [], at="birth_date").transcript
    assert "such as May 3, 1985." in born and "2 years ago" not in born
    assert "March 17, next week." in type_lines(checked, [], at="visit_date").transcript
