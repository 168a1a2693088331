"""Turns of speech that advise on a dose without a verb of dosing where one looks for it.

By what they do: comparing people, permitting by evidence, leaving out while ill, taking up again,
naming one medicine before another, telling the reader to tell somebody. Groups as in
`talkaid.check.dose_patterns`.
"""

from __future__ import annotations

from talkaid.check.phrases import Rules

TURNS_OF_WORTH: Rules = {
    "people-compared": (
        "PEOPLE ..3 need|needs|require|requires|tolerate|handle|manage|do|feel|get|want ,,5 less"
        "|more|lower|smaller|higher|bigger|half !2 time|help|support ..4 than|of ,,3 PEOPLE|you",
    ),
    "you-are-set": (
        "<number> and|, you're|you_are|you'll_be|you_will_be FINE|golden|good|set|done|sorted",
        "<amount>|<item> ..2 and|, you're|you_are|you'll_be|you_will_be FINE|golden|good|set|done"
        "|sorted",
    ),
    "no-harm": (
        "TAKING|ALTERING|QUANTITY ..5 does|do|will|did no|little harm|damage",
        "TAKING|ALTERING|QUANTITY ..5 won't|can't|cannot|doesn't|never|will_not|does_not ..1 hurt"
        "|harm|kill",
    ),
    "better-on": (
        "do|does|doing|feel|feels|sleep|sleeps better|best|well|fine|great on|with ..1 <number>"
        "|<amount>|<item>|less|half|somewhat",
    ),
    "what-works": ("<number> is|are what ..2 works|helps|does|you",),
    "as-they-did": (
        "<amount>|<item>|<freq> ,,4 which|so ..2 you|anyone|everyone can|may|could|should",
    ),
    "benefit": (
        "benefit|benefits|gain|gains|profit from ..1 ALTERING|TAKING|BEGINNING|less|lower|fewer",
    ),
    "the-least": (
        "pick|choose|take|use|buy|get|go_for|stick_to the smallest|weakest|mildest|lowest|lightest"
        "|strongest|biggest|largest|shortest ..1 SUBSTANCE|AMOUNTS|spoon|cup !4 you|on",
    ),
}

TURNS_OF_CHANGE: Rules = {
    "while-ill": (
        "if|with|during|when|while|after|before ..4 SICK , ..2 ORDERED|leave|miss|give|avoid|hold"
        " ..1 IT|SUBSTANCE|AMOUNTS|half|less",
        "leave|skip|drop|miss|give|stay ..1 IT|SUBSTANCE|AMOUNTS out|off|aside|be|a_miss ..2 until"
        "|while|till|during|whenever",
    ),
    "take-up-again": (
        "pick|take|start IT|SUBSTANCE back? up again|back|where|once|at|with",
        "pick|take|start IT|SUBSTANCE back|again ..1 up|once|at|when|after|two|the|<span>|<period>",
        "resume|restart|return|come_back|begin_again|start_again|go_back ..2 at|with|on|to ..3"
        " quarter|half|third|less|lower|<amount>|AMOUNTS",
        "back to ..1 old|former|usual|previous|full|earlier AMOUNTS",
    ),
    "let-go": ("BID|moment_to|time_to let_go|say_goodbye of|to ..3 SUBSTANCE|AMOUNTS",),
    "may-ease-off": (
        "you can|may|could|should|might ..1 ease|back|lay|let|slow|go|come off|up|down !2 the|of",
    ),
    "first-then": (
        "<thing>|<kind> first , ..3 <thing>|<kind>|it|only|then",
        "first|start_with the|your|a? <thing>|<kind> , ..3 <thing>|<kind>",
        "<thing>|<kind> in|at|with|before|after|on ..2 WHENS , <thing>|<kind> in|at|with|before"
        "|after|on|later",
        "<thing>|<kind> , then ..2 <thing>|<kind>",
    ),
    "tell-them": (
        "tell|remind|urge|advise|instruct|coach|counsel her|him|them|patients|people|everyone"
        "|mothers|women|men to|not_to ORDERED|hold|avoid ..4 SUBSTANCE|AMOUNTS|IT",
        "let|have|make her|him|them ORDERED|hold|avoid ..4 SUBSTANCE|AMOUNTS|IT",
    ),
    "only-once": (
        "refill|fill|empty|finish ..3 only|again ..1 once|after|when|if",
        "have|take|drink|use|do the_same again|once_more|amount_again",
    ),
}

TURNS_OF_AMOUNT: Rules = {
    "stay-under": (
        "try|aim|stay|keep|remain ..3 under|below|within <number> by|before|each|until|per|a|for",
    ),
}

TURNS_OF_THROUGH: Rules = {
    "model-answer": (
        "example|sample|model answer : i should|must|ought|need|had_better ,,9 SUBSTANCE|AMOUNTS"
        "|less|more|half|IT",
    ),
}

TURNS_OF_OFFER: Rules = {
    "takes-it-for-granted": (
        "follow|respect|observe|stick_to|keep_to|within the|a|that ..2 <amount>|<number>|daily"
        " limit|maximum|rule|cap|ceiling",
        "who_says ..1 you|people|one ,,6 SUBSTANCE|AMOUNTS|<freq>|<number>|IT",
        "who_needs more|another|extra|a_second ..3 <amount>|<number>|SUBSTANCE|AMOUNTS",
    ),
}
