"""The Spanish verbs that advice on a dose is made of, and the families that patterns name.

Written without accents but for one on the last letter, as normal sentences are.
"""

from __future__ import annotations

VERBS = {
    "TOMAR": """tomar usar consumir beber ingerir masticar mascar tragar comer fumar inhalar
        utilizar probar chupar inyectar administrar vapear dosificar microdosificar aspirar
        esnifar sorber deglutir aventar zampar aplicar untar rociar reponer compensar""",
    "BAJAR": """bajar reducir disminuir cortar recortar rebajar destetar restar achicar acortar
        fraccionar aminorar aligerar""",
    "SUBIR": """subir aumentar doblar duplicar incrementar elevar triplicar agrandar sumar
        reforzar redoblar escalar""",
    "DEJAR": """dejar suspender saltar omitir abandonar interrumpir quitar pausar evitar olvidar
        descontinuar discontinuar detener retirar parar brincar botar eliminar cesar frenar
        prescindir abstener""",
    "EMPEZAR": """empezar comenzar iniciar retomar volver arrancar pasar reanudar reiniciar
        introducir reintroducir regresar""",
    "CAMBIAR": """cambiar sustituir reemplazar canjear remplazar convertir suplir intercambiar
        rotar""",
    "PREPARAR": """preparar hervir mezclar disolver partir triturar machacar moler combinar diluir
        remojar colar pesar medir congelar agregar añadir anadir echar poner colocar revolver
        acompañar cocer calentar pulverizar batir licuar derretir juntar verter tostar""",
    "ESPACIAR": """esperar espaciar alternar rotar repetir separar distribuir extender aguardar
        descansar alargar distanciar prolongar repartir dividir posponer postergar retrasar
        adelantar atrasar escalonar aplazar demorar""",
    "SEGUIR": """seguir continuar mantener aguantar quedar limitar ajustar conformar conservar
        permanecer moderar racionar restringir""",
    # Everyday verbs: what they are done with tells whether a dose is meant.
    "METER": """meter chingar dar guardar reservar gastar ahorrar quemar jalar coger agarrar
        elegir escoger preferir comprar cargar calcular apuntar procurar ir soltar acostar
        requerir necesitar ocupar tirar pegar""",
    "RECETAR": """recetar prescribir indicar ofrecer titular valorar considerar evaluar sugerir
        aconsejar recomendar plantear intentar tratar procurar recordar""",
    "PEDIR": "pedir decir solicitar exigir insistir",
    "OTROS": """tener hacer soler recomendar sugerir aconsejar deber bastar alcanzar funcionar
        equivaler durar contar sentir servir rendir contener traer""",
    # What somebody who reports says; whoever says it tells no one to do it.
    "VIVIR": """pagar trabajar marcar reportar negar contestar mencionar vomitar comprar gastar
        llevar despertar recetar mandar regalar""",
}


