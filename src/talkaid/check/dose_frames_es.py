"""What a Spanish sentence does besides naming an amount; the frames are those of English."""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_families_es import FAMILIES
from talkaid.check.phrases import Phrases, phrases

_FAMILIES = {
    **FAMILIES,
    "DIJO": """dijo dijeron decia dice dicen decian recomendo recomendó recomendaron recomiendan
        aconsejó aconsejaron contó contaron leí leyó vi oí escuché venia prometen promete asegura
        aseguran afirman afirma sugirió sugirieron indicó indicaron ordenó pidió
        anuncia anuncian jura juran recomienda""",
    "LO_CUENTA": """DIJO HIZO informa reporta toma usa refiere niega consume pide quiere dejó
        tomar.toma usar.toma decir.toma consumir.toma beber.toma negar.toma reportar.toma llegó
        acude solicita lleva vive""",
    "RIESGO": """riesgoso riesgosa arriesgado mortal mortales peligroso peligrosa peligrosos
        riesgo riesgos dañar daño danos parar.inf sobredosis convulsiones dificil duro problemas
        muerte muertes morir matar causado murieron vomito mareo respirar respiracion mal
        peligro""",
    "OTRO": """internet foro foros reddit redes tiktok youtube facebook grupo blog video videos
        comercial anuncio anuncios vendedor vendedora tendero dependiente youtuber empleado
        letrero cartel tienda amigo amiga amigos primo prima cuñado cunado vecino vecina esposo
        esposa mama mamá hermano hermana compañero companero tio tia hijo hija abuela abuelo
        bolsa etiqueta empaque frasco paquete folleto caja pagina enfermera doctor doctora
        medico cirujano farmaceutico cardiologo dentista psiquiatra""",
}

