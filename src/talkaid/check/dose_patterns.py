"""English phrases that advise on how much, how often, when, in which form or with what.

Groups: ``amount`` (an amount in a statement, or a limit), ``often`` (how often, in a statement),
``change`` (starting, stopping, raising, lowering, swapping), ``manner`` (when, how far apart, with
what, in which form); those of `talkaid.check.dose_patterns_said` and of
`talkaid.check.dose_patterns_turns` besides.
"""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_patterns_said import LEAFLET, OFFER, THROUGH, WORTH
from talkaid.check.dose_patterns_turns import (
    TURNS_OF_AMOUNT,
    TURNS_OF_CHANGE,
    TURNS_OF_OFFER,
    TURNS_OF_OFTEN,
    TURNS_OF_THROUGH,
    TURNS_OF_WORTH,
)
from talkaid.check.dose_words import FAMILIES
from talkaid.check.phrases import Phrases, Rules, phrases

AMOUNT: Rules = {
    "stated-amount": (
        "SAYS ,,14 <amount>",
        "<amount> ,,14 SAYS",
        "swear_by|rely_on|live_on|run_on|get_by_on ..2 <amount>",
        "maintain|reduce|drop|lower|raise|increase ..2 to? <amount>",
    ),
    "a-piece": "BID INTAKE|add|put|pop ..3 <item>",
    "repeat": (
        "have|take|add|drink|swallow|pop another|more",
        "BID|can|may|you ..1 redose|re-dose|repeat|top_it_off|top_up !5 NOT_TAKEN",
        "before|until INTAKE|TAKING ..1 more|another|next|the_next|again",
        "when to INTAKE more|another|again|next",
    ),
    "limit": (
        "LIMIT ,,6 <amount>|<item>|HOW_OFTEN|<freq>|<span>",
        "up_to|at_most ..1 <amount>",
        "keep|limit|restrict|save|hold ..3 to|at|under|below|for ..3 <amount>|<freq>|<time>"
        "|weekends|WHENS|when",
        "anything|everything under|below|over|above|past|beyond ..1 <amount>",
        "needs|need ..1 more|less than <amount>",
        "HOW_OFTEN at the very? most|limit",
        "go|going|went over|past|above|beyond your|the|that number|limit|amount|maximum|total|line",
        "<amount>|<freq>|<span> ,,3 prn|if_needed|when_needed",
        "no more|further after|past|beyond|until ..1 WHENS|noon|<number>",
    ),
    "by-weight": (
        "PEOPLE ..2 can handle|take|do|manage ..1 <number>|<amount>",
        "dose|dosage|measure|multiply|calculate ..2 by|your weight|weighing|body|kilos|pounds"
        "|<number>",
        "<amount> per|/ kg|kilo|kilogram|pound",
        "weigh|weighing|over|under ,,5 pounds|kilos|lbs|kg ,,8 less|more|smaller|bigger|take|half"
        "|<amount>",
    ),
}

OFTEN: Rules = {
    "stated-often": (
        "take|use|drink|consume|have|smoke|vape|SWALLOW|TAKES|TAKEN|taking|using|dosing"
        "|redosing ,,6 HOW_OFTEN",
        "repeat !5 NOT_TAKEN ,,6 HOW_OFTEN",
        "HOW_OFTEN TAKING|use ,,4 SAYS",
    ),
}

