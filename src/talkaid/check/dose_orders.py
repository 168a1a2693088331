"""Sentences that tell somebody to do something, whatever it is: orders, permissions, duties.

What makes them advice on a dose is not the verb but what they name besides; that is counted with
`talkaid.check.dose_field`.
"""

from __future__ import annotations

from talkaid.check.dose_verbs import CHANGING, EVERYDAY, USING, all_forms
from talkaid.check.dose_words import FAMILIES
from talkaid.check.phrases import Phrases, Rules, phrases

_SUBJECTS = """you one people users user folks beginners beginner newbies newcomers regulars
    adults adult patient patients mothers women men children teens kids everyone everybody anyone
    those most many some elders seniors person client clients"""
_DONE = """taken used drunk swallowed chewed eaten smoked mixed dissolved consumed given started
    begun resumed restarted stopped held paused skipped reduced lowered raised increased doubled
    halved tapered spaced split crushed added repeated combined switched swapped replaced
    continued discontinued avoided kept limited divided dropped titrated adjusted initiated
    administered dosed weaned brought left omitted spread cut snapped quartered opened
    emptied brewed steeped sipped boiled chilled warmed delayed permitted allowed"""

_ORDERS_FAMILIES = {
    **FAMILIES,
    "ORDER": " ".join((*EVERYDAY, *USING, *CHANGING)),
    "SUBJECT": _SUBJECTS,
    "DONE": _DONE,
    "DOINGS": " ".join(
        form for form in all_forms((*EVERYDAY, *USING, *CHANGING)) if form.endswith("ing")
    ),
    "TOLD": " ".join(word for word in FAMILIES["BID"].split() if word not in ("and", "or", "but")),
    "MAY": "can may might could should must ought_to need_to has_to have_to will would",
}

_ORDERS: Rules = {
    "order": (
        "TOLD ORDER !3 NOT_A_DOSE",
        "^|then|and|now|so|please|cold|just gradually|slowly|gently|simply|next|not|only ORDER",
        "feel_free|remember|try|aim|plan|prepare|make_sure|be_sure|want|like you? to ..1 ORDER",
        "wouldn't|won't|can't|cannot|never|not hurt|harm to ORDER",
        "i_would|i'd|we_would|we'd ..1 ORDER",
        "yourself|favor|favour|go_ahead and ORDER",
        "think_about|thinking_about|worth|work_on|look_into|time_for ..1 DOINGS",
        "time|moment|chance to ..4 ORDER",
        "consider|try|recommend|suggest|suggests|recommends|favor|propose|means|imagine ..3 DOINGS"
        "|trial|course|being|transition|rotation|conversion|break|rest|switch|reduction",
    ),
    "aim": (
        "advice|tip|suggestion|recommendation|trick|rule|key|goal|idea|plan|target|aim|best|option"
        "|step|way ..4 is|be|:|would_be to|: ..1 ORDER",
        "trick|key|secret|tip|advice|rule|knack|way ..4 is to",
        "tip|plan|goal|target|rule|advice|ideally|remember : ..9",
    ),
    "duty": (
        "SUBJECT ,,5 MAY ..2 ORDER !3 NOT_A_DOSE",
        "you'd|you_would|you'll|you_will be|do wise|wiser|smart|smarter|well|better|best|right|off"
        " ..1 ORDER|DOINGS",
        "SUBJECT who|that|with|over|under ..6 should|must|ought|ought_to|need_to ..2 ORDERED"
        "|hold|add"
        "|avoid",
        "SUBJECT who|that|with|over|under ..6 can|may|could|might ..1 add|skip|halve|double|hold"
        "|drop"
        "|raise|lower|cut|space|repeat|leave",
        "SUBJECT ..3 are|is|be|get advised|asked|told|encouraged|urged|meant|supposed to|not"
        " ..2 ORDER",
        "we'd_like|we_want|i_want you to ..1 ORDER",
        "it_is|it's|it_would_be|it_may_be FINE|time|okay to ..1 ORDER",
    ),
    "effect": (
        "<amount>|<item>|TAKING|ALTERING|<piece>|AMOUNTS|<thing>|one|it ,,6 settle|settles|carry"
        "|carries|tide|tides|calm|calms|ease|eases|cover|covers|let|lets|stop|stops|fix|fixes|see"
        "|get|gets|wake|wakes|blunt|blunts|hold|holds|tame|tames|beat|beats|keep|keeps|help|helps"
        "|make|makes|quiet|quiets|spare|spares|give"
        "|gives|slow|slows|speed|speeds|boost|boosts you|them|it|most|up|the"
        "|through|a",
        "takes|take|took the? edge|sting",
        "carry|carries|tide|tides|see|sees|get|gets you|them|most ..1 through|over",
        "induction|taper|tapering|titration|treatment|therapy|bridging|dosing ..3 begin|begins"
        "|start"
        "|starts|takes|lasts|ends|runs|continues|follows",
        "<amount>|<item>|TAKING|ALTERING|<piece>|<thing> ..4 fix|fixes|settles|stops|cures|beats"
        "|sorts|handles|solves|calms|eases that|this|things|everything|any|your",
        "works|work|goes|go|worked well? for|with most|many|people|everyone|some|anyone|beginners",
        "get|gets|getting by|away|through ..2 on|with",
        "happy|fine|well|good|comfortable|okay|satisfied|content with|on",
    ),
    "passive": (
        "<thing>|<kind>|<amount>|<item>|<piece>|it|they|one|more ,,4 can|may|should|must|to"
        "|needs_to"
        "|is|are ..2 be ..2 DONE",
        "^ not? to be ..1 DONE",
        "calls_for|warrants|deserves|demands ..4 SIZE|<amount>|more|less|break|rest",
        "is|are|be|seems|makes an|the|a ..1 option|option|choice|limit|ceiling|way_to_go|way|start"
        "|place|compromise|habit|balance|rhythm|schedule|routine|pattern|place_to_begin|must"
        "|plan|good_night|goal|target",
        "is|are permitted|allowed|advised|recommended|advisable|indicated|preferred|due|warranted",
    ),
}


def english_orders() -> Phrases:
    """Return the English phrases that tell somebody to do something."""
    return phrases({kind: {kind: rules} for kind, rules in _ORDERS.items()}, _ORDERS_FAMILIES)
