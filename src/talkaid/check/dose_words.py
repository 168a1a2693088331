"""The English words that the patterns for advice on a dose are made of."""

from __future__ import annotations

import re

from talkaid.check.normal import Marks, listed
from talkaid.check.phrases import Reader

NUMBERS = listed("""
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half third quarter
couple dozen few several single
""")

# Measures; and pieces that are also spoken of without any amount in mind ("a pill", "a dose").
UNITS = listed("""
mg mgs milligram milligrams milligramme milligrammes gms gram grams gramme grammes mcg microgram
micrograms ml milliliter milliliters ounce ounces teaspoon teaspoons teaspoonful tsp tsps
tablespoon tablespoons tbsp spoon spoons spoonful spoonfuls scoop scoops gelcap gelcaps dropper
droppers dash handful mouthful pinch thimbleful thimblefuls capful capfuls palmful fistful
dessertspoon dessertspoons smidgen smidge
""")
PIECES = listed("""
capsule capsules tablet tablets tabs pill pills gummy gummies packet packets sachet sachets patch
patches dose doses dosage serving servings portion portions helping helpings lozenge lozenges
""")

# Words that name a measure only after a number or an article.
WEAK_UNITS = """g gs gm kg ug cc oz iu cap caps tab drop drops puff puffs hit hits cup cups mug
    mugs glass glasses bottle bottles shot shots bag bags leaf leaves strip strips tip sip sips
    gulp gulps spray sprays ampule unit units piece pieces stick sticks bowl bowls batch booster"""

TIMES = listed("""
seconds minute minutes min mins hour hours hr hrs day days night nights week weeks month months
weekend weekends evening evenings morning mornings year years
""")

THINGS = listed("""
kratom mitragynine mitragyna hydroxymitragynine pseudoindoxyl ketum maeng leaf leaves powder tea
extract extracts tincture edible edibles vape strain strains vein resin shot shots gummies
ibuprofen acetaminophen paracetamol tylenol advil aspirin naproxen aleve motrin nyquil benadryl
melatonin lithium digoxin insulin levothyroxine synthroid heroin fentanyl morphine codeine vicodin
percocet norco oxycontin roxicodone suboxone subutex methadone buprenorphine naltrexone vivitrol
naloxone narcan xanax ativan valium klonopin ambien lunesta zoloft prozac lexapro celexa paxil
effexor cymbalta wellbutrin seroquel zyprexa abilify lamictal neurontin lyrica flexeril soma
baclofen coumadin eliquis xarelto plavix lipitor crestor metformin adderall ritalin loperamide
divalproex valproate depakote topamax tegretol keppra dilantin remeron buspar vyvanse nicotine
unisom zofran catapres lucemyra prilosec pepcid nexium zyrtec claritin miralax acamprosate
disulfiram estradiol carisoprodol ashwagandha valerian piperine cola soda laxative
imodium phenibut tianeptine kava kanna cbd thc cannabis marijuana weed alcohol beer wine vodka
caffeine coffee turmeric ginger grapefruit peppermint magnesium cimetidine tagamet mucinex dxm
dextromethorphan
""")
KINDS = listed("""
medicine medicines medication medications med meds drug drugs prescription prescriptions
antidepressant antidepressants anticoagulant anticoagulants sedative sedatives tranquilizer
tranquilizers painkiller painkillers opioid opioids opiate opiates benzo benzos benzodiazepine
benzodiazepines antipsychotic antipsychotics antibiotic antibiotics steroid steroids stimulant
stimulants thinner thinners inhaler supplement supplements herb herbs vitamin vitamins ssri ssris
nsaid nsaids statin statins antihistamine antihistamines antacid antacids
""")

# Endings of the generic names of medicines; a word of six letters or more that ends so is one.
ENDINGS = re.compile(
    r"(?:zepam|zolam|barbital|barbitone|adone|odone|orphone|orphine|rorphan|thorphan|entanil"
    r"|entanyl|adol|profen|fenac|xicam|coxib|sartan|olol|pril|vastatin|azole|oxetine|ipramine|triptyline"
    r"|talopram|traline|faxine|azodone|apine|idone|peridol|perazine|promazine|mazine|gliptin"
    r"|gliflozin|glitazone|glutide|natide|glinide|formin|cillin|mycin|floxacin|cycline|penem|navir"
    r"|lovir|buvir|gravir|osvir|mivir|tinib|rafenib|ciclib|parib|lisib|[xznltm]u?mab|triptan|gepant"
    r"|setron|tidine|nidine|sidine|zidine|xaban|gatran|farin|parin|gabalin|abapentin|racetam|zetam"
    r"|toin|suximide|bamate|thiazide|semide|tanide|dipine|amil|arone|zosin|afil|steride|spirone"
    r"|solone|isone|asone|onide|adine|tirizine|clizine|ramine|drine|phrine|phetamine|pidem|piclone"
    r"|melteon|orexant|oxone|trexone|norphine|mefene|lukast|buterol|meterol|tropium|phylline"
    r"|dronate|relin|gestrel|lamide|platin|taxel|rubicin|trexate|quine|vudine|citabine|caine"
    r"|trigine|xidine|yzine|ramate|azepine|opion|losin|purinol|hicine|omine|hazine|afinil|icline"
    r"|stigmine|barbamol|zaprine|isoprodol|pristone|serin|pramide|tropine"
    r"|(?<!ex)(?<![cfl])amine)s?$"
)

