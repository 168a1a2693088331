"""What each key of a questionnaire file means, with an example, for editors.

A key stands as ``Model.key``; what all kinds of question share stands as ``Question.key``.
"""

from __future__ import annotations

from collections.abc import Mapping

Told = tuple[str, object]
"""What a key means, and an example of its value."""

NOW = {"question": "kratom_use", "is": "now"}

KEYS: Mapping[str, Told] = {
    # The file.
    "Questionnaire.kind": ("What kind of file this is.", "questionnaire"),
    "Questionnaire.id": ("The name of the questionnaire in files and commands.", "kratom"),
    "Questionnaire.version": (
        "Raise it with every change: answers say which version they belong to.",
        "2026.1",
    ),
    "Questionnaire.language": ("The language of the texts.", "en"),
    "Questionnaire.title": ("What the person reads at the top.", "Your visit notes"),
    "Questionnaire.reviewed": (
        "True only when a clinician has signed this version; else every sheet says so.",
        False,
    ),
    "Questionnaire.source": (
        "Where claims come from; questions and flags name them by id.",
        [{"id": "S01", "cite": "A paper. Drugs 2020;80:263-283.", "seen": "2026-11-21"}],
    ),
    "Questionnaire.block": (
        "The blocks of the sheet, in the order of the paper.",
        [{"id": "liver", "title": "Liver"}],
    ),
    "Questionnaire.condition": (
        "Conditions with a name, to be used wherever a condition stands.",
        {"uses_now": NOW},
    ),
    "Questionnaire.section": (
        "The parts of the interview, in the order of asking.",
        [{"id": "health", "title": "Your health", "block": "liver"}],
    ),
    "Questionnaire.prompt": (
        "Questions that anyone may choose to ask the doctor.",
        [{"id": "tests", "ask": "What tests do I need?"}],
    ),
    "Questionnaire.flag": (
        "Facts for the doctor and questions for the patient.",
        [{"id": "uses", "urgency": "visit", "when": NOW, "ask": "What do I do next?"}],
    ),
    "Questionnaire.score": (
        "Sums over answers with points.",
        [
            {
                "id": "phq2",
                "title": "PHQ-2",
                "sum": ["mood_two_weeks.phq_interest", "mood_two_weeks.phq_down"],
                "range": [0, 6],
                "means": "Higher: more to talk about.",
                "does_not_mean": "It is not a diagnosis.",
                "next_step": "You can show it to your doctor.",
            }
        ],
    ),
    "Questionnaire.glossary": (
        "Medical words that are used, each with its meaning in plain words.",
        {"liver": "the organ that breaks down medicines"},
    ),
    "Source.id": ("The name by which questions and flags call this source.", "S01"),
    "Source.cite": (
        "The citation.",
        "Schimmel J, Dart RC. Kratom liver injury. Drugs 2020;80:263-283.",
    ),
    "Source.link": (
        "Where to read it; it begins with https.",
        "https://doi.org/10.1007/s40265-019-01242-6",
    ),
    "Source.seen": ("The day somebody looked at it.", "2026-11-21"),
    "Block.id": ("The name by which parts and questions call this block.", "liver"),
    "Block.title": ("Its heading on paper.", "Liver"),
    "Block.note": (
        "A line under the heading.",
        "my own measures, not checked, not changed to grams",
    ),
    # A part.
    "Section.id": ("The name of the part.", "health"),
    "Section.title": ("What the person reads: Part 3 of 6: Your health.", "Your health"),
    "Section.block": ("The block of the sheet in which its answers stand.", "liver"),
    "Section.show_when": ("The part is open only when this holds.", NOW),
    "Section.extra": ("True: offered in the list of parts, and never pushed.", True),
    "Section.private": (
        "True: waits while somebody else is there, and can be talked about in person.",
        True,
    ),
    "Section.notice": (
        "What is read before a private part.",
        ["You can skip any of these."],
    ),
    "Section.question": (
        "The questions of the part, in the order of asking.",
        [{"id": "fever", "type": "yes_no", "ask": "Do you have a fever?", "why": "It can matter."}],
    ),
    # What all questions have.
    "Question.id": ("The name of the question in conditions, flags and answers.", "liver_signs"),
    "Question.type": ("What kind of answer it takes.", "yes_no_each"),
    "Question.ask": (
        "What is asked, in plain words.",
        "In the past 3 months, have you had any of these?",
    ),
    "Question.why": (
        "Why it is asked: the use of the answer.",
        "These can be signs that your liver needs a check soon.",
    ),
    "Question.short": ("Its name on the sheet; left out: ask.", "Past 3 months"),
    "Question.show_when": (
        "It is asked only when this holds; it may look at earlier questions.",
        NOW,
    ),
    "Question.sources": ("The sources of what it says, by id.", ["S01"]),
    "Question.block": ("The block of the sheet, when it is not that of its part.", "liver"),
    "Question.role": ("What the program uses the answer for.", "goals"),
    "Question.unsure": ("False: the answer 'I am not sure' is not offered.", False),
    "Question.instead": (
        "Other wordings; the first whose condition holds is used.",
        [{"id": "now", "when": NOW, "why": "It shows how you are now."}],
    ),
    "Question.held_back": (
        "Why it is not asked yet; while this stands here, nobody is asked.",
        "not yet confirmed in a source",
    ),
    "Question.ok_and": (
        "Why a question with 'and' or 'or' in it is still one question.",
        "one sign with two names",
    ),
    "Question.verbatim": (
        "The fingerprint of a text that may not be reworded: the first 8 digits.",
        "57d2a1c0",
    ),
    # By kind of question.
    "Question.options": ("The answers that can be chosen.", [{"id": "now", "label": "Now"}]),
    "Question.rows": (
        "The lines that are answered one by one.",
        [{"id": "yellow", "label": "Yellow eyes or yellow skin"}],
    ),
    "Question.range": ("The least and the most; outside is not possible.", [0, 30]),
    "Question.words": (
        "What the low end, the middle and the high end mean.",
        ["No pain", "Medium pain", "The worst pain I can think of"],
    ),
    "ChoicesQuestion.most": ("How many can be chosen.", 3),
    "ChoicesQuestion.ordered": ("True: the order of choosing is kept.", True),
    "ChoicesQuestion.from_medicines": (
        "True: options whose class is on the medicine list are shown as chosen.",
        True,
    ),
    "ChoicesQuestion.choose_all_because": (
        "Why an urgent flag may look at a list of which only some is ticked.",
        "kinds of medicine, not signs of the body",
    ),
    "YesNoQuestion.lines": (
        "What is read before the answer; these are not options.",
        ["Very hard to wake up"],
    ),
    "NumberQuestion.usual": ("Outside of this it is asked once more, and kept.", [0, 2000]),
    "NumberQuestion.unit": ("What the number counts.", "days"),
    "AmountQuestion.measures": (
        "The measures that are offered, each a label or a table; nothing is ever converted.",
        ["grams on a scale", {"label": "capsules", "one": "capsule"}],
    ),
    "AmountQuestion.varies": ("A button for an amount that changes.", "It changes a lot"),
    "WhenQuestion.side": ("Which way a word such as March is read: past or future.", "past"),
    "TextQuestion.long": ("True: room for several lines.", True),
    "TextQuestion.most": ("How many letters there is room for.", 400),
    "TextQuestion.nothing": ("A button for having nothing to say.", "I have nothing to add"),
    "TextQuestion.starters": ("Ways to begin, for who is stuck.", ["I worry about..."]),
    "QuestionsQuestion.most": ("How many questions can be chosen.", 8),
    "NoteQuestion.text": ("What is shown to who wants to see it.", "Some people have had ..."),
    # Options, rows, other wordings, prompts.
    "Option.id": ("The name of the option in conditions and answers.", "now"),
    "Option.label": ("What the person reads and the sheet prints.", "I use kratom or 7-OH now"),
    "Option.alone": ("True: cannot be chosen together with others.", True),
    "Option.write_in": ("True: own words can be added.", True),
    "Option.points": ("What it counts in a score.", 2),
    "Option.class": ("The class of medicines that stands behind it.", "opioid"),
    "Option.means_no": ("True: it may stand under 'Answered NO'.", True),
    "Option.present": ("True: somebody else is there; private parts wait.", True),
    "Option.about_other": ("True: the answers are about somebody else.", True),
    "Option.reads_aloud": ("True: somebody reads the questions out, with a line to say.", True),
    "Option.held_back": ("Why it is not offered yet.", "not yet confirmed in a source"),
    "Measure.id": ("What an answer holds, in every language; left out: label.", "capsules"),
    "Measure.label": ("What the person reads.", "capsules"),
    "Measure.one": ("The words for one of it; left out: label.", "capsule"),
    "Row.id": ("The name of the row in conditions and answers.", "dark_urine"),
    "Row.label": ("What the person reads.", "Dark urine, like cola or tea"),
    "Row.short": ("Its name on the sheet; left out: label.", "dark urine"),
    "Row.held_back": ("Why it is not asked yet.", "not yet confirmed in a source"),
    "Instead.id": ("The name of the wording, for translations.", "thinking"),
    "Instead.when": ("The wording is used while this holds.", NOW),
    "Instead.ask": ("What is asked then; left out: as usual.", "What kind are you thinking of?"),
    "Instead.why": ("Why it is asked then; left out: as usual.", "It shows how you are now."),
    "Instead.short": ("Its name on the sheet then; left out: as usual.", "Since first use"),
    "Prompt.id": ("The name of the question to ask.", "tests"),
    "Prompt.ask": ("What the patient may want to ask.", "What tests do I need?"),
    # A flag.
    "Flag.id": ("The name of the flag.", "liver_now"),
    "Flag.urgency": ("now, today, soon, or visit: only a question for the patient.", "today"),
    "Flag.when": ("The flag holds when this does.", NOW),
    "Flag.say": (
        "The fact at the top of the sheet, 12 words at most; {id} fills in an answer.",
        "{liver_signs}, past 3 months",
    ),
    "Flag.say_short": ("The fact when nothing can be filled in.", "Liver signs, past 3 months"),
    "Flag.ask": ("The question that is offered to the patient.", "Can I be seen today?"),
    "Flag.help": ("The help page that opens on the answer itself.", "today"),
    "Flag.first": ("The one line of the help page a questionnaire may say.", "Get help now."),
    "Flag.countries": ("Where it is used; left out: everywhere.", ["US", "CA"]),
    "Flag.sources": ("The sources behind it, by id.", ["S01"]),
    "Flag.author": ("Who wrote it.", "talkaid"),
    "Flag.dated": ("When it was written.", "2026-11-21"),
    "Flag.held_back": (
        "Why it is not used yet; it stays in the file for the clinician.",
        "not yet confirmed in a source",
    ),
    "Flag.fires": (
        "Answers on which it holds, as in a response.",
        [{"kratom_use": "now", "liver_signs": {"yellow": "yes"}}],
    ),
    "Flag.quiet": ("Answers on which it does not hold.", [{"kratom_use": "now"}]),
    # A score.
    "Score.id": ("The name of the score.", "phq2"),
    "Score.title": ("Its name on the sheet.", "PHQ-2"),
    "Score.sum": (
        "What is added up: a question, or question.row.",
        ["mood_two_weeks.phq_interest", "mood_two_weeks.phq_down"],
    ),
    "Score.range": ("The least and the most it can be.", [0, 6]),
    "Score.means": ("What a higher number means.", "Higher: more to talk about."),
    "Score.does_not_mean": ("What it is not.", "It is not a diagnosis."),
    "Score.next_step": ("What to do with it.", "You can show it to your doctor."),
    "Score.notice": (
        "The notice of its authors, as it has to be printed.",
        "No permission required to reproduce.",
    ),
    "Score.licence": ("Under what it may be used.", "free use, as the notice says"),
    "Score.sources": ("The sources behind it, by id.", ["S64"]),
    "Score.held_back": ("Why it is not used yet.", "not yet confirmed in a source"),
    # A condition.
    "Condition.all": ("Holds when every part holds.", [NOW, "takes_opioid"]),
    "Condition.any": ("Holds when one part holds.", [NOW, "takes_opioid"]),
    "Condition.not": ("Holds when the part is known not to hold.", NOW),
    "Condition.country": ("Holds in this country, two letters.", "US"),
    "Condition.score": ("The score it looks at, by id.", "phq2"),
    "Condition.question": ("The question it looks at, by id.", "kratom_use"),
    "Condition.row": ("The row it looks at, for rate_each.", "phq_down"),
    "Condition.is": ("The answer is this one.", "now"),
    "Condition.is_any_of": ("The answer is one of these.", ["now", "past"]),
    "Condition.is_not": ("There is an answer, and it is another one.", "now"),
    "Condition.is_none_of": ("There is an answer, and it is none of these.", ["now"]),
    "Condition.includes": ("This option is chosen.", "opioid"),
    "Condition.includes_any": ("One of these options is chosen.", ["opioid", "blocker"]),
    "Condition.includes_all": ("All of these options are chosen.", ["opioid", "blocker"]),
    "Condition.includes_none": ("Something is chosen, and none of these.", ["opioid"]),
    "Condition.yes_to": ("This row is answered yes.", "yellow"),
    "Condition.yes_to_any": ("One of these rows is answered yes.", ["yellow", "dark_urine"]),
    "Condition.yes_to_all": ("All of these rows are answered yes.", ["yellow", "dark_urine"]),
    "Condition.no_to": ("This row is answered no; a blank is not a no.", "yellow"),
    "Condition.no_to_any": ("One of these rows is answered no.", ["yellow", "dark_urine"]),
    "Condition.no_to_all": ("All of these rows are answered no.", ["yellow", "dark_urine"]),
    "Condition.at_least": ("The number is this or more.", 4),
    "Condition.at_most": ("The number is this or less.", 5),
    "Condition.more_than": ("The number is more than this.", 4),
    "Condition.less_than": ("The number is less than this.", 5),
    "Condition.takes_class": ("A medicine on the list belongs to this class.", "opioid"),
    "Condition.answered": ("True: there is an answer that counts; false: there is none.", False),
    "Condition.way_out": ("This way out was chosen.", "unknown"),
}
