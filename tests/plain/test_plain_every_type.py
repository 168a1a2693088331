"""Whatever a person answers, plain lines hold it as the interview would."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plain.walking import STARTED, every_type, walk
from talkaid.errors import AnswerError
from talkaid.interview.interview import Interview

CHECKED = every_type()

letters = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=25)
# A line is typed without blanks around it; a line in quotes of its own is tested elsewhere.
typed = letters.map(lambda text: " ".join(text.split())).filter(lambda text: text[:1] not in '"“«')
words = typed.filter(bool)
way = st.sampled_from(["declined", "unknown"]).map(lambda one: {"way_out": one})
rows = st.sampled_from(["yes", "no", "unknown", "declined"])
number = st.integers(0, 10).map(str)
medicine = st.fixed_dictionaries(
    {"name": st.sampled_from(["Lorazepam", "oxycodone 5", "back", "the white one", "Tylenol"])},
    optional={
        "strength": words,
        "for": words,
        "how": words,
        "last": st.sampled_from(["today", "not sure", "leave"]),
        "from": st.sampled_from(["doctor", "online", "declined"]),
        "known": st.just(False),
    },
)
ANSWERS: Mapping[str, st.SearchStrategy[Any]] = {
    "gate": st.sampled_from(["yes", "no"]) | way,
    "who": st.sampled_from(["alone", "present"]),
    "wishes": st.lists(st.sampled_from("ab"), min_size=1, max_size=2, unique=True)
    | st.just(["none"])
    | words.map(lambda own: {"value": ["other"], "write_in": {"other": own}})
    | way,
    "signs": st.dictionaries(st.sampled_from("xyz"), rows, min_size=1) | way,
    "since": words | way,
    "medicines": st.builds(
        lambda listed, full: {"value": listed, "full_list": full or not listed},
        st.lists(medicine, max_size=3),
        st.booleans(),
    )
    | way,
    "kinds": st.sampled_from([["opioid"], ["none"]]) | way,
    "days": number | number.map(lambda said: {"value": said, "off_sheet": True}) | way,
    "amount": st.fixed_dictionaries(
        {"number": number},
        optional={"measure": st.sampled_from(["spoons", "a cup"]), "varies": st.just(True)},
    )
    | st.fixed_dictionaries({"times_a_day": number})
    | way,
    "line": st.integers(0, 10) | way,
    "rated": st.dictionaries(
        st.sampled_from("pq"), st.sampled_from(["never", "often", "unknown"]), min_size=1
    )
    | way,
    "ranged": st.dictionaries(st.sampled_from(["work", "rest"]), st.integers(0, 10), min_size=1),
    "line_text": typed | way,
    "fact": st.sampled_from(["yes", "no"]) | way,
    "secret": st.just({"value": "yes", "off_sheet": True})
    | st.sampled_from(["yes", "no"])
    | st.just({"way_out": "in_person"})
    | way,
    # A number alone is the number of an offered question.
    "picks": st.lists(
        words.filter(lambda own: not own.isdigit()).map(lambda own: {"own": own}),
        min_size=1,
        max_size=2,
    )
    | way,
    "words": st.lists(words, max_size=3).map("\n".join) | way,
    "extra": st.sampled_from(["yes", "no"]) | way,
    "name": words | way,
}


ENDED = {"done", "not_for_you", "held_back"}


def known(question_id: str, raw: object) -> bool:
    """Whether the interview takes the answer; plain lines are not tested on any other."""
    try:
        Interview(CHECKED, started=STARTED).doubts(question_id, raw)
    except AnswerError:
        return False
    return True


@given(st.fixed_dictionaries({}, optional=ANSWERS))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_was_typed_is_what_the_interview_holds(
    tmp_path: Path, said: dict[str, object]
) -> None:
    said = {key: raw for key, raw in said.items() if known(key, raw)}
    walked = walk(CHECKED, said, tmp_path)
    straight = Interview(CHECKED, started=STARTED, country="US")
    for question_id in walked.asked:
        straight.open(CHECKED.questionnaire.section_of[question_id].id)
        straight.edit(question_id)
        if question_id in said:
            straight.answer(question_id, said[question_id])
        else:
            straight.leave_blank(question_id)
    assert walked.ending.response == straight.response()
    assert "\x1b" not in walked.transcript
    assert {part.status for part in straight.parts if not part.extra} <= ENDED