# What a family's name ends in, and the moods that it then holds.
_FORMS = {
    "": ("order", "toma", "tu", "inf", "ger", "it", "inf-it", "ger-it"),
    "_ORDEN": ("order", "toma", "it"),
    "_YA": ("order", "it"),
    "_LO": ("it",),
    "_TOMA": ("toma", "tu"),
    "_TU": ("tu",),
    "_EL": ("toma",),
    "_TOMAN": ("toman",),
    "_INF": ("inf", "inf-it"),
    "_GER": ("ger", "ger-it"),
    "_PART": ("part",),
    "_YO": ("yo",),
    "_PASADO": ("past",),
    "_QUE": ("que",),
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
    "HAGO": " ".join(f"{family}_YO" for family in VERBS),
    "HIZO": " ".join(f"{family}_PASADO" for family in VERBS),
    "HICIERA": " ".join(f"{family}_QUE" for family in VERBS),
    "HECHO": " ".join(f"{family}_PART" for family in VERBS),
    "HARIA": " ".join(f"{verb}.cond" for verbs in VERBS.values() for verb in verbs.split()),
    "COLOR": "rojo roja rojos verde verdes blanco blanca amarillo",
    "SUAVE": "flojo flojito suave suavecito leve bajito poquito poco tantito",
    "SOLO": """solo solamente unicamente nunca jamas siempre ni nada_mas nomas de_preferencia
        preferentemente preferiblemente primero a_lo_mucho a_lo_mas maximo idealmente""",
    "DE_A_POCO": """poco_a_poco de_a_poco gradualmente progresivamente lentamente despacio de_golpe
        entera enteras entero enteros sin con antes despues en_ayunas""",
    "YO_QUE_TU": """si_yo_fuera yo_que_usted yo_que_tu yo_que_tú yo_que_vos yo_en_su_lugar
        yo_en_tu_lugar en_tu_lugar en_su_lugar si_fuera""",
    "HAGA": """TOMAR_ORDEN BAJAR_ORDEN SUBIR_ORDEN DEJAR_ORDEN EMPEZAR_ORDEN CAMBIAR_ORDEN
        PREPARAR_ORDEN ESPACIAR_ORDEN SEGUIR_ORDEN""",
    "HAGA_YA": """TOMAR_YA BAJAR_YA SUBIR_YA DEJAR_YA EMPEZAR_YA CAMBIAR_YA PREPARAR_YA
        ESPACIAR_YA SEGUIR_YA BAJAR_TOMA SUBIR_TOMA suspender.toma saltar.toma omitir.toma
        evitar.toma cambiar.toma sustituir.toma reemplazar.toma empezar.toma espaciar.toma
        alternar.toma seguir.toma triturar.toma partir.toma combinar.toma mezclar.toma probar.toma
        limitar.toma""",
    "HACER": """TOMAR_INF BAJAR_INF SUBIR_INF DEJAR_INF EMPEZAR_INF CAMBIAR_INF PREPARAR_INF
        ESPACIAR_INF SEGUIR_INF""",
    "HACES": """TOMAR_TU BAJAR_TU SUBIR_TU DEJAR_TU EMPEZAR_TU CAMBIAR_TU PREPARAR_TU ESPACIAR_TU
        SEGUIR_TU""",
    "HACER_YA": """TOMAR_YA PREPARAR_YA METER_YA untar.order untar.it untese untate aplicar.order
        pongase ponte""",
    "HACIENDO": "TOMAR_GER BAJAR_GER SUBIR_GER DEJAR_GER CAMBIAR_GER EMPEZAR_GER",
    "NO_DOSIS": """foto fotos hoja hojas_de tiempo respuesta respuestas pregunta preguntas lista
        linea lineas nota notas medida palabras palabra asiento telefono etiqueta frasco frascos
        paquete parte copia copias pantalla flecha flechas visita expediente idioma volumen
        letra letras tecla teclas boton pagina casilla casillas renglon opcion opciones seccion
        ventana archivo barra escala nombre nombres fecha numero numeros idea ideas ejemplo
        apuntes dato datos blanco cuestionario formulario entrevista programa aparato
        computadora impresora papel papeles lapiz pluma caja recibo bote empaque envase
        impresion texto frase frases tamaño tamano signo buzon sala recepcion mensaje correo
        color pendiente llamada cita en_cuenta cursor equis menu encuesta decision contraseña
        pulso temperatura descanso respiro turno momento rato ambulancia ayuda llave persona""",
    "OBLIGA_A": """debe deben deber.toma deber.toman deber.order deberia deberian puede pueden
        tiene_que tienen_que ha_de""",
    "AJUSTAR": "TOMAR BAJAR SUBIR SEGUIR ESPACIAR",
    "PONLE": "PREPARAR_LO TOMAR_LO meter.it dar.it jalar.it cargar.it",
    "SIENTA": """sienta sientas sientes sentir.toma sentir.order tolere tolera tolere aguante
        aguanta aguantar.toma aguantar.order caiga cae note notes notar amanezca amanece
        responda pida pide necesite efecto cuerpo molestias sintomas duela duele dolor""",
    "MASCAR": """masticar.toma masticar.order masticar.it mascar.toma mascar.order mascar.it
        chupar.toma chupar.order chupar.it hervir.toma hervir.order remojar.toma remojar.order""",
    "BASTA": """tiene tienes tienen tener.toma tener.toman tener.tu basta bastan bastar.toma
        alcanza alcanzan alcanzar.toma sobra sobran rinde rendir.toma jalas jalar.toma quedas
        queda quedar.toma listo vas va es_suficiente esta_bien aguantar.toma aguantas hiciste
        llegas sale sales hay_para da_para duermes funciona siente sientes suficiente""",
    "DIA": """lunes martes miercoles jueves viernes sabado domingo sabados domingos hoy
        pasado_mañana dia_siguiente""",
    "INTENTAR": """intentaste intento intentó probaste probó has_intentado ha_intentado has_probado
        ha_probado trataste trató""",
    "MUDAR": (
        "BAJAR SUBIR DEJAR CAMBIAR ajustar.order ajustar.inf partir.order partir.inf partir.toma"
    ),
    "DE_GOLPE": """poco_a_poco de_a_poco gradualmente lentamente despacio de_golpe de_tajo
        de_repente de_jalon de_un_jalon de_un_dia_para_otro en_frio de_cuajo de_una_vez por_completo
        del_todo ya hoy""",
    "CUERPO": "cuerpo higado organismo estomago receptores cerebro sistema rinones",
    "ENVASE": "empaque frasco etiqueta paquete bolsa envase caja fabricante vendedor",
    "MUDAR_INF": "BAJAR_INF SUBIR_INF DEJAR_INF CAMBIAR_INF EMPEZAR_INF",
    "MUDAR_ORDEN": "BAJAR_ORDEN SUBIR_ORDEN DEJAR_ORDEN CAMBIAR_ORDEN partir.order partir.toma",
    "MUDAR_YA": "BAJAR_YA SUBIR_YA DEJAR_YA CAMBIAR_YA partir.order",
    "MUDADO": "BAJAR_PART SUBIR_PART DEJAR_PART CAMBIAR_PART partir.part",
    "COSA": "<thing> <kind> <unit> <amount> producto tratamiento",
    "CANTIDAD": "dosis cantidad cantidades toma tomas porcion porciones consumo racion raciones",
    "CUANTO": "<amount> <freq>",
    "RATO": "<span> <period>",
    "PUEDE": """puede puedes pueden podes podria podrias podrian podra podras deber.toma
        deber.toman deberia deberias deberian hay_que conviene convendria convenga tiene_que
        tienes_que tenes_que necesitar.toma vale_la_pena lo_mejor_es lo_ideal_es es_mejor
        es_bueno es_preferible mejor esta_bien está_bien soler.toma soler.toman es_hora_de
        trate_de trata_de procure intente intenta es_conveniente es_necesario va_a vas_a
        ir.order_a quiere quieres es_seguro no_pasa_nada_por es_posible es_aconsejable
        es_recomendable seria_bueno seria_mejor seria_bien es_sabio no_hay_problema_en
        se_permite recomendar.toma recomendar.toman sugerir.toman sugerir.toma aconsejar.toman
        aconsejar.toma recomendamos sugerimos aconsejamos recomiendo aconsejo""",
    "GENTE": """gente mayoria personas usuarios principiantes novatos adultos muchos todos
        expertos veteranos pacientes quien quienes los_que las_que todo_el_mundo algunos mujeres
        hombres vendedores otros""",
    "JUSTO": """suficiente ideal perfecta perfecto basta bastan alcanza alcanzan de_sobra
        demasiado segura seguro correcta correcto mejor bien sobra todo_lo_que inofensivo
        recomendable funciona funcionan rinde rinden optima optimo maximo tope
        mas_que_suficiente hace_efecto lo_justo seguras seguros falla fallan cae_mal cae_bien
        hace_daño hace_mal pasa_nada hay_para da_para""",
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
    "MEDICO": """medico medica medicos doctor doctora doctores farmaceutico farmaceutica
        enfermera enfermero clinico psiquiatra cirujano cirujana dentista equipo clinica
        anestesiologo anestesiologa profesional profesionales partera pediatra cardiologo
        cardiologa especialista farmacia""",
    "MOMENTO": """ayunas estomago_vacio comida comidas comer comer.inf desayuno almuerzo cena
        dormir acostarse acostarte manana mañana noche tarde levantarse desayunar cenar almorzar
        agua jugo leche cama mediodia vacia vacio llena lleno""",
    "FUERTE": "fuerte fuertes tiempo rapido mas potente potentes intenso efecto energia",
}
