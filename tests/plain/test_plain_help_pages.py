"""A page of help opens on the answer itself, says what to do, and waits for a choice."""

from __future__ import annotations

from plain.walking import Typed, every_type, type_lines

CHECKED = every_type()
PAGE = "\nRead this now.\n"


def typed(*lines: str) -> Typed:
    return type_lines(CHECKED, list(lines))


def test_the_page_opens_before_the_next_question() -> None:
    heard = typed("yes").transcript.split("> yes\n")[1].splitlines()
    assert heard[:4] == ["You chose: Yes.", "", "Read this now.", "This can be an emergency."]
    assert heard[4].startswith("1. Call 911 now.")
    assert "Who is answering?" not in heard


def test_keeping_going_leads_to_the_next_question_and_the_page_is_not_shown_again() -> None:
    transcript = typed("yes", "2", "back", "yes").transcript
    assert transcript.count(PAGE) == 1
    assert transcript.count("Who is answering?") == 2


def test_getting_help_waits() -> None:
    transcript = typed("yes", "1").transcript
    assert "Your answers stay here. Press Enter when you want to go on." in transcript
    assert "Who is answering?" not in transcript
    assert "Who is answering?" in typed("yes", "1", "").transcript


def test_an_answer_chosen_by_mistake_is_asked_again_and_opens_the_page_again() -> None:
    for mistake in ("3", "back"):
        chosen = typed("yes", mistake, "no")
        assert chosen.said("gate") == "no"
        assert chosen.transcript.count("Is any of this so now?") == 2
    assert typed("yes", "3", "yes").transcript.count(PAGE) == 2


def test_by_mistake_finds_an_answer_of_another_day() -> None:
    chosen = type_lines(CHECKED, ["3", "no"], before={"gate": "yes"})
    assert chosen.transcript.count(PAGE) == 1
    assert chosen.said("gate") == "no"


def test_the_page_asks_for_a_choice() -> None:
    transcript = typed("yes", "", "9").transcript
    assert transcript.count("Type a number from 1 to 3.") == 3
    assert "Who is answering?" not in transcript


def test_the_page_opens_on_the_row_and_the_other_rows_are_asked_after_it() -> None:
    chosen = typed("no", "1", "", "yes", "2", "no", "yes")
    rows = chosen.transcript.split("Line 1 of 3: The x sign\n> yes\n")[1]
    assert rows.index(PAGE) < rows.index("Line 2 of 3: The y sign")
    assert chosen.said("signs") == {"x": "yes", "y": "no", "z": "yes"}
    assert chosen.transcript.count(PAGE) == 1


def test_a_row_chosen_by_mistake_is_asked_again() -> None:
    chosen = typed("no", "1", "", "yes", "3", "no", "no", "no")
    assert chosen.said("signs") == {"x": "no", "y": "no", "z": "no"}


def test_the_page_opens_while_an_answer_is_being_changed() -> None:
    chosen = type_lines(CHECKED, ["no", "1", "yes", "2", "2"], at="gate")
    assert chosen.transcript.count(PAGE) == 1
    assert chosen.said("gate") == "yes"


def test_leaving_the_page_for_another_part_does_not_lose_it() -> None:
    chosen = typed("yes", "list", "4", "1", "")
    assert chosen.transcript.count(PAGE) == 2


def test_input_that_ends_at_the_page_ends_the_interview_with_the_answer_kept() -> None:
    chosen = typed("yes")
    assert chosen.ending.how == "input_ended"
    assert chosen.said("gate") == "yes"
