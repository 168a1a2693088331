"""Whether a text tells the reader what illness they have.

Asking whether somebody has been told of an illness is not telling it, and neither is "if you
have"; "you have", "you are", "this means", "signs of" with the name of an illness is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from talkaid.check.dose import Match
from talkaid.check.normal import Sentence
from talkaid.check.phrases import Phrases, Rules, phrases
from talkaid.check.spoken import base, spoken

_ENGLISH: Mapping[str, Rules] = {
    "diagnosis": {
        "you-have": (
            "HAVE ..4 <illness>",
            "HAVE a|an|some ..3 problem|condition|trouble with|of",
            "HAVE a|an ..2 addiction|drinking|drug|liver|kidney|heart|mental ..1 problem|condition",
        ),
        "you-are": (
            "you_are|you're|you_may_be|you_might_be|you_could_be|you_seem|you_sound|you_look"
            "|you_have_become|you_became|makes_you|you_must_be|you_are_probably ..2 UNWELL",
        ),
        "this-means": (
            "MEANS ..5 <illness>|UNWELL",
            "MEANS ..2 you_have|you_are|you_suffer ..3",
            "your ..2 <illness>",
        ),
        "signs-of": (
            "sign|signs|symptom|symptoms|typical|proof|evidence of ..4 <illness>",
            "consistent|diagnosed|fits|diagnosis with|of|is|: ..4 <illness>",
            "points|point to ..4 <illness>",
        ),
        "severity": (
            "mild|moderate|severe|borderline|clinical|major|chronic|acute|advanced ..3 <illness>",
            "meet|meets|met|fulfil ..2 criteria|threshold|cutoff",
            "high|low|increased risk of|for ..3 <illness>",
        ),
    },
}
_SPANISH: Mapping[str, Rules] = {
    "diagnosis": {
        "you-have": (
            "HAVE ..4 <illness>",
            "HAVE un|una ..1 problema|condicion ..3",
        ),
        "you-are": (
            "es|eres|sos|está|esta|estas|estás|parece|puede_ser|podria_ser|puede_estar ..2 UNWELL",
        ),
        "this-means": (
            "MEANS ..5 <illness>|UNWELL",
            "MEANS ..2 que_tiene|que_es|que_padece|que_esta|que_está ..3",
            "su|tu ..1 <illness>",
        ),
        "signs-of": ("señal|señales|signo|signos|sintoma|sintomas|muestra de ..4 <illness>",),
        "severity": (
            "<illness> ..5 leve|moderado|moderada|grave|severo|severa|aguda|agudo|cronica|cronico",
            "cumple ..2 criterios",
            "alto|bajo riesgo de ..3 <illness>",
        ),
    },
}
_FAMILIES = {
    "HAVE": """you_have you've_got you_may_have you_might_have you_could_have you_probably_have
        you_likely_have you_seem_to_have you_show you_suffer you_are_having you_have_developed
        you_meet you_are_suffering you_are_in you_are_experiencing you_are_going_through
        you_must_have you_appear_to_have you_are_showing you've_developed you_certainly_have
        you_clearly_have you_now_have""",
    "UNWELL": """addicted dependent alcoholic addict depressed bipolar diabetic psychotic
        jaundiced anemic manic hooked intoxicated overdosing schizophrenic anxious_person
        epileptic an_addict clinically_depressed""",
    "MEANS": """means mean suggests suggest indicates indicate shows_that show_that confirms
        confirm proves prove reveals reveal diagnoses shows""",
}
_FAMILIES_ES = {
    "HAVE": """tiene tienes tenés padece padeces sufre sufres presenta puede_tener podria_tener
        parece_tener debe_tener podrias_tener puedes_tener""",
    "UNWELL": """adicto adicta dependiente alcoholico alcoholica deprimido deprimida bipolar
        diabetico diabetica psicotico psicotica anemico enganchado enganchada intoxicado
        intoxicada""",
    "MEANS": """significa significan indica indican sugiere sugieren muestra muestran confirma
        confirman quiere_decir demuestra demuestran""",
}
# Words before "you have" that make it a condition and no statement; "not" denies it.
_BEFORE = frozenset({"if", "whether", "when", "unless", "do", "did", "not", "never", "case"})
_BEFORE_ES = frozenset({"si", "cuando", "no", "nunca", "quien", "alguien", "que", "caso", "ni"})
_OF_THE_READER = frozenset({"you-have", "you-are"})


def diagnosis_findings(text: str, language: str) -> tuple[Match, ...]:
    """Return what in the text tells the reader of an illness, one match a sentence."""
    found = (diagnosis_in(sentence, language) for sentence in spoken(text, language))
    return tuple(match for match in found if match is not None)


def diagnosis_in(sentence: Sentence, language: str, voice: str = "aid") -> Match | None:
    """Return what in the sentence tells of an illness, or None.

    `voice` is who speaks, as in `texts`: on a sheet "tiene diabetes" is the patient's own word, and
    the title of a paper names illnesses without telling the reader of one.
    """
    if sentence.asks:
        return None
    for name, first, last in _seen(sentence, language):
        if voice == "source" and name not in _OF_THE_READER:
            continue
        if name in _OF_THE_READER and base(language) == "es" and _a_fact(sentence, voice):
            continue
        return Match(name, sentence.said(first, last))
    return None


def _a_fact(sentence: Sentence, voice: str) -> bool:
    """Whether "tiene diabetes" is what somebody said of themselves: nobody is spoken to."""
    if "usted" in sentence.keys:
        return False
    return voice in ("answer", "sheet") or not sentence.finished


def _seen(sentence: Sentence, language: str) -> Iterator[tuple[str, int, int]]:
    spanish = base(language) == "es"
    before = _BEFORE_ES if spanish else _BEFORE
    for phrase, (first, last) in _phrases(spanish).seen_in(sentence):
        words = sentence.words[max(0, first - 3) : first]
        near = {word.form for word in words}
        if not near & before and not _first_person(sentence):
            yield phrase.name, first, last


def _first_person(sentence: Sentence) -> bool:
    return not sentence.keys.isdisjoint(
        {"i", "my", "i'm", "i've", "me", "mi", "mis", "tengo", "soy"}
    )


@cache
def _phrases(spanish: bool) -> Phrases:
    return phrases(_SPANISH, _FAMILIES_ES) if spanish else phrases(_ENGLISH, _FAMILIES)
