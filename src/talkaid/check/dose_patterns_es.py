"""Spanish phrases that advise on a dose; the groups are those of the English ones.

Verbs are found by the marks of `spanish_verbs`: ``TOMAR_ORDEN`` is what may be an order (tome,
toma, tomá), ``TOMAR_YA`` what can be nothing else (tome, tomá, tómelo). What tells nobody to do
something is in `dose_patterns_said_es`.
"""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_families_es import FAMILIES
from talkaid.check.dose_patterns_said_es import LEAFLET, OFFER, THROUGH, WORTH
from talkaid.check.phrases import Phrases, Rules, phrases

AMOUNT: Rules = {
    "stated-amount": (
        "AFIRMA ,,14 <amount>",
        "TOMAR_YA|echar.it|aventar.it|meter.it con? !3 NO_DOSIS <number>",
        "^ TOMAR_TOMA <number>",
    ),
    "repeat": (
        "PUEDE ..1 repetir.inf|repetir.inf-it",
        "^ repetir.order|repetir.it|repetir.toma !3 NO_DOSIS|lo",
        "antes de TOMAR_INF ..1 mas|otra|otro",
        "no repetir.inf|repetir.order|repetir.it !3 NO_DOSIS",
    ),
    "limit": (
        "no|nunca ..1 pasar.order|pasar.it|pasar.inf|pasar.inf-it|exceder|exceda|superar|supere"
        "|rebase|pases ..2 de? ..3 <amount>|<freq>|<number>",
        "no|nunca mas de ..2 <amount>|<freq>",
        "maximo|maxima|tope|limite ,,3 <amount>|<freq>",
        "^ el|la|lo maximo|limite|tope|minimo ..4 es|son|va",
        "limitar.order|limitar.it|limitar.inf|limitar.inf-it|quedar.order|quedar.it"
        "|conformar.it|conformar.order ..3 a|en|con"
        " ..3 <amount>|<freq>|<number>",
        "como maximo|mucho",
        "hasta <amount> <freq>",
        "con menos|mas de ..2 <amount>",
        "no ..1 dar.order|tomar.order|dar.it|tomar.it mas de ..1 <number>|<amount>",
    ),
    "people-take": (
        "GENTE ,,6 soler.toman|soler.toma TOMAR_INF|EMPEZAR_INF",
        "GENTE ,,4 deber.toma|deber.toman|deber.order|deber.it|deberian TOMAR_INF|BAJAR_INF"
        "|EMPEZAR_INF|DEJAR_INF",
        "GENTE ,,4 empezar.toma|empezar.toman con",
        "GENTE|usted|vos ,,5 aguantar.toma|aguantar.toman|aguantan|aguanta ..2 <number>|<amount>",
    ),
    "by-weight": (
        "por|segun su|tu|el? peso",
        "por cada? ..2 kilos|kilo|kg|libras",
        "pesar|pesa|pesas|pese ,,8 menos|mas|<amount>",
    ),
}

OFTEN: Rules = {
    "stated-often": (
        "TOMAR_ORDEN|TOMAR_TOMAN|TOMAR_INF|TOMAR_GER|repetir.order|repetir.it|repetir.toma ,,6"
        " <freq>",
        "TOMAR_PART ,,3 <freq>",
        "<freq> ..3 es|está|son",
    ),
}