CHANGE: Rules = {
    "told": (
        "BID !1 miss|forget DOING !1 of !3 NOT_A_DOSE ..4 <thing>|<amount>|<item>|AMOUNTS",
        "BID DOING ..1 your|the|any|every|each|this|that|all !4 NOT_A_DOSE ..3 <kind>|<piece>"
        "|<unit>|product|treatment",
        "PEOPLE !1 miss|forget|skip|use|take|try|start|stop|drink DOING !3 NOT_A_DOSE ..4"
        " SUBSTANCE|AMOUNTS",
        "PEOPLE ,,4 use|take|try|start|begin|drink|stop ,,4 <amount>|<item>|HOW_OFTEN|WHENS"
        "|before|after|instead|slowly|gradually",
        "consider|try|recommend|recommends|suggest|suggests|choose ..3 <item>|<amount>",
        "no|nothing harm|wrong|bad|problem|danger|risk|need|reason if|in|to|with|when you?"
        " ..2 DOING|TAKING|ALTERING ..4 SUBSTANCE|AMOUNTS",
    ),
    "alter": (
        "BID double|halve|triple !1 vision|check|click|space|sided|spaced ..3",
        "BID bring|get|take|push|move|drop IT|them|your ..3 down|up|back from|to|by|one|<freq>"
        "|<amount>",
        "BID ALTER the|your ..1 WHENS ..1 one|<piece>|first",
        "BID ALTER|SWAP ..3 SUBSTANCE",
        "BID ALTER|SWAP ..2 your|the|any|every|each|that ..3 SUBSTANCE|AMOUNTS|intake|anxiety"
        "|sleeping",
        "BID ALTER|LESS|MORE on? ..1 what|how_much you ..1 take|use|drink|have|swallow",
        "BID ALTER IT|kratom_use ..3 next_time|by|for|over|slowly|gradually|tonight|now|today"
        "|while|bit"
        "|all|one|first",
        "BID LESS|MORE|STOP gradually|slowly|tonight|today|right_now|immediately|bit_by_bit|by|at"
        "|cold_turkey|upward|upwards|little_by_little|all_at_once|for_good|using|taking|suddenly"
        "|before_you|now|already",
        "BID LESS|MORE|STOP for ..2 <time>|<span>|<period>",
        "BID STOP ..4 tonight|now|today|before_you|completely|at_once|slowly|immediately",
    ),
    "alter-passive": (
        "SUBSTANCE|AMOUNTS|IT|they ..3 can|may|should|must|might|could ,,2 be ..1 LESSENED",
        "is|are ..2 accomplished|achieved|done by ALTERING",
        "^|for ..2 PEOPLE ,,3 can|may|could ..1 STOP|LESS|MORE ..3 SUBSTANCE",
    ),
    "obliged": (
        "should|must|ought|shouldn't|mustn't|ought_not|had_better|need_to|have_to|needs_to|has_to"
        " ..2 INTAKE|STOP|LESS|MORE|BEGIN|avoid ..3 SUBSTANCE|IT|any|gradually|slowly|lower|higher",
        "should|must|ought|need be ..1 on|off ..4 SUBSTANCE|AMOUNTS",
        "should|must|ought ..2 to? go|start|begin|stay ..2 lower|higher|low|slow|off|bottom"
        "|easy|with",
    ),
    "taper": (
        "BID quit ..1 before|now|after|tonight|today|slowly|first|if|for",
        "BID quit",
        "start|begin|try|consider|keep|avoid tapering|ALTERING|cutting_back|cutting_down",
        "go|come|step|drop|cut|move|down|up by !1 cyp ..1 <number>|<amount>",
        "cold_turkey|tapering ..4 beats|is|works|better|wins",
        "rest|break|pause of <span>",
        "<span> on|off , <span> on|off",
        "BID ..2 taper|wean|titrate",
        "cold_turkey ..4 is|works|best|way",
        "adjust ..1 upward|downward|up|down|upwards|downwards",
        "work|build|feel|find ..1 your? way up|down",
        "dropping|cutting|reducing|lowering|adding|raising|increasing ..2 <amount>",
        "come_off|coming_off ..2 slowly|gradually|over",
        "easier|better|safer|best|faster ..1 to STOP|LESS ,,3 slowly|gradually|all_at_once"
        "|at_once|bit",
    ),
    "altering-is-good": (
        "^ TAKING !2 NOT_A_DOSE ..5 WHENS|<amount>|<item>|HOW_OFTEN|with|before|after ..4 SAYS"
        "|slows|speeds"
        "|stops|prevents|eases|reduces|lowers|raises|cuts|brings|ensures|enhances|improves",
        "ALTERING|TAKING|BEGINNING !2 NOT_A_DOSE ,,6 is|are|works|helps|keeps|lets|does"
        "|gets ..2 FINE|GENTLER"
        "|you|it|IT|most",
        "GREATEST ..2 way|ways|method|time|trick|thing|step|moment|path|to ..3 to|for ..1 STOP"
        "|LESS|MORE|INTAKE|TAKING|BEGIN|quit",
        "nobody|no_one|hardly_anyone|few|nobody_ever regret|regrets|regretted|miss|misses ..2"
        " ALTERING"
        "|TAKING",
        "trick|key|secret|best|idea is to ..2 STOP|LESS|INTAKE|BEGIN|ALTER|dose|wait",
    ),
    "advised": (
        "suggest|recommend|advise|important|urge|wise that you DOING|avoid",
        "ADVISE ..2 against? ALTERING|BEGINNING|TAKING ..4 SUBSTANCE|AMOUNTS|strain|IT",
        "consider|recommend|suggest|offer|favor|prescribe a? ..1 trial|course of? <thing>",
        "get|got|getting rid_of|off ..3 SUBSTANCE",
    ),
    "do-not-take": (
        "do_not|don't|never INTAKE|mix|combine ..3 SUBSTANCE|IT|kratom|both",
        "you cannot|can't INTAKE|mix|combine ..3 SUBSTANCE|IT",
        "^|should|must|please avoid use|using|it if|when|while|during",
        "^|should|must|please avoid ..3 SUBSTANCE|IT|TAKING|ALTERING|mixing|dairy|food|alcohol",
        "no kratom|<thing> while|if|during|before|for|after",
    ),
    "begin": (
        "carry_on|go_on|keep_on|keep|continue taking|using ..2 SUBSTANCE|IT",
        "BID keep|continue|use|stay_with ..2 usual|same|normal|current ..1 AMOUNTS",
        "SUBSTANCE can_wait|can_be_left",
        "save|reserve|spare|hoard ..2 SUBSTANCE ..1 for",
        "keep|carry|stock|hold ..2 <item>|<amount>|<piece>|spare|some ..1 for|handy|ready"
        "|on_hand"
        "|nearby|around",
        "BID BEGIN ..4 SUBSTANCE|<amount>",
        "BID start|begin|go|keep ..1 low|small|slow|slowly|little",
        "BID BEGIN ..2 AMOUNTS|strain|powder",
        "^ start|begin|keep taking|using",
        "continue|stay|keep|hold ..2 at|on ..2 level|AMOUNTS",
        "go ..2 back_to ..3 SUBSTANCE|AMOUNTS",
        "BID return|go_back to ..1 your|the usual|normal|regular schedule|routine|AMOUNTS",
        "at|near the? bottom|low|top of the range",
    ),
    "swap": (
        "swap <number> for <number>",
        "SWAP ..4 SUBSTANCE ..2 with|for|by|to ..3 SUBSTANCE",
        "INTAKE|TAKING|PREPARE ..3 SUBSTANCE ..3 instead|rather",
        "take|takes|taking the place of ..3 SUBSTANCE",
        "can|will|could|may replace ..3 SUBSTANCE|both|it|them",
        "stand|stands|standing|fill|fills|sub|subs|step|steps in for ..3 SUBSTANCE",
        "SUBSTANCE ..4 equals|equal|is_like|like|as_much_as|the_same_as|replaces ..3 <amount>",
        "substitute|replacement|alternative|stand-in for|to ..3 SUBSTANCE",
        "SUBSTANCE ..1 does|do the_same job|work|thing",
        "BID try|choose|pick|prefer ..3 SUBSTANCE instead|rather",
    ),
    "no-need": (
        "make|makes|made ..3 SUBSTANCE ..1 unnecessary|obsolete|pointless|useless",
        "better|well off without ..3 SUBSTANCE",
        "do|does fine|well|better|great without ..3 SUBSTANCE",
        "won't|don't|do_not|will_not|no_longer|never|not need ..4 SUBSTANCE",
        "no need|reason|point to|in ..1 INTAKE|ALTER|TAKING|ALTERING|keep|continue|taking",
    ),
    "may-skip": "FINE to|if ..2 STOP|LESS|MORE ..3 SUBSTANCE",
}

