"""Spanish phrases that advise on a dose without telling anybody to do something.

The groups are those of `talkaid.check.dose_patterns_said`.
"""

from __future__ import annotations

from talkaid.check.phrases import Rules

WORTH: Rules = {
    "amount-is-right": (
        "<amount> ,,6 JUSTO",
        "JUSTO ..3 <amount>",
        "dosis|cantidad|racion|toma|porcion|medida MEDIDA ,,3 es|son|de|: ..3",
        "lo ideal|mejor|normal|recomendable|usual ..1 es|son ,,4 <amount>|<freq>",
        "CANTIDAD|dosis pequena|pequenas|grande|grandes|baja|bajas|alta|altas ..3 despierta"
        "|despiertan|relaja|relajan|calma|calman|ayuda|ayudan|es|son|da|dan",
        "mejor una ..1 CANTIDAD ..2 grande|pequena|alta|baja",
        "con !3 NO_DOSIS <amount>|<number>|<one>|eso|poco|poquito|menos|<unit> ,,6 BASTA",
        "es|son ..1 poco|poquito|mucho|muchisimo|demasiado|bastante lo_que ..2 TOMAR_GER"
        "|TOMAR_TOMA",
        "esta|estas|está|estás TOMAR_GER ..1 poco|poquito|demasiado|de_mas|mucho",
        "bastar.toma|bastar.toman|bastaran|bastará|basta|bastan ..3 <span>",
        "<span> es|son|sera|será ..2 JUSTO|justo",
        "COSA|COLOR ..1 es|son lo_suyo|lo_tuyo|lo_mejor|lo_ideal|lo_que_necesita|lo_que_ocupa"
        "|la_buena|el_bueno",
        "le|te falta|sobra ..1 CANTIDAD|<unit>",
        "es|resulta|sale ,,3 si|cuando lo|la|se TOMAR_TOMA|PREPARAR_EL|BAJAR_EL|SUBIR_EL !4"
        " NO_DOSIS",
    ),
    "often-is-right": (
        "<freq> ..2 es|está|son|esta ,,2 JUSTO|bien",
        "está|esta|es bien|seguro|normal TOMAR_INF",
        "no pasa nada si|por !4 contesta|contestar|conteste|sabe|recuerda|acuerda|responde"
        "|entiende|trae|escribe ..2",
    ),
}

LEAFLET: Rules = {
    "amount-and-often": (
        "<amount> ,,3 <freq>",
        "^ dosis|modo_de_uso|uso_sugerido|indicaciones|porcion : ..6",
        "<time> <number>|<one> :|, ..2 <amount>|<number>|<one>",
        "<number>|<one> <freq>",
        "^ <freq>|<number> , ..1 MOMENTO|antes|despues|con|sin|en|nada|descanso|media",
        "^ si ..6 , <number>|<amount>",
        "MOMENTO|<time> , ..2 COLOR",
        "^ con|para|si ..3 , COLOR",
        "<number>|<one>|otra|otro ,,3 nada_mas|no_mas|y_ya|y_listo|a_lo_mucho|de_una_vez",
        "^|y SOLO ..3 MOMENTO|<freq>|seguidas|seguidos|comida|alimentos|té|pastilla",
        "^ el|la|los|las|su|tu|sus? COSA|COLOR ..1 por|en|de|a|antes|despues|con ..2 MOMENTO",
        "^ primero|luego|despues|antes el|la|tu|su|sus|tus COSA",
        "DIA ,,5 COLOR|<thing>",
        "DIA :|,? ..3 <amount>|<number>|<one>|nada|descanso|media",
        "<amount> ..1 antes|despues|con|en|por ..2 MOMENTO|<time>",
        "^ para|contra|si|con !5 ayuda|emergencia|emergencias|informacion|dudas|hablar ..4 ,"
        " <freq>",
        "^ con|sin|en|antes|despues ..3 MOMENTO , siempre|nunca|mejor|jamas|solo",
        "^ lo_ideal|lo_mejor|lo_recomendable|lo_suyo|ideal : ..2 antes|despues|con|sin|en|por"
        "|MOMENTO",
        "^ poco|poca|mucho|mucha|menos|mas para ..1 dormir|dormir.inf|energia|dolor|relajarse"
        "|relajarte"
        "|calmarse|animo|trabajar.inf|concentrarse",
        "^ el|la? primer|primero|primera|segundo|segunda|tercer|tercero|tercera|cuarto|quinto"
        " <time>? ,"
        " <number>|<one>|<amount>|nada",
        "el|la|los|las mas|menos potente|potentes|fuerte|fuertes|suave|suaves|concentrado para",
        "^ si|con|para|en ..4 , mas|menos|poco|poquito|poquita|tantito|doble|triple !2 abajo"
        "|adelante|tarde"
        "|informacion|espacio|tiempo|detalles|arriba",
        "^ mejor|siempre|nunca|jamas <freq> ..2 MOMENTO",
        "^ mejor|siempre|nunca|jamas a|en|con|por|de|antes|despues ..4 MOMENTO",
        "^ el|la|los|las primera|primero|ultima|ultimo|segunda|otra|siguiente a|al|antes|despues"
        "|con|en|por ..2 MOMENTO",
        "^ a|al|por|con ..2 <time>|<span>|MOMENTO , ..1 otra|otro|<one>|<number>|media|mitad",
        "^ en_cuanto|al|cuando|apenas ,,4 , su|tu|el|la|un|una ..1 <thing>|<kind>",
        "^ SOLO <number>|<one> si|cuando|para|hasta",
        "nada de blancas|verdes|rojas|extractos|<thing>|<kind>",
        "^ <number>|<one> al|con|antes|despues|en|por ..2 MOMENTO",
        "^ <number>|<one> antes|despues|ahora|luego , <number>|<one>|nada",
        "^ nada antes|despues|con|en|por|entre ..3 MOMENTO|<span>|<time>|<freq>|<number>",
    ),
}