CHANGE: Rules = {
    "told": (
        "^ no? HACER ,,2 siempre|solo|nunca|con|sin|antes|despues|cada|como|entero|entera"
        "|enteros|enteras",
        "PUEDE|DEJAR_ORDEN ..2 DEJAR_INF ..2 tratamiento",
        "TOMAR_LO|BAJAR_LO|SUBIR_LO !4 NO_DOSIS|paquete",
        "HAGA !4 NO_DOSIS ..4 <amount>|CANTIDAD",
        "HAGA_YA !4 NO_DOSIS ..4 <thing>",
        "^ corta|baja|prueba|parte !4 NO_DOSIS ..2 COSA|CANTIDAD",
        "^ tomar.toma|usar.toma|beber.toma|tragar.toma ..2 <thing> ,,1 mientras|para|con|antes"
        "|despues|en|por|hasta|si",
        "HAGA ..2 su|tu|la|el|sus|tus|las|los|esa|ese|cada|toda|cualquier|ningun|ninguna !3"
        " NO_DOSIS ..3 <kind>|<unit>",
        "PUEDE ..3 HACER|HACIENDO !4 NO_DOSIS ,,4 COSA|CANTIDAD",
        "GENTE ..2 que? tomar.toma|usar.toma|tomar.toman|usar.toman|empezar.toman ..4 <amount>"
        "|CANTIDAD|<freq>|menos|mas|antes|despues|MOMENTO",
        "GENTE ..2 que? dejar.toman|bajar.toman|subir.toman|dejar.toma|bajar.toma ..4 COSA"
        "|CANTIDAD",
        "es|seria|convendria|resulta|esta|está ..2 HACER !4 NO_DOSIS ..4 COSA|CANTIDAD",
        "no ..1 pasa|pasar.toma|hay ..3 si|en|por ..2 HAGA|HACER ..4 COSA|CANTIDAD|<number>",
        "YO_QUE_TU ,,4 HIZO|HARIA",
        "hacer.order|hacer.it|haz usted? lo_mismo|igual",
        "evitar.it|suspender.it|espaciar.it|reemplazar.it|sustituir.it|interrumpir.it"
        "|duplicar.it|reducir.it",
        "COSA|CANTIDAD ,,2 se ir.toma? da|dan|dar.toman|TOMAR_TOMA|TOMAR_TOMAN|BAJAR_TOMA"
        "|BAJAR_TOMAN|DEJAR_TOMA"
        "|DEJAR_TOMAN|SUBIR_TOMA|BAJAR_GER|DEJAR_GER|SUBIR_GER ..2 DE_A_POCO|<freq>|<amount>",
        "OBLIGA_A ser|ser.inf TOMAR_PART|PREPARAR_PART|BAJAR_PART|DEJAR_PART|SUBIR_PART",
        "MUDAR_YA ..1 uso|consumo|ingesta",
        "conviene|convendria|mejor|recomendable|recomiendo|sugiero|aconsejo|importante|necesario"
        " que ..1 lo|la|los|las|le TOMAR_ORDEN|MUDAR_ORDEN !4 NO_DOSIS",
        "te|le|les recomiendo|sugiero|aconsejo|recomendamos|conviene el|la|los|las|un|una|esa|ese"
        " ..1 COSA|COLOR|vena|cepa",
        "respuestas|resultado|resultados|puntaje ..1 indican|sugieren|indica|sugiere|muestran que"
        " ..2 OBLIGA_A|conviene|le_toca HACER",
        "hace_falta|te_toca|le_toca|urge MUDAR_INF|TOMAR_INF !4 NO_DOSIS|empezar.inf",
    ),
    "alter": (
        "BAJAR_ORDEN|SUBIR_ORDEN|BAJAR_INF|SUBIR_INF ..3 a <number>|<one>",
        "PUEDE ..3 BAJAR_INF|SUBIR_INF|DEJAR_INF ..2 antes|despues",
        "TOMAR_YA ..2 <thing> para dejarlo|dejar.inf|dejar.inf-it|bajar.inf|bajar.inf-it",
        "BAJAR_ORDEN|SUBIR_ORDEN ..3 <freq>",
        "quitar.order|quitar.it ..2 la|una toma|<unit>",
        "HAGA|HACES|HACER ..1 la|lo|las de|del la? mañana|manana|tarde|noche|mediodia|cena"
        "|desayuno",
        "MUDAR_ORDEN !5 NO_DOSIS ,,5 COSA|CANTIDAD",
        "MUDAR_YA ..3 DE_GOLPE",
        "PUEDE ..3 MUDAR_INF ,,5 COSA|CANTIDAD",
        "PUEDE ..3 BAJAR_INF|SUBIR_INF|DEJAR_INF ..2 poco_a_poco|de_a_poco|gradualmente"
        "|de_golpe|ya|hoy|cuando",
        "partir.order|partir.it|partir.toma|partir.inf|partir.inf-it|cortar.order|cortar.it"
        "|cortar.toma ..3 COSA|en_dos",
        "ir.order|ir.it|ir|ir.inf|ir.inf-it|ve BAJAR_GER|DEJAR_GER|SUBIR_GER|CAMBIAR_GER"
        "|TOMAR_GER|ESPACIAR_GER !4 NO_DOSIS",
        "PUEDE ..1 ir.inf|ir.inf-it ..1 BAJAR_GER|DEJAR_GER|SUBIR_GER|ESPACIAR_GER",
        "^ dejar.order|dejar.it|suspender.order|suspender.it|parar.order|parar.it ,,4 ya|hoy"
        "|de_golpe|TOMAR_INF",
        "DEJAR_ORDEN de TOMAR_INF",
        "PUEDE ..2 dejar.inf|dejar.inf-it|parar.inf|parar.inf-it de TOMAR_INF",
        "dejar.order|dejar.it|dejar.toma|dejar.inf|dejar.inf-it de_golpe ,,3 es|mejor",
        "lo_mejor|lo_ideal|la_forma|lo_mas|lo_recomendable|lo_correcto|lo_normal|la_manera ,,5"
        " DEJAR_INF|BAJAR_INF|SUBIR_INF|EMPEZAR_INF|TOMAR_INF|dejar.inf|dejar.inf-it",
        "lo|la PUEDE dejar.inf|suspender.inf|quitar.inf|parar.inf en <span>|<time>",
        "volver.it|volver.order|sin|miedo de|a? BAJAR_INF|SUBIR_INF !3 NO_DOSIS",
        "ir.order|ir.inf|llegar|llegue|baje|bajar.inf|vaya a|al|hasta cero",
        "TOMAR_YA|MUDAR_YA la|las de las|la <number>|<one>",
    ),
    "do-not-take": (
        "no|nunca TOMAR_YA ..3 COSA|alcohol|nada|esta|esa",
        "evitar.order|evitar.it|evitar.inf|evitar.inf-it|evitar.toma ..2 TOMAR_INF|COSA"
        "|PREPARAR_INF",
        "no PUEDE ..1 TOMAR_INF ..3 COSA",
        "no mezclar.order|mezclar.it|combinar.order|combinar.it !4 NO_DOSIS ..3",
        "^ ni COSA ni COSA",
        "^|, nada_de|cero|ni_gota_de|ni_una_gota_de <thing>|<kind>|dosis|tomas",
        "no|nunca|ni|jamas lo|la|los|las tomar.order|beber.order|ingerir.order|consumir.order"
        "|tragar.order|suspender.order|toque|toques|tocar !2 a_mal|como|en_serio",
        "ya_no comprar.order|comprar.it",
        "^|, nada_de|cero TOMAR_INF|MUDAR_INF !3 NO_DOSIS",
        "ni juntos|juntas|revueltos|mezclados",
    ),
    "begin": (
        "PUEDE ..1 EMPEZAR_INF ..3 con|a ..3 COSA|TOMAR_INF",
        "EMPEZAR_ORDEN ..3 con|a|de ..3 COSA|poco|poquito|TOMAR_INF",
        "EMPEZAR_ORDEN|EMPEZAR_INF con? SUAVE",
        "^ EMPEZAR_ORDEN|EMPEZAR_INF !5 NO_DOSIS ..3 con <one>|<number>|<amount>",
        "ocurra|vaya_a|vayas_a ..1 HACER",
        "volver.order|volver.it|volver.inf|volver.inf-it a ..3 CANTIDAD|COSA|TOMAR_INF",
        "SEGUIR_ORDEN ..3 CANTIDAD|dosis|misma|mismo|TOMAR_GER",
        "EMPEZAR_ORDEN|EMPEZAR_INF por|con|de|desde|en lo|la|el|una? ..1 minimo|minima|bajo|baja"
        "|menos"
        "|poquito|mitad|chico|menor|suave",
        "SEGUIR_YA con ..2 <thing>|<kind>",
    ),
    "swap": (
        "ocupar.inf|tomar.inf|ocupa el lugar de ..3 COSA",
        "reemplazo|sustituto|alternativa ..2 de|para|a ..3 COSA",
        "CAMBIAR ..4 COSA ..2 por|con|a",
        "^ en_lugar|en_vez de ..5 , ..1 HAGA|HACER|<amount>|<number>|hacer.order|hacer.it|haz",
        "^ no? HACER_YA ..4 en_lugar|en_vez de",
        "CAMBIAR_YA ..1 a ..2 COSA",
        "PUEDE ..1 CAMBIAR_INF ..3 COSA",
        "TOMAR|PREPARAR ..4 en_lugar|en_vez de ..3 COSA|TOMAR_INF",
        "COSA ..3 equivale|equivalen|equivaler|equivaler.toma|equivaler.toman ..2 a ..3 COSA",
        "<amount> ..2 es_como|son_como|igual_que|equivale|equivalen|lo_mismo_que ..4 <amount>|COSA",
        "<thing> ..2 lo|la|los|las reemplazar.toma|sustituir.toma|suplir.toma",
        "pasar.it|cambiar.it|ir.it a|por ..2 COSA|hoja|COLOR",
    ),
    "no-need": (
        "nadie|no ..2 necesitar.toma|ocupar.toma|requerir.toma mas|menos|tanto|tanta",
        "no ..2 vas|va a? ocupar.inf|necesitar.inf|requerir.inf ..3 COSA",
        "no ,,3 necesitar.toma|necesitar.inf|necesitar.inf-it|necesitara|necesitaras|hace_falta"
        " !2 saber|sepa|recordar.inf|decir.inf|escribir|anotar|traer.inf|conocer|contestar|exacto"
        " ..3 COSA|TOMAR_INF",
        "no ..2 hacer.toma falta|necesario !3 recuerde|recuerdes|recordar.inf|saber|sepa"
        "|contestar|contestarlas|leer|decir.inf|que_lo_lea",
        "mejor sin ..3 COSA",
        "COSA ..2 puede|pueden esperar.inf|esperar.inf-it",
    ),
}

