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

# "un" is also an article: it makes an amount of a measure and is none alone.
ONES = listed("un una uno unos unas")
NUMBERS = listed("""
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte
treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos
cuatrocientos quinientos mil medio media tercio par docena varias varios pocas pocos veinticinco
""")

UNITS = listed("""
mg mgs miligramo miligramos gramo gramos gramito gramitos mcg microgramo microgramos ml mililitro
mililitros onza onzas cucharada cucharadas cucharadita cucharaditas cucharita cucharitas
cucharilla cucharillas cdita cdta cda cdas cucharon capsula capsulas capsulita capsulitas tableta
tabletas tabletita pastilla pastillas pastillita pastillitas pildora pildoras comprimido
comprimidos gragea grageas gomita gomitas sobrecito sobrecitos parche parches dosis
racion raciones porcion porciones pizca pizcas pizquita gota gotas gotita gotitas punado punadito
punito punitos gotero goteros ampolleta ampolletas ampolla ampollas shot shots shotcito
inhalacion inhalaciones bocanada bocanadas
""")

WEAK_UNITS = """sobre sobres disparo disparos atomizacion tes te g gs gm gr grs kg cc taza tazas
    tacita tacitas vaso vasos vasito vasitos botella botellas botellita botellitas frasquito
    frasquitos trago tragos traguito traguitos hoja hojas hojita hojitas bolsa bolsas bolsita
    bolsitas saquito saquitos unidad unidades toma tomas tomar.tu poquito poco cuarto cuartos
    tercio tercios trozo trozos trocito pedazo pedacito pedacitos pieza cacho cachito sorbo
    sorbos sorbito sorbitos inyeccion puff puffs fumada jalon jalones chorro chorrito chorritos
    puntita tira tiras tirita tiritas jeringa jeringas tapa tapita tapitas cuadrito cuadritos
    unita unitas puno puchito pelin tantito ronda rondas"""

TIMES = listed("""
segundos minuto minutos hora horas dia dias noche noches semana semanas mes meses ano anos año
años manana mañana mananas tarde tardes noche noches finde quincena quincenas lunes martes miercoles
jueves viernes sabado sabados domingo domingos madrugada
""")

THINGS = listed("""
kratom mitraginina mitragynine polvo té extracto extractos tintura variedad variedades cepa
cepas hojas gomitas resina aspirina litio insulina heroina fentanilo morfina codeina tylenol
vicodin percocet suboxone xanax ativan valium klonopin zoloft prozac alcohol cerveza vino
cafeina café cafe toronja limon jugo curcuma magnesio cannabis marihuana cbd loperamida fenibut
tianeptina melatonina infusion infusiones jengibre paracetamol acetaminofen acetaminofenes
ibuprofeno naproxeno clonidina metadona buprenorfina naltrexona valeriana manzanilla pimienta
tequila mezcal ron pulque kava tecito hojita hojitas clona clonas rivotril oxis percos benzos
laxante laxantes antiacido antiacidos imodium benadryl gabapentina tramadol hidrocodona
oxicodona
""")
# Brands and names that are the same in both languages; "te" and "tea" are not.
# Naloxone is what others give in an emergency.
_BRANDS = [name for name in ENGLISH_THINGS if len(name) > 4 and name not in ("naloxone", "narcan")]
KINDS = listed("""
medicina medicinas medicamento medicamentos medicacion farmaco farmacos remedio remedios receta
recetas antidepresivo antidepresivos anticoagulante anticoagulantes sedante sedantes
tranquilizante tranquilizantes analgesico analgesicos calmante calmantes opioide opioides opiaceo
opiaceos benzodiacepina benzodiacepinas antipsicotico antibiotico antibioticos esteroide
esteroides inhalador suplemento suplementos hierba hierbas vitamina vitaminas jarabe droga drogas
enema enemas supositorio supositorios antihistaminico antihistaminicos somnifero somniferos
relajante relajantes diuretico
antipsicoticos anticonvulsivo tiroides pomada medicinal benzo benzos
""")

_MERGE_FAMILIES = {
    "CIFRA": "<number> <one>",
    "CABE": "cabe caben quepa quepan agarre agarra agarras agarres coja coge cojas tome alcance",
    "MEDIDOR": "punta dedo dedos mano puno cuchillo cuchara cucharita navaja tapa palma uña",
    "TALLA": "rasa rasas colmada colmadas mas extra grande grandes pequena pequenas",
    "UNIDAD": f"<unit> {WEAK_UNITS}",
    "ADJETIVO": """de rasa rasas colmada colmadas pequena pequenas grande grandes chica chico
        buena otra otras otro mas de_7 de 7 de_la de_su de_tu su tu la el las los de_cada cada
        buenas extra sola solo""",
}

