"""What a sentence does besides naming an amount: ask, report, tell of a study, deny.

A frame excuses some groups of phrases: a report may name an amount, a study may say that it was
given, a line that sends the reader to a clinician may speak of changing.
"""

from __future__ import annotations

from talkaid.check.dose_frames_page import PAGE_FRAMES
from talkaid.check.dose_words import FAMILIES
from talkaid.check.phrases import Phrases, Rules, phrases

_FRAMES: Rules = {
    "report": (
        "i|i'm|i've|i'd|my|me|mine|i'll",
        "we ..3 use|mix|buy|drink|brew|make|share|record|keep|need|cannot|can't|never|do_not|don't"
        "|store|will",
        "^ the? patient|person|client|he|she|they|caller ,,2 says|reports|states|said|reported"
        "|stated|wrote|takes|uses|took|used|wants|plans|hopes|tries|asks|tried|stopped",
        "^ recently? takes|uses|asks|says|wants|reports|breastfeeds|tried|stopped|skipped|marked"
        "|last|drinks|mixes|smokes|combines|buys|vapes|chews|skips"
        "|used|never_used|never_took|wrote|took|ran|missed|mixed|started|drank",
        "you wrote|said|told|marked|entered|typed",
        "write|note|list down? why|when|how_much|how_often|how_long|how_many|what|which you",
        "your answer|answers",
        "^ your ..2 use|amount|dose|intake went|rose|fell|dropped|doubled|was|grew|changed",
        "^ dose|doses|use|amount|product|intake ..3 changed|rose|fell|went|differed|varied|doubled",
        "^ the? patient's|client's|caller's|person's",
        "the patient|person says|reports|wrote",
        "^ the? patient|client|caller ..1 skipped|dropped|missed|began|switched|added|bought|ran"
        "|plans"
        "|wants|lowered|raised|halved|doubled|mixed|cut|quit",
        "^ the? patient ..1 skips|drops|splits|mixes|buys|adds|takes|halves|doubles|stops|keeps",
        "^ the? patient|client|he|she|caller has|had|is|was|denies|notes|drinks|feels|went|does"
        "|wonders|worries|knows|thinks !1 to",
        "^ he|she !2 should|must|can|may|might|could|needs|has_to|ought|will|would|ought_to",
        "^ has|had !3 to ..9",
        "^ his|her|their ..2 gives|gets|takes|uses|says|buys|keeps|helps|makes|hides|mixes|drinks"
        "|wants",
        "she|he|they stopped|took|used|started|began|cut|raised|lowered|skipped",
    ),
    "opinion": (
        "swears_by ..3 <amount>|<number>|<item>",
        "i|we always|usually|often|only? tell|give|put|start ..3 patients|users|people|newcomers"
        "|beginners|customers",
        "a_tip|one_tip|a_hint|word_of_advice",
        "let_me ..1 give|tell|offer|suggest|advise you|<item>",
        "my|our patients|clients|customers|users|readers ..1 settle|do|take|use|need|feel|find|get",
        "half|third|twice|double|than|as of? mine",
        "if you|your ..1 marked|answered|wrote|entered|score|answer|said|told|chose ,,8 , LESS|STOP"
        "|MORE|INTAKE|ALTER",
        "your answer|answers|amount|score is|are|means ..2 over|above|under|below|within|too"
        "|you_may"
        "|you_can",
        "is|are what i'd|i_would|we'd|we_would call|advise|recommend|suggest|take",
        "in_your_shoes|in_your_place|if_it_were_me|were_i_you",
        "personally|honestly|frankly|myself|for_my_part|as_for_me ,,2 i'd|i_would ..1 ORDERED"
        "|hold|skip|leave|avoid|have|keep",
        "i'd|i_would|we'd|we_would tell|urge|advise|have|start anyone|everyone|anybody|people|you"
        "|patients|them|her|him",
        "you can|will|could|should|may too|as_well",
        "for|with|to yours|you_too|you_as_well",
        "is what my|our|the ..1 suggests|recommends|advises|tells_people|tells_everyone",
        "^ example|sample|model answer? : i should|must|ought|need|had_better|can|could",
        "for everyone|anyone|everybody",
        "i'd|i_would !1 rather ..1 say|take|go|use|start|stop|try|recommend|suggest|drop|cut|wait"
        "|stick|never|not|avoid",
        "i|we recommend|suggest|advise|urge|swear_by",
        "if_i_were_you|in_my_opinion|my_advice|my_tip|our_advice|trust_me|believe_me|my_rule",
        "you should|must|can|may|could|need|ought|have_to|will|too",
        "you'll",
        "i|we give|tell|put|start|advise|favor|prefer ..3 patients|my|our|clients|customers|friends"
        "|everyone|people",
        "a good|fair|great|sensible|reasonable|healthy|safe target|goal|pace|limit|aim|start|plan",
        "is my|our|the ..1 limit|ceiling|rule|maximum",
        "advice|tip|suggestion|recommendation|rule_of_thumb is|was|: ..9",
    ),
    "then-do": ("and_then|then ORDERED",),
    "against": (
        "do|follow what|as ..1 <item>|label|seller|package|leaflet says|tells|advises",
        "ignore|forget|never_mind|whatever|no_matter_what|despite|regardless ..2 <item>|label"
        "|package|leaflet",
        "<item>|label|package|leaflet ..2 says|reads|states ,,6 but|yet|though|really|truth ,,6"
        " better|enough|plenty|fine|works|work|does|do|will|best|safe|what|need|needs|most|right",
    ),
    "a-trial-of": ("consider|start|suggest|recommend|try|warrants|propose|offer a? ..1 trial of",),
    "so-do-it": (
        "so|therefore|hence|thus ..1 begin|start|stay|stop|aim there|here|with|at|on|for",
        "so|therefore|hence|thus ..1 ORDERED IT|SUBSTANCE|the|your|a|less|more|half|fewer",
    ),
    "so-can-you": (
        "so|means|meaning|thus|therefore|hence ..2 you|anyone|everyone can|may|could|should|will",
        "so can|may|should|will you",
        "neither|nor will|would|should|do you",
        "you can|may|could|should|will too|as_well|likewise",
    ),
    "study": (
        "fda|agency|agencies|cdc|dea|officials|authorities|regulators|government",
        "study|studies|trial|trials|survey|surveys|researchers|volunteers|rats|mice|scientists"
        "|lab|tested|interviewed|participants|series|describe|literature|papers|reviewed|linked"
        "|associated|reports_of|cases|calls_about"
        "|deaths|poisonings|overdoses|involved|involve|poison_centers"
        "|report_says|the_reports|reported|was_given|were_given|a_report|report|described"
        "|describes|article",
    ),
    "example": ("^ example|examples|for_example|such_as|e|like :|,|.|g",),
    "quote": (
        "according_to ..9",
        "^ the|a|its|his|her|this|that|one|my|our ..3 says|said|claimed|stated|told|thinks|reads"
        "|states|lists|claims",
        "seller|seller's|sellers|page|site|website|shop|clerk|friend|label|internet|online|forum|ad"
        "|people ..2 says|say|said|claims|claim|told|tell|tells ..2 to|that|you",
        "says|said|reads|read|wrote|states|stated|reports|quotes|quoted|copied|prints|told|posted"
        '|printed|written|shows|ad|jar ,,8 "|“|«',
        "<item>|label|leaflet|bottle|packet|flyer|website|ad|poster|back|box|bag|text ,,3 says"
        "|reads"
        "|states|tells",
    ),
    "record": (
        "^ <thing>|<kind>|<piece> ..1 raised|lowered|stopped|started|increased|decreased|changed"
        "|added"
        "|held|restarted|switched|doubled|halved|refilled|given|missed",
        "^ first|last|latest|current|heavy|past use|dose|drink|serving",
        "^ ..3 record|records|list|refills|labs|visit|reason : ..9",
        "^ ..3 use|history|intake|status|allergies|conditions|diagnoses|therapy : ..9",
        "^ now|currently|presently|since_then ..2 <amount>|<freq>|<number>",
        "^ ..3 medicines|meds|medications|drugs|supplements : ..9",
        "^ ..2 medicines|meds|medications|drugs|supplements :",
        "as|by ..1 written|reported|stated|told|described|given|measured by ..9",
        "in_hand|brought_in|seen_today|on_file",
        "by own|self|his|her|their ..1 report|account|count|estimate|words",
        "^ longest|shortest|last|latest|current|highest|previous|recorded|reported|past|recent"
        "|noted|listed|known|today's|list ,,6 :",
        "^ recorded|noted|reported|seen|updated|ordered on|in|at|by",
    ),
    "property": (
        "<amount>|<number> of us|people|users|adults|respondents|cases|sections|questions|pages"
        "|participants|deaths|samples|products|all|those|the_people|the_users|the_sections",
        "<amount>|<item>|<thing> ,,4 can|may|might|does|do|will ..1 equal|weigh|hold|differ|vary"
        "|look"
        "|contain|come",
        "there are|is ..1 <amount> in|to|per <amount>|<item>",
        "^ !3 all|any ,,5 means",
        "<amount>|<item> in|on the picture|photo|drawing|image|table",
        "<amount>|<item>|<thing> is|are|means ..3 measure|unit|measures|units|word|name|kind|form"
        "|term",
        "sold|comes|come|packed|available !1 back|down|off|up ..1 in|as|by|from|at|over",
        "<amount>|<item> is|are shown|pictured|drawn|listed|printed|counted|measured|written",
        "stand|stands|count|counts for|as <number>|<amount>|<item>",
        "written|printed at|in <amount>|<number>|<item>",
        "is|are never|rarely|hardly|seldom ..1 the_same|alike|equal",
        "^ <amount> is|are about|roughly|nearly|just_under <amount>",
        "third|fourth|fifth|sixth|seventh|eighth|ninth grade|graders",
        "can|may|might|does|will ..1 vary|differ",
        "^ how|what|which|whether ..9 depends|varies|differs|matters",
        "depends|depend on ..9",
        "is|are|was not ..2 the_same|equal|equivalent|standard|exact",
        "is|means what you|they|somebody|people|one",
        "<amount>|<item> ..3 holds|weighs|contains|differs|varies|looks|costs",
        "is|means the amount|number you|they|somebody|people|one take|takes|use|drink|swallow",
    ),
    "product": (
        "<item>|label|package|packet|leaflet ..1 warns|warn|advises_against",
        "<item> has|hold|holds|held|contain|contains|contained ..3 <amount>",
        "product|products|package|packages|bottle|bottles|label|labels|brand|brands|leaf|tablet"
        "|tablets|capsule"
        " ,,5 hold|holds|held|contain|contains|contained|has|had|list|lists|may_be|sold|differ"
        "|printed|printed_on",
        "label|labels|box|package",
        "can|may|might hold|contain",
    ),
    "unlike": (
        "does|do|is|are not|never? ..1 weigh|hold|measure|contain|weighed|measured the_same|alike"
        "|equally|as_much",
        "^ ALTERING|tolerance|withdrawal|dosing|redosing means",
        "can|may|might hold|contain|carry|be|have|weigh ..1 twice|double|<number>|times|more|less"
        " as|than|the|times",
        "is|are|be|was|were ..3 stronger|weaker|more_potent|less_potent than",
        "hold|holds|contain|contains|carry|carries ..1 more|less|fewer|higher|lower|as_much|up_to"
        " ,,6 than|per|as|<amount>",
        "doesn't|don't ..1 weigh|hold|measure|contain the_same|alike|equally|as_much",
    ),
    "claim": ("claims|claim|claimed|advertised|advertises",),
    "with-clinician": ("with|by your|a|the|his|her CLINICIAN",),
    "denial": (
        "and|but|because|since no_one|nobody has|have|can|could|knows",
        "has|have|had not set|approved|found|shown|proven",
        "^ no_one|nobody ..1 has|have|can|could",
        "give|gives|gave|state|states|list|lists|name|names|set|sets|show|shows no <piece>|amount"
        "|number"
        "|limit|<item>",
        "no study|studies|trial|evidence|agency|research|doctor|test",
        "not|never known|clear|proven",
        "no ..1 approved|known|proven|standard|safe|established|agreed",
        "no dose|amount ..1 is|has",
        "not approved|established|known|proven",
        "do_not|don't|does_not|doesn't know|give|say|tell|contain",
        "nobody|no_one|only ..3 knows|can_say",
        "never tells|says|gives|prints|recommends",
        "does_not|never|cannot|can't recommend",
        "not a|an ..1 dose|recommendation|plan|prescription|advice|order|guide",
    ),
    "not-telling": (
        "unknown|unclear|uncertain|unproven|untested ..1 whether|if|how|what|which|when",
        "no_one|nobody|no ..2 has|have|knows ..3 tested|shown|studied|known|proven|how|what|which",
        "ask|check|see|tell|find_out ,,4 CLINICIAN ..2 whether|if|how|what|which|about",
        "^ nothing !1 heaped|more|less|stronger|bigger|else|over|above|beats|like|works|after"
        "|before|until|past|with|but",
        "not|never know|agree|known|agreed the|a|any|best|right|enough",
        "sheet|page|form|aid|program|list|answer|answers|score|result ..1 is|are|can|will|does"
        " ..1 no"
        "|not|never",
        "too_early|too_soon|hard|impossible|no_way|difficult to say|tell|know|judge ..9",
        "do_not|don't agree|know ..1 how|what|which|whether|on",
        "does_not|doesn't|cannot|can't|will_not|won't tell|say|give|recommend|advise|mean",
        "never tells|says|gives|recommends|advises",
        "not known|clear how|what|which|if|whether",
        "ask the? patient|person|them|her|him why|how|when|what|whether",
    ),
    "fact": (
        "broken_down|break_down|breaks_down|metabolized|cleared|absorbed|processed",
        "in|into|from|through|leaves|on the? body|liver|brain|milk|blood|kidneys|heart|urine"
        "|breast",
        "there is|are",
        "mixing_up|mix_up|mixed_up",
        "is|are often|usually|commonly|mostly|sometimes put|sold|made|mixed|packed|added|ground",
        "cost|costs|fee|fees|price|dollars|insurance|paid",
        "^ add|include|list|name shots|patches|pumps|creams|herbs|vitamins|teas|store",
        "has|have not been|set|approved|found",
        "can|may|might|could ..1 last|begin|start|come|look|get|pass|be|cause|happen|stay|hurt"
        "|harm|list|clash|matter",
        "count|counts|include|includes as|too|pills|well|medicines|all|a|each|every",
        "screens|tests|test|screen|research|exist|exists",
        "many|some|more people|women|men|patients use|take|drink ..1 <thing>|<kind> for|to|because",
        "^ the|a|an|your|our ..1 nurse|nurses|doctor|lab|pharmacist|clinic|clinician|dentist|staff"
        "|desk|office|pharmacy|shop|store|state|states|law|laws|hospital|program|video|website",
        "for any|many reasons",
        "<number> in|out_of <number> people|adults|patients|users|women|men|of",
        "help|helps people|you stop",
        "people|patients|adults|users|they use|take|drink ..2 for|to|because",
        "it can|may|might|could take ..3 <span>|<period>|days|weeks|months|hours",
        "when the mother|person|patient",
    ),
    "interaction": (
        "TAKING|ALTERING ..6 can|may|might|could ..1 bring_on|bring|make_you|make_some"
        "|make_people|be"
        "|be_hard",
        "TAKING|ALTERING|<thing> ,,6 can|may|might|could ..1 slow|stop|cause|harm|hurt|kill"
        "|trigger|be_dangerous|be_deadly|be_risky|be_fatal|be_harmful|raise_the_risk ..9",
        "can|may|might|could make|change|affect ..2 some|other|many|how|certain ..1 <kind>",
    ),
    "some-people": (
        "^ some|a_few people|patients|persons|users|men|women",
        "some|many|few|other people|patients|users mix|brew|chew|drink|take ..1 it|them|<thing> !4"
        " GENTLER",
        "people|many|others use|take|turn_to ..1 <thing>|it|them for ..2 reasons|pain|sleep|mood",
    ),
    "missed": (
        "people|everyone|patients|us|you ..2 miss|forget|misses|forgets a|an|one|some|their",
    ),
    "group": (
        "people|those|anyone|women|men|adults|patients|mothers|babies|person who|that|whose",
        "were|was found|seen|observed|reported|known to",
        "^ some|these|those|many|several|most|certain ..1 states|countries|laws|products|parts"
        "|stores|shops|sellers|tests|labs",
    ),
    "past": (
        "you used|took|drank|said|had",
        "born|rose|grew|ended|worsened|improved|climbed|sank|became",
        "was|were|held|took|drank|received|died|had|got|became|found|began|fell|went|did|felt"
        "|came|told|gave|said|saw|knew"
        "|happened|counted|measured|used_to|has_been|have_been|set_off|warned|asked|sold|showed",
    ),
    "possible": (
        "can|may|might|could ..1 change|affect|raise|lower|slow|cause|make|act|interact|help"
        "|add|strain",
        "you may|might|could have|feel|notice",
        "know|knows|plan|plans|tell|talk|discuss|watch|reason|matter|matters|differ|differs"
        "|laws|rules",
    ),
    "danger": (
        "can|may|might|could ..1 lead_to|cause|result_in|bring_on|end_in|make_you !1 faster"
        "|stronger|longer|better|quicker",
        "raise|raises|raised|increase|increases|add|adds|carry|carries|bring|brings|has|have the|a"
        "|your|to ..2 risk|risks|danger|chance|odds",
        "risk|risks|danger|chance|odds ..2 goes|go|rise|rises|grow|grows|is|are|increases",
        "may|might|can|could have|show|get|feel ..2 <illness>|signs",
        "may|might|can|could ..1 last|act|work|stay ..2 in people|patients|those|anyone|the",
        "is|are|be|gets|being ..2 risky|dangerous|deadly|harmful|unsafe|fatal|life_threatening"
        "|a_risk|linked",
        "withdrawal|<illness>|effects|symptoms|signs|cravings|sweats|chills|levels ..2 start|starts"
        "|begin|begins|peak|peaks|last|lasts|come|comes|fade|fades|ease|eases|show|shows",
    ),
    "symptom": ("may|might|could|can|will have|feel|notice|get ..2 SYMPTOMS",),
    "clinician-first": (
        "let|help ..3 CLINICIAN know|see|read|hear|decide",
        "see|visit|contact|phone|message|reach|inform|let ..3 CLINICIAN ,,4 before|first|if|about",
        "ask|talk|speak|check|consult|tell|call ..3 CLINICIAN !1 to|for|you|that",
        "ask|tell ..3 CLINICIAN to check|look|help|explain|show|review|call",
        "ask|talk|speak|check before",
        "go|get ..4 hospital|emergency_room",
        "CLINICIAN|providers|clinicians|doctors should|must inform|tell|ask|explain",
        "talk|speak|check|ask ..1 with|to ..4 CLINICIAN",
        "CLINICIAN ..1 can|may|might|could|will|decides|decide|plans|wants !1 not",
        "decide|decides ..3 CLINICIAN",
    ),
    "not-alone": (
        "on|by your|my|their own|yourself",
        "^ some|many|certain <kind> must|should|can|cannot ..1 be stopped|changed|mixed|combined",
        "because_of this|what ..9",
        "do_not|don't|never|not|please|only ,,12 until|unless|before|without|with|when ..3 talked"
        "|talk|seen|met|see|heard"
        "|talking|asked|ask|asking|spoken|speak|told|checked|check|discuss",
        "do_not|don't|never|not change|stop|start|skip|alter|adjust how|when|what|the_way ..9",
        "because this|the|a|it|an ..2 sheet|form|page|list|answer|names|says|name",
        "for|because_of|to ..4 this visit|form|sheet|survey|study|test|questionnaire",
        "not ..5 alone|by_yourself|on_your_own",
        "without asking|talking|checking|telling",
    ),
}


def english_frames() -> Phrases:
    """Return the English frames; the group of a phrase is the frame."""
    return phrases(
        {frame: {frame: rules} for frame, rules in {**_FRAMES, **PAGE_FRAMES}.items()}, FAMILIES
    )
