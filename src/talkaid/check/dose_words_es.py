"""The Spanish words that the patterns for advice on a dose are made of.

Written without accents but for one on the last letter, as normal sentences are.
"""

from __future__ import annotations

from functools import cache

from talkaid.check.dose_families_es import VERBS
from talkaid.check.dose_words import ENDINGS
from talkaid.check.dose_words import THINGS as ENGLISH_THINGS
from talkaid.check.normal import Marks, folded, listed
from talkaid.check.phrases import Reader
from talkaid.check.spanish_verbs import bare, forms

NUMBERS = listed("""
un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte
treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos quinientos mil
medio media tercio par docena varias varios pocas pocos
""")

UNITS = listed("""
mg miligramo miligramos gramo gramos mcg microgramo microgramos ml mililitro mililitros onza onzas
cucharada cucharadas cucharadita cucharaditas cucharita cucharitas capsula capsulas tableta
tabletas pastilla pastillas pildora pildoras comprimido comprimidos gomita gomitas sobre sobres
parche parches dosis racion raciones porcion porciones pizca pizcas gota gotas punado
""")

WEAK_UNITS = """g gs gm kg cc taza tazas vaso vasos botella botellas botellita botellitas trago
    tragos hoja hojas bolsa bolsas unidad unidades toma tomas tomar.toma poquito poco cuarto trozo
    pieza sorbo sorbos inyeccion puff bocanada"""

TIMES = listed("""
segundos minuto minutos hora horas dia dias noche noches semana semanas mes meses ano anos año
años manana mañana mananas tarde tardes fin_de_semana
""")

THINGS = listed("""
kratom mitraginina mitragynine polvo te té extracto extractos tintura variedad variedades cepa
cepas hojas gomitas resina aspirina litio insulina heroina fentanilo morfina codeina tylenol
vicodin percocet suboxone xanax ativan valium klonopin zoloft prozac alcohol cerveza vino cafeina
café cafe toronja limon jugo curcuma magnesio cannabis marihuana cbd naloxona narcan loperamida
fenibut tianeptina melatonina infusion infusiones jengibre
""")
# Brands and names that are the same in both languages; "te" and "tea" are not.
_BRANDS = [name for name in ENGLISH_THINGS if len(name) > 4]
KINDS = listed("""
medicina medicinas medicamento medicamentos medicacion farmaco farmacos remedio remedios receta
recetas antidepresivo antidepresivos anticoagulante anticoagulantes sedante sedantes
tranquilizante tranquilizantes analgesico analgesicos calmante calmantes opioide opioides opiaceo
opiaceos benzodiacepina benzodiacepinas antipsicotico antibiotico antibioticos esteroide
esteroides inhalador suplemento suplementos hierba hierbas vitamina vitaminas jarabe droga drogas
""")

_MERGE_FAMILIES = {
    "TALLA": "rasa rasas colmada colmadas mas extra grande grandes pequena pequenas",
    "UNIDAD": f"<unit> {WEAK_UNITS}",
    "ADJETIVO": """de rasa rasas colmada colmadas pequena pequenas grande grandes chica chico
        buena otra otras otro mas de_7 de 7 de_la de_su de_tu su tu la el las los de_cada cada
        buenas extra sola solo""",
}

# Several words that become one mark, in the order of doing.
_MERGES = (
    (
        "<number>",
        "entre <number> y <number>",
        "de <number> a <number>",
        "<number> a|o|y|u|/|⁄|–|— <number>",
        "<number> <number>",
    ),
    (
        "<amount>",
        "<number> ADJETIVO? ADJETIVO? UNIDAD TALLA?",
        "<number> ADJETIVO? ADJETIVO? <thing>",
        "otra|otro|otras|otros <number>? UNIDAD|<thing>",
        "<number> poco|poquito|poquitito mas? de? <thing>?",
        "poca|poco cantidad",
        "<number> %|porciento|por_ciento",
        "la mitad de? su|tu|la|el|lo? <thing>|<unit>|cantidad?",
    ),
    (
        "<freq>",
        "<number> veces|vez al|a_la|por|cada|en <number>? <time>",
        "<number> <time> a_la|al|por <time>",
        "cada <number>|tercer|segundo? <time>",
        "todos|todas los|las <time>",
        "<number> <time> sí|si y|, otro no",
        "al|por <time>",
        "a_la <time>",
        "diario|diarios|diaria|diarias|diariamente|a_diario",
        "<time> por medio|<number>",
        "<time> de por <number>",
    ),
    ("<span>", "<number> <time> y media|<number>", "<number> <time>"),
)


ILLNESSES = listed("""
trastorno trastornos adiccion adicciones dependencia depresion hepatitis ictericia cirrosis
diabetes cancer tumor epilepsia asma hipertension neumonia infeccion sepsis derrame esquizofrenia
psicosis insomnio demencia anemia sindrome enfermedad enfermedades insuficiencia intoxicacion
envenenamiento abstinencia alcoholismo sobredosis mania arritmia pancreatitis fallo dano daño
""")


@cache
def _words() -> dict[str, str]:
    verbs = forms(verb for family in VERBS.values() for verb in family.split())
    words = {
        **verbs,
        **dict.fromkeys(ILLNESSES, "<illness>"),
        **dict.fromkeys(_BRANDS, "<thing>"),
        **dict.fromkeys(THINGS, "<thing>"),
        **dict.fromkeys(KINDS, "<kind>"),
        **dict.fromkeys(UNITS, "<unit>"),
        **dict.fromkeys(TIMES, "<time>"),
        **dict.fromkeys(NUMBERS, "<number>"),
    }
    return {folded(word): mark for word, mark in words.items()}


@cache
def _verbs() -> dict[str, str]:
    return {word: mark for word, mark in _words().items() if "." in mark}


def _is_a_medicine(word: str) -> bool:
    """Whether a word ends like the name of a medicine: sertralina and omeprazol, as in English."""
    stem = word.removesuffix("s")
    bare_stem = stem.rstrip("ao")
    return any(ENDINGS.search(one) for one in (stem, bare_stem, f"{bare_stem}e"))


def _mark(word: str) -> str:
    """Return the mark of a word, empty when it has none."""
    known = _words().get(word)
    if known is None and len(word) > 5 and _is_a_medicine(word):
        return "<thing>"
    return known or bare(word, _verbs()) or ""


_READER = Reader(_MERGE_FAMILIES)

MARKS = Marks(_mark, tuple(_READER.merge(mark, *rules) for mark, *rules in _MERGES))