OFFER: Rules = {
    "why-not": (
        "ha|has pensado en TOMAR_INF|BAJAR_INF|DEJAR_INF|SUBIR_INF|EMPEZAR_INF|cortar.inf"
        "|cortar.inf-it",
        "qué_tal|que_tal no? si? ..2 HACER|HAGA|HACES|<amount>",
        # "¿Por qué lo usa?" asks for a reason.
        "por_qué|por_que no ..2 HAGA|HACES",
        "por_qué|por_que no la|lo|las|los|le parte|partes|corta|cortas|baja|bajas",
        "por_qué|por_que no? si? ..2 HACER|<amount>",
        "y si ..2 baja|bajas|bajamos|prueba|pruebas|corta|cortas|TOMAR|BAJAR|SUBIR|DEJAR|EMPEZAR"
        "|<amount>",
        "sabia|sabias que ,,5 <amount>",
        "¿ ..2 INTENTAR a|de? PREPARAR_INF|TOMAR_INF|BAJAR_INF|SUBIR_INF|EMPEZAR_INF"
        "|ESPACIAR_INF|CAMBIAR_INF|con ..8"
        " en_lugar|en_vez|mejor|<amount>|<freq>",
        "pensar|pensado que ..3 <amount>|menos|mas|HACER|HARIA",
        "no_seria_mejor|no_le_convendria|no_te_convendria|no_crees_que|no_cree_que|no_sera_mejor"
        "|que_le_parece|que_te_parece|qué_le_parece|qué_te_parece|te_late|le_late si? ..3 HACER"
        "|HAGA|HACES",
        "y si mejor|mejor_no ..4 TOMAR|BAJAR|SUBIR|DEJAR|EMPEZAR",
    ),
}

THROUGH: Rules = {
    "have-clinician": (
        "PEDIR_YA ..1 <thing>",
        "PEDIR ..4 MEDICO ..1 <amount>|COSA|CANTIDAD",
        "exigir.order|exigir.it|insistir.order|insistir.it|exigir.toma ..3 COSA|CANTIDAD",
        "PEDIR ..3 MEDICO ..2 que ..3 BAJAR|SUBIR|DEJAR|CAMBIAR|quite|recete|dé",
        "PEDIR ..3 MEDICO ..2 necesitar.toma|quiere ..4 mas|menos",
    ),
}
