"""The Spanish verbs that advice on a dose is made of, and the families that patterns name.

Written without accents but for one on the last letter, as normal sentences are.
"""

from __future__ import annotations

VERBS = {
    "TOMAR": """tomar usar consumir beber ingerir masticar tragar comer fumar inhalar utilizar
        probar chupar inyectar administrar vapear dosificar""",
    "BAJAR": "bajar reducir disminuir cortar recortar rebajar destetar restar achicar",
    "SUBIR": "subir aumentar doblar duplicar incrementar elevar triplicar agrandar sumar",
    "DEJAR": """dejar suspender saltar omitir abandonar interrumpir quitar pausar evitar olvidar
        descontinuar detener retirar parar brincar botar""",
    "EMPEZAR": "empezar comenzar iniciar retomar volver arrancar pasar reanudar",
    "CAMBIAR": "cambiar sustituir reemplazar canjear remplazar convertir",
    "PREPARAR": """preparar hervir mezclar disolver partir triturar machacar moler combinar diluir
        remojar colar pesar medir congelar agregar añadir anadir echar poner colocar revolver
        acompañar""",
    "ESPACIAR": """esperar espaciar alternar rotar repetir separar distribuir extender aguardar
        descansar""",
    "SEGUIR": "seguir continuar mantener aguantar quedar limitar ajustar",
    "OCUPAR": "ocupar",
    "PEDIR": "pedir decir solicitar exigir insistir",
    "OTROS": """soler necesitar elegir escoger preferir recomendar sugerir aconsejar ir hacer
        deber bastar alcanzar funcionar equivaler durar pegar dar""",
}


# What a family's name ends in, and the moods that it then holds.
_FORMS = {
    "": ("order", "toma", "inf", "ger", "it", "inf-it", "ger-it"),
    "_ORDEN": ("order", "toma", "it"),
    "_YA": ("order", "it"),
    "_LO": ("it",),
    "_TOMA": ("toma",),
    "_TOMAN": ("toman",),
    "_INF": ("inf", "inf-it"),
    "_GER": ("ger", "ger-it"),
    "_PART": ("part",),
}


def _families() -> dict[str, str]:
    """Return TOMAR (every form that may tell or be told), TOMAR_ORDEN, TOMAR_INF and the others."""
    return {
        f"{name}{ending}": " ".join(f"{verb}.{mood}" for verb in verbs.split() for mood in moods)
        for name, verbs in VERBS.items()
        for ending, moods in _FORMS.items()
    }


