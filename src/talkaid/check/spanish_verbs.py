"""Spanish verb forms, so that a pattern names a verb once and finds it in every form.

The mark of a form is the infinitive and what the form does: ``tomar.order`` (tome, tomen, tomá,
tomad, no tomes), ``tomar.toma`` (third person, and the order of ``tú``: the same letters),
``tomar.tu`` (tomas), ``tomar.toman`` (third person plural), ``tomar.inf`` (tomar), ``tomar.ger``
(tomando), ``tomar.part`` (tomado), ``tomar.yo`` (tomo), ``tomar.past`` (tomé, tomó, tomaba),
``tomar.que`` (que tomara), ``tomar.cond`` (tomaría). With pronouns joined to them they are
``tomar.it``, ``tomar.inf-it`` and ``tomar.ger-it``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from talkaid.check.normal import listed

MOODS = listed("order toma tu toman inf ger part yo past que cond it inf-it ger-it")

# The present stem where it is not the infinitive's: of toma and toman, and of the order.
_STEMS = {
    "empezar": ("empiez", "empiec"),
    "comenzar": ("comienz", "comienc"),
    "hervir": ("hierv", "hierv"),
    "seguir": ("sigu", "sig"),
    "reducir": ("reduc", "reduzc"),
    "sustituir": ("sustituy", "sustituy"),
    "disminuir": ("disminuy", "disminuy"),
    "repetir": ("repit", "repit"),
    "medir": ("mid", "mid"),
    "poner": ("pon", "pong"),
    "suspender": ("suspend", "suspend"),
    "probar": ("prueb", "prueb"),
    "moler": ("muel", "muel"),
    "volver": ("vuelv", "vuelv"),
    "disolver": ("disuelv", "disuelv"),
    "ingerir": ("ingier", "ingier"),
    "mantener": ("mantien", "manteng"),
    "pedir": ("pid", "pid"),
    "decir": ("dic", "dig"),
    "dar": ("d", "d"),
    "hacer": ("hac", "hag"),
    "ir": ("v", "vay"),
    "preferir": ("prefier", "prefier"),
    "recomendar": ("recomiend", "recomiend"),
    "sugerir": ("sugier", "sugier"),
    "remojar": ("remoj", "remoj"),
    "colar": ("cuel", "cuel"),
    "acostumbrar": ("acostumbr", "acostumbr"),
    "soler": ("suel", "suel"),
    "necesitar": ("necesit", "necesit"),
    "elegir": ("elig", "elij"),
    "distribuir": ("distribuy", "distribuy"),
    "convertir": ("conviert", "conviert"),
    "exigir": ("exig", "exij"),
    "extender": ("extiend", "extiend"),
    "aventar": ("avient", "avient"),
    "calentar": ("calient", "calient"),
    "derretir": ("derrit", "derrit"),
    "reforzar": ("refuerz", "refuerz"),
    "requerir": ("requier", "requier"),
    "tener": ("tien", "teng"),
    "detener": ("detien", "deteng"),
    "posponer": ("pospon", "pospong"),
    "introducir": ("introduc", "introduzc"),
    "ofrecer": ("ofrec", "ofrezc"),
    "permanecer": ("permanec", "permanezc"),
    "escoger": ("escog", "escoj"),
    "coger": ("cog", "coj"),
    "cocer": ("cuec", "cuez"),
    "diluir": ("diluy", "diluy"),
    "acostar": ("acuest", "acuest"),
    "recordar": ("recuerd", "recuerd"),
    "soltar": ("suelt", "suelt"),
    "apretar": ("apriet", "apriet"),
    "contar": ("cuent", "cuent"),
    "revolver": ("revuelv", "revuelv"),
    "abstener": ("abstien", "absteng"),
    "reponer": ("repon", "repong"),
    "servir": ("sirv", "sirv"),
    "tostar": ("tuest", "tuest"),
    "verter": ("viert", "viert"),
}
# Orders of "tú" that lose their ending.
_SHORT = {
    "poner": "pon",
    "posponer": "pospon",
    "hacer": "haz",
    "tener": "ten",
    "mantener": "manten",
    "detener": "deten",
    "abstener": "absten",
    "reponer": "repon",
    "dar": "dé",
}
_CLITICS = ("lo", "la", "los", "las", "le", "les", "me", "se", "te", "nos", "os")
_SOFT = {"c": "qu", "g": "gu", "z": "c"}
# Letters that are also another word: parte (part), para (for), baja (low), peso (weight).
_NOT_A_VERB = frozenset(
    {
        "parte",
        "para",
        "pare",
        "baja",
        "bajas",
        "cortas",
        "pruebas",
        "corta",
        "media",
        "prueba",
        "ve",
        "di",
        "de",
        "da",
        *listed(
            """junto descanso peso reemplazo comienzo consumo cambio corto paso aumento como tiro
               cargo inicio uso regreso intento trato salto retiro paro
               bajo resto suelto sumo saco metales"""
        ),
    }
)


def forms(verbs: Iterable[str]) -> Mapping[str, str]:
    """Return the mark of every form of the verbs."""
    found: dict[str, str] = {}
    for verb in verbs:
        for mood, word in _forms(verb):
            if word not in _NOT_A_VERB:
                found.setdefault(word, f"{verb}.{mood}")
    return found


# No third person takes a pronoun at its end: tómalo is an order.
_WITH_IT = {"order": "it", "toma": "it", "inf": "inf-it", "ger": "ger-it"}


def bare(word: str, known: Mapping[str, str]) -> str | None:
    """Return the mark of a verb with pronouns joined to it (tómalo, tomárselo), or None."""
    if word in _NOT_A_VERB:
        return None
    for _ in range(2):
        ending = next((one for one in _CLITICS if word.endswith(one)), None)
        if ending is None:
            return None
        word = word.removesuffix(ending)
        mark = known.get(word) or known.get(_accented(word))
        if mark is not None:
            return f"{mark.partition('.')[0]}.{_WITH_IT.get(mark.partition('.')[2], 'inf')}"
    return None


def _accented(word: str) -> str:
    """Return the order of ``vos`` that a pronoun has taken the accent from: toma, tomá."""
    return word[:-1] + word[-1:].translate(str.maketrans("aei", "áéí"))


def _forms(verb: str) -> Iterator[tuple[str, str]]:
    stem, kind = verb[:-2], verb[-2:]
    present, order = _STEMS.get(verb, (stem, stem))
    is_ar = kind == "ar"
    if is_ar and order[-1] in _SOFT and verb not in ("empezar", "comenzar"):
        order = order[:-1] + _SOFT[order[-1]]
    own, other = ("a", "e") if is_ar else ("e", "a")
    for ending in ("", "s", "n", "mos", "is"):
        yield "order", f"{order}{other}{ending}"
    # "Seguí" is an order of "vos" and what somebody did; whoever writes it mostly tells.
    if kind != "ir":
        yield "order", stem + {"ar": "á", "er": "é"}[kind]
    yield "order", f"{stem}{kind[0]}d"
    for ending in ("as", "á", "an"):
        yield "order", f"{verb}{ending}"
    if verb in _SHORT:
        yield "order", _SHORT[verb]
    yield "toma", f"{present}{own}"
    yield "tu", f"{present}{own}s"
    yield "toman", f"{present}{own}n"
    yield "inf", verb
    yield "ger", stem + ("ando" if is_ar else "iendo")
    for ending in ("o", "a", "os", "as"):
        yield "part", f"{stem}{'ad' if is_ar else 'id'}{ending}"
    yield "yo", f"{present}o"
    for ending in ("", "s", "n", "mos"):
        yield "cond", f"{verb}ia{ending}"
    yield from (("past", past) for past in _past(stem, is_ar))
    for ending in ("", "s", "n"):
        yield "que", stem + ("ara" if is_ar else "iera") + ending


def _past(stem: str, is_ar: bool) -> Iterator[str]:
    soft = stem[:-1] + _SOFT[stem[-1]] if is_ar and stem[-1:] in _SOFT else stem
    yield soft + ("é" if is_ar else "í")
    yield stem + ("ó" if is_ar else "ió")
    yield stem + ("aron" if is_ar else "ieron")
    for ending in ("", "s", "n"):
        yield stem + ("aba" if is_ar else "ia") + ending
