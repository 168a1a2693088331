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
        "|more|lower|smaller|higher|bigger|half !2 time|help|support ..4 than|of ,,3 PEOPLE|you"
        "|ones",
        "<number>|of|than the adult|child's|men's|women's|senior AMOUNTS",
        "weigh_out|measure_out|brew|pour|scoop less|more|half|fewer",
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
    "what-works": (
        "<number> is|are what ..2 works|helps|does|you",
        "<number>|<amount>|<item> is|are where|when ..4 works|work|begins|starts|helps|help",
    ),
    "as-they-did": (
        "<amount>|<item>|<freq> ,,4 which|so ..2 you|anyone|everyone can|may|could|should",
    ),
    "one-beats-the-other": (
        "TAKING|brewing|steeping|SUBSTANCE beats|trumps|tops|outlasts|outdoes ..2 TAKING|brewing"
        "|steeping|SUBSTANCE",
        "SUBSTANCE ..4 hits|works|acts|lasts|kicks_in|goes|feels fastest|strongest|hardest|longest"
        "|quickest|deepest|soonest|best",
    ),
    "is-the-mark": (
        "<amount>|<item>|<number> ..1 is|are ..1 your|the|a ..1 starting|start|ceiling|cap|line"
        "|mark|floor|cutoff|friend|ticket|norm|answer",
        "adults|children|beginners|patients|women|men|elderly : ..2 <amount>|<item>",
    ),
    "beyond-need": (
        "rarely|seldom|hardly|never|don't|won't need|needs|go|goes|take|takes beyond|past|over"
        "|above"
        "|more_than <number>|<amount>|<item> !1 visit|visits|call|page|pages",
        "only ..3 go|goes|take|takes above|beyond|past|over|more_than <number>|<amount>|<item>",
        "no point|use|sense|gain|benefit in|to|from ..2 more|less|above|beyond|past"
        "|over than? <number>"
        "|<amount>|<item>|that",
        "any|much more|higher|further ..3 and|, you|it|your",
    ),
    "named-then-told": (
        "^ PEOPLE ,|: ..1 less|more|half|fewer|<amount>|<item>",
        "i|we tell|give|start|put my|our|all ..2 patients|customers|clients|people|friends|everyone"
        " ..2 <amount>|<item>|<number>|SUBSTANCE",
        "<time>|weekdays|nighttime|daytime is|are for ..2 SUBSTANCE",
    ),
    "forgiven": (
        "forgives|forgive|survives|copes_with|gets_over ..4 SUBSTANCE|AMOUNTS|<amount>|<item>",
        "mind|care|object if you ..1 ORDERED|miss|forget ..3 SUBSTANCE|AMOUNTS|IT",
        "not_matter|doesn't_matter|nothing_happens|no_matter|no_big_deal if|when you"
        "|one ..1 ORDERED"
        "|miss|forget ..3 SUBSTANCE|AMOUNTS|IT",
    ),
    "as-much-as": (
        "<number>|<amount>|<span>|<item> is|are as long|much|many|often|high|low|little|far as ..6"
        " should|need|needs|can|may|safe|wise|goes|go",
        "<span> of steeping|brewing|soaking|simmering|boiling",
        "PEOPLE|patient|you|they ,,6 can|could|may|might ..1 safely ..2 try|take|use|go|have|do",
        "beginner's|newcomer's|woman's|man's|child's|adult's|starter ..1 AMOUNTS|cup|scoop|spoon"
        "|<item> is|are",
    ),
    "too-much-is-worse": (
        "too_many|too_few|too_much|too_little is|are|beats ..2 worse|better|safer|wiser",
        "no_more_than you|what|would|fits|will ..4 fit|hold|cover|fill|pinch",
    ),
    "no-shame-in": (
        "no harm|danger|shame|sin done? in|by|from|with ..2 <item>|<amount>|SUBSTANCE|cup",
        "<number>|<freq>|<amount> is|are what ..2 call|advise|recommend|suggest",
        "you ..1 need|want|take|use less|more|half of IT|SUBSTANCE",
    ),
    "serves-well": (
        "<number>|<amount>|<item> will|would serve|suit|treat you ..2",
        "<amount>|<item>|cup|scoop|spoon ..4 settles|calms|lifts|soothes|steadies the|your",
        "is a good|fine|fair|safe|sensible ..1 AMOUNTS",
    ),
    "would-do": ("<number>|<amount>|<item> ..1 would|will|should|must ..2 do|suffice",),
    "benefit-comes-from": (
        "benefit|effect|relief|help ..1 comes|come from ..3 <amount>|<item>",
        "^ for pain|cramps|sleep|nerves|energy|focus|aches|anxiety|work|mood , <thing>|<piece>"
        "|<number>"
        "|<amount>",
    ),
    "limit-of": ("the|a|daily ..1 limit|maximum|ceiling|cap of <amount>|<number>",),
    "long-enough": ("<span>|<period> is|are ..1 long_enough|too_long to be|stay on|off",),
    "better-so": ("better|best skip|leave|stop|hold|avoid|halve IT|SUBSTANCE|AMOUNTS",),
    "top-up": (
        "need|needs|want|wants a ..1 top_up|second|third|booster !2 visit|opinion|page|look|chance",
    ),
    "where-to-be": (
        "you|patients|people ..1 want|need|aim|hope|ought|should|expect to? ..1 be at|down|under"
        "|off",
        "settle|settles at|on <amount>|<number>|<item>",
    ),
    "comes-easier": (
        "comes|come|goes|feels|gets|is|are ..1 GENTLER ..1 with|after|on|from ..2 <amount>|<item>"
        "|<thing>",
    ),
    "no-fear": (
        "not|don't|no|never ..2 afraid|scared|shy|fear|worry|ashamed|guilty of|about"
        "|with ..2 <item>|<unit>"
        "|<amount>|second|third|bigger",
        "enough when|once|as_soon_as your ..3",
    ),
    "by-color": ("BID aim|go|opt|reach for red|green|white|yellow !1 button|box|key|line|light",),
    "for-that": (
        "pick|choose|take|have|use|keep that|this|it|them|one for work|sleep|pain|energy|focus|mood"
        "|<time>|bed|bedtime|breakfast",
    ),
    "circumstance-is-good": (
        "^ with|without|on|before|after|at|in ..2 food|WHENS|FOOD is|are|works ..1 GREATEST|GENTLER"
        "|fine|ideal|wise !4 visit|appointment|call|us|talk|me",
    ),
    "tolerance": (
        "tolerance ..2 resets|drops|falls|recovers|shrinks|goes_down|goes_away after|within|in"
        "|with|if|once",
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
    "cold-turkey": (
        "should|must|can|may|never|not|better|best ..1 go|going|quit|quitting|stop cold_turkey",
    ),
    "deed-of": (
        "recommend|suggest|consider|advise|favor|propose|plan ..2 discontinuation|cessation"
        "|reduction|tapering|continuation|initiation|titration of|from ..2 SUBSTANCE|AMOUNTS",
    ),
    "to-be-taken": (
        "to be TAKEN with|before|after|at|on|in|by|only|every|once|twice|without|<freq>",
    ),
    "last-one-by": (
        "have|take|make|drink ..1 your last|first|next ..1 <number>|one|cup|<item> by|before|at"
        "|after",
    ),
    "might-try": (
        "PEOPLE|patient|you may|might|could|can|should try|consider|manage <freq>|<amount>|<number>"
        "|half",
    ),
    "cut-back-to": (
        "BID cut_back|cut_down|ease_back|scale_back|step_down|back_down to|by|from ..3 <number>"
        "|<amount>|<freq>|<item>|weekdays|weekends|half|AMOUNTS",
    ),
    "as-the-packet-says": (
        "do|follow what|as ..1 <item>|label|seller|package|leaflet says|tells|advises",
        "follow|trust|obey|go_by|stick_to <item> on|from|of the|your|<item>",
    ),
    "not-both": ("<thing>|<kind> or|and <thing>|<kind> ,? not|never both|together",),
    "go-with": ("BID go_with|settle_for|make_do_with <number>|<amount>|half|<item>",),
    "choose-it": ("BID opt|settle|reach|plump for ..3 SUBSTANCE|AMOUNTS",),
    "one-at-a-time": ("only|just|never ..4 SUBSTANCE|product|item|<item> at_a_time|at_once",),
    "until-the-body-says": (
        "BID ORDERED ..3 when|once|if|until|till|as_soon_as your BODY",
        "give|grant|allow your BODY|receptors|system ..1 rest|break|holiday|pause|<period>",
    ),
    "on-such-days": (
        "^ on ..3 <time> , no|none|skip|leave ..2 SUBSTANCE|IT",
        "wait|hold_off for|until ..4 kick|kicks|work|works|wear|wears|settle|settles|fade|fades",
    ),
    "same-as": ("have|take|use|drink the_same ..1 as you|adults|everyone|others|him|her",),
    "thinned": ("BID cut|thin|dilute|chase|sweeten|spike|lace IT|SUBSTANCE with",),
    "from-to": ("BID go|move|drop|come|step|cut|jump|climb|shift from <number>|<amount>|<item>",),
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
    "not-over": ("not|never go|climb|rise over|above|past|beyond <number>|<amount>|<item>",),
    "stay-under": (
        "try|aim|stay|keep|remain ..3 under|below|within <number> by|before|each|until|per|a|for",
    ),
}