FAMILIES = {
    **_families(),
    "HAGA": """TOMAR_ORDEN BAJAR_ORDEN SUBIR_ORDEN DEJAR_ORDEN EMPEZAR_ORDEN CAMBIAR_ORDEN
        PREPARAR_ORDEN ESPACIAR_ORDEN SEGUIR_ORDEN""",
    "HAGA_YA": """TOMAR_YA BAJAR_YA SUBIR_YA DEJAR_YA EMPEZAR_YA CAMBIAR_YA PREPARAR_YA
        ESPACIAR_YA SEGUIR_YA BAJAR_TOMA SUBIR_TOMA suspender.toma saltar.toma omitir.toma
        evitar.toma cambiar.toma sustituir.toma reemplazar.toma empezar.toma espaciar.toma
        alternar.toma seguir.toma triturar.toma partir.toma combinar.toma mezclar.toma probar.toma
        limitar.toma""",
    "HACER": """TOMAR_INF BAJAR_INF SUBIR_INF DEJAR_INF EMPEZAR_INF CAMBIAR_INF PREPARAR_INF
        ESPACIAR_INF SEGUIR_INF""",
    "HACIENDO": "TOMAR_GER BAJAR_GER SUBIR_GER DEJAR_GER CAMBIAR_GER EMPEZAR_GER",
    "NO_DOSIS": """foto fotos hoja tiempo respuesta respuestas pregunta preguntas lista linea
        lineas nota notas medida palabras asiento telefono etiqueta frasco frascos paquete parte
        copia pantalla flechas visita expediente""",
    "MUDAR": (
        "BAJAR SUBIR DEJAR CAMBIAR ajustar.order ajustar.inf partir.order partir.inf partir.toma"
    ),
    "MUDAR_INF": "BAJAR_INF SUBIR_INF DEJAR_INF CAMBIAR_INF EMPEZAR_INF",
    "MUDAR_ORDEN": "BAJAR_ORDEN SUBIR_ORDEN DEJAR_ORDEN CAMBIAR_ORDEN partir.order partir.toma",
    "MUDAR_YA": "BAJAR_YA SUBIR_YA DEJAR_YA CAMBIAR_YA partir.order",
    "MUDADO": "BAJAR_PART SUBIR_PART DEJAR_PART CAMBIAR_PART partir.part",
    "COSA": "<thing> <kind> <unit> <amount> producto tratamiento",
    "CANTIDAD": "dosis cantidad cantidades toma tomas porcion porciones consumo racion raciones",
    "CUANTO": "<amount> <freq>",
    "RATO": "<span> <period>",
    "PUEDE": """puede puedes pueden podes podria podrias podrian podra podras deber.toma
        deber.toman deberia deberias deberian hay_que conviene convendria tiene_que tienes_que
        tenes_que necesitar.toma vale_la_pena lo_mejor_es lo_ideal_es es_mejor es_bueno
        es_preferible mejor esta_bien está_bien soler.toma soler.toman es_hora_de trate_de
        trata_de procure intente intenta es_conveniente es_necesario va_a vas_a ir.order_a quiere
        quieres es_seguro no_pasa_nada_por es_posible es_aconsejable es_recomendable seria_bueno
        seria_mejor seria_bien es_sabio no_hay_problema_en se_permite recomendar.toma
        recomendar.toman sugerir.toman sugerir.toma aconsejar.toman aconsejar.toma recomendamos
        sugerimos aconsejamos recomiendo aconsejo""",
    "GENTE": """gente mayoria personas usuarios principiantes novatos adultos muchos todos
        expertos veteranos pacientes quien quienes los_que las_que todo_el_mundo algunos mujeres
        hombres vendedores otros""",
    "JUSTO": """suficiente ideal perfecta perfecto basta bastan alcanza alcanzan de_sobra
        demasiado segura seguro correcta correcto mejor bien sobra todo_lo_que inofensivo
        recomendable funciona funcionan rinde rinden optima optimo maximo tope mas_que_suficiente
        hace_efecto lo_justo seguras seguros""",
    "MEDIDA": """recomendada recomendado ideal normal tipica tipico habitual segura seguro maxima
        maximo maximas correcta correcto adecuada adecuado inicial optima sugerida sugerido
        perfecta justa diaria usual promedio mejor buena minima estandar""",
    "AFIRMA": """es son está esta estan puede puedes pueden podes podria deber.toma deber.toman
        deberia debe hay conviene basta bastan bastar.toma bastar.toman alcanzar.toma
        alcanzar.toman sera seran necesitar.toma necesitar.toman funcionar.toma funcionar.toman
        suficiente ideal mejor ya hacer.toma hacer.toman va van sobra rinde equivale equivalen
        dar.toma sirve sirven TOMAR_ORDEN TOMAR_TOMAN EMPEZAR_ORDEN EMPEZAR_TOMAN BAJAR_ORDEN
        SUBIR_ORDEN DEJAR_ORDEN PREPARAR_ORDEN CAMBIAR_ORDEN SEGUIR_ORDEN ESPACIAR_ORDEN TOMAR_INF
        EMPEZAR_INF BAJAR_INF SUBIR_INF nunca tenga tiene tienen usted""",
    "MEDICO": """medico medica doctor doctora farmaceutico farmaceutica enfermera clinico
        psiquiatra cirujano dentista equipo clinica""",
    "MOMENTO": """ayunas estomago_vacio comida comidas comer comer.inf desayuno almuerzo cena
        dormir acostarse manana mañana noche tarde levantarse desayunar cenar almorzar agua jugo
        leche cama mediodia""",
    "FUERTE": "fuerte fuertes tiempo rapido mas potente potentes intenso efecto energia",
}
