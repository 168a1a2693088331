"""What the aid may not say: promises, pressure, and claims that sellers make.

A promise of secrecy or of a result is one the aid cannot keep (UX-36); pressure is "you must"
(UX-45); claims are the false and promotional statements on kratom that were collected with the
clinical material: safe because natural, never addictive, cures, approved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from talkaid.check.dose import Match
from talkaid.check.normal import Sentence
from talkaid.check.phrases import Phrases, Rules, phrases
from talkaid.check.spoken import base, spoken

_FAMILIES = {
    "KRATOM": (
        "kratom <thing> it this_leaf the_leaf leaf this_plant the_plant red_vein green_vein natural"
    ),
    "NEVER": "never cannot can't won't does_not doesn't is_not isn't not no",
    "OTHERS": "prescription prescriptions opioids pills <kind> medicine any_medicine drugs",
}
_ENGLISH: Mapping[str, Rules] = {
    "promise": {
        "secrecy": (
            "confidential|confidentiality|anonymous|anonymously|hipaa|secret",
            "completely|fully|strictly|totally|kept|always|is|are|100_% private",
            "free and private",
            "no_one|nobody ..1 will|can|else ..1 see|know|read|learn",
            "only your|the doctor|clinic|nurse|team ..2 see|sees|know|knows|read",
            "never|not be|get shared|sold|stored|saved|seen",
            "safe with us|me",
            "protected|secure from|against everyone|anyone",
        ),
        "result": (
            "guarantee|guarantees|guaranteed",
            "100|<number> %|percent safe|private|secure|accurate",
            "we promise",
            "you will feel|get ..1 better|well",
            "will cure|fix|solve",
        ),
    },
    "pressure": {
        "must": (
            "you must|should|ought",
            "you|you'll ..1 have_to|need_to|got_to|are_required_to|are_obliged_to|had_better",
            "mandatory|compulsory",
            "^ is|are required",
            "answer|answers|field|question is|are required",
        ),
    },
    "claim": {
        "harmless": (
            "KRATOM ,,6 cannot|can't|won't|never|not ..2 hurt|harm|kill|damage|addict",
            "KRATOM ..2 is|are ..2 safe|harmless|risk_free|gentle|holistic|nontoxic",
            "KRATOM ..2 is|are not|never addictive|habit_forming|dangerous|harmful|an_opioid",
            "all|100_%|pure|purely natural",
            "risk free",
            "well tolerated",
            "no side_effects|risk|risks|danger|harm|addiction",
            "never causes|cause|leads ..4",
            "nobody|no_one has ..2 ever|never ..2 died|die|overdosed",
            "cannot|can't|impossible to? ..1 overdose",
            "does|do not interact ..1 with",
            "only happens|happen to ..5",
            "safer|safest than|way|alternative|choice ..6",
            "less addictive|dangerous|harmful ..1 than",
            "fewer|less side_effects|risk|risks than",
            "just|only pure|natural|leaf|a_tea|tea",
            "safe in|during|for pregnancy|pregnant|babies|children|everyone|long",
        ),
        "effective": (
            "cures|cure|heals|heal ..4",
            "better than any|all|every ..2 OTHERS",
            "proven|proved|proof ..3 best|kratom|<thing>|works|work|effective|that|to",
            "miracle|wonder|magic ..2",
            "KRATOM ..2 works|relieves|treats|stops|ends|eases ..2 for|pain|anxiety|depression"
            "|chronic|all|back|nerve|withdrawal",
            "targets|treats the underlying|root ..1 cause|causes",
            "KRATOM ..2 is|acts ..3 anti_inflammatory|muscle_relaxant",
        ),
        "approved": (
            "fda|agency|government|doctors ..2 approved|approves|cleared|clears|recommends"
            "|recommend|endorse ..2",
            "fda_approved|fda_cleared|clinically_proven|lab_tested",
            "nccih ..2 tells|says|recommends ..3",
            "legal in|everywhere every|all|any|any_state ..2",
            "never fail a? drug ..1",
        ),
        "against-care": (
            "does|do not need_to know|tell|see",
            "doctors|pharma|companies are hiding|lying|afraid",
            "hiding|hide this|the ..3",
            "instead_of|without a|your|the doctor",
        ),
    },
}
_FAMILIES_ES = {
    "KRATOM": "kratom <thing> esta_planta la_planta la_hoja natural",
}
_SPANISH: Mapping[str, Rules] = {
    "promise": {
        "secrecy": (
            "confidencial|confidenciales|anonimo|anonima|anonimos|hipaa|secreto",
            "totalmente|completamente|siempre privado|privada|privados",
            "nadie ..2 vera|verá|sabra|sabrá|lee|leera",
            "seguro|segura con nosotros",
        ),
        "result": ("garantiza|garantizado|garantizada|garantia", "le prometemos", "se_va_a curar"),
    },
    "pressure": {
        "must": (
            "usted ..1 deber.toma|deberia|tiene_que|necesita|necesitar.toma",
            "^ deber.toma|debes|deberia ..3",
            "^ tiene_que|tienes_que|tenes_que ..3",
            "obligatorio|obligatoria|obligado",
        ),
    },
    "claim": {
        "harmless": (
            "KRATOM ,,5 no ..3 dano|daño|adictivo|peligroso|mata",
            "KRATOM ..2 es ..2 seguro|inofensivo|inocuo",
            "totalmente|100_%|puro natural",
            "sin efectos_secundarios|riesgo|riesgos",
            "mas seguro que",
            "nunca causa ..3",
        ),
        "effective": (
            "cura|curan|sana ..4",
            "mejor que cualquier ..2",
            "milagro|milagroso|milagrosa",
            "esta|está|ha_sido probado|comprobado|demostrado que",
        ),
        "approved": ("fda ..2 aprobó|aprueba|aprobado|autorizó", "legal en todos ..3"),
        "against-care": ("no necesitar.toma|necesita saber|decirle ..3",),
    },
}
# A sentence with one of these denies what follows it, or asks.
_DENIES = frozenset(
    {"not", "no", "cannot", "can't", "never", "don't", "doesn't", "without", "nor", "if", "whether"}
    | {"nunca", "ni", "si", "tampoco"}
)
_STUDY = frozenset({"study", "survey", "report", "researchers", "trial", "estudio", "encuesta"})


def promise_findings(text: str, language: str) -> tuple[tuple[str, Match], ...]:
    """Return the promises, pressure and claims of a text, each with the code of its finding."""
    return tuple(
        found for sentence in spoken(text, language) for found in promises_in(sentence, language)
    )


def promises_in(sentence: Sentence, language: str) -> Iterator[tuple[str, Match]]:
    """Yield the code and the words of each promise, pressure and claim in a sentence.

    A question says nothing, and neither does "not confidential" or "you do not have to".
    """
    if sentence.asks:
        return
    seen: set[str] = set()
    for phrase, (first, last) in _phrases(base(language) == "es").seen_in(sentence):
        if phrase.group in seen or _denied(sentence, first, phrase.group):
            continue
        seen.add(phrase.group)
        yield phrase.group, Match(phrase.name, sentence.said(first, last))


def _denied(sentence: Sentence, first: int, group: str) -> bool:
    near = {word.form for word in sentence.words[max(0, first - 4) : first]}
    if group == "claim" and not sentence.keys.isdisjoint({"approved", "aprobado", "aprobó"}):
        return not sentence.keys.isdisjoint(_DENIES)
    if group == "claim" and not sentence.keys.isdisjoint(_STUDY):
        return not sentence.keys & {"proven", "proved", "proves"}
    return bool(near & _DENIES)


@cache
def _phrases(spanish: bool) -> Phrases:
    return phrases(_SPANISH, _FAMILIES_ES) if spanish else phrases(_ENGLISH, _FAMILIES)
