"""The form for pen and paper: all of the questionnaire stands on it, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from samples import flat, pages_text

from questionnaire.test_overlay import NAPS, SLEEP, overlay
from small import EVERY_TYPE, checked
from talkaid.check.opening import open_bundled
from talkaid.check.passed import CheckedQuestionnaire, passed_with
from talkaid.language.words import load_words
from talkaid.paper.blank import pdf as blank_pdf_module
from talkaid.paper.blank.build import blank_form
from talkaid.paper.blank.model import BlankForm, Item, Rule, Scale, Table, Ticks
from talkaid.paper.blank.pdf import blank_pdf
from talkaid.paper.blank.text import blank_text
from talkaid.paper.pdf import Paper, PdfSheet
from talkaid.paper.wrapping import COLUMNS

WORDS = load_words("en")
CHECKED = open_bundled()
QUESTIONNAIRE = CHECKED.questionnaire
SIZES: tuple[tuple[Paper, bool], ...] = (
    ("letter", False),
    ("a4", False),
    ("letter", True),
    ("a4", True),
)


def form_of(made: CheckedQuestionnaire, country: str | None = "US") -> BlankForm:
    return blank_form(made, WORDS, country=country, program="0.1.0")


def text_of(made: CheckedQuestionnaire, country: str | None = "US") -> str:
    return blank_text(form_of(made, country), WORDS)


FORM = form_of(CHECKED)
TEXT = blank_text(FORM, WORDS)


@cache
def pdf_of(paper: Paper, large: bool) -> PdfSheet:
    return blank_pdf(FORM, WORDS, paper=paper, large=large)


@cache
def printed(paper: Paper, large: bool) -> str:
    """Return the words of all pages without what stands at their feet."""
    made = pdf_of(paper, large)
    pages = [flat(page) for page in pages_text(made.content)]
    for number, page in enumerate(pages, start=1):
        foot = flat(f"{FORM.footer} page {number} of {made.pages}")
        assert foot in page
        pages[number - 1] = page.replace(foot, "")
    return "".join(pages)


def rules() -> Iterator[Rule]:
    for part in FORM.parts:
        yield from (one for one in (part.only_if,) if one)
    for item in FORM.items:
        yield from (one for one in (item.only_if, item.go_on) if one)
        yield from (*item.read_as, *item.help_now)


def item(question_id: str, form: BlankForm = FORM) -> Item:
    return next(one for one in form.items if one.question_id == question_id)


def every_word() -> Iterator[str]:
    for part in FORM.parts:
        yield from (part.title, *part.notice)
    for one in FORM.items:
        yield from (one.ask, one.why, one.how, one.meanings, *one.ways_out)
        for piece in one.pieces:
            if isinstance(piece, Ticks):
                yield from (box.label for box in piece.boxes)
            if isinstance(piece, Table):
                yield from piece.rows
            if isinstance(piece, Scale):
                yield from piece.words
    for rule in rules():
        yield from rule.sentences
    yield from (*FORM.numbers, *FORM.how, *FORM.fixed, FORM.end, FORM.help_title)
    for help_ in FORM.help_now:
        yield from (help_.title, *help_.steps, *help_.numbers)


def test_every_question_stands_on_it_once_in_the_order_of_the_file() -> None:
    wanted = [one for one in QUESTIONNAIRE.by_id if not QUESTIONNAIRE.by_id[one].held_back]
    found = [one.question_id for one in FORM.items]
    assert sorted(found) == sorted(wanted)
    top = {one.question_id for one in FORM.top}
    assert found[len(top) :] == [one for one in wanted if one not in top]
    numbers = [one.number for one in FORM.items if one.question_id not in top]
    assert numbers == list(range(1, len(numbers) + 1))
    assert top == {"name", "birth_date", "visit_date", "clinician"}


@pytest.mark.parametrize(("paper", "large"), SIZES)
def test_every_word_is_on_paper(paper: Paper, large: bool) -> None:
    drawn = printed(paper, large)
    words = {flat(word) for text in every_word() for word in text.split()}
    assert [word for word in words if word not in drawn] == []


def test_every_rule_is_printed_whole_where_it_belongs() -> None:
    drawn, text = printed("letter", False), flat(TEXT.replace("- ", " "))
    for rule in rules():
        for sentence in rule.sentences:
            assert flat(sentence) in drawn, sentence
            assert flat(sentence.replace("- ", " ")) in text, sentence


def test_every_question_is_read_before_its_boxes_and_after_its_rule() -> None:
    drawn = printed("letter", False)
    at = 0
    for part in FORM.parts:
        at = drawn.index(flat(part.title), at)
        for one in part.items:
            pieces = [one.only_if.lead] if one.only_if else []
            pieces += [f"{one.number}{one.ask}", *one.ways_out]
            pieces += [rule.lead for rule in (*one.help_now, *((one.go_on,) if one.go_on else ()))]
            for piece in pieces:
                at = drawn.index(flat(piece), at)


def test_the_text_has_80_columns_and_every_question() -> None:
    assert max(len(line) for line in TEXT.splitlines()) <= COLUMNS
    for one in FORM.items:
        assert flat(one.ask) in flat(TEXT)


def test_page_one_says_whom_to_call_and_what_the_pages_are_not() -> None:
    first = flat(pages_text(pdf_of("letter", False).content)[0])
    for said in (
        "These pages are not for emergencies.",
        "Emergency: call 911.",
        "Poison Help: call 1-800-222-1222, day or night.",
        "988 Lifeline: call or text 988, day or night.",
        "They are not a diagnosis.",
        "Do not change, skip or stop any medicine because of this sheet.",
        "No clinician has reviewed these questions yet.",
    ):
        assert flat(said) in first


def test_the_numbers_are_those_of_the_country() -> None:
    british, nowhere = text_of(CHECKED, "GB"), text_of(CHECKED, None)
    assert "Emergency: call 999." in british and "Call 999 now." in british
    assert "911" not in british
    assert "Call your local emergency number now." in nowhere.replace("\n       ", " ")
    assert not re.search(r"\b(911|988|999)\b", nowhere)


def test_help_stands_under_the_answer_that_calls_for_it() -> None:
    (emergency,) = item("safety_now").help_now
    assert emergency.lead == "If you ticked Yes in question 1:"
    assert emergency.then == "This can be an emergency. Call 911 now."
    now, month = item("self_harm").help_now
    assert now.lead == "If you ticked “Yes, today or right now” in question 48:"
    assert now.then.startswith("Talk to someone now. Do not stay alone. Call 988 now.")
    assert month.then == (
        "Someone can listen today. Call 988 now. If you think you may act on it, call 911."
    )
    (baby,) = item("baby_signs_2").help_now
    assert baby.then == "Call the baby's doctor today."


def test_every_flag_with_a_page_has_its_line() -> None:
    pages = {one.page for one in FORM.help_now}
    assert pages == {flag.help for flag in QUESTIONNAIRE.flags if flag.help}
    lines = sum(len(one.help_now) for one in FORM.items)
    assert lines >= 20


def test_private_parts_carry_their_notice_and_a_way_to_talk_instead() -> None:
    private = {one.id for one in QUESTIONNAIRE.sections if one.private}
    for part in FORM.parts:
        section = QUESTIONNAIRE.section_by_id[part.id]
        assert part.notice[: len(section.notice)] == section.notice
        for one in part.items:
            assert ("I will talk about this in person" in one.ways_out) == (part.id in private)
            assert "I would rather not say" in one.ways_out or one.question_id == "what_is_known"


def test_rules_point_to_numbers() -> None:
    use, label = item("kratom_use").number, item("label_words")
    assert label.only_if is not None and label.number is not None
    assert label.only_if.lead == (
        f"Answer questions {label.number} to {label.number + 7} only if you ticked any answer but"
        f" “I am thinking about it” in question {use}."
    )
    assert label.only_if.then == "If not, go to part 4."
    start = item("about_to_start")
    assert start.go_on == Rule(
        "If you ticked Yes in question 12, go on to question 13.", (), "If not, go to question 14."
    )


def test_a_medicine_is_asked_for_by_its_kind() -> None:
    rule = item("naloxone").only_if
    assert rule is not None
    assert any(
        point.startswith("you gave no answer in question 10, and you wrote a medicine of this kind")
        and "“opioid pain or cough medicine”" in point
        for point in rule.points
    )


def test_words_are_explained_at_each_question_that_has_them() -> None:
    for question_id in ("medicine_kinds", "opioid_history"):
        said = item(question_id).meanings
        assert f"opioid = {QUESTIONNAIRE.glossary['opioid']}" in said
    assert "methadone = a medicine for opioid problems or pain;" in item("medicine_kinds").meanings
    assert item("name").meanings == ""


def test_other_wording_is_printed_for_those_it_is_meant_for() -> None:
    (rule,) = item("self_harm").read_as
    assert (
        rule.lead == "If you ticked “I answer for someone else” in question 5, read it like this:"
    )
    assert rule.then.startswith("Has the person said")


def test_a_clinics_questions_say_whose_they_are() -> None:
    with_clinic, _ = passed_with(CHECKED, overlay(SLEEP + NAPS))
    form = form_of(with_clinic)
    sleep, naps = item("central.sleep_hours", form), item("central.naps", form)
    assert sleep.added_by == naps.added_by == "Added by Central Clinic"
    assert sleep.go_on is not None
    assert sleep.go_on.lead.startswith("If your number in question 23 is less than 6, go on to")
    assert "Added by Central Clinic" in blank_text(form, WORDS)
    assert flat("Added by Central Clinic") in flat(
        "".join(pages_text(blank_pdf(form, WORDS).content))
    )


HELD_BACK = (
    EVERY_TYPE.replace(
        '{ id = "a", label = "The a" }', '{ id = "a", label = "Secret option", held_back = "No." }'
    ).replace(
        '{ id = "y", label = "The y", short = "y sign" }',
        '{ id = "y", label = "Secret row", held_back = "No." }',
    )
    + """
