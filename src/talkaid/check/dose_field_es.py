"""The field of Spanish words that advice on a dose is made of; see `talkaid.check.dose_field`."""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_families_es import VERBS
from talkaid.check.dose_field import by_word, kinds_in
from talkaid.check.normal import Sentence, listed

_MOODS = ("order", "toma", "tu", "toman", "inf", "ger", "part", "it", "inf-it", "ger-it", "cond")
# Verbs that are used of many things besides what one takes.
_EVERYDAY = frozenset(
    listed(
        """usar aplicar utilizar probar comer dejar quitar cortar bajar subir sumar saltar parar
           evitar olvidar volver pasar cambiar poner agregar añadir anadir echar preparar medir
           pesar colocar juntar partir separar repetir esperar extender aguardar descansar
           seguir continuar mantener quedar limitar ajustar empezar comenzar iniciar regresar
           aguantar permanecer conservar convertir cargar calentar dividir adelantar eliminar
           detener abandonar pausar brincar botar retirar omitir escalar reiniciar introducir
           arrancar restar achicar agrandar elevar interrumpir retomar reanudar rotar combinar
           alargar doblar posponer postergar atrasar retrasar aplazar calcular intercambiar
           sustituir reemplazar remplazar canjear mezclar frenar cesar"""
    )
)


def _marks(verbs: frozenset[str], moods: tuple[str, ...]) -> frozenset[str]:
    return frozenset(f"{verb}.{mood}" for verb in verbs for mood in moods)


_ALL = frozenset(verb for verbs in VERBS.values() for verb in verbs.split())
_OF_USE = frozenset(listed(f"{VERBS['TOMAR']} {VERBS['PREPARAR']}")) - _EVERYDAY
_OF_CHANGE = (
    frozenset(
        listed(" ".join(VERBS[name] for name in ("BAJAR", "SUBIR", "DEJAR", "CAMBIAR", "ESPACIAR")))
    )
    - _EVERYDAY
)

_WITH_ANYTHING = frozenset(listed(f"{VERBS['METER']} {VERBS['RECETAR']}"))

# Kinds that say nothing of a dose alone, and of which one is not enough beside another kind.
_ANYWHERE = frozenset(("it", "how", "when", "more", "everyday"))
_SLIGHT = frozenset(("it", "how"))

_SPANISH: Mapping[str, frozenset[str]] = {
    "it": frozenset(listed("lo le les otra otro otras ambos ambas eso esa nada siguiente"))
    | _marks(_ALL, ("it", "inf-it", "ger-it")),
    "substance": frozenset(
        listed(
            """<thing> <kind> extracto extractos cepa cepas vena venas variedad variedades
               producto productos planta crudo malilla coctel bebidas electrolitos tratamiento
               presentacion verde verdes rojo rojos blanco"""
        )
    ),
    "amount": frozenset(
        listed(
            """<amount> <unit> mitad tercio dosis cantidad cantidades
               porcion porciones escalon escalones copete racion raciones kilos balanza bascula
               sobrante
               consumo"""
        )
    ),
    "more": frozenset(
        listed(
            """<number> poco poca poquito poquita pocos tantito poquitito menos mas maximo minimo
               tope limite sola solo total extra rasa rasas colmada llena bajo bajos alta alto
               menor mayor minima maxima entera entero completa media chica chicas grande grandes
               fuerte nivel una uno"""
        )
    ),
    "often": frozenset(
        listed(
            """<freq> diario seguidos seguidas semanal esporadicamente alternos alternas salteado
               salteados terciado consecutivos consecutivas"""
        )
    ),
    "routine": frozenset(
        listed(
            """desayuno desayunar almuerzo almorzar cena cenar dormir acostarse acostar.inf-it
               ayunas mediodia medianoche amanecer noche noches madrugada comer.inf"""
        )
    ),
    "when": frozenset(
        listed(
            """<span> <time> antes despues luego mientras hasta desde durante hoy temprano tarde
               despertar levantarse cuando si ahora ya pronto entre siempre nunca jamas primero
               ultima proxima"""
        )
    ),
    "with": frozenset(
        listed(
            """comida comidas alimento alimentos agua jugo zumo leche refresco cafe café estomago
               lengua limon miel yogur licuado galletas grasa chocolate naranja toronja atole avena
               sorbos sorbitos acompañada acompañado acompanada acompanado platano"""
        )
    ),
    "how": frozenset(
        listed(
            """despacio despacito poco_a_poco gradual gradualmente golpe tajo entero entera
               enteras moderacion separado separados lento lentamente repente calma progresivamente
               paulatinamente disuelto disuelta puro sola solo jalon"""
        )
    ),
    "use": _marks(_OF_USE, _MOODS),
    "change": _marks(_OF_CHANGE, _MOODS)
    | frozenset(listed("tolerancia destete desintoxicacion intervalo intervalos")),
    "everyday": _marks(_EVERYDAY | _WITH_ANYTHING, _MOODS),
}

SPANISH_FIELD = by_word(_SPANISH)

# "What he takes", "if you use it" and "ask him" say nothing of how to take it.
_STATED = by_word(
    {
        kind: frozenset(word for word in words if not word.endswith((".toma", ".tu", ".part")))
        for kind, words in _SPANISH.items()
        if kind != "it"
    }
)

_FEW_WORDS = 9
# Verbs that are said of a dose, and that are in no family of what one does with it.
_SAYS_SOMETHING = frozenset(
    listed(
        """es son está esta estan hay fue era tiene tienen viene puede pueden sale salen dice dicen
           sirve siente duele ve va van soy estoy tengo ha han he lleva llevan pasa da dan sabe
           quiere cuesta pide vende venden gracias le les se me mi refiere incluye contiene maneja
           aparece falta faltan ejemplo posible chocan parece preocupa queda existe"""
    )
)


def spanish_named(sentence: Sentence) -> frozenset[str]:
    """Return which kinds of words the sentence has; empty when they are too few for advice."""
    named = kinds_in(sentence, SPANISH_FIELD)
    enough = len(named - _SLIGHT) > 1 or len(named) > len(_SLIGHT)
    return named if enough and not named <= _ANYWHERE else frozenset()


def spanish_statement(sentence: Sentence) -> frozenset[str]:
    """Return the kinds of words of a statement that are too many to be about something else."""
    if not sentence.finished:
        return frozenset()
    if _is_a_fragment(sentence):
        named = spanish_named(sentence)
        return named if len(named - _SLIGHT - {"when", "everyday"}) > 1 else frozenset()
    named = kinds_in(sentence, _STATED)
    return named if len(named) > len(_SLIGHT) and not named <= _ANYWHERE else frozenset()


def _is_a_fragment(sentence: Sentence) -> bool:
    """Whether a few words with a full stop have no verb, as "Cinco al desayuno" has none."""
    return (
        len(sentence.words) <= _FEW_WORDS
        and _SAYS_SOMETHING.isdisjoint(sentence.keys)
        and not any("." in word.mark and word.mark[-5:] != ".part" for word in sentence.words)
    )
