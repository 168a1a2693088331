"""English phrases that advise on a dose without telling anybody to do something.

Groups: ``worth`` (an amount, a frequency or a way is called right, enough or safe), ``leaflet``
(an amount and a frequency without a verb), ``offer`` (advice in the form of a question),
``through`` (advice on what to ask a clinician for).
"""

from __future__ import annotations

from talkaid.check.phrases import Rules

WORTH: Rules = {
    "amount-is-right": (
        "safest|safer|better|best|fine|okay|ok|harmless in|at|with ..1 SIZE AMOUNTS|<item>"
        "|<amount>",
        "your|the|a|an optimal|ideal|perfect|best|right|correct|proper|effective|recommended"
        "|suggested|standard|typical|maximum|minimum AMOUNTS",
        "QUANTITY ,,6 WORTH",
        "WORTH ..3 is|around|about|at|:|up_to|under|below ..3 <amount>",
        "<amount> ..2 is|are all_you_need",
        "GAUGE ..1 AMOUNTS|point|range|spot ,,3 LINKS ..3",
        "AMOUNTS|<amount> ..4 act|acts|work|works like|as a|an ..1 stimulant|sedative|upper"
        "|downer|painkiller",
        "<piece>|AMOUNTS ..4 is|are ..1 FINE to|for|with",
        "SIZE|usual|single AMOUNTS|<item> ..3 act|wake|calm|help|helps|work|works|are|is|give"
        "|gives|makes|make|relaxes|lifts",
        "sweet_spot|right_amount|sweet_spots ..4",
        "your|usual|normal|regular AMOUNTS should|must|will|can",
        "is|are the most|least|maximum|minimum ..2 you|anyone|anybody|people|someone|a_person",
    ),
    "often-is-right": (
        "as_long_as|provided you DOING ..3 weekends|days|SUBSTANCE|<time>",
        "HOW_OFTEN|<span> ..3 is|are WORTH|FINE !3 NOT_TAKEN",
        "it_is|it's|is FINE to ..1 INTAKE|skip|miss",
        "you can safely",
        "as_long_as you ..2 under|below|only",
        "you will|'ll be fine",
        "best|better|good|great results|effect|effects|luck|relief ,,3 TAKING|with|on|from|by|when",
        "for best|better|maximum results|effect|relief",
    ),
}

LEAFLET: Rules = {
    "amount-and-often": (
        "<time> <number> ,,4 <number>|<amount>",
        "^|for for? ..2 , <amount>",
        "<amount> ..3 =|equals|vs ..2 <amount>|<item>",
        "<amount>|<item> ,,3 <freq>",
        "^ AMOUNTS size? : ..1 <amount>|<item>",
        "suggested_use|directions|how_to_use|suggested_serving|recommended_use|dosage : ..4",
        "<time> <number> ..3 : <amount>",
        "<amount> ..1 before|after|with ..1 meals|breakfast|bed|food",
        "<number>|one|two|three in|at ..1 <time>|noon|bedtime , <number> in|at",
    ),
}

OFFER: Rules = {
    "why-not": (
        "have|has|had you|they|patient ..1 tried|considered|thought_of|thought_about|contemplated"
        " ..2"
        " TAKING|ALTERING|<freq>|<amount>|<item>|half|less|going|coming|moving"
        "|spreading ,,6 instead|rather|more|less|<freq>"
        "|<amount>"
        "|<span>|<item>|out|half|which|earlier|later|with|without",
        "are|would|could|can|will you ..3 ready|willing|prepared|open|able|happy|up to|for ..1"
        " ALTER"
        "|INTAKE|BEGIN|come|go|drop|move ..3 <amount>|<item>|<freq>|<span>|<period>|half|tomorrow"
        "|tonight|this",
        "could|would you try|manage|attempt ..3 <span>|<period>|<amount>|<freq>|without|less|half",
        "it_time|it_not_time|it_not_high_time|it's_time|high_time ..1 you|to ..1 stopped|dropped"
        "|cut|quit|halved|lowered"
        "|tapered|ALTER",
        "manage|cope|live|do|get_by with|on <amount>|<number>|<item>|less|fewer",
        "<amount>|<number>|<freq> ,,3 instead_of|rather_than|in_place_of <number>|<amount>|<freq>",
        "instead|place of|rather|than your|the ..1 night|morning|evening|usual|next|noon|last"
        " <piece>",
        "wouldn't|isn't|won't|couldn't|shouldn't|aren't ..6 enough|better|plenty|do|safer|easier"
        "|wiser"
        "|suffice|too",
        "would|wouldn't|isn't it ..3 better|easier|safer|wiser|help to|if ..2 ALTER|INTAKE|BEGIN"
        "|you",
        "ever_thought of|about|tried ..2 ALTERING|TAKING|INTAKE|half|less|more",
        "why_not|why_don't_you|how_about|what_about|why_wouldn't_you|what_if_you"
        "|have_you_considered"
        "|have_you_thought_of|maybe|perhaps|would_it_help_to ,,3"
        " DOING|TAKING|took|used|try|trying|ALTERING|<amount>|<item>|stopped|skipped|cut"
        "|lowered|raised",
        "did_you_know|you_know ,,10 <amount>|double|doubles|stronger|longer|faster|better|easier"
        "|half|less|helps|works|safer|safest|best",
        "why_not|why_don't_you ,,8 SUBSTANCE|AMOUNTS|<freq>|<time>|<span>|<number>|less|more|half"
        "|without|it",
        "^ INTAKE ..2 SUBSTANCE|<number>|IT|less|more ,,3 , okay|ok|right|yes|deal|alright ?",
    ),
}

THROUGH: Rules = {
    "have-clinician": (
        "ask for !2 naloxone|narcan|help ..2 <thing>",
        "ask|push for a|an|some ..1 increase|decrease|raise|boost|change|reduction",
        "CLINICIAN should|needs_to|must|has_to|ought_to ..1 DOING|give|put|prescribe|write",
        "ask|tell|get|push|urge|beg your|the|a CLINICIAN to ..1 switch|put|start|give|raise"
        "|increase|lower|change|double",
        "insist|push|bargain|press|hold_out for|on ..3 SIZE|more|extra ..1 SUBSTANCE|AMOUNTS",
        "insist|push on|for ..3 SUBSTANCE|AMOUNTS",
        "ask|get|have|beg|convince|push|see your|the|a CLINICIAN to? ..1 ALTER|put_you"
        "|prescribe|start|switch|give|add",
        "ask|tell your|the|a CLINICIAN ..2 for|need|want|you_need|that_you_need ..3 higher"
        "|lower|stronger|bigger|smaller|AMOUNTS|<amount>|<item>|<thing>|more|less",
        "ask for a|an ..1 stronger|higher|lower|bigger|smaller ..1 prescription|AMOUNTS|pill"
        "|<item>",
        "request|demand ..2 SUBSTANCE",
    ),
}