# What may stand before a verb that tells the reader to do something.
_BID = """^ people_to you_to them_to and then but so or just simply please always never not don't
    instead should must shall let's now first also only slowly gradually better safely want_to
    need_to have_to ought_to best_to fine_to ok_to okay_to safe_to time_to sure_to try_to
    try_not_to best_not_to like_to wise_to better_to needs_to aim_to plan_to is_to pays_to
    helps_to consider recommend suggest go_ahead_and smart_to remember_to free_to careful_to
    advisable_to recommended_to important_to necessary_to vital_to helpful_to easier_to
    good_idea_to has_to you_can you_may you_could you_might you_will you'll you_would one_can
    one_may people_can they_can and_you_can maybe perhaps why_not advise do_not"""

FAMILIES = {
    "BID": _BID,
    "SUBSTANCE": "<thing> <kind> <unit> <piece> <amount> <item> product products",
    "HOW_OFTEN": "<freq> <period>",
    "HOW_LONG": "<span> <period>",
    "QUANTITY": "<amount> <item> HOW_OFTEN",
    "IT": "it them",
    "SWALLOW": """swallow chew sip snort dose redose microdose brew steep ingest inhale gulp
        dissolve megadose potentiate""",
    "INTAKE": "take use drink eat smoke vape consume try SWALLOW",
    "TAKES": """takes uses drinks needs starts begins eats smokes consumes stick_with prefers
        finds swear_by swears_by suggests recommends do_well_on like""",
    "TAKING": """taking using drinking swallowing chewing eating smoking vaping dosing mixing
        having redosing sipping snorting""",
    "TAKEN": "taken used drunk swallowed chewed eaten smoked mixed dissolved consumed sipped dosed",
    "LESS": """cut reduce lower drop decrease halve taper wean lessen shrink cut_back cut_down
        bring_down dial_back dial_down scale_back step_down turn_down ease_off trim shave_off
        shave back_off phase_out""",
    "MORE": """raise increase up double triple bump bump_up boost step_up titrate build_up
        escalate double_up double_up_on top_up bring_up push""",
    "STOP": """stop quit skip hold pause discontinue omit leave_out give_up come_off get_off
        stay_off lay_off stay_away_from drop hold_off_on go_off go_without cease ditch leave_off
        abandon keep_off miss forget hold_back suspend get_rid_of kick""",
    "BEGIN": """start begin resume restart go_back_to go_back_on go_on get_on switch_to change_to
        start_on start_with begin_with begin_on return_to move_to switch_over_to stick_with
        stay_on continue move_up_to step_up_to graduate_to""",
    "DOING": """INTAKE ALTER BEGIN PREPARE SWAP LIMITING avoid combine alternate rotate mix
        stick_to keep_taking keep_using start_taking start_using stop_taking stop_using use_less
        take_less use_more take_more go_easy_on space_out vary top_up refill order_more redose
        dose""",
    "LIMITING": "limit restrict cap ration",
    "ORDERED": "INTAKE LESS MORE STOP BEGIN SWAP PREPARE LIMITING split space",
    "SWAP": "swap swap_out switch replace substitute trade exchange change",
    "ALTER": """LESS MORE STOP adjust change split crush cut_in_half space_out stagger stretch
        alter modify""",
    "LESSENED": """reduced lowered decreased halved tapered increased raised doubled skipped
        stopped held paused discontinued replaced swapped split crushed omitted dropped adjusted
        stretched spaced repeated titrated cut avoided tripled""",
    "ALTERING": """cutting reducing lowering dropping halving tapering weaning raising increasing
        doubling stopping quitting skipping holding pausing discontinuing avoiding omitting
        leaving changing splitting crushing swapping replacing switching spacing staggering
        rotating alternating easing stepping_down stepping_up backing_off dialing_back
        scaling_back moving_down going_down going_up
        going_cold_turkey coming_off getting_off cold_turkey""",
    "BEGINNING": "starting beginning switching resuming restarting going_back adding trying",
    "ADVISE": """recommend recommends suggest suggests advise advises consider try urge encourage
        propose favor prefer considered tried""",
    "PREPARE": """brew boil simmer steep strain chew crush grind split halve snort smoke vape
        dissolve toss toss_and_wash stir blend soak mix""",
    "AMOUNTS": """<piece> dosage dosages amount amounts quantity quantities intake level total
        range""",
    "SIZE": """low small light little tiny high large big heavy strong lower higher smaller bigger
        larger moderate medium mild stronger weaker full""",
    "GAUGE": """recommended suggested usual typical normal ideal best right safe correct proper
        starting maximum max maximal daily standard optimal effective average perfect good common
        appropriate sensible therapeutic beginner minimum lowest sweet""",
    "WORTH": """enough ample adequate plenty sufficient ideal perfect optimal best too_much
        too_little safe
        harmless does_the_trick do_the_trick does_it will_do all_you_need goes_a_long_way
        go_a_long_way works_best work_best works_better work_better works_well work_well is_better
        just_right sweet_spot won't_do won't_do_a_thing does_nothing do_nothing what_you_need
        better_than tops hits_the_spot keeps_it_going a_good_start is_fine is_okay is_ok is_right
        about_right works_nicely works_fine works_great works_wonders
        the_limit should_do is_nothing smart reasonable no_danger nothing_to_fear""",
    "FINE": """fine ok okay safe harmless alright all_right no_problem better best wise smart
        fastest easiest quickest safest the_way the_key the_best enough plenty right the_trick
        a_must""",
    "GREATEST": """best quickest fastest easiest safest right only smartest surest smart ideal
        perfect trick key secret""",
    "PEOPLE": """people users user folks beginners beginner newbies newcomers regulars veterans
        adults adult patients everyone everybody anyone anybody person most many women men man
        woman nobody others experts sellers vendors guys smokers drinkers consumers""",
    "SYMPTOMS": """shaking pain trouble chills sweats sweating nausea cramps cravings withdrawal
        aches symptoms bleeding fever diarrhea anxiety seizures headache headaches shakes tremor
        fits vomiting rash itching dizziness dizzy sick tired sleepy worse""",
    "CLINICIAN": """doctor doctors clinician clinicians pharmacist pharmacists nurse prescriber
        physician provider psychiatrist dentist surgeon team clinic program doc""",
    "WHENS": """morning night evening noon bedtime bed breakfast lunch dinner supper meal meals
        eating food foods snack sleep workout sunrise midday afternoon nighttime exercise <time>
        stomach eat sleeping work""",
    "LIMIT": """no_more_than at_most not_to_exceed never_exceed don't_exceed do_not_exceed
        not_exceed stay_under stay_below keep_it_under keep_it_to keep_it_below keep_under limit
        max maximum stick_to limit_it_to cap_it_at cap never_more_than not_more_than restrict
        only_once go_past go_over go_above go_beyond at_the_most at_the_very_most more_than_that
        exceed""",
    "LINKS": (
        "is are be would_be should_be will_be lies sits equals depends_on ranges starts of : runs"
    ),
    "GENTLER": """gentler easier smoother milder nicer faster quicker longer better safer slower
        kinder harder sooner cleaner""",
    "BOOSTED": """stronger longer harder faster better further more_potent sooner more_powerful
        quicker deeper""",
    "BOOST": (
        "boost boosts potentiate potentiates enhance enhances strengthen intensify prolong stretch"
    ),
    "NOT_A_DOSE": """out away apart off time photo picture sheet list look note notes turn page
        paper seat minute moment breath care part pen phone copy package label questions question
        form this survey screen walk shower deep call with_you answer answers place over list
        lists bottle bottles label bottles part parts chart record answers name names picture""",
    "BODY": """eyes head stomach pupils hands legs skin heart body brain liver gut bladder pulse
        breathing pain knees back""",
    "SICK": """fever flu cold cough infection virus bug vomiting vomit diarrhea ill sick unwell
        surgery operation procedure anesthesia pregnant nursing breastfeeding fasting hangover
        dizzy""",
    "ERRAND": """coat jacket shoes sleeve sleeves your_hand brightness volume the_call the_light
        lights door doors gate log_in log_out sign_in password another_word your_words own_words
        paper printer tray wallet email link browser glasses a_number to_be_called insurance
        the_line the_bus parking""",
    "NOT_TAKEN": """test tests question questions section sections survey scan lab labs form screen
        step steps page check reading visit measurement part exam recording video words line""",
    "FOOD": """shake smoothie food coffee juice soup yogurt tea water milk drink honey soda
        applesauce chocolate oatmeal pudding sauce""",
    "SAYS": """contain contains is are be will would should could can may might must need needs do
        does don't won't doesn't works work helps help keeps keep gives give makes make lasts last
        feels feel hits hit has lets let goes go suits suffices tends handle handles acts act want
        wants gets get takes take use uses start starts begin try stay stick never always drink
        equals replaces does ought enough plenty fine better best cut drop split raise lower
        double halve mix add put have means mean leaves leave brings bring aim shoot cap dose you
        your you'll i'd""",
}