# Several words that become one mark, in the order of doing.
_MERGES = (
    # Without its accent, tea is also "you".
    ("<thing>", "el|un|del|al|este|ese|buen te"),
    ("<time>", "fin|fines de semana|mes"),
    # "Lo que uno toma" is no amount, as "una toma" is.
    ("<takes>", "uno toma"),
    (
        "<number>",
        "entre CIFRA y CIFRA",
        "de CIFRA a CIFRA",
        "CIFRA a|o|y|u|/|⁄|–|— CIFRA",
        "CIFRA CIFRA",
    ),
    (
        "<amount>",
        "CIFRA ADJETIVO? ADJETIVO? UNIDAD TALLA?",
        "CIFRA ADJETIVO? ADJETIVO? <thing>",
        "otra|otro|otras|otros CIFRA? UNIDAD|<thing>",
        "CIFRA poco|poquito|poquitito mas? de <thing>",
        "CIFRA cuchara|cucharas rasa|rasas|sopera|soperas|cafetera|cafeteras|llena|colmada"
        "|medidora",
        "CIFRA de? verde|verdes|rojo|rojos|roja|blanco|blanca|blancas",
        "el doble|triple|cuadruple",
        "CIFRA tercio|cuarto|cuarta|tercera parte?",
        "la tercera|cuarta|quinta|sexta|octava|decima parte",
        "poca|poco cantidad",
        "lo que CABE en|con|entre ..2 MEDIDOR",
        "punta|puntita de CIFRA|la|el|tu|su MEDIDOR",
        "gramo|capsula|pastilla|cucharada|cucharadita|taza|sobre y medio|media|pico",
        "CIFRA %|porciento|por_ciento",
        "la mitad de? su|tu|la|el|lo? <thing>|<unit>|cantidad?",
    ),
    (
        "<freq>",
        "CIFRA veces|vez al|a_la|por|cada|en CIFRA? <time>",
        "CIFRA <time> a_la|al|por <time>",
        "CIFRA veces|vez diarias|diaria|diario|diarios|semanales|semanal|mensuales|por_dia",
        "cada CIFRA|tercer|segundo? <time>",
        "todos|todas los|las <time>",
        "CIFRA <time> sí|si y|, otro no",
        "al|por <time>",
        "en|por las|los <time>",
        "los lunes|martes|miercoles|jueves|viernes|sabados|domingos",
        "semanal|semanales|semanalmente|mensual|mensualmente|quincenal|quincenalmente",
        "a_la <time>",
        "diario|diarios|diaria|diarias|diariamente|a_diario",
        "<time> por medio|<number>",
        "<time> de por CIFRA",
    ),
    (
        "<span>",
        "CIFRA <time> y media|<number>",
        "CIFRA <time>",
        "hora|dia|semana|mes|ano|año y medio|media|pico",
    ),
)


ILLNESSES = listed("""
trastorno trastornos adiccion adicciones dependencia depresion hepatitis ictericia cirrosis
diabetes cancer tumor epilepsia asma hipertension neumonia infeccion sepsis derrame esquizofrenia
psicosis insomnio demencia anemia sindrome enfermedad enfermedades insuficiencia intoxicacion
envenenamiento abstinencia alcoholismo sobredosis mania arritmia pancreatitis fallo dano daño
""")


# Words that end like a medicine and are none; so do all that end as "llegaron" does.
_NO_MEDICINE = frozenset(
    listed(
        """algodon almidon domina esquina esquinas madrina maquina maquinas padrino reason
           reasons poison vitrina rutina cortina naloxona naloxone"""
    )
)


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
        **dict.fromkeys(ONES, "<one>"),
    }
    return {folded(word): mark for word, mark in words.items()}


@cache
def _verbs() -> dict[str, str]:
    return {word: mark for word, mark in _words().items() if "." in mark}


def _is_a_medicine(word: str) -> bool:
    """Whether a word ends like the name of a medicine: sertralina and omeprazol, as in English."""
    if word in _NO_MEDICINE or word.endswith("aron"):
        return False
    stem = word.removesuffix("s")
    bare_stem = stem.rstrip("ao")
    return any(ENDINGS.search(one) for one in (stem, bare_stem, f"{bare_stem}e"))


def _mark(word: str) -> str:
    """Return the mark of a word, empty when it has none."""
    known = _words().get(word)
    if known is None and len(word) > 3 and word.endswith("ó") and not word.endswith("acabó"):
        # Whatever somebody did tells nobody to do it.
        return "hacer.past"
    if known is None and len(word) > 5 and _is_a_medicine(word):
        return "<thing>"
    return known or bare(word, _verbs()) or ""


_READER = Reader(_MERGE_FAMILIES)

MARKS = Marks(_mark, tuple(_READER.merge(mark, *rules) for mark, *rules in _MERGES))