[[section.question]]
id = "later"
type = "yes_no"
ask = "Secret question?"
why = "To know."
held_back = "Not yet."
"""
)


def test_what_is_held_back_is_nowhere() -> None:
    made = checked(HELD_BACK)
    text = text_of(made)
    assert "Secret" in HELD_BACK and "Secret" not in text
    assert "Secret" not in repr(form_of(made))


def test_every_kind_of_question_can_be_filled_in() -> None:
    form = form_of(checked(EVERY_TYPE))
    assert len(list(form.items)) == EVERY_TYPE.count("[[section.question]]")
    assert all(one.pieces for one in form.items)
    assert blank_pdf(form, WORDS).pages >= 1
    text = blank_text(form, WORDS)
    for words in ("[ ] Other: ____", "Of what?", "[ ] spoons", "[ ]10", "[ ] Often", "A note."):
        assert words in text


@pytest.mark.parametrize(("paper", "large"), SIZES)
def test_the_same_form_is_the_same_bytes(paper: Paper, large: bool) -> None:
    assert blank_pdf(FORM, WORDS, paper=paper, large=large) == pdf_of(paper, large)


def test_the_pdf_can_be_read_aloud() -> None:
    with pikepdf.open(BytesIO(pdf_of("letter", False).content)) as document:
        assert str(document.Root.Lang) == "en"
        assert bool(document.Root.MarkInfo.Marked)
        assert str(document.docinfo["/Title"]) == QUESTIONNAIRE.title
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
        tags = {str(one.S) for one in document.objects if _has_tag(one)}
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L"} <= tags


def _has_tag(one: object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and "/S" in one and "/K" in one


def test_no_page_is_nearly_empty() -> None:
    assert all(len(flat(page)) > 300 for page in pages_text(pdf_of("letter", False).content))


def test_the_template_has_no_way_to_read_or_run_anything() -> None:
    folder = Path(blank_pdf_module.__file__).parent
    templates = [folder.parent / "blank.typ", *folder.glob("*.typ")]
    assert len(templates) > 1
    for template in templates:
        text = template.read_text(encoding="utf-8")
        for way in ("@preview", "read(", "eval(", "plugin(", "include ", "csv(", "yaml("):
            assert way not in text


MANY_WAYS = (
    EVERY_TYPE
    + """
[[section.question]]
id = "after"
type = "yes_no"
ask = "And then?"
why = "To know."
"""
    + "show_when.all = [\n"
    + "".join(
        f'  {{ any = [{{ question = "number", is = {at} }}, {{ question = "line", is = {at} }}] }},\n'
        for at in range(7)
    )
    + "]\n"
)


def test_a_rule_that_can_be_met_in_too_many_ways_is_printed_whole() -> None:
    rule = item("after", form_of(checked(MANY_WAYS))).only_if
    assert rule is not None and not rule.points
    assert rule.lead.startswith("Answer this only if (your number in question 7 is 0 days, or your")
    assert rule.lead.count(", or ") == 7 and rule.lead.count("), and (") == 6


def test_a_letter_that_no_font_has_is_named_on_page_one() -> None:
    made = blank_pdf(form_of(checked(EVERY_TYPE.replace("Which one?", "Which \ue000?"))), WORDS)
    assert made.unprintable == ("U+E000",)
    assert flat("Letters that could not be printed: U+E000") in flat(pages_text(made.content)[0])