_MERGE_FAMILIES = {
    "ADJECTIVE": """level heaping heaped rounded small big large tiny low high strong weak fresh
        good full dessert red green white yellow extra more additional
        usual normal regular whole little of_a of_an of_the
        of_your of <thing> tea tiny-bit sleeping pain morning evening daily smaller bigger larger
        lower higher other second thumb-sized sized measured""",
    "UNIT": f"<unit> <piece> {WEAK_UNITS}",
    "PIECE": f"<piece> {WEAK_UNITS}",
    "THE": "a an another extra the your",
}


# Several words that become one mark, in the order of doing.
_MERGES = (
    (
        "<number>",
        "<number> to|or|and|/|⁄|–|— a? <number>",
        "between <number> and <number>",
        "<number> <number>",
        "<number> of? a|an|the",
        "a <number> of?",
        "a|another couple|few|dozen of?",
    ),
    ("<number>", "<number> to|or|and <number>", "<number> <number>"),
    (
        "<amount>",
        "<number> ADJECTIVE? ADJECTIVE? ADJECTIVE? UNIT",
        "<number> ADJECTIVE? ADJECTIVE? <thing>",
        "another|extra <number>",
        "another|extra ADJECTIVE? PIECE|<thing>|<unit>",
        "an extra <thing>|PIECE",
        "a|an ADJECTIVE? ADJECTIVE? <unit>",
        "a pinch|thumb|dash of?",
        "a knife tip of?",
        "a tiny|little|small bit|amount of? <thing>?",
        "<number> of? your|the|a|what ADJECTIVE? <thing>|<unit>|<piece>|amount|your|the",
        "<number> ADJECTIVE? ADJECTIVE? amount|amounts|measure|measures|intake|total|strength",
        "<number> percent|%",
        "<number> it|them !1 is|was|has",
        "a tenth|fifth|sixth|eighth|fraction",
    ),
    ("<item>", "a|an|one|the ADJECTIVE? ADJECTIVE? PIECE"),
    (
        "<freq>",
        "<number> times|x|time a|per|each|every|/|in <time>",
        "once|twice|thrice a|per|each|every|/|in? <number>? <time>",
        "once|twice|thrice|<number> daily|weekly|nightly|monthly",
        "<number> times|x daily|weekly",
        "<number> <time> a|per|each|out_of <number>? <time>",
        "every <number>|few|couple|other|single <time>",
        "every|each <time>",
        "q|every <number>? h|hr|hrs|hourly",
        "<time> by <time>",
        "per|/ <number>? <time>",
        "bid|tid|qid|qhs|hs|qd|qod|daily|nightly",
    ),
    ("<span>", "<number> <time>", "a|an|another|one full|whole|<number> <time>"),
    ("<period>", "a|an|another <time>"),
)