MANNER: Rules = {
    "when-to-take": (
        "comer.toma|comer.order|beber.toma|beber.order algo ..4 antes|con|despues|para",
        "comer.order|comer.it ..2 con|antes|despues ..3 toma|<amount>|<unit>",
        "verde|rojo|blanco de|en|por dia|noche|<time>|la|el",
        "TOMAR_ORDEN ..3 en|con|por|de|antes|despues|a|durante de|la|el|las|los|un? ..1 MOMENTO"
        "|<span>",
        "TOMAR_YA en|con ayunas|comida|alimentos|estomago|MOMENTO",
        "TOMAR_INF ..2 en|con|por|antes|despues de|la|el? ..1 MOMENTO",
        "TOMAR_INF en|con MOMENTO",
        "mejor|ideal ,,2 momento|hora|horario",
        "lo_mejor|lo_ideal|mejor|conviene ..2 TOMAR_INF",
        "mejor|siempre en|con ayunas|comida|el|la|polvo|te|té",
        "se PUEDE|deber.toma|puede|suele ..1 TOMAR_INF|PREPARAR_INF",
        "hay_que|recomendar.toma|es_mejor|conviene TOMAR_INF|PREPARAR_INF|ESPACIAR_INF",
        "es mejor|preferible en|con|por|como polvo|te|té|ayunas|la|comida",
        "TOMAR_YA despacio|lento|rapido|entero|entera|entre",
        "TOMAR_YA ..2 <thing> ..6",
        "con|sin|en ..3 MOMENTO|<thing> ,,2 le|te|se? cae|caen|pega|pegan|entra|sienta|rinde|sube"
        "|hace_efecto|tarda|dura|funciona mejor|mas|menos|mucho|suave|fuerte|rapido",
        "que la|su|tu|las|sus|el|los !2 letra ..3 sea|sean ..2 chica|chico|pequena|a_las|antes"
        "|despues"
        "|temprano|MOMENTO|poco|ligera",
        "TOMAR_YA|TOMAR_INF ..4 por_via|por_la_nariz|por_la_boca|por_el_recto|por_abajo",
    ),
    "apart": (
        "ESPACIAR_ORDEN ,,4 <span>|CANTIDAD|<thing>|al_menos|TOMAR_INF|efecto|dolor",
        "PUEDE ..1 ESPACIAR_INF ..3 <span>|CANTIDAD|<thing>|al_menos",
        "dejar.order|dejar.it|dejar.toma|dejar.inf|dejar.inf-it pasar.inf|pasar.inf-it ,,3 <span>",
        "<span> ..2 entre ..2 COSA|CANTIDAD|TOMAR",
        "TOMAR_YA ..2 dentro_de <span>",
        "que pasen|pase|pasar.order|transcurran ..2 <span>",
        "tiempo|intervalo|espacio|distancia|lapso|horas entre ..1 COSA|CANTIDAD",
        "^ esperar.toma|ESPACIAR_YA|aguantar.toma|SEGUIR_YA hasta ,,8 segunda|tercera|siguiente"
        "|proxima|otra",
        "esperar.toma|esperar.order|esperar.it ..5 antes de|del ..2 TOMAR_INF|repetir.inf|COSA"
        "|otra|segunda|siguiente",
        "TOMAR_YA|ESPACIAR_YA|SEGUIR_YA|ESPACIAR_INF|SEGUIR_INF ..6 <span> sin nada|TOMAR_INF"
        "|<thing>|<kind>",
        "dejar.order|dejar.it|dejar.toma que !4 programa|sistema|tinta|aparato ,,5 <span>",
    ),
    "only-then": (
        "lo|la necesitar.toma cuando|si|para",
        "no ..2 sin TOMAR_INF|<thing>",
        "TOMAR_YA ..2 solo|unicamente|solamente ,,3 <time>|<freq>|fines|MOMENTO|cuando",
        "TOMAR_YA con moderacion",
    ),
    "less-or-more": (
        "menos|mas es mas|mejor|menos",
        "de mas|menos a menos|mas",
        "HAGA|HACER ..2 con menos|mas",
        "que sea|sean ..2 poco|poquito|con|sin|menos|<amount>",
        "^ al_principio|primero|luego|despues ..2 poco|poquito|menos|mas|tantito",
        "poco|menos|mas ,? pero|y|es seguido|mejor|menudo",
        "TOMAR_YA|baje|suba ..1 menos|mas|poco|poquito !3 de_lo|que",
        "poco_a_poco hasta",
        "^|, TOMAR_YA menos|mas|poco",
        "hasta que|sentir|llegar lo|se|a? ..2 sienta|note|haga|cero",
        "mientras|cuanto|entre mas|menos !2 detalles|datos|informacion|claro|clara|completa"
        "|exacto|sepa|cuente ..5 , mas|menos|mejor",
        "PONLE|METER_LO nomas|nada_mas|solo|solamente <one>|<number>",
        "que no? falte ..3 COSA",
        "PONLE ..1 poquito|poco|tantito|menos|mas|CANTIDAD",
        "AJUSTAR ,,4 segun|hasta|conforme|dependiendo|cuando como? ..4 SIENTA",
        "la proxima|siguiente|otra vez ..2 TOMAR_ORDEN ..1 menos|mas|poco|poquito|mitad|nada",
        "^ si te ,,8 , ..3 TOMAR_TOMA menos|mas|poco|nada|otra",
        "ajustar.it|ajustar.order|tomar.it|bajar.it|subir.it segun|conforme|dependiendo",
        "cargar.order|cargar.it|cargar.toma la|le mano",
        "se le|te pase|vaya la mano",
        "quedar.order|quedar.it corto|corta",
        "servir.it bien|mas|menos|otra|otro|poco|<amount>",
        "TOMAR_YA ,,8 con|en la? misma|mitad|doble CANTIDAD",
        "TOMAR_YA|SUBIR_YA|BAJAR_YA|sube|suba hasta_donde|cuanto",
    ),
    "form": (
        "<thing> ..2 es|son para dormir.inf|dormir|dolor|energia|ansiedad",
        "distribuir.order|distribuir.it|reparta|reparte|divida ..3 CANTIDAD|COSA|en",
        "MASCAR ..2 hoja|hojas|hojita|hojitas",
        "PREPARAR_ORDEN ..3 <thing>|<unit>|<amount>|agua|jugo|leche|porcion|dosis",
        "PREPARAR_ORDEN|dejar.order|dejar.it|dejar.toma ,,5 debajo|bajo de? la lengua",
        "debajo|bajo de? la lengua ..3 para|hasta|y|<span>",
        "polvo|té|te|capsulas|COSA ..2 es|son|rendir.toma|rinde|funciona|funcionan|funcionar.toma"
        " mejor|mejores|mas ..3 que",
        "COLOR ,,3 relaja|relajan|levanta|despierta|calma|duerme|para|ayuda|ayudan|da|anima",
        "es mejor ..2 COSA ..1 que",
        "pasar.it|pasar.order|bajar.it|tragar.it ..2 con ..2 agua|jugo|leche|refresco|yogur"
        "|<thing>",
        "seguir.order|seguir.inf|seguir.toma ..2 indicaciones|instrucciones|recomendacion|dosis"
        " de|del"
        " ..1 ENVASE",
        "TOMAR_LO ..1 como|segun|lo_que ..3 ENVASE",
        "TOMAR_YA ..2 enema|enemas|supositorio|supositorios",
        "mejor|preferible|siempre|nunca TOMAR_PART|disuelto|molido|hervido|diluido",
        "mezclado|disuelto|hervido|diluido|molido ..1 con|en ..6 funciona|funcionar.toma|pega"
        "|pegar.toma|cae|entra|rinde|sabe",
    ),
    "mix": (
        "mezclar.order|mezclar.it|mezclar.toma|combinar.order|combinar.it|combinar.toma ..2 con",
        "agregar.order|agregar.it|añadir.order|añadir.it|anadir.order|anadir.it|echar.order"
        "|echar.it ..4 para",
        "<thing>|<kind> ..3 se_llevan|combinan|van ..1 bien|perfecto|mal",
    ),
    "boost": (
        "^ TOMAR_INF ..5 es|hacer.toma|ayuda|funciona|funcionar.toma|quita|quitar.toma|sirve"
        "|dar.toma",
        "descanso|pausa ..2 <freq>|<span>",
        "caer.inf|caer|cae|caera|sienta|va mejor si|con|en|antes|despues",
        "<span> sí|si y|, ,,3 no|descanso|sin|nada|libre|libres",
        "con ..2 <thing> ..2 mas efecto|fuerte",
        "para_que|hace_que|hacen_que ..4 FUERTE",
        "para_que|hace_que|hacen_que ..3 durar.order|durar.it|durar.toma|pegar.order|pegar.it"
        "|funcionar.order|funcionar.it|dure|pegue|funcione",
        "potencia|potencian|potenciar|refuerza|prolonga|alarga ..3 efecto|efectos|<thing>",
        "no? crear|bajar.inf|bajar.inf-it|baja|bajar.toma|sube|subir.toma|evitar.inf"
        "|evitar.inf-it|reinicia ..1 tolerancia",
        "tolerancia ..3 baja|alta|sube|subir.toma",
        "alternar.order|alternar.it|alternar.toma|rotar.order|rotar.it|rotar.toma"
        "|alternar.toman|rotar.toman ..4",
        "tomar.order|tomar.it|tomar.toma|hacer.order|hacer.it|haz <number>|<one>? descanso"
        "|descansos|pausa|pausas",
        "descanso|pausa de <span>",
        "descansar.order|descansar.it|descansar.toma ..2 <span>|<freq>|<time>",
        "dar.it|dar.order|dar.inf-it|date ..1 chance|descanso|tregua|respiro|pausa|vacaciones a"
        "|al ..1"
        " CUERPO|<freq>|<time>",
        "^ <span> sin nada|TOMAR_INF|<thing>|<kind>",
    ),
}

_GROUPS: Mapping[str, Rules] = {
    "amount": AMOUNT,
    "often": OFTEN,
    "change": CHANGE,
    "manner": MANNER,
    "worth": WORTH,
    "leaflet": LEAFLET,
    "offer": OFFER,
    "through": THROUGH,
}


def spanish() -> Phrases:
    """Return the Spanish phrases."""
    return phrases(_GROUPS, FAMILIES)
