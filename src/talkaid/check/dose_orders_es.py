"""Spanish sentences that tell somebody to do something: orders, permissions, duties.

What makes them advice on a dose is not the verb but what they name besides; that is counted with
`talkaid.check.dose_field_es`.
"""

from __future__ import annotations

from talkaid.check.dose_families_es import FAMILIES, VERBS
from talkaid.check.normal import listed
from talkaid.check.phrases import Phrases, Rules, phrases

_EVERY = listed("TOMAR BAJAR SUBIR DEJAR EMPEZAR CAMBIAR PREPARAR ESPACIAR SEGUIR METER RECETAR")


def _all(ending: str) -> str:
    return " ".join(f"{family}{ending}" for family in _EVERY)


# Verbs that a record uses of a patient: "Toma litio." is a fact, "Mastica la hoja." an order.
_RECORDED = frozenset(
    listed(
        """tomar usar consumir beber fumar mezclar combinar dejar inhalar necesitar tener hacer ir
    llevar comer utilizar comprar preferir intentar tratar dar ocupar elegir olvidar seguir
    evitar abandonar suspender ofrecer continuar regresar aconsejar sugerir indicar recomendar
    pesar parar quedar prescribir recetar requerir volver mantener cambiar pasar
    inyectar sumar disminuir
    descansar"""
    )
)

_FAMILIES = {
    **FAMILIES,
    "ORDENE": _all("_YA"),
    "INFINITIVO": _all("_INF"),
    "ORDENA_TU": " ".join(
        f"{verb}.toma"
        for family in _EVERY
        for verb in VERBS[family].split()
        if verb not in _RECORDED
    ),
    "TE": "te tu tus ti contigo tú",
    # What may stand before a verb that tells the reader to do something.
    "ANTES_DE_ORDEN": """^ y e pero pues no nunca jamas tampoco mejor luego entonces despues ahora
        ya siempre primero simplemente nomas nada_mas tambien usted ustedes vos favor asi_que solo
        solamente unicamente o sino ni <time> <freq> <span> vez""",
    "HACES_TU": f"{_all('_TU')} vas puedes debes necesitas ocupas tienes_que",
    "SI_O_QUE": "si cuando que cuanto cuanta cuantos cuantas como donde cual porque",
    "PRONOMBRE": "lo la los las le les se te me nos",
    "A_QUIEN": """usted ustedes uno paciente pacientes persona personas adulto adultos mayores
        principiante principiantes novato novatos mujeres hombres madres quien quienes gente todos
        cualquiera usuario usuarios ancianos ninos embarazadas enfermo tu vos""",
    "OBLIGA": """deber.toma deber.toman deber.order deber.inf deber.cond hay_que tiene_que
        tienes_que tenes_que tienen_que puedes podes podrias podras toca haya_que
        habra_que habria_que necesita_que""",
    "PUEDE_USTED": "puede pueden podria podrian podra podran",
    "ACONSEJA": """conviene convendria basta bastaria lo_mejor lo_ideal lo_suyo lo_recomendable
        lo_correcto lo_mas_seguro lo_aconsejable lo_indicado lo_prudente lo_sensato lo_sabio
        lo_que_funciona lo_que_sirve lo_que_conviene la_idea el_chiste el_truco la_clave
        el_secreto la_regla la_estrategia la_manera la_forma el_plan el_modo un_buen_truco
        sugerencia recomendacion recomendable aconsejable preferible conveniente indicado
        recomendado prudente sensato sabio consejo tip sugerimos recomendamos aconsejamos
        recomiendo sugiero aconsejo recomendaria sugeriria aconsejaria diria procure procura
        intente intenta trate trata considere valore evalue considera recuerde recuerda
        acuerdese acuerdate olvide olvides vale_mas mas_vale mejor sirve funciona urge
        seria_bueno seria_mejor estaria_bien es_bueno es_mejor es_hora esta_bien está_bien
        te_toca le_toca recomienda sugiere aconseja permite permitido vale_la_pena cosa_de
        recomendar.toma sugerir.toma aconsejar.toma probar.order propongo se_vale puede_ser
        convenga ocurra vaya_a vayas_a""",
    "DICE_QUE_NO": "puede pueden podria es hace hacen causa causar provoca da le me",
}

_ORDERS: Rules = {
    "order": (
        "ANTES_DE_ORDEN PRONOMBRE? PRONOMBRE? ORDENE !4 NO_DOSIS",
        "^ no? ORDENA_TU !4 NO_DOSIS",
        "^ el|la|los|las|su|sus|tu|tus <thing>|<kind>|<unit>|dosis|toma ..2 ORDENE !4 NO_DOSIS",
        "^ que no? PRONOMBRE? PRONOMBRE? ORDENE !4 NO_DOSIS",
        "^ ir.order|ve|anda|vaya|vete TOMAR_GER|BAJAR_GER|SUBIR_GER|DEJAR_GER|CAMBIAR_GER"
        "|SEGUIR_GER|METER_GER",
    ),
    "you-do": (
        "^ !5 SI_O_QUE ..4 HACES_TU !4 NO_DOSIS",
        "^ !3 SI_O_QUE ..2 le|lo|la|los|las|te vas|va TOMAR_GER|BAJAR_GER|SUBIR_GER|PREPARAR_GER",
    ),
    "duty": (
        "OBLIGA ..2 INFINITIVO !4 NO_DOSIS",
        "^|usted|ustedes|lo|la|los|las|se|le|ya|tambien|bien PUEDE_USTED usted? ..1 INFINITIVO"
        " !4 NO_DOSIS",
        "A_QUIEN ,,4 OBLIGA|PUEDE_USTED ..3 INFINITIVO !4 NO_DOSIS",
        "que A_QUIEN PRONOMBRE? ORDENE !4 NO_DOSIS",
    ),
    "advised": (
        "ACONSEJA ,,3 INFINITIVO !4 NO_DOSIS",
        "ACONSEJA ,,2 que ..3 ORDENE|HICIERA !4 NO_DOSIS",
    ),
    "impersonal": (
        "^ ..4 se EMPEZAR_EL|SUBIR_EL|BAJAR_EL|CAMBIAR_EL|DEJAR_EL|PREPARAR_EL|ESPACIAR_EL !4"
        " NO_DOSIS",
    ),
    "infinitive": ("^ no? INFINITIVO !9 DICE_QUE_NO",),
}


def spanish_orders() -> Phrases:
    """Return the Spanish phrases that tell somebody to do something."""
    return phrases({kind: {kind: rules} for kind, rules in _ORDERS.items()}, _FAMILIES)