MANNER: Rules = {
    "swallow": (
        "let ..3 melt|dissolve|steep|sit",
        "BID SWALLOW ..5 SUBSTANCE|IT|before|after|with|slowly|whole|more|again|early|late|twice",
        "to dose|redose|microdose before|after|at|with|again|early|late|in|on",
        "BID take|use ,,2 SUBSTANCE|IT !3 NOT_A_DOSE",
        "BID take <number> !3 NOT_A_DOSE",
        "use|take|give ..3 as the|your|it ..1 label|package|bottle|doctor|says|told",
        "use|take|give ..3 as_directed|as_prescribed|as_instructed",
        "BID drink|eat|smoke|vape|try ..1 SUBSTANCE|IT",
        "BID have it|some|<amount>|a_bit|a_little",
    ),
    "when-to-take": (
        "eat|drink|have something|a_little|a_bit ..5 before|beforehand|first|with|after|to|so",
        "an empty|full stomach",
        "IT|SUBSTANCE|they ..3 should|must not|never? be ..1 TAKEN",
        "eat|drink ..2 with|before|after ..2 <piece>|<item>|<freq>|TAKING|it",
        "SUBSTANCE is|are for ..1 beginners|experienced|pain|sleep|energy|daytime|nighttime",
        "BID INTAKE ..3 first_thing|with|before|after|at|in|on|only|between|during ..2 WHENS"
        "|water|juice|milk|weekends|next_time",
        "best ..2 on|with|before|after|at|in ..2 WHENS",
        "GREATEST window|moment is|lies|comes|falls",
        "GREATEST time|times|hour|moment ..1 to|for|of ..2 INTAKE|TAKING|SUBSTANCE|<item>|cup"
        "|mug|shot|glass|dosing"
        "|green"
        "|red|white",
        "is|are best|better|usually? taken|used|swallowed|drunk",
        "SUBSTANCE|AMOUNTS|IT|they ..3 should|must be TAKEN|brewed|stored_cold",
        "SUBSTANCE ..3 can|may be TAKEN|brewed",
        "it may|can be swallowed|smoked|chewed",
        "on|with|before|after an? empty|full stomach ..4 to|for|works|hits|is",
        "on|with an empty|full stomach",
        "empty|full stomach ..3 feels|works|hits|absorbs|stronger|faster",
        "red|green|white|yellow strain|vein|kind|one|type|powder|leaf? in|at|for|before|after"
        "|with the?"
        " WHENS|pain|sleep|energy|work|bed|focus|mood",
        "BID have|take|do a red|green|white|yellow day|night",
        "SUBSTANCE ..3 is|are|works ..1 best|better|good for|in|at ..2 WHENS",
        "earlier|later than usual|normal|before",
    ),
    "apart": (
        "your body needs|wants ..3 <span>|<period>|break|rest",
        "let HOW_LONG go|pass ..1",
        "take|have ..2 breaks|days_off ,,2 so|from|every|between|to|in|once",
        "wait|leave|keep|allow|space|spread|separate|stagger|hold_off|give|let|put ,,5 HOW_LONG ..4"
        " between|apart|away|pass|before|after|until|from",
        "wait|give|leave|allow at_least|another|about|around ..1 HOW_LONG",
        "BID ..2 wait HOW_LONG !4 press|screen|key",
        "wait|hold_off until|for|till ,,8 before|to you? TAKING|INTAKE|the_next|your_next|more"
        "|another",
        "keep|leave|have a gap|space|break of|between !6 name|names|words|letters|lines|numbers",
        "INTAKE|spread ..3 over|across ..2 HOW_LONG|WHENS|the_day",
        "let HOW_LONG pass",
        "BID space ..3 <span>|apart|out|away",
        "do_not|don't|never INTAKE ..2 within HOW_LONG",
        "stretch|lengthen|widen ..2 <time>|time|gap ..1 between",
        "next|second|following|third|final <piece>|SUBSTANCE|cup|mug|shot|one|glass|sip|tab ..1"
        " can|may|should|at|after",
    ),
    "only-then": (
        "you ..2 need|use|take IT when|if|after|before|for|at",
        "do_not|never|don't go ..3 without it|<thing>|<kind>|<piece>",
        "BID INTAKE ..3 only|no_more_than ,,3 HOW_OFTEN|<time>|WHENS|weekends|when",
        "BID INTAKE ..1 sparingly|only_when_needed|as_needed|in_moderation|moderately",
        "INTAKE ..1 more often|seldom|rarely|frequently",
        "as_needed for",
    ),
    "less-or-more": (
        "need|needs|require|requires a? SIZE AMOUNTS|SUBSTANCE",
        "need|needs|require|requires <item>",
        "need|needs|take|takes|use ..2 twice|double|half|three_times as_much|as_many|the_amount",
        "more|less|little|small and often",
        "more|less is better|more|best|safer|enough",
        "low|high for ..2 , high|low for",
        "low|slow|small|steady and slow|steady|low",
        "ignore|disregard|forget the|your ..1 label|directions|instructions|leaflet|doctor",
        "go_by|go_with|trust|follow|let how|your|the you|body|mood|pain|ache ..9",
        "^|then|should|must|just|simply|can|may INTAKE|go_with|do less|more|fewer|half"
        "|a_smaller|a_bigger|a_lower|a_higher|a_little",
        "PEOPLE ..1 may|can|should|might|often? need|needs|take|want|use ..1 less|more|half",
        "the more|less|higher|lower|bigger|heavier|lighter|older|stronger|worse ,,5 the more|less"
        "|bigger|smaller|higher|lower",
        "you|to ..1 need|needs|want a? SIZE AMOUNTS|bit|little",
        "you need|want <item>|<amount>",
        "you can|may|could ..1 take|use|need|handle|go more|less|higher|lower|up|down",
        "for ..4 INTAKE less|more|half|a_smaller|a_bigger|a_lower|a_higher",
        "go_easy|ease_into|less_is_more|double_up|bump_it_up|start_low|go_slow|hit_harder"
        "|top_it_off|experiment_until|find_your_perfect|find_your_sweet|find_your_dose|to_effect",
        "until|till it|you feels|feel right|it|something|relief|better",
        "lowest|smallest|least <piece>|amount that works|helps",
    ),
    "form": (
        "BID add|put|stir|sprinkle|mix|hide ..2 to|in|into|with ..3 FOOD",
        "strain|strains|vein|veins ..3 help|helps|give|gives|tend|tends|make|makes|suit|suits",
        "put|hold|place|keep ,,5 in your|the mouth",
        "put|hold|dissolve|let|place|keep|melt|sit ,,5 on|beneath|below|inside your|the tongue"
        "|cheek",
        "measure|weigh it|them|<thing>|your|each ..3",
        "BID freeze|warm|heat|boil|chill ..2 SUBSTANCE|it",
        "^|then|should|can|and PREPARE ..3 SUBSTANCE|IT|leaves",
        "BID ..1 choose|pick|prefer ..3 powder|tea|SUBSTANCE|strain",
        "SUBSTANCE|powder|tea ..3 GENTLER",
        "put|hold|dissolve|let|place|keep|melt|sit ,,5 under your|the tongue",
        "under your|the tongue ..3 to|until|for|and",
        "mix|stir|blend|dissolve|put ..3 into|in|with ..3 water|yogurt|juice|smoothie|tea|drink"
        "|milk",
        "mixed|stirred|dissolved ..1 into|in|with ..3 and",
        "crush|split|cut|break|halve ..3 SUBSTANCE|in_two|in_half",
        "BID open|opening the|your|IT <piece>|<item>?",
        "different|new|another|slow|fast strain ..2 each|every|for",
    ),
    "mix": (
        "chase|wash|follow IT|them|down ..2 with",
        "BID stack|combine|pair|mix|potentiate ..3 with",
        "BID add ..3 to ..3 bring|boost|make|get",
        "alongside|on_top ..4 makes|make|takes_the_edge|boosts|stretches|extends|helps|hits",
        "potentiator|potentiators",
        "BID INTAKE ..2 both|together",
    ),
    "boost": (
        "IT|SUBSTANCE ..2 better|faster|stronger|longer|quicker|harder|best with|on|after|if"
        "|when|before|in|without",
        "with it|<thing>|them gives|makes|helps|smooths",
        "help|helps|lets|let IT|kratom ..1 work|last|kick|hit|absorb|along",
        "for|against|avoid|fight|beat tolerance",
        "make|makes|making|hits|hit|last|lasts|works|work|go|goes|feel|kicks_in ..6 BOOSTED",
        "BOOST|stretches|extends|extend the|its|your? effect|effects|high|buzz|SUBSTANCE|it"
        "|AMOUNTS",
        "stronger|bigger|better|longer|quicker|softer|milder|smoother|gentler|calmer|cleaner"
        " effect|high"
        "|buzz|relief|kick|lift|feel|ride",
        "keep|keeps|lower|lowers|reset|resets|build|bring|brings|reduce|prevents|avoid your"
        "|the? tolerance",
        "tolerance down|low|break|breaks|reset",
        "keeps|keep it working|strong|effective",
        "rotate|alternate|cycle|switch_between|vary ..3 strains|strain|colors|red|green|white"
        "|<thing>|brands",
        "take|have|give ,,3 break|rest|holiday|vacation|pause ..1 from ..1 SUBSTANCE|IT|kratom",
        "<span>|<period> off|break",
    ),
}

_GROUPS: Mapping[str, Rules] = {
    "amount": {**AMOUNT, **TURNS_OF_AMOUNT},
    "often": {**OFTEN, **TURNS_OF_OFTEN},
    "change": {**CHANGE, **TURNS_OF_CHANGE},
    "manner": MANNER,
    "worth": {**WORTH, **TURNS_OF_WORTH},
    "leaflet": LEAFLET,
    "offer": {**OFFER, **TURNS_OF_OFFER},
    "through": {**THROUGH, **TURNS_OF_THROUGH},
}


def english() -> Phrases:
    """Return the English phrases."""
    return phrases(_GROUPS, FAMILIES)