TURNS_OF_OFTEN: Rules = {
    "when-and-how-many": (
        "^ tonight|tomorrow|mornings|evenings|nights|weekdays|weekends|bedtime ,|: <number>"
        "|<amount>"
        "|none|half",
        "then <number> , ..1 then <number>",
        "<span> on|off , <number> on|off",
        "^ never|not|only|always|best before|after|with|while|during driving|work|sleep|exercise"
        "|WHENS|SUBSTANCE|FOOD",
        "^ at_most|no_more_than|up_to <number> !2 answers|lines|words|letters|files|names",
    ),
}

TURNS_OF_THROUGH: Rules = {
    "ask-for-that": ("<amount> ,,8 ask|push|beg for that|it|the_same",),
    "ask-about-doing": (
        "ask|talk|speak ..2 about ALTERING|moving|going|BEGINNING ..3 <freq>|<amount>|stronger",
    ),
    "have-it-altered": ("ask|push|beg|try to have|get ..3 SUBSTANCE|AMOUNTS LESSENED",),
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
        "shouldn't|wouldn't|aren't|should you not? ..1 be|stay ..1 down|under|below|off|on|at to?"
        " <number>|<amount>|SUBSTANCE",
        "how_about|what_about a|an|some ..2 <thing>|break|day_off|rest",
        "would|could it kill|hurt|harm|help you? to ALTER|INTAKE|BEGIN ..3 SUBSTANCE|<number>"
        "|AMOUNTS"
        "|half|<item>",
        "who wouldn't|would_not|doesn't ,,5 <amount>|less|more|SUBSTANCE",
        "why|who suffer|suffers|wait|worry|bother|struggle ..3 when|if ,,8 SUBSTANCE|AMOUNTS|IT",
        "who_needs more|another|extra|a_second ..3 <amount>|<number>|SUBSTANCE|AMOUNTS",
    ),
}