_FRAMES_ES: Mapping[str, str | tuple[str, ...]] = {
    "report": (
        "yo|me|mi|mis|nos|nuestro|nuestra|conmigo",
        "^|lo|la|que|y|no|solo|ya uso|mezclo",
        "siento|hago|pongo|digo|voy|doy|prefiero|despierto|sigo|vuelvo|acuesto|muero|HAGO|puedo"
        "|estoy|soy|quisiera|se_me|duermo|quiero|tengo|cuento|traigo|veo",
        "he|hemos|habia|habiamos ..2 HECHO",
        "tomé|usé|dejé|bajé|subí|empecé|probé|salté|mezclé|tomaba|usaba|traté|traere|pasé|comencé"
        "|reduje|hice|puse|fui|tuve|pude|anduve|sentí|compré",
        "^ ..1 paciente|persona|senora|señora|señor|senor|madre|padre|esposa|esposo ,,2 LO_CUENTA",
        "^ el|ella|ellos|ellas no? LO_CUENTA",
        "^ paciente !1 que|debe|puede|tiene",
        "^ tomar.toma|usar.toma <thing> , ..9",
        "^ usuario|usuaria|consumidor|consumidora de",
        "^ está|esta embarazada|lactando|preocupada|preocupado|en",
        "^ tiene !1 que",
        "^ nunca|no|ya|siempre? ha|han",
        "le cuesta|preocupa|gustaria|gusta|duele",
        "^ da_pecho|vive|trabaja|padece|sufre|compra|duerme|empezó|comenzó|llegó|presentó",
        "^ no recuerda|sabe|quiere|toma|usa|tomar.toma|usar.toma",
        "^ mujer|hombre|varon|masculino|femenina|femenino|senora|señora|señor|joven|adolescente"
        " de|, ,,2 anos|años|<span>",
        "^ quiere|prefiere|desea|pide|pregunta|lleva|intentó|le_preocupa|toma_mas|teme",
        "^ motivo|objetivo|consumo|señal|senal|alerta|bandera|pendiente|hallazgo|resumen|meta"
        "|metas|antecedentes|alergias|diagnostico|medicamentos|medicinas"
        "|actual|consumo_actual|uso_actual|historia :",
        "^ refiere|niega|reporta|consume|acude|menciona|comenta|antecedente|antecedentes|historial"
        "|niega|solicita|relata|informa|admite|declara|ingresa|presenta|describe|indicó|usted_toma"
        "|usted_usa|usted_dice",
        "^ usted? puso|escribio|escribió|marco|marcó|dijo|contestó|respondió|señaló|anotó|puso"
        "|apuntó|indicó",
        "su|tu respuesta|respuestas",
        "se_enfermaron|tomó|usó|dejó|bajó|tomaron|usaron|dejaron|usaban|tomaban",
        "^ dice|cuenta|cree|afirma|asegura|comenta|explica|calcula|piensa que",
        "^ alerta|bandera|señal|senal|hallazgo|prioridad ..4 :",
        "^ pidió|pidieron|quiso|preguntó|intentó|trató|aceptó|rechazó|logró|mezcló|cambió|aumentó"
        "|suspendió|abandonó|duplicó|combinó|probó|alternó",
        "le|les da miedo|pena|verguenza|asco|gusto",
        "^|y no? le|les|se_le da|dan|duele|duelen|tiembla|tiemblan|entra|viene",
        "le|les da|dan|entra|viene ..1 sueño|diarrea|nausea|nauseas|temblor|temblores|ansiedad"
        "|dolor|escalofrios|insomnio|comezon|mareo|vomito",
        "^ despierta|amanece|tarda|compara|siente|suda|tiembla|vomita|gasta|recae",
        "^ toma|tomar.toma <number>|varias|varios medicinas|medicamentos|remedios|suplementos"
        "|vitaminas|<kind>",
        "desde hace",
        "^ <freq> compra|gasta|comprar.toma|gastar.toma",
        "^ ..1 viene|vino|acude por|para|a|con",
    ),
    "opinion": (
        "yo ..3 HARIA",
        "YO_QUE_TU",
        "recomiendo|sugiero|recomendamos|sugerimos|aconsejo|aconsejamos|recomendar.toma|si_yo_fuera"
        "|si_fuera|si_fuese|yo_que|propongo|proponemos|diria|diriamos|queremos_que|pedimos_que"
        "|recomendar.cond|sugerir.cond|aconsejar.cond",
        "mi|nuestro|nuestra|mis ..1 consejo|consejos|sugerencia|recomendacion|experiencia|tip"
        "|opinion|regla|truco|protocolo|receta_secreta",
        "yo digo|opino|creo|pienso|recomendaria que",
        "nos gusta|gustaria|encanta que",
        "creeme|creame|creanme|hazme|hagame|haganme|a_mi_me|haz_caso|me_lo_agradeceras|ami_me",
        "para_mi|segun_yo ..3 lo",
    ),
    # Whoever orders in the same breath does not only tell.
    "order": (
        "pero ..4 <amount> ..2 JUSTO",
        "^|y|pues|entonces|luego|despues|ya|tambien|mejor|no|nunca|solo|vez TOMAR_YA|BAJAR_YA"
        "|SUBIR_YA|DEJAR_YA|EMPEZAR_YA"
        "|CAMBIAR_YA|ESPACIAR_YA|SEGUIR_YA|PREPARAR_YA|METER_LO !4 NO_DOSIS",
        "^ BAJAR_TOMA|brincar.toma|saltar.toma|suspender.toma|aumentar.toma|reducir.toma !3"
        " NO_DOSIS",
        "<amount> ..1 casi_nadie|casi_todos|la_mayoria",
        "^ EMPEZAR_INF|BAJAR_INF|SUBIR_INF|SEGUIR_INF|CAMBIAR_INF !9 me|mi|mis|da|hace|yo",
        "respuestas|resultado|resultados|puntaje ..1 indican|sugieren|indica|sugiere|muestran que",
    ),
    # Whoever says so takes no packet and no neighbour for a witness.
    "against": (
        "se le|les|te? recomendar.toma|sugerir.toma|aconsejar.toma|recomienda|sugiere|aconseja",
        "nuestro|nuestra|nuestros ..2 recomendar.toma|recomienda|aconseja|sugiere",
        "ignore|ignora|olvidese|olvidate|olvidar.it|no_haga_caso|no_hagas_caso ..4 DIJO|etiqueta"
        "|frasco|paquete|medico|doctor",
        "aunque|digan_lo_que|diga_lo_que ..3 DIJO|diga|digan",
        "casi_todos|todos|la_mayoria|todo_el_mundo|expertos|muchos ..4 recomiendan|sugieren"
        "|coinciden|aconsejan|recomendar.toman|sugerir.toman|aconsejar.toman",
        "los_que saben|conocen",
    ),
    "quote": (
        "OTRO ..2 DIJO|trae|pone|indica|sugiere|recomendar.toma",
        "me|le|les|nos|lo|la DIJO",
        "dijo|dijeron|contó|contaron|reportó|reportaron|respondió|contestó que",
        "DIJO ..3 OTRO",
        "leí|vi|oí|escuché|dicen|lei|escuche ..5 que",
        "^ en ..2 OTRO",
        "publicidad|fabricante|fabricantes|marcas|gente presume|presumen|DIJO|ponen|sugieren",
        "segun|según un|una|el|la|los|las? OTRO",
        "dicen|decian|cuentan|dijeron que",
        "viene|decia|dice|lee|trae|pone|escrito : ..1",
        'decia|dice|dicen|puso|escribió|respondió ..1 “|«|"',
        "dice|dicen|textual|textualmente|literal : ..1",
        "en ..2 OTRO ..2 DIJO|lei|leí|vi",
    ),
    "record": (
        "^ ..8 HIZO",
        "^ ..3 tuvo|tuvieron|hubo|empezó|presentó|sufrió|empeoró|mejoró|llegó",
        "^ toma|tomar.toma|uso|consumo|ingesta <freq>|diaria|diario|de|previa|crónico|cronico",
        "ejemplo|ejemplos|ej|modelo_de_respuesta",
        "^ ultima|ultimo|dosis|toma|consumo|uso ..1 dosis|toma|consumo|uso|actual|previa|previo"
        "|anterior|reportada|reportado|referida|diario|registrada :|, ..1",
        "previa|previo|previamente|antecedente|antecedentes|historia_de|desde_hace|actualmente"
        "|referido|reportado|registrado|anotado",
        "segun la|esta|su|lo hoja|lista|respuesta|respuestas|que",
        "dato|datos|segun|reportado|informado del|por|el el? paciente|persona",
        "clinica_cerrada|sin_receta|receta_vencida",
        "^ suma|total|subtotal|promedio ..2 :",
        "^ ..5 lo|los|las TOMAR_EL",
        "dolor|ansiedad|sueño|animo ..2 es|era|esta|llega|anda ..1 <number>",
        "^ cantidad total|diaria|aproximada|por_toma",
    ),
    "property": (
        "<unit>|<amount>|<thing>|bolsa|frasco|paquete|caja|bote|cucharadita|marca|producto"
        " ..6 pesar.toma|pesar.toman|traer.toma|traer.toman|contiene|contienen|contener.toman"
        "|traer.inf|contener.inf|pesar.inf|ocupar.toma"
        "|mide|cabe|caben|cuesta|cuestan|vale|valen|vende|venden",
        "equivale|equivalen|son a|iguales a? ,,3 onzas|mililitros|kilogramo|libras",
        "<unit>|<amount>|<thing>|<kind>|producto ..4 viene|vienen en",
    ),
    # What a measure or a packet holds.
    "measure": (
        "<unit>|<amount>|<thing>|bolsa|frasco|paquete|caja|bote ..3 pesar.toma|pesar.toman"
        "|traer.toma|traer.toman|contiene|contienen|contener.toma|mide|cabe|caben|son <amount>"
        "|mas|unos|unas|entre|de|hasta|como|aproximadamente|casi|<number>",
        "capsula|tableta|cucharadita|cucharada ..2 pesar.toma",
        "<amount> es|son la_que|el_que|lo_que|cada_vez|las_que",
        "cada <unit> ..3 tener.toma|tener.toman|tiene|tienen|trae|lleva|contiene|pesar.toma",
        "<amount> son <amount>",
        "<amount>|<unit> ..3 traer.inf|contener.inf|tener.inf|variar",
        "botellita|bolsa|frasco|paquete|caja|bote|sobre|tableta|gomita|capsula|polvo|botella|te|té"
        " ..4 traer.toma|trae|tener.inf|contener.toma|contiene|contener.inf|tiene <amount>"
        "|cantidades|cantidad|<number>|hasta|entre|de",
    ),
    "danger": (
        "^ no? HACER ,,12 RIESGO",
        "^ no? HACER ,,12 puede|pueden ..2 insomnio|nausea|dolor|sudor|temblor|temblores|ansiedad"
        "|sueño|dormir.inf|dormir|vomito|diarrea|irritabilidad|demasiado",
        "riesgo ..2 sube|subir.toma|aumentar.toma|aumenta|crece|es|de|para",
        "aumenta|aumentan|aumentar.toma|sube|subir.toma|hay el|un? riesgo",
        "riesgo|peligro|alerta ..3 por|de ..2 mezclar.toma|combinacion|uso",
    ),
    "interaction": (
        "<thing>|<kind> puede|pueden|podria ..2 efecto|efectos de",
        "^ el|la|los|las|un|una|algunos|algunas <thing>|<kind>|alcaloide|alcaloides|sustancia ..6"
        " enzima|enzimas|receptor|receptores|metabolismo|serotonina",
        "la|esta|esa mezcla|combinacion ..5 puede|es|da|causa",
        "<thing>|<kind>|mezcla|eso|esto ..2 puede|pueden|podria|podrian|suele"
        " ..1 subir.inf|bajar.inf|cambiar.inf|aumentar.inf|pasar.inf|hacer.inf|afectar"
        "|mezclar.inf-it ..4 nivel|niveles|riesgo|presion|sangre|como|que|leche|<kind>",
    ),
    "product": (
        "etiqueta|paquete|botella|producto|productos ,,4 trae|contiene|contienen|dice|tiene|tienen"
        "|lleva|incluye",
    ),
    "aid": (
        "su|tu|una|cada|esta|otra|de|mejor|primera respuesta",
        "esta|cada|misma|otra|de_la|en_la|con_la|su hoja",
        "lista|tecla|teclas|equis|supr|boton|casillas|tecleo|barra|cuestionario",
        "EMPEZAR_YA|SEGUIR_YA por|con el|la|los|las siguiente|proxima",
        "elija|escriba|presione|oprima|respuestas|formulario|linea|pantalla|palabras"
        "|flechas|cuente|anote|medida|renglon|casilla|conteste|leer|lectura|unidad|marque|copie"
        "|apunte|seleccione|escoja_una|toque|pulse|teclee|escribí|anotá|señale",
        "no sabe|sabes|sé|recuerda|recuerdas|acuerda|acuerdas|acordas",
        "vista|ojos",
        "esperar.order <span> mientras|a_que",
        "signo|icono|simbolo|cruz de mas|menos|suma|pregunta",
        "que usted? escribio|escribió|anotó|marcó|puso|registró",
        "multiplicamos|sumamos|calculamos|restamos|dividimos|mostramos",
        "traer.order|traer.it|traiga|traigalos|traigalas|llevar.order|llevar.it ,,8 frascos"
        "|frasco|bolsas|bolsa|envases|cajas|etiquetas|medicinas|medicamentos|remedios|cita"
        "|consulta|visita",
        "<amount> de instrucciones|papel|respuestas|preguntas|datos|registro",
        "poner.order|usar.order «|“",
        "hacer.order|haz una? pausa|descanso cuando|si ..1 necesite|necesites|quiera|quieras"
        "|canse|cansa|cansas|guste",
        "<amount> para su|el|la|tu MEDICO",
        "tableta|computadora|pantalla|programa|aparato ..2 apaga|prende|bloquea",
    ),
    # What is written down, put on a list or told to the aid.
    "entry": (
        "usar.order la cantidad|medida|fecha de|que",
        "poner.order los|las gramos|cucharadas|miligramos",
        "poner.order|poner.it|agregar.order|añadir.order|anadir.order|incluya|anote|escriba|diga"
        "|mencione|cuente|diganos|indique ..2 cuanto|cuantos|cuantas|cantidad|cantidades|medicina"
        "|medicinas|medicamento|medicamentos|vitaminas|suplementos|hierbas|lo_que|tambien|total",
        "incluya|anote|escriba|diga|mencione|cuente|diganos|indique ..2 si",
        "recuerde|recuerda|olvide|olvides|acuerdese ..1 mencionar|decir.inf|traer.inf|anotar"
        "|incluir"
        "|escribir|poner.inf",
        "no olvide|olvides los|las ,,2 los|las|y",
        "EMPEZAR_YA|SEGUIR_YA por|con el|la|los|las medicina|medicinas|pastillas|producto"
        "|productos|medicamentos que",
        "EMPEZAR_YA|SEGUIR_YA por|con el_que|la_que|los_que|las_que",
        "de|a|en|con la|su|esta lista|tecla|equis",
        "pase|pasa|pasar|vaya|salte a|hasta la|el siguiente|proxima|parte|pregunta|seccion|final",
        "^ el|este|la|esta programa|sistema|formulario|cuestionario|aparato|computadora !4 de"
        "|recomendar.toma|recomienda|sugiere|sugerir.toma|aconseja|aconsejar.toma|tomar.order"
        "|tomar.it",
        "decir.inf-it|digale|dile|diga|avise|avisar|contar.inf-it ..4 todo|todas|todos lo_que|los"
        "|las",
    ),
    # "Tome asiento": what is taken is no medicine.
    "symptom": (
        "^ le|se_le|les tiembla|tiemblan|duele|duelen|suda|sudan|falta|arde|arden|pica|pican|da|dan"
        "|acelera|empieza|empiezan",
    ),
    "form": (
        "TOMAR ..2 turno|asiento|foto|fotos|nota|notas|tiempo|descanso|respiro|pulso"
        "|temperatura|decision|decisiones|cuenta|aire|aliento|momento|muestra|clase|curso",
    ),
    # What is given to somebody who does not breathe.
    "naloxone": ("naloxona|naloxone|narcan",),
    "pause": (
        "parar|pare|dejar|deje|salir|salga|descanse|descansar|seguir|siga cuando_quiera|aqui|aquí"
        "|otro_dia|despues|más_tarde|mas_tarde",
        "cansa|cansada|cansado|cansó de|al? leer|contestar|escribir",
    ),
    "first-aid": (
        "RECETAR_YA|dar.order agua|ayuda|apoyo|informacion|asiento",
        "nada|algo de comer.inf|comer|beber.inf|beber",
        "TOMAR_YA|TOMAR_TOMA ..1 agua|aire|asiento|aliento",
        "911|ambulancia|urgencias|respira|desmaya|desmayada|inconsciente|convulsiona|vomita",
    ),
    "study": (
        "ley|leyes|legal|ilegal|prohibe|prohibirlo|prohibido",
        "un|el|los|varios|otro reporte|reportes|informe|informes|registro|registros",
        "estudio|estudios|encuesta|encuestas|ensayo|ensayos|investigadores|voluntarios|ratas"
        "|ratones|encuestados|encuestadas|autores|articulo|relatos|monos|perros|participantes"
        "|cientificos|laboratorio|casos",
    ),
    "with-clinician": ("con su|tu|el|la|un|una MEDICO",),
    "denial": (
        "no hay|existe ..3",
        "nadie|ningun|ninguna|ninguno",
        "no se ha",
        "no ..2 aprobada|aprobado",
        "no ..2 encontraron|encontró|hallaron|halló|conoce|conocen|existe|establecieron",
        "esta hoja|ayuda no",
        "no da|dice|sabemos|conocemos",
    ),
    "not-telling": (
        "^ nada !3 COSA|mas|TOMAR_INF|MUDAR_INF|antes|despues ..9",
        "hoja|ayuda|programa|pagina|cuestionario ..1 no|nunca ..9",
        "no se sabe|conoce",
        "no|nunca|ni !1 se ..1 dice|decir.toma|dar.toma|recomendar.toma|aconsejar.toma|dira"
        "|dirá|le_dira",
        "^ aqui|aquí|esto no ..6",
        "ninguna|ningun|nada ..3 respuesta|respuestas|escriba|conteste",
    ),
    "question": ("^ cuanto|cuantos|cuantas|cual|cuales !1 mas|menos|antes",),
    "fact": (
        "en|a|por|del el|la? leche materna",
        "en|a|por|del el|la? cuerpo|higado|cerebro|leche|sangre|rinones|corazon|orina",
        "hay !1 que ..9",
        "analisis|detecta|detectan|detectar",
        "puede|pueden ..1 ser|pasar.inf|causar|hacer.inf|dañar|importar|parecer",
        "ayuda|ayudan a dejarlo|dejar.inf|dejar.inf-it",
    ),
    "storage": (
        "guarde|guardelo|guardela|guardelos|guardelas !5 toma|dosis|noche|cena|acostarse|manana"
        "|despues",
        "nino|ninos|nina|ninas|mascotas|llave|alcance|humedad|lugar_seco"
        "|lugar_seguro"
        "|original|originales|caducadas|vencidas"
        "|vencidos|caducados",
    ),
    "some-people": (
        "hay quien|quienes|gente|personas|pacientes",
        "^ algunas|algunos|ciertas personas|pacientes|usuarios",
        "^ algunos|algunas|otros|otras TOMAR_TOMAN|DEJAR_TOMAN|BAJAR_TOMAN"
        "|SUBIR_TOMAN|CAMBIAR_TOMAN",
    ),
    "missed": ("se le|les pasar.toma|olvidar.toma|olvidar.toman|olvida !6 HAGA_YA",),
    "group": ("personas|quienes|los|las|gente|pacientes que|cuyos",),
    "past": (
        "fue|fueron|era|eran|habia|tuvo|tuvieron|murieron|murió|hubo|estaba|estaban|dijo|encontró"
        "|encontraron|contó|ha_sido|han_sido|vendieron|enfermaron|recibieron|dieron|dio",
    ),
    "possible": (
        "puede|pueden|podria|podrian ..1 cambiar.inf|afectar|subir.inf|bajar.inf|causar"
        "|hacer.inf|ayudar",
        "sepa|saber|plan|hablar|importa",
    ),
    "clinician-first": (
        "hablar|hable|habla|pregunte|pregunta|preguntar|consulte|consulta|llame|avise|platique"
        "|comente|revise|acuerde|decida ..5 MEDICO",
        "hable|pregunte|consulte|pregunta|hablar ,,4 antes",
        "pregunte|preguntar|pregunta|preguntele si|que|qué|cual|como|cuando|cuanto|por",
        "digale|dile|diga|cuentele|avise|avisele|mencione|mencionele|comente|muestre|muestrele"
        "|explique|expliquele|pregunte|preguntele|recuerdele|platique ..4 MEDICO ..4 que|si|cuanto"
        "|qué|cual|cuando|como|antes|de|lo",
        "MEDICO ..1 debe|deberia|tiene_que ..1 revisar|decidir|decidirlo|saber|saberlo|ver|evaluar"
        "|autorizar|conocer",
        "digale|preguntele|avisele si|cuanto|qué|que !1 le",
        "informe|informar|comunique|comunicar ..6 MEDICO|profesionales",
        "MEDICO ..2 puede|podria|decide|querra|quiere|deciden|decidir.toma|decidira|decidirá|sabe"
        "|dira|dirá|ve|ven|necesita",
    ),
    "not-alone": (
        "por su|tu|mi cuenta",
        "no ,,8 por_causa|a_causa|debido de|a esta? hoja?",
        "no ,,8 por esta|este hoja|programa",
        "no|nunca|jamas|ni ,,8 por|porque ..5 cuestionario|hoja|programa|papel|pantalla|encuesta",
        "sin hablar|preguntar|consultar|avisar",
        "no|nunca|nadie|ni|jamas ,,8 por esta|este|esa hoja|programa|pagina|respuesta",
        "no|nunca|nadie|ni|jamas ,,8 por lo_que ..2 lea|leyó|lee|vea|ve|aparezca|salga|marque"
        "|conteste",
        "no|nunca ..1 TOMAR_ORDEN|TOMAR_INF ..1 hoja|resumen|resultado|programa|cuestionario para"
        "|como",
    ),
}


def spanish_frames() -> Phrases:
    """Return the Spanish frames; the group of a phrase is the frame."""
    return phrases({frame: {frame: rules} for frame, rules in _FRAMES_ES.items()}, _FAMILIES)