# Names of illnesses, which the aid gives to nobody.
ILLNESSES = listed("""
disorder disorders addiction addictions dependence dependency depression hepatitis jaundice
cirrhosis diabetes cancer tumor epilepsy asthma copd hypertension pneumonia infection sepsis
stroke ptsd adhd bipolar schizophrenia psychosis insomnia dementia anemia syndrome disease
diseases illness failure poisoning intoxication toxicity oud aud sud withdrawal alcoholism
overdose mania arrhythmia pancreatitis
""")
ILLNESS_ENDINGS = re.compile(r"(?:itis|iosis|aemia|opathy|ectasia|carcinoma|phrenia|toxicity)$")

_WORDS = {
    **dict.fromkeys(ILLNESSES, "<illness>"),
    **dict.fromkeys(THINGS, "<thing>"),
    **dict.fromkeys(KINDS, "<kind>"),
    **dict.fromkeys(UNITS, "<unit>"),
    **dict.fromkeys(PIECES, "<piece>"),
    **dict.fromkeys(TIMES, "<time>"),
    **dict.fromkeys(NUMBERS, "<number>"),
}


def _mark(word: str) -> str:
    """Return the mark of a word, empty when it has none."""
    known = _WORDS.get(word)
    if known is None and len(word) > 5 and ENDINGS.search(word):
        return "<thing>"
    if known is None and len(word) > 6 and ILLNESS_ENDINGS.search(word):
        return "<illness>"
    return known or ""


_READER = Reader(_MERGE_FAMILIES)

MARKS = Marks(_mark, tuple(_READER.merge(mark, *rules) for mark, *rules in _MERGES))
