"""What a page of the aid says to whoever fills it in: how to answer, where to go, what to bring.

The words of first aid and of keeping things safe stand here too; they tell somebody to do
something, and none of it is a dose. Frames as in `talkaid.check.dose_frames`.
"""

from __future__ import annotations

from talkaid.check.phrases import Rules

PAGE_FRAMES: Rules = {
    "entry": (
        "give|enter|write|type|put|estimate|fill_in|round|use|add ..2 range|guess|total|answer"
        "|date|hour"
        "|zero|decimal|whole_numbers|whole_number|numerals",
        "tell|show|note|write|mark|say ..2 if|whether|when|how_much|how_often|what you ..1 take|use"
        "|have|drink|need|took|used|skip|miss|mix",
        "if you do_not|don't|never|did_not|didn't|have_not|haven't take|use|have|drink|know"
        "|remember"
        "|taken|used ,,9 go|skip|leave|choose|write|mark|press|tick|turn|move|answer",
        "if you take|use|have|drink|took|used|never ,,12 choose|write|mark|press|tick|answer"
        "|enter|tell"
        "|list|type|fill|count|go_to|tap",
    ),
    "storage": (
        "away|reach|out|safe|safely|hide|keep|near|leave|where ,,6 child|children|kids|pets"
        "|toddler|toddlers",
        "lock|locked|reach_of|reach_them|reach_it|within_reach|unused|expired|leftover"
        "|refills|refill_date|a_refill|your_refill|last_refill|next_refill"
        "|room_temperature|refrigerator|fridge|moisture|sunlight|bathroom",
    ),
    "form": (
        "this|next|first|last|each|that|any|same|private|second part|parts",
        "x|tick|checkmark|page|pages|section|sections|question|questions|answer|answers|screen"
        "|box|boxes|bar"
        "|tap|slider|cursor|arrow|arrows|keyboard|mouse|button|menu|window|file|folder|language"
        "|letters|font|brightness|colors|version|print|printer|paper|pen|ink|form|forms|sheet"
        "|list|rows|column|field|blank|draft|drafts|computer|terminal|device|account"
        "|password|name|names|numbers|photo|picture|survey|questionnaire|interpreter|tray"
        "|envelope|desk|choice|interview|text|words|note|lines|scale_from|scale_of|the_scale|utf"
        "|detail|details|grams_as|choose|choices|elevator|stairs|floor|lobby|hallway|corridor"
        "|waiting_room"
        "|entrance|shuttle|chart|tick|brochure",
        "this|the|each|every|that|next|last|first|new|which|another row",
        "^ we ask|asked|count|collect|share|store|compare|thank|hope !2 you|that|everyone|people",
        "come|go|put ..1 back later|here|and|if|or|then|whenever|to_change|to_fix|to_any|to_it"
        "|to_them|at_any|when_you|whenever",
        "fill_in|fill_out",
        "come_back|step_away !2 at|to_a|down|with_a",
        "stop|pause|rest|break here|at_any|any_time|whenever|when_you_like|if_you_are_tired",
        "skip this|that|any|it|what|these|anything",
        "try|start|begin ..1 again !2 the|after|when|once|with|at|on",
        "finish|complete the|this ..2 half|rest|part|list|later",
        "go_on|come_back|finish|carry_on|continue later",
        "start it in",
        "add|include the strength|unit|date|name|brand|year|reason|lot|maker",
        "add|include more|another|others ,,3 later|below|next|here",
        'change|move it|them with|by|in|on "|the|pressing',
        "leave|leaves|left ..2 blank|empty|out_if",
        "add|include ,,6 from_the|past|shots ,",
        "if you are|feel tired",
        "put_it back",
        "give_them|let_them|make_them|tell_them",
        "visit|appointment|lab unless|otherwise|early",
        "pass_out|get_help",
        "nearest|round_up|round_to|round_off",
        "count|counts|counting ..2 in|each|every|all|by|as",
    ),
    "say": (
        "^|please|also|now ask|tell !2 for",
        "^|please|also|now say|call|show|write|mark|count|list|name|describe|think_of"
        "|think_back|recall"
        "|read|explain|choose|enter|note|check|bring|see|look|find|give_your|try_to_recall"
        "|estimate|guess|rate|rank|compare|answer"
        "|speak|talk|report",
        "may|can|will|might|could|must|should|to|please ..1 ask !1 for",
        "may|can|will|might|could|must|should|to|please ..1 tell|say|call|show|write|describe"
        "|check"
        "|discuss",
        "many|most|some|people people? forget|forgets",
        "give the|your|a|one best|lowest|highest|number|amount|answer|date|name|time|total|most",
        "say|says|tell when|how|what|why|which|whether|if|us",
    ),
    "naloxone": ("naloxone|narcan ,,6 use|give|spray|repeat it|another|a_second",),
    "pause": (
        "go slowly|back ,,2 and read|answer|check",
        "do_not|don't|never have_to|need_to stop|quit ,,3 to ..1 get|have|see|be|receive",
        "stop|pause|rest|leave|quit halfway|anywhere|part_way|partway|between",
        "stop|pause|rest|leave|quit here|at_any_time|any_time|whenever_you|when_you_like|if_you_are"
        "|if_you_feel|if_you_want",
    ),
    "first-aid": (
        "throw_up|vomit ,,6 call|go|turn|get",
        "not wait for|until the|your|this ..1 visit|appointment|call",
        "not drive|driving",
        "urgent_care|emergency_room|hospital|clinic_now",
        "machinery|behind_the_wheel",
        "911|ambulance|breathing|dispatcher|arrives|poison_help|not_awake|conscious|faint|faints"
        "|seizure|emergency|naloxone|narcan|988|wake_up|not_wake",
    ),
    # What is done with other things than medicines, where none is named.
    "errand": (
        "^ !30 SUBSTANCE|<amount>|<number>|IT|dose|cup|half|less ,,12 ERRAND",
        "keep|cancel|move|miss your|the|an ..1 appointment|visit",
        "^ ..4 use|take the|our ..1 door|entrance|ramp|stairs|elevator",
        "^ drink ..2 water before the|your ..1 draw|test|lab",
    ),
    "pick": (
        "begin|start|continue with the|each|any ..2 SUBSTANCE|product you|that|on|whose",
        "you|we|they|patients|staff ..2 need_to|have_to|must ..1 know|write|count|tell|answer"
        "|remember|share|explain|say",
        "choose|pick|mark|select|circle <item>|<piece>|<unit>|<thing> that|which|you|if|as",
    ),
    "aid": (
        "repeat|redo this|these|the|each step|steps|section|question|part|page",
        "visit|visits|appointment|form|survey|test|drive|walk|call|session|interview ..1 take|takes"
        "|last|lasts|is|are",
        "bring ..3 along|with_you|to_the_visit|to_your",
        "fill_in|fill_out",
        "it|this|that|page|answer ..1 takes|take ..2 <span>|<period> to|for|before|until",
        "pen|pencil|envelope|slider|checkbox|mouse|keyboard|touchscreen|clipboard",
        "if you ,,8 choose|pick|mark|tick|enter|select|check",
        "nurse|nurses will|can|may|would ..1 help|ask|write|measure|check|call|print|show"
        "|explain|weigh"
        "|take",
        "press|enter|type|print|screen|answer|answers|sheet|form|write|line|paper|key|keys"
        "|box"
        "|button|copy|words|number_from|list|bottles|typing|spell|best_you_can|own_measure"
        "|any_measure",
        "choose|pick|count the|this|any|yes|all|up_to|from|an|each|days|it",
    ),
}
